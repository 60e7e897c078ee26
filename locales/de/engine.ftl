# What the engine refuses, and what to do
engine-not-open = Watchbook konnte seine Daten nicht öffnen und kann deshalb nicht antworten. Laden Sie die Seite neu.
engine-follower = Watchbook ist in einem anderen Tab offen, und nur ein Tab kann schreiben. Wählen Sie oben auf dieser Seite „Hier schreiben“, oder machen Sie im anderen Tab weiter.
engine-locked = Das Register ist gesperrt. Öffnen Sie es zuerst mit Ihrer Passphrase.
engine-no-register = Dieses Gerät gehört noch zu keinem Register. Legen Sie eines an, oder treten Sie mit einer Einladungsdatei bei.
engine-has-register = Dieses Gerät gehört schon zu einem Register. Ein Gerät gehört immer nur zu einem Register.
engine-not-enrolled = Dieses Gerät wartet auf seine Aufnahme. Senden Sie den Aufnahmeantrag an die Person, die Sie eingeladen hat, und öffnen Sie dann die Datei, die Sie zurückbekommen.
engine-revoked = Dieses Gerät wurde aus dem Register ausgetragen. Was darauf ist, kann gelesen und weitergegeben werden, aber nichts kann hinzukommen. Um wieder mitzumachen, bitten Sie die Koordination um eine Einladung und treten Sie mit einem Browser bei, der neu anfängt.
engine-no-device = Dieses Gerät wird gerade eingerichtet. Warten Sie einen Moment und versuchen Sie es noch einmal.
engine-missing = Was Sie öffnen wollten, ist nicht auf diesem Gerät. Gehen Sie zurück und öffnen Sie es noch einmal.
engine-given-up = Sie haben es angehalten. Nichts wurde geschrieben.
engine-file-large = Diese Datei ist zu groß zum Aufbewahren: Die Grenze ist { $limit } MB. Wählen Sie eine kleinere, zum Beispiel ein kleineres Bild.
engine-hold-members = Wer zum Register gehört, geht mit jeder Datei mit: Sonst könnte niemand den Rest prüfen. Das lässt sich nicht zurückhalten.
engine-keep-large = Diese Datei ist zu groß, um sie hier beiseitezulegen: Die Grenze ist { $limit } MB. Lassen Sie sie dort, wo sie herkam.
engine-keep-many = Hier sind schon so viele Dateien beiseitegelegt: { $files }. Für mehr ist kein Platz. Speichern Sie eine davon anderswo und entfernen Sie sie hier. Legen Sie dann diese beiseite.
engine-keep-room = Die hier beiseitegelegten Dateien dürfen zusammen { $limit } MB haben, und diese passt nicht mehr dazu. Speichern Sie eine davon anderswo und entfernen Sie sie hier. Legen Sie dann diese beiseite.
backup-no-paper = In diesem Register gibt es keinen Papierschlüssel: Eine Sicherung, für die niemand eine Passphrase eingibt, könnte niemand öffnen, sobald dieses Gerät verloren ist. Erstellen Sie zuerst unter „Mitglieder“ einen Papierschlüssel.
backup-not-whole = Eine Sicherung wurde geschrieben, aber was im Ordner liegt, ist nicht das, was erstellt wurde. Sie zählt nicht. Sehen Sie nach, ob der Ordner voll ist, und wählen Sie einen anderen, wenn es wieder vorkommt.
engine-red-needs-names = TLP:RED ist nur für Personen, die Sie nennen. Nennen Sie Personen, für die es bestimmt ist, oder wählen Sie eine andere Kennzeichnung.
engine-enrol-elsewhere = Mit dieser Datei beantragt jemand die Aufnahme in ein Register, das nicht auf diesem Gerät ist. Geben Sie sie der Person zurück, die sie gesendet hat: Sie muss an die Koordination gehen, von der die Einladung kam.
engine-join-first = Diese Datei gehört zu einem Register, dem dieses Gerät nicht beigetreten ist. Öffnen Sie zuerst die Einladung, eine Datei, deren Name mit „invitation“ beginnt, oder alle Teile einer Sicherung, die für alle erstellt wurde.
engine-adopt-not-allowed = Das ist eine Meldung von außerhalb des Registers. Übernehmen kann sie die Anlaufstelle, ein Teammitglied oder die Koordination: Geben Sie die Datei dorthin weiter.
engine-no-code = Das ist kein Code: Ein Code hat 20 Buchstaben und Ziffern in Fünfergruppen. Schreiben Sie ihn noch einmal vom Blatt ab.
engine-waiting = Er baut auf einem Eintrag auf, der noch nicht da ist.

