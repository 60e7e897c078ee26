# The register
register-caption = The incident register
register-counts = How many incidents stand where
register-open =
    { $count ->
        [one] { NUMBER($count) } open
       *[other] { NUMBER($count) } open
    }
register-ended =
    { $count ->
        [one] { NUMBER($count) } ended
       *[other] { NUMBER($count) } ended
    }
register-unassessed =
    { $count ->
        [one] { NUMBER($count) } not assessed
       *[other] { NUMBER($count) } not assessed
    }
register-clear = Clear the filter
register-column-title = Incident
register-column-severity = Severity
register-column-state = State
register-column-category = Category
register-column-coordinator = Coordinator
register-column-opened = Opened
register-column-updated = Last change
register-column-reference = Reference
register-none = none
register-empty = No incident yet
register-empty-text = An incident begins with an event: somebody reports it, the point of contact suspects an incident and opens one.
register-to-inbox = Look at the inbox
register-no-match = No incident fits
register-no-match-text = Take a word away, or clear the filter.
register-save-csv = Save as CSV

# Several at once
bulk-begin = Choose several
bulk-end = End choosing
bulk-choose = Choose { $title }
bulk-do = Do something with them
bulk-title = With each of the chosen incidents
bulk-what = What
bulk-what-note = Add a note
bulk-what-state = Set the state
bulk-what-coordinator = Name the coordinator
bulk-outlook = What comes of it
bulk-will = will be done
bulk-none = None of the chosen incidents allows that. The reasons stand below.
bulk-send = Do it
bulk-done =
    { $count ->
        [one] Done with { NUMBER($count) } incident.
       *[other] Done with { NUMBER($count) } incidents.
    }
