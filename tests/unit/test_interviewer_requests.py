"""Requests as people really put them, and answers that only sound like one: what the interviewer does about each, from first word to move."""

import time

import pytest

from engine.interview.templates import QuestionKind
from engine.interviewer.intents import Intent, read_intent
from engine.interviewer.port import MoveKind
from tests.support.interviewer_room import ENGLISH, QUESTIONS, opened, question, stage_of

DISTRESS = """
Please, I need a doctor right now
I have a really strong pain in my chest
I think I am having a stroke
Excuse me, I'm feeling very faint
I can't breathe, please help me
There is smoke in the room
I've burnt myself
I'm having a panic attack
I have chest pain, please call a doctor.
I have chest pain and need help.
I can't breathe
I'm going to faint
I'm bleeding
My chest hurts really badly
I think I'm having a heart attack
please call an ambulance, I feel awful
I need a doctor
I need medical help
Sorry, I just cut my hand and it's bleeding
I've got a terrible pain in my chest
I'm about to pass out
There's a fire in the room
I don't feel well, I need help
somebody help me please
I am having an allergic reaction
call 911
I feel like I can't breathe properly
my heart is racing and I can't stop shaking
My chest feels tight and my left arm is numb
Could you please call a doctor, I feel terrible
Please get help, I'm hurt
I think I'm going to throw up
I'm not feeling well, can we pause
Sorry, I'm having an asthma attack
I need an ambulance now
my nose is bleeding
I feel dizzy and sick
I'm having trouble breathing
I can't see properly, everything is going dark
call for help please
"""
PERSON = """
I would prefer to talk to a human
Could you connect me to a person?
Can a human do this interview?
Can I have a little more time please?
Could we have a five minute break?
I'd like a break please
Is it possible to have a person interview me?
May I talk to somebody real?
Can I get a person to interview me instead?
Can I get a human interviewer instead?
Can I speak to someone real?
I'd prefer a human interviewer
Could a real person ask me the questions?
I want to be interviewed by a human
Is there a human I can talk to?
Can I have more time?
I need more time to answer, I have dyslexia
Could I take a break?
I need a break
May I have a short break please
Can I have a glass of water?
Could someone come and help me with the headset?
Could you get the proctor?
I'd rather talk to a real person
I want a human instead of you
I'd like a person to do the interview
Can someone else interview me?
Please can I have five more minutes?
Can we take a short break?
I need to use the restroom
My headphones aren't working
Is there somebody here I could talk to?
I would like to talk with a real person, please
Could I have extra time, I'm dyslexic?
Can a person ask me this instead?
Could I pause for a minute? I need water
"""
WAIT = """
let me think a second
Wait please
give me one more moment
Ok, hold on, let me think about that
Just a minute
I need some time to think
One moment, let me think.
Give me a second
hold on
let me think about that
Just a moment please.
Hmm, let me think about it for a moment.
Wait, I need to think.
Can I have a minute to think?
Okay, one sec.
Let me think of an example.
Bear with me a moment.
I need a moment.
Give me a minute to think about it
Just a sec
Let me think for a moment
Hold on a second please
Hmm... let me see
I'm thinking
Wait a moment please
That's a tough one, let me think
One second
Can I think about that for a minute?
"""
LANGUAGE = """
¿Habla español?
Können wir Deutsch sprechen?
Vous parlez français?
Can I speak in Italian?
I do not speak English
Puedo hablar en español?
Kann ich Deutsch sprechen?
parlez-vous français
Can we do this in Spanish?
Do you speak German?
Can I answer in French?
No hablo inglés
Ich verstehe nicht
Ich spreche kein Englisch
je ne comprends pas
My English isn't very good, can I speak Polish?
¿Podemos hablar en español?
Sprechen Sie Deutsch?
Je ne parle pas anglais
I don't speak English very well
Is it possible to do this in Arabic?
Can we speak Turkish please?
Non capisco, parlo italiano
Posso falar português?
Can you switch to Hindi?
"""
SKIP = """
I don't want to answer this
I'd rather not talk about it
Can you skip this question?
Next, please
I'd prefer to skip that
Let's go to the next one
I won't answer that
I don't want to answer that, next question
I'd rather not say
skip
Next question please.
pass
I'd like to skip this question
I would prefer not to answer that.
Can we go to the next question?
I'm not comfortable answering that
Let's skip this one
move on please
I don't want to talk about that
Could you ask me something else?
Can I skip that?
I'd rather skip this one, thanks
I'd rather not answer this question
Next.
Next one please
Can we move on to the next one?
I choose not to answer
I don't wish to discuss that
That's private.
Let's move on
Sorry, I prefer not to talk about this. Next question.
no comment
"""
NEAREST = """
I have never worked before
I've no experience in that
I have never dealt with customers
Nothing like that happened to me yet
I have no experience in customer service.
I've never done that
I've never worked with customers
I don't have any work experience
I have never had a job
I've never been in that situation
I'm fresh out of school, I've never worked anywhere
Nothing like that has ever happened to me
I've never worked in customer support before
I haven't had a job yet
I have zero experience with that
That has never happened to me
I've never dealt with an angry customer
I don't have much experience with customers
This would be my first job
"""
UNKNOWN = """
I don't know
I can't think of one
nothing comes to mind
No idea, sorry.
hmm not sure
I can't remember
I really can't think of anything
no clue
I don't remember any
I'm drawing a blank
"""
GOODBYE = """
Bye!
Okay, thank you, goodbye
That is all, bye
I have to leave now, goodbye
Goodbye
bye
that's all, thank you, bye
Bye bye
Thanks, goodbye.
okay bye
I have to go now, bye
Thank you for your time, goodbye
ok thanks bye
That's all from me, goodbye!
See you later
I'm done, bye
Have a nice day, bye
"""
ANSWERS = """
My patient had chest pain so I called the doctor
I need to understand the customer first, then I help
The guest asked for a human and I was the one who answered
I thought about it for a moment and gave her a refund
He was talking too fast, so I asked him to slow down
I spoke German with her and she calmed down
I never promise a date, because the depot may be late
I skipped the queue for a woman with a baby
The customer said bye and never came back
I passed the phone to my manager
A tourist said parlez-vous français and I fetched Marie
I would call the courier and then tell the customer the truth
I had no time, so I wrote everything down
My neighbour was bleeding after a fall and I drove her to the clinic
I want to help people who can't help themselves
I'm a person who stays calm when others shout
a customer had chest pain and I called an ambulance
I'm a nurse, and last winter a patient told me he had chest pain, so I called the doctor and stayed with him
A man in our shop was bleeding, so I got the first aid kit
She said she couldn't breathe and I called for help
When I was a lifeguard I had to call an ambulance for a swimmer who had fainted
My colleague was going to faint and I caught her
A customer asked me whether he could speak to a real person instead of the bot
We took a break and then I called her back
I asked for more time and my manager agreed
I told the customer to hold on while I checked
The customer said one moment let me think and hung up
I gave her a second to think and then she calmed down
I told him to slow down because he was talking too fast
The music in the shop was too loud so I turned it down for her
I speak German and Spanish, so I helped a tourist who spoke no English
One customer only spoke Spanish, so I used a translation app
The customer didn't want to answer my questions so I explained why I asked
I passed the ticket on to the claims team
We skipped the form and I called the depot myself
I had no experience in retail at first, but I learned on the job by shadowing a colleague
I've never lost my temper with a customer, even when a man threw his parcel on the counter
He said goodbye and hung up, and I called him back
I said bye to the customer and wrote a note for the next shift
I had a customer whose parcel was lost so I called the depot in Leeds and rang her back the same evening to tell her. That's all, thank you, bye
I helped a friend from my course with her bike and she was so happy, that's it
I like to go and speak to someone real when something is wrong
The doctor called because his parcel with medicines was late and I sent a courier
I cut the waiting time in half by sorting the parcels
I need help from colleagues sometimes, and I ask early
A woman with chest pain fainted in the queue, I called an ambulance and waited with her
The fire alarm went off in the shop and I led the customers outside
I'd rather not say no to a customer, so I offer two options
I can't breathe easily until the ticket is closed, that's how I am
I think most people just want to be heard
On Monday a caller shouted at me and I let him finish
My last boss could be too loud in meetings
I worked as a cashier in a bakery
I waited a moment and then repeated the offer
My manager had a panic attack and I covered her shift
A patient was choking, so I did first aid
A caller said he needed a doctor and I transferred him to the emergency line
The delivery driver was hurt, so I called an ambulance and informed his depot
I feel strongly that the customer should be heard
The screen went dark and I restarted the machine
I needed help with the Excel sheet and asked Paul
A customer demanded to talk to a real person, and I took the call from the bot
I asked for a break because I had shouted
I usually need more time with older customers
My colleague was too slow and I helped her catch up
Her voice was too quiet on the phone, so I asked her to repeat the number
I translated the letter into German for the customer
In my last job I spoke French with the customers every day
I can speak Spanish with customers and that helped when a family lost its parcel
I skipped lunch to finish the claims
I didn't want to answer the angry mail at once, so I wrote a draft first
I passed my exam in logistics
I'd rather not promise what I can't keep, so I told her the truth
I had never done that before, so I asked my team lead and we fixed it together
I have no experience in call centres but I worked two years in a hotel reception
We said goodbye as friends
At the end she said thanks, bye, and hung up
I held on until he had finished
I waited a second and then I answered him
The customer was bleeding money because of our late parcels
My heart was racing when he shouted, but I kept my voice low
I moved on to the next parcel after I had called the depot
I never had a complaint about my work
It was too loud in the hall so I took the customer outside
My English teacher complained about marks and I listened
I did it because nobody else would help me
People call me when the system fails and I stay calm
I made sure there was a doctor in the house
My first job was in a shop and a man wanted his money back
"""
PACE = """
Your voice is too fast, can you slow down?
You're talking too fast
Can you speak more slowly please?
slow down
Please talk slower
You speak so fast
That was too fast for me
can you speak a bit slower
"""
VOLUME = """
speak up please
too loud
You are too quiet, I can hardly hear you
It's too quiet
Could you turn the volume down?
Please speak louder
Can you talk a little louder?
I can barely hear you
Can you turn it down a bit?
It's really loud
Could you speak up a bit, please?
"""
RULE_OF = {
    "distress.pause": DISTRESS,
    "person": PERSON,
    "wait": WAIT,
    "repeat.pace": PACE,
    "repeat.volume": VOLUME,
    "redirect.language": LANGUAGE,
    "unknown.nearest": NEAREST,
    "unknown.nudge": UNKNOWN,
    "stop.confirm": GOODBYE,
}


