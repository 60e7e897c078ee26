# Word list
# event = evento
# event report, to report = relato, relatar
# reporter = quem relatou; as a role: Relatante
# incident = incidente
# assessment = avaliação
# register = registro
# log = diário
# journal (of the browser, of a home) = arquivo de gravação
# entry = entrada
# inbox = Recebidos
# device = aparelho
# holder of a device = quem usa o aparelho
# member = membro
# role = função
# coordinator = coordenação, pessoa da coordenação; verb: coordenar
# point of contact = ponto de contato
# team = equipe
# management = direção
# bundle, file = arquivo; on the command line: pacote
# part = parte
# key = chave; key on paper = chave em papel; key request = pedido de chave
# signature, to sign = assinatura, assinar
# to verify = verificar; to check = conferir; it holds = confere
# sealed, to seal = lacrado, lacrar
# vault = cofre
# passphrase = frase secreta
# recovery code = código de recuperação
# to enrol = cadastrar
# to join = participar
# to take in, import = importar, importação
# to withdraw an import = anular uma importação
# to hand over = entregar; to hand out = exportar
# exchange = troca
# to take out (a device) = retirar
# to count, does not count = valer, não vale
# set aside = posto à parte; kept aside = guardado à parte
# withheld, to hold back = retido, reter
# erased = apagado
# custody = custódia
# evidence = evidência
# proof = prova
# severity, severity class = gravidade, classe
# acknowledged = lido; to acknowledge = confirmar leitura
# to merge = juntar; to split off = separar
# draft = rascunho
# backup = backup
# shared folder = pasta compartilhada
# fork, two histories = dois históricos
# gap = lacuna
# reference = referência
# fingerprint, digest = impressão digital, resumo
# query, to find (in a list) = busca, buscar
# condition (of a query) = condição
# view (a query kept under a name) = vista
# key (of a keyboard) = tecla; letter that is a key = atalho

# The frame of every page
nav = Menu principal
banners = Avisos
nav-home = Início
nav-report = Relatar
nav-reports = Meus relatos
nav-inbox = Recebidos
nav-register = Registro
nav-exchange = Troca
nav-members = Membros
nav-join = Participar
nav-verify = Verificar
nav-glossary = Glossário
nav-device = Este aparelho
nav-more = Mais
skip = Pular para o conteúdo
close = Fechar
busy = Em andamento
loading = Um momento…
online = Com rede
online-hint = Há uma rede. O Watchbook não precisa dela: tudo fica neste aparelho.
offline = Sem rede, e tudo bem
offline-hint = Não há rede. Aqui tudo funciona sem ela.
count-to-hand-over = ainda por entregar
count-waiting = à espera
count-only-here = só neste navegador
progress = Em andamento
progress-percent = { $percent } por cento pronto

# Banners
demo-banner = Uma demonstração: pessoas e incidentes são inventados. Experimente o que quiser.
demo-discard = Sair
demo-discard-title = Sair da demonstração?
demo-discard-explain = A demonstração e tudo o que você experimentou nela serão removidos deste navegador. O seu próprio registro, se houver um, não é alterado.
follower-title = Outra aba está escrevendo
follower-text = O Watchbook está aberto em outra aba. Esta acompanha e mostra cada mudança. Para escrever aqui, assuma a escrita.
follower-write = Escrever aqui
waiting-title = À espera do cadastro
waiting-text = O seu pedido de chave precisa chegar à coordenação, e a resposta precisa voltar a este aparelho. Você já pode relatar.
waiting-link = Próximos passos
update-title = Há uma nova versão pronta
update-now = Usar a nova versão
update-dirty = Ela pode ser usada assim que o que você está digitando for salvo.
unkept-title = Nada fica guardado aqui
unkept-text = Quando o Watchbook é aberto como arquivo, este navegador não guarda nada. Você pode relatar, entregar o relato e verificar arquivos. Fechar ou recarregar esta página apaga tudo o que há nela; entregue antes.
only-here =
    { $count ->
        [one] { NUMBER($count) } entrada existe só neste navegador. Entregue-a.
       *[other] { NUMBER($count) } entradas existem só neste navegador. Entregue-as.
    }

