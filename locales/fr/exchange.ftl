# Files in and out
exchange-lead = Un registre voyage dans des fichiers : chacun est signé par l’appareil qui l’a créé, et part par e-mail, par messagerie ou sur une clé USB. Les personnes qui ont importé les mêmes fichiers voient le même registre, quel que soit l’ordre d’arrivée de ces fichiers.
exchange-waiting = Cet appareil attend son inscription. Ouvrez le fichier que vous recevez de la personne qui vous a envoyé l’invitation.
exchange-outside = Rien à échanger pour l’instant
exchange-outside-text = Cet appareil n’appartient à aucun registre. Rejoignez-en un avec un fichier d’invitation, ou créez le vôtre. Pour transmettre un signalement, ouvrez-le sous « Mon suivi ».

# Taking in
take-in = Importer des fichiers
take-in-text = Fichiers de membres, signalements de l’extérieur, demandes d’inscription : ouvrez-en un, ou plusieurs à la fois.
take-in-choose = Choisir des fichiers
take-in-hint = Vous voyez d’abord ce que les fichiers feraient. Rien n’est écrit avant votre accord.
take-in-examining = Lecture des fichiers et vérification de chaque signature…
take-in-stop = Arrêter
drop-too = ou déposez-les ici

# The dry run
sheet-title =
    { $count ->
        [one] { NUMBER($count) } fichier examiné
       *[other] { NUMBER($count) } fichiers examinés
    }
sheet-nothing-written = Rien n’a encore été écrit. Regardez ce qu’il y a, puis décidez.
sheet-together = Ce qui serait importé
sheet-nothing-new = Rien dans ces fichiers n’est nouveau ici. Si vous les importez, Watchbook note quand même ce qu’ont les personnes qui les ont créés.
sheet-apply = Importer
sheet-leave = Ne pas importer
sheet-other = Choisir d’autres fichiers
seen-bundle = Fichier de : { $person }
seen-report = Signalement extérieur au registre
seen-enrol = Demande d’inscription : { $person }
seen-invitation = Invitation de : { $person }
seen-invitation-text = Ce fichier invite à rejoindre un registre. Ouvrez-le sous « Rejoindre ».
sheet-whole = Tout ce qui est ici est aussi dans ces fichiers : ils sont une copie entière.
sheet-lacking =
    { $count ->
        [one] { NUMBER($count) } entrée qui est ici n’est pas dans ces fichiers, ou pas avec son contenu. Faites une nouvelle copie.
       *[other] { NUMBER($count) } entrées qui sont ici ne sont pas dans ces fichiers, ou pas avec leur contenu. Faites une nouvelle copie.
    }
seen-sealed = Scellé avec une phrase de passe
seen-sealed-paper = Scellé pour une clé sur papier, ou pour d’autres personnes
seen-sealed-paper-text = Une sauvegarde écrite toute seule s’ouvre avec la clé sur papier : sept groupes de quatre lettres et chiffres. Si vous n’en avez pas, ce fichier est pour d’autres personnes.
unseal-passphrase = Phrase de passe de ce fichier
unseal-do = Ouvrir
seen-refused = Inutilisable
seen-again = Déjà importé
seen-report-again = Déjà dans le registre
seen-enrol-again = Déjà membre
seen-made = Créé
seen-number = Numéro de ce fichier
seen-part-label = Partie
seen-part = { $part } sur { $parts }. Chaque partie peut être importée seule ; ensemble, elles font un tout.
seen-carries = Contient
seen-scope-all = Tout ce qu’avait la personne qui l’a créé
seen-scope-since = Ce que quelqu’un n’avait pas vu
seen-scope-records = Des éléments choisis
seen-tlp = Qui peut le voir
seen-signed = Signé
seen-device = Par l’appareil
seen-report-whole = Lire tout le signalement
seen-files = Pièces jointes
tally-new = Nouvelles entrées
tally-known = Déjà ici
tally-events = Nouveaux événements
tally-incidents = Nouveaux incidents
tally-updated = Éléments connus qui changent
tally-files = Pièces jointes
tally-members = Nouveaux membres

