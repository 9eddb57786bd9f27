"""What the simulated candidates of the latency set say: answers written for it, with the places where people stop to think.

"|" is a pause inside a sentence, "/" one between sentences. Written by hand for this set; the two parts share no answer and no question.
"""

Answer = tuple[str, str]  # the question, the answer

DEV: tuple[Answer, ...] = (
    (
        "Tell me about a time you had to deliver bad news.",
        "Last spring | our biggest supplier went out of business. / I called every customer myself | and told them what "
        "we knew. / Most of them were angry at first, but | in the end they thanked us for being honest.",
    ),
    (
        "Tell me about a project you led.",
        "So, I was in charge of | moving our billing system to a new provider. / There were six of us | and we had about "
        "four months. / The hard part was, um, | keeping the old one running while we tested.",
    ),
    (
        "Describe a situation where you disagreed with your manager.",
        "My manager wanted to ship on Friday. / I thought that was too early, because | we had not tested the payments. / "
        "I wrote down the risks and we talked | for about an hour. / We agreed to wait until Tuesday.",
    ),
    (
        "Give me an example of a difficult customer.",
        "There was a man who called every single day. / He was upset about | a delivery that never arrived. / I found out "
        "that the address was wrong, and | I drove there myself to bring him the parcel.",
    ),
    (
        "Tell me about a mistake you made and what you learned.",
        "I once deleted | the wrong folder on a shared drive. / It took us two days to get everything back. / Since then I "
        "always | make a copy before I change anything. / I also told my whole team what happened so that | nobody would "
        "do it again.",
    ),
    (
        "What is the achievement you are most proud of? Walk me through it.",
        "I think it would be the reading club at our library. / We started with | three children and one shelf. / After a "
        "year there were forty, and the | city gave us a room of our own.",
    ),
    (
        "Tell me about a time when you worked under pressure.",
        "During the storm we lost power in the whole building. / I had to | move thirty patients to another floor. / I "
        "divided the staff into pairs and | gave each pair one corridor. / Everybody was safe within the hour.",
    ),
    (
        "Tell me about a conflict in your team.",
        "Two of my colleagues | did not speak to each other for weeks. / I invited both of them to lunch. / It turned out "
        "that | each one thought the other had taken credit for the design. / We put both names on it, and that was it.",
    ),
    (
        "Tell me how you prepared for the move to another country.",
        "First I learned the language, | at least the basics. / Then I looked for a flat near the, uh, | near the "
        "university. / My cousin helped me with the papers. / The first winter was hard, though.",
    ),
    (
        "How does a search engine decide what to show first?",
        "It collects pages from all over the web | and builds a large index. / When you type something, it looks for pages "
        "that | contain those words. / Then it ranks them by | how many other pages point to them.",
    ),
    (
        "Can you explain how you would test a new feature?",
        "I would start with the smallest piece and | write a test for it. / After that I would try it | with real data. / "
        "If something breaks, I write down the steps before | I fix anything.",
    ),
    (
        "Why do you want to study medicine?",
        "My grandmother was ill for a long time | and I often went with her to the hospital. / I saw how much a good doctor "
        "can do, even when | there is no cure. / I would like to be that person for somebody else.",
    ),
    (
        "What would you do if a colleague kept coming late?",
        "I would ask them in private | whether something is wrong. / Maybe they have a child to bring to school or | a long "
        "way to travel. / If it went on, I would | talk to our manager about different hours.",
    ),
    (
        "What do you think makes a good team?",
        "People who trust each other. / You need to be able to say | that you don't know something. / And everyone should "
        "understand | what the others are working on.",
    ),
    (
        "How do you keep your knowledge up to date?",
        "I read a lot in the evenings, mostly | technical blogs and sometimes books. / Twice a year I go to a conference. / "
        "What helps me most is | explaining things to younger colleagues.",
    ),
    (
        "Explain how a refrigerator works.",
        "There is a liquid that turns into gas | inside the walls and takes the heat away. / Then a pump | presses it "
        "together until it is liquid again. / The heat comes out at the back.",
    ),
    ("What is your current job title?", "Senior nurse."),
    ("Which city do you live in?", "In Manchester."),
    ("How many years of experience do you have?", "About | seven years."),
    ("What is your favourite programming language?", "Python, I would say."),
    ("When could you start?", "The first of | next month."),
    ("How many people were in your team?", "There were twelve of us."),
    ("Which school did you go to?", "Saint Mary's, | in Dublin."),
    ("What day suits you best?", "Thursday afternoon."),
    ("What shift do you prefer?", "The early one, please."),
    ("Are you free on Monday?", "Yes."),
    ("Do you have a driving licence?", "Yes, I do."),
    ("Have you worked here before?", "No."),
    ("Are you willing to travel?", "Yes, absolutely."),
    ("Can you work at weekends?", "No, I'm afraid | I can't."),
    ("Did you bring your papers?", "Yes, of course."),
    ("Is this your first interview?", "No, it isn't."),
    ("Would you like to add anything?", "No, | thank you."),
)

