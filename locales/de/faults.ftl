# What is wrong, and what to do next. One sentence or two for every reason to refuse something.

# Fields of forms
fault-field-missing = „{ $field }“ ist leer. Bitte füllen Sie das Feld aus.
fault-field-long = „{ $field }“ ist zu lang. Bitte kürzen Sie den Text auf höchstens { $limit } Zeichen.
fault-field-choice = „{ $field }“ hat einen Wert, der nicht zur Wahl steht. Bitte wählen Sie einen aus der Liste.

# Files
fault-json = Das ist keine gültige Watchbook-Datei: { $detail }. Vielleicht wurde sie unterwegs abgeschnitten oder verändert. Bitten Sie noch einmal um sie.
fault-sealed = Diese Datei ist versiegelt, deshalb kann hier nicht gelesen werden, was darin ist. Öffnen Sie sie zuerst: mit ihrer Passphrase oder dem Code auf Papier, watchbook open FILE.age -o FOLDER; oder in Watchbook auf dem Gerät eines Mitglieds, für das sie ist.
fault-not-ours = Das ist keine Watchbook-Datei. Wählen Sie eine Datei, deren Name auf .watchbook.json endet.
fault-newer = Eine neuere Version von Watchbook hat diese Datei geschrieben (Format { $version }). Aktualisieren Sie Watchbook und öffnen Sie sie dann noch einmal.
fault-shape = In dieser Datei fehlt etwas, oder etwas ist falsch: { $place }. Nichts davon wurde eingelesen. Bitten Sie noch einmal um sie.
fault-too-large = Diese Datei hat { NUMBER($size) } Byte, mehr als die { NUMBER($limit) } (64 MiB), die eine Datei haben darf. Bitten Sie um den Export in mehreren Teilen.
fault-too-large-attached = Was angehängt ist, hat zusammen { NUMBER($size) } Byte, mehr als die { NUMBER($limit) } (25 MiB), die eine Datei enthalten darf. Hängen Sie weniger oder kleinere Bilder und Dateien an.
fault-too-large-payload = Der Text dieser Meldung oder dieses Antrags hat { NUMBER($size) } Byte, mehr als die { NUMBER($limit) } (512 KiB), die er haben darf. Er muss gekürzt werden.
fault-too-many = Diese Datei hat { NUMBER($count) } Einträge, mehr als die { NUMBER($limit) }, die eine Datei haben darf. Bitten Sie um den Export in mehreren Teilen.
fault-signature = Die Signatur passt nicht zum Inhalt: Diese Datei wurde nach dem Signieren verändert. Verwenden Sie sie nicht und bitten Sie dort, wo sie herkommt, um eine neue.
fault-stranger = Diese Datei ist von einem Gerät signiert, das niemand in das Register aufgenommen hat ({ $device }). Fragen Sie, von wem sie kommt, und nehmen Sie zuerst dieses Gerät auf, wenn Sie ihm vertrauen.
fault-other-register = Diese Datei gehört zu einem anderen Register ({ $theirs }) als dem, um das es hier geht ({ $ours }). Öffnen Sie sie dort.
fault-not-for-us = Diese Datei ist für andere bestimmt. Sagen Sie das der Person, die sie Ihnen gesendet hat, und löschen Sie sie.
fault-file-altered = Ein Anhang ist nicht der, der genannt war ({ $sha256 }): Er wurde verändert oder beschädigt. Bitten Sie noch einmal um die Datei.
fault-no-foundation = Der erste Eintrag des Registers ist nicht in dieser Datei, deshalb ist noch kein Schlüssel bekannt. Öffnen Sie zuerst einen Export oder eine Einladung dieses Registers.

# Entries
fault-entry-shape = In einem Eintrag fehlt etwas, oder etwas ist falsch: { $detail }. Er ist beiseitegelegt. Bitten Sie die Person, die ihn geschrieben hat, um einen neuen Export.
fault-entry-newer = Eine neuere Version von Watchbook hat diesen Eintrag geschrieben (Format { $version }). Er bleibt erhalten und zählt, sobald Watchbook aktualisiert ist.
fault-entry-body = Was dieser Eintrag sagt, wurde nach dem Signieren verändert. Er ist beiseitegelegt und zählt nicht. Bitten Sie die Person, die ihn geschrieben hat, um einen neuen Export.
fault-entry-signature = Die Signatur dieses Eintrags passt nicht: Jemand hat ihn verändert oder in fremdem Namen geschrieben. Er ist beiseitegelegt. Bitten Sie die Person, die ihn geschrieben hat, um einen neuen Export.
fault-entry-lamport = Dieser Eintrag behauptet, älter zu sein als etwas, worauf er aufbaut. Das kann nicht sein. Er ist beiseitegelegt. Bitten Sie die Person, die ihn geschrieben hat, um einen neuen Export.
fault-entry-register = Dieser Eintrag gehört zu einem anderen Register. Er ist beiseitegelegt und zählt hier nicht.
fault-entry-stranger = Dieser Eintrag kommt von einem Gerät, das niemand aufgenommen hat ({ $device }). Er ist beiseitegelegt und zählt, sobald dieses Gerät aufgenommen ist.

