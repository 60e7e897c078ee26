# Files in and out
exchange-lead = Un registro viaja en archivos: cada uno lleva la firma del dispositivo que lo creó y va por correo, por mensajería o en una memoria USB. Quienes hayan incorporado los mismos archivos ven el mismo registro, en cualquier orden que llegaran.
exchange-waiting = Este dispositivo espera la inscripción. Abra el archivo que le devuelva la persona que le invitó.
exchange-outside = Aún no hay nada que intercambiar
exchange-outside-text = Este dispositivo no pertenece a ningún registro. Únase a uno con un archivo de invitación o cree el suyo. Para entregar un aviso, ábralo en «Mis avisos».

# Taking in
take-in = Incorporar archivos
take-in-text = Archivos de miembros, avisos de fuera, solicitudes para unirse: abra cualquiera de ellos, o muchos a la vez.
take-in-choose = Elegir archivos
take-in-hint = Primero verá qué harían los archivos. No se escribe nada antes de que usted lo diga.
take-in-examining = Leyendo los archivos y comprobando cada firma…
take-in-stop = Detener
drop-too = o suéltelos aquí

# The dry run
sheet-title =
    { $count ->
        [one] { NUMBER($count) } archivo examinado
       *[other] { NUMBER($count) } archivos examinados
    }
sheet-nothing-written = Aún no se ha escrito nada. Mire lo que hay aquí y después decida.
sheet-together = Qué se incorporaría
sheet-nothing-new = Nada de lo que traen estos archivos es nuevo aquí. Si los incorpora, aun así queda anotado qué tienen quienes los crearon.
sheet-apply = Incorporar
sheet-leave = No incorporar
sheet-other = Elegir otros archivos
seen-bundle = Archivo de { $person }
seen-report = Aviso de fuera del registro
seen-enrol = { $person } pide unirse
seen-invitation = Invitación de { $person }
seen-invitation-text = Este archivo invita a un registro. Ábralo en «Unirse».
sheet-whole = Todo lo que hay aquí está también en estos archivos: son una copia completa.
sheet-lacking =
    { $count ->
        [one] { NUMBER($count) } entrada que hay aquí no está en estos archivos, o no con su contenido. Cree una copia nueva.
       *[other] { NUMBER($count) } entradas que hay aquí no están en estos archivos, o no con su contenido. Cree una copia nueva.
    }
seen-sealed = Cifrado con una frase secreta
seen-sealed-paper = Cifrado para una llave en papel o para otras personas
seen-sealed-paper-text = Una copia de seguridad escrita de forma automática se abre con la llave en papel: siete grupos de cuatro letras y cifras. Si no tiene ninguna, este archivo es para otras personas.
unseal-passphrase = Frase secreta de este archivo
unseal-do = Abrir
seen-refused = No se puede usar
seen-again = Ya incorporado antes
seen-report-again = Ya está en el registro
seen-enrol-again = Ya es miembro
seen-made = Creado
seen-number = Número de este archivo
seen-part-label = Parte
seen-part = { $part } de { $parts }. Cada parte se puede incorporar sola; juntas están completas.
seen-carries = Contiene
seen-scope-all = Todo lo que tenía quien lo creó
seen-scope-since = Lo que alguien no había visto
seen-scope-records = Fichas elegidas
seen-tlp = Quién puede verlo
seen-signed = Firmado
seen-device = Por el dispositivo
seen-report-whole = Leer el aviso completo
seen-files = Archivos que trae
tally-new = Entradas nuevas
tally-known = Ya están aquí
tally-events = Eventos nuevos
tally-incidents = Incidentes nuevos
tally-updated = Fichas conocidas que cambian
tally-files = Archivos adjuntos
tally-members = Miembros nuevos

