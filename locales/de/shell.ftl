# Word list
# event = Ereignis
# event report, report = Meldung; to report = melden; reporter = meldende Person
# incident = Vorfall
# assessment = Bewertung; first, second assessment = Erstbewertung, Zweitbewertung
# to acknowledge = annehmen; question to the reporter = Rückfrage
# register = Register
# log = Protokoll
# record (an event or an incident) = Vorgang
# entry = Eintrag
# device = Gerät
# member = Mitglied
# role = Rolle
# coordinator = Koordination, jemand aus der Koordination
# point of contact = Anlaufstelle
# team (incident management team) = Team
# evidence = Beweis; evidence custodian = Beweissicherung; custody = Verwahrung
# auditor = Revision
# bundle, file = Datei; on the command line bundle = Bündel; attached file = Anhang
# part = Teil
# key = Schlüssel; key on paper = Papierschlüssel
# signature, to sign = Signatur, signieren
# fingerprint = Fingerabdruck; digest = Prüfsumme
# sealed, to seal = versiegelt, versiegeln
# vault = Tresor; passphrase = Passphrase; recovery code = Ersatzcode
# to enrol = aufnehmen; key request, request = Aufnahmeantrag; to join = beitreten
# to take a device out, revoke = austragen
# to take in (import) = einlesen; to take in a report from outside = übernehmen; an import = Import
# to withdraw an import = zurücknehmen
# to hand over, hand out (export) = weitergeben; to hand over an incident = übergeben; transferred = abgegeben
# set aside, kept aside = beiseitegelegt
# withheld, to hold back = zurückgehalten, zurückhalten
# erased, to erase = gelöscht, löschen
# severity = Schwere; class = Klasse
# state, status = Status
# draft = Entwurf
# backup = Sicherung
# shared folder = gemeinsamer Ordner
# fork, two histories = zwei Verläufe
# gap = Lücke
# version (written at the same time) = Fassung
# reference = Referenz; id = Kennung
# vulnerability, weak spot = Schwachstelle
# to find, search = suchen; query = Abfrage; condition = Bedingung
# view = Ansicht; to keep a view = merken; keys (of the keyboard) = Tastenkürzel

# The frame of every page
nav = Hauptmenü
banners = Hinweise
nav-home = Start
nav-report = Melden
nav-reports = Meine Meldungen
nav-inbox = Eingang
nav-register = Register
nav-exchange = Austausch
nav-members = Mitglieder
nav-join = Beitreten
nav-verify = Prüfen
nav-glossary = Glossar
nav-device = Dieses Gerät
nav-more = Mehr
skip = Zum Inhalt springen
close = Schließen
busy = Bitte warten
loading = Einen Moment …
online = Online
online-hint = Es gibt ein Netz. Watchbook braucht es nicht: Alles bleibt auf diesem Gerät.
offline = Offline, und das ist in Ordnung
offline-hint = Es gibt kein Netz. Hier funktioniert alles auch ohne.
count-to-hand-over = noch nicht weitergegeben
count-waiting = wartend
count-only-here = nur in diesem Browser
progress = Wird bearbeitet
progress-percent = { $percent } Prozent fertig

# Banners
demo-banner = Eine Vorführung: Personen und Vorfälle sind erfunden. Probieren Sie alles aus.
demo-discard = Verlassen
demo-discard-title = Die Vorführung verlassen?
demo-discard-explain = Die Vorführung und alles, was Sie darin ausprobiert haben, werden aus diesem Browser entfernt. Falls Sie ein eigenes Register haben, bleibt es unberührt.
follower-title = Ein anderer Tab schreibt
follower-text = Watchbook ist in einem anderen Tab offen. Dieser Tab läuft mit und zeigt jede Änderung. Wenn Sie lieber hier schreiben möchten, wählen Sie „Hier schreiben“.
follower-write = Hier schreiben
waiting-title = Wartet auf Aufnahme
waiting-text = Ihr Aufnahmeantrag muss bei der Koordination ankommen, und die Antwort muss auf dieses Gerät zurückkommen. Melden können Sie schon jetzt.
waiting-link = So geht es weiter
update-title = Eine neue Version ist da
update-now = Neue Version nutzen
update-dirty = Sie können sie nutzen, sobald gespeichert ist, was Sie gerade schreiben.
unkept-title = Hier bleibt nichts gespeichert
unkept-text = Wird Watchbook als Datei geöffnet, behält dieser Browser nichts. Sie können melden, die Meldung weitergeben und Dateien prüfen. Wenn Sie diese Seite schließen oder neu laden, ist alles darin weg. Geben Sie es also vorher weiter.
only-here =
    { $count ->
        [one] { NUMBER($count) } Eintrag ist nur in diesem Browser. Geben Sie ihn weiter.
       *[other] { NUMBER($count) } Einträge sind nur in diesem Browser. Geben Sie sie weiter.
    }

