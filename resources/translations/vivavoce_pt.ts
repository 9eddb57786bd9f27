<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>CheckIn</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>You are about to talk with an AI interviewer. You&apos;ll read what is recorded, try the sound and practise before anything counts.</source>
        <translation>Você vai conversar com uma inteligência artificial que conduz a entrevista. Antes que algo conte, vai ler o que é gravado, testar o som e praticar.</translation>
    </message>
    <message>
        <source>Your access code</source>
        <translation>Seu código de acesso</translation>
    </message>
    <message>
        <source>Eight letters and digits, from your invitation</source>
        <translation>Oito letras e números, do seu convite</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Código de acesso</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Interface in English</source>
        <translation>Interface em português</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>Looking for your interview…</source>
        <translation>Procurando a sua entrevista…</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar chegada</translation>
    </message>
    <message>
        <source>{language} is not installed here yet: the interface stays in English.</source>
        <translation>{language} ainda não está instalado aqui: a interface continua em inglês.</translation>
    </message>
    <message>
        <source>The code is not complete</source>
        <translation>O código está incompleto</translation>
    </message>
    <message>
        <source>It has eight letters and digits, like ABCD-EFGH.</source>
        <translation>Ele tem oito letras e números, como ABCD-EFGH.</translation>
    </message>
    <message>
        <source>We don&apos;t know this code</source>
        <translation>Não conhecemos este código</translation>
    </message>
    <message>
        <source>Compare it with your invitation, letter by letter, or ask a proctor.</source>
        <translation>Compare-o com o seu convite, letra por letra, ou pergunte à equipe.</translation>
    </message>
    <message>
        <source>This code has been used</source>
        <translation>Este código já foi usado</translation>
    </message>
    <message>
        <source>The interview it belongs to is over. A proctor can tell you what comes next.</source>
        <translation>A entrevista a que ele pertence já terminou. A equipe pode dizer o que vem depois.</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Você chegou cedo</translation>
    </message>
    <message>
        <source>Your interview opens at {time}. Please take a seat until then.</source>
        <translation>A sua entrevista abre às {time}. Sente-se até lá, por favor.</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>Códigos errados demais</translation>
    </message>
    <message>
        <source>Wait {seconds} s, then try again, or ask a proctor.</source>
        <translation>Espere {seconds} s e tente de novo, ou pergunte à equipe.</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Este código não vale mais</translation>
    </message>
    <message>
        <source>The time it was for has passed. A proctor can arrange another.</source>
        <translation>A hora prevista já passou. A equipe pode marcar outra.</translation>
    </message>
    <message>
        <source>This interview is held at another kiosk</source>
        <translation>Esta entrevista é feita em outro quiosque</translation>
    </message>
    <message>
        <source>A proctor can tell you which one. If somebody else sits there, please say so.</source>
        <translation>A equipe pode dizer em qual. Se outra pessoa estiver sentada lá, avise, por favor.</translation>
    </message>
    <message>
        <source>This interview was called off</source>
        <translation>Esta entrevista foi cancelada</translation>
    </message>
    <message>
        <source>Please ask whoever invited you for another appointment.</source>
        <translation>Peça outro horário a quem convidou você.</translation>
    </message>
    <message>
        <source>This interview was moved to another time</source>
        <translation>Esta entrevista mudou de horário</translation>
    </message>
    <message>
        <source>Your newest invitation says when it is, or ask a proctor.</source>
        <translation>O seu convite mais recente diz quando é; ou pergunte à equipe.</translation>
    </message>
    <message>
        <source>No interviews are held at this kiosk any more</source>
        <translation>Neste quiosque não se fazem mais entrevistas</translation>
    </message>
    <message>
        <source>Please go to another kiosk, or ask a proctor. Your code stays good.</source>
        <translation>Vá a outro quiosque ou pergunte à equipe. O seu código continua válido.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The interview is over. This takes a few seconds; you can sit back.</source>
        <translation>A entrevista terminou. Isto leva alguns segundos; pode relaxar.</translation>
    </message>
    <message>
        <source>{done} of {of} topics</source>
        <translation>{done} de {of} temas</translation>
    </message>
    <message>
        <source>Saving your interview</source>
        <translation>Salvando a sua entrevista</translation>
    </message>
    <message>
        <source>Reading through your answers</source>
        <translation>Lendo as suas respostas</translation>
    </message>
    <message>
        <source>Sealing the record</source>
        <translation>Selando o registro</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>In the organisation&apos;s words</source>
        <translation>Nas palavras da organização</translation>
    </message>
    <message>
        <source>What you agree to</source>
        <translation>O que você aceita</translation>
    </message>
    <message>
        <source>Optional: it may be noted if a second voice is heard beside mine</source>
        <translation>Opcional: pode ser anotado se for ouvida uma segunda voz além da minha</translation>
    </message>
    <message>
        <source>For this, numbers that describe your voice are kept in memory and discarded at the end. Not agreeing changes nothing else.</source>
        <translation>Para isso, números que descrevem sua voz ficam na memória e são descartados no final. Não concordar não muda mais nada.</translation>
    </message>
    <message>
        <source>Would anything help you?</source>
        <translation>Algo ajudaria você?</translation>
    </message>
    <message>
        <source>Optional. It is noted and has no influence on your score.</source>
        <translation>Opcional. Fica anotado e não influencia a sua pontuação.</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>O que ajudaria?</translation>
    </message>
    <message>
        <source>Language of the interview</source>
        <translation>Idioma da entrevista</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Olá, {name}</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Olá</translation>
    </message>
    <message>
        <source>{template} · {stage} · about {minutes} min</source>
        <translation>{template} · {stage} · cerca de {minutes} min</translation>
    </message>
    <message>
        <source>That&apos;s all right</source>
        <translation>Tudo bem</translation>
    </message>
    <message>
        <source>Nothing was recorded. Your appointment stays open: a proctor can answer questions or arrange an interview with a person.</source>
        <translation>Nada foi gravado. O seu horário continua aberto: a equipe pode responder a perguntas ou marcar uma entrevista com uma pessoa.</translation>
    </message>
    <message>
        <source>Leave without an interview</source>
        <translation>Sair sem entrevista</translation>
    </message>
    <message>
        <source>I&apos;d rather not</source>
        <translation>Prefiro não fazer</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>I agree, continue</source>
        <translation>Aceito, continuar</translation>
    </message>
    <message>
        <source>Still to agree to: {count}</source>
        <translation>Falta aceitar: {count}</translation>
    </message>
    <message>
        <source>the organisation that invited you</source>
        <translation>a organização que convidou você</translation>
    </message>
    <message>
        <source>An AI interviews you</source>
        <translation>Uma inteligência artificial entrevista você</translation>
    </message>
    <message>
        <source>{interviewer} is a computer program. It can mishear; you may ask it to repeat or explain at any time.</source>
        <translation>{interviewer} é um programa de computador. Ele pode ouvir mal; você pode pedir a qualquer momento que repita ou explique.</translation>
    </message>
    <message>
        <source>The interviewer</source>
        <translation>Quem entrevista</translation>
    </message>
    <message>
        <source>Your voice and words are recorded</source>
        <translation>A sua voz e as suas palavras são gravadas</translation>
    </message>
    <message>
        <source>From the first question to the last. The sound check and the practice are not.</source>
        <translation>Da primeira à última pergunta. O teste de som e a prática não são.</translation>
    </message>
    <message>
        <source>Nothing else is watched</source>
        <translation>Nada mais é observado</translation>
    </message>
    <message>
        <source>No window, key or screen is noted, and the record says so. Nothing is concluded about feelings or honesty.</source>
        <translation>Nenhuma janela, tecla ou tela é anotada, e o registro diz isso. Nada se conclui sobre sentimentos ou honestidade.</translation>
    </message>
    <message>
        <source>Each is noted as a fact that people read. It has no influence on your score, and nothing is concluded about feelings or honesty. At the end you see what was noted and can comment on it.</source>
        <translation>Cada coisa é anotada como um fato que pessoas leem. Não influencia sua pontuação, e nada se conclui sobre sentimentos ou honestidade. No final, você vê o que foi anotado e pode comentar.</translation>
    </message>
    <message>
        <source>During the interview this is watched too</source>
        <translation>Durante a entrevista também se observa</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Quem vê</translation>
    </message>
    <message>
        <source>{organisation} and the proctors of this centre.</source>
        <translation>{organisation} e a equipe deste centro.</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Por quanto tempo é guardado</translation>
    </message>
    <message>
        <source>{days} days; then it is erased. You may ask for it earlier.</source>
        <translation>{days} dias; depois é apagado. Você pode pedir antes.</translation>
    </message>
    <message>
        <source>More time to answer</source>
        <translation>Mais tempo para responder</translation>
    </message>
    <message>
        <source>Typing my answers</source>
        <translation>Escrever as minhas respostas</translation>
    </message>
    <message>
        <source>Breaks in between</source>
        <translation>Pausas no meio</translation>
    </message>
    <message>
        <source>I use a screen reader</source>
        <translation>Uso um leitor de tela</translation>
    </message>
    <message>
        <source>I speak through a device or a program</source>
        <translation>Falo por meio de um aparelho ou programa</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
