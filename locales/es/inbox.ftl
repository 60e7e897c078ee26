# The inbox
inbox-report = Dar un aviso
inbox-import = Incorporar un archivo
inbox-caption = Eventos recibidos, primero lo que espera a alguien
inbox-waiting =
    { $count ->
        [one] { NUMBER($count) } de { NUMBER($all) } eventos espera a alguien. Está arriba.
       *[other] { NUMBER($count) } de { NUMBER($all) } eventos esperan a alguien. Arriba está el que más espera.
    }
inbox-none-waiting = No hay nada en espera. Todos los eventos: { NUMBER($all) }, primero los más nuevos.
inbox-event = Qué pasó
inbox-state = Estado
inbox-place = Dónde
inbox-reporter = Quién avisó
inbox-reported = Aviso
inbox-withheld = Su texto no está en este dispositivo
inbox-confidential = Confidencial
inbox-unnamed = Sin nombre
inbox-empty = Aún no ha llegado ningún evento
inbox-empty-text = Los avisos que otras personas le entregan llegan como archivos. Los que se dan en este dispositivo aparecen aquí sin hacer nada.
no-register = Este dispositivo aún no pertenece a ningún registro
no-register-text = Cree uno para su organización, o únase a uno con el archivo de invitación que recibió.
no-register-start = Crear un registro
no-register-join = Unirse a uno
flag-danger = Personas en peligro
flag-ongoing = Sigue pasando

# How long ago
ago-now = ahora mismo
ago-ahead = según un reloj adelantado
ago-minute =
    { $count ->
        [one] hace { NUMBER($count) } minuto
       *[other] hace { NUMBER($count) } minutos
    }
ago-hour =
    { $count ->
        [one] hace { NUMBER($count) } hora
       *[other] hace { NUMBER($count) } horas
    }
ago-day =
    { $count ->
        [one] hace { NUMBER($count) } día
       *[other] hace { NUMBER($count) } días
    }
ago-month =
    { $count ->
        [one] hace { NUMBER($count) } mes
       *[other] hace { NUMBER($count) } meses
    }
ago-year =
    { $count ->
        [one] hace { NUMBER($count) } año
       *[other] hace { NUMBER($count) } años
    }
known-day = solo se sabe el día
known-month = solo se sabe el mes
known-year = solo se sabe el año

# What one can do
doing-title = Qué hacer
act-acknowledge = Acusar recibo
act-answer = Añadir información
act-assess-event = Primera evaluación
act-assess-again = Evaluar otra vez
act-open-incident = Abrir un incidente
act-join-incident = Añadir a un incidente
act-ask = Pedir información
act-note-event = Añadir una nota
act-assess-incident = Segunda evaluación
act-advance = Cambiar el estado
act-reopen = Reabrir
act-assign = Nombrar a quien coordina
act-hand-over = Traspasar
act-add-event = Añadir un evento
act-note-incident = Añadir una nota
act-rename = Cambiar el título
act-split-event = Separar otro evento
act-split-incident = Separar un incidente
act-merge = Unir a otro incidente
act-unmerge = Deshacer la unión
who-can = Otras personas pueden hacer más aquí:
who-can-alone = Con su rol puede leer esto. Estas personas pueden actuar:
who-can-people = { $people } ({ $roles })
who-can-roles = aún nadie; hace falta uno de estos roles: { $roles }
form-close = Cerrar
print = Imprimir
paper-note = Registro de: { $register }. Impreso: { $time }, por { $person }
fault-print = Este navegador no puede imprimir esta página. Use la opción de imprimir de su menú.
history-title = Qué se hizo, paso a paso
history-count =
    { $count ->
        [one] { NUMBER($count) } entrada
       *[other] { NUMBER($count) } entradas
    }
history-oldest-first = Primero las más antiguas
history-newest-first = Primero las más nuevas

# One event
content-title = El aviso
source-title = De dónde vino
source-member = Avisó { $person }, miembro de este registro, con el dispositivo { $device }.
source-outside = El aviso se dio en un dispositivo de fuera del registro ({ $device }) y lo incorporó { $person }. Nadie aquí responde de quién tiene ese dispositivo; el original se conserva, con su firma.
source-reported = Aviso dado
source-received = Incorporado
source-acknowledged = Acuse de recibo
said-yes = Sí
said-no = No
said-unknown = No se sabe
reporter-hidden = Confidencial. El punto de contacto y el equipo saben el nombre.
reporter-confidential = Confidencial
report-withheld = El aviso no está en este dispositivo
report-withheld-text = Quien compartió este evento reservó su texto. Los pasos de abajo están completos.
question-title = Hay una pregunta abierta
question-text = No se puede decidir nada antes de tener la respuesta. Si la recibe por teléfono, añádala aquí.
event-incidents-title = Este evento es parte de un incidente
event-incidents-elsewhere = Incidentes que no están en este dispositivo: { NUMBER($count) }
event-next-acknowledge = Alguien avisa de esto. Léalo y acuse recibo, para que quien avisó sepa que usted lo tiene.
event-next-answer = Esperamos una respuesta. Añádala aquí en cuanto la tenga.
event-next-ask = Hace falta más información para que alguien pueda decidir. Pídala.
event-next-assess = Lea el aviso y decida: ¿puede ser un incidente?
event-next-open = La primera evaluación sospecha un incidente. Abra uno para el equipo o añada este evento a uno abierto.
event-next-nothing = Aquí no hay nada en espera. Puede añadir lo que vaya sabiendo.
saved-acknowledged = Acuse de recibo guardado. Quien avisó lo verá tras el próximo intercambio de archivos.

