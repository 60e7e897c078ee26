# What the engine refuses, and what to do
engine-not-open = Watchbook no pudo abrir sus datos, así que no puede responder. Vuelva a cargar la página.
engine-follower = Watchbook está abierto en otra pestaña, y solo una pestaña puede escribir. Elija «Escribir aquí» en la parte de arriba de esta página, o siga en la otra pestaña.
engine-locked = El registro está bloqueado. Ábralo primero con su frase secreta.
engine-no-register = Este dispositivo aún no pertenece a ningún registro. Cree uno o únase a uno con un archivo de invitación.
engine-has-register = Este dispositivo ya pertenece a un registro. Un dispositivo pertenece a un solo registro.
engine-not-enrolled = Este dispositivo espera la inscripción. Envíe la solicitud de inscripción a la persona que le invitó y después abra el archivo que le devuelva.
engine-revoked = Este dispositivo se dio de baja en el registro. Lo que contiene se puede leer y entregar, pero no se puede añadir nada. Para volver a participar, pida una invitación a la coordinación y únase desde un navegador que empieza de cero.
engine-no-device = Este dispositivo se está preparando. Espere un momento e inténtelo de nuevo.
engine-missing = Lo que usted pidió no está en este dispositivo. Vuelva atrás y ábralo otra vez.
engine-given-up = Usted lo detuvo. No se escribió nada.
engine-file-large = Este archivo es demasiado grande para guardarlo: el límite es de { $limit } MB. Elija uno más pequeño; por ejemplo, una imagen más pequeña.
engine-hold-members = La lista de miembros del registro va con cada archivo: sin ella nadie podría verificar el resto. No se puede reservar.
engine-keep-large = Este archivo es demasiado grande para conservarlo aquí: el límite es de { $limit } MB. Déjelo donde estaba.
engine-keep-many = Archivos ya conservados: { $files }. No hay sitio para más. Guarde uno de ellos en otro lugar y elimínelo aquí; después conserve este.
engine-keep-room = Los archivos que se conservan aquí pueden ocupar juntos { $limit } MB, y este no cabe. Guarde uno de ellos en otro lugar y elimínelo aquí; después conserve este.
backup-no-paper = En este registro no hay ninguna llave en papel: si nadie escribe una frase secreta para la copia de seguridad, nadie podría abrirla cuando este dispositivo se pierda. Cree primero una llave en papel en «Miembros».
backup-not-whole = Se escribió una copia de seguridad, pero lo que hay en la carpeta no es lo que se creó. No cuenta; mire si la carpeta está llena y elija otra si vuelve a pasar.
engine-red-needs-names = TLP:RED es solo para personas que usted nombre. Nombre a las personas a quienes va dirigido, o elija otra etiqueta.
engine-enrol-elsewhere = Con este archivo alguien pide unirse a un registro que no está en este dispositivo. Devuélvalo a quien se lo envió: tiene que llegar a la persona de la coordinación que le invitó.
engine-join-first = Este archivo pertenece a un registro al que este dispositivo no se ha unido. Abra primero la invitación, un archivo cuyo nombre empieza por «invitation», o todas las partes de una copia de seguridad creada para todas las personas del registro.
engine-adopt-not-allowed = Este es un aviso de fuera del registro. Lo puede incorporar un punto de contacto, alguien del equipo o la coordinación: haga llegar el archivo a una de esas personas.
engine-no-code = Esto no es un código: un código tiene 20 letras y cifras, en grupos de cinco. Cópielo otra vez de la hoja.
engine-waiting = Se basa en una entrada que aún no ha llegado.

