# Files in and out
exchange-lead = Um registro viaja em arquivos: cada um é assinado pelo aparelho que o fez e vai por e-mail, por aplicativo de mensagens ou em um pen drive. Quem importou os mesmos arquivos vê o mesmo registro, seja qual for a ordem em que chegaram.
exchange-waiting = Este aparelho espera pelo cadastro. Abra o arquivo que você receber de volta da pessoa que convidou você.
exchange-outside = Ainda não há nada para trocar
exchange-outside-text = Este aparelho não pertence a nenhum registro. Participe de um com um arquivo de convite, ou inicie o seu. Para entregar um relato, abra-o em “Meus relatos”.

# Taking in
take-in = Importar arquivos
take-in-text = Arquivos de membros, relatos de fora do registro, pedidos para participar: abra qualquer um deles, ou muitos de uma vez.
take-in-choose = Escolher arquivos
take-in-hint = Primeiro você vê o que os arquivos fariam. Nada é escrito antes que você diga que sim.
take-in-examining = Lendo os arquivos e conferindo cada assinatura…
take-in-stop = Parar
drop-too = ou solte-os aqui

# The dry run
sheet-title =
    { $count ->
        [one] { NUMBER($count) } arquivo examinado
       *[other] { NUMBER($count) } arquivos examinados
    }
sheet-nothing-written = Nada foi escrito ainda. Veja o que há aqui e depois decida.
sheet-together = O que entraria
sheet-nothing-new = Nada nestes arquivos é novo aqui. Importá-los serve ainda para anotar o que já têm as pessoas que os fizeram.
sheet-apply = Importar isto
sheet-leave = Não importar
sheet-other = Escolher outros arquivos
seen-bundle = Arquivo de: { $person }
seen-report = Relato de fora do registro
seen-enrol = { $person } pede para participar
seen-invitation = Convite de: { $person }
seen-invitation-text = Este arquivo convida para um registro. Abra-o em “Participar”.
sheet-whole = Tudo o que está aqui está também nestes arquivos: eles são uma cópia inteira.
sheet-lacking =
    { $count ->
        [one] { NUMBER($count) } entrada que está aqui não está nestes arquivos, ou está sem o que ela diz. Faça uma nova cópia.
       *[other] { NUMBER($count) } entradas que estão aqui não estão nestes arquivos, ou estão sem o que elas dizem. Faça uma nova cópia.
    }
seen-sealed = Lacrado com uma frase secreta
seen-sealed-paper = Lacrado para uma chave em papel, ou para outras pessoas
seen-sealed-paper-text = Um backup gravado automaticamente se abre com a chave em papel: sete grupos de quatro letras e números. Se você não tem nenhuma, este arquivo é para outras pessoas.
unseal-passphrase = Frase secreta deste arquivo
unseal-do = Abrir
seen-refused = Não pode ser usado
seen-again = Já importado antes
seen-report-again = Já está no registro
seen-enrol-again = Já é membro
seen-made = Feito
seen-number = Número deste arquivo
seen-part-label = Parte
seen-part = { $part } de { $parts }. Cada parte pode ser importada sozinha; juntas, elas formam o todo.
seen-carries = Traz
seen-scope-all = Tudo o que tinha quem o fez
seen-scope-since = O que alguém ainda não tinha visto
seen-scope-records = Itens escolhidos
seen-tlp = Quem pode ver
seen-signed = Assinado
seen-device = Pelo aparelho
seen-report-whole = Ler o relato inteiro
seen-files = Arquivos incluídos
tally-new = Entradas novas
tally-known = Já estão aqui
tally-events = Eventos novos
tally-incidents = Incidentes novos
tally-updated = Itens conhecidos que mudam
tally-files = Arquivos anexos
tally-members = Membros novos