# What was refused and is kept
keep = Garder ce fichier
keep-of = Garder le fichier { $file }
keep-done = Il est gardé tel qu’il est arrivé. Vous le trouvez sous « Fichiers mis de côté », sur la page « Échanges ».
keep-too-large = Il est trop gros pour être gardé ici : la limite est de { $limit } Mo. Laissez-le là d’où il vient.
kept = Fichiers mis de côté
kept-text = Ces fichiers étaient inutilisables, et sont gardés tels qu’ils sont arrivés. Ils ne comptent pour rien. Réessayez avec l’un d’eux quand quelque chose a changé : la personne qui l’a créé a été inscrite, ou Watchbook est plus récent ici. Enregistrez-en un pour la personne qui doit l’examiner.
kept-line = Gardé : { $when }, { $size }
kept-again = Réessayer
kept-again-of = Réessayer { $file }
kept-save = Enregistrer tel quel
kept-save-of = Enregistrer { $file } tel quel
kept-saved = Votre navigateur l’enregistre sous un nom qui finit par .refused, pour qu’aucun programme ne l’ouvre tout seul.
kept-remove = Supprimer
kept-remove-of = Supprimer { $file }
kept-remove-title = Supprimer ce fichier ?
kept-remove-explain = { $file } est supprimé de cet appareil pour de bon. Ce qui est dans le registre reste tel quel.
kept-removed = Il est supprimé.

# What is not as it should be
doubt-forks =
    { $count ->
        [one] { NUMBER($count) } appareil a écrit deux historiques différents
       *[other] { NUMBER($count) } appareils ont écrit deux historiques différents
    }
doubt-fork = { $person } : à partir de l’entrée numéro { $from }
doubt-forks-text = L’appareil a été copié ou rétabli depuis une sauvegarde, ou quelqu’un triche. Parlez avec la personne qui l’utilise avant de vous fier à ce qu’il a écrit.
doubt-gaps =
    { $count ->
        [one] Des entrées manquent à { NUMBER($count) } endroit
       *[other] Des entrées manquent à { NUMBER($count) } endroits
    }
doubt-gap = { $person } : numéros { $from } à { $to }
doubt-gaps-text = Un fichier dit tout contenir, mais ces entrées ne sont ni dedans ni ici. S’il a plusieurs parties, importez-les toutes ; sinon, demandez à la personne qui l’a créé pourquoi elles manquent.
doubt-aside =
    { $count ->
        [one] { NUMBER($count) } entrée est mise de côté
       *[other] { NUMBER($count) } entrées sont mises de côté
    }
doubt-aside-text = Ce qui est mis de côté est gardé avec la raison, mais ne compte pas. Tout le reste peut être importé.
doubt-times =
    { $count ->
        [one] { $reason } ({ NUMBER($count) } fois)
       *[other] { $reason } ({ NUMBER($count) } fois)
    }
doubt-waiting =
    { $count ->
        [one] { NUMBER($count) } entrée doit attendre
       *[other] { NUMBER($count) } entrées doivent attendre
    }
doubt-waiting-text = Une chose sur laquelle elles s’appuient n’est pas arrivée. Les entrées en attente sont gardées, et compteront toutes seules dès qu’elle arrivera. Demandez un fichier plus récent à : { $people }.
doubt-files =
    { $count ->
        [one] Il manque { NUMBER($count) } pièce jointe
       *[other] Il manque { NUMBER($count) } pièces jointes
    }
doubt-files-text = Les noms et les empreintes sont dans le registre. Demandez un fichier qui contient aussi les pièces jointes elles-mêmes.
doubt-withheld =
    { $count ->
        [one] { NUMBER($count) } entrée arrive sans son contenu
       *[other] { NUMBER($count) } entrées arrivent sans leur contenu
    }
doubt-withheld-text = La personne qui a créé le fichier ne le communique pas. Qui les a écrites, quand et de quel genre elles sont, tout cela est signé et complet, et un fichier ultérieur peut apporter le reste.

# What was done
done-title = C’est dans le registre
done-text = Tout ce qui était annoncé a été écrit, et rien d’autre. C’est enregistré sur cet appareil.
done-adopted = Signalements devenus des événements
done-inbox = Voir la réception
done-register = Voir le registre
done-members = Voir les membres
done-more = Importer d’autres fichiers