# What was refused and is kept
keep = Conservar este archivo
keep-of = Conservar el archivo { $file }
keep-done = Se conserva tal como llegó. Lo encuentra en «Archivos apartados», en la página «Archivos».
keep-too-large = Es demasiado grande para conservarlo aquí: el límite es de { $limit } MB. Déjelo donde estaba.
kept = Archivos apartados
kept-text = Estos archivos no se pudieron usar y se conservan tal como llegaron. No cuentan para nada. Pruebe uno otra vez cuando algo haya cambiado: se inscribió a quien lo creó, o Watchbook es más nuevo aquí. Guarde uno para quien deba examinarlo.
kept-line = Apartado: { $when }, { $size }
kept-again = Probar otra vez
kept-again-of = Probar { $file } otra vez
kept-save = Guardar tal como llegó
kept-save-of = Guardar { $file } tal como llegó
kept-saved = Su navegador lo guarda con un nombre que termina en .refused, para que ningún programa lo abra por su cuenta.
kept-remove = Eliminar
kept-remove-of = Eliminar { $file }
kept-remove-title = ¿Eliminar este archivo?
kept-remove-explain = { $file } se elimina de este dispositivo para siempre. Lo que hay en el registro queda como está.
kept-removed = Se eliminó.

# What is not as it should be
doubt-forks =
    { $count ->
        [one] { NUMBER($count) } dispositivo escribió dos historiales distintos
       *[other] { NUMBER($count) } dispositivos escribieron dos historiales distintos
    }
doubt-fork = { $person }: desde la entrada número { $from }
doubt-forks-text = El dispositivo se copió o se restauró de una copia de seguridad, o alguien hace trampa. Hable con quien lo tiene antes de confiar en lo que escribió.
doubt-gaps =
    { $count ->
        [one] Faltan entradas en { NUMBER($count) } lugar
       *[other] Faltan entradas en { NUMBER($count) } lugares
    }
doubt-gap = { $person }: números del { $from } al { $to }
doubt-gaps-text = Un archivo dice que lo contiene todo, pero estas no están ni en él ni aquí. Si tiene varias partes, incorpore todas; si no, pregunte a quien lo creó por qué faltan.
doubt-aside =
    { $count ->
        [one] { NUMBER($count) } entrada apartada
       *[other] { NUMBER($count) } entradas apartadas
    }
doubt-aside-text = Lo apartado se conserva con el motivo, pero no cuenta. Todo lo demás se puede incorporar.
doubt-times =
    { $count ->
        [one] { $reason } ({ NUMBER($count) } vez)
       *[other] { $reason } ({ NUMBER($count) } veces)
    }
doubt-waiting =
    { $count ->
        [one] { NUMBER($count) } entrada tiene que esperar
       *[other] { NUMBER($count) } entradas tienen que esperar
    }
doubt-waiting-text = No ha llegado algo en lo que se basan. Las entradas en espera se conservan y cuentan por sí solas en cuanto llegue. Pida un archivo más nuevo a: { $people }.
doubt-files =
    { $count ->
        [one] { NUMBER($count) } archivo adjunto no vino incluido
       *[other] { NUMBER($count) } archivos adjuntos no vinieron incluidos
    }
doubt-files-text = Los nombres y las huellas digitales están en el registro. Pida un archivo que traiga también el contenido.
doubt-withheld =
    { $count ->
        [one] { NUMBER($count) } entrada viene sin su contenido
       *[other] { NUMBER($count) } entradas vienen sin su contenido
    }
doubt-withheld-text = Quien lo creó lo tiene reservado. Quién las escribió, cuándo y de qué clase son está firmado y completo, y un archivo posterior puede traer el resto.

# What was done
done-title = Está en el registro
done-text = Se escribió todo lo anunciado y nada más. Está guardado en este dispositivo.
done-adopted = Avisos que pasaron a ser eventos
done-inbox = Mirar la bandeja
done-register = Mirar el registro
done-members = Mirar los miembros
done-more = Incorporar más archivos