# When it cannot start
health-title = Ainda está tudo aqui?
health-lead = Onde estão os seus dados neste navegador, o que se perderia com ele e se estão como foram escritos.
health-where = Onde está
health-journal = Em dois lugares: na base de dados deste navegador e, ao lado, em um arquivo de gravação, que é escrito primeiro ({ $size }).
health-no-journal = Em um só lugar: na base de dados deste navegador. O navegador não oferece um segundo lugar aqui. Janelas privadas e alguns navegadores são assim; por isso, faça um arquivo com mais frequência. ({ $detail })
health-elsewhere = Na base de dados deste navegador. A aba que escreve mantém ao lado o arquivo de gravação.
health-caught = Ao iniciar desta vez, faltavam na base de dados as últimas mudanças; o arquivo de gravação as tinha.
health-restored = Ao iniciar desta vez, a base de dados estava vazia; tudo voltou a partir do arquivo de gravação.
health-rewritten = Ao iniciar desta vez, o arquivo de gravação faltava ou estava atrasado; foi escrito de novo a partir da base de dados.
health-full = Mais de 80% do espaço que este navegador oferece está em uso. Libere espaço neste aparelho, ou o que você escrever em seguida pode ser recusado.
health-outside = Fora deste navegador
health-only-here =
    { $count ->
        [one] { NUMBER($count) } entrada existe só neste navegador.
       *[other] { NUMBER($count) } entradas existem só neste navegador.
    }
health-all-out = Tudo o que este aparelho escreveu já saiu deste navegador pelo menos uma vez.
backup-title = Gravar backups em uma pasta
backup-text = Enquanto esta página está aberta, uma cópia lacrada de tudo é gravada em uma pasta deste computador: um segundo disco, um pen drive ou uma pasta que é levada a outro lugar. As últimas sete ficam ali, e uma de cada mês. Não se pede frase secreta a ninguém.
backup-for = Quem poderia trazer o registro de volta pode abri-los. Chaves em papel: { $papers }, aparelhos da coordenação: { $devices }.
backup-not-here = Para gravar automaticamente em uma pasta, é preciso o Chromium, o Chrome ou o Edge em um computador. Aqui, faça de vez em quando um arquivo lacrado em “Exportar arquivos” e guarde-o em outro lugar.
backup-paper-first = Primeiro faça uma chave em papel
backup-paper-first-text = Estes backups são lacrados para chaves, e a chave deste aparelho se perde junto com ele. Uma chave em papel os abre em um novo.
backup-choose = Escolher a pasta para os backups
backup-name = Na pasta “{ $folder }”.
backup-pace = Quando gravar?
backup-pace-soon = Assim que você fizer uma pausa
backup-pace-soon-hint = Quando nada novo surgir durante dez minutos e, no máximo, depois de uma hora.
backup-pace-daily = Uma vez por dia
backup-now = Gravar um agora
backup-leave = Não gravar mais backups
backup-written = Um backup foi gravado e lido de novo: está ali, inteiro.
backup-fails = Os backups não são gravados
backup-fails-look = Ver por quê, e o que fazer
backup-waits = Os backups esperam por você
health-check = Conferir tudo agora
health-check-text = Lê de novo cada entrada e cada arquivo, verifica cada assinatura e compara o arquivo de gravação com a base de dados.
health-check-stop = Parar
health-sound = Tudo está como foi escrito. Entradas: { NUMBER($entries) }, arquivos: { NUMBER($files) }.
health-bad =
    { $count ->
        [one] { NUMBER($count) } coisa está danificada. Importe os arquivos mais recentes que outras pessoas têm e guarde uma cópia do que está aqui.
       *[other] { NUMBER($count) } coisas estão danificadas. Importe os arquivos mais recentes que outras pessoas têm e guarde uma cópia do que está aqui.
    }
health-bad-entry = A entrada { $place } não é o que foi escrito: { $reason }
health-no-entry = A entrada { $place } não foi encontrada.
health-bad-file = O arquivo anexo { $file } está danificado ou incompleto.
health-bad-kept = O arquivo { $file }, guardado porque não pôde ser usado, está danificado ou incompleto.
health-bad-journal = Não é possível ler o arquivo de gravação até o fim.
health-differs = O arquivo de gravação e a base de dados diferem em { $table }: { $key }
older-title = Faltam entradas
older-text =
    { $count ->
        [one] O navegador voltou com { NUMBER($count) } entrada a menos do que tinha. Importe os arquivos mais recentes que outras pessoas têm e a sua própria cópia.
       *[other] O navegador voltou com { NUMBER($count) } entradas a menos do que tinha. Importe os arquivos mais recentes que outras pessoas têm e a sua própria cópia.
    }