# Commands
refusal-not-allowed = Ihre Rolle erlaubt das nicht. Eine dieser Rollen kann es tun: { $roles }. Fragen Sie jemanden, der sie hat, oder bitten Sie die Koordination, sie Ihnen zu geben.
refusal-no-record = Dieses Ereignis oder dieser Vorfall ist noch nicht hier. Lesen Sie zuerst die Datei ein, mit der es kam.
refusal-no-member = Das Gerät dieser Person ist nicht aufgenommen. Nehmen Sie es zuerst auf, oder wählen Sie eine andere Person.
refusal-weak-key = Dieser Schlüssel ist nicht sicher oder gehört zu einem anderen Gerät. Bitten Sie um einen neuen Antrag von diesem Gerät.
refusal-duplicate-of-nothing = Bitte wählen Sie das andere Ereignis, das dieses hier wiederholt.
refusal-no-events = Ein Vorfall braucht mindestens ein Ereignis. Bitte wählen Sie eines.
refusal-acknowledged = Dieses Ereignis wurde schon angenommen. Dafür ist nichts mehr zu tun.
refusal-gone-on = Danach wurde noch etwas geschrieben, darum bleibt dieser Eintrag stehen. Schreiben Sie in einem neuen Eintrag, was anders ist.
refusal-assessed = Dieses Ereignis wurde schon bewertet, deshalb wird die meldende Person nicht mehr gefragt. Schreiben Sie stattdessen eine Notiz.
refusal-linked = Dieses Ereignis gehört schon zu einem Vorfall. Dort entscheidet das Team, was daraus wird.
refusal-cannot-coordinate = Die Rolle dieser Person erlaubt es nicht, einen Vorfall von Status zu Status zu führen. Wählen Sie eine andere Person, oder geben Sie dieser zuerst die Rolle.
refusal-not-suspected = Die Erstbewertung vermutet keinen Vorfall. Bewerten Sie zuerst das Ereignis.
refusal-ended = Dieser Vorfall ist beendet. Öffnen Sie ihn zuerst wieder.
refusal-unclassified = Ein bestätigter Vorfall braucht eine Kategorie und eine Klasse. Bitte wählen Sie sie.
refusal-step = Von „{ $from }“ führt kein Schritt zu „{ $to }“. Wählen Sie einen der Schritte, die zur Wahl stehen.
refusal-last-coordinator = Dann könnte niemand mehr Geräte aufnehmen und austragen. Geben Sie zuerst einer anderen Person die Rolle Koordination.
refusal-taken-out = Dieses Gerät wurde aus dem Register ausgetragen und kommt mit diesem Schlüssel nicht zurück. Die Person, die es nutzt, tritt mit einem Browser wieder bei, der neu anfängt.
refusal-one-coordinator = Es gibt keine zweite Person in der Koordination, die zustimmen könnte. Geben Sie zuerst einer anderen Person die Rolle Koordination.
refusal-nothing-to-confirm = Hier wartet nichts auf eine zweite Person aus der Koordination.
refusal-same-person = Das haben Sie selbst entschieden. Jemand anderes aus der Koordination muss zustimmen.
refusal-no-entry = Ein Eintrag, der hier genannt ist, ist nicht da oder kann nicht gewählt werden. Laden Sie die Seite neu.
refusal-too-many =
    { $limit ->
        [one] Eine Entscheidung kann höchstens { NUMBER($limit) } Eintrag nennen.
       *[other] Eine Entscheidung kann höchstens { NUMBER($limit) } Einträge nennen.
    }
refusal-not-its-events = Wählen Sie Ereignisse dieses Vorfalls und lassen Sie mindestens eines übrig.
refusal-cannot-merge = Ein Vorfall kann nicht in sich selbst weitergehen und auch nicht in einem, der selbst woanders weitergeht oder beendet ist. Wählen Sie einen anderen.
refusal-no-conflict = Hier gibt es nichts mehr zu wählen. Laden Sie die Seite neu.
refusal-future = Diese Zeit liegt in der Zukunft. Bitte prüfen Sie Datum und Uhrzeit.
refusal-choice-category = Diese Kategorie steht nicht auf der Liste. Bitte wählen Sie eine andere.
refusal-choice-subtype = Diese Art gehört nicht zur Kategorie. Bitte wählen Sie eine andere.
refusal-choice-rsit = Dieser Typ gehört nicht zur RSIT-Klasse. Bitte wählen Sie einen anderen.
refusal-choice-impact = Einer der drei Faktoren der Schwere fehlt. Bitte wählen Sie alle drei.

# Sealed files
sealed-not-for-us = Diese Datei ist für andere versiegelt. Bitten Sie die Person, die sie gesendet hat, sie auch für Sie zu erstellen, und löschen Sie sie.
sealed-needs-passphrase = Diese Datei braucht eine Passphrase. Fragen Sie die Person, die sie erstellt hat, und zwar auf einem anderen Weg als dem, auf dem die Datei kam.
sealed-needs-key = Diese Datei wurde für die Geräte von Mitgliedern versiegelt, nicht mit einer Passphrase. Nur diese können sie öffnen.
sealed-other-paper = Diese Datei wurde nicht für diesen Papierschlüssel versiegelt: Der Schlüssel ist neuer als die Datei oder wurde vorher ausgetragen. Versuchen Sie es mit einer anderen Sicherung oder einem anderen Papier.
sealed-wrong = Das ist nicht die Passphrase. Achten Sie auf Buchstaben, die einander ähnlich sehen, und versuchen Sie es noch einmal.
sealed-too-much-work = Diese Datei verlangt zum Öffnen mehr Arbeit, als hier dafür getan wird. Bitten Sie um eine Datei, die Watchbook erstellt hat, oder öffnen Sie sie zuerst mit dem Programm age.
sealed-damaged = Diese versiegelte Datei ist unvollständig oder wurde verändert. Nichts davon wurde eingelesen. Bitten Sie noch einmal um sie.
sealed-no-means = Was Dateien öffnet und versiegelt, konnte nicht geladen werden. Verbinden Sie sich mit dem Netz, laden Sie die Seite neu und versuchen Sie es noch einmal.