# What storage refuses, and what to do
store-unavailable = Este navegador no deja que Watchbook guarde nada aquí. Salga de la navegación privada, permita que este sitio guarde datos o use otro navegador. ({ $detail })
store-full = No queda espacio, así que no se cambió nada. Libere espacio en este dispositivo e inténtelo de nuevo.
store-newer = Una versión más nueva de Watchbook usó los datos de este navegador. Vuelva a cargar la página para tener esa versión. No se cambió nada.
store-closed = Otra pestaña actualizó o eliminó los datos. Vuelva a cargar la página.
store-damaged = Algo se leyó distinto de como se escribió, así que no se usa. Vuelva a cargar la página. Si se repite, restaure el registro con el archivo más reciente que tengan otras personas. ({ $detail })
store-failed = El navegador no pudo guardar o leer los datos. No se cambió nada. Inténtelo de nuevo; si se repite, vuelva a cargar la página. ({ $detail })

# What verifying a file finds
verify-signed = Lo creó { $person } para { $register } con fecha { DATETIME($made) }, según el reloj de ese dispositivo.
verify-our-register = Pertenece al registro de este dispositivo, y las llaves de los propios miembros de este dispositivo encajan. El id del registro es { $register }.
verify-other-register = Las llaves vienen del propio archivo, porque este dispositivo no pertenece a su registro. Compare el id con uno que haya recibido por otro medio: { $register }.
verify-cover = Es el archivo número { $number } de ese dispositivo, parte { $part } de { $parts }, con la etiqueta { $tlp }.
verify-scope-all = Dice que contiene todo lo que tenía quien lo creó.
verify-scope-since = Dice que contiene solo lo que alguien no había visto.
verify-scope-records = Dice que contiene solo fichas elegidas.
verify-entries =
    { $count ->
        [one] { NUMBER($count) } entrada está completa y firmada por un miembro.
       *[other] { NUMBER($count) } entradas están completas, cada una firmada por un miembro.
    }
verify-set-aside =
    { $count ->
        [one] No se puede confiar en { NUMBER($count) } entrada. Abajo está el motivo.
       *[other] No se puede confiar en { NUMBER($count) } entradas. Abajo están los motivos.
    }
verify-waiting =
    { $count ->
        [one] { NUMBER($count) } entrada se basa en otra que falta, aunque el archivo dice que lo contiene todo.
       *[other] { NUMBER($count) } entradas se basan en otras que faltan, aunque el archivo dice que lo contiene todo.
    }
verify-relies =
    { $count ->
        [one] { NUMBER($count) } entrada se basa en otra que no está en este archivo. Es normal en un archivo que contiene solo una parte.
       *[other] { NUMBER($count) } entradas se basan en otras que no están en este archivo. Es normal en un archivo que contiene solo una parte.
    }
verify-gaps =
    { $count ->
        [one] Faltan entradas en { NUMBER($count) } lugar, aunque el archivo dice que lo contiene todo.
       *[other] Faltan entradas en { NUMBER($count) } lugares, aunque el archivo dice que lo contiene todo.
    }
verify-forks =
    { $count ->
        [one] { NUMBER($count) } dispositivo escribió dos historiales distintos. Se copió, se restauró de una copia de seguridad, o alguien hace trampa.
       *[other] { NUMBER($count) } dispositivos escribieron dos historiales distintos. Cada uno se copió, se restauró de una copia de seguridad, o alguien hace trampa.
    }
verify-files =
    { $count ->
        [one] { NUMBER($count) } archivo adjunto vino incluido y es lo que dice ser.
       *[other] { NUMBER($count) } archivos adjuntos vinieron incluidos y son lo que dicen ser.
    }
verify-files-missing =
    { $count ->
        [one] { NUMBER($count) } archivo adjunto está nombrado, pero no vino incluido.
       *[other] { NUMBER($count) } archivos adjuntos están nombrados, pero no vinieron incluidos.
    }
verify-report = Lo firmó el dispositivo { $device } y no se ha cambiado desde entonces. Ese dispositivo no pertenece a ningún registro, así que nadie responde de quién lo tiene.
verify-enrol = { $person } pide unirse a un registro con el dispositivo { $device }. El archivo no se cambió, pero solo comparando las ocho palabras se sabe que de verdad es suyo.