# When it cannot start
health-title = Ist noch alles da?
health-lead = Wo Ihre Daten in diesem Browser liegen, was mit ihm verloren ginge und ob alles so ist, wie es geschrieben wurde.
health-where = Wo es liegt
health-journal = Zweimal: in der Datenbank dieses Browsers und in einem Journal daneben, das zuerst geschrieben wird ({ $size }).
health-no-journal = Einmal: in der Datenbank dieses Browsers. Einen zweiten Ort bietet der Browser hier nicht an. Das ist in privaten Fenstern und in manchen Browsern so. Erstellen Sie deshalb öfter eine Datei. ({ $detail })
health-elsewhere = In der Datenbank dieses Browsers. Das Journal daneben führt der Tab, der schreibt.
health-caught = Bei diesem Start fehlten in der Datenbank die letzten Änderungen. Im Journal waren sie da.
health-restored = Bei diesem Start war die Datenbank leer. Alles kam aus dem Journal zurück.
health-rewritten = Bei diesem Start fehlte das Journal oder war nicht aktuell. Es wurde aus der Datenbank neu geschrieben.
health-full = Mehr als 80 % des Platzes, den dieser Browser gibt, sind belegt. Schaffen Sie auf diesem Gerät Platz. Sonst wird vielleicht nicht angenommen, was Sie als Nächstes schreiben.
health-outside = Außerhalb dieses Browsers
health-only-here =
    { $count ->
        [one] { NUMBER($count) } Eintrag ist nur in diesem Browser.
       *[other] { NUMBER($count) } Einträge sind nur in diesem Browser.
    }
health-all-out = Alles, was dieses Gerät geschrieben hat, hat diesen Browser mindestens einmal verlassen.
backup-title = Sicherungen in einen Ordner schreiben
backup-text = Solange diese Seite offen ist, wird eine versiegelte Kopie von allem in einen Ordner dieses Computers geschrieben: auf eine zweite Festplatte, einen Stick oder in einen Ordner, der an einen anderen Ort übertragen wird. Die letzten sieben bleiben dort, dazu eine aus jedem Monat. Niemand wird nach einer Passphrase gefragt.
backup-for = Öffnen kann sie, wer auch das Register wiederherstellen könnte. Papierschlüssel: { $papers }, Geräte der Koordination: { $devices }.
backup-not-here = Damit von selbst in einen Ordner geschrieben wird, braucht es Chromium, Chrome oder Edge auf einem Computer. Erstellen Sie hier ab und zu unter „Dateien weitergeben“ eine versiegelte Datei und bewahren Sie sie anderswo auf.
backup-paper-first = Erst einen Papierschlüssel erstellen
backup-paper-first-text = Diese Sicherungen sind für Schlüssel versiegelt, und der Schlüssel dieses Geräts geht mit dem Gerät verloren. Ein Papierschlüssel öffnet sie auf einem neuen.
backup-choose = Ordner für Sicherungen wählen
backup-name = In den Ordner „{ $folder }“.
backup-pace = Wann?
backup-pace-soon = Sobald Sie eine Pause machen
backup-pace-soon-hint = Wenn zehn Minuten lang nichts Neues kam, spätestens nach einer Stunde.
backup-pace-daily = Einmal am Tag
backup-now = Jetzt eine schreiben
backup-leave = Keine Sicherungen mehr schreiben
backup-written = Eine Sicherung wurde geschrieben und wieder gelesen: Sie liegt vollständig dort.
backup-fails = Sicherungen werden nicht geschrieben
backup-fails-look = Ansehen, warum und was zu tun ist
backup-waits = Sicherungen warten auf Sie
health-check = Jetzt alles prüfen
health-check-text = Liest jeden Eintrag und jede Datei noch einmal, prüft jede Signatur und vergleicht das Journal mit der Datenbank.
health-check-stop = Anhalten
health-sound = Alles ist so, wie es geschrieben wurde. Einträge: { NUMBER($entries) }, Dateien: { NUMBER($files) }.
health-bad =
    { $count ->
        [one] { NUMBER($count) } Stelle ist beschädigt. Lesen Sie die neuesten Dateien ein, die andere haben, und behalten Sie eine Kopie von dem, was hier ist.
       *[other] { NUMBER($count) } Stellen sind beschädigt. Lesen Sie die neuesten Dateien ein, die andere haben, und behalten Sie eine Kopie von dem, was hier ist.
    }
