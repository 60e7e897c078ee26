# What the command line says: help, answers, and why it cannot go on.

# Help
command-about = Lee, comprueba y muestra registros de Watchbook, solo a partir de sus archivos.
command-about-1 = Watchbook guarda los eventos e incidentes de seguridad de la información de una organización como una bitácora de entradas firmadas. Los dispositivos las intercambian en archivos cuyos nombres terminan en .watchbook.json. Este comando lee esos archivos. No cambia ninguno, no pregunta a ningún servidor y no borra ninguno, salvo los que el propio `sync` puso en una carpeta compartida.
command-about-2 = Donde admite un PATH, dé uno o más archivos o carpetas. Una carpeta equivale a todos los archivos que contiene cuyos nombres terminan en .watchbook.json. El orden de los archivos nunca importa.
command-usage = Uso:
command-verbs = Órdenes
command-arguments = Argumentos
command-options = Opciones
command-flag-help = Mostrar la ayuda: breve con -h, completa con --help
command-flag-version = Mostrar la versión
command-help-about = Muestra la ayuda, también la de otra orden
command-default = si no se indica: { $value }
command-wrong-argument = { $argument } no corresponde aquí.
command-wrong-verb = La orden { $verb } no existe.
command-wrong-missing = Falta algo: { $arguments }
command-wrong-together = { $argument } y { $other } no se pueden usar a la vez.
command-wrong-twice = { $argument } solo se puede indicar una vez.
command-wrong-no-value = { $argument } necesita un valor.
command-wrong-value = { $value } no sirve para { $argument }: { $reason }
command-wrong-other = Estos argumentos no encajan.
command-wrong-similar = Quizá quiera decir { $name }.
command-wrong-help = Más información: `watchbook --help`
command-exits = Códigos de salida:
command-exit-0 = Todo está en orden, todo está hecho.
command-exit-1 = Algo no está en orden, o se rechazó un archivo.
command-exit-2 = Los argumentos son incorrectos, o un archivo no se puede leer o escribir.
command-examples = Ejemplos:
command-verify-about = Comprueba que nada se cambió, se omitió ni se falsificó, y cuenta lo que hay
command-verify-about-1 = Lee todos los archivos juntos y comprueba la firma de cada archivo y de cada entrada con las llaves que el propio registro ha inscrito. Donde los archivos dicen que lo contienen todo, se detecta también una entrada que falta, y un dispositivo que escribió dos historiales. Si no está una parte, o una entrada en la que se basan otras, se dice; con --complete, falla.
command-verify-about-2 = Las llaves vienen de los archivos. Eso prueba que los archivos encajan entre sí, no que sean los suyos: compare el id del registro, o sus ocho palabras, con alguien que lo tenga de otra fuente, y desde entonces indíquelo con --register.
command-verify-example-folder = Comprueba una copia de seguridad de varios archivos como una sola, y que no falta nada.
command-verify-example-pin = No acepta nada más que este registro.
command-verify-example-json = Enumera lo que no está en orden, para otro programa.
command-inspect-about = Dice qué es un archivo: de quién, cuándo, para quién y qué contiene
command-inspect-about-1 = Mira cada archivo por separado, también los avisos de fuera y las solicitudes de inscripción.
command-inspect-example = Distingue un paquete de un aviso, y dice si su firma está en orden.
command-view-about = Muestra el registro, los eventos recibidos o un incidente
command-view-about-1 = Recorre la bitácora que hay en los archivos. Lo que no está en orden se omite y se dice en la salida de errores; entonces el código de salida es 1.
command-view-example-register = El registro como tabla.
command-view-example-events = Los eventos recibidos, primero los que esperan a alguien.
command-view-example-incident = Un incidente con todo lo que pasó, en orden de tiempo.
command-view-example-query = Lo que está abierto, es grave, tiene como máximo 30 días y menciona phishing: como en el campo de búsqueda.
command-view-example-csv = Los incidentes para una hoja de cálculo. Un apóstrofo evita que tome un texto por una fórmula; README.md dice cómo lo quita un programa.
command-view-example-json = El registro de dos carpetas juntas, para otro programa. Los mismos archivos dan los mismos bytes.
command-merge-about = Copia el menor número de archivos que juntos lo contienen todo
command-merge-about-1 = Comprueba todos los archivos; después copia los que aportan algo a una carpeta vacía y omite los que no aportan nada. Los archivos se copian como están, nunca se reescriben, porque solo el dispositivo que firmó un archivo puede firmarlo otra vez. Todas las partes de una exportación siguen juntas.
command-merge-about-2 = Si se rechaza un archivo, no se copia nada: saque el archivo e inténtelo de nuevo.
command-merge-example = Los archivos de dos personas, sin lo que tienen ambas.
command-merge-example-verify = Comprueba el resultado.
command-open-about = Abre un archivo cifrado con su frase secreta, o con el código de una llave en papel
command-open-about-1 = Se escribe el archivo firmado tal como estaba antes de cifrarlo: verifíquelo o mírelo. El programa age abre los mismos archivos con una frase secreta. La frase secreta o el código se lee de una línea de la entrada, donde se puede ver, o de un archivo.
command-open-example = Pide la frase secreta o el código, y escribe el archivo abierto en la carpeta.
command-open-ask = Frase secreta del archivo, o código de la llave en papel:
command-open-done = Abierto: { $file }
command-join-about = Crea en esta máquina un hogar para un dispositivo, y su solicitud de inscripción
command-join-about-1 = Un hogar es una carpeta con la llave de un dispositivo nuevo y todo lo que recibe: para una máquina que está siempre encendida y guarda una copia, o para una auditoría que solo recoge. Solo usted puede leerlo, y no está cifrado con una frase secreta. No lo copie nunca: una copia escribiría un segundo historial.
command-join-about-2 = Dé la solicitud a la persona que le invitó, o póngala en la carpeta compartida, y comparen las ocho palabras: están en las dos pantallas. Después, `watchbook sync` hace el resto. Si lo ejecuta otra vez, crea la solicitud de nuevo.
command-join-example = Crea el hogar y pone la solicitud donde la encuentra la coordinación.
command-sync-about = Incorpora lo que otras personas ponen en una carpeta compartida, y pone en ella lo que les falta
command-sync-about-1 = Cada dispositivo pone sus propios archivos en la carpeta y lee los de todos los demás; la puede llevar Syncthing, Nextcloud, una unidad de red o una memoria USB. Se incorpora lo que, una vez verificado, viene de un miembro; los avisos de fuera y las solicitudes de inscripción esperan a una persona. Lo que se rechaza se nombra con el motivo mientras esté ahí, y el código de salida es 1. Para mirar sin incorporar nada, use `watchbook verify` y `watchbook view` con la carpeta.
command-sync-about-2 = Solo se leen archivos normales, directamente en la carpeta, cuyos nombres terminan en .watchbook.json, y solo se quitan archivos que creó este dispositivo. Ejecútelo tan a menudo como quiera, por ejemplo con un temporizador: si no hay nada nuevo, no hace nada.
command-sync-example = Mantiene el hogar al día con la carpeta.
command-sync-example-view = Muestra el registro que forman los archivos de la carpeta.
command-generate-about = Inventa un registro, para probar cosas y para medir
command-generate-about-1 = Escribe una exportación de una organización inventada con ese número de incidentes a lo largo de tres años. Todo está firmado como lo estaría en la vida real. El mismo número, la misma semilla y la misma fecha dan los mismos bytes en cualquier máquina.
command-generate-about-2 = La carpeta debe estar vacía, o contener solo los archivos que escribiría este mismo comando.
command-generate-example-small = Veinte incidentes, suficientes para echar un vistazo.
command-generate-example-big = Diez mil, para ver la rapidez de su máquina.
command-option-paths = Archivos y carpetas que leer
command-option-register = Rechazar cualquier registro que no sea este (su id completo)
command-option-complete = Fallar también si falta una parte o una entrada en la que se basan otras
command-option-csv = Escribir los incidentes como CSV, para hojas de cálculo y otros programas
command-option-json = Responder como JSON, para programas
command-option-events = Mostrar los eventos recibidos
command-option-query = Solo lo que coincide con esta búsqueda
command-option-incident = Mostrar este incidente, por su referencia o el comienzo de su id
command-option-width = Ancho que puede tener la respuesta; si no, el ancho del terminal, u 80
command-option-output = La carpeta donde escribir; se crea si no existe
command-option-new-home = La carpeta para el hogar: vacía, o que aún no existe
command-option-sealed = El archivo cifrado
command-option-secret = Un archivo con la frase secreta o el código, en lugar de escribirlo
command-option-invitation = La invitación, un archivo creado por la coordinación
command-option-name = Quién responde de este dispositivo, como deben leerlo otras personas
command-option-contact = Cómo localizar a esa persona
command-option-request = Dónde poner la solicitud; si no, en el hogar
command-option-shared = La carpeta compartida
command-option-home = El hogar, tal como lo creó `watchbook join`
command-option-incidents = Cuántos incidentes
command-option-seed = Un número: otro número da otro registro
command-option-until = El día en que termina el registro, como YYYY-MM-DD

