# The page that tells what speaks against the register
nav-integrity = Integridade
integrity-title = Integridade
integrity-lead = O diário é assinado e encadeado, por isso se nota o que alguém mudou, removeu ou escreveu duas vezes. Esta página diz o que se nota aqui.
integrity-fine = Nada depõe contra este registro.
integrity-fine-quick = As cadeias estão íntegras. Leia cada entrada para examinar também os horários e os recibos.
integrity-alarms = Isto precisa de uma explicação
integrity-alarms-what = Não apague nada. Salve a prova onde houver uma, mostre-a às outras pessoas da coordenação e peça os arquivos de todas as pessoas.
integrity-remarks = Vale a pena olhar
integrity-remarks-what = Cada um destes pode ter um motivo inocente: nem tudo foi compartilhado, ou um relógio estava errado.
integrity-check = Ler cada entrada
integrity-check-again = Ler de novo cada entrada
integrity-checked =
    { $count ->
        [one] { NUMBER($count) } entrada foi lida.
       *[other] { NUMBER($count) } entradas foram lidas.
    }
integrity-stop = Parar
integrity-proof = Salvar a prova
integrity-proof-saved = A prova está salva. Quem a tiver pode verificar que uma mesma chave assinou as duas.
integrity-chains = Quem escreveu, e o que está aqui
integrity-chain-person = Quem
integrity-chain-device = Aparelho
integrity-chain-here = Aqui
integrity-chain-here-all = todas: { $last }
integrity-chain-here-some = até { $complete } de { $last }
integrity-chain-seen = Visto por outros
integrity-chain-at = Última escrita
integrity-chain-out = retirado
integrity-code = Código de como o registro está agora
integrity-code-what = Imprima-o, ou anote-o em papel. Quem mudar, remover ou antedatar uma entrada mais tarde obtém outro código.
integrity-find = Conferir um código
integrity-find-what = Digite um código de uma folha ou de uma anotação. Se este aparelho alguma vez esteve assim, nada de antes desse momento foi mudado desde então.
integrity-find-send = Conferir
integrity-found =
    { $count ->
        [one] O código está certo. O registro estava assim depois de { NUMBER($count) } entrada, escrita neste momento: { DATETIME($at) }. Nada antes disso foi mudado desde então.
       *[other] O código está certo. O registro estava assim depois de { NUMBER($count) } entradas, a última delas escrita neste momento: { DATETIME($at) }. Nada antes disso foi mudado desde então.
    }
integrity-not-found = Este aparelho nunca esteve assim. Se o código foi anotado neste aparelho, o histórico dele foi mudado. Se foi anotado em outro, confira-o lá, ou importe primeiro tudo o que vem de lá.
field-code = Código

# What speaks against it
audit-fork = { $person } (aparelho { $device }) tem dois históricos a partir da entrada { $seq }: o aparelho foi copiado ou restaurado, ou alguém mente. Retire o aparelho e cadastre um novo.
audit-rewritten = { $by } viu outra entrada { $seq } de { $person } (aparelho { $device }), diferente da que está aqui: um dos dois históricos foi escrito depois. Peça tudo a { $by }.
audit-contradiction = A entrada { $seq } de { $person } (aparelho { $device }) tem um tempo lógico que nenhum aparelho honesto escreve.
audit-lost = Este aparelho perdeu entradas dele. Vistas por { $by }: { $seen }; aqui: { $have }. Peça tudo a { $by } e importe.
audit-left-out = { $by } disse que entregava tudo, mas deixou de fora as entradas { $from } a { $to } de { $person } (aparelho { $device }).
audit-gap = As entradas { $from } a { $to } de { $person } (aparelho { $device }) não estão aqui. Peça um arquivo com tudo.
audit-beyond = { $by } viu as entradas { $from } a { $to } de { $person } (aparelho { $device }), que não estão aqui. Peça tudo a { $by }.
audit-bundles = Os arquivos { $from } a { $to } de { $person } (aparelho { $device }) nunca chegaram aqui. Talvez fossem para outras pessoas.
audit-back-dated = { $person } (aparelho { $device }) diz ter escrito algo neste momento: { DATETIME($at) }, depois de ter visto algo que foi escrito neste outro: { DATETIME($before) }. O relógio estava errado, ou o momento foi escolhido.
audit-post-dated = { $person } (aparelho { $device }) diz ter escrito algo neste momento: { DATETIME($at) }, que ainda não chegou pelo relógio daqui.
audit-after-revocation =
    { $count ->
        [one] { NUMBER($count) } entrada de { $person } (aparelho { $device }) foi escrita depois que o aparelho foi retirado, e não vale.
       *[other] { NUMBER($count) } entradas de { $person } (aparelho { $device }) foram escritas depois que o aparelho foi retirado, e não valem.
    }
