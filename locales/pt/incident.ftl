# One incident
incident-way = O caminho do incidente
incident-passed-over = pulado
incident-summary = Como está
incident-not-assessed = Ainda sem avaliação
incident-rsit = RSIT
incident-category = Categoria
incident-coordinator = Coordenação
incident-no-coordinator = Ninguém ainda
incident-opened = Aberto
incident-updated = Última mudança
incident-events = Eventos que o formam
incident-withheld = O que ele diz não está neste aparelho
incident-withheld-text = Quem compartilhou este incidente reteve o que ele diz e, com isso, o estado dele. Quem escreveu cada passo, e quando, está completo abaixo. Um arquivo posterior pode trazer o resto.
incident-events-elsewhere = Eventos que não estão neste aparelho: { NUMBER($count) }
incident-next-assess = A equipe decide agora: é um incidente, de que tipo e quão grave?
incident-next-assign = Ninguém coordena este incidente. Defina quem: uma pessoa de cada vez.
incident-next-advance = Escreva o que for feito e mude o estado assim que o próximo passo for alcançado.
incident-next-settle = Dois estados foram definidos ao mesmo tempo. Decida qual deles fica.
incident-next-ended = Este incidente terminou. Se ele voltar, reabra-o.
incident-next-nothing = Você pode acrescentar o que descobrir.

# Severity
severity-origin = De onde vem a classe
severity-by = Avaliada por { $person }
severity-overridden = { $person } escolheu a classe { $class } em vez da classe calculada { $computed }, porque:
severity-computed = A classe { $class } foi calculada a partir de três fatores (versão da matriz: { $matrix }):
severity-parts = Importância e perda juntas dão a classe { $loss }, o efeito na sociedade dá a classe { $social }. Vale a mais alta.

# Two versions
versions-chip = 2 versões
versions-title = Escrito duas vezes ao mesmo tempo
versions-text = Várias pessoas escreveram sem saber umas das outras. Tudo fica guardado. Conversem e depois escolham qual versão fica.
versions-count =
    { $count ->
        [one] { NUMBER($count) } versão: { $field }
       *[other] { NUMBER($count) } versões: { $field }
    }
versions-base = Antes disso: { $said }
versions-shown = (mostrada por enquanto)
versions-which = Qual delas fica?
versions-both = Escrever as outras em uma nota
versions-both-hint = Assim, o que elas diziam fica também em uma nota, com quem escreveu e quando.
versions-send = Ficar com esta
versions-saved = Está decidido. O diário guarda todas.
versions-others = Escritas ao mesmo tempo e não escolhidas:
versions-other = – { $said } ({ $person }, { $time })
fault-choose-version = Escolha qual delas fica.

# Decisions
decisions-title = Decisões
decisions-second = Segunda avaliação, pela equipe
decisions-first = Primeira avaliação, pelo ponto de contato
decisions-none = A equipe ainda não decidiu.
decisions-none-here = Não está neste aparelho.

# Second assessment
judge-verdict = O que a equipe decide?
judge-reason-hint = O que você examinou e o que fez a diferença.
judge-again = Este incidente já foi avaliado antes. Uma nova avaliação fica ao lado da antiga; nada é substituído.
judge-same-person = Você também fez a primeira avaliação. Isso é permitido; o registro diz que uma só pessoa fez as duas.
judge-send = Assinar a avaliação
judge-saved = A segunda avaliação está salva.
fault-choose-verdict = Escolha o que a equipe decide.
classify-what = Que tipo de incidente é?
classify-suggested = Sugerido pelo que escolheu quem relatou (“{ $situation }”). Confira.
classify-category = Categoria
classify-subtype = Tipo dentro da categoria
classify-none = Não escolhido
classify-rsit-class = Classe RSIT
classify-rsit-type = Tipo RSIT
classify-rsit-hint = Como as equipes de resposta a incidentes o chamam entre si. Pode deixar em branco.
classify-how-bad = Quão grave é?
classify-importance = Que importância tem o que foi afetado?
classify-loss = Quanto custa para a organização?
classify-social = Até onde isso se sente fora da organização?
classify-importance-short = Importância
classify-loss-short = Perda
classify-social-short = Efeito na sociedade
classify-answer-all = Responda às três perguntas, e a classe será calculada.
classify-computed = Calculada:
classify-other = Escolher outra classe
classify-class = Qual classe fica?
classify-class-hint = Só se você souber algo que as três perguntas não pedem.
classify-as-computed = Como calculada
classify-class-reason = Por que outra classe
fault-choose-category = Escolha uma categoria.
fault-choose-importance = Diga que importância tem o que foi afetado.
fault-choose-loss = Diga quanto custa para a organização.
fault-choose-social = Diga até onde isso se sente fora da organização.

