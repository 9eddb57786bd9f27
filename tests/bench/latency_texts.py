"""What the simulated candidates of the latency set say: answers written for it, with the places where people stop to think.

"|" is a pause inside a sentence, "/" one between sentences. Written by hand for this set. `FIRST` and `SECOND` are for fitting (the second was
held out of earlier fits), `HELD` is only ever reported on; the parts share no answer and no question.
"""

Answer = tuple[str, str]  # the question, the answer

FIRST: tuple[Answer, ...] = (
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

SECOND: tuple[Answer, ...] = (
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

DEV = (*FIRST, *SECOND)

HELD: tuple[Answer, ...] = (
    (
        "Tell me about a time you had to learn something in a hurry.",
        "When our bookkeeper fell ill, | somebody had to do the wages. / I had never | opened that program before. / I sat "
        "down with the manual on Saturday and | by Monday morning everyone was paid.",
    ),
    (
        "Describe a moment when you had to say no to a customer.",
        "An old gentleman wanted us to | repair a clock that could not be saved. / He was very fond of it. / I told him the "
        "truth, and then | I showed him how we could keep the case and put a new movement inside. / He was happy with that.",
    ),
    (
        "Tell me about a team you enjoyed working with.",
        "That would be the kitchen at the school. / We were four women and, er, | one very young cook. / Every Thursday we "
        "tried a new dish, and | the children gave us marks for it.",
    ),
    (
        "Give me an example of when you took responsibility.",
        "The alarm went off during my shift. / Nobody knew whether it was a drill, so | I told everyone to leave their bags "
        "and walk out. / It turned out that there really was smoke | in the cellar.",
    ),
    (
        "Walk me through something you built yourself.",
        "I built a weather station for my balcony. / It measures wind and rain | every five minutes. / The case is from a | "
        "lunch box, actually. / My neighbours look at it before they hang out the washing.",
    ),
    (
        "Tell me about a time you changed somebody's mind.",
        "My father did not want | a computer in his workshop. / I drew one of his chairs with it and | printed the parts "
        "list. / He looked at the paper for a while. / Now he asks me every week what else it can do.",
    ),
    (
        "Describe the most difficult exam you ever took.",
        "It was the oral exam in | chemistry. / I was so nervous that I forgot | my own name. / The professor laughed and "
        "offered me a glass of water, and after that | it went quite well.",
    ),
    (
        "Tell me about a journey that went wrong.",
        "We missed the last ferry | because of the fog. / There was no hotel, so we | knocked at the first house with a "
        "light on. / The people gave us soup and two blankets.",
    ),
    (
        "How does a bicycle stay upright?",
        "Mostly because the rider steers a little | all the time. / When it leans to the left, you | turn the wheel to the "
        "left, and that brings the wheels back under you. / You don't even notice it.",
    ),
    (
        "Why should we invest in training?",
        "Because people who learn | stay longer. / It also means that you don't depend on | one single expert. / In my last "
        "job we had an hour for it every Wednesday.",
    ),
    (
        "What would you do with a machine that stops every night?",
        "I would stay there one night and | watch it. / Then I would read the log from | the last two weeks. / Very often "
        "it is something simple like | a timer.",
    ),
    (
        "What do you think about tests in schools?",
        "They are useful if they are short. / I don't believe that one exam | should decide about a whole life. / Pupils "
        "could | present a project as well.",
    ),
    (
        "How do you plan a busy week?",
        "On Sunday evening I write down | everything that has to happen. / The three most important things get | a fixed "
        "hour. / The rest has to fit around them.",
    ),
    (
        "Explain how bread is made.",
        "You mix flour and water with | a little yeast and salt. / Then it has to rest | until it is twice as big. / After "
        "that it goes into a very hot oven.",
    ),
    (
        "What motivates you in your work?",
        "I like to see that something | works because of me. / And I like | the people, of course.",
    ),
    ("How many days of holiday did you take?", "Twenty, | I believe."),
    ("Which tools do you use most?", "A spreadsheet | and the telephone."),
    ("Where did you grow up?", "In a small village | near Cork."),
    ("What is your notice period?", "Four weeks."),
    ("Who referred you to us?", "A former colleague."),
    ("When did you finish school?", "In two thousand | and eleven."),
    ("Have you got a work permit?", "Yes, I have."),
    ("Do you speak French?", "A little."),
    ("Is the salary all right for you?", "Yes, | that's fine."),
    ("Would you work on public holidays?", "No, sorry."),
    ("Are you ready to begin?", "Yes, I am."),
    ("Did you find the building easily?", "Yes."),
)
