<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>Not available now</source>
        <translation>No disponible ahora</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Message to the candidate</source>
        <translation>Mensaje a la persona candidata</translation>
    </message>
    <message>
        <source>Pause, or resume</source>
        <translation>Poner en pausa o reanudar</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Lock or unlock the screen</source>
        <translation>Bloquear o desbloquear la pantalla</translation>
    </message>
    <message>
        <source>Listen in, or stop</source>
        <translation>Escuchar o dejar de escuchar</translation>
    </message>
    <message>
        <source>Take the room, or let it go</source>
        <translation>Tomar la sala o soltarla</translation>
    </message>
    <message>
        <source>Hand the room over</source>
        <translation>Ceder la sala</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>End the interview</source>
        <translation>Terminar la entrevista</translation>
    </message>
    <message>
        <source>The interview is not running.</source>
        <translation>La entrevista no está en curso.</translation>
    </message>
    <message>
        <source>Take the room first.</source>
        <translation>Tome primero la sala.</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Mensaje…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausa…</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>Más tiempo…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>Bloquear…</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Keep the room</source>
        <translation>Conservar la sala</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Ceder…</translation>
    </message>
    <message>
        <source>End help</source>
        <translation>Terminar la ayuda</translation>
    </message>
    <message>
        <source>Help…</source>
        <translation>Ayuda…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Dejar de escuchar</translation>
    </message>
    <message>
        <source>{name} is listening.</source>
        <translation>{name} está escuchando.</translation>
    </message>
    <message>
        <source>Listen in</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>Ofrecerla</translation>
    </message>
    <message>
        <source>It stays with you until they accept.</source>
        <translation>Sigue con usted hasta que la acepten.</translation>
    </message>
    <message>
        <source>Nobody else can look after rooms: an admin adds proctors.</source>
        <translation>Nadie más puede atender salas: administración añade personal de supervisión.</translation>
    </message>
    <message>
        <source>A word for them (may be empty)</source>
        <translation>Unas palabras para esa persona (puede quedar vacío)</translation>
    </message>
    <message>
        <source>at their desk</source>
        <translation>en su puesto</translation>
    </message>
    <message>
        <source>not at their desk</source>
        <translation>fuera de su puesto</translation>
    </message>
    <message>
        <source>{name} · {there} · rooms: {count}</source>
        <translation>{name} · {there} · salas: {count}</translation>
    </message>
    <message>
        <source>What the candidate reads</source>
        <translation>Lo que lee la persona candidata</translation>
    </message>
    <message>
        <source>It is shown with your name: {name}</source>
        <translation>Se muestra con su nombre: {name}</translation>
    </message>
    <message>
        <source>Ready messages are in the language of the interview: {language}</source>
        <translation>Los mensajes preparados están en el idioma de la entrevista: {language}</translation>
    </message>
    <message>
        <source>Pause the interview</source>
        <translation>Poner la entrevista en pausa</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Bloquear la pantalla</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>It stands still until somebody lets it go on. The time does not run meanwhile.</source>
        <translation>Queda detenida hasta que alguien la deje continuar. Mientras tanto, el tiempo no corre.</translation>
    </message>
    <message>
        <source>The candidate sees nothing of the interview, and it stands still, until it is unlocked.</source>
        <translation>La persona candidata no ve nada de la entrevista, y esta queda detenida hasta que se desbloquee.</translation>
    </message>
    <message>
        <source>Why (the candidate reads it; may be empty)</source>
        <translation>Motivo (lo lee la persona candidata; puede quedar vacío)</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Darlo</translation>
    </message>
    <message>
        <source>The candidate is told how much, with your name.</source>
        <translation>Se le dice a la persona candidata cuánto, con el nombre de usted.</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutos</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Why (the candidate reads it)</source>
        <translation>Motivo (lo lee la persona candidata)</translation>
    </message>
    <message>
        <source>End the interview of {name}?</source>
        <translation>¿Terminar la entrevista de {name}?</translation>
    </message>
    <message>
        <source>{name} reads: “{reason}”</source>
        <translation>{name} lee: «{reason}»</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminarla</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Pedirla</translation>
    </message>
    <message>
        <source>Every proctor and admin sees it on their board until somebody comes.</source>
        <translation>Todo el personal de supervisión y administración lo ve en su tablero hasta que alguien acude.</translation>
    </message>
    <message>
        <source>What is it about? (may be empty)</source>
        <translation>¿De qué se trata? (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Take this room from {name}?</source>
        <translation>¿Tomar esta sala, que tiene {name}?</translation>
    </message>
    <message>
        <source>{name} looks after it now, and sees that you took it.</source>
        <translation>{name} la atiende ahora, y verá que usted la tomó.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomarla</translation>
    </message>
    <message>
        <source>The interview breaks off at once and can&apos;t go on. What was said is kept; it is not scored. The candidate reads that a proctor ended it, and why.</source>
        <translation>La entrevista se interrumpe de inmediato y no puede continuar. Lo dicho se conserva; no se puntúa. La persona candidata lee que el personal la terminó y por qué.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>{act}: {minutes} min</source>
        <translation>{act}: {minutes} min</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Not sent: the server can&apos;t be reached. Nobody was told.</source>
        <translation>No se envió: no se puede contactar con el servidor. No se avisó a nadie.</translation>
    </message>
    <message>
        <source>Sent, not yet confirmed ({seconds} s)</source>
        <translation>Enviado, aún sin confirmar ({seconds} s)</translation>
    </message>
    <message>
        <source>The kiosk has it, not yet done ({seconds} s)</source>
        <translation>El quiosco lo tiene, aún no lo ha hecho ({seconds} s)</translation>
    </message>
    <message>
        <source>Kept: written down when the kiosk hands the session over</source>
        <translation>Guardado: se anota cuando el quiosco entregue la sesión</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>Rechazado: {reason}</translation>
    </message>
    <message>
        <source>Not done in time: {reason}</source>
        <translation>No se hizo a tiempo: {reason}</translation>
    </message>
    <message>
        <source>Sending it again does it once, even if the first did arrive.</source>
        <translation>Enviarlo otra vez lo hace una sola vez, aunque el primero haya llegado.</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>no se indicó ningún motivo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Unlock the screen</source>
        <translation>Desbloquear la pantalla</translation>
    </message>
    <message>
        <source>Note on a signal</source>
        <translation>Nota sobre una señal</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation>Responder a la llamada</translation>
    </message>
    <message>
        <source>Look after this room</source>
        <translation>Atender esta sala</translation>
    </message>
    <message>
        <source>Let the room go</source>
        <translation>Soltar la sala</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Ceder</translation>
    </message>
    <message>
        <source>Take the hand-over back</source>
        <translation>Retirar el ofrecimiento</translation>
    </message>
    <message>
        <source>Accept the room</source>
        <translation>Aceptar la sala</translation>
    </message>
    <message>
        <source>Decline the room</source>
        <translation>Rechazar la sala</translation>
    </message>
    <message>
        <source>End the call for help</source>
        <translation>Terminar la petición de ayuda</translation>
    </message>
    <message>
        <source>the interview is over</source>
        <translation>la entrevista ha terminado</translation>
    </message>
    <message>
        <source>the interview has not begun</source>
        <translation>la entrevista no ha empezado</translation>
    </message>
    <message>
        <source>the interview did not take it up in time</source>
        <translation>la entrevista no lo recogió a tiempo</translation>
    </message>
    <message>
        <source>nobody is at this kiosk for that session</source>
        <translation>no hay nadie en este quiosco para esa sesión</translation>
    </message>
    <message>
        <source>nothing was heard from the kiosk in time</source>
        <translation>no se supo nada del quiosco a tiempo</translation>
    </message>
    <message>
        <source>the kiosk received it, and did not say what became of it</source>
        <translation>el quiosco lo recibió y no dijo qué resultó</translation>
    </message>
    <message>
        <source>the kiosk was started again before it was carried out</source>
        <translation>el quiosco se reinició antes de que se llevara a cabo</translation>
    </message>
    <message>
        <source>the kiosk stumbled over it</source>
        <translation>el quiosco tropezó con ello</translation>
    </message>
</context>
<context>
    <name>Admin</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Second score</source>
        <translation>Segunda puntuación</translation>
    </message>
    <message>
        <source>Correct the scorecard</source>
        <translation>Corregir la hoja de puntuación</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Admin&apos;s desk</source>
        <translation>Puesto de administración</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Agreement of people and machine</source>
        <translation>Concordancia entre personas y máquina</translation>
    </message>
    <message>
        <source>Reckoned over blind second scores alone. Kappa has quadratic weights over half points: 1 is perfect agreement, 0 what chance would give; it has no value over fewer than two pairs, or where scores never vary.</source>
        <translation>Se calcula solo con las segundas puntuaciones a ciegas. Kappa lleva pesos cuadráticos sobre medios puntos: 1 es concordancia perfecta, 0 la que daría el azar; no tiene valor con menos de dos pares ni cuando las puntuaciones nunca varían.</translation>
    </message>
    <message>
        <source>Blind second scores: {blind}. Not blind, and left out: {others}.</source>
        <translation>Segundas puntuaciones a ciegas: {blind}. No a ciegas, y excluidas: {others}.</translation>
    </message>
    <message>
        <source>No session of this template has a second score yet. Give one from a session&apos;s result.</source>
        <translation>Ninguna sesión de esta plantilla tiene todavía una segunda puntuación. Dé una desde el resultado de una sesión.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Mean distance</source>
        <translation>Distancia media</translation>
    </message>
    <message>
        <source>People above machine</source>
        <translation>Personas por encima de la máquina</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Within the interval</source>
        <translation>Dentro del intervalo</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>No hay entradas</translation>
    </message>
    <message>
        <source>Nothing of that kind was done in that time.</source>
        <translation>No se hizo nada de ese tipo en ese tiempo.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>The id of what it was done to</source>
        <translation>El id de aquello a lo que se hizo</translation>
    </message>
    <message>
        <source>Look for an id</source>
        <translation>Buscar un id</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>Cargar la lista otra vez</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Audit log as CSV: at most the newest {most} entries</source>
        <translation>Registro de auditoría como CSV: como máximo las {most} entradas más recientes</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>No se puede escribir el archivo</translation>
    </message>
    <message>
        <source>Entries written: {count}</source>
        <translation>Entradas escritas: {count}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Results that were read</source>
        <translation>Resultados leídos</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Recordings that were heard</source>
        <translation>Grabaciones escuchadas</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Hojas de puntuación</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Quioscos</translation>
    </message>
    <message>
        <source>Sessions taken from kiosks</source>
        <translation>Sesiones retiradas de quioscos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Webhook secrets</source>
        <translation>Secretos de webhooks</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>quiosco</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>por sí solo</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>A qué</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>It holds the newest {count}. Whatever was done before {when} is not in it: choose a shorter time, somebody or a kind of act, and export each by itself.</source>
        <translation>Contiene las {count} más recientes. Lo que se hizo antes de {when} no está en él: elija un tiempo más corto, una persona o un tipo de acción, y exporte cada parte por separado.</translation>
    </message>
    <message>
        <source>The file does not hold every entry</source>
        <translation>El archivo no contiene todas las entradas</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>New signals</source>
        <translation>Señales nuevas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Rooms: {count}</source>
        <translation>Salas: {count}</translation>
    </message>
    <message>
        <source>Running: {count}</source>
        <translation>En curso: {count}</translation>
    </message>
    <message>
        <source>Calls: {count}</source>
        <translation>Llamadas: {count}</translation>
    </message>
    <message>
        <source>Help: {count}</source>
        <translation>Ayuda: {count}</translation>
    </message>
    <message>
        <source>Paused: {count}</source>
        <translation>En pausa: {count}</translation>
    </message>
    <message>
        <source>Trouble: {count}</source>
        <translation>Problemas: {count}</translation>
    </message>
    <message>
        <source>New signals: {count}</source>
        <translation>Señales nuevas: {count}</translation>
    </message>
    <message>
        <source>Next today (times in {zone})</source>
        <translation>Siguientes hoy (horas en {zone})</translation>
    </message>
    <message>
        <source>Asking how the rooms stand…</source>
        <translation>Consultando el estado de las salas…</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Esperando al servidor…</translation>
    </message>
    <message>
        <source>No room fits</source>
        <translation>Ninguna sala coincide</translation>
    </message>
    <message>
        <source>Nothing fits what is searched for and chosen.</source>
        <translation>Nada coincide con lo buscado y elegido.</translation>
    </message>
    <message>
        <source>Show all rooms</source>
        <translation>Mostrar todas las salas</translation>
    </message>
    <message>
        <source>No interview is running</source>
        <translation>No hay ninguna entrevista en curso</translation>
    </message>
    <message>
        <source>As soon as somebody sits down at a kiosk, their room appears here.</source>
        <translation>En cuanto alguien se siente en un quiosco, su sala aparecerá aquí.</translation>
    </message>
    <message>
        <source>{age} old, not live</source>
        <translation>de hace {age}, no en directo</translation>
    </message>
    <message>
        <source>time left {time}</source>
        <translation>tiempo restante {time}</translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation>pregunta {number}</translation>
    </message>
    <message>
        <source>signals: {count}</source>
        <translation>señales: {count}</translation>
    </message>
    <message>
        <source>new since you looked: {count}</source>
        <translation>nuevas desde que miró: {count}</translation>
    </message>
    <message>
        <source>detectors watching: {some} of {all}</source>
        <translation>detectores que observan: {some} de {all}</translation>
    </message>
    <message>
        <source>attended by {name}</source>
        <translation>atiende {name}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>Network good</source>
        <translation>Red buena</translation>
    </message>
    <message>
        <source>Network slow</source>
        <translation>Red lenta</translation>
    </message>
    <message>
        <source>Heard every 2 s</source>
        <translation>Noticias cada 2 s</translation>
    </message>
    <message>
        <source>Kiosk offline</source>
        <translation>Quiosco sin conexión</translation>
    </message>
    <message>
        <source>{name}, never heard of</source>
        <translation>{name}, nunca se supo de él</translation>
    </message>
    <message>
        <source>{name}, offline since {time}</source>
        <translation>{name}, sin conexión desde {time}</translation>
    </message>
    <message>
        <source>{name}: ready</source>
        <translation>{name}: listo</translation>
    </message>
    <message>
        <source>Free kiosks: {ready} ready of {all}</source>
        <translation>Quioscos libres: {ready} listos de {all}</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Shown rooms</source>
        <translation>Salas mostradas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Search rooms and people</source>
        <translation>Buscar salas y personas</translation>
    </message>
    <message>
        <source>The next room; arrows lead to any</source>
        <translation>La sala siguiente; las flechas llevan a cualquiera</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Abrir la sala</translation>
    </message>
    <message>
        <source>Show the next kind of rooms</source>
        <translation>Mostrar el siguiente tipo de salas</translation>
    </message>
    <message>
        <source>Show the kind of rooms before</source>
        <translation>Mostrar el tipo de salas anterior</translation>
    </message>
    <message>
        <source>Pin the room, or let it go</source>
        <translation>Fijar la sala o soltarla</translation>
    </message>
    <message>
        <source>Let rooms that want to move up do so</source>
        <translation>Dejar subir las salas que quieren hacerlo</translation>
    </message>
    <message>
        <source>Choose what makes a sound</source>
        <translation>Elegir qué suena</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Back to all rooms</source>
        <translation>Volver a todas las salas</translation>
    </message>
    <message>
        <source>Every place</source>
        <translation>Todos los lugares</translation>
    </message>
    <message>
        <source>Rooms that move: {count}</source>
        <translation>Salas que se mueven: {count}</translation>
    </message>
    <message>
        <source>Pinned: {name}</source>
        <translation>Fijada: {name}</translation>
    </message>
    <message>
        <source>No longer pinned: {name}</source>
        <translation>Ya no está fijada: {name}</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} d</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>No signals so far</source>
        <translation>Sin señales hasta ahora</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Terminó antes de tiempo</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Candidate calls</source>
        <translation>Llama la persona candidata</translation>
    </message>
    <message>
        <source>Colleague asks for help</source>
        <translation>Alguien del equipo pide ayuda</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>Pantalla bloqueada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation>Sin noticias</translation>
    </message>
    <message>
        <source>Detector failed</source>
        <translation>Falló un detector</translation>
    </message>
    <message>
        <source>Slow network</source>
        <translation>Red lenta</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Checking in</source>
        <translation>Registrando la llegada</translation>
    </message>
    <message>
        <source>by a proctor</source>
        <translation>por el personal</translation>
    </message>
    <message>
        <source>screen covered</source>
        <translation>pantalla tapada</translation>
    </message>
    <message>
        <source>sound device</source>
        <translation>dispositivo de sonido</translation>
    </message>
    <message>
        <source>by the system</source>
        <translation>por el sistema</translation>
    </message>
    <message>
        <source>Interviewer speaks</source>
        <translation>Habla quien entrevista</translation>
    </message>
    <message>
        <source>Candidate speaks</source>
        <translation>Habla la persona candidata</translation>
    </message>
    <message>
        <source>Interviewer thinks</source>
        <translation>Quien entrevista piensa</translation>
    </message>
    <message>
        <source>Waiting for the candidate</source>
        <translation>Se espera a la persona candidata</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>the participant was erased</source>
        <translation>los datos de la persona se borraron</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>aún no ha terminado</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>already over</source>
        <translation>ya terminó</translation>
    </message>
    <message>
        <source>Can be called off: {count}</source>
        <translation>Se pueden cancelar: {count}</translation>
    </message>
    <message>
        <source>Can be moved: {count}</source>
        <translation>Se pueden cambiar de hora: {count}</translation>
    </message>
    <message>
        <source>Can be asked to be held again: {count}</source>
        <translation>Se puede pedir que se hagan otra vez: {count}</translation>
    </message>
    <message>
        <source>Left as they are, {reason}: {count}</source>
        <translation>Quedan como están, {reason}: {count}</translation>
    </message>
    <message>
        <source>Done: {count}</source>
        <translation>Hechas: {count}</translation>
    </message>
    <message>
        <source>Waiting for a kiosk to let go: {count}</source>
        <translation>A la espera de que las suelte un quiosco: {count}</translation>
    </message>
    <message>
        <source>Not done: {count}</source>
        <translation>No hechas: {count}</translation>
    </message>
    <message>
        <source>Scheduled again</source>
        <translation>Programada de nuevo</translation>
    </message>
    <message>
        <source>Waits for kiosks: {count}</source>
        <translation>Espera a quioscos: {count}</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Cambiada de hora</translation>
    </message>
    <message>
        <source>Call sessions off</source>
        <translation>Cancelar sesiones</translation>
    </message>
    <message>
        <source>Move sessions</source>
        <translation>Cambiar sesiones de hora</translation>
    </message>
    <message>
        <source>Have interviews held again</source>
        <translation>Hacer otra vez las entrevistas</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Cancelar la sesión</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Cambiar la hora</translation>
    </message>
    <message>
        <source>Schedule again</source>
        <translation>Programar de nuevo</translation>
    </message>
    <message>
        <source>What became of each</source>
        <translation>Qué resultó de cada una</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation>No empezadas: {count}</translation>
    </message>
    <message>
        <source>Take back what waits: {count}</source>
        <translation>Retirar lo que espera: {count}</translation>
    </message>
    <message>
        <source>Taken back: {count}</source>
        <translation>Retiradas: {count}</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} de {count}</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Hora nueva</translation>
    </message>
    <message>
        <source>At once, even where a kiosk may be holding the interview</source>
        <translation>De inmediato, aunque un quiosco pueda estar haciendo la entrevista</translation>
    </message>
    <message>
        <source>Reason; kept for good, so name nobody</source>
        <translation>Motivo; se conserva para siempre, así que no nombre a nadie</translation>
    </message>
    <message>
        <source>Say why it must be at once.</source>
        <translation>Diga por qué debe ser de inmediato.</translation>
    </message>
    <message>
        <source>How they are moved</source>
        <translation>Cómo se cambian</translation>
    </message>
    <message>
        <source>All to one time</source>
        <translation>Todas a una misma hora</translation>
    </message>
    <message>
        <source>Each from its own time</source>
        <translation>Cada una desde su propia hora</translation>
    </message>
    <message>
        <source>Later by; earlier with a minus</source>
        <translation>Cuánto más tarde; con signo menos, más temprano</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>days later</source>
        <translation>días más tarde</translation>
    </message>
    <message>
        <source>hours later</source>
        <translation>horas más tarde</translation>
    </message>
    <message>
        <source>minutes later</source>
        <translation>minutos más tarde</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Código de acceso</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>CALL</source>
        <translation>LLAMADA</translation>
    </message>
    <message>
        <source>{name} has answered already</source>
        <translation>{name} ya ha respondido</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>La llamada ha terminado</translation>
    </message>
    <message>
        <source>{name} is told that you are coming</source>
        <translation>Se le dice a {name} que usted va</translation>
    </message>
    <message>
        <source>The call is not answered: {why}</source>
        <translation>No se responde a la llamada: {why}</translation>
    </message>
    <message>
        <source>{name} asks for help: {room}</source>
        <translation>{name} pide ayuda: {room}</translation>
    </message>
    <message>
        <source>{name} hands a room over to you: {room}</source>
        <translation>{name} le cede una sala: {room}</translation>
    </message>
    <message>
        <source>Others asking: {count}</source>
        <translation>Otras peticiones: {count}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Abrir la sala</translation>
    </message>
    <message>
        <source>{who} calls for a person</source>
        <translation>{who} llama a una persona</translation>
    </message>
    <message>
        <source>Others calling: {count}</source>
        <translation>Otras llamadas: {count}</translation>
    </message>
    <message>
        <source>waiting for {time}</source>
        <translation>espera desde hace {time}</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>You are about to talk with an AI interviewer. You&apos;ll read what is recorded, try the sound and practise before anything counts.</source>
        <translation>Va a conversar con una entrevistadora o un entrevistador de inteligencia artificial. Antes de que algo cuente, leerá qué se graba, probará el sonido y practicará.</translation>
    </message>
    <message>
        <source>Your access code</source>
        <translation>Su código de acceso</translation>
    </message>
    <message>
        <source>Eight letters and digits, from your invitation</source>
        <translation>Ocho letras y números, de su invitación</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Código de acceso</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Interface in English</source>
        <translation>Interfaz en español</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Looking for your interview…</source>
        <translation>Buscando su entrevista…</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar llegada</translation>
    </message>
    <message>
        <source>{language} is not installed here yet: the interface stays in English.</source>
        <translation>{language} todavía no está instalado aquí: la interfaz sigue en inglés.</translation>
    </message>
    <message>
        <source>The code is not complete</source>
        <translation>El código está incompleto</translation>
    </message>
    <message>
        <source>It has eight letters and digits, like ABCD-EFGH.</source>
        <translation>Tiene ocho letras y números, como ABCD-EFGH.</translation>
    </message>
    <message>
        <source>We don&apos;t know this code</source>
        <translation>No conocemos este código</translation>
    </message>
    <message>
        <source>Compare it with your invitation, letter by letter, or ask a proctor.</source>
        <translation>Compárelo con su invitación, letra por letra, o pregunte al personal.</translation>
    </message>
    <message>
        <source>This code has been used</source>
        <translation>Este código ya se usó</translation>
    </message>
    <message>
        <source>The interview it belongs to is over. A proctor can tell you what comes next.</source>
        <translation>La entrevista a la que pertenece ya terminó. El personal puede decirle qué sigue.</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Ha llegado temprano</translation>
    </message>
    <message>
        <source>Your interview opens at {time}. Please take a seat until then.</source>
        <translation>Su entrevista se abre a las {time}. Por favor, tome asiento hasta entonces.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>Demasiados códigos equivocados</translation>
    </message>
    <message>
        <source>Wait {seconds} s, then try again, or ask a proctor.</source>
        <translation>Espere {seconds} s e inténtelo de nuevo, o pregunte al personal.</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Este código ya no es válido</translation>
    </message>
    <message>
        <source>The time it was for has passed. A proctor can arrange another.</source>
        <translation>Ya pasó la hora para la que era. El personal puede acordar otra.</translation>
    </message>
    <message>
        <source>This interview is held at another kiosk</source>
        <translation>Esta entrevista se hace en otro quiosco</translation>
    </message>
    <message>
        <source>A proctor can tell you which one. If somebody else sits there, please say so.</source>
        <translation>El personal puede decirle en cuál. Si allí está otra persona, avise, por favor.</translation>
    </message>
    <message>
        <source>This interview was called off</source>
        <translation>Esta entrevista se canceló</translation>
    </message>
    <message>
        <source>Please ask whoever invited you for another appointment.</source>
        <translation>Pida otra cita a quien le invitó.</translation>
    </message>
    <message>
        <source>This interview was moved to another time</source>
        <translation>Esta entrevista se cambió a otra hora</translation>
    </message>
    <message>
        <source>Your newest invitation says when it is, or ask a proctor.</source>
        <translation>Su última invitación dice cuándo es; si no, pregunte al personal.</translation>
    </message>
    <message>
        <source>No interviews are held at this kiosk any more</source>
        <translation>En este quiosco ya no se hacen entrevistas</translation>
    </message>
    <message>
        <source>Please go to another kiosk, or ask a proctor. Your code stays good.</source>
        <translation>Vaya a otro quiosco o pregunte al personal. Su código sigue siendo válido.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The interview is over. This takes a few seconds; you can sit back.</source>
        <translation>La entrevista ha terminado. Esto toma unos segundos; puede relajarse.</translation>
    </message>
    <message>
        <source>{done} of {of} topics</source>
        <translation>{done} de {of} temas</translation>
    </message>
    <message>
        <source>Saving your interview</source>
        <translation>Guardando su entrevista</translation>
    </message>
    <message>
        <source>Reading through your answers</source>
        <translation>Leyendo sus respuestas</translation>
    </message>
    <message>
        <source>Sealing the record</source>
        <translation>Sellando el registro</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Access code: told this once. Copy it, or give the participant the slip.</source>
        <translation>Código de acceso: se muestra solo esta vez. Cópielo o entregue la nota a la persona participante.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Slip as PDF…</source>
        <translation>Nota en PDF…</translation>
    </message>
    <message>
        <source>The earlier code still opens it at: {kiosks}, until each is next heard from.</source>
        <translation>El código anterior aún la abre en: {kiosks}, hasta que se sepa de cada uno.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Slip as PDF</source>
        <translation>Nota en PDF</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Scores beside one another</source>
        <translation>Puntuaciones, una junto a otra</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sin puntuación</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Choose whom to compare</source>
        <translation>Elija a quién comparar</translation>
    </message>
    <message>
        <source>Some can&apos;t be compared</source>
        <translation>Algunas no se pueden comparar</translation>
    </message>
    <message>
        <source>In the order they were chosen. Signals are not compared: look at each result for its own.</source>
        <translation>En el orden en que se eligieron. Las señales no se comparan: véalas en el resultado de cada persona.</translation>
    </message>
    <message>
        <source>They ran on different versions of the template.</source>
        <translation>Se hicieron con versiones distintas de la plantilla.</translation>
    </message>
    <message>
        <source>This question was not put.</source>
        <translation>Esta pregunta no se hizo.</translation>
    </message>
    <message>
        <source>Compare up to five sessions of this template</source>
        <translation>Compare hasta cinco sesiones de esta plantilla</translation>
    </message>
    <message>
        <source>Sessions of this template</source>
        <translation>Sesiones de esta plantilla</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>borrada</translation>
    </message>
    <message>
        <source>{names}: held by another template than the first one chosen, whose rubric asks for something else.</source>
        <translation>{names}: con otra plantilla que la primera sesión elegida, cuya rúbrica pide otra cosa.</translation>
    </message>
    <message>
        <source>{name}: {what}. {why}</source>
        <translation>{name}: {what}. {why}</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>In the organisation&apos;s words</source>
        <translation>En palabras de la organización</translation>
    </message>
    <message>
        <source>What you agree to</source>
        <translation>Lo que usted acepta</translation>
    </message>
    <message>
        <source>Optional: it may be noted if a second voice is heard beside mine</source>
        <translation>Opcional: puede anotarse si se oye una segunda voz además de la mía</translation>
    </message>
    <message>
        <source>For this, numbers that describe your voice are kept in memory and discarded at the end. Not agreeing changes nothing else.</source>
        <translation>Para ello se guardan en la memoria unos números que describen su voz y se descartan al final. No aceptarlo no cambia nada más.</translation>
    </message>
    <message>
        <source>Would anything help you?</source>
        <translation>¿Hay algo que le ayudaría?</translation>
    </message>
    <message>
        <source>Optional. It is noted and has no influence on your score.</source>
        <translation>Opcional. Se anota y no influye en su puntuación.</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>¿Qué le ayudaría?</translation>
    </message>
    <message>
        <source>Language of the interview</source>
        <translation>Idioma de la entrevista</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Hola, {name}</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hola</translation>
    </message>
    <message>
        <source>{template} · {stage} · about {minutes} min</source>
        <translation>{template} · {stage} · unos {minutes} min</translation>
    </message>
    <message>
        <source>That&apos;s all right</source>
        <translation>Está bien</translation>
    </message>
    <message>
        <source>Nothing was recorded. Your appointment stays open: a proctor can answer questions or arrange an interview with a person.</source>
        <translation>No se grabó nada. Su cita sigue abierta: el personal puede responder a sus preguntas o acordar una entrevista con una persona.</translation>
    </message>
    <message>
        <source>Leave without an interview</source>
        <translation>Salir sin entrevista</translation>
    </message>
    <message>
        <source>I&apos;d rather not</source>
        <translation>Prefiero no hacerlo</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>I agree, continue</source>
        <translation>Acepto, continuar</translation>
    </message>
    <message>
        <source>Still to agree to: {count}</source>
        <translation>Falta aceptar: {count}</translation>
    </message>
    <message>
        <source>the organisation that invited you</source>
        <translation>la organización que le invitó</translation>
    </message>
    <message>
        <source>An AI interviews you</source>
        <translation>Le entrevista una inteligencia artificial</translation>
    </message>
    <message>
        <source>{interviewer} is a computer program. It can mishear; you may ask it to repeat or explain at any time.</source>
        <translation>{interviewer} es un programa informático. Puede entender mal; usted puede pedirle en cualquier momento que repita o explique.</translation>
    </message>
    <message>
        <source>The interviewer</source>
        <translation>Quien entrevista</translation>
    </message>
    <message>
        <source>Your voice and words are recorded</source>
        <translation>Se graban su voz y sus palabras</translation>
    </message>
    <message>
        <source>From the first question to the last. The sound check and the practice are not.</source>
        <translation>Desde la primera pregunta hasta la última. La prueba de sonido y la práctica, no.</translation>
    </message>
    <message>
        <source>A proctor may listen in</source>
        <translation>El personal puede escuchar</translation>
    </message>
    <message>
        <source>A proctor of this centre may hear you and the interviewer live, for some minutes at a time. While they do, their name is shown at the top of the screen, and the record says who listened and when.</source>
        <translation>El personal de este centro puede oírle en directo, a usted y a quien entrevista, durante algunos minutos cada vez. Mientras lo hace, su nombre aparece en la parte superior de la pantalla, y el registro dice quién escuchó y cuándo.</translation>
    </message>
    <message>
        <source>Nothing else is watched</source>
        <translation>No se vigila nada más</translation>
    </message>
    <message>
        <source>No window, key or screen is noted, and the record says so. Nothing is concluded about feelings or honesty.</source>
        <translation>No se anota ninguna ventana, tecla ni pantalla, y el registro lo dice. No se saca ninguna conclusión sobre sentimientos ni honestidad.</translation>
    </message>
    <message>
        <source>Each is noted as a fact that people read. It has no influence on your score, and nothing is concluded about feelings or honesty. At the end you see what was noted and can comment on it.</source>
        <translation>Cada cosa se anota como un hecho que leen personas. No influye en su puntuación, y de ello no se concluye nada sobre sentimientos ni honestidad. Al final verá lo que se anotó y podrá comentarlo.</translation>
    </message>
    <message>
        <source>During the interview this is watched too</source>
        <translation>Durante la entrevista se observa también</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Quién lo ve</translation>
    </message>
    <message>
        <source>{organisation} and the proctors of this centre.</source>
        <translation>{organisation} y el personal de este centro.</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Cuánto tiempo se conserva</translation>
    </message>
    <message>
        <source>{days} days; then it is erased. You may ask for it earlier.</source>
        <translation>{days} días; después se borra. Puede pedirlo antes.</translation>
    </message>
    <message>
        <source>More time to answer</source>
        <translation>Más tiempo para responder</translation>
    </message>
    <message>
        <source>Typing my answers</source>
        <translation>Escribir mis respuestas</translation>
    </message>
    <message>
        <source>Breaks in between</source>
        <translation>Pausas intermedias</translation>
    </message>
    <message>
        <source>I use a screen reader</source>
        <translation>Uso un lector de pantalla</translation>
    </message>
    <message>
        <source>I speak through a device or a program</source>
        <translation>Hablo mediante un dispositivo o programa</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This desk is not for you</source>
        <translation>Este puesto no es para usted</translation>
    </message>
    <message>
        <source>Your account has another role. An admin can change that.</source>
        <translation>Su cuenta tiene otro rol. Administración puede cambiarlo.</translation>
    </message>
    <message>
        <source>Your password was changed. Other sign-ins of yours have ended.</source>
        <translation>Su contraseña se cambió. Sus demás sesiones iniciadas se han cerrado.</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Mostrar estas teclas</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamaño habitual</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Id externo</translation>
    </message>
    <message>
        <source>Who may add to it</source>
        <translation>Quién puede añadir</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Todavía nada</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>kiosk {id}</source>
        <translation>quiosco {id}</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Cancelar la sesión</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Cambiar la hora</translation>
    </message>
    <message>
        <source>waits for {kiosks}</source>
        <translation>espera a {kiosks}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>void</source>
        <translation>sin efecto</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>not stated by the record yet</source>
        <translation>aún no consta en el registro</translation>
    </message>
    <message>
        <source>as the record states</source>
        <translation>como consta en el registro</translation>
    </message>
    <message>
        <source>not what the record states</source>
        <translation>no es lo que consta en el registro</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>What was asked of it</source>
        <translation>Qué se le pidió</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Abrir el resultado</translation>
    </message>
    <message>
        <source>New access code…</source>
        <translation>Nuevo código de acceso…</translation>
    </message>
    <message>
        <source>Take the order back</source>
        <translation>Retirar la orden</translation>
    </message>
    <message>
        <source>Take it back from the kiosk…</source>
        <translation>Retirarla del quiosco…</translation>
    </message>
    <message>
        <source>The participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Give it another access code?</source>
        <translation>¿Darle otro código de acceso?</translation>
    </message>
    <message>
        <source>The earlier code ends. Whoever was told it needs the new one.</source>
        <translation>El código anterior deja de valer. Quien lo haya recibido necesita el nuevo.</translation>
    </message>
    <message>
        <source>New access code</source>
        <translation>Nuevo código de acceso</translation>
    </message>
    <message>
        <source>The order was taken back</source>
        <translation>La orden se retiró</translation>
    </message>
    <message>
        <source>Take it back from a kiosk that is lost?</source>
        <translation>¿Retirarla de un quiosco perdido?</translation>
    </message>
    <message>
        <source>Only for a kiosk that will not be heard from again. An interview in progress fails as a fault of the kiosk. What comes from there later is set aside. This can&apos;t be undone.</source>
        <translation>Solo para un quiosco del que no se volverá a saber. Una entrevista en curso queda como fallo del quiosco. Lo que llegue de él más tarde se aparta. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Close the details (Escape)</source>
        <translation>Cerrar los detalles (Escape)</translation>
    </message>
