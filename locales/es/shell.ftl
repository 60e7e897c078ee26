# Word list of this language
# event = evento
# event report / to report = aviso / avisar, dar un aviso
# reporter = quien avisa
# incident = incidente
# assessment = evaluación
# register = registro
# log = bitácora
# entry = entrada
# journal (beside the database) = diario
# device = dispositivo
# member = miembro
# role = rol
# coordinator = coordinación, quien coordina
# point of contact = punto de contacto
# team member = integrante del equipo
# bundle = paquete (en las pantallas: archivo)
# file = archivo
# part = parte
# key = llave
# key on paper = llave en papel
# key request, request to be enrolled = solicitud de inscripción
# to enrol = inscribir
# to take out, to revoke (a device) = dar de baja
# signature / to sign = firma / firmar
# sealed / to seal = cifrado / cifrar
# vault = caja fuerte
# passphrase = frase secreta
# recovery code = código de recuperación
# take in, adopt (import) = incorporar, incorporación
# to withdraw an import = retirar una incorporación
# hand over, hand out (export) = entregar
# handed over (incident to somebody else) = traspasado
# set aside, kept aside = apartado
# withheld, to hold back = reservado, reservar
# erased (what an entry says) = borrado
# removed (from this device) = eliminado
# to count, does not count = contar, no cuenta
# custody = custodia
# evidence = evidencia
# proof = prueba
# severity class = clase de gravedad
# draft = borrador
# backup = copia de seguridad
# shared folder = carpeta compartida
# fork, two histories = dos historiales
# gap = faltan entradas
# to acknowledge = acusar recibo
# holds, is sound = está en orden
# fingerprint = huella digital
# digest = resumen
# Exchange (page) = Archivos
# query, to find = búsqueda, buscar
# condition (of a query) = condición
# view (a query kept under a name) = vista
# key (of a keyboard) = tecla; letter that is a key = atajo

# The frame of every page
nav = Menú principal
banners = Avisos
nav-home = Inicio
nav-report = Avisar
nav-reports = Mis avisos
nav-inbox = Bandeja
nav-register = Registro
nav-exchange = Archivos
nav-members = Miembros
nav-join = Unirse
nav-verify = Verificar
nav-glossary = Glosario
nav-device = Este dispositivo
nav-more = Más
skip = Ir al contenido
close = Cerrar
busy = Procesando
loading = Un momento…
online = Con conexión
online-hint = Hay red. Watchbook no la necesita: todo se queda en este dispositivo.
offline = Sin conexión: no pasa nada
offline-hint = No hay red. Aquí todo funciona sin ella.
count-to-hand-over = sin entregar
count-waiting = en espera
count-only-here = solo en este navegador
progress = En proceso
progress-percent = { $percent } % hecho

# Banners
demo-banner = Una demostración: las personas y los incidentes son inventados. Pruebe lo que quiera.
demo-discard = Salir
demo-discard-title = ¿Salir de la demostración?
demo-discard-explain = La demostración y todo lo que probó en ella se eliminan de este navegador. Su propio registro, si lo tiene, no se toca.
follower-title = Otra pestaña está escribiendo
follower-text = Watchbook está abierto en otra pestaña. Esta la sigue y muestra cada cambio; si quiere escribir aquí, tome el control.
follower-write = Escribir aquí
waiting-title = En espera de inscripción
waiting-text = Su solicitud de inscripción tiene que llegar a la coordinación, y la respuesta tiene que volver a este dispositivo. Ya puede dar avisos.
waiting-link = Cómo seguir
update-title = Hay una versión nueva
update-now = Usar la versión nueva
update-dirty = Podrá usarla en cuanto se guarde lo que está escribiendo.
unkept-title = Aquí no se conserva nada
unkept-text = Cuando Watchbook se abre como archivo, este navegador no conserva nada. Puede dar un aviso, entregarlo y verificar archivos. Al cerrar o volver a cargar esta página se pierde todo lo que contiene; entréguelo antes.
only-here =
    { $count ->
        [one] { NUMBER($count) } entrada existe solo en este navegador. Entréguela.
       *[other] { NUMBER($count) } entradas existen solo en este navegador. Entréguelas.
    }

