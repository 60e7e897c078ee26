# The inbox
inbox-report = Signaler quelque chose
inbox-import = Importer un fichier
inbox-caption = Événements reçus, d’abord ceux qui attendent quelqu’un
inbox-waiting =
    { $count ->
        [one] { NUMBER($count) } événement sur { NUMBER($all) } attend quelqu’un. Il est en haut de la liste.
       *[other] { NUMBER($count) } événements sur { NUMBER($all) } attendent quelqu’un. Celui qui attend depuis le plus longtemps est en haut.
    }
inbox-none-waiting = Rien n’attend. Tous les événements : { NUMBER($all) }, les plus récents en premier.
inbox-event = Ce qui s’est passé
inbox-state = État
inbox-place = Où
inbox-reporter = Signalé par
inbox-reported = Signalé
inbox-withheld = Son texte n’est pas sur cet appareil
inbox-confidential = Confidentiel
inbox-unnamed = Sans nom
inbox-empty = Aucun événement n’est encore arrivé
inbox-empty-text = Les signalements qu’on vous transmet arrivent sous forme de fichiers. Ceux qui sont faits sur cet appareil apparaissent ici tout seuls.
no-register = Cet appareil n’appartient encore à aucun registre
no-register-text = Créez-en un pour votre organisation, ou rejoignez-en un avec le fichier d’invitation que vous avez reçu.
no-register-start = Créer un registre
no-register-join = En rejoindre un
flag-danger = Personnes en danger
flag-ongoing = Toujours en cours

# How long ago
ago-now = à l’instant
ago-ahead = selon une horloge qui avance
ago-minute =
    { $count ->
        [one] il y a { NUMBER($count) } minute
       *[other] il y a { NUMBER($count) } minutes
    }
ago-hour =
    { $count ->
        [one] il y a { NUMBER($count) } heure
       *[other] il y a { NUMBER($count) } heures
    }
ago-day =
    { $count ->
        [one] il y a { NUMBER($count) } jour
       *[other] il y a { NUMBER($count) } jours
    }
ago-month =
    { $count ->
        [one] il y a { NUMBER($count) } mois
       *[other] il y a { NUMBER($count) } mois
    }
ago-year =
    { $count ->
        [one] il y a { NUMBER($count) } an
       *[other] il y a { NUMBER($count) } ans
    }
known-day = seul le jour est connu
known-month = seul le mois est connu
known-year = seule l’année est connue

# What one can do
doing-title = Que faire
act-acknowledge = Prendre en compte
act-answer = Ajouter une information
act-assess-event = Première évaluation
act-assess-again = Évaluer de nouveau
act-open-incident = Ouvrir un incident
act-join-incident = Ajouter à un incident
act-ask = Demander une information
act-note-event = Ajouter une note
act-assess-incident = Deuxième évaluation
act-advance = Changer l’état
act-reopen = Rouvrir
act-assign = Désigner qui coordonne
act-hand-over = Passer le relais
act-add-event = Ajouter un événement
act-note-incident = Ajouter une note
act-rename = Changer le titre
act-split-event = Séparer un autre événement
act-split-incident = Séparer un incident
act-merge = Fusionner avec un autre incident
act-unmerge = Annuler la fusion
who-can = D’autres personnes peuvent faire plus ici :
who-can-alone = Avec votre rôle, vous pouvez lire ceci. Ces personnes peuvent agir :
who-can-people = { $people } ({ $roles })
who-can-roles = personne pour l’instant ; il faut l’un de ces rôles : { $roles }
form-close = Fermer
print = Imprimer
paper-note = Registre : { $register }. Imprimé : { $time }, par { $person }
fault-print = Ce navigateur ne peut pas imprimer cette page. Utilisez la commande d’impression de son menu.
history-title = Ce qui a été fait, étape par étape
history-count =
    { $count ->
        [one] { NUMBER($count) } entrée
       *[other] { NUMBER($count) } entrées
    }
history-oldest-first = Voir d’abord les plus anciennes
history-newest-first = Voir d’abord les plus récentes

# One event
content-title = Le signalement
source-title = D’où il vient
source-member = Signalé par { $person }, membre de ce registre, sur l’appareil { $device }.
source-outside = Signalé sur un appareil extérieur au registre ({ $device }) et importé par { $person }. Ici, personne ne garantit qui détient cet appareil ; l’original est gardé, avec sa signature.
source-reported = Signalé
source-received = Importé
source-acknowledged = Pris en compte
said-yes = Oui
said-no = Non
said-unknown = Non connu
reporter-hidden = Confidentiel. Le point de contact et l’équipe connaissent le nom.
reporter-confidential = Confidentiel
report-withheld = Le signalement n’est pas sur cet appareil
report-withheld-text = La personne qui a partagé cet événement n’en a pas communiqué le texte. Les étapes ci-dessous sont complètes.
question-title = Une question est en attente
question-text = On ne peut rien décider avant la réponse. Si vous l’apprenez au téléphone, ajoutez-la ici.
event-incidents-title = Cet événement appartient à un incident
event-incidents-elsewhere = Incidents qui ne sont pas sur cet appareil : { NUMBER($count) }
event-next-acknowledge = Quelqu’un signale ceci. Lisez-le et prenez-le en compte, pour que la personne sache que vous l’avez.
event-next-answer = Nous attendons une réponse. Ajoutez-la ici dès que vous l’avez.
event-next-ask = Il faut plus d’informations avant de pouvoir décider. Demandez-les.
event-next-assess = Lisez le signalement, puis décidez : est-ce peut-être un incident ?
event-next-open = La première évaluation suspecte un incident. Ouvrez-en un pour l’équipe, ou ajoutez cet événement à un incident ouvert.
event-next-nothing = Rien n’attend ici. Vous pouvez toujours ajouter ce que vous apprenez.
saved-acknowledged = C’est pris en compte. La personne qui a signalé le verra après le prochain échange de fichiers.

