"""What to do about what was just said: see to requests first, then to the answer."""

from collections.abc import Callable

from engine.interview.templates import SMALLER, QuestionKind
from engine.interviewer.asking import ask_next
from engine.interviewer.care import fetch_person, meet_danger, meet_distress, meet_nothing, wait_with
from engine.interviewer.closing import close_again, close_left
from engine.interviewer.contradictions import RULE as CONTRADICTION
from engine.interviewer.history import ECHO, HEARD_ENOUGH, answers_to, awaits, poses, words_heard
from engine.interviewer.intents import Intent, Reading, read_intent, shows, topics_of, wants_to_end
from engine.interviewer.port import Move, MoveKind, Trigger
from engine.interviewer.probing import easier, probe, why_no_follow_up
from engine.interviewer.repeating import repeat_asked, repeat_plainly
from engine.interviewer.wording import Scene, joined, make_move, minutes_left, sentence

CLARIFICATIONS = 3
REDIRECTS = 2  # of one kind on one question; after that it is left
QUESTIONS_ANSWERED = 4  # on one question; after that the answer must do
CORRECTIONS = 2  # noted on one question; after that they are answers
AT_ONCE = 2  # questions of the candidate's answered in one breath
VAGUE_TOPICS = frozenset(
    {"unknown", "opinion", "permission", "rules", "name"}
)  # which also match what another topic names
FEW_WORDS = 4
ECHO_WORDS, ECHO_MORE, ECHO_SHARE = 5, 8, 0.6  # of what is said, where it is hardly longer than the question
LONG_REPLY = 15  # words: as a reply to "shall we end?" it is more likely an answer

Rule = Callable[[Scene, Reading], Move]


def respond(scene: Scene) -> Move:
    """Return the move that follows what the candidate just said."""
    last = scene.history.last
    if last is not None and last.closes:
        return close_again(scene)
    reading = _read(scene)
    if last is not None and last.rule in {"stop.confirm", "stop.unclear"}:
        return _after_asking_to_end(scene, reading)
    if last is not None and last.rule.startswith("distress."):
        return _after_distress(scene, reading)
    if _question_unheard(scene) and reading.intent in {Intent.ANSWER, *RESUMES}:
        return _ask_unheard(scene)
    if last is not None and last.rule in {"silence.offer_skip", "clarify.enough"}:
        skipped = _after_offer_to_skip(scene, reading)
        if skipped is not None:
            return skipped
    if last is not None and last.rule == "person" and reading.intent is Intent.BACKCHANNEL and _goes_on(scene):
        return _resume_calmly(scene)
    if reading.intent in ECHOED and _is_echo(scene, reading):
        return _heard_question(scene, reading)
    return RULES.get(reading.intent, _answered)(scene, reading)


def _read(scene: Scene) -> Reading:
    """Read what was just said. Where the candidate spoke twice (a reply was never heard), a request in the newest turn counts first."""
    turns = scene.history.reply_turns
    newest = read_intent(turns[-1].text if turns else "", scene.language)
    if len(turns) < 2 or newest.intent not in {Intent.ANSWER, Intent.BACKCHANNEL, Intent.NOTHING}:
        return newest
    return read_intent(scene.history.reply, scene.language)


def _after_asking_to_end(scene: Scene, reading: Reading) -> Move:
    if reading.intent in {Intent.DANGER, Intent.DISTRESS, Intent.PERSON}:
        return RULES[reading.intent](scene, reading)
    ends = wants_to_end(scene.history.reply, scene.language)
    if reading.intent is Intent.STOP and ends is not False:
        ends = True
    if ends is True:
        return close_left(scene, "closes: the candidate wished to stop and said so again when asked")
    asked_once = scene.history.last is not None and scene.history.last.rule == "stop.confirm"
    if ends is None and asked_once and reading.utterance.words < LONG_REPLY:
        reason = "neither yes nor no to ending the interview: asks once more"
        return make_move(scene, MoveKind.CONFIRM_STOP, sentence(scene, "stop.unclear"), "stop.unclear", reason)
    text = joined(sentence(scene, "stop.withdrawn"), scene.prompt)
    return make_move(
        scene,
        MoveKind.REPEAT,
        text,
        "stop.withdrawn",
        "the candidate goes on: asks the question again",
        prompt=scene.prompt,
    )


