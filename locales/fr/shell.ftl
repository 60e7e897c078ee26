# event = événement
# event report, report = signalement
# to report = signaler
# incident = incident
# assessment = évaluation
# register = registre
# log = journal
# journal (beside the database) = journal d’écriture
# entry = entrée
# device = appareil
# member = membre
# role = rôle
# coordinator = coordination (la fonction ; « une personne de la coordination »)
# point of contact = point de contact
# team = équipe
# bundle = lot
# file = fichier
# attached file = pièce jointe
# part = partie
# key = clé
# key on paper = clé sur papier
# key request = demande d’inscription
# signature = signature
# sealed, to seal = scellé, sceller
# vault = coffre-fort
# passphrase = phrase de passe
# recovery code = code de récupération
# to enrol = inscrire
# to take in (import) = importer
# to hand out (export) = exporter
# to hand over (a report) = transmettre
# to hand over (an incident) = passer le relais
# to withdraw, restore (an import) = annuler, rétablir
# to take out (a device) = retirer
# set aside = mis de côté
# withheld, to hold back = non communiqué, ne pas communiquer
# erased = effacé
# custody = garde
# evidence = preuves
# severity, severity class = gravité, classe de gravité
# vulnerability = vulnérabilité
# draft = brouillon
# backup = sauvegarde
# shared folder = dossier partagé
# fork, two histories = deux historiques
# gap = entrées manquantes
# acknowledge = prendre en compte
# inbox = réception
# fingerprint, digest = empreinte
# home of a device (command line) = espace
# to find, search = chercher ; query = requête ; condition = condition
# view = vue ; keys (of the keyboard) = raccourcis clavier

# The frame of every page
nav = Menu principal
banners = Avis
nav-home = Accueil
nav-report = Signaler
nav-reports = Mon suivi
nav-inbox = Réception
nav-register = Registre
nav-exchange = Échanges
nav-members = Membres
nav-join = Rejoindre
nav-verify = Vérifier
nav-glossary = Glossaire
nav-device = Cet appareil
nav-more = Plus
skip = Aller au contenu
close = Fermer
busy = En cours
loading = Un instant…
online = En ligne
online-hint = Il y a du réseau. Watchbook n’en a pas besoin : tout reste sur cet appareil.
offline = Hors ligne, tout va bien
offline-hint = Il n’y a pas de réseau. Tout ici fonctionne sans.
count-to-hand-over = à transmettre
count-waiting = en attente
count-only-here = seulement dans ce navigateur
progress = Travail en cours
progress-percent = Fait à { $percent } %

# Banners
demo-banner = Démonstration : les personnes et les incidents sont inventés. Essayez tout.
demo-discard = La quitter
demo-discard-title = Quitter la démonstration ?
demo-discard-explain = La démonstration et tout ce que vous y avez essayé sont supprimés de ce navigateur. Votre propre registre, si vous en avez un, n’est pas touché.
follower-title = Un autre onglet écrit
follower-text = Watchbook est ouvert dans un autre onglet. Celui-ci suit et montre chaque changement. Pour écrire ici à la place, prenez la main.
follower-write = Écrire ici
waiting-title = En attente d’inscription
waiting-text = Votre demande d’inscription doit arriver à la coordination, et la réponse doit revenir sur cet appareil. Vous pouvez déjà signaler.
waiting-link = Voir la suite
update-title = Une nouvelle version est prête
update-now = Passer à la nouvelle version
update-dirty = Vous pourrez l’utiliser dès que ce que vous tapez sera enregistré.
unkept-title = Rien n’est gardé ici
unkept-text = Quand Watchbook est ouvert comme fichier, ce navigateur ne garde rien. Vous pouvez signaler, transmettre le signalement et vérifier des fichiers. Fermer ou recharger cette page efface tout ce qu’elle contient : transmettez d’abord.
only-here =
    { $count ->
        [one] { NUMBER($count) } entrée n’existe que dans ce navigateur. Transmettez-la.
       *[other] { NUMBER($count) } entrées n’existent que dans ce navigateur. Transmettez-les.
    }