# What was refused and is kept
keep = Guardar este arquivo
keep-of = Guardar o arquivo { $file }
keep-done = Está guardado como veio. Você o encontra em “Arquivos guardados à parte”, na página “Troca”.
keep-too-large = É grande demais para ser guardado aqui: o limite é { $limit } MB. Deixe-o no lugar de onde veio.
kept = Arquivos guardados à parte
kept-text = Estes arquivos não puderam ser usados e estão guardados como vieram. Não valem para nada. Tente um deles de novo quando algo tiver mudado: quem o fez foi cadastrado, ou o Watchbook é mais novo aqui. Salve um deles para quem for examiná-lo.
kept-line = Guardado: { $when }, { $size }
kept-again = Tentar de novo
kept-again-of = Tentar { $file } de novo
kept-save = Salvar como veio
kept-save-of = Salvar { $file } como veio
kept-saved = O seu navegador o salva com um nome que termina em .refused, para que nenhum programa o abra automaticamente.
kept-remove = Remover
kept-remove-of = Remover { $file }
kept-remove-title = Remover este arquivo?
kept-remove-explain = { $file } será removido deste aparelho para sempre. O que está no registro fica como está.
kept-removed = Foi removido.

# What is not as it should be
doubt-forks =
    { $count ->
        [one] { NUMBER($count) } aparelho escreveu dois históricos diferentes
       *[other] { NUMBER($count) } aparelhos escreveram dois históricos diferentes
    }
doubt-fork = { $person }: a partir da entrada número { $from }
doubt-forks-text = O aparelho foi copiado ou restaurado de um backup, ou alguém está trapaceando. Fale com quem o usa antes de confiar no que ele escreveu.
doubt-gaps =
    { $count ->
        [one] Faltam entradas em { NUMBER($count) } lugar
       *[other] Faltam entradas em { NUMBER($count) } lugares
    }
doubt-gap = { $person }: números { $from } a { $to }
doubt-gaps-text = Um arquivo diz que traz tudo, mas estas não estão nem nele nem aqui. Se ele tem várias partes, importe todas; senão, pergunte a quem o fez por que elas faltam.
doubt-aside =
    { $count ->
        [one] { NUMBER($count) } entrada foi posta à parte
       *[other] { NUMBER($count) } entradas foram postas à parte
    }
doubt-aside-text = O que é posto à parte fica guardado com o motivo, mas não vale. Todo o resto pode ser importado.
doubt-times =
    { $count ->
        [one] { $reason } ({ NUMBER($count) } vez)
       *[other] { $reason } ({ NUMBER($count) } vezes)
    }
doubt-waiting =
    { $count ->
        [one] { NUMBER($count) } entrada precisa esperar
       *[other] { NUMBER($count) } entradas precisam esperar
    }
doubt-waiting-text = Ainda não chegou algo de que elas dependem. As entradas à espera ficam guardadas e passam a valer automaticamente quando isso chegar. Peça um arquivo mais novo a: { $people }.
doubt-files =
    { $count ->
        [one] { NUMBER($count) } arquivo anexo não veio junto
       *[other] { NUMBER($count) } arquivos anexos não vieram junto
    }
doubt-files-text = Os nomes e as impressões digitais estão no registro. Peça um arquivo que traga também o conteúdo.
doubt-withheld =
    { $count ->
        [one] { NUMBER($count) } entrada vem sem o que ela diz
       *[other] { NUMBER($count) } entradas vêm sem o que elas dizem
    }
doubt-withheld-text = Quem fez o arquivo reteve isso. Quem as escreveu, quando e de que tipo são está assinado e completo, e um arquivo posterior pode trazer o resto.

# What was done
done-title = Está no registro
done-text = Tudo o que foi anunciado foi escrito, e nada mais. Está salvo neste aparelho.
done-adopted = Relatos que se tornaram eventos
done-inbox = Ver os recebidos
done-register = Ver o registro
done-members = Ver os membros
done-more = Importar mais arquivos