# When it cannot start
health-title = ¿Sigue todo ahí?
health-lead = Dónde están sus datos en este navegador, qué se perdería con él y si todo está tal como se escribió.
health-where = Dónde están
health-journal = En dos lugares: en la base de datos de este navegador y en un diario aparte, que se escribe primero ({ $size }).
health-no-journal = En un solo lugar: en la base de datos de este navegador. Aquí el navegador no ofrece un segundo lugar; pasa en las ventanas privadas y en algunos navegadores. Por eso, cree un archivo más a menudo. ({ $detail })
health-elsewhere = En la base de datos de este navegador. La pestaña que escribe lleva el diario aparte.
health-caught = En este inicio, a la base de datos le faltaban los últimos cambios; el diario los tenía.
health-restored = En este inicio, la base de datos estaba vacía; todo se recuperó del diario.
health-rewritten = En este inicio, el diario faltaba o estaba atrasado; se escribió de nuevo a partir de la base de datos.
health-full = Está en uso más del 80 % del espacio que da este navegador. Libere espacio en este dispositivo; si no, puede que no se acepte lo próximo que escriba.
health-outside = Fuera de este navegador
health-only-here =
    { $count ->
        [one] { NUMBER($count) } entrada existe solo en este navegador.
       *[other] { NUMBER($count) } entradas existen solo en este navegador.
    }
health-all-out = Todo lo que escribió este dispositivo ha salido de este navegador al menos una vez.
backup-title = Guardar copias de seguridad en una carpeta
backup-text = Mientras esta página está abierta, se escribe una copia cifrada de todo en una carpeta de esta computadora: un segundo disco, una memoria USB o una carpeta que se lleva a otro lugar. Allí se conservan las siete últimas y una de cada mes. No se pide ninguna frase secreta.
backup-for = Puede abrirlas quien podría recuperar el registro. Llaves en papel: { $papers }, dispositivos de la coordinación: { $devices }.
backup-not-here = Para escribir en una carpeta de forma automática hace falta Chromium, Chrome o Edge en una computadora. Aquí, cree de vez en cuando un archivo cifrado en «Entregar archivos» y guárdelo en otro lugar.
backup-paper-first = Cree primero una llave en papel
backup-paper-first-text = Estas copias se cifran para llaves, y la llave de este dispositivo se pierde con él. Una llave en papel las abre en un dispositivo nuevo.
backup-choose = Elegir la carpeta para las copias
backup-name = En la carpeta «{ $folder }».
backup-pace = ¿Cada cuánto?
backup-pace-soon = Cuando haga una pausa
backup-pace-soon-hint = Cuando pasan diez minutos sin nada nuevo, y como máximo al cabo de una hora.
backup-pace-daily = Una vez al día
backup-now = Crear una copia ahora
backup-leave = No crear más copias
backup-written = Se creó una copia de seguridad y se volvió a leer: está completa en la carpeta.
backup-fails = No se escriben las copias
backup-fails-look = Ver por qué y qué hacer
backup-waits = Las copias esperan su permiso
health-check = Revisar todo ahora
health-check-text = Lee de nuevo cada entrada y cada archivo, verifica cada firma y compara el diario con la base de datos.
health-check-stop = Detener
health-sound = Todo está tal como se escribió. Entradas: { NUMBER($entries) }, archivos: { NUMBER($files) }.
health-bad =
    { $count ->
        [one] Hay { NUMBER($count) } elemento dañado. Incorpore los archivos más recientes que tengan las demás personas y guarde una copia de lo que hay aquí.
       *[other] Hay { NUMBER($count) } elementos dañados. Incorpore los archivos más recientes que tengan las demás personas y guarde una copia de lo que hay aquí.
    }
health-bad-entry = La entrada { $place } no es la que se escribió: { $reason }
health-no-entry = No se encuentra la entrada { $place }.
health-bad-file = El archivo adjunto { $file } está dañado o incompleto.
health-bad-kept = El archivo { $file }, apartado porque no se pudo usar, está dañado o incompleto.
health-bad-journal = El diario no se puede leer hasta el final.
health-differs = El diario y la base de datos no coinciden en { $table }: { $key }
older-title = Faltan entradas
older-text =
    { $count ->
        [one] El navegador tiene { NUMBER($count) } entrada menos que antes. Incorpore los archivos más recientes que tengan las demás personas y su propia copia.
       *[other] El navegador tiene { NUMBER($count) } entradas menos que antes. Incorpore los archivos más recientes que tengan las demás personas y su propia copia.
    }
