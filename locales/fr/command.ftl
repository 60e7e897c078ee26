# What the command line says: help, answers, and why it cannot go on.

# Help
command-about = Lit, vérifie et montre des registres de Watchbook, à partir de leurs seuls fichiers.
command-about-1 = Watchbook tient les événements et incidents de sécurité de l’information d’une organisation dans un journal d’entrées signées. Les appareils les échangent dans des fichiers dont le nom finit par .watchbook.json. Cette commande lit ces fichiers. Elle n’en modifie aucun, n’interroge aucun serveur, et ne supprime que ce que `sync` a lui-même mis dans un dossier partagé.
command-about-2 = Partout où elle attend un PATH, donnez un ou plusieurs fichiers ou dossiers. Un dossier vaut pour tous les fichiers qu’il contient dont le nom finit par .watchbook.json. L’ordre des fichiers ne compte jamais.
command-usage = Utilisation :
command-verbs = Commandes
command-arguments = Arguments
command-options = Options
command-flag-help = Afficher l’aide : abrégée avec -h, entière avec --help
command-flag-version = Afficher la version
command-help-about = Affiche l’aide, y compris celle d’une autre commande
command-default = sinon : { $value }
command-wrong-argument = { $argument } n’a pas sa place ici.
command-wrong-verb = La commande { $verb } n’existe pas.
command-wrong-missing = Il manque quelque chose : { $arguments }
command-wrong-together = { $argument } et { $other } ne vont pas ensemble.
command-wrong-twice = { $argument } ne peut être donné qu’une fois.
command-wrong-no-value = { $argument } demande une valeur.
command-wrong-value = { $value } ne convient pas à { $argument } : { $reason }
command-wrong-other = Ces arguments ne conviennent pas.
command-wrong-similar = Vous pensez peut-être à { $name }.
command-wrong-help = Pour en savoir plus : `watchbook --help`
command-exits = Codes de sortie :
command-exit-0 = Tout est bon, tout est fait.
command-exit-1 = Quelque chose n’est pas bon, ou un fichier a été refusé.
command-exit-2 = Les arguments sont faux, ou un fichier n’a pas pu être lu ou écrit.
command-examples = Exemples :
command-verify-about = Vérifie que rien n’a été modifié, omis ou falsifié, et compte ce qu’il y a
command-verify-about-1 = Lit tous les fichiers ensemble et vérifie la signature de chaque fichier et de chaque entrée avec les clés que le registre lui-même a inscrites. Là où des fichiers disent tout contenir, une entrée manquante est trouvée aussi, de même qu’un appareil qui a écrit deux historiques. Une partie qui n’est pas là, ou une entrée sur laquelle d’autres s’appuient, est indiquée ; avec --complete, c’est un échec.
command-verify-about-2 = Les clés viennent des fichiers. Cela prouve que les fichiers vont ensemble, pas que ce sont les vôtres : comparez l’identifiant du registre, ou ses huit mots, avec quelqu’un qui les tient d’une autre source, et donnez-le ensuite à chaque fois avec --register.
command-verify-example-folder = Vérifie une sauvegarde de plusieurs fichiers comme un tout, et que rien ne manque.
command-verify-example-pin = N’accepte que ce registre.
command-verify-example-json = Liste ce qui n’est pas bon, pour un autre programme.
command-inspect-about = Dit ce qu’est un fichier : de qui, quand, pour qui, et ce qu’il contient
command-inspect-about-1 = Regarde chaque fichier seul, y compris les signalements de l’extérieur et les demandes d’inscription.
command-inspect-example = Distingue un lot d’un signalement, et dit si sa signature est bonne.
command-view-about = Montre le registre, les événements reçus, ou un incident
command-view-about-1 = Rejoue le journal contenu dans les fichiers. Ce qui n’est pas bon est laissé de côté et indiqué sur la sortie d’erreur ; le code de sortie est alors 1.
command-view-example-register = Le registre sous forme de tableau.
command-view-example-events = Les événements reçus, d’abord ceux qui attendent quelqu’un.
command-view-example-incident = Un incident avec tout ce qui s’est passé, dans l’ordre du temps.
command-view-example-query = Ce qui est ouvert, grave, vieux de 30 jours au plus et mentionne « phishing » : comme dans le champ de recherche.
command-view-example-csv = Les incidents pour un tableur. Une apostrophe l’empêche de prendre un texte pour une formule ; README.md dit comment un programme l’enlève.
command-view-example-json = Le registre de deux dossiers ensemble, pour un autre programme. Les mêmes fichiers donnent les mêmes octets.
command-merge-about = Copie le moins de fichiers possible qui, ensemble, contiennent tout
command-merge-about-1 = Vérifie tous les fichiers, puis copie dans un dossier vide ceux qui apportent quelque chose, et laisse de côté ceux qui n’apportent rien. Les fichiers sont copiés tels quels, jamais réécrits, parce que seul l’appareil qui a signé un fichier peut le signer de nouveau. Toutes les parties d’un export restent ensemble.
command-merge-about-2 = Si un fichier est refusé, rien n’est copié : enlevez ce fichier et réessayez.
command-merge-example = Les fichiers de deux personnes, sans ce qu’elles ont toutes les deux.
command-merge-example-verify = Vérifie le résultat.
command-open-about = Ouvre un fichier scellé avec sa phrase de passe, ou avec le code d’une clé sur papier
command-open-about-1 = Ce qui est écrit est le fichier signé, comme il était avant d’être scellé : vérifiez-le, ou regardez-le. Le programme age ouvre les mêmes fichiers avec une phrase de passe. La phrase de passe ou le code est lu sur une ligne de l’entrée, où on peut le voir, ou dans un fichier.
command-open-example = Demande la phrase de passe ou le code, et écrit le fichier ouvert dans le dossier.
command-open-ask = Phrase de passe du fichier, ou code de la clé sur papier :
command-open-done = Ouvert : { $file }
command-join-about = Crée l’espace d’un appareil sur cette machine, et sa demande d’inscription
command-join-about-1 = Un espace est un dossier avec la clé d’un nouvel appareil et tout ce qu’il reçoit : pour une machine toujours allumée qui garde une copie, ou pour un audit qui ne fait que recueillir. Personne d’autre que vous ne peut le lire, et il n’est pas scellé par une phrase de passe. Ne le copiez jamais : une copie écrirait un deuxième historique.
command-join-about-2 = Donnez la demande à la personne qui vous a envoyé l’invitation, ou mettez-la dans le dossier partagé, et comparez les huit mots : ils figurent sur les deux écrans. Ensuite, `watchbook sync` fait le reste. Lancée de nouveau, la commande refait la demande.
command-join-example = Crée l’espace et met la demande là où la coordination la trouve.
command-sync-about = Importe ce que d’autres ont mis dans un dossier partagé, et y met ce qui leur manque
command-sync-about-1 = Chaque appareil met ses propres fichiers dans le dossier et lit ceux de tous les autres ; Syncthing, Nextcloud, un lecteur réseau ou une clé USB peut le transporter. Ce qui vient d’un membre, vérification faite, est importé ; les signalements de l’extérieur et les demandes d’inscription attendent quelqu’un. Ce qui est refusé est nommé avec la raison aussi longtemps que c’est là, et le code de sortie est 1. Pour regarder sans rien importer, utilisez `watchbook verify` et `watchbook view` sur le dossier.
command-sync-about-2 = Ne sont lus que de simples fichiers, directement dans le dossier, dont le nom finit par .watchbook.json, et seuls des fichiers que cet appareil a créés sont jamais enlevés. Lancez la commande aussi souvent que vous voulez, par exemple à intervalles réguliers : quand il n’y a rien de nouveau, elle ne fait rien.
command-sync-example = Tient l’espace à jour avec le dossier.
command-sync-example-view = Montre le registre que forment les fichiers du dossier.
command-generate-about = Invente un registre, pour essayer et pour mesurer
command-generate-about-1 = Écrit l’export d’une organisation inventée, avec tant d’incidents sur trois ans. Tout est signé comme en vrai. Le même nombre, la même graine et la même date donnent les mêmes octets, sur toute machine.
command-generate-about-2 = Le dossier doit être vide, ou ne contenir que les fichiers que cette commande écrirait.
command-generate-example-small = Vingt incidents, assez pour découvrir.
command-generate-example-big = Dix mille, pour voir à quelle vitesse va votre machine.
command-option-paths = Fichiers et dossiers à lire
command-option-register = Refuser tout autre registre que celui-ci (son identifiant entier)
command-option-complete = Échouer aussi quand il manque une partie, ou une entrée sur laquelle d’autres s’appuient
command-option-csv = Écrire les incidents en CSV, pour les tableurs et d’autres programmes
command-option-json = Répondre en JSON, pour les programmes
command-option-events = Montrer les événements reçus
command-option-query = Seulement ce qui correspond à cette requête
command-option-incident = Montrer cet incident, par sa référence ou le début de son identifiant
command-option-width = Largeur permise pour la réponse ; sinon celle du terminal, ou 80
command-option-output = Le dossier où écrire ; il est créé s’il n’est pas là
command-option-new-home = Le dossier de l’espace : vide, ou pas encore là
command-option-sealed = Le fichier scellé
command-option-secret = Un fichier avec la phrase de passe ou le code, au lieu de les taper
command-option-invitation = L’invitation, un fichier créé par la coordination
command-option-name = Qui répond de cet appareil, tel que les autres le liront
command-option-contact = Comment joindre cette personne
command-option-request = Où mettre la demande ; sinon dans l’espace
command-option-shared = Le dossier partagé
command-option-home = L’espace, tel que `watchbook join` l’a créé
command-option-incidents = Combien d’incidents
command-option-seed = Un nombre : un autre donne un autre registre
command-option-until = Le jour où le registre finit, sous la forme YYYY-MM-DD