</context>
<context>
    <name>DeviceCheck</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>I can&apos;t speak now</source>
        <translation>Não posso falar agora</translation>
    </message>
    <message>
        <source>I heard it</source>
        <translation>Eu ouvi</translation>
    </message>
    <message>
        <source>I didn&apos;t</source>
        <translation>Não ouvi</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Tocar de novo</translation>
    </message>
    <message>
        <source>For staff: {command}</source>
        <translation>Para a equipe: {command}</translation>
    </message>
    <message>
        <source>This could not be checked. Try again, or call a proctor.</source>
        <translation>Isto não pôde ser verificado. Tente de novo ou chame a equipe.</translation>
    </message>
    <message>
        <source>Understood: “{words}”</source>
        <translation>Entendido: “{words}”</translation>
    </message>
    <message>
        <source>{does}: {engine} ({why})</source>
        <translation>{does}: {engine} ({why})</translation>
    </message>
    <message>
        <source>Let&apos;s try the sound</source>
        <translation>Vamos testar o som</translation>
    </message>
    <message>
        <source>This takes about a minute. None of it is recorded.</source>
        <translation>Isto leva cerca de um minuto. Nada é gravado.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>I&apos;ll type my answers</source>
        <translation>Vou escrever as respostas</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>You can be heard, and you can hear the interviewer.</source>
        <translation>Ouvimos você, e você ouve quem entrevista.</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Tudo funciona</translation>
    </message>
    <message>
        <source>Questions appear on screen; you answer with the keyboard.</source>
        <translation>As perguntas aparecem na tela; você responde pelo teclado.</translation>
    </message>
    <message>
        <source>You&apos;ll type your answers</source>
        <translation>Você vai escrever as respostas</translation>
    </message>
    <message>
        <source>Try what is suggested below, or choose to type your answers.</source>
        <translation>Tente o que se sugere abaixo, ou escolha escrever as respostas.</translation>
    </message>
    <message>
        <source>Not everything works yet</source>
        <translation>Nem tudo funciona ainda</translation>
    </message>
    <message>
        <source>This must be mended before the interview can begin. Please call a proctor.</source>
        <translation>Isto precisa ser consertado antes que a entrevista comece. Chame a equipe, por favor.</translation>
    </message>
    <message>
        <source>The interview can&apos;t begin like this</source>
        <translation>A entrevista não pode começar assim</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfone</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>A sua voz</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Alto-falante</translation>
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
        <translation>Espaço para a gravação</translation>
    </message>
    <message>
        <source>Listening to the room for a moment. You need not speak yet.</source>
        <translation>Ouvindo a sala por um momento. Ainda não é preciso falar.</translation>
    </message>
    <message>
        <source>Read the sentence aloud, at your normal pace.</source>
        <translation>Leia a frase em voz alta, no seu volume normal.</translation>
    </message>
    <message>
        <source>A chime is playing. Did you hear it?</source>
        <translation>Está tocando um sinal. Você ouviu?</translation>
    </message>
    <message>
        <source>Please stay quiet for a moment.</source>
        <translation>Fique em silêncio um momento, por favor.</translation>
    </message>
    <message>
        <source>Waking up what listens and speaks.</source>
        <translation>Despertando o que ouve e fala.</translation>
    </message>
    <message>
        <source>Looking for room on the disk.</source>
        <translation>Procurando espaço no disco.</translation>
    </message>
    <message>
        <source>You can speak while the interviewer speaks.</source>
        <translation>Você pode falar enquanto quem entrevista fala.</translation>
    </message>
    <message>
        <source>The interviewer hears you only while it is silent.</source>
        <translation>Só se ouve você quando quem entrevista está em silêncio.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Sua vez</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pulado</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Nenhum microfone foi encontrado.</translation>
    </message>
    <message>
        <source>Check that the headset is plugged in, then try again.</source>
        <translation>Veja se o fone está conectado e tente de novo.</translation>
    </message>
    <message>
        <source>The microphone gives no sound.</source>
        <translation>O microfone não dá som.</translation>
    </message>
    <message>
        <source>Look for a mute switch on the headset&apos;s cable, then try again.</source>
        <translation>Procure um botão de silêncio no cabo do fone e tente de novo.</translation>
    </message>
    <message>
        <source>You can hardly be heard.</source>
        <translation>Mal se ouve você.</translation>
    </message>
    <message>
        <source>Move the microphone closer to your mouth, then try again.</source>
        <translation>Aproxime o microfone da boca e tente de novo.</translation>
    </message>
    <message>
        <source>The sound is too loud and distorted.</source>
        <translation>O som está alto demais e distorcido.</translation>
    </message>
    <message>
        <source>Move the microphone a hand&apos;s width away, then try again.</source>
        <translation>Afaste o microfone a largura de uma mão e tente de novo.</translation>
    </message>
    <message>
        <source>There is a lot of noise around you.</source>
        <translation>Há muito barulho em volta.</translation>
    </message>
    <message>
        <source>Wait until it is quieter, or ask a proctor for another place.</source>
        <translation>Espere ficar mais silencioso, ou peça outro lugar à equipe.</translation>
    </message>
    <message>
        <source>No loudspeaker was found.</source>
        <translation>Nenhum alto-falante foi encontrado.</translation>
    </message>
    <message>
        <source>You didn&apos;t hear the chime.</source>
        <translation>Você não ouviu o sinal.</translation>
    </message>
    <message>
        <source>Turn the volume up, then try again.</source>
        <translation>Aumente o volume e tente de novo.</translation>
    </message>
    <message>
        <source>The microphone hears the loudspeaker.</source>
        <translation>O microfone capta o alto-falante.</translation>
    </message>
    <message>
        <source>Turn the volume down or put the headset on, then try again.</source>
        <translation>Abaixe o volume ou coloque o fone e tente de novo.</translation>
    </message>
    <message>
        <source>The microphone or the loudspeaker keeps going away.</source>
        <translation>O microfone ou o alto-falante se desconecta o tempo todo.</translation>
    </message>
    <message>
        <source>Push the headset&apos;s plug in firmly, then try again.</source>
        <translation>Encaixe bem o plugue do fone e tente de novo.</translation>
    </message>
    <message>
        <source>The sound devices can&apos;t be used.</source>
        <translation>Os dispositivos de som não podem ser usados.</translation>
    </message>
    <message>
        <source>Unplug the headset and plug it in again, then try again, or call a proctor.</source>
        <translation>Desconecte o fone, conecte-o de novo e tente outra vez, ou chame a equipe.</translation>
    </message>
    <message>
        <source>Your words were not understood well.</source>
        <translation>As suas palavras não foram bem entendidas.</translation>
    </message>
    <message>
        <source>Speak a little slower and closer, then try again. You can also type your answers.</source>
        <translation>Fale um pouco mais devagar e mais perto e tente de novo. Você também pode escrever as respostas.</translation>
    </message>
    <message>
        <source>This kiosk can&apos;t understand speech in this language.</source>
        <translation>Este quiosque não entende fala neste idioma.</translation>
    </message>
    <message>
        <source>You can type your answers instead.</source>
        <translation>Em vez disso, você pode escrever as respostas.</translation>
    </message>
    <message>
        <source>This kiosk has no voice for this language.</source>
        <translation>Este quiosque não tem voz para este idioma.</translation>
    </message>
    <message>
        <source>You can read the questions and type your answers.</source>
        <translation>Você pode ler as perguntas e escrever as respostas.</translation>
    </message>
    <message>
        <source>This kiosk works with its built-in speech, offline and at reduced quality.</source>
        <translation>Este quiosque usa a voz integrada, sem conexão e com qualidade reduzida.</translation>
    </message>
    <message>
        <source>The voice sounds plain, and a word may be misheard now and then. You need not do anything; it is noted in the record.</source>
        <translation>A voz soa simples, e uma palavra ou outra pode ser mal ouvida. Não é preciso fazer nada; fica anotado no registro.</translation>
    </message>
    <message>
        <source>The disk is getting full.</source>
        <translation>O disco está ficando cheio.</translation>
    </message>
    <message>
        <source>There is enough room for your interview.</source>
        <translation>Há espaço suficiente para a sua entrevista.</translation>
    </message>
    <message>
        <source>There is no room to keep the recording.</source>
        <translation>Não há espaço para guardar a gravação.</translation>
    </message>
    <message>
        <source>Please call a proctor: nothing you say could be kept.</source>
        <translation>Chame a equipe, por favor: nada do que você dissesse poderia ser guardado.</translation>
    </message>
    <message>
        <source>Notices speech</source>
        <translation>Percebe a fala</translation>
    </message>
    <message>
        <source>Notices when you have finished</source>
        <translation>Nota quando você terminou</translation>
    </message>
    <message>
        <source>Understands speech</source>
        <translation>Entende a fala</translation>
    </message>
    <message>
        <source>Leads the interview</source>
        <translation>Conduz a entrevista</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Fala</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Pontua</translation>
    </message>
    <message>
        <source>full quality</source>
        <translation>qualidade completa</translation>
    </message>
    <message>
        <source>reduced quality</source>
        <translation>qualidade reduzida</translation>
    </message>
    <message>
        <source>part of this kiosk</source>
        <translation>parte deste quiosque</translation>
    </message>
    <message>
        <source>built in; no other is installed here</source>
        <translation>integrado; não há outro instalado aqui</translation>
    </message>
    <message>
        <source>the best one installed here</source>
        <translation>o melhor instalado aqui</translation>
    </message>
    <message>
        <source>chosen by the staff</source>
        <translation>escolhido pela equipe</translation>
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
        <translation>Som</translation>
    </message>
    <message>
        <source>Last conversations</source>
        <translation>Últimas conversas</translation>
    </message>
    <message>
        <source>Wait: from the last sound of an answer to the first word of the reply, median and 95th percentile. Cut off: replies taken back because the candidate went on, of all pauses inside answers.</source>
        <translation>Espera: do último som de uma resposta até a primeira palavra da réplica, mediana e percentil 95. Cortes: réplicas retiradas porque a pessoa continuou, de todas as pausas dentro das respostas.</translation>
    </message>
    <message>
        <source>Health and versions</source>
        <translation>Estado e versões</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Play the chime</source>
        <translation>Tocar o sinal</translation>
    </message>
    <message>
        <source>Measure the echo</source>
        <translation>Medir o eco</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Olhar de novo</translation>
    </message>
    <message>
        <source>Back to the candidate</source>
        <translation>Voltar à pessoa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>{kiosk}. No names and no words of candidates are shown here.</source>
        <translation>{kiosk}. Nenhum nome e nenhuma palavra de participantes aparece aqui.</translation>
    </message>
    <message>
        <source>Engines ({language})</source>
        <translation>Motores ({language})</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Testar o som</translation>
    </message>
    <message>
        <source>Opens the microphone and the loudspeaker; nothing is recorded</source>
        <translation>Abre o microfone e o alto-falante; nada é gravado</translation>
    </message>
    <message>
        <source>Somebody is checked in: the devices are theirs.</source>
        <translation>Há alguém registrado: os aparelhos são dessa pessoa.</translation>
    </message>
    <message>
        <source>Not listening.</source>
        <translation>Não está ouvindo.</translation>
    </message>
    <message>
        <source>Level: {level} dBFS</source>
        <translation>Nível: {level} dBFS</translation>
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
        <translation>Tudo desta página, sem nomes, para uma mensagem</translation>
    </message>
    <message>
        <source>Looking at this kiosk…</source>
        <translation>Examinando este quiosque…</translation>
    </message>
    <message>
        <source>Devices, engines, disk and ledger are as they should be.</source>
        <translation>Os aparelhos, os motores, o disco e o registro estão como devem.</translation>
    </message>
    <message>
        <source>This kiosk is ready</source>
        <translation>Este quiosque está pronto</translation>
    </message>
    <message>
        <source>No spoken interview can be held here now</source>
        <translation>Nenhuma entrevista falada pode ser feita aqui agora</translation>
    </message>
    <message>
        <source>Interviews can be held here. Good to know:</source>
        <translation>Entrevistas podem ser feitas aqui. Bom saber:</translation>
    </message>
    <message>
        <source>No microphone was found: plug one in, then look again.</source>
        <translation>Nenhum microfone foi encontrado: conecte um e olhe de novo.</translation>
    </message>
    <message>
        <source>No loudspeaker was found: plug one in, then look again.</source>
        <translation>Nenhum alto-falante foi encontrado: conecte um e olhe de novo.</translation>
    </message>
    <message>
        <source>The devices could not be opened; what they said stands under Sound.</source>
        <translation>Os aparelhos não puderam ser abertos; o que responderam está em Som.</translation>
    </message>
    <message>
        <source>No engine speaks this kiosk&apos;s language; see under Engines.</source>
        <translation>Nenhum motor fala o idioma deste quiosque; veja em Motores.</translation>
    </message>
    <message>
        <source>Half duplex: candidates are heard only while the interviewer is silent. A headset helps.</source>
        <translation>Semiduplex: só se ouve a pessoa quando quem entrevista está em silêncio. Um fone ajuda.</translation>
    </message>
    <message>
        <source>Built-in engines are in use, at reduced quality; better ones are named under Engines.</source>
        <translation>Os motores integrados estão em uso, com qualidade reduzida; outros melhores aparecem em Motores.</translation>
    </message>
    <message>
        <source>An installed model can&apos;t be used; see under Models.</source>
        <translation>Um modelo instalado não pode ser usado; veja em Modelos.</translation>
    </message>
    <message>
        <source>The disk has no room for an interview: make some.</source>
        <translation>O disco não tem espaço para uma entrevista: libere um pouco.</translation>
    </message>
    <message>
        <source>The disk has room for fewer than twenty interviews.</source>
        <translation>O disco tem espaço para menos de vinte entrevistas.</translation>
    </message>
    <message>
        <source>The ledger takes nothing in: close the kiosk and run vivavoce doctor.</source>
        <translation>O registro não aceita nada: feche o quiosque e execute vivavoce doctor.</translation>
    </message>
    <message>
        <source>The server has revoked this kiosk: no interview can begin here.</source>
        <translation>O servidor revogou este quiosque: nenhuma entrevista pode começar aqui.</translation>
    </message>
    <message>
        <source>The server refused a session, which is kept here: tell whoever looks after the server.</source>
        <translation>O servidor recusou uma sessão, que está guardada aqui: avise quem cuida do servidor.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s clock is wrong: set it, or let it follow the network.</source>
        <translation>O relógio deste quiosque está errado: acerte-o ou deixe que siga a rede.</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>nenhum encontrado</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfone</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Alto-falante</translation>
    </message>
    <message>
        <source>Duplex</source>
        <translation>Duplex</translation>
    </message>
    <message>
        <source>Echo test</source>
        <translation>Teste de eco</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Meio</translation>
    </message>
    <message>
        <source>Fixed in the settings.</source>
        <translation>Fixado nas configurações.</translation>
    </message>
    <message>
        <source>Chosen at each device check</source>
        <translation>Escolhido em cada teste de som</translation>
    </message>
    <message>
        <source>Candidates may speak over the interviewer.</source>
        <translation>Pode-se falar por cima de quem entrevista.</translation>
    </message>
    <message>
        <source>Candidates are heard only while the interviewer is silent.</source>
        <translation>Só se ouve a pessoa quando quem entrevista está em silêncio.</translation>
    </message>
    <message>
        <source>Measuring, please be quiet…</source>
        <translation>Medindo, silêncio, por favor…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Ainda não medido</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>No echo came back</source>
        <translation>Nenhum eco voltou</translation>
    </message>
    <message>
        <source>Back after {delay} ms, {left} dB of it left</source>
        <translation>Volta após {delay} ms, restam {left} dB</translation>
    </message>
    <message>
        <source>None to be had</source>
        <translation>Nenhum disponível</translation>
    </message>
    <message>
        <source>To get better: {command}</source>
        <translation>Para melhorar: {command}</translation>
    </message>
    <message>
        <source>Voice activity</source>
        <translation>Atividade de voz</translation>
    </message>
    <message>
        <source>End of turn</source>
        <translation>Fim do turno</translation>
    </message>
    <message>
        <source>Recogniser</source>
        <translation>Reconhecedor</translation>
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
        <translation>Avaliação</translation>
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
        <translation>Chave do quiosque</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} livres</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrevendo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
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
        <translation>não pode ser usado</translation>
    </message>
    <message>
        <source>not installed, {size}</source>
        <translation>não instalado, {size}</translation>
    </message>
    <message>
        <source>runs now</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>o tempo acabou</translation>
    </message>
    <message>
        <source>candidate left</source>
        <translation>a pessoa saiu</translation>
    </message>
    <message>
        <source>ended by a proctor</source>
        <translation>encerrada pela equipe</translation>
    </message>
    <message>
        <source>device fault</source>
        <translation>falha de aparelho</translation>
    </message>
    <message>
        <source>power loss</source>
        <translation>queda de energia</translation>
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
        <translation>{when}, {end}: espera {wait}, cortes {cut_offs}, interrupções {interruptions}</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Começou</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminou</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
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
        <translation>Nenhuma entrevista foi feita ainda neste quiosque. Os números aparecerão aqui.</translation>
    </message>
    <message>
        <source>Off: the settings say so, or the window does not fill the screen.</source>
        <translation>Desligado: as configurações dizem isso, ou a janela não ocupa a tela toda.</translation>
    </message>
    <message>
        <source>Desktop lock</source>
        <translation>Bloqueio da área de trabalho</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>não atua</translation>
    </message>
    <message>
        <source>held</source>
        <translation>atua</translation>
    </message>
    <message>
        <source>Lock: keys that lead elsewhere</source>
        <translation>Bloqueio: teclas que levam a outro lugar</translation>
    </message>
    <message>
        <source>Lock: screen saver</source>
        <translation>Bloqueio: protetor de tela</translation>
    </message>
    <message>
        <source>Lock: power saving</source>
        <translation>Bloqueio: economia de energia</translation>
    </message>
    <message>
        <source>Lock: pictures of the window</source>
        <translation>Bloqueio: capturas da janela</translation>
    </message>
    <message>
        <source>The window is not open.</source>
        <translation>A janela não está aberta.</translation>
    </message>
    <message>
        <source>The candidate uses assistive technology, which needs these keys; those that reach the window are swallowed.</source>
        <translation>A pessoa candidata usa tecnologia assistiva, que precisa dessas teclas; as que chegam à janela não têm efeito.</translation>
    </message>
    <message>
        <source>Assistive technology runs here and needs these keys ({program}); those that reach the window are swallowed.</source>
        <translation>Há tecnologia assistiva em uso aqui, que precisa dessas teclas ({program}); as que chegam à janela não têm efeito.</translation>
    </message>
    <message>
        <source>There is no keyboard here.</source>
        <translation>Aqui não há teclado.</translation>
    </message>
    <message>
        <source>Another program holds the keyboard: close it, then look again.</source>
        <translation>Outro programa retém o teclado: feche-o e verifique de novo.</translation>
    </message>
    <message>
        <source>Windows refused it: version 10 2004 or later is needed.</source>
        <translation>O Windows recusou: é preciso a versão 10 2004 ou posterior.</translation>
    </message>
    <message>
        <source>macOS can&apos;t be asked: pyobjc is not installed.</source>
        <translation>Não é possível consultar o macOS: o pyobjc não está instalado.</translation>
    </message>
    <message>
        <source>X11 lets every program read every window.</source>
        <translation>O X11 deixa qualquer programa ler qualquer janela.</translation>
    </message>
    <message>
        <source>This window system has no way to refuse it.</source>
        <translation>Este sistema de janelas não tem como impedir isso.</translation>
    </message>
    <message>
        <source>This display has none.</source>
        <translation>Esta tela não tem.</translation>
    </message>
    <message>
        <source>The desktop refused it: {why}</source>
        <translation>A área de trabalho recusou: {why}</translation>
    </message>
    <message>
        <source>What is changed can&apos;t be written down, so nothing is changed: {why}</source>
        <translation>Não é possível anotar o que muda, por isso nada é mudado: {why}</translation>
    </message>
    <message>
        <source>Kept here whole; the server has it set aside.</source>
        <translation>Guardada aqui por inteiro; o servidor a separou.</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Recusadas pelo servidor</translation>
    </message>
    <message>
        <source>{seconds} s from the server&apos;s</source>
        <translation>{seconds} s de diferença do relógio do servidor</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>{server}, last contact: {when}</source>
        <translation>{server}, último contato: {when}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Has revoked this kiosk</source>
        <translation>Revogou este quiosque</translation>
    </message>
    <message>
        <source>{events} events and {files} files to be delivered</source>
        <translation>Faltam entregar {events} registros e {files} arquivos</translation>
    </message>
    <message>
        <source>Can&apos;t be reached now</source>
        <translation>Sem conexão agora</translation>
    </message>
    <message>
        <source>Has everything</source>
        <translation>Tem tudo</translation>
    </message>
