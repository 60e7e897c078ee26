# What is wrong, and what to do next. One sentence or two for every reason to refuse something.

# Fields of forms
fault-field-missing = « { $field } » est vide. Merci de remplir ce champ.
fault-field-long = « { $field } » est trop long. Merci de ne pas dépasser { $limit } caractères.
fault-field-choice = « { $field } » a une valeur qui n’est pas proposée. Merci d’en choisir une dans la liste.

# Files
fault-json = Ce fichier Watchbook n’est pas en bon état : { $detail }. Il a peut-être été coupé ou modifié en chemin. Demandez-le de nouveau.
fault-sealed = Ce fichier est scellé ; on ne peut donc pas lire ici ce qu’il contient. Ouvrez-le d’abord : avec sa phrase de passe ou le code sur papier, watchbook open FILE.age -o FOLDER ; ou dans Watchbook, sur l’appareil d’un membre à qui il est destiné.
fault-not-ours = Ce n’est pas un fichier Watchbook. Choisissez un fichier dont le nom finit par .watchbook.json.
fault-newer = Une version plus récente de Watchbook a écrit ce fichier (format { $version }). Mettez Watchbook à jour, puis ouvrez-le de nouveau.
fault-shape = Dans ce fichier, quelque chose manque ou est faux : { $place }. Rien n’en a été importé. Demandez-le de nouveau.
fault-too-large = Ce fichier fait { NUMBER($size) } octets, plus que les { NUMBER($limit) } (64 Mio) permis pour un fichier. Demandez l’export en plusieurs parties.
fault-too-large-attached = Les pièces jointes font ensemble { NUMBER($size) } octets, plus que les { NUMBER($limit) } (25 Mio) qu’un fichier peut contenir. Joignez moins d’images et de fichiers, ou de plus petits.
fault-too-large-payload = Le texte de ce signalement ou de cette demande fait { NUMBER($size) } octets, plus que les { NUMBER($limit) } (512 Kio) permis. Il faut le raccourcir.
fault-too-many = Ce fichier a { NUMBER($count) } entrées, plus que les { NUMBER($limit) } permises pour un fichier. Demandez l’export en plusieurs parties.
fault-signature = La signature ne correspond pas au contenu : ce fichier a été modifié après avoir été signé. Ne l’utilisez pas, et demandez-en un nouveau à la personne qui l’a envoyé.
fault-stranger = Ce fichier est signé par un appareil que personne n’a inscrit dans le registre ({ $device }). Demandez qui l’a envoyé, et inscrivez d’abord cet appareil si vous lui faites confiance.
fault-other-register = Ce fichier appartient à un autre registre ({ $theirs }) que celui d’ici ({ $ours }). Ouvrez-le là-bas.
fault-not-for-us = Ce fichier est destiné à d’autres personnes. Prévenez la personne qui vous l’a envoyé, et supprimez-le.
fault-file-altered = Une pièce jointe n’est pas celle qui était annoncée ({ $sha256 }) : elle a été modifiée ou endommagée. Demandez de nouveau le fichier.
fault-no-foundation = La première entrée du registre n’est pas dans ce fichier ; on ne connaît donc la clé de personne. Ouvrez d’abord un export ou une invitation de ce registre.

# Entries
fault-entry-shape = Dans une entrée, quelque chose manque ou est faux : { $detail }. Elle est mise de côté. Demandez un nouvel export à la personne qui l’a écrite.
fault-entry-newer = Une version plus récente de Watchbook a écrit cette entrée (format { $version }). Elle est gardée, et comptera une fois Watchbook mis à jour.
fault-entry-body = Le contenu de cette entrée a été modifié après la signature. Elle est mise de côté et ne compte pour rien. Demandez un nouvel export à la personne qui l’a écrite.
fault-entry-signature = La signature de cette entrée ne correspond pas : quelqu’un l’a modifiée, ou l’a écrite au nom d’une autre personne. Elle est mise de côté. Demandez un nouvel export à la personne qui l’a écrite.
fault-entry-lamport = Cette entrée se dit plus ancienne qu’une chose sur laquelle elle s’appuie, ce qui est impossible. Elle est mise de côté. Demandez un nouvel export à la personne qui l’a écrite.
fault-entry-register = Cette entrée appartient à un autre registre. Elle est mise de côté et ne compte pour rien ici.
fault-entry-stranger = Cette entrée vient d’un appareil que personne n’a inscrit ({ $device }). Elle est mise de côté, et comptera une fois cet appareil inscrit.

