# What the command line says: help, answers, and why it cannot go on.

# Help
command-about = Liest, prüft und zeigt Register von Watchbook, allein aus ihren Dateien.
command-about-1 = Watchbook führt die Informationssicherheitsereignisse und -vorfälle einer Organisation als Protokoll aus signierten Einträgen. Geräte tauschen sie als Dateien aus, deren Namen auf .watchbook.json enden. Dieser Befehl liest solche Dateien. Er ändert keine davon, fragt keinen Server und löscht keine außer denen, die `sync` selbst in einen gemeinsamen Ordner gelegt hat.
command-about-2 = Wo ein PATH verlangt ist, geben Sie eine oder mehrere Dateien oder Ordner an. Ein Ordner steht für alle Dateien darin, deren Namen auf .watchbook.json enden. Die Reihenfolge der Dateien ist immer egal.
command-usage = Aufruf:
command-verbs = Befehle
command-arguments = Argumente
command-options = Optionen
command-flag-help = Hilfe anzeigen: mit -h kurz, mit --help ganz
command-flag-version = Die Version anzeigen
command-help-about = Zeigt Hilfe an, auch die zu einem anderen Befehl
command-default = ohne Angabe: { $value }
command-wrong-argument = { $argument } gehört nicht hierher.
command-wrong-verb = Den Befehl { $verb } gibt es nicht.
command-wrong-missing = Es fehlt etwas: { $arguments }
command-wrong-together = { $argument } und { $other } gehen nicht zusammen.
command-wrong-twice = { $argument } darf nur einmal angegeben werden.
command-wrong-no-value = { $argument } braucht einen Wert.
command-wrong-value = { $value } passt nicht zu { $argument }: { $reason }
command-wrong-other = Diese Argumente passen nicht.
command-wrong-similar = Vielleicht meinen Sie { $name }.
command-wrong-help = Mehr dazu sagt: `watchbook --help`
command-exits = Rückgabewerte:
command-exit-0 = Alles ist in Ordnung, alles ist getan.
command-exit-1 = Etwas ist nicht in Ordnung, oder eine Datei wurde abgewiesen.
command-exit-2 = Die Argumente sind falsch, oder eine Datei lässt sich nicht lesen oder schreiben.
command-examples = Beispiele:
command-verify-about = Prüft, dass nichts verändert, ausgelassen oder gefälscht wurde, und zählt, was da ist
command-verify-about-1 = Liest alle Dateien zusammen und prüft die Signatur jeder Datei und jedes Eintrags mit den Schlüsseln, die das Register selbst aufgenommen hat. Wo Dateien angeben, alles zu enthalten, wird auch ein fehlender Eintrag gefunden, ebenso ein Gerät, das zwei Verläufe geschrieben hat. Fehlt ein Teil oder ein Eintrag, auf dem andere aufbauen, wird es gesagt; mit --complete schlägt die Prüfung dann fehl.
command-verify-about-2 = Die Schlüssel kommen aus den Dateien. Das beweist, dass die Dateien zusammenpassen, nicht, dass es Ihre sind: Vergleichen Sie die Kennung des Registers oder seine acht Wörter mit einer Person, die sie aus einer anderen Quelle hat, und geben Sie die Kennung von da an mit --register an.
command-verify-example-folder = Prüft eine Sicherung aus mehreren Dateien als eine, und dass nichts fehlt.
command-verify-example-pin = Nimmt nur dieses Register an.
command-verify-example-json = Listet für ein anderes Programm auf, was nicht in Ordnung ist.
command-inspect-about = Sagt, was eine Datei ist: von wem, wann, für wen und was darin ist
command-inspect-about-1 = Sieht sich jede Datei einzeln an, auch Meldungen von außen und Aufnahmeanträge.
command-inspect-example = Unterscheidet ein Bündel von einer Meldung und sagt, ob die Signatur stimmt.
command-view-about = Zeigt das Register, die eingegangenen Ereignisse oder einen Vorfall
command-view-about-1 = Spielt das Protokoll in den Dateien ab. Was nicht in Ordnung ist, wird weggelassen und im Fehlerstrom genannt; dann ist der Rückgabewert 1.
command-view-example-register = Das Register als Tabelle.
command-view-example-events = Die eingegangenen Ereignisse, zuerst die, die auf jemanden warten.
command-view-example-incident = Ein Vorfall mit allem, was geschah, in zeitlicher Reihenfolge.
command-view-example-query = Was offen, schwer, höchstens 30 Tage alt ist und Phishing erwähnt: wie im Suchfeld.
command-view-example-csv = Die Vorfälle für eine Tabellenkalkulation. Ein Apostroph verhindert, dass sie einen Text für eine Formel hält; README.md sagt, wie ein Programm ihn entfernt.
command-view-example-json = Das Register aus zwei Ordnern zusammen, für ein anderes Programm. Dieselben Dateien ergeben dieselben Bytes.
command-merge-about = Kopiert die wenigsten Dateien, die zusammen alles enthalten
command-merge-about-1 = Prüft alle Dateien, kopiert dann die, die etwas hinzufügen, in einen leeren Ordner und lässt die weg, die nichts hinzufügen. Dateien werden kopiert, wie sie sind, nie neu geschrieben, denn nur das Gerät, das eine Datei signiert hat, kann sie wieder signieren. Alle Teile eines Exports bleiben zusammen.
command-merge-about-2 = Wird eine Datei abgewiesen, wird nichts kopiert: Nehmen Sie die Datei heraus und versuchen Sie es noch einmal.
command-merge-example = Die Dateien zweier Personen, ohne das, was beide haben.
command-merge-example-verify = Prüft das Ergebnis.
command-open-about = Öffnet eine versiegelte Datei mit ihrer Passphrase oder mit dem Code eines Papierschlüssels
command-open-about-1 = Geschrieben wird die signierte Datei, wie sie vor dem Versiegeln war: Prüfen Sie sie, oder sehen Sie sie sich an. Das Programm age öffnet dieselben Dateien mit einer Passphrase. Die Passphrase oder der Code wird aus einer Zeile der Eingabe gelesen, wo man sie sehen kann, oder aus einer Datei.
command-open-example = Fragt nach der Passphrase oder dem Code und schreibt die geöffnete Datei in den Ordner.
command-open-ask = Passphrase der Datei oder Code des Papierschlüssels:
command-open-done = Geöffnet: { $file }
command-join-about = Richtet auf diesem Rechner ein Zuhause für ein Gerät ein und erstellt seinen Aufnahmeantrag
command-join-about-1 = Ein Zuhause ist ein Ordner mit dem Schlüssel eines neuen Geräts und allem, was es erhält: für einen Rechner, der immer an ist und eine Kopie behält, oder für eine Revision, die nur sammelt. Niemand außer Ihnen kann es lesen, und es ist nicht mit einer Passphrase versiegelt. Kopieren Sie es nie: Eine Kopie würde einen zweiten Verlauf schreiben.
command-join-about-2 = Geben Sie den Antrag der Person, die Sie eingeladen hat, oder legen Sie ihn in den gemeinsamen Ordner, und vergleichen Sie die acht Wörter: Sie stehen auf beiden Bildschirmen. Dann erledigt `watchbook sync` den Rest. Noch einmal aufgerufen, erstellt der Befehl den Antrag noch einmal.
command-join-example = Richtet das Zuhause ein und legt den Antrag dorthin, wo die Koordination ihn findet.
command-sync-about = Liest ein, was andere in einen gemeinsamen Ordner legen, und legt dort ab, was ihnen fehlt
command-sync-about-1 = Jedes Gerät legt eigene Dateien in den Ordner und liest die aller anderen; übertragen können ihn Syncthing, Nextcloud, ein Netzlaufwerk oder ein Stick. Was nachweislich von einem Mitglied kommt, wird eingelesen; Meldungen von außen und Aufnahmeanträge warten auf einen Menschen. Was abgewiesen wird, wird mit dem Grund genannt, solange es dort liegt, und der Rückgabewert ist 1. Um nachzusehen, ohne etwas einzulesen, nutzen Sie `watchbook verify` und `watchbook view` für den Ordner.
command-sync-about-2 = Gelesen werden nur einfache Dateien direkt im Ordner, deren Namen auf .watchbook.json enden, und weggenommen werden immer nur Dateien, die dieses Gerät erstellt hat. Starten Sie es, so oft Sie möchten, zum Beispiel mit einem Zeitgeber: Wenn es nichts Neues gibt, tut es nichts.
command-sync-example = Gleicht das Zuhause mit dem Ordner ab.
command-sync-example-view = Zeigt das Register, das die Dateien im Ordner ergeben.
command-generate-about = Erfindet ein Register, zum Ausprobieren und zum Messen
command-generate-about-1 = Schreibt einen Export einer erfundenen Organisation mit so vielen Vorfällen über drei Jahre. Alles ist signiert wie im echten Leben. Dieselbe Anzahl, Startzahl und dasselbe Datum ergeben dieselben Bytes, auf jedem Rechner.
command-generate-about-2 = Der Ordner muss leer sein oder genau die Dateien enthalten, die dieser Befehl schreiben würde.
command-generate-example-small = Zwanzig Vorfälle, genug zum Umsehen.
command-generate-example-big = Zehntausend, um zu sehen, wie schnell Ihr Rechner ist.
command-option-paths = Zu lesende Dateien und Ordner
command-option-register = Jedes andere Register als dieses abweisen (seine ganze Kennung)
command-option-complete = Auch fehlschlagen, wenn ein Teil fehlt oder ein Eintrag, auf dem andere aufbauen
command-option-csv = Die Vorfälle als CSV schreiben, für Tabellenkalkulationen und andere Programme
command-option-json = Als JSON antworten, für Programme
command-option-events = Die eingegangenen Ereignisse zeigen
command-option-query = Nur was zu dieser Abfrage passt
command-option-incident = Diesen Vorfall zeigen, nach Referenz oder Anfang der Kennung
command-option-width = Wie breit die Antwort sein darf; sonst so breit wie das Terminal oder 80
command-option-output = Der Ordner, in den geschrieben wird; er wird angelegt, wenn es ihn nicht gibt
command-option-new-home = Der Ordner für das Zuhause: leer oder noch nicht da
command-option-sealed = Die versiegelte Datei
command-option-secret = Eine Datei mit der Passphrase oder dem Code, statt sie einzugeben
command-option-invitation = Die Einladung, eine Datei, die jemand aus der Koordination erstellt hat
command-option-name = Wer für dieses Gerät einsteht, so, wie andere es lesen sollen
command-option-contact = Wie man diese Person erreicht
command-option-request = Wohin der Antrag gelegt wird; sonst ins Zuhause
command-option-shared = Der gemeinsame Ordner
command-option-home = Das Zuhause, wie `watchbook join` es eingerichtet hat
command-option-incidents = Wie viele Vorfälle
command-option-seed = Eine Startzahl: Eine andere ergibt ein anderes Register
command-option-until = Der Tag, an dem das Register endet, als YYYY-MM-DD

