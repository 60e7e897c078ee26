# One incident
incident-way = Recorrido del incidente
incident-passed-over = omitido
incident-summary = Cómo está
incident-not-assessed = Aún sin evaluar
incident-rsit = RSIT
incident-category = Categoría
incident-coordinator = Coordina
incident-no-coordinator = Aún nadie
incident-opened = Abierto
incident-updated = Último cambio
incident-events = Eventos que lo forman
incident-withheld = Su contenido no está en este dispositivo
incident-withheld-text = Quien compartió este incidente reservó lo que dice y, con ello, su estado. Abajo está completo quién escribió cada paso y cuándo. Un archivo posterior puede traer el resto.
incident-events-elsewhere = Eventos que no están en este dispositivo: { NUMBER($count) }
incident-next-assess = Ahora decide el equipo: ¿es un incidente, de qué tipo y con qué gravedad?
incident-next-assign = Nadie dirige este incidente. Nombre a quien lo coordina: una sola persona a la vez.
incident-next-advance = Anote lo que se hace y cambie el estado en cuanto se alcance el siguiente paso.
incident-next-settle = Se pusieron dos estados al mismo tiempo. Decida cuál vale.
incident-next-ended = Este incidente terminó. Si vuelve, reábralo.
incident-next-nothing = Puede añadir lo que vaya sabiendo.

# Severity
severity-origin = De dónde sale la clase
severity-by = Evaluó: { $person }
severity-overridden = { $person } eligió la clase { $class } en lugar de la clase calculada { $computed }, porque:
severity-computed = La clase { $class } se calculó con tres factores (versión de la matriz: { $matrix }):
severity-parts = La importancia y la pérdida juntas dan la clase { $loss }; el efecto en la sociedad da la clase { $social }. Cuenta la más alta.

# Two versions
versions-chip = 2 versiones
versions-title = Escrito dos veces al mismo tiempo
versions-text = Varias personas escribieron sin saber unas de otras. Se conserva todo. Hablen entre ustedes y después elijan qué versión vale.
versions-count =
    { $count ->
        [one] { NUMBER($count) } versión: { $field }
       *[other] { NUMBER($count) } versiones: { $field }
    }
versions-base = Antes de eso: { $said }
versions-shown = (se muestra por ahora)
versions-which = ¿Cuál vale?
versions-both = Anotar las demás en una nota
versions-both-hint = Así, lo que decían queda también en una nota, con quién lo escribió y cuándo.
versions-send = Elegir esta
versions-saved = Está decidido. La bitácora las conserva todas.
versions-others = Escrito al mismo tiempo y no elegido:
versions-other = – { $said } ({ $person }, { $time })
fault-choose-version = Elija cuál vale.

# Decisions
decisions-title = Decisiones
decisions-second = Segunda evaluación, del equipo
decisions-first = Primera evaluación, del punto de contacto
decisions-none = El equipo aún no ha decidido.
decisions-none-here = No está en este dispositivo.

# Second assessment
judge-verdict = ¿Qué decide el equipo?
judge-reason-hint = Qué miró y qué fue lo decisivo.
judge-again = Este incidente ya se evaluó. La nueva evaluación se suma a la anterior; no se reemplaza nada.
judge-same-person = Usted también hizo la primera evaluación. Está permitido; queda anotado que una sola persona hizo las dos.
judge-send = Firmar la evaluación
judge-saved = La segunda evaluación está guardada.
fault-choose-verdict = Elija qué decide el equipo.
classify-what = ¿Qué tipo de incidente es?
classify-suggested = Sugerido por lo que eligió quien avisó («{ $situation }»). Compruébelo.
classify-category = Categoría
classify-subtype = Tipo dentro de la categoría
classify-none = Sin elegir
classify-rsit-class = Clase RSIT
classify-rsit-type = Tipo RSIT
classify-rsit-hint = Así lo llaman entre sí los equipos de respuesta a incidentes. Puede dejarlo en blanco.
classify-how-bad = ¿Qué gravedad tiene?
classify-importance = ¿Qué importancia tiene lo afectado?
classify-loss = ¿Cuánto le cuesta a la organización?
classify-social = ¿Hasta dónde se nota fuera?
classify-importance-short = Importancia
classify-loss-short = Pérdida
classify-social-short = Efecto en la sociedad
classify-answer-all = Responda a las tres preguntas y la clase se calcula.
classify-computed = Calculada:
classify-other = Elegir otra clase
classify-class = ¿Qué clase vale?
classify-class-hint = Solo si sabe algo que las tres preguntas no recogen.
classify-as-computed = La calculada
classify-class-reason = Por qué otra clase
fault-choose-category = Elija una categoría.
fault-choose-importance = Diga qué importancia tiene lo afectado.
fault-choose-loss = Diga cuánto le cuesta a la organización.
fault-choose-social = Diga hasta dónde se nota fuera.