# Handing out
folder = Carpeta compartida
folder-text = Cada dispositivo pone sus propios archivos en una carpeta y lee los de todos los demás: una carpeta que sincroniza Nextcloud, Syncthing u OneDrive, o una memoria USB. Es también una copia fuera de este navegador. Sus archivos están firmados, no cifrados: compártala solo con miembros.
folder-not-here = Para una carpeta que se mantiene al día de forma automática hace falta Chromium, Chrome o Edge en una computadora. En los demás casos, entregue archivos e incorpórelos.
folder-choose = Elegir la carpeta
folder-name = Al día con { $folder } mientras esta página esté abierta, y de nuevo cuando vuelva.
folder-sync = Revisarla ahora
folder-leave = Dejar de usarla
folder-go-on = Seguir con la carpeta «{ $folder }»
folder-waits = La carpeta compartida espera su permiso
folder-waits-text = El navegador pregunta otra vez antes de dejar entrar a esta página en la carpeta que eligió. Hasta entonces, allí no se lee ni se escribe nada.
folder-denied = El navegador no deja entrar a esta página en la carpeta. Elíjala otra vez y permita que se editen archivos en ella.
folder-synced = Al día. Entradas nuevas incorporadas: { NUMBER($took) }, archivos puestos allí: { NUMBER($put) }.
folder-refused = Estos archivos no se pueden usar y siguen donde están:
folder-person = Estos archivos le esperan; elíjalos en «Incorporar archivos»:
folder-trouble = La carpeta no se puede leer o escribir ({ $detail }). Elíjala otra vez y permita que se editen archivos en ella.
hand-out = Entregar archivos
hand-out-text = Cree un archivo para otras personas, o para usted como copia de seguridad: todo, con una frase secreta. Para probar una copia de seguridad, elíjala en «Incorporar archivos»; no se escribe nada y se cuenta lo que no está en ella.
hand-out-what = ¿Qué debe contener?
export-all = Todo
export-all-hint = El registro completo. La mejor opción para una copia de seguridad.
export-since = Lo que un miembro no ha visto
export-since-hint = Solo lo que es nuevo para una persona. Pequeño y rápido de enviar.
export-incidents = Incidentes elegidos
export-incidents-hint = Estos incidentes con sus eventos, y quiénes pertenecen al registro.
hand-out-member = ¿Quién no lo ha visto?
hand-out-member-hint = Lo que tiene un miembro se sabe por los archivos que vinieron de allí. Solo el dispositivo de ese miembro puede incorporar el archivo.
hand-out-to = ¿Quién puede incorporarlo?
hand-out-to-hint = Los nombres son parte de lo firmado. El dispositivo de cualquier otra persona rechaza el archivo.
recipients-everyone = Todas las personas del registro
recipients-named = Solo personas que yo nombre
hand-out-named = ¿Para quién?
hand-out-tlp = ¿Quién puede verlo?
hand-out-tlp-hint = La etiqueta del Traffic Light Protocol va con el archivo y dice qué se puede hacer con él. Para RED tiene que nombrar a las personas.
hand-out-seal = ¿Quién puede leer el archivo?
seal-devices = Los miembros a quienes se dirige
seal-devices-hint = Sus dispositivos lo abren sin hacer nada; por el camino nadie puede leerlo.
seal-passphrase = Quien sepa una frase secreta
seal-passphrase-hint = Para una copia de seguridad o para personas que no son miembros. Lo abren con Watchbook o con el programa age.
seal-open = Cualquiera que lo reciba
seal-open-hint = Está firmado, y cualquier programa puede leerlo y verificarlo.
seal-new-passphrase = Frase secreta del archivo
seal-new-passphrase-hint = Al menos 12 caracteres; van bien cuatro palabras sin relación entre sí. Sin ella nadie abre el archivo, tampoco usted. Dígala por un medio distinto al del archivo.
seal-fault-passphrase = Escriba la frase secreta que debe llevar el archivo.
hold-back = Reservar lo que dicen algunos incidentes
hold-back-text = El archivo sigue completo y se puede verificar: cada entrada va con su firma. Lo escrito en estos incidentes y en sus eventos se queda aquí, también los archivos adjuntos. Para una auditoría que no debe leer un caso. Quien está a punto de entrar incorpora este archivo, no el archivo completo que ofrece «Miembros».
hold-back-which = ¿Qué incidentes van sin contenido?
hold-back-heads = Quienes reciban el archivo seguirán viendo que estos incidentes existen, quién escribió cada entrada, cuándo y de qué clase es. Todo lo demás de ellos se queda aquí. Se cuentan también los incidentes unidos a ellos y los eventos que repiten los suyos.
hold-back-incidents = Incidentes reservados
hold-back-events = Eventos reservados
hold-back-entries = Entradas sin contenido
hold-back-files = Archivos adjuntos que se quedan aquí
hand-out-make = Crear el archivo
hand-out-fault-member = Elija el miembro para quien es el archivo.
hand-out-fault-recipients = Nombre al menos a una persona, o elija todas las personas del registro.
hand-out-fault-incidents = Elija al menos un incidente.
pick-incidents = ¿Qué incidentes?
pick-search = Buscar por referencia, título, categoría o quién coordina
pick-chosen =
    { $count ->
        [one] { NUMBER($count) } elegido
       *[other] { NUMBER($count) } elegidos
    }
