# What the command line says: help, answers, and why it cannot go on.

# Help
command-about = Lê, confere e mostra registros do Watchbook, só a partir dos seus arquivos.
command-about-1 = O Watchbook guarda os eventos e incidentes de segurança da informação de uma organização como um diário de entradas assinadas. Os aparelhos trocam essas entradas como arquivos cujos nomes terminam em .watchbook.json. Este comando lê esses arquivos. Não muda nenhum deles, não pergunta a nenhum servidor e não exclui nenhum, exceto o que o próprio `sync` pôs em uma pasta compartilhada.
command-about-2 = Onde ele pede um PATH, dê um ou mais arquivos ou pastas. Uma pasta representa todos os arquivos nela cujos nomes terminam em .watchbook.json. A ordem dos arquivos nunca importa.
command-usage = Uso:
command-verbs = Comandos
command-arguments = Argumentos
command-options = Opções
command-flag-help = Mostrar a ajuda: breve com -h, completa com --help
command-flag-version = Mostrar a versão
command-help-about = Mostra a ajuda, também a de outro comando
command-default = se não for indicado: { $value }
command-wrong-argument = { $argument } não cabe aqui.
command-wrong-verb = O comando { $verb } não existe.
command-wrong-missing = Falta algo: { $arguments }
command-wrong-together = { $argument } e { $other } não podem ser usados juntos.
command-wrong-twice = { $argument } só pode ser indicado uma vez.
command-wrong-no-value = { $argument } precisa de um valor.
command-wrong-value = { $value } não serve para { $argument }: { $reason }
command-wrong-other = Estes argumentos não se encaixam.
command-wrong-similar = Talvez você queira dizer { $name }.
command-wrong-help = Mais informações: `watchbook --help`
command-exits = Códigos de saída:
command-exit-0 = Tudo confere, tudo está feito.
command-exit-1 = Algo não confere, ou um arquivo foi recusado.
command-exit-2 = Os argumentos estão errados, ou não é possível ler ou escrever um arquivo.
command-examples = Exemplos:
command-verify-about = Confere que nada foi mudado, deixado de fora ou falsificado, e conta o que há
command-verify-about-1 = Lê todos os arquivos juntos e confere a assinatura de cada arquivo e de cada entrada com as chaves que o próprio registro cadastrou. Onde os arquivos dizem conter tudo, também se descobre uma entrada que falta, assim como um aparelho que escreveu dois históricos. Se falta uma parte, ou uma entrada em que outras se apoiam, isso é informado; com --complete, o comando falha.
command-verify-about-2 = As chaves vêm dos arquivos. Isso prova que os arquivos combinam entre si, não que são os seus: compare o ID do registro, ou as oito palavras dele, com alguém que os tem de outra fonte, e daí em diante informe-o com --register.
command-verify-example-folder = Confere um backup de vários arquivos como um só, e que nada falta.
command-verify-example-pin = Não aceita nada além deste registro.
command-verify-example-json = Lista o que não confere, para outro programa.
command-inspect-about = Diz o que é um arquivo: de quem, quando, para quem e o que há nele
command-inspect-about-1 = Examina cada arquivo separadamente, também relatos de fora do registro e pedidos de cadastro.
command-inspect-example = Distingue um pacote de um relato e diz se a assinatura confere.
command-view-about = Mostra o registro, os eventos recebidos ou um incidente
command-view-about-1 = Percorre de novo o diário que está nos arquivos. O que não confere fica de fora e é informado na saída de erros; então o código de saída é 1.
command-view-example-register = O registro como tabela.
command-view-example-events = Os eventos recebidos, primeiro os que esperam por alguém.
command-view-example-incident = Um incidente com tudo o que aconteceu, na ordem do tempo.
command-view-example-query = O que está aberto, é grave, tem no máximo 30 dias e menciona phishing: como no campo de busca.
command-view-example-csv = Os incidentes para uma planilha. Um apóstrofo evita que ela tome um texto por uma fórmula; README.md diz como um programa o tira.
command-view-example-json = O registro de duas pastas juntas, para outro programa. Os mesmos arquivos dão os mesmos bytes.
command-merge-about = Copia o menor número de arquivos que juntos contêm tudo
command-merge-about-1 = Confere todos os arquivos, depois copia para uma pasta vazia os que acrescentam algo e deixa de fora os que não acrescentam nada. Os arquivos são copiados como estão, nunca reescritos, porque só o aparelho que assinou um arquivo pode assiná-lo de novo. Todas as partes de uma exportação ficam juntas.
command-merge-about-2 = Se um arquivo for recusado, nada é copiado: tire o arquivo e tente de novo.
command-merge-example = Os arquivos de duas pessoas, sem o que as duas têm.
command-merge-example-verify = Confere o resultado.
command-open-about = Abre um arquivo lacrado com a sua frase secreta, ou com o código de uma chave em papel
command-open-about-1 = O que é escrito é o arquivo assinado como era antes de ser lacrado: verifique-o, ou examine-o. O programa age abre os mesmos arquivos com uma frase secreta. A frase secreta ou o código é lido de uma linha da entrada de dados, onde fica visível, ou de um arquivo.
command-open-example = Pede a frase secreta ou o código e escreve o arquivo aberto na pasta.
command-open-ask = Frase secreta do arquivo, ou código da chave em papel:
command-open-done = Aberto: { $file }
command-join-about = Cria uma casa para um aparelho nesta máquina, e o seu pedido de cadastro
command-join-about-1 = Uma casa é uma pasta com a chave de um aparelho novo e tudo o que ele recebe: para uma máquina que está sempre ligada e mantém uma cópia, ou para uma auditoria que só coleta. Só você pode lê-la, e ela não é lacrada com uma frase secreta. Nunca a copie: uma cópia escreveria um segundo histórico.
command-join-about-2 = Dê o pedido à pessoa que convidou você, ou ponha-o na pasta compartilhada, e compare com ela as oito palavras: elas estão nas duas telas. Depois, `watchbook sync` faz o resto. Repetido, este comando faz o pedido de novo.
command-join-example = Cria a casa e põe o pedido onde a coordenação o encontra.
command-sync-about = Importa o que outros puseram em uma pasta compartilhada e põe ali o que lhes falta
command-sync-about-1 = Cada aparelho põe arquivos próprios na pasta e lê os de todos os outros; Syncthing, Nextcloud, uma unidade de rede ou um pen drive podem levá-la. O que se verifica ser de um membro é importado; relatos de fora do registro e pedidos de cadastro esperam por uma pessoa. O que é recusado é citado com o motivo enquanto estiver ali, e o código de saída é 1. Para olhar sem importar nada, use `watchbook verify` e `watchbook view` na pasta.
command-sync-about-2 = Só se leem arquivos simples, diretamente na pasta, cujos nomes terminam em .watchbook.json, e só arquivos que este aparelho fez são tirados dali. Execute-o quantas vezes quiser, por exemplo com um temporizador: quando não há nada novo, ele não faz nada.
command-sync-example = Mantém a casa em dia com a pasta.
command-sync-example-view = Mostra o registro que os arquivos na pasta formam.
command-generate-about = Inventa um registro, para experimentar e para medir
command-generate-about-1 = Escreve uma exportação de uma organização inventada com esse número de incidentes ao longo de três anos. Tudo é assinado como seria na vida real. O mesmo número, a mesma semente e a mesma data dão os mesmos bytes, em qualquer máquina.
command-generate-about-2 = A pasta precisa estar vazia, ou conter só os arquivos que este mesmo comando escreveria.
command-generate-example-small = Vinte incidentes, o bastante para dar uma olhada.
command-generate-example-big = Dez mil, para ver a rapidez da sua máquina.
command-option-paths = Arquivos e pastas a ler
command-option-register = Recusar qualquer registro que não seja este (o ID inteiro)
command-option-complete = Falhar também quando falta uma parte ou uma entrada em que outras se apoiam
command-option-csv = Escrever os incidentes como CSV, para planilhas e outros programas
command-option-json = Responder como JSON, para programas
command-option-events = Mostrar os eventos recebidos
command-option-query = Só o que corresponde a esta busca
command-option-incident = Mostrar este incidente, pela referência ou pelo começo do ID
command-option-width = Largura máxima da resposta; senão a do terminal, ou 80
command-option-output = A pasta em que escrever; é criada se não existir
command-option-new-home = A pasta para a casa: vazia, ou ainda inexistente
command-option-sealed = O arquivo lacrado
command-option-secret = Um arquivo com a frase secreta ou o código, em vez de digitar
command-option-invitation = O convite, um arquivo feito pela coordenação
command-option-name = Quem responde por este aparelho, como as outras pessoas devem ler
command-option-contact = Como falar com essa pessoa
command-option-request = Onde pôr o pedido; senão, na casa
command-option-shared = A pasta compartilhada
command-option-home = A casa, como `watchbook join` a criou
command-option-incidents = Quantos incidentes
command-option-seed = Um número: outro número dá outro registro
command-option-until = O dia em que o registro termina, como YYYY-MM-DD