# Why it cannot go on
command-no-file = { $path } ist nicht da. Bitte prüfen Sie den Namen.
command-file-trouble = { $path } lässt sich nicht lesen oder schreiben: { $detail }.
command-output-trouble = Die Antwort lässt sich nicht schreiben: { $detail }.
command-folder-empty = Im Ordner { $path } ist keine Datei, deren Name auf .watchbook.json endet. Bitte prüfen Sie den Namen.
command-folder-occupied = Im Ordner { $folder } liegt schon: { $name }. Nichts wurde geschrieben. Bitte wählen Sie einen leeren Ordner.
command-not-an-id = das ist nicht die Kennung eines Registers: Sie hat 43 Buchstaben und Ziffern, wie `watchbook verify` sie ausgibt
command-not-a-date = das ist kein Datum: Schreiben Sie es wie 2026-06-30
command-not-a-number = das ist keine ganze Zahl: Schreiben Sie sie in Ziffern
command-no-register = Aus diesen Dateien ließ sich kein Register lesen.
command-several-registers = Diese Dateien gehören zu mehreren Registern. Bitte nennen Sie eines mit --register:
command-no-incident = Hier gibt es keinen Vorfall { $ref }. `watchbook view` listet alle auf.
command-merge-refused = Nichts wurde kopiert, weil eine Datei abgewiesen wurde. Nehmen Sie sie heraus und versuchen Sie es noch einmal.

