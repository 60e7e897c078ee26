# The log in plain words: one sentence for every kind of entry. The person stands before it.
log-unreadable = Une entrée du genre { $kind }, qui ne peut pas être lue ici
log-register-created = A créé le registre : { $name }
log-device-enrolled = A inscrit { $person } avec ces rôles : { $roles }
log-device-revoked = A retiré l’appareil de : { $person } ({ $cause }). Ses entrées comptent jusqu’au numéro { $last }
log-entry-admitted =
    { $count ->
        [one] A fait compter quand même { NUMBER($count) } entrée d’un appareil retiré
       *[other] A fait compter quand même { NUMBER($count) } entrées d’un appareil retiré
    }
log-entry-seconded = A donné son accord, comme deuxième personne de la coordination
log-entry-erased =
    { $count ->
        [one] A effacé le contenu de { NUMBER($count) } entrée
       *[other] A effacé le contenu de { NUMBER($count) } entrées
    }
log-entry-taken_back =
    { $count ->
        [one] A retiré { NUMBER($count) } entrée
       *[other] A retiré { NUMBER($count) } entrées
    }
log-erased = Effacée. Ce que disait cette entrée a disparu ; qu’elle ait été là, cela reste
log-import-withdrawn =
    { $count ->
        [one] A annulé l’import du fichier numéro { $number } de : { $person } ({ NUMBER($count) } entrée)
       *[other] A annulé l’import du fichier numéro { $number } de : { $person } ({ NUMBER($count) } entrées)
    }
log-import-restored = A fait compter de nouveau un import annulé
log-register-rules_set = A fixé les règles du registre
log-register-rules_set_two = À partir de maintenant, il faut l’accord de deux personnes de la coordination pour retirer, effacer et annuler
log-register-rules_set_one = À partir de maintenant, une seule personne de la coordination suffit pour retirer, effacer et annuler
log-bundle-received = A reçu le fichier numéro { $number } de : { $person }
log-event-reported = A signalé l’événement
log-event-adopted = A importé un signalement extérieur au registre
log-event-acknowledged = A pris en compte l’événement
log-event-info_requested = A demandé des informations
log-event-info_added = A ajouté des informations
log-event-noted = A ajouté une note
log-event-assessed = Première évaluation : { $outcome }
log-event-linked = A lié l’événement à un incident
log-event-unlinked = A enlevé l’événement d’un incident
log-event-split_off = A créé un événement à part, trouvé dans un autre signalement
log-event-split = A trouvé un autre événement dans ce signalement
log-event-field_resolved = A choisi, parmi plusieurs décisions, celle à retenir
log-incident-opened = A ouvert l’incident « { $title } »
log-incident-event_added = A ajouté un événement à l’incident
log-incident-event_removed = A enlevé un événement de l’incident
log-incident-merged = Le même qu’un autre incident : il continue là-bas
log-incident-unmerged = L’incident continue de nouveau à part
log-incident-assessed = Deuxième évaluation : { $verdict }
log-incident-assessed_classified = Deuxième évaluation : { $verdict }. { $category }, { $severity }
log-incident-coordinator_assigned = A désigné la personne qui coordonne : { $person }
log-incident-noted = A ajouté une note
log-incident-state_changed = Nouvel état : { $state }
log-incident-renamed = Nouveau titre : « { $title } »
log-incident-field_resolved = A choisi, parmi plusieurs valeurs, celle à retenir : { $field }
