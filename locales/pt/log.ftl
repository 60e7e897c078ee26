# The log in plain words: one sentence for every kind of entry. The person stands before it.
log-unreadable = Uma entrada do tipo { $kind }, que não pode ser lida aqui
log-register-created = Iniciou o registro de { $name }
log-device-enrolled = Cadastrou { $person } como: { $roles }
log-device-revoked = Retirou o aparelho de { $person } ({ $cause }). As entradas dele valem até o número { $last }
log-entry-admitted =
    { $count ->
        [one] Fez valer mesmo assim { NUMBER($count) } entrada de um aparelho retirado
       *[other] Fez valer mesmo assim { NUMBER($count) } entradas de um aparelho retirado
    }
log-entry-seconded = Concordou, como segunda pessoa da coordenação
log-entry-erased =
    { $count ->
        [one] Apagou o conteúdo de { NUMBER($count) } entrada
       *[other] Apagou o conteúdo de { NUMBER($count) } entradas
    }
log-entry-taken_back =
    { $count ->
        [one] { NUMBER($count) } entrada desfeita
       *[other] { NUMBER($count) } entradas desfeitas
    }
log-erased = Apagado. O que esta entrada dizia desapareceu; que ela esteve aqui, isso fica
log-import-withdrawn =
    { $count ->
        [one] Anulou a importação do arquivo número { $number } de { $person }: { NUMBER($count) } entrada
       *[other] Anulou a importação do arquivo número { $number } de { $person }: { NUMBER($count) } entradas
    }
log-import-restored = Fez valer de novo uma importação anulada
log-register-rules_set = Definiu as regras do registro
log-register-rules_set_two = A partir de agora, duas pessoas da coordenação precisam concordar para retirar, apagar e anular
log-register-rules_set_one = A partir de agora, uma pessoa da coordenação basta para retirar, apagar e anular
log-bundle-received = Recebeu o arquivo número { $number } de { $person }
log-event-reported = Relatou o evento
log-event-adopted = Importou um relato de fora do registro
log-event-acknowledged = Confirmou a leitura do evento
log-event-info_requested = Pediu informação
log-event-info_added = Adicionou informação
log-event-noted = Anotou
log-event-assessed = Primeira avaliação: { $outcome }
log-event-linked = Ligou o evento a um incidente
log-event-unlinked = Tirou o evento de um incidente
log-event-split_off = Fez um evento próprio do que outro relato também conta
log-event-split = Encontrou outro evento neste relato
log-event-field_resolved = Escolheu qual de várias decisões fica
log-incident-opened = Abriu o incidente “{ $title }”
log-incident-event_added = Adicionou um evento ao incidente
log-incident-event_removed = Tirou um evento do incidente
log-incident-merged = O mesmo que outro incidente: segue nele
log-incident-unmerged = Volta a seguir sozinho
log-incident-assessed = Segunda avaliação: { $verdict }
log-incident-assessed_classified = Segunda avaliação: { $verdict }. { $category }, { $severity }
log-incident-coordinator_assigned = Definiu quem coordena: { $person }
log-incident-noted = Anotou
log-incident-state_changed = Novo estado: { $state }
log-incident-renamed = Novo título: “{ $title }”
log-incident-field_resolved = Escolheu qual de vários valores fica: { $field }