pick-remove = Quitar
pick-remove-of = Quitar { $title }
pick-more =
    { $count ->
        [one] { NUMBER($count) } más coincide. Escriba una palabra para encontrarlo.
       *[other] { NUMBER($count) } más coinciden. Escriba una palabra para encontrarlos.
    }
pick-none = Sin resultados. Pruebe con otra palabra.
made-title = El archivo está listo
made-size =
    { $count ->
        [one] { NUMBER($count) } archivo, { $size }.
       *[other] { NUMBER($count) } archivos, { $size } en total.
    }
made-parts = Es demasiado para un solo archivo. Cada parte se puede incorporar sola y en cualquier orden; envíelas todas.
made-left-out =
    { $count ->
        [one] { NUMBER($count) } archivo adjunto no está incluido: este navegador lo perdió o lo lee dañado. Todo lo demás sí está. Pida a quien lo eligió que lo adjunte otra vez.
       *[other] { NUMBER($count) } archivos adjuntos no están incluidos: este navegador los perdió o los lee dañados. Todo lo demás sí está. Pida a quienes los eligieron que los adjunten otra vez.
    }
made-sealed = El archivo está firmado y cifrado: nadie más puede leerlo, vaya por donde vaya.
made-open = El archivo está firmado, no cifrado: quien lo reciba puede leerlo. Envíelo de una manera adecuada para quienes pueden verlo.

# History
history = Qué entró y qué salió
history-none = Aún no hay archivos
history-none-text = Aquí aparecerá cada archivo creado o incorporado en este dispositivo.
history-exported = Usted creó un archivo para { $person }
history-exported-all = Usted creó un archivo para todas las personas del registro
history-imported = Usted incorporó un archivo de { $person }
history-invited = Usted creó una invitación
history-joined = Usted abrió la invitación de { $person }
history-handed-over = Usted entregó un aviso
history-adopted = Usted incorporó un aviso del dispositivo { $person }
history-number = Archivo número { $number }
history-entries =
    { $count ->
        [one] { NUMBER($count) } entrada
       *[other] { NUMBER($count) } entradas
    }
history-new =
    { $count ->
        [one] { NUMBER($count) } entrada nueva
       *[other] { NUMBER($count) } entradas nuevas
    }
history-all = Mostrar todo ({ NUMBER($count) })

