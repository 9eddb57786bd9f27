"""The link a participant is given: a page that says when and how, to whoever has it. It holds no name, and never the access code."""

from sync.server.parts import Parts


def join_url(parts: Parts, session_id: str) -> str:
    """Return the link; the id in it is random, so that nobody comes upon it by guessing."""
    return f"{parts.settings.address}/join/{session_id}"