TEST: tuple[Answer, ...] = (
    (
        "Tell me about a time you helped somebody who was stuck.",
        "A new trainee | could not get the machine to start. / Everyone walked past him. / I stopped and | asked him to "
        "show me what he had tried. / In the end it was a loose cable.",
    ),
    (
        "Describe a goal you reached against the odds.",
        "I wanted to run a marathon after | I broke my ankle. / My doctor said it would take two years. / I trained every "
        "morning before work, and | eleven months later I crossed the line.",
    ),
    (
        "Tell me about a plan that did not work.",
        "We tried to open the shop on Sundays. / Nobody came, because | the buses don't run. / So we, um, | moved the extra "
        "hours to Friday evening instead. / That worked much better.",
    ),
    (
        "Give an example of how you dealt with an angry guest.",
        "A lady complained that her room | smelled of smoke. / The hotel was full that night. / I gave her my own | office "
        "to wait in while we cleaned it. / She came back the year after.",
    ),
    (
        "Tell me about a decision you had to make quickly.",
        "The truck broke down with | fresh fish in it. / I called a farmer nearby and | asked for his cold store. / We lost "
        "two boxes, but | the rest was saved.",
    ),
    (
        "Walk me through the hardest problem you solved last year.",
        "Our website became slow every night at ten. / I looked at the logs, and | there was nothing strange. / Then I saw "
        "that the backup | started at exactly that time. / I moved it to four in the morning.",
    ),
    (
        "How does a vaccine work?",
        "It shows the body | a harmless part of a germ. / The body learns to recognise it and | makes cells that remember. "
        "/ When the real one comes, | it is stopped at once.",
    ),
    (
        "Why did you choose this university?",
        "I like that the classes are small. / You can talk to | your professors after the lecture. / And the laboratory is "
        "one of the | best in the country.",
    ),
    (
        "What would you change about public transport?",
        "I would let the trams go | all night long. / People who work late | have no way to get home. / It would also make "
        "the streets safer.",
    ),
    (
        "What is your opinion on working from home?",
        "It is good for work that needs | quiet. / I miss the coffee with my colleagues, though. / Two days a week would be "
        "| about right for me.",
    ),
    ("What was the last book you read?", "A novel by | Jane Austen."),
    ("How old is your company?", "Almost forty years."),
    ("Which department do you work in?", "Accounting."),
    ("What time do you get up?", "At half past six."),
    ("How many languages do you speak?", "Three, | or maybe four."),
    ("Do you like your present job?", "Yes, very much."),
    ("Were you on time today?", "Yes."),
    ("Is your address still the same?", "No, I moved | in June."),
    ("Have you ever managed people?", "No, never."),
    ("Could you start tomorrow?", "Yes, I could."),
)
