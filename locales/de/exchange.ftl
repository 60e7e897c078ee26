# Files in and out
exchange-lead = Ein Register reist in Dateien: Jede ist von dem Gerät signiert, das sie erstellt hat, und geht per E-Mail, per Messenger oder auf einem Stick. Wer dieselben Dateien eingelesen hat, sieht dasselbe Register, egal in welcher Reihenfolge sie kamen.
exchange-waiting = Dieses Gerät wartet auf seine Aufnahme. Öffnen Sie die Datei, die Sie von der Person zurückbekommen, die Sie eingeladen hat.
exchange-outside = Noch nichts auszutauschen
exchange-outside-text = Dieses Gerät gehört zu keinem Register. Treten Sie mit einer Einladungsdatei bei oder legen Sie ein eigenes Register an. Um eine Meldung weiterzugeben, öffnen Sie sie unter „Meine Meldungen“.

# Taking in
take-in = Dateien einlesen
take-in-text = Dateien von Mitgliedern, Meldungen von außen, Aufnahmeanträge: Öffnen Sie eine davon oder viele auf einmal.
take-in-choose = Dateien wählen
take-in-hint = Sie sehen zuerst, was die Dateien bewirken würden. Nichts wird geschrieben, bevor Sie zustimmen.
take-in-examining = Dateien werden gelesen und alle Signaturen geprüft …
take-in-stop = Anhalten
drop-too = oder hier ablegen

# The dry run
sheet-title =
    { $count ->
        [one] { NUMBER($count) } Datei angesehen
       *[other] { NUMBER($count) } Dateien angesehen
    }
sheet-nothing-written = Noch ist nichts geschrieben. Sehen Sie sich an, was hier ist, und entscheiden Sie dann.
sheet-together = Was hereinkäme
sheet-nothing-new = Nichts in diesen Dateien ist hier neu. Wenn Sie sie einlesen, wird trotzdem vermerkt, was die Geräte haben, von denen sie kommen.
sheet-apply = Einlesen
sheet-leave = Nicht einlesen
sheet-other = Andere Dateien wählen
seen-bundle = Datei von { $person }
seen-report = Meldung von außerhalb des Registers
seen-enrol = Aufnahmeantrag von { $person }
seen-invitation = Einladung von { $person }
seen-invitation-text = Diese Datei lädt in ein Register ein. Öffnen Sie sie unter „Beitreten“.
sheet-whole = Alles, was hier ist, ist auch in diesen Dateien: Sie sind eine vollständige Kopie.
sheet-lacking =
    { $count ->
        [one] { NUMBER($count) } Eintrag, der hier ist, ist nicht in diesen Dateien oder nicht mit seinem Inhalt. Erstellen Sie eine neue Kopie.
       *[other] { NUMBER($count) } Einträge, die hier sind, sind nicht in diesen Dateien oder nicht mit ihrem Inhalt. Erstellen Sie eine neue Kopie.
    }
seen-sealed = Mit einer Passphrase versiegelt
seen-sealed-paper = Für einen Papierschlüssel versiegelt oder für andere
seen-sealed-paper-text = Eine Sicherung, die von selbst geschrieben wurde, öffnet sich mit dem Papierschlüssel: sieben Gruppen aus vier Buchstaben und Ziffern. Wenn Sie keinen haben, ist diese Datei für andere bestimmt.
unseal-passphrase = Passphrase dieser Datei
unseal-do = Öffnen
seen-refused = Nicht zu gebrauchen
seen-again = Schon früher eingelesen
seen-report-again = Schon im Register
seen-enrol-again = Schon Mitglied
seen-made = Erstellt
seen-number = Nummer dieser Datei
seen-part-label = Teil
seen-part = { $part } von { $parts }. Jeder Teil kann allein eingelesen werden. Zusammen sind sie vollständig.
seen-carries = Enthält
seen-scope-all = Alles, was beim Erstellen da war
seen-scope-since = Was jemand noch nicht gesehen hatte
seen-scope-records = Ausgewählte Vorgänge
seen-tlp = Wer es sehen darf
seen-signed = Signiert
seen-device = Vom Gerät
seen-report-whole = Ganze Meldung lesen
seen-files = Dateien dabei
tally-new = Neue Einträge
tally-known = Schon hier
tally-events = Neue Ereignisse
tally-incidents = Neue Vorfälle
tally-updated = Bekannte Vorgänge, die sich ändern
tally-files = Anhänge
tally-members = Neue Mitglieder