# When it cannot start
health-title = Tout est-il encore là ?
health-lead = Où sont vos données dans ce navigateur, ce que l’on perdrait avec lui, et si tout est resté comme il a été écrit.
health-where = Où elles sont
health-journal = En double : dans la base de données de ce navigateur, et dans un journal d’écriture à côté, qui est écrit en premier ({ $size }).
health-no-journal = Une seule fois : dans la base de données de ce navigateur. Le navigateur n’offre pas de deuxième emplacement ici ; c’est le cas des fenêtres privées et de certains navigateurs. Créez donc un fichier plus souvent. ({ $detail })
health-elsewhere = Dans la base de données de ce navigateur. L’onglet qui écrit tient le journal d’écriture à côté.
health-caught = À ce démarrage, les derniers changements manquaient dans la base de données ; le journal d’écriture les avait.
health-restored = À ce démarrage, la base de données était vide ; tout est revenu grâce au journal d’écriture.
health-rewritten = À ce démarrage, le journal d’écriture manquait ou était en retard ; il a été réécrit à partir de la base de données.
health-full = Plus de 80 % de la place donnée par ce navigateur est prise. Libérez de la place sur cet appareil, sinon ce que vous écrirez ensuite pourrait être refusé.
health-outside = Hors de ce navigateur
health-only-here =
    { $count ->
        [one] { NUMBER($count) } entrée n’existe que dans ce navigateur.
       *[other] { NUMBER($count) } entrées n’existent que dans ce navigateur.
    }
health-all-out = Tout ce que cet appareil a écrit est sorti au moins une fois de ce navigateur.
backup-title = Écrire des sauvegardes dans un dossier
backup-text = Tant que cette page est ouverte, une copie scellée de tout est écrite dans un dossier de cet ordinateur : un deuxième disque, une clé USB, ou un dossier qui est copié ailleurs. Les sept dernières y restent, et une par mois. Aucune phrase de passe n’est demandée.
backup-for = Toute personne qui pourrait rétablir le registre peut les ouvrir. Clés sur papier : { $papers }, appareils de la coordination : { $devices }.
backup-not-here = Pour écrire tout seul dans un dossier, il faut Chromium, Chrome ou Edge sur un ordinateur. Ici, créez de temps en temps un fichier scellé sous « Exporter des fichiers », et gardez-le ailleurs.
backup-paper-first = Créez d’abord une clé sur papier
backup-paper-first-text = Ces sauvegardes sont scellées pour des clés, et la clé de cet appareil se perd avec lui. Une clé sur papier les ouvre sur un nouvel appareil.
backup-choose = Choisir le dossier des sauvegardes
backup-name = Dans le dossier « { $folder } ».
backup-pace = À quel rythme ?
backup-pace-soon = Dès que vous faites une pause
backup-pace-soon-hint = Quand rien de nouveau n’est arrivé depuis dix minutes, et au plus tard après une heure.
backup-pace-daily = Une fois par jour
backup-now = En écrire une maintenant
backup-leave = Ne plus écrire de sauvegardes
backup-written = Une sauvegarde a été écrite, puis relue : elle est là, entière.
backup-fails = Les sauvegardes ne se font pas
backup-fails-look = Voir pourquoi, et que faire
backup-waits = Les sauvegardes vous attendent
health-check = Tout vérifier maintenant
health-check-text = Relit chaque entrée et chaque fichier, vérifie chaque signature, et compare le journal d’écriture avec la base de données.
health-check-stop = Arrêter
health-sound = Tout est comme il a été écrit. Entrées : { NUMBER($entries) }, fichiers : { NUMBER($files) }.
health-bad =
    { $count ->
        [one] { NUMBER($count) } élément est endommagé. Importez les derniers fichiers que les autres ont, et gardez une copie de ce qui est ici.
       *[other] { NUMBER($count) } éléments sont endommagés. Importez les derniers fichiers que les autres ont, et gardez une copie de ce qui est ici.
    }
health-bad-entry = L’entrée { $place } n’est pas ce qui a été écrit : { $reason }
health-no-entry = L’entrée { $place } est introuvable.
health-bad-file = La pièce jointe { $file } est endommagée ou incomplète.
health-bad-kept = Le fichier { $file }, gardé parce qu’il était inutilisable, est endommagé ou incomplet.
health-bad-journal = Le journal d’écriture ne peut pas être lu jusqu’au bout.
health-differs = Le journal d’écriture et la base de données diffèrent dans { $table } : { $key }
older-title = Des entrées manquent
older-text =
    { $count ->
        [one] Le navigateur a { NUMBER($count) } entrée de moins qu’avant. Importez les derniers fichiers que les autres ont, et votre propre copie.
       *[other] Le navigateur a { NUMBER($count) } entrées de moins qu’avant. Importez les derniers fichiers que les autres ont, et votre propre copie.
    }