health-bad-entry = Eintrag { $place } ist nicht so, wie er geschrieben wurde: { $reason }
health-no-entry = Eintrag { $place } ist nicht zu finden.
health-bad-file = Der Anhang { $file } ist beschädigt oder unvollständig.
health-bad-kept = Die beiseitegelegte Datei { $file }, die nicht zu gebrauchen war, ist beschädigt oder unvollständig.
health-bad-journal = Das Journal lässt sich nicht bis zum Ende lesen.
health-differs = Journal und Datenbank unterscheiden sich in { $table }: { $key }
older-title = Es fehlen Einträge
older-text =
    { $count ->
        [one] Der Browser hat { NUMBER($count) } Eintrag weniger als vorher. Lesen Sie die neuesten Dateien ein, die andere haben, und Ihre eigene Kopie.
       *[other] Der Browser hat { NUMBER($count) } Einträge weniger als vorher. Lesen Sie die neuesten Dateien ein, die andere haben, und Ihre eigene Kopie.
    }
lost-page = Dieser Browser hat das Register verloren
lost-page-device = Dieser Browser hat verloren, was hier lag
lost-was-register = Hier war das Register: { $register } (Einträge im Protokoll: { NUMBER($entries) }). Der Browser hat nichts mehr davon, weder in seiner Datenbank noch im Journal daneben.
lost-was-device = Hier waren Meldungen und Entwürfe (Meldungen: { NUMBER($reports) }, Entwürfe: { NUMBER($drafts) }). Der Browser hat nichts mehr davon.
lost-copied = Zuletzt hat alles diesen Browser verlassen: { $when }, als Datei { $file }.
lost-not-copied = Soweit dieser Browser weiß, hat ihn noch nie eine Datei mit allem verlassen.
lost-restore-how = Ein Gerät, das seinen Schlüssel verloren hat, kommt als neues Gerät zurück. Öffnen Sie Ihre Sicherung oder eine Einladung von jemand anderem aus der Koordination. Das neue Gerät wird dann von der Koordination oder mit Ihrem Papierschlüssel aufgenommen.
lost-restore = Aus Dateien wiederherstellen
lost-anew = Ohne das Alte neu anfangen
lost-anew-title = Neu anfangen?
lost-anew-explain = Dieser Browser vergisst, dass hier etwas war. Er entfernt keine Datei und nichts, was andere haben.
failed-title = Watchbook funktioniert hier nicht
failed-call = Wenn gerade etwas passiert ist, warten Sie nicht auf dieses Programm: Rufen Sie die Person an, die für Vorfälle zuständig ist.
failed-reload = Erneut versuchen
fault-no-engine = Der Teil von Watchbook, der das Register führt, ist nicht gestartet. Laden Sie die Seite neu.
fault-unexpected-answer = Watchbook hat eine Antwort bekommen, die es nicht versteht. Laden Sie die Seite neu. Was als gespeichert angezeigt wurde, ist sicher.
fault-file-unreadable = Der Browser konnte diese Datei nicht lesen: { $name }. Wählen Sie sie noch einmal aus.
fault-file-not-saved = Der Browser hat die Datei nicht gespeichert. Versuchen Sie es noch einmal oder nehmen Sie einen anderen Browser.

# No such place
page-nowhere = Diese Seite gibt es nicht
nowhere-text = Die Adresse führt nirgendwohin. Vielleicht ist sie abgeschnitten, oder sie gehört zu einer anderen Version.
nowhere-home = Zum Start
nowhere-report = Etwas melden

