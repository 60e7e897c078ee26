# What is wrong, and what to do next. One sentence or two for every reason to refuse something.

# Fields of forms
fault-field-missing = El campo «{ $field }» está vacío. Complételo, por favor.
fault-field-long = El campo «{ $field }» es demasiado largo. Acórtelo a { $limit } caracteres o menos, por favor.
fault-field-choice = El campo «{ $field }» tiene un valor que no se ofrece. Elija uno de la lista, por favor.

# Files
fault-json = Este archivo de Watchbook no está en orden: { $detail }. Quizá se cortó o se cambió por el camino. Pídalo otra vez.
fault-sealed = Este archivo está cifrado, así que aquí no se puede leer lo que contiene. Ábralo primero: con su frase secreta o el código en papel, watchbook open FILE.age -o FOLDER; o en Watchbook, en el dispositivo de un miembro a quien va dirigido.
fault-not-ours = Este no es un archivo de Watchbook. Elija un archivo cuyo nombre termine en .watchbook.json.
fault-newer = Una versión más nueva de Watchbook escribió este archivo (formato { $version }). Actualice Watchbook y ábralo otra vez.
fault-shape = En este archivo falta algo o algo está mal: { $place }. No se incorporó nada de él. Pídalo otra vez.
fault-too-large = Este archivo tiene { NUMBER($size) } bytes, más de los { NUMBER($limit) } (64 MiB) que puede tener un archivo. Pida la exportación en varias partes.
fault-too-large-attached = Los adjuntos suman { NUMBER($size) } bytes, más de los { NUMBER($limit) } (25 MiB) que puede llevar un archivo. Adjunte menos fotos y archivos, o más pequeños.
fault-too-large-payload = El texto de este aviso o solicitud tiene { NUMBER($size) } bytes, más de los { NUMBER($limit) } (512 KiB) que puede tener. Hay que acortarlo.
fault-too-many = Este archivo tiene { NUMBER($count) } entradas, más de las { NUMBER($limit) } que puede tener un archivo. Pida la exportación en varias partes.
fault-signature = La firma no encaja con el contenido: este archivo se cambió después de firmarlo. No lo use y pida uno nuevo a quien lo envió.
fault-stranger = Este archivo lleva la firma de un dispositivo que nadie ha inscrito en el registro ({ $device }). Pregunte quién lo envió e inscriba primero ese dispositivo si confía en él.
fault-other-register = Este archivo pertenece a otro registro ({ $theirs }), no al que tiene delante ({ $ours }). Ábralo allí.
fault-not-for-us = Este archivo es para otras personas. Dígaselo a quien se lo envió y bórrelo.
fault-file-altered = Un archivo adjunto no es el que se nombró ({ $sha256 }): se cambió o está dañado. Pida el archivo otra vez.
fault-no-foundation = La primera entrada del registro no está en este archivo, así que no se conoce la llave de nadie. Abra primero una exportación o una invitación de ese registro.

# Entries
fault-entry-shape = En una entrada falta algo o algo está mal: { $detail }. Se apartó. Pida una exportación nueva a quien la escribió.
fault-entry-newer = Una versión más nueva de Watchbook escribió esta entrada (formato { $version }). Se conserva, y cuenta cuando se actualice Watchbook.
fault-entry-body = Lo que dice esta entrada se cambió después de firmarla. Se apartó y no cuenta para nada. Pida una exportación nueva a quien la escribió.
fault-entry-signature = La firma de esta entrada no encaja: alguien la cambió o la escribió en nombre de otra persona. Se apartó. Pida una exportación nueva a quien la escribió.
fault-entry-lamport = Esta entrada dice ser más antigua que algo en lo que se basa, y eso no puede ser. Se apartó. Pida una exportación nueva a quien la escribió.
fault-entry-register = Esta entrada pertenece a otro registro. Se apartó y aquí no cuenta para nada.
fault-entry-stranger = Esta entrada viene de un dispositivo que nadie ha inscrito ({ $device }). Queda apartada, y cuenta cuando se inscriba ese dispositivo.

