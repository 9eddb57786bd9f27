"""One interview by typed text in virtual time: what `interview-text` holds, and what scripted interviews are held by."""

from dataclasses import dataclass, field
from typing import Any

from engine.interview.templates import AgentProfile, EvaluationStage
from engine.interview.turns import Mode, Speaker, Turn
from engine.interviewer.language import Language
from engine.interviewer.port import Interviewer, Move, Said, Situation, Trigger

WORDS_A_SECOND = 2.5  # 150 words a minute
SILENCE_SECONDS = 8.0  # what an empty line stands for
BETWEEN_TURNS_SECONDS = 0.5
LONGEST_ANSWER = 20_000  # characters


@dataclass
class TypedInterview:
    """One interview by typed text: what was said so far, and the virtual time."""

    stage: EvaluationStage
    profile: AgentProfile
    language: Language
    tag: str
    name: str
    mind: Interviewer
    turns: list[Turn] = field(default_factory=list)
    moves: list[Said] = field(default_factory=list)
    elapsed_s: float = 0.0
    silences: int = 0

    @property
    def limit_s(self) -> float:
        """How long the stage may take, in seconds."""
        return self.stage.duration_minutes * 60.0

    def situation(self, trigger: Trigger) -> Situation:
        """Return all the mind may go by."""
        return Situation(
            stage=self.stage,
            profile=self.profile,
            language=self.tag,
            trigger=trigger,
            turns=tuple(self.turns),
            moves=tuple(self.moves),
            elapsed_s=self.elapsed_s,
            time_limit_s=self.limit_s,
            silences=self.silences,
            participant_name=self.name,
        )

    async def reply(self, trigger: Trigger) -> tuple[Move, Turn]:
        """Let the interviewer speak; return its move and the turn it became."""
        move = await self.mind.next_move(self.situation(trigger))
        turn = self.say(Speaker.AI, move.text, question_id=move.question_id, probe_of=move.probe_of)
        self.moves.append(Said(move, turn.id))
        return move, turn

    def hear(self, line: str) -> Trigger:
        """Take one line from the candidate; an empty one is silence. Return why the interviewer speaks next."""
        text = line.strip()[:LONGEST_ANSWER]
        if text:
            question_id = self.moves[-1].move.question_id if self.moves else None
            self.say(Speaker.PARTICIPANT, text, question_id=question_id)
            self.silences = 0
        else:
            self.elapsed_s += SILENCE_SECONDS
            self.silences += 1
        if self.elapsed_s >= self.limit_s:
            return Trigger.TIME_UP
        return Trigger.ANSWER if text else Trigger.SILENCE

    def say(self, speaker: Speaker, text: str, *, mode: Mode = Mode.TYPED, **about: Any) -> Turn:  # noqa: ANN401 - a turn's own fields
        """Add a turn that takes the time it would take to speak, and return it."""
        start = self.elapsed_s
        self.elapsed_s += BETWEEN_TURNS_SECONDS + self.language.count_words(text) / WORDS_A_SECOND
        seq = len(self.turns) + 1
        turn = Turn(
            id=f"t{seq}",
            seq=seq,
            speaker=speaker,
            t_start_ms=round(start * 1000),
            t_end_ms=round(self.elapsed_s * 1000),
            text=text,
            language=self.tag,
            mode=mode,
            **about,
        )
        self.turns.append(turn)
        return turn