</context>
<context>
    <name>DeviceCheck</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>I can&apos;t speak now</source>
        <translation>Ahora no puedo hablar</translation>
    </message>
    <message>
        <source>I heard it</source>
        <translation>Lo oí</translation>
    </message>
    <message>
        <source>I didn&apos;t</source>
        <translation>No lo oí</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Reproducir otra vez</translation>
    </message>
    <message>
        <source>For staff: {command}</source>
        <translation>Para el personal: {command}</translation>
    </message>
    <message>
        <source>This could not be checked. Try again, or call a proctor.</source>
        <translation>Esto no se pudo comprobar. Inténtelo de nuevo o llame al personal.</translation>
    </message>
    <message>
        <source>Understood: “{words}”</source>
        <translation>Entendido: «{words}»</translation>
    </message>
    <message>
        <source>{does}: {engine} ({why})</source>
        <translation>{does}: {engine} ({why})</translation>
    </message>
    <message>
        <source>Let&apos;s try the sound</source>
        <translation>Probemos el sonido</translation>
    </message>
    <message>
        <source>This takes about a minute. None of it is recorded.</source>
        <translation>Esto toma alrededor de un minuto. No se graba nada.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>I&apos;ll type my answers</source>
        <translation>Escribiré mis respuestas</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>You can be heard, and you can hear the interviewer.</source>
        <translation>Se le oye, y usted puede oír a quien entrevista.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Todo funciona</translation>
    </message>
    <message>
        <source>Questions appear on screen; you answer with the keyboard.</source>
        <translation>Las preguntas aparecen en pantalla; usted responde con el teclado.</translation>
    </message>
    <message>
        <source>You&apos;ll type your answers</source>
        <translation>Usted escribirá sus respuestas</translation>
    </message>
    <message>
        <source>Try what is suggested below, or choose to type your answers.</source>
        <translation>Pruebe lo que se sugiere abajo, o elija escribir sus respuestas.</translation>
    </message>
    <message>
        <source>Not everything works yet</source>
        <translation>Todavía no funciona todo</translation>
    </message>
    <message>
        <source>This must be mended before the interview can begin. Please call a proctor.</source>
        <translation>Esto debe arreglarse antes de que pueda empezar la entrevista. Por favor, llame al personal.</translation>
    </message>
    <message>
        <source>The interview can&apos;t begin like this</source>
        <translation>La entrevista no puede empezar así</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>Su voz</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Eco</translation>
    </message>
    <message>
        <source>Speech engines</source>
        <translation>Motores de voz</translation>
    </message>
    <message>
        <source>Space for the recording</source>
        <translation>Espacio para la grabación</translation>
    </message>
    <message>
        <source>Listening to the room for a moment. You need not speak yet.</source>
        <translation>Escuchando la sala un momento. Todavía no hace falta que hable.</translation>
    </message>
    <message>
        <source>Read the sentence aloud, at your normal pace.</source>
        <translation>Lea la frase en voz alta, con su volumen normal.</translation>
    </message>
    <message>
        <source>A chime is playing. Did you hear it?</source>
        <translation>Está sonando una señal. ¿La oyó?</translation>
    </message>
    <message>
        <source>Please stay quiet for a moment.</source>
        <translation>Por favor, guarde silencio un momento.</translation>
    </message>
    <message>
        <source>Waking up what listens and speaks.</source>
        <translation>Despertando lo que escucha y lo que habla.</translation>
    </message>
    <message>
        <source>Looking for room on the disk.</source>
        <translation>Buscando espacio en el disco.</translation>
    </message>
    <message>
        <source>You can speak while the interviewer speaks.</source>
        <translation>Puede hablar mientras habla quien entrevista.</translation>
    </message>
    <message>
        <source>The interviewer hears you only while it is silent.</source>
        <translation>Solo se le oye cuando quien entrevista está en silencio.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Su turno</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>No se encontró ningún micrófono.</translation>
    </message>
    <message>
        <source>Check that the headset is plugged in, then try again.</source>
        <translation>Compruebe que los auriculares estén conectados e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The microphone gives no sound.</source>
        <translation>El micrófono no da sonido.</translation>
    </message>
    <message>
        <source>Look for a mute switch on the headset&apos;s cable, then try again.</source>
        <translation>Busque un interruptor de silencio en el cable de los auriculares e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You can hardly be heard.</source>
        <translation>Apenas se le oye.</translation>
    </message>
    <message>
        <source>Move the microphone closer to your mouth, then try again.</source>
        <translation>Acerque el micrófono a la boca e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sound is too loud and distorted.</source>
        <translation>El sonido es demasiado fuerte y está distorsionado.</translation>
    </message>
    <message>
        <source>Move the microphone a hand&apos;s width away, then try again.</source>
        <translation>Aleje el micrófono el ancho de una mano e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is a lot of noise around you.</source>
        <translation>Hay mucho ruido a su alrededor.</translation>
    </message>
    <message>
        <source>Wait until it is quieter, or ask a proctor for another place.</source>
        <translation>Espere a que haya menos ruido, o pida otro lugar al personal.</translation>
    </message>
    <message>
        <source>No loudspeaker was found.</source>
        <translation>No se encontró ningún altavoz.</translation>
    </message>
    <message>
        <source>You didn&apos;t hear the chime.</source>
        <translation>No oyó la señal.</translation>
    </message>
    <message>
        <source>Turn the volume up, then try again.</source>
        <translation>Suba el volumen e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The microphone hears the loudspeaker.</source>
        <translation>El micrófono capta el altavoz.</translation>
    </message>
    <message>
        <source>Turn the volume down or put the headset on, then try again.</source>
        <translation>Baje el volumen o póngase los auriculares e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The microphone or the loudspeaker keeps going away.</source>
        <translation>El micrófono o el altavoz se desconecta una y otra vez.</translation>
    </message>
    <message>
        <source>Push the headset&apos;s plug in firmly, then try again.</source>
        <translation>Apriete bien el conector de los auriculares y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The sound devices can&apos;t be used.</source>
        <translation>No se pueden usar los dispositivos de sonido.</translation>
    </message>
    <message>
        <source>Unplug the headset and plug it in again, then try again, or call a proctor.</source>
        <translation>Desconecte los auriculares, conéctelos otra vez y vuelva a intentarlo, o llame al personal.</translation>
    </message>
    <message>
        <source>Your words were not understood well.</source>
        <translation>No se entendieron bien sus palabras.</translation>
    </message>
    <message>
        <source>Speak a little slower and closer, then try again. You can also type your answers.</source>
        <translation>Hable un poco más despacio y más cerca e inténtelo de nuevo. También puede escribir sus respuestas.</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t understand speech in this language.</source>
        <translation>Este quiosco no entiende el habla en este idioma.</translation>
    </message>
    <message>
        <source>You can type your answers instead.</source>
        <translation>Puede escribir sus respuestas.</translation>
    </message>
    <message>
        <source>This kiosk has no voice for this language.</source>
        <translation>Este quiosco no tiene voz para este idioma.</translation>
    </message>
    <message>
        <source>You can read the questions and type your answers.</source>
        <translation>Puede leer las preguntas y escribir sus respuestas.</translation>
    </message>
    <message>
        <source>This kiosk works with its built-in speech, offline and at reduced quality.</source>
        <translation>Este quiosco usa su voz integrada, sin conexión y con calidad reducida.</translation>
    </message>
    <message>
        <source>The voice sounds plain, and a word may be misheard now and then. You need not do anything; it is noted in the record.</source>
        <translation>La voz suena sencilla, y de vez en cuando una palabra puede entenderse mal. No tiene que hacer nada; queda anotado en el registro.</translation>
    </message>
    <message>
        <source>The disk is getting full.</source>
        <translation>El disco se está llenando.</translation>
    </message>
    <message>
        <source>There is enough room for your interview.</source>
        <translation>Hay espacio suficiente para su entrevista.</translation>
    </message>
    <message>
        <source>There is no room to keep the recording.</source>
        <translation>No hay espacio para guardar la grabación.</translation>
    </message>
    <message>
        <source>Please call a proctor: nothing you say could be kept.</source>
        <translation>Por favor, llame al personal: no se podría guardar nada de lo que diga.</translation>
    </message>
    <message>
        <source>Notices speech</source>
        <translation>Detecta el habla</translation>
    </message>
    <message>
        <source>Notices when you have finished</source>
        <translation>Nota cuándo ha terminado usted</translation>
    </message>
    <message>
        <source>Understands speech</source>
        <translation>Entiende el habla</translation>
    </message>
    <message>
        <source>Leads the interview</source>
        <translation>Dirige la entrevista</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Habla</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntúa</translation>
    </message>
    <message>
        <source>full quality</source>
        <translation>calidad completa</translation>
    </message>
    <message>
        <source>reduced quality</source>
        <translation>calidad reducida</translation>
    </message>
    <message>
        <source>part of this kiosk</source>
        <translation>parte de este quiosco</translation>
    </message>
    <message>
        <source>built in; no other is installed here</source>
        <translation>integrado; aquí no hay otro instalado</translation>
    </message>
    <message>
        <source>the best one installed here</source>
        <translation>el mejor de los instalados aquí</translation>
    </message>
    <message>
        <source>chosen by the staff</source>
        <translation>elegido por el personal</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Codes that wait to be used</source>
        <translation>Códigos a la espera de usarse</translation>
    </message>
    <message>
        <source>No code waits</source>
        <translation>No hay códigos en espera</translation>
    </message>
    <message>
        <source>Make one for each new kiosk; it enrols with it once.</source>
        <translation>Cree uno para cada quiosco nuevo; con él se inscribe una sola vez.</translation>
    </message>
    <message>
        <source>Enrol a kiosk…</source>
        <translation>Inscribir un quiosco…</translation>
    </message>
    <message>
        <source>The codes themselves are shown once, when they are made, and kept nowhere.</source>
        <translation>Los códigos se muestran una sola vez, al crearlos, y no se guardan en ningún sitio.</translation>
    </message>
    <message>
        <source>Take the code back…</source>
        <translation>Retirar el código…</translation>
    </message>
    <message>
        <source>Take the code for {name} back?</source>
        <translation>¿Retirar el código para {name}?</translation>
    </message>
    <message>
        <source>Nobody can enrol a kiosk with it any more.</source>
        <translation>Ya nadie podrá inscribir un quiosco con él.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The code was taken back</source>
        <translation>El código se retiró</translation>
    </message>
    <message>
        <source>Another chain</source>
        <translation>Otra cadena</translation>
    </message>
    <message>
        <source>Something before it is missing</source>
        <translation>Falta algo anterior</translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation>No es como se firmó</translation>
    </message>
    <message>
        <source>Not this kiosk&apos;s session</source>
        <translation>No es una sesión de este quiosco</translation>
    </message>
    <message>
        <source>The session had ended</source>
        <translation>La sesión había terminado</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>The chosen kiosk</source>
        <translation>El quiosco elegido</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detectores</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Motores</translation>
    </message>
    <message>
        <source>Rename or move…</source>
        <translation>Cambiar nombre o lugar…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Últimas noticias</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Aún no está aquí</translation>
    </message>
    <message>
        <source>Had delivered everything {time}</source>
        <translation>Lo había entregado todo {time}</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Disco libre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrito</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>No es posible aquí</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>A name, a place, a version</source>
        <translation>Un nombre, un lugar, una versión</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Quioscos</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>Por atender</translation>
    </message>
    <message>
        <source>Look for a kiosk</source>
        <translation>Buscar un quiosco</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar otra vez</translation>
    </message>
    <message>
        <source>Rename or move the kiosk</source>
        <translation>Cambiar el nombre o el lugar del quiosco</translation>
    </message>
    <message>
        <source>Enrol a kiosk</source>
        <translation>Inscribir un quiosco</translation>
    </message>
    <message>
        <source>No kiosk is called so</source>
        <translation>Ningún quiosco se llama así</translation>
    </message>
    <message>
        <source>Look for less of it.</source>
        <translation>Busque una parte más corta.</translation>
    </message>
    <message>
        <source>Every kiosk is well</source>
        <translation>Todos los quioscos están bien</translation>
    </message>
    <message>
        <source>No kiosk was revoked</source>
        <translation>No se revocó ningún quiosco</translation>
    </message>
    <message>
        <source>No kiosks yet</source>
        <translation>Todavía no hay quioscos</translation>
    </message>
    <message>
        <source>A kiosk appears here once it has enrolled with a code.</source>
        <translation>Un quiosco aparece aquí una vez inscrito con un código.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Revoked: {name}</source>
        <translation>Revocado: {name}</translation>
    </message>
    <message>
        <source>Parts of this place</source>
        <translation>Partes de este lugar</translation>
    </message>
    <message>
        <source>Enrolment codes</source>
        <translation>Códigos de inscripción</translation>
    </message>
    <message>
        <source>A code for a new kiosk</source>
        <translation>Un código para un quiosco nuevo</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Crear el código</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <source>For a working day</source>
        <translation>Durante una jornada laboral</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Durante un día</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Durante una semana</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As on its door: Room 4, left</source>
        <translation>Como en su puerta: Sala 4, izquierda</translation>
    </message>
    <message>
        <source>Sessions that name a place go to its kiosks only; leave it empty for any</source>
        <translation>Las sesiones que indican un lugar van solo a los quioscos de ese lugar; déjelo vacío para cualquiera</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>A kiosk needs a name</source>
        <translation>Un quiosco necesita un nombre</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>The code for {name}</source>
        <translation>El código para {name}</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>Código de inscripción</translation>
    </message>
    <message>
        <source>It is shown this once. Whoever has it can enrol a kiosk until it is used or over.</source>
        <translation>Se muestra solo esta vez. Quien lo tenga puede inscribir un quiosco hasta que se use o venza.</translation>
    </message>
    <message>
        <source>Good until {time}. At the kiosk, run this and type the code when asked:</source>
        <translation>Válido hasta {time}. En el quiosco, ejecute esto y escriba el código cuando se le pida:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Rename or move a kiosk</source>
        <translation>Cambiar el nombre o el lugar de un quiosco</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Sessions of the place it leaves are withdrawn from it when it next asks</source>
        <translation>Las sesiones del lugar que deja se le retiran cuando vuelva a preguntar</translation>
    </message>
    <message>
        <source>Revoke {name}</source>
        <translation>Revocar {name}</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Revocarlo</translation>
    </message>
    <message>
        <source>It stands in the audit log: stolen, broken, taken out of use</source>
        <translation>Consta en el registro de auditoría: robado, averiado, fuera de uso</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Hace falta un motivo</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Con conexión</translation>
    </message>
    <message>
        <source>Never heard</source>
        <translation>Nunca se supo de él</translation>
    </message>
    <message>
        <source>Heard lately</source>
        <translation>Noticias recientes</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Sin noticias</translation>
    </message>
    <message>
        <source>events: {count}</source>
        <translation>eventos: {count}</translation>
    </message>
    <message>
        <source>files: {count}</source>
        <translation>archivos: {count}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Failed: {count}</source>
        <translation>Fallaron: {count}</translation>
    </message>
    <message>
        <source>Degraded: {count}</source>
        <translation>Degradados: {count}</translation>
    </message>
    <message>
        <source>Active: {count}</source>
        <translation>Activos: {count}</translation>
    </message>
    <message>
        <source>{seconds} s behind the server&apos;s</source>
        <translation>{seconds} s por detrás del reloj del servidor</translation>
    </message>
    <message>
        <source>{seconds} s ahead of the server&apos;s</source>
        <translation>{seconds} s por delante del reloj del servidor</translation>
    </message>
    <message>
        <source>Not heard from for more than a day</source>
        <translation>Sin noticias desde hace más de un día</translation>
    </message>
    <message>
        <source>Detectors have failed</source>
        <translation>Fallaron detectores</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>El disco está casi lleno</translation>
    </message>
    <message>
        <source>The server refused what it delivered</source>
        <translation>El servidor rechazó lo que entregó</translation>
    </message>
    <message>
        <source>Its clock is wrong</source>
        <translation>Su reloj está mal</translation>
    </message>
    <message>
        <source>It has results that are not here yet</source>
        <translation>Tiene resultados que aún no están aquí</translation>
    </message>
    <message>
        <source>Kiosks: {all} · There now: {there} · To look after: {needing}</source>
        <translation>Quioscos: {all} · Presentes ahora: {there} · Por atender: {needing}</translation>
    </message>
    <message>
        <source>It begins no interview any more, and lets go of those it had copies of; other kiosks can hold them.</source>
        <translation>Ya no empieza ninguna entrevista y suelta aquellas de las que tenía copia; otros quioscos pueden hacerlas.</translation>
    </message>
    <message>
        <source>What it had begun it may still deliver. Those sessions are flagged; anything else is set aside.</source>
        <translation>Lo que había empezado aún puede entregarlo. Esas sesiones quedan marcadas; todo lo demás se aparta.</translation>
    </message>
    <message>
        <source>It is holding an interview right now. That one goes on to its end, and is flagged.</source>
        <translation>Ahora mismo está haciendo una entrevista. Esa sigue hasta el final y queda marcada.</translation>
    </message>
    <message>
        <source>Not here yet when it last reported: {backlog}.</source>
        <translation>Lo que aún no estaba aquí en su último informe: {backlog}.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back: it would have to be enrolled again, with a new code and a new key.</source>
        <translation>Esto no se puede revertir: habría que inscribirlo de nuevo, con otro código y otra clave.</translation>
    </message>
    <message>
        <source>Deliveries that were refused</source>
        <translation>Entregas rechazadas</translation>
    </message>
    <message>
        <source>Nothing was set aside</source>
        <translation>No se apartó nada</translation>
    </message>
    <message>
        <source>What the server has to refuse from a kiosk is kept here, byte for byte.</source>
        <translation>Lo que el servidor tiene que rechazar de un quiosco se guarda aquí, byte por byte.</translation>
    </message>
    <message>
        <source>It may hold what a candidate said: who opens it stands in the audit log.</source>
        <translation>Puede contener lo que dijo una persona candidata: quién lo abre consta en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Mark as looked at</source>
        <translation>Marcar como visto</translation>
    </message>
    <message>
        <source>Save the delivery</source>
        <translation>Guardar la entrega</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>A delivery that was refused</source>
        <translation>Una entrega rechazada</translation>
    </message>
    <message>
        <source>{reason}: {detail}. From event {first} on, events: {count}, {size}.</source>
        <translation>{reason}: {detail}. Desde el evento {first}, eventos: {count}, {size}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There is more of it; save it to see all.</source>
        <translation>Hay más; guárdela para verlo todo.</translation>
    </message>
    <message>
        <source>Its content was erased with its session; its hash tells that it came.</source>
        <translation>Su contenido se borró con su sesión; su hash indica que llegó.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Last conversations</source>
        <translation>Últimas conversaciones</translation>
    </message>
    <message>
        <source>Wait: from the last sound of an answer to the first word of the reply, median and 95th percentile. Cut off: replies taken back because the candidate went on, of all pauses inside answers.</source>
        <translation>Espera: desde el último sonido de una respuesta hasta la primera palabra de la réplica, mediana y percentil 95. Cortes: réplicas retiradas porque la persona siguió hablando, de todas las pausas dentro de las respuestas.</translation>
    </message>
    <message>
        <source>Health and versions</source>
        <translation>Estado y versiones</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Play the chime</source>
        <translation>Reproducir la señal</translation>
    </message>
    <message>
        <source>Measure the echo</source>
        <translation>Medir el eco</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>Back to the candidate</source>
        <translation>Volver a la persona candidata</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>{kiosk}. No names and no words of candidates are shown here.</source>
        <translation>{kiosk}. Aquí no se muestran nombres ni palabras de ninguna persona candidata.</translation>
    </message>
    <message>
        <source>Engines ({language})</source>
        <translation>Motores ({language})</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Probar el sonido</translation>
    </message>
    <message>
        <source>Opens the microphone and the loudspeaker; nothing is recorded</source>
        <translation>Abre el micrófono y el altavoz; no se graba nada</translation>
    </message>
    <message>
        <source>Somebody is checked in: the devices are theirs.</source>
        <translation>Hay alguien registrado: los dispositivos son suyos.</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>No está escuchando.</translation>
    </message>
    <message>
        <source>Level: {level} dBFS</source>
        <translation>Nivel: {level} dBFS</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Everything on this page, without names, for a message</source>
        <translation>Todo lo de esta página, sin nombres, para un mensaje</translation>
    </message>
    <message>
        <source>Looking at this kiosk…</source>
        <translation>Revisando este quiosco…</translation>
    </message>
    <message>
        <source>Devices, engines, disk and ledger are as they should be.</source>
        <translation>Los dispositivos, los motores, el disco y el registro están como deben.</translation>
    </message>
    <message>
        <source>This kiosk is ready</source>
        <translation>Este quiosco está listo</translation>
    </message>
    <message>
        <source>No spoken interview can be held here now</source>
        <translation>Ahora no se puede hacer aquí ninguna entrevista hablada</translation>
    </message>
    <message>
        <source>Interviews can be held here. Good to know:</source>
        <translation>Aquí se pueden hacer entrevistas. Conviene saberlo:</translation>
    </message>
    <message>
        <source>No microphone was found: plug one in, then look again.</source>
        <translation>No se encontró ningún micrófono: conecte uno y mire otra vez.</translation>
    </message>
    <message>
        <source>No loudspeaker was found: plug one in, then look again.</source>
        <translation>No se encontró ningún altavoz: conecte uno y mire otra vez.</translation>
    </message>
    <message>
        <source>The devices could not be opened; what they said stands under Sound.</source>
        <translation>No se pudieron abrir los dispositivos; lo que respondieron está en Sonido.</translation>
    </message>
    <message>
        <source>No engine speaks this kiosk&apos;s language; see under Engines.</source>
        <translation>Ningún motor habla el idioma de este quiosco; vea Motores.</translation>
    </message>
    <message>
        <source>Half duplex: candidates are heard only while the interviewer is silent. A headset helps.</source>
        <translation>Semidúplex: solo se oye a la persona cuando quien entrevista está en silencio. Ayudan unos auriculares.</translation>
    </message>
    <message>
        <source>Built-in engines are in use, at reduced quality; better ones are named under Engines.</source>
        <translation>Se usan los motores integrados, con calidad reducida; en Motores se nombran otros mejores.</translation>
    </message>
    <message>
        <source>An installed model can&apos;t be used; see under Models.</source>
        <translation>Un modelo instalado no se puede usar; vea Modelos.</translation>
    </message>
    <message>
        <source>The disk has no room for an interview: make some.</source>
        <translation>El disco no tiene espacio para una entrevista: libere un poco.</translation>
    </message>
    <message>
        <source>The disk has room for fewer than twenty interviews.</source>
        <translation>El disco tiene espacio para menos de veinte entrevistas.</translation>
    </message>
    <message>
        <source>The ledger takes nothing in: close the kiosk and run vivavoce doctor.</source>
        <translation>El registro no acepta nada: cierre el quiosco y ejecute vivavoce doctor.</translation>
    </message>
    <message>
        <source>The server has revoked this kiosk: no interview can begin here.</source>
        <translation>El servidor ha dado de baja este quiosco: aquí no puede empezar ninguna entrevista.</translation>
    </message>
    <message>
        <source>The server refused a session, which is kept here: tell whoever looks after the server.</source>
        <translation>El servidor rechazó una sesión, que se conserva aquí: avise a quien se ocupa del servidor.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s clock is wrong: set it, or let it follow the network.</source>
        <translation>El reloj de este quiosco está mal: póngalo en hora o deje que siga a la red.</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>no se encontró ninguno</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Duplex</source>
        <translation>Dúplex</translation>
    </message>
    <message>
        <source>Echo test</source>
        <translation>Prueba de eco</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Fixed in the settings.</source>
        <translation>Fijado en la configuración.</translation>
    </message>
    <message>
        <source>Chosen at each device check</source>
        <translation>Se elige en cada prueba de sonido</translation>
    </message>
    <message>
        <source>Candidates may speak over the interviewer.</source>
        <translation>Se puede hablar encima de quien entrevista.</translation>
    </message>
    <message>
        <source>Candidates are heard only while the interviewer is silent.</source>
        <translation>Solo se oye a la persona cuando quien entrevista está en silencio.</translation>
    </message>
    <message>
        <source>Measuring, please be quiet…</source>
        <translation>Midiendo, silencio, por favor…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Todavía sin medir</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>No echo came back</source>
        <translation>No volvió ningún eco</translation>
    </message>
    <message>
        <source>Back after {delay} ms, {left} dB of it left</source>
        <translation>Vuelve a los {delay} ms, quedan {left} dB</translation>
    </message>
    <message>
        <source>None to be had</source>
        <translation>Ninguno disponible</translation>
    </message>
    <message>
        <source>To get better: {command}</source>
        <translation>Para mejorarlo: {command}</translation>
    </message>
    <message>
        <source>Voice activity</source>
        <translation>Actividad de voz</translation>
    </message>
    <message>
        <source>End of turn</source>
        <translation>Fin de turno</translation>
    </message>
    <message>
        <source>Recogniser</source>
        <translation>Reconocedor</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Entrevistador</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Kiosk&apos;s key</source>
        <translation>Clave del quiosco</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} libres</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instalado</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>not installed, {size}</source>
        <translation>no instalado, {size}</translation>
    </message>
    <message>
        <source>runs now</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>se acabó el tiempo</translation>
    </message>
    <message>
        <source>candidate left</source>
        <translation>la persona se fue</translation>
    </message>
    <message>
        <source>ended by a proctor</source>
        <translation>terminada por el personal</translation>
    </message>
    <message>
        <source>device fault</source>
        <translation>falla de un dispositivo</translation>
    </message>
    <message>
        <source>power loss</source>
        <translation>corte de luz</translation>
    </message>
    <message>
        <source>{median} / {most} ms</source>
        <translation>{median} / {most} ms</translation>
    </message>
    <message>
        <source>{count} of {pauses}</source>
        <translation>{count} de {pauses}</translation>
    </message>
    <message>
        <source>{when}, {end}: wait {wait}, cut off {cut_offs}, interruptions {interruptions}</source>
        <translation>{when}, {end}: espera {wait}, cortes {cut_offs}, interrupciones {interruptions}</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Wait p50 / p95</source>
        <translation>Espera p50 / p95</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cortes</translation>
    </message>
    <message>
        <source>No interview was held at this kiosk yet. Its figures will appear here.</source>
        <translation>Todavía no se ha hecho ninguna entrevista en este quiosco. Sus cifras aparecerán aquí.</translation>
    </message>
    <message>
        <source>Off: the settings say so, or the window does not fill the screen.</source>
        <translation>Desactivado: así lo dice la configuración, o la ventana no ocupa toda la pantalla.</translation>
    </message>
    <message>
        <source>Desktop lock</source>
        <translation>Bloqueo del escritorio</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>no actúa</translation>
    </message>
    <message>
        <source>held</source>
        <translation>actúa</translation>
    </message>
    <message>
        <source>Lock: keys that lead elsewhere</source>
        <translation>Bloqueo: teclas que llevan a otro sitio</translation>
    </message>
    <message>
        <source>Lock: screen saver</source>
        <translation>Bloqueo: salvapantallas</translation>
    </message>
    <message>
        <source>Lock: power saving</source>
        <translation>Bloqueo: ahorro de energía</translation>
    </message>
    <message>
        <source>Lock: pictures of the window</source>
        <translation>Bloqueo: capturas de la ventana</translation>
    </message>
    <message>
        <source>The window is not open.</source>
        <translation>La ventana no está abierta.</translation>
    </message>
    <message>
        <source>The candidate uses assistive technology, which needs these keys; those that reach the window are swallowed.</source>
        <translation>La persona candidata usa tecnología de apoyo, que necesita estas teclas; las que llegan a la ventana no tienen efecto.</translation>
    </message>
    <message>
        <source>Assistive technology runs here and needs these keys ({program}); those that reach the window are swallowed.</source>
        <translation>Aquí funciona tecnología de apoyo que necesita estas teclas ({program}); las que llegan a la ventana no tienen efecto.</translation>
    </message>
    <message>
        <source>There is no keyboard here.</source>
        <translation>Aquí no hay teclado.</translation>
    </message>
    <message>
        <source>Another program holds the keyboard: close it, then look again.</source>
        <translation>Otro programa retiene el teclado: ciérrelo y vuelva a mirar.</translation>
    </message>
    <message>
        <source>Windows refused it: version 10 2004 or later is needed.</source>
        <translation>Windows lo rechazó: hace falta la versión 10 2004 o posterior.</translation>
    </message>
    <message>
        <source>macOS can&apos;t be asked: pyobjc is not installed.</source>
        <translation>No se puede preguntar a macOS: pyobjc no está instalado.</translation>
    </message>
    <message>
        <source>X11 lets every program read every window.</source>
        <translation>X11 permite que cualquier programa lea cualquier ventana.</translation>
    </message>
    <message>
        <source>This window system has no way to refuse it.</source>
        <translation>Este sistema de ventanas no puede impedirlo.</translation>
    </message>
    <message>
        <source>This display has none.</source>
        <translation>Esta pantalla no tiene.</translation>
    </message>
    <message>
        <source>The desktop refused it: {why}</source>
        <translation>El escritorio lo rechazó: {why}</translation>
    </message>
    <message>
        <source>What is changed can&apos;t be written down, so nothing is changed: {why}</source>
        <translation>No se puede anotar lo que se cambia, así que no se cambia nada: {why}</translation>
    </message>
    <message>
        <source>Kept here whole; the server has it set aside.</source>
        <translation>Se conserva aquí entera; el servidor la ha apartado.</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Rechazadas por el servidor</translation>
    </message>
    <message>
        <source>{seconds} s from the server&apos;s</source>
        <translation>{seconds} s de diferencia con el del servidor</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>{server}, last contact: {when}</source>
        <translation>{server}, último contacto: {when}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Has revoked this kiosk</source>
        <translation>Ha dado de baja este quiosco</translation>
    </message>
    <message>
        <source>{events} events and {files} files to be delivered</source>
        <translation>Faltan por entregar {events} registros y {files} archivos</translation>
    </message>
    <message>
        <source>Can&apos;t be reached now</source>
        <translation>No se puede acceder ahora</translation>
    </message>
    <message>
        <source>Has everything</source>
        <translation>Lo tiene todo</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Aún no se ha hecho</translation>
    </message>
    <message>
        <source>Your sign-in had ended. Nothing that you wrote is lost: try again.</source>
        <translation>Su sesión de usuario había terminado. No se ha perdido nada de lo que escribió: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is under way</source>
        <translation>Esto está en curso</translation>
    </message>
    <message>
        <source>It can&apos;t be called off any more. What comes of it is shown here.</source>
        <translation>Ya no se puede cancelar. Aquí se mostrará el resultado.</translation>
    </message>