# Why it cannot go on
command-no-file = { $path } não está ali. Por favor, confira o nome.
command-file-trouble = Não é possível ler ou escrever { $path }: { $detail }.
command-output-trouble = Não é possível escrever a resposta: { $detail }.
command-folder-empty = Na pasta { $path } não há nenhum arquivo cujo nome termina em .watchbook.json. Por favor, confira o nome.
command-folder-occupied = A pasta { $folder } já contém { $name }. Nada foi escrito. Por favor, escolha uma pasta vazia.
command-not-an-id = isto não é o ID de um registro: ele tem 43 letras e números, como `watchbook verify` o mostra
command-not-a-date = isto não é uma data: escreva-a como 2026-06-30
command-not-a-number = isto não é um número inteiro: escreva-o em algarismos
command-no-register = Não foi possível ler nenhum registro nestes arquivos.
command-several-registers = Estes arquivos pertencem a vários registros. Por favor, indique um com --register:
command-no-incident = Não há aqui um incidente { $ref }. `watchbook view` lista todos.
command-merge-refused = Nada foi copiado, porque um arquivo foi recusado. Tire-o e tente de novo.

# Why a home cannot answer
home-none = Na pasta { $folder } não há a casa de um aparelho, ou o arquivo de gravação dela desapareceu. `watchbook join` cria uma em uma pasta vazia.
home-occupied = A pasta { $folder } já contém algo. Nada foi escrito. Por favor, escolha uma pasta vazia.
home-busy = Outro comando está trabalhando em { $folder }. Tente de novo quando ele terminar.
home-file = Não é possível ler ou escrever { $folder }: { $detail }.
home-full = Não há mais espaço para { $folder }, por isso nada foi mudado. Libere espaço e tente de novo.
home-newer = Uma versão mais nova do Watchbook usou { $folder }. Use essa versão. Nada foi mudado.
home-damaged = Algo em { $folder } foi lido de modo diferente do que foi escrito, por isso não é usado. Participe de novo em uma pasta vazia: as outras pessoas ainda têm tudo. ({ $detail })
home-failed = Não é possível ler ou escrever o que está em { $folder }. Nada foi mudado. Tente de novo. ({ $detail })

