<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>Not available now</source>
        <translation>Não disponível agora</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Message to the candidate</source>
        <translation>Mensagem a participante</translation>
    </message>
    <message>
        <source>Pause, or resume</source>
        <translation>Pausar ou retomar</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mais tempo</translation>
    </message>
    <message>
        <source>Lock or unlock the screen</source>
        <translation>Bloquear ou desbloquear a tela</translation>
    </message>
    <message>
        <source>Listen in, or stop</source>
        <translation>Escutar ou parar</translation>
    </message>
    <message>
        <source>Take the room, or let it go</source>
        <translation>Assumir a sala ou liberá-la</translation>
    </message>
    <message>
        <source>Hand the room over</source>
        <translation>Passar a sala</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Pedir ajuda</translation>
    </message>
    <message>
        <source>End the interview</source>
        <translation>Encerrar a entrevista</translation>
    </message>
    <message>
        <source>The interview is not running.</source>
        <translation>A entrevista não está em andamento.</translation>
    </message>
    <message>
        <source>Take the room first.</source>
        <translation>Assuma a sala primeiro.</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Mensagem…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausar…</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>Mais tempo…</translation>
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
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>Keep the room</source>
        <translation>Manter a sala</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Passar…</translation>
    </message>
    <message>
        <source>End help</source>
        <translation>Encerrar a ajuda</translation>
    </message>
    <message>
        <source>Help…</source>
        <translation>Ajuda…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Encerrar…</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Parar de escutar</translation>
    </message>
    <message>
        <source>{name} is listening.</source>
        <translation>{name} está escutando.</translation>
    </message>
    <message>
        <source>Listen in</source>
        <translation>Escutar</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>Oferecer</translation>
    </message>
    <message>
        <source>It stays with you until they accept.</source>
        <translation>Continua com você até que aceitem.</translation>
    </message>
    <message>
        <source>Nobody else can look after rooms: an admin adds proctors.</source>
        <translation>Ninguém mais pode cuidar de salas: a administração adiciona pessoas à supervisão.</translation>
    </message>
    <message>
        <source>A word for them (may be empty)</source>
        <translation>Um recado para a pessoa (pode ficar vazio)</translation>
    </message>
    <message>
        <source>at their desk</source>
        <translation>está na mesa</translation>
    </message>
    <message>
        <source>not at their desk</source>
        <translation>não está na mesa</translation>
    </message>
    <message>
        <source>{name} · {there} · rooms: {count}</source>
        <translation>{name} · {there} · salas: {count}</translation>
    </message>
    <message>
        <source>What the candidate reads</source>
        <translation>O que a pessoa lê</translation>
    </message>
    <message>
        <source>It is shown with your name: {name}</source>
        <translation>Aparece com o seu nome: {name}</translation>
    </message>
    <message>
        <source>Ready messages are in the language of the interview: {language}</source>
        <translation>As mensagens prontas estão no idioma da entrevista: {language}</translation>
    </message>
    <message>
        <source>Pause the interview</source>
        <translation>Pausar a entrevista</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Bloquear a tela</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>It stands still until somebody lets it go on. The time does not run meanwhile.</source>
        <translation>Fica parada até que alguém a deixe continuar. Enquanto isso, o tempo não corre.</translation>
    </message>
    <message>
        <source>The candidate sees nothing of the interview, and it stands still, until it is unlocked.</source>
        <translation>A pessoa não vê nada da entrevista, que fica parada até o desbloqueio.</translation>
    </message>
    <message>
        <source>Why (the candidate reads it; may be empty)</source>
        <translation>Por quê (a pessoa lê; pode ficar vazio)</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Conceder</translation>
    </message>
    <message>
        <source>The candidate is told how much, with your name.</source>
        <translation>A pessoa fica sabendo quanto, com o seu nome.</translation>
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
        <translation>Por quê (a pessoa lê)</translation>
    </message>
    <message>
        <source>End the interview of {name}?</source>
        <translation>Encerrar a entrevista de {name}?</translation>
    </message>
    <message>
        <source>{name} reads: “{reason}”</source>
        <translation>{name} lê: “{reason}”</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamar</translation>
    </message>
    <message>
        <source>Every proctor and admin sees it on their board until somebody comes.</source>
        <translation>Toda a supervisão e a administração veem isto no painel até que alguém venha.</translation>
    </message>
    <message>
        <source>What is it about? (may be empty)</source>
        <translation>Do que se trata? (pode ficar vazio)</translation>
    </message>
    <message>
        <source>Take this room from {name}?</source>
        <translation>Assumir esta sala de {name}?</translation>
    </message>
    <message>
        <source>{name} looks after it now, and sees that you took it.</source>
        <translation>{name} cuida dela agora e verá que você a assumiu.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>The interview breaks off at once and can&apos;t go on. What was said is kept; it is not scored. The candidate reads that a proctor ended it, and why.</source>
        <translation>A entrevista é interrompida na hora e não pode continuar. O que foi dito é guardado; não é pontuado. A pessoa lê que a equipe a encerrou e por quê.</translation>
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
        <translation>Não enviado: sem conexão com o servidor. Ninguém foi avisado.</translation>
    </message>
    <message>
        <source>Sent, not yet confirmed ({seconds} s)</source>
        <translation>Enviado, ainda sem confirmação ({seconds} s)</translation>
    </message>
    <message>
        <source>The kiosk has it, not yet done ({seconds} s)</source>
        <translation>O quiosque recebeu, ainda não fez ({seconds} s)</translation>
    </message>
    <message>
        <source>Kept: written down when the kiosk hands the session over</source>
        <translation>Guardado: será anotado quando o quiosque entregar a sessão</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>Recusado: {reason}</translation>
    </message>
    <message>
        <source>Not done in time: {reason}</source>
        <translation>Não feito a tempo: {reason}</translation>
    </message>
    <message>
        <source>Sending it again does it once, even if the first did arrive.</source>
        <translation>Enviar de novo faz uma única vez, mesmo que o primeiro envio tenha chegado.</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>nenhum motivo foi dado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Unlock the screen</source>
        <translation>Desbloquear a tela</translation>
    </message>
    <message>
        <source>Note on a signal</source>
        <translation>Nota sobre um sinal</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation>Atender a chamada</translation>
    </message>
    <message>
        <source>Look after this room</source>
        <translation>Cuidar desta sala</translation>
    </message>
    <message>
        <source>Let the room go</source>
        <translation>Liberar a sala</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passar a sala</translation>
    </message>
    <message>
        <source>Take the hand-over back</source>
        <translation>Desfazer a passagem</translation>
    </message>
    <message>
        <source>Accept the room</source>
        <translation>Aceitar a sala</translation>
    </message>
    <message>
        <source>Decline the room</source>
        <translation>Recusar a sala</translation>
    </message>
    <message>
        <source>End the call for help</source>
        <translation>Encerrar o pedido de ajuda</translation>
    </message>
    <message>
        <source>the interview is over</source>
        <translation>a entrevista terminou</translation>
    </message>
    <message>
        <source>the interview has not begun</source>
        <translation>a entrevista não começou</translation>
    </message>
    <message>
        <source>the interview did not take it up in time</source>
        <translation>a entrevista não o acolheu a tempo</translation>
    </message>
    <message>
        <source>nobody is at this kiosk for that session</source>
        <translation>não há ninguém neste quiosque para essa sessão</translation>
    </message>
    <message>
        <source>nothing was heard from the kiosk in time</source>
        <translation>não houve notícia do quiosque a tempo</translation>
    </message>
    <message>
        <source>the kiosk received it, and did not say what became of it</source>
        <translation>o quiosque recebeu e não disse o que aconteceu</translation>
    </message>
    <message>
        <source>the kiosk was started again before it was carried out</source>
        <translation>o quiosque foi reiniciado antes da execução</translation>
    </message>
    <message>
        <source>the kiosk stumbled over it</source>
        <translation>houve um erro no quiosque</translation>
    </message>
</context>
<context>
    <name>Admin</name>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Second score</source>
        <translation>Segunda pontuação</translation>
    </message>
    <message>
        <source>Correct the scorecard</source>
        <translation>Corrigir a ficha de pontuação</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordância</translation>
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
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Aparelhos</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Chaves de API</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retenção</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoria</translation>
    </message>
    <message>
        <source>Admin&apos;s desk</source>
        <translation>Mesa da administração</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Agreement of people and machine</source>
        <translation>Concordância entre pessoas e máquina</translation>
    </message>
    <message>
        <source>Reckoned over blind second scores alone. Kappa has quadratic weights over half points: 1 is perfect agreement, 0 what chance would give; it has no value over fewer than two pairs, or where scores never vary.</source>
        <translation>Calculada só com segundas pontuações às cegas. O kappa tem pesos quadráticos sobre meios pontos: 1 é concordância perfeita, 0 o que o acaso daria; não tem valor com menos de dois pares, nem onde as pontuações nunca variam.</translation>
    </message>
    <message>
        <source>Blind second scores: {blind}. Not blind, and left out: {others}.</source>
        <translation>Segundas pontuações às cegas: {blind}. Não às cegas, fora do cálculo: {others}.</translation>
    </message>
    <message>
        <source>No session of this template has a second score yet. Give one from a session&apos;s result.</source>
        <translation>Nenhuma sessão deste modelo tem ainda uma segunda pontuação. Dê uma a partir do resultado de uma sessão.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensão</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Mean distance</source>
        <translation>Distância média</translation>
    </message>
    <message>
        <source>People above machine</source>
        <translation>Pessoas acima da máquina</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Within the interval</source>
        <translation>Dentro do intervalo</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
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
        <translation>Cores</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
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
        <translation>Registro de auditoria</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Nenhum registro</translation>
    </message>
    <message>
        <source>Nothing of that kind was done in that time.</source>
        <translation>Nada desse tipo foi feito nesse período.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>The id of what it was done to</source>
        <translation>O id daquilo em que foi feito</translation>
    </message>
    <message>
        <source>Look for an id</source>
        <translation>Procurar um id</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>Carregar a lista de novo</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Audit log as CSV: at most the newest {most} entries</source>
        <translation>Registro de auditoria em CSV: no máximo as {most} linhas mais recentes</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>O arquivo não pode ser gravado</translation>
    </message>
    <message>
        <source>Entries written: {count}</source>
        <translation>Linhas gravadas: {count}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas as pessoas</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Results that were read</source>
        <translation>Resultados lidos</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportações</translation>
    </message>
    <message>
        <source>Recordings that were heard</source>
        <translation>Gravações ouvidas</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Fichas de pontuação</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Quiosques</translation>
    </message>
    <message>
        <source>Sessions taken from kiosks</source>
        <translation>Sessões retiradas de quiosques</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Chaves de API</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Webhook secrets</source>
        <translation>Segredos de webhooks</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>quiosque</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>por si só</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Em quê</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>It holds the newest {count}. Whatever was done before {when} is not in it: choose a shorter time, somebody or a kind of act, and export each by itself.</source>
        <translation>Ele contém as {count} mais recentes. O que foi feito antes de {when} não está nele: escolha um período mais curto, uma pessoa ou um tipo de ação e exporte cada parte em separado.</translation>
    </message>
    <message>
        <source>The file does not hold every entry</source>
        <translation>O arquivo não contém todas as linhas</translation>
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
        <translation>Pedem atenção</translation>
    </message>
    <message>
        <source>New signals</source>
        <translation>Sinais novos</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminou</translation>
    </message>
    <message>
        <source>Rooms: {count}</source>
        <translation>Salas: {count}</translation>
    </message>
    <message>
        <source>Running: {count}</source>
        <translation>Em andamento: {count}</translation>
    </message>
    <message>
        <source>Calls: {count}</source>
        <translation>Chamadas: {count}</translation>
    </message>
    <message>
        <source>Help: {count}</source>
        <translation>Ajuda: {count}</translation>
    </message>
    <message>
        <source>Paused: {count}</source>
        <translation>Em pausa: {count}</translation>
    </message>
    <message>
        <source>Trouble: {count}</source>
        <translation>Problemas: {count}</translation>
    </message>
    <message>
        <source>New signals: {count}</source>
        <translation>Sinais novos: {count}</translation>
    </message>
    <message>
        <source>Next today (times in {zone})</source>
        <translation>Próximas de hoje (horários em {zone})</translation>
    </message>
    <message>
        <source>Asking how the rooms stand…</source>
        <translation>Consultando a situação das salas…</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Aguardando o servidor…</translation>
    </message>
    <message>
        <source>No room fits</source>
        <translation>Nenhuma sala corresponde</translation>
    </message>
    <message>
        <source>Nothing fits what is searched for and chosen.</source>
        <translation>Nada corresponde ao que se procura e ao que foi escolhido.</translation>
    </message>
    <message>
        <source>Show all rooms</source>
        <translation>Mostrar todas as salas</translation>
    </message>
    <message>
        <source>No interview is running</source>
        <translation>Nenhuma entrevista em andamento</translation>
    </message>
    <message>
        <source>As soon as somebody sits down at a kiosk, their room appears here.</source>
        <translation>Assim que alguém se senta em um quiosque, a sala aparece aqui.</translation>
    </message>
    <message>
        <source>{age} old, not live</source>
        <translation>de {age} atrás, não ao vivo</translation>
    </message>
    <message>
        <source>time left {time}</source>
        <translation>tempo restante {time}</translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation>pergunta {number}</translation>
    </message>
    <message>
        <source>signals: {count}</source>
        <translation>sinais: {count}</translation>
    </message>
    <message>
        <source>new since you looked: {count}</source>
        <translation>novos desde que você olhou: {count}</translation>
    </message>
    <message>
        <source>detectors watching: {some} of {all}</source>
        <translation>detectores observando: {some} de {all}</translation>
    </message>
    <message>
        <source>attended by {name}</source>
        <translation>com {name}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixada</translation>
    </message>
    <message>
        <source>Network good</source>
        <translation>Rede boa</translation>
    </message>
    <message>
        <source>Network slow</source>
        <translation>Rede lenta</translation>
    </message>
    <message>
        <source>Heard every 2 s</source>
        <translation>Notícias a cada 2 s</translation>
    </message>
    <message>
        <source>Kiosk offline</source>
        <translation>Quiosque sem conexão</translation>
    </message>
    <message>
        <source>{name}, never heard of</source>
        <translation>{name}, nunca deu notícia</translation>
    </message>
    <message>
        <source>{name}, offline since {time}</source>
        <translation>{name}, sem conexão desde {time}</translation>
    </message>
    <message>
        <source>{name}: ready</source>
        <translation>{name}: pronto</translation>
    </message>
    <message>
        <source>Free kiosks: {ready} ready of {all}</source>
        <translation>Quiosques livres: {ready} prontos de {all}</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
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
        <translation>Procurar salas e pessoas</translation>
    </message>
    <message>
        <source>The next room; arrows lead to any</source>
        <translation>A próxima sala; as setas levam a qualquer uma</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Abrir a sala</translation>
    </message>
    <message>
        <source>Show the next kind of rooms</source>
        <translation>Mostrar o próximo tipo de salas</translation>
    </message>
    <message>
        <source>Show the kind of rooms before</source>
        <translation>Mostrar o tipo de salas anterior</translation>
    </message>
    <message>
        <source>Pin the room, or let it go</source>
        <translation>Fixar a sala ou soltá-la</translation>
    </message>
    <message>
        <source>Let rooms that want to move up do so</source>
        <translation>Deixar subir as salas que querem subir</translation>
    </message>
    <message>
        <source>Choose what makes a sound</source>
        <translation>Escolher o que emite som</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Back to all rooms</source>
        <translation>Voltar a todas as salas</translation>
    </message>
    <message>
        <source>Every place</source>
        <translation>Todos os lugares</translation>
    </message>
    <message>
        <source>Rooms that move: {count}</source>
        <translation>Salas que se movem: {count}</translation>
    </message>
    <message>
        <source>Pinned: {name}</source>
        <translation>Fixada: {name}</translation>
    </message>
    <message>
        <source>No longer pinned: {name}</source>
        <translation>Não mais fixada: {name}</translation>
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
        <translation>Nenhum sinal até agora</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Terminou antes</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Desmarcada</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Candidate calls</source>
        <translation>Participante chama</translation>
    </message>
    <message>
        <source>Colleague asks for help</source>
        <translation>Colega pede ajuda</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>Tela bloqueada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation>Sem notícia</translation>
    </message>
    <message>
        <source>Detector failed</source>
        <translation>Detector falhou</translation>
    </message>
    <message>
        <source>Slow network</source>
        <translation>Rede lenta</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Checking in</source>
        <translation>Registrando chegada</translation>
    </message>
    <message>
        <source>by a proctor</source>
        <translation>pela equipe</translation>
    </message>
    <message>
        <source>screen covered</source>
        <translation>tela coberta</translation>
    </message>
    <message>
        <source>sound device</source>
        <translation>dispositivo de som</translation>
    </message>
    <message>
        <source>by the system</source>
        <translation>pelo sistema</translation>
    </message>
    <message>
        <source>Interviewer speaks</source>
        <translation>Entrevistador fala</translation>
    </message>
    <message>
        <source>Candidate speaks</source>
        <translation>Participante fala</translation>
    </message>
    <message>
        <source>Interviewer thinks</source>
        <translation>Entrevistador pensa</translation>
    </message>
    <message>
        <source>Waiting for the candidate</source>
        <translation>Aguardando participante</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>the participant was erased</source>
        <translation>os dados da pessoa foram apagados</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>ainda não terminou</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>already over</source>
        <translation>já terminou</translation>
    </message>
    <message>
        <source>Can be called off: {count}</source>
        <translation>Podem ser desmarcadas: {count}</translation>
    </message>
    <message>
        <source>Can be moved: {count}</source>
        <translation>Podem ser remarcadas: {count}</translation>
    </message>
    <message>
        <source>Can be asked to be held again: {count}</source>
        <translation>Pode-se pedir que sejam refeitas: {count}</translation>
    </message>
    <message>
        <source>Left as they are, {reason}: {count}</source>
        <translation>Ficam como estão, {reason}: {count}</translation>
    </message>
    <message>
        <source>Done: {count}</source>
        <translation>Feito: {count}</translation>
    </message>
    <message>
        <source>Waiting for a kiosk to let go: {count}</source>
        <translation>Aguardando um quiosque liberar: {count}</translation>
    </message>
    <message>
        <source>Not done: {count}</source>
        <translation>Não feito: {count}</translation>
    </message>
    <message>
        <source>Scheduled again</source>
        <translation>Reagendada</translation>
    </message>
    <message>
        <source>Waits for kiosks: {count}</source>
        <translation>Aguarda quiosques: {count}</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Desmarcada</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Remarcada</translation>
    </message>
    <message>
        <source>Call sessions off</source>
        <translation>Desmarcar sessões</translation>
    </message>
    <message>
        <source>Move sessions</source>
        <translation>Remarcar sessões</translation>
    </message>
    <message>
        <source>Have interviews held again</source>
        <translation>Refazer entrevistas</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Remarcar</translation>
    </message>
    <message>
        <source>Schedule again</source>
        <translation>Reagendar</translation>
    </message>
    <message>
        <source>What became of each</source>
        <translation>O que aconteceu com cada uma</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar a lista</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation>Não iniciadas: {count}</translation>
    </message>
    <message>
        <source>Take back what waits: {count}</source>
        <translation>Desfazer o que aguarda: {count}</translation>
    </message>
    <message>
        <source>Taken back: {count}</source>
        <translation>Desfeitas: {count}</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} de {count}</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Novo horário</translation>
    </message>
    <message>
        <source>At once, even where a kiosk may be holding the interview</source>
        <translation>Na hora, mesmo onde um quiosque possa estar fazendo a entrevista</translation>
    </message>
    <message>
        <source>Reason; kept for good, so name nobody</source>
        <translation>Motivo; fica guardado para sempre, por isso não cite nomes</translation>
    </message>
    <message>
        <source>Say why it must be at once.</source>
        <translation>Diga por que precisa ser na hora.</translation>
    </message>
    <message>
        <source>How they are moved</source>
        <translation>Como são remarcadas</translation>
    </message>
    <message>
        <source>All to one time</source>
        <translation>Todas para um mesmo horário</translation>
    </message>
    <message>
        <source>Each from its own time</source>
        <translation>Cada uma a partir do seu horário</translation>
    </message>
    <message>
        <source>Later by; earlier with a minus</source>
        <translation>Mais tarde em; mais cedo com sinal de menos</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>days later</source>
        <translation>dias mais tarde</translation>
    </message>
    <message>
        <source>hours later</source>
        <translation>horas mais tarde</translation>
    </message>
    <message>
        <source>minutes later</source>
        <translation>minutos mais tarde</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Código de acesso</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>CALL</source>
        <translation>CHAMADA</translation>
    </message>
    <message>
        <source>{name} has answered already</source>
        <translation>{name} já atendeu</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>A chamada terminou</translation>
    </message>
    <message>
        <source>{name} is told that you are coming</source>
        <translation>{name} recebe o aviso de que você vai</translation>
    </message>
    <message>
        <source>The call is not answered: {why}</source>
        <translation>A chamada não foi atendida: {why}</translation>
    </message>
    <message>
        <source>{name} asks for help: {room}</source>
        <translation>{name} pede ajuda: {room}</translation>
    </message>
    <message>
        <source>{name} hands a room over to you: {room}</source>
        <translation>{name} passa uma sala para você: {room}</translation>
    </message>
    <message>
        <source>Others asking: {count}</source>
        <translation>Outros pedidos: {count}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Atender</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Abrir a sala</translation>
    </message>
    <message>
        <source>{who} calls for a person</source>
        <translation>{who} chama uma pessoa</translation>
    </message>
    <message>
        <source>Others calling: {count}</source>
        <translation>Outras chamadas: {count}</translation>
    </message>
    <message>
        <source>waiting for {time}</source>
        <translation>aguardando há {time}</translation>
    </message>