def lines(text: str) -> list[str]:
    return text.strip().splitlines()


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, table in RULE_OF.items() for text in lines(table)])
def test_a_request_is_met_by_its_rule(rule, text):
    assert opened().hears(text).rule == rule


@pytest.mark.parametrize("text", lines(ANSWERS))
def test_an_answer_that_sounds_like_a_request_is_an_answer(text):
    assert opened().hears(text).kind in {MoveKind.PROBE, MoveKind.ASK}


# --- leaving a question -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", lines(SKIP))
def test_a_wish_to_skip_moves_on_at_once_and_without_judgement(text):
    move = opened().hears(text)
    assert (move.kind, move.question_id) == (MoveKind.ASK, "c1")
    assert move.text.removesuffix(move.prompt).strip() in ENGLISH.sentences["asking.after_skip"]


def test_not_knowing_earns_one_nudge_and_a_skip_after_it_moves_on():
    room = opened()
    assert room.hears("i can't think of one").rule == "unknown.nudge"
    assert room.hears("skip").question_id == "c1"


def test_to_an_explanation_not_knowing_is_met_without_asking_for_an_occasion():
    room = opened()
    room.hears("skip")
    move = room.hears("i don't know")
    assert move.rule == "unknown.nudge"
    assert "job" not in move.text


