# What is wrong, and what to do next. One sentence or two for every reason to refuse something.

# Fields of forms
fault-field-missing = “{ $field }” está em branco. Por favor, preencha.
fault-field-long = “{ $field }” está longo demais. Por favor, encurte para { $limit } caracteres ou menos.
fault-field-choice = “{ $field }” tem um valor que não está entre as opções. Por favor, escolha um da lista.

# Files
fault-json = Este não é um arquivo íntegro do Watchbook: { $detail }. Talvez tenha sido cortado ou mudado no caminho. Peça-o de novo.
fault-sealed = Este arquivo está lacrado, por isso não é possível ler aqui o que há nele. Abra-o primeiro: com a frase secreta dele ou o código em papel, watchbook open FILE.age -o FOLDER; ou no Watchbook, no aparelho de um membro a quem se destina.
fault-not-ours = Este não é um arquivo do Watchbook. Escolha um arquivo cujo nome termina em .watchbook.json.
fault-newer = Uma versão mais nova do Watchbook escreveu este arquivo (formato { $version }). Atualize o Watchbook e abra-o de novo.
fault-shape = Algo neste arquivo falta ou está errado: { $place }. Nada dele foi importado. Peça-o de novo.
fault-too-large = Este arquivo tem { NUMBER($size) } bytes, mais do que os { NUMBER($limit) } (64 MiB) que um arquivo pode ter. Peça a exportação em várias partes.
fault-too-large-attached = O que está anexo tem ao todo { NUMBER($size) } bytes, mais do que os { NUMBER($limit) } (25 MiB) que um arquivo pode levar. Anexe menos imagens e arquivos, ou menores.
fault-too-large-payload = O texto deste relato ou pedido tem { NUMBER($size) } bytes, mais do que os { NUMBER($limit) } (512 KiB) que pode ter. Ele precisa ser encurtado.
fault-too-many = Este arquivo tem { NUMBER($count) } entradas, mais do que as { NUMBER($limit) } que um arquivo pode ter. Peça a exportação em várias partes.
fault-signature = A assinatura não corresponde ao conteúdo: este arquivo foi mudado depois de assinado. Não o use, e peça um novo a quem o enviou.
fault-stranger = Este arquivo está assinado por um aparelho que ninguém cadastrou no registro ({ $device }). Pergunte quem o enviou e, se você confia nesse aparelho, cadastre-o primeiro.
fault-other-register = Este arquivo pertence a outro registro ({ $theirs }), não ao que está aqui ({ $ours }). Abra-o lá.
fault-not-for-us = Este arquivo se destina a outras pessoas. Avise quem o enviou a você e exclua-o.
fault-file-altered = Um arquivo anexo não é o que foi citado ({ $sha256 }): foi mudado ou danificado. Peça o arquivo de novo.
fault-no-foundation = A primeira entrada do registro não está neste arquivo, por isso não se conhece a chave de ninguém. Abra primeiro uma exportação ou um convite desse registro.

# Entries
fault-entry-shape = Em uma entrada, algo falta ou está errado: { $detail }. Ela é posta à parte. Peça uma nova exportação a quem a escreveu.
fault-entry-newer = Uma versão mais nova do Watchbook escreveu esta entrada (formato { $version }). Ela fica guardada e passa a valer quando o Watchbook for atualizado.
fault-entry-body = O que esta entrada diz foi mudado depois de assinado. Ela é posta à parte e não vale para nada. Peça uma nova exportação a quem a escreveu.
fault-entry-signature = A assinatura desta entrada não corresponde: alguém a mudou, ou a escreveu em nome de outra pessoa. Ela é posta à parte. Peça uma nova exportação a quem a escreveu.
fault-entry-lamport = Esta entrada diz ser mais antiga do que algo em que se apoia, o que é impossível. Ela é posta à parte. Peça uma nova exportação a quem a escreveu.
fault-entry-register = Esta entrada pertence a outro registro. Ela é posta à parte e não vale para nada aqui.
fault-entry-stranger = Esta entrada vem de um aparelho que ninguém cadastrou ({ $device }). Ela fica guardada à parte e passa a valer quando esse aparelho for cadastrado.