# Asking and noting
ask-label = Votre question
ask-hint = Une seule question, avec des mots simples. La personne qui a signalé la lira sur son appareil après le prochain échange de fichiers.
ask-send = Enregistrer la question
ask-saved = La question est enregistrée.
note-label = Votre note
note-hint = Ce que vous avez vu, fait ou appris. D’abord les faits, puis ce que vous en pensez.
note-send = Enregistrer la note
note-saved = La note est enregistrée.
answer-label = Ce que vous savez
answer-hint = La réponse à la question, ou toute nouvelle information. Dites qui vous l’a dit, et comment.
answer-send = Enregistrer l’information
answer-saved = L’information est enregistrée.

# First assessment
assess-first-title = Première évaluation
assess-earlier = Plus ancienne ; gardée
assess-repeats = Répète
assess-again-own = Vous avez déjà évalué cet événement. Une nouvelle évaluation s’ajoute à l’ancienne ; rien n’est remplacé.
assess-again = Cet événement a déjà été évalué. Une nouvelle évaluation s’ajoute à l’ancienne ; rien n’est remplacé.
assess-outcome = Que décidez-vous ?
assess-duplicate-of = Quel signalement parle de la même chose ?
assess-duplicate-of-hint = Signalements des 30 jours avant et après, les plus proches dans le temps d’abord.
assess-no-neighbours = Aucun autre événement n’a été signalé à moins de 30 jours ; il n’y en a donc aucun à choisir.
assess-reason-hint = Deux phrases que quelqu’un d’autre comprendra dans un an.
assess-send = Signer l’évaluation
assess-saved = La première évaluation est enregistrée.
fault-choose-outcome = Choisissez ce que vous décidez.
fault-choose-duplicate = Choisissez le signalement qui parle de la même chose.

# From an event to an incident
open-text = L’équipe fait ensuite la deuxième évaluation. Ce signalement reste tel quel et est lié à l’incident.
open-others = D’autres événements suspects en font-ils partie ?
open-send = Ouvrir l’incident
open-saved = L’incident est ouvert.
field-incident-search = Trouver un incident ouvert
field-incident-search-hint = Un mot de son titre, sa référence, ou le nom de la personne qui le coordonne.
add-to-which = À quel incident appartient-il ?
add-to-more =
    { $count ->
        [one] { NUMBER($count) } autre correspond. Tapez un autre mot pour trouver le bon.
       *[other] { NUMBER($count) } autres correspondent. Tapez un autre mot pour trouver le bon.
    }
add-to-none = Aucun incident ouvert ne correspond.
add-to-send = Ajouter à cet incident
add-to-saved = L’événement a été ajouté à l’incident.
fault-choose-incident = Choisissez un incident.

# Splitting off an event
split-event-text = Un signalement qui parle de deux choses devient deux événements. Le signalement lui-même reste tel quel ; qui l’a fait, et quand, cela est repris.
split-event-what-hint = Seulement ce que le signalement dit de l’autre chose, avec ses mots si possible.
split-event-send = Séparer
split-event-saved = Le nouvel événement est dans « Réception ».
event-found-in = Trouvé dans le signalement :
event-led-to = Dans ce signalement, on a aussi trouvé :

# What does not count, and what is gone
aside-title = Ceci ne compte pas
aside-after-revocation = Cela a été écrit après le retrait de son appareil, et ne figure donc dans aucune liste. La coordination peut quand même le faire compter, sur la page « Membres ».
aside-withdrawn = L’import qui l’a apporté a été annulé ; cela ne figure donc dans aucune liste. La coordination peut rétablir l’import, sur la page « Échanges ».
aside-taken-back = La personne qui l’a écrit l’a retiré ; il ne figure donc dans aucune liste.
take-back = Retirer
take-back-last = Votre dernière entrée ici :
report-erased = Contenu effacé
report-erased-text = Ce qui a été signalé est effacé pour de bon. Qu’il y ait eu un signalement, quand, et qui l’a effacé et pourquoi, cela reste : regardez les étapes ci-dessous.
report-not-counted = Le signalement ne compte pas
report-not-counted-text = Les étapes ci-dessous disent pourquoi.

# Erasing
erase-open = Effacer le contenu d’entrées
erase-text = Pour ce qui ne doit pas être gardé : des mots et des fichiers qui n’auraient jamais dû être notés. Qui a écrit l’entrée et quand, qui l’a effacée et pourquoi, cela reste dans le journal.
erase-which = Quelles entrées ?
erase-takes-report = Tout ce qui a été signalé disparaît avec elle, fichiers compris : on ne pourra plus lire de quoi il s’agissait.
erase-takes-incident = La référence et le titre disparaissent avec elle, et aussi la liste des événements qui appartiennent à l’incident, sauf si une entrée plus récente le dit.
erase-takes-effect = Ce qu’elle a décidé ou changé ne compte plus.
erase-do = Effacer…
erase-title =
    { $count ->
        [one] Effacer le contenu de { NUMBER($count) } entrée ?
       *[other] Effacer le contenu de { NUMBER($count) } entrées ?
    }
erase-explain = Les mots et les fichiers de ces entrées sont supprimés ici, et sur chaque appareil qui importe votre prochain fichier. Personne ne peut les faire revenir. Les fichiers déjà transmis ne peuvent pas être rappelés : une personne qui en a un peut encore y lire ce contenu.
erase-yes = Effacer pour de bon
erase-done = Enregistré. S’il faut l’accord de deux personnes de la coordination, cela attend la deuxième.