# Commands
refusal-not-allowed = Votre rôle ne le permet pas. L’un de ces rôles peut le faire : { $roles }. Demandez à quelqu’un qui l’a, ou demandez à la coordination de vous le donner.
refusal-no-record = Cet événement ou cet incident n’est pas encore ici. Importez d’abord le fichier qui l’a apporté.
refusal-no-member = L’appareil de cette personne n’est pas inscrit. Inscrivez-le d’abord, ou choisissez une autre personne.
refusal-weak-key = Cette clé n’est pas sûre, ou appartient à un autre appareil. Faites faire une nouvelle demande d’inscription sur cet appareil.
refusal-duplicate-of-nothing = Merci de choisir l’autre événement, celui que celui-ci répète.
refusal-no-events = Un incident a besoin d’au moins un événement. Merci d’en choisir un.
refusal-acknowledged = Cet événement a déjà été pris en compte. Il n’y a plus rien à faire pour cela.
refusal-gone-on = Quelque chose a été écrit après : cette entrée reste. Écrivez dans une nouvelle entrée ce qui est différent.
refusal-assessed = Cet événement a déjà été évalué ; on ne pose donc plus de question à la personne qui l’a signalé. Écrivez plutôt une note.
refusal-linked = Cet événement appartient déjà à un incident. C’est là que l’équipe décide de la suite.
refusal-cannot-coordinate = Le rôle de cette personne ne permet pas de faire passer un incident d’un état à l’autre. Choisissez quelqu’un d’autre, ou donnez d’abord le rôle.
refusal-not-suspected = La première évaluation ne suspecte pas d’incident. Évaluez d’abord l’événement.
refusal-ended = Cet incident est terminé. Rouvrez-le d’abord.
refusal-unclassified = Un incident confirmé a besoin d’une catégorie et d’une classe. Merci de les choisir.
refusal-step = De « { $from } », aucune étape ne mène à « { $to } ». Choisissez l’une des étapes proposées.
refusal-last-coordinator = Il ne resterait personne pour inscrire et retirer des appareils. Donnez d’abord le rôle « Coordination » à une autre personne.
refusal-taken-out = Cet appareil a été retiré du registre et ne revient pas avec cette clé. La personne qui l’utilise rejoint de nouveau le registre depuis un navigateur qui repart de zéro.
refusal-one-coordinator = Il n’y a pas de deuxième personne de la coordination pour donner son accord. Donnez d’abord le rôle « Coordination » à une autre personne.
refusal-nothing-to-confirm = Rien n’attend ici une deuxième personne de la coordination.
refusal-same-person = Vous avez vous-même pris cette décision. Une autre personne de la coordination doit donner son accord.
refusal-no-entry = Une entrée nommée ici n’est pas là, ou ne peut pas être choisie. Rechargez la page.
refusal-too-many =
    { $limit ->
        [one] Une décision peut nommer au plus { NUMBER($limit) } entrée.
       *[other] Une décision peut nommer au plus { NUMBER($limit) } entrées.
    }
refusal-not-its-events = Choisissez des événements de cet incident, et laissez-en au moins un.
refusal-cannot-merge = Un incident ne peut continuer ni dans lui-même, ni dans un incident qui continue lui-même ailleurs ou qui est terminé. Choisissez-en un autre.
refusal-no-conflict = Il n’y a plus rien à départager. Rechargez la page.
refusal-future = Ce moment est dans le futur. Merci de vérifier la date et l’heure.
refusal-choice-category = Cette catégorie n’est pas dans la liste. Merci d’en choisir une autre.
refusal-choice-subtype = Ce type n’appartient pas à la catégorie. Merci d’en choisir un autre.
refusal-choice-rsit = Ce type n’appartient pas à la classe RSIT. Merci d’en choisir un autre.
refusal-choice-impact = L’un des trois facteurs de la gravité manque. Merci de choisir les trois.

# Sealed files
sealed-not-for-us = Ce fichier est scellé pour d’autres personnes. Demandez à la personne qui l’a envoyé de le faire aussi pour vous, et supprimez-le.
sealed-needs-passphrase = Ce fichier demande une phrase de passe. Demandez-la à la personne qui l’a créé, par une autre voie que celle du fichier.
sealed-needs-key = Ce fichier a été scellé pour des appareils de membres, pas avec une phrase de passe. Eux seuls peuvent l’ouvrir.
sealed-other-paper = Ce fichier n’a pas été scellé pour cette clé sur papier : la clé est plus récente que le fichier, ou avait été retirée avant. Essayez une autre sauvegarde, ou un autre papier.
sealed-wrong = Ce n’est pas la phrase de passe. Cherchez une lettre qui ressemble à une autre, et réessayez.
sealed-too-much-work = Ouvrir ce fichier demande plus de calcul que l’on n’en fait ici. Demandez un fichier créé par Watchbook, ou ouvrez-le d’abord avec le programme age.
sealed-damaged = Ce fichier scellé est incomplet, ou a été modifié. Rien n’en a été importé. Demandez-le de nouveau.
sealed-no-means = Ce qui ouvre et scelle les fichiers n’a pas pu être chargé. Connectez-vous au réseau, rechargez la page et réessayez.
