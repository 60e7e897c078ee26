# The page that tells what speaks against the register
nav-integrity = Integridad
integrity-title = Integridad
integrity-lead = La bitácora está firmada y encadenada, así que se nota lo que alguien cambió, eliminó o escribió dos veces. Esta página dice qué se nota aquí.
integrity-fine = No hay nada que ponga en duda este registro.
integrity-fine-quick = Las cadenas están en orden. Lea todas las entradas para revisar también los tiempos y las recepciones.
integrity-alarms = Esto necesita una explicación
integrity-alarms-what = No borre nada. Guarde la prueba donde la haya, muéstrela a las demás personas de la coordinación y pida los archivos de todo el mundo.
integrity-remarks = Conviene mirarlo
integrity-remarks-what = Cada una de estas cosas puede tener un motivo inocente: no se compartió todo, o un reloj estaba mal.
integrity-check = Leer todas las entradas
integrity-check-again = Leer otra vez todas las entradas
integrity-checked =
    { $count ->
        [one] Se leyó { NUMBER($count) } entrada.
       *[other] Se leyeron { NUMBER($count) } entradas.
    }
integrity-stop = Detener
integrity-proof = Guardar la prueba
integrity-proof-saved = La prueba está guardada. Quien la tenga puede verificar que una misma llave firmó las dos cosas.
integrity-chains = Quién ha escrito y qué hay aquí
integrity-chain-person = Quién
integrity-chain-device = Dispositivo
integrity-chain-here = Aquí
integrity-chain-here-all = todas ({ $last })
integrity-chain-here-some = hasta { $complete } de { $last }
integrity-chain-seen = Vistas por otros
integrity-chain-at = Última escrita
integrity-chain-out = de baja
integrity-code = Código del estado actual del registro
integrity-code-what = Imprímalo o anótelo en papel. Quien más tarde cambie o elimine una entrada, o le ponga una fecha anterior, obtiene otro código.
integrity-find = Comprobar un código
integrity-find-what = Escriba un código de una hoja o una nota. Si este dispositivo estuvo alguna vez así, nada anterior a ese momento se ha cambiado desde entonces.
integrity-find-send = Comprobar
integrity-found =
    { $count ->
        [one] El código es correcto. El registro estaba así tras { NUMBER($count) } entrada, con fecha { DATETIME($at) }. Nada anterior se ha cambiado desde entonces.
       *[other] El código es correcto. El registro estaba así tras { NUMBER($count) } entradas, la última con fecha { DATETIME($at) }. Nada anterior se ha cambiado desde entonces.
    }
integrity-not-found = Este dispositivo nunca estuvo así. Si el código se anotó en este dispositivo, su historial se cambió. Si se anotó en otro, compruébelo allí, o incorpore primero todo lo que haya en él.
field-code = Código

# What speaks against it
audit-fork = { $person } (dispositivo { $device }) tiene dos historiales desde la entrada { $seq }: el dispositivo se copió o se restauró, o alguien miente. Dé de baja el dispositivo e inscriba uno nuevo.
audit-rewritten = { $by } ha visto otra entrada { $seq } de { $person } (dispositivo { $device }), distinta de la que hay aquí: uno de los dos historiales se escribió después. Pida todo a { $by }.
audit-contradiction = La entrada { $seq } de { $person } (dispositivo { $device }) tiene un tiempo lógico que ningún dispositivo honesto escribe.
audit-lost = Este dispositivo perdió entradas: { $by } ha visto { $seen } de sus entradas, y aquí hay { $have }. Pida todo a { $by } e incorpórelo.
audit-left-out = { $by } dijo que lo entregaba todo, pero dejó fuera las entradas de la { $from } a la { $to } de { $person } (dispositivo { $device }).
audit-gap = Las entradas de la { $from } a la { $to } de { $person } (dispositivo { $device }) no están aquí. Pida un archivo con todo.
audit-beyond = { $by } ha visto las entradas de la { $from } a la { $to } de { $person } (dispositivo { $device }), que no están aquí. Pida todo a { $by }.
audit-bundles = Los archivos del { $from } al { $to } de { $person } (dispositivo { $device }) nunca llegaron aquí. Puede que fueran para otras personas.
audit-back-dated = { $person } (dispositivo { $device }) dice haber escrito algo con fecha { DATETIME($at) }, después de ver algo con fecha { DATETIME($before) }. El reloj estaba mal, o alguien eligió la hora.
audit-post-dated = { $person } (dispositivo { $device }) dice haber escrito algo con fecha { DATETIME($at) }, que según el reloj de aquí aún no ha llegado.
audit-after-revocation =
    { $count ->
        [one] { NUMBER($count) } entrada de { $person } (dispositivo { $device }) se escribió después de dar de baja el dispositivo y no cuenta.
       *[other] { NUMBER($count) } entradas de { $person } (dispositivo { $device }) se escribieron después de dar de baja el dispositivo y no cuentan.
    }
