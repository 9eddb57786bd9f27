"""How long things may take in a conversation; every number in one place, so that a rule can be read without them.

All are seconds. Where a number was not measured it says whose judgement it is.
"""

from dataclasses import dataclass, field

from engine.interview.templates import QuestionKind


@dataclass(frozen=True, slots=True)
class GateTiming:
    """When sound counts as speech. Probabilities are the detector's, 0-1.

    Two thresholds keep a wavering probability from chopping a word. `lag_s` is how late the detector tells: its newest probability is
    about a frame ahead of or behind the sample it speaks of. Measured with silero on 970 stretches of the latency set: speech is dated 0.04 s
    late at its beginning (0.02-0.09, 10th to 90th percentile) and 0.07 s at its end (0.04-0.13); left as it is told, since it is as
    late for every rule, and a date before the last sound would be worse than one after it.
    """

    enter: float = 0.5
    leave: float = 0.35
    min_speech_s: float = 0.08
    min_pause_s: float = 0.06
    lag_s: float = 0.0


@dataclass(frozen=True, slots=True)
class NoiseTiming:
    """When a voice stands out from the noise: by `begin_db` to begin, by `keep_db` at some time within `hold_s` to go on.

    The level is over `level_s`, the floor the quietest `floor_s` of the last `memory_s`. Measured on babble made of espeak's and flite's
    voices and on read and synthetic speech: 30 s of four to eight voices begin nothing, three begin one; answers 10 dB above such babble begin
    within 0.3 s and end within 0.3 s of where they do; in silence not one pause moves.
    """

    begin_db: float = 9.0
    keep_db: float = 6.0
    hold_s: float = 0.3
    level_s: float = 0.2
    floor_s: float = 0.3
    memory_s: float = 8.0


@dataclass(frozen=True, slots=True)
class EndpointTiming:
    """The bounds of the end-of-turn rule; what it weighs is fitted (`resources/turn_end/weights.json`).

    `patience` is the one setting for people: every wait grows with it. Judgement: the bounds.
    """

    patience: float = 1.0
    shortest_s: float = 0.36  # a word is still answered within 0.6 s, the detector and the device included
    longest_s: float = 8.0
    going_on_factor: float = 1.4  # on the usual wait, where the answer surely goes on
    own_pause_limit: float = 2.0  # times everybody's pause: longer own pauses earn no more
    model_after_s: float = 0.1  # of silence, when an end-of-turn model is asked
    button_s: float = 45.0  # where the stage requires the button, silence ends a turn only after this


@dataclass(frozen=True, slots=True)
class Timing:
    """The conversation's timing. `silences_s` are the silences after which the interviewer speaks up: nudge, rephrase, offer to skip."""

    gate: GateTiming = field(default_factory=GateTiming)
    noise: NoiseTiming = field(default_factory=NoiseTiming)
    endpoint: EndpointTiming = field(default_factory=EndpointTiming)
    preroll_s: float = 0.3  # kept from before speech was noticed, so that no first syllable is lost
    speculate_s: float = (
        0.064  # silence after which a reply is prepared to the words so far: two frames of the detector
    )
    doubt_s: float = 0.2  # silence after which a stretch of speech is over and its words are final; ended sooner they are heard worse
    # What may come to nothing in one answer; after that nothing is prepared before it is judged over. A model that is slow
    # or dear runs out of time before it runs out of attempts.
    most_revisions: int = 12
    revisions_per_s: float = 0.25  # more for each second spoken: people pause that often
    most_wasted_s: float = 4.0
    wasted_share: float = 0.25  # more of the time spoken: a quarter of one core
    silences_s: tuple[float, ...] = (8.0, 12.0, 15.0)  # the last repeats
    silence_scale: dict[QuestionKind, float] = field(
        default_factory=lambda: {
            QuestionKind.YES_NO: 0.75,
            QuestionKind.SHORT: 0.75,
            QuestionKind.OPINION: 1.0,
            QuestionKind.EXPLANATION: 1.0,
            QuestionKind.STORY: 1.0,
        }
    )
    take_time_s: float = 60.0  # how long "take your time" holds if nothing is said
    after_typing_s: float = (
        3.0  # the field was closed and nothing was sent: what they said so far is judged only after this
    )
    nod_after_s: float = 0.7  # into a pause; people acknowledge at about this point
    nod_words: int = 8  # said since the last question, before anything is acknowledged
    nod_room_s: float = 0.5  # doubt that must be left: nobody says "mm-hm" and then takes the floor
    nod_every_s: float = 12.0
    noise_s: float = 0.6  # voiced sound without a word counts as an answer only if longer
    # What may be speech over the interviewer turns its voice down after this: two frames of the detector, which itself is 60 ms late
    # (median over read and synthetic speech), so that it is turned down some 0.11 s after the first sample.
    stirs_s: float = 0.05
    barge_in_s: float = 0.3  # of words, over the interviewer; a cough is about 0.2
    # How late a detector notices a voice; where it is sure of one, that much was said before. Mean probability of the first 0.2 s: 0.82 to
    # 0.92 in six sentences read by flite, 0.75 to 0.85 in two over an echo of -20 dB; 0.52 to 0.73 in made-up coughs, of which it takes
    # 21 in 150 for a voice so long.
    noticed_late_s: float = 0.04
    sure_voice: float = 0.76
    backchannel_s: float = 1.0  # as long as only "mm-hm" or "okay" is heard, the interviewer goes on up to here
    surely_speech_s: float = 1.5  # voiced so long it is an interruption even without a word
    second_thought_s: float = 1.0  # going on within this of the reply's first sample keeps the answer one turn
    second_thought_voiced_s: float = 0.08  # as soon as it counts as speech: whoever goes on was cut off
    time_up_silence_s: float = 4.0  # after the limit, silence before the interviewer closes
    grace_s: float = 60.0  # how long an answer may go on after the limit
    mind_s: float = 1.2
    recogniser_s: float = 10.0  # to end one stretch
    voice_s: float = 5.0  # to make one clause
    half_duplex_tail_s: float = 0.2
    device_away_s: float = 180.0
    device_retry_s: tuple[float, ...] = (0.25, 0.5, 1.0, 2.0)  # the last repeats