# Members
members-lead = Quiénes pertenecen a este registro, qué puede hacer cada persona y cómo localizarla. Una persona con dos dispositivos aparece dos veces.
members-list = Miembros
members-find = Buscar por nombre, rol o contacto
members-log = Qué pasó con los miembros
members-outside = Este dispositivo no pertenece a ningún registro
members-outside-text = Únase a uno con un archivo de invitación o cree el suyo. Entonces verá aquí sus miembros.
member-person = Nombre
member-roles = Puede actuar como
member-contact = Contacto
member-device = Dispositivo
member-since = Desde
member-here = este dispositivo
invite = Invitar un dispositivo
invite-text = Son tres pasos, porque cada dispositivo tiene una llave propia que nunca sale de él. Se pueden hacer por correo y teléfono.
invite-1 = Cree la invitación y envíela, o muéstrela como código a la cámara del otro dispositivo. La otra persona la abre en Watchbook, en «Unirse».
invite-2 = Usted recibe una solicitud de inscripción. Ábrala abajo; llame a la persona y comparen las ocho palabras.
invite-3 = Inscriba el dispositivo y envíe el archivo que recibe. Desde entonces la persona pertenece al registro.
invite-make = Crear la invitación
invite-many = Una invitación sirve para todas las personas que quiera: cada una envía su propia solicitud de inscripción.
request = Inscribir un dispositivo
request-text = Abra la solicitud de inscripción que recibió. No se escribe nada antes de que inscriba el dispositivo.
request-open = Abrir una solicitud
request-other = Abrir otra solicitud
request-none = No es una solicitud de inscripción
request-elsewhere = El archivo se puede incorporar, pero no aquí. Ábralo en:

# Enrolling
enrol-who = Solo la coordinación puede invitar e inscribir dispositivos. Pregunte a: { $people }.
enrol-compare = Llame a { $person }, o pónganse frente a frente, y pida que le lea estas ocho palabras. Las dos pantallas deben mostrar las mismas palabras en el mismo orden.
enrol-differ = Si una sola palabra es distinta, alguien cambió la solicitud por el camino: no inscriba el dispositivo y pida la solicitud de nuevo por otro medio.
enrol-compared = Comparamos las palabras y las ocho son iguales
enrol-person = Nombre de la persona
enrol-person-hint = Como debe aparecer en el registro. Está junto a todo lo que escriba.
enrol-contact = Cómo localizar a la persona cuando pasa algo
enrol-contact-hint = Lo mejor es un número de teléfono.
enrol-roles = ¿Qué puede hacer la persona?
enrol-do = Inscribir
enrol-fault-roles = Elija al menos un rol.
enrol-fault-compared = Compare primero las ocho palabras y después confírmelo aquí.
enrol-done = Inscripción hecha: { $person }.
enrol-already = { $person } ya es miembro.
enrol-next = Falta un paso: el dispositivo de { $person } se entera por un archivo. Créelo y envíelo de vuelta.
enrol-file = Crear el archivo de vuelta