def _after_distress(scene: Scene, reading: Reading) -> Move:
    if reading.intent is Intent.STOP:
        return close_left(scene, "closes: the candidate was in distress, was offered to stop, and wished to")
    if reading.intent in NOT_YET:
        return wait_with(scene)
    if reading.intent in RESUMES or reading.intent is Intent.DONE or _plain_no(scene, reading):
        return _resume_calmly(scene)
    return RULES.get(reading.intent, _answered)(scene, reading)


def _resume_calmly(scene: Scene) -> Move:
    text = joined(sentence(scene, "wait.of_course"), scene.prompt)
    reason = "the candidate wishes to go on after a pause: asks the question again"
    return make_move(scene, MoveKind.REPEAT, text, "resume.calm", reason, prompt=scene.prompt)


def _goes_on(scene: Scene) -> bool:
    return wants_to_end(scene.history.reply, scene.language) is False


def _after_offer_to_skip(scene: Scene, reading: Reading) -> Move | None:
    if _plain_no(scene, reading):
        return _wait(scene, reading)
    if reading.intent in {Intent.UNKNOWN, Intent.INEXPERIENCED, Intent.SKIP}:
        return _leave(scene)
    if shows(scene.language.intents["agreement"], reading.utterance):
        return _leave(scene)
    if reading.intent is Intent.BACKCHANNEL and scene.kind is not QuestionKind.YES_NO:
        return _wait(scene, reading)
    return None


def _plain_no(scene: Scene, reading: Reading) -> bool:
    return reading.utterance.words <= FEW_WORDS and wants_to_end(scene.history.reply, scene.language) is False


def _leave(scene: Scene) -> Move:
    return ask_next(scene, "the candidate would rather leave this question", after="asking.after_skip")


def _question_unheard(scene: Scene) -> bool:
    if scene.situation.trigger is not Trigger.INTERRUPTION or not scene.history.exchanges:
        return False
    newest = scene.history.exchanges[-1]
    return poses(newest.move) and words_heard(newest) < HEARD_ENOUGH


def _ask_unheard(scene: Scene) -> Move:
    """Put the whole question: what was said over it can't have been its answer."""
    move = scene.history.exchanges[-1].move
    return Move(
        kind=MoveKind.REPEAT,
        text=joined(sentence(scene, "asking.unheard"), move.prompt),
        reason="the candidate spoke before the question could be heard: asks it in full",
        question_id=move.question_id,
        answer_kind=move.answer_kind,
        rule="resume.unheard",
        prompt=move.prompt,
    )


def _stop(scene: Scene, _: Reading) -> Move:
    reason = "the candidate seems to want to stop: asks, since only a yes ends an interview"
    return make_move(scene, MoveKind.CONFIRM_STOP, sentence(scene, "stop.confirm"), "stop.confirm", reason)


def _redirect(key: str, reason: str) -> Rule:
    def rule(scene: Scene, _: Reading) -> Move:
        if scene.history.rules().count(f"redirect.{key}") >= REDIRECTS:
            return ask_next(
                scene, f"{reason}, {REDIRECTS} times already: leaves this question", after="asking.after_silence"
            )
        text = joined(sentence(scene, f"redirect.{key}"), scene.prompt)
        why = f"{reason}: stays calm and asks the question again"
        return make_move(scene, MoveKind.REDIRECT, text, f"redirect.{key}", why, prompt=scene.prompt)

    return rule


def _repeat(scene: Scene, _: Reading) -> Move:
    return repeat_asked(scene)


def _sound(about: str) -> Rule:
    return lambda scene, _: repeat_plainly(scene, about)


def _clarify(scene: Scene, _: Reading) -> Move:
    question, rules = scene.history.question, scene.history.rules()
    asked = sum(1 for rule in rules if rule.startswith("clarify."))
    if asked >= CLARIFICATIONS - 1:
        if asked >= CLARIFICATIONS:
            return _leave(scene)
        reason = "asked a third time what is meant: leaves it to the candidate, offers to skip"
        return make_move(scene, MoveKind.CLARIFY, sentence(scene, "clarify.enough"), "clarify.enough", reason)
    on_probe = any(rule.startswith("probe.") for rule in rules)
    if question is not None and question.rephrased and not on_probe and "clarify.rephrased" not in rules:
        text = joined(sentence(scene, "clarify.rephrased"), question.rephrased)
        reason = "the candidate asked what is meant: says the question in the template's other words"
        return make_move(scene, MoveKind.CLARIFY, text, "clarify.rephrased", reason, prompt=question.rephrased)
    shape = QuestionKind.SHORT if scene.kind is QuestionKind.YES_NO else scene.kind
    text = joined(sentence(scene, f"clarify.{shape.value}"), scene.prompt)
    reason = "the candidate asked what is meant: says what kind of answer is wanted and asks again"
    return make_move(scene, MoveKind.CLARIFY, text, "clarify.shape", reason, prompt=scene.prompt)