# Handing out
folder = Dossier partagé
folder-text = Chaque appareil met ses propres fichiers dans un seul dossier et lit ceux de tous les autres : un dossier synchronisé par Nextcloud, Syncthing ou OneDrive, ou une clé USB. C’est aussi une copie hors de ce navigateur. Les fichiers qui s’y trouvent sont signés, pas scellés : partagez-le seulement avec des membres.
folder-not-here = Pour un dossier qui se met à jour tout seul, il faut Chromium, Chrome ou Edge sur un ordinateur. Partout ailleurs, exportez des fichiers et importez-les.
folder-choose = Choisir le dossier
folder-name = À jour avec { $folder } tant que cette page est ouverte, et de nouveau quand vous revenez.
folder-sync = Regarder maintenant
folder-leave = Ne plus l’utiliser
folder-go-on = Continuer avec le dossier « { $folder } »
folder-waits = Le dossier partagé vous attend
folder-waits-text = Le navigateur demande encore une fois avant de laisser cette page accéder au dossier que vous avez choisi. D’ici là, rien n’y est lu ni écrit.
folder-denied = Le navigateur ne laisse pas cette page accéder au dossier. Choisissez-le de nouveau, et autorisez la modification des fichiers.
folder-synced = À jour. Nouvelles entrées importées : { NUMBER($took) }, fichiers déposés : { NUMBER($put) }.
folder-refused = Ces fichiers sont inutilisables, et restent où ils sont :
folder-person = Ces fichiers vous attendent ; choisissez-les sous « Importer des fichiers » :
folder-trouble = Impossible de lire le dossier ou d’y écrire ({ $detail }). Choisissez-le de nouveau, et autorisez la modification des fichiers.
hand-out = Exporter des fichiers
hand-out-text = Créez un fichier pour d’autres, ou pour vous comme sauvegarde : tout, avec une phrase de passe. Pour tester une sauvegarde, choisissez-la sous « Importer des fichiers » ; rien n’est écrit, et ce qui n’est pas dedans est compté.
hand-out-what = Que doit-il contenir ?
export-all = Tout
export-all-hint = Le registre entier. Le meilleur choix pour une sauvegarde.
export-since = Ce qu’un membre n’a pas vu
export-since-hint = Seulement ce qui est nouveau pour une personne. Petit, et vite envoyé.
export-incidents = Des incidents choisis
export-incidents-hint = Ces incidents avec leurs événements, et la liste des membres du registre.
hand-out-member = Qui ne l’a pas vu ?
hand-out-member-hint = Ce qu’un membre a, on le sait par les fichiers reçus de sa part. Seul l’appareil de ce membre peut importer le fichier.
hand-out-to = Qui peut l’importer ?
hand-out-to-hint = Les noms font partie de ce qui est signé. L’appareil de toute autre personne refuse le fichier.
recipients-everyone = Tout le monde dans le registre
recipients-named = Seulement les personnes que je nomme
hand-out-named = Pour qui ?
hand-out-tlp = Qui peut le voir ?
hand-out-tlp-hint = L’étiquette du Traffic Light Protocol part avec le fichier et dit aux personnes ce qu’elles peuvent en faire. Pour RED, il faut nommer des personnes.
hand-out-seal = Qui peut lire le fichier ?
seal-devices = Les membres à qui il est destiné
seal-devices-hint = Leurs appareils l’ouvrent tout seuls ; en chemin, personne ne peut le lire.
seal-passphrase = Les personnes qui connaissent une phrase de passe
seal-passphrase-hint = Pour une sauvegarde, ou pour des personnes qui ne sont pas membres. Elles l’ouvrent avec Watchbook ou avec le programme age.
seal-open = Toute personne qui le reçoit
seal-open-hint = Il est signé, et n’importe quel programme peut le lire et le vérifier.
seal-new-passphrase = Phrase de passe du fichier
seal-new-passphrase-hint = Au moins 12 caractères ; quatre mots sans rapport entre eux conviennent bien. Sans elle, personne n’ouvre le fichier, vous non plus. Communiquez-la par une autre voie que le fichier.
seal-fault-passphrase = Tapez la phrase de passe que doit avoir le fichier.
hold-back = Ne pas communiquer le contenu de certains incidents
hold-back-text = Le fichier reste complet et peut être vérifié : chaque entrée part avec sa signature. Ce qui est écrit dans ces incidents et dans leurs événements reste ici, pièces jointes comprises. Pour une personne chargée d’un audit qui n’a pas le droit de lire un cas. Quelqu’un que l’on est en train d’inscrire importe ce fichier-ci, et non le fichier complet proposé sous « Membres ».
hold-back-which = Quels incidents partent sans contenu ?
hold-back-heads = Toutes les personnes qui reçoivent le fichier voient encore que ces incidents existent, qui a écrit chaque entrée, quand, et de quel genre. Tout le reste de ces incidents demeure ici. Les incidents fusionnés avec eux, et les événements qui répètent les leurs, sont comptés aussi.
hold-back-incidents = Incidents non communiqués
hold-back-events = Événements non communiqués
hold-back-entries = Entrées sans contenu
hold-back-files = Pièces jointes qui restent ici
hand-out-make = Créer le fichier
hand-out-fault-member = Choisissez le membre à qui le fichier est destiné.
hand-out-fault-recipients = Nommez au moins une personne, ou choisissez tout le monde.
hand-out-fault-incidents = Choisissez au moins un incident.
pick-incidents = Quels incidents ?
pick-search = Chercher par référence, titre, catégorie ou coordination
pick-chosen =
    { $count ->
        [one] { NUMBER($count) } choisi
       *[other] { NUMBER($count) } choisis
    }
