<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
</TS>