lost-page = Este navegador perdió el registro
lost-page-device = Este navegador perdió lo que se guardaba aquí
lost-was-register = Aquí estaba el registro de { $register } (entradas de la bitácora: { NUMBER($entries) }). El navegador ya no tiene nada de él, ni en su base de datos ni en el diario aparte.
lost-was-device = Aquí había avisos y borradores (avisos: { NUMBER($reports) }, borradores: { NUMBER($drafts) }). El navegador ya no tiene ninguno.
lost-copied = La última vez que todo salió de este navegador en un archivo: { $when }, { $file }.
lost-not-copied = Hasta donde sabe este navegador, nunca ha salido de él un archivo con todo.
lost-restore-how = Un dispositivo que perdió su llave vuelve como uno nuevo. Abra su copia de seguridad o una invitación de otra persona de la coordinación; la coordinación o su llave en papel deja entrar al dispositivo nuevo.
lost-restore = Restaurar con archivos
lost-anew = Empezar de nuevo sin él
lost-anew-title = ¿Empezar de nuevo?
lost-anew-explain = Este navegador olvida que había algo. No se elimina ningún archivo ni nada de lo que tienen otras personas.
failed-title = Watchbook no puede funcionar aquí
failed-call = Si acaba de pasar algo, no espere por esto: llame a la persona encargada de los incidentes.
failed-reload = Intentar de nuevo
fault-no-engine = No arrancó la parte de Watchbook que lleva el registro. Vuelva a cargar la página.
fault-unexpected-answer = Watchbook recibió una respuesta que no entiende. Vuelva a cargar la página; lo que aparecía como guardado está a salvo.
fault-file-unreadable = El navegador no pudo leer { $name }. Elíjalo otra vez.
fault-file-not-saved = El navegador no guardó el archivo. Inténtelo de nuevo o use otro navegador.

# No such place
page-nowhere = Esta página no existe
nowhere-text = La dirección no lleva a ningún sitio. Puede que esté cortada o que sea de otra versión.
nowhere-home = Ir al inicio
nowhere-report = Dar un aviso

# Parts of pages
form-wrong = Revise esto, por favor
dialog-no = No, volver
dialog-type = Escriba «{ $word }» para confirmar
select-none = Elegir…
field-optional = (opcional)
field-left =
    { $count ->
        [one] Queda { NUMBER($count) } carácter
       *[other] Quedan { NUMBER($count) } caracteres
    }
field-over =
    { $count ->
        [one] Sobra { NUMBER($count) } carácter
       *[other] Sobran { NUMBER($count) } caracteres
    }
table-sort = Ordenar por { $column }
table-count = { NUMBER($total) } en total
table-count-of = { NUMBER($total) } de { NUMBER($all) }
table-count-none = Sin resultados
severity-none = Sin evaluar
severity-I-word = Leve
severity-II-word = Menos grave
severity-III-word = Grave
severity-IV-word = Muy grave
step-done = hecho
step-now = ahora
step-later = después
line-not-before = El reloj del dispositivo que escribió esto estaba mal: no pudo ser antes de { $time }
standing-stands = Cuenta
standing-withheld = No se compartió con este dispositivo
standing-unknown_kind = Escrita por una versión más nueva; se conserva como está
standing-not_permitted = No cuenta: esta persona no tiene permiso
standing-erased = Borrada
standing-after_revocation = No cuenta: se escribió después de dar de baja su dispositivo
standing-withdrawn = No cuenta: se retiró su incorporación
standing-taken_back = Retirada por quien la escribió
standing-unconfirmed = Aún no cuenta: falta el acuerdo de otra persona de la coordinación
standing-unreadable = No cuenta: no se puede leer
when-today = hoy, { $time }
when-yesterday = ayer, { $time }
when-about = aprox. { $time }
when-unknown = no se sabe
precision-minute = Con exactitud
precision-hour = Más o menos
precision-day = Solo el día
precision-month = Solo el mes
precision-year = Solo el año
precision-unknown = No lo sé
moment-now = Ahora
moment-precision = ¿Con qué exactitud sabe cuándo fue?
moment-date-time = Fecha y hora
moment-date = Fecha
moment-month = Mes
moment-year = Año
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
copy = Copiar
copied = Copiado.
copy-by-hand = El navegador no lo copió. Selecciónelo y cópielo a mano.
file-camera = Tomar una foto
file-pick = Elegir archivos
file-keeping = Guardando el archivo…
file-remove = Quitar { $name }
file-save = Guardar
file-show = Ver
file-hide = Ocultar
file-no-picture = No es una imagen que Watchbook pueda mostrar. Guárdela para abrirla.
file-fingerprint = Huella digital (SHA-256)
hand-over-save = Guardar archivo
hand-over-share = Compartir
hand-over-saved = El navegador tiene el archivo. Búsquelo en sus descargas.
hand-over-shared = Entregado a la aplicación que eligió.
hand-over-share-refused = No se pudo compartir. Toque «Compartir» otra vez, o guarde el archivo y envíelo usted.