# Asking and noting
ask-label = Su pregunta
ask-hint = Una sola pregunta, con palabras sencillas. Quien avisó la lee en su dispositivo tras el próximo intercambio de archivos.
ask-send = Guardar la pregunta
ask-saved = La pregunta está guardada.
note-label = Su nota
note-hint = Lo que vio, hizo o supo. Primero los hechos, después lo que piensa de ellos.
note-send = Guardar la nota
note-saved = La nota está guardada.
answer-label = Lo que usted sabe
answer-hint = La respuesta a la pregunta, o cualquier novedad. Diga quién se lo contó y cómo.
answer-send = Guardar la información
answer-saved = La información está guardada.

# First assessment
assess-first-title = Primera evaluación
assess-earlier = Anterior; se conserva
assess-repeats = Repite
assess-again-own = Usted ya evaluó este evento. La nueva evaluación se suma a la anterior; no se reemplaza nada.
assess-again = Este evento ya se evaluó. La nueva evaluación se suma a la anterior; no se reemplaza nada.
assess-outcome = ¿Qué decide?
assess-duplicate-of = ¿Qué aviso cuenta lo mismo?
assess-duplicate-of-hint = Avisos de los 30 días anteriores y posteriores, primero los más cercanos en el tiempo.
assess-no-neighbours = No hubo avisos de otros eventos en 30 días, así que no hay ninguno que elegir.
assess-reason-hint = Dos frases que otra persona entienda dentro de un año.
assess-send = Firmar la evaluación
assess-saved = La primera evaluación está guardada.
fault-choose-outcome = Elija qué decide.
fault-choose-duplicate = Elija el aviso que cuenta lo mismo.

# From an event to an incident
open-text = Después, el equipo hace la segunda evaluación. Este aviso queda como está y se enlaza con el incidente.
open-others = ¿Hay otros eventos con sospecha que sean parte de él?
open-send = Abrir el incidente
open-saved = El incidente está abierto.
field-incident-search = Buscar un incidente abierto
field-incident-search-hint = Una palabra del título, la referencia o quién lo coordina.
add-to-which = ¿De qué incidente es parte?
add-to-more =
    { $count ->
        [one] { NUMBER($count) } más coincide. Escriba otra palabra para encontrar el correcto.
       *[other] { NUMBER($count) } más coinciden. Escriba otra palabra para encontrar el correcto.
    }
add-to-none = No coincide ningún incidente abierto.
add-to-send = Añadir a este incidente
add-to-saved = El evento se añadió al incidente.
fault-choose-incident = Elija un incidente.

# Splitting off an event
split-event-text = Un aviso que cuenta dos cosas se convierte en dos eventos. El aviso queda como está; se mantiene quién avisó y cuándo.
split-event-what-hint = Solo lo que el aviso dice de la otra cosa, con sus palabras hasta donde se pueda.
split-event-send = Separar
split-event-saved = El evento nuevo está en la bandeja.
event-found-in = Se encontró en el aviso de
event-led-to = En este aviso se encontró también:

# What does not count, and what is gone
aside-title = Esto no cuenta
aside-after-revocation = Se escribió después de dar de baja su dispositivo, así que no está en ninguna lista. Aun así, la coordinación puede hacer que cuente, en la página «Miembros».
aside-withdrawn = Se retiró la incorporación que lo trajo, así que no está en ninguna lista. La coordinación puede restaurarla en la página «Archivos».
aside-taken-back = Quien lo escribió lo retiró; por eso no figura en ninguna lista.
take-back = Retirarla
take-back-last = Su última entrada aquí:
report-erased = Borrado
report-erased-text = Lo que decía el aviso se borró para siempre. Queda constancia de que hubo un aviso, cuándo, quién lo borró y por qué: mire los pasos de abajo.
report-not-counted = El aviso no cuenta
report-not-counted-text = Los pasos de abajo dicen por qué.

# Erasing
erase-open = Borrar el contenido de entradas
erase-text = Para lo que no se debe conservar: palabras y archivos que nunca debieron anotarse. En la bitácora queda quién escribió la entrada y cuándo, quién la borró y por qué.
erase-which = ¿Qué entradas?
erase-takes-report = Con ella desaparece todo lo que decía el aviso, también sus archivos: ya no se podrá leer de qué trataba el evento.
erase-takes-incident = Con ella desaparecen la referencia, el título y qué eventos son parte del incidente, a menos que lo diga una entrada posterior.
erase-takes-effect = Lo que decidió o cambió deja de contar.
erase-do = Borrar…
erase-title =
    { $count ->
        [one] ¿Borrar lo que dice { NUMBER($count) } entrada?
       *[other] ¿Borrar lo que dicen { NUMBER($count) } entradas?
    }
erase-explain = Las palabras y los archivos de estas entradas se eliminan aquí y en cada dispositivo que incorpore su próximo archivo. Nadie puede recuperarlos. Los archivos ya entregados no se pueden hacer volver: quien tenga uno puede seguir leyéndolo allí.
erase-yes = Borrar para siempre
erase-done = Guardado. Si hace falta el acuerdo de dos personas de la coordinación, espera a la segunda.