# Handing out
folder = Pasta compartilhada
folder-text = Cada aparelho põe os seus próprios arquivos em uma só pasta e lê os de todos os outros: uma pasta que o Nextcloud, o Syncthing ou o OneDrive sincroniza, ou um pen drive. Ela é também uma cópia fora deste navegador. Os arquivos nela são assinados, não lacrados: compartilhe-a só com membros.
folder-not-here = Para manter uma pasta em dia automaticamente, é preciso o Chromium, o Chrome ou o Edge em um computador. Em todos os outros casos, exporte arquivos e importe-os.
folder-choose = Escolher a pasta
folder-name = Em dia com “{ $folder }” enquanto esta página está aberta, e de novo quando você voltar.
folder-sync = Olhar a pasta agora
folder-leave = Deixar a pasta
folder-go-on = Continuar com a pasta “{ $folder }”
folder-waits = A pasta compartilhada espera por você
folder-waits-text = O navegador pergunta mais uma vez antes de deixar esta página entrar na pasta que você escolheu. Até lá, nada é lido nem escrito ali.
folder-denied = O navegador não deixa esta página entrar na pasta. Escolha-a de novo e permita que arquivos sejam alterados ali.
folder-synced = Em dia. Entradas novas importadas: { NUMBER($took) }, arquivos postos ali: { NUMBER($put) }.
folder-refused = Estes arquivos não podem ser usados e ficam onde estão:
folder-person = Estes arquivos esperam por você; escolha-os em “Importar arquivos”:
folder-trouble = Não é possível ler ou escrever na pasta ({ $detail }). Escolha-a de novo e permita que arquivos sejam alterados ali.
hand-out = Exportar arquivos
hand-out-text = Faça um arquivo para outras pessoas, ou para você como backup: tudo, com uma frase secreta. Para testar um backup, escolha-o em “Importar arquivos”; nada é escrito, e o que falta nele é contado.
hand-out-what = O que ele deve levar?
export-all = Tudo
export-all-hint = O registro inteiro. A melhor escolha para um backup.
export-since = O que um membro ainda não viu
export-since-hint = Só o que é novo para uma pessoa. Pequeno e rápido de enviar.
export-incidents = Incidentes escolhidos
export-incidents-hint = Estes incidentes com os seus eventos, e quem pertence ao registro.
hand-out-member = Quem ainda não viu?
hand-out-member-hint = O que um membro tem se sabe pelos arquivos que vieram dali. Só o aparelho desse membro pode importar o arquivo.
hand-out-to = Quem pode importá-lo?
hand-out-to-hint = Os nomes fazem parte do que é assinado. O aparelho de qualquer outra pessoa recusa o arquivo.
recipients-everyone = Todas as pessoas do registro
recipients-named = Só pessoas que eu indico
hand-out-named = Para quem?
hand-out-tlp = Quem pode ver?
hand-out-tlp-hint = O rótulo do Traffic Light Protocol vai com o arquivo e diz às pessoas o que podem fazer com ele. RED precisa de pessoas que você indica.
hand-out-seal = Quem pode ler o arquivo?
seal-devices = Os membros a quem se destina
seal-devices-hint = Os aparelhos deles o abrem automaticamente; no caminho, ninguém pode lê-lo.
seal-passphrase = Quem souber uma frase secreta
seal-passphrase-hint = Para um backup, ou para pessoas que não são membros. Elas o abrem com o Watchbook ou com o programa age.
seal-open = Quem o receber
seal-open-hint = É assinado, e qualquer programa pode lê-lo e verificá-lo.
seal-new-passphrase = Frase secreta do arquivo
seal-new-passphrase-hint = Pelo menos 12 caracteres; quatro palavras que não combinam entre si são uma boa escolha. Sem ela, ninguém abre o arquivo, nem você. Informe-a por um meio diferente do arquivo.
seal-fault-passphrase = Digite a frase secreta que o arquivo deve ter.
hold-back = Reter o que alguns incidentes dizem
hold-back-text = O arquivo continua completo e pode ser verificado: cada entrada vai junto com a sua assinatura. O que está escrito nestes incidentes e nos seus eventos fica aqui, inclusive os arquivos anexos. Para quem faz auditoria e não pode ler determinado caso. Quem está entrando agora importa este arquivo, não aquele com tudo que “Membros” oferece.
hold-back-which = Que incidentes não devem dizer nada?
hold-back-heads = Todas as pessoas que recebem o arquivo ainda veem que estes existem, quem escreveu cada entrada, quando e de que tipo. Todo o resto deles fica aqui. Incidentes juntados a eles, e eventos que repetem os deles, também são incluídos.
hold-back-incidents = Incidentes retidos
hold-back-events = Eventos retidos
hold-back-entries = Entradas que não dizem nada
hold-back-files = Arquivos anexos que ficam aqui
hand-out-make = Fazer o arquivo
hand-out-fault-member = Escolha o membro a quem o arquivo se destina.
hand-out-fault-recipients = Indique pelo menos uma pessoa, ou escolha todas.
hand-out-fault-incidents = Escolha pelo menos um incidente.
pick-incidents = Que incidentes?
pick-search = Buscar por referência, título, categoria ou coordenação
pick-chosen =
    { $count ->
        [one] { NUMBER($count) } escolhido
       *[other] { NUMBER($count) } escolhidos
    }
