# Finding: fields of a query, as people call them
search-field-state = Estado
search-field-severity = Gravedad
search-field-category = Categoría
search-field-coordinator = Coordina
search-field-outcome = Primera evaluación
search-field-has = Tiene
search-field-was = Tuvo alguna vez
search-field-title = Título
search-field-ref = Referencia
search-field-place = Dónde
search-field-reporter = Quién avisó
search-field-opened = Abierto
search-field-reported = Aviso dado
search-field-updated = Último cambio
search-field-events = Número de eventos
search-field-danger = Alguien en peligro
search-field-ongoing = Sigue pasando

# Values
search-state-open = abierto
search-state-ended = terminado
search-state-waiting = espera a alguien
search-state-done = atendido
search-severity-none = sin evaluar
search-has-conflict = valores en conflicto
search-has-coordinator = alguien que coordina
search-has-severity = una clase de gravedad
search-has-incident = un incidente
search-was-conflict = valores en conflicto
search-person-me = yo
search-person-none = nadie
search-time-today = hoy
search-time-yesterday = ayer
search-time-7d = 7 días
search-time-30d = 30 días
search-time-1y = un año

# What a query does not understand
search-fault-choice = «{ $value }» no es un valor de «{ $field }». Puede elegir entre estos: { $known }.
search-fault-time = «{ $value }» no indica un momento. Escriba un día (2026-11-21), un mes (2026-11), un año, o cuánto tiempo hace: 12h (horas), 7d (días), 2w (semanas), 3m (meses), 1y (años).
search-fault-count = «{ $value }» no es un número.
search-fault-order = «{ $field }» no admite < ni >. Escriba dos puntos (:).

# The search field of a list
find-label = Buscar
find-hint = Palabras, o condiciones como state:open, severity:IV, opened<7d. Con un signo menos delante de una, se busca lo contrario.
find-quick = Búsquedas frecuentes
quick-open = Abiertos
quick-mine = Míos
quick-serious = Graves
quick-unassessed = Sin evaluar
quick-conflict = En conflicto
quick-waiting = En espera
quick-danger = En peligro
quick-ongoing = Sigue pasando
inbox-no-match = Ningún evento coincide
view-keep = Guardar esta vista
view-keep-title = Guardar esta vista con un nombre
view-keep-do = Guardar
view-drop = Quitar la vista { $name }
field-view-name = Nombre
field-view-name-hint = Aparece junto al campo de búsqueda, solo en este dispositivo.
layout-title = Columnas y espaciado
layout-columns = Columnas
layout-density = Líneas
density-calm = Espaciadas
density-dense = Muy juntas