# Why it cannot go on
command-no-file = { $path } no está ahí. Revise el nombre, por favor.
command-file-trouble = { $path } no se puede leer o escribir: { $detail }.
command-output-trouble = No se puede escribir la respuesta: { $detail }.
command-folder-empty = En la carpeta { $path } no hay ningún archivo cuyo nombre termine en .watchbook.json. Revise el nombre, por favor.
command-folder-occupied = La carpeta { $folder } ya contiene { $name }. No se escribió nada. Elija una carpeta vacía, por favor.
command-not-an-id = esto no es el id de un registro: tiene 43 letras y números, tal como lo muestra `watchbook verify`
command-not-a-date = esto no es una fecha: escríbala como 2026-06-30
command-not-a-number = esto no es un número entero: escríbalo con cifras
command-no-register = No se pudo leer ningún registro de estos archivos.
command-several-registers = Estos archivos pertenecen a varios registros. Indique uno con --register, por favor:
command-no-incident = Aquí no hay ningún incidente { $ref }. `watchbook view` los muestra todos.
command-merge-refused = No se copió nada, porque se rechazó un archivo. Sáquelo e inténtelo de nuevo.

# Why a home cannot answer
home-none = En la carpeta { $folder } no hay ningún hogar de un dispositivo, o su diario desapareció. `watchbook join` crea uno en una carpeta vacía.
home-occupied = La carpeta { $folder } ya contiene algo. No se escribió nada. Elija una carpeta vacía, por favor.
home-busy = Otro comando está trabajando en { $folder }. Inténtelo de nuevo cuando haya terminado.
home-file = { $folder } no se puede leer o escribir: { $detail }.
home-full = No queda espacio para { $folder }, así que no se cambió nada. Libere espacio e inténtelo de nuevo.
home-newer = Una versión más nueva de Watchbook usó { $folder }. Use esa versión. No se cambió nada.
home-damaged = Algo en { $folder } se leyó distinto de como se escribió, así que no se usa. Únase de nuevo en una carpeta vacía: las demás personas todavía lo tienen todo. ({ $detail })
home-failed = Lo guardado en { $folder } no se puede leer o escribir. No se cambió nada. Inténtelo de nuevo. ({ $detail })