pick-remove = Tirar
pick-remove-of = Tirar { $title }
pick-more =
    { $count ->
        [one] Há mais { NUMBER($count) } resultado. Digite uma palavra para encontrá-lo.
       *[other] Há mais { NUMBER($count) } resultados. Digite uma palavra para encontrá-los.
    }
pick-none = Nada encontrado. Tente outra palavra.
made-title = O arquivo está feito
made-size =
    { $count ->
        [one] { NUMBER($count) } arquivo, { $size }.
       *[other] { NUMBER($count) } arquivos, { $size } no total.
    }
made-parts = É muito para um só arquivo. Cada parte pode ser importada sozinha e em qualquer ordem; envie todas.
made-left-out =
    { $count ->
        [one] { NUMBER($count) } arquivo anexo não está nele: este navegador o perdeu ou o devolve danificado. Todo o resto está. Peça a quem o escolheu que o anexe de novo.
       *[other] { NUMBER($count) } arquivos anexos não estão nele: este navegador os perdeu ou os devolve danificados. Todo o resto está. Peça a quem os escolheu que os anexe de novo.
    }
made-sealed = O arquivo está assinado e lacrado: mais ninguém pode lê-lo, seja qual for o caminho por onde vá.
made-open = O arquivo está assinado, não trancado: quem o receber pode lê-lo. Envie-o de um modo adequado a quem pode vê-lo.

# History
history = O que entrou e saiu
history-none = Ainda nenhum arquivo
history-none-text = Cada arquivo feito aqui e cada arquivo importado vai aparecer na lista.
history-exported = Você fez um arquivo para { $person }
history-exported-all = Você fez um arquivo para todas as pessoas
history-imported = Você importou um arquivo de { $person }
history-invited = Você fez um convite
history-joined = Você abriu o convite de { $person }
history-handed-over = Você entregou um relato
history-adopted = Você importou um relato do aparelho { $person }
history-number = Arquivo número { $number }
history-entries =
    { $count ->
        [one] { NUMBER($count) } entrada
       *[other] { NUMBER($count) } entradas
    }
history-new =
    { $count ->
        [one] { NUMBER($count) } entrada nova
       *[other] { NUMBER($count) } entradas novas
    }
history-all = Mostrar tudo ({ NUMBER($count) })

