# The log in plain words: one sentence for every kind of entry. The person stands before it.
log-unreadable = Una entrada de la clase { $kind } que aquí no se puede leer
log-register-created = Creó el registro de { $name }
log-device-enrolled = Inscribió a { $person } como: { $roles }
log-device-revoked = Dio de baja el dispositivo de { $person } ({ $cause }). Sus entradas cuentan hasta el número { $last }
log-entry-admitted =
    { $count ->
        [one] Hizo que { NUMBER($count) } entrada de un dispositivo dado de baja cuente de todos modos
       *[other] Hizo que { NUMBER($count) } entradas de un dispositivo dado de baja cuenten de todos modos
    }
log-entry-seconded = Dio su acuerdo, como segunda persona de la coordinación
log-entry-erased =
    { $count ->
        [one] Borró el contenido de { NUMBER($count) } entrada
       *[other] Borró el contenido de { NUMBER($count) } entradas
    }
log-entry-taken_back =
    { $count ->
        [one] Retiró { NUMBER($count) } entrada
       *[other] Retiró { NUMBER($count) } entradas
    }
log-erased = Borrada. Lo que decía esta entrada ya no está; queda constancia de que estuvo aquí
log-import-withdrawn =
    { $count ->
        [one] Retiró la incorporación del archivo número { $number } de { $person }: { NUMBER($count) } entrada
       *[other] Retiró la incorporación del archivo número { $number } de { $person }: { NUMBER($count) } entradas
    }
log-import-restored = Hizo que una incorporación retirada vuelva a contar
log-register-rules_set = Fijó las reglas del registro
log-register-rules_set_two = Desde ahora hace falta el acuerdo de dos personas de la coordinación para dar de baja, borrar y retirar
log-register-rules_set_one = Desde ahora basta una persona de la coordinación para dar de baja, borrar y retirar
log-bundle-received = Recibió el archivo número { $number } de { $person }
log-event-reported = Avisó del evento
log-event-adopted = Incorporó un aviso de fuera del registro
log-event-acknowledged = Acusó recibo del evento
log-event-info_requested = Pidió información
log-event-info_added = Añadió información
log-event-noted = Anotó
log-event-assessed = Primera evaluación: { $outcome }
log-event-linked = Enlazó el evento con un incidente
log-event-unlinked = Sacó el evento de un incidente
log-event-split_off = Creó un evento aparte, encontrado en otro aviso
log-event-split = Encontró otro evento en este aviso
log-event-field_resolved = Eligió cuál de varias decisiones vale
log-incident-opened = Abrió el incidente «{ $title }»
log-incident-event_added = Añadió un evento al incidente
log-incident-event_removed = Sacó un evento del incidente
log-incident-merged = Es lo mismo que otro incidente: sigue allí
log-incident-unmerged = Vuelve a seguir por separado
log-incident-assessed = Segunda evaluación: { $verdict }
log-incident-assessed_classified = Segunda evaluación: { $verdict }. { $category }, { $severity }
log-incident-coordinator_assigned = Nombró a { $person } para coordinar
log-incident-noted = Anotó
log-incident-state_changed = Estado nuevo: { $state }
log-incident-renamed = Título nuevo: «{ $title }»
log-incident-field_resolved = Eligió cuál de varios valores vale: { $field }