# What was refused and is kept
keep = Diese Datei beiseitelegen
keep-of = Beiseitelegen: { $file }
keep-done = Sie bleibt so, wie sie kam. Sie finden sie auf der Seite „Austausch“ unter „Beiseitegelegte Dateien“.
keep-too-large = Sie ist zu groß, um sie hier beiseitezulegen: Die Grenze ist { $limit } MB. Lassen Sie sie dort, wo sie herkam.
kept = Beiseitegelegte Dateien
kept-text = Diese Dateien waren nicht zu gebrauchen und bleiben so, wie sie kamen. Sie zählen nicht. Versuchen Sie es mit einer noch einmal, wenn sich etwas geändert hat: wenn die Person, die sie erstellt hat, aufgenommen wurde oder Watchbook hier neuer ist. Speichern Sie eine für die Person, die sie untersuchen soll.
kept-line = Beiseitegelegt { $when }, { $size }
kept-again = Erneut versuchen
kept-again-of = Erneut versuchen: { $file }
kept-save = Unverändert speichern
kept-save-of = Unverändert speichern: { $file }
kept-saved = Ihr Browser speichert sie unter einem Namen, der auf .refused endet, damit kein Programm sie von selbst öffnet.
kept-remove = Entfernen
kept-remove-of = Entfernen: { $file }
kept-remove-title = Diese Datei entfernen?
kept-remove-explain = Diese Datei wird endgültig von diesem Gerät entfernt: { $file }. Was im Register ist, bleibt, wie es ist.
kept-removed = Sie ist entfernt.

# What is not as it should be
doubt-forks =
    { $count ->
        [one] { NUMBER($count) } Gerät hat zwei verschiedene Verläufe geschrieben
       *[other] { NUMBER($count) } Geräte haben zwei verschiedene Verläufe geschrieben
    }
doubt-fork = { $person }: ab Eintrag Nummer { $from }
doubt-forks-text = Das Gerät wurde kopiert oder aus einer Sicherung zurückgespielt, oder jemand täuscht. Sprechen Sie mit der Person, die es nutzt, bevor Sie sich auf seine Einträge verlassen.
doubt-gaps =
    { $count ->
        [one] Einträge fehlen an { NUMBER($count) } Stelle
       *[other] Einträge fehlen an { NUMBER($count) } Stellen
    }
doubt-gap = { $person }: Nummern { $from } bis { $to }
doubt-gaps-text = Eine Datei sagt, dass sie alles enthält, aber diese sind weder in ihr noch hier. Wenn sie mehrere Teile hat, lesen Sie alle ein. Sonst fragen Sie dort, wo sie herkommt, warum sie fehlen.
doubt-aside =
    { $count ->
        [one] { NUMBER($count) } Eintrag ist beiseitegelegt
       *[other] { NUMBER($count) } Einträge sind beiseitegelegt
    }
doubt-aside-text = Was beiseitegelegt ist, bleibt mit dem Grund erhalten, zählt aber nicht. Alles andere kann eingelesen werden.
doubt-times =
    { $count ->
        [one] { $reason } ({ NUMBER($count) }-mal)
       *[other] { $reason } ({ NUMBER($count) }-mal)
    }
doubt-waiting =
    { $count ->
        [one] { NUMBER($count) } Eintrag muss warten
       *[other] { NUMBER($count) } Einträge müssen warten
    }
doubt-waiting-text = Etwas, worauf sie aufbauen, ist noch nicht da. Wartende Einträge bleiben erhalten und zählen von selbst, sobald es da ist. Fragen Sie hier nach einer neueren Datei: { $people }.
doubt-files =
    { $count ->
        [one] { NUMBER($count) } Anhang ist nicht mitgekommen
       *[other] { NUMBER($count) } Anhänge sind nicht mitgekommen
    }
doubt-files-text = Namen und Fingerabdrücke sind im Register. Fragen Sie nach einer Datei, die auch den Inhalt enthält.
doubt-withheld =
    { $count ->
        [one] { NUMBER($count) } Eintrag kommt ohne Inhalt
       *[other] { NUMBER($count) } Einträge kommen ohne Inhalt
    }
doubt-withheld-text = Den Inhalt hält zurück, wer die Datei erstellt hat. Wer die Einträge wann geschrieben hat und welcher Art sie sind, ist signiert und vollständig. Den Rest kann eine spätere Datei bringen.

# What was done
done-title = Es ist im Register
done-text = Alles Angekündigte wurde geschrieben und sonst nichts. Es ist auf diesem Gerät gespeichert.
done-adopted = Meldungen, aus denen Ereignisse wurden
done-inbox = Zum Eingang
done-register = Zum Register
done-members = Zu den Mitgliedern
done-more = Weitere Dateien einlesen