# State
state-to = Que estado foi alcançado?
state-remark = O que foi feito
state-remark-hint = Como você sabe que este estado foi alcançado.
state-reason-hint = Este passo precisa de um motivo: alguém vai perguntar.
state-happened = Quando foi alcançado de verdade?
state-happened-hint = Não quando você escreve: isso fica registrado automaticamente.
state-send = Mudar o estado
state-reopen-send = Reabrir o incidente
state-saved = O estado mudou.
fault-choose-state = Escolha o estado que foi alcançado.

# Coordinator
assign-first = Uma pessoa de cada vez coordena um incidente. Quem assume?
assign-hand-over = Quem coordena este incidente agora: { $person }. Quem assume a partir daqui?
assign-who = Quem vai coordenar
assign-device = { $roles } · aparelho { $device }
assign-nobody = Não há mais ninguém que possa coordenar: é preciso alguém da equipe ou da coordenação. Cadastre alguém em “Membros”.
assign-send = Passar a coordenação
assign-saved = Está definido quem coordena.
fault-choose-coordinator = Escolha quem coordena.

# Events and title
add-event-which = Que evento suspeito pertence a ele?
add-event-none = Nenhum outro evento suspeito está à espera. Faça antes a primeira avaliação de um evento em “Recebidos”.
add-event-send = Adicionar o evento
add-event-saved = O evento foi adicionado.
fault-choose-event = Escolha um evento.
rename-send = Salvar o título
rename-saved = O título mudou. O diário guarda o antigo.

# Milestones
milestones-title = Quando alcançou cada estado
milestones-state = Estado
milestones-happened = Alcançado
milestones-recorded = Registrado

# In how many hands the two assessments were
hands-two = Duas pessoas fizeram as duas avaliações
hands-one = A mesma pessoa fez as duas avaliações
hands-one-unstated = A mesma pessoa fez as duas avaliações, o que não foi declarado quando esta foi assinada
hands-two-unstated = Foi declarado que a mesma pessoa fez as duas avaliações, mas outra pessoa fez a primeira

# Splitting and merging
merged-chip = Segue em outro
incident-goes-on-in = Este incidente segue em
incident-split-off-from = Separado de
incident-joined-by = O que também segue aqui:
incident-next-merged = Este incidente segue em outro: trabalhe lá. O que você descobrir sobre este, ainda pode anotar aqui.
split-incident-text = Um incidente próprio começa com os eventos que você escolher; os outros ficam aqui. Os dois dizem isso.
split-incident-which = Que eventos pertencem ao novo incidente?
split-incident-send = Separar
split-incident-saved = O novo incidente está aberto.
merge-text = Os dois se revelaram o mesmo incidente. Este segue no outro, que recebe os eventos deste. Nada se perde, e pode ser desfeito.
merge-which = Em que incidente ele segue?
merge-send = Juntar a ele
merge-saved = Este incidente agora segue no outro.
unmerge-text = Este incidente volta a seguir sozinho, de onde estava.
unmerge-which = Que eventos o outro devolve?
unmerge-send = Desfazer a junção
unmerge-saved = Este incidente voltou a seguir sozinho.
