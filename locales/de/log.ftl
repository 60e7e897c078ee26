# The log in plain words: one sentence for every kind of entry. The person stands before it.
log-unreadable = Ein Eintrag der Art { $kind }, der hier nicht gelesen werden kann
log-register-created = Register angelegt: { $name }
log-device-enrolled = Aufgenommen: { $person }, als: { $roles }
log-device-revoked = Ausgetragen: Gerät von { $person } ({ $cause }). Seine Einträge zählen bis Nummer { $last }
log-entry-admitted =
    { $count ->
        [one] { NUMBER($count) } Eintrag eines ausgetragenen Geräts trotzdem zugelassen
       *[other] { NUMBER($count) } Einträge eines ausgetragenen Geräts trotzdem zugelassen
    }
log-entry-seconded = Als zweite Person aus der Koordination zugestimmt
log-entry-erased =
    { $count ->
        [one] Inhalt von { NUMBER($count) } Eintrag gelöscht
       *[other] Inhalt von { NUMBER($count) } Einträgen gelöscht
    }
log-entry-taken_back =
    { $count ->
        [one] { NUMBER($count) } Eintrag zurückgenommen
       *[other] { NUMBER($count) } Einträge zurückgenommen
    }
log-erased = Gelöscht. Was dieser Eintrag sagte, ist weg; dass es ihn gab, bleibt
log-import-withdrawn =
    { $count ->
        [one] Import zurückgenommen: Datei Nummer { $number } von { $person }, { NUMBER($count) } Eintrag
       *[other] Import zurückgenommen: Datei Nummer { $number } von { $person }, { NUMBER($count) } Einträge
    }
log-import-restored = Zurückgenommenen Import wiederhergestellt
log-register-rules_set = Regeln des Registers festgelegt
log-register-rules_set_two = Ab jetzt müssen beim Austragen, Löschen und Zurücknehmen zwei Personen aus der Koordination zustimmen
log-register-rules_set_one = Ab jetzt genügt beim Austragen, Löschen und Zurücknehmen eine Person aus der Koordination
log-bundle-received = Datei Nummer { $number } erhalten von { $person }
log-event-reported = Ereignis gemeldet
log-event-adopted = Meldung von außerhalb des Registers übernommen
log-event-acknowledged = Ereignis angenommen
log-event-info_requested = Um Angaben gebeten
log-event-info_added = Angaben ergänzt
log-event-noted = Notiz geschrieben
log-event-assessed = Erstbewertung: { $outcome }
log-event-linked = Ereignis mit einem Vorfall verknüpft
log-event-unlinked = Ereignis aus einem Vorfall herausgenommen
log-event-split_off = Eigenes Ereignis aus dem gemacht, was in einer anderen Meldung mit stand
log-event-split = In dieser Meldung ein weiteres Ereignis gefunden
log-event-field_resolved = Gewählt, welche von mehreren Entscheidungen gilt
log-incident-opened = Vorfall eröffnet: „{ $title }“
log-incident-event_added = Ereignis zum Vorfall hinzugefügt
log-incident-event_removed = Ereignis aus dem Vorfall herausgenommen
log-incident-merged = Dasselbe wie ein anderer Vorfall: Es geht dort weiter
log-incident-unmerged = Geht wieder für sich weiter
log-incident-assessed = Zweitbewertung: { $verdict }
log-incident-assessed_classified = Zweitbewertung: { $verdict }. { $category }, { $severity }
log-incident-coordinator_assigned = Koordination festgelegt: { $person }
log-incident-noted = Notiz geschrieben
log-incident-state_changed = Neuer Status: { $state }
log-incident-renamed = Neuer Titel: „{ $title }“
log-incident-field_resolved = Gewählt, welcher von mehreren Werten gilt: { $field }