def _unknown(scene: Scene, reading: Reading) -> Move:
    if scene.kind is QuestionKind.YES_NO and wants_to_end(scene.history.reply, scene.language) is not None:
        return _answered(scene, reading)  # "not really" answers such a question
    rules = scene.history.rules()
    answered = bool(answers_to(scene.history.on_question, scene.language))
    if not NUDGES.isdisjoint(rules) or answered:
        # Somebody who has answered and has no more to add isn't pressed.
        return _leave(scene)
    smaller = easier(scene, "the candidate has no answer") if _has_smaller(scene) else None
    if smaller is not None:
        return smaller
    if reading.intent is Intent.INEXPERIENCED:
        reason = "the candidate has never had to do with such a thing: invites the nearest or an imagined case, once"
        return make_move(scene, MoveKind.NUDGE, sentence(scene, "unknown.nearest"), "unknown.nearest", reason)
    argues = scene.kind in {QuestionKind.EXPLANATION, QuestionKind.OPINION}
    words = sentence(scene, "unknown.nudge_argument" if argues else "unknown.nudge")
    reason = "the candidate has no answer yet: invites a smaller or an imagined example, once"
    return make_move(scene, MoveKind.NUDGE, words, "unknown.nudge", reason)


def _has_smaller(scene: Scene) -> bool:
    """Whether the template itself says what a smaller version of the question is; a general one needs something to be smaller than."""
    question = scene.history.question
    return question is not None and any(probe.when == SMALLER for probe in question.probes)


def _corrected(scene: Scene, reading: Reading) -> Move:
    """Note what was put right and stay with what was asked."""
    last = scene.history.last
    noted = sentence(scene, "correction.noted")
    answered = last is not None and last.rule == CONTRADICTION
    if not noted or answered or reading.substantial or scene.history.rules().count("correction") >= CORRECTIONS:
        return _answered(scene, reading)
    reason = "the candidate put right something said before: the map takes it up, the open question stays"
    return make_move(scene, MoveKind.REPEAT, joined(noted, scene.prompt), "correction", reason, prompt=scene.prompt)


def _skip(scene: Scene, _: Reading) -> Move:
    return _leave(scene)


def _wait(scene: Scene, _: Reading) -> Move:
    return make_move(scene, MoveKind.NUDGE, sentence(scene, "wait.of_course"), "wait", "the candidate wants a moment")


def _is_echo(scene: Scene, reading: Reading) -> bool:
    """Whether the candidate only said the question again, as people do who read it aloud or make sure of it."""
    asked = set(scene.language.hear(scene.prompt).tokens)
    said = reading.utterance.tokens
    if ECHO in scene.history.rules() or not ECHO_WORDS <= len(said) <= len(asked) + ECHO_MORE:
        return False
    return sum(1 for word in said if word in asked) >= ECHO_SHARE * len(said)


def _heard_question(scene: Scene, _: Reading) -> Move:
    words = sentence(scene, "wait.echo") or sentence(scene, "wait.of_course")
    reason = "the candidate said the question back and nothing more: confirms it and waits"
    return make_move(scene, MoveKind.NUDGE, words, ECHO, reason)


def _finished(scene: Scene, reading: Reading) -> Move:
    if answers_to(scene.history.on_question, scene.language):
        return ask_next(scene, "the candidate has said all they wish to on this question")
    elsewhere = sentence(scene, "already.elsewhere") if reading.intent is Intent.ALREADY else ""
    if not elsewhere or "already.elsewhere" in scene.history.rules():
        return _unknown(scene, reading)
    reason = (
        "the candidate says it was told already, but not in reply to this question: invites to say it in short, once"
    )
    text = joined(elsewhere, scene.prompt)
    return make_move(scene, MoveKind.NUDGE, text, "already.elsewhere", reason, prompt=scene.prompt)


def _misheard(scene: Scene, reading: Reading) -> Move:
    """Take the blame for having taken something wrongly, and let it be said again."""
    again = sentence(scene, "misheard.again")
    if not again or reading.substantial or scene.history.rules().count("misheard.again") >= REDIRECTS:
        return _answered(scene, reading)
    reason = "the candidate says they were misunderstood: asks to say it again, which then counts"
    return make_move(scene, MoveKind.NUDGE, again, "misheard.again", reason)


