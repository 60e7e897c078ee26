# The inbox
inbox-report = Etwas melden
inbox-import = Datei einlesen
inbox-caption = Eingegangene Ereignisse, wartende zuerst
inbox-waiting =
    { $count ->
        [one] { NUMBER($count) } von { NUMBER($all) } Ereignissen wartet auf jemanden. Es steht oben.
       *[other] { NUMBER($count) } von { NUMBER($all) } Ereignissen warten auf jemanden. Was am längsten wartet, steht oben.
    }
inbox-none-waiting = Nichts wartet. Alle Ereignisse: { NUMBER($all) }, die neuesten zuerst.
inbox-event = Was passiert ist
inbox-state = Status
inbox-place = Wo
inbox-reporter = Von
inbox-reported = Gemeldet
inbox-withheld = Der Text ist nicht auf diesem Gerät
inbox-confidential = Vertraulich
inbox-unnamed = Kein Name angegeben
inbox-empty = Noch kein Ereignis eingegangen
inbox-empty-text = Meldungen, die man Ihnen gibt, kommen als Dateien herein. Meldungen von diesem Gerät erscheinen hier von selbst.
no-register = Dieses Gerät gehört noch zu keinem Register
no-register-text = Legen Sie eines für Ihre Organisation an. Oder treten Sie mit der Einladungsdatei bei, die Sie bekommen haben.
no-register-start = Ein Register anlegen
no-register-join = Einem beitreten
flag-danger = Menschen in Gefahr
flag-ongoing = Dauert noch an

# How long ago
ago-now = gerade eben
ago-ahead = laut einer Uhr, die vorgeht
ago-minute =
    { $count ->
        [one] vor { NUMBER($count) } Minute
       *[other] vor { NUMBER($count) } Minuten
    }
ago-hour =
    { $count ->
        [one] vor { NUMBER($count) } Stunde
       *[other] vor { NUMBER($count) } Stunden
    }
ago-day =
    { $count ->
        [one] vor { NUMBER($count) } Tag
       *[other] vor { NUMBER($count) } Tagen
    }
ago-month =
    { $count ->
        [one] vor { NUMBER($count) } Monat
       *[other] vor { NUMBER($count) } Monaten
    }
ago-year =
    { $count ->
        [one] vor { NUMBER($count) } Jahr
       *[other] vor { NUMBER($count) } Jahren
    }
known-day = nur der Tag ist bekannt
known-month = nur der Monat ist bekannt
known-year = nur das Jahr ist bekannt

# What one can do
doing-title = Was zu tun ist
act-acknowledge = Annehmen
act-answer = Angaben ergänzen
act-assess-event = Erstbewertung
act-assess-again = Neu bewerten
act-open-incident = Vorfall eröffnen
act-join-incident = Zu einem Vorfall hinzufügen
act-ask = Rückfrage stellen
act-note-event = Notiz hinzufügen
act-assess-incident = Zweitbewertung
act-advance = Status ändern
act-reopen = Wieder öffnen
act-assign = Koordination festlegen
act-hand-over = Übergeben
act-add-event = Ereignis hinzufügen
act-note-incident = Notiz hinzufügen
act-rename = Titel ändern
act-split-event = Anderes Ereignis abtrennen
act-split-incident = Vorfall abtrennen
act-merge = Mit anderem Vorfall vereinen
act-unmerge = Wieder trennen
who-can = Andere können hier mehr tun:
who-can-alone = Mit Ihrer Rolle können Sie das lesen. Diese Personen können handeln:
who-can-people = { $people } ({ $roles })
who-can-roles = noch niemand; dafür braucht es eine dieser Rollen: { $roles }
form-close = Schließen
print = Drucken
paper-note = Register: { $register }, gedruckt { $time } von { $person }
fault-print = Dieser Browser kann die Seite nicht drucken. Nutzen Sie den Befehl zum Drucken in seinem Menü.
history-title = Was getan wurde, Schritt für Schritt
history-count =
    { $count ->
        [one] { NUMBER($count) } Eintrag
       *[other] { NUMBER($count) } Einträge
    }
history-oldest-first = Älteste zuerst
history-newest-first = Neueste zuerst