# Joining
join-lead = Necesita un archivo de invitación de la coordinación del registro, o una copia de seguridad suya. Hacen falta dos mensajes y una llamada.
join-steps = Cómo entrar
join-step-1 = Abra la invitación o la copia de seguridad
join-step-2 = Envíe su solicitud de inscripción y compare ocho palabras
join-step-3 = Abra el archivo que le devuelvan
join-open = Abra la invitación o la copia de seguridad
join-open-text = Una invitación es un archivo cuyo nombre empieza por «invitation». Una copia de seguridad es un archivo que lo contiene todo: elija todas sus partes.
join-choose = Elegir los archivos
join-choose-hint = No se escribe nada antes de que usted diga que quiere unirse.
join-opening = Abriendo…
join-wrong = Esto no abre un registro
join-no-invitation = No contiene una invitación ni una copia de un registro completo. Pida a la coordinación una invitación: un archivo cuyo nombre empieza por «invitation».
join-to = Tiene una invitación a { $register }
join-restore = Todo lo de { $register } está en esta copia de seguridad
join-restore-know = Vuelve a este dispositivo, que cuenta como uno nuevo: ninguna copia de seguridad contiene llaves. Después, la coordinación o su llave en papel deja entrar al dispositivo nuevo. Diga a las demás personas que el dispositivo anterior se perdió, para que se dé de baja.
join-entries = Entradas
join-from = De
join-members = Miembros
join-know = Únase solo si conoce a esta persona y esperaba la invitación. Los avisos que dio en este dispositivo siguen siendo suyos, y todavía puede entregarlos.
join-do = Pedir unirse
join-asked = Su solicitud de inscripción está lista.
join-other = Abrir otro archivo
join-send = Envíe esto a { $person }
join-host = la persona que le invitó
join-words = Lea estas palabras a { $person }
join-words-text = Llámense o pónganse frente a frente. Las dos pantallas muestran las mismas ocho palabras en el mismo orden.
join-words-hint = Si una sola palabra es distinta, alguien cambió la solicitud por el camino. Deténgase y envíela de nuevo por otro medio.
join-answer = Abra el archivo que le devuelvan
join-answer-text = En cuanto esté hecha su inscripción, recibirá un archivo. Ábralo aquí, y este dispositivo pertenecerá al registro. Hasta entonces ya puede dar avisos.
join-not-yet = El archivo está incorporado, pero aún no inscribe este dispositivo. Pregunte si llegó su solicitud de inscripción y pida un archivo más nuevo, posterior a ella.
join-inside = Este dispositivo pertenece a { $register }
join-roles = Puede actuar como: { $roles }.
join-inside-text = Los avisos que dé desde ahora están enseguida en el registro. Las demás personas los ven cuando usted entregue un archivo.
join-home = Ir al inicio

paper-key = Una llave en papel
paper-key-text = Si solo usted puede dejar entrar dispositivos y pierde el único que tiene, se queda fuera para siempre. Una llave en papel deja entrar a su próximo dispositivo: es una segunda llave a su nombre que solo está en el papel. Guárdela lejos de su copia de seguridad, en un lugar seguro; quien tenga las dos puede actuar en su nombre.
paper-key-make = Crear una llave en papel
paper-key-contact = Llave en papel
paper-key-title = Anote la llave o imprímala
paper-key-explain = Solo se muestra esta vez. Haga ahora una copia de seguridad: una hecha antes no conoce esta llave. Cuando haya usado la llave, dela de baja en «Miembros» y cree una nueva.
paper-key-use = Nadie puede responder, pero tengo una llave en papel
paper-key-use-text = Deja entrar a este dispositivo con los roles que usted tenía cuando la creó.
paper-key-code = Llave en papel
paper-key-do = Dejarlo entrar
paper-key-mistyped = Esto no es una llave en papel: una letra o una cifra está mal o falta. Compárela con el papel.
paper-key-unknown = El registro de este dispositivo no conoce esta llave, o se dio de baja. Abra una copia de seguridad más nueva o pregunte a la coordinación.