def _greeted(scene: Scene, _: Reading) -> Move:
    if scene.history.rules().count("redirect.greeting") >= REDIRECTS:
        return _wait(scene, _)
    text = joined(sentence(scene, "redirect.greeting"), scene.prompt)
    reason = "a greeting or a check that it works, not an answer: asks the question again"
    return make_move(scene, MoveKind.REDIRECT, text, "redirect.greeting", reason, prompt=scene.prompt)


def _own_question(scene: Scene, reading: Reading) -> Move:
    told = sum(1 for rule in scene.history.rules() if rule.startswith("answer."))
    if told >= QUESTIONS_ANSWERED:
        return ask_next(
            scene, "many questions of the candidate's own already answered: goes on", after="asking.after_silence"
        )
    topics = [each for each in topics_of(reading.utterance, scene.language) if each not in VAGUE_TOPICS][:AT_ONCE]
    words = dict.fromkeys(_known_of(scene, topic) for topic in topics or [reading.topic])
    text = joined(*words, sentence(scene, "answer.back"), scene.prompt)
    about = " and ".join(topics or [reading.topic]).replace("_", " ")
    reason = f"the candidate asked a question of their own ({about}): says what is known, then asks again"
    return make_move(scene, MoveKind.ANSWER, text, f"answer.{reading.topic}", reason, prompt=scene.prompt)


def _known_of(scene: Scene, topic: str) -> str:
    key = f"answer.{topic}"
    if topic in {"how_long", "how_many"} and minutes_left(scene.situation) <= 1:
        key = "answer.nearly_done"
    return sentence(scene, key) or sentence(scene, "answer.unknown")


def _backchannel(scene: Scene, reading: Reading) -> Move:
    """A "yes" answers a yes-or-no question; cutting in with it only means "go on"."""
    last = scene.history.last
    if scene.kind is QuestionKind.YES_NO:
        return _answered(scene, reading)
    if scene.situation.trigger is Trigger.INTERRUPTION:
        text = joined(sentence(scene, "asking.resume"), scene.prompt)
        reason = "the candidate cut in without saying anything of substance: resumes the question"
        return make_move(scene, MoveKind.REPEAT, text, "resume", reason, prompt=scene.prompt)
    if last is not None and awaits(last):
        return _wait(scene, reading)
    return _answered(scene, reading)


def _answered(scene: Scene, _: Reading) -> Move:
    follow_up = probe(scene)
    if follow_up is not None:
        return follow_up
    return ask_next(scene, why_no_follow_up(scene))


ECHOED = frozenset({Intent.ANSWER, Intent.QUESTION, Intent.CLARIFY, Intent.REPEAT})
NUDGES = frozenset({"unknown.nudge", "unknown.nearest", f"probe.{SMALLER}"})
RESUMES = frozenset({Intent.BACKCHANNEL, Intent.GREETING, Intent.NOTHING, Intent.THINKING})
NOT_YET = frozenset({Intent.NOTHING, Intent.THINKING})
RULES: dict[Intent, Rule] = {
    Intent.NOTHING: meet_nothing,
    Intent.DANGER: meet_danger,
    Intent.DISTRESS: meet_distress,
    Intent.PERSON: fetch_person,
    Intent.STOP: _stop,
    Intent.INJECTION: _redirect("injection", "the candidate tried to steer the interviewer"),
    Intent.HOSTILE: _redirect("hostile", "the candidate is annoyed"),
    Intent.OTHER_LANGUAGE: _redirect("language", "spoken in another language than agreed"),
    Intent.REPEAT: _repeat,
    Intent.CLARIFY: _clarify,
    Intent.PACE: _sound("pace"),
    Intent.VOLUME: _sound("volume"),
    Intent.SKIP: _skip,
    Intent.INEXPERIENCED: _unknown,
    Intent.UNKNOWN: _unknown,
    Intent.THINKING: _wait,
    Intent.ALREADY: _finished,
    Intent.DONE: _finished,
    Intent.MISHEARD: _misheard,
    Intent.CORRECTION: _corrected,
    Intent.OFF_TOPIC: _redirect("off_topic", "the candidate spoke of something else"),
    Intent.GREETING: _greeted,
    Intent.QUESTION: _own_question,
    Intent.BACKCHANNEL: _backchannel,
}
