# The inbox
inbox-report = Relatar algo
inbox-import = Importar um arquivo
inbox-caption = Eventos recebidos, primeiro o que espera por alguém
inbox-waiting =
    { $count ->
        [one] À espera de alguém: { NUMBER($count) } de { NUMBER($all) }. Está no topo.
       *[other] À espera de alguém: { NUMBER($count) } de { NUMBER($all) }. O que espera há mais tempo está no topo.
    }
inbox-none-waiting = Nada à espera. Todos os eventos: { NUMBER($all) }, primeiro os mais novos.
inbox-event = O que aconteceu
inbox-state = Estado
inbox-place = Onde
inbox-reporter = Relatado por
inbox-reported = Relatado
inbox-withheld = O texto não está neste aparelho
inbox-confidential = Em sigilo
inbox-unnamed = Sem nome
inbox-empty = Ainda não chegou nenhum evento
inbox-empty-text = Os relatos que as pessoas entregam a você entram como arquivos. Os relatos feitos neste aparelho aparecem aqui automaticamente.
no-register = Este aparelho ainda não pertence a nenhum registro
no-register-text = Inicie um para a sua organização, ou participe de um com o arquivo de convite que você recebeu.
no-register-start = Iniciar um registro
no-register-join = Participar de um
flag-danger = Pessoas em perigo
flag-ongoing = Ainda acontecendo

# How long ago
ago-now = agora mesmo
ago-ahead = por um relógio adiantado
ago-minute =
    { $count ->
        [one] há { NUMBER($count) } minuto
       *[other] há { NUMBER($count) } minutos
    }
ago-hour =
    { $count ->
        [one] há { NUMBER($count) } hora
       *[other] há { NUMBER($count) } horas
    }
ago-day =
    { $count ->
        [one] há { NUMBER($count) } dia
       *[other] há { NUMBER($count) } dias
    }
ago-month =
    { $count ->
        [one] há { NUMBER($count) } mês
       *[other] há { NUMBER($count) } meses
    }
ago-year =
    { $count ->
        [one] há { NUMBER($count) } ano
       *[other] há { NUMBER($count) } anos
    }
known-day = só se sabe o dia
known-month = só se sabe o mês
known-year = só se sabe o ano

# What one can do
doing-title = O que fazer
act-acknowledge = Confirmar leitura
act-answer = Adicionar informação
act-assess-event = Primeira avaliação
act-assess-again = Avaliar de novo
act-open-incident = Abrir um incidente
act-join-incident = Adicionar a um incidente
act-ask = Pedir informação
act-note-event = Adicionar nota
act-assess-incident = Segunda avaliação
act-advance = Mudar o estado
act-reopen = Reabrir
act-assign = Definir quem coordena
act-hand-over = Passar a coordenação
act-add-event = Adicionar evento
act-note-incident = Adicionar nota
act-rename = Mudar o título
act-split-event = Separar outro evento
act-split-incident = Separar um incidente
act-merge = Juntar a outro incidente
act-unmerge = Desfazer a junção
who-can = Quem pode fazer mais aqui:
who-can-alone = Com a sua função, você pode ler isto. Estas pessoas podem agir:
who-can-people = { $people } ({ $roles })
who-can-roles = ninguém ainda; é preciso ter uma destas funções: { $roles }
form-close = Fechar
print = Imprimir
paper-note = Registro de { $register }, impresso: { $time }, por { $person }
fault-print = Este navegador não consegue imprimir esta página. Use o comando de impressão no menu dele.
history-title = O que foi feito, passo a passo
history-count =
    { $count ->
        [one] { NUMBER($count) } entrada
       *[other] { NUMBER($count) } entradas
    }
history-oldest-first = Ver as mais antigas primeiro
history-newest-first = Ver as mais novas primeiro

# One event
content-title = O relato
source-title = De onde veio
source-member = Relatado por { $person }, membro deste registro, no aparelho { $device }.
source-outside = Relatado em um aparelho fora do registro ({ $device }) e importado por { $person }. Ninguém aqui garante com quem está esse aparelho; o original fica guardado, com a assinatura.
source-reported = Relatado
source-received = Importado
source-acknowledged = Lido
said-yes = Sim
said-no = Não
said-unknown = Não se sabe
reporter-hidden = Em sigilo. O ponto de contato e a equipe sabem o nome.
reporter-confidential = Em sigilo
report-withheld = O relato não está neste aparelho
report-withheld-text = Quem compartilhou este evento reteve o texto dele. Os passos abaixo estão completos.
question-title = Há uma pergunta em aberto
question-text = Nada pode ser decidido antes da resposta. Se você souber a resposta por telefone, acrescente-a aqui.
event-incidents-title = Este evento pertence a um incidente
event-incidents-elsewhere = Incidentes que não estão neste aparelho: { NUMBER($count) }
event-next-acknowledge = Alguém relata isto. Leia e confirme a leitura, para que quem relatou saiba que chegou a você.
event-next-answer = Esperamos por uma resposta. Acrescente-a aqui assim que a tiver.
event-next-ask = Falta informação para que alguém possa decidir. Peça-a.
event-next-assess = Leia o relato e depois decida: isto pode ser um incidente?
event-next-open = A primeira avaliação suspeita de um incidente. Abra um para a equipe, ou adicione este evento a um que esteja aberto.
event-next-nothing = Nada à espera aqui. Você ainda pode acrescentar o que descobrir.
saved-acknowledged = Leitura confirmada. Quem relatou vê isso depois da próxima troca de arquivos.