lost-page = Este navegador perdeu o registro
lost-page-device = Este navegador perdeu o que estava guardado aqui
lost-was-register = O registro de { $register } estava aqui (entradas no diário: { NUMBER($entries) }). O navegador não tem mais nada dele, nem na base de dados nem no arquivo de gravação ao lado.
lost-was-device = Havia relatos e rascunhos aqui (relatos: { NUMBER($reports) }, rascunhos: { NUMBER($drafts) }). O navegador não tem mais nenhum deles.
lost-copied = Última vez que tudo saiu deste navegador em um arquivo: { $when } ({ $file }).
lost-not-copied = Pelo que este navegador sabe, nunca saiu dele um arquivo com tudo.
lost-restore-how = Um aparelho que perdeu a chave volta como um aparelho novo. Abra o seu backup, ou um convite de outra pessoa da coordenação. A coordenação ou a sua chave em papel deixa o novo aparelho entrar.
lost-restore = Restaurar de arquivos
lost-anew = Começar de novo sem ele
lost-anew-title = Começar de novo?
lost-anew-explain = Este navegador esquece que havia algo aqui. Não remove nenhum arquivo nem nada do que outras pessoas têm.
failed-title = O Watchbook não consegue funcionar aqui
failed-call = Se algo acabou de acontecer, não espere por isto: ligue para a pessoa responsável por incidentes.
failed-reload = Tentar de novo
fault-no-engine = A parte do Watchbook que guarda o registro não iniciou. Recarregue a página.
fault-unexpected-answer = O Watchbook recebeu uma resposta que não entende. Recarregue a página; o que aparecia como salvo está seguro.
fault-file-unreadable = O navegador não conseguiu ler { $name }. Escolha-o de novo.
fault-file-not-saved = O navegador não salvou o arquivo. Tente de novo, ou use outro navegador.

# No such place
page-nowhere = Esta página não existe
nowhere-text = O endereço não leva a lugar nenhum. Pode estar cortado ou ser de outra versão.
nowhere-home = Ir para o início
nowhere-report = Relatar algo

# Parts of pages
form-wrong = Veja isto de novo, por favor
dialog-no = Não, voltar
dialog-type = Digite “{ $word }” para confirmar
select-none = Escolha…
field-optional = (opcional)
field-left =
    { $count ->
        [one] Resta { NUMBER($count) } caractere
       *[other] Restam { NUMBER($count) } caracteres
    }
field-over =
    { $count ->
        [one] { NUMBER($count) } caractere a mais
       *[other] { NUMBER($count) } caracteres a mais
    }
table-sort = Ordenar por { $column }
table-count = { NUMBER($total) } no total
table-count-of = { NUMBER($total) } de { NUMBER($all) }
table-count-none = Nada encontrado
severity-none = Sem avaliação
severity-I-word = Leve
severity-II-word = Menos grave
severity-III-word = Grave
severity-IV-word = Muito grave
step-done = feito
step-now = agora
step-later = depois
line-not-before = O relógio do aparelho que escreveu isto estava errado: não pode ter sido antes de { $time }
standing-stands = Vale
standing-withheld = Não compartilhado com este aparelho
standing-unknown_kind = Escrito por uma versão mais nova; guardado como está
standing-not_permitted = Não vale: esta pessoa não tem permissão para isto
standing-erased = Apagado
standing-after_revocation = Não vale: escrito depois que o aparelho foi retirado
standing-withdrawn = Não vale: a importação foi anulada
standing-taken_back = Desfeito por quem escreveu
standing-unconfirmed = Ainda não vale: uma segunda pessoa da coordenação precisa concordar
standing-unreadable = Não vale: não pode ser lido
when-today = hoje { $time }
when-yesterday = ontem { $time }
when-about = por volta de { $time }
when-unknown = não se sabe
precision-minute = Exatamente
precision-hour = Por volta dessa hora
precision-day = Só o dia
precision-month = Só o mês
precision-year = Só o ano
precision-unknown = Não sei
moment-now = Agora
moment-precision = Com que precisão você sabe quando foi?
moment-date-time = Data e hora
moment-date = Data
moment-month = Mês
moment-year = Ano
month-1 = Janeiro
month-2 = Fevereiro
month-3 = Março
month-4 = Abril
month-5 = Maio
month-6 = Junho
month-7 = Julho
month-8 = Agosto
month-9 = Setembro
month-10 = Outubro
month-11 = Novembro
month-12 = Dezembro
copy = Copiar
copied = Copiado.
copy-by-hand = O navegador não copiou. Selecione o texto e copie à mão.
file-camera = Tirar uma foto
file-pick = Escolher arquivos
file-keeping = Guardando o arquivo…
file-remove = Remover { $name }
file-save = Salvar
file-show = Ver
file-hide = Ocultar
file-no-picture = Esta não é uma imagem que o Watchbook possa mostrar. Salve o arquivo para abrir.
file-fingerprint = Impressão digital (SHA-256)
hand-over-save = Salvar arquivo
hand-over-share = Compartilhar
hand-over-saved = O navegador tem o arquivo. Procure nos seus downloads.
hand-over-shared = Entregue ao aplicativo que você escolheu.
hand-over-share-refused = Não foi possível compartilhar. Toque em “Compartilhar” mais uma vez, ou salve o arquivo e envie-o por conta própria.