# Why a home cannot answer
home-none = Im Ordner { $folder } ist kein Zuhause eines Geräts, oder sein Journal ist weg. `watchbook join` richtet eines in einem leeren Ordner ein.
home-occupied = Im Ordner { $folder } liegt schon etwas. Nichts wurde geschrieben. Bitte wählen Sie einen leeren Ordner.
home-busy = In { $folder } arbeitet gerade ein anderer Befehl. Versuchen Sie es noch einmal, wenn er fertig ist.
home-file = { $folder } lässt sich nicht lesen oder schreiben: { $detail }.
home-full = Für { $folder } ist kein Platz mehr, deshalb wurde nichts geändert. Schaffen Sie Platz und versuchen Sie es dann noch einmal.
home-newer = Eine neuere Version von Watchbook hat { $folder } benutzt. Nehmen Sie diese Version. Nichts wurde geändert.
home-damaged = In { $folder } wurde etwas anders zurückgelesen, als es geschrieben wurde, und wird deshalb nicht verwendet. Treten Sie in einem leeren Ordner neu bei: Die anderen haben noch alles. ({ $detail })
home-failed = Was in { $folder } liegt, lässt sich nicht lesen oder schreiben. Nichts wurde geändert. Versuchen Sie es noch einmal. ({ $detail })

