# The palette of commands
palette = Ir, hacer, buscar
palette-placeholder = ¿Qué quiere hacer?
palette-do = En esta página
palette-go = Ir a
palette-set = Ajustes
palette-incidents = Incidentes
palette-events = Eventos
palette-waiting = Eventos en espera
palette-open = Incidentes abiertos
palette-mine = Mis incidentes abiertos
palette-nothing = Sin resultados. Pruebe con menos palabras o con otras.

# Keys
keys-title = Teclas
keys-palette = Ctrl K
keys-find = Ir al campo de búsqueda
keys-next = Línea siguiente de la lista
keys-previous = Línea anterior
keys-here = En esta página
keys-on = Usar letras como atajos
keys-on-hint = Donde no se escribe. Desactívelos si habla a su dispositivo, o si los pulsa sin querer.