# Codes that one screen shows and another device photographs
code-show = Mostrar como código
code-title = Para a câmera do outro aparelho
code-text = No outro aparelho, escolha “Ler um código” onde ele pede o arquivo e aponte a câmera para este quadrado até ele dizer que tem tudo.
code-part = Parte { $number } de { $count }
code-hold = Pausar
code-go-on = Continuar
code-next = Próxima parte
code-read = O outro aparelho já tem
code-close = Fechar
code-too-large = Este arquivo é grande demais para ser mostrado como códigos. Salve ou compartilhe o arquivo e envie de outra maneira.
code-no-means = Não foi possível carregar o que desenha e lê códigos. Conecte-se à rede, recarregue a página e tente mais uma vez; ou envie o próprio arquivo.
scan-start = Ler um código
scan-title = Aponte a câmera para o código
scan-text = Chegue perto até o quadrado ocupar quase toda a imagem e não se mexa. As partes podem vir em qualquer ordem.
scan-nothing-yet = Nenhum código à vista ainda.
scan-progress = { $seen } de { $count } partes lidas
scan-close = Cancelar
scan-refused = A câmera não está permitida aqui. Permita o uso dela para este site nas configurações do navegador, ou peça que enviem o arquivo a você e escolha-o em vez disso.
scan-no-camera = Não há câmera aqui. Peça que enviem o arquivo a você e escolha-o em vez disso.
scan-failed = A câmera não inicia; talvez outro aplicativo a esteja usando. Feche esse aplicativo e tente de novo, ou peça que enviem o arquivo a você e escolha-o em vez disso.

# Home, first time
home-first-title = O que aconteceu?
home-first-lead = O Watchbook registra incidentes de segurança neste aparelho, com ou sem rede. Nada sai dele sem que você entregue.
home-report = Relatar algo
home-report-text = Algo está errado, ou talvez esteja. Dois minutos, sem conta, funciona sem rede.
home-start = Iniciar um registro
home-start-text = Você cuida dos incidentes da sua organização. Este aparelho será o primeiro dela.
home-join = Participar de um
home-join-text = A sua organização tem um registro, e você recebeu um arquivo de convite.
home-demo = Dar uma olhada
home-demo-text = Uma rede de cuidados inventada, com os seus incidentes. Experimente tudo e depois jogue fora.
home-demo-starting = Preparando a demonstração
home-verify = Recebeu um arquivo? Verifique quem o fez
home-draft = Você tem um relato inacabado: { $time }
home-draft-go-on = Continuar a escrever
home-draft-discard = Jogar fora
home-draft-discard-title = Jogar este relato fora?
home-draft-discard-explain = Ele não foi entregue a ninguém. Não é possível trazê-lo de volta.
home-draft-empty = Ainda sem descrição