# State
state-to = ¿Qué estado se alcanzó?
state-remark = Qué se hizo
state-remark-hint = Cómo sabe que se alcanzó este estado.
state-reason-hint = Este paso necesita un motivo: alguien preguntará.
state-happened = ¿Cuándo se alcanzó de verdad?
state-happened-hint = No cuándo lo anota: eso se guarda de forma automática.
state-send = Cambiar el estado
state-reopen-send = Reabrir el incidente
state-saved = Se cambió el estado.
fault-choose-state = Elija el estado que se alcanzó.

# Coordinator
assign-first = Una sola persona a la vez dirige un incidente. ¿Quién se encarga?
assign-hand-over = Ahora dirige este incidente: { $person }. ¿Quién toma el relevo?
assign-who = Quién coordina ahora
assign-device = { $roles } · dispositivo { $device }
assign-nobody = No hay nadie más que pueda coordinar: hace falta alguien del equipo o de la coordinación. Inscriba a alguien en «Miembros».
assign-send = Traspasar
assign-saved = Ya está decidido quién coordina.
fault-choose-coordinator = Elija quién coordina.

# Events and title
add-event-which = ¿Qué evento con sospecha es parte de él?
add-event-none = No hay otro evento con sospecha en espera. Haga primero la primera evaluación de un evento en la bandeja.
add-event-send = Añadir el evento
add-event-saved = El evento se añadió.
fault-choose-event = Elija un evento.
rename-send = Guardar el título
rename-saved = Se cambió el título. La bitácora conserva el anterior.

# Milestones
milestones-title = Cuándo alcanzó cada estado
milestones-state = Estado
milestones-happened = Alcanzado
milestones-recorded = Anotado

# In how many hands the two assessments were
hands-two = Dos personas hicieron las dos evaluaciones
hands-one = La misma persona hizo las dos evaluaciones
hands-one-unstated = La misma persona hizo las dos evaluaciones, y no se indicó al firmar esta
hands-two-unstated = Se indicó que la misma persona hizo las dos evaluaciones, pero otra persona hizo la primera

# Splitting and merging
merged-chip = Sigue en otro
incident-goes-on-in = Este incidente sigue en
incident-split-off-from = Separado de
incident-joined-by = Aquí sigue también:
incident-next-merged = Este incidente sigue en otro: trabaje allí. Lo que sepa de este todavía puede anotarlo aquí.
split-incident-text = Empieza un incidente propio con los eventos que usted elija; los demás se quedan aquí. Cada uno remite al otro.
split-incident-which = ¿Qué eventos son parte del incidente nuevo?
split-incident-send = Separar
split-incident-saved = El incidente nuevo está abierto.
merge-text = Resultó que los dos son lo mismo. Este sigue en el otro, que recibe sus eventos. No se pierde nada y se puede deshacer.
merge-which = ¿En qué incidente sigue?
merge-send = Unir al otro
merge-saved = Ahora este incidente sigue en el otro.
unmerge-text = Este incidente vuelve a seguir por separado, desde donde estaba.
unmerge-which = ¿Qué eventos devuelve el otro?
unmerge-send = Deshacer la unión
unmerge-saved = Este incidente vuelve a seguir por separado.
