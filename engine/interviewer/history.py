"""What has happened so far, read from the turns and moves of a situation: a mind without memory begins here each time."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from engine.interview.templates import Question, QuestionKind
from engine.interview.turns import Speaker, Turn
from engine.interviewer.intents import Intent, Reading, read_intent
from engine.interviewer.language import Language
from engine.interviewer.port import Move, MoveKind, Situation, Trigger

POSES = frozenset({MoveKind.INTRODUCE, MoveKind.ASK})
HEARD_ENOUGH = 0.5  # of a question's words: then it was asked
ECHO = "echo"  # the candidate only said the question back
NOT_AN_ANSWER = frozenset({"stop.confirm", "stop.unclear"})
PUT_AGAIN = frozenset({MoveKind.CLARIFY, MoveKind.REPHRASE, MoveKind.ANSWER, MoveKind.REDIRECT})
# An "okay" to these means "one moment".
PATIENT = frozenset({"silence.nudge", "unknown.nudge", "unknown.nearest", "wait", "echo", "person", "silence.check"})


@dataclass(frozen=True, slots=True)
class Exchange:
    """A move that was heard, at least in part, and what the candidate said before the next one."""

    move: Move
    turn: Turn | None
    replies: tuple[Turn, ...]


@dataclass(frozen=True, slots=True)
class History:
    """The course of the interview. `reply` is what was just said and not yet responded to; its turn is the last of `reply_turns`."""

    exchanges: tuple[Exchange, ...]
    asked: tuple[str, ...]
    question: Question | None
    on_question: tuple[Exchange, ...]
    reply_turns: tuple[Turn, ...]

    @property
    def last(self) -> Move | None:
        """The move that was heard last."""
        return self.exchanges[-1].move if self.exchanges else None

    @property
    def reply(self) -> str:
        """What was just said."""
        return " ".join(turn.text for turn in self.reply_turns).strip()

    def rules(self) -> tuple[str, ...]:
        """Return the rules of the moves made on the open question, in order."""
        return tuple(exchange.move.rule for exchange in self.on_question)

    def since_reply(self) -> tuple[Move, ...]:
        """Return the moves made since the candidate last said anything."""
        moves: list[Move] = []
        for exchange in reversed(self.exchanges):
            if exchange.replies:
                break
            moves.append(exchange.move)
        return tuple(reversed(moves))


def read_history(situation: Situation) -> History:
    """Order moves and turns into exchanges and find the question that is open."""
    exchanges = _exchanges(situation)
    asked = _asked(exchanges)
    questions = {question.id: question for question in situation.stage.questions}
    open_id = asked[-1] if asked else None
    fresh = situation.trigger in {Trigger.ANSWER, Trigger.INTERRUPTION}
    return History(
        exchanges=exchanges,
        asked=asked,
        question=questions.get(open_id) if open_id else None,
        on_question=_since_posed(exchanges, open_id),
        reply_turns=exchanges[-1].replies if fresh and exchanges else (),
    )


def poses(move: Move) -> bool:
    """Whether the move puts a question for the first time, or again because it wasn't heard."""
    return move.kind in POSES or move.rule == "resume.unheard"


def awaits(move: Move) -> bool:
    """Whether a bare "okay" to this move only means "go on": the question was put, put again, or there is no hurry."""
    return move.rule in PATIENT or poses(move) or move.kind in PUT_AGAIN


def words_heard(exchange: Exchange) -> float:
    """Return how much of the move's bare question was heard, 0-1; 1 where nothing cut it short or it poses none."""
    move, turn = exchange.move, exchange.turn
    if turn is None or not turn.interrupted or not move.prompt:
        return 1.0
    # Counted in characters, so that it holds for languages that don't part words.
    before = max(0, len(move.text) - len(move.prompt))
    heard = max(0, len(turn.text.rstrip()) - before)
    return min(1.0, heard / len(move.prompt))


def answers_to(exchanges: Sequence[Exchange], language: Language) -> tuple[Turn, ...]:
    """Return the participant's turns that hold (part of) an answer, leaving out requests, replies to "shall we end?" and noise."""
    turns: list[Turn] = []
    for exchange, following in zip_longest(exchanges, exchanges[1:]):
        said_back = following is not None and following.move.rule == ECHO
        if exchange.move.rule in NOT_AN_ANSWER or said_back:
            continue
        turns += [turn for turn in exchange.replies if _answers(turn, exchange.move, language)]
    return tuple(turns)


def _answers(turn: Turn, move: Move, language: Language) -> bool:
    reading = reading_of(turn, language)
    if awaits(move) and reading.intent is Intent.BACKCHANNEL and move.answer_kind is not QuestionKind.YES_NO:
        return False
    return reading.substantial


def reading_of(turn: Turn, language: Language) -> Reading:
    """Return what was meant by a turn."""
    return read_intent(turn.text, language)


def _exchanges(situation: Situation) -> tuple[Exchange, ...]:
    """Put each participant turn to the interviewer's turn before it; moves of which nothing was heard are left out."""
    replies: dict[str, list[Turn]] = {}
    found: dict[str, Turn] = {}
    current: list[Turn] | None = None
    early: list[Turn] = []  # said before any turn of the interviewer, or after one that no move explains
    for turn in situation.turns:
        if turn.speaker is Speaker.AI:
            current = replies.setdefault(turn.id, [])
            found[turn.id] = turn
        else:
            (early if current is None else current).append(turn)
    heard = [said for said in situation.moves if said.turn_id is not None]
    exchanges = [
        Exchange(said.move, found.get(said.turn_id or ""), tuple(replies.pop(said.turn_id or "", ()))) for said in heard
    ]
    # What follows an interviewer's turn that isn't in the list of moves still answers the move before it.
    stray = [*early, *(turn for turns in replies.values() for turn in turns)]
    if exchanges and stray:
        last = exchanges[-1]
        exchanges[-1] = Exchange(last.move, last.turn, (*last.replies, *stray))
    return tuple(_with_newest_reply(exchanges, situation))


def _with_newest_reply(exchanges: list[Exchange], situation: Situation) -> list[Exchange]:
    """Give the newest reply to the newest move also where that move's own turn isn't committed yet."""
    fresh = situation.trigger in {Trigger.ANSWER, Trigger.INTERRUPTION}
    if not fresh or len(exchanges) < 2 or exchanges[-1].turn is not None or exchanges[-1].replies:
        return exchanges
    before, last = exchanges[-2], exchanges[-1]
    if before.replies and before.replies[-1] is situation.turns[-1]:
        exchanges[-2] = Exchange(before.move, before.turn, before.replies[:-1])
        exchanges[-1] = Exchange(last.move, last.turn, before.replies[-1:])
    return exchanges


def _asked(exchanges: Sequence[Exchange]) -> tuple[str, ...]:
    ids: list[str] = []
    for exchange in exchanges:
        move = exchange.move
        posed = poses(move) and words_heard(exchange) >= HEARD_ENOUGH
        if posed and move.question_id is not None and move.question_id not in ids:
            ids.append(move.question_id)
    return tuple(ids)


def _since_posed(exchanges: Sequence[Exchange], question_id: str | None) -> tuple[Exchange, ...]:
    for index, exchange in enumerate(exchanges):
        if exchange.move.question_id == question_id and exchange.move.kind in POSES:
            return tuple(exchanges[index:])
    return ()
