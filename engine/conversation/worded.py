"""What is stated of a move that was worded anew, once it is known whose words were said."""

from dataclasses import replace

from engine.conversation.preparing import Prepared
from engine.interview.facts import EngineFault, Fact
from engine.interview.mind_facts import MoveWorded
from engine.interviewer.port import Move
from engine.interviewer.words import WordedBy

_REMEDY = {
    WordedBy.BUILT_IN: "the built-in wording of the same move was said",
    WordedBy.BOTH: "the built-in's question of the same move ended the reply",
    WordedBy.MODEL: "the reply was said as far as it was worded",
}


def how_worded(prepared: Prepared, at_ms: int) -> tuple[Move, list[Fact]]:
    """End the wording; return the move as it was said and the facts about its words, none where it was said in its own."""
    if prepared.wording is None:
        return prepared.move, []
    ended = prepared.wording.end(used=not prepared.covered)
    text = prepared.utterance.text
    facts: list[Fact] = [EngineFault("interviewer", fault, _REMEDY[ended.by], at_ms) for fault in ended.faults]
    facts.append(MoveWorded(text, ended.by.value, at_ms, ended.faults, ended.prompt, ended.request_sha256))
    return replace(prepared.move, text=text, prompt=ended.prompt or prepared.move.prompt), facts
