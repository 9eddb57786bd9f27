"""A room in which the built-in mind interviews by text, in virtual time, so that its tests read as conversations."""

from dataclasses import dataclass, field, replace

from app.sessions.typed_interview import TypedInterview
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
from engine.interview.turns import Mode, Speaker, Word
from engine.interviewer.builtin import BuiltInInterviewer, decide
from engine.interviewer.language import Language, load_language
from engine.interviewer.port import Interviewer, Move, Said, Trigger

ENGLISH = load_language("en")


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
class Room(TypedInterview):
    """One interview as if spoken, with the built-in mind. Every method that lets the interviewer speak returns its move."""

    stage: EvaluationStage = field(default_factory=stage_of)
    profile: AgentProfile = field(default_factory=profile_of)
    language: Language = ENGLISH
    tag: str = "en"
    name: str = ""
    mind: Interviewer = field(default_factory=lambda: BuiltInInterviewer("en"))

    @property
    def last(self) -> Move:
        return self.moves[-1].move

    def opens(self) -> Move:
        return self.interviewer_speaks(Trigger.OPENING)

    def hears(
        self,
        text: str,
        *,
        words: tuple[Word, ...] = (),
        confidence: float | None = None,
        trigger: Trigger = Trigger.ANSWER,
        mode: Mode = Mode.VOICE,
    ) -> Move:
        """The candidate says `text`; the interviewer replies."""
        self.silences = 0
        self.say(Speaker.PARTICIPANT, text, mode=mode, words=words, asr_confidence=confidence)
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
        turn = self.say(Speaker.AI, move.text, mode=Mode.VOICE)
        self.moves.append(Said(move, turn.id))
        return move


def opened(**settings: object) -> Room:
    """Return a room in which the first question has just been asked."""
    room = Room(**settings)  # type: ignore[arg-type]
    room.opens()
    return room