pick-remove = Retirer
pick-remove-of = Retirer { $title }
pick-more =
    { $count ->
        [one] { NUMBER($count) } autre correspond. Tapez un mot pour le trouver.
       *[other] { NUMBER($count) } autres correspondent. Tapez un mot pour les trouver.
    }
pick-none = Rien ne correspond. Essayez un autre mot.
made-title = Le fichier est créé
made-size =
    { $count ->
        [one] { NUMBER($count) } fichier, { $size }.
       *[other] { NUMBER($count) } fichiers, { $size } en tout.
    }
made-parts = C’est trop pour un seul fichier. Chaque partie peut être importée seule et dans n’importe quel ordre ; envoyez-les toutes.
made-left-out =
    { $count ->
        [one] { NUMBER($count) } pièce jointe n’y est pas : ce navigateur l’a perdue ou la relit endommagée. Tout le reste y est. Demandez à la personne qui l’a choisie de la joindre de nouveau.
       *[other] { NUMBER($count) } pièces jointes n’y sont pas : ce navigateur les a perdues ou les relit endommagées. Tout le reste y est. Demandez aux personnes qui les ont choisies de les joindre de nouveau.
    }
made-sealed = Le fichier est signé et scellé : personne d’autre ne peut le lire, quel que soit son chemin.
made-open = Le fichier est signé, pas verrouillé : toute personne qui le reçoit peut le lire. Envoyez-le par une voie qui convient aux personnes qui peuvent le voir.

# History
history = Ce qui est entré et sorti
history-none = Pas encore de fichiers
history-none-text = Chaque fichier créé ici et chaque fichier importé figurera dans cette liste.
history-exported = Vous avez créé un fichier pour { $person }
history-exported-all = Vous avez créé un fichier pour tout le monde
history-imported = Vous avez importé un fichier de : { $person }
history-invited = Vous avez créé une invitation
history-joined = Vous avez ouvert l’invitation de : { $person }
history-handed-over = Vous avez transmis un signalement
history-adopted = Vous avez importé un signalement de l’appareil { $person }
history-number = Fichier numéro { $number }
history-entries =
    { $count ->
        [one] { NUMBER($count) } entrée
       *[other] { NUMBER($count) } entrées
    }
history-new =
    { $count ->
        [one] { NUMBER($count) } nouvelle entrée
       *[other] { NUMBER($count) } nouvelles entrées
    }
history-all = Tout afficher ({ NUMBER($count) })