# Parts of pages
form-wrong = Bitte sehen Sie sich das noch einmal an
dialog-no = Nein, zurück
dialog-type = Geben Sie zum Bestätigen „{ $word }“ ein
select-none = Bitte wählen …
field-optional = (freiwillig)
field-left =
    { $count ->
        [one] Noch { NUMBER($count) } Zeichen
       *[other] Noch { NUMBER($count) } Zeichen
    }
field-over =
    { $count ->
        [one] { NUMBER($count) } Zeichen zu viel
       *[other] { NUMBER($count) } Zeichen zu viel
    }
table-sort = Sortieren nach: { $column }
table-count = { NUMBER($total) } insgesamt
table-count-of = { NUMBER($total) } von { NUMBER($all) }
table-count-none = Nichts gefunden
severity-none = Nicht bewertet
severity-I-word = Klein
severity-II-word = Weniger schwer
severity-III-word = Schwer
severity-IV-word = Sehr schwer
step-done = erledigt
step-now = jetzt
step-later = später
line-not-before = Die Uhr des Geräts, das dies schrieb, ging falsch: Es kann nicht früher gewesen sein als { $time }
standing-stands = Zählt
standing-withheld = Nicht mit diesem Gerät geteilt
standing-unknown_kind = Von einer neueren Version geschrieben; bleibt, wie es ist
standing-not_permitted = Zählt nicht: Diese Person darf das nicht
standing-erased = Gelöscht
standing-after_revocation = Zählt nicht: geschrieben, nachdem das Gerät ausgetragen war
standing-withdrawn = Zählt nicht: Import wurde zurückgenommen
standing-taken_back = Selbst zurückgenommen
standing-unconfirmed = Zählt noch nicht: Eine zweite Person aus der Koordination muss zustimmen
standing-unreadable = Zählt nicht: nicht lesbar
when-today = heute { $time }
when-yesterday = gestern { $time }
when-about = etwa { $time }
when-unknown = nicht bekannt
precision-minute = Genau
precision-hour = Ungefähr
precision-day = Nur den Tag
precision-month = Nur den Monat
precision-year = Nur das Jahr
precision-unknown = Ich weiß es nicht
moment-now = Jetzt
moment-precision = Wie genau wissen Sie, wann es war?
moment-date-time = Datum und Uhrzeit
moment-date = Datum
moment-month = Monat
moment-year = Jahr
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
copy = Kopieren
copied = Kopiert.
copy-by-hand = Der Browser hat es nicht kopiert. Markieren Sie es und kopieren Sie es von Hand.
file-camera = Foto aufnehmen
file-pick = Dateien auswählen
file-keeping = Datei wird gespeichert …
file-remove = Entfernen: { $name }
file-save = Speichern
file-show = Ansehen
file-hide = Ausblenden
file-no-picture = Das ist kein Bild, das Watchbook zeigen kann. Speichern Sie es, um es zu öffnen.
file-fingerprint = Fingerabdruck (SHA-256)
hand-over-save = Datei speichern
hand-over-share = Teilen
hand-over-saved = Der Browser hat die Datei. Sehen Sie bei Ihren Downloads nach.
hand-over-shared = An die App weitergegeben, die Sie gewählt haben.
hand-over-share-refused = Das Teilen hat nicht geklappt. Tippen Sie noch einmal auf „Teilen“, oder speichern Sie die Datei und senden Sie sie selbst.