# Home, as a member
home-title = O que fazer agora
home-hello = Que bom ver você, { $person }.
home-nothing = Nada espera por você.
home-nothing-text = Novos relatos aparecem aqui assim que chegam a este aparelho.
home-waiting =
    { $count ->
        [one] { NUMBER($count) } evento espera pela primeira leitura
       *[other] { NUMBER($count) } eventos esperam pela primeira leitura
    }
home-waiting-text = Leia, pergunte onde for preciso e decida o que fazer com cada um.
home-to-hand-over =
    { $count ->
        [one] { NUMBER($count) } relato seu ainda não foi entregue
       *[other] { NUMBER($count) } relatos seus ainda não foram entregues
    }
home-to-hand-over-text = Ninguém pode agir antes que eles saiam deste aparelho.
home-aside =
    { $count ->
        [one] { NUMBER($count) } entrada foi posta à parte
       *[other] { NUMBER($count) } entradas foram postas à parte
    }
home-aside-text = Vieram em um arquivo, mas ainda não podem ser usadas. Veja por quê.
home-only-here =
    { $count ->
        [one] { NUMBER($count) } entrada existe só neste navegador
       *[other] { NUMBER($count) } entradas existem só neste navegador
    }
home-only-here-text = Faça um arquivo e guarde-o em outro lugar: ele é o seu backup, e é por ele que outras pessoas ficam sabendo.
home-open = Incidentes abertos
home-all-open = Ver todos os incidentes abertos
home-no-open = Nenhum incidente está aberto.
home-numbers = O registro em resumo
home-number-open = Incidentes abertos
home-number-waiting = Eventos à espera
home-number-ended = Incidentes terminados
home-number-events = Eventos no total
home-by-severity = Incidentes abertos por gravidade
home-invite = Convidar alguém
home-exchange = Enviar ou receber arquivos
home-contacts = Para quem ligar

# Start a register
page-start = Iniciar um registro
start-lead = Este aparelho guarda o registro, e você é a primeira pessoa da coordenação. Logo depois, você pode convidar outras pessoas.
start-do = Iniciar o registro
start-done = O registro foi iniciado.
start-know = Bom saber
start-know-1 = Tudo fica neste navegador, neste aparelho. Não há servidor nem conta.
start-know-2 = O único backup é um arquivo que você faz. O Watchbook lembra você.
start-know-3 = Este aparelho assina tudo. Ninguém pode mudar o que foi registrado sem que se note, nem mesmo você.
start-persist = Quando você iniciar, o navegador talvez pergunte se deve manter os dados. Responda que sim.
start-already = Este aparelho já pertence a { $register }.
field-organization = Nome da organização
field-organization-hint = Como as pessoas a conhecem. Aparece em cada relato e em cada arquivo.
field-person = Seu nome
field-person-hint = Aparece ao lado de tudo o que você escreve no registro.
field-contact = Como falar com você quando algo acontece
field-contact-hint = O melhor é um número de telefone. Quem relata o vê na hora, também sem rede.

# This device
device-title = Este aparelho
device-lead = O que este navegador guarda e como manter tudo seguro.
device-id = Aparelho
device-person = Com quem está
device-register = Registro
device-register-id = ID do registro
device-roles = Funções
device-standing-outside = Este aparelho ainda não pertence a nenhum registro. Você pode relatar e participar de um mais tarde.
device-standing-revoked = Este aparelho foi retirado do seu registro. O que ele guarda pode ser lido e entregue; o que ele acrescentar não vale para ninguém. Para participar de novo, use um navegador que comece do zero.
device-standing-waiting = Este aparelho pediu para participar e aguarda a resposta.
device-entries = Entradas no diário
device-storage = Guardar os dados
device-persisted = O navegador prometeu manter os dados até que você os remova.
device-not-persisted = O navegador pode remover os dados quando faltar espaço, ou depois de semanas sem uma visita.
device-persist-unknown = Este navegador não diz se mantém os dados. Faça um arquivo regularmente.
device-persist = Pedir ao navegador que os mantenha
device-persist-refused = O navegador não prometeu. Instalar o Watchbook como aplicativo ou adicionar um favorito costuma ajudar; depois, peça de novo.
device-persist-granted = O navegador promete manter os dados.
device-estimate = { $used } em uso, de cerca de { $quota }
device-backup = Uma cópia neste navegador não é um backup. Em “Troca” você faz um arquivo que é.
device-file = Este é o Watchbook em um único arquivo. A maioria dos navegadores liga o que guarda ao lugar do arquivo: se ele mudar de lugar ou de nome, parece vazio até voltar para lá. Em alguns, outras páginas abertas como arquivos podem ler o que está guardado; um cofre lacra tudo.
device-colours = Cores
theme-system = Como o sistema
theme-light = Claro
theme-dark = Escuro
device-version = Versão
device-erase = Remover tudo deste aparelho
device-erase-text = Remove deste navegador o registro, os seus relatos, os rascunhos, os arquivos guardados à parte e a chave deste aparelho. O que outras pessoas têm fica com elas.
device-erase-not-saved =
    { $count ->
        [one] { NUMBER($count) } entrada existe só aqui e se perderia para sempre. Faça primeiro um arquivo.
       *[other] { NUMBER($count) } entradas existem só aqui e se perderiam para sempre. Faça primeiro um arquivo.
    }