</context>
<context>
    <name>End</name>
    <message>
        <source>Your receipt</source>
        <translation>Su comprobante</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Record&apos;s fingerprint</source>
        <translation>Huella del registro</translation>
    </message>
    <message>
        <source>A photo of this is enough: it shows later whether the record was changed.</source>
        <translation>Basta con una foto de esto: muestra más tarde si el registro se cambió.</translation>
    </message>
    <message>
        <source>Anything to add?</source>
        <translation>¿Algo que añadir?</translation>
    </message>
    <message>
        <source>Something that went wrong, or that people should know. Not scored.</source>
        <translation>Algo que salió mal o que se debería saber. No se puntúa.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Thank you, {name}</source>
        <translation>Gracias, {name}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Answers kept: {answers} · Recording: {minutes} min {seconds} s</source>
        <translation>Respuestas guardadas: {answers} · Grabación: {minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Send comment</source>
        <translation>Enviar comentario</translation>
    </message>
    <message>
        <source>Your comment is kept</source>
        <translation>Su comentario quedó guardado</translation>
    </message>
    <message>
        <source>This screen closes in {seconds} s</source>
        <translation>Esta pantalla se cierra en {seconds} s</translation>
    </message>
    <message>
        <source>Your answers are saved. Next comes: {stage}.</source>
        <translation>Sus respuestas están guardadas. Lo que sigue es: {stage}.</translation>
    </message>
    <message>
        <source>Your answers are saved. {organisation} will tell you how it goes on.</source>
        <translation>Sus respuestas están guardadas. {organisation} le dirá cómo sigue.</translation>
    </message>
    <message>
        <source>Your answers are saved. You will be told how it goes on.</source>
        <translation>Sus respuestas están guardadas. Se le dirá cómo sigue.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export results</source>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation>Nada que exportar</translation>
    </message>
    <message>
        <source>Too many sessions</source>
        <translation>Demasiadas sesiones</translation>
    </message>
    <message>
        <source>At most {most} at a time.</source>
        <translation>Como máximo {most} a la vez.</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>¿Qué carpeta?</translation>
    </message>
    <message>
        <source>Name it in full.</source>
        <translation>Indique la ruta completa.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>No exportado</translation>
    </message>
    <message>
        <source>Your sign-in had ended. Try again.</source>
        <translation>Su sesión de usuario había terminado. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation>Ya existe un archivo así</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Exported: {name}</source>
        <translation>Exportado: {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>A file for each session, named by the session&apos;s id.</source>
        <translation>Un archivo por sesión, con el id de la sesión como nombre.</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Archivo: {name}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Sessions: {count}</source>
        <translation>Sesiones: {count}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Libro de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>Sessions, dimensions, turns and signals on a sheet each, with filters.</source>
        <translation>Sesiones, dimensiones, turnos y señales, cada cosa en su hoja, con filtros.</translation>
    </message>
    <message>
        <source>CSV, a row a session</source>
        <translation>CSV, una fila por sesión</translation>
    </message>
    <message>
        <source>Identity, times and result.</source>
        <translation>Identidad, horas y resultado.</translation>
    </message>
    <message>
        <source>CSV, a row a dimension</source>
        <translation>CSV, una fila por dimensión</translation>
    </message>
    <message>
        <source>Each dimension&apos;s score, reasoning and citations.</source>
        <translation>La puntuación, las razones y las citas de cada dimensión.</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Informe (PDF)</translation>
    </message>
    <message>
        <source>One to three pages for each session, to read and to print.</source>
        <translation>De una a tres páginas por sesión, para leer e imprimir.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The whole records, for programs.</source>
        <translation>Los registros completos, para programas.</translation>
    </message>
    <message>
        <source>Evidence bundle</source>
        <translation>Paquete de evidencia</translation>
    </message>
    <message>
        <source>Ledger, recording and signatures of each session: what vivavoce verify checks.</source>
        <translation>Registro, grabación y firmas de cada sesión: lo que comprueba vivavoce verify.</translation>
    </message>
    <message>
        <source>Sessions: {sessions} · files: {files} · {size}</source>
        <translation>Sesiones: {sessions} · archivos: {files} · {size}</translation>
    </message>
    <message>
        <source>No longer on the server: {count}</source>
        <translation>Ya no están en el servidor: {count}</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se conserva</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>Show this code to the proctor</source>
        <translation>Muestre este código al personal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>You ended the interview</source>
        <translation>Usted terminó la entrevista</translation>
    </message>
    <message>
        <source>The interview stopped because you chose to leave it.</source>
        <translation>La entrevista se detuvo porque usted decidió salir.</translation>
    </message>
    <message>
        <source>A proctor ended the interview</source>
        <translation>El personal terminó la entrevista</translation>
    </message>
    <message>
        <source>The proctor will explain why.</source>
        <translation>El personal le explicará por qué.</translation>
    </message>
    <message>
        <source>The interview had to stop</source>
        <translation>La entrevista tuvo que detenerse</translation>
    </message>
    <message>
        <source>The sound equipment failed and did not come back. This was not your fault.</source>
        <translation>El equipo de sonido falló y no se recuperó. No fue culpa suya.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong at this kiosk. This was not your fault.</source>
        <translation>Algo inesperado falló en este quiosco. No fue culpa suya.</translation>
    </message>
    <message>
        <source>Whatever was recorded until then is safe on this kiosk.</source>
        <translation>Lo que se grabó hasta entonces está a salvo en este quiosco.</translation>
    </message>
    <message>
        <source>Answers kept: {answers}. Nothing was scored.</source>
        <translation>Respuestas guardadas: {answers}. No se puntuó nada.</translation>
    </message>
    <message>
        <source>You may take the interview again. A proctor will start it with you.</source>
        <translation>Puede hacer la entrevista otra vez. El personal la iniciará con usted.</translation>
    </message>
    <message>
        <source>A proctor can answer your questions about another appointment.</source>
        <translation>El personal puede responder a sus preguntas sobre otra cita.</translation>
    </message>
    <message>
        <source>Please stay seated. A proctor comes to you and decides with you how to go on.</source>
        <translation>Por favor, quédese en su asiento. Alguien del personal vendrá y decidirá con usted cómo seguir.</translation>
    </message>
</context>
<context>
    <name>Furniture</name>
    <message>
        <source>Connected</source>
        <translation>Con conexión</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Your sign-in has ended</source>
        <translation>Su sesión de usuario ha terminado</translation>
    </message>
    <message>
        <source>Sign in to go on. Everything stays as you left it.</source>
        <translation>Inicie sesión para continuar. Todo sigue como lo dejó.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>No ha iniciado sesión</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The row has more cells than there are titles.</source>
        <translation>La fila tiene más celdas que títulos.</translation>
    </message>
    <message>
        <source>Put what holds a separator in quotation marks.</source>
        <translation>Ponga entre comillas lo que contenga un separador.</translation>
    </message>
    <message>
        <source>An open session with this template is there already, for somebody called so: {when}.</source>
        <translation>Ya existe una sesión abierta con esta plantilla para alguien con ese nombre: {when}.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Complételo.</translation>
    </message>
    <message>
        <source>Too long: {count} characters.</source>
        <translation>Demasiado largo: {count} caracteres.</translation>
    </message>
    <message>
        <source>Keep it to {most}.</source>
        <translation>No pase de {most}.</translation>
    </message>
    <message>
        <source>There is a line&apos;s end or an unprintable character in it.</source>
        <translation>Contiene un fin de línea o un carácter no imprimible.</translation>
    </message>
    <message>
        <source>Write it in one line.</source>
        <translation>Escríbalo en una sola línea.</translation>
    </message>
    <message>
        <source>“{text}” is no e-mail address.</source>
        <translation>«{text}» no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Correct it, or leave it empty.</source>
        <translation>Corríjala o déjela vacía.</translation>
    </message>
    <message>
        <source>Known already as {name}, by the id; their name and address stay as they are.</source>
        <translation>Ya consta como {name}, por el id; su nombre y su dirección quedan como están.</translation>
    </message>
    <message>
        <source>{name} has this address already; this becomes another participant.</source>
        <translation>{name} ya tiene esta dirección; se creará otro participante.</translation>
    </message>
    <message>
        <source>“{text}” is no language.</source>
        <translation>«{text}» no es un idioma.</translation>
    </message>
    <message>
        <source>Write its code, such as en, ja or pt-BR.</source>
        <translation>Escriba su código, por ejemplo en, ja o pt-BR.</translation>
    </message>
    <message>
        <source>A session with the id “{text}” is there already.</source>
        <translation>Ya existe una sesión con el id «{text}».</translation>
    </message>
    <message>
        <source>Leave the row out, or give it another id.</source>
        <translation>Omita la fila o póngale otro id.</translation>
    </message>
    <message>
        <source>Several templates are called “{text}”.</source>
        <translation>Varias plantillas se llaman «{text}».</translation>
    </message>
    <message>
        <source>Write the template&apos;s id.</source>
        <translation>Escriba el id de la plantilla.</translation>
    </message>
    <message>
        <source>There is no active template “{text}”.</source>
        <translation>No hay ninguna plantilla activa «{text}».</translation>
    </message>
    <message>
        <source>Write the name or the id of one, or choose one above.</source>
        <translation>Escriba el nombre o el id de una, o elija una arriba.</translation>
    </message>
    <message>
        <source>There is no template.</source>
        <translation>Falta la plantilla.</translation>
    </message>
    <message>
        <source>Choose one for all rows above.</source>
        <translation>Elija arriba una para todas las filas.</translation>
    </message>
    <message>
        <source>“{text}” is no stage of this template.</source>
        <translation>«{text}» no es una etapa de esta plantilla.</translation>
    </message>
    <message>
        <source>Its stages: {names}</source>
        <translation>Sus etapas: {names}</translation>
    </message>
    <message>
        <source>“{text}” is no day and time.</source>
        <translation>«{text}» no es un día con hora.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-10 09:30.</source>
        <translation>Escríbalo como 2026-03-10 09:30.</translation>
    </message>
    <message>
        <source>“{text}” is over.</source>
        <translation>«{text}» ya pasó.</translation>
    </message>
    <message>
        <source>Give a time to come.</source>
        <translation>Indique una hora futura.</translation>
    </message>
    <message>
        <source>“{text}” is too far away.</source>
        <translation>«{text}» está demasiado lejos.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>Compruebe el año.</translation>
    </message>
    <message>
        <source>The same as in line {line}.</source>
        <translation>Lo mismo que en la línea {line}.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Omita una de las dos.</translation>
    </message>
    <message>
        <source>The whole row is the same as line {line}.</source>
        <translation>Toda la fila es igual que la línea {line}.</translation>
    </message>
    <message>
        <source>A row becomes</source>
        <translation>Una fila se convierte en</translation>
    </message>
    <message>
        <source>Template of all rows</source>
        <translation>Plantilla de todas las filas</translation>
    </message>
    <message>
        <source>Place of all rows</source>
        <translation>Lugar de todas las filas</translation>
    </message>
    <message>
        <source>a participant with a session</source>
        <translation>un participante con una sesión</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>un participante</translation>
    </message>
    <message>
        <source>Column: {field}</source>
        <translation>Columna: {field}</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Según el archivo</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguna)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Código de acceso</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Good, but…</source>
        <translation>Bien, pero…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Participant&apos;s id elsewhere</source>
        <translation>Id externo de participante</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Session&apos;s id elsewhere</source>
        <translation>Id externo de la sesión</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>Volver a las sesiones</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation>¿Detener la importación?</translation>
    </message>
    <message>
        <source>Rows that were imported stay. Importing the file again goes on where this stopped, and does nothing twice.</source>
        <translation>Las filas importadas se quedan. Al importar otra vez el archivo se sigue donde se detuvo y nada se hace dos veces.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Elegir un archivo CSV</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulación</translation>
    </message>
    <message>
        <source>{file} · rows: {rows} · {encoding} · separated by: {separator}</source>
        <translation>{file} · filas: {rows} · {encoding} · separador: {separator}</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>No row is to be mended</source>
        <translation>No hay filas por corregir</translation>
    </message>
    <message>
        <source>Only those to mend: {count}</source>
        <translation>Solo las que hay que corregir: {count}</translation>
    </message>
    <message>
        <source>Import the good rows: {count}</source>
        <translation>Importar las filas correctas: {count}</translation>
    </message>
    <message>
        <source>Save those to mend: {count}</source>
        <translation>Guardar las que hay que corregir: {count}</translation>
    </message>
    <message>
        <source>Leave out those who have an open session: {count}</source>
        <translation>Omitir a quienes tienen una sesión abierta: {count}</translation>
    </message>
    <message>
        <source>Rows for somebody of whose name there is an open session with the same template: {count}. What you yourself imported from this very file within two days is not done again; each of the others gets one session more.</source>
        <translation>Filas de alguien con cuyo nombre hay una sesión abierta con la misma plantilla: {count}. Lo que usted importó de este mismo archivo en el plazo de dos días no se hace otra vez; cada una de las demás recibe una sesión más.</translation>
    </message>
    <message>
        <source>Schedule those, too, who have a session?</source>
        <translation>¿Programar también a quienes ya tienen una sesión?</translation>
    </message>
    <message>
        <source>Import all of them</source>
        <translation>Importar todas</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} de {count}</translation>
    </message>
    <message>
        <source>What became of each row</source>
        <translation>Qué resultó de cada fila</translation>
    </message>
    <message>
        <source>The import is over. {summary}</source>
        <translation>La importación ha terminado. {summary}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Drop a CSV file here, or choose one</source>
        <translation>Suelte aquí un archivo CSV o elija uno</translation>
    </message>
    <message>
        <source>A row of titles, then a row for each participant: at most {rows} rows. UTF-8, UTF-16 and Windows-1252 are read, and commas, semicolons or tabs between the cells. Nothing is imported before you have seen every row.</source>
        <translation>Una fila de títulos y después una fila por participante: como máximo {rows} filas. Se leen UTF-8, UTF-16 y Windows-1252, con comas, puntos y coma o tabulaciones entre las celdas. No se importa nada antes de que haya visto todas las filas.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Save an empty file with the titles…</source>
        <translation>Guardar un archivo vacío con los títulos…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Guardar esta lista…</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Copiar esta lista</translation>
    </message>
    <message>
        <source>Save those refused…</source>
        <translation>Guardar las rechazadas…</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Seguir con el resto</translation>
    </message>
    <message>
        <source>Left out, for they have an open session: {count}</source>
        <translation>Omitidas por tener una sesión abierta: {count}</translation>
    </message>
    <message>
        <source>Leave without the access codes?</source>
        <translation>¿Salir sin los códigos de acceso?</translation>
    </message>
    <message>
        <source>They were neither saved nor copied. For two days they are told again if you import the same file again; after that, whoever has none needs a new one.</source>
        <translation>No se guardaron ni se copiaron. Durante dos días se muestran otra vez si vuelve a importar el mismo archivo; después, quien no tenga ninguno necesita uno nuevo.</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Salir sin ellos</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied: {count}</source>
        <translation>Copiadas: {count}</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened</source>
        <translation>No se puede abrir el archivo</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>El archivo es demasiado grande</translation>
    </message>
    <message>
        <source>Expected at most {most} MiB. Split it, and import one part after the other.</source>
        <translation>Se esperaban como máximo {most} MiB. Divídalo e importe una parte tras otra.</translation>
    </message>
    <message>
        <source>The file&apos;s letters can&apos;t be read</source>
        <translation>No se pueden leer los caracteres del archivo</translation>
    </message>
    <message>
        <source>It is not {encoding} throughout. Save it as CSV UTF-8 and choose it again.</source>
        <translation>No está todo en {encoding}. Guárdelo como CSV UTF-8 y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>Line {line}: {why}. A quotation mark may be missing.</source>
        <translation>Línea {line}: {why}. Puede faltar una comilla.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read to its end</source>
        <translation>El archivo no se puede leer hasta el final</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>No hay nada que importar</translation>
    </message>
    <message>
        <source>Expected a row of titles, and a row for each participant.</source>
        <translation>Se esperaban una fila de títulos y una fila por participante.</translation>
    </message>
    <message>
        <source>The file has too many columns</source>
        <translation>El archivo tiene demasiadas columnas</translation>
    </message>
    <message>
        <source>Found {count}, expected at most {most}.</source>
        <translation>Se encontraron {count}; se esperaban como máximo {most}.</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>The file has too many rows</source>
        <translation>El archivo tiene demasiadas filas</translation>
    </message>
    <message>
        <source>Expected at most {most}. Split it, and import one part after the other.</source>
        <translation>Se esperaban como máximo {most}. Divídalo e importe una parte tras otra.</translation>
    </message>
    <message>
        <source>Imported: {count}</source>
        <translation>Importadas: {count}</translation>
    </message>
    <message>
        <source>Were there already: {count}</source>
        <translation>Ya existían: {count}</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>Rechazadas: {count}</translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation>No empezadas: {count}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Is there already, by the id</source>
        <translation>Ya existe, por el id</translation>
    </message>
    <message>
        <source>This row of this file was imported already, with other choices</source>
        <translation>Esta fila de este archivo ya se importó, con otras opciones</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>No se puede escribir el archivo</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Todavía no hay claves</translation>
    </message>
    <message>
        <source>A program needs a key to schedule sessions or to fetch results.</source>
        <translation>Un programa necesita una clave para programar sesiones u obtener resultados.</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>Crear una clave…</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Crear una clave</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>Cargar la lista otra vez</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Which program it is for.</source>
        <translation>Para qué programa es.</translation>
    </message>
    <message>
        <source>How long it lives</source>
        <translation>Cuánto tiempo vale</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>A name and at least one scope.</source>
        <translation>Un nombre y al menos un permiso.</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>This is the only time it is shown. Give it to the program, and to nobody else.</source>
        <translation>Solo se muestra esta vez. Désela al programa y a nadie más.</translation>
    </message>
    <message>
        <source>The key {name}</source>
        <translation>La clave {name}</translation>
    </message>
    <message>
        <source>Revoke {name}?</source>
        <translation>¿Revocar {name}?</translation>
    </message>
    <message>
        <source>The program that has it is refused from now on. It can&apos;t be taken back.</source>
        <translation>El programa que la tiene será rechazado desde ahora. No se puede revertir.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Revoked: {name}</source>
        <translation>Revocada: {name}</translation>
    </message>
    <message>
        <source>List sessions and watch rooms; no results</source>
        <translation>Listar sesiones y observar salas; sin resultados</translation>
    </message>
    <message>
        <source>Schedule, move and call off sessions</source>
        <translation>Programar, cambiar de hora y cancelar sesiones</translation>
    </message>
    <message>
        <source>Read records: transcripts, scores, signals</source>
        <translation>Leer registros: transcripciones, puntuaciones, señales</translation>
    </message>
    <message>
        <source>Correct scorecards, approve stages</source>
        <translation>Corregir hojas de puntuación, aprobar etapas</translation>
    </message>
    <message>
        <source>Add notes to signals</source>
        <translation>Añadir notas a las señales</translation>
    </message>
    <message>
        <source>Hear recordings, fetch bundles</source>
        <translation>Escuchar grabaciones, obtener paquetes</translation>
    </message>
    <message>
        <source>Command kiosks: pause, message, end</source>
        <translation>Dar órdenes a quioscos: pausar, enviar mensajes, terminar</translation>
    </message>
    <message>
        <source>Read participants&apos; names and addresses</source>
        <translation>Leer nombres y direcciones de participantes</translation>
    </message>
    <message>
        <source>Add and change participants</source>
        <translation>Añadir y modificar participantes</translation>
    </message>
    <message>
        <source>Erase participants for good</source>
        <translation>Borrar participantes para siempre</translation>
    </message>
    <message>
        <source>Read templates</source>
        <translation>Leer plantillas</translation>
    </message>
    <message>
        <source>Change templates</source>
        <translation>Modificar plantillas</translation>
    </message>
    <message>
        <source>See kiosks and how they are</source>
        <translation>Ver los quioscos y su estado</translation>
    </message>
    <message>
        <source>Enrol and revoke kiosks</source>
        <translation>Inscribir y revocar quioscos</translation>
    </message>
    <message>
        <source>Manage webhooks</source>
        <translation>Gestionar webhooks</translation>
    </message>
    <message>
        <source>Read the audit log and the metrics</source>
        <translation>Leer el registro de auditoría y las métricas</translation>
    </message>
    <message>
        <source>Days: {days}</source>
        <translation>Días: {days}</translation>
    </message>
    <message>
        <source>Until it is revoked</source>
        <translation>Hasta que se revoque</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válida</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Empieza por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Focus lost</source>
        <translation>Foco perdido</translation>
    </message>
    <message>
        <source>Other window or tab</source>
        <translation>Otra ventana o pestaña</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Clipboard changed</source>
        <translation>Portapapeles cambiado</translation>
    </message>
    <message>
        <source>Blocked keys</source>
        <translation>Teclas bloqueadas</translation>
    </message>
    <message>
        <source>Keys from a program</source>
        <translation>Teclas de un programa</translation>
    </message>
    <message>
        <source>Fast typing</source>
        <translation>Tecleo rápido</translation>
    </message>
    <message>
        <source>Keys listened to</source>
        <translation>Escucha de teclas</translation>
    </message>
    <message>
        <source>Screen shared</source>
        <translation>Pantalla compartida</translation>
    </message>
    <message>
        <source>Screen captured</source>
        <translation>Pantalla capturada</translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation>Control remoto</translation>
    </message>
    <message>
        <source>Window laid over</source>
        <translation>Ventana superpuesta</translation>
    </message>
    <message>
        <source>Hidden window</source>
        <translation>Ventana oculta</translation>
    </message>
    <message>
        <source>Display changed</source>
        <translation>Pantalla cambiada</translation>
    </message>
    <message>
        <source>Computer-like voice</source>
        <translation>Voz como de ordenador</translation>
    </message>
    <message>
        <source>Loudspeaker-like voice</source>
        <translation>Voz como de altavoz</translation>
    </message>
    <message>
        <source>Second voice</source>
        <translation>Segunda voz</translation>
    </message>
    <message>
        <source>Both spoke</source>
        <translation>Dos voces a la vez</translation>
    </message>
    <message>
        <source>No sound at all</source>
        <translation>Ningún sonido</translation>
    </message>
    <message>
        <source>Distorted sound</source>
        <translation>Sonido distorsionado</translation>
    </message>
    <message>
        <source>Pace of answers</source>
        <translation>Ritmo de las respuestas</translation>
    </message>
    <message>
        <source>Virtual sound device</source>
        <translation>Dispositivo de sonido virtual</translation>
    </message>
    <message>
        <source>Sound device changed</source>
        <translation>Dispositivo de sonido cambiado</translation>
    </message>
    <message>
        <source>Sound recorded elsewhere</source>
        <translation>Sonido grabado por otro programa</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Máquina virtual</translation>
    </message>
    <message>
        <source>Remote desktop</source>
        <translation>Escritorio remoto</translation>
    </message>
    <message>
        <source>Listed program</source>
        <translation>Programa de la lista</translation>
    </message>
    <message>
        <source>USB device</source>
        <translation>Dispositivo USB</translation>
    </message>
    <message>
        <source>Network changed</source>
        <translation>Red cambiada</translation>
    </message>
    <message>
        <source>Desktop locked</source>
        <translation>Escritorio bloqueado</translation>
    </message>
    <message>
        <source>Computer slept</source>
        <translation>Equipo en reposo</translation>
    </message>
    <message>
        <source>Clock changed</source>
        <translation>Reloj cambiado</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Camera still</source>
        <translation>Imagen de la cámara</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>No connection to the server yet. It is tried again and again.</source>
        <translation>Todavía sin conexión con el servidor. Se intenta una y otra vez.</translation>
    </message>
    <message>
        <source>No connection to the server since {time} {zone}: what you see is as of then</source>
        <translation>Sin conexión con el servidor desde {time} {zone}: lo que ve es de entonces</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>A proctor is listening: {name}</source>
        <translation>El personal está escuchando: {name}</translation>
    </message>
    <message>
        <source>Candidate&apos;s loudness</source>
        <translation>Volumen de la persona candidata</translation>
    </message>
    <message>
        <source>Interviewer&apos;s loudness</source>
        <translation>Volumen de quien entrevista</translation>
    </message>
    <message>
        <source>10 minutes more</source>
        <translation>10 minutos más</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>You don&apos;t hear the room any more: {why}</source>
        <translation>Ya no oye la sala: {why}</translation>
    </message>
    <message>
        <source>Waiting for the kiosk to let you hear the room…</source>
        <translation>Esperando a que el quiosco le deje oír la sala…</translation>
    </message>
    <message>
        <source>You hear the room. The candidate sees your name as long as you do.</source>
        <translation>Oye la sala. La persona candidata ve el nombre de usted mientras la oiga.</translation>
    </message>
    <message>
        <source>Nothing can be played here ({why}); you see how loud it is.</source>
        <translation>Aquí no se puede reproducir nada ({why}); verá el volumen.</translation>
    </message>
    <message>
        <source>Lost pieces: {count}</source>
        <translation>Fragmentos perdidos: {count}</translation>
    </message>
    <message>
        <source>ten minutes have passed</source>
        <translation>han pasado diez minutos</translation>
    </message>
    <message>
        <source>the interview is over</source>
        <translation>la entrevista ha terminado</translation>
    </message>
    <message>
        <source>the kiosk is not connected</source>
        <translation>el quiosco no está conectado</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>se perdió la conexión</translation>
    </message>
    <message>
        <source>the kiosk refused</source>
        <translation>el quiosco lo rechazó</translation>
    </message>
    <message>
        <source>nothing came from the kiosk</source>
        <translation>no llegó nada del quiosco</translation>
    </message>
    <message>
        <source>Listen in to this room?</source>
        <translation>¿Escuchar esta sala?</translation>
    </message>
    <message>
        <source>The candidate sees that you listen, with your name, as long as you do. It stands in the session&apos;s record; the sound does not.</source>
        <translation>La persona candidata ve que usted escucha, con su nombre, mientras lo haga. Consta en el registro de la sesión; el sonido, no.</translation>
    </message>
    <message>
        <source>Listen in</source>
        <translation>Escuchar</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>A proctor has locked this screen</source>
        <translation>El personal bloqueó esta pantalla</translation>
    </message>
    <message>
        <source>Please stay seated. Nothing is lost and no time runs; it goes on as soon as the screen is unlocked.</source>
        <translation>Por favor, quédese en su sitio. No se pierde nada y el tiempo no corre; seguirá en cuanto se desbloquee la pantalla.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>{count} d ago</source>
        <translation>hace {count} d</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>hace {count} h</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>hace {count} min</translation>
    </message>
    <message>
        <source>{count} s ago</source>
        <translation>hace {count} s</translation>
    </message>