# Codes that one screen shows and another device photographs
code-show = Als Code zeigen
code-title = Für die Kamera des anderen Geräts
code-text = Wählen Sie auf dem anderen Gerät dort, wo es nach der Datei fragt, „Code scannen“. Halten Sie seine Kamera auf dieses Quadrat, bis es sagt, dass es alles hat.
code-part = Teil { $number } von { $count }
code-hold = Anhalten
code-go-on = Weiter
code-next = Nächster Teil
code-read = Das andere Gerät hat alles
code-close = Schließen
code-too-large = Diese Datei ist zu groß, um sie als Codes zu zeigen. Speichern oder teilen Sie sie und senden Sie sie auf einem anderen Weg.
code-no-means = Was Codes zeichnet und liest, konnte nicht geladen werden. Verbinden Sie sich mit dem Netz, laden Sie die Seite neu und versuchen Sie es noch einmal. Oder senden Sie die Datei selbst.
scan-start = Code scannen
scan-title = Kamera auf den Code halten
scan-text = Gehen Sie so nah heran, dass das Quadrat fast das ganze Bild füllt, und halten Sie still. Die Teile dürfen in beliebiger Reihenfolge kommen.
scan-nothing-yet = Noch kein Code zu sehen.
scan-progress = { $seen } von { $count } Teilen gelesen
scan-close = Abbrechen
scan-refused = Die Kamera ist hier nicht erlaubt. Erlauben Sie sie in den Einstellungen Ihres Browsers für diese Seite. Oder lassen Sie sich die Datei senden und wählen Sie sie hier aus.
scan-no-camera = Hier gibt es keine Kamera. Lassen Sie sich die Datei senden und wählen Sie sie hier aus.
scan-failed = Die Kamera startet nicht. Vielleicht nutzt sie gerade eine andere App. Schließen Sie diese App und versuchen Sie es noch einmal. Oder lassen Sie sich die Datei senden und wählen Sie sie hier aus.

# Home, first time
home-first-title = Was ist passiert?
home-first-lead = Watchbook hält Sicherheitsvorfälle fest, auf diesem Gerät, mit und ohne Netz. Nichts verlässt es, außer Sie geben es weiter.
home-report = Etwas melden
home-report-text = Etwas stimmt nicht, oder es kommt Ihnen so vor. Zwei Minuten, kein Konto, geht auch offline.
home-start = Ein Register anlegen
home-start-text = Sie kümmern sich in Ihrer Organisation um Vorfälle. Dieses Gerät wird das erste.
home-join = Einem Register beitreten
home-join-text = Ihre Organisation hat ein Register, und Sie haben eine Einladungsdatei bekommen.
home-demo = Umsehen
home-demo-text = Ein erfundener Pflegeverbund mit seinen Vorfällen. Probieren Sie alles aus und werfen Sie es danach weg.
home-demo-starting = Die Vorführung wird vorbereitet
home-verify = Datei bekommen? Prüfen Sie, von wem sie ist
home-draft = Sie haben eine unfertige Meldung ({ $time })
home-draft-go-on = Weiterschreiben
home-draft-discard = Wegwerfen
home-draft-discard-title = Diese Meldung wegwerfen?
home-draft-discard-explain = Sie wurde an niemanden weitergegeben. Sie lässt sich nicht zurückholen.
home-draft-empty = Noch keine Beschreibung

# Home, as a member
home-title = Was als Nächstes zu tun ist
home-hello = Schön, dass Sie da sind, { $person }.
home-nothing = Nichts wartet auf Sie.
home-nothing-text = Neue Meldungen erscheinen hier, sobald sie auf diesem Gerät ankommen.
home-waiting =
    { $count ->
        [one] { NUMBER($count) } Ereignis wartet auf einen ersten Blick
       *[other] { NUMBER($count) } Ereignisse warten auf einen ersten Blick
    }
home-waiting-text = Lesen Sie sie, fragen Sie bei Bedarf nach und entscheiden Sie jeweils, was daraus wird.
home-to-hand-over =
    { $count ->
        [one] { NUMBER($count) } Ihrer Meldungen ist noch nicht weitergegeben
       *[other] { NUMBER($count) } Ihrer Meldungen sind noch nicht weitergegeben
    }
home-to-hand-over-text = Niemand kann etwas tun, bevor sie dieses Gerät verlassen.
home-aside =
    { $count ->
        [one] { NUMBER($count) } Eintrag wurde beiseitegelegt
       *[other] { NUMBER($count) } Einträge wurden beiseitegelegt
    }
home-aside-text = Das kam in einer Datei, ist aber noch nicht zu gebrauchen. Sehen Sie nach, warum.
home-only-here =
    { $count ->
        [one] { NUMBER($count) } Eintrag ist nur in diesem Browser
       *[other] { NUMBER($count) } Einträge sind nur in diesem Browser
    }