device-erase-title = Remover tudo?
device-erase-explain = Tudo o que o Watchbook guarda neste navegador será removido para sempre. Para participar, este aparelho terá de ser cadastrado de novo.
device-erase-word = remover
device-erase-yes = Remover tudo

# Columns that more than one page shows
column-severity = Gravidade
column-state = Estado
column-updated = Última mudança
demo-missing = Não foi possível carregar a demonstração. Conecte-se à rede, abra esta página mais uma vez e tente de novo.

# When the page cannot start, or has stopped
failure-title = O Watchbook não está funcionando
failure-framed = O Watchbook se recusa a funcionar dentro de outra página, porque essa página poderia ver o que você digita. Abra-o em uma aba própria.
failure-start = Não foi possível carregar o Watchbook. Recarregue esta página. Se isso não ajudar, este navegador talvez seja antigo demais: o Watchbook precisa do Chrome ou Edge 97, Firefox 114, Safari 16.4 ou de um mais novo. O que você registrou não foi alterado.
failure-crash = O Watchbook encontrou um erro do qual não consegue se recuperar. Copie o que você estava digitando, se ainda estiver visível, e recarregue esta página. O que aparecia como salvo continua salvo.
failure-reload = Recarregar

# The language of this page
device-language = Idioma
device-language-hint = Guardado neste aparelho. O que as pessoas escreveram fica no idioma em que escreveram.
undo-action = Desfazer
undo-action-done = Desfeito.
language-failed = Não foi possível carregar este idioma. Conecte-se à rede uma vez e escolha-o de novo.

# The glossary
glossary-lead = O que as palavras querem dizer aqui. O sentido é o da ISO/IEC 27035-1.
glossary-terms = Do que se trata
glossary-roles = Quem faz o quê
glossary-outcomes = O que o ponto de contato decide
glossary-verdicts = O que a equipe decide
glossary-event-states = Em que pé está um evento
glossary-states = Em que pé está um incidente
glossary-severity = Quão grave é um incidente
glossary-tlp = Quem pode passar algo adiante
term-event = Evento
term-event-hint = Algo que pode ter afetado a segurança da informação: um telefone perdido, uma mensagem estranha, um sistema que não responde. A norma diz: evento de segurança da informação.
term-incident = Incidente
term-incident-hint = Um ou mais eventos que causam dano à organização ou às pessoas para quem ela trabalha, ou que estão prestes a causar. A norma diz: incidente de segurança da informação.
term-first = Primeira avaliação
term-first-hint = O ponto de contato olha um relato e decide se pode ser um incidente.
term-second = Segunda avaliação
term-second-hint = A equipe decide se é um incidente, de que categoria e quão grave.
term-register = Registro
term-register-hint = Tudo o que uma organização escreveu sobre seus eventos e incidentes, em todos os seus aparelhos juntos.
term-entry = Entrada
term-entry-hint = Algo que uma pessoa escreveu, assinado pelo aparelho dela. Entradas só se acrescentam; nenhuma é alterada.
term-bundle = Arquivo de um registro
term-bundle-hint = Entradas assinadas a caminho de um aparelho para outro. Qualquer um pode verificar quem o fez e que nada foi alterado.
term-vault = Cofre
term-vault-hint = Lacra o que fica neste aparelho. Abre com a sua frase secreta ou com o código de recuperação.
