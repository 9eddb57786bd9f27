"""What can go wrong with models, each with the command that mends it in its message."""

from engine.errors import EngineError


class ManifestInvalid(EngineError):
    """The manifest breaks its schema; the message names the file, the place in it and what was expected."""


class UnknownModel(EngineError):
    """No model of that name is in the manifest."""


class ModelMissing(EngineError):
    """A model that is needed is not installed."""


class ModelBroken(EngineError):
    """A model is installed, but is not what it was or not what the manifest names."""


class FetchFailed(EngineError):
    """No source gave the model; what was received is kept where it can be carried on from."""


class WrongContent(EngineError):
    """What arrived is not the file the manifest names; it was deleted."""


class Unverifiable(EngineError):
    """The manifest has no checksum for a file, and nobody has agreed to take it unverified."""


class StoreNotWritable(EngineError):
    """The models folder can't be written by this user."""


class ImportRefused(EngineError):
    """A folder, file or archive holds nothing that can be taken, or something that must not be."""
