"""A room in which the built-in mind interviews by text, in virtual time, so that its tests read as conversations."""

from dataclasses import dataclass, field, replace

from engine.interview.templates import (
    ANCHOR_BANDS,
    AgentProfile,
    Context,
    Dimension,
    EvaluationStage,
    Interaction,
    Probe,
    ProbingDepth,
    Question,
    QuestionKind,
    Rubric,
    StageType,
    Style,
)
from engine.interview.turns import Speaker, Turn, Word
from engine.interviewer.builtin import decide
from engine.interviewer.language import load_language
from engine.interviewer.port import Move, Said, Situation, Trigger

ENGLISH = load_language("en")
WORDS_A_SECOND = 2.5


def question(
    name: str, dimension: str, text: str, kind: QuestionKind = QuestionKind.STORY, rephrased: str = "", **probes: str
) -> Question:
    hints = tuple(Probe(when, words) for when, words in probes.items())
    return Question(id=name, dimension_id=dimension, text=text, kind=kind, rephrased=rephrased, probes=hints)


def dimension(name: str, weight: float) -> Dimension:
    return Dimension(
        id=name, label=name.capitalize(), weight=weight, description=name, anchors=dict.fromkeys(ANCHOR_BANDS, "-")
    )


QUESTIONS = (
    question(
        "o1", "ownership", "Tell me about a time you took charge of something.", rephrased="Think of something you led."
    ),
    question("o2", "ownership", "Describe a time you saw something through to the end."),
    question("c1", "craft", "How would you find out why a program is slow?", QuestionKind.EXPLANATION),
    question("c2", "craft", "Tell me about the hardest fault you ever tracked down."),
    question(
        "t1", "teamwork", "Tell me about a disagreement with a colleague.", rephrased="When did you and someone differ?"
    ),
    question("t2", "teamwork", "What makes a team work well, in your view?", QuestionKind.OPINION),
)


def stage_of(questions: tuple[Question, ...] = QUESTIONS, minutes: int = 20, **weights: float) -> EvaluationStage:
    weights = weights or {"ownership": 0.3, "craft": 0.3, "teamwork": 0.4}
    dimensions = tuple(dimension(name, weight) for name, weight in weights.items())
    return EvaluationStage(
        id="talk",
        stage_name="Talk",
        stage_type=StageType.AI_INTERVIEW,
        stage_order=1,
        duration_minutes=minutes,
        agent_profile_id="nora",
        rubric=Rubric(id="r", version=1, dimensions=dimensions),
        questions=questions,
    )


def profile_of(
    depth: ProbingDepth = ProbingDepth.MEDIUM,
    style: Style = Style.STRUCTURED,
    persona: str = "Nora",
    context: Context | None = None,
) -> AgentProfile:
    return AgentProfile(
        id="nora",
        name="Nora",
        persona=persona,
        interaction=Interaction(style=style, probing_depth=depth),
        context=context or Context(organization="Fernhill Tools"),
    )


@dataclass
class Room:
    """One interview. Every method that lets the interviewer speak returns its move."""

    stage: EvaluationStage = field(default_factory=stage_of)
    profile: AgentProfile = field(default_factory=profile_of)
    name: str = ""
    elapsed_s: float = 0.0
    turns: list[Turn] = field(default_factory=list)
    moves: list[Said] = field(default_factory=list)
    silences: int = 0

    @property
    def limit_s(self) -> float:
        return self.stage.duration_minutes * 60.0

    @property
    def last(self) -> Move:
        return self.moves[-1].move

    def situation(self, trigger: Trigger) -> Situation:
        return Situation(
            stage=self.stage,
            profile=self.profile,
            language="en",
            trigger=trigger,
            turns=tuple(self.turns),
            moves=tuple(self.moves),
            elapsed_s=self.elapsed_s,
            time_limit_s=self.limit_s,
            silences=self.silences,
            participant_name=self.name,
        )

    def opens(self) -> Move:
        return self.interviewer_speaks(Trigger.OPENING)

    def hears(
        self,
        text: str,
        *,
        words: tuple[Word, ...] = (),
        confidence: float | None = None,
        trigger: Trigger = Trigger.ANSWER,
    ) -> Move:
        """The candidate says `text`; the interviewer replies."""
        self.silences = 0
        self._take(Speaker.PARTICIPANT, text, words=words, asr_confidence=confidence)
        return self.interviewer_speaks(Trigger.TIME_UP if self.elapsed_s >= self.limit_s else trigger)

    def is_silent(self) -> Move:
        self.elapsed_s += 8.0
        self.silences += 1
        return self.interviewer_speaks(Trigger.TIME_UP if self.elapsed_s >= self.limit_s else Trigger.SILENCE)

    def cuts_in(self, text: str, *, heard: float) -> Move:
        """The candidate speaks over the interviewer, of whose last turn only the share `heard` came out."""
        newest = max(index for index, turn in enumerate(self.turns) if turn.speaker is Speaker.AI)
        said = self.turns[newest].text
        self.turns[newest] = replace(self.turns[newest], text=said[: int(len(said) * heard)].rstrip(), interrupted=True)
        return self.hears(text, trigger=Trigger.INTERRUPTION)

    def presses_repeat(self) -> Move:
        return self.interviewer_speaks(Trigger.REPEAT_WANTED)

    def interviewer_speaks(self, trigger: Trigger) -> Move:
        move = decide(self.situation(trigger), ENGLISH)
        turn = self._take(Speaker.AI, move.text)
        self.moves.append(Said(move, turn.id))
        return move

    def _take(self, speaker: Speaker, text: str, **more: object) -> Turn:
        start = self.elapsed_s
        self.elapsed_s += 0.5 + ENGLISH.count_words(text) / WORDS_A_SECOND
        seq = len(self.turns) + 1
        turn = Turn(
            id=f"t{seq}",
            seq=seq,
            speaker=speaker,
            t_start_ms=round(start * 1000),
            t_end_ms=round(self.elapsed_s * 1000),
            text=text,
            language="en",
            **more,  # type: ignore[arg-type]
        )
        self.turns.append(turn)
        return turn


def opened(**settings: object) -> Room:
    """Return a room in which the first question has just been asked."""
    room = Room(**settings)  # type: ignore[arg-type]
    room.opens()
    return room