</context>
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
    <name>CodeCard</name>
    <message>
        <source>Access code: told this once. Copy it, or give the participant the slip.</source>
        <translation>Código de acesso: informado só desta vez. Copie-o ou entregue o papel à pessoa.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar o código</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar o link</translation>
    </message>
    <message>
        <source>Slip as PDF…</source>
        <translation>Papel em PDF…</translation>
    </message>
    <message>
        <source>The earlier code still opens it at: {kiosks}, until each is next heard from.</source>
        <translation>O código anterior ainda abre a sessão em: {kiosks}, até a próxima notícia de cada um.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Slip as PDF</source>
        <translation>Papel em PDF</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Gravado: {file}</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Scores beside one another</source>
        <translation>Pontuações lado a lado</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sem pontuação</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Pontuações</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Choose whom to compare</source>
        <translation>Escolher quem comparar</translation>
    </message>
    <message>
        <source>Some can&apos;t be compared</source>
        <translation>Algumas não podem ser comparadas</translation>
    </message>
    <message>
        <source>In the order they were chosen. Signals are not compared: look at each result for its own.</source>
        <translation>Na ordem em que foram escolhidas. Os sinais não são comparados: veja os de cada pessoa no próprio resultado.</translation>
    </message>
    <message>
        <source>They ran on different versions of the template.</source>
        <translation>Foram feitas com versões diferentes do modelo.</translation>
    </message>
    <message>
        <source>This question was not put.</source>
        <translation>Esta pergunta não foi feita.</translation>
    </message>
    <message>
        <source>Compare up to five sessions of this template</source>
        <translation>Compare até cinco sessões deste modelo</translation>
    </message>
    <message>
        <source>Sessions of this template</source>
        <translation>Sessões deste modelo</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>{names}: held by another template than the first one chosen, whose rubric asks for something else.</source>
        <translation>{names}: com outro modelo que não o da primeira sessão escolhida; a rubrica dele pede outra coisa.</translation>
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
        <source>A proctor may listen in</source>
        <translation>A equipe pode escutar</translation>
    </message>
    <message>
        <source>A proctor of this centre may hear you and the interviewer live, for some minutes at a time. While they do, their name is shown at the top of the screen, and the record says who listened and when.</source>
        <translation>Alguém da equipe deste centro pode ouvir você e quem entrevista ao vivo, por alguns minutos de cada vez. Enquanto isso, o nome dessa pessoa aparece no alto da tela, e o registro diz quem escutou e quando.</translation>
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
    <name>Desk</name>
    <message>
        <source>This desk is not for you</source>
        <translation>Esta mesa não é para você</translation>
    </message>
    <message>
        <source>Your account has another role. An admin can change that.</source>
        <translation>A sua conta tem outra função. A administração pode mudar isso.</translation>
    </message>
    <message>
        <source>Your password was changed. Other sign-ins of yours have ended.</source>
        <translation>A sua senha foi alterada. Os seus outros acessos terminaram.</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Mostrar estas teclas</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamanho habitual</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Agendada</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Começou</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminou</translation>
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
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Sinais</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Id externo</translation>
    </message>
    <message>
        <source>Who may add to it</source>
        <translation>Quem pode acrescentar</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada ainda</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>o servidor</translation>
    </message>
    <message>
        <source>kiosk {id}</source>
        <translation>quiosque {id}</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Remarcar</translation>
    </message>
    <message>
        <source>waits for {kiosks}</source>
        <translation>aguarda {kiosks}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>void</source>
        <translation>sem efeito</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>not stated by the record yet</source>
        <translation>ainda não informado pelo registro</translation>
    </message>
    <message>
        <source>as the record states</source>
        <translation>como o registro informa</translation>
    </message>
    <message>
        <source>not what the record states</source>
        <translation>não é o que o registro informa</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>What was asked of it</source>
        <translation>O que lhe foi pedido</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Abrir o resultado</translation>
    </message>
    <message>
        <source>New access code…</source>
        <translation>Novo código de acesso…</translation>
    </message>
    <message>
        <source>Take the order back</source>
        <translation>Desfazer o pedido</translation>
    </message>
    <message>
        <source>Take it back from the kiosk…</source>
        <translation>Retirar do quiosque…</translation>
    </message>
    <message>
        <source>The participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Give it another access code?</source>
        <translation>Dar outro código de acesso?</translation>
    </message>
    <message>
        <source>The earlier code ends. Whoever was told it needs the new one.</source>
        <translation>O código anterior deixa de valer. Quem o recebeu precisa do novo.</translation>
    </message>
    <message>
        <source>New access code</source>
        <translation>Novo código de acesso</translation>
    </message>
    <message>
        <source>The order was taken back</source>
        <translation>O pedido foi desfeito</translation>
    </message>
    <message>
        <source>Take it back from a kiosk that is lost?</source>
        <translation>Retirar de um quiosque perdido?</translation>
    </message>
    <message>
        <source>Only for a kiosk that will not be heard from again. An interview in progress fails as a fault of the kiosk. What comes from there later is set aside. This can&apos;t be undone.</source>
        <translation>Só para um quiosque que não dará mais notícia. Uma entrevista em andamento termina como falha do quiosque. O que vier de lá depois é separado. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Close the details (Escape)</source>
        <translation>Fechar os detalhes (Escape)</translation>
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
    <name>Devices</name>
    <message>
        <source>Codes that wait to be used</source>
        <translation>Códigos à espera de uso</translation>
    </message>
    <message>
        <source>No code waits</source>
        <translation>Nenhum código à espera</translation>
    </message>
    <message>
        <source>Make one for each new kiosk; it enrols with it once.</source>
        <translation>Crie um para cada quiosque novo; ele se cadastra com o código uma vez.</translation>
    </message>
    <message>
        <source>Enrol a kiosk…</source>
        <translation>Cadastrar um quiosque…</translation>
    </message>
    <message>
        <source>The codes themselves are shown once, when they are made, and kept nowhere.</source>
        <translation>Os códigos em si são mostrados uma vez, quando são criados, e não ficam guardados em lugar nenhum.</translation>
    </message>
    <message>
        <source>Take the code back…</source>
        <translation>Anular o código…</translation>
    </message>
    <message>
        <source>Take the code for {name} back?</source>
        <translation>Anular o código de {name}?</translation>
    </message>
    <message>
        <source>Nobody can enrol a kiosk with it any more.</source>
        <translation>Ninguém mais poderá cadastrar um quiosque com ele.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The code was taken back</source>
        <translation>O código foi anulado</translation>
    </message>
    <message>
        <source>Another chain</source>
        <translation>Outra cadeia</translation>
    </message>
    <message>
        <source>Something before it is missing</source>
        <translation>Falta algo anterior</translation>
    </message>
    <message>
        <source>Not as it was signed</source>
        <translation>Não está como foi assinado</translation>
    </message>
    <message>
        <source>Not this kiosk&apos;s session</source>
        <translation>A sessão não é deste quiosque</translation>
    </message>
    <message>
        <source>The session had ended</source>
        <translation>A sessão já tinha terminado</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>The chosen kiosk</source>
        <translation>O quiosque escolhido</translation>
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
        <translation>Mudar nome ou lugar…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revogar…</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Última notícia</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualquer</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Ainda não está aqui</translation>
    </message>
    <message>
        <source>Had delivered everything {time}</source>
        <translation>Tinha entregado tudo {time}</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Disco livre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Cadastrado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Separado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Limitado</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Não é possível aqui</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Sem permissão</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Aparelhos</translation>
    </message>
    <message>
        <source>A name, a place, a version</source>
        <translation>Um nome, um lugar, uma versão</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Quiosques</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>Pedem cuidado</translation>
    </message>
    <message>
        <source>Look for a kiosk</source>
        <translation>Procurar um quiosque</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de novo</translation>
    </message>
    <message>
        <source>Rename or move the kiosk</source>
        <translation>Mudar nome ou lugar do quiosque</translation>
    </message>
    <message>
        <source>Enrol a kiosk</source>
        <translation>Cadastrar um quiosque</translation>
    </message>
    <message>
        <source>No kiosk is called so</source>
        <translation>Nenhum quiosque tem esse nome</translation>
    </message>
    <message>
        <source>Look for less of it.</source>
        <translation>Procure por uma parte menor.</translation>
    </message>
    <message>
        <source>Every kiosk is well</source>
        <translation>Todos os quiosques estão bem</translation>
    </message>
    <message>
        <source>No kiosk was revoked</source>
        <translation>Nenhum quiosque foi revogado</translation>
    </message>
    <message>
        <source>No kiosks yet</source>
        <translation>Ainda não há quiosques</translation>
    </message>
    <message>
        <source>A kiosk appears here once it has enrolled with a code.</source>
        <translation>Um quiosque aparece aqui depois de se cadastrar com um código.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Revoked: {name}</source>
        <translation>Revogado: {name}</translation>
    </message>
    <message>
        <source>Parts of this place</source>
        <translation>Partes deste lugar</translation>
    </message>
    <message>
        <source>Enrolment codes</source>
        <translation>Códigos de cadastro</translation>
    </message>
    <message>
        <source>A code for a new kiosk</source>
        <translation>Um código para um novo quiosque</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Criar o código</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Por uma hora</translation>
    </message>
    <message>
        <source>For a working day</source>
        <translation>Por um dia de trabalho</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Por um dia</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Por uma semana</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>As on its door: Room 4, left</source>
        <translation>Como na porta: Sala 4, esquerda</translation>
    </message>
    <message>
        <source>Sessions that name a place go to its kiosks only; leave it empty for any</source>
        <translation>As sessões que indicam um lugar vão só para os quiosques dele; deixe vazio para qualquer um</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>A kiosk needs a name</source>
        <translation>Um quiosque precisa de um nome</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>The code for {name}</source>
        <translation>O código de {name}</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>Código de cadastro</translation>
    </message>
    <message>
        <source>It is shown this once. Whoever has it can enrol a kiosk until it is used or over.</source>
        <translation>É mostrado só desta vez. Quem o tiver pode cadastrar um quiosque até que seja usado ou expire.</translation>
    </message>
    <message>
        <source>Good until {time}. At the kiosk, run this and type the code when asked:</source>
        <translation>Válido até {time}. No quiosque, execute isto e digite o código quando for pedido:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar o código</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Rename or move a kiosk</source>
        <translation>Mudar nome ou lugar de um quiosque</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Sessions of the place it leaves are withdrawn from it when it next asks</source>
        <translation>As sessões do lugar que ele deixa são retiradas dele na próxima consulta</translation>
    </message>
    <message>
        <source>Revoke {name}</source>
        <translation>Revogar {name}</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>It stands in the audit log: stolen, broken, taken out of use</source>
        <translation>Fica no registro de auditoria: roubado, quebrado, fora de uso</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>É preciso um motivo</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Never heard</source>
        <translation>Nunca deu notícia</translation>
    </message>
    <message>
        <source>Heard lately</source>
        <translation>Notícia recente</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Sem notícia</translation>
    </message>
    <message>
        <source>events: {count}</source>
        <translation>registros: {count}</translation>
    </message>
    <message>
        <source>files: {count}</source>
        <translation>arquivos: {count}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Failed: {count}</source>
        <translation>Com falha: {count}</translation>
    </message>
    <message>
        <source>Degraded: {count}</source>
        <translation>Limitados: {count}</translation>
    </message>
    <message>
        <source>Active: {count}</source>
        <translation>Ativos: {count}</translation>
    </message>
    <message>
        <source>{seconds} s behind the server&apos;s</source>
        <translation>{seconds} s atrás do relógio do servidor</translation>
    </message>
    <message>
        <source>{seconds} s ahead of the server&apos;s</source>
        <translation>{seconds} s à frente do relógio do servidor</translation>
    </message>
    <message>
        <source>Not heard from for more than a day</source>
        <translation>Sem notícia há mais de um dia</translation>
    </message>
    <message>
        <source>Detectors have failed</source>
        <translation>Detectores falharam</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>O disco está quase cheio</translation>
    </message>
    <message>
        <source>The server refused what it delivered</source>
        <translation>O servidor recusou o que ele entregou</translation>
    </message>
    <message>
        <source>Its clock is wrong</source>
        <translation>O relógio dele está errado</translation>
    </message>
    <message>
        <source>It has results that are not here yet</source>
        <translation>Tem resultados que ainda não estão aqui</translation>
    </message>
    <message>
        <source>Kiosks: {all} · There now: {there} · To look after: {needing}</source>
        <translation>Quiosques: {all} · Presentes agora: {there} · Pedem cuidado: {needing}</translation>
    </message>
    <message>
        <source>It begins no interview any more, and lets go of those it had copies of; other kiosks can hold them.</source>
        <translation>Não começa mais nenhuma entrevista e libera aquelas de que tinha cópia; outros quiosques podem fazê-las.</translation>
    </message>
    <message>
        <source>What it had begun it may still deliver. Those sessions are flagged; anything else is set aside.</source>
        <translation>O que já tinha começado ainda pode entregar. Essas sessões recebem uma marca; todo o resto é separado.</translation>
    </message>
    <message>
        <source>It is holding an interview right now. That one goes on to its end, and is flagged.</source>
        <translation>Está fazendo uma entrevista agora. Ela segue até o fim e recebe uma marca.</translation>
    </message>
    <message>
        <source>Not here yet when it last reported: {backlog}.</source>
        <translation>Ainda não estava aqui na última notícia: {backlog}.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back: it would have to be enrolled again, with a new code and a new key.</source>
        <translation>Isto não pode ser desfeito: teria de ser cadastrado de novo, com novo código e nova chave.</translation>
    </message>
    <message>
        <source>Deliveries that were refused</source>
        <translation>Entregas recusadas</translation>
    </message>
    <message>
        <source>Nothing was set aside</source>
        <translation>Nada foi separado</translation>
    </message>
    <message>
        <source>What the server has to refuse from a kiosk is kept here, byte for byte.</source>
        <translation>O que o servidor tem de recusar de um quiosque é guardado aqui, byte por byte.</translation>
    </message>
    <message>
        <source>It may hold what a candidate said: who opens it stands in the audit log.</source>
        <translation>Pode conter o que uma pessoa disse: quem abre fica no registro de auditoria.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Mark as looked at</source>
        <translation>Marcar como visto</translation>
    </message>
    <message>
        <source>Save the delivery</source>
        <translation>Salvar a entrega</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Salvo: {path}</translation>
    </message>
    <message>
        <source>A delivery that was refused</source>
        <translation>Uma entrega recusada</translation>
    </message>
    <message>
        <source>{reason}: {detail}. From event {first} on, events: {count}, {size}.</source>
        <translation>{reason}: {detail}. A partir do registro {first}, registros: {count}, {size}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>There is more of it; save it to see all.</source>
        <translation>Há mais; salve para ver tudo.</translation>
    </message>
    <message>
        <source>Its content was erased with its session; its hash tells that it came.</source>
        <translation>O conteúdo foi apagado com a sessão; o hash mostra que chegou.</translation>
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
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Ainda não foi feito</translation>
    </message>
    <message>
        <source>Your sign-in had ended. Nothing that you wrote is lost: try again.</source>
        <translation>O seu acesso tinha terminado. Nada do que você escreveu se perdeu: tente de novo.</translation>
    </message>
    <message>
        <source>This is under way</source>
        <translation>Isto está em andamento</translation>
    </message>
    <message>
        <source>It can&apos;t be called off any more. What comes of it is shown here.</source>
        <translation>Não é mais possível cancelar. O resultado aparecerá aqui.</translation>
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
    <name>Export</name>
    <message>
        <source>Export results</source>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation>Nada a exportar</translation>
    </message>
    <message>
        <source>Too many sessions</source>
        <translation>Sessões demais</translation>
    </message>
    <message>
        <source>At most {most} at a time.</source>
        <translation>No máximo {most} de cada vez.</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>Qual pasta?</translation>
    </message>
    <message>
        <source>Name it in full.</source>
        <translation>Indique o caminho completo.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Não exportado</translation>
    </message>
    <message>
        <source>Your sign-in had ended. Try again.</source>
        <translation>O seu acesso tinha terminado. Tente de novo.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation>Já existe um arquivo assim</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>A file for each session, named by the session&apos;s id.</source>
        <translation>Um arquivo para cada sessão, com o id da sessão como nome.</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Arquivo: {name}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Sessions: {count}</source>
        <translation>Sessões: {count}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Planilha (XLSX)</translation>
    </message>
    <message>
        <source>Sessions, dimensions, turns and signals on a sheet each, with filters.</source>
        <translation>Sessões, dimensões, turnos e sinais, cada um em uma folha, com filtros.</translation>
    </message>
    <message>
        <source>CSV, a row a session</source>
        <translation>CSV, uma linha por sessão</translation>
    </message>
    <message>
        <source>Identity, times and result.</source>
        <translation>Identidade, horários e resultado.</translation>
    </message>
    <message>
        <source>CSV, a row a dimension</source>
        <translation>CSV, uma linha por dimensão</translation>
    </message>
    <message>
        <source>Each dimension&apos;s score, reasoning and citations.</source>
        <translation>Pontuação, motivos e citações de cada dimensão.</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Relatório (PDF)</translation>
    </message>
    <message>
        <source>One to three pages for each session, to read and to print.</source>
        <translation>De uma a três páginas para cada sessão, para ler e imprimir.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The whole records, for programs.</source>
        <translation>Os registros completos, para programas.</translation>
    </message>
    <message>
        <source>Evidence bundle</source>
        <translation>Pacote de evidências</translation>
    </message>
    <message>
        <source>Ledger, recording and signatures of each session: what vivavoce verify checks.</source>
        <translation>Registro, gravação e assinaturas de cada sessão: o que vivavoce verify confere.</translation>
    </message>
    <message>
        <source>Sessions: {sessions} · files: {files} · {size}</source>
        <translation>Sessões: {sessions} · arquivos: {files} · {size}</translation>
    </message>
    <message>
        <source>No longer on the server: {count}</source>
        <translation>Não está mais no servidor: {count}</translation>
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
    <name>Furniture</name>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Your sign-in has ended</source>
        <translation>O seu acesso terminou</translation>
    </message>
    <message>
        <source>Sign in to go on. Everything stays as you left it.</source>
        <translation>Entre para continuar. Tudo fica como você deixou.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Você não entrou</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The row has more cells than there are titles.</source>
        <translation>A linha tem mais células do que há títulos.</translation>
    </message>
    <message>
        <source>Put what holds a separator in quotation marks.</source>
        <translation>Ponha entre aspas o que contém um separador.</translation>
    </message>
    <message>
        <source>An open session with this template is there already, for somebody called so: {when}.</source>
        <translation>Já existe uma sessão aberta com este modelo para alguém com esse nome: {when}.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Não há nome.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Preencha.</translation>
    </message>
    <message>
        <source>Too long: {count} characters.</source>
        <translation>Longo demais: {count} caracteres.</translation>
    </message>
    <message>
        <source>Keep it to {most}.</source>
        <translation>Use no máximo {most}.</translation>
    </message>
    <message>
        <source>There is a line&apos;s end or an unprintable character in it.</source>
        <translation>Contém uma quebra de linha ou um caractere não imprimível.</translation>
    </message>
    <message>
        <source>Write it in one line.</source>
        <translation>Escreva em uma só linha.</translation>
    </message>
    <message>
        <source>“{text}” is no e-mail address.</source>
        <translation>“{text}” não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Correct it, or leave it empty.</source>
        <translation>Corrija ou deixe vazio.</translation>
    </message>
    <message>
        <source>Known already as {name}, by the id; their name and address stay as they are.</source>
        <translation>Já se conhece como {name}, pelo id; o nome e o endereço ficam como estão.</translation>
    </message>
    <message>
        <source>{name} has this address already; this becomes another participant.</source>
        <translation>{name} já tem este endereço; isto passa a ser outra pessoa.</translation>
    </message>
    <message>
        <source>“{text}” is no language.</source>
        <translation>“{text}” não é um idioma.</translation>
    </message>
    <message>
        <source>Write its code, such as en, ja or pt-BR.</source>
        <translation>Escreva o código, como en, ja ou pt-BR.</translation>
    </message>
    <message>
        <source>A session with the id “{text}” is there already.</source>
        <translation>Já existe uma sessão com o id “{text}”.</translation>
    </message>
    <message>
        <source>Leave the row out, or give it another id.</source>
        <translation>Retire a linha ou dê outro id.</translation>
    </message>
    <message>
        <source>Several templates are called “{text}”.</source>
        <translation>Vários modelos se chamam “{text}”.</translation>
    </message>
    <message>
        <source>Write the template&apos;s id.</source>
        <translation>Escreva o id do modelo.</translation>
    </message>
    <message>
        <source>There is no active template “{text}”.</source>
        <translation>Não há modelo ativo “{text}”.</translation>
    </message>
    <message>
        <source>Write the name or the id of one, or choose one above.</source>
        <translation>Escreva o nome ou o id de um, ou escolha um acima.</translation>
    </message>
    <message>
        <source>There is no template.</source>
        <translation>Não há modelo.</translation>
    </message>
    <message>
        <source>Choose one for all rows above.</source>
        <translation>Escolha acima um para todas as linhas.</translation>
    </message>
    <message>
        <source>“{text}” is no stage of this template.</source>
        <translation>“{text}” não é uma etapa deste modelo.</translation>
    </message>
    <message>
        <source>Its stages: {names}</source>
        <translation>As etapas dele: {names}</translation>
    </message>
    <message>
        <source>“{text}” is no day and time.</source>
        <translation>“{text}” não é um dia e horário.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-10 09:30.</source>
        <translation>Escreva como 2026-03-10 09:30.</translation>
    </message>
    <message>
        <source>“{text}” is over.</source>
        <translation>“{text}” já passou.</translation>
    </message>
    <message>
        <source>Give a time to come.</source>
        <translation>Indique um horário futuro.</translation>
    </message>
    <message>
        <source>“{text}” is too far away.</source>
        <translation>“{text}” está longe demais.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>Confira o ano.</translation>
    </message>
    <message>
        <source>The same as in line {line}.</source>
        <translation>O mesmo que na linha {line}.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Retire uma delas.</translation>
    </message>
    <message>
        <source>The whole row is the same as line {line}.</source>
        <translation>A linha inteira é igual à linha {line}.</translation>
    </message>
    <message>
        <source>A row becomes</source>
        <translation>Uma linha passa a ser</translation>
    </message>
    <message>
        <source>Template of all rows</source>
        <translation>Modelo de todas as linhas</translation>
    </message>
    <message>
        <source>Place of all rows</source>
        <translation>Lugar de todas as linhas</translation>
    </message>
    <message>
        <source>a participant with a session</source>
        <translation>participante com uma sessão</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>participante</translation>
    </message>
    <message>
        <source>Column: {field}</source>
        <translation>Coluna: {field}</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Como diz o arquivo</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nenhum)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Código de acesso</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>A corrigir</translation>
    </message>
    <message>
        <source>Good, but…</source>
        <translation>Válida, mas…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Válida</translation>
    </message>
    <message>
        <source>Participant&apos;s id elsewhere</source>
        <translation>Id da pessoa em outro sistema</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Dia e horário</translation>
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
        <translation>Id da sessão em outro sistema</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar uma lista</translation>
    </message>
    <message>
        <source>Back to the sessions</source>
        <translation>Voltar às sessões</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Outro arquivo…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation>Parar a importação?</translation>
    </message>
    <message>
        <source>Rows that were imported stay. Importing the file again goes on where this stopped, and does nothing twice.</source>
        <translation>As linhas já importadas ficam. Importar o arquivo de novo continua de onde isto parou e não repete nada.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Escolher um arquivo CSV</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>vírgula</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>ponto e vírgula</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulação</translation>
    </message>
    <message>
        <source>{file} · rows: {rows} · {encoding} · separated by: {separator}</source>
        <translation>{file} · linhas: {rows} · {encoding} · separado por: {separator}</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Linhas do arquivo</translation>
    </message>
    <message>
        <source>No row is to be mended</source>
        <translation>Nenhuma linha a corrigir</translation>
    </message>
    <message>
        <source>Only those to mend: {count}</source>
        <translation>Só as que estão a corrigir: {count}</translation>
    </message>
    <message>
        <source>Import the good rows: {count}</source>
        <translation>Importar as linhas válidas: {count}</translation>
    </message>
    <message>
        <source>Save those to mend: {count}</source>
        <translation>Salvar as que estão a corrigir: {count}</translation>
    </message>
    <message>
        <source>Leave out those who have an open session: {count}</source>
        <translation>Deixar de fora quem tem uma sessão aberta: {count}</translation>
    </message>
    <message>
        <source>Rows for somebody of whose name there is an open session with the same template: {count}. What you yourself imported from this very file within two days is not done again; each of the others gets one session more.</source>
        <translation>Linhas de alguém com cujo nome há uma sessão aberta com o mesmo modelo: {count}. O que você mesmo importou deste mesmo arquivo no prazo de dois dias não se repete; cada uma das outras recebe mais uma sessão.</translation>
    </message>
    <message>
        <source>Schedule those, too, who have a session?</source>
        <translation>Agendar também para quem já tem uma sessão?</translation>
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
        <translation>O que aconteceu com cada linha</translation>
    </message>
    <message>
        <source>The import is over. {summary}</source>
        <translation>A importação terminou. {summary}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Gravado: {file}</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Salvar como CSV</translation>
    </message>
    <message>
        <source>Drop a CSV file here, or choose one</source>
        <translation>Solte um arquivo CSV aqui ou escolha um</translation>
    </message>
    <message>
        <source>A row of titles, then a row for each participant: at most {rows} rows. UTF-8, UTF-16 and Windows-1252 are read, and commas, semicolons or tabs between the cells. Nothing is imported before you have seen every row.</source>
        <translation>Uma linha de títulos e, depois, uma linha por participante: no máximo {rows} linhas. Lê-se UTF-8, UTF-16 e Windows-1252, com vírgulas, ponto e vírgula ou tabulações entre as células. Nada é importado antes que você veja todas as linhas.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Save an empty file with the titles…</source>
        <translation>Salvar um arquivo vazio com os títulos…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Salvar esta lista…</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Copiar esta lista</translation>
    </message>
    <message>
        <source>Save those refused…</source>
        <translation>Salvar as recusadas…</translation>
    </message>
    <message>
        <source>Go on with the rest</source>
        <translation>Continuar com o restante</translation>
    </message>
    <message>
        <source>Left out, for they have an open session: {count}</source>
        <translation>Deixadas de fora por terem uma sessão aberta: {count}</translation>
    </message>
    <message>
        <source>Leave without the access codes?</source>
        <translation>Sair sem os códigos de acesso?</translation>
    </message>
    <message>
        <source>They were neither saved nor copied. For two days they are told again if you import the same file again; after that, whoever has none needs a new one.</source>
        <translation>Não foram salvos nem copiados. Durante dois dias são informados de novo se você importar outra vez o mesmo arquivo; depois disso, quem não tiver um precisa de um novo.</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Sair sem eles</translation>
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
        <translation>O arquivo não pode ser aberto</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>O arquivo é grande demais</translation>
    </message>
    <message>
        <source>Expected at most {most} MiB. Split it, and import one part after the other.</source>
        <translation>Esperam-se no máximo {most} MiB. Divida-o e importe uma parte de cada vez.</translation>
    </message>
    <message>
        <source>The file&apos;s letters can&apos;t be read</source>
        <translation>As letras do arquivo não podem ser lidas</translation>
    </message>
    <message>
        <source>It is not {encoding} throughout. Save it as CSV UTF-8 and choose it again.</source>
        <translation>Não é {encoding} em toda a extensão. Salve como CSV UTF-8 e escolha de novo.</translation>
    </message>
    <message>
        <source>Line {line}: {why}. A quotation mark may be missing.</source>
        <translation>Linha {line}: {why}. Pode faltar uma aspa.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read to its end</source>
        <translation>O arquivo não pode ser lido até o fim</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>Não há nada a importar</translation>
    </message>
    <message>
        <source>Expected a row of titles, and a row for each participant.</source>
        <translation>Espera-se uma linha de títulos e uma linha por participante.</translation>
    </message>
    <message>
        <source>The file has too many columns</source>
        <translation>O arquivo tem colunas demais</translation>
    </message>
    <message>
        <source>Found {count}, expected at most {most}.</source>
        <translation>Há {count}; esperam-se no máximo {most}.</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Coluna {number}</translation>
    </message>
    <message>
        <source>The file has too many rows</source>
        <translation>O arquivo tem linhas demais</translation>
    </message>
    <message>
        <source>Expected at most {most}. Split it, and import one part after the other.</source>
        <translation>Esperam-se no máximo {most}. Divida-o e importe uma parte de cada vez.</translation>
    </message>
    <message>
        <source>Imported: {count}</source>
        <translation>Importadas: {count}</translation>
    </message>
    <message>
        <source>Were there already: {count}</source>
        <translation>Já existiam: {count}</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>Recusadas: {count}</translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation>Não iniciadas: {count}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionada</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Agendada</translation>
    </message>
    <message>
        <source>Is there already, by the id</source>
        <translation>Já existe, pelo id</translation>
    </message>
    <message>
        <source>This row of this file was imported already, with other choices</source>
        <translation>Esta linha deste arquivo já foi importada, com outras escolhas</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>O arquivo não pode ser gravado</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Nesta página</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>API keys</source>
        <translation>Chaves de API</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revogar…</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Ainda não há chaves</translation>
    </message>
    <message>
        <source>A program needs a key to schedule sessions or to fetch results.</source>
        <translation>Um programa precisa de uma chave para agendar sessões ou buscar resultados.</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>Criar uma chave…</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Criar uma chave</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>Carregar a lista de novo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Which program it is for.</source>
        <translation>Para qual programa é.</translation>
    </message>
    <message>
        <source>How long it lives</source>
        <translation>Por quanto tempo vale</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>A name and at least one scope.</source>
        <translation>Um nome e pelo menos um escopo.</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>O que pode fazer</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>This is the only time it is shown. Give it to the program, and to nobody else.</source>
        <translation>Esta é a única vez em que é mostrada. Entregue-a ao programa e a mais ninguém.</translation>
    </message>
    <message>
        <source>The key {name}</source>
        <translation>A chave {name}</translation>
    </message>
    <message>
        <source>Revoke {name}?</source>
        <translation>Revogar {name}?</translation>
    </message>
    <message>
        <source>The program that has it is refused from now on. It can&apos;t be taken back.</source>
        <translation>O programa que a tem é recusado a partir de agora. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Revoked: {name}</source>
        <translation>Revogado: {name}</translation>
    </message>
    <message>
        <source>List sessions and watch rooms; no results</source>
        <translation>Listar sessões e observar salas; sem resultados</translation>
    </message>
    <message>
        <source>Schedule, move and call off sessions</source>
        <translation>Agendar, remarcar e desmarcar sessões</translation>
    </message>
    <message>
        <source>Read records: transcripts, scores, signals</source>
        <translation>Ler registros: transcrições, pontuações, sinais</translation>
    </message>
    <message>
        <source>Correct scorecards, approve stages</source>
        <translation>Corrigir fichas de pontuação, aprovar etapas</translation>
    </message>
    <message>
        <source>Add notes to signals</source>
        <translation>Acrescentar notas a sinais</translation>
    </message>
    <message>
        <source>Hear recordings, fetch bundles</source>
        <translation>Ouvir gravações, buscar pacotes</translation>
    </message>
    <message>
        <source>Command kiosks: pause, message, end</source>
        <translation>Comandar quiosques: pausar, enviar mensagem, encerrar</translation>
    </message>
    <message>
        <source>Read participants&apos; names and addresses</source>
        <translation>Ler nomes e endereços de participantes</translation>
    </message>
    <message>
        <source>Add and change participants</source>
        <translation>Adicionar e alterar participantes</translation>
    </message>
    <message>
        <source>Erase participants for good</source>
        <translation>Apagar participantes para sempre</translation>
    </message>
    <message>
        <source>Read templates</source>
        <translation>Ler modelos</translation>
    </message>
    <message>
        <source>Change templates</source>
        <translation>Alterar modelos</translation>
    </message>
    <message>
        <source>See kiosks and how they are</source>
        <translation>Ver quiosques e o estado deles</translation>
    </message>
    <message>
        <source>Enrol and revoke kiosks</source>
        <translation>Cadastrar e revogar quiosques</translation>
    </message>
    <message>
        <source>Manage webhooks</source>
        <translation>Gerenciar webhooks</translation>
    </message>
    <message>
        <source>Read the audit log and the metrics</source>
        <translation>Ler o registro de auditoria e as métricas</translation>
    </message>
    <message>
        <source>Days: {days}</source>
        <translation>Dias: {days}</translation>
    </message>
    <message>
        <source>Until it is revoked</source>
        <translation>Até que seja revogada</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válida</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Começa com</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Escopos</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
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
        <translation>Outra janela ou aba</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto colado</translation>
    </message>
    <message>
        <source>Clipboard changed</source>
        <translation>Área de transferência mudou</translation>
    </message>
    <message>
        <source>Blocked keys</source>
        <translation>Teclas bloqueadas</translation>
    </message>
    <message>
        <source>Keys from a program</source>
        <translation>Teclas de um programa</translation>
    </message>
    <message>
        <source>Fast typing</source>
        <translation>Digitação rápida</translation>
    </message>
    <message>
        <source>Keys listened to</source>
        <translation>Teclas escutadas</translation>
    </message>
    <message>
        <source>Screen shared</source>
        <translation>Tela compartilhada</translation>
    </message>
    <message>
        <source>Screen captured</source>
        <translation>Tela capturada</translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation>Controle remoto</translation>
    </message>
    <message>
        <source>Window laid over</source>
        <translation>Janela sobreposta</translation>
    </message>
    <message>
        <source>Hidden window</source>
        <translation>Janela oculta</translation>
    </message>
    <message>
        <source>Display changed</source>
        <translation>Tela alterada</translation>
    </message>
    <message>
        <source>Computer-like voice</source>
        <translation>Voz como de computador</translation>
    </message>
    <message>
        <source>Loudspeaker-like voice</source>
        <translation>Voz como de alto-falante</translation>
    </message>
    <message>
        <source>Second voice</source>
        <translation>Segunda voz</translation>
    </message>
    <message>
        <source>Both spoke</source>
        <translation>Fala simultânea</translation>
    </message>
    <message>
        <source>No sound at all</source>
        <translation>Sem som nenhum</translation>
    </message>
    <message>
        <source>Distorted sound</source>
        <translation>Som distorcido</translation>
    </message>
    <message>
        <source>Pace of answers</source>
        <translation>Ritmo das respostas</translation>
    </message>
    <message>
        <source>Virtual sound device</source>
        <translation>Dispositivo de som virtual</translation>
    </message>
    <message>
        <source>Sound device changed</source>
        <translation>Dispositivo de som mudou</translation>
    </message>
    <message>
        <source>Sound recorded elsewhere</source>
        <translation>Som gravado por outro</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Máquina virtual</translation>
    </message>
    <message>
        <source>Remote desktop</source>
        <translation>Área de trabalho remota</translation>
    </message>
    <message>
        <source>Listed program</source>
        <translation>Programa da lista</translation>
    </message>
    <message>
        <source>USB device</source>
        <translation>Dispositivo USB</translation>
    </message>
    <message>
        <source>Network changed</source>
        <translation>Rede mudou</translation>
    </message>
    <message>
        <source>Desktop locked</source>
        <translation>Área de trabalho bloqueada</translation>
    </message>
    <message>
        <source>Computer slept</source>
        <translation>Computador em suspensão</translation>
    </message>
    <message>
        <source>Clock changed</source>
        <translation>Relógio alterado</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Camera still</source>
        <translation>Imagem da câmera</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>No connection to the server yet. It is tried again and again.</source>
        <translation>Ainda sem conexão com o servidor. Novas tentativas continuam.</translation>
    </message>
    <message>
        <source>No connection to the server since {time} {zone}: what you see is as of then</source>
        <translation>Sem conexão com o servidor desde {time} {zone}: o que você vê é daquele momento</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>A proctor is listening: {name}</source>
        <translation>Alguém da equipe está escutando: {name}</translation>
    </message>
    <message>
        <source>Candidate&apos;s loudness</source>
        <translation>Volume de participante</translation>
    </message>
    <message>
        <source>Interviewer&apos;s loudness</source>
        <translation>Volume do entrevistador</translation>
    </message>
    <message>
        <source>10 minutes more</source>
        <translation>Mais 10 minutos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>You don&apos;t hear the room any more: {why}</source>
        <translation>Você não ouve mais a sala: {why}</translation>
    </message>
    <message>
        <source>Waiting for the kiosk to let you hear the room…</source>
        <translation>Aguardando o quiosque deixar você ouvir a sala…</translation>
    </message>
    <message>
        <source>You hear the room. The candidate sees your name as long as you do.</source>
        <translation>Você ouve a sala. A pessoa vê o seu nome enquanto isso durar.</translation>
    </message>
    <message>
        <source>Nothing can be played here ({why}); you see how loud it is.</source>
        <translation>Nada pode ser tocado aqui ({why}); você vê o volume.</translation>
    </message>
    <message>
        <source>Lost pieces: {count}</source>
        <translation>Trechos perdidos: {count}</translation>
    </message>
    <message>
        <source>ten minutes have passed</source>
        <translation>passaram dez minutos</translation>
    </message>
    <message>
        <source>the interview is over</source>
        <translation>a entrevista terminou</translation>
    </message>
    <message>
        <source>the kiosk is not connected</source>
        <translation>o quiosque não está conectado</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>a conexão foi perdida</translation>
    </message>
    <message>
        <source>the kiosk refused</source>
        <translation>o quiosque recusou</translation>
    </message>
    <message>
        <source>nothing came from the kiosk</source>
        <translation>nada veio do quiosque</translation>
    </message>
    <message>
        <source>Listen in to this room?</source>
        <translation>Escutar esta sala?</translation>
    </message>
    <message>
        <source>The candidate sees that you listen, with your name, as long as you do. It stands in the session&apos;s record; the sound does not.</source>
        <translation>A pessoa vê que você escuta, com o seu nome, enquanto isso durar. Fica no registro da sessão; o som, não.</translation>
    </message>
    <message>
        <source>Listen in</source>
        <translation>Escutar</translation>
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
    <name>Moments</name>
    <message>
        <source>{count} d ago</source>
        <translation>há {count} d</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>há {count} h</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>há {count} min</translation>
    </message>
    <message>
        <source>{count} s ago</source>
        <translation>há {count} s</translation>
    </message>