# Members
members-lead = Qui appartient à ce registre, ce que chaque personne peut faire, et comment la joindre. Une personne qui a deux appareils figure ici deux fois.
members-list = Membres
members-find = Chercher par nom, rôle ou contact
members-log = Ce qui s’est passé du côté des membres
members-outside = Cet appareil n’appartient à aucun registre
members-outside-text = Rejoignez-en un avec un fichier d’invitation, ou créez le vôtre. Ses membres s’affichent alors ici.
member-person = Nom
member-roles = Rôles
member-contact = Comment joindre
member-device = Appareil
member-since = Depuis
member-here = cet appareil
invite = Inviter un appareil
invite-text = Il faut trois étapes, parce que chaque appareil a sa propre clé, qui n’en sort jamais. Elles se font par e-mail et par téléphone.
invite-1 = Créez l’invitation et envoyez-la, ou montrez-la comme un code à la caméra de l’autre appareil. L’autre personne l’ouvre dans Watchbook sous « Rejoindre ».
invite-2 = Vous recevez une demande d’inscription en retour. Ouvrez-la ci-dessous ; appelez la personne et comparez les huit mots.
invite-3 = Inscrivez l’appareil et envoyez le fichier que vous obtenez. À partir de là, la personne appartient au registre.
invite-make = Créer l’invitation
invite-many = Une seule invitation suffit pour autant de personnes que vous voulez : chacune envoie sa propre demande d’inscription.
request = Inscrire un appareil
request-text = Ouvrez la demande d’inscription reçue en retour. Rien n’est écrit avant que vous inscriviez l’appareil.
request-open = Ouvrir une demande d’inscription
request-other = Ouvrir une autre demande
request-none = Ce n’est pas une demande d’inscription
request-elsewhere = Ce fichier peut être importé, mais pas ici. Ouvrez-le sous :

# Enrolling
enrol-who = Seule la coordination peut inviter et inscrire des appareils. Demandez à : { $people }.
enrol-compare = Appelez { $person }, ou mettez-vous côte à côte, et faites-vous lire ces huit mots. Les deux écrans doivent montrer les mêmes mots dans le même ordre.
enrol-differ = Si un seul mot diffère, quelqu’un a changé la demande en chemin : n’inscrivez pas l’appareil, et demandez-la de nouveau par une autre voie.
enrol-compared = Nous avons comparé les mots, et les huit sont les mêmes
enrol-person = Nom de la personne
enrol-person-hint = Tel que le registre doit le connaître. Il figure à côté de tout ce que cette personne écrit.
enrol-contact = Comment joindre la personne s’il se passe quelque chose
enrol-contact-hint = Un numéro de téléphone est le mieux.
enrol-roles = Que peut faire la personne ?
enrol-do = Inscrire
enrol-fault-roles = Choisissez au moins un rôle.
enrol-fault-compared = Comparez d’abord les huit mots, puis dites-le ici.
enrol-done = Inscription faite : { $person }.
enrol-already = { $person } est déjà membre.
enrol-next = Il reste une étape : l’autre appareil ({ $person }) l’apprend par un fichier. Créez ce fichier, et renvoyez-le.
enrol-file = Créer le fichier à renvoyer

