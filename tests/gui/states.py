"""Every state worth looking at, with kind and unkind texts: for layout tests, and to be drawn for a designer's eye."""

from dataclasses import replace
from datetime import UTC, datetime

from app.kiosk.journey.desk import ScreenState
from app.kiosk.ports import (
    Accommodation,
    Assignment,
    Check,
    CheckStatus,
    CheckStep,
    ClosingStep,
    EngineInUse,
    EngineReason,
    Noted,
    NotedOnce,
    Notice,
    NoticeKind,
    Outcome,
    Problem,
    Receipt,
    Refusal,
    WatchedPart,
)
from app.kiosk.presenters import consent
from app.kiosk.presenters.check_in import CheckInState, Refused
from app.kiosk.presenters.closing import ClosingState, EndState, FailureState
from app.kiosk.presenters.device_check import DeviceCheckState
from app.kiosk.presenters.practice import PracticeState
from app.kiosk.presenters.talk import Phase, Progress, TalkState
from engine.interview.lifecycle import EndReason
from engine.interview.templates import ConsentText

LANGUAGES = ("en", "es", "hi", "ja")
CONSENT = ConsentText(
    version="1",
    disclosure="Northwind Support uses this interview to choose whom to invite for a day on the team. A person decides, never the score alone.",
    agreements=(
        "I agree that my voice and my words are recorded and kept for 180 days.",
        "I agree that a computer program proposes a score, which people review.",
        "I answer by myself, without help from others or from software.",
    ),
)
CONSENT_JA = ConsentText(
    version="1",
    disclosure="この面接は、チーム体験日に招待する方を選ぶために行われます。最終的な判断は必ず人が行い、点数だけで決まることはありません。",
    agreements=(
        "私の声と発言が録音され、180日間保存されることに同意します。",
        "プログラムが点数を提案し、人が確認することに同意します。",
    ),
)
PLAIN = Assignment(
    session_id="0f5a2f6e-8a39-4b1e-9a55-7f0b6f9f5a11",
    participant_name="Maya Okafor",
    organisation="Northwind Support",
    template_name="Customer support specialist",
    stage_name="First conversation",
    minutes=20,
    questions=6,
    interviewer_name="Alex",
    languages=("en",),
    consent={"en": CONSENT},
    retention_days=180,
    practice_question="What did you have for breakfast today, and did you enjoy it?",
)
LONG = Assignment(
    session_id="0f5a2f6e-8a39-4b1e-9a55-7f0b6f9f5a11",
    participant_name="Wolfeschlegelsteinhausenbergerdorff-Montgomery-Featherstonehaugh Maria del Carmen",
    organisation="Ministerium für Infrastruktur, Landesentwicklung und grenzüberschreitende Verkehrssicherheit",
    template_name="Senior Platform Reliability and Developer Experience Engineer (EMEA, hybrid)",
    stage_name="Structured behavioural conversation about incidents and ownership",
    minutes=45,
    questions=12,
    interviewer_name="Professor Doctor Alexandra Hohenstein",
    languages=("en", "es", "hi", "ja"),
    consent={"en": CONSENT, "ja": CONSENT_JA},
    retention_days=3650,
    practice_question="Please describe, in as much detail as you like, the way that you came here this morning. " * 3,
)
QUESTION = "Tell me about a time when a customer was upset with you personally. What had happened, and what did you do about it?"
LONG_QUESTION = (
    "Thank you. You said that you cut the backlog by half and kept it there for a year. I'd like to understand your own part "
    "in that better: which decisions were yours, which of them did other people on the team doubt at first, how did you convince them, "
    "and what would you do differently if you had to start again tomorrow with half of the people and none of the tools that you "
    "built in the meantime? Take as long as you need to think, and feel free to begin with whichever part comes to mind first."
)
QUESTION_JA = "お客様に直接お叱りを受けたときのことを教えてください。何が起きて、あなたはどのように対応しましたか。"
QUESTION_HI = "मुझे उस समय के बारे में बताइए जब कोई ग्राहक आपसे नाराज़ था। क्या हुआ था और आपने क्या किया?"
HEARD = "so last winter a customer called about a parcel that had been lost twice and she was really angry because it was a present for her"
SHA = "9f2c51d4a7e08b3366f1c0de58b94a7710e2d3c4b5a697881726354433221100"
RECEIPT = Receipt(session_id=PLAIN.session_id, record_sha256=SHA, answers=9, recorded_s=1184.0)
AT = 1000.0


