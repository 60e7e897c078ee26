# The register
register-caption = Le registre des incidents
register-counts = Combien d’incidents, et où ils en sont
register-open =
    { $count ->
        [one] { NUMBER($count) } ouvert
       *[other] { NUMBER($count) } ouverts
    }
register-ended =
    { $count ->
        [one] { NUMBER($count) } terminé
       *[other] { NUMBER($count) } terminés
    }
register-unassessed =
    { $count ->
        [one] { NUMBER($count) } non évalué
       *[other] { NUMBER($count) } non évalués
    }
register-clear = Effacer le filtre
register-column-title = Incident
register-column-severity = Gravité
register-column-state = État
register-column-category = Catégorie
register-column-coordinator = Coordination
register-column-opened = Ouvert
register-column-updated = Modifié
register-column-reference = Référence
register-none = rien
register-empty = Aucun incident pour l’instant
register-empty-text = Un incident commence par un événement : quelqu’un le signale, le point de contact suspecte un incident et en ouvre un.
register-to-inbox = Voir la réception
register-no-match = Aucun incident ne correspond
register-no-match-text = Enlevez un mot, ou effacez le filtre.
register-save-csv = Enregistrer en CSV

# Several at once
bulk-begin = En choisir plusieurs
bulk-end = Terminer la sélection
bulk-choose = Choisir { $title }
bulk-do = Agir sur la sélection
bulk-title = Pour chacun des incidents choisis
bulk-what = Quoi
bulk-what-note = Ajouter une note
bulk-what-state = Fixer l’état
bulk-what-coordinator = Désigner qui coordonne
bulk-outlook = Ce qui en résulte
bulk-will = sera fait
bulk-none = Aucun des incidents choisis ne le permet. Les raisons figurent ci-dessous.
bulk-send = Exécuter
bulk-done =
    { $count ->
        [one] Fait pour { NUMBER($count) } incident.
       *[other] Fait pour { NUMBER($count) } incidents.
    }
