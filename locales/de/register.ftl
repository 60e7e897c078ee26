# The register
register-caption = Das Vorfallregister
register-counts = Wie viele Vorfälle wo stehen
register-open =
    { $count ->
        [one] { NUMBER($count) } offen
       *[other] { NUMBER($count) } offen
    }
register-ended =
    { $count ->
        [one] { NUMBER($count) } beendet
       *[other] { NUMBER($count) } beendet
    }
register-unassessed =
    { $count ->
        [one] { NUMBER($count) } nicht bewertet
       *[other] { NUMBER($count) } nicht bewertet
    }
register-clear = Filter zurücksetzen
register-column-title = Vorfall
register-column-severity = Schwere
register-column-state = Status
register-column-category = Kategorie
register-column-coordinator = Koordination
register-column-opened = Eröffnet
register-column-updated = Geändert
register-column-reference = Referenz
register-none = keine
register-empty = Noch kein Vorfall
register-empty-text = Ein Vorfall beginnt mit einem Ereignis: Jemand meldet es, die Anlaufstelle vermutet einen Vorfall und eröffnet ihn.
register-to-inbox = Zum Eingang
register-no-match = Kein Vorfall gefunden
register-no-match-text = Nehmen Sie ein Wort weg, oder setzen Sie den Filter zurück.
register-save-csv = Als CSV speichern

# Several at once
bulk-begin = Mehrere wählen
bulk-end = Auswahl beenden
bulk-choose = Auswählen: { $title }
bulk-do = Etwas damit tun
bulk-title = Mit jedem der gewählten Vorfälle
bulk-what = Was
bulk-what-note = Notiz hinzufügen
bulk-what-state = Status setzen
bulk-what-coordinator = Koordination festlegen
bulk-outlook = Was daraus wird
bulk-will = wird gemacht
bulk-none = Keiner der gewählten Vorfälle lässt das zu. Die Gründe stehen unten.
bulk-send = Ausführen
bulk-done =
    { $count ->
        [one] Mit { NUMBER($count) } Vorfall erledigt.
       *[other] Mit { NUMBER($count) } Vorfällen erledigt.
    }
