# Finding: fields of a query, as people call them
search-field-state = État
search-field-severity = Gravité
search-field-category = Catégorie
search-field-coordinator = Coordination
search-field-outcome = Première évaluation
search-field-has = Avec
search-field-was = A déjà eu
search-field-title = Titre
search-field-ref = Référence
search-field-place = Où
search-field-reporter = Signalé par
search-field-opened = Ouvert
search-field-reported = Signalé
search-field-updated = Modifié
search-field-events = Nombre d’événements
search-field-danger = Personnes en danger
search-field-ongoing = Toujours en cours

# Values
search-state-open = ouvert
search-state-ended = terminé
search-state-waiting = attend quelqu’un
search-state-done = traité
search-severity-none = non évalué
search-has-conflict = des valeurs en conflit
search-has-coordinator = une coordination
search-has-severity = une classe de gravité
search-has-incident = un incident
search-was-conflict = des valeurs en conflit
search-person-me = moi
search-person-none = personne
search-time-today = aujourd’hui
search-time-yesterday = hier
search-time-7d = 7 jours
search-time-30d = 30 jours
search-time-1y = un an

# What a query does not understand
search-fault-choice = « { $value } » n’existe pas pour « { $field } ». Valeurs possibles : { $known }.
search-fault-time = « { $value } » n’est ni une date ni une durée. Écrivez un jour (2026-11-21), un mois (2026-11), une année, ou depuis combien de temps, en heures, jours, semaines, mois ou années : 12h, 7d, 2w, 3m, 1y.
search-fault-count = « { $value } » n’est pas un nombre.
search-fault-order = Pour « { $field } », on ne peut écrire ni < ni >. Écrivez deux-points (:).

# The search field of a list
find-label = Chercher
find-hint = Des mots, ou des conditions comme state:open, severity:IV, opened<7d. Un signe moins devant veut dire le contraire.
find-quick = Recherches fréquentes
quick-open = Ouverts
quick-mine = Les miens
quick-serious = Graves
quick-unassessed = Non évalués
quick-conflict = En conflit
quick-waiting = En attente
quick-danger = Danger
quick-ongoing = Toujours en cours
inbox-no-match = Aucun événement ne correspond
view-keep = Garder cette vue
view-keep-title = Garder cette vue sous un nom
view-keep-do = Garder
view-drop = Supprimer la vue : { $name }
field-view-name = Nom
field-view-name-hint = La vue s’affiche à côté du champ de recherche, sur cet appareil seulement.
layout-title = Colonnes et espacement
layout-columns = Colonnes
layout-density = Lignes
density-calm = Aérées
density-dense = Serrées