</context>
<context>
    <name>NewLanguage</name>
    <message>
        <source>Translate the template</source>
        <translation>Traducir la plantilla</translation>
    </message>
    <message>
        <source>A copy with the same stages, dimensions and weights is begun; its texts are then translated side by side.</source>
        <translation>Se empieza una copia con las mismas etapas, dimensiones y pesos; después sus textos se traducen uno junto a otro.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>NewTemplate</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>It stays a draft on this machine until it is saved.</source>
        <translation>Sigue siendo un borrador en este equipo hasta que se guarde.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>An empty one</source>
        <translation>Una vacía</translation>
    </message>
    <message>
        <source>Language of an empty one</source>
        <translation>Idioma de una vacía</translation>
    </message>
</context>
<context>
    <name>Noted</name>
    <message>
        <source>What was noted besides your answers</source>
        <translation>Lo que se anotó además de sus respuestas</translation>
    </message>
    <message>
        <source>These are facts, not conclusions. Times count from the beginning of the interview. Your comment is kept beside them.</source>
        <translation>Son hechos, no conclusiones. Los tiempos cuentan desde el comienzo de la entrevista. Su comentario se guarda junto a ellos.</translation>
    </message>
    <message>
        <source>Nothing was noted. If you think something should have been, say so in a comment.</source>
        <translation>No se anotó nada. Si cree que debería haberse anotado algo, dígalo en un comentario.</translation>
    </message>
    <message>
        <source>and {count} more times</source>
        <translation>y {count} veces más</translation>
    </message>
    <message>
        <source>{earlier}, {later}</source>
        <translation>{earlier}, {later}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>en {time}</translation>
    </message>
    <message>
        <source>at {time} for {seconds} s</source>
        <translation>en {time} durante {seconds} s</translation>
    </message>
    <message>
        <source>Another window took the keyboard</source>
        <translation>Otra ventana tomó el teclado</translation>
    </message>
    <message>
        <source>Another window or tab came to the front</source>
        <translation>Otra ventana o pestaña pasó al frente</translation>
    </message>
    <message>
        <source>Text was pasted into an answer</source>
        <translation>Se pegó texto en una respuesta</translation>
    </message>
    <message>
        <source>The clipboard changed</source>
        <translation>El portapapeles cambió</translation>
    </message>
    <message>
        <source>A blocked key combination was pressed</source>
        <translation>Se pulsó una combinación de teclas bloqueada</translation>
    </message>
    <message>
        <source>Keys were pressed by a program, not by a keyboard</source>
        <translation>Un programa, y no un teclado, pulsó teclas</translation>
    </message>
    <message>
        <source>Text arrived faster than hands type</source>
        <translation>El texto llegó más rápido de lo que teclean unas manos</translation>
    </message>
    <message>
        <source>A program listened to all keys</source>
        <translation>Un programa escuchaba todas las teclas</translation>
    </message>
    <message>
        <source>The screen was shared</source>
        <translation>Se compartió la pantalla</translation>
    </message>
    <message>
        <source>The screen was recorded or captured</source>
        <translation>Se grabó o capturó la pantalla</translation>
    </message>
    <message>
        <source>A remote-control program was connected</source>
        <translation>Se conectó un programa de control remoto</translation>
    </message>
    <message>
        <source>Another window lay over this one</source>
        <translation>Otra ventana estuvo encima de esta</translation>
    </message>
    <message>
        <source>A window hid itself from recordings</source>
        <translation>Una ventana se ocultó de las grabaciones</translation>
    </message>
    <message>
        <source>A display was added, removed or changed</source>
        <translation>Se añadió, quitó o cambió una pantalla</translation>
    </message>
    <message>
        <source>A voice measured like a computer voice</source>
        <translation>Una voz midió como una voz de ordenador</translation>
    </message>
    <message>
        <source>A voice measured like one from a loudspeaker</source>
        <translation>Una voz midió como la de un altavoz</translation>
    </message>
    <message>
        <source>A second voice was heard</source>
        <translation>Se oyó una segunda voz</translation>
    </message>
    <message>
        <source>Two voices were heard at once</source>
        <translation>Se oyeron dos voces a la vez</translation>
    </message>
    <message>
        <source>At times the microphone gave no sound at all</source>
        <translation>A ratos el micrófono no dio ningún sonido</translation>
    </message>
    <message>
        <source>The microphone was too loud and distorted</source>
        <translation>El micrófono estaba demasiado alto y distorsionado</translation>
    </message>
    <message>
        <source>The pace of answers was measured</source>
        <translation>Se midió el ritmo de las respuestas</translation>
    </message>
    <message>
        <source>A virtual microphone or loudspeaker was in use</source>
        <translation>Se usaba un micrófono o altavoz virtual</translation>
    </message>
    <message>
        <source>A sound device was connected or removed</source>
        <translation>Se conectó o quitó un dispositivo de sonido</translation>
    </message>
    <message>
        <source>Another program recorded sound</source>
        <translation>Otro programa grababa el sonido</translation>
    </message>
    <message>
        <source>The camera was covered, connected or removed</source>
        <translation>La cámara se tapó, conectó o quitó</translation>
    </message>
    <message>
        <source>A camera still was taken</source>
        <translation>Se tomó una imagen con la cámara</translation>
    </message>
    <message>
        <source>This computer shows signs of being a virtual one</source>
        <translation>Este equipo muestra indicios de ser virtual</translation>
    </message>
    <message>
        <source>This desktop session shows signs of being remote</source>
        <translation>Esta sesión de escritorio muestra indicios de ser remota</translation>
    </message>
    <message>
        <source>A program on the organisation&apos;s list was running</source>
        <translation>Se ejecutaba un programa de la lista de la organización</translation>
    </message>
    <message>
        <source>A USB device was connected or removed</source>
        <translation>Se conectó o quitó un dispositivo USB</translation>
    </message>
    <message>
        <source>The network changed</source>
        <translation>La red cambió</translation>
    </message>
    <message>
        <source>The desktop was locked or unlocked</source>
        <translation>El escritorio se bloqueó o desbloqueó</translation>
    </message>
    <message>
        <source>This computer slept</source>
        <translation>Este equipo entró en reposo</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was changed</source>
        <translation>Se cambió el reloj de este equipo</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>Correct a participant</source>
        <translation>Corregir un participante</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Id elsewhere</source>
        <translation>Id externo</translation>
    </message>
    <message>
        <source>Erase a participant</source>
        <translation>Borrar un participante</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Reason; stands in the ledgers for good</source>
        <translation>Motivo; consta para siempre en los registros</translation>
    </message>
    <message>
        <source>Take sessions from kiosks that have them; what they still hold is lost</source>
        <translation>Retirar las sesiones de los quioscos que las tengan; lo que aún guardan se pierde</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>A part of a name, an address or an id</source>
        <translation>Parte de un nombre, una dirección o un id</translation>
    </message>
    <message>
        <source>Look for somebody</source>
        <translation>Buscar a alguien</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>Cargar la lista otra vez</translation>
    </message>
    <message>
        <source>Nobody is called so</source>
        <translation>Nadie se llama así</translation>
    </message>
    <message>
        <source>Look for less of the name.</source>
        <translation>Busque una parte más corta del nombre.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Todavía no hay nadie</translation>
    </message>
    <message>
        <source>Participants come with their first session, or from a list that is imported.</source>
        <translation>Los participantes llegan con su primera sesión o con una lista importada.</translation>
    </message>
    <message>
        <source>Their sessions</source>
        <translation>Sus sesiones</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>Sin sesiones</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Programar…</translation>
    </message>
    <message>
        <source>Their data…</source>
        <translation>Sus datos…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Corrected; sessions keep the name they were scheduled with</source>
        <translation>Corregido; las sesiones mantienen el nombre con que se programaron</translation>
    </message>
    <message>
        <source>Save their data</source>
        <translation>Guardar sus datos</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>Received: {size} KiB</source>
        <translation>Recibido: {size} KiB</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>¿Borrar a {name} para siempre?</translation>
    </message>
    <message>
        <source>Nobody can bring it back, here or anywhere else.</source>
        <translation>Nadie puede recuperarlo, ni aquí ni en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Consta desde</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(borrado)</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>{name}: name, address, ids and everything said of them, on the server and at every kiosk.</source>
        <translation>{name}: nombre, dirección, ids y todo lo dicho sobre esta persona, en el servidor y en todos los quioscos.</translation>
    </message>
    <message>
        <source>Sessions whose sound, words, pictures and scores go: {count}</source>
        <translation>Sesiones cuyo sonido, palabras, imágenes y puntuaciones desaparecen: {count}</translation>
    </message>
    <message>
        <source>Of these in progress, erased once a kiosk has handed them over: {count}</source>
        <translation>De ellas, en curso, borradas en cuanto un quiosco las entregue: {count}</translation>
    </message>
    <message>
        <source>What stays: the chain of hashes, times and kinds of events, which names nobody, and this erasure&apos;s reason. Backups are not reached.</source>
        <translation>Lo que queda: la cadena de hashes, horas y tipos de eventos, que no nombra a nadie, y el motivo de este borrado. No alcanza a las copias de seguridad.</translation>
    </message>
    <message>
        <source>Erased sessions: {count}</source>
        <translation>Sesiones borradas: {count}</translation>
    </message>
    <message>
        <source>Waiting for kiosks to hand over: {count} ({kiosks})</source>
        <translation>A la espera de que los quioscos entreguen: {count} ({kiosks})</translation>
    </message>
    <message>
        <source>The participant asked for it</source>
        <translation>Lo pidió la persona participante</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>Se retiró el consentimiento</translation>
    </message>
    <message>
        <source>Added by mistake</source>
        <translation>Se añadió por error</translation>
    </message>
    <message>
        <source>The law demands it</source>
        <translation>Lo exige la ley</translation>
    </message>
