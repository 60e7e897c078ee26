# The palette of commands
palette = Öffnen, tun, finden
palette-placeholder = Was möchten Sie tun?
palette-do = Auf dieser Seite
palette-go = Öffnen
palette-set = Einstellungen
palette-incidents = Vorfälle
palette-events = Ereignisse
palette-waiting = Wartende Ereignisse
palette-open = Offene Vorfälle
palette-mine = Meine offenen Vorfälle
palette-nothing = Nichts gefunden. Versuchen Sie es mit weniger oder anderen Wörtern.

# Keys
keys-title = Tastenkürzel
keys-palette = Strg K
keys-find = Ins Suchfeld
keys-next = Nächste Zeile der Liste
keys-previous = Zeile davor
keys-here = Auf dieser Seite
keys-on = Buchstaben sind Tastenkürzel
keys-on-hint = Dort, wo gerade niemand tippt. Schalten Sie das aus, wenn Sie mit Ihrem Gerät sprechen oder aus Versehen auf Tasten kommen.
