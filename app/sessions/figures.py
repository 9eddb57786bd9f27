"""One session's conversation in a line, the same wherever a command prints it: the wait and the cut-offs, never one without the other."""

from sync.record_types import ConversationRecord, TurnTakingRecord


def in_a_line(conversation: ConversationRecord) -> str:
    """Return the figures as a sentence for a terminal; it says so where nobody answered by voice."""
    figures = conversation.turn_taking
    if not figures.exchanges:
        return "No spoken answer was replied to, so there is no wait to tell."
    return "; ".join(
        [
            f"Reply after the last sample of speech: {wait(figures)} (answers: {figures.gap.first_content_ms.count})",
            f"cut off: {cut_offs(figures)}",
            f"interruptions: {figures.interruptions}",
            f"sound lost: {conversation.overflows} heard, {conversation.underflows} played",
        ]
    )


def wait(figures: TurnTakingRecord) -> str:
    """Return median and 95th percentile of the wait for the reply's content."""
    content = figures.gap.first_content_ms
    return f"p50 {content.p50} ms, p95 {content.p95} ms" if content.count else "not measured"


def cut_offs(figures: TurnTakingRecord) -> str:
    """Return how often the candidate was cut off, with the share of pauses where the ledger counts them."""
    if figures.pauses is None:
        return str(figures.cut_offs)
    share = f" ({figures.cut_off_share:.0%})" if figures.cut_off_share is not None else ""
    return f"{figures.cut_offs} of {figures.pauses} pauses{share}"