# Members
members-lead = Quem pertence a este registro, o que cada pessoa pode fazer e como falar com ela. Quem tem dois aparelhos aparece aqui duas vezes.
members-list = Membros
members-find = Buscar por nome, função ou contato
members-log = O que aconteceu com os membros
members-outside = Este aparelho não pertence a nenhum registro
members-outside-text = Participe de um com um arquivo de convite, ou inicie o seu. Então os membros aparecem aqui.
member-person = Nome
member-roles = Funções
member-contact = Contato
member-device = Aparelho
member-since = Desde
member-here = este aparelho
invite = Convidar um aparelho
invite-text = São três passos, porque cada aparelho tem uma chave própria que nunca sai dele. Funcionam por e-mail e telefone.
invite-1 = Faça o convite e envie-o, ou mostre-o como código à câmera do outro aparelho. A outra pessoa o abre no Watchbook em “Participar”.
invite-2 = Você recebe de volta um pedido de chave. Abra-o abaixo; ligue para a pessoa e compare com ela as oito palavras.
invite-3 = Cadastre o aparelho e envie o arquivo que o Watchbook fizer. A partir daí, a pessoa pertence ao registro.
invite-make = Fazer o convite
invite-many = Um convite basta para qualquer número de pessoas: cada uma envia o seu próprio pedido de chave.
request = Cadastrar um aparelho
request-text = Abra o pedido de chave que você recebeu de volta. Nada é escrito antes que você cadastre.
request-open = Abrir um pedido de chave
request-other = Abrir outro pedido
request-none = Isto não é um pedido de chave
request-elsewhere = O arquivo pode ser importado, mas não aqui. Abra-o em:

# Enrolling
enrol-who = Só a coordenação pode convidar e cadastrar aparelhos. Peça a: { $people }.
enrol-compare = Ligue para { $person }, ou fiquem lado a lado, e peça que leia estas oito palavras para você. As duas telas precisam mostrar as mesmas palavras na mesma ordem.
enrol-differ = Se uma palavra for diferente, alguém mudou o pedido no caminho: não cadastre, e peça-o de novo por outro meio.
enrol-compared = Comparamos as palavras, e todas as oito são iguais
enrol-person = Nome da pessoa
enrol-person-hint = Como deve aparecer no registro. Fica ao lado de tudo o que a pessoa escreve.
enrol-contact = Como falar com a pessoa quando algo acontece
enrol-contact-hint = O melhor é um número de telefone.
enrol-roles = O que a pessoa pode fazer?
enrol-do = Cadastrar
enrol-fault-roles = Escolha pelo menos uma função.
enrol-fault-compared = Primeiro compare as oito palavras, depois diga aqui que comparou.
enrol-done = Cadastro feito: { $person }.
enrol-already = { $person } já é membro.
enrol-next = Falta um passo: o aparelho de { $person } fica sabendo por um arquivo. Faça-o e envie-o de volta.
enrol-file = Fazer o arquivo a enviar de volta