# Verifying
verify-lead = Abra un archivo y vea quién firmó qué, y si se cambió algo desde entonces. No se incorpora nada, y funciona en cualquier dispositivo.
verify-choose = Elegir archivos para verificar
verify-hint = Cualquier archivo creado por Watchbook: de un registro, una invitación, un aviso, una solicitud de inscripción.
verify-busy = Comprobando cada firma…
verdict-holds = Este archivo está en orden
verdict-fails = Este archivo no está en orden
verdict-holds-known = Todo lo que hay en él está tal como lo firmaron miembros del registro de este dispositivo.
verdict-holds-unknown = Todo lo que hay en él está tal como se firmó. Si es el registro que usted cree, solo lo puede decir su id, que está abajo.
verdict-report = Está tal como lo firmó un dispositivo. Quién tenía ese dispositivo, solo lo puede decir la persona que aparece en él.
verdict-enrol = Está tal como lo firmó un dispositivo. De quién es ese dispositivo, solo se sabe comparando las ocho palabras.
verdict-fails-text = No confíe en él. Abajo dice qué está mal; pida un archivo nuevo a quien lo creó y conserve este.
verdict-refused = No se puede confiar en él, y no se muestra nada de lo que contiene. El motivo está abajo.
verify-findings = Qué se encontró
finding-good = Bien:
finding-bad = Mal:
finding-note = Nota:
verify-register = El id del registro
verify-register-ours = Es el registro de este dispositivo, y las llaves de sus propios miembros encajan.
verify-register-compare = Este dispositivo no pertenece a ese registro, así que las llaves vienen del propio archivo. Pida a alguien del registro que le lea su id desde su página «Este dispositivo». Si los dos son iguales, los nombres de aquí son los de ese registro.
verify-authors = Quién firmó qué
author-entries = Entradas
author-span = Desde, hasta
author-from-to = De { $first } a { $last }
author-unknown = No es miembro
verify-content = Qué contiene
content-events = Eventos
content-incidents = Incidentes
content-files = Archivos adjuntos
verify-report-content = El aviso
verify-digest = El resumen del contenido
verify-digest-text = SHA-256 del contenido canónico. Dos archivos con el mismo resumen dicen lo mismo.
recipe = Sin Watchbook
recipe-text = No hace falta que confíe en este programa: dos herramientas comunes, jq y openssl, comprueban las mismas firmas.
recipe-short = Corta: ¿se cambió el archivo?
recipe-short-text = Para cualquier archivo. Comprueba la firma de quien lo creó con la llave que está en el archivo; de quién es esa llave, no lo puede decir.
recipe-whole = Larga: todo lo que hay en un archivo de un registro
recipe-whole-text = Guárdela como verify.sh y ejecute «sh verify.sh», el nombre del archivo y el id del registro tal como se lo dijo alguien de confianza. Comprueba quién se inscribió, cada entrada, el archivo mismo y lo adjunto.

# Changing members, and taking a device out
member-change = Cambiar
member-change-of = Cambiar { $person }
member-out = De baja
member-out-counts = Lo que escribió cuenta hasta el número { $number }.
manage-title = { $person }, dispositivo { $device }
manage-change = Nombre, contacto y roles
manage-save = Guardar el cambio
manage-changed = Guardado. Las demás personas se enteran con el próximo archivo que entregue.
revoke-title = Dar de baja este dispositivo
revoke-text = Lo que escriba desde entonces no cuenta para nadie. Todo lo anterior se queda. No puede volver con esta llave: quien lo tiene se une otra vez desde un navegador que empieza de cero.
revoke-cause = ¿Qué pasó?
revoke-cause-lost = Perdido: nadie sabe dónde está
revoke-cause-stolen = Robado
revoke-cause-compromised = Su llave puede estar en otras manos
revoke-cause-left = Quien lo tenía se fue
revoke-cause-replaced = Sustituido por otro
revoke-reach = ¿Qué cuenta de lo suyo?
revoke-reach-all = Todo lo que este dispositivo nos ha enviado
revoke-reach-all-hint = La opción habitual: lo que aparezca después puede dejarlo entrar, entrada por entrada.
revoke-reach-entry = Nada después de cierta entrada
revoke-reach-entry-hint = Si otra persona pudo escribir con él antes de que usted lo supiera.
revoke-last = Su última entrada que cuenta
revoke-last-hint = La más reciente está arriba.
revoke-entry = N.º { $number } · { $time } · { $said }
revoke-none = Ninguna entrada: no cuenta nada de lo que escribió
revoke-do = Dar de baja el dispositivo
revoke-done = Guardado. Entregue ahora un archivo a todas las personas: solo entonces se enteran.
fault-choose-cause = Elija qué pasó.
fault-choose-last = Elija la última entrada que cuenta.