def _step(check: Check, status: CheckStatus, **more: object) -> CheckStep:
    return CheckStep(check, status, **more)  # type: ignore[arg-type]


ENGINES = (
    EngineInUse("stt", "pocketsphinx", full_quality=False, why="none installed", reason=EngineReason.NOTHING_BETTER),
    EngineInUse("tts", "espeak-ng en-gb", full_quality=False, why="none installed", reason=EngineReason.NOTHING_BETTER),
    EngineInUse("interviewer", "built-in", full_quality=False),
)
GOOD_STEPS = {
    Check.MICROPHONE: _step(Check.MICROPHONE, CheckStatus.OK, detail="Jabra Evolve2 40"),
    Check.SPEECH: _step(Check.SPEECH, CheckStatus.OK, heard="the north wind and the sun were arguing"),
    Check.LOUDSPEAKER: _step(Check.LOUDSPEAKER, CheckStatus.OK, detail="Jabra Evolve2 40"),
    Check.ECHO: _step(Check.ECHO, CheckStatus.OK, detail="26 dB"),
    Check.ENGINES: _step(Check.ENGINES, CheckStatus.NOTICE, problem=Problem.REDUCED_QUALITY, engines=ENGINES),
    Check.STORAGE: _step(Check.STORAGE, CheckStatus.OK, detail="212 GB"),
}
SPEAKING_STEPS = {
    Check.MICROPHONE: GOOD_STEPS[Check.MICROPHONE],
    Check.SPEECH: _step(
        Check.SPEECH,
        CheckStatus.ASKING,
        sentence="The north wind and the sun were arguing about which of them was the stronger.",
        level_dbfs=-24.0,
    ),
}
CHIME_STEPS = {
    **SPEAKING_STEPS,
    Check.SPEECH: GOOD_STEPS[Check.SPEECH],
    Check.LOUDSPEAKER: _step(Check.LOUDSPEAKER, CheckStatus.ASKING, detail="Jabra Evolve2 40"),
}
BAD_STEPS = {
    Check.MICROPHONE: _step(
        Check.MICROPHONE, CheckStatus.PROBLEM, problem=Problem.MICROPHONE_SILENT, detail="Jabra Evolve2 40"
    ),
    Check.SPEECH: _step(Check.SPEECH, CheckStatus.SKIPPED),
    Check.LOUDSPEAKER: _step(Check.LOUDSPEAKER, CheckStatus.PROBLEM, problem=Problem.CHIME_NOT_HEARD),
    Check.ECHO: _step(Check.ECHO, CheckStatus.NOTICE, problem=Problem.ECHO_STRONG),
    Check.ENGINES: _step(Check.ENGINES, CheckStatus.PROBLEM, problem=Problem.RECOGNISER_MISSING, engines=ENGINES[:1]),
    Check.STORAGE: _step(Check.STORAGE, CheckStatus.NOTICE, problem=Problem.DISK_LOW, detail="3 GB"),
}
REFUSED_STEPS = {
    Check.MICROPHONE: _step(
        Check.MICROPHONE,
        CheckStatus.PROBLEM,
        problem=Problem.SOUND_UNUSABLE,
        remedy="Its driver hangs: restart the sound server",
    ),
    Check.SPEECH: _step(Check.SPEECH, CheckStatus.SKIPPED),
    Check.LOUDSPEAKER: _step(
        Check.LOUDSPEAKER, CheckStatus.PROBLEM, problem=Problem.SOUND_LOST, remedy="Plug it in again"
    ),
    Check.ENGINES: _step(
        Check.ENGINES,
        CheckStatus.PROBLEM,
        problem=Problem.RECOGNISER_MISSING,
        remedy="English only. For 'hi' run `vivavoce models fetch faster-whisper-base` (`vivavoce models list` names all)",
    ),
}
PROGRESS = Progress(question=3, questions=6, elapsed_s=430.0, limit_s=1200.0, at=AT)
TALK = TalkState(
    title=PLAIN.stage_name,
    phase=Phase.INTERVIEWER_SPEAKING,
    asked=QUESTION,
    progress=PROGRESS,
)


