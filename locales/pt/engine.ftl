# What the engine refuses, and what to do
engine-not-open = O Watchbook não conseguiu abrir os seus dados, por isso não pode responder. Recarregue a página.
engine-follower = O Watchbook está aberto em outra aba, e só uma aba pode escrever. Escolha “Escrever aqui” no alto desta página, ou continue na outra aba.
engine-locked = O registro está bloqueado. Abra-o primeiro com a sua frase secreta.
engine-no-register = Este aparelho ainda não pertence a nenhum registro. Inicie um, ou participe de um com um arquivo de convite.
engine-has-register = Este aparelho já pertence a um registro. Um aparelho pertence a um só registro.
engine-not-enrolled = Este aparelho espera pelo cadastro. Envie o pedido de chave à pessoa que convidou você e depois abra o arquivo que receber de volta.
engine-revoked = Este aparelho foi retirado do registro. O que ele guarda pode ser lido e entregue, mas nada pode ser acrescentado. Para participar de novo, peça um convite à coordenação e use um navegador que comece do zero.
engine-no-device = Este aparelho ainda está sendo preparado. Espere um momento e tente de novo.
engine-missing = O que você pediu não está neste aparelho. Volte e abra de novo.
engine-given-up = Você parou. Nada foi escrito.
engine-file-large = Este arquivo é grande demais para ser guardado: o limite é { $limit } MB. Escolha um menor, por exemplo uma imagem menor.
engine-hold-members = Quem pertence ao registro vai em todo arquivo: sem isso, ninguém poderia verificar o resto. Não pode ser retido.
engine-keep-large = Este arquivo é grande demais para ser guardado aqui: o limite é { $limit } MB. Deixe-o no lugar de onde veio.
engine-keep-many = Já há { $files } arquivos guardados, e não há lugar para mais. Salve um deles em outro lugar, remova-o daqui e depois guarde este.
engine-keep-room = Os arquivos guardados aqui podem ter juntos { $limit } MB, e este não cabe. Salve um deles em outro lugar, remova-o daqui e depois guarde este.
backup-no-paper = Não há chave em papel neste registro: um backup para o qual ninguém digita uma frase secreta não poderia ser aberto por ninguém depois que este aparelho se perdesse. Faça primeiro uma chave em papel em “Membros”.
backup-not-whole = Um backup foi gravado, mas o que está na pasta não é o que foi feito. Ele não vale. Veja se a pasta está cheia e escolha outra se isso acontecer de novo.
engine-red-needs-names = TLP:RED é só para pessoas que você indica. Escolha pessoas indicadas como destinatárias, ou outro rótulo.
engine-enrol-elsewhere = Com este arquivo, alguém pede para participar de um registro que não está neste aparelho. Devolva-o à pessoa que o enviou: ele tem de chegar à pessoa da coordenação que fez o convite.
engine-join-first = Este arquivo pertence a um registro do qual este aparelho não participa. Abra primeiro o convite, um arquivo cujo nome começa com “invitation”, ou todas as partes de um backup feito para todas as pessoas.
engine-adopt-not-allowed = Este é um relato de fora do registro. Um ponto de contato, alguém da equipe ou da coordenação pode importá-lo: passe o arquivo a uma dessas pessoas.
engine-no-code = Isto não é um código: um código tem 20 letras e números, em grupos de cinco. Copie-o de novo da folha.
engine-waiting = Depende de uma entrada que ainda não chegou.

# What storage refuses, and what to do
store-unavailable = Este navegador não deixa o Watchbook guardar nada aqui. Saia da navegação privada, permita que este site guarde dados, ou use outro navegador. ({ $detail })
store-full = Não há mais espaço, por isso nada foi mudado. Libere espaço neste aparelho e tente de novo.
store-newer = Uma versão mais nova do Watchbook usou os dados deste navegador. Recarregue a página para obter essa versão. Nada foi mudado.
store-closed = Outra aba atualizou ou removeu os dados. Recarregue a página.
store-damaged = Algo foi lido de modo diferente do que foi escrito, por isso não é usado. Recarregue a página. Se voltar a acontecer, restaure o registro a partir do arquivo mais recente que outras pessoas têm. ({ $detail })
store-failed = O navegador não conseguiu guardar ou ler os dados. Nada foi mudado. Tente de novo; se voltar a acontecer, recarregue a página. ({ $detail })

# What verifying a file finds
verify-signed = Feito por { $person } para { $register } em { DATETIME($made) }, segundo o relógio desse aparelho.
verify-our-register = Pertence ao registro deste aparelho, e as chaves dos membros que este aparelho conhece conferem. O ID do registro é { $register }.
verify-other-register = As chaves vêm do próprio arquivo, porque este aparelho não pertence ao registro dele. Compare o ID com um que você obteve por outro meio: { $register }.
verify-cover = É o arquivo número { $number } desse aparelho, parte { $part } de { $parts }, marcado { $tlp }.
verify-scope-all = Diz que traz tudo o que tinha quem o fez.
verify-scope-since = Diz que traz só o que alguém ainda não tinha visto.
verify-scope-records = Diz que traz só itens escolhidos.
verify-entries =
    { $count ->
        [one] { NUMBER($count) } entrada está inteira e assinada por um membro.
       *[other] { NUMBER($count) } entradas estão inteiras, e cada uma está assinada por um membro.
    }
verify-set-aside =
    { $count ->
        [one] { NUMBER($count) } entrada não é confiável. O motivo vem a seguir.
       *[other] { NUMBER($count) } entradas não são confiáveis. Os motivos vêm a seguir.
    }
verify-waiting =
    { $count ->
        [one] { NUMBER($count) } entrada depende de outra que falta, embora o arquivo diga que traz tudo.
       *[other] { NUMBER($count) } entradas dependem de outras que faltam, embora o arquivo diga que traz tudo.
    }
verify-relies =
    { $count ->
        [one] { NUMBER($count) } entrada depende de outra que não está neste arquivo. Isso é normal em um arquivo que traz só uma parte.
       *[other] { NUMBER($count) } entradas dependem de outras que não estão neste arquivo. Isso é normal em um arquivo que traz só uma parte.
    }
verify-gaps =
    { $count ->
        [one] Faltam entradas em { NUMBER($count) } lugar, embora o arquivo diga que traz tudo.
       *[other] Faltam entradas em { NUMBER($count) } lugares, embora o arquivo diga que traz tudo.
    }
verify-forks =
    { $count ->
        [one] { NUMBER($count) } aparelho escreveu dois históricos diferentes. Ele foi copiado, restaurado de um backup, ou alguém está trapaceando.
       *[other] { NUMBER($count) } aparelhos escreveram dois históricos diferentes. Cada um foi copiado, restaurado de um backup, ou alguém está trapaceando.
    }
verify-files =
    { $count ->
        [one] { NUMBER($count) } arquivo anexo veio junto e é o que diz ser.
       *[other] { NUMBER($count) } arquivos anexos vieram junto e são o que dizem ser.
    }
verify-files-missing =
    { $count ->
        [one] { NUMBER($count) } arquivo anexo é citado, mas não veio junto.
       *[other] { NUMBER($count) } arquivos anexos são citados, mas não vieram junto.
    }
verify-report = Foi assinado pelo aparelho { $device } e não mudou desde então. Esse aparelho não pertence a nenhum registro, por isso ninguém garante com quem ele está.
verify-enrol = { $person } pede, com o aparelho { $device }, para participar de um registro. O arquivo não foi mudado, mas só a comparação das oito palavras mostra que o pedido é mesmo dessa pessoa.