</context>
<context>
    <name>PassingWord</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Your password now</source>
        <translation>Su contraseña actual</translation>
    </message>
    <message>
        <source>At least {count} characters; a few words are easier than signs</source>
        <translation>Al menos {count} caracteres; unas cuantas palabras son más fáciles que los signos</translation>
    </message>
    <message>
        <source>The new password</source>
        <translation>La contraseña nueva</translation>
    </message>
    <message>
        <source>The new password once more</source>
        <translation>La contraseña nueva otra vez</translation>
    </message>
    <message>
        <source>At least {count} characters</source>
        <translation>Al menos {count} caracteres</translation>
    </message>
    <message>
        <source>That is another one</source>
        <translation>No coincide</translation>
    </message>
    <message>
        <source>That is not your password</source>
        <translation>Esa no es su contraseña</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>No se cambió</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Cambiar su contraseña</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody may sign in yet</source>
        <translation>Todavía nadie puede iniciar sesión</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Añadir una persona…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>Cargar la lista otra vez</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Poner contraseña…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Cerrar sus sesiones…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Leave it empty, and nobody can sign in as this person yet.</source>
        <translation>Si la deja vacía, nadie podrá iniciar sesión todavía como esta persona.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Añadida: {name}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>This one was drawn for them; tell it by another way. It signs them out.</source>
        <translation>Esta se sorteó para la persona; comuníquesela por otra vía. Cierra sus sesiones.</translation>
    </message>
    <message>
        <source>That is too short</source>
        <translation>Es demasiado corta</translation>
    </message>
    <message>
        <source>A password for {name}</source>
        <translation>Una contraseña para {name}</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Poner</translation>
    </message>
    <message>
        <source>Password set: {name}</source>
        <translation>Contraseña puesta: {name}</translation>
    </message>
    <message>
        <source>Sign {name} out everywhere?</source>
        <translation>¿Cerrar todas las sesiones de {name}?</translation>
    </message>
    <message>
        <source>Every desk they sit at asks for their password again.</source>
        <translation>Cada puesto en el que esté volverá a pedirle la contraseña.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Signed out: {name}</source>
        <translation>Sesiones cerradas: {name}</translation>
    </message>
    <message>
        <source>Disable {name}?</source>
        <translation>¿Desactivar {name}?</translation>
    </message>
    <message>
        <source>They are signed out, and can&apos;t sign in. What they did stays in the audit log.</source>
        <translation>Se cierran sus sesiones y no podrá iniciar otra. Lo que hizo queda en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Proctor</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Sees rooms live, helps, pauses and ends; sees no results.</source>
        <translation>Ve las salas en directo, ayuda, pausa y termina; no ve resultados.</translation>
    </message>
    <message>
        <source>Reads and hears results, scores again; starts and ends nothing.</source>
        <translation>Lee y escucha resultados, puntúa otra vez; no inicia ni termina nada.</translation>
    </message>
    <message>
        <source>Everything: schedules, results, templates, kiosks, people and keys.</source>
        <translation>Todo: programación, resultados, plantillas, quioscos, personas y claves.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Puede iniciar sesión</translation>
    </message>
    <message>
        <source>No password yet</source>
        <translation>Aún sin contraseña</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>A name and an address are needed.</source>
        <translation>Hacen falta un nombre y una dirección.</translation>
    </message>
    <message>
        <source>That is no e-mail address.</source>
        <translation>Esa no es una dirección de correo.</translation>
    </message>
    <message>
        <source>A password has at least {count} characters.</source>
        <translation>Una contraseña tiene al menos {count} caracteres.</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>For proctors</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>Proctor&apos;s PIN</source>
        <translation>PIN del personal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation>Continuar la entrevista</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Devices, engines and the last conversations in figures</source>
        <translation>Dispositivos, motores y las últimas conversaciones en cifras</translation>
    </message>
    <message>
        <source>A proctor has stopped this interview from afar. You can let it go on here, in case that proctor can&apos;t be reached.</source>
        <translation>El personal detuvo esta entrevista a distancia. Puede hacerla continuar aquí, por si esa persona no está localizable.</translation>
    </message>
    <message>
        <source>An interview is running. Leaving ends it; what was said until now is kept. Diagnostics leaves it alone.</source>
        <translation>Hay una entrevista en curso. Salir la termina; lo dicho hasta ahora se conserva. El diagnóstico no la toca.</translation>
    </message>
    <message>
        <source>Leaving the kiosk and its diagnostics take a proctor&apos;s PIN.</source>
        <translation>Para salir del quiosco y ver su diagnóstico hace falta el PIN del personal.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Salir del quiosco</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Demasiados PIN equivocados</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>Inténtelo de nuevo en {seconds} s.</translation>
    </message>
    <message>
        <source>Attempts left: {left}</source>
        <translation>Intentos restantes: {left}</translation>
    </message>
    <message>
        <source>That PIN is wrong</source>
        <translation>Ese PIN no es correcto</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>This session has no recording.</source>
        <translation>Esta sesión no tiene grabación.</translation>
    </message>
    <message>
        <source>The recording was erased.</source>
        <translation>La grabación se borró.</translation>
    </message>
    <message>
        <source>Your account may read results, but not listen to recordings.</source>
        <translation>Su cuenta puede leer resultados, pero no escuchar grabaciones.</translation>
    </message>
    <message>
        <source>The recording does not arrive</source>
        <translation>La grabación no llega</translation>
    </message>
    <message>
        <source>This recording is too large to be played here</source>
        <translation>Esta grabación es demasiado grande para reproducirla aquí</translation>
    </message>
    <message>
        <source>The recording was closed</source>
        <translation>La grabación se cerró</translation>
    </message>
    <message>
        <source>No loudspeaker can be used here.</source>
        <translation>Aquí no se puede usar ningún altavoz.</translation>
    </message>
    <message>
        <source>The loudspeaker went away.</source>
        <translation>El altavoz se desconectó.</translation>
    </message>
    <message>
        <source>Nothing is heard; the transcript goes on without sound.</source>
        <translation>No se oye nada; la transcripción sigue sin sonido.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Both voices</source>
        <translation>Ambas voces</translation>
    </message>
    <message>
        <source>Participant alone</source>
        <translation>Solo participante</translation>
    </message>
    <message>
        <source>Interviewer alone</source>
        <translation>Solo entrevistador</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>There is nothing to be heard of this session.</source>
        <translation>De esta sesión no hay nada que oír.</translation>
    </message>
    <message>
        <source>This recording can&apos;t be played</source>
        <translation>Esta grabación no se puede reproducir</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>THE PRACTICE QUESTION</source>
        <translation>LA PREGUNTA DE PRÁCTICA</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>Start the interview</source>
        <translation>Empezar la entrevista</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>Cuando usted quiera</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Primero, pruebe</translation>
    </message>
    <message>
        <source>Time for the interview: about {minutes} min. Main questions: up to {questions}.</source>
        <translation>Tiempo para la entrevista: unos {minutes} min. Preguntas principales: hasta {questions}.</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>Practicar otra vez</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>This doesn&apos;t count</source>
        <translation>Esto no cuenta</translation>
    </message>
    <message>
        <source>The practice is neither recorded nor scored.</source>
        <translation>La práctica no se graba ni se puntúa.</translation>
    </message>
    <message>
        <source>Write your answer, then choose Send.</source>
        <translation>Escriba su respuesta y luego elija Enviar.</translation>
    </message>
    <message>
        <source>Speak as you would to a person. Pauses are fine: the interviewer waits.</source>
        <translation>Hable como con una persona. Las pausas están bien: se le espera.</translation>
    </message>
    <message>
        <source>Ask for a question to be repeated or explained whenever you like.</source>
        <translation>Pida cuando quiera que se le repita o explique una pregunta.</translation>
    </message>
    <message>
        <source>A proctor is one key away.</source>
        <translation>El personal está a una tecla de distancia.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Heard so far</source>
        <translation>Oído hasta ahora</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>Puntuando…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Todavía nada</translation>
    </message>
    <message>
        <source>Kinds of evidence: {depth} of {most}</source>
        <translation>Tipos de evidencia: {depth} de {most}</translation>
    </message>
    <message>
        <source>Questions: {asked}, follow-ups: {probes}</source>
        <translation>Preguntas: {asked}, repreguntas: {probes}</translation>
    </message>
    <message>
        <source>There is no overall score</source>
        <translation>No hay puntuación total</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>no superada</translation>
    </message>
    <message>
        <source>passing left open</source>
        <translation>sin decidir si se supera</translation>
    </message>
    <message>
        <source>{score} of 10, {passed}</source>
        <translation>{score} de 10, {passed}</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>sin puntuar</translation>
    </message>
    <message>
        <source>{score} ({low} to {high})</source>
        <translation>{score} ({low} a {high})</translation>
    </message>
    <message>
        <source>Talk to the interviewer as a candidate would: by typing, or by voice through this machine&apos;s microphone and loudspeaker. Beside each thing it says stands why it said it.</source>
        <translation>Hable con quien entrevista como lo haría una persona candidata: por escrito, o de viva voz con el micrófono y el altavoz de este equipo. Junto a cada cosa que dice consta por qué la dijo.</translation>
    </message>
    <message>
        <source>The interview is over.</source>
        <translation>La entrevista ha terminado.</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Entrevistador</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>question {id}</source>
        <translation>pregunta {id}</translation>
    </message>
    <message>
        <source>a proctor would be called</source>
        <translation>se llamaría al personal</translation>
    </message>
    <message>
        <source>Introduces itself</source>
        <translation>Se presenta</translation>
    </message>
    <message>
        <source>Asks a seed question</source>
        <translation>Hace una pregunta inicial</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>Repregunta</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repite</translation>
    </message>
    <message>
        <source>Explains the question</source>
        <translation>Explica la pregunta</translation>
    </message>
    <message>
        <source>Encourages</source>
        <translation>Anima</translation>
    </message>
    <message>
        <source>Says it in other words</source>
        <translation>Lo dice con otras palabras</translation>
    </message>
    <message>
        <source>Offers to go on</source>
        <translation>Ofrece seguir adelante</translation>
    </message>
    <message>
        <source>Answers a question</source>
        <translation>Responde a una pregunta</translation>
    </message>
    <message>
        <source>Leads back</source>
        <translation>Vuelve al tema</translation>
    </message>
    <message>
        <source>Asks whether to stop</source>
        <translation>Pregunta si se detiene</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierra</translation>
    </message>
    <message>
        <source>Stage to try</source>
        <translation>Etapa que probar</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Your answer; Ctrl+Enter sends it</source>
        <translation>Su respuesta; Ctrl+Enter la envía</translation>
    </message>
    <message>
        <source>The draft has changed since</source>
        <translation>El borrador ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>This talk is still about what it was. Begin again to try what it is now.</source>
        <translation>Esta conversación trata aún de lo que era. Empiece de nuevo para probar lo que es ahora.</translation>
    </message>
    <message>
        <source>This window was opened without a voice</source>
        <translation>Esta ventana se abrió sin voz</translation>
    </message>
    <message>
        <source>Typing works without one.</source>
        <translation>Por escrito funciona sin ella.</translation>
    </message>
    <message>
        <source>Getting ready to speak…</source>
        <translation>Preparándose para hablar…</translation>
    </message>
    <message>
        <source>Nothing of what is said is kept.</source>
        <translation>No se guarda nada de lo que se dice.</translation>
    </message>
    <message>
        <source>Typing works without it.</source>
        <translation>Escribir funciona sin ello.</translation>
    </message>
    <message>
        <source>The spoken preview has ended</source>
        <translation>La vista previa hablada ha terminado</translation>
    </message>
    <message>
        <source>The draft can&apos;t be tried yet</source>
        <translation>El borrador aún no se puede probar</translation>
    </message>
    <message>
        <source>Something in it is wrong: F8 leads there.</source>
        <translation>Hay algo incorrecto: F8 lleva hasta ello.</translation>
    </message>
    <message>
        <source>No interviewer asks anything in this template</source>
        <translation>En esta plantilla no pregunta ningún entrevistador</translation>
    </message>
    <message>
        <source>All of its stages are held by people.</source>
        <translation>Todas sus etapas las llevan personas.</translation>
    </message>
    <message>
        <source>Begin by typing</source>
        <translation>Empezar por escrito</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>End speaking</source>
        <translation>Terminar de hablar</translation>
    </message>
    <message>
        <source>Begin by voice</source>
        <translation>Empezar de viva voz</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>No decir nada</translation>
    </message>
    <message>
        <source>The template as it is in the editor, saved or not. Nothing of a preview is kept.</source>
        <translation>La plantilla tal como está en el editor, guardada o no. De una vista previa no se guarda nada.</translation>
    </message>
    <message>
        <source>Score it now</source>
        <translation>Puntuar ahora</translation>
    </message>
    <message>
        <source>The interviewer is speaking</source>
        <translation>Habla quien entrevista</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>You are speaking</source>
        <translation>Usted está hablando</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
