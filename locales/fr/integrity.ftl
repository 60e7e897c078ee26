# The page that tells what speaks against the register
nav-integrity = Intégrité
integrity-title = Intégrité
integrity-lead = Le journal est signé et enchaîné : ce que quelqu’un a modifié, supprimé ou écrit deux fois se voit donc. Cette page dit ce que l’on voit ici.
integrity-fine = Rien ne met ce registre en doute.
integrity-fine-quick = Les chaînes sont en bon état. Lisez chaque entrée pour contrôler aussi les heures et les accusés de réception.
integrity-alarms = Cela demande une explication
integrity-alarms-what = Ne supprimez rien. Enregistrez la preuve s’il y en a une, montrez-la aux autres personnes de la coordination, et demandez les fichiers de tout le monde.
integrity-remarks = À regarder
integrity-remarks-what = Chacun de ces points peut avoir une raison innocente : tout n’a pas été partagé, ou une horloge était fausse.
integrity-check = Lire chaque entrée
integrity-check-again = Relire chaque entrée
integrity-checked =
    { $count ->
        [one] { NUMBER($count) } entrée a été lue.
       *[other] { NUMBER($count) } entrées ont été lues.
    }
integrity-stop = Arrêter
integrity-proof = Enregistrer la preuve
integrity-proof-saved = La preuve est enregistrée. Toute personne qui l’a peut vérifier qu’une même clé a signé les deux.
integrity-chains = Qui a écrit, et ce qui est ici
integrity-chain-person = Qui
integrity-chain-device = Appareil
integrity-chain-here = Ici
integrity-chain-here-all = toutes ({ $last })
integrity-chain-here-some = jusqu’à { $complete } sur { $last }
integrity-chain-seen = Vu par d’autres
integrity-chain-at = Écrit en dernier
integrity-chain-out = retiré
integrity-code = Code de l’état actuel du registre
integrity-code-what = Imprimez-le, ou notez-le sur papier. Si quelqu’un modifie, supprime ou antidate une entrée plus tard, le code devient différent.
integrity-find = Vérifier un code
integrity-find-what = Tapez un code pris d’une feuille ou d’une note. Si cet appareil a un jour été dans cet état, rien d’avant ce moment n’a été modifié depuis.
integrity-find-send = Vérifier
integrity-found =
    { $count ->
        [one] Le code est bon. Le registre était ainsi après { NUMBER($count) } entrée, écrite le { DATETIME($at) }. Rien d’avant n’a été modifié depuis.
       *[other] Le code est bon. Le registre était ainsi après { NUMBER($count) } entrées, la dernière écrite le { DATETIME($at) }. Rien d’avant n’a été modifié depuis.
    }
integrity-not-found = Cet appareil n’a jamais été dans cet état. Si le code a été noté sur cet appareil, son historique a été modifié. S’il a été noté sur un autre, vérifiez-le là-bas, ou importez d’abord tout ce qui vient de là.
field-code = Code

# What speaks against it
audit-fork = { $person } (appareil { $device }) a deux historiques à partir de l’entrée { $seq } : l’appareil a été copié ou rétabli, ou quelqu’un ment. Retirez l’appareil, et inscrivez-en un nouveau.
audit-rewritten = { $by } a vu une autre entrée { $seq } ({ $person }, appareil { $device }) que celle d’ici : l’un des deux historiques a été écrit plus tard. Demandez tout à { $by }.
audit-contradiction = L’entrée { $seq } ({ $person }, appareil { $device }) a un temps logique qu’aucun appareil honnête n’écrit.
audit-lost = Cet appareil a perdu des entrées : { $by } a vu { $seen } de ses entrées, et il y en a { $have } ici. Demandez tout à { $by }, et importez-le.
audit-left-out = { $by } disait tout transmettre, mais a laissé de côté les entrées { $from } à { $to } ({ $person }, appareil { $device }).
audit-gap = Les entrées { $from } à { $to } ({ $person }, appareil { $device }) ne sont pas ici. Demandez un fichier avec tout.
audit-beyond = { $by } a vu les entrées { $from } à { $to } ({ $person }, appareil { $device }), qui ne sont pas ici. Demandez tout à { $by }.
audit-bundles = Les fichiers { $from } à { $to } ({ $person }, appareil { $device }) ne sont jamais arrivés ici. Ils étaient peut-être pour d’autres.
audit-back-dated = { $person } (appareil { $device }) dit avoir écrit quelque chose le { DATETIME($at) }, après avoir vu une chose qui a été écrite le { DATETIME($before) }. L’horloge était fausse, ou l’heure a été choisie.
audit-post-dated = { $person } (appareil { $device }) dit avoir écrit quelque chose le { DATETIME($at) }, un moment qui n’est pas encore venu selon l’horloge d’ici.
audit-after-revocation =
    { $count ->
        [one] { NUMBER($count) } entrée ({ $person }, appareil { $device }) a été écrite après le retrait de l’appareil, et ne compte pas.
       *[other] { NUMBER($count) } entrées ({ $person }, appareil { $device }) ont été écrites après le retrait de l’appareil, et ne comptent pas.
    }