</context>
<context>
    <name>NewLanguage</name>
    <message>
        <source>Translate the template</source>
        <translation>Traduzir o modelo</translation>
    </message>
    <message>
        <source>A copy with the same stages, dimensions and weights is begun; its texts are then translated side by side.</source>
        <translation>Começa-se uma cópia com as mesmas etapas, dimensões e pesos; os textos são depois traduzidos lado a lado.</translation>
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
        <translation>Começar</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Novo modelo</translation>
    </message>
    <message>
        <source>It stays a draft on this machine until it is saved.</source>
        <translation>Fica como rascunho nesta máquina até ser salvo.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Começar com</translation>
    </message>
    <message>
        <source>An empty one</source>
        <translation>Um vazio</translation>
    </message>
    <message>
        <source>Language of an empty one</source>
        <translation>Idioma de um vazio</translation>
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
    <name>Participants</name>
    <message>
        <source>Correct a participant</source>
        <translation>Corrigir dados de participante</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Id elsewhere</source>
        <translation>Id em outro sistema</translation>
    </message>
    <message>
        <source>Erase a participant</source>
        <translation>Apagar participante</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Reason; stands in the ledgers for good</source>
        <translation>Motivo; fica nos registros para sempre</translation>
    </message>
    <message>
        <source>Take sessions from kiosks that have them; what they still hold is lost</source>
        <translation>Retirar sessões dos quiosques que as têm; o que ainda guardam se perde</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>A part of a name, an address or an id</source>
        <translation>Parte de um nome, de um endereço ou de um id</translation>
    </message>
    <message>
        <source>Look for somebody</source>
        <translation>Procurar uma pessoa</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>Carregar a lista de novo</translation>
    </message>
    <message>
        <source>Nobody is called so</source>
        <translation>Ninguém tem esse nome</translation>
    </message>
    <message>
        <source>Look for less of the name.</source>
        <translation>Procure por uma parte menor do nome.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ninguém ainda</translation>
    </message>
    <message>
        <source>Participants come with their first session, or from a list that is imported.</source>
        <translation>Participantes chegam com a primeira sessão ou por uma lista importada.</translation>
    </message>
    <message>
        <source>Their sessions</source>
        <translation>As sessões da pessoa</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>Nenhuma sessão</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corrigir…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Agendar…</translation>
    </message>
    <message>
        <source>Their data…</source>
        <translation>Os dados da pessoa…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Apagar…</translation>
    </message>
    <message>
        <source>Corrected; sessions keep the name they were scheduled with</source>
        <translation>Corrigido; as sessões mantêm o nome com que foram agendadas</translation>
    </message>
    <message>
        <source>Save their data</source>
        <translation>Salvar os dados da pessoa</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Gravado: {file}</translation>
    </message>
    <message>
        <source>Received: {size} KiB</source>
        <translation>Recebido: {size} KiB</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>Apagar {name} para sempre?</translation>
    </message>
    <message>
        <source>Nobody can bring it back, here or anywhere else.</source>
        <translation>Ninguém pode trazer de volta, nem aqui nem em outro lugar.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Apagar para sempre</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fechar (Escape)</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Conhecido desde</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Com aprovação</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Agendada</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(apagado)</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>{name}: name, address, ids and everything said of them, on the server and at every kiosk.</source>
        <translation>{name}: nome, endereço, ids e tudo o que se diz da pessoa, no servidor e em cada quiosque.</translation>
    </message>
    <message>
        <source>Sessions whose sound, words, pictures and scores go: {count}</source>
        <translation>Sessões cujo som, palavras, imagens e pontuações se apagam: {count}</translation>
    </message>
    <message>
        <source>Of these in progress, erased once a kiosk has handed them over: {count}</source>
        <translation>Destas em andamento, apagadas quando um quiosque as entregar: {count}</translation>
    </message>
    <message>
        <source>What stays: the chain of hashes, times and kinds of events, which names nobody, and this erasure&apos;s reason. Backups are not reached.</source>
        <translation>O que fica: a cadeia de hashes, horários e tipos de registros, que não cita ninguém, e o motivo deste apagamento. As cópias de segurança não são alcançadas.</translation>
    </message>
    <message>
        <source>Erased sessions: {count}</source>
        <translation>Sessões apagadas: {count}</translation>
    </message>
    <message>
        <source>Waiting for kiosks to hand over: {count} ({kiosks})</source>
        <translation>Aguardando entrega pelos quiosques: {count} ({kiosks})</translation>
    </message>
    <message>
        <source>The participant asked for it</source>
        <translation>A própria pessoa pediu</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>O consentimento foi retirado</translation>
    </message>
    <message>
        <source>Added by mistake</source>
        <translation>Adicionado por engano</translation>
    </message>
    <message>
        <source>The law demands it</source>
        <translation>A lei exige</translation>
    </message>