# Codes that one screen shows and another device photographs
code-show = Mostrar como código
code-title = Para la cámara del otro dispositivo
code-text = En el otro dispositivo, elija «Escanear un código» donde pide el archivo. Apunte su cámara a este cuadrado hasta que diga que lo tiene todo.
code-part = Parte { $number } de { $count }
code-hold = Pausar
code-go-on = Seguir
code-next = Parte siguiente
code-read = El otro ya lo tiene
code-close = Cerrar
code-too-large = Este archivo es demasiado grande para mostrarlo en códigos. Guárdelo o compártalo, y envíelo de otra manera.
code-no-means = No se pudo cargar lo que dibuja y lee los códigos. Conéctese a la red, vuelva a cargar la página e inténtelo otra vez; o envíe el archivo mismo.
scan-start = Escanear un código
scan-title = Apunte la cámara al código
scan-text = Acérquese hasta que el cuadrado llene casi toda la imagen y mantenga quieta la cámara. Las partes pueden llegar en cualquier orden.
scan-nothing-yet = Aún no se ve ningún código.
scan-progress = Leídas { $seen } de { $count } partes
scan-close = Cancelar
scan-refused = Aquí no está permitida la cámara. Permítala para este sitio en los ajustes de su navegador, o pida que le envíen el archivo y elíjalo en su lugar.
scan-no-camera = Aquí no hay cámara. Pida que le envíen el archivo y elíjalo en su lugar.
scan-failed = La cámara no arranca; puede que otra aplicación la esté usando. Cierre esa aplicación e inténtelo de nuevo, o pida que le envíen el archivo y elíjalo en su lugar.

# Home, first time
home-first-title = ¿Qué pasó?
home-first-lead = Watchbook guarda los incidentes de seguridad en este dispositivo, con red o sin ella. Nada sale de aquí si usted no lo entrega.
home-report = Dar un aviso
home-report-text = Algo va mal, o eso parece. Dos minutos, sin cuenta, funciona sin conexión.
home-start = Crear un registro
home-start-text = Usted se ocupa de los incidentes de su organización. Este será el primer dispositivo.
home-join = Unirse a uno
home-join-text = Su organización tiene un registro y usted recibió un archivo de invitación.
home-demo = Echar un vistazo
home-demo-text = Una organización de cuidados inventada, con sus incidentes. Pruébelo todo y después deséchela.
home-demo-starting = Preparando la demostración
home-verify = ¿Recibió un archivo? Compruebe quién lo creó
home-draft = Tiene un aviso sin terminar: { $time }
home-draft-go-on = Seguir escribiendo
home-draft-discard = Desechar
home-draft-discard-title = ¿Desechar este aviso?
home-draft-discard-explain = No se ha entregado a nadie. No se puede recuperar.
home-draft-empty = Aún sin descripción

# Home, as a member
home-title = Qué hacer ahora
home-hello = Hola, { $person }. Nos alegra verle.
home-nothing = No tiene nada pendiente.
home-nothing-text = Los avisos nuevos aparecerán aquí en cuanto lleguen a este dispositivo.
home-waiting =
    { $count ->
        [one] { NUMBER($count) } evento espera un primer vistazo
       *[other] { NUMBER($count) } eventos esperan un primer vistazo
    }
