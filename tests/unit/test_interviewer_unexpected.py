"""Candidates nobody thought of when the rules were written: each is met as a nervous person would wish to be, and answers stay answers."""

import pytest

from engine.interview.turns import Mode
from engine.interviewer.intents import Intent, read_intent
from engine.interviewer.language import load_language, spoken_languages
from tests.support.interviewer_room import opened

SAID = {
    # who asks about the interviewer
    "which company built you and what model are you": "answer.robot",
    "do you have feelings": "answer.robot",
    "do you get bored of this": "answer.robot",
    "are you single": "answer.robot",
    "are you recording my screen": "answer.recorded",
    "is anybody watching me right now": "answer.who_sees",
    # who asks about the job
    "roughly how much then": "answer.pay",
    "is it more than 30k": "answer.pay",
    "can i negotiate": "answer.pay",
    "how many holidays": "answer.pay",
    "why did the last person leave": "answer.place",
    "who is the manager": "answer.place",
    # who wants to know how they do, or what is wanted
    "can you give me a hint": "clarify.rephrased",
    "what would a good answer look like": "clarify.rephrased",
    "just give me an example of a good answer": "clarify.rephrased",
    "which customer": "clarify.rephrased",
    "like angry or sad": "clarify.rephrased",
    "in this job or my last one": "clarify.rephrased",
    "so the question is about angry customers right": "clarify.rephrased",
    "am i on the right track": "answer.result",
    "did i answer that right": "answer.result",
    "does babysitting count": "clarify.rephrased",
    "can i make one up": "unknown.nearest",
    "i'm still at school": "unknown.nearest",
    # who loses the thread, or heart
    "where were we": "repeat",
    "sorry i was distracted": "repeat",
    "i'm so nervous my mind is blank": "wait",
    "please help me i really need this job": "wait",
    "i'm bad at interviews": "wait",
    "i'm sorry that was a terrible answer": "wait",
    "i messed that up": "wait",
    "damn that's a hard one": "wait",
    "shit sorry": "wait",
    "hang on, about that": "wait",
    "an angry customer you say": "wait",
    # who is called away
    "sorry that's my phone": "wait",
    "hello? yes i'm in an interview i'll call you back": "wait",
    "not you, i was talking to my brother": "wait",
    "close the door please": "wait",
    # who needs a person
    "i don't want to talk to a robot": "person",
    "no i mean a human should interview me": "person",
    "when is the human coming": "person",
    "is someone coming": "person",
    "i'm autistic and i find open questions hard": "person",
    "i have a stutter so please be patient with me": "person",
    "i might need to stand up because of my back": "person",
    "there's construction outside": "person",
    "i'm going to sue you for discrimination": "person",
    "this is illegal you can't interview people with ai": "person",
    "i know my rights under gdpr": "person",
    "my mum died last month": "distress.pause",
    # who takes back what was agreed, or said
    "i do not consent to this any more": "stop.confirm",
    "i withdraw my consent": "stop.confirm",
    "can we go back to the previous question": "answer.amend",
    "actually i want to add something to my last answer": "answer.amend",
    "oh wait going back to the first question i also gave her a voucher": "correction",
    "that's not what i said": "misheard.again",
    "you misheard me": "misheard.again",
    "it's in my application": "already.elsewhere",
    "we've been over this": "already.elsewhere",
    "i just said that": "already.elsewhere",
    # who is annoyed, or means something else
    "this is fucking stupid": "redirect.hostile",
    "what the hell kind of question is that": "redirect.hostile",
    "you're not listening": "redirect.hostile",
    "you keep asking the same thing": "redirect.hostile",
    "you interrupted me": "redirect.hostile",
    "you have a sexy voice": "redirect.off_topic",
    "marry me": "redirect.off_topic",
    "what's the weather": "redirect.off_topic",
    "i'm good thanks and you": "redirect.greeting",
    "is this thing on": "redirect.greeting",
    # who tells what is nobody's business
    "i currently make 42 thousand": "redirect.personal",
    "i've been to prison": "redirect.personal",
    "¯\\_(ツ)_/¯": "inaudible.again",
}


@pytest.mark.parametrize(("said", "rule"), SAID.items())
def test_what_nobody_thought_of_is_seen_to(said, rule):
    assert opened().hears(said).rule == rule


@pytest.mark.parametrize(
    "said",
    [
        "i signed an nda so i only say that i moved their records",
        "the caller said this is illegal and that he would sue us, so i asked my manager",
        "a lady rang because her mum had died and i closed the account for her",
        "my phone rang in the middle of it but i stayed with the customer",
        "i did not consent to the change and told my boss why",
        "he kept saying i love you to everybody at the desk so i moved him",
        "i was nervous but i called him back and told him the truth",
        "they asked who made the mistake and i said it was me",
        "one of our customers is deaf so i wrote it down for her",
        "we talked about the weather until she was calm",
    ],
)
def test_an_answer_in_which_such_things_occur_stays_an_answer(said):
    assert opened().hears(said).rule.startswith(("probe.", "ask."))


def test_who_may_not_tell_is_told_what_to_leave_out():
    move = opened().hears("i signed an nda")
    assert move.rule == "answer.confidential"
    assert "leave out names" in move.text


def test_who_typed_is_not_told_that_they_could_not_be_heard():
    room = opened()
    for sign in ("😀😀😀", "???"):
        move = room.hears(sign, mode=Mode.TYPED)
        assert move.rule == "inaudible.typed"
        assert "hear" not in move.text
    assert room.hears("👍", mode=Mode.TYPED).rule.startswith("ask.")


def test_somebody_in_tears_who_needs_a_second_is_asked_nothing():
    room = opened()
    assert room.hears("sorry i'm crying").rule == "distress.pause"
    waiting = room.hears("i just need a second")
    assert waiting.rule == "distress.wait"
    assert "?" not in waiting.text
    assert room.hears("okay let's go on").rule == "resume.calm"


def test_okay_to_a_question_put_in_other_words_means_that_one_is_thinking():
    room = opened()
    assert room.hears("what do you mean").rule == "clarify.rephrased"
    assert room.hears("okay").rule == "wait"


def test_who_checks_the_line_again_and_again_is_waited_for():
    room = opened()
    rules = [room.hears("can you hear me now").rule for _ in range(3)]
    assert rules == ["redirect.greeting", "redirect.greeting", "wait"]


def test_said_already_but_not_here_is_invited_once():
    room = opened()
    first = room.hears("i already told you")
    assert first.rule == "already.elsewhere"
    assert first.prompt in first.text
    assert room.hears("i already told you").rule.startswith("unknown.")


@pytest.mark.parametrize("code", spoken_languages())
def test_every_language_has_words_for_it(code):
    language = load_language(code)
    for key in ("inaudible.typed", "misheard.again", "already.elsewhere"):
        assert language.sentences[key]
    assert read_intent("ツ" if code != "ja" else "Ж", language).intent is Intent.NOTHING