# Why it cannot go on
command-no-file = { $path } n’est pas là. Merci de vérifier le nom.
command-file-trouble = { $path } ne peut pas être lu ou écrit : { $detail }.
command-output-trouble = La réponse ne peut pas être écrite : { $detail }.
command-folder-empty = Dans le dossier { $path }, il n’y a aucun fichier dont le nom finit par .watchbook.json. Merci de vérifier le nom.
command-folder-occupied = Le dossier { $folder } contient déjà { $name }. Rien n’a été écrit. Merci de choisir un dossier vide.
command-not-an-id = ce n’est pas l’identifiant d’un registre : il a 43 lettres et chiffres, comme `watchbook verify` l’affiche
command-not-a-date = ce n’est pas une date : écrivez-la comme 2026-06-30
command-not-a-number = ce n’est pas un nombre entier : écrivez-le en chiffres
command-no-register = Aucun registre n’a pu être lu dans ces fichiers.
command-several-registers = Ces fichiers appartiennent à plusieurs registres. Merci d’en nommer un avec --register :
command-no-incident = Il n’y a pas d’incident { $ref } ici. `watchbook view` les liste tous.
command-merge-refused = Rien n’a été copié, parce qu’un fichier a été refusé. Enlevez-le et réessayez.

# Why a home cannot answer
home-none = Dans le dossier { $folder }, il n’y a pas d’espace d’appareil, ou son journal d’écriture a disparu. `watchbook join` en crée un dans un dossier vide.
home-occupied = Le dossier { $folder } contient déjà quelque chose. Rien n’a été écrit. Merci de choisir un dossier vide.
home-busy = Une autre commande travaille dans { $folder }. Réessayez quand elle aura fini.
home-file = { $folder } ne peut pas être lu ou écrit : { $detail }.
home-full = Il n’y a plus de place pour { $folder } ; rien n’a donc été changé. Libérez de la place, puis réessayez.
home-newer = Une version plus récente de Watchbook a utilisé { $folder }. Utilisez cette version. Rien n’a été changé.
home-damaged = Une chose relue dans { $folder } diffère de ce qui avait été écrit ; elle n’est donc pas utilisée. Rejoignez de nouveau le registre dans un dossier vide : les autres ont encore tout. ({ $detail })
home-failed = Ce qui est gardé dans { $folder } ne peut pas être lu ou écrit. Rien n’a été changé. Réessayez. ({ $detail })