home-waiting-text = Léalos, pregunte lo que haga falta y decida qué pasa con cada uno.
home-to-hand-over =
    { $count ->
        [one] { NUMBER($count) } aviso suyo está sin entregar
       *[other] { NUMBER($count) } avisos suyos están sin entregar
    }
home-to-hand-over-text = Nadie puede actuar hasta que salgan de este dispositivo.
home-aside =
    { $count ->
        [one] Se apartó { NUMBER($count) } entrada
       *[other] Se apartaron { NUMBER($count) } entradas
    }
home-aside-text = Llegaron en un archivo, pero aún no se pueden usar. Vea por qué.
home-only-here =
    { $count ->
        [one] { NUMBER($count) } entrada existe solo en este navegador
       *[other] { NUMBER($count) } entradas existen solo en este navegador
    }
home-only-here-text = Cree un archivo y guárdelo en otro lugar: es su copia de seguridad y la manera de que otras personas se enteren.
home-open = Incidentes abiertos
home-all-open = Ver todos los incidentes abiertos
home-no-open = No hay ningún incidente abierto.
home-numbers = El registro de un vistazo
home-number-open = Incidentes abiertos
home-number-waiting = Eventos en espera
home-number-ended = Incidentes terminados
home-number-events = Eventos en total
home-by-severity = Incidentes abiertos por gravedad
home-invite = Invitar a alguien
home-exchange = Enviar o recibir archivos
home-contacts = A quién llamar

# Start a register
page-start = Crear un registro
start-lead = Este dispositivo lleva el registro y usted será la primera persona de la coordinación. Después puede invitar a otras.
start-do = Crear el registro
start-done = El registro está creado.
start-know = Conviene saber
start-know-1 = Todo se queda en este navegador, en este dispositivo. No hay servidor ni cuenta.
start-know-2 = La única copia de seguridad es un archivo que crea usted. Watchbook se lo recuerda.
start-know-3 = Este dispositivo firma todo. Nadie puede cambiar lo escrito sin que se note, ni siquiera usted.
start-persist = Al crear el registro, puede que el navegador pregunte si debe conservar los datos. Responda que sí.
start-already = Este dispositivo ya pertenece a { $register }.
field-organization = Nombre de la organización
field-organization-hint = Tal como la gente la conoce. Aparece en cada aviso y en cada archivo.
field-person = Su nombre
field-person-hint = Aparece junto a todo lo que usted escribe en el registro.
field-contact = Cómo localizarle cuando pasa algo
field-contact-hint = Lo mejor es un número de teléfono. Quien da un aviso lo ve enseguida, también sin conexión.

# This device
device-title = Este dispositivo
device-lead = Qué guarda este navegador y cómo mantenerlo a salvo.
device-id = Dispositivo
device-person = En manos de
device-register = Registro
device-register-id = Id del registro
device-roles = Roles
device-standing-outside = Este dispositivo aún no pertenece a ningún registro. Puede dar avisos, y unirse a uno más tarde.
device-standing-revoked = Este dispositivo se dio de baja en su registro. Lo que contiene se puede leer y entregar; lo que añada no cuenta para nadie. Para volver a participar, únase desde un navegador que empieza de cero.
device-standing-waiting = Este dispositivo pidió unirse y espera la respuesta.
device-entries = Entradas de la bitácora
device-storage = Conservar los datos
device-persisted = El navegador prometió conservar los datos hasta que usted los elimine.
device-not-persisted = El navegador puede eliminar los datos si falta espacio o tras semanas sin visitas.
device-persist-unknown = Este navegador no dice si conserva los datos. Cree un archivo con regularidad.
device-persist = Pedir que los conserve
device-persist-refused = El navegador no lo prometió. A menudo ayuda instalar Watchbook como aplicación o añadirlo a favoritos; después, pídalo otra vez.
device-persist-granted = El navegador promete conservar los datos.
device-estimate = En uso: { $used } de unos { $quota }
device-backup = Una copia en este navegador no es una copia de seguridad. En «Archivos» puede crear un archivo que sí lo es.
device-file = Esto es Watchbook en un solo archivo. La mayoría de los navegadores vinculan lo que conservan al lugar del archivo: si se mueve o cambia de nombre, parece vacío hasta que vuelve a ese lugar. En algunos, otras páginas abiertas como archivos pueden leer lo conservado; una caja fuerte lo cifra.
device-colours = Colores
theme-system = Como el sistema
theme-light = Claros
theme-dark = Oscuros
device-version = Versión
device-erase = Eliminar todo de este dispositivo
device-erase-text = Elimina de este navegador el registro, sus avisos, los borradores, los archivos apartados y la llave de este dispositivo. Lo que tienen otras personas se queda con ellas.
device-erase-not-saved =
    { $count ->
        [one] { NUMBER($count) } entrada existe solo aquí y se perdería para siempre. Cree primero un archivo.
       *[other] { NUMBER($count) } entradas existen solo aquí y se perderían para siempre. Cree primero un archivo.
    }