def _talk(**changes: object) -> TalkState:
    return replace(TALK, **changes)  # type: ignore[arg-type]


def _failed(reason: EndReason, **more: object) -> Outcome:
    return Outcome(completed=False, end_reason=reason, receipt=RECEIPT, proctor_code="K7-42Q", **more)  # type: ignore[arg-type]


NOTED = (
    Noted("tab_switch", (NotedOnce(130.0, 4.2), NotedOnce(213.0))),
    Noted("paste", (NotedOnce(75.0),)),
    Noted("clipped_sound", tuple(NotedOnce(60.0 * minute, 0.4) for minute in range(1, 9))),
    Noted("answer_pace", ()),
)
DONE = Outcome(completed=True, end_reason=EndReason.FINISHED, receipt=RECEIPT)

_CHECK_IN = CheckInState(languages=LANGUAGES, organisation="Northwind Support", kiosk_name="Room 4")

STATES: dict[str, ScreenState] = {
    "welcome": _CHECK_IN,
    "welcome_refused": CheckInState(
        code="ABCDEFGH",
        languages=LANGUAGES,
        organisation="Northwind Support",
        refused=Refused(Refusal.TOO_EARLY, "", "", datetime(2026, 3, 4, 14, 30, tzinfo=UTC)),
    ),
    "welcome_japanese_missing": CheckInState(
        languages=LANGUAGES, language="ja", organisation="Northwind Support", incomplete=True
    ),
    "welcome_long": CheckInState(
        languages=(*LANGUAGES, "fr", "de", "pt", "zh"),
        organisation=LONG.organisation,
        kiosk_name="Assessment Centre East, Room 4, Seat 12",
        refused=Refused(
            Refusal.LANGUAGE,
            "This kiosk can't hold the interview in Hindi",
            "No recogniser for Hindi is installed. Ask a proctor for another kiosk, or to run: vivavoce models fetch whisper-small",
        ),
    ),
    "consent": consent.opened(PLAIN, "en"),
    "consent_watched": consent.opened(replace(PLAIN, watched=tuple(WatchedPart)[:-1], second_voice_offered=True), "en"),
    "consent_listening_in": consent.opened(replace(PLAIN, listening_in=True), "en"),
    "consent_reminded": consent.submitted(consent.agree(consent.opened(PLAIN, "en"), 0, agreed=True)),
    "consent_long": consent.ask(consent.opened(LONG, "ja"), Accommodation.OTHER, wanted=True),
    "consent_declining": consent.ConsentState(PLAIN, "en", CONSENT, "en", declining=True),
    "consent_error": consent.ConsentState(PLAIN, "en", CONSENT, "en", agreed=frozenset({0, 1, 2}), error=("", "")),
    "sound_waiting": DeviceCheckState(
        "en",
        {Check.MICROPHONE: _step(Check.MICROPHONE, CheckStatus.RUNNING, level_dbfs=-30.0)},
        running=True,
    ),
    "sound_speaking": DeviceCheckState("en", SPEAKING_STEPS, running=True),
    "sound_chime": DeviceCheckState("en", CHIME_STEPS, running=True),
    "sound_good": DeviceCheckState("en", GOOD_STEPS),
    "sound_bad": DeviceCheckState("en", BAD_STEPS),
    "sound_refused": DeviceCheckState("en", REFUSED_STEPS),
    "sound_typed": DeviceCheckState("en", BAD_STEPS, typed_only=True),
    "practice": PracticeState(PLAIN.practice_question, 20, 6, "Alex"),
    "practice_long": PracticeState(LONG.practice_question, 45, 12, LONG.interviewer_name, tried=True, error=("", "")),
    "practice_none": PracticeState("", 20, 6, "Alex", typed_only=True),
    "talk_starting": TalkState(title="First conversation"),
    "talk_asking": TALK,
    "talk_asking_long": _talk(asked=LONG_QUESTION, heard=HEARD * 4),
    "talk_asking_japanese": _talk(
        asked=QUESTION_JA * 2, heard="昨年の冬に、荷物が二度もなくなったお客様からお電話をいただきました"
    ),
    "talk_asking_hindi": _talk(asked=QUESTION_HI, heard="पिछली सर्दियों में एक ग्राहक ने फ़ोन किया था"),
    "talk_listening": _talk(phase=Phase.LISTENING, watched=True),
    "talk_hearing": _talk(phase=Phase.CANDIDATE_SPEAKING, heard=HEARD),
    "talk_thinking": _talk(phase=Phase.THINKING, heard=HEARD, heard_final=True),
    "talk_taking_time": _talk(phase=Phase.LISTENING, suspended=True),
    "talk_device_lost": _talk(
        phase=Phase.PAUSED, pause=Notice(NoticeKind.DEVICE_LOST, "Jabra Evolve2 40"), heard=HEARD
    ),
    "talk_paused_by_proctor": _talk(phase=Phase.PAUSED, pause=Notice(NoticeKind.PAUSED_BY_PROCTOR)),
    "talk_proctor_called": _talk(phase=Phase.LISTENING, proctor_called=True),
    "talk_proctor_message": _talk(
        phase=Phase.LISTENING,
        word=Notice(NoticeKind.PROCTOR_MESSAGE, "You have five minutes more. No hurry.", "Rosa Lindqvist"),
    ),
    "talk_proctor_message_long": _talk(
        phase=Phase.LISTENING,
        asked=LONG_QUESTION,
        word=Notice(
            NoticeKind.PROCTOR_MESSAGE, "Please speak a little closer to the microphone. " * 5, "Rosa Lindqvist"
        ),
    ),
    "talk_proctor_comes": _talk(
        phase=Phase.LISTENING, word=Notice(NoticeKind.PROCTOR_COMES, "", "Maria-Anastasia Lindqvist-Papadopoulou")
    ),
    "talk_more_time": _talk(phase=Phase.LISTENING, word=Notice(NoticeKind.MORE_TIME, "5", "Rosa Lindqvist")),
    "talk_typing": _talk(phase=Phase.LISTENING, typing=True, draft="Last winter"),
    "talk_typed_only": _talk(phase=Phase.LISTENING, recogniser_lost=True, typing=True, asked=LONG_QUESTION),
    "talk_voice_lost": _talk(phase=Phase.LISTENING, voice_lost=True),
    "talk_half_duplex": _talk(half_duplex=True, duplex_is_news=True),
    "talk_half_duplex_known": _talk(half_duplex=True),
    "talk_leaving": _talk(phase=Phase.LISTENING, leaving=True),
    "talk_practice": _talk(practice=True, progress=None, phase=Phase.LISTENING, asked=PLAIN.practice_question),
    "talk_last_minutes": _talk(progress=Progress(6, 6, 1110.0, 1200.0, AT), phase=Phase.LISTENING),
    "closing": ClosingState(ClosingStep.SCORING),
    "end": EndState(DONE, "Maya Okafor", "Northwind Support", seconds_left=95),
    "end_long": EndState(
        Outcome(completed=True, end_reason=EndReason.TIME_UP, receipt=RECEIPT, next_stage=LONG.stage_name),
        LONG.participant_name,
        LONG.organisation,
        sent=True,
        seconds_left=12,
    ),
    "end_noted": EndState(
        Outcome(completed=True, end_reason=EndReason.FINISHED, receipt=RECEIPT, watched=True, noted=NOTED),
        "Maya Okafor",
    ),
    "end_nothing_noted": EndState(
        Outcome(completed=True, end_reason=EndReason.FINISHED, receipt=RECEIPT, watched=True), "Maya Okafor"
    ),
    "end_comment_lost": EndState(DONE, "", "", comment="x", error=("The disk is full", "Please tell a proctor.")),
    "failure_device": FailureState(_failed(EndReason.DEVICE_FAULT, retake_granted=True)),
    "failure_left": FailureState(_failed(EndReason.CANDIDATE_LEFT)),
    "failure_unknown": FailureState(None),
}