# Joining
join-lead = Il vous faut un fichier d’invitation de la coordination du registre, ou une sauvegarde à vous. Cela prend deux messages et un appel.
join-steps = Comment entrer
join-step-1 = Ouvrir l’invitation ou la sauvegarde
join-step-2 = Envoyer votre demande d’inscription, comparer huit mots
join-step-3 = Ouvrir le fichier reçu en retour
join-open = Ouvrir l’invitation ou la sauvegarde
join-open-text = Une invitation est un fichier dont le nom commence par « invitation ». Une sauvegarde est un fichier qui contient tout : choisissez toutes ses parties.
join-choose = Choisir les fichiers
join-choose-hint = Rien n’est écrit avant que vous disiez vouloir rejoindre le registre.
join-opening = Ouverture…
join-wrong = Ceci n’ouvre aucun registre
join-no-invitation = Il n’y a dedans ni invitation, ni copie d’un registre entier. Demandez une invitation à la coordination : un fichier dont le nom commence par « invitation ».
join-to = Invitation à rejoindre { $register }
join-restore = Cette sauvegarde contient tout le registre : { $register }
join-restore-know = Tout revient sur cet appareil, qui est un nouvel appareil : aucune sauvegarde ne contient de clés. Ensuite, la coordination fait entrer le nouvel appareil, ou votre clé sur papier le fait. Dites aux autres que l’ancien appareil est perdu, pour qu’il soit retiré.
join-entries = Entrées
join-from = De
join-members = Membres
join-know = Rejoignez ce registre seulement si vous connaissez cette personne et attendiez l’invitation. Les signalements que vous avez faits sur cet appareil restent à vous, et vous pouvez toujours les transmettre.
join-do = Demander mon inscription
join-asked = Votre demande d’inscription est prête.
join-other = Ouvrir un autre fichier
join-send = Envoyez ceci à { $person }
join-host = la personne qui vous a envoyé l’invitation
join-words = Lisez ces mots à { $person }
join-words-text = Appelez-vous, ou mettez-vous côte à côte. Les deux écrans montrent les mêmes huit mots dans le même ordre.
join-words-hint = Si un seul mot diffère, quelqu’un a changé la demande en chemin. Arrêtez, et envoyez-la de nouveau par une autre voie.
join-answer = Ouvrez le fichier reçu en retour
join-answer-text = Dès votre inscription, vous recevez un fichier. Ouvrez-le ici, et cet appareil appartient au registre. D’ici là, vous pouvez déjà signaler.
join-not-yet = Le fichier est importé, mais il n’inscrit pas encore cet appareil. Demandez si votre demande d’inscription est arrivée, puis un fichier plus récent.
join-inside = Cet appareil appartient à { $register }
join-roles = Vos rôles : { $roles }.
join-inside-text = Ce que vous signalez à partir de maintenant est tout de suite dans le registre. Les autres le voient quand vous exportez un fichier.
join-home = Aller à l’accueil

paper-key = Une clé sur papier
paper-key-text = Si vous êtes la seule personne à pouvoir faire entrer des appareils, et que vous perdez votre seul appareil, vous restez dehors pour toujours. Une clé sur papier fait entrer votre prochain appareil : c’est une deuxième clé à votre nom, qui n’existe que sur le papier. Gardez-la loin de votre sauvegarde, en lieu sûr ; une personne qui a les deux peut agir en votre nom.
paper-key-make = Créer une clé sur papier
paper-key-contact = Clé sur papier
paper-key-title = Notez la clé, ou imprimez-la
paper-key-explain = Elle ne s’affiche que cette fois. Faites une sauvegarde maintenant : une sauvegarde faite avant ne connaît pas cette clé. Une fois la clé utilisée, retirez-la sous « Membres » et créez-en une nouvelle.
paper-key-use = Personne ne peut répondre, mais j’ai une clé sur papier
paper-key-use-text = Elle fait entrer cet appareil avec les rôles que vous aviez quand vous l’avez créée.
paper-key-code = Clé sur papier
paper-key-do = Faire entrer cet appareil
paper-key-mistyped = Ce n’est pas une clé sur papier : une lettre ou un chiffre est faux ou manque. Comparez avec le papier.
paper-key-unknown = Le registre sur cet appareil ne connaît pas cette clé, ou elle a été retirée. Ouvrez une sauvegarde plus récente, ou demandez à la coordination.

