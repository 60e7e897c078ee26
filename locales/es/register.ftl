# The register
register-caption = El registro de incidentes
register-counts = Cuántos incidentes hay en cada punto
register-open =
    { $count ->
        [one] { NUMBER($count) } abierto
       *[other] { NUMBER($count) } abiertos
    }
register-ended =
    { $count ->
        [one] { NUMBER($count) } terminado
       *[other] { NUMBER($count) } terminados
    }
register-unassessed =
    { $count ->
        [one] { NUMBER($count) } sin evaluar
       *[other] { NUMBER($count) } sin evaluar
    }
register-clear = Quitar el filtro
register-column-title = Incidente
register-column-severity = Gravedad
register-column-state = Estado
register-column-category = Categoría
register-column-coordinator = Coordina
register-column-opened = Abierto
register-column-updated = Último cambio
register-column-reference = Referencia
register-none = sin dato
register-empty = Aún no hay incidentes
register-empty-text = Un incidente empieza con un evento: alguien avisa, el punto de contacto sospecha un incidente y lo abre.
register-to-inbox = Mirar la bandeja
register-no-match = Ningún incidente coincide
register-no-match-text = Quite una palabra o quite el filtro.
register-save-csv = Guardar como CSV

# Several at once
bulk-begin = Elegir varios
bulk-end = Terminar la elección
bulk-choose = Elegir { $title }
bulk-do = Hacer algo con ellos
bulk-title = Con cada uno de los incidentes elegidos
bulk-what = Qué
bulk-what-note = Añadir una nota
bulk-what-state = Fijar el estado
bulk-what-coordinator = Nombrar a quien coordina
bulk-outlook = Qué resultará
bulk-will = se hará
bulk-none = Ninguno de los incidentes elegidos lo permite. Los motivos figuran abajo.
bulk-send = Hacerlo
bulk-done =
    { $count ->
        [one] Hecho con { NUMBER($count) } incidente.
       *[other] Hecho con { NUMBER($count) } incidentes.
    }