# What does not hold
command-gap = Faltam as entradas { $from } a { $to } de { $person } ({ $device }), embora estes arquivos digam conter tudo. Peça uma nova exportação.
command-gap-one = Falta a entrada { $from } de { $person } ({ $device }), embora estes arquivos digam conter tudo. Peça uma nova exportação.
command-fork = O aparelho de { $person } ({ $device }) escreveu dois históricos a partir da sua entrada { $number }: ele foi copiado, restaurado ou usado indevidamente. Pergunte a { $person } sobre isso.
command-waiting =
    { $count ->
        [one] { NUMBER($count) } entrada de { $person } ({ $device }) se apoia em entradas que não estão aqui, por isso ainda não vale. Peça os arquivos que faltam.
       *[other] { NUMBER($count) } entradas de { $person } ({ $device }) se apoiam em entradas que não estão aqui, por isso ainda não valem. Peça os arquivos que faltam.
    }
command-part-missing = Da exportação { $number } de { $person } ({ $device }) falta a parte { $missing } de { $parts }. Dê todas as partes juntas.

# Answers
command-verify-read = Arquivos lidos: { NUMBER($files) } (pacotes: { NUMBER($bundles) }, relatos: { NUMBER($reports) }, pedidos: { NUMBER($requests) }, recusados: { NUMBER($refused) }).
command-verify-numbers = Entradas: { NUMBER($entries) }, eventos: { NUMBER($events) }, incidentes: { NUMBER($incidents) }, aparelhos: { NUMBER($devices) }, arquivos anexos: { NUMBER($attached) }
command-verify-holds = Tudo confere.
command-verify-holds-here = Tudo o que está aqui confere.
command-verify-not = Não confere ({ NUMBER($count) }):
command-note-report = Um relato de fora do registro, assinado pelo aparelho { $device } em { $made }. A assinatura confere; com quem está o aparelho, não se sabe.
command-note-request = { $person } pede o cadastro do seu aparelho. A assinatura confere. Palavras a comparar: { $words }.
command-note-attached =
    { $count ->
        [one] { NUMBER($count) } arquivo anexo é citado, mas não está entre estes arquivos. Talvez esteja em outro lugar.
       *[other] { NUMBER($count) } arquivos anexos são citados, mas não estão entre estes arquivos. Talvez estejam em outro lugar.
    }
