"""The engine's error tree: every failure a person may see carries a title, a message that says what to do, and whether to try again."""


class EngineError(Exception):
    """Something in the interview engine failed in a way its caller must handle or show."""

    def __init__(self, title: str, message: str, *, retryable: bool = False) -> None:
        super().__init__(f"{title}: {message}")
        self.title = title
        self.message = message
        self.retryable = retryable


class TemplateInvalid(EngineError):
    """A template file or row breaks the schema; the message names the file, the path inside it and what was expected."""


class IllegalTransition(EngineError):
    """A session was asked to take a step its lifecycle does not have."""


class DeviceLost(EngineError):
    """A microphone or loudspeaker went away; the session pauses until it is back."""


class DeviceMissing(EngineError):
    """There is no usable microphone or loudspeaker to begin with."""


class EngineWorkerLost(EngineError):
    """A process or thread that runs a model died."""


class StorageFull(EngineError):
    """The disk can't take more: what is written so far is safe."""