# What does not hold
command-gap = Faltan las entradas de la { $from } a la { $to } de { $person } ({ $device }), aunque estos archivos dicen que lo contienen todo. Pida una exportación nueva.
command-gap-one = Falta la entrada { $from } de { $person } ({ $device }), aunque estos archivos dicen que lo contienen todo. Pida una exportación nueva.
command-fork = El dispositivo de { $person } ({ $device }) escribió dos historiales desde su entrada { $number }: se copió, se restauró o alguien lo usó mal. Pregunte a { $person }.
command-waiting =
    { $count ->
        [one] { NUMBER($count) } entrada de { $person } ({ $device }) se basa en entradas que no están aquí, así que aún no cuenta. Pida los archivos que faltan.
       *[other] { NUMBER($count) } entradas de { $person } ({ $device }) se basan en entradas que no están aquí, así que aún no cuentan. Pida los archivos que faltan.
    }
command-part-missing = De la exportación { $number } de { $person } ({ $device }) falta la parte { $missing } de { $parts }. Dé todas las partes juntas.

# Answers
command-verify-read = Archivos leídos: { NUMBER($files) } (paquetes: { NUMBER($bundles) }, avisos: { NUMBER($reports) }, solicitudes: { NUMBER($requests) }, rechazados: { NUMBER($refused) }).
command-verify-numbers = Entradas: { NUMBER($entries) }, eventos: { NUMBER($events) }, incidentes: { NUMBER($incidents) }, dispositivos: { NUMBER($devices) }, archivos adjuntos: { NUMBER($attached) }
command-verify-holds = Todo está en orden.
command-verify-holds-here = Todo lo que hay aquí está en orden.
command-verify-not = No está en orden ({ NUMBER($count) }):
command-note-report = Un aviso de fuera del registro. Dispositivo que lo firmó: { $device }, { $made }. Su firma está en orden; no se sabe quién tiene el dispositivo.
command-note-request = { $person } pide la inscripción. Su firma está en orden. Palabras para comparar: { $words }.
command-note-attached =
    { $count ->
        [one] { NUMBER($count) } archivo adjunto está nombrado, pero no está entre estos archivos. Puede estar en otro lugar.
       *[other] { NUMBER($count) } archivos adjuntos están nombrados, pero no están entre estos archivos. Pueden estar en otro lugar.
    }