home-only-here-text = Erstellen Sie eine Datei und bewahren Sie sie anderswo auf: Sie ist Ihre Sicherung, und durch sie erfahren andere davon.
home-open = Offene Vorfälle
home-all-open = Alle offenen Vorfälle ansehen
home-no-open = Kein Vorfall ist offen.
home-numbers = Das Register auf einen Blick
home-number-open = Offene Vorfälle
home-number-waiting = Wartende Ereignisse
home-number-ended = Beendete Vorfälle
home-number-events = Ereignisse gesamt
home-by-severity = Offene Vorfälle nach Schwere
home-invite = Jemanden einladen
home-exchange = Dateien senden oder empfangen
home-contacts = Wen Sie anrufen

# Start a register
page-start = Ein Register anlegen
start-lead = Dieses Gerät führt das Register, und Sie sind die erste Person in der Koordination. Andere können Sie gleich danach einladen.
start-do = Register anlegen
start-done = Das Register ist angelegt.
start-know = Gut zu wissen
start-know-1 = Alles bleibt in diesem Browser auf diesem Gerät. Es gibt keinen Server und kein Konto.
start-know-2 = Die einzige Sicherung ist eine Datei, die Sie erstellen. Watchbook erinnert Sie daran.
start-know-3 = Dieses Gerät signiert alles. Niemand kann das Protokoll unbemerkt ändern, auch Sie nicht.
start-persist = Beim Anlegen fragt der Browser vielleicht, ob er die Daten behalten soll. Sagen Sie Ja.
start-already = Dieses Gerät gehört schon zu einem Register: { $register }.
field-organization = Name der Organisation
field-organization-hint = So, wie man sie kennt. Er steht auf jeder Meldung und jeder Datei.
field-person = Ihr Name
field-person-hint = Er steht neben allem, was Sie ins Protokoll schreiben.
field-contact = Wie man Sie erreicht, wenn etwas passiert
field-contact-hint = Am besten eine Telefonnummer. Wer etwas meldet, sieht sie sofort, auch offline.

# This device
device-title = Dieses Gerät
device-lead = Was dieser Browser aufbewahrt und wie es sicher bleibt.
device-id = Gerät
device-person = Genutzt von
device-register = Register
device-register-id = Kennung des Registers
device-roles = Rollen
device-standing-outside = Dieses Gerät gehört noch zu keinem Register. Sie können melden und später einem beitreten.
device-standing-revoked = Dieses Gerät wurde aus seinem Register ausgetragen. Was darauf ist, kann gelesen und weitergegeben werden. Was es hinzufügt, zählt für niemanden. Um wieder mitzumachen, treten Sie mit einem Browser bei, der neu anfängt.
device-standing-waiting = Dieses Gerät hat seine Aufnahme beantragt und wartet auf die Antwort.
device-entries = Einträge im Protokoll
device-storage = Daten behalten
device-persisted = Der Browser hat zugesagt, die Daten zu behalten, bis Sie sie entfernen.
device-not-persisted = Der Browser darf die Daten entfernen, wenn der Platz knapp wird oder nach Wochen ohne Besuch.
device-persist-unknown = Dieser Browser sagt nicht, ob er die Daten behält. Erstellen Sie regelmäßig eine Datei.
device-persist = Den Browser bitten, sie zu behalten
device-persist-refused = Der Browser hat es nicht zugesagt. Oft hilft es, Watchbook als App zu installieren oder ein Lesezeichen zu setzen. Fragen Sie dann noch einmal.
device-persist-granted = Der Browser sagt zu, die Daten zu behalten.
device-estimate = { $used } von etwa { $quota } belegt
device-backup = Eine Kopie in diesem Browser ist keine Sicherung. Unter „Austausch“ erstellen Sie eine Datei, die eine ist.
device-file = Das ist Watchbook als einzelne Datei. Die meisten Browser binden, was sie behalten, an den Ort der Datei: Wird sie verschoben oder umbenannt, sieht sie leer aus, bis sie wieder dort liegt. In manchen können andere als Datei geöffnete Seiten das Behaltene lesen. Ein Tresor versiegelt es.
device-colours = Farben
theme-system = Wie das System
theme-light = Hell
theme-dark = Dunkel
device-version = Version
device-erase = Alles von diesem Gerät entfernen
device-erase-text = Entfernt das Register, Ihre Meldungen, Entwürfe, beiseitegelegte Dateien und den Schlüssel dieses Geräts aus diesem Browser. Was andere haben, bleibt bei ihnen.
device-erase-not-saved =
    { $count ->
        [one] { NUMBER($count) } Eintrag ist nur hier und wäre für immer verloren. Erstellen Sie zuerst eine Datei.
       *[other] { NUMBER($count) } Einträge sind nur hier und wären für immer verloren. Erstellen Sie zuerst eine Datei.
    }
