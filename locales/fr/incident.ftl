# One incident
incident-way = Le parcours de l’incident
incident-passed-over = étape sautée
incident-summary = Où on en est
incident-not-assessed = Pas encore évalué
incident-rsit = RSIT
incident-category = Catégorie
incident-coordinator = Coordination
incident-no-coordinator = Personne pour l’instant
incident-opened = Ouvert
incident-updated = Modifié
incident-events = Événements qui le composent
incident-withheld = Son contenu n’est pas sur cet appareil
incident-withheld-text = La personne qui a partagé cet incident n’en a pas communiqué le contenu, ni l’état. Qui a écrit quelle étape, et quand, est complet ci-dessous. Un fichier ultérieur peut apporter le reste.
incident-events-elsewhere = Événements qui ne sont pas sur cet appareil : { NUMBER($count) }
incident-next-assess = C’est à l’équipe de décider : est-ce un incident, de quel type, et de quelle gravité ?
incident-next-assign = Personne ne pilote cet incident. Désignez qui le coordonne : une seule personne à la fois.
incident-next-advance = Notez ce qui est fait, et changez l’état dès que l’étape suivante est atteinte.
incident-next-settle = Deux états ont été donnés en même temps. Décidez lequel retenir.
incident-next-ended = Cet incident est terminé. S’il revient, rouvrez-le.
incident-next-nothing = Vous pouvez ajouter ce que vous apprenez.

# Severity
severity-origin = D’où vient la classe
severity-by = Évalué par { $person }
severity-overridden = { $person } a choisi la classe { $class } au lieu de la classe calculée { $computed }, parce que :
severity-computed = La classe { $class } a été calculée à partir de trois facteurs (version de la grille : { $matrix }) :
severity-parts = L’importance et la perte donnent ensemble la classe { $loss }, l’effet sur la société donne la classe { $social }. La plus haute compte.

# Two versions
versions-chip = 2 versions
versions-title = Écrit deux fois en même temps
versions-text = Plusieurs personnes ont écrit sans savoir que les autres écrivaient aussi. Tout est gardé. Parlez-vous, puis choisissez la version à retenir.
versions-count =
    { $count ->
        [one] { NUMBER($count) } version : { $field }
       *[other] { NUMBER($count) } versions : { $field }
    }
versions-base = Avant cela : { $said }
versions-shown = (affichée pour l’instant)
versions-which = Laquelle retenir ?
versions-both = Garder les autres dans une note
versions-both-hint = Ce qu’elles disaient figure alors aussi dans une note, avec qui l’a écrit et quand.
versions-send = Retenir celle-ci
versions-saved = C’est décidé. Le journal les garde toutes.
versions-others = Écrites en même temps, et non choisies :
versions-other = – { $said } ({ $person }, { $time })
fault-choose-version = Choisissez celle à retenir.

# Decisions
decisions-title = Décisions
decisions-second = Deuxième évaluation, par l’équipe
decisions-first = Première évaluation, par le point de contact
decisions-none = L’équipe n’a pas encore décidé.
decisions-none-here = Pas sur cet appareil.

# Second assessment
judge-verdict = Que décide l’équipe ?
judge-reason-hint = Ce que vous avez regardé, et ce qui a fait la différence.
judge-again = Cet incident a déjà été évalué. Une nouvelle évaluation s’ajoute à l’ancienne ; rien n’est remplacé.
judge-same-person = Vous avez aussi fait la première évaluation. C’est permis ; le registre dit qu’une même personne a fait les deux.
judge-send = Signer l’évaluation
judge-saved = La deuxième évaluation est enregistrée.
fault-choose-verdict = Choisissez ce que l’équipe décide.
classify-what = Quel type d’incident est-ce ?
classify-suggested = Proposé d’après le choix de la personne qui a signalé (« { $situation } »). Vérifiez.
classify-category = Catégorie
classify-subtype = Type dans la catégorie
classify-none = Non choisi
classify-rsit-class = Classe RSIT
classify-rsit-type = Type RSIT
classify-rsit-hint = Le nom que les équipes de réponse aux incidents emploient entre elles. Vous pouvez laisser vide.
classify-how-bad = À quel point est-ce grave ?
classify-importance = Quelle est l’importance de ce qui est touché ?
classify-loss = Combien cela coûte-t-il à l’organisation ?
classify-social = Jusqu’où le ressent-on à l’extérieur ?
classify-importance-short = Importance
classify-loss-short = Perte
classify-social-short = Effet sur la société
classify-answer-all = Répondez aux trois questions, et la classe est calculée.
classify-computed = Calculée :
classify-other = Choisir une autre classe
classify-class = Quelle classe retenir ?
classify-class-hint = Seulement si vous savez une chose que les trois questions ne demandent pas.
classify-as-computed = Comme calculée
classify-class-reason = Pourquoi une autre classe
fault-choose-category = Choisissez une catégorie.
fault-choose-importance = Dites l’importance de ce qui est touché.
fault-choose-loss = Dites combien cela coûte à l’organisation.
fault-choose-social = Dites jusqu’où on le ressent à l’extérieur.

