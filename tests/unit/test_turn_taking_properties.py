"""Whatever happens in whatever order, turn-taking keeps its promises: no deadlock, no turn committed twice, no settled turn touched."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from engine.conversation import events
from engine.conversation.events import Action
from engine.conversation.floor import Floor
from engine.conversation.timing import Timing
from engine.conversation.turn_taking import TurnTaking
from engine.interview.lifecycle import EndReason
from engine.interview.templates import QuestionKind

WORDS = st.lists(st.sampled_from(["we", "did", "and", "okay", "hang", "on", "project."]), max_size=6).map(tuple)
LIMIT_S = 120.0
ANSWERING = {Floor.WAITING, Floor.CANDIDATE, Floor.UNDECIDED}


class AnyConversation(RuleBasedStateMachine):
    """Plays everyone but turn-taking: voices, engines, buttons and the clock; believes nothing and checks every order."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.talk = TurnTaking(Timing(), "en", LIMIT_S, acknowledges=True)
        self.looking: events.Transcribe | None = None  # outstanding: a look at the words so far,
        self.ending: events.Transcribe | None = None  # the final words,
        self.thinking: events.Prepare | None = None  # a reply
        self.words: tuple[str, ...] = ()  # the newest that were told of
        self.replied_to: tuple[str, ...] | None = None  # what the reply under way is a reply to
        self.final = False  # the words are,
        self.guessed = False  # or they were only looked at
        self.committed: dict[int, int] = {}  # turn -> revision, of a reply that was let go
        self.held: int | None = None
        self.settled: set[int] = set()
        self.speaking = False
        self.stopped = self.ducked = False
        self.heard_start = False
        self.voice = False
        self.paused = False
        self.ended = False
        self.suspended = False
        self.obey(self.talk.begin())

    # Checking orders

    def obey(self, actions: list[Action]) -> None:
        for action in actions:
            assert not self.ended, f"{action} after the end"
            getattr(self, f"on_{type(action).__name__.lower()}")(action)

    def names(self, turn: int) -> None:
        assert turn not in self.settled, "a settled turn is history"

    def on_transcribe(self, action: events.Transcribe) -> None:
        self.names(action.turn)
        assert self.ending is None, "asked twice for the same words"
        if action.ends:
            self.ending = action
        else:
            assert self.thinking is None
            assert not self.voice, "nobody has paused"
            self.looking = action
        self.final = False

    def on_prepare(self, action: events.Prepare) -> None:
        self.names(action.turn)
        assert self.thinking is None, "one preparation at a time"
        self.thinking, self.replied_to = action, self.words
        self.looking = None
        self.final = self.final or not self.guessed

    def on_withdraw(self, action: events.Withdraw) -> None:
        self.names(action.turn)
        self.forget_work()

    def forget_work(self) -> None:
        self.looking = self.ending = self.thinking = None
        self.final = self.guessed = False

    def on_commit(self, action: events.Commit) -> None:
        self.names(action.turn)
        assert self.thinking is not None, "nothing was prepared"
        assert (action.turn, action.revision) == (self.thinking.turn, self.thinking.revision), "a stale reply"
        assert self.final, "a reply to a guess"
        assert self.replied_to == self.words, "a reply to something else"
        assert action.settled or not self.voice, "the candidate has the floor"
        self.forget_work()
        assert action.turn not in self.committed, "committed twice without a recall"
        assert self.held is None
        assert not self.speaking, "one voice at a time"
        if action.decision.last_speech is not None:
            assert action.decision.last_speech <= action.decision.committed
        assert action.decision.endpoint <= action.decision.committed
        assert action.decision.wasted < action.decision.revisions, (
            "each revision is wasted at most once, the last is not"
        )
        self.committed[action.turn] = action.revision
        if action.settled:
            self.settled.add(action.turn)
        else:
            self.held = action.turn
        self.speaking, self.stopped, self.heard_start, self.ducked = True, False, False, False

    def on_recall(self, action: events.Recall) -> None:
        assert self.held == action.turn
        self.held = None
        assert self.committed.pop(action.turn) == action.revision
        self.speaking = False

    def on_settle(self, action: events.Settle) -> None:
        assert self.held == action.turn
        self.held = None
        self.settled.add(action.turn)

    def on_stopspeaking(self, _: Action) -> None:
        assert self.speaking
        assert not self.stopped
        self.stopped, self.ducked = True, False

    def on_resumespeaking(self, _: Action) -> None:
        assert self.speaking
        assert self.stopped
        self.stopped = False

    def on_duck(self, action: events.Duck) -> None:
        assert self.speaking
        assert not self.stopped, "a voice that was stopped is not turned down"
        assert self.ducked is not action.down, "told twice"
        self.ducked = action.down

    def on_acknowledge(self, _: Action) -> None:
        assert not self.speaking, "no nod into a reply"
        assert not self.voice, "no nod into speech"
        assert self.talk.floor is Floor.UNDECIDED

    def on_keepheard(self, _: Action) -> None:
        assert self.speaking
        assert self.held is None, "the answer comes before the reply"
        self.speaking = self.stopped = False

    def on_keepanswer(self, action: events.KeepAnswer) -> None:
        self.names(action.turn)
        self.settled.add(action.turn)

    def on_suspendclock(self, action: events.SuspendClock) -> None:
        assert self.suspended is not action.suspended, "told twice"
        self.suspended = action.suspended

    def on_listen(self, action: events.Listen) -> None:
        assert action.at <= self.now

    def on_disregard(self, _: Action) -> None:
        assert self.talk.floor is not Floor.CANDIDATE, "what is being said is not dropped"

    def on_taketyped(self, _: Action) -> None:
        assert not self.ended

    def on_end(self, _: Action) -> None:
        self.ended = True

    def tell(self, event: events.Event) -> None:
        self.obey(self.talk.handle(event))

    # What may happen

    @rule(seconds=st.sampled_from([0.01, 0.07, 0.15, 0.35, 1.1, 5.0, 20.0]))
    def time_passes(self, seconds: float) -> None:
        until = self.now + seconds
        for _ in range(20):
            wake = self.talk.wake_at()
            if wake is None or wake > until:
                break
            self.now = max(self.now, wake)
            self.obey(self.talk.elapse(self.now))
            later = self.talk.wake_at()
            assert later is None or later > self.now, "woken for nothing"
        else:
            raise AssertionError("woken again and again")
        self.now = until

    @precondition(lambda self: self.looking is not None)
    @rule(words=WORDS)
    def somebody_looks_at_the_words(self, words: tuple[str, ...]) -> None:
        asked, self.looking = self.looking, None
        assert asked is not None
        self.words, self.guessed = words, True
        self.tell(events.Transcribed(self.now, asked.turn, asked.revision, words, 0, final=False))

    @precondition(lambda self: self.ending is not None)
    @rule(words=WORDS, as_before=st.booleans(), fresh=st.integers(0, 6))
    def the_words_come(self, words: tuple[str, ...], as_before: bool, fresh: int) -> None:
        asked, self.ending = self.ending, None
        assert asked is not None
        self.words, self.final, self.guessed = self.words if as_before else words, True, False
        self.tell(events.Transcribed(self.now, asked.turn, asked.revision, self.words, min(fresh, len(self.words))))

    @precondition(lambda self: self.thinking is not None)
    @rule(
        kind=st.sampled_from([*QuestionKind, None]),
        closes=st.sampled_from([None, None, None, None, EndReason.FINISHED]),
    )
    def the_reply_comes(self, kind: QuestionKind | None, closes: EndReason | None) -> None:
        asked = self.thinking
        assert asked is not None
        # It stays outstanding until it is committed or withdrawn; telling of it again changes nothing.
        self.tell(events.ReplyReady(self.now, asked.turn, asked.revision, kind, closes))

    @rule(turn=st.integers(0, 3), revision=st.integers(1, 3), words=WORDS)
    def something_stale_comes(self, turn: int, revision: int, words: tuple[str, ...]) -> None:
        if turn < self.talk.exchange.turn:
            assert self.talk.handle(events.Transcribed(self.now, turn, revision, words, 0)) == []
            assert self.talk.handle(events.ReplyReady(self.now, turn, revision)) == []

    @precondition(lambda self: self.speaking and not self.stopped and not self.paused and not self.ended)
    @rule()
    def the_voice_goes_on(self) -> None:
        if self.heard_start:
            self.speaking = False
            self.tell(events.InterviewerFinished(self.now))
        else:
            self.heard_start = True
            self.tell(events.InterviewerStarted(self.now))

    @rule(active=st.booleans())
    def the_typing_field_opens_or_closes(self, active: bool) -> None:
        self.tell(events.Typing(self.now, active))

    @precondition(lambda self: not self.voice and not self.paused)
    @rule(comes_to_nothing=st.booleans())
    def something_stirs(self, comes_to_nothing: bool) -> None:
        self.tell(events.SpeechStirs(self.now))
        if comes_to_nothing:
            self.tell(events.SpeechSubsided(self.now))

    @precondition(lambda self: not self.voice and not self.paused)
    @rule(ago=st.sampled_from([0.0, 0.08]))
    def the_candidate_begins(self, ago: float) -> None:
        self.voice = True
        self.tell(events.SpeechBegan(max(self.now - ago, 0.0)))

    @precondition(lambda self: self.voice and not self.paused)
    @rule()
    def the_candidate_goes_on(self) -> None:
        self.tell(events.SpeechGoesOn(self.now))

    @precondition(lambda self: self.voice and not self.paused)
    @rule(words=WORDS)
    def the_candidate_is_guessed_at(self, words: tuple[str, ...]) -> None:
        self.tell(events.WordsHeard(self.now, words))

    @precondition(lambda self: self.voice and not self.paused)
    @rule(ago=st.sampled_from([0.0, 0.06]))
    def the_candidate_pauses(self, ago: float) -> None:
        self.voice = False
        self.tell(events.SpeechPaused(max(self.now - ago, 0.0)))

    @rule(control=st.sampled_from([events.Done, events.TakeTime, events.Repeat]))
    def a_button_is_pressed(self, control: type[events.Event]) -> None:
        self.tell(control(self.now))

    @rule()
    def something_is_typed(self) -> None:
        self.tell(events.Typed(self.now, "typed"))

    @precondition(lambda self: not self.paused)
    @rule()
    def it_stands_still(self) -> None:
        self.paused, self.voice = True, False
        self.tell(events.Paused(self.now))

    @precondition(lambda self: self.paused)
    @rule()
    def it_goes_on(self) -> None:
        self.paused = False
        self.tell(events.Resumed(self.now))

    @rule()
    def more_time_is_given(self) -> None:
        self.tell(events.Extended(self.now, 10))

    @precondition(lambda self: self.now > 60)
    @rule()
    def someone_ends_it(self) -> None:
        self.tell(events.Stop(self.now, EndReason.PROCTOR_ENDED))

    # What always holds

    @invariant()
    def nothing_hangs(self) -> None:
        sure_to_come = (
            self.talk.wake_at() is not None
            or self.ending is not None
            or self.thinking is not None
            or (self.speaking and not self.stopped)
            or self.voice
            or self.paused
            or self.ended
        )
        assert sure_to_come, f"nothing will ever happen while the floor is {self.talk.floor}"

    @invariant()
    def it_knows_who_speaks(self) -> None:
        if not self.ended:
            assert (self.talk.floor in {Floor.INTERVIEWER, Floor.CHECKING}) is self.speaking
            assert (self.talk.floor is Floor.CHECKING) is self.stopped
            assert (self.talk.floor is Floor.PAUSED) is self.paused

    @invariant()
    def nobody_answers_beyond_the_grace(self) -> None:
        late = self.now >= self.talk.limit.hard_at and not self.paused
        assert not late or self.talk.floor not in ANSWERING or self.talk.wake_at() is not None

    @invariant()
    def wasted_work_is_bounded_and_counted(self) -> None:
        exchange = self.talk.exchange
        assert exchange.wasted <= exchange.revision


AnyConversation.TestCase.settings = settings(max_examples=150, stateful_step_count=60, deadline=None, derandomize=True)
TestAnyConversation = AnyConversation.TestCase