command-generate-done = Escrito em { $folder }. Incidentes: { NUMBER($incidents) }, entradas: { NUMBER($entries) }, arquivos: { NUMBER($files) }.
command-merge-done = Copiados para { $folder }: { NUMBER($kept) } de { NUMBER($files) } arquivos, que juntos contêm tudo (entradas: { NUMBER($entries) }). Os outros não acrescentam nada.
command-join-done = O pedido está em { $file }. Dê-o à pessoa que convidou você.
command-join-words = Compare estas palavras com essa pessoa: as duas telas precisam mostrar as mesmas.
command-join-no-invitation = { $file } não é um convite: o nome de um convite começa com “invitation”. Peça um à coordenação.
command-sync-took = Importado: { $file }, feito por { $person } em { $made }.
command-sync-report = { $file } é um relato de fora do registro. Espera por uma pessoa: um ponto de contato, alguém da equipe ou da coordenação pode importá-lo.
command-sync-enrol = { $file } pede o cadastro de { $person }. Espera pela coordenação. Palavras a comparar: { $words }
command-sync-brought = Novo aqui: entradas: { NUMBER($entries) }, eventos: { NUMBER($events) }, incidentes: { NUMBER($incidents) }.
command-sync-waiting =
    { $count ->
        [one] { NUMBER($count) } entrada espera por outras que não chegaram.
       *[other] { NUMBER($count) } entradas esperam por outras que não chegaram.
    }
command-sync-nothing = Nada novo.
command-sync-wrote = Posto ali: { $file }
command-sync-removed = Tirado dali, porque não diz mais nada: { $file }
command-sync-left-out =
    { $count ->
        [one] { NUMBER($count) } arquivo anexo não pôde ser lido, por isso não está ali.
       *[other] { NUMBER($count) } arquivos anexos não puderam ser lidos, por isso não estão ali.
    }
command-sync-refused = Recusado: { $file }. { $reason }
command-sync-here = Agora, { $register }. Entradas: { NUMBER($entries) }, eventos: { NUMBER($events) }, incidentes: { NUMBER($incidents) }.
command-sync-outside = Este aparelho ainda não pertence a nenhum registro.
command-sync-waits = Este aparelho espera pelo cadastro: até lá, ele lê e não põe nada ali.
command-sync-out = Este aparelho foi retirado do registro: ele continua a ler e não põe nada ali.
command-view-counts = { $name }. Incidentes: { NUMBER($incidents) } (abertos: { NUMBER($open) }), eventos: { NUMBER($events) } (à espera: { NUMBER($waiting) })
command-view-conflicts = * Escrito em paralelo: várias versões ficam até que alguém decida.
command-view-events = Eventos
command-view-log = O que aconteceu
command-view-file = Arquivo: { $name }, { NUMBER($size) } bytes. { $caption }
command-view-not-before = Este momento não pode estar certo: quem escreveu já tinha visto algo que foi escrito neste outro momento: { $before }.
command-standing-withheld = O conteúdo não está aqui: retido.
command-standing-erased = O conteúdo foi apagado.
command-standing-after_revocation = Não vale: escrito depois que o aparelho foi retirado.
command-standing-withdrawn = Não vale: a importação foi anulada.
command-standing-taken_back = Não vale: desfeito por quem escreveu.
command-standing-unconfirmed = Ainda não vale: uma segunda pessoa da coordenação precisa concordar.
command-standing-unknown_kind = Escrito por uma versão mais nova do Watchbook; guardado, mas não entendido.
command-standing-not_permitted = Não vale: quem escreveu não tinha direito de fazer isto.
command-standing-unreadable = Não vale: o conteúdo não corresponde ao tipo.
command-everyone = todas as pessoas do registro
command-kind-bundle = { $file } é um pacote de entradas.
command-kind-report = { $file } é um relato de fora do registro.
command-kind-request = { $file } é um pedido de cadastro.
command-kind-refused = { $file } não pode ser usado.

# Labels
command-label-id = ID do registro
command-label-words = comparar
command-label-code = código
command-label-register = registro
command-label-from = de
command-label-made = feito
command-label-to = para
command-label-number = número
command-label-part = parte
command-label-purpose = finalidade
command-label-scope = traz
command-label-tlp = pode ser visto
command-label-entries = entradas
command-label-events = eventos
command-label-incidents = incidentes
command-label-members = membros
command-label-attached = anexos
command-label-sha256 = resumo
command-label-reference = referência
command-label-title = o quê
command-label-place = onde
command-label-noticed = percebido
command-label-reporter = relatado por
command-label-person = pessoa
command-label-contact = contato
command-column-entries = ENTRADAS
command-column-person = POR
command-column-device = APARELHO
command-column-first = PRIMEIRA
command-column-last = ÚLTIMA
command-column-ref = REFERÊNCIA
command-column-opened = ABERTO
command-column-class = CLAS.
command-column-state = ESTADO
command-column-category = CATEGORIA
command-column-coordinator = COORDENAÇÃO
command-column-assessed = AVALIADO
command-column-title = TÍTULO
command-column-conflicts = DUAS VERSÕES
command-column-reported = RELATADO
command-column-outcome = RESULTADO
command-column-place = ONDE
command-column-what = O QUÊ