# State
state-to = Quel état est atteint ?
state-remark = Ce qui a été fait
state-remark-hint = Comment vous savez que cet état est atteint.
state-reason-hint = Cette étape demande une raison : quelqu’un posera la question.
state-happened = Quand a-t-il vraiment été atteint ?
state-happened-hint = Pas le moment où vous le notez : celui-là s’enregistre tout seul.
state-send = Changer l’état
state-reopen-send = Rouvrir l’incident
state-saved = L’état est changé.
fault-choose-state = Choisissez l’état atteint.

# Coordinator
assign-first = Une seule personne à la fois pilote un incident. Qui s’en charge ?
assign-hand-over = { $person } pilote cet incident en ce moment. Qui prend le relais ?
assign-who = Qui coordonnera
assign-device = { $roles } · appareil { $device }
assign-nobody = Personne d’autre ne peut coordonner : il faut le rôle « Équipe » ou « Coordination ». Inscrivez quelqu’un sous « Membres ».
assign-send = Passer le relais
assign-saved = La personne qui coordonne est désignée.
fault-choose-coordinator = Choisissez qui coordonne.

# Events and title
add-event-which = Quel événement suspect en fait partie ?
add-event-none = Aucun autre événement suspect n’attend. Faites d’abord la première évaluation d’un événement reçu.
add-event-send = Ajouter l’événement
add-event-saved = L’événement a été ajouté.
fault-choose-event = Choisissez un événement.
rename-send = Enregistrer le titre
rename-saved = Le titre est changé. Le journal garde l’ancien.

# Milestones
milestones-title = Quand chaque état a été atteint
milestones-state = État
milestones-happened = Atteint
milestones-recorded = Noté

# In how many hands the two assessments were
hands-two = Deux personnes ont fait les deux évaluations
hands-one = La même personne a fait les deux évaluations
hands-one-unstated = La même personne a fait les deux évaluations, ce qui n’était pas indiqué à la signature de celle-ci
hands-two-unstated = Il était indiqué que la même personne avait fait les deux évaluations, mais quelqu’un d’autre a fait la première

# Splitting and merging
merged-chip = Continue ailleurs
incident-goes-on-in = Cet incident continue dans
incident-split-off-from = Séparé de
incident-joined-by = Continue aussi ici :
incident-next-merged = Cet incident continue dans un autre : travaillez là-bas. Ce que vous apprenez sur celui-ci, vous pouvez encore le noter ici.
split-incident-text = Un incident à part commence avec les événements que vous choisissez ; les autres restent ici. Chacun renvoie à l’autre.
split-incident-which = Quels événements vont dans le nouvel incident ?
split-incident-send = Séparer
split-incident-saved = Le nouvel incident est ouvert.
merge-text = Les deux n’en font qu’un, en fin de compte. Celui-ci continue dans l’autre, qui reçoit ses événements. Rien n’est perdu, et on peut revenir en arrière.
merge-which = Dans quel incident continue-t-il ?
merge-send = Fusionner
merge-saved = Cet incident continue maintenant dans l’autre.
unmerge-text = Cet incident continue de nouveau à part, là où il en était.
unmerge-which = Quels événements l’autre rend-il ?
unmerge-send = Annuler la fusion
unmerge-saved = Cet incident continue de nouveau à part.