# When a device is lost
lost-device-title = Perdí mi dispositivo o me lo robaron
lost-holder = Quien lo tenía
lost-holder-1 = Llame enseguida a la coordinación. Diga cuándo lo tuvo por última vez y si alguien sabe desbloquearlo.
lost-holder-2 = Diga qué escribió desde que entregó un archivo por última vez: nadie más lo tiene.
lost-holder-3 = Tome otro dispositivo, abra Watchbook en él y pida una invitación.
lost-lead = La coordinación
lost-lead-1 = Elija «Cambiar» junto al dispositivo en la lista de miembros y delo de baja: indique si se perdió o lo robaron, y escriba lo que le contaron.
lost-lead-2 = Deje «Todo lo que este dispositivo nos ha enviado», a menos que otra persona haya escrito con él antes.
lost-lead-3 = Cree en «Archivos» un archivo para todas las personas del registro y entréguelo. Desde entonces lo saben las demás.
lost-lead-4 = Inscriba el dispositivo nuevo. Si más tarde aparecen entradas del anterior, pregunte a quien lo tenía y deje entrar las que sean suyas.
lost-counts = Lo que llegó a otras personas antes de darlo de baja sigue contando. Lo que llegue después se conserva y se muestra, pero solo cuenta cuando la coordinación lo deje entrar.

# What came late
late-title = Escrito después de la baja del dispositivo
late-text = Estas entradas están más allá de lo que cuenta de su dispositivo. Pregunte a quien lo tenía: deje entrar lo que sea suyo y no toque el resto.
late-number = N.º { $number }
late-admit = Dejar entrar
late-admit-title = ¿Hacer que esta entrada cuente?
late-admit-text = Desde entonces cuenta como cualquier otra, para todo el mundo. Su nombre y su motivo quedan en la bitácora.
late-admitted = Ahora cuenta.

# The rules
rules-title = Reglas
rules-one = Basta una persona de la coordinación.
rules-two = Hace falta el acuerdo de dos personas de la coordinación.
rules-text = Con dos, dar de baja un dispositivo, borrar y retirar una incorporación solo cuentan cuando una segunda persona de la coordinación está de acuerdo: así ningún dispositivo por sí solo, robado o no, puede hacer daño. El precio es que hay que localizar a dos personas.
rules-to-two = Que haga falta el acuerdo de dos
rules-to-one = Que baste una
rules-saved = Guardado. Si hace falta el acuerdo de dos, espera arriba a la segunda persona.

# What waits for a second coordinator
waits-title = Espera a otra persona de la coordinación
waits-agree = De acuerdo
waits-agreed = De acuerdo. Ahora cuenta.

# What an import says about devices that are out
doubt-out = Esto da de baja el dispositivo de { $people }
doubt-out-text = Lo decidió la coordinación. Lo que ese dispositivo escriba desde entonces no cuenta para nadie. Si le sorprende, pregunte a la coordinación antes de incorporarlo.
doubt-late =
    { $count ->
        [one] { NUMBER($count) } entrada nueva no cuenta
       *[other] { NUMBER($count) } entradas nuevas no cuentan
    }
doubt-late-text = Se escribieron después de dar de baja su dispositivo. Se conservan y se muestran; la coordinación puede dejarlas entrar una por una, en la página «Miembros».

# Undoing an import
history-together =
    { $count ->
        [one] { NUMBER($count) } archivo, incorporado a la vez
       *[other] { NUMBER($count) } archivos, incorporados a la vez
    }
undo = Retirar
undo-back = Restaurar
undo-all = Retirarlos todos
undo-back-all = Restaurarlos todos
undo-done = Retirado
undo-title = ¿Retirar esta incorporación?
undo-text = Lo que entró con ella deja de contar, para todo el mundo: si varios archivos se incorporaron juntos, vale para todos. No se borra, y se puede restaurar. Los miembros que inscribió siguen siendo miembros: dé de baja un dispositivo en la página «Miembros».
undo-back-title = ¿Restaurar esta incorporación?
undo-back-text = Lo que entró con ella vuelve a contar, para todo el mundo.
undo-yes = Firmar
undo-saved = Guardado. Si hace falta el acuerdo de dos personas de la coordinación, espera a la segunda en la página «Miembros».