# Handing out
folder = Gemeinsamer Ordner
folder-text = Jedes Gerät legt seine Dateien in einen Ordner und liest die aller anderen: ein Ordner, den Nextcloud, Syncthing oder OneDrive überträgt, oder ein Stick. Er ist auch eine Kopie außerhalb dieses Browsers. Die Dateien darin sind signiert, aber nicht versiegelt: Teilen Sie ihn nur mit Mitgliedern.
folder-not-here = Damit ein Ordner von selbst abgeglichen wird, braucht es Chromium, Chrome oder Edge auf einem Computer. Überall sonst geben Sie Dateien weiter und lesen Dateien ein.
folder-choose = Ordner wählen
folder-name = Abgleich mit dem Ordner „{ $folder }“, solange diese Seite offen ist, und wieder, wenn Sie zurückkommen.
folder-sync = Jetzt nachsehen
folder-leave = Ordner verlassen
folder-go-on = Weiter mit dem Ordner „{ $folder }“
folder-waits = Der gemeinsame Ordner wartet auf Sie
folder-waits-text = Der Browser fragt noch einmal, bevor er diese Seite in den Ordner lässt, den Sie gewählt haben. Bis dahin wird dort nichts gelesen oder geschrieben.
folder-denied = Der Browser lässt diese Seite nicht in den Ordner. Wählen Sie ihn noch einmal und erlauben Sie, dass dort Dateien bearbeitet werden.
folder-synced = Abgeglichen. Neue Einträge eingelesen: { NUMBER($took) }, Dateien dort abgelegt: { NUMBER($put) }.
folder-refused = Diese Dateien sind nicht zu gebrauchen und bleiben liegen, wo sie sind:
folder-person = Diese Dateien warten auf Sie. Wählen Sie sie unter „Dateien einlesen“ aus:
folder-trouble = Der Ordner lässt sich nicht lesen oder beschreiben ({ $detail }). Wählen Sie ihn noch einmal und erlauben Sie, dass dort Dateien bearbeitet werden.
hand-out = Dateien weitergeben
hand-out-text = Erstellen Sie eine Datei für andere oder für sich selbst als Sicherung: alles, mit einer Passphrase. Um eine Sicherung zu testen, wählen Sie sie unter „Dateien einlesen“ aus. Nichts wird geschrieben, und was nicht in ihr ist, wird gezählt.
hand-out-what = Was soll sie enthalten?
export-all = Alles
export-all-hint = Das ganze Register. Die beste Wahl für eine Sicherung.
export-since = Was ein Mitglied noch nicht gesehen hat
export-since-hint = Nur was für eine Person neu ist. Klein und schnell gesendet.
export-incidents = Ausgewählte Vorfälle
export-incidents-hint = Diese Vorfälle mit ihren Ereignissen und wer zum Register gehört.
hand-out-member = Wer hat es noch nicht gesehen?
hand-out-member-hint = Was ein Mitglied hat, ist aus den Dateien bekannt, die von dort kamen. Nur das Gerät dieses Mitglieds kann die Datei einlesen.
hand-out-to = Wer darf sie einlesen?
hand-out-to-hint = Die Namen werden mit signiert. Die Geräte aller anderen weisen die Datei ab.
recipients-everyone = Alle im Register
recipients-named = Nur Personen, die ich nenne
hand-out-named = Für wen?
hand-out-tlp = Wer darf es sehen?
hand-out-tlp-hint = Die Kennzeichnung nach dem Traffic Light Protocol geht mit der Datei mit und sagt, was man mit ihr tun darf. Für RED müssen Sie Personen nennen.
hand-out-seal = Wer kann die Datei lesen?
seal-devices = Die Mitglieder, für die sie ist
seal-devices-hint = Ihre Geräte öffnen sie von selbst. Unterwegs kann sie niemand lesen.
seal-passphrase = Wer eine Passphrase kennt
seal-passphrase-hint = Für eine Sicherung oder für Personen, die keine Mitglieder sind. Sie öffnen sie mit Watchbook oder mit dem Programm age.
seal-open = Alle, die sie bekommen
seal-open-hint = Sie ist signiert, und jedes Programm kann sie lesen und prüfen.
seal-new-passphrase = Passphrase der Datei
seal-new-passphrase-hint = Mindestens 12 Zeichen. Gut sind vier Wörter, die nicht zusammengehören. Ohne sie öffnet niemand die Datei, auch Sie nicht. Teilen Sie sie auf einem anderen Weg mit als die Datei.
seal-fault-passphrase = Geben Sie die Passphrase ein, die die Datei bekommen soll.
hold-back = Inhalt mancher Vorfälle zurückhalten
hold-back-text = Die Datei bleibt vollständig und lässt sich prüfen: Jeder Eintrag geht mit seiner Signatur mit. Was in diesen Vorfällen und ihren Ereignissen geschrieben steht, bleibt hier, auch die Anhänge. Zum Beispiel für eine Revision, die einen Fall nicht lesen darf. Wer gerade aufgenommen wird, liest diese Datei ein, nicht die mit allem, die unter „Mitglieder“ angeboten wird.
hold-back-which = Welche Vorfälle bleiben ohne Inhalt?
hold-back-heads = Wer die Datei bekommt, sieht weiterhin, dass es diese Vorfälle gibt, wer jeden Eintrag wann geschrieben hat und welcher Art er ist. Alles andere davon bleibt hier. Vorfälle, die mit ihnen vereint sind, und Ereignisse, die ihre wiederholen, zählen dazu.
hold-back-incidents = Zurückgehaltene Vorfälle
hold-back-events = Zurückgehaltene Ereignisse
hold-back-entries = Einträge ohne Inhalt
hold-back-files = Anhänge, die hierbleiben
hand-out-make = Datei erstellen
hand-out-fault-member = Wählen Sie das Mitglied, für das die Datei ist.
hand-out-fault-recipients = Nennen Sie mindestens eine Person, oder wählen Sie alle.
hand-out-fault-incidents = Wählen Sie mindestens einen Vorfall.
pick-incidents = Welche Vorfälle?
pick-search = Suche nach Referenz, Titel, Kategorie oder Koordination
pick-chosen =
    { $count ->
        [one] { NUMBER($count) } gewählt
       *[other] { NUMBER($count) } gewählt
    }