# One event
content-title = Die Meldung
source-title = Woher sie kommt
source-member = Gemeldet von { $person }, Mitglied dieses Registers, auf dem Gerät { $device }.
source-outside = Gemeldet auf einem Gerät außerhalb des Registers ({ $device }) und übernommen von { $person }. Niemand hier bürgt dafür, wer dieses Gerät hat. Das Original bleibt erhalten, mit Signatur.
source-reported = Gemeldet
source-received = Übernommen
source-acknowledged = Angenommen
said-yes = Ja
said-no = Nein
said-unknown = Nicht bekannt
reporter-hidden = Vertraulich. Die Anlaufstelle und das Team kennen den Namen.
reporter-confidential = Vertraulich
report-withheld = Die Meldung ist nicht auf diesem Gerät
report-withheld-text = Wer dieses Ereignis geteilt hat, hat den Text zurückgehalten. Die Schritte unten sind vollständig.
question-title = Eine Frage ist offen
question-text = Vor der Antwort kann nichts entschieden werden. Wenn Sie die Antwort am Telefon erfahren, ergänzen Sie sie hier.
event-incidents-title = Dieses Ereignis gehört zu einem Vorfall
event-incidents-elsewhere = Vorfälle, die nicht auf diesem Gerät sind: { NUMBER($count) }
event-next-acknowledge = Jemand meldet das. Lesen Sie es und nehmen Sie es an. So weiß die meldende Person, dass es bei Ihnen ist.
event-next-answer = Wir warten auf eine Antwort. Ergänzen Sie sie hier, sobald Sie sie haben.
event-next-ask = Es braucht mehr Angaben, bevor jemand entscheiden kann. Fragen Sie danach.
event-next-assess = Lesen Sie die Meldung und entscheiden Sie dann: Könnte das ein Vorfall sein?
event-next-open = Die Erstbewertung vermutet einen Vorfall. Eröffnen Sie einen für das Team, oder fügen Sie dieses Ereignis einem offenen hinzu.
event-next-nothing = Hier wartet nichts. Was Sie erfahren, können Sie weiter ergänzen.
saved-acknowledged = Angenommen. Die meldende Person sieht es nach dem nächsten Austausch von Dateien.

# Asking and noting
ask-label = Ihre Frage
ask-hint = Eine Frage in einfachen Worten. Die meldende Person liest sie nach dem nächsten Austausch von Dateien auf ihrem Gerät.
ask-send = Frage speichern
ask-saved = Die Frage ist gespeichert.
note-label = Ihre Notiz
note-hint = Was Sie gesehen, getan oder erfahren haben. Zuerst die Tatsachen, dann was Sie davon halten.
note-send = Notiz speichern
note-saved = Die Notiz ist gespeichert.
answer-label = Was Sie wissen
answer-hint = Die Antwort auf die Frage oder etwas Neues. Sagen Sie, von wem Sie es wissen und auf welchem Weg.
answer-send = Angaben speichern
answer-saved = Die Angaben sind gespeichert.

# First assessment
assess-first-title = Erstbewertung
assess-earlier = Früher; bleibt erhalten
assess-repeats = Wiederholt
assess-again-own = Sie haben dieses Ereignis schon bewertet. Eine neue Bewertung kommt neben die alte. Nichts wird ersetzt.
assess-again = Dieses Ereignis wurde schon bewertet. Eine neue Bewertung kommt neben die alte. Nichts wird ersetzt.
assess-outcome = Was entscheiden Sie?
assess-duplicate-of = Welche Meldung berichtet dasselbe?
assess-duplicate-of-hint = Meldungen aus den 30 Tagen davor und danach, die zeitlich nächste zuerst.
assess-no-neighbours = Innerhalb von 30 Tagen wurde kein anderes Ereignis gemeldet. Deshalb gibt es hier keines zur Wahl.
assess-reason-hint = Zwei Sätze, die jemand anderes auch in einem Jahr noch versteht.
assess-send = Bewertung signieren
assess-saved = Die Erstbewertung ist gespeichert.
fault-choose-outcome = Wählen Sie, was Sie entscheiden.
fault-choose-duplicate = Wählen Sie die Meldung, die dasselbe berichtet.