# Commands
refusal-not-allowed = Su rol no permite esto. Lo puede hacer uno de estos roles: { $roles }. Pídalo a alguien que lo tenga, o pida a la coordinación que se lo dé.
refusal-no-record = Este evento o incidente aún no está aquí. Incorpore primero el archivo en el que vino.
refusal-no-member = El dispositivo de esta persona no está inscrito. Inscríbalo primero o elija a otra persona.
refusal-weak-key = No es seguro usar esta llave, o es de otro dispositivo. Pida una solicitud nueva de ese dispositivo.
refusal-duplicate-of-nothing = Elija el otro evento que este repite, por favor.
refusal-no-events = Un incidente necesita al menos un evento. Elija uno, por favor.
refusal-acknowledged = Este evento ya tiene acuse de recibo. No queda nada por hacer en eso.
refusal-gone-on = Después se escribió algo más, así que esta entrada se queda. Escriba en una entrada nueva lo que ha cambiado.
refusal-assessed = Este evento ya se evaluó, así que ya no se pregunta a quien avisó. Escriba una nota en su lugar.
refusal-linked = Este evento ya es parte de un incidente. Allí el equipo decide qué pasa con él.
refusal-cannot-coordinate = El rol de esta persona no permite llevar un incidente de un estado a otro. Elija a otra persona o dele primero el rol.
refusal-not-suspected = La primera evaluación no sospecha un incidente. Evalúe primero el evento.
refusal-ended = Este incidente terminó. Reábralo primero.
refusal-unclassified = Un incidente confirmado necesita una categoría y una clase. Elíjalas, por favor.
refusal-step = Desde «{ $from }» no hay ningún paso a «{ $to }». Elija uno de los pasos que se ofrecen.
refusal-last-coordinator = No quedaría nadie que pueda inscribir y dar de baja dispositivos. Dé primero a otra persona el rol de coordinación.
refusal-taken-out = Este dispositivo se dio de baja en el registro y no vuelve con esta llave. Quien lo tiene se une otra vez desde un navegador que empieza de cero.
refusal-one-coordinator = No hay una segunda persona de la coordinación que pueda dar su acuerdo. Dé primero a otra persona el rol de coordinación.
refusal-nothing-to-confirm = Aquí nada espera a una segunda persona de la coordinación.
refusal-same-person = Esto lo decidió usted. Hace falta el acuerdo de otra persona de la coordinación.
refusal-no-entry = Una entrada que esto nombra no está aquí, o no se puede elegir. Vuelva a cargar la página.
refusal-too-many =
    { $limit ->
        [one] Una decisión puede nombrar { NUMBER($limit) } entrada como máximo.
       *[other] Una decisión puede nombrar { NUMBER($limit) } entradas como máximo.
    }
refusal-not-its-events = Elija eventos de este incidente y deje al menos uno.
refusal-cannot-merge = Un incidente no puede seguir en sí mismo, ni en uno que a su vez sigue en otro o que terminó. Elija otro.
refusal-no-conflict = Ya no hay nada entre lo que elegir. Vuelva a cargar la página.
refusal-future = Este momento está en el futuro. Revise la fecha y la hora, por favor.
refusal-choice-category = Esta categoría no está en la lista. Elija otra, por favor.
refusal-choice-subtype = Este tipo no pertenece a la categoría. Elija otro, por favor.
refusal-choice-rsit = Este tipo no pertenece a la clase RSIT. Elija otro, por favor.
refusal-choice-impact = Falta uno de los tres factores de la gravedad. Elija los tres, por favor.

# Sealed files
sealed-not-for-us = Este archivo está cifrado para otras personas. Pida a quien se lo envió que lo cree también para usted, y bórrelo.
sealed-needs-passphrase = Este archivo necesita una frase secreta. Pídala a quien lo creó, por un medio distinto de aquel por el que llegó.
sealed-needs-key = Este archivo se cifró para los dispositivos de miembros, no con una frase secreta. Solo ellos pueden abrirlo.
sealed-other-paper = Este archivo no se cifró para esta llave en papel: la llave es más nueva que el archivo, o se dio de baja antes. Pruebe con otra copia de seguridad o con otro papel.
sealed-wrong = Esta no es la frase secreta. Mire si hay una letra que se parece a otra e inténtelo de nuevo.
sealed-too-much-work = Para abrirse, este archivo pide más trabajo del que se hace aquí. Pida un archivo creado por Watchbook, o ábralo primero con el programa age.
sealed-damaged = Este archivo cifrado está incompleto o se cambió. No se incorporó nada de él. Pídalo otra vez.
sealed-no-means = No se pudo cargar lo que abre y cifra los archivos. Conéctese a la red, vuelva a cargar la página e inténtelo otra vez.