lost-page = Ce navigateur a perdu le registre
lost-page-device = Ce navigateur a perdu ce qui était gardé ici
lost-was-register = Il y avait ici un registre : { $register } (entrées du journal : { NUMBER($entries) }). Le navigateur n’en a plus rien, ni dans sa base de données ni dans le journal d’écriture à côté.
lost-was-device = Il y avait ici des signalements et des brouillons (signalements : { NUMBER($reports) }, brouillons : { NUMBER($drafts) }). Le navigateur n’en a plus aucun.
lost-copied = Dernière fois que tout est sorti de ce navigateur dans un fichier : { $when }, { $file }.
lost-not-copied = D’après ce que sait ce navigateur, aucun fichier avec tout n’en est jamais sorti.
lost-restore-how = Un appareil qui a perdu sa clé revient comme un nouvel appareil. Ouvrez votre sauvegarde, ou une invitation créée par une autre personne de la coordination ; la coordination ou votre clé sur papier fait entrer le nouvel appareil.
lost-restore = Rétablir à partir de fichiers
lost-anew = Recommencer sans
lost-anew-title = Recommencer à zéro ?
lost-anew-explain = Ce navigateur oublie qu’il y avait quelque chose. Aucun fichier n’est supprimé, ni rien de ce que les autres ont.
failed-title = Watchbook ne peut pas fonctionner ici
failed-call = S’il vient de se passer quelque chose, n’attendez pas : appelez la personne responsable des incidents.
failed-reload = Réessayer
fault-no-engine = La partie de Watchbook qui tient le registre n’a pas démarré. Rechargez la page.
fault-unexpected-answer = Watchbook a reçu une réponse qu’il ne comprend pas. Rechargez la page ; ce qui était affiché comme enregistré est en sûreté.
fault-file-unreadable = Le navigateur n’a pas pu lire { $name }. Choisissez-le de nouveau.
fault-file-not-saved = Le navigateur n’a pas enregistré le fichier. Réessayez, ou prenez un autre navigateur.

# No such place
page-nowhere = Cette page n’existe pas
nowhere-text = L’adresse ne mène nulle part. Elle est peut-être coupée, ou elle appartient à une autre version.
nowhere-home = Aller à l’accueil
nowhere-report = Signaler quelque chose

# Parts of pages
form-wrong = Merci de revoir ceci
dialog-no = Non, revenir
dialog-type = Tapez « { $word } » pour confirmer
select-none = Choisir…
field-optional = (facultatif)
field-left =
    { $count ->
        [one] Encore { NUMBER($count) } caractère
       *[other] Encore { NUMBER($count) } caractères
    }
field-over =
    { $count ->
        [one] { NUMBER($count) } caractère en trop
       *[other] { NUMBER($count) } caractères en trop
    }
table-sort = Trier par : { $column }
table-count = { NUMBER($total) } au total
table-count-of = { NUMBER($total) } sur { NUMBER($all) }
table-count-none = Rien ne correspond
severity-none = Non évalué
severity-I-word = Minime
severity-II-word = Peu grave
severity-III-word = Grave
severity-IV-word = Très grave
step-done = fait
step-now = en cours
step-later = plus tard
line-not-before = L’horloge de l’appareil qui a écrit ceci était fausse : ce ne peut pas être avant { $time }
standing-stands = Compte
standing-withheld = Non communiqué à cet appareil
standing-unknown_kind = Écrit par une version plus récente ; gardé tel quel
standing-not_permitted = Ne compte pas : non permis à cette personne
standing-erased = Contenu effacé
standing-after_revocation = Ne compte pas : écrit après le retrait de son appareil
standing-withdrawn = Ne compte pas : son import a été annulé
standing-taken_back = Retiré par la personne qui l’a écrit
standing-unconfirmed = Ne compte pas encore : il faut un deuxième accord de la coordination
standing-unreadable = Ne compte pas : illisible
when-today = aujourd’hui { $time }
when-yesterday = hier { $time }
when-about = vers { $time }
when-unknown = non connu
precision-minute = Exactement
precision-hour = À peu près
precision-day = Seulement le jour
precision-month = Seulement le mois
precision-year = Seulement l’année
precision-unknown = Je ne sais pas
moment-now = Maintenant
moment-precision = Savez-vous quand c’était ?
moment-date-time = Date et heure
moment-date = Date
moment-month = Mois
moment-year = Année
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
copy = Copier
copied = Copié.
copy-by-hand = Le navigateur n’a pas copié. Sélectionnez le texte et copiez-le à la main.
file-camera = Prendre une photo
file-pick = Choisir des fichiers
file-keeping = Enregistrement du fichier…
file-remove = Retirer { $name }
file-save = Enregistrer
file-show = Regarder
file-hide = Masquer
file-no-picture = Watchbook ne peut pas afficher cela comme une image. Enregistrez le fichier pour l’ouvrir.
file-fingerprint = Empreinte (SHA-256)
hand-over-save = Enregistrer le fichier
hand-over-share = Partager
hand-over-saved = Le navigateur a le fichier. Regardez dans vos téléchargements.
hand-over-shared = Remis à l’application choisie.
hand-over-share-refused = Le partage n’a pas marché. Appuyez encore une fois sur « Partager », ou enregistrez le fichier et envoyez-le vous-même.