# From an event to an incident
open-text = Danach macht das Team die Zweitbewertung. Diese Meldung bleibt, wie sie ist, und wird mit dem Vorfall verknüpft.
open-others = Gehören andere vermutete Ereignisse dazu?
open-send = Vorfall eröffnen
open-saved = Der Vorfall ist offen.
field-incident-search = Offenen Vorfall suchen
field-incident-search-hint = Ein Wort aus dem Titel, die Referenz oder wer koordiniert.
add-to-which = Zu welchem Vorfall gehört es?
add-to-more =
    { $count ->
        [one] { NUMBER($count) } weiterer passt. Geben Sie noch ein Wort ein, um den richtigen zu finden.
       *[other] { NUMBER($count) } weitere passen. Geben Sie noch ein Wort ein, um den richtigen zu finden.
    }
add-to-none = Kein offener Vorfall gefunden.
add-to-send = Zu diesem Vorfall hinzufügen
add-to-saved = Das Ereignis wurde zum Vorfall hinzugefügt.
fault-choose-incident = Wählen Sie einen Vorfall.

# Splitting off an event
split-event-text = Aus einer Meldung, die von zwei Dingen berichtet, werden zwei Ereignisse. Die Meldung selbst bleibt, wie sie ist. Wer sie gemacht hat und wann, wird übernommen.
split-event-what-hint = Nur was die Meldung über die andere Sache sagt, möglichst in ihren eigenen Worten.
split-event-send = Abtrennen
split-event-saved = Das neue Ereignis steht im Eingang.
event-found-in = Gefunden in der Meldung von
event-led-to = In dieser Meldung steckte auch:

# What does not count, and what is gone
aside-title = Das zählt nicht
aside-after-revocation = Es wurde geschrieben, nachdem das Gerät ausgetragen war. Darum steht es in keiner Liste. Die Koordination kann es auf der Seite „Mitglieder“ trotzdem gelten lassen.
aside-withdrawn = Der Import, mit dem es kam, wurde zurückgenommen. Darum steht es in keiner Liste. Die Koordination kann den Import auf der Seite „Austausch“ wiederherstellen.
aside-taken-back = Wer es geschrieben hat, hat es zurückgenommen. Darum steht es in keiner Liste.
take-back = Zurücknehmen
take-back-last = Ihr letzter Eintrag hier:
report-erased = Gelöscht
report-erased-text = Was gemeldet wurde, ist endgültig weg. Dass und wann gemeldet wurde und wer es warum gelöscht hat, bleibt: Sehen Sie unten in den Schritten nach.
report-not-counted = Die Meldung zählt nicht
report-not-counted-text = Warum, steht unten in den Schritten.

# Erasing
erase-open = Inhalt von Einträgen löschen
erase-text = Für das, was nicht aufbewahrt werden darf: Worte und Dateien, die nie hätten festgehalten werden sollen. Wer den Eintrag wann geschrieben hat und wer ihn wann und warum gelöscht hat, bleibt im Protokoll.
erase-which = Welche Einträge?
erase-takes-report = Damit verschwindet alles, was gemeldet wurde, auch die Dateien: Worum es bei dem Ereignis ging, soll nicht mehr zu lesen sein.
erase-takes-incident = Damit verschwinden Referenz und Titel und auch, welche Ereignisse zum Vorfall gehören, außer ein späterer Eintrag sagt es.
erase-takes-effect = Was der Eintrag entschieden oder geändert hat, zählt nicht mehr.
erase-do = Löschen …
erase-title =
    { $count ->
        [one] Inhalt von { NUMBER($count) } Eintrag löschen?
       *[other] Inhalt von { NUMBER($count) } Einträgen löschen?
    }
erase-explain = Worte und Dateien dieser Einträge werden hier entfernt und auf jedem Gerät, das Ihre nächste Datei einliest. Niemand kann sie zurückholen. Dateien, die schon weitergegeben sind, lassen sich nicht zurückrufen: Wer eine hat, kann es dort weiter lesen.
erase-yes = Endgültig löschen
erase-done = Gespeichert. Falls zwei Personen aus der Koordination zustimmen müssen, wartet es auf die zweite.