device-erase-title = Alles entfernen?
device-erase-explain = Alles, was Watchbook in diesem Browser aufbewahrt, wird für immer entfernt. Um mitzumachen, muss dieses Gerät neu aufgenommen werden.
device-erase-word = entfernen
device-erase-yes = Alles entfernen

# Columns that more than one page shows
column-severity = Schwere
column-state = Status
column-updated = Geändert
demo-missing = Die Vorführung konnte nicht geladen werden. Gehen Sie online, öffnen Sie diese Seite einmal neu und versuchen Sie es noch einmal.

# When the page cannot start, or has stopped
failure-title = Watchbook läuft nicht
failure-framed = Watchbook läuft nicht innerhalb einer anderen Seite, denn diese könnte mitlesen, was Sie schreiben. Öffnen Sie es in einem eigenen Tab.
failure-start = Watchbook konnte nicht geladen werden. Laden Sie diese Seite neu. Wenn das nicht hilft, ist dieser Browser vielleicht zu alt: Watchbook braucht Chrome oder Edge 97, Firefox 114, Safari 16.4 oder eine neuere Version. Was Sie festgehalten haben, bleibt unberührt.
failure-crash = Watchbook ist auf einen Fehler gestoßen, nach dem es nicht weitermachen kann. Kopieren Sie, was Sie gerade geschrieben haben, wenn es noch zu sehen ist, und laden Sie diese Seite dann neu. Was als gespeichert angezeigt wurde, ist weiter gespeichert.
failure-reload = Neu laden

# The language of this page
device-language = Sprache
device-language-hint = Bleibt auf diesem Gerät. Was Menschen geschrieben haben, bleibt in der Sprache, in der sie es geschrieben haben.
undo-action = Rückgängig
undo-action-done = Zurückgenommen.
language-failed = Diese Sprache konnte nicht geladen werden. Verbinden Sie sich einmal mit dem Netz und wählen Sie sie dann noch einmal.

# The glossary
glossary-lead = Was die Wörter hier bedeuten. Gemeint sind sie im Sinn von ISO/IEC 27035-1.
glossary-terms = Worum es geht
glossary-roles = Wer was tut
glossary-outcomes = Was die Anlaufstelle entscheidet
glossary-verdicts = Was das Team entscheidet
glossary-event-states = Wie es um ein Ereignis steht
glossary-states = Wie es um einen Vorfall steht
glossary-severity = Wie schlimm ein Vorfall ist
glossary-tlp = Wer etwas weitergeben darf
term-event = Ereignis
term-event-hint = Etwas, das die Sicherheit von Informationen berührt haben könnte: ein verlorenes Telefon, eine seltsame Nachricht, ein System, das nicht antwortet. In der Norm: Informationssicherheitsereignis.
term-incident = Vorfall
term-incident-hint = Ein oder mehrere Ereignisse, die der Organisation oder den Menschen schaden, für die sie arbeitet, oder es bald tun. In der Norm: Informationssicherheitsvorfall.
term-first = Erstbewertung
term-first-hint = Die Anlaufstelle sieht eine Meldung an und entscheidet, ob es ein Vorfall sein kann.
term-second = Zweitbewertung
term-second-hint = Das Team entscheidet, ob es ein Vorfall ist, welcher Kategorie und wie schlimm.
term-register = Register
term-register-hint = Alles, was eine Organisation zu ihren Ereignissen und Vorfällen aufgeschrieben hat, auf allen ihren Geräten zusammen.
term-entry = Eintrag
term-entry-hint = Etwas, das jemand geschrieben hat, signiert vom Gerät dieser Person. Einträge kommen nur hinzu; keiner wird geändert.
term-bundle = Datei eines Registers
term-bundle-hint = Signierte Einträge auf dem Weg von einem Gerät zum anderen. Jeder kann prüfen, wer sie gemacht hat und dass nichts geändert wurde.
term-vault = Tresor
term-vault-hint = Versiegelt, was auf diesem Gerät liegt. Er öffnet sich mit Ihrer Passphrase oder mit dem Ersatzcode.
