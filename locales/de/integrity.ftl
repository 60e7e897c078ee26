# The page that tells what speaks against the register
nav-integrity = Integrität
integrity-title = Integrität
integrity-lead = Das Protokoll ist signiert und verkettet. Deshalb zeigt sich, was jemand verändert, entfernt oder zweimal geschrieben hat. Diese Seite sagt, was sich hier zeigt.
integrity-fine = Nichts spricht gegen dieses Register.
integrity-fine-quick = Die Ketten sind unversehrt. Lesen Sie jeden Eintrag, um auch Zeiten und Empfangsvermerke anzusehen.
integrity-alarms = Das braucht eine Erklärung
integrity-alarms-what = Löschen Sie nichts. Speichern Sie den Nachweis, wo es einen gibt, zeigen Sie ihn den anderen in der Koordination und bitten Sie alle um ihre Dateien.
integrity-remarks = Einen Blick wert
integrity-remarks-what = Alles davon kann einen harmlosen Grund haben: Nicht alles wurde geteilt, oder eine Uhr ging falsch.
integrity-check = Jeden Eintrag lesen
integrity-check-again = Jeden Eintrag noch einmal lesen
integrity-checked =
    { $count ->
        [one] { NUMBER($count) } Eintrag wurde gelesen.
       *[other] { NUMBER($count) } Einträge wurden gelesen.
    }
integrity-stop = Anhalten
integrity-proof = Nachweis speichern
integrity-proof-saved = Der Nachweis ist gespeichert. Wer ihn hat, kann prüfen, dass ein Schlüssel beides signiert hat.
integrity-chains = Wer geschrieben hat und was hier ist
integrity-chain-person = Wer
integrity-chain-device = Gerät
integrity-chain-here = Hier
integrity-chain-here-all = alle { $last }
integrity-chain-here-some = bis { $complete } von { $last }
integrity-chain-seen = Andere sahen
integrity-chain-at = Zuletzt
integrity-chain-out = ausgetragen
integrity-code = Code für den jetzigen Stand des Registers
integrity-code-what = Drucken Sie ihn aus oder schreiben Sie ihn auf Papier. Wer später einen Eintrag verändert, entfernt oder rückdatiert, bekommt einen anderen Code.
integrity-find = Einen Code prüfen
integrity-find-what = Geben Sie einen Code von einem Blatt oder einer Notiz ein. Wenn dieses Gerät je diesen Stand hatte, wurde seitdem nichts von davor verändert.
integrity-find-send = Prüfen
integrity-found =
    { $count ->
        [one] Der Code stimmt. Diesen Stand hatte das Register nach { NUMBER($count) } Eintrag, geschrieben: { DATETIME($at) }. Nichts davor wurde seitdem verändert.
       *[other] Der Code stimmt. Diesen Stand hatte das Register nach { NUMBER($count) } Einträgen, der letzte davon geschrieben: { DATETIME($at) }. Nichts davor wurde seitdem verändert.
    }
integrity-not-found = Diesen Stand hatte dieses Gerät nie. Wenn der Code auf diesem Gerät notiert wurde, wurde sein Verlauf verändert. Wenn er auf einem anderen notiert wurde, prüfen Sie ihn dort, oder lesen Sie zuerst alles von dort ein.
field-code = Code

# What speaks against it
audit-fork = { $person } (Gerät { $device }) hat ab Eintrag { $seq } zwei Verläufe: Das Gerät wurde kopiert oder zurückgespielt, oder jemand lügt. Tragen Sie das Gerät aus und nehmen Sie ein neues auf.
audit-rewritten = { $by } hat einen anderen Eintrag { $seq } von { $person } (Gerät { $device }) gesehen als den hier: Einer der beiden Verläufe wurde später geschrieben. Bitten Sie { $by } um alles.
audit-contradiction = Eintrag { $seq } von { $person } (Gerät { $device }) hat eine logische Zeit, die kein ehrliches Gerät schreibt.
audit-lost = Dieses Gerät hat Einträge verloren: { $by } hat { $seen } seiner Einträge gesehen, hier sind { $have }. Bitten Sie { $by } um alles und lesen Sie es ein.
audit-left-out = { $by } hat angegeben, alles weiterzugeben, hat aber die Einträge { $from } bis { $to } von { $person } (Gerät { $device }) ausgelassen.
audit-gap = Die Einträge { $from } bis { $to } von { $person } (Gerät { $device }) sind nicht hier. Bitten Sie um eine Datei mit allem.
audit-beyond = { $by } hat die Einträge { $from } bis { $to } von { $person } (Gerät { $device }) gesehen, die nicht hier sind. Bitten Sie { $by } um alles.
audit-bundles = Die Dateien { $from } bis { $to } von { $person } (Gerät { $device }) kamen nie hier an. Vielleicht waren sie für andere.
audit-back-dated = { $person } (Gerät { $device }) gibt an, zu dieser Zeit etwas geschrieben zu haben: { DATETIME($at) }. Da war dort aber schon etwas gesehen worden, das erst später geschrieben wurde: { DATETIME($before) }. Die Uhr ging falsch, oder die Zeit wurde frei gewählt.
audit-post-dated = { $person } (Gerät { $device }) gibt an, zu dieser Zeit etwas geschrieben zu haben: { DATETIME($at) }. Nach der Uhr hier ist diese Zeit noch nicht gekommen.
audit-after-revocation =
    { $count ->
        [one] { NUMBER($count) } Eintrag von { $person } (Gerät { $device }) wurde geschrieben, nachdem das Gerät ausgetragen war, und zählt nicht.
       *[other] { NUMBER($count) } Einträge von { $person } (Gerät { $device }) wurden geschrieben, nachdem das Gerät ausgetragen war, und zählen nicht.
    }