# What does not hold
command-gap = Die Einträge { $from } bis { $to } von { $person } ({ $device }) fehlen, obwohl diese Dateien angeben, alles zu enthalten. Bitten Sie um einen neuen Export.
command-gap-one = Eintrag { $from } von { $person } ({ $device }) fehlt, obwohl diese Dateien angeben, alles zu enthalten. Bitten Sie um einen neuen Export.
command-fork = Das Gerät von { $person } ({ $device }) hat ab seinem Eintrag { $number } zwei Verläufe geschrieben: Es wurde kopiert, zurückgespielt oder missbraucht. Fragen Sie { $person } danach.
command-waiting =
    { $count ->
        [one] { NUMBER($count) } Eintrag von { $person } ({ $device }) baut auf Einträgen auf, die nicht hier sind, und zählt deshalb noch nicht. Bitten Sie um die fehlenden Dateien.
       *[other] { NUMBER($count) } Einträge von { $person } ({ $device }) bauen auf Einträgen auf, die nicht hier sind, und zählen deshalb noch nicht. Bitten Sie um die fehlenden Dateien.
    }
command-part-missing = Von Export { $number } von { $person } ({ $device }) fehlt Teil { $missing } von { $parts }. Geben Sie alle Teile zusammen an.

# Answers
command-verify-read = Dateien gelesen: { NUMBER($files) } (Bündel: { NUMBER($bundles) }, Meldungen: { NUMBER($reports) }, Anträge: { NUMBER($requests) }, abgewiesen: { NUMBER($refused) }).
command-verify-numbers = Einträge: { NUMBER($entries) }, Ereignisse: { NUMBER($events) }, Vorfälle: { NUMBER($incidents) }, Geräte: { NUMBER($devices) }, Anhänge: { NUMBER($attached) }
command-verify-holds = Alles ist in Ordnung.
command-verify-holds-here = Alles, was da ist, ist in Ordnung.
command-verify-not = Nicht in Ordnung ({ NUMBER($count) }):
command-note-report = Eine Meldung von außerhalb des Registers, signiert vom Gerät { $device }, { $made }. Die Signatur stimmt; wer das Gerät hat, ist nicht bekannt.
command-note-request = Aufnahmeantrag von { $person }. Die Signatur stimmt. Wörter zum Vergleichen: { $words }.
command-note-attached =
    { $count ->
        [one] { NUMBER($count) } Anhang ist genannt, aber nicht unter diesen Dateien. Vielleicht ist er anderswo.
       *[other] { NUMBER($count) } Anhänge sind genannt, aber nicht unter diesen Dateien. Vielleicht sind sie anderswo.
    }
command-generate-done = Geschrieben nach { $folder }. Vorfälle: { NUMBER($incidents) }, Einträge: { NUMBER($entries) }, Dateien: { NUMBER($files) }.
command-merge-done = Kopiert nach { $folder }: { NUMBER($kept) } von { NUMBER($files) } Dateien, die zusammen alles enthalten (Einträge: { NUMBER($entries) }). Die anderen fügen nichts hinzu.
command-join-done = Der Antrag ist in { $file }. Geben Sie ihn der Person, die Sie eingeladen hat.
command-join-words = Vergleichen Sie diese Wörter mit dieser Person: Beide Bildschirme müssen dieselben zeigen.
command-join-no-invitation = { $file } ist keine Einladung: Der Name einer Einladung beginnt mit „invitation“. Bitten Sie die Koordination um eine.
command-sync-took = Eingelesen: { $file }, erstellt von { $person }, { $made }.
command-sync-report = { $file } ist eine Meldung von außerhalb des Registers. Sie wartet auf einen Menschen: Die Anlaufstelle, ein Teammitglied oder die Koordination kann sie übernehmen.
command-sync-enrol = { $file } ist ein Aufnahmeantrag von { $person }. Er wartet auf die Koordination. Wörter zum Vergleichen: { $words }
command-sync-brought = Neu hier: Einträge: { NUMBER($entries) }, Ereignisse: { NUMBER($events) }, Vorfälle: { NUMBER($incidents) }.
command-sync-waiting =
    { $count ->
        [one] { NUMBER($count) } Eintrag wartet auf andere, die noch nicht da sind.
       *[other] { NUMBER($count) } Einträge warten auf andere, die noch nicht da sind.
    }