# What storage refuses, and what to do
store-unavailable = Dieser Browser lässt Watchbook hier nichts speichern. Verlassen Sie das private Surfen, erlauben Sie dieser Website, Daten zu speichern, oder nehmen Sie einen anderen Browser. ({ $detail })
store-full = Es ist kein Platz mehr, deshalb wurde nichts geändert. Schaffen Sie auf diesem Gerät Platz und versuchen Sie es dann noch einmal.
store-newer = Eine neuere Version von Watchbook hat die Daten in diesem Browser benutzt. Laden Sie die Seite neu, um diese Version zu bekommen. Nichts wurde geändert.
store-closed = Ein anderer Tab hat die Daten aktualisiert oder entfernt. Laden Sie die Seite neu.
store-damaged = Etwas wurde anders zurückgelesen, als es geschrieben wurde, und wird deshalb nicht verwendet. Laden Sie die Seite neu. Wenn es wieder vorkommt, stellen Sie das Register aus der neuesten Datei wieder her, die andere haben. ({ $detail })
store-failed = Der Browser konnte die Daten nicht speichern oder lesen. Nichts wurde geändert. Versuchen Sie es noch einmal. Wenn es wieder vorkommt, laden Sie die Seite neu. ({ $detail })

# What verifying a file finds
verify-signed = Erstellt von { $person } für { $register }, { DATETIME($made) } nach der Uhr des Geräts, das sie erstellt hat.
verify-our-register = Sie gehört zum Register dieses Geräts, und die Schlüssel der eigenen Mitglieder dieses Geräts passen. Die Kennung des Registers ist { $register }.
verify-other-register = Die Schlüssel kommen aus der Datei selbst, weil dieses Gerät nicht zu ihrem Register gehört. Vergleichen Sie die Kennung mit einer, die Sie auf anderem Weg bekommen haben: { $register }.
verify-cover = Sie ist Datei Nummer { $number } von dem Gerät, das sie erstellt hat, Teil { $part } von { $parts }, gekennzeichnet mit { $tlp }.
verify-scope-all = Sie sagt, dass sie alles enthält, was das Gerät hatte, das sie erstellt hat.
verify-scope-since = Sie sagt, dass sie nur enthält, was jemand noch nicht gesehen hatte.
verify-scope-records = Sie sagt, dass sie nur ausgewählte Vorgänge enthält.
verify-entries =
    { $count ->
        [one] { NUMBER($count) } Eintrag ist vollständig und von einem Mitglied signiert.
       *[other] { NUMBER($count) } Einträge sind vollständig, und jeder ist von einem Mitglied signiert.
    }
verify-set-aside =
    { $count ->
        [one] Auf { NUMBER($count) } Eintrag ist kein Verlass. Der Grund folgt.
       *[other] Auf { NUMBER($count) } Einträge ist kein Verlass. Die Gründe folgen.
    }
verify-waiting =
    { $count ->
        [one] { NUMBER($count) } Eintrag baut auf einem anderen auf, der fehlt, obwohl die Datei sagt, dass sie alles enthält.
       *[other] { NUMBER($count) } Einträge bauen auf anderen auf, die fehlen, obwohl die Datei sagt, dass sie alles enthält.
    }
verify-relies =
    { $count ->
        [one] { NUMBER($count) } Eintrag baut auf einem anderen auf, der nicht in dieser Datei ist. Das ist normal für eine Datei, die nur einen Teil enthält.
       *[other] { NUMBER($count) } Einträge bauen auf anderen auf, die nicht in dieser Datei sind. Das ist normal für eine Datei, die nur einen Teil enthält.
    }
verify-gaps =
    { $count ->
        [one] An { NUMBER($count) } Stelle fehlen Einträge, obwohl die Datei sagt, dass sie alles enthält.
       *[other] An { NUMBER($count) } Stellen fehlen Einträge, obwohl die Datei sagt, dass sie alles enthält.
    }
verify-forks =
    { $count ->
        [one] { NUMBER($count) } Gerät hat zwei verschiedene Verläufe geschrieben. Es wurde kopiert, aus einer Sicherung zurückgespielt, oder jemand täuscht.
       *[other] { NUMBER($count) } Geräte haben zwei verschiedene Verläufe geschrieben. Jedes wurde kopiert, aus einer Sicherung zurückgespielt, oder jemand täuscht.
    }
verify-files =
    { $count ->
        [one] { NUMBER($count) } Anhang ist mitgekommen und ist, was er zu sein behauptet.
       *[other] { NUMBER($count) } Anhänge sind mitgekommen und sind, was sie zu sein behaupten.
    }
verify-files-missing =
    { $count ->
        [one] { NUMBER($count) } Anhang ist genannt, aber nicht mitgekommen.
       *[other] { NUMBER($count) } Anhänge sind genannt, aber nicht mitgekommen.
    }
verify-report = Sie wurde vom Gerät { $device } signiert und seitdem nicht verändert. Das Gerät gehört zu keinem Register. Deshalb bürgt niemand dafür, wer es hat.
verify-enrol = Mit dem Gerät { $device } beantragt { $person } die Aufnahme in ein Register. Die Datei wurde nicht verändert. Aber nur der Vergleich der acht Wörter zeigt, dass sie wirklich von dieser Person kommt.