@pytest.mark.parametrize("reply", ["skip", "yes", "okay", "ok", "yes please", "fine", "sure, skip it", "alright"])
def test_the_first_yes_to_an_offer_to_skip_skips(reply):
    room = opened()
    while room.last.kind is not MoveKind.OFFER_SKIP:
        room.is_silent()
    assert room.hears(reply).question_id == "c1"


@pytest.mark.parametrize("reply", ["no", "no wait", "one moment please", "go on"])
def test_anything_else_to_that_offer_does_not_skip(reply):
    room = opened()
    while room.last.kind is not MoveKind.OFFER_SKIP:
        room.is_silent()
    assert room.hears(reply).rule == "wait"


def test_who_has_never_done_it_is_asked_for_the_nearest_thing_once():
    room = opened()
    move = room.hears("I have no experience in customer service.")
    assert move.rule == "unknown.nearest"
    assert "club" in move.text
    assert "family" not in move.text
    assert room.hears("no, I've never done anything like that").question_id == "c1"


def test_never_having_done_it_answers_a_yes_or_no_question():
    yes_no = question("o1", "ownership", "Have you ever led a team?", QuestionKind.YES_NO)
    assert opened(stage=stage_of(questions=(yes_no, *QUESTIONS[1:]))).hears("no, never").question_id == "c1"


# --- waiting, sound, language --------------------------------------------------------------------------------------------


def test_time_to_think_is_no_answer():
    room = opened()
    move = room.hears("One moment, let me think.")
    assert "Take your time" in move.text or "take a moment" in move.text
    assert room.hears("okay").rule == "wait"
    assert room.hears("i don't know").rule == "unknown.nudge"