</context>
<context>
    <name>Proctor</name>
    <message>
        <source>Answer the candidate who calls</source>
        <translation>Responder a la persona candidata que llama</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Proctor&apos;s desk</source>
        <translation>Puesto de supervisión</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>New interviewer</source>
        <translation>Nuevo entrevistador</translation>
    </message>
    <message>
        <source>Stored interviewer</source>
        <translation>Entrevistador guardado</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Stored interviewers</source>
        <translation>Entrevistadores guardados</translation>
    </message>
    <message>
        <source>No stored interviewers</source>
        <translation>No hay entrevistadores guardados</translation>
    </message>
    <message>
        <source>Written here once, copied into templates.</source>
        <translation>Se escriben aquí una vez y se copian en las plantillas.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>The interviewer is saved.</source>
        <translation>El entrevistador está guardado.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>ReadyMessages</name>
    <message>
        <source>I am on my way to you.</source>
        <translation>Voy hacia usted.</translation>
    </message>
    <message>
        <source>Take your time. There is no hurry.</source>
        <translation>Tómese su tiempo. No hay prisa.</translation>
    </message>
    <message>
        <source>Please sit a little closer to the microphone.</source>
        <translation>Por favor, siéntese un poco más cerca del micrófono.</translation>
    </message>
    <message>
        <source>Please speak a little louder.</source>
        <translation>Por favor, hable un poco más alto.</translation>
    </message>
    <message>
        <source>Please make sure that you are alone in the room.</source>
        <translation>Por favor, asegúrese de que no haya nadie más en la sala.</translation>
    </message>
    <message>
        <source>Please stay in this window until the interview is over.</source>
        <translation>Por favor, quédese en esta ventana hasta que termine la entrevista.</translation>
    </message>
    <message>
        <source>There is a short interruption. It will go on in a moment.</source>
        <translation>Hay una breve interrupción. Seguirá en un momento.</translation>
    </message>
    <message>
        <source>Everything is working. Please go on.</source>
        <translation>Todo funciona. Puede continuar.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>out of 10</source>
        <translation>de 10</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>entre {low} y {high}</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>Nombre borrado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>Adaptaciones</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Su referencia</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, versión {version}</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Hoja de puntuación</translation>
    </message>
    <message>
        <source>revision {number}, which corrects an earlier one</source>
        <translation>revisión {number}, que corrige una anterior</translation>
    </message>
    <message>
        <source>met</source>
        <translation>alcanzado</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>Unscorable: too little of it could be scored.</source>
        <translation>No puntuable: se pudo puntuar demasiado poco.</translation>
    </message>
    <message>
        <source>Not scored yet.</source>
        <translation>Aún sin puntuar.</translation>
    </message>
    <message>
        <source>The interview has not begun: there is nothing to score.</source>
        <translation>La entrevista no ha empezado: no hay nada que puntuar.</translation>
    </message>
    <message>
        <source>The interview is running: it is scored once it is complete.</source>
        <translation>La entrevista está en curso: se puntúa cuando se complete.</translation>
    </message>
    <message>
        <source>The interview broke off: what was captured is kept, and it is not scored.</source>
        <translation>La entrevista se interrumpió: lo captado se conserva y no se puntúa.</translation>
    </message>
    <message>
        <source>The interview was called off: there is nothing to score.</source>
        <translation>La entrevista se canceló: no hay nada que puntuar.</translation>
    </message>
    <message>
        <source>There is no scorecard.</source>
        <translation>No hay hoja de puntuación.</translation>
    </message>
    <message>
        <source>not enough said</source>
        <translation>no se dijo lo suficiente</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation>observado en parte</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>no observado</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>model {hash}</source>
        <translation>modelo {hash}</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>calibración</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Ledger head</source>
        <translation>Cabeza del registro</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Signed checkpoints</source>
        <translation>Puntos de control firmados</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Recording, SHA-256</source>
        <translation>Grabación, SHA-256</translation>
    </message>
    <message>
        <source>Erased facts</source>
        <translation>Hechos borrados</translation>
    </message>
    <message>
        <source>Shortened to fit three pages: the JSON export has all of it.</source>
        <translation>Abreviado para caber en tres páginas: la exportación JSON lo tiene todo.</translation>
    </message>
    <message>
        <source>Signals: {count}. The first {shown} are here, word for word; the workbook and the JSON export have all.</source>
        <translation>Señales: {count}. Aquí están las {shown} primeras, palabra por palabra; el libro de cálculo y la exportación JSON las tienen todas.</translation>
    </message>
    <message>
        <source>Interview report {id}</source>
        <translation>Informe de entrevista {id}</translation>
    </message>
    <message>
        <source>{made} · page {number} of {count}</source>
        <translation>{made} · página {number} de {count}</translation>
    </message>
    <message>
        <source>Vivavoce · Interview report</source>
        <translation>Vivavoce · Informe de entrevista</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <source>How each score came about</source>
        <translation>Cómo se llegó a cada puntuación</translation>
    </message>
    <message>
        <source>What went well, and what to probe next</source>
        <translation>Qué salió bien y en qué indagar después</translation>
    </message>
    <message>
        <source>What the candidate wished to add</source>
        <translation>Lo que la persona candidata quiso añadir</translation>
    </message>
    <message>
        <source>What detectors saw</source>
        <translation>Lo que vieron los detectores</translation>
    </message>
    <message>
        <source>Facts as each detector stated them, in order. No score, severity or verdict is drawn from them.</source>
        <translation>Hechos tal como los indicó cada detector, en orden. De ellos no se saca ninguna puntuación, gravedad ni veredicto.</translation>
    </message>
    <message>
        <source>No signals. Below is what was watched.</source>
        <translation>Sin señales. Abajo consta lo que se observó.</translation>
    </message>
    <message>
        <source>What these detectors can&apos;t tell</source>
        <translation>Lo que estos detectores no pueden decir</translation>
    </message>
    <message>
        <source>What was watched</source>
        <translation>Qué se observó</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Motores</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>This page proves nothing by itself: `vivavoce verify` checks the session&apos;s bundle against these values.</source>
        <translation>Esta página no prueba nada por sí sola: `vivavoce verify` comprueba el paquete de la sesión con estos valores.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Overall</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Motores</translation>
    </message>
    <message>
        <source>What the participant added</source>
        <translation>Lo que añadió la persona participante</translation>
    </message>
    <message>
        <source>What proctors did</source>
        <translation>Lo que hizo el personal</translation>
    </message>
    <message>
        <source>Written by {author}</source>
        <translation>Texto de {author}</translation>
    </message>
    <message>
        <source>No feedback was written.</source>
        <translation>No se escribieron comentarios.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Details of the end</source>
        <translation>Detalles del final</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>{offset} ms from the server&apos;s</source>
        <translation>{offset} ms respecto al del servidor</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock</source>
        <translation>El reloj del quiosco</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>uncalibrated</source>
        <translation>sin calibrar</translation>
    </message>
    <message>
        <source>Nobody has compared this evaluator with people&apos;s scores on this rubric yet. Read the scores as a first opinion.</source>
        <translation>Nadie ha comparado todavía este evaluador con puntuaciones de personas en esta rúbrica. Lea las puntuaciones como una primera opinión.</translation>
    </message>
    <message>
        <source>The evaluator&apos;s own score was {score} before the card mapped it.</source>
        <translation>La puntuación propia del evaluador era {score} antes de que la tarjeta la ajustara.</translation>
    </message>
    <message>
        <source>model {hash}</source>
        <translation>modelo {hash}</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>intento {number}</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>puntuación {score}</translation>
    </message>
    <message>
        <source>Revision {number}: {score}</source>
        <translation>Revisión {number}: {score}</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>{label}: other reasons</source>
        <translation>{label}: otras razones</translation>
    </message>
    <message>
        <source>{label}: quotes {before} → {after}</source>
        <translation>{label}: citas {before} → {after}</translation>
    </message>
    <message>
        <source>Feedback was written anew</source>
        <translation>Los comentarios se escribieron de nuevo</translation>
    </message>
    <message>
        <source>Nothing but its author</source>
        <translation>Nada más que la autoría</translation>
    </message>
    <message>
        <source>Blind: they had asked this server for no score of the session before.</source>
        <translation>A ciegas: antes no había pedido a este servidor ninguna puntuación de la sesión.</translation>
    </message>
    <message>
        <source>Not blind: they had opened {seen} before.</source>
        <translation>No a ciegas: antes había abierto {seen}.</translation>
    </message>
    <message>
        <source>within its interval</source>
        <translation>dentro de su intervalo</translation>
    </message>
    <message>
        <source>outside its interval</source>
        <translation>fuera de su intervalo</translation>
    </message>
    <message>
        <source>Sessions of this participant: {count}</source>
        <translation>Sesiones de este participante: {count}</translation>
    </message>
    <message>
        <source>Scorecards: {count}</source>
        <translation>Hojas de puntuación: {count}</translation>
    </message>
    <message>
        <source>Second scores: {count}</source>
        <translation>Segundas puntuaciones: {count}</translation>
    </message>
    <message>
        <source>Agreement over all sessions of this template</source>
        <translation>Concordancia en todas las sesiones de esta plantilla</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>esta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Events: {events}, signatures: {signatures}.</source>
        <translation>Eventos: {events}, firmas: {signatures}.</translation>
    </message>
    <message>
        <source>The evidence does not hold: {count}</source>
        <translation>La evidencia no se sostiene: {count}</translation>
    </message>
    <message>
        <source>Nothing was changed, removed or reordered since it was signed. This does not show that the kiosk recorded truthfully.</source>
        <translation>Nada se cambió, quitó ni reordenó desde que se firmó. Esto no demuestra que el quiosco grabara con veracidad.</translation>
    </message>
    <message>
        <source>The chain of evidence holds</source>
        <translation>La cadena de evidencia se sostiene</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>This result can&apos;t be shown</source>
        <translation>Este resultado no se puede mostrar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>The note waits until the kiosk has handed the session over</source>
        <translation>La nota espera hasta que el quiosco haya entregado la sesión</translation>
    </message>
    <message>
        <source>The note stands in the session&apos;s ledger</source>
        <translation>La nota consta en el registro de la sesión</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Correct the scorecard</source>
        <translation>Corregir la hoja de puntuación</translation>
    </message>
    <message>
        <source>Second score…</source>
        <translation>Segunda puntuación…</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Back by five seconds</source>
        <translation>Atrás cinco segundos</translation>
    </message>
    <message>
        <source>On by five seconds</source>
        <translation>Adelante cinco segundos</translation>
    </message>
    <message>
        <source>The turn before</source>
        <translation>El turno anterior</translation>
    </message>
    <message>
        <source>The next turn</source>
        <translation>El turno siguiente</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Play the next quote</source>
        <translation>Reproducir la cita siguiente</translation>
    </message>
    <message>
        <source>Play the quote before</source>
        <translation>Reproducir la cita anterior</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>Buscar en la transcripción</translation>
    </message>
    <message>
        <source>An erased session</source>
        <translation>Una sesión borrada</translation>
    </message>
    <message>
        <source>Nobody&apos;s name is known</source>
        <translation>No se conoce ningún nombre</translation>
    </message>
    <message>
        <source>Quote at {time}: {quote}</source>
        <translation>Cita en {time}: {quote}</translation>
    </message>
    <message>
        <source>Show it in the transcript and play it</source>
        <translation>Mostrarla en la transcripción y reproducirla</translation>
    </message>
    <message>
        <source>Scores by dimension</source>
        <translation>Puntuaciones por dimensión</translation>
    </message>
    <message>
        <source>No reasons were given.</source>
        <translation>No se dieron razones.</translation>
    </message>
    <message>
        <source>What this stands on: {count}</source>
        <translation>En qué se basa: {count}</translation>
    </message>
    <message>
        <source>Nothing that was said speaks of this enough to score it.</source>
        <translation>Nada de lo dicho habla de esto lo suficiente para puntuarlo.</translation>
    </message>
    <message>
        <source>No words are quoted.</source>
        <translation>No se cita ninguna palabra.</translation>
    </message>
    <message>
        <source>The weighted average of the dimensions. Its interval also takes in that a dimension without a score might have been anything.</source>
        <translation>El promedio ponderado de las dimensiones. Su intervalo tiene también en cuenta que una dimensión sin puntuación podría haber tenido cualquiera.</translation>
    </message>
    <message>
        <source>The content of this session was erased</source>
        <translation>El contenido de esta sesión se borró</translation>
    </message>
    <message>
        <source>Its chain of evidence stays: what happened when, without what was said.</source>
        <translation>Su cadena de evidencia queda: qué ocurrió y cuándo, sin lo que se dijo.</translation>
    </message>
    <message>
        <source>This session broke off and is not scored</source>
        <translation>Esta sesión se interrumpió y no se puntúa</translation>
    </message>
    <message>
        <source>Everything captured until then is kept.</source>
        <translation>Todo lo captado hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>This session has not ended yet</source>
        <translation>Esta sesión aún no ha terminado</translation>
    </message>
    <message>
        <source>It is scored once it has.</source>
        <translation>Se puntúa cuando haya terminado.</translation>
    </message>
    <message>
        <source>This session was called off</source>
        <translation>Esta sesión se canceló</translation>
    </message>
    <message>
        <source>The score is being worked out</source>
        <translation>La puntuación se está calculando</translation>
    </message>
    <message>
        <source>The kiosk that held it sends the score, mostly within two minutes of the end; one that is switched off or has no network, when it is back.</source>
        <translation>El quiosco que la hizo envía la puntuación, casi siempre en los dos minutos siguientes al final; uno que está apagado o sin red, cuando vuelve.</translation>
    </message>
    <message>
        <source>There is no overall score</source>
        <translation>No hay puntuación total</translation>
    </message>
    <message>
        <source>What was said does not suffice for most of the rubric.</source>
        <translation>Lo dicho no basta para la mayor parte de la rúbrica.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sin puntuación</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcanzado</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <translation>Evidencia insuficiente</translation>
    </message>
    <message>
        <source>interval {interval}</source>
        <translation>intervalo {interval}</translation>
    </message>
    <message>
        <source>threshold {threshold}</source>
        <translation>umbral {threshold}</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>peso {weight}</translation>
    </message>
    <message>
        <source>a person gave {score}</source>
        <translation>una persona dio {score}</translation>
    </message>
    <message>
        <source>No overall score</source>
        <translation>Sin puntuación total</translation>
    </message>
    <message>
        <source>What was noted, over time</source>
        <translation>Lo que se anotó, en el tiempo</translation>
    </message>
    <message>
        <source>{kind}: {count} noted</source>
        <translation>{kind}: {count} anotadas</translation>
    </message>
    <message>
        <source>nobody watched</source>
        <translation>nadie observaba</translation>
    </message>
    <message>
        <source>What detectors stated, word for word. Nothing is reckoned from it, and no score knows of it.</source>
        <translation>Lo que indicaron los detectores, palabra por palabra. Nada se calcula a partir de ello, y ninguna puntuación lo conoce.</translation>
    </message>
    <message>
        <source>Signals in order of time</source>
        <translation>Señales por orden de tiempo</translation>
    </message>
    <message>
        <source>Write a note to this signal</source>
        <translation>Escribir una nota a esta señal</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Añadir la nota</translation>
    </message>
    <message>
        <source>Watched throughout, nothing noted: {kinds}</source>
        <translation>Observado todo el tiempo, nada anotado: {kinds}</translation>
    </message>
    <message>
        <source>Not watched: {kinds}</source>
        <translation>No observado: {kinds}</translation>
    </message>
    <message>
        <source>no end is known</source>
        <translation>no se conoce el final</translation>
    </message>
    <message>
        <source>notes: {count}</source>
        <translation>notas: {count}</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>Cuándo terminó</translation>
    </message>
    <message>
        <source>What it can&apos;t tell</source>
        <translation>Lo que no puede decir</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Entrevistador</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Quién habló</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>Indicado por</translation>
    </message>
    <message>
        <source>event {seq}</source>
        <translation>evento {seq}</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rúbrica</translation>
    </message>
    <message>
        <source>Events: {count}</source>
        <translation>Eventos: {count}</translation>
    </message>
    <message>
        <source>signatures: {count}</source>
        <translation>firmas: {count}</translation>
    </message>
    <message>
        <source>erased: {count}</source>
        <translation>borrados: {count}</translation>
    </message>
    <message>
        <source>unreadable: {count}</source>
        <translation>ilegibles: {count}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check hashes, links and signatures of the whole ledger</source>
        <translation>Comprobar los hashes, enlaces y firmas de todo el registro</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Keep in step</source>
        <translation>Seguir el ritmo</translation>
    </message>
    <message>
        <source>What was said has been erased.</source>
        <translation>Lo dicho se ha borrado.</translation>
    </message>
    <message>
        <source>Nothing was said: the interview was not held.</source>
        <translation>No se dijo nada: la entrevista no se hizo.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>No se dijo nada.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>por escrito</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>repregunta</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>every question was put</source>
        <translation>se hicieron todas las preguntas</translation>
    </message>
    <message>
        <source>the time was up</source>
        <translation>se acabó el tiempo</translation>
    </message>
    <message>
        <source>the participant left</source>
        <translation>la persona participante salió</translation>
    </message>
    <message>
        <source>a proctor ended it</source>
        <translation>la terminó el personal</translation>
    </message>
    <message>
        <source>the kiosk failed</source>
        <translation>falló el quiosco</translation>
    </message>
    <message>
        <source>the power failed</source>
        <translation>falló la corriente</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>falló la red</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>no vino nadie</translation>
    </message>
    <message>
        <source>an admin called it off</source>
        <translation>la canceló administración</translation>
    </message>
    <message>
        <source>Strong yes</source>
        <translation>Sí rotundo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixto</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Strong admit</source>
        <translation>Admitir con claridad</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>No admitir</translation>
    </message>
    <message>
        <source>Exceeds</source>
        <translation>Supera lo esperado</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Cumple lo esperado</translation>
    </message>
    <message>
        <source>Needs practice</source>
        <translation>Necesita práctica</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>No superado</translation>
    </message>
    <message>
        <source>Passing can&apos;t be told</source>
        <translation>No se puede decir si se supera</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>No superada</translation>
    </message>
    <message>
        <source>Hearing that somebody speaks</source>
        <translation>Oír que alguien habla</translation>
    </message>
    <message>
        <source>Hearing that a turn is over</source>
        <translation>Oír que un turno ha terminado</translation>
    </message>
    <message>
        <source>Recognising words</source>
        <translation>Reconocer palabras</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Evaluador</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation>observado en parte</translation>
    </message>
    <message>
        <source>can&apos;t be watched here</source>
        <translation>no se puede observar aquí</translation>
    </message>
    <message>
        <source>not allowed to watch</source>
        <translation>sin permiso para observar</translation>
    </message>
    <message>
        <source>the detector failed</source>
        <translation>el detector falló</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>el registro</translation>
    </message>
    <message>
        <source>an export of the participant&apos;s data</source>
        <translation>una exportación de los datos de la persona</translation>
    </message>
    <message>
        <source>the result</source>
        <translation>el resultado</translation>
    </message>
    <message>
        <source>the overall score in a list</source>
        <translation>la puntuación total en una lista</translation>
    </message>
    <message>
        <source>a scorecard of their own</source>
        <translation>una hoja de puntuación propia</translation>
    </message>
    <message>
        <source>the scorecards</source>
        <translation>las hojas de puntuación</translation>
    </message>
    <message>
        <source>other second scores</source>
        <translation>otras segundas puntuaciones</translation>
    </message>
    <message>
        <source>an export</source>
        <translation>una exportación</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Retention</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>By template</source>
        <translation>Por plantilla</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>No se conserva nada</translation>
    </message>
    <message>
        <source>A session stands here once it has ended and the server has counted it.</source>
        <translation>Una sesión aparece aquí cuando ha terminado y el servidor la ha contado.</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>Cómo están</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>No sessions stand so</source>
        <translation>Ninguna sesión está así</translation>
    </message>
    <message>
        <source>Load the lists again</source>
        <translation>Cargar las listas otra vez</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Borrar a una persona</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Abrir el resultado</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Borrar a esta persona…</translation>
    </message>
    <message>
        <source>Participant: name, address or id</source>
        <translation>Participante: nombre, dirección o id</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>Type a part of a name.</source>
        <translation>Escriba parte de un nombre.</translation>
    </message>
    <message>
        <source>Whom to erase?</source>
        <translation>¿A quién borrar?</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Take sessions from kiosks too; what they still hold is lost</source>
        <translation>Retirar también sesiones de los quioscos; lo que aún guardan se pierde</translation>
    </message>
    <message>
        <source>I understand that this can&apos;t be taken back</source>
        <translation>Entiendo que esto no se puede revertir</translation>
    </message>
    <message>
        <source>Not erased</source>
        <translation>No se borró</translation>
    </message>
    <message>
        <source>All their sessions: sound, words, pictures, names, everywhere. What stays proves that something was there.</source>
        <translation>Todas sus sesiones: sonido, palabras, imágenes, nombres, en todas partes. Lo que queda prueba que hubo algo.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Only: {name}</source>
        <translation>Solo: {name}</translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation>Borrar a una persona…</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Por llegar</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Toca ahora</translation>
    </message>
    <message>
        <source>A kiosk keeps it</source>
        <translation>La conserva un quiosco</translation>
    </message>
    <message>
        <source>Erased; a kiosk has a copy</source>
        <translation>Borrada; un quiosco tiene una copia</translation>
    </message>
    <message>
        <source>Each is erased as many days after its end as its template says.</source>
        <translation>Cada una se borra pasados tantos días desde su final como dice su plantilla.</translation>
    </message>
    <message>
        <source>Their time has come: they are erased within the hour.</source>
        <translation>Ha llegado su hora: se borran en menos de una hora.</translation>
    </message>
    <message>
        <source>Only the kiosk that has a session may add to it. It is erased once it was handed over, after 30 days anyway.</source>
        <translation>Solo el quiosco que tiene una sesión puede añadirle algo. Se borra una vez entregada y, en cualquier caso, a los 30 días.</translation>
    </message>
    <message>
        <source>The kiosk erases its copy when it is next heard from.</source>
        <translation>El quiosco borra su copia cuando se vuelva a saber de él.</translation>
    </message>
    <message>
        <source>Its time</source>
        <translation>Su plazo</translation>
    </message>
    <message>
        <source>The participant asked for it</source>
        <translation>Lo pidió la persona participante</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>Se retiró el consentimiento</translation>
    </message>
    <message>
        <source>Recorded by mistake</source>
        <translation>Se grabó por error</translation>
    </message>
    <message>
        <source>The law asks for it</source>
        <translation>Lo pide la ley</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>Días de conservación</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Se borra el</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>La conserva</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>Nombre borrado</translation>
    </message>
    <message>
        <source>In days: {days}</source>
        <translation>En días: {days}</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation>Desde {when}</translation>
    </message>
    <message>
        <source>Kept by kiosk</source>
        <translation>En un quiosco</translation>
    </message>
    <message>
        <source>Sessions erased: {count}</source>
        <translation>Sesiones borradas: {count}</translation>
    </message>
    <message>
        <source>Waiting for a kiosk: {count}</source>
        <translation>Esperan a un quiosco: {count}</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Schedule a session</source>
        <translation>Programar una sesión</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>Participant: name, address or id</source>
        <translation>Participante: nombre, dirección o id</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Their id in another system</source>
        <translation>Su id en otro sistema</translation>
    </message>
    <message>
        <source>People who are known already</source>
        <translation>Personas que ya constan</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>Kiosks of this place only</source>
        <translation>Solo quioscos de este lugar</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>There is no active template; an admin can make one under Templates.</source>
        <translation>No hay ninguna plantilla activa; administración puede crear una en Plantillas.</translation>
    </message>
    <message>
        <source>Nothing to schedule</source>
        <translation>Nada que programar</translation>
    </message>
    <message>
        <source>The first interview</source>
        <translation>La primera entrevista</translation>
    </message>
    <message>
        <source>The template&apos;s: {language}</source>
        <translation>El de la plantilla: {language}</translation>
    </message>
    <message>
        <source>Scheduled: {name}</source>
        <translation>Programada: {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Known already: {person}</source>
        <translation>Ya consta: {person}</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>A una hora</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>The score lies in the band {band}</source>
        <translation>La puntuación está en la franja {band}</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <source>Score, 0 to 10</source>
        <translation>Puntuación, de 0 a 10</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <translation>Evidencia insuficiente</translation>
    </message>
    <message>
        <source>Why this score? A sentence or two.</source>
        <translation>¿Por qué esta puntuación? Una o dos frases.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message>
        <source>Quote what is selected</source>
        <translation>Citar lo seleccionado</translation>
    </message>
    <message>
        <source>Counts: {what}</source>
        <translation>Cuenta: {what}</translation>
    </message>
    <message>
        <source>Does not count: {what}</source>
        <translation>No cuenta: {what}</translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <translation>evidencia insuficiente</translation>
    </message>
    <message>
        <source>Take back the quote: {quote}</source>
        <translation>Retirar la cita: {quote}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Second score</source>
        <translation>Segunda puntuación</translation>
    </message>
    <message>
        <source>Correct the scorecard</source>
        <translation>Corregir la hoja de puntuación</translation>
    </message>
    <message>
        <source>Feedback: what went well, what to ask next</source>
        <translation>Comentarios: qué salió bien, qué preguntar después</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Next dimension</source>
        <translation>Dimensión siguiente</translation>
    </message>
    <message>
        <source>This session can&apos;t be scored here</source>
        <translation>Esta sesión no se puede puntuar aquí</translation>
    </message>
    <message>
        <source>You have scored this session already</source>
        <translation>Usted ya ha puntuado esta sesión</translation>
    </message>
    <message>
        <source>Each person scores it once; the result shows it beside the machine&apos;s.</source>
        <translation>Cada persona la puntúa una vez; el resultado la muestra junto a la de la máquina.</translation>
    </message>
    <message>
        <source>The list beside it shows the machine&apos;s score. To score others blind, hide the columns Score and Passed first, and look for sessions by neither.</source>
        <translation>La lista de al lado muestra la puntuación de la máquina. Para puntuar otras a ciegas, oculte antes las columnas Puntuación y Superada, y no busque sesiones por ninguna de ellas.</translation>
    </message>
    <message>
        <source>Your score is kept all the same, beside the scorecard, and left out of the agreement.</source>
        <translation>Su puntuación se conserva de todos modos, junto a la hoja de puntuación, y queda excluida de la concordancia.</translation>
    </message>
    <message>
        <source>Your score will not count as blind</source>
        <translation>Su puntuación no contará como a ciegas</translation>
    </message>
    <message>
        <source>Score it all the same</source>
        <translation>Puntuarla de todos modos</translation>
    </message>
    <message>
        <source>You had opened {seen} of this session before.</source>
        <translation>Antes había abierto {seen} de esta sesión.</translation>
    </message>
    <message>
        <source>Select some of the participant&apos;s words first</source>
        <translation>Seleccione primero palabras de la persona participante</translation>
    </message>
    <message>
        <source>Only the participant&apos;s words are quoted, each once</source>
        <translation>Solo se citan palabras de la persona participante, cada una una vez</translation>
    </message>
    <message>
        <source>Scored: {done} of {all}</source>
        <translation>Puntuadas: {done} de {all}</translation>
    </message>
    <message>
        <source>Give this score</source>
        <translation>Dar esta puntuación</translation>
    </message>
    <message>
        <source>Issue this scorecard</source>
        <translation>Emitir esta hoja de puntuación</translation>
    </message>
    <message>
        <source>It stands in the session&apos;s ledger for good. Then you see the machine&apos;s beside it.</source>
        <translation>Consta para siempre en el registro de la sesión. Después verá al lado la de la máquina.</translation>
    </message>
    <message>
        <source>It takes the place of the one before, which stays to be read. Whoever listens is told.</source>
        <translation>Ocupa el lugar de la anterior, que se puede seguir leyendo. Se avisa a quien recibe avisos.</translation>
    </message>
    <message>
        <source>The scorecard was corrected</source>
        <translation>La hoja de puntuación se corrigió</translation>
    </message>
    <message>
        <source>Your score, and the machine&apos;s</source>
        <translation>Su puntuación y la de la máquina</translation>
    </message>
    <message>
        <source>Open the whole result</source>
        <translation>Abrir el resultado completo</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Quote the selected words</source>
        <translation>Citar las palabras seleccionadas</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Lo he guardado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Todavía no se ha dicho nada.</translation>
    </message>
    <message>
        <source>New below</source>
        <translation>Nuevo abajo</translation>
    </message>
    <message>
        <source>speaking…</source>
        <translation>hablando…</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>por escrito</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detectores</translation>
    </message>
    <message>
        <source>Watching: {count} of {all}</source>
        <translation>Observan: {count} de {all}</translation>
    </message>
    <message>
        <source>No detector has reported yet.</source>
        <translation>Todavía no ha informado ningún detector.</translation>
    </message>
    <message>
        <source>since {time}; changes: {count}</source>
        <translation>desde {time}; cambios: {count}</translation>
    </message>
    <message>
        <source>Last heard: {state}</source>
        <translation>Últimas noticias: {state}</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>de más</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restante</translation>
    </message>
    <message>
        <source>question {number} of {all}</source>
        <translation>pregunta {number} de {all}</translation>
    </message>
    <message>
        <source>As of {ago}</source>
        <translation>Estado de {ago}</translation>
    </message>
    <message>
        <source>The kiosk is not connected</source>
        <translation>El quiosco no está conectado</translation>
    </message>
    <message>
        <source>Kiosk: {link}</source>
        <translation>Quiosco: {link}</translation>
    </message>
    <message>
        <source>facts under way: {count}</source>
        <translation>hechos en camino: {count}</translation>
    </message>
    <message>
        <source>Nobody looks after this room</source>
        <translation>Nadie atiende esta sala</translation>
    </message>
    <message>
        <source>You look after it; offered to {name}</source>
        <translation>Usted la atiende; ofrecida a {name}</translation>
    </message>
    <message>
        <source>You look after this room</source>
        <translation>Usted atiende esta sala</translation>
    </message>
    <message>
        <source>Looked after by {name}</source>
        <translation>La atiende {name}</translation>
    </message>
    <message>
        <source>Waits before a reply</source>
        <translation>Esperas antes de una réplica</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>Not known yet: the interviewer has not chosen.</source>
        <translation>Aún no se sabe: quien entrevista no ha elegido.</translation>
    </message>
    <message>
        <source>Done last</source>
        <translation>Lo último que hizo</translation>
    </message>
    <message>
        <source>About to</source>
        <translation>A punto de</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>after {trigger}</source>
        <translation>tras {trigger}</translation>
    </message>
    <message>
        <source>about {topic}</source>
        <translation>sobre {topic}</translation>
    </message>
    <message>
        <source>rule {rule}</source>
        <translation>regla {rule}</translation>
    </message>
    <message>
        <source>{name} wants to hand this room over to you</source>
        <translation>{name} quiere cederle esta sala</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>You called for help; nobody has answered yet</source>
        <translation>Usted pidió ayuda; nadie ha respondido todavía</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>{name} asks for help here</source>
        <translation>{name} pide ayuda aquí</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Voy</translation>
    </message>
    <message>
        <source>The kiosk is not connected. What you ask of it waits, and is told here.</source>
        <translation>El quiosco no está conectado. Lo que se le pida espera y se indica aquí.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Asking what happened so far…</source>
        <translation>Consultando lo ocurrido hasta ahora…</translation>
    </message>
    <message>
        <source>What happened so far could not be asked.</source>
        <translation>No se pudo consultar lo ocurrido hasta ahora.</translation>
    </message>
    <message>
        <source>Nothing was noted so far. What is watched stands under Detectors.</source>
        <translation>No se ha anotado nada hasta ahora. Lo que se observa consta en Detectores.</translation>
    </message>
    <message>
        <source>Note on the chosen signal</source>
        <translation>Nota sobre la señal elegida</translation>
    </message>
    <message>
        <source>Next signal</source>
        <translation>Señal siguiente</translation>
    </message>
    <message>
        <source>Signal before</source>
        <translation>Señal anterior</translation>
    </message>
    <message>
        <source>Follow the conversation</source>
        <translation>Seguir la conversación</translation>
    </message>
    <message>
        <source>Back to the rooms</source>
        <translation>Volver a las salas</translation>
    </message>
    <message>
        <source>Nothing was asked of this room yet.</source>
        <translation>Todavía no se ha pedido nada a esta sala.</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Entrevistador</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Signals: {count}</source>
        <translation>Señales: {count}</translation>
    </message>
    <message>
        <source>Stills</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>{seconds} s, at {time}</source>
        <translation>{seconds} s, en {time}</translation>
    </message>
    <message>
        <source>No reply was measured yet.</source>
        <translation>Todavía no se ha medido ninguna réplica.</translation>
    </message>
    <message>
        <source>Time to the first sound of a reply: half within {middle} s, 95 of 100 within {most} s; replies: {count}</source>
        <translation>Tiempo hasta el primer sonido de una réplica: la mitad en {middle} s, 95 de 100 en {most} s; réplicas: {count}</translation>
    </message>
    <message>
        <source>{by}: {note}</source>
        <translation>{by}: {note}</translation>
    </message>
    <message>
        <source>{by}: {note} — {state}</source>
        <translation>{by}: {note} — {state}</translation>
    </message>
    <message>
        <source>What it can&apos;t tell</source>
        <translation>Lo que no puede decir</translation>
    </message>
    <message>
        <source>since {time}, goes on · number {seq}</source>
        <translation>desde {time}, continúa · número {seq}</translation>
    </message>
    <message>
        <source>at {time} for {lasted} · number {seq}</source>
        <translation>en {time} durante {lasted} · número {seq}</translation>
    </message>
    <message>
        <source>at {time} · number {seq}</source>
        <translation>en {time} · número {seq}</translation>
    </message>
    <message>
        <source>Stated by {detector}</source>
        <translation>Indicado por {detector}</translation>
    </message>
    <message>
        <source>while this spoke: {speaker}</source>
        <translation>mientras hablaba: {speaker}</translation>
    </message>
    <message>
        <source>question {id}</source>
        <translation>pregunta {id}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Explained by the candidate</source>
        <translation>Lo explicó la persona candidata</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Por seguir</translation>
    </message>
    <message>
        <source>Earlier: {count}</source>
        <translation>Anteriores: {count}</translation>
    </message>
    <message>
        <source>Note on: {kind}</source>
        <translation>Nota sobre: {kind}</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>Note in your own words</source>
        <translation>Nota con sus propias palabras</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Loudness: {who}</source>
        <translation>Volumen: {who}</translation>
    </message>
    <message>
        <source>{who} · speaks now</source>
        <translation>{who} · habla ahora</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Más antiguo</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown.</source>
        <translation>Esta imagen no se puede mostrar.</translation>
    </message>
    <message>
        <source>Newer pictures could not be asked for: {why}</source>
        <translation>No se pudieron consultar imágenes más recientes: {why}</translation>
    </message>
    <message>
        <source>The pictures could not be asked for</source>
        <translation>No se pudieron consultar las imágenes</translation>
    </message>
    <message>
        <source>This picture could not be loaded</source>
        <translation>No se pudo cargar esta imagen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>No picture has arrived yet.</source>
        <translation>Todavía no ha llegado ninguna imagen.</translation>
    </message>
    <message>
        <source>Taken at {time} {zone} · {number} of {all}</source>
        <translation>Tomada a las {time} {zone} · {number} de {all}</translation>
    </message>
    <message>
        <source>Not heard of yet</source>
        <translation>Aún no se sabe nada</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Aún no ha empezado</translation>
    </message>
    <message>
        <source>The candidate calls</source>
        <translation>La persona candidata llama</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>Pantalla bloqueada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Candidate takes time</source>
        <translation>La persona candidata se toma tiempo</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Candidate speaks</source>
        <translation>Habla la persona candidata</translation>
    </message>
    <message>
        <source>Interviewer speaks</source>
        <translation>Habla quien entrevista</translation>
    </message>
    <message>
        <source>Interviewer is about to speak</source>
        <translation>Quien entrevista está por hablar</translation>
    </message>
    <message>
        <source>Waiting for the candidate</source>
        <translation>Se espera a la persona candidata</translation>
    </message>
    <message>
        <source>all questions were asked</source>
        <translation>se hicieron todas las preguntas</translation>
    </message>
    <message>
        <source>the time was up</source>
        <translation>se acabó el tiempo</translation>
    </message>
    <message>
        <source>the candidate left</source>
        <translation>la persona candidata salió</translation>
    </message>
    <message>
        <source>a proctor ended it</source>
        <translation>la terminó el personal</translation>
    </message>
    <message>
        <source>the kiosk failed</source>
        <translation>falló el quiosco</translation>
    </message>
    <message>
        <source>the power failed</source>
        <translation>falló la corriente</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>falló la red</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>no vino nadie</translation>
    </message>
    <message>
        <source>an admin called it off</source>
        <translation>la canceló administración</translation>
    </message>
    <message>
        <source>a device is missing</source>
        <translation>falta un dispositivo</translation>
    </message>
    <message>
        <source>by a proctor</source>
        <translation>por el personal</translation>
    </message>
    <message>
        <source>the screen is locked</source>
        <translation>la pantalla está bloqueada</translation>
    </message>
    <message>
        <source>by the system</source>
        <translation>por el sistema</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>intento {number}</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Persona candidata</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation>observado en parte</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>no observado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Not supported here</source>
        <translation>No disponible aquí</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Introduces itself and asks the first question</source>
        <translation>Se presenta y hace la primera pregunta</translation>
    </message>
    <message>
        <source>Asks the next question</source>
        <translation>Hace la pregunta siguiente</translation>
    </message>
    <message>
        <source>Asks more about the answer</source>
        <translation>Pregunta más sobre la respuesta</translation>
    </message>
    <message>
        <source>Repeats the question</source>
        <translation>Repite la pregunta</translation>
    </message>
    <message>
        <source>Explains the question</source>
        <translation>Explica la pregunta</translation>
    </message>
    <message>
        <source>Encourages the candidate</source>
        <translation>Anima a la persona candidata</translation>
    </message>
    <message>
        <source>Asks in other words</source>
        <translation>Pregunta con otras palabras</translation>
    </message>
    <message>
        <source>Offers to go on to another question</source>
        <translation>Ofrece pasar a otra pregunta</translation>
    </message>
    <message>
        <source>Answers the candidate&apos;s question</source>
        <translation>Responde a la pregunta de la persona candidata</translation>
    </message>
    <message>
        <source>Declines, and goes on</source>
        <translation>No lo acepta y sigue</translation>
    </message>
    <message>
        <source>Asks whether to stop</source>
        <translation>Pregunta si se detiene</translation>
    </message>
    <message>
        <source>Closes the interview</source>
        <translation>Cierra la entrevista</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>el comienzo</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>una respuesta</translation>
    </message>
    <message>
        <source>a silence</source>
        <translation>un silencio</translation>
    </message>
    <message>
        <source>an interruption</source>
        <translation>una interrupción</translation>
    </message>
    <message>
        <source>the candidate wished to hear it again</source>
        <translation>la persona candidata quiso oírlo otra vez</translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>se acabó el tiempo</translation>
    </message>
    <message>
        <source>began</source>
        <translation>empezó</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminó</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en directo</translation>
    </message>
    <message>
        <source>asks every two seconds</source>
        <translation>pregunta cada dos segundos</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>The interview is over. What was said in it is read with the results, by those who may.</source>
        <translation>La entrevista ha terminado. Lo que se dijo en ella lo leen con los resultados quienes pueden hacerlo.</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde {time}</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>tiene una nota</translation>
    </message>
    <message>
        <source>watched, nothing noted: {count} kinds</source>
        <translation>observado, nada anotado: {count} tipos</translation>
    </message>
    <message>
        <source>never watched here: {count} kinds</source>
        <translation>nunca observado aquí: {count} tipos</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>se acabó el tiempo</translation>
    </message>
    <message>
        <source>the participant left</source>
        <translation>la persona participante salió</translation>
    </message>
    <message>
        <source>ended by a proctor</source>
        <translation>terminada por el personal</translation>
    </message>
    <message>
        <source>a fault of the kiosk</source>
        <translation>un fallo del quiosco</translation>
    </message>
    <message>
        <source>the power failed</source>
        <translation>falló la corriente</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>falló la red</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>no vino nadie</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(borrado)</translation>
    </message>
    <message>
        <source>not scorable</source>
        <translation>no puntuable</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Too little of it could be scored. The result says why.</source>
        <translation>Se pudo puntuar demasiado poco. El resultado dice por qué.</translation>
    </message>
    <message>
        <source>Its kiosk sends the score, mostly within two minutes of the end.</source>
        <translation>Su quiosco envía la puntuación, casi siempre en los dos minutos siguientes al final.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>No superada</translation>
    </message>
    <message>
        <source>Called off too late: the interview was held</source>
        <translation>Cancelada demasiado tarde: la entrevista se hizo</translation>
    </message>
    <message>
        <source>Moved too late: the interview was held</source>
        <translation>Cambiada demasiado tarde: la entrevista se hizo</translation>
    </message>
    <message>
        <source>Something a kiosk sent was set aside</source>
        <translation>Se apartó algo que envió un quiosco</translation>
    </message>
    <message>
        <source>An order was forced while a kiosk could be holding it</source>
        <translation>Se forzó una orden mientras un quiosco podía estar haciendo la entrevista</translation>
    </message>
    <message>
        <source>Taken back from a kiosk</source>
        <translation>Retirada de un quiosco</translation>
    </message>
    <message>
        <source>Its kiosk was revoked in mid-session</source>
        <translation>Su quiosco se revocó en mitad de la sesión</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock was wrong</source>
        <translation>El reloj del quiosco estaba mal</translation>
    </message>
    <message>
        <source>A file is not what the record states</source>
        <translation>Un archivo no es lo que consta en el registro</translation>
    </message>
    <message>
        <source>A file can&apos;t be read</source>
        <translation>Un archivo no se puede leer</translation>
    </message>
    <message>
        <source>There is more than is listed here</source>
        <translation>Hay más de lo que se indica aquí</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Load again</source>
        <translation>Cargar otra vez</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>Cancelar…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Cambiar hora…</translation>
    </message>
    <message>
        <source>Hold again…</source>
        <translation>Hacer otra vez…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguna</translation>
    </message>
    <message>
        <source>The list changed: {count}</source>
        <translation>La lista cambió: {count}</translation>
    </message>
    <message>
        <source>Choose all: {count}</source>
        <translation>Elegir todas: {count}</translation>
    </message>
    <message>
        <source>Choose the first {count}</source>
        <translation>Elegir las primeras {count}</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Id externo</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Name, address or id</source>
        <translation>Nombre, dirección o id</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>Hasta, incluido</translation>
    </message>
    <message>
        <source>Any template</source>
        <translation>Cualquier plantilla</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Cualquier etapa</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Marcadas</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier hora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Próximos 7 días</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Próximos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dos días</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Cualquier resultado</translation>
    </message>
    <message>
        <source>With a score</source>
        <translation>Con puntuación</translation>
    </message>
    <message>
        <source>Without a score</source>
        <translation>Sin puntuación</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>No superada</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Scheduled: {name}</source>
        <translation>Programada: {name}</translation>
    </message>
    <message>
        <source>Chosen: the first {count}, the most that are changed in one go</source>
        <translation>Elegidas: las primeras {count}, el máximo que se cambia de una vez</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Programar…</translation>
    </message>
    <message>
        <source>Look for a name or an id</source>
        <translation>Buscar un nombre o un id</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>Cargar la lista otra vez</translation>
    </message>
    <message>
        <source>Export what is chosen</source>
        <translation>Exportar lo elegido</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Mostrar u ocultar los detalles</translation>
    </message>
    <message>
        <source>Score what is chosen once more</source>
        <translation>Puntuar otra vez lo elegido</translation>
    </message>
    <message>
        <source>Schedule a session</source>
        <translation>Programar una sesión</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Move what is chosen to another time</source>
        <translation>Cambiar la hora de lo elegido</translation>
    </message>
    <message>
        <source>Have what is chosen held again</source>
        <translation>Hacer otra vez lo elegido</translation>
    </message>
    <message>
        <source>Call off what is chosen</source>
        <translation>Cancelar lo elegido</translation>
    </message>
    <message>
        <source>No session fits</source>
        <translation>Ninguna sesión coincide</translation>
    </message>
    <message>
        <source>Nothing is as you asked for. Ask for less, or show all.</source>
        <translation>Nada es como lo pidió. Pida menos o muestre todo.</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Todavía no hay sesiones</translation>
    </message>
    <message>
        <source>Schedule one, or import a list of participants from a CSV file.</source>
        <translation>Programe una o importe una lista de participantes de un archivo CSV.</translation>
    </message>
    <message>
        <source>Score it blind</source>
        <translation>Puntuarla a ciegas</translation>
    </message>
    <message>
        <source>Score it once more…</source>
        <translation>Puntuarla otra vez…</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>This address is not encrypted: whoever is on the way can read along. Use https.</source>
        <translation>Esta dirección no está cifrada: quien esté en el camino puede leerlo todo. Use https.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>No se puede escribir el archivo</translation>
    </message>
    <message>
        <source>Your interview</source>
        <translation>Su entrevista</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Dónde: {place}</translation>
    </message>
    <message>
        <source>Type this code at the kiosk:</source>
        <translation>Escriba este código en el quiosco:</translation>
    </message>
</context>
<context>
    <name>Sounds</name>
    <message>
        <source>A candidate calls</source>
        <translation>Llama una persona candidata</translation>
    </message>
    <message>
        <source>A colleague asks for help</source>
        <translation>Alguien del equipo pide ayuda</translation>
    </message>
    <message>
        <source>The server is not heard</source>
        <translation>No hay noticias del servidor</translation>
    </message>
    <message>
        <source>A kiosk in use goes offline</source>
        <translation>Un quiosco en uso pierde la conexión</translation>
    </message>
    <message>
        <source>Sounds at this desk</source>
        <translation>Sonidos en este puesto</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Nothing sounds until you choose it. A call is shown in any case.</source>
        <translation>Nada suena hasta que usted lo elija. Una llamada se muestra en todo caso.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Somebody is needed</source>
        <translation>Hace falta alguien</translation>
    </message>
    <message>
        <source>A signal of this kind</source>
        <translation>Una señal de este tipo</translation>
    </message>
    <message>
        <source>This computer plays no sound: {why}</source>
        <translation>Este equipo no reproduce sonido: {why}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>This part of the interview is watched, as you were told before you agreed</source>
        <translation>Esta parte de la entrevista se observa, como se le dijo antes de aceptar</translation>
    </message>
    <message>
        <source>Proctor: leave the kiosk, or diagnostics</source>
        <translation>Personal: salir del quiosco, o diagnóstico</translation>
    </message>
    <message>
        <source>Needs the proctor&apos;s PIN (Ctrl+Alt+Q)</source>
        <translation>Necesita el PIN del personal (Ctrl+Alt+Q)</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Copied: {count}</source>
        <translation>Copiadas: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Elegidas: {count}</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Loaded: {count}; there are more below</source>
        <translation>Cargadas: {count}; hay más abajo</translation>
    </message>
    <message>
        <source>Loaded: {count} of {total}</source>
        <translation>Cargadas: {count} de {total}</translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation>Filas: {count}</translation>
    </message>
    <message>
        <source>Rows {first} to {last} of {total}</source>
        <translation>Filas {first} a {last} de {total}</translation>
    </message>
    <message>
        <source>{column}: lowest first</source>
        <translation>{column}: primero lo más bajo</translation>
    </message>
    <message>
        <source>{column}: highest first</source>
        <translation>{column}: primero lo más alto</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>Columnas como estaban</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>No elegida</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Todavía no hay nada aquí</translation>
    </message>
</context>
<context>
    <name>TableKeys</name>
    <message>
        <source>Choose the row, or let it go</source>
        <translation>Elegir la fila o soltarla</translation>
    </message>
    <message>
        <source>Choose more rows</source>
        <translation>Elegir más filas</translation>
    </message>
    <message>
        <source>Choose all rows that are loaded</source>
        <translation>Elegir todas las filas cargadas</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguna</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir la fila</translation>
    </message>
    <message>
        <source>Copy the rows, for a spreadsheet</source>
        <translation>Copiar las filas, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Order and columns</source>
        <translation>Orden y columnas</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Interviewer</source>
        <translation>Entrevistador</translation>
    </message>
    <message>
        <source>You, as heard</source>
        <translation>Usted, tal como se le oyó</translation>
    </message>
    <message>
        <source>Practice: not recorded, not scored</source>
        <translation>Práctica: no se graba ni se puntúa</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarme</translation>
    </message>
    <message>
        <source>Leave the interview</source>
        <translation>Salir de la entrevista</translation>
    </message>
    <message>
        <source>Your words appear here.</source>
        <translation>Sus palabras aparecen aquí.</translation>
    </message>
    <message>
        <source>Skip practice</source>
        <translation>Saltar la práctica</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Question {question} of {questions}</source>
        <translation>Pregunta {question} de {questions}</translation>
    </message>
    <message>
        <source>Leave the interview?</source>
        <translation>¿Salir de la entrevista?</translation>
    </message>
    <message>
        <source>It ends here and is not scored. What you said until now is kept.</source>
        <translation>Termina aquí y no se puntúa. Lo que dijo hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Hear the question again</source>
        <translation>Oír la pregunta otra vez</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>Tomarse tiempo</translation>
    </message>
    <message>
        <source>Think in silence; the clock stops</source>
        <translation>Piense en silencio; el reloj se detiene</translation>
    </message>
    <message>
        <source>Close typing</source>
        <translation>Cerrar el teclado</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Proctor called</source>
        <translation>Personal avisado</translation>
    </message>
    <message>
        <source>Ask for a proctor</source>
        <translation>Pedir ayuda al personal</translation>
    </message>
    <message>
        <source>A person comes to you</source>
        <translation>Una persona viene con usted</translation>
    </message>
    <message>
        <source>I&apos;m done</source>
        <translation>He terminado</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>My answer is complete</source>
        <translation>Mi respuesta está completa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Your turn to type</source>
        <translation>Le toca escribir</translation>
    </message>
    <message>
        <source>Your turn: I&apos;m listening</source>
        <translation>Su turno: le escucho</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Please wait: the interviewer speaks</source>
        <translation>Espere, por favor: habla quien entrevista</translation>
    </message>
    <message>
        <source>The interviewer speaks</source>
        <translation>Habla quien entrevista</translation>
    </message>
    <message>
        <source>I hear you</source>
        <translation>Le oigo</translation>
    </message>
    <message>
        <source>The interviewer is thinking</source>
        <translation>Pensando la respuesta</translation>
    </message>
    <message>
        <source>The interview is over</source>
        <translation>La entrevista ha terminado</translation>
    </message>
    <message>
        <source>The interviewer is about to begin.</source>
        <translation>La entrevista está por empezar.</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>Reloj detenido</translation>
    </message>
    <message>
        <source>About {minutes} min left</source>
        <translation>Quedan unos {minutes} min</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>Quedan {time}</translation>
    </message>
    <message>
        <source>Message from the proctor</source>
        <translation>Mensaje del personal</translation>
    </message>
    <message>
        <source>Speech can&apos;t be understood just now</source>
        <translation>Ahora mismo no se entiende el habla</translation>
    </message>
    <message>
        <source>Please type your answers below. Nothing is lost, and it has no influence on your score.</source>
        <translation>Por favor, escriba sus respuestas abajo. No se pierde nada y no influye en su puntuación.</translation>
    </message>
    <message>
        <source>The interviewer&apos;s voice has failed</source>
        <translation>Falló la voz de quien entrevista</translation>
    </message>
    <message>
        <source>Please read the questions here and answer as before.</source>
        <translation>Por favor, lea aquí las preguntas y responda como antes.</translation>
    </message>
    <message>
        <source>Please wait until the interviewer has finished speaking</source>
        <translation>Espere, por favor, a que termine de hablar quien entrevista</translation>
    </message>
    <message>
        <source>You are heard while it is silent: your turn is shown on the left, and no answer is lost.</source>
        <translation>Se le oye cuando calla: a la izquierda se indica su turno, y ninguna respuesta se pierde.</translation>
    </message>
    <message>
        <source>A proctor has been called</source>
        <translation>Se ha avisado al personal</translation>
    </message>
    <message>
        <source>Someone comes to you. You may go on meanwhile.</source>
        <translation>Alguien viene con usted. Mientras tanto puede seguir.</translation>
    </message>
    <message>
        <source>More time: {minutes} min</source>
        <translation>Más tiempo: {minutes} min</translation>
    </message>
    <message>
        <source>{name} has added it for you.</source>
        <translation>{name} lo añadió para usted.</translation>
    </message>
    <message>
        <source>The interview goes on</source>
        <translation>La entrevista continúa</translation>
    </message>
    <message>
        <source>The proctor who had stopped it can&apos;t be reached any more. Nothing is lost.</source>
        <translation>Ya no se puede localizar a la persona que la detuvo. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>A proctor is on their way: {name}</source>
        <translation>El personal viene hacia usted: {name}</translation>
    </message>
    <message>
        <source>You may go on meanwhile.</source>
        <translation>Mientras tanto puede seguir.</translation>
    </message>
    <message>
        <source>Message from the proctor, {name}</source>
        <translation>Mensaje del personal, {name}</translation>
    </message>
    <message>
        <source>{device} is gone.</source>
        <translation>Se perdió: {device}.</translation>
    </message>
    <message>
        <source>Please check the plug. The interview goes on by itself as soon as it is back; the clock is stopped and nothing is lost.</source>
        <translation>Por favor, revise la conexión. La entrevista sigue sola en cuanto vuelva; el reloj está detenido y no se pierde nada.</translation>
    </message>
    <message>
        <source>Paused: the sound was interrupted</source>
        <translation>En pausa: se interrumpió el sonido</translation>
    </message>
    <message>
        <source>The clock is stopped. It goes on when the proctor says so.</source>
        <translation>El reloj está detenido. Sigue cuando el personal lo indique.</translation>
    </message>
    <message>
        <source>A proctor has paused the interview</source>
        <translation>El personal puso la entrevista en pausa</translation>
    </message>
    <message>
        <source>The clock is stopped and nothing is lost. It goes on by itself.</source>
        <translation>El reloj está detenido y no se pierde nada. Sigue sola.</translation>
    </message>
    <message>
        <source>Paused for a moment</source>
        <translation>En pausa un momento</translation>
    </message>
    <message>
        <source>Type your answer here</source>
        <translation>Escriba aquí su respuesta</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Esc closes this field and keeps what you wrote.</source>
        <translation>Esc cierra este campo y conserva lo escrito.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>(no name yet)</source>
        <translation>(aún sin nombre)</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Todas las plantillas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problema siguiente</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problema anterior</translation>
    </message>
    <message>
        <source>Move a stage or an entry up</source>
        <translation>Subir una etapa o una entrada</translation>
    </message>
    <message>
        <source>Move a stage or an entry down</source>
        <translation>Bajar una etapa o una entrada</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>This template is not saved</source>
        <translation>Esta plantilla no está guardada</translation>
    </message>
    <message>
        <source>It stays on this machine as your draft, and is here again when you come back: {name}</source>
        <translation>Queda en este equipo como borrador suyo y estará aquí cuando vuelva: {name}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>There is no such template any more.</source>
        <translation>Esa plantilla ya no existe.</translation>
    </message>
    <message>
        <source>You may read this template, not save another version of it</source>
        <translation>Usted puede leer esta plantilla, pero no guardar otra versión</translation>
    </message>
    <message>
        <source>Somebody saved version {version} meanwhile</source>
        <translation>Entretanto alguien guardó la versión {version}</translation>
    </message>
    <message>
        <source>Your draft of {time} was begun before it. Saving shows both.</source>
        <translation>Su borrador de {time} se empezó antes. Al guardar se muestran ambas.</translation>
    </message>
    <message>
        <source>This is your draft of {time}</source>
        <translation>Este es su borrador de {time}</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Todavía no está guardado.</translation>
    </message>
    <message>
        <source>The draft can&apos;t be kept on this machine</source>
        <translation>El borrador no se puede conservar en este equipo</translation>
    </message>
    <message>
        <source>Save before you leave: {folder}</source>
        <translation>Guarde antes de salir: {folder}</translation>
    </message>
    <message>
        <source>It can&apos;t be saved yet. Problems: {count}</source>
        <translation>Todavía no se puede guardar. Problemas: {count}</translation>
    </message>
    <message>
        <source>Restore version {version}?</source>
        <translation>¿Restaurar la versión {version}?</translation>
    </message>
    <message>
        <source>It is saved as version {version}; nothing that is there is changed.</source>
        <translation>Se guarda como versión {version}; nada de lo que hay se cambia.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Version {version}, with changes that are not saved</source>
        <translation>Versión {version}, con cambios sin guardar</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>Selección de personal</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Admisiones</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Custom (API)</source>
        <translation>Personalizado (API)</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Amable</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estricto</translation>
    </message>
    <message>
        <source>Challenging</source>
        <translation>Exigente</translation>
    </message>
    <message>
        <source>Structured: keeps to the questions</source>
        <translation>Estructurado: se ciñe a las preguntas</translation>
    </message>
    <message>
        <source>Conversational: joins them more freely</source>
        <translation>Conversacional: las enlaza con más libertad</translation>
    </message>
    <message>
        <source>Adaptive: goes where answers lead</source>
        <translation>Adaptativo: va adonde llevan las respuestas</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>Adaptativa</translation>
    </message>
    <message>
        <source>Low: follow-ups up to 1</source>
        <translation>Baja: hasta 1 repregunta</translation>
    </message>
    <message>
        <source>Medium: follow-ups up to 2</source>
        <translation>Media: hasta 2 repreguntas</translation>
    </message>
    <message>
        <source>High: follow-ups up to 3</source>
        <translation>Alta: hasta 3 repreguntas</translation>
    </message>
    <message>
        <source>A story</source>
        <translation>Un relato</translation>
    </message>
    <message>
        <source>An explanation</source>
        <translation>Una explicación</translation>
    </message>
    <message>
        <source>An opinion</source>
        <translation>Una opinión</translation>
    </message>
    <message>
        <source>A short answer</source>
        <translation>Una respuesta breve</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>AI interview</source>
        <translation>Entrevista con IA</translation>
    </message>
    <message>
        <source>Role play</source>
        <translation>Juego de rol</translation>
    </message>
    <message>
        <source>Practice session</source>
        <translation>Sesión de práctica</translation>
    </message>
    <message>
        <source>Review by a person</source>
        <translation>Revisión por una persona</translation>
    </message>
    <message>
        <source>Assessment at one&apos;s own time</source>
        <translation>Evaluación a su propio ritmo</translation>
    </message>
    <message>
        <source>Final review</source>
        <translation>Revisión final</translation>
    </message>
    <message>
        <source>Nothing by itself</source>
        <translation>Nada por sí sola</translation>
    </message>
    <message>
        <source>The next stage at once</source>
        <translation>La etapa siguiente de inmediato</translation>
    </message>
    <message>
        <source>The next stage once a reviewer agrees</source>
        <translation>La etapa siguiente cuando una persona revisora lo apruebe</translation>
    </message>
    <message>
        <source>Whoever passes stays here until somebody schedules the next stage by hand.</source>
        <translation>Quien la supera se queda aquí hasta que alguien programe a mano la etapa siguiente.</translation>
    </message>
    <message>
        <source>Whoever passes gets the next stage&apos;s session at once. Whoever does not pass goes no further.</source>
        <translation>Quien la supera recibe de inmediato la sesión de la etapa siguiente. Quien no la supera no sigue.</translation>
    </message>
    <message>
        <source>A reviewer reads the result of whoever passed and approves or rejects; on approval the next stage&apos;s session is created.</source>
        <translation>Una persona revisora lee el resultado de quien la superó y lo aprueba o lo rechaza; al aprobarlo se crea la sesión de la etapa siguiente.</translation>
    </message>
    <message>
        <source>No example was given</source>
        <translation>No se dio ningún ejemplo</translation>
    </message>
    <message>
        <source>Their own part is unclear</source>
        <translation>Su propia parte no queda clara</translation>
    </message>
    <message>
        <source>No result was told</source>
        <translation>No se contó ningún resultado</translation>
    </message>
    <message>
        <source>The answer was hedged</source>
        <translation>La respuesta llevaba reservas</translation>
    </message>
    <message>
        <source>The answer was short</source>
        <translation>La respuesta fue breve</translation>
    </message>
    <message>
        <source>No reasons were given</source>
        <translation>No se dieron razones</translation>
    </message>
    <message>
        <source>No lesson was drawn</source>
        <translation>No se sacó ninguna lección</translation>
    </message>
    <message>
        <source>The answer was full: one step further</source>
        <translation>La respuesta fue completa: un paso más</translation>
    </message>
    <message>
        <source>No answer came: a smaller question</source>
        <translation>No llegó respuesta: una pregunta más pequeña</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Datos básicos</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Entrevistadores</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rúbrica</translation>
    </message>
    <message>
        <source>Questions about no dimension: {count}</source>
        <translation>Preguntas sobre ninguna dimensión: {count}</translation>
    </message>
    <message>
        <source>Questions: {count}</source>
        <translation>Preguntas: {count}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Caso de uso</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Usual duration</source>
        <translation>Duración habitual</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Proctors may listen in</source>
        <translation>El personal puede escuchar</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Información previa</translation>
    </message>
    <message>
        <source>What is agreed to</source>
        <translation>Lo que se acepta</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Entrevistador</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Personaje</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Trato</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>Probing depth</source>
        <translation>Profundidad de las repreguntas</translation>
    </message>
    <message>
        <source>Says “mm-hm” in long pauses</source>
        <translation>Dice «ajá» en las pausas largas</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Ámbito de trabajo</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Further instructions</source>
        <translation>Más instrucciones</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Pass threshold</source>
        <translation>Umbral para superar</translation>
    </message>
    <message>
        <source>Retakes</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>After a pass</source>
        <translation>Tras superarla</translation>
    </message>
    <message>
        <source>Practice question</source>
        <translation>Pregunta de práctica</translation>
    </message>
    <message>
        <source>“Done” button needed</source>
        <translation>Hace falta el botón «He terminado»</translation>
    </message>
    <message>
        <source>Overall threshold</source>
        <translation>Umbral total</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Evidence that is needed</source>
        <translation>Evidencia necesaria</translation>
    </message>
    <message>
        <source>What is not scored</source>
        <translation>Lo que no se puntúa</translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation>Respuesta modelo</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>Respuesta esperada</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>Con otras palabras</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Repregunta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Saved as version {version}.</source>
        <translation>Guardada como versión {version}.</translation>
    </message>
    <message>
        <source>Rubric {name}: now version {version}.</source>
        <translation>Rúbrica {name}: ahora versión {version}.</translation>
    </message>
    <message>
        <source>Consent text {name}: now version {version}.</source>
        <translation>Texto de consentimiento {name}: ahora versión {version}.</translation>
    </message>
</context>
<context>
    <name>TemplateBasics</name>
    <message>
        <source>Basics</source>
        <translation>Datos básicos</translation>
    </message>
    <message>
        <source>As candidates and reports name it.</source>
        <translation>Como la nombran las personas candidatas y los informes.</translation>
    </message>
    <message>
        <source>Its name for programs; fixed once it is saved.</source>
        <translation>Su nombre para los programas; fijo una vez guardada.</translation>
    </message>
    <message>
        <source>Sets the words of a recommendation.</source>
        <translation>Determina las palabras de una recomendación.</translation>
    </message>
    <message>
        <source>What is to be found out, and what counts as evidence of it.</source>
        <translation>Qué se quiere averiguar y qué cuenta como evidencia de ello.</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Separadas por comas.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>A proctor may listen in; candidates are told before they agree</source>
        <translation>El personal puede escuchar; se avisa a las personas candidatas antes de que acepten</translation>
    </message>
    <message>
        <source>After these days from an interview&apos;s end its recording, words and result are erased.</source>
        <translation>Pasados estos días desde el final de una entrevista se borran su grabación, sus palabras y su resultado.</translation>
    </message>
</context>
<context>
    <name>TemplateConflict</name>
    <message>
        <source>Version {version} was saved meanwhile</source>
        <translation>Entretanto se guardó la versión {version}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>Saved by: {name}. Nothing of theirs or yours is lost yet.</source>
        <translation>La guardó: {name}. Todavía no se ha perdido nada, ni de esa persona ni de usted.</translation>
    </message>
    <message>
        <source>Changed by them</source>
        <translation>Cambiado por la otra persona</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Cambiado por usted</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Both; where both changed the same, mine. Such places: {count}</source>
        <translation>Ambos; donde cambiaron lo mismo, lo mío. Lugares así: {count}</translation>
    </message>
    <message>
        <source>Both: they changed different things</source>
        <translation>Ambos: cambiaron cosas distintas</translation>
    </message>
    <message>
        <source>Mine alone: a new version without their changes</source>
        <translation>Solo lo mío: una versión nueva sin los cambios de la otra persona</translation>
    </message>
    <message>
        <source>Theirs alone: my changes are dropped (Undo brings them back)</source>
        <translation>Solo lo de la otra persona: mis cambios se descartan (Deshacer los recupera)</translation>
    </message>
</context>
<context>
    <name>TemplateConsent</name>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>What a candidate reads and agrees to before the interview, in each language it is held in.</source>
        <translation>Lo que una persona candidata lee y acepta antes de la entrevista, en cada idioma en que se hace.</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>Quitar este idioma</translation>
    </message>
    <message>
        <source>Add a language, beginning with a copy:</source>
        <translation>Añadir un idioma, empezando por una copia:</translation>
    </message>
    <message>
        <source>Raised by itself when words change.</source>
        <translation>Sube por sí sola cuando cambian las palabras.</translation>
    </message>
    <message>
        <source>A tick each.</source>
        <translation>Una casilla para cada una.</translation>
    </message>
    <message>
        <source>Add a sentence</source>
        <translation>Añadir una frase</translation>
    </message>
</context>
<context>
    <name>TemplateDifference</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>Cambios: {count}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>from place {before} to place {after}</source>
        <translation>del lugar {before} al lugar {after}</translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>Characters: {count} of {most}</source>
        <translation>Caracteres: {count} de {most}</translation>
    </message>
</context>
<context>
    <name>TemplateFiles</name>
    <message>
        <source>Import a template</source>
        <translation>Importar una plantilla</translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>Exportar la plantilla</translation>
    </message>
    <message>
        <source>Templates (*.toml *.json)</source>
        <translation>Plantillas (*.toml *.json)</translation>
    </message>
</context>
<context>
    <name>TemplateLanguages</name>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>A template asks in one language; its translation is a template of its own with the same ids. Consent texts stand in it for every language.</source>
        <translation>Una plantilla pregunta en un solo idioma; su traducción es otra plantilla con los mismos ids. Los textos de consentimiento están en ella para todos los idiomas.</translation>
    </message>
    <message>
        <source>Overview of consent texts</source>
        <translation>Resumen de los textos de consentimiento</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Al lado</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Missing: {fields}</source>
        <translation>Falta: {fields}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Still to be translated here: {here}; in the whole template: {all}</source>
        <translation>Falta por traducir aquí: {here}; en toda la plantilla: {all}</translation>
    </message>
    <message>
        <source>(nothing there)</source>
        <translation>(no hay nada)</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>To be translated</source>
        <translation>Por traducir</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>{list}, number {number}</source>
        <translation>{list}, número {number}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>TemplateOutline</name>
    <message>
        <source>Parts of the template</source>
        <translation>Partes de la plantilla</translation>
    </message>
    <message>
        <source>Problems: {count}</source>
        <translation>Problemas: {count}</translation>
    </message>
    <message>
        <source>To know: {count}</source>
        <translation>Por saber: {count}</translation>
    </message>
</context>
<context>
    <name>TemplateProblems</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Problems: {count}. It can&apos;t be saved yet.</source>
        <translation>Problemas: {count}. Todavía no se puede guardar.</translation>
    </message>
    <message>
        <source>Nothing is wrong. To know: {count}</source>
        <translation>No hay nada incorrecto. Por saber: {count}</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>No hay nada incorrecto.</translation>
    </message>
</context>
<context>
    <name>TemplateProfiles</name>
    <message>
        <source>Interviewers</source>
        <translation>Entrevistadores</translation>
    </message>
    <message>
        <source>Copies of its own: changing a stored interviewer changes no template.</source>
        <translation>Copias propias: cambiar un entrevistador guardado no cambia ninguna plantilla.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add an interviewer</source>
        <translation>Añadir un entrevistador</translation>
    </message>
    <message>
        <source>Copy a stored interviewer:</source>
        <translation>Copiar un entrevistador guardado:</translation>
    </message>
    <message>
        <source>How it introduces itself. Say that it is an AI.</source>
        <translation>Cómo se presenta. Diga que es una IA.</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>El habitual</translation>
    </message>
    <message>
        <source>What it may say about the place and the role.</source>
        <translation>Lo que puede decir sobre el lugar y el puesto.</translation>
    </message>
</context>
<context>
    <name>TemplateQuestions</name>
    <message>
        <source>Questions about no dimension</source>
        <translation>Preguntas sobre ninguna dimensión</translation>
    </message>
    <message>
        <source>Asked first, in this order; follow-ups only where an answer leaves something open.</source>
        <translation>Se hacen primero, en este orden; repreguntas solo donde una respuesta deje algo abierto.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
    <message>
        <source>Spoken: under 30 words.</source>
        <translation>Hablada: menos de 30 palabras.</translation>
    </message>
    <message>
        <source>Said to “what do you mean?” and in silence.</source>
        <translation>Se dice ante «¿qué quiere decir?» y en silencio.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Repreguntas</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Añadir una repregunta</translation>
    </message>
</context>
<context>
    <name>TemplateRubric</name>
    <message>
        <source>Share of the whole: {share}</source>
        <translation>Parte del total: {share}</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rúbrica</translation>
    </message>
    <message>
        <source>The bar, the same for every candidate.</source>
        <translation>El listón, el mismo para todas las personas candidatas.</translation>
    </message>
    <message>
        <source>Its name for programs.</source>
        <translation>Su nombre para los programas.</translation>
    </message>
    <message>
        <source>Rises by itself with changes.</source>
        <translation>Sube por sí sola con los cambios.</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <source>A dimension under its own threshold fails the rubric even where the overall score passes.</source>
        <translation>Si una dimensión queda bajo su propio umbral, la rúbrica no se supera aunque baste la puntuación total.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Add a dimension</source>
        <translation>Añadir una dimensión</translation>
    </message>
    <message>
        <source>What an answer in each band shows, from low to high.</source>
        <translation>Lo que muestra una respuesta en cada franja, de baja a alta.</translation>
    </message>
    <message>
        <source>What an answer must hold to be judged.</source>
        <translation>Lo que una respuesta debe contener para poder valorarla.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Añadir evidencia</translation>
    </message>
    <message>
        <source>What must never count, neither for nor against.</source>
        <translation>Lo que nunca debe contar, ni a favor ni en contra.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>Words, or beginnings of words, by which the built-in evaluator finds sentences about this; with commas.</source>
        <translation>Palabras, o comienzos de palabras, con las que el evaluador integrado encuentra frases sobre esto; separadas por comas.</translation>
    </message>
    <message>
        <source>Questions about this</source>
        <translation>Preguntas sobre esto</translation>
    </message>
    <message>
        <source>Model answers</source>
        <translation>Respuestas modelo</translation>
    </message>
    <message>
        <source>Answers with the score they deserve and why: for calibration, and for people.</source>
        <translation>Respuestas con la puntuación que merecen y por qué: para la calibración y para las personas.</translation>
    </message>
    <message>
        <source>Add a model answer</source>
        <translation>Añadir una respuesta modelo</translation>
    </message>
    <message>
        <source>The weights sum to 1.</source>
        <translation>Los pesos suman 1.</translation>
    </message>
    <message>
        <source>The weights sum to {sum}, not 1: they are normalised, and the shares beside them are what counts.</source>
        <translation>Los pesos suman {sum}, no 1: se normalizan, y lo que cuenta son las partes que figuran al lado.</translation>
    </message>
</context>
<context>
    <name>TemplateStages</name>
    <message>
        <source>0 to 10</source>
        <translation>De 0 a 10</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>In the order in which a candidate passes through them. Alt+Up and Alt+Down move one.</source>
        <translation>En el orden en que las recorre una persona candidata. Alt+Up y Alt+Down mueven una.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Dimensions: {count}</source>
        <translation>Dimensiones: {count}</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Añadir una etapa</translation>
    </message>
    <message>
        <source>1 to 45 minutes</source>
        <translation>De 1 a 45 minutos</translation>
    </message>
    <message>
        <source>Whoever left early may run it again</source>
        <translation>Quien salió antes de tiempo puede hacerla otra vez</translation>
    </message>
    <message>
        <source>An answer ends only when the candidate presses “Done”</source>
        <translation>Una respuesta solo termina cuando la persona candidata pulsa «He terminado»</translation>
    </message>
    <message>
        <source>Asked before the interview, to try the sound; its answer is not kept.</source>
        <translation>Se hace antes de la entrevista, para probar el sonido; su respuesta no se guarda.</translation>
    </message>
    <message>
        <source>Rubric and questions</source>
        <translation>Rúbrica y preguntas</translation>
    </message>
</context>
<context>
    <name>TemplateVersions</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation>Todavía no hay versiones</translation>
    </message>
    <message>
        <source>Saving makes the first one.</source>
        <translation>Al guardar se crea la primera.</translation>
    </message>
    <message>
        <source>Sessions of this version</source>
        <translation>Sesiones de esta versión</translation>
    </message>
    <message>
        <source>No session of this version</source>
        <translation>Ninguna sesión de esta versión</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>Comparar desde</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>Comparar hasta</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>In the editor</source>
        <translation>En el editor</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Dicen lo mismo.</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurar esta versión</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Cambiada por</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>draft here</source>
        <translation>borrador aquí</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search templates by name or id</source>
        <translation>Buscar plantillas por nombre o id</translation>
    </message>
    <message>
        <source>Archived too</source>
        <translation>También archivadas</translation>
    </message>
    <message>
        <source>No template here</source>
        <translation>Aquí no hay plantillas</translation>
    </message>
    <message>
        <source>A template says what is assessed, in which stages, by which interviewer.</source>
        <translation>Una plantilla dice qué se evalúa, en qué etapas y con qué entrevistador.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>Not shown: {count}</source>
        <translation>No se muestran: {count}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
    <message>
        <source>Exported: {file}</source>
        <translation>Exportada: {file}</translation>
    </message>
    <message>
        <source>Active: {name}</source>
        <translation>Activa: {name}</translation>
    </message>
    <message>
        <source>Archived: {name}. Sessions that are scheduled already stay.</source>
        <translation>Archivada: {name}. Las sesiones ya programadas se quedan.</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>¿Descartar el borrador?</translation>
    </message>
    <message>
        <source>What was written here and never saved is gone then: {name}</source>
        <translation>Lo que se escribió aquí y nunca se guardó desaparece entonces: {name}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>El borrador ya no está.</translation>
    </message>
    <message>
        <source>The draft is gone</source>
        <translation>El borrador ya no está</translation>
    </message>
    <message>
        <source>There is a draft of this template here</source>
        <translation>Aquí hay un borrador de esta plantilla</translation>
    </message>
    <message>
        <source>This one takes its place: {name}</source>
        <translation>Este ocupa su lugar: {name}</translation>
    </message>
    <message>
        <source>Replace the draft</source>
        <translation>Reemplazar el borrador</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Descartar borrador</translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>Exportar la plantilla</translation>
    </message>
    <message>
        <source>Copy the template</source>
        <translation>Copiar la plantilla</translation>
    </message>
    <message>
        <source>Fetch the lists again</source>
        <translation>Obtener las listas otra vez</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Algo inesperado salió mal</translation>
    </message>
    <message>
        <source>Please try again. If it happens once more, call a proctor.</source>
        <translation>Por favor, inténtelo de nuevo. Si vuelve a pasar, llame al personal.</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Vista: {name}</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>Todavía no hay nada guardado</translation>
    </message>
    <message>
        <source>Save what is looked for now…</source>
        <translation>Guardar la búsqueda actual…</translation>
    </message>
    <message>
        <source>Arrange the views…</source>
        <translation>Ordenar las vistas…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Filters and order are kept for you, at every desk. A name that is taken gets the new ones.</source>
        <translation>Los filtros y el orden se guardan para usted, en todos los puestos. Un nombre ya usado recibe los nuevos.</translation>
    </message>
    <message>
        <source>Arrange the views</source>
        <translation>Ordenar las vistas</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Views, in their order</source>
        <translation>Vistas, en su orden</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Watched</name>
    <message>
        <source>whether another window comes to the front or lies over this one</source>
        <translation>si otra ventana pasa al frente o queda encima de esta</translation>
    </message>
    <message>
        <source>pasted text and changes of the clipboard, how fast text arrives, key combinations that lead out of this window, and programs that press or listen to keys; no other key is noted</source>
        <translation>texto pegado y cambios del portapapeles, la rapidez con que llega el texto, combinaciones de teclas que sacan de esta ventana y programas que pulsan o escuchan teclas; no se anota ninguna otra tecla</translation>
    </message>
    <message>
        <source>whether the screen is shared, recorded or controlled, and its displays</source>
        <translation>si la pantalla se comparte, se graba o se controla, y qué pantallas hay</translation>
    </message>
    <message>
        <source>microphones and loudspeakers, and which programs use them</source>
        <translation>micrófonos y altavoces, y qué programas los usan</translation>
    </message>
    <message>
        <source>whether the sound comes from a loudspeaker or a computer voice, is missing or distorted, whether you and the interviewer speak at once, and the pace of answers</source>
        <translation>si el sonido viene de un altavoz o de una voz de ordenador, si falta o está distorsionado, si usted y la entrevistadora hablan a la vez, y el ritmo de las respuestas</translation>
    </message>
    <message>
        <source>this computer: whether it is a virtual or remote one, programs that are not allowed, USB devices, network, clock, lock and sleep</source>
        <translation>este equipo: si es virtual o remoto, programas no permitidos, dispositivos USB, red, reloj, bloqueo y reposo</translation>
    </message>
    <message>
        <source>camera stills at intervals; faces are not analysed</source>
        <translation>imágenes de la cámara a intervalos; no se analizan caras</translation>
    </message>
</context>
<context>
    <name>Webhooks</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>No deliveries</source>
        <translation>No hay entregas</translation>
    </message>
    <message>
        <source>Nothing of that kind happened since the endpoint was added.</source>
        <translation>No ha ocurrido nada de ese tipo desde que se añadió el destino.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Lo que se envía</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>It goes again</source>
        <translation>Se envía de nuevo</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Nobody is told yet</source>
        <translation>Todavía no se avisa a nadie</translation>
    </message>
    <message>
        <source>An endpoint is told by HTTP what happens: sessions begun, completed, scored.</source>
        <translation>A un destino se le avisa por HTTP de lo que ocurre: sesiones empezadas, completadas, puntuadas.</translation>
    </message>
    <message>
        <source>Add an endpoint…</source>
        <translation>Añadir un destino…</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>Añadir un destino</translation>
    </message>
    <message>
        <source>Load the lists again</source>
        <translation>Cargar las listas otra vez</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>Change the secret…</source>
        <translation>Cambiar el secreto…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Tell again since…</source>
        <translation>Avisar otra vez desde…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausa…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Is told</source>
        <translation>Se le avisa de</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>It verifies with this that what comes is from here. It is shown this once.</source>
        <translation>Con esto verifica que lo que llega es de aquí. Se muestra solo esta vez.</translation>
    </message>
    <message>
        <source>The secret of {url}</source>
        <translation>El secreto de {url}</translation>
    </message>
    <message>
        <source>Change the endpoint</source>
        <translation>Cambiar el destino</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>How long the old one lives on</source>
        <translation>Cuánto tiempo sigue valiendo el antiguo</translation>
    </message>
    <message>
        <source>Meanwhile what is sent is signed with both, so that the receiver can change in its own time.</source>
        <translation>Entretanto, lo que se envía se firma con ambos, para que el receptor cambie cuando le convenga.</translation>
    </message>
    <message>
        <source>Change the secret</source>
        <translation>Cambiar el secreto</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>It is shown this once. The old secret is signed with too, until {when}.</source>
        <translation>Se muestra solo esta vez. Se firma también con el secreto antiguo hasta {when}.</translation>
    </message>
    <message>
        <source>The new secret</source>
        <translation>El secreto nuevo</translation>
    </message>
    <message>
        <source>A test is on its way; its delivery tells what came of it</source>
        <translation>Una prueba está en camino; su entrega dirá qué resultó</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>What it took already, too</source>
        <translation>También lo que ya aceptó</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>Avisar otra vez</translation>
    </message>
    <message>
        <source>Deliveries that go again: {count}</source>
        <translation>Entregas que se envían de nuevo: {count}</translation>
    </message>
    <message>
        <source>Nothing more is sent. What waits is given up, and can be told again later.</source>
        <translation>No se envía nada más. Lo que espera se abandona y se puede avisar más tarde.</translation>
    </message>
    <message>
        <source>Pause this endpoint?</source>
        <translation>¿Poner este destino en pausa?</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>{url} is told nothing any more; its secrets are deleted.</source>
        <translation>A {url} ya no se le avisa de nada; sus secretos se borran.</translation>
    </message>
    <message>
        <source>Remove this endpoint?</source>
        <translation>¿Quitar este destino?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>https://…; addresses inside your own network are refused unless the server allows them.</source>
        <translation>https://…; las direcciones de su propia red se rechazan salvo que el servidor las permita.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>An address and at least one event.</source>
        <translation>Una dirección y al menos un evento.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Failing: {count}</source>
        <translation>Con fallos: {count}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Failing since</source>
        <translation>Falla desde</translation>
    </message>
    <message>
        <source>delivered: {delivered} · waiting: {waiting} · given up: {given_up}</source>
        <translation>entregadas: {delivered} · en espera: {waiting} · abandonadas: {given_up}</translation>
    </message>
    <message>
        <source>Last delivered</source>
        <translation>Última entrega</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Two: what is sent is signed with both.</source>
        <translation>Dos: lo que se envía se firma con ambos.</translation>
    </message>
    <message>
        <source>The old one ends {when}.</source>
        <translation>El antiguo vence {when}.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Ocurrió</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>De ningún modo</translation>
    </message>
    <message>
        <source>Hours: {hours}</source>
        <translation>Horas: {hours}</translation>
    </message>
</context>
</TS>
