# The palette of commands
palette = Aller, agir, trouver
palette-placeholder = Que voulez-vous faire ?
palette-do = Sur cette page
palette-go = Aller à
palette-set = Réglages
palette-incidents = Incidents
palette-events = Événements
palette-waiting = Événements en attente
palette-open = Incidents ouverts
palette-mine = Mes incidents ouverts
palette-nothing = Rien ne correspond. Essayez avec moins de mots, ou d’autres mots.

# Keys
keys-title = Raccourcis clavier
keys-palette = Ctrl K
keys-find = Aller au champ de recherche
keys-next = Ligne suivante de la liste
keys-previous = Ligne d’avant
keys-here = Sur cette page
keys-on = Les lettres sont des raccourcis
keys-on-hint = Là où l’on n’écrit pas. Désactivez-les si vous parlez à votre appareil, ou si vous appuyez dessus sans le vouloir.