# Commands
refusal-not-allowed = A sua função não permite isto. Uma destas funções pode: { $roles }. Peça a alguém que a tenha, ou peça à coordenação que a dê a você.
refusal-no-record = Este evento ou incidente ainda não está aqui. Importe primeiro o arquivo com que ele veio.
refusal-no-member = O aparelho desta pessoa não está cadastrado. Cadastre-o primeiro, ou escolha outra pessoa.
refusal-weak-key = Esta chave não é segura, ou pertence a outro aparelho. Peça que esse aparelho envie um novo pedido.
refusal-duplicate-of-nothing = Por favor, escolha o outro evento que este repete.
refusal-no-events = Um incidente precisa de pelo menos um evento. Por favor, escolha um.
refusal-acknowledged = A leitura deste evento já foi confirmada. Não falta fazer mais nada quanto a isso.
refusal-gone-on = Algo foi escrito depois, então isto fica. Escreva em uma nova entrada o que mudou.
refusal-assessed = Este evento já foi avaliado, por isso não se pergunta mais a quem o relatou. Em vez disso, escreva uma nota.
refusal-linked = Este evento já pertence a um incidente. É ali que a equipe decide o que fazer com ele.
refusal-cannot-coordinate = A função desta pessoa não permite levar um incidente de um estado a outro. Escolha outra pessoa, ou dê antes a função a ela.
refusal-not-suspected = A primeira avaliação não suspeita de um incidente. Avalie primeiro o evento.
refusal-ended = Este incidente terminou. Primeiro reabra-o.
refusal-unclassified = Um incidente confirmado precisa de uma categoria e de uma classe. Por favor, escolha-as.
refusal-step = De “{ $from }” não há passo para “{ $to }”. Escolha um dos passos oferecidos.
refusal-last-coordinator = Não restaria ninguém que possa cadastrar e retirar aparelhos. Dê primeiro a função de coordenação a outra pessoa.
refusal-taken-out = Este aparelho foi retirado do registro e não volta com esta chave. Quem o usa participa de novo a partir de um navegador que comece do zero.
refusal-one-coordinator = Não há uma segunda pessoa na coordenação que possa concordar. Dê primeiro a função de coordenação a outra pessoa.
refusal-nothing-to-confirm = Nada aqui espera por uma segunda pessoa da coordenação.
refusal-same-person = Foi você quem decidiu isto. Outra pessoa da coordenação precisa concordar.
refusal-no-entry = Uma entrada citada nisto não está aqui, ou não pode ser escolhida. Recarregue a página.
refusal-too-many =
    { $limit ->
        [one] Uma decisão pode indicar no máximo { NUMBER($limit) } entrada.
       *[other] Uma decisão pode indicar no máximo { NUMBER($limit) } entradas.
    }
refusal-not-its-events = Escolha eventos deste incidente e deixe nele pelo menos um.
refusal-cannot-merge = Um incidente não pode seguir em si mesmo, nem em um que também segue em outro ou já terminou. Escolha outro.
refusal-no-conflict = Não há mais nada entre o que escolher. Recarregue a página.
refusal-future = Este momento está no futuro. Por favor, confira a data e a hora.
refusal-choice-category = Esta categoria não está na lista. Por favor, escolha outra.
refusal-choice-subtype = Este tipo não pertence à categoria. Por favor, escolha outro.
refusal-choice-rsit = Este tipo não pertence à classe RSIT. Por favor, escolha outro.
refusal-choice-impact = Falta um dos três fatores da gravidade. Por favor, escolha os três.

# Sealed files
sealed-not-for-us = Este arquivo está lacrado para outras pessoas. Peça a quem o enviou que o faça também para você, e exclua este.
sealed-needs-passphrase = Este arquivo precisa de uma frase secreta. Pergunte a quem o fez, por um meio diferente daquele por onde ele veio.
sealed-needs-key = Este arquivo foi lacrado para os aparelhos de membros, não com uma frase secreta. Só eles podem abri-lo.
sealed-other-paper = Este arquivo não foi lacrado para esta chave em papel: a chave é mais nova que o arquivo, ou foi retirada antes. Tente outro backup, ou outro papel.
sealed-wrong = Esta não é a frase secreta. Veja se há uma letra que se parece com outra e tente de novo.
sealed-too-much-work = Abrir este arquivo pede mais trabalho do que se faz aqui para abrir um. Peça um arquivo feito pelo Watchbook, ou abra-o antes com o programa age.
sealed-damaged = Este arquivo lacrado está incompleto ou foi mudado. Nada dele foi importado. Peça-o de novo.
sealed-no-means = Não foi possível carregar o que abre e lacra arquivos. Conecte-se à rede, recarregue a página e tente mais uma vez.