</context>
<context>
    <name>PassingWord</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Your password now</source>
        <translation>A sua senha atual</translation>
    </message>
    <message>
        <source>At least {count} characters; a few words are easier than signs</source>
        <translation>Pelo menos {count} caracteres; algumas palavras são mais fáceis do que sinais</translation>
    </message>
    <message>
        <source>The new password</source>
        <translation>A nova senha</translation>
    </message>
    <message>
        <source>The new password once more</source>
        <translation>A nova senha outra vez</translation>
    </message>
    <message>
        <source>At least {count} characters</source>
        <translation>Pelo menos {count} caracteres</translation>
    </message>
    <message>
        <source>That is another one</source>
        <translation>É diferente da primeira</translation>
    </message>
    <message>
        <source>That is not your password</source>
        <translation>Essa não é a sua senha</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Não alterada</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Alterar a sua senha</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Nobody may sign in yet</source>
        <translation>Ninguém pode entrar ainda</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Adicionar uma pessoa…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Adicionar uma pessoa</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>Carregar a lista de novo</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Definir uma senha…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Encerrar todos os acessos…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Desativar…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Leave it empty, and nobody can sign in as this person yet.</source>
        <translation>Deixe vazio, e ainda ninguém poderá entrar como esta pessoa.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Adicionado: {name}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Alterar {name}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>This one was drawn for them; tell it by another way. It signs them out.</source>
        <translation>Esta foi sorteada para a pessoa; informe-a por outro meio. Os acessos dela se encerram.</translation>
    </message>
    <message>
        <source>That is too short</source>
        <translation>Curta demais</translation>
    </message>
    <message>
        <source>A password for {name}</source>
        <translation>Uma senha para {name}</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Password set: {name}</source>
        <translation>Senha definida: {name}</translation>
    </message>
    <message>
        <source>Sign {name} out everywhere?</source>
        <translation>Encerrar todos os acessos de {name}?</translation>
    </message>
    <message>
        <source>Every desk they sit at asks for their password again.</source>
        <translation>Cada mesa em que a pessoa está volta a pedir a senha.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Signed out: {name}</source>
        <translation>Acessos encerrados: {name}</translation>
    </message>
    <message>
        <source>Disable {name}?</source>
        <translation>Desativar {name}?</translation>
    </message>
    <message>
        <source>They are signed out, and can&apos;t sign in. What they did stays in the audit log.</source>
        <translation>Os acessos da pessoa se encerram, e ela não pode entrar. O que fez fica no registro de auditoria.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Proctor</source>
        <translation>Supervisão</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administração</translation>
    </message>
    <message>
        <source>Sees rooms live, helps, pauses and ends; sees no results.</source>
        <translation>Vê as salas ao vivo, ajuda, pausa e encerra; não vê resultados.</translation>
    </message>
    <message>
        <source>Reads and hears results, scores again; starts and ends nothing.</source>
        <translation>Lê e ouve resultados, pontua de novo; não inicia nem encerra nada.</translation>
    </message>
    <message>
        <source>Everything: schedules, results, templates, kiosks, people and keys.</source>
        <translation>Tudo: agendamentos, resultados, modelos, quiosques, pessoas e chaves.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Pode entrar</translation>
    </message>
    <message>
        <source>No password yet</source>
        <translation>Ainda sem senha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionada</translation>
    </message>
    <message>
        <source>A name and an address are needed.</source>
        <translation>É preciso um nome e um endereço.</translation>
    </message>
    <message>
        <source>That is no e-mail address.</source>
        <translation>Isso não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>A password has at least {count} characters.</source>
        <translation>Uma senha tem pelo menos {count} caracteres.</translation>
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
    <name>Player</name>
    <message>
        <source>This session has no recording.</source>
        <translation>Esta sessão não tem gravação.</translation>
    </message>
    <message>
        <source>The recording was erased.</source>
        <translation>A gravação foi apagada.</translation>
    </message>
    <message>
        <source>Your account may read results, but not listen to recordings.</source>
        <translation>A sua conta pode ler resultados, mas não ouvir gravações.</translation>
    </message>
    <message>
        <source>The recording does not arrive</source>
        <translation>A gravação não chega</translation>
    </message>
    <message>
        <source>This recording is too large to be played here</source>
        <translation>Esta gravação é grande demais para tocar aqui</translation>
    </message>
    <message>
        <source>The recording was closed</source>
        <translation>A gravação foi fechada</translation>
    </message>
    <message>
        <source>No loudspeaker can be used here.</source>
        <translation>Nenhum alto-falante pode ser usado aqui.</translation>
    </message>
    <message>
        <source>The loudspeaker went away.</source>
        <translation>O alto-falante foi desconectado.</translation>
    </message>
    <message>
        <source>Nothing is heard; the transcript goes on without sound.</source>
        <translation>Nada se ouve; a transcrição continua sem som.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Both voices</source>
        <translation>As duas vozes</translation>
    </message>
    <message>
        <source>Participant alone</source>
        <translation>Só participante</translation>
    </message>
    <message>
        <source>Interviewer alone</source>
        <translation>Só entrevistador</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Tocar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>There is nothing to be heard of this session.</source>
        <translation>Não há nada a ouvir desta sessão.</translation>
    </message>
    <message>
        <source>This recording can&apos;t be played</source>
        <translation>Esta gravação não pode ser tocada</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
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
    <name>Preview</name>
    <message>
        <source>Heard so far</source>
        <translation>Ouvido até agora</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>Pontuando…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada ainda</translation>
    </message>
    <message>
        <source>Kinds of evidence: {depth} of {most}</source>
        <translation>Tipos de evidência: {depth} de {most}</translation>
    </message>
    <message>
        <source>Questions: {asked}, follow-ups: {probes}</source>
        <translation>Perguntas: {asked}, aprofundamentos: {probes}</translation>
    </message>
    <message>
        <source>There is no overall score</source>
        <translation>Não há pontuação geral</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>com aprovação</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>sem aprovação</translation>
    </message>
    <message>
        <source>passing left open</source>
        <translation>aprovação em aberto</translation>
    </message>
    <message>
        <source>{score} of 10, {passed}</source>
        <translation>{score} de 10, {passed}</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>não pontuado</translation>
    </message>
    <message>
        <source>{score} ({low} to {high})</source>
        <translation>{score} ({low} a {high})</translation>
    </message>
    <message>
        <source>Talk to the interviewer as a candidate would: by typing, or by voice through this machine&apos;s microphone and loudspeaker. Beside each thing it says stands why it said it.</source>
        <translation>Converse com quem entrevista como faria uma pessoa candidata: por texto, ou por voz com o microfone e o alto-falante desta máquina. Ao lado de cada fala está o motivo dela.</translation>
    </message>
    <message>
        <source>The interview is over.</source>
        <translation>A entrevista terminou.</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Entrevistador</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>question {id}</source>
        <translation>pergunta {id}</translation>
    </message>
    <message>
        <source>a proctor would be called</source>
        <translation>a equipe seria chamada</translation>
    </message>
    <message>
        <source>Introduces itself</source>
        <translation>Apresenta-se</translation>
    </message>
    <message>
        <source>Asks a seed question</source>
        <translation>Faz uma pergunta inicial</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>Aprofunda</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repete</translation>
    </message>
    <message>
        <source>Explains the question</source>
        <translation>Explica a pergunta</translation>
    </message>
    <message>
        <source>Encourages</source>
        <translation>Encoraja</translation>
    </message>
    <message>
        <source>Says it in other words</source>
        <translation>Diz com outras palavras</translation>
    </message>
    <message>
        <source>Offers to go on</source>
        <translation>Propõe seguir adiante</translation>
    </message>
    <message>
        <source>Answers a question</source>
        <translation>Responde a uma pergunta</translation>
    </message>
    <message>
        <source>Leads back</source>
        <translation>Volta ao tema</translation>
    </message>
    <message>
        <source>Asks whether to stop</source>
        <translation>Pergunta se deve parar</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Encerra</translation>
    </message>
    <message>
        <source>Stage to try</source>
        <translation>Etapa a experimentar</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>A sua resposta</translation>
    </message>
    <message>
        <source>Your answer; Ctrl+Enter sends it</source>
        <translation>A sua resposta; Ctrl+Enter envia</translation>
    </message>
    <message>
        <source>The draft has changed since</source>
        <translation>O rascunho mudou desde então</translation>
    </message>
    <message>
        <source>This talk is still about what it was. Begin again to try what it is now.</source>
        <translation>Esta conversa ainda se refere a como era. Comece de novo para experimentar como está agora.</translation>
    </message>
    <message>
        <source>This window was opened without a voice</source>
        <translation>Esta janela foi aberta sem voz</translation>
    </message>
    <message>
        <source>Typing works without one.</source>
        <translation>Escrever funciona sem ela.</translation>
    </message>
    <message>
        <source>Getting ready to speak…</source>
        <translation>Preparando a fala…</translation>
    </message>
    <message>
        <source>Nothing of what is said is kept.</source>
        <translation>Nada do que se diz é guardado.</translation>
    </message>
    <message>
        <source>Typing works without it.</source>
        <translation>Escrever funciona sem isso.</translation>
    </message>
    <message>
        <source>The spoken preview has ended</source>
        <translation>A prévia falada terminou</translation>
    </message>
    <message>
        <source>The draft can&apos;t be tried yet</source>
        <translation>O rascunho ainda não pode ser experimentado</translation>
    </message>
    <message>
        <source>Something in it is wrong: F8 leads there.</source>
        <translation>Algo nele está errado: F8 leva até lá.</translation>
    </message>
    <message>
        <source>No interviewer asks anything in this template</source>
        <translation>Ninguém faz perguntas neste modelo</translation>
    </message>
    <message>
        <source>All of its stages are held by people.</source>
        <translation>Todas as etapas são conduzidas por pessoas.</translation>
    </message>
    <message>
        <source>Begin by typing</source>
        <translation>Começar por texto</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>End speaking</source>
        <translation>Encerrar a fala</translation>
    </message>
    <message>
        <source>Begin by voice</source>
        <translation>Começar por voz</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>Não dizer nada</translation>
    </message>
    <message>
        <source>The template as it is in the editor, saved or not. Nothing of a preview is kept.</source>
        <translation>O modelo como está no editor, salvo ou não. Nada de uma prévia é guardado.</translation>
    </message>
    <message>
        <source>Score it now</source>
        <translation>Pontuar agora</translation>
    </message>
    <message>
        <source>The interviewer is speaking</source>
        <translation>Quem entrevista está falando</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Ouvindo</translation>
    </message>
    <message>
        <source>You are speaking</source>
        <translation>Você está falando</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
