# The log in plain words: one sentence for every kind of entry. The person stands before it.
log-unreadable = An entry of the kind { $kind } that cannot be read here
log-register-created = Started the register of { $name }
log-device-enrolled = Enrolled { $person } as: { $roles }
log-device-revoked = Took the device of { $person } out ({ $cause }). Its entries count up to number { $last }
log-entry-admitted =
    { $count ->
        [one] Let { NUMBER($count) } entry of a revoked device count all the same
       *[other] Let { NUMBER($count) } entries of a revoked device count all the same
    }
log-entry-seconded = Agreed, as the second coordinator
log-entry-erased =
    { $count ->
        [one] Erased the content of { NUMBER($count) } entry
       *[other] Erased the content of { NUMBER($count) } entries
    }
log-entry-taken_back =
    { $count ->
        [one] Took back { NUMBER($count) } entry
       *[other] Took back { NUMBER($count) } entries
    }
log-erased = Erased. What this entry said is gone; that it was here stays
log-import-withdrawn =
    { $count ->
        [one] Withdrew the import of file number { $number } from { $person }: { NUMBER($count) } entry
       *[other] Withdrew the import of file number { $number } from { $person }: { NUMBER($count) } entries
    }
log-import-restored = Let a withdrawn import count again
log-register-rules_set = Set the rules of the register
log-register-rules_set_two = From now on two coordinators have to agree on revoking, erasing and withdrawing
log-register-rules_set_one = From now on one coordinator is enough for revoking, erasing and withdrawing
log-bundle-received = Received file number { $number } from { $person }
log-event-reported = Reported the event
log-event-adopted = Took in a report from outside the register
log-event-acknowledged = Acknowledged the event
log-event-info_requested = Asked for information
log-event-info_added = Added information
log-event-noted = Noted
log-event-assessed = First assessment: { $outcome }
log-event-linked = Linked the event to an incident
log-event-unlinked = Took the event out of an incident
log-event-split_off = Made an event of its own of what another report also tells
log-event-split = Found another event in this report
log-event-field_resolved = Chose which of several decisions stands
log-incident-opened = Opened the incident “{ $title }”
log-incident-event_added = Added an event to the incident
log-incident-event_removed = Took an event out of the incident
log-incident-merged = The same as another incident: it goes on there
log-incident-unmerged = Goes on by itself again
log-incident-assessed = Second assessment: { $verdict }
log-incident-assessed_classified = Second assessment: { $verdict }. { $category }, { $severity }
log-incident-coordinator_assigned = Named { $person } as coordinator
log-incident-noted = Noted
log-incident-state_changed = New state: { $state }
log-incident-renamed = New title: “{ $title }”
log-incident-field_resolved = Chose which of several values stands: { $field }