# What does not hold
command-gap = Les entrées { $from } à { $to } ({ $person }, { $device }) manquent, alors que ces fichiers disent tout contenir. Demandez un nouvel export.
command-gap-one = L’entrée { $from } ({ $person }, { $device }) manque, alors que ces fichiers disent tout contenir. Demandez un nouvel export.
command-fork = Un appareil ({ $person }, { $device }) a écrit deux historiques à partir de son entrée { $number } : il a été copié, rétabli ou détourné. Interrogez { $person } à ce sujet.
command-waiting =
    { $count ->
        [one] { NUMBER($count) } entrée ({ $person }, { $device }) s’appuie sur des entrées qui ne sont pas ici ; elle ne compte donc pas encore. Demandez les fichiers manquants.
       *[other] { NUMBER($count) } entrées ({ $person }, { $device }) s’appuient sur des entrées qui ne sont pas ici ; elles ne comptent donc pas encore. Demandez les fichiers manquants.
    }
command-part-missing = De l’export { $number } ({ $person }, { $device }), il manque la partie { $missing } sur { $parts }. Donnez toutes les parties ensemble.

# Answers
command-verify-read = Fichiers lus : { NUMBER($files) } (lots : { NUMBER($bundles) }, signalements : { NUMBER($reports) }, demandes : { NUMBER($requests) }, refusés : { NUMBER($refused) }).
command-verify-numbers = Entrées : { NUMBER($entries) }, événements : { NUMBER($events) }, incidents : { NUMBER($incidents) }, appareils : { NUMBER($devices) }, pièces jointes : { NUMBER($attached) }
command-verify-holds = Tout est bon.
command-verify-holds-here = Tout ce qui est ici est bon.
command-verify-not = Problèmes ({ NUMBER($count) }) :
command-note-report = Un signalement extérieur au registre, signé par l’appareil { $device } ({ $made }). Sa signature est bonne ; on ne sait pas qui détient l’appareil.
command-note-request = { $person } demande son inscription. La signature est bonne. Mots à comparer : { $words }.
command-note-attached =
    { $count ->
        [one] { NUMBER($count) } pièce jointe est annoncée, mais n’est pas parmi ces fichiers. Elle est peut-être ailleurs.
       *[other] { NUMBER($count) } pièces jointes sont annoncées, mais ne sont pas parmi ces fichiers. Elles sont peut-être ailleurs.
    }
