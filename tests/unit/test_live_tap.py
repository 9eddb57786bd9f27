"""What a kiosk tells of the moment: only the newest, no oftener than it is worth, and nothing of a session that is over."""

from sync.link.live_tap import LiveTap


def kinds(messages):
    return [message["type"] for message in messages]


def test_levels_go_five_times_a_second_and_captions_four_however_often_they_change():
    tap = LiveTap()
    tap.begin("s")
    sent = []
    for tick in range(200):  # ten seconds of twenty levels a second
        now = tick / 20
        tap.level(-30.0 - tick, -96.0)
        tap.caption("participant", f"word {tick}")
        sent += tap.collect(now)
    assert 38 <= kinds(sent).count("level") <= 51
    assert 30 <= kinds(sent).count("caption") <= 41
    assert tap.made_way > 250


def test_who_speaks_goes_at_once_and_the_time_once_a_second():
    tap = LiveTap()
    tap.begin("s")
    tap.phase("listening")
    assert tap.collect(0.0) == [{"type": "state", "phase": "listening", "session_id": "s"}]
    tap.progress(1, 6, 10.0, 900.0)
    assert tap.collect(0.1) == []
    tap.phase("candidate_speaking")
    (state,) = tap.collect(0.2)
    assert (state["phase"], state["elapsed_s"]) == ("candidate_speaking", 10.0)
    assert tap.collect(1.1) == []
    assert kinds(tap.collect(1.3)) == ["state"]


def test_the_newest_words_of_each_speaker_go_and_only_the_end_of_long_ones():
    tap = LiveTap()
    tap.begin("s")
    tap.caption("ai", "a" * 700 + "end")
    tap.caption("participant", "yes")
    told = tap.collect(0.0)
    assert {message["speaker"] for message in told} == {"ai", "participant"}
    assert told[0]["text"].endswith("end")
    assert len(told[0]["text"]) == 600


def test_nothing_is_told_of_a_session_that_is_over_or_of_the_next_ones_before():
    tap = LiveTap()
    tap.level(-20.0, -96.0)
    assert tap.collect(0.0) == []
    tap.begin("one")
    tap.caption("ai", "private")
    tap.end()
    tap.begin("two")
    tap.phase("listening")
    assert tap.collect(5.0) == [{"type": "state", "phase": "listening", "session_id": "two"}]


def test_whoever_listens_anew_hears_how_it_stands():
    tap = LiveTap()
    tap.begin("s")
    tap.phase("listening")
    tap.collect(0.0)
    assert tap.collect(0.1) == []
    tap.again()
    assert kinds(tap.collect(0.1)) == ["state"]