pick-remove = Herausnehmen
pick-remove-of = Herausnehmen: { $title }
pick-more =
    { $count ->
        [one] { NUMBER($count) } weiterer passt. Geben Sie ein Wort ein, um ihn zu finden.
       *[other] { NUMBER($count) } weitere passen. Geben Sie ein Wort ein, um sie zu finden.
    }
pick-none = Nichts gefunden. Versuchen Sie es mit einem anderen Wort.
made-title = Die Datei ist erstellt
made-size =
    { $count ->
        [one] { NUMBER($count) } Datei, { $size }.
       *[other] { NUMBER($count) } Dateien, zusammen { $size }.
    }
made-parts = Es ist zu viel für eine Datei. Jeder Teil kann allein und in beliebiger Reihenfolge eingelesen werden. Senden Sie alle.
made-left-out =
    { $count ->
        [one] { NUMBER($count) } Anhang ist nicht dabei: Dieser Browser hat ihn verloren oder liest ihn beschädigt zurück. Alles andere ist dabei. Bitten Sie die Person, die ihn ausgewählt hat, ihn noch einmal anzuhängen.
       *[other] { NUMBER($count) } Anhänge sind nicht dabei: Dieser Browser hat sie verloren oder liest sie beschädigt zurück. Alles andere ist dabei. Bitten Sie die Personen, die sie ausgewählt haben, sie noch einmal anzuhängen.
    }
made-sealed = Die Datei ist signiert und versiegelt: Niemand sonst kann sie lesen, egal auf welchem Weg sie geht.
made-open = Die Datei ist signiert, aber nicht verschlossen: Wer sie bekommt, kann sie lesen. Senden Sie sie auf einem Weg, der dazu passt, wer sie sehen darf.

# History
history = Was hinaus- und hereinging
history-none = Noch keine Dateien
history-none-text = Hier wird jede Datei aufgeführt, die hier erstellt oder eingelesen wurde.
history-exported = Sie haben eine Datei für { $person } erstellt
history-exported-all = Sie haben eine Datei für alle erstellt
history-imported = Sie haben eine Datei von { $person } eingelesen
history-invited = Sie haben eine Einladung erstellt
history-joined = Sie haben die Einladung von { $person } geöffnet
history-handed-over = Sie haben eine Meldung weitergegeben
history-adopted = Sie haben eine Meldung vom Gerät { $person } übernommen
history-number = Datei Nummer { $number }
history-entries =
    { $count ->
        [one] { NUMBER($count) } Eintrag
       *[other] { NUMBER($count) } Einträge
    }
history-new =
    { $count ->
        [one] { NUMBER($count) } neuer Eintrag
       *[other] { NUMBER($count) } neue Einträge
    }
history-all = Alle { NUMBER($count) } zeigen