</context>
<context>
    <name>Proctor</name>
    <message>
        <source>Answer the candidate who calls</source>
        <translation>Atender participante que chama</translation>
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
        <translation>Mesa da supervisão</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>New interviewer</source>
        <translation>Novo entrevistador</translation>
    </message>
    <message>
        <source>Stored interviewer</source>
        <translation>Entrevistador guardado</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Stored interviewers</source>
        <translation>Entrevistadores guardados</translation>
    </message>
    <message>
        <source>No stored interviewers</source>
        <translation>Nenhum entrevistador guardado</translation>
    </message>
    <message>
        <source>Written here once, copied into templates.</source>
        <translation>Escritos aqui uma vez, copiados nos modelos.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>The interviewer is saved.</source>
        <translation>O entrevistador está salvo.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
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
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>ReadyMessages</name>
    <message>
        <source>I am on my way to you.</source>
        <translation>Estou indo até você.</translation>
    </message>
    <message>
        <source>Take your time. There is no hurry.</source>
        <translation>Fique à vontade. Não há pressa.</translation>
    </message>
    <message>
        <source>Please sit a little closer to the microphone.</source>
        <translation>Por favor, chegue um pouco mais perto do microfone.</translation>
    </message>
    <message>
        <source>Please speak a little louder.</source>
        <translation>Por favor, fale um pouco mais alto.</translation>
    </message>
    <message>
        <source>Please make sure that you are alone in the room.</source>
        <translation>Por favor, verifique que não há mais ninguém na sala.</translation>
    </message>
    <message>
        <source>Please stay in this window until the interview is over.</source>
        <translation>Por favor, fique nesta janela até o fim da entrevista.</translation>
    </message>
    <message>
        <source>There is a short interruption. It will go on in a moment.</source>
        <translation>Há uma breve interrupção. Continua em um momento.</translation>
    </message>
    <message>
        <source>Everything is working. Please go on.</source>
        <translation>Tudo está funcionando. Pode continuar, por favor.</translation>
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
        <translation>entre {low} e {high}</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>Nome apagado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Agendada</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Começou</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminou</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>Accommodations</source>
        <translation>Adaptações</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>A sua referência</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, versão {version}</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendação</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Limiares</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibração</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Ficha de pontuação</translation>
    </message>
    <message>
        <source>revision {number}, which corrects an earlier one</source>
        <translation>revisão {number}, que corrige uma anterior</translation>
    </message>
    <message>
        <source>met</source>
        <translation>alcançado</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>não alcançado</translation>
    </message>
    <message>
        <source>Unscorable: too little of it could be scored.</source>
        <translation>Sem pontuação possível: pouco demais pôde ser pontuado.</translation>
    </message>
    <message>
        <source>Not scored yet.</source>
        <translation>Ainda não pontuada.</translation>
    </message>
    <message>
        <source>The interview has not begun: there is nothing to score.</source>
        <translation>A entrevista não começou: não há nada a pontuar.</translation>
    </message>
    <message>
        <source>The interview is running: it is scored once it is complete.</source>
        <translation>A entrevista está em andamento: é pontuada quando se concluir.</translation>
    </message>
    <message>
        <source>The interview broke off: what was captured is kept, and it is not scored.</source>
        <translation>A entrevista foi interrompida: o que foi captado é guardado e não é pontuado.</translation>
    </message>
    <message>
        <source>The interview was called off: there is nothing to score.</source>
        <translation>A entrevista foi desmarcada: não há nada a pontuar.</translation>
    </message>
    <message>
        <source>There is no scorecard.</source>
        <translation>Não há ficha de pontuação.</translation>
    </message>
    <message>
        <source>not enough said</source>
        <translation>pouco foi dito</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation>observado em parte</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>não observado</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>não permitido</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>model {hash}</source>
        <translation>modelo de IA {hash}</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>calibração</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosque</translation>
    </message>
    <message>
        <source>Ledger head</source>
        <translation>Última entrada do registro</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Signed checkpoints</source>
        <translation>Pontos de verificação assinados</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Chave pública</translation>
    </message>
    <message>
        <source>Recording, SHA-256</source>
        <translation>Gravação, SHA-256</translation>
    </message>
    <message>
        <source>Erased facts</source>
        <translation>Fatos apagados</translation>
    </message>
    <message>
        <source>Shortened to fit three pages: the JSON export has all of it.</source>
        <translation>Encurtado para caber em três páginas: a exportação JSON tem tudo.</translation>
    </message>
    <message>
        <source>Signals: {count}. The first {shown} are here, word for word; the workbook and the JSON export have all.</source>
        <translation>Sinais: {count}. Os primeiros {shown} estão aqui, palavra por palavra; a planilha e a exportação JSON têm todos.</translation>
    </message>
    <message>
        <source>Interview report {id}</source>
        <translation>Relatório da entrevista {id}</translation>
    </message>
    <message>
        <source>{made} · page {number} of {count}</source>
        <translation>{made} · página {number} de {count}</translation>
    </message>
    <message>
        <source>Vivavoce · Interview report</source>
        <translation>Vivavoce · Relatório da entrevista</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensões</translation>
    </message>
    <message>
        <source>How each score came about</source>
        <translation>Como se chegou a cada pontuação</translation>
    </message>
    <message>
        <source>What went well, and what to probe next</source>
        <translation>O que foi bem e o que explorar a seguir</translation>
    </message>
    <message>
        <source>What the candidate wished to add</source>
        <translation>O que a pessoa quis acrescentar</translation>
    </message>
    <message>
        <source>What detectors saw</source>
        <translation>O que os detectores viram</translation>
    </message>
    <message>
        <source>Facts as each detector stated them, in order. No score, severity or verdict is drawn from them.</source>
        <translation>Fatos como cada detector os informou, em ordem. Nenhuma pontuação, gravidade ou conclusão se tira deles.</translation>
    </message>
    <message>
        <source>No signals. Below is what was watched.</source>
        <translation>Nenhum sinal. Abaixo está o que foi observado.</translation>
    </message>
    <message>
        <source>What these detectors can&apos;t tell</source>
        <translation>O que estes detectores não podem dizer</translation>
    </message>
    <message>
        <source>What was watched</source>
        <translation>O que foi observado</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Motores</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integridade</translation>
    </message>
    <message>
        <source>This page proves nothing by itself: `vivavoce verify` checks the session&apos;s bundle against these values.</source>
        <translation>Esta página por si só não prova nada: `vivavoce verify` confere o pacote da sessão com estes valores.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Overall</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Comentário da avaliação</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibração</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Motores</translation>
    </message>
    <message>
        <source>What the participant added</source>
        <translation>O que a pessoa acrescentou</translation>
    </message>
    <message>
        <source>What proctors did</source>
        <translation>O que a equipe fez</translation>
    </message>
    <message>
        <source>Written by {author}</source>
        <translation>Escrito por {author}</translation>
    </message>
    <message>
        <source>No feedback was written.</source>
        <translation>Nenhum comentário foi escrito.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Agendada</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Começou</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminou</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durou</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosque</translation>
    </message>
    <message>
        <source>Details of the end</source>
        <translation>Detalhes do fim</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>{offset} ms from the server&apos;s</source>
        <translation>{offset} ms de diferença do relógio do servidor</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock</source>
        <translation>O relógio do quiosque</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>uncalibrated</source>
        <translation>sem calibração</translation>
    </message>
    <message>
        <source>Nobody has compared this evaluator with people&apos;s scores on this rubric yet. Read the scores as a first opinion.</source>
        <translation>Ninguém comparou ainda esta avaliação com pontuações de pessoas nesta rubrica. Leia as pontuações como uma primeira opinião.</translation>
    </message>
    <message>
        <source>The evaluator&apos;s own score was {score} before the card mapped it.</source>
        <translation>A pontuação própria da avaliação era {score} antes de a ficha a converter.</translation>
    </message>
    <message>
        <source>model {hash}</source>
        <translation>modelo de IA {hash}</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>tentativa {number}</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>pontuação {score}</translation>
    </message>
    <message>
        <source>Revision {number}: {score}</source>
        <translation>Revisão {number}: {score}</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendação</translation>
    </message>
    <message>
        <source>{label}: other reasons</source>
        <translation>{label}: outros motivos</translation>
    </message>
    <message>
        <source>{label}: quotes {before} → {after}</source>
        <translation>{label}: citações {before} → {after}</translation>
    </message>
    <message>
        <source>Feedback was written anew</source>
        <translation>O comentário foi escrito de novo</translation>
    </message>
    <message>
        <source>Nothing but its author</source>
        <translation>Nada além da autoria</translation>
    </message>
    <message>
        <source>Blind: they had asked this server for no score of the session before.</source>
        <translation>Às cegas: a pessoa não tinha pedido antes a este servidor nenhuma pontuação da sessão.</translation>
    </message>
    <message>
        <source>Not blind: they had opened {seen} before.</source>
        <translation>Não às cegas: a pessoa tinha aberto {seen} antes.</translation>
    </message>
    <message>
        <source>within its interval</source>
        <translation>dentro do intervalo</translation>
    </message>
    <message>
        <source>outside its interval</source>
        <translation>fora do intervalo</translation>
    </message>
    <message>
        <source>Sessions of this participant: {count}</source>
        <translation>Sessões desta pessoa: {count}</translation>
    </message>
    <message>
        <source>Scorecards: {count}</source>
        <translation>Fichas de pontuação: {count}</translation>
    </message>
    <message>
        <source>Second scores: {count}</source>
        <translation>Segundas pontuações: {count}</translation>
    </message>
    <message>
        <source>Agreement over all sessions of this template</source>
        <translation>Concordância em todas as sessões deste modelo</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <translation>Procurando…</translation>
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
        <translation>Dimensão</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Events: {events}, signatures: {signatures}.</source>
        <translation>Registros: {events}, assinaturas: {signatures}.</translation>
    </message>
    <message>
        <source>The evidence does not hold: {count}</source>
        <translation>As evidências não conferem: {count}</translation>
    </message>
    <message>
        <source>Nothing was changed, removed or reordered since it was signed. This does not show that the kiosk recorded truthfully.</source>
        <translation>Nada foi alterado, retirado ou reordenado desde a assinatura. Isto não mostra que o quiosque registrou fielmente.</translation>
    </message>
    <message>
        <source>The chain of evidence holds</source>
        <translation>A cadeia de evidências confere</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Sinais</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>This result can&apos;t be shown</source>
        <translation>Este resultado não pode ser mostrado</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>The note waits until the kiosk has handed the session over</source>
        <translation>A nota aguarda até que o quiosque entregue a sessão</translation>
    </message>
    <message>
        <source>The note stands in the session&apos;s ledger</source>
        <translation>A nota está no registro da sessão</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Correct the scorecard</source>
        <translation>Corrigir a ficha de pontuação</translation>
    </message>
    <message>
        <source>Second score…</source>
        <translation>Segunda pontuação…</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Tocar ou pausar</translation>
    </message>
    <message>
        <source>Back by five seconds</source>
        <translation>Voltar cinco segundos</translation>
    </message>
    <message>
        <source>On by five seconds</source>
        <translation>Avançar cinco segundos</translation>
    </message>
    <message>
        <source>The turn before</source>
        <translation>O turno anterior</translation>
    </message>
    <message>
        <source>The next turn</source>
        <translation>O próximo turno</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Mais devagar</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>Play the next quote</source>
        <translation>Tocar a próxima citação</translation>
    </message>
    <message>
        <source>Play the quote before</source>
        <translation>Tocar a citação anterior</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>Procurar na transcrição</translation>
    </message>
    <message>
        <source>An erased session</source>
        <translation>Uma sessão apagada</translation>
    </message>
    <message>
        <source>Nobody&apos;s name is known</source>
        <translation>Nenhum nome é conhecido</translation>
    </message>
    <message>
        <source>Quote at {time}: {quote}</source>
        <translation>Citação em {time}: {quote}</translation>
    </message>
    <message>
        <source>Show it in the transcript and play it</source>
        <translation>Mostrar na transcrição e tocar</translation>
    </message>
    <message>
        <source>Scores by dimension</source>
        <translation>Pontuações por dimensão</translation>
    </message>
    <message>
        <source>No reasons were given.</source>
        <translation>Nenhum motivo foi dado.</translation>
    </message>
    <message>
        <source>What this stands on: {count}</source>
        <translation>No que isto se apoia: {count}</translation>
    </message>
    <message>
        <source>Nothing that was said speaks of this enough to score it.</source>
        <translation>Nada do que foi dito fala disto o bastante para pontuar.</translation>
    </message>
    <message>
        <source>No words are quoted.</source>
        <translation>Nenhuma palavra é citada.</translation>
    </message>
    <message>
        <source>The weighted average of the dimensions. Its interval also takes in that a dimension without a score might have been anything.</source>
        <translation>A média ponderada das dimensões. O intervalo também considera que uma dimensão sem pontuação poderia ter tido qualquer valor.</translation>
    </message>
    <message>
        <source>The content of this session was erased</source>
        <translation>O conteúdo desta sessão foi apagado</translation>
    </message>
    <message>
        <source>Its chain of evidence stays: what happened when, without what was said.</source>
        <translation>A cadeia de evidências fica: o que aconteceu e quando, sem o que foi dito.</translation>
    </message>
    <message>
        <source>This session broke off and is not scored</source>
        <translation>Esta sessão foi interrompida e não é pontuada</translation>
    </message>
    <message>
        <source>Everything captured until then is kept.</source>
        <translation>Tudo o que foi captado até ali é guardado.</translation>
    </message>
    <message>
        <source>This session has not ended yet</source>
        <translation>Esta sessão ainda não terminou</translation>
    </message>
    <message>
        <source>It is scored once it has.</source>
        <translation>É pontuada quando terminar.</translation>
    </message>
    <message>
        <source>This session was called off</source>
        <translation>Esta sessão foi desmarcada</translation>
    </message>
    <message>
        <source>The score is being worked out</source>
        <translation>A pontuação está sendo calculada</translation>
    </message>
    <message>
        <source>The kiosk that held it sends the score, mostly within two minutes of the end; one that is switched off or has no network, when it is back.</source>
        <translation>O quiosque que a fez envia a pontuação, quase sempre até dois minutos depois do fim; um que está desligado ou sem rede, quando volta.</translation>
    </message>
    <message>
        <source>There is no overall score</source>
        <translation>Não há pontuação geral</translation>
    </message>
    <message>
        <source>What was said does not suffice for most of the rubric.</source>
        <translation>O que foi dito não basta para a maior parte da rubrica.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sem pontuação</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcançado</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>não alcançado</translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <translation>Evidências insuficientes</translation>
    </message>
    <message>
        <source>interval {interval}</source>
        <translation>intervalo {interval}</translation>
    </message>
    <message>
        <source>threshold {threshold}</source>
        <translation>limiar {threshold}</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>peso {weight}</translation>
    </message>
    <message>
        <source>a person gave {score}</source>
        <translation>uma pessoa deu {score}</translation>
    </message>
    <message>
        <source>No overall score</source>
        <translation>Sem pontuação geral</translation>
    </message>
    <message>
        <source>What was noted, over time</source>
        <translation>O que foi anotado, ao longo do tempo</translation>
    </message>
    <message>
        <source>{kind}: {count} noted</source>
        <translation>{kind}: {count} anotados</translation>
    </message>
    <message>
        <source>nobody watched</source>
        <translation>ninguém observava</translation>
    </message>
    <message>
        <source>What detectors stated, word for word. Nothing is reckoned from it, and no score knows of it.</source>
        <translation>O que os detectores informaram, palavra por palavra. Nada se calcula a partir disso, e nenhuma pontuação o conhece.</translation>
    </message>
    <message>
        <source>Signals in order of time</source>
        <translation>Sinais em ordem de tempo</translation>
    </message>
    <message>
        <source>Write a note to this signal</source>
        <translation>Escrever uma nota para este sinal</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Acrescentar a nota</translation>
    </message>
    <message>
        <source>Watched throughout, nothing noted: {kinds}</source>
        <translation>Observado o tempo todo, nada anotado: {kinds}</translation>
    </message>
    <message>
        <source>Not watched: {kinds}</source>
        <translation>Não observado: {kinds}</translation>
    </message>
    <message>
        <source>no end is known</source>
        <translation>fim desconhecido</translation>
    </message>
    <message>
        <source>notes: {count}</source>
        <translation>notas: {count}</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>Quando terminou</translation>
    </message>
    <message>
        <source>What it can&apos;t tell</source>
        <translation>O que não pode dizer</translation>
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
        <translation>Quem falou</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>Informado por</translation>
    </message>
    <message>
        <source>event {seq}</source>
        <translation>evento {seq}</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rubrica</translation>
    </message>
    <message>
        <source>Events: {count}</source>
        <translation>Registros: {count}</translation>
    </message>
    <message>
        <source>signatures: {count}</source>
        <translation>assinaturas: {count}</translation>
    </message>
    <message>
        <source>erased: {count}</source>
        <translation>apagados: {count}</translation>
    </message>
    <message>
        <source>unreadable: {count}</source>
        <translation>ilegíveis: {count}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Check hashes, links and signatures of the whole ledger</source>
        <translation>Verificar hashes, ligações e assinaturas de todo o registro</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>Keep in step</source>
        <translation>Acompanhar</translation>
    </message>
    <message>
        <source>What was said has been erased.</source>
        <translation>O que foi dito foi apagado.</translation>
    </message>
    <message>
        <source>Nothing was said: the interview was not held.</source>
        <translation>Nada foi dito: a entrevista não foi feita.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Nada foi dito.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompido</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>aprofundamento</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Desmarcada</translation>
    </message>
    <message>
        <source>every question was put</source>
        <translation>todas as perguntas foram feitas</translation>
    </message>
    <message>
        <source>the time was up</source>
        <translation>o tempo acabou</translation>
    </message>
    <message>
        <source>the participant left</source>
        <translation>a pessoa saiu</translation>
    </message>
    <message>
        <source>a proctor ended it</source>
        <translation>a equipe a encerrou</translation>
    </message>
    <message>
        <source>the kiosk failed</source>
        <translation>o quiosque falhou</translation>
    </message>
    <message>
        <source>the power failed</source>
        <translation>faltou energia</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>a rede falhou</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>ninguém veio</translation>
    </message>
    <message>
        <source>an admin called it off</source>
        <translation>a administração a desmarcou</translation>
    </message>
    <message>
        <source>Strong yes</source>
        <translation>Sim, claramente</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Misto</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Strong admit</source>
        <translation>Admitir, claramente</translation>
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
        <translation>Não admitir</translation>
    </message>
    <message>
        <source>Exceeds</source>
        <translation>Supera</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Atende</translation>
    </message>
    <message>
        <source>Needs practice</source>
        <translation>Pede mais prática</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Não aprovar</translation>
    </message>
    <message>
        <source>Passing can&apos;t be told</source>
        <translation>Não é possível dizer se há aprovação</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Com aprovação</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Sem aprovação</translation>
    </message>
    <message>
        <source>Hearing that somebody speaks</source>
        <translation>Ouvir que alguém fala</translation>
    </message>
    <message>
        <source>Hearing that a turn is over</source>
        <translation>Ouvir que um turno terminou</translation>
    </message>
    <message>
        <source>Recognising words</source>
        <translation>Reconhecer palavras</translation>
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
        <source>a person</source>
        <translation>uma pessoa</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation>observado em parte</translation>
    </message>
    <message>
        <source>can&apos;t be watched here</source>
        <translation>não pode ser observado aqui</translation>
    </message>
    <message>
        <source>not allowed to watch</source>
        <translation>sem permissão para observar</translation>
    </message>
    <message>
        <source>the detector failed</source>
        <translation>o detector falhou</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>o registro</translation>
    </message>
    <message>
        <source>an export of the participant&apos;s data</source>
        <translation>uma exportação dos dados da pessoa</translation>
    </message>
    <message>
        <source>the result</source>
        <translation>o resultado</translation>
    </message>
    <message>
        <source>the overall score in a list</source>
        <translation>a pontuação geral em uma lista</translation>
    </message>
    <message>
        <source>a scorecard of their own</source>
        <translation>uma ficha de pontuação própria</translation>
    </message>
    <message>
        <source>the scorecards</source>
        <translation>as fichas de pontuação</translation>
    </message>
    <message>
        <source>other second scores</source>
        <translation>outras segundas pontuações</translation>
    </message>
    <message>
        <source>an export</source>
        <translation>uma exportação</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Retention</source>
        <translation>Retenção</translation>
    </message>
    <message>
        <source>By template</source>
        <translation>Por modelo</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Nada é guardado</translation>
    </message>
    <message>
        <source>A session stands here once it has ended and the server has counted it.</source>
        <translation>Uma sessão aparece aqui depois de terminar e de o servidor a contar.</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>Situação das sessões</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>No sessions stand so</source>
        <translation>Nenhuma sessão nessa situação</translation>
    </message>
    <message>
        <source>Load the lists again</source>
        <translation>Carregar as listas de novo</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Apagar uma pessoa</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Abrir o resultado</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Apagar esta pessoa…</translation>
    </message>
    <message>
        <source>Participant: name, address or id</source>
        <translation>Participante: nome, endereço ou id</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ninguém encontrado</translation>
    </message>
    <message>
        <source>Type a part of a name.</source>
        <translation>Digite uma parte de um nome.</translation>
    </message>
    <message>
        <source>Whom to erase?</source>
        <translation>Quem apagar?</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Take sessions from kiosks too; what they still hold is lost</source>
        <translation>Retirar sessões também dos quiosques; o que ainda guardam se perde</translation>
    </message>
    <message>
        <source>I understand that this can&apos;t be taken back</source>
        <translation>Entendo que isto não pode ser desfeito</translation>
    </message>
    <message>
        <source>Not erased</source>
        <translation>Não apagado</translation>
    </message>
    <message>
        <source>All their sessions: sound, words, pictures, names, everywhere. What stays proves that something was there.</source>
        <translation>Todas as sessões da pessoa: som, palavras, imagens, nomes, em toda parte. O que fica prova que algo existiu.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Only: {name}</source>
        <translation>Só: {name}</translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation>Apagar uma pessoa…</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Por vir</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>É agora</translation>
    </message>
    <message>
        <source>A kiosk keeps it</source>
        <translation>Um quiosque a guarda</translation>
    </message>
    <message>
        <source>Erased; a kiosk has a copy</source>
        <translation>Apagada; um quiosque tem cópia</translation>
    </message>
    <message>
        <source>Each is erased as many days after its end as its template says.</source>
        <translation>Cada uma é apagada tantos dias depois do fim quantos o modelo indica.</translation>
    </message>
    <message>
        <source>Their time has come: they are erased within the hour.</source>
        <translation>Chegou a hora delas: são apagadas dentro de uma hora.</translation>
    </message>
    <message>
        <source>Only the kiosk that has a session may add to it. It is erased once it was handed over, after 30 days anyway.</source>
        <translation>Só o quiosque que tem uma sessão pode acrescentar a ela. É apagada depois de entregue e, em todo caso, após 30 dias.</translation>
    </message>
    <message>
        <source>The kiosk erases its copy when it is next heard from.</source>
        <translation>O quiosque apaga a cópia quando der notícia outra vez.</translation>
    </message>
    <message>
        <source>Its time</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>The participant asked for it</source>
        <translation>A própria pessoa pediu</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>O consentimento foi retirado</translation>
    </message>
    <message>
        <source>Recorded by mistake</source>
        <translation>Gravado por engano</translation>
    </message>
    <message>
        <source>The law asks for it</source>
        <translation>A lei pede</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>Dias guardados</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Apagada em</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Guardada por</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>Nome apagado</translation>
    </message>
    <message>
        <source>In days: {days}</source>
        <translation>Em dias: {days}</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminou</translation>
    </message>
    <message>
        <source>Since {when}</source>
        <translation>Desde {when}</translation>
    </message>
    <message>
        <source>Kept by kiosk</source>
        <translation>Guardada por quiosque</translation>
    </message>
    <message>
        <source>Sessions erased: {count}</source>
        <translation>Sessões apagadas: {count}</translation>
    </message>
    <message>
        <source>Waiting for a kiosk: {count}</source>
        <translation>À espera de um quiosque: {count}</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Schedule a session</source>
        <translation>Agendar uma sessão</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>Participant: name, address or id</source>
        <translation>Participante: nome, endereço ou id</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Their id in another system</source>
        <translation>Id da pessoa em outro sistema</translation>
    </message>
    <message>
        <source>People who are known already</source>
        <translation>Pessoas já conhecidas</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Dia e horário</translation>
    </message>
    <message>
        <source>Kiosks of this place only</source>
        <translation>Só quiosques deste lugar</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>There is no active template; an admin can make one under Templates.</source>
        <translation>Não há modelo ativo; a administração pode criar um em Modelos.</translation>
    </message>
    <message>
        <source>Nothing to schedule</source>
        <translation>Nada a agendar</translation>
    </message>
    <message>
        <source>The first interview</source>
        <translation>A primeira entrevista</translation>
    </message>
    <message>
        <source>The template&apos;s: {language}</source>
        <translation>O do modelo: {language}</translation>
    </message>
    <message>
        <source>Scheduled: {name}</source>
        <translation>Agendada: {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Known already: {person}</source>
        <translation>Já se conhece: {person}</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Em um horário</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
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
        <translation>Quando</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>The score lies in the band {band}</source>
        <translation>A pontuação está na faixa {band}</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensões</translation>
    </message>
    <message>
        <source>Score, 0 to 10</source>
        <translation>Pontuação, de 0 a 10</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <translation>Evidências insuficientes</translation>
    </message>
    <message>
        <source>Why this score? A sentence or two.</source>
        <translation>Por que esta pontuação? Uma ou duas frases.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Quote what is selected</source>
        <translation>Citar o que está selecionado</translation>
    </message>
    <message>
        <source>Counts: {what}</source>
        <translation>Conta: {what}</translation>
    </message>
    <message>
        <source>Does not count: {what}</source>
        <translation>Não conta: {what}</translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <translation>evidências insuficientes</translation>
    </message>
    <message>
        <source>Take back the quote: {quote}</source>
        <translation>Retirar a citação: {quote}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Second score</source>
        <translation>Segunda pontuação</translation>
    </message>
    <message>
        <source>Correct the scorecard</source>
        <translation>Corrigir a ficha de pontuação</translation>
    </message>
    <message>
        <source>Feedback: what went well, what to ask next</source>
        <translation>Comentário: o que foi bem, o que perguntar a seguir</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Comentário da avaliação</translation>
    </message>
    <message>
        <source>Next dimension</source>
        <translation>Próxima dimensão</translation>
    </message>
    <message>
        <source>This session can&apos;t be scored here</source>
        <translation>Esta sessão não pode ser pontuada aqui</translation>
    </message>
    <message>
        <source>You have scored this session already</source>
        <translation>Você já pontuou esta sessão</translation>
    </message>
    <message>
        <source>Each person scores it once; the result shows it beside the machine&apos;s.</source>
        <translation>Cada pessoa pontua uma vez; o resultado mostra isso ao lado da pontuação da máquina.</translation>
    </message>
    <message>
        <source>The list beside it shows the machine&apos;s score. To score others blind, hide the columns Score and Passed first, and look for sessions by neither.</source>
        <translation>A lista ao lado mostra a pontuação da máquina. Para pontuar outras às cegas, oculte antes as colunas Pontuação e Com aprovação, e não procure sessões por nenhuma delas.</translation>
    </message>
    <message>
        <source>Your score is kept all the same, beside the scorecard, and left out of the agreement.</source>
        <translation>A sua pontuação é guardada mesmo assim, ao lado da ficha de pontuação, e fica fora da concordância.</translation>
    </message>
    <message>
        <source>Your score will not count as blind</source>
        <translation>A sua pontuação não contará como às cegas</translation>
    </message>
    <message>
        <source>Score it all the same</source>
        <translation>Pontuar mesmo assim</translation>
    </message>
    <message>
        <source>You had opened {seen} of this session before.</source>
        <translation>Você tinha aberto {seen} desta sessão antes.</translation>
    </message>
    <message>
        <source>Select some of the participant&apos;s words first</source>
        <translation>Selecione primeiro algumas palavras da pessoa entrevistada</translation>
    </message>
    <message>
        <source>Only the participant&apos;s words are quoted, each once</source>
        <translation>Só se citam palavras da pessoa entrevistada, cada trecho uma vez</translation>
    </message>
    <message>
        <source>Scored: {done} of {all}</source>
        <translation>Pontuadas: {done} de {all}</translation>
    </message>
    <message>
        <source>Give this score</source>
        <translation>Dar esta pontuação</translation>
    </message>
    <message>
        <source>Issue this scorecard</source>
        <translation>Emitir esta ficha de pontuação</translation>
    </message>
    <message>
        <source>It stands in the session&apos;s ledger for good. Then you see the machine&apos;s beside it.</source>
        <translation>Fica no registro da sessão para sempre. Depois você vê a da máquina ao lado.</translation>
    </message>
    <message>
        <source>It takes the place of the one before, which stays to be read. Whoever listens is told.</source>
        <translation>Toma o lugar da anterior, que continua disponível para leitura. Quem recebe avisos é informado.</translation>
    </message>
    <message>
        <source>The scorecard was corrected</source>
        <translation>A ficha de pontuação foi corrigida</translation>
    </message>
    <message>
        <source>Your score, and the machine&apos;s</source>
        <translation>A sua pontuação e a da máquina</translation>
    </message>
    <message>
        <source>Open the whole result</source>
        <translation>Abrir o resultado completo</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correção</translation>
    </message>
    <message>
        <source>Quote the selected words</source>
        <translation>Citar as palavras selecionadas</translation>
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
        <translation>Já guardei</translation>
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
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Nada foi dito ainda.</translation>
    </message>
    <message>
        <source>New below</source>
        <translation>Novidades abaixo</translation>
    </message>
    <message>
        <source>speaking…</source>
        <translation>falando…</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompido</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>Detectores</translation>
    </message>
    <message>
        <source>Watching: {count} of {all}</source>
        <translation>Observando: {count} de {all}</translation>
    </message>
    <message>
        <source>No detector has reported yet.</source>
        <translation>Nenhum detector informou ainda.</translation>
    </message>
    <message>
        <source>since {time}; changes: {count}</source>
        <translation>desde {time}; mudanças: {count}</translation>
    </message>
    <message>
        <source>Last heard: {state}</source>
        <translation>Última notícia: {state}</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>além do tempo</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restantes</translation>
    </message>
    <message>
        <source>question {number} of {all}</source>
        <translation>pergunta {number} de {all}</translation>
    </message>
    <message>
        <source>As of {ago}</source>
        <translation>Situação de {ago}</translation>
    </message>
    <message>
        <source>The kiosk is not connected</source>
        <translation>O quiosque não está conectado</translation>
    </message>
    <message>
        <source>Kiosk: {link}</source>
        <translation>Quiosque: {link}</translation>
    </message>
    <message>
        <source>facts under way: {count}</source>
        <translation>fatos em curso: {count}</translation>
    </message>
    <message>
        <source>Nobody looks after this room</source>
        <translation>Ninguém cuida desta sala</translation>
    </message>
    <message>
        <source>You look after it; offered to {name}</source>
        <translation>Você cuida dela; oferecida a {name}</translation>
    </message>
    <message>
        <source>You look after this room</source>
        <translation>Você cuida desta sala</translation>
    </message>
    <message>
        <source>Looked after by {name}</source>
        <translation>{name} cuida dela</translation>
    </message>
    <message>
        <source>Waits before a reply</source>
        <translation>Esperas antes de uma réplica</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>O que vem depois</translation>
    </message>
    <message>
        <source>Not known yet: the interviewer has not chosen.</source>
        <translation>Ainda não se sabe: a escolha não foi feita.</translation>
    </message>
    <message>
        <source>Done last</source>
        <translation>Feito por último</translation>
    </message>
    <message>
        <source>About to</source>
        <translation>Prestes a</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Por quê: {reason}</translation>
    </message>
    <message>
        <source>after {trigger}</source>
        <translation>depois de {trigger}</translation>
    </message>
    <message>
        <source>about {topic}</source>
        <translation>sobre {topic}</translation>
    </message>
    <message>
        <source>rule {rule}</source>
        <translation>regra {rule}</translation>
    </message>
    <message>
        <source>{name} wants to hand this room over to you</source>
        <translation>{name} quer passar esta sala para você</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>You called for help; nobody has answered yet</source>
        <translation>Você pediu ajuda; ninguém respondeu ainda</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>{name} asks for help here</source>
        <translation>{name} pede ajuda aqui</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Estou indo</translation>
    </message>
    <message>
        <source>The kiosk is not connected. What you ask of it waits, and is told here.</source>
        <translation>O quiosque não está conectado. O que você lhe pedir aguarda, e a resposta aparece aqui.</translation>
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
        <translation>Consultando o que aconteceu até agora…</translation>
    </message>
    <message>
        <source>What happened so far could not be asked.</source>
        <translation>Não foi possível consultar o que aconteceu até agora.</translation>
    </message>
    <message>
        <source>Nothing was noted so far. What is watched stands under Detectors.</source>
        <translation>Nada foi anotado até agora. O que é observado está em Detectores.</translation>
    </message>
    <message>
        <source>Note on the chosen signal</source>
        <translation>Nota sobre o sinal escolhido</translation>
    </message>
    <message>
        <source>Next signal</source>
        <translation>Próximo sinal</translation>
    </message>
    <message>
        <source>Signal before</source>
        <translation>Sinal anterior</translation>
    </message>
    <message>
        <source>Follow the conversation</source>
        <translation>Acompanhar a conversa</translation>
    </message>
    <message>
        <source>Back to the rooms</source>
        <translation>Voltar às salas</translation>
    </message>
    <message>
        <source>Nothing was asked of this room yet.</source>
        <translation>Nada foi pedido a esta sala ainda.</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Entrevistador</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Signals: {count}</source>
        <translation>Sinais: {count}</translation>
    </message>
    <message>
        <source>Stills</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Sinais</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>{seconds} s, at {time}</source>
        <translation>{seconds} s, em {time}</translation>
    </message>
    <message>
        <source>No reply was measured yet.</source>
        <translation>Nenhuma réplica foi medida ainda.</translation>
    </message>
    <message>
        <source>Time to the first sound of a reply: half within {middle} s, 95 of 100 within {most} s; replies: {count}</source>
        <translation>Tempo até o primeiro som de uma réplica: metade em até {middle} s, 95 de 100 em até {most} s; réplicas: {count}</translation>
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
        <translation>O que não pode dizer</translation>
    </message>
    <message>
        <source>since {time}, goes on · number {seq}</source>
        <translation>desde {time}, continua · número {seq}</translation>
    </message>
    <message>
        <source>at {time} for {lasted} · number {seq}</source>
        <translation>em {time} por {lasted} · número {seq}</translation>
    </message>
    <message>
        <source>at {time} · number {seq}</source>
        <translation>em {time} · número {seq}</translation>
    </message>
    <message>
        <source>Stated by {detector}</source>
        <translation>Informado por {detector}</translation>
    </message>
    <message>
        <source>while this spoke: {speaker}</source>
        <translation>enquanto falava: {speaker}</translation>
    </message>
    <message>
        <source>question {id}</source>
        <translation>pergunta {id}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Explained by the candidate</source>
        <translation>Explicado pela pessoa</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>A acompanhar</translation>
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
        <translation>Com as suas palavras</translation>
    </message>
    <message>
        <source>Note in your own words</source>
        <translation>Nota com as suas palavras</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Loudness: {who}</source>
        <translation>Volume: {who}</translation>
    </message>
    <message>
        <source>{who} · speaks now</source>
        <translation>{who} · fala agora</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Mais recente</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Mais antiga</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown.</source>
        <translation>Esta imagem não pode ser mostrada.</translation>
    </message>
    <message>
        <source>Newer pictures could not be asked for: {why}</source>
        <translation>Não foi possível consultar imagens mais recentes: {why}</translation>
    </message>
    <message>
        <source>The pictures could not be asked for</source>
        <translation>Não foi possível consultar as imagens</translation>
    </message>
    <message>
        <source>This picture could not be loaded</source>
        <translation>Não foi possível carregar esta imagem</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>No picture has arrived yet.</source>
        <translation>Nenhuma imagem chegou ainda.</translation>
    </message>
    <message>
        <source>Taken at {time} {zone} · {number} of {all}</source>
        <translation>Registrada em {time} {zone} · {number} de {all}</translation>
    </message>
    <message>
        <source>Not heard of yet</source>
        <translation>Ainda sem notícia</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Ainda não começou</translation>
    </message>
    <message>
        <source>The candidate calls</source>
        <translation>Participante chama</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>Tela bloqueada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Candidate takes time</source>
        <translation>Participante pensa com calma</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminou</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Candidate speaks</source>
        <translation>Participante fala</translation>
    </message>
    <message>
        <source>Interviewer speaks</source>
        <translation>Entrevistador fala</translation>
    </message>
    <message>
        <source>Interviewer is about to speak</source>
        <translation>Entrevistador prestes a falar</translation>
    </message>
    <message>
        <source>Waiting for the candidate</source>
        <translation>Aguardando participante</translation>
    </message>
    <message>
        <source>all questions were asked</source>
        <translation>todas as perguntas foram feitas</translation>
    </message>
    <message>
        <source>the time was up</source>
        <translation>o tempo acabou</translation>
    </message>
    <message>
        <source>the candidate left</source>
        <translation>a pessoa saiu</translation>
    </message>
    <message>
        <source>a proctor ended it</source>
        <translation>a equipe a encerrou</translation>
    </message>
    <message>
        <source>the kiosk failed</source>
        <translation>o quiosque falhou</translation>
    </message>
    <message>
        <source>the power failed</source>
        <translation>faltou energia</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>a rede falhou</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>ninguém veio</translation>
    </message>
    <message>
        <source>an admin called it off</source>
        <translation>a administração a desmarcou</translation>
    </message>
    <message>
        <source>a device is missing</source>
        <translation>falta um aparelho</translation>
    </message>
    <message>
        <source>by a proctor</source>
        <translation>pela equipe</translation>
    </message>
    <message>
        <source>the screen is locked</source>
        <translation>a tela está bloqueada</translation>
    </message>
    <message>
        <source>by the system</source>
        <translation>pelo sistema</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>tentativa {number}</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>watched in part</source>
        <translation>observado em parte</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>não observado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Limitado</translation>
    </message>
    <message>
        <source>Not supported here</source>
        <translation>Sem suporte aqui</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Introduces itself and asks the first question</source>
        <translation>Apresenta-se e faz a primeira pergunta</translation>
    </message>
    <message>
        <source>Asks the next question</source>
        <translation>Faz a próxima pergunta</translation>
    </message>
    <message>
        <source>Asks more about the answer</source>
        <translation>Pergunta mais sobre a resposta</translation>
    </message>
    <message>
        <source>Repeats the question</source>
        <translation>Repete a pergunta</translation>
    </message>
    <message>
        <source>Explains the question</source>
        <translation>Explica a pergunta</translation>
    </message>
    <message>
        <source>Encourages the candidate</source>
        <translation>Encoraja a pessoa</translation>
    </message>
    <message>
        <source>Asks in other words</source>
        <translation>Pergunta com outras palavras</translation>
    </message>
    <message>
        <source>Offers to go on to another question</source>
        <translation>Propõe passar a outra pergunta</translation>
    </message>
    <message>
        <source>Answers the candidate&apos;s question</source>
        <translation>Responde à pergunta da pessoa</translation>
    </message>
    <message>
        <source>Declines, and goes on</source>
        <translation>Recusa e segue adiante</translation>
    </message>
    <message>
        <source>Asks whether to stop</source>
        <translation>Pergunta se deve parar</translation>
    </message>
    <message>
        <source>Closes the interview</source>
        <translation>Encerra a entrevista</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>o começo</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>uma resposta</translation>
    </message>
    <message>
        <source>a silence</source>
        <translation>um silêncio</translation>
    </message>
    <message>
        <source>an interruption</source>
        <translation>uma interrupção</translation>
    </message>
    <message>
        <source>the candidate wished to hear it again</source>
        <translation>a pessoa quis ouvir de novo</translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>o tempo acabou</translation>
    </message>
    <message>
        <source>began</source>
        <translation>começou</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminou</translation>
    </message>
    <message>
        <source>once</source>
        <translation>uma vez</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ao vivo</translation>
    </message>
    <message>
        <source>asks every two seconds</source>
        <translation>consulta a cada dois segundos</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>não conectado</translation>
    </message>
    <message>
        <source>The interview is over. What was said in it is read with the results, by those who may.</source>
        <translation>A entrevista terminou. O que foi dito nela se lê com os resultados, por quem tem permissão.</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde {time}</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>tem uma nota</translation>
    </message>
    <message>
        <source>watched, nothing noted: {count} kinds</source>
        <translation>observados, nada anotado: {count} tipos</translation>
    </message>
    <message>
        <source>never watched here: {count} kinds</source>
        <translation>nunca observados aqui: {count} tipos</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Scheduled</source>
        <translation>Agendada</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
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
        <translation>o tempo acabou</translation>
    </message>
    <message>
        <source>the participant left</source>
        <translation>a pessoa saiu</translation>
    </message>
    <message>
        <source>ended by a proctor</source>
        <translation>encerrada pela equipe</translation>
    </message>
    <message>
        <source>a fault of the kiosk</source>
        <translation>falha do quiosque</translation>
    </message>
    <message>
        <source>the power failed</source>
        <translation>faltou energia</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>a rede falhou</translation>
    </message>
    <message>
        <source>nobody came</source>
        <translation>ninguém veio</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>desmarcada</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(apagado)</translation>
    </message>
    <message>
        <source>not scorable</source>
        <translation>sem pontuação possível</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendente</translation>
    </message>
    <message>
        <source>Too little of it could be scored. The result says why.</source>
        <translation>Pouco demais pôde ser pontuado. O resultado diz por quê.</translation>
    </message>
    <message>
        <source>Its kiosk sends the score, mostly within two minutes of the end.</source>
        <translation>O quiosque dela envia a pontuação, quase sempre até dois minutos depois do fim.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Com aprovação</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Sem aprovação</translation>
    </message>
    <message>
        <source>Called off too late: the interview was held</source>
        <translation>Desmarcada tarde demais: a entrevista foi feita</translation>
    </message>
    <message>
        <source>Moved too late: the interview was held</source>
        <translation>Remarcada tarde demais: a entrevista foi feita</translation>
    </message>
    <message>
        <source>Something a kiosk sent was set aside</source>
        <translation>Algo que um quiosque enviou foi separado</translation>
    </message>
    <message>
        <source>An order was forced while a kiosk could be holding it</source>
        <translation>Um pedido foi forçado enquanto um quiosque podia estar com a sessão</translation>
    </message>
    <message>
        <source>Taken back from a kiosk</source>
        <translation>Retirada de um quiosque</translation>
    </message>
    <message>
        <source>Its kiosk was revoked in mid-session</source>
        <translation>O quiosque foi revogado durante a sessão</translation>
    </message>
    <message>
        <source>The kiosk&apos;s clock was wrong</source>
        <translation>O relógio do quiosque estava errado</translation>
    </message>
    <message>
        <source>A file is not what the record states</source>
        <translation>Um arquivo não é o que o registro informa</translation>
    </message>
    <message>
        <source>A file can&apos;t be read</source>
        <translation>Um arquivo não pode ser lido</translation>
    </message>
    <message>
        <source>There is more than is listed here</source>
        <translation>Há mais do que está listado aqui</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Load again</source>
        <translation>Carregar de novo</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>Desmarcar…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Remarcar…</translation>
    </message>
    <message>
        <source>Hold again…</source>
        <translation>Refazer…</translation>
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
        <translation>Não escolher nenhuma</translation>
    </message>
    <message>
        <source>The list changed: {count}</source>
        <translation>A lista mudou: {count}</translation>
    </message>
    <message>
        <source>Choose all: {count}</source>
        <translation>Escolher todas: {count}</translation>
    </message>
    <message>
        <source>Choose the first {count}</source>
        <translation>Escolher as primeiras {count}</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Agendada</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Com aprovação</translation>
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
        <translation>Como terminou</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Sinais</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Id externo</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criada</translation>
    </message>
    <message>
        <source>Name, address or id</source>
        <translation>Nome, endereço ou id</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>Até, inclusive</translation>
    </message>
    <message>
        <source>Any template</source>
        <translation>Qualquer modelo</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Qualquer etapa</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Com marca</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer horário</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Amanhã</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Próximos 7 dias</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Próximos 30 dias</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dois dias</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Qualquer resultado</translation>
    </message>
    <message>
        <source>With a score</source>
        <translation>Com pontuação</translation>
    </message>
    <message>
        <source>Without a score</source>
        <translation>Sem pontuação</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Sem aprovação</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Scheduled: {name}</source>
        <translation>Agendada: {name}</translation>
    </message>
    <message>
        <source>Chosen: the first {count}, the most that are changed in one go</source>
        <translation>Escolhidas: as primeiras {count}, o máximo que se altera de uma vez</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Agendar…</translation>
    </message>
    <message>
        <source>Look for a name or an id</source>
        <translation>Procurar um nome ou um id</translation>
    </message>
    <message>
        <source>Load the list again</source>
        <translation>Carregar a lista de novo</translation>
    </message>
    <message>
        <source>Export what is chosen</source>
        <translation>Exportar as escolhidas</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Mostrar ou ocultar os detalhes</translation>
    </message>
    <message>
        <source>Score what is chosen once more</source>
        <translation>Pontuar as escolhidas outra vez</translation>
    </message>
    <message>
        <source>Schedule a session</source>
        <translation>Agendar uma sessão</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar uma lista</translation>
    </message>
    <message>
        <source>Move what is chosen to another time</source>
        <translation>Remarcar as escolhidas para outro horário</translation>
    </message>
    <message>
        <source>Have what is chosen held again</source>
        <translation>Refazer as escolhidas</translation>
    </message>
    <message>
        <source>Call off what is chosen</source>
        <translation>Desmarcar as escolhidas</translation>
    </message>
    <message>
        <source>No session fits</source>
        <translation>Nenhuma sessão corresponde</translation>
    </message>
    <message>
        <source>Nothing is as you asked for. Ask for less, or show all.</source>
        <translation>Nada corresponde ao que você pediu. Peça menos ou mostre tudo.</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Ainda não há sessões</translation>
    </message>
    <message>
        <source>Schedule one, or import a list of participants from a CSV file.</source>
        <translation>Agende uma ou importe uma lista de participantes de um arquivo CSV.</translation>
    </message>
    <message>
        <source>Score it blind</source>
        <translation>Pontuar às cegas</translation>
    </message>
    <message>
        <source>Score it once more…</source>
        <translation>Pontuar outra vez…</translation>
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
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>This address is not encrypted: whoever is on the way can read along. Use https.</source>
        <translation>Este endereço não é criptografado: quem estiver no caminho pode ler. Use https.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
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
        <translation>O arquivo não pode ser gravado</translation>
    </message>
    <message>
        <source>Your interview</source>
        <translation>A sua entrevista</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Onde: {place}</translation>
    </message>
    <message>
        <source>Type this code at the kiosk:</source>
        <translation>Digite este código no quiosque:</translation>
    </message>
</context>
<context>
    <name>Sounds</name>
    <message>
        <source>A candidate calls</source>
        <translation>Participante chama</translation>
    </message>
    <message>
        <source>A colleague asks for help</source>
        <translation>Colega pede ajuda</translation>
    </message>
    <message>
        <source>The server is not heard</source>
        <translation>Sem notícia do servidor</translation>
    </message>
    <message>
        <source>A kiosk in use goes offline</source>
        <translation>Um quiosque em uso perde a conexão</translation>
    </message>
    <message>
        <source>Sounds at this desk</source>
        <translation>Sons nesta mesa</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Nothing sounds until you choose it. A call is shown in any case.</source>
        <translation>Nada emite som até que você escolha. Uma chamada é mostrada em todo caso.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>Somebody is needed</source>
        <translation>Alguém é necessário</translation>
    </message>
    <message>
        <source>A signal of this kind</source>
        <translation>Um sinal deste tipo</translation>
    </message>
    <message>
        <source>This computer plays no sound: {why}</source>
        <translation>Este computador não toca som: {why}</translation>
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
    <name>Table</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Copied: {count}</source>
        <translation>Copiadas: {count}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Escolhidas: {count}</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Loaded: {count}; there are more below</source>
        <translation>Carregadas: {count}; há mais abaixo</translation>
    </message>
    <message>
        <source>Loaded: {count} of {total}</source>
        <translation>Carregadas: {count} de {total}</translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation>Linhas: {count}</translation>
    </message>
    <message>
        <source>Rows {first} to {last} of {total}</source>
        <translation>Linhas {first} a {last} de {total}</translation>
    </message>
    <message>
        <source>{column}: lowest first</source>
        <translation>{column}: do menor ao maior</translation>
    </message>
    <message>
        <source>{column}: highest first</source>
        <translation>{column}: do maior ao menor</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>Colunas como eram</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Escolhida</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Não escolhida</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Ainda não há nada aqui</translation>
    </message>
</context>
<context>
    <name>TableKeys</name>
    <message>
        <source>Choose the row, or let it go</source>
        <translation>Escolher a linha ou soltá-la</translation>
    </message>
    <message>
        <source>Choose more rows</source>
        <translation>Escolher mais linhas</translation>
    </message>
    <message>
        <source>Choose all rows that are loaded</source>
        <translation>Escolher todas as linhas carregadas</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Não escolher nenhuma</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir a linha</translation>
    </message>
    <message>
        <source>Copy the rows, for a spreadsheet</source>
        <translation>Copiar as linhas, para uma planilha</translation>
    </message>
    <message>
        <source>Order and columns</source>
        <translation>Ordem e colunas</translation>
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
        <source>A proctor is on their way: {name}</source>
        <translation>Alguém da equipe está a caminho: {name}</translation>
    </message>
    <message>
        <source>You may go on meanwhile.</source>
        <translation>Enquanto isso, pode continuar.</translation>
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
    <name>Template</name>
    <message>
        <source>(no name yet)</source>
        <translation>(ainda sem nome)</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arquivado</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Todos os modelos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Próximo problema</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Problema anterior</translation>
    </message>
    <message>
        <source>Move a stage or an entry up</source>
        <translation>Mover uma etapa ou um item para cima</translation>
    </message>
    <message>
        <source>Move a stage or an entry down</source>
        <translation>Mover uma etapa ou um item para baixo</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>This template is not saved</source>
        <translation>Este modelo não está salvo</translation>
    </message>
    <message>
        <source>It stays on this machine as your draft, and is here again when you come back: {name}</source>
        <translation>Fica nesta máquina como seu rascunho e está aqui quando você voltar: {name}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>There is no such template any more.</source>
        <translation>Esse modelo não existe mais.</translation>
    </message>
    <message>
        <source>You may read this template, not save another version of it</source>
        <translation>Você pode ler este modelo, mas não salvar outra versão dele</translation>
    </message>
    <message>
        <source>Somebody saved version {version} meanwhile</source>
        <translation>Enquanto isso, alguém salvou a versão {version}</translation>
    </message>
    <message>
        <source>Your draft of {time} was begun before it. Saving shows both.</source>
        <translation>O seu rascunho de {time} foi começado antes dela. Ao salvar, as duas são mostradas.</translation>
    </message>
    <message>
        <source>This is your draft of {time}</source>
        <translation>Este é o seu rascunho de {time}</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Ainda não está salvo.</translation>
    </message>
    <message>
        <source>The draft can&apos;t be kept on this machine</source>
        <translation>O rascunho não pode ser guardado nesta máquina</translation>
    </message>
    <message>
        <source>Save before you leave: {folder}</source>
        <translation>Salve antes de sair: {folder}</translation>
    </message>
    <message>
        <source>It can&apos;t be saved yet. Problems: {count}</source>
        <translation>Ainda não pode ser salvo. Problemas: {count}</translation>
    </message>
    <message>
        <source>Restore version {version}?</source>
        <translation>Restaurar a versão {version}?</translation>
    </message>
    <message>
        <source>It is saved as version {version}; nothing that is there is changed.</source>
        <translation>É salva como versão {version}; nada do que existe é alterado.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ainda não salvo</translation>
    </message>
    <message>
        <source>Version {version}, with changes that are not saved</source>
        <translation>Versão {version}, com alterações não salvas</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>Contratação</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>Admissão</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Custom (API)</source>
        <translation>Personalizado (API)</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Amigável</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Profissional</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Rigoroso</translation>
    </message>
    <message>
        <source>Challenging</source>
        <translation>Desafiador</translation>
    </message>
    <message>
        <source>Structured: keeps to the questions</source>
        <translation>Estruturado: segue as perguntas</translation>
    </message>
    <message>
        <source>Conversational: joins them more freely</source>
        <translation>Conversado: liga-as com mais liberdade</translation>
    </message>
    <message>
        <source>Adaptive: goes where answers lead</source>
        <translation>Adaptativo: vai aonde as respostas levam</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
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
        <translation>Baixa: até 1 aprofundamento</translation>
    </message>
    <message>
        <source>Medium: follow-ups up to 2</source>
        <translation>Média: até 2 aprofundamentos</translation>
    </message>
    <message>
        <source>High: follow-ups up to 3</source>
        <translation>Alta: até 3 aprofundamentos</translation>
    </message>
    <message>
        <source>A story</source>
        <translation>Um relato</translation>
    </message>
    <message>
        <source>An explanation</source>
        <translation>Uma explicação</translation>
    </message>
    <message>
        <source>An opinion</source>
        <translation>Uma opinião</translation>
    </message>
    <message>
        <source>A short answer</source>
        <translation>Uma resposta curta</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sim ou não</translation>
    </message>
    <message>
        <source>AI interview</source>
        <translation>Entrevista com IA</translation>
    </message>
    <message>
        <source>Role play</source>
        <translation>Simulação de papéis</translation>
    </message>
    <message>
        <source>Practice session</source>
        <translation>Sessão de prática</translation>
    </message>
    <message>
        <source>Review by a person</source>
        <translation>Revisão por uma pessoa</translation>
    </message>
    <message>
        <source>Assessment at one&apos;s own time</source>
        <translation>Avaliação no próprio ritmo</translation>
    </message>
    <message>
        <source>Final review</source>
        <translation>Revisão final</translation>
    </message>
    <message>
        <source>Nothing by itself</source>
        <translation>Nada por si só</translation>
    </message>
    <message>
        <source>The next stage at once</source>
        <translation>A próxima etapa na hora</translation>
    </message>
    <message>
        <source>The next stage once a reviewer agrees</source>
        <translation>A próxima etapa após a concordância da revisão</translation>
    </message>
    <message>
        <source>Whoever passes stays here until somebody schedules the next stage by hand.</source>
        <translation>Quem obtém aprovação fica aqui até que alguém agende a próxima etapa à mão.</translation>
    </message>
    <message>
        <source>Whoever passes gets the next stage&apos;s session at once. Whoever does not pass goes no further.</source>
        <translation>Quem obtém aprovação recebe na hora a sessão da próxima etapa. Os demais não seguem adiante.</translation>
    </message>
    <message>
        <source>A reviewer reads the result of whoever passed and approves or rejects; on approval the next stage&apos;s session is created.</source>
        <translation>Alguém da revisão lê o resultado de quem obteve aprovação e aprova ou rejeita; com a concordância, cria-se a sessão da próxima etapa.</translation>
    </message>
    <message>
        <source>No example was given</source>
        <translation>Nenhum exemplo foi dado</translation>
    </message>
    <message>
        <source>Their own part is unclear</source>
        <translation>A parte própria não está clara</translation>
    </message>
    <message>
        <source>No result was told</source>
        <translation>Nenhum resultado foi contado</translation>
    </message>
    <message>
        <source>The answer was hedged</source>
        <translation>A resposta teve ressalvas</translation>
    </message>
    <message>
        <source>The answer was short</source>
        <translation>A resposta foi curta</translation>
    </message>
    <message>
        <source>No reasons were given</source>
        <translation>Nenhum motivo foi dado</translation>
    </message>
    <message>
        <source>No lesson was drawn</source>
        <translation>Nenhum aprendizado foi tirado</translation>
    </message>
    <message>
        <source>The answer was full: one step further</source>
        <translation>A resposta foi completa: um passo adiante</translation>
    </message>
    <message>
        <source>No answer came: a smaller question</source>
        <translation>Nenhuma resposta veio: uma pergunta menor</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Agendada</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Dados básicos</translation>
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
        <translation>Rubrica</translation>
    </message>
    <message>
        <source>Questions about no dimension: {count}</source>
        <translation>Perguntas sem dimensão: {count}</translation>
    </message>
    <message>
        <source>Questions: {count}</source>
        <translation>Perguntas: {count}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Finalidade</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competências</translation>
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
        <translation>Duração habitual</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Guardado por</translation>
    </message>
    <message>
        <source>Proctors may listen in</source>
        <translation>A equipe pode escutar</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>What is agreed to</source>
        <translation>O que se aceita</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Entrevistador</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Maneira</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificuldade</translation>
    </message>
    <message>
        <source>Probing depth</source>
        <translation>Profundidade das perguntas</translation>
    </message>
    <message>
        <source>Says “mm-hm” in long pauses</source>
        <translation>Diz “hum-hum” em pausas longas</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Área de trabalho</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Cenário</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Further instructions</source>
        <translation>Outras instruções</translation>
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
        <translation>Duração</translation>
    </message>
    <message>
        <source>Pass threshold</source>
        <translation>Limiar de aprovação</translation>
    </message>
    <message>
        <source>Retakes</source>
        <translation>Novas tentativas</translation>
    </message>
    <message>
        <source>After a pass</source>
        <translation>Após a aprovação</translation>
    </message>
    <message>
        <source>Practice question</source>
        <translation>Pergunta de prática</translation>
    </message>
    <message>
        <source>“Done” button needed</source>
        <translation>Exige o botão “Terminei”</translation>
    </message>
    <message>
        <source>Overall threshold</source>
        <translation>Limiar geral</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensão</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Evidence that is needed</source>
        <translation>Evidências necessárias</translation>
    </message>
    <message>
        <source>What is not scored</source>
        <translation>O que não é pontuado</translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation>Resposta de referência</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palavras-chave</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>Resposta esperada</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>Com outras palavras</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Aprofundamento</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Saved as version {version}.</source>
        <translation>Salvo como versão {version}.</translation>
    </message>
    <message>
        <source>Rubric {name}: now version {version}.</source>
        <translation>Rubrica {name}: agora na versão {version}.</translation>
    </message>
    <message>
        <source>Consent text {name}: now version {version}.</source>
        <translation>Texto de consentimento {name}: agora na versão {version}.</translation>
    </message>
</context>
<context>
    <name>TemplateBasics</name>
    <message>
        <source>Basics</source>
        <translation>Dados básicos</translation>
    </message>
    <message>
        <source>As candidates and reports name it.</source>
        <translation>Como aparece para participantes e nos relatórios.</translation>
    </message>
    <message>
        <source>Its name for programs; fixed once it is saved.</source>
        <translation>O nome para programas; fixo depois de salvo.</translation>
    </message>
    <message>
        <source>Sets the words of a recommendation.</source>
        <translation>Define as palavras de uma recomendação.</translation>
    </message>
    <message>
        <source>What is to be found out, and what counts as evidence of it.</source>
        <translation>O que se quer saber e o que conta como evidência disso.</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Separadas por vírgulas.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <source>A proctor may listen in; candidates are told before they agree</source>
        <translation>A equipe pode escutar; a pessoa sabe disso antes de aceitar</translation>
    </message>
    <message>
        <source>After these days from an interview&apos;s end its recording, words and result are erased.</source>
        <translation>Passados estes dias do fim de uma entrevista, a gravação, as palavras e o resultado são apagados.</translation>
    </message>
</context>
<context>
    <name>TemplateConflict</name>
    <message>
        <source>Version {version} was saved meanwhile</source>
        <translation>Enquanto isso, foi salva a versão {version}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguém</translation>
    </message>
    <message>
        <source>Saved by: {name}. Nothing of theirs or yours is lost yet.</source>
        <translation>Salva por: {name}. Nada da outra pessoa nem seu se perdeu ainda.</translation>
    </message>
    <message>
        <source>Changed by them</source>
        <translation>Alterado pela outra pessoa</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Alterado por você</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Both; where both changed the same, mine. Such places: {count}</source>
        <translation>As duas; onde ambas alteraram o mesmo, a minha. Pontos assim: {count}</translation>
    </message>
    <message>
        <source>Both: they changed different things</source>
        <translation>As duas: alteraram coisas diferentes</translation>
    </message>
    <message>
        <source>Mine alone: a new version without their changes</source>
        <translation>Só a minha: uma nova versão sem as alterações da outra pessoa</translation>
    </message>
    <message>
        <source>Theirs alone: my changes are dropped (Undo brings them back)</source>
        <translation>Só a da outra pessoa: as minhas alterações são descartadas (Desfazer as traz de volta)</translation>
    </message>
</context>
<context>
    <name>TemplateConsent</name>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>What a candidate reads and agrees to before the interview, in each language it is held in.</source>
        <translation>O que a pessoa lê e aceita antes da entrevista, em cada idioma em que ela é feita.</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>Remover este idioma</translation>
    </message>
    <message>
        <source>Add a language, beginning with a copy:</source>
        <translation>Adicionar um idioma, começando com uma cópia:</translation>
    </message>
    <message>
        <source>Raised by itself when words change.</source>
        <translation>Aumenta sozinha quando as palavras mudam.</translation>
    </message>
    <message>
        <source>A tick each.</source>
        <translation>Uma confirmação para cada.</translation>
    </message>
    <message>
        <source>Add a sentence</source>
        <translation>Adicionar uma frase</translation>
    </message>
</context>
<context>
    <name>TemplateDifference</name>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>Alterações: {count}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>from place {before} to place {after}</source>
        <translation>da posição {before} para a posição {after}</translation>
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
        <translation>Importar um modelo</translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>Exportar o modelo</translation>
    </message>
    <message>
        <source>Templates (*.toml *.json)</source>
        <translation>Modelos (*.toml *.json)</translation>
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
        <translation>Um modelo pergunta em um idioma; a tradução é um modelo próprio com os mesmos ids. Os textos de consentimento ficam nele para todos os idiomas.</translation>
    </message>
    <message>
        <source>Overview of consent texts</source>
        <translation>Visão geral dos textos de consentimento</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Ao lado</translation>
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
        <translation>Ainda a traduzir aqui: {here}; em todo o modelo: {all}</translation>
    </message>
    <message>
        <source>(nothing there)</source>
        <translation>(nada aí)</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Aproveitar</translation>
    </message>
    <message>
        <source>To be translated</source>
        <translation>A traduzir</translation>
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
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>TemplateOutline</name>
    <message>
        <source>Parts of the template</source>
        <translation>Partes do modelo</translation>
    </message>
    <message>
        <source>Problems: {count}</source>
        <translation>Problemas: {count}</translation>
    </message>
    <message>
        <source>To know: {count}</source>
        <translation>Bom saber: {count}</translation>
    </message>
</context>
<context>
    <name>TemplateProblems</name>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Problems: {count}. It can&apos;t be saved yet.</source>
        <translation>Problemas: {count}. Ainda não pode ser salvo.</translation>
    </message>
    <message>
        <source>Nothing is wrong. To know: {count}</source>
        <translation>Nada está errado. Bom saber: {count}</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Nada está errado.</translation>
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
        <translation>Cópias próprias: alterar um entrevistador guardado não altera nenhum modelo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Add an interviewer</source>
        <translation>Adicionar um entrevistador</translation>
    </message>
    <message>
        <source>Copy a stored interviewer:</source>
        <translation>Copiar um entrevistador guardado:</translation>
    </message>
    <message>
        <source>How it introduces itself. Say that it is an AI.</source>
        <translation>Como se apresenta. Diga que é uma inteligência artificial.</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>O habitual</translation>
    </message>
    <message>
        <source>What it may say about the place and the role.</source>
        <translation>O que pode dizer sobre o lugar e a função.</translation>
    </message>
</context>
<context>
    <name>TemplateQuestions</name>
    <message>
        <source>Questions about no dimension</source>
        <translation>Perguntas sem dimensão</translation>
    </message>
    <message>
        <source>Asked first, in this order; follow-ups only where an answer leaves something open.</source>
        <translation>Feitas primeiro, nesta ordem; aprofundamentos só onde uma resposta deixa algo em aberto.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Adicionar uma pergunta</translation>
    </message>
    <message>
        <source>Spoken: under 30 words.</source>
        <translation>Falada: menos de 30 palavras.</translation>
    </message>
    <message>
        <source>Said to “what do you mean?” and in silence.</source>
        <translation>Dito quando se pergunta “como assim?” e no silêncio.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Aprofundamentos</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Adicionar um aprofundamento</translation>
    </message>
</context>
<context>
    <name>TemplateRubric</name>
    <message>
        <source>Share of the whole: {share}</source>
        <translation>Parte do todo: {share}</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rubrica</translation>
    </message>
    <message>
        <source>The bar, the same for every candidate.</source>
        <translation>O limiar, igual para todas as pessoas.</translation>
    </message>
    <message>
        <source>Its name for programs.</source>
        <translation>O nome para programas.</translation>
    </message>
    <message>
        <source>Rises by itself with changes.</source>
        <translation>Aumenta sozinha com as alterações.</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensões</translation>
    </message>
    <message>
        <source>A dimension under its own threshold fails the rubric even where the overall score passes.</source>
        <translation>Uma dimensão abaixo do próprio limiar deixa a rubrica sem aprovação, mesmo quando a pontuação geral a alcança.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Add a dimension</source>
        <translation>Adicionar uma dimensão</translation>
    </message>
    <message>
        <source>What an answer in each band shows, from low to high.</source>
        <translation>O que uma resposta em cada faixa mostra, da baixa à alta.</translation>
    </message>
    <message>
        <source>What an answer must hold to be judged.</source>
        <translation>O que uma resposta precisa conter para ser pontuada.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Adicionar evidência</translation>
    </message>
    <message>
        <source>What must never count, neither for nor against.</source>
        <translation>O que nunca deve contar, nem a favor nem contra.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Adicionar uma linha</translation>
    </message>
    <message>
        <source>Words, or beginnings of words, by which the built-in evaluator finds sentences about this; with commas.</source>
        <translation>Palavras, ou começos de palavras, com que a avaliação integrada encontra frases sobre isto; separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Questions about this</source>
        <translation>Perguntas sobre isto</translation>
    </message>
    <message>
        <source>Model answers</source>
        <translation>Respostas de referência</translation>
    </message>
    <message>
        <source>Answers with the score they deserve and why: for calibration, and for people.</source>
        <translation>Respostas com a pontuação correspondente e o porquê: para a calibração e para as pessoas.</translation>
    </message>
    <message>
        <source>Add a model answer</source>
        <translation>Adicionar uma resposta de referência</translation>
    </message>
    <message>
        <source>The weights sum to 1.</source>
        <translation>A soma dos pesos é 1.</translation>
    </message>
    <message>
        <source>The weights sum to {sum}, not 1: they are normalised, and the shares beside them are what counts.</source>
        <translation>A soma dos pesos é {sum}, não 1: eles são normalizados, e o que conta são as partes ao lado.</translation>
    </message>
</context>
<context>
    <name>TemplateStages</name>
    <message>
        <source>0 to 10</source>
        <translation>0 a 10</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>In the order in which a candidate passes through them. Alt+Up and Alt+Down move one.</source>
        <translation>Na ordem em que a pessoa passa por elas. Alt+Up e Alt+Down movem uma.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Dimensions: {count}</source>
        <translation>Dimensões: {count}</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Adicionar uma etapa</translation>
    </message>
    <message>
        <source>1 to 45 minutes</source>
        <translation>1 a 45 minutos</translation>
    </message>
    <message>
        <source>Whoever left early may run it again</source>
        <translation>Quem saiu antes pode fazê-la de novo</translation>
    </message>
    <message>
        <source>An answer ends only when the candidate presses “Done”</source>
        <translation>Uma resposta só termina quando a pessoa pressiona “Terminei”</translation>
    </message>
    <message>
        <source>Asked before the interview, to try the sound; its answer is not kept.</source>
        <translation>Feita antes da entrevista, para testar o som; a resposta não é guardada.</translation>
    </message>
    <message>
        <source>Rubric and questions</source>
        <translation>Rubrica e perguntas</translation>
    </message>
</context>
<context>
    <name>TemplateVersions</name>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation>Ainda não há versões</translation>
    </message>
    <message>
        <source>Saving makes the first one.</source>
        <translation>Ao salvar, cria-se a primeira.</translation>
    </message>
    <message>
        <source>Sessions of this version</source>
        <translation>Sessões desta versão</translation>
    </message>
    <message>
        <source>No session of this version</source>
        <translation>Nenhuma sessão desta versão</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>Comparar de</translation>
    </message>
    <message>
        <source>Compare to</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <source>In the editor</source>
        <translation>No editor</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Dizem o mesmo.</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurar esta versão</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
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
        <translation>Quando</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Alterado por</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ainda não salvo</translation>
    </message>
    <message>
        <source>draft here</source>
        <translation>rascunho aqui</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Search templates by name or id</source>
        <translation>Procurar modelos por nome ou id</translation>
    </message>
    <message>
        <source>Archived too</source>
        <translation>Também arquivados</translation>
    </message>
    <message>
        <source>No template here</source>
        <translation>Nenhum modelo aqui</translation>
    </message>
    <message>
        <source>A template says what is assessed, in which stages, by which interviewer.</source>
        <translation>Um modelo diz o que se avalia, em quais etapas e com qual entrevistador.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Novo modelo</translation>
    </message>
    <message>
        <source>Not shown: {count}</source>
        <translation>Não mostrados: {count}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (cópia)</translation>
    </message>
    <message>
        <source>Exported: {file}</source>
        <translation>Exportado: {file}</translation>
    </message>
    <message>
        <source>Active: {name}</source>
        <translation>Ativo: {name}</translation>
    </message>
    <message>
        <source>Archived: {name}. Sessions that are scheduled already stay.</source>
        <translation>Arquivado: {name}. As sessões já agendadas ficam.</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>Descartar o rascunho?</translation>
    </message>
    <message>
        <source>What was written here and never saved is gone then: {name}</source>
        <translation>O que foi escrito aqui e nunca salvo se perde: {name}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>O rascunho foi descartado.</translation>
    </message>
    <message>
        <source>The draft is gone</source>
        <translation>O rascunho não existe mais</translation>
    </message>
    <message>
        <source>There is a draft of this template here</source>
        <translation>Há um rascunho deste modelo aqui</translation>
    </message>
    <message>
        <source>This one takes its place: {name}</source>
        <translation>Este toma o lugar dele: {name}</translation>
    </message>
    <message>
        <source>Replace the draft</source>
        <translation>Substituir o rascunho</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
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
        <translation>Traduzir</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Descartar rascunho</translation>
    </message>
    <message>
        <source>Export the template</source>
        <translation>Exportar o modelo</translation>
    </message>
    <message>
        <source>Copy the template</source>
        <translation>Copiar o modelo</translation>
    </message>
    <message>
        <source>Fetch the lists again</source>
        <translation>Buscar as listas de novo</translation>
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
    <name>Views</name>
    <message>
        <source>Views</source>
        <translation>Visões</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Visão: {name}</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>Ainda não há nada salvo</translation>
    </message>
    <message>
        <source>Save what is looked for now…</source>
        <translation>Salvar a busca atual…</translation>
    </message>
    <message>
        <source>Arrange the views…</source>
        <translation>Organizar as visões…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Salvar esta visão</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nome da visão</translation>
    </message>
    <message>
        <source>Filters and order are kept for you, at every desk. A name that is taken gets the new ones.</source>
        <translation>Os filtros e a ordem ficam guardados para você, em todas as mesas. Um nome já usado recebe os novos.</translation>
    </message>
    <message>
        <source>Arrange the views</source>
        <translation>Organizar as visões</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Views, in their order</source>
        <translation>Visões, na ordem</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
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
<context>
    <name>Webhooks</name>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>Todos os eventos</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>No deliveries</source>
        <translation>Nenhuma entrega</translation>
    </message>
    <message>
        <source>Nothing of that kind happened since the endpoint was added.</source>
        <translation>Nada desse tipo aconteceu desde que o destino foi adicionado.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>O que é enviado</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>It goes again</source>
        <translation>Vai de novo</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Nobody is told yet</source>
        <translation>Ninguém é avisado ainda</translation>
    </message>
    <message>
        <source>An endpoint is told by HTTP what happens: sessions begun, completed, scored.</source>
        <translation>Um destino é avisado por HTTP do que acontece: sessões começadas, concluídas, pontuadas.</translation>
    </message>
    <message>
        <source>Add an endpoint…</source>
        <translation>Adicionar um destino…</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>Adicionar um destino</translation>
    </message>
    <message>
        <source>Load the lists again</source>
        <translation>Carregar as listas de novo</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Enviar um teste</translation>
    </message>
    <message>
        <source>Change the secret…</source>
        <translation>Alterar o segredo…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Tell again since…</source>
        <translation>Avisar de novo desde…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausar…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Is told</source>
        <translation>É avisado de</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>It verifies with this that what comes is from here. It is shown this once.</source>
        <translation>Com isto, o destino verifica que o que chega vem daqui. É mostrado só desta vez.</translation>
    </message>
    <message>
        <source>The secret of {url}</source>
        <translation>O segredo de {url}</translation>
    </message>
    <message>
        <source>Change the endpoint</source>
        <translation>Alterar o destino</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>How long the old one lives on</source>
        <translation>Por quanto tempo o antigo ainda vale</translation>
    </message>
    <message>
        <source>Meanwhile what is sent is signed with both, so that the receiver can change in its own time.</source>
        <translation>Enquanto isso, o que é enviado é assinado com os dois, para que o destino mude no próprio tempo.</translation>
    </message>
    <message>
        <source>Change the secret</source>
        <translation>Alterar o segredo</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>It is shown this once. The old secret is signed with too, until {when}.</source>
        <translation>É mostrado só desta vez. O segredo antigo também assina, até {when}.</translation>
    </message>
    <message>
        <source>The new secret</source>
        <translation>O novo segredo</translation>
    </message>
    <message>
        <source>A test is on its way; its delivery tells what came of it</source>
        <translation>Um teste está a caminho; a entrega dele diz o que aconteceu</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>What it took already, too</source>
        <translation>Também o que já recebeu</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>Avisar de novo</translation>
    </message>
    <message>
        <source>Deliveries that go again: {count}</source>
        <translation>Entregas que vão de novo: {count}</translation>
    </message>
    <message>
        <source>Nothing more is sent. What waits is given up, and can be told again later.</source>
        <translation>Nada mais é enviado. O que aguarda é abandonado e pode ser avisado de novo depois.</translation>
    </message>
    <message>
        <source>Pause this endpoint?</source>
        <translation>Pausar este destino?</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>{url} is told nothing any more; its secrets are deleted.</source>
        <translation>{url} não recebe mais avisos; os segredos dele são apagados.</translation>
    </message>
    <message>
        <source>Remove this endpoint?</source>
        <translation>Remover este destino?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>https://…; addresses inside your own network are refused unless the server allows them.</source>
        <translation>https://…; endereços dentro da sua própria rede são recusados, a menos que o servidor os permita.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para quê</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>An address and at least one event.</source>
        <translation>Um endereço e pelo menos um evento.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Failing: {count}</source>
        <translation>Com falha: {count}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionada</translation>
    </message>
    <message>
        <source>Failing since</source>
        <translation>Com falha desde</translation>
    </message>
    <message>
        <source>delivered: {delivered} · waiting: {waiting} · given up: {given_up}</source>
        <translation>entregues: {delivered} · aguardando: {waiting} · abandonadas: {given_up}</translation>
    </message>
    <message>
        <source>Last delivered</source>
        <translation>Última entrega</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>Two: what is sent is signed with both.</source>
        <translation>Dois: o que é enviado é assinado com ambos.</translation>
    </message>
    <message>
        <source>The old one ends {when}.</source>
        <translation>O antigo termina em {when}.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Aconteceu</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Próxima tentativa</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resolvida</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Hours: {hours}</source>
        <translation>Horas: {hours}</translation>
    </message>
</context>
</TS>