# Codes that one screen shows and another device photographs
code-show = Montrer un code
code-title = Pour la caméra de l’autre appareil
code-text = Sur l’autre appareil, choisissez « Scanner un code » là où le fichier est demandé. Tenez sa caméra devant ce carré jusqu’à ce qu’il dise qu’il a tout.
code-part = Partie { $number } sur { $count }
code-hold = Pause
code-go-on = Reprendre
code-next = Suivante
code-read = L’autre appareil l’a
code-close = Fermer
code-too-large = Ce fichier est trop gros pour être montré en codes. Enregistrez-le ou partagez-le, et envoyez-le autrement.
code-no-means = Ce qui dessine et lit les codes n’a pas pu être chargé. Connectez-vous au réseau, rechargez la page et réessayez ; ou envoyez le fichier lui-même.
scan-start = Scanner un code
scan-title = Placez la caméra devant le code
scan-text = Approchez-vous assez pour que le carré remplisse presque toute l’image, et ne bougez plus. Les parties peuvent venir dans n’importe quel ordre.
scan-nothing-yet = Aucun code en vue pour l’instant.
scan-progress = Parties lues : { $seen } sur { $count }
scan-close = Annuler
scan-refused = La caméra n’est pas autorisée ici. Autorisez-la pour ce site dans les réglages de votre navigateur, ou faites-vous envoyer le fichier et choisissez-le à la place.
scan-no-camera = Il n’y a pas de caméra ici. Faites-vous envoyer le fichier, et choisissez-le à la place.
scan-failed = La caméra ne démarre pas ; une autre application s’en sert peut-être. Fermez cette application et réessayez, ou faites-vous envoyer le fichier et choisissez-le à la place.

# Home, first time
home-first-title = Que s’est-il passé ?
home-first-lead = Watchbook garde la trace des incidents de sécurité, sur cet appareil, avec ou sans réseau. Rien n’en sort sans que vous le transmettiez.
home-report = Signaler quelque chose
home-report-text = Quelque chose ne va pas, ou vous avez un doute. Deux minutes, sans compte, même hors ligne.
home-start = Créer un registre
home-start-text = Vous vous occupez des incidents de votre organisation. Cet appareil devient le premier du registre.
home-join = Rejoindre un registre
home-join-text = Votre organisation a un registre, et vous avez reçu un fichier d’invitation.
home-demo = Découvrir
home-demo-text = Un groupe de soins inventé, avec ses incidents. Essayez tout, puis jetez-le.
home-demo-starting = Préparation de la démonstration
home-verify = Vous avez reçu un fichier ? Vérifiez qui l’a créé
home-draft = Vous avez un signalement non terminé ({ $time })
home-draft-go-on = Continuer
home-draft-discard = Le jeter
home-draft-discard-title = Jeter ce signalement ?
home-draft-discard-explain = Il n’a été transmis à personne. On ne pourra pas le récupérer.
home-draft-empty = Pas encore de description

# Home, as a member
home-title = Que faire maintenant
home-hello = Bonjour, { $person }.
home-nothing = Rien ne vous attend.
home-nothing-text = Les nouveaux signalements s’affichent ici dès qu’ils arrivent sur cet appareil.
home-waiting =
    { $count ->
        [one] { NUMBER($count) } événement attend un premier examen
       *[other] { NUMBER($count) } événements attendent un premier examen
    }