# Members
members-lead = Wer zu diesem Register gehört, was jede Person darf und wie man sie erreicht. Wer zwei Geräte hat, steht hier zweimal.
members-list = Mitglieder
members-find = Suche nach Name, Rolle oder Kontakt
members-log = Was sich bei den Mitgliedern getan hat
members-outside = Dieses Gerät gehört zu keinem Register
members-outside-text = Treten Sie mit einer Einladungsdatei bei oder legen Sie ein eigenes Register an. Dann stehen seine Mitglieder hier.
member-person = Name
member-roles = Rollen
member-contact = Kontakt
member-device = Gerät
member-since = Seit
member-here = dieses Gerät
invite = Ein Gerät einladen
invite-text = Es braucht drei Schritte, denn jedes Gerät hat einen eigenen Schlüssel, der es nie verlässt. Sie gehen per E-Mail und Telefon.
invite-1 = Erstellen Sie die Einladung und senden Sie sie, oder zeigen Sie sie der Kamera des anderen Geräts als Code. Die andere Person öffnet sie in Watchbook unter „Beitreten“.
invite-2 = Sie bekommen einen Aufnahmeantrag zurück. Öffnen Sie ihn unten, rufen Sie die Person an und vergleichen Sie die acht Wörter.
invite-3 = Nehmen Sie das Gerät auf und senden Sie die Datei, die Sie bekommen. Von da an gehört die Person zum Register.
invite-make = Einladung erstellen
invite-many = Eine Einladung genügt für beliebig viele Personen: Jede sendet einen eigenen Aufnahmeantrag.
request = Ein Gerät aufnehmen
request-text = Öffnen Sie den Aufnahmeantrag, den Sie zurückbekommen haben. Nichts wird geschrieben, bevor Sie das Gerät aufnehmen.
request-open = Aufnahmeantrag öffnen
request-other = Anderen Antrag öffnen
request-none = Das ist kein Aufnahmeantrag
request-elsewhere = Die Datei kann eingelesen werden, aber nicht hier. Öffnen Sie sie unter:

# Enrolling
enrol-who = Nur die Koordination kann Geräte einladen und aufnehmen. Fragen Sie: { $people }.
enrol-compare = Rufen Sie { $person } an oder stellen Sie sich nebeneinander und lassen Sie sich diese acht Wörter vorlesen. Beide Bildschirme müssen dieselben Wörter in derselben Reihenfolge zeigen.
enrol-differ = Wenn ein Wort anders ist, hat jemand den Antrag unterwegs verändert: Nehmen Sie das Gerät nicht auf und bitten Sie auf einem anderen Weg noch einmal um den Antrag.
enrol-compared = Wir haben die Wörter verglichen, und alle acht sind gleich
enrol-person = Name der Person
enrol-person-hint = So, wie das Register sie kennen soll. Er steht neben allem, was sie schreibt.
enrol-contact = Wie man die Person erreicht, wenn etwas passiert
enrol-contact-hint = Am besten eine Telefonnummer.
enrol-roles = Was darf die Person tun?
enrol-do = Aufnehmen
enrol-fault-roles = Wählen Sie mindestens eine Rolle.
enrol-fault-compared = Vergleichen Sie zuerst die acht Wörter und bestätigen Sie es dann hier.
enrol-done = Aufgenommen: { $person }.
enrol-already = Schon Mitglied: { $person }.
enrol-next = Ein Schritt bleibt: Das Gerät von { $person } erfährt davon durch eine Datei. Erstellen Sie sie und senden Sie sie zurück.
enrol-file = Datei zum Zurücksenden erstellen