# Asking and noting
ask-label = A sua pergunta
ask-hint = Uma só pergunta, em palavras simples. Quem relatou a lê no próprio aparelho depois da próxima troca de arquivos.
ask-send = Salvar a pergunta
ask-saved = A pergunta está salva.
note-label = A sua nota
note-hint = O que você viu, fez ou descobriu. Primeiro os fatos, depois o que você pensa deles.
note-send = Salvar a nota
note-saved = A nota está salva.
answer-label = O que você sabe
answer-hint = A resposta à pergunta, ou qualquer novidade. Diga quem contou a você, e como.
answer-send = Salvar a informação
answer-saved = A informação está salva.

# First assessment
assess-first-title = Primeira avaliação
assess-earlier = Anterior; mantida
assess-repeats = Repete
assess-again-own = Você já avaliou este evento antes. Uma nova avaliação fica ao lado da antiga; nada é substituído.
assess-again = Este evento já foi avaliado antes. Uma nova avaliação fica ao lado da antiga; nada é substituído.
assess-outcome = O que você decide?
assess-duplicate-of = Que relato conta a mesma coisa?
assess-duplicate-of-hint = Relatos de 30 dias antes e depois, primeiro os mais próximos no tempo.
assess-no-neighbours = Nenhum outro evento foi relatado dentro de 30 dias, por isso não há nenhum para escolher.
assess-reason-hint = Duas frases que outra pessoa entenda daqui a um ano.
assess-send = Assinar a avaliação
assess-saved = A primeira avaliação está salva.
fault-choose-outcome = Escolha o que você decide.
fault-choose-duplicate = Escolha o relato que conta a mesma coisa.

# From an event to an incident
open-text = Depois, a equipe faz a segunda avaliação. Este relato fica como está e é ligado ao incidente.
open-others = Outros eventos suspeitos fazem parte dele?
open-send = Abrir o incidente
open-saved = O incidente está aberto.
field-incident-search = Encontrar um incidente aberto
field-incident-search-hint = Uma palavra do título, a referência ou o nome de quem coordena.
add-to-which = A que incidente ele pertence?
add-to-more =
    { $count ->
        [one] Há mais { NUMBER($count) } resultado. Digite outra palavra para encontrar o certo.
       *[other] Há mais { NUMBER($count) } resultados. Digite outra palavra para encontrar o certo.
    }
add-to-none = Nenhum incidente aberto encontrado.
add-to-send = Adicionar a este incidente
add-to-saved = O evento foi adicionado ao incidente.
fault-choose-incident = Escolha um incidente.

# Splitting off an event
split-event-text = Um relato que conta duas coisas se torna dois eventos. O relato em si fica como está; quem o relatou, e quando, passa também para o novo evento.
split-event-what-hint = Só o que o relato diz da outra coisa, com as palavras dele na medida do possível.
split-event-send = Separar
split-event-saved = O novo evento está em “Recebidos”.
event-found-in = Encontrado no relato de
event-led-to = Neste relato também foi encontrado:

# What does not count, and what is gone
aside-title = Isto não vale
aside-after-revocation = Foi escrito depois que o aparelho tinha sido retirado, por isso não aparece em nenhuma lista. A coordenação pode fazer com que valha mesmo assim, na página dos membros.
aside-withdrawn = A importação que o trouxe foi anulada, por isso não aparece em nenhuma lista. A coordenação pode restaurar a importação, na página dos arquivos.
aside-taken-back = Foi desfeito por quem o escreveu, por isso não aparece em nenhuma lista.
take-back = Desfazer
take-back-last = Sua última entrada aqui:
report-erased = Apagado
report-erased-text = O que foi relatado desapareceu para sempre. Continua registrado que foi relatado, quando, quem apagou e por quê: veja os passos abaixo.
report-not-counted = O relato não vale
report-not-counted-text = Os passos abaixo dizem por quê.

# Erasing
erase-open = Apagar o que algumas entradas dizem
erase-text = Para o que não deve ser guardado: palavras e arquivos que nunca deveriam ter sido escritos. Quem escreveu a entrada e quando, quem a apagou e por quê, isso fica no diário.
erase-which = Quais entradas?
erase-takes-report = Tudo o que foi relatado vai junto, também os arquivos: não será mais possível ler de que tratava o evento.
erase-takes-incident = A referência e o título vão junto, e também quais eventos pertencem ao incidente, a não ser que uma entrada posterior o diga.
erase-takes-effect = O que ela decidiu ou mudou não vale mais.
erase-do = Apagar…
erase-title =
    { $count ->
        [one] Apagar o que { NUMBER($count) } entrada diz?
       *[other] Apagar o que { NUMBER($count) } entradas dizem?
    }
erase-explain = As palavras e os arquivos destas entradas são removidos aqui e em cada aparelho que importar o seu próximo arquivo. Ninguém pode trazê-los de volta. Arquivos exportados antes não podem ser recolhidos: quem tem um ainda pode ler tudo ali.
erase-yes = Apagar para sempre
erase-done = Salvo. Se duas pessoas da coordenação precisam concordar, fica à espera da segunda.