</context>
<context>
    <name>End</name>
    <message>
        <source>Your receipt</source>
        <translation>O seu comprovante</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Record&apos;s fingerprint</source>
        <translation>Impressão do registro</translation>
    </message>
    <message>
        <source>A photo of this is enough: it shows later whether the record was changed.</source>
        <translation>Basta uma foto disto: mostra depois se o registro foi alterado.</translation>
    </message>
    <message>
        <source>Anything to add?</source>
        <translation>Algo a acrescentar?</translation>
    </message>
    <message>
        <source>Something that went wrong, or that people should know. Not scored.</source>
        <translation>Algo que deu errado, ou que se deveria saber. Não é pontuado.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Thank you, {name}</source>
        <translation>Agradecemos, {name}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Agradecemos</translation>
    </message>
    <message>
        <source>Answers kept: {answers} · Recording: {minutes} min {seconds} s</source>
        <translation>Respostas guardadas: {answers} · Gravação: {minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Send comment</source>
        <translation>Enviar comentário</translation>
    </message>
    <message>
        <source>Your comment is kept</source>
        <translation>O seu comentário foi guardado</translation>
    </message>
    <message>
        <source>This screen closes in {seconds} s</source>
        <translation>Esta tela fecha em {seconds} s</translation>
    </message>
    <message>
        <source>Your answers are saved. Next comes: {stage}.</source>
        <translation>As suas respostas estão salvas. A seguir: {stage}.</translation>
    </message>
    <message>
        <source>Your answers are saved. {organisation} will tell you how it goes on.</source>
        <translation>As suas respostas estão salvas. {organisation} dirá como continua.</translation>
    </message>
    <message>
        <source>Your answers are saved. You will be told how it goes on.</source>
        <translation>As suas respostas estão salvas. Diremos como continua.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>O que é guardado</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>O que vem depois</translation>
    </message>
    <message>
        <source>Show this code to the proctor</source>
        <translation>Mostre este código à equipe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>You ended the interview</source>
        <translation>Você encerrou a entrevista</translation>
    </message>
    <message>
        <source>The interview stopped because you chose to leave it.</source>
        <translation>A entrevista parou porque você escolheu sair.</translation>
    </message>
    <message>
        <source>A proctor ended the interview</source>
        <translation>A equipe encerrou a entrevista</translation>
    </message>
    <message>
        <source>The proctor will explain why.</source>
        <translation>A equipe vai explicar por quê.</translation>
    </message>
    <message>
        <source>The interview had to stop</source>
        <translation>A entrevista teve de parar</translation>
    </message>
    <message>
        <source>The sound equipment failed and did not come back. This was not your fault.</source>
        <translation>O equipamento de som falhou e não voltou. Não foi culpa sua.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong at this kiosk. This was not your fault.</source>
        <translation>Algo inesperado deu errado neste quiosque. Não foi culpa sua.</translation>
    </message>
    <message>
        <source>Whatever was recorded until then is safe on this kiosk.</source>
        <translation>O que foi gravado até ali está seguro neste quiosque.</translation>
    </message>
    <message>
        <source>Answers kept: {answers}. Nothing was scored.</source>
        <translation>Respostas guardadas: {answers}. Nada foi pontuado.</translation>
    </message>
    <message>
        <source>You may take the interview again. A proctor will start it with you.</source>
        <translation>Você pode fazer a entrevista de novo. A equipe vai iniciá-la com você.</translation>
    </message>
    <message>
        <source>A proctor can answer your questions about another appointment.</source>
        <translation>A equipe pode responder às suas perguntas sobre outro horário.</translation>
    </message>
    <message>
        <source>Please stay seated. A proctor comes to you and decides with you how to go on.</source>
        <translation>Continue no seu lugar, por favor. Alguém da equipe vem e decide com você como seguir.</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>A proctor has locked this screen</source>
        <translation>A equipe bloqueou esta tela</translation>
    </message>
    <message>
        <source>Please stay seated. Nothing is lost and no time runs; it goes on as soon as the screen is unlocked.</source>
        <translation>Por favor, permaneça no lugar. Nada se perde e o tempo não corre; continua assim que a tela for desbloqueada.</translation>
    </message>
</context>
<context>
    <name>Noted</name>
    <message>
        <source>What was noted besides your answers</source>
        <translation>O que foi anotado além das suas respostas</translation>
    </message>
    <message>
        <source>These are facts, not conclusions. Times count from the beginning of the interview. Your comment is kept beside them.</source>
        <translation>São fatos, não conclusões. Os tempos contam desde o início da entrevista. Seu comentário é guardado junto deles.</translation>
    </message>
    <message>
        <source>Nothing was noted. If you think something should have been, say so in a comment.</source>
        <translation>Nada foi anotado. Se acha que algo deveria ter sido, diga em um comentário.</translation>
    </message>
    <message>
        <source>and {count} more times</source>
        <translation>e mais {count} vezes</translation>
    </message>
    <message>
        <source>{earlier}, {later}</source>
        <translation>{earlier}, {later}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>em {time}</translation>
    </message>
    <message>
        <source>at {time} for {seconds} s</source>
        <translation>em {time} por {seconds} s</translation>
    </message>
    <message>
        <source>Another window took the keyboard</source>
        <translation>Outra janela tomou o teclado</translation>
    </message>
    <message>
        <source>Another window or tab came to the front</source>
        <translation>Outra janela ou aba veio para a frente</translation>
    </message>
    <message>
        <source>Text was pasted into an answer</source>
        <translation>Um texto foi colado em uma resposta</translation>
    </message>
    <message>
        <source>The clipboard changed</source>
        <translation>A área de transferência mudou</translation>
    </message>
    <message>
        <source>A blocked key combination was pressed</source>
        <translation>Uma combinação de teclas bloqueada foi pressionada</translation>
    </message>
    <message>
        <source>Keys were pressed by a program, not by a keyboard</source>
        <translation>Um programa, e não um teclado, pressionou teclas</translation>
    </message>
    <message>
        <source>Text arrived faster than hands type</source>
        <translation>O texto chegou mais rápido do que mãos digitam</translation>
    </message>
    <message>
        <source>A program listened to all keys</source>
        <translation>Um programa escutava todas as teclas</translation>
    </message>
    <message>
        <source>The screen was shared</source>
        <translation>A tela foi compartilhada</translation>
    </message>
    <message>
        <source>The screen was recorded or captured</source>
        <translation>A tela foi gravada ou capturada</translation>
    </message>
    <message>
        <source>A remote-control program was connected</source>
        <translation>Um programa de controle remoto estava conectado</translation>
    </message>
    <message>
        <source>Another window lay over this one</source>
        <translation>Outra janela ficou por cima desta</translation>
    </message>
    <message>
        <source>A window hid itself from recordings</source>
        <translation>Uma janela se escondeu das gravações</translation>
    </message>
    <message>
        <source>A display was added, removed or changed</source>
        <translation>Uma tela foi adicionada, removida ou alterada</translation>
    </message>
    <message>
        <source>A voice measured like a computer voice</source>
        <translation>Uma voz mediu como uma voz de computador</translation>
    </message>
    <message>
        <source>A voice measured like one from a loudspeaker</source>
        <translation>Uma voz mediu como a de um alto-falante</translation>
    </message>
    <message>
        <source>A second voice was heard</source>
        <translation>Uma segunda voz foi ouvida</translation>
    </message>
    <message>
        <source>Two voices were heard at once</source>
        <translation>Duas vozes foram ouvidas ao mesmo tempo</translation>
    </message>
    <message>
        <source>At times the microphone gave no sound at all</source>
        <translation>Por momentos, o microfone não deu som nenhum</translation>
    </message>
    <message>
        <source>The microphone was too loud and distorted</source>
        <translation>O microfone estava alto demais e distorcido</translation>
    </message>
    <message>
        <source>The pace of answers was measured</source>
        <translation>O ritmo das respostas foi medido</translation>
    </message>
    <message>
        <source>A virtual microphone or loudspeaker was in use</source>
        <translation>Um microfone ou alto-falante virtual estava em uso</translation>
    </message>
    <message>
        <source>A sound device was connected or removed</source>
        <translation>Um dispositivo de som foi conectado ou removido</translation>
    </message>
    <message>
        <source>Another program recorded sound</source>
        <translation>Outro programa gravava o som</translation>
    </message>
    <message>
        <source>The camera was covered, connected or removed</source>
        <translation>A câmera foi coberta, conectada ou removida</translation>
    </message>
    <message>
        <source>A camera still was taken</source>
        <translation>Uma imagem da câmera foi registrada</translation>
    </message>
    <message>
        <source>This computer shows signs of being a virtual one</source>
        <translation>Este computador mostra sinais de ser virtual</translation>
    </message>
    <message>
        <source>This desktop session shows signs of being remote</source>
        <translation>Esta sessão mostra sinais de ser remota</translation>
    </message>
    <message>
        <source>A program on the organisation&apos;s list was running</source>
        <translation>Um programa da lista da organização estava em execução</translation>
    </message>
    <message>
        <source>A USB device was connected or removed</source>
        <translation>Um dispositivo USB foi conectado ou removido</translation>
    </message>
    <message>
        <source>The network changed</source>
        <translation>A rede mudou</translation>
    </message>
    <message>
        <source>The desktop was locked or unlocked</source>
        <translation>A área de trabalho foi bloqueada ou desbloqueada</translation>
    </message>
    <message>
        <source>This computer slept</source>
        <translation>Este computador entrou em suspensão</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was changed</source>
        <translation>O relógio deste computador foi alterado</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>For proctors</source>
        <translation>Para a equipe</translation>
    </message>
    <message>
        <source>Proctor&apos;s PIN</source>
        <translation>PIN da equipe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation>Continuar a entrevista</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Devices, engines and the last conversations in figures</source>
        <translation>Aparelhos, motores e as últimas conversas em números</translation>
    </message>
    <message>
        <source>A proctor has stopped this interview from afar. You can let it go on here, in case that proctor can&apos;t be reached.</source>
        <translation>A equipe parou esta entrevista a distância. Você pode continuá-la aqui, caso essa pessoa não possa ser contatada.</translation>
    </message>
    <message>
        <source>An interview is running. Leaving ends it; what was said until now is kept. Diagnostics leaves it alone.</source>
        <translation>Há uma entrevista em andamento. Sair a encerra; o que foi dito fica guardado. O diagnóstico não mexe nela.</translation>
    </message>
    <message>
        <source>Leaving the kiosk and its diagnostics take a proctor&apos;s PIN.</source>
        <translation>Sair do quiosque e abrir o diagnóstico exigem o PIN da equipe.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Sair do quiosque</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>PINs errados demais</translation>
    </message>
    <message>
        <source>Try again in {seconds} s.</source>
        <translation>Tente de novo em {seconds} s.</translation>
    </message>
    <message>
        <source>Attempts left: {left}</source>
        <translation>Tentativas restantes: {left}</translation>
    </message>
    <message>
        <source>That PIN is wrong</source>
        <translation>Esse PIN está errado</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>THE PRACTICE QUESTION</source>
        <translation>A PERGUNTA DE PRÁTICA</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>Start the interview</source>
        <translation>Começar a entrevista</translation>
    </message>
    <message>
        <source>Ready when you are</source>
        <translation>Quando você quiser</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Experimente primeiro</translation>
    </message>
    <message>
        <source>Time for the interview: about {minutes} min. Main questions: up to {questions}.</source>
        <translation>Tempo da entrevista: cerca de {minutes} min. Perguntas principais: até {questions}.</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>Praticar de novo</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Praticar</translation>
    </message>
    <message>
        <source>This doesn&apos;t count</source>
        <translation>Isto não conta</translation>
    </message>
    <message>
        <source>The practice is neither recorded nor scored.</source>
        <translation>A prática não é gravada nem pontuada.</translation>
    </message>
    <message>
        <source>Write your answer, then choose Send.</source>
        <translation>Escreva a sua resposta e escolha Enviar.</translation>
    </message>
    <message>
        <source>Speak as you would to a person. Pauses are fine: the interviewer waits.</source>
        <translation>Fale como com uma pessoa. Pausas não são problema: esperamos.</translation>
    </message>
    <message>
        <source>Ask for a question to be repeated or explained whenever you like.</source>
        <translation>Peça quando quiser que uma pergunta seja repetida ou explicada.</translation>
    </message>
    <message>
        <source>A proctor is one key away.</source>
        <translation>A equipe está a uma tecla de distância.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prática</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprovante</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>This part of the interview is watched, as you were told before you agreed</source>
        <translation>Esta parte da entrevista é observada, como você soube antes de concordar</translation>
    </message>
    <message>
        <source>Proctor: leave the kiosk, or diagnostics</source>
        <translation>Equipe: sair do quiosque, ou diagnóstico</translation>
    </message>
    <message>
        <source>Needs the proctor&apos;s PIN (Ctrl+Alt+Q)</source>
        <translation>Exige o PIN da equipe (Ctrl+Alt+Q)</translation>
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
        <translation>Você, como se ouviu</translation>
    </message>
    <message>
        <source>Practice: not recorded, not scored</source>
        <translation>Prática: não gravada, não pontuada</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>Leave the interview</source>
        <translation>Sair da entrevista</translation>
    </message>
    <message>
        <source>Your words appear here.</source>
        <translation>As suas palavras aparecem aqui.</translation>
    </message>
    <message>
        <source>Skip practice</source>
        <translation>Pular a prática</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Question {question} of {questions}</source>
        <translation>Pergunta {question} de {questions}</translation>
    </message>
    <message>
        <source>Leave the interview?</source>
        <translation>Sair da entrevista?</translation>
    </message>
    <message>
        <source>It ends here and is not scored. What you said until now is kept.</source>
        <translation>Ela termina aqui e não é pontuada. O que você disse até agora fica guardado.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Hear the question again</source>
        <translation>Ouvir a pergunta de novo</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>Pensar com calma</translation>
    </message>
    <message>
        <source>Think in silence; the clock stops</source>
        <translation>Pense em silêncio; o relógio para</translation>
    </message>
    <message>
        <source>Close typing</source>
        <translation>Fechar o teclado</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Proctor called</source>
        <translation>Equipe chamada</translation>
    </message>
    <message>
        <source>Ask for a proctor</source>
        <translation>Chamar a equipe</translation>
    </message>
    <message>
        <source>A person comes to you</source>
        <translation>Uma pessoa vem até você</translation>
    </message>
    <message>
        <source>I&apos;m done</source>
        <translation>Terminei</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>My answer is complete</source>
        <translation>A minha resposta está completa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Your turn to type</source>
        <translation>Sua vez de escrever</translation>
    </message>
    <message>
        <source>Your turn: I&apos;m listening</source>
        <translation>Sua vez: estou ouvindo</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>Please wait: the interviewer speaks</source>
        <translation>Aguarde: quem entrevista está falando</translation>
    </message>
    <message>
        <source>The interviewer speaks</source>
        <translation>Quem entrevista está falando</translation>
    </message>
    <message>
        <source>I hear you</source>
        <translation>Estou ouvindo você</translation>
    </message>
    <message>
        <source>The interviewer is thinking</source>
        <translation>Pensando na resposta</translation>
    </message>
    <message>
        <source>The interview is over</source>
        <translation>A entrevista terminou</translation>
    </message>
    <message>
        <source>The interviewer is about to begin.</source>
        <translation>A entrevista vai começar.</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>Relógio parado</translation>
    </message>
    <message>
        <source>About {minutes} min left</source>
        <translation>Faltam cerca de {minutes} min</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>Faltam {time}</translation>
    </message>
    <message>
        <source>Message from the proctor</source>
        <translation>Mensagem da equipe</translation>
    </message>
    <message>
        <source>Speech can&apos;t be understood just now</source>
        <translation>A fala não pode ser entendida agora</translation>
    </message>
    <message>
        <source>Please type your answers below. Nothing is lost, and it has no influence on your score.</source>
        <translation>Escreva as respostas abaixo, por favor. Nada se perde, e isso não influencia a sua pontuação.</translation>
    </message>
    <message>
        <source>The interviewer&apos;s voice has failed</source>
        <translation>A voz de quem entrevista falhou</translation>
    </message>
    <message>
        <source>Please read the questions here and answer as before.</source>
        <translation>Leia as perguntas aqui e responda como antes, por favor.</translation>
    </message>
    <message>
        <source>Please wait until the interviewer has finished speaking</source>
        <translation>Espere até que quem entrevista termine de falar, por favor</translation>
    </message>
    <message>
        <source>You are heard while it is silent: your turn is shown on the left, and no answer is lost.</source>
        <translation>Ouvimos você no silêncio: a sua vez aparece à esquerda, e nenhuma resposta se perde.</translation>
    </message>
    <message>
        <source>A proctor has been called</source>
        <translation>A equipe foi chamada</translation>
    </message>
    <message>
        <source>Someone comes to you. You may go on meanwhile.</source>
        <translation>Alguém vem até você. Enquanto isso, pode continuar.</translation>
    </message>
    <message>
        <source>More time: {minutes} min</source>
        <translation>Mais tempo: {minutes} min</translation>
    </message>
    <message>
        <source>{name} has added it for you.</source>
        <translation>{name} adicionou esse tempo para você.</translation>
    </message>
    <message>
        <source>The interview goes on</source>
        <translation>A entrevista continua</translation>
    </message>
    <message>
        <source>The proctor who had stopped it can&apos;t be reached any more. Nothing is lost.</source>
        <translation>A pessoa que a parou não pode mais ser contatada. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Message from the proctor, {name}</source>
        <translation>Mensagem da equipe, {name}</translation>
    </message>
    <message>
        <source>{device} is gone.</source>
        <translation>{device} sumiu.</translation>
    </message>
    <message>
        <source>Please check the plug. The interview goes on by itself as soon as it is back; the clock is stopped and nothing is lost.</source>
        <translation>Verifique o conector, por favor. A entrevista continua sozinha assim que voltar; o relógio está parado e nada se perde.</translation>
    </message>
    <message>
        <source>Paused: the sound was interrupted</source>
        <translation>Em pausa: o som foi interrompido</translation>
    </message>
    <message>
        <source>The clock is stopped. It goes on when the proctor says so.</source>
        <translation>O relógio está parado. Continua quando a equipe disser.</translation>
    </message>
    <message>
        <source>A proctor has paused the interview</source>
        <translation>A equipe pausou a entrevista</translation>
    </message>
    <message>
        <source>The clock is stopped and nothing is lost. It goes on by itself.</source>
        <translation>O relógio está parado e nada se perde. Continua sozinha.</translation>
    </message>
    <message>
        <source>Paused for a moment</source>
        <translation>Em pausa por um momento</translation>
    </message>
    <message>
        <source>Type your answer here</source>
        <translation>Escreva aqui a sua resposta</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>A sua resposta</translation>
    </message>
    <message>
        <source>Esc closes this field and keeps what you wrote.</source>
        <translation>Esc fecha este campo e guarda o que você escreveu.</translation>
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
        <translation>Entendi</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Algo inesperado deu errado</translation>
    </message>
    <message>
        <source>Please try again. If it happens once more, call a proctor.</source>
        <translation>Tente de novo, por favor. Se acontecer outra vez, chame a equipe.</translation>
    </message>
</context>
<context>
    <name>Watched</name>
    <message>
        <source>whether another window comes to the front or lies over this one</source>
        <translation>se outra janela vem para a frente ou fica por cima desta</translation>
    </message>
    <message>
        <source>pasted text and changes of the clipboard, how fast text arrives, key combinations that lead out of this window, and programs that press or listen to keys; no other key is noted</source>
        <translation>texto colado e mudanças da área de transferência, a rapidez com que o texto chega, combinações de teclas que levam para fora desta janela e programas que pressionam ou escutam teclas; nenhuma outra tecla é anotada</translation>
    </message>
    <message>
        <source>whether the screen is shared, recorded or controlled, and its displays</source>
        <translation>se a tela é compartilhada, gravada ou controlada, e quais telas existem</translation>
    </message>
    <message>
        <source>microphones and loudspeakers, and which programs use them</source>
        <translation>microfones e alto-falantes, e quais programas os usam</translation>
    </message>
    <message>
        <source>whether the sound comes from a loudspeaker or a computer voice, is missing or distorted, whether you and the interviewer speak at once, and the pace of answers</source>
        <translation>se o som vem de um alto-falante ou de uma voz de computador, falta ou está distorcido, se você e quem entrevista falam ao mesmo tempo, e o ritmo das respostas</translation>
    </message>
    <message>
        <source>this computer: whether it is a virtual or remote one, programs that are not allowed, USB devices, network, clock, lock and sleep</source>
        <translation>este computador: se é virtual ou remoto, programas não permitidos, dispositivos USB, rede, relógio, bloqueio e suspensão</translation>
    </message>
    <message>
        <source>camera stills at intervals; faces are not analysed</source>
        <translation>imagens da câmera em intervalos; rostos não são analisados</translation>
    </message>
</context>
</TS>