# Joining
join-lead = Sie brauchen eine Einladungsdatei von der Koordination des Registers oder eine Sicherung von Ihnen. Es braucht zwei Nachrichten und einen Anruf.
join-steps = So kommen Sie hinein
join-step-1 = Einladung oder Sicherung öffnen
join-step-2 = Aufnahmeantrag senden, acht Wörter vergleichen
join-step-3 = Die Datei öffnen, die zurückkommt
join-open = Einladung oder Sicherung öffnen
join-open-text = Eine Einladung ist eine Datei, deren Name mit „invitation“ beginnt. Eine Sicherung ist eine Datei, die alles enthält: Wählen Sie alle ihre Teile aus.
join-choose = Dateien wählen
join-choose-hint = Nichts wird geschrieben, bevor Sie sagen, dass Sie beitreten wollen.
join-opening = Wird geöffnet …
join-wrong = Das öffnet kein Register
join-no-invitation = Darin ist keine Einladung und keine Kopie eines ganzen Registers. Bitten Sie die Koordination um eine Einladung: eine Datei, deren Name mit „invitation“ beginnt.
join-to = Sie sind eingeladen in das Register: { $register }
join-restore = In dieser Sicherung ist alles aus dem Register: { $register }
join-restore-know = Es kommt auf dieses Gerät zurück, aber als neues Gerät: In keiner Sicherung sind Schlüssel. Danach lässt die Koordination das neue Gerät herein, oder Ihr Papierschlüssel tut es. Sagen Sie den anderen, dass das alte Gerät verloren ist, damit es ausgetragen wird.
join-entries = Einträge
join-from = Von
join-members = Mitglieder
join-know = Treten Sie nur bei, wenn Sie diese Person kennen und die Einladung erwartet haben. Meldungen, die Sie auf diesem Gerät gemacht haben, bleiben Ihre, und Sie können sie weiterhin weitergeben.
join-do = Aufnahme beantragen
join-asked = Ihr Aufnahmeantrag ist fertig.
join-other = Andere Datei öffnen
join-send = Das senden an: { $person }
join-host = die Person, die Sie eingeladen hat
join-words = Diese Wörter vorlesen für: { $person }
join-words-text = Rufen Sie einander an oder stellen Sie sich nebeneinander. Beide Bildschirme zeigen dieselben acht Wörter in derselben Reihenfolge.
join-words-hint = Wenn ein Wort anders ist, hat jemand den Antrag unterwegs verändert. Machen Sie nicht weiter und senden Sie ihn auf einem anderen Weg noch einmal.
join-answer = Die Datei öffnen, die zurückkommt
join-answer-text = Sobald Sie aufgenommen sind, bekommen Sie eine Datei. Öffnen Sie sie hier, dann gehört dieses Gerät zum Register. Melden können Sie schon vorher.
join-not-yet = Die Datei ist eingelesen, aber dieses Gerät ist damit noch nicht aufgenommen. Fragen Sie, ob Ihr Aufnahmeantrag angekommen ist, und danach nach einer neueren Datei.
join-inside = Dieses Gerät gehört zum Register: { $register }
join-roles = Ihre Rollen: { $roles }.
join-inside-text = Was Sie ab jetzt melden, ist sofort im Register. Andere sehen es, wenn Sie eine Datei weitergeben.
join-home = Zum Start

paper-key = Ein Papierschlüssel
paper-key-text = Wenn nur Sie allein Geräte aufnehmen können und Ihr einziges Gerät verlieren, bleiben Sie für immer draußen. Ein Papierschlüssel lässt Ihr nächstes Gerät herein: Er ist ein zweiter Schlüssel unter Ihrem Namen, der nirgends steht außer auf dem Papier. Bewahren Sie ihn getrennt von Ihrer Sicherung an einem sicheren Ort auf. Wer beides hat, kann in Ihrem Namen handeln.
paper-key-make = Papierschlüssel erstellen
paper-key-contact = Papierschlüssel
paper-key-title = Den Schlüssel aufschreiben oder drucken
paper-key-explain = Er wird nur dieses eine Mal gezeigt. Machen Sie jetzt eine Sicherung: Eine, die vorher gemacht wurde, kennt diesen Schlüssel nicht. Wenn Sie den Schlüssel benutzt haben, tragen Sie ihn unter „Mitglieder“ aus und erstellen Sie einen neuen.
paper-key-use = Niemand kann antworten, aber ich habe einen Papierschlüssel
paper-key-use-text = Er lässt dieses Gerät mit den Rollen herein, die Sie hatten, als Sie ihn erstellten.
paper-key-code = Papierschlüssel
paper-key-do = Dieses Gerät hereinlassen
paper-key-mistyped = Das ist kein Papierschlüssel: Ein Buchstabe oder eine Ziffer ist falsch oder fehlt. Vergleichen Sie mit dem Papier.
paper-key-unknown = Das Register auf diesem Gerät kennt diesen Schlüssel nicht, oder er wurde ausgetragen. Öffnen Sie eine neuere Sicherung, oder fragen Sie die Koordination.