home-waiting-text = Lisez-les, posez des questions si besoin, et décidez de la suite pour chacun.
home-to-hand-over =
    { $count ->
        [one] { NUMBER($count) } de vos signalements n’est pas encore transmis
       *[other] { NUMBER($count) } de vos signalements ne sont pas encore transmis
    }
home-to-hand-over-text = Personne ne peut agir tant qu’ils n’ont pas quitté cet appareil.
home-aside =
    { $count ->
        [one] { NUMBER($count) } entrée a été mise de côté
       *[other] { NUMBER($count) } entrées ont été mises de côté
    }
home-aside-text = Elles sont arrivées dans un fichier, mais ne peuvent pas encore servir. Voyez pourquoi.
home-only-here =
    { $count ->
        [one] { NUMBER($count) } entrée n’existe que dans ce navigateur
       *[other] { NUMBER($count) } entrées n’existent que dans ce navigateur
    }
home-only-here-text = Créez un fichier et gardez-le ailleurs : c’est votre sauvegarde, et c’est ainsi que les autres l’apprennent.
home-open = Incidents ouverts
home-all-open = Voir tous les incidents ouverts
home-no-open = Aucun incident n’est ouvert.
home-numbers = Le registre en un coup d’œil
home-number-open = Incidents ouverts
home-number-waiting = Événements en attente
home-number-ended = Incidents terminés
home-number-events = Événements en tout
home-by-severity = Incidents ouverts par gravité
home-invite = Inviter quelqu’un
home-exchange = Envoyer ou recevoir des fichiers
home-contacts = Qui appeler

# Start a register
page-start = Créer un registre
start-lead = Cet appareil tient le registre, et vous êtes la première personne de sa coordination. Vous pouvez inviter d’autres personnes juste après.
start-do = Créer le registre
start-done = Le registre est créé.
start-know = Bon à savoir
start-know-1 = Tout reste dans ce navigateur, sur cet appareil. Il n’y a ni serveur ni compte.
start-know-2 = La seule sauvegarde est un fichier que vous créez. Watchbook vous le rappelle.
start-know-3 = Tout est signé par cet appareil. Personne ne peut changer ce qui est écrit sans que cela se voie, pas même vous.
start-persist = Quand vous créez le registre, le navigateur peut demander s’il doit garder les données. Répondez oui.
start-already = Cet appareil appartient déjà à { $register }.
field-organization = Nom de l’organisation
field-organization-hint = Tel qu’on le connaît. Il figure sur chaque signalement et chaque fichier.
field-person = Votre nom
field-person-hint = Il figure à côté de tout ce que vous écrivez dans le registre.
field-contact = Comment vous joindre s’il se passe quelque chose
field-contact-hint = Un numéro de téléphone est le mieux. Les personnes qui signalent le voient tout de suite, même hors ligne.

# This device
device-title = Cet appareil
device-lead = Ce que ce navigateur garde, et comment le protéger.
device-id = Appareil
device-person = Utilisé par
device-register = Registre
device-register-id = Identifiant du registre
device-roles = Rôles
device-standing-outside = Cet appareil n’appartient encore à aucun registre. Vous pouvez signaler, et en rejoindre un plus tard.
device-standing-revoked = Cet appareil a été retiré de son registre. Ce qu’il contient peut être lu et transmis ; ce qu’il ajoute ne compte pour personne. Pour participer de nouveau, rejoignez le registre depuis un navigateur qui repart de zéro.
device-standing-waiting = Cet appareil a demandé à rejoindre le registre et attend la réponse.
device-entries = Entrées du journal
device-storage = Conservation des données
device-persisted = Le navigateur a promis de garder les données jusqu’à ce que vous les supprimiez.
device-not-persisted = Le navigateur peut supprimer les données quand la place manque, ou après des semaines sans visite.
device-persist-unknown = Ce navigateur ne dit pas s’il garde les données. Créez un fichier régulièrement.
device-persist = Demander au navigateur de les garder
device-persist-refused = Le navigateur ne l’a pas promis. Installer Watchbook comme application ou l’ajouter aux favoris aide souvent ; demandez ensuite de nouveau.
device-persist-granted = Le navigateur promet de garder les données.
device-estimate = { $used } utilisés sur environ { $quota }
device-backup = Une copie dans ce navigateur n’est pas une sauvegarde. Sous « Échanges », vous créez un fichier qui en est une.
device-file = Ceci est Watchbook en un seul fichier. La plupart des navigateurs lient ce qu’ils gardent à l’endroit du fichier : déplacé ou renommé, il paraît vide jusqu’à ce qu’il y revienne. Dans certains, d’autres pages ouvertes comme fichiers peuvent lire ce qui est gardé ; un coffre-fort le scelle.
device-colours = Couleurs
theme-system = Comme le système
theme-light = Clair
theme-dark = Sombre
device-version = Version
device-erase = Tout supprimer de cet appareil
device-erase-text = Supprime de ce navigateur le registre, vos signalements, les brouillons, les fichiers mis de côté et la clé de cet appareil. Ce que les autres ont reste chez eux.
device-erase-not-saved =
    { $count ->
        [one] { NUMBER($count) } entrée n’existe qu’ici et serait perdue pour toujours. Créez d’abord un fichier.
       *[other] { NUMBER($count) } entrées n’existent qu’ici et seraient perdues pour toujours. Créez d’abord un fichier.
    }