command-generate-done = Écrit dans { $folder }. Incidents : { NUMBER($incidents) }, entrées : { NUMBER($entries) }, fichiers : { NUMBER($files) }.
command-merge-done = Fichiers copiés dans { $folder } : { NUMBER($kept) } sur { NUMBER($files) }, qui ensemble contiennent tout (entrées : { NUMBER($entries) }). Les autres n’apportent rien.
command-join-done = La demande est dans { $file }. Donnez-la à la personne qui vous a envoyé l’invitation.
command-join-words = Comparez ces mots avec cette personne : les deux écrans doivent montrer les mêmes.
command-join-no-invitation = { $file } n’est pas une invitation : le nom d’une invitation commence par « invitation ». Demandez-en une à la coordination.
command-sync-took = Importé : { $file }, créé par { $person } ({ $made }).
command-sync-report = { $file } est un signalement extérieur au registre. Il attend quelqu’un : un point de contact, une personne de l’équipe ou de la coordination peut l’importer.
command-sync-enrol = { $file } demande d’inscrire { $person }. Cela attend la coordination. Mots à comparer : { $words }
command-sync-brought = Nouveau ici : entrées : { NUMBER($entries) }, événements : { NUMBER($events) }, incidents : { NUMBER($incidents) }.
command-sync-waiting =
    { $count ->
        [one] { NUMBER($count) } entrée en attend d’autres, qui ne sont pas arrivées.
       *[other] { NUMBER($count) } entrées en attendent d’autres, qui ne sont pas arrivées.
    }
