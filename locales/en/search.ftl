# Finding: fields of a query, as people call them
search-field-state = State
search-field-severity = Severity
search-field-category = Category
search-field-coordinator = Coordinator
search-field-outcome = First assessment
search-field-has = Has
search-field-was = Ever had
search-field-title = Title
search-field-ref = Reference
search-field-place = Place
search-field-reporter = Reported by
search-field-opened = Opened
search-field-reported = Reported
search-field-updated = Last change
search-field-events = Number of events
search-field-danger = Somebody in danger
search-field-ongoing = Still going on

# Values
search-state-open = open
search-state-ended = ended
search-state-waiting = waiting for somebody
search-state-done = done
search-severity-none = not assessed
search-has-conflict = values in conflict
search-has-coordinator = a coordinator
search-has-severity = a severity class
search-has-incident = an incident
search-was-conflict = values in conflict
search-person-me = me
search-person-none = nobody
search-time-today = today
search-time-yesterday = yesterday
search-time-7d = 7 days
search-time-30d = 30 days
search-time-1y = a year

# What a query does not understand
search-fault-choice = “{ $value }” is not a value of { $field }. Possible are: { $known }.
search-fault-time = “{ $value }” is no time. Write a day (2026-11-21), a month (2026-11), a year, or how long ago: 12h (hours), 7d (days), 2w (weeks), 3m (months), 1y (a year).
search-fault-count = “{ $value }” is no number.
search-fault-order = { $field } takes no < and no >. Write a colon.

# The search field of a list
find-label = Find
find-hint = Words, or conditions such as state:open, severity:IV, opened<7d. A minus before one turns it round.
find-quick = Often asked
quick-open = Open
quick-mine = Mine
quick-serious = Serious
quick-unassessed = Not assessed
quick-conflict = In conflict
quick-waiting = Waiting
quick-danger = In danger
quick-ongoing = Going on
inbox-no-match = No event fits
view-keep = Keep this view
view-keep-title = Keep this view under a name
view-keep-do = Keep it
view-drop = Remove the view { $name }
field-view-name = Name
field-view-name-hint = It stands beside the search field, on this device only.
layout-title = Columns and density
layout-columns = Columns
layout-density = Lines
density-calm = Calm
density-dense = Close together