# Verifying
verify-lead = Ouvrez un fichier et voyez qui a signé quoi, et si quelque chose a été modifié depuis. Rien n’est importé, et cela marche sur n’importe quel appareil.
verify-choose = Choisir des fichiers à vérifier
verify-hint = Tout fichier créé par Watchbook : fichier d’un registre, invitation, signalement ou demande d’inscription.
verify-busy = Vérification de chaque signature…
verdict-holds = Ce fichier est bon
verdict-fails = Ce fichier n’est pas bon
verdict-holds-known = Tout ce qu’il contient est tel que l’ont signé des membres du registre de cet appareil.
verdict-holds-unknown = Tout ce qu’il contient est tel qu’on l’a signé. Si c’est bien le registre auquel vous pensez, seul son identifiant ci-dessous peut le dire.
verdict-report = Il est tel qu’un appareil l’a signé. Qui utilisait cet appareil, seule la personne nommée dedans peut le dire.
verdict-enrol = Il est tel qu’un appareil l’a signé. À qui est cet appareil, seule la comparaison des huit mots peut le dire.
verdict-fails-text = Ne vous y fiez pas. Ce qui ne va pas est écrit ci-dessous ; demandez un nouveau fichier à la personne qui l’a créé, et gardez celui-ci.
verdict-refused = On ne peut pas s’y fier, et rien de son contenu n’est affiché. La raison est écrite ci-dessous.
verify-findings = Ce qui a été constaté
finding-good = Bon :
finding-bad = Mauvais :
finding-note = À noter :
verify-register = L’identifiant du registre
verify-register-ours = C’est le registre de cet appareil, et les clés des membres qu’il connaît correspondent.
verify-register-compare = Cet appareil n’appartient pas à ce registre ; les clés viennent donc du fichier lui-même. Demandez à quelqu’un de ce registre de vous lire l’identifiant affiché sur sa page « Cet appareil ». Si les deux sont identiques, les noms ici sont ceux de ce registre.
verify-authors = Qui a signé quoi
author-entries = Entrées
author-span = Du, au
author-from-to = { $first } à { $last }
author-unknown = Pas membre
verify-content = Ce qu’il contient
content-events = Événements
content-incidents = Incidents
content-files = Pièces jointes
verify-report-content = Le signalement
verify-digest = L’empreinte du contenu
verify-digest-text = SHA-256 du contenu canonique. Deux fichiers qui ont la même empreinte disent la même chose.
recipe = Sans Watchbook
recipe-text = Vous n’avez pas à croire ce programme : deux outils courants, jq et openssl, vérifient les mêmes signatures.
recipe-short = Court : le fichier a-t-il été modifié ?
recipe-short-text = Pour tout fichier. Cela vérifie la signature de la personne qui l’a créé avec la clé qui est dans le fichier ; à qui est cette clé, cela ne peut pas le dire.
recipe-whole = Long : tout ce que contient un fichier d’un registre
recipe-whole-text = Enregistrez ceci sous le nom verify.sh et lancez « sh verify.sh », suivi du nom du fichier et de l’identifiant du registre tel qu’une personne de confiance vous l’a donné. Cela vérifie qui a été inscrit, chaque entrée, le fichier lui-même et les pièces jointes.

# Changing members, and taking a device out
member-change = Modifier
member-change-of = Modifier { $person }
member-out = Retiré
member-out-counts = Ce qu’il a écrit compte jusqu’au numéro { $number }.
manage-title = { $person }, appareil { $device }
manage-change = Nom, contact et rôles
manage-save = Enregistrer
manage-changed = Enregistré. Les autres l’apprennent avec le prochain fichier que vous exportez.
revoke-title = Retirer cet appareil
revoke-text = Ce qu’il écrit à partir de là ne compte pour personne. Tout ce qu’il a écrit jusque-là reste. Il ne peut pas revenir avec cette clé : la personne qui l’utilise rejoint de nouveau le registre depuis un navigateur qui repart de zéro.
revoke-cause = Que s’est-il passé ?
revoke-cause-lost = Perdu : personne ne sait où il est
revoke-cause-stolen = Volé
revoke-cause-compromised = Sa clé est peut-être en d’autres mains
revoke-cause-left = La personne qui l’utilisait est partie
revoke-cause-replaced = Remplacé par un autre
revoke-reach = Qu’est-ce qui compte encore ?
revoke-reach-all = Tout ce que cet appareil nous a envoyé
revoke-reach-all-hint = Le choix habituel : ce qui apparaît plus tard, vous pourrez l’accepter, entrée par entrée.
revoke-reach-entry = Rien après une certaine entrée
revoke-reach-entry-hint = Quand quelqu’un d’autre a pu écrire avec lui avant que vous le sachiez.
revoke-last = Sa dernière entrée qui compte
revoke-last-hint = La plus récente est en haut.
revoke-entry = N° { $number } · { $time } · { $said }
revoke-none = Aucune entrée : rien de ce que l’appareil a écrit ne compte
revoke-do = Retirer l’appareil
revoke-done = Enregistré. Transmettez maintenant un fichier à tout le monde : les autres ne l’apprennent qu’ainsi.
fault-choose-cause = Choisissez ce qui s’est passé.
fault-choose-last = Choisissez la dernière entrée qui compte.