command-sync-nothing = Rien de nouveau.
command-sync-wrote = Déposé : { $file }
command-sync-removed = Enlevé, parce qu’il ne dit rien de plus : { $file }
command-sync-left-out =
    { $count ->
        [one] { NUMBER($count) } pièce jointe n’a pas pu être lue ; elle n’y est donc pas.
       *[other] { NUMBER($count) } pièces jointes n’ont pas pu être lues ; elles n’y sont donc pas.
    }
command-sync-refused = Refusé : { $file }. { $reason }
command-sync-here = { $register } maintenant. Entrées : { NUMBER($entries) }, événements : { NUMBER($events) }, incidents : { NUMBER($incidents) }.
command-sync-outside = Cet appareil n’appartient encore à aucun registre.
command-sync-waits = Cet appareil attend son inscription : d’ici là, il lit et ne dépose rien.
command-sync-out = Cet appareil a été retiré du registre : il continue à lire et ne dépose rien.
command-view-counts = { $name }. Incidents : { NUMBER($incidents) } (ouverts : { NUMBER($open) }), événements : { NUMBER($events) } (en attente : { NUMBER($waiting) })
command-view-conflicts = (*) Écrit en parallèle : plusieurs versions coexistent jusqu’à ce que quelqu’un décide.
command-view-events = Événements
command-view-log = Ce qui s’est passé
command-view-file = Fichier : { $name }, { NUMBER($size) } octets. { $caption }
command-view-not-before = Cette heure ne peut pas être juste : la personne qui a écrit ceci avait déjà vu une chose qui a été écrite le { $before }.
command-standing-withheld = Son contenu n’est pas ici : non communiqué.
command-standing-erased = Son contenu a été effacé.
command-standing-after_revocation = Ne compte pas : écrit après le retrait de son appareil.
command-standing-withdrawn = Ne compte pas : son import a été annulé.
command-standing-taken_back = Ne compte pas : retiré par la personne qui l’a écrit.
command-standing-unconfirmed = Ne compte pas encore : il faut l’accord d’une deuxième personne de la coordination.
command-standing-unknown_kind = Écrit par une version plus récente de Watchbook ; gardé, mais non compris.
command-standing-not_permitted = Ne compte pas : la personne qui l’a écrit n’avait pas le droit de le faire.
command-standing-unreadable = Ne compte pas : son contenu ne va pas avec son genre.
command-everyone = tout le monde dans le registre
command-kind-bundle = { $file } est un lot d’entrées.
command-kind-report = { $file } est un signalement extérieur au registre.
command-kind-request = { $file } est une demande d’inscription.
command-kind-refused = { $file } est inutilisable.

# Labels
command-label-id = id du registre
command-label-words = à comparer
command-label-code = code
command-label-register = registre
command-label-from = de
command-label-made = créé
command-label-to = pour
command-label-number = numéro
command-label-part = partie
command-label-purpose = but
command-label-scope = contient
command-label-tlp = visible par
command-label-entries = entrées
command-label-events = événements
command-label-incidents = incidents
command-label-members = membres
command-label-attached = pièces jointes
command-label-sha256 = empreinte
command-label-reference = référence
command-label-title = quoi
command-label-place = où
command-label-noticed = remarqué
command-label-reporter = signalé par
command-label-person = personne
command-label-contact = contact
command-column-entries = ENTRÉES
command-column-person = PAR
command-column-device = APPAREIL
command-column-first = PREMIÈRE
command-column-last = DERNIÈRE
command-column-ref = RÉFÉRENCE
command-column-opened = OUVERTURE
command-column-class = GRAV.
command-column-state = ÉTAT
command-column-category = CATÉGORIE
command-column-coordinator = COORD.
command-column-assessed = ÉVALUÉ
command-column-title = TITRE
command-column-conflicts = 2 VERSIONS
command-column-reported = SIGNALÉ
command-column-outcome = DÉCISION
command-column-place = LIEU
command-column-what = QUOI