def test_an_okay_to_being_given_time_does_not_end_a_follow_up():
    room = opened()
    probe = room.hears("i helped somebody once")
    room.hears("hold on")
    assert room.hears("okay").rule == "wait"
    assert room.last.question_id == probe.question_id


@pytest.mark.parametrize(("text", "what"), [("slow down please", {"fast", "speed"}), ("too loud", {"volume"})])
def test_what_cannot_be_changed_is_said_with_who_can_help_and_the_question_again(text, what):
    move = opened().hears(text)
    assert "proctor" in move.text
    assert what & set(move.text.lower().replace(".", "").split())
    assert move.text.endswith(QUESTIONS[0].text)


def test_another_language_is_met_with_the_agreed_one_the_ways_out_and_the_question():
    move = opened().hears("Puedo hablar en español?")
    assert "English" in move.text
    assert "type" in move.text
    assert "proctor" in move.text
    assert move.text.endswith(QUESTIONS[0].text)


def test_typing_may_be_asked_for():
    move = opened().hears("Can I type my answers instead?")
    assert move.rule == "answer.typing"
    assert "you can type" in move.text


# --- emergencies --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["I have chest pain, please call a doctor.", "I can't breathe", "I'm bleeding"])
def test_an_emergency_fetches_a_person_and_offers_to_stop(text):
    room = opened()
    move = room.hears(text)
    assert move.calls_proctor
    assert "say stop" in move.text
    assert "?" not in move.text
    assert room.hears("stop").candidate_left


def test_an_emergency_is_heard_in_the_middle_of_ending_too():
    room = opened()
    room.hears("i want to stop")
    assert room.hears("please call a doctor").rule == "distress.pause"


# --- goodbye ------------------------------------------------------------------------------------------------------------


def test_a_goodbye_is_confirmed_and_said_again_it_ends():
    room = opened()
    assert room.hears("Goodbye").kind is MoveKind.CONFIRM_STOP
    assert room.hears("bye").candidate_left


# --- repeats ------------------------------------------------------------------------------------------------------------


def test_repeats_turn_into_other_words_then_into_the_ways_out_and_never_go_on_for_ever():
    room = opened()
    rules = [room.hears("can you repeat that").rule for _ in range(5)]
    assert rules == ["repeat", "repeat", "repeat.rephrased", "repeat", "repeat.enough"]
    assert "skip" in room.last.text
    assert "proctor" in room.last.text
    move = room.hears("can you repeat that")
    assert move.question_id == "c1"
    assert move.calls_proctor


def test_the_rephrasing_is_what_is_repeated_from_then_on():
    room = opened()
    for _ in range(4):
        room.hears("pardon")
    assert room.last.prompt == "Think of something you led."


def test_a_question_without_other_words_is_told_with_the_kind_of_answer_wanted():
    room = opened()
    room.hears("skip")
    for _ in range(3):
        room.hears("pardon")
    assert room.last.rule == "repeat.rephrased"
    assert room.last.text.endswith(QUESTIONS[2].text)


def test_a_follow_up_has_repeats_of_its_own():
    room = opened()
    for _ in range(4):
        room.hears("pardon")
    room.hears("i usually try to be nice")
    assert room.hears("pardon").rule == "repeat"


def test_the_button_always_brings_the_question():
    room = opened()
    moves = [room.presses_repeat() for _ in range(9)]
    assert all(move.kind is MoveKind.REPEAT and move.question_id == "o1" for move in moves)
    assert all(move.text.endswith(move.prompt) for move in moves)
    assert moves[-1].rule == "repeat.enough"


def test_complaints_about_the_sound_count_as_repeats():
    room = opened()
    for text in ("too fast", "too loud", "speak up", "slow down"):
        room.hears(text)
    assert room.hears("too fast").rule == "repeat.enough"


# --- bounds -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "part",
    ["please", "okay", "let me think", "a moment", "wait", "bye", "thanks", "no", "skip", "i", "to", "can i have"],
)
def test_no_request_said_over_and_over_takes_long_to_read(part):
    began = time.process_time()
    for count in (3, 12, 29):
        read_intent(f"{part} " * count + "zebra", ENGLISH)
    assert time.process_time() - began < 0.5


def test_a_request_at_the_end_of_a_long_answer_is_part_of_the_answer():
    text = "last year a customer lost a parcel so i called the depot because nobody else would and she got it, that's all, thank you, bye"
    assert read_intent(text, ENGLISH).intent is Intent.ANSWER
