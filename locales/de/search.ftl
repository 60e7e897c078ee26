# Finding: fields of a query, as people call them
search-field-state = Status
search-field-severity = Schwere
search-field-category = Kategorie
search-field-coordinator = Koordination
search-field-outcome = Erstbewertung
search-field-has = Hat
search-field-was = Hatte je
search-field-title = Titel
search-field-ref = Referenz
search-field-place = Wo
search-field-reporter = Meldende Person
search-field-opened = Eröffnet
search-field-reported = Gemeldet
search-field-updated = Geändert
search-field-events = Anzahl der Ereignisse
search-field-danger = Jemand in Gefahr
search-field-ongoing = Dauert noch an

# Values
search-state-open = offen
search-state-ended = beendet
search-state-waiting = wartet auf jemanden
search-state-done = erledigt
search-severity-none = nicht bewertet
search-has-conflict = Werte im Widerspruch
search-has-coordinator = eine Koordination
search-has-severity = eine Klasse
search-has-incident = einen Vorfall
search-was-conflict = Werte im Widerspruch
search-person-me = ich
search-person-none = niemand
search-time-today = heute
search-time-yesterday = gestern
search-time-7d = 7 Tage
search-time-30d = 30 Tage
search-time-1y = ein Jahr

# What a query does not understand
search-fault-choice = Bei „{ $field }“ gibt es „{ $value }“ nicht. Möglich sind: { $known }.
search-fault-time = „{ $value }“ ist keine Zeitangabe. Schreiben Sie einen Tag (2026-11-21), einen Monat (2026-11), ein Jahr oder wie lange es her ist, in Stunden, Tagen, Wochen, Monaten oder Jahren: 12h, 7d, 2w, 3m, 1y.
search-fault-count = „{ $value }“ ist keine Zahl.
search-fault-order = Bei „{ $field }“ geht weder < noch >. Schreiben Sie einen Doppelpunkt.

# The search field of a list
find-label = Suchen
find-hint = Wörter oder Bedingungen wie state:open, severity:IV, opened<7d. Mit einem Minus davor gilt das Gegenteil.
find-quick = Häufig gesucht
quick-open = Offen
quick-mine = Meine
quick-serious = Schwer
quick-unassessed = Nicht bewertet
quick-conflict = Im Widerspruch
quick-waiting = Wartend
quick-danger = In Gefahr
quick-ongoing = Dauert an
inbox-no-match = Kein Ereignis gefunden
view-keep = Ansicht merken
view-keep-title = Diese Ansicht unter einem Namen merken
view-keep-do = Merken
view-drop = Ansicht entfernen: { $name }
field-view-name = Name
field-view-name-hint = Die Ansicht steht dann neben dem Suchfeld, nur auf diesem Gerät.
layout-title = Spalten und Zeilenabstand
layout-columns = Spalten
layout-density = Zeilen
density-calm = Luftig
density-dense = Eng