device-erase-title = ¿Eliminar todo?
device-erase-explain = Todo lo que Watchbook guarda en este navegador se elimina para siempre. Para participar, este dispositivo tiene que inscribirse otra vez.
device-erase-word = eliminar
device-erase-yes = Eliminar todo

# Columns that more than one page shows
column-severity = Gravedad
column-state = Estado
column-updated = Último cambio
demo-missing = No se pudo cargar la demostración. Conéctese, abra esta página otra vez e inténtelo de nuevo.

# When the page cannot start, or has stopped
failure-title = Watchbook no está funcionando
failure-framed = Watchbook no funciona dentro de otra página, porque esa página podría ver lo que usted escribe. Ábralo en una pestaña propia.
failure-start = No se pudo cargar Watchbook. Vuelva a cargar esta página. Si no ayuda, puede que este navegador sea demasiado antiguo: Watchbook necesita Chrome o Edge 97, Firefox 114, Safari 16.4 o una versión más nueva. Lo que usted ya anotó no se toca.
failure-crash = Watchbook encontró un error del que no puede recuperarse. Si aún se ve lo que estaba escribiendo, cópielo; después vuelva a cargar esta página. Lo que aparecía como guardado sigue guardado.
failure-reload = Recargar

# The language of this page
device-language = Idioma
device-language-hint = Se guarda en este dispositivo. Lo que escribieron las personas sigue en el idioma en que lo escribieron.
undo-action = Deshacer
undo-action-done = Deshecho.
language-failed = No se pudo cargar este idioma. Conéctese a la red una vez y elíjalo de nuevo.

# The glossary
glossary-lead = Qué significan aquí las palabras. Su sentido es el de ISO/IEC 27035-1.
glossary-terms = De qué se trata
glossary-roles = Quién hace qué
glossary-outcomes = Qué decide el punto de contacto
glossary-verdicts = Qué decide el equipo
glossary-event-states = En qué punto está un evento
glossary-states = En qué punto está un incidente
glossary-severity = Qué tan grave es un incidente
glossary-tlp = Quién puede pasar algo a otros
term-event = Evento
term-event-hint = Algo que puede haber afectado la seguridad de la información: un teléfono perdido, un mensaje extraño, un sistema que no responde. La norma dice: evento de seguridad de la información.
term-incident = Incidente
term-incident-hint = Uno o varios eventos que dañan a la organización o a las personas para las que trabaja, o que están por hacerlo. La norma dice: incidente de seguridad de la información.
term-first = Primera evaluación
term-first-hint = El punto de contacto mira un aviso y decide si puede ser un incidente.
term-second = Segunda evaluación
term-second-hint = El equipo decide si es un incidente, de qué categoría y con qué gravedad.
term-register = Registro
term-register-hint = Todo lo que una organización ha escrito sobre sus eventos e incidentes, en todos sus dispositivos juntos.
term-entry = Entrada
term-entry-hint = Algo que una persona escribió, firmado por su dispositivo. Las entradas solo se añaden; ninguna se cambia.
term-bundle = Archivo de un registro
term-bundle-hint = Entradas firmadas en camino de un dispositivo a otro. Cualquiera puede comprobar quién lo hizo y que nada se cambió.
term-vault = Caja fuerte
term-vault-hint = Cifra lo que reposa en este dispositivo. Se abre con su frase secreta o con el código de recuperación.