# Verifying
verify-lead = Öffnen Sie eine Datei und sehen Sie, wer was signiert hat und ob seitdem etwas verändert wurde. Nichts wird eingelesen, und es geht auf jedem Gerät.
verify-choose = Dateien zum Prüfen wählen
verify-hint = Jede Datei, die Watchbook erstellt hat: aus einem Register, eine Einladung, eine Meldung oder ein Aufnahmeantrag.
verify-busy = Alle Signaturen werden geprüft …
verdict-holds = Diese Datei ist in Ordnung
verdict-fails = Diese Datei ist nicht in Ordnung
verdict-holds-known = Alles darin ist so, wie Mitglieder des Registers dieses Geräts es signiert haben.
verdict-holds-unknown = Alles darin ist so, wie es signiert wurde. Ob es das Register ist, das Sie meinen, kann nur seine Kennung unten sagen.
verdict-report = Es ist so, wie ein Gerät es signiert hat. Wer dieses Gerät hatte, kann nur die Person sagen, die darin steht.
verdict-enrol = Es ist so, wie ein Gerät es signiert hat. Wessen Gerät es ist, kann nur der Vergleich der acht Wörter sagen.
verdict-fails-text = Verlassen Sie sich nicht darauf. Was nicht stimmt, steht unten. Bitten Sie dort, wo sie herkommt, um eine neue Datei und behalten Sie diese.
verdict-refused = Auf sie ist kein Verlass, und nichts aus ihr wird gezeigt. Der Grund steht unten.
verify-findings = Was gefunden wurde
finding-good = Gut:
finding-bad = Schlecht:
finding-note = Hinweis:
verify-register = Die Kennung des Registers
verify-register-ours = Es ist das Register dieses Geräts, und die Schlüssel seiner eigenen Mitglieder passen.
verify-register-compare = Dieses Gerät gehört nicht zu diesem Register. Deshalb kommen die Schlüssel aus der Datei selbst. Lassen Sie sich von jemandem aus dem Register die Kennung von der Seite „Dieses Gerät“ vorlesen. Wenn beide gleich sind, sind die Namen hier die aus jenem Register.
verify-authors = Wer was signiert hat
author-entries = Einträge
author-span = Von, bis
author-from-to = { $first } bis { $last }
author-unknown = Kein Mitglied
verify-content = Was darin ist
content-events = Ereignisse
content-incidents = Vorfälle
content-files = Anhänge
verify-report-content = Die Meldung
verify-digest = Die Prüfsumme des Inhalts
verify-digest-text = SHA-256 über den kanonischen Inhalt. Zwei Dateien mit derselben Prüfsumme sagen dasselbe.
recipe = Ohne Watchbook
recipe-text = Sie müssen diesem Programm nicht vertrauen: Zwei verbreitete Werkzeuge, jq und openssl, prüfen dieselben Signaturen.
recipe-short = Kurz: Wurde die Datei verändert?
recipe-short-text = Für jede Datei. Geprüft wird die Signatur der Datei mit dem Schlüssel, der in der Datei steht. Wessen Schlüssel das ist, lässt sich so nicht sagen.
recipe-whole = Lang: alles in einer Datei eines Registers
recipe-whole-text = Speichern Sie es als verify.sh und starten Sie „sh verify.sh“ mit dem Namen der Datei und der Kennung des Registers, wie Sie sie von einer Person Ihres Vertrauens haben. Geprüft wird, wer aufgenommen wurde, jeder Eintrag, die Datei selbst und was angehängt ist.

# Changing members, and taking a device out
member-change = Ändern
member-change-of = Ändern: { $person }
member-out = Ausgetragen
member-out-counts = Seine Einträge zählen bis Nummer { $number }.
manage-title = { $person }, Gerät { $device }
manage-change = Name, Kontakt und Rollen
manage-save = Änderung speichern
manage-changed = Gespeichert. Andere erfahren es mit der nächsten Datei, die Sie weitergeben.
revoke-title = Dieses Gerät austragen
revoke-text = Was es von da an schreibt, zählt für niemanden. Alles bis dahin bleibt. Mit diesem Schlüssel kann es nicht zurückkommen: Die Person, die es nutzt, tritt mit einem Browser wieder bei, der neu anfängt.
revoke-cause = Was ist passiert?
revoke-cause-lost = Verloren: Niemand weiß, wo es ist
revoke-cause-stolen = Gestohlen
revoke-cause-compromised = Sein Schlüssel ist vielleicht in anderen Händen
revoke-cause-left = Die Person, die es nutzte, ist nicht mehr dabei
revoke-cause-replaced = Durch ein anderes ersetzt
revoke-reach = Was davon zählt?
revoke-reach-all = Alles, was dieses Gerät uns gesendet hat
revoke-reach-all-hint = Die übliche Wahl: Was später auftaucht, können Sie einzeln zulassen.
revoke-reach-entry = Nichts nach einem bestimmten Eintrag
revoke-reach-entry-hint = Wenn vielleicht jemand anderes damit geschrieben hat, bevor Sie es wussten.
revoke-last = Sein letzter Eintrag, der zählt
revoke-last-hint = Der neueste steht oben.
revoke-entry = Nr. { $number } · { $time } · { $said }
revoke-none = Kein Eintrag: Nichts, was das Gerät geschrieben hat, zählt
revoke-do = Gerät austragen
revoke-done = Gespeichert. Geben Sie jetzt allen eine Datei: Erst dann wissen andere davon.
fault-choose-cause = Wählen Sie, was passiert ist.
fault-choose-last = Wählen Sie den letzten Eintrag, der zählt.