device-erase-title = Tout supprimer ?
device-erase-explain = Tout ce que Watchbook garde dans ce navigateur est supprimé pour toujours. Pour participer, cet appareil devra être inscrit de nouveau.
device-erase-word = supprimer
device-erase-yes = Tout supprimer

# Columns that more than one page shows
column-severity = Gravité
column-state = État
column-updated = Modifié
demo-missing = La démonstration n’a pas pu être chargée. Connectez-vous, ouvrez cette page encore une fois et réessayez.

# When the page cannot start, or has stopped
failure-title = Watchbook ne fonctionne pas
failure-framed = Watchbook refuse de fonctionner dans une autre page, car cette page pourrait observer ce que vous tapez. Ouvrez-le dans son propre onglet.
failure-start = Watchbook n’a pas pu être chargé. Rechargez cette page. Si cela n’aide pas, ce navigateur est peut-être trop ancien : il faut à Watchbook Chrome ou Edge 97, Firefox 114, Safari 16.4, ou une version plus récente. Ce que vous avez noté n’est pas touché.
failure-crash = Watchbook a rencontré une erreur dont il ne peut pas se remettre. Copiez ce que vous étiez en train de taper si vous le voyez encore, puis rechargez cette page. Ce qui était affiché comme enregistré l’est toujours.
failure-reload = Recharger

# The language of this page
device-language = Langue
device-language-hint = Retenue sur cet appareil. Ce que les personnes ont écrit reste dans la langue où elles l’ont écrit.
undo-action = Annuler
undo-action-done = Annulé.
language-failed = Cette langue n’a pas pu être chargée. Connectez-vous une fois au réseau et choisissez-la de nouveau.

# The glossary
glossary-lead = Ce que les mots veulent dire ici. Leur sens est celui de l’ISO/IEC 27035-1.
glossary-terms = De quoi il s’agit
glossary-roles = Qui fait quoi
glossary-outcomes = Ce que décide le point de contact
glossary-verdicts = Ce que décide l’équipe
glossary-event-states = Où en est un événement
glossary-states = Où en est un incident
glossary-severity = À quel point un incident est grave
glossary-tlp = Qui peut transmettre quelque chose
term-event = Événement
term-event-hint = Quelque chose qui a pu toucher la sécurité des informations : un téléphone perdu, un message étrange, un système qui ne répond pas. La norme dit : événement de sécurité de l’information.
term-incident = Incident
term-incident-hint = Un ou plusieurs événements qui nuisent à l’organisation ou aux personnes pour qui elle travaille, ou qui vont le faire. La norme dit : incident de sécurité de l’information.
term-first = Première évaluation
term-first-hint = Le point de contact examine un signalement et décide si cela peut être un incident.
term-second = Deuxième évaluation
term-second-hint = L’équipe décide si c’est un incident, de quelle catégorie, et à quel point il est grave.
term-register = Registre
term-register-hint = Tout ce qu’une organisation a écrit sur ses événements et ses incidents, sur tous ses appareils réunis.
term-entry = Entrée
term-entry-hint = Une chose que quelqu’un a écrite, signée par son appareil. On ne fait qu’ajouter des entrées ; aucune n’est modifiée.
term-bundle = Fichier d’un registre
term-bundle-hint = Des entrées signées en route d’un appareil à un autre. Chacun peut vérifier qui l’a créé et que rien n’a été modifié.
term-vault = Coffre-fort
term-vault-hint = Scelle ce qui repose sur cet appareil. Il s’ouvre avec votre phrase de passe ou avec le code de récupération.