# Joining
join-lead = Você precisa de um arquivo de convite da coordenação do registro, ou de um backup seu. São duas mensagens e uma ligação.
join-steps = Como entrar
join-step-1 = Abra o convite ou o backup
join-step-2 = Envie o seu pedido de chave, compare oito palavras
join-step-3 = Abra o arquivo que receber de volta
join-open = Abrir o convite ou o backup
join-open-text = Um convite é um arquivo cujo nome começa com “invitation”. Um backup é um arquivo que traz tudo: escolha todas as partes dele.
join-choose = Escolher os arquivos
join-choose-hint = Nada é escrito antes que você diga que quer participar.
join-opening = Abrindo…
join-wrong = Isto não abre um registro
join-no-invitation = Não há nisto um convite, nem uma cópia de um registro inteiro. Peça um convite à coordenação: um arquivo cujo nome começa com “invitation”.
join-to = Convite para você: { $register }
join-restore = Tudo de { $register } está neste backup
join-restore-know = Ele volta a este aparelho como um aparelho novo: nenhum backup contém chaves. Depois, a coordenação ou a sua chave em papel deixa o novo aparelho entrar. Diga às outras pessoas que o aparelho antigo se perdeu, para que seja retirado.
join-entries = Entradas
join-from = De
join-members = Membros
join-know = Participe só se você conhece esta pessoa e esperava o convite. Os relatos que você fez neste aparelho continuam seus, e você ainda pode entregá-los.
join-do = Pedir para participar
join-asked = O seu pedido de chave está pronto.
join-other = Abrir outro arquivo
join-send = Envie isto para { $person }
join-host = a pessoa que convidou você
join-words = Leia estas palavras para { $person }
join-words-text = Falem por telefone, ou fiquem lado a lado. As duas telas mostram as mesmas oito palavras na mesma ordem.
join-words-hint = Se uma palavra for diferente, alguém mudou o pedido no caminho. Pare, e envie-o de novo por outro meio.
join-answer = Abra o arquivo que receber de volta
join-answer-text = Assim que o seu cadastro for feito, você recebe um arquivo. Abra-o aqui, e este aparelho passa a pertencer ao registro. Até lá, você já pode relatar.
join-not-yet = O arquivo foi importado, mas ainda não cadastra este aparelho. Pergunte se o seu pedido de chave chegou e, depois disso, peça um arquivo mais novo.
join-inside = Este aparelho pertence a { $register }
join-roles = As suas funções: { $roles }.
join-inside-text = O que você relatar a partir de agora entra logo no registro. Outras pessoas veem quando você exporta um arquivo.
join-home = Ir para o início

paper-key = Uma chave em papel
paper-key-text = Se uma só pessoa pode deixar aparelhos entrar e ela perde o único que tem, fica de fora para sempre. Uma chave em papel deixa entrar o seu próximo aparelho: é uma segunda chave em seu nome, que não está em nenhum lugar além do papel. Guarde-a longe do seu backup, em um lugar seguro; quem tiver os dois pode agir em seu nome.
paper-key-make = Fazer uma chave em papel
paper-key-contact = Chave em papel
paper-key-title = Anote a chave ou imprima-a
paper-key-explain = Ela é mostrada só desta vez. Faça um backup agora: um que foi feito antes não conhece esta chave. Depois de usar a chave, retire-a em “Membros” e faça uma nova.
paper-key-use = Ninguém pode responder, mas tenho uma chave em papel
paper-key-use-text = Ela deixa este aparelho entrar com as funções que você tinha quando a fez.
paper-key-code = Chave em papel
paper-key-do = Deixar este aparelho entrar
paper-key-mistyped = Isto não é uma chave em papel: uma letra ou um número está errado ou falta. Compare com o papel.
paper-key-unknown = O registro neste aparelho não conhece esta chave, ou ela foi retirada. Abra um backup mais novo, ou pergunte à coordenação.

