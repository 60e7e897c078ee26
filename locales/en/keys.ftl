# The palette of commands
palette = Go, do, find
palette-placeholder = What do you want to do?
palette-do = On this page
palette-go = Go to
palette-set = Settings
palette-incidents = Incidents
palette-events = Events
palette-waiting = Events that wait
palette-open = Open incidents
palette-mine = My open incidents
palette-nothing = Nothing fits. Try fewer or other words.

# Keys
keys-title = Keys
keys-palette = Ctrl K
keys-find = Into the search field
keys-next = Next line of the list
keys-previous = Line before
keys-here = On this page
keys-on = Letters are keys
keys-on-hint = Where nobody types. Switch them off if you speak to your device, or press them by mistake.