# When a device is lost
lost-device-title = Mein Gerät ging verloren oder wurde gestohlen
lost-holder = Wer es hatte
lost-holder-1 = Rufen Sie sofort die Koordination an. Sagen Sie, wann Sie es zuletzt hatten und ob jemand weiß, wie man es entsperrt.
lost-holder-2 = Sagen Sie, was Sie geschrieben haben, seit Sie zuletzt eine Datei weitergegeben haben: Niemand sonst hat es.
lost-holder-3 = Nehmen Sie ein anderes Gerät, öffnen Sie dort Watchbook und bitten Sie um eine Einladung.
lost-lead = Die Koordination
lost-lead-1 = Wählen Sie in der Liste der Mitglieder neben dem Gerät „Ändern“ und tragen Sie es aus: verloren oder gestohlen, und in Worten, was man Ihnen gesagt hat.
lost-lead-2 = Lassen Sie „Alles, was dieses Gerät uns gesendet hat“ stehen, außer jemand anderes hat vorher damit geschrieben.
lost-lead-3 = Erstellen Sie unter „Austausch“ eine Datei für alle und geben Sie sie weiter. Von da an wissen es alle anderen.
lost-lead-4 = Nehmen Sie das neue Gerät auf. Wenn später Einträge des alten auftauchen, fragen Sie die Person, die es hatte, und lassen Sie zu, was von ihr ist.
lost-counts = Was andere erreicht hat, bevor es ausgetragen wurde, zählt weiter. Was später kommt, bleibt erhalten und wird gezeigt, zählt aber erst, wenn die Koordination es zulässt.

# What came late
late-title = Geschrieben, nachdem das Gerät ausgetragen war
late-text = Diese Einträge liegen hinter dem, was von ihrem Gerät zählt. Fragen Sie die Person, die es nutzte: Was von ihr ist, lassen Sie zu. Den Rest lassen Sie liegen.
late-number = Nr. { $number }
late-admit = Zulassen
late-admit-title = Diesen Eintrag gelten lassen?
late-admit-text = Er zählt von da an wie jeder andere, für alle. Ihr Name und Ihre Begründung stehen im Protokoll.
late-admitted = Er zählt jetzt.

# The rules
rules-title = Regeln
rules-one = Eine Person aus der Koordination genügt.
rules-two = Zwei Personen aus der Koordination müssen zustimmen.
rules-text = Mit zweien zählen das Austragen eines Geräts, das Löschen und das Zurücknehmen eines Imports erst, wenn eine zweite Person aus der Koordination zustimmt: So kann kein einzelnes Gerät, ob gestohlen oder nicht, Schaden anrichten. Der Preis ist, dass zwei Personen erreichbar sein müssen.
rules-to-two = Zwei sollen zustimmen müssen
rules-to-one = Eine soll genügen
rules-saved = Gespeichert. Wenn zwei dem zustimmen müssen, wartet es oben auf die zweite Person.

# What waits for a second coordinator
waits-title = Wartet auf eine zweite Person aus der Koordination
waits-agree = Zustimmen
waits-agreed = Zugestimmt. Es zählt jetzt.

# What an import says about devices that are out
doubt-out = Damit wird ausgetragen: Gerät von { $people }
doubt-out-text = Das hat die Koordination entschieden. Was dieses Gerät von da an schreibt, zählt für niemanden. Wenn Sie das überrascht, fragen Sie die Koordination, bevor Sie es einlesen.
doubt-late =
    { $count ->
        [one] { NUMBER($count) } neuer Eintrag zählt nicht
       *[other] { NUMBER($count) } neue Einträge zählen nicht
    }
doubt-late-text = Sie wurden geschrieben, nachdem ihr Gerät ausgetragen war. Sie bleiben erhalten und werden gezeigt. Die Koordination kann sie auf der Seite „Mitglieder“ einzeln zulassen.

# Undoing an import
history-together =
    { $count ->
        [one] { NUMBER($count) } Datei, zusammen eingelesen
       *[other] { NUMBER($count) } Dateien, zusammen eingelesen
    }
undo = Zurücknehmen
undo-back = Wiederherstellen
undo-all = Alle zurücknehmen
undo-back-all = Alle wiederherstellen
undo-done = Zurückgenommen
undo-title = Diesen Import zurücknehmen?
undo-text = Was damit hereinkam, zählt nicht mehr, für alle: bei zusammen eingelesenen Dateien alles davon. Es wird nicht gelöscht und lässt sich wiederherstellen. Mitglieder, die damit aufgenommen wurden, bleiben Mitglieder: Ein Gerät tragen Sie auf der Seite „Mitglieder“ aus.
undo-back-title = Diesen Import wiederherstellen?
undo-back-text = Was damit hereinkam, zählt wieder, für alle.
undo-yes = Signieren
undo-saved = Gespeichert. Wenn zwei Personen aus der Koordination zustimmen müssen, wartet es auf der Seite „Mitglieder“ auf die zweite.