# Verifying
verify-lead = Abra um arquivo e veja quem assinou o quê e se algo mudou desde então. Nada é importado, e isto funciona em qualquer aparelho.
verify-choose = Escolher arquivos para verificar
verify-hint = Qualquer arquivo feito pelo Watchbook: de um registro, um convite, um relato, um pedido de chave.
verify-busy = Conferindo cada assinatura…
verdict-holds = Este arquivo confere
verdict-fails = Este arquivo não confere
verdict-holds-known = Tudo nele está como foi assinado por membros do registro deste aparelho.
verdict-holds-unknown = Tudo nele está como foi assinado. Se é o registro que você pensa, só o ID abaixo pode dizer.
verdict-report = Está como foi assinado por um aparelho. Quem usava esse aparelho, só a pessoa citada nele pode dizer.
verdict-enrol = Está como foi assinado por um aparelho. De quem é o aparelho, só a comparação das oito palavras pode dizer.
verdict-fails-text = Não confie nele. O que está errado aparece abaixo; peça um novo arquivo a quem o fez e guarde este.
verdict-refused = Não é confiável, e nada do que está nele é mostrado. O motivo aparece abaixo.
verify-findings = O que foi encontrado
finding-good = Bom:
finding-bad = Ruim:
finding-note = Nota:
verify-register = O ID do registro
verify-register-ours = É o registro deste aparelho, e as chaves dos membros que ele conhece conferem.
verify-register-compare = Este aparelho não pertence a esse registro, por isso as chaves vêm do próprio arquivo. Peça a alguém do registro que leia para você o ID, na página “Este aparelho”. Se os dois forem iguais, os nomes aqui são os desse registro.
verify-authors = Quem assinou o quê
author-entries = Entradas
author-span = De, até
author-from-to = { $first } até { $last }
author-unknown = Não é membro
verify-content = O que há nele
content-events = Eventos
content-incidents = Incidentes
content-files = Arquivos anexos
verify-report-content = O relato
verify-digest = O resumo do conteúdo
verify-digest-text = SHA-256 sobre o conteúdo canônico. Dois arquivos com o mesmo resumo dizem a mesma coisa.
recipe = Sem o Watchbook
recipe-text = Você não precisa confiar neste programa: duas ferramentas comuns, jq e openssl, conferem as mesmas assinaturas.
recipe-short = Versão curta: o arquivo foi mudado?
recipe-short-text = Para qualquer arquivo. Confere a assinatura de quem o fez com a chave que está no arquivo; de quem é essa chave, não dá para saber assim.
recipe-whole = Versão longa: tudo em um arquivo de um registro
recipe-whole-text = Salve como verify.sh e execute “sh verify.sh” seguido do nome do arquivo e do ID do registro, tal como alguém de sua confiança o informou a você. Confere quem foi cadastrado, cada entrada, o arquivo em si e o que está anexo.

# Changing members, and taking a device out
member-change = Alterar
member-change-of = Alterar: { $person }
member-out = Retirado
member-out-counts = O que ele escreveu vale até o número { $number }.
manage-title = { $person }, aparelho { $device }
manage-change = Nome, contato e funções
manage-save = Salvar a mudança
manage-changed = Salvo. Outras pessoas ficam sabendo com o próximo arquivo que você exportar.
revoke-title = Retirar este aparelho
revoke-text = O que ele escrever a partir daí não vale para ninguém. Tudo até ali fica. Ele não pode voltar com esta chave: quem o usa participa de novo a partir de um navegador que comece do zero.
revoke-cause = O que aconteceu?
revoke-cause-lost = Perdido: ninguém sabe onde está
revoke-cause-stolen = Roubado
revoke-cause-compromised = A chave dele pode estar em outras mãos
revoke-cause-left = Quem o usava saiu
revoke-cause-replaced = Substituído por outro
revoke-reach = O que dele vale?
revoke-reach-all = Tudo o que este aparelho nos enviou
revoke-reach-all-hint = A escolha habitual: o que aparecer depois, você pode admitir uma entrada de cada vez.
revoke-reach-entry = Nada depois de uma certa entrada
revoke-reach-entry-hint = Quando outra pessoa pode ter escrito com ele antes que você soubesse.
revoke-last = A última entrada dele que vale
revoke-last-hint = A mais recente está no topo.
revoke-entry = N.º { $number } · { $time } · { $said }
revoke-none = Nenhuma entrada: nada do que ele escreveu vale
revoke-do = Retirar o aparelho
revoke-done = Salvo. Entregue agora um arquivo a cada pessoa: só então elas ficam sabendo.
fault-choose-cause = Escolha o que aconteceu.
fault-choose-last = Escolha a última entrada que vale.