command-sync-nothing = Nichts Neues.
command-sync-wrote = Dort abgelegt: { $file }
command-sync-removed = Weggenommen, weil es nichts mehr beiträgt: { $file }
command-sync-left-out =
    { $count ->
        [one] { NUMBER($count) } Anhang ließ sich nicht lesen und ist deshalb nicht dort.
       *[other] { NUMBER($count) } Anhänge ließen sich nicht lesen und sind deshalb nicht dort.
    }
command-sync-refused = Abgewiesen: { $file }. { $reason }
command-sync-here = { $register } jetzt. Einträge: { NUMBER($entries) }, Ereignisse: { NUMBER($events) }, Vorfälle: { NUMBER($incidents) }.
command-sync-outside = Dieses Gerät gehört noch zu keinem Register.
command-sync-waits = Dieses Gerät wartet auf seine Aufnahme: Bis dahin liest es und legt dort nichts ab.
command-sync-out = Dieses Gerät wurde aus dem Register ausgetragen: Es liest weiter und legt dort nichts ab.
command-view-counts = { $name }. Vorfälle: { NUMBER($incidents) } (offen: { NUMBER($open) }), Ereignisse: { NUMBER($events) } (wartend: { NUMBER($waiting) })
command-view-conflicts = Mit * markiert: gleichzeitig geschrieben; mehrere Fassungen stehen da, bis jemand entscheidet.
command-view-events = Ereignisse
command-view-log = Was geschah
command-view-file = Datei: { $name }, { NUMBER($size) } Byte. { $caption }
command-view-not-before = Diese Zeit kann nicht stimmen: Wer das schrieb, hatte da schon etwas gesehen, das erst später geschrieben wurde: { $before }.
command-standing-withheld = Der Inhalt ist nicht hier: zurückgehalten.
command-standing-erased = Der Inhalt wurde gelöscht.
command-standing-after_revocation = Zählt nicht: geschrieben, nachdem das Gerät ausgetragen war.
command-standing-withdrawn = Zählt nicht: Der Import wurde zurückgenommen.
command-standing-taken_back = Zählt nicht: von der Person zurückgenommen, die es geschrieben hat.
command-standing-unconfirmed = Zählt noch nicht: Eine zweite Person aus der Koordination muss zustimmen.
command-standing-unknown_kind = Von einer neueren Version von Watchbook geschrieben; bleibt erhalten, wird aber nicht verstanden.
command-standing-not_permitted = Zählt nicht: Die Person hatte kein Recht, das zu tun.
command-standing-unreadable = Zählt nicht: Der Inhalt passt nicht zur Art.
command-everyone = alle im Register
command-kind-bundle = { $file } ist ein Bündel von Einträgen.
command-kind-report = { $file } ist eine Meldung von außerhalb des Registers.
command-kind-request = { $file } ist ein Aufnahmeantrag.
command-kind-refused = { $file } ist nicht zu gebrauchen.

# Labels
command-label-id = Kennung
command-label-words = Vergleich
command-label-code = Code
command-label-register = Register
command-label-from = von
command-label-made = erstellt
command-label-to = für
command-label-number = Nummer
command-label-part = Teil
command-label-purpose = Zweck
command-label-scope = enthält
command-label-tlp = Freigabe
command-label-entries = Einträge
command-label-events = Ereignisse
command-label-incidents = Vorfälle
command-label-members = Mitglieder
command-label-attached = Anhänge
command-label-sha256 = Prüfsumme
command-label-reference = Referenz
command-label-title = was
command-label-place = wo
command-label-noticed = bemerkt
command-label-reporter = gemeldet von
command-label-person = Person
command-label-contact = Kontakt
command-column-entries = EINTRÄGE
command-column-person = VON
command-column-device = GERÄT
command-column-first = ERSTER
command-column-last = LETZTER
command-column-ref = REFERENZ
command-column-opened = ERÖFFNET
command-column-class = KL.
command-column-state = STATUS
command-column-category = KATEGORIE
command-column-coordinator = KOORD.
command-column-assessed = BEWERTET
command-column-title = TITEL
command-column-conflicts = 2 FASSUNGEN
command-column-reported = GEMELDET
command-column-outcome = ERGEBNIS
command-column-place = WO
command-column-what = WAS