# When a device is lost
lost-device-title = Mon appareil est perdu ou volé
lost-holder = La personne qui l’avait
lost-holder-1 = Appelez tout de suite quelqu’un de la coordination. Dites quand vous l’aviez pour la dernière fois, et si quelqu’un sait le déverrouiller.
lost-holder-2 = Dites ce que vous avez écrit depuis votre dernier fichier exporté : personne d’autre ne l’a.
lost-holder-3 = Prenez un autre appareil, ouvrez-y Watchbook, et demandez une invitation.
lost-lead = La coordination
lost-lead-1 = Choisissez « Modifier » à côté de l’appareil dans la liste des membres, et retirez-le : indiquez s’il est perdu ou volé, et écrivez ce qu’on vous a dit.
lost-lead-2 = Gardez « Tout ce que cet appareil nous a envoyé », sauf si quelqu’un d’autre a écrit avec lui avant.
lost-lead-3 = Créez un fichier pour tout le monde sous « Échanges » et transmettez-le. À partir de là, les autres sont tous au courant.
lost-lead-4 = Inscrivez le nouvel appareil. Si des entrées de l’ancien apparaissent plus tard, interrogez la personne qui l’utilisait, et acceptez celles qui sont d’elle.
lost-counts = Ce qui est arrivé chez les autres avant le retrait compte toujours. Ce qui arrive plus tard est gardé et affiché, mais ne compte qu’une fois accepté par la coordination.

# What came late
late-title = Écrit après le retrait de l’appareil
late-text = Ces entrées vont au-delà de ce qui compte de leur appareil. Interrogez la personne qui l’utilisait : acceptez ce qui est d’elle ; laissez le reste.
late-number = N° { $number }
late-admit = Accepter
late-admit-title = Faire compter cette entrée ?
late-admit-text = Elle compte à partir de là comme toute autre, pour tout le monde. Votre nom et votre raison figurent dans le journal.
late-admitted = Elle compte maintenant.

# The rules
rules-title = Règles
rules-one = Une seule personne de la coordination suffit.
rules-two = Deux personnes de la coordination doivent être d’accord.
rules-text = À deux, retirer un appareil, effacer et annuler un import ne comptent qu’une fois qu’une deuxième personne de la coordination est d’accord : ainsi, aucun appareil seul, volé ou non, ne peut nuire. En contrepartie, il faut joindre deux personnes.
rules-to-two = Exiger deux personnes
rules-to-one = Une seule suffira
rules-saved = Enregistré. Si deux personnes doivent être d’accord, cela attend la deuxième ci-dessus.

# What waits for a second coordinator
waits-title = Attend une deuxième personne de la coordination
waits-agree = Je suis d’accord
waits-agreed = Accord donné. Cela compte maintenant.

# What an import says about devices that are out
doubt-out = Ceci retire l’appareil de : { $people }
doubt-out-text = Quelqu’un de la coordination l’a décidé. Ce que cet appareil écrit à partir de là ne compte pour personne. Si cela vous surprend, interrogez la coordination avant d’importer.
doubt-late =
    { $count ->
        [one] { NUMBER($count) } nouvelle entrée ne compte pas
       *[other] { NUMBER($count) } nouvelles entrées ne comptent pas
    }
doubt-late-text = Elles ont été écrites après le retrait de leur appareil. Elles sont gardées et affichées ; la coordination peut les accepter une par une, sur la page « Membres ».

# Undoing an import
history-together =
    { $count ->
        [one] { NUMBER($count) } fichier importé
       *[other] { NUMBER($count) } fichiers, importés ensemble
    }
undo = Annuler l’import
undo-back = Rétablir
undo-all = Tout annuler
undo-back-all = Tout rétablir
undo-done = Annulé
undo-title = Annuler cet import ?
undo-text = Ce qui est venu avec lui ne compte plus, pour tout le monde : si des fichiers ont été importés ensemble, cela vaut pour tous. Rien n’est supprimé, et on peut le rétablir. Les membres qu’il a inscrits restent membres : retirez un appareil sur la page « Membres ».
undo-back-title = Rétablir cet import ?
undo-back-text = Ce qui est venu avec lui compte de nouveau, pour tout le monde.
undo-yes = Signer
undo-saved = Enregistré. S’il faut l’accord de deux personnes de la coordination, cela attend la deuxième sur la page « Membres ».