# When a device is lost
lost-device-title = O meu aparelho foi perdido ou roubado
lost-holder = Quem o usava
lost-holder-1 = Ligue já para alguém da coordenação. Diga quando o teve pela última vez, e se alguém sabe desbloqueá-lo.
lost-holder-2 = Diga o que você escreveu desde a última vez que exportou um arquivo: mais ninguém tem isso.
lost-holder-3 = Use outro aparelho, abra nele o Watchbook e peça um convite.
lost-lead = A coordenação
lost-lead-1 = Escolha “Alterar” ao lado do aparelho na lista de membros e retire-o: perdido ou roubado, e em palavras o que contaram a você.
lost-lead-2 = Mantenha “Tudo o que este aparelho nos enviou”, a não ser que outra pessoa tenha escrito com ele antes.
lost-lead-3 = Faça em “Troca” um arquivo para todas as pessoas e entregue-o. A partir daí, todas as outras sabem.
lost-lead-4 = Cadastre o novo aparelho. Se entradas do antigo aparecerem mais tarde, pergunte a quem o usava e admita as que forem dessa pessoa.
lost-counts = O que chegou a outras pessoas antes de ele ser retirado continua valendo. O que vem depois fica guardado e é mostrado, mas só vale quando a coordenação o admitir.

# What came late
late-title = Escrito depois que o aparelho foi retirado
late-text = Estas entradas ficam além do que vale do aparelho delas. Pergunte a quem o usava: admita as que forem dessa pessoa; deixe as outras.
late-number = N.º { $number }
late-admit = Admitir
late-admit-title = Fazer esta entrada valer?
late-admit-text = A partir daí, ela vale como qualquer outra, para todas as pessoas. O seu nome e o seu motivo ficam no diário.
late-admitted = Agora ela vale.

# The rules
rules-title = Regras
rules-one = Uma pessoa da coordenação basta.
rules-two = Duas pessoas da coordenação precisam concordar.
rules-text = Com duas, retirar um aparelho, apagar e anular uma importação só valem quando uma segunda pessoa da coordenação concorda: assim, nenhum aparelho sozinho, roubado ou não, pode causar dano. O preço é que é preciso conseguir falar com duas pessoas.
rules-to-two = Exigir que duas concordem
rules-to-one = Aceitar que uma baste
rules-saved = Salvo. Se duas pessoas precisam concordar, fica à espera da segunda, acima.

# What waits for a second coordinator
waits-title = À espera de uma segunda pessoa da coordenação
waits-agree = Concordar
waits-agreed = Você concordou. Agora vale.

# What an import says about devices that are out
doubt-out = Isto retira o aparelho de: { $people }
doubt-out-text = Alguém da coordenação decidiu isso. O que esse aparelho escrever a partir daí não vale para ninguém. Se isso surpreende você, pergunte à coordenação antes de importar.
doubt-late =
    { $count ->
        [one] { NUMBER($count) } entrada nova não vale
       *[other] { NUMBER($count) } entradas novas não valem
    }
doubt-late-text = Elas foram escritas depois que o aparelho tinha sido retirado. Ficam guardadas e são mostradas; a coordenação pode admiti-las uma a uma, na página dos membros.

# Undoing an import
history-together =
    { $count ->
        [one] { NUMBER($count) } arquivo, importado junto
       *[other] { NUMBER($count) } arquivos, importados juntos
    }
undo = Anular
undo-back = Restaurar
undo-all = Anular todos
undo-back-all = Restaurar todos
undo-done = Anulado
undo-title = Anular esta importação?
undo-text = O que entrou com ela não vale mais, para ninguém. Se vários arquivos foram importados juntos, isso inclui todos eles. Nada é excluído, e a importação pode ser restaurada. Os membros que ela cadastrou continuam membros: retire um aparelho na página dos membros.
undo-back-title = Restaurar esta importação?
undo-back-text = O que entrou com ela volta a valer, para todas as pessoas.
undo-yes = Assinar
undo-saved = Salvo. Se duas pessoas da coordenação precisam concordar, fica à espera da segunda na página dos membros.
