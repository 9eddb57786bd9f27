"""Where a recording is heard: the desk's loudspeaker, under the name that this place knows it by."""

from app.desk.loudspeaker import Loudspeaker, Mono, Output, Pull

__all__ = ["Loudspeaker", "Mono", "Output", "Pull"]