command-generate-done = Escrito en { $folder }. Incidentes: { NUMBER($incidents) }, entradas: { NUMBER($entries) }, archivos: { NUMBER($files) }.
command-merge-done = Copiados en { $folder }: { NUMBER($kept) } de { NUMBER($files) } archivos, que juntos lo contienen todo (entradas: { NUMBER($entries) }). Los demás no aportan nada.
command-join-done = La solicitud está en { $file }. Désela a la persona que le invitó.
command-join-words = Compare estas palabras con esa persona: las dos pantallas deben mostrar las mismas.
command-join-no-invitation = { $file } no es una invitación: el nombre de una invitación empieza por «invitation». Pida una a la coordinación.
command-sync-took = Incorporado: { $file }, creado por { $person }, { $made }.
command-sync-report = { $file } es un aviso de fuera del registro. Espera a una persona: lo puede incorporar un punto de contacto, alguien del equipo o la coordinación.
command-sync-enrol = { $file } pide inscribir a { $person }. Espera a la coordinación. Palabras para comparar: { $words }
command-sync-brought = Nuevo aquí: entradas: { NUMBER($entries) }, eventos: { NUMBER($events) }, incidentes: { NUMBER($incidents) }.
command-sync-waiting =
    { $count ->
        [one] { NUMBER($count) } entrada espera a otras que no han llegado.
       *[other] { NUMBER($count) } entradas esperan a otras que no han llegado.
    }
command-sync-nothing = Nada nuevo.
command-sync-wrote = Puesto allí: { $file }
command-sync-removed = Quitado, porque ya no dice nada más: { $file }
command-sync-left-out =
    { $count ->
        [one] { NUMBER($count) } archivo adjunto no se pudo leer, así que no está ahí.
       *[other] { NUMBER($count) } archivos adjuntos no se pudieron leer, así que no están ahí.
    }
command-sync-refused = Rechazado: { $file }. { $reason }
command-sync-here = { $register }, ahora. Entradas: { NUMBER($entries) }, eventos: { NUMBER($events) }, incidentes: { NUMBER($incidents) }.
command-sync-outside = Este dispositivo aún no pertenece a ningún registro.
command-sync-waits = Este dispositivo espera la inscripción: hasta entonces lee y no pone nada allí.
command-sync-out = Este dispositivo se dio de baja en el registro: sigue leyendo y no pone nada allí.
command-view-counts = { $name }. Incidentes: { NUMBER($incidents) } (abiertos: { NUMBER($open) }), eventos: { NUMBER($events) } (en espera: { NUMBER($waiting) })
command-view-conflicts = Con asterisco (*): escrito en paralelo; hay varias versiones hasta que alguien decida.
command-view-events = Eventos
command-view-log = Qué pasó
command-view-file = Archivo: { $name }, { NUMBER($size) } bytes. { $caption }
command-view-not-before = Esta hora no puede ser correcta: quien lo escribió ya había visto algo con fecha { $before }.
command-standing-withheld = Su contenido no está aquí: reservado.
command-standing-erased = Su contenido se borró.
command-standing-after_revocation = No cuenta: se escribió después de dar de baja su dispositivo.
command-standing-withdrawn = No cuenta: se retiró su incorporación.
command-standing-taken_back = No cuenta: la retiró quien la escribió.
command-standing-unconfirmed = Aún no cuenta: falta el acuerdo de otra persona de la coordinación.
command-standing-unknown_kind = Escrita por una versión más nueva de Watchbook; se conserva, pero no se entiende.
command-standing-not_permitted = No cuenta: quien la escribió no tenía derecho a hacerlo.
command-standing-unreadable = No cuenta: su contenido no encaja con su clase.
command-everyone = todas las personas del registro
command-kind-bundle = { $file } es un paquete de entradas.
command-kind-report = { $file } es un aviso de fuera del registro.
command-kind-request = { $file } es una solicitud de inscripción.
command-kind-refused = { $file } no se puede usar.

# Labels
command-label-id = id de registro
command-label-words = comparar
command-label-code = código
command-label-register = registro
command-label-from = de
command-label-made = creado
command-label-to = para
command-label-number = número
command-label-part = parte
command-label-purpose = propósito
command-label-scope = contiene
command-label-tlp = quién lo ve
command-label-entries = entradas
command-label-events = eventos
command-label-incidents = incidentes
command-label-members = miembros
command-label-attached = adjuntos
command-label-sha256 = resumen
command-label-reference = referencia
command-label-title = qué
command-label-place = dónde
command-label-noticed = se notó
command-label-reporter = quién avisó
command-label-person = persona
command-label-contact = contacto
command-column-entries = ENTRADAS
command-column-person = QUIÉN
command-column-device = DISPOSIT.
command-column-first = PRIMERA
command-column-last = ÚLTIMA
command-column-ref = REFERENCIA
command-column-opened = ABIERTO
command-column-class = CLASE
command-column-state = ESTADO
command-column-category = CATEGORÍA
command-column-coordinator = COORDINA
command-column-assessed = EVALUADO
command-column-title = TÍTULO
command-column-conflicts = 2 VERSIONES
command-column-reported = AVISO
command-column-outcome = RESULTADO
command-column-place = DÓNDE
command-column-what = QUÉ
