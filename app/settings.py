"""Every setting there is, in one frozen tree: defaults here, then the TOML file, then `VIVAVOCE_*` in the environment."""

import os
from pathlib import Path
from typing import Annotated, ClassVar

from platformdirs import user_config_path, user_data_path
from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource

from app.errors import SettingsInvalid
from proctoring.detector import WatchPolicy
from proctoring.signals import KIND_NAMES
from sync.link.settings import LinkSettings
from sync.server.settings import ServerSettings

CONFIG_VARIABLE = "VIVAVOCE_CONFIG"


class Frozen(BaseModel):
    """A branch of the tree: read once, never changed, no unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class AudioSettings(Frozen):
    """Which devices carry the conversation."""

    input_device: str | None = None
    """Name (or part of it) of the microphone; the system's default where empty."""

    output_device: str | None = None
    """Name (or part of it) of the loudspeaker; the system's default where empty."""

    duplex: Annotated[str, Field(pattern="^(auto|full|half)$")] = "auto"
    """Whether the candidate may speak over the interviewer: `auto` asks the echo test, `half` listens only in its pauses."""


class ConversationSettings(Frozen):
    """How the interviewer waits and yields."""

    patience: Annotated[float, Field(ge=0.25, le=4.0)] = 1.0
    """Scales how long a pause must last before it counts as the end of an answer; above 1 waits longer."""


class EngineSettings(Frozen):
    """Which engines hear, think and speak."""

    stt: Annotated[str, Field(pattern="^[a-z0-9][a-z0-9._-]{0,63}$")] = "auto"
    """The recogniser: `auto` takes the best one installed, `embedded` the one that comes along, a model's name that model or none."""

    tts: Annotated[str, Field(pattern="^[a-z0-9][a-z0-9._-]{0,63}$")] = "auto"
    """The voice: `auto`, `embedded` or a model's name, as for the recogniser. Which of its voices speaks, the profile says."""

    mind: Annotated[str, Field(pattern="^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,199}$")] = "auto"
    """Who words follow-ups: `auto` takes the best chat model the chat server has, `built-in` none, a model's name that one. What is asked is
    decided by the same rules either way; where the model is slow or gone, their own words are said."""

    evaluator: Annotated[str, Field(pattern="^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,199}$")] = "auto"
    """Who scores: `auto` takes the model that words follow-ups if it has three billion parameters or more, `built-in` none, a model's name
    that one. Fixed rules decide what a model may read, check its quotes, and score where it fails; each scorecard says who scored it."""

    chat_url: str = "http://127.0.0.1:11434"
    """Where the chat server is: Ollama on this machine by default. What a candidate said goes there and nowhere else."""

    chat_protocol: Annotated[str, Field(pattern="^(ollama|openai)$")] = "ollama"
    """What the chat server speaks: Ollama's own protocol, or the OpenAI-compatible one (vLLM, llama.cpp, LM Studio and others)."""

    chat_key: SecretStr = SecretStr("")
    """The chat server's key, if it wants one. Better in the environment (VIVAVOCE_ENGINES__CHAT_KEY) or in a file than here."""

    chat_key_file: Path | None = None
    """A file that holds the chat server's key and nothing else, readable by the kiosk's user alone."""


class KioskSettings(Frozen):
    """The window at the assessment centre."""

    name: str = ""
    """What this kiosk is called, on its first screen and in its ledger's device; the machine's name where empty."""

    organisation: str = ""
    """Whose assessment centre it is; shown on the first screen."""

    full_screen: bool = True
    """Cover the whole screen; off only for development."""

    display: str = ""
    """Name (or part of it) of the display to cover, as `xrandr --listmonitors` has it; the main one where empty or not there."""

    lock: bool = True
    """Hold the desktop while the window covers it: keys that lead elsewhere, the clipboard, blanking. All of it is given back at the end,
    and after a crash at the next start. Never in the way of a screen reader."""

    reduced_motion: bool = False
    """Replace movement by stills, for everyone at this kiosk."""

    high_contrast: bool = False
    """Use the high-contrast colours."""

    return_to_check_in_s: Annotated[float, Field(ge=5, le=3600)] = 90.0
    """Seconds the receipt stays on screen before the kiosk is ready for the next person."""


class ProctoringSettings(Frozen):
    """What is watched during an interview. Whatever is noted is shown to the candidate and never scored."""

    enabled: bool = True
    """Whether anything is watched at all. Where nothing is, the record says so of every kind."""

    off: frozenset[str] = frozenset()
    """Kinds nobody may watch, such as `typing_burst`; the record says of each that it was switched off. `proctoring/signals.py` lists them."""

    forbidden_programs: tuple[str, ...] = (
        "anydesk",
        "discord",
        "kazam",
        "obs",
        "obs64",
        "parsec",
        "parsecd",
        "rustdesk",
        "simplescreenrecorder",
        "skypeforlinux",
        "teams",
        "teamviewer",
        "vokoscreenng",
        "zoom",
    )
    """Programs that may not run: file names of their executables without suffix, in lower case. A renamed copy has another name."""

    assistive: tuple[str, ...] = ()
    """Assistive programs beside the well-known ones, as file names of executables without suffix: expected, so never
    a signal, and while one runs the keyboard is not held."""

    blocked_hotkeys: tuple[str, ...] = WatchPolicy().blocked_hotkeys
    """Key combinations that the kiosk's window swallows where the system lets it; trying one is a signal."""

    camera: bool = False
    """Whether stills of the camera are kept as evidence, and its being covered or unplugged is noted. No face is ever analysed."""

    camera_every_s: Annotated[float, Field(ge=5, le=3600)] = 60.0
    """Seconds between two stills."""

    second_voice: bool = False
    """Whether candidates are asked if a second voice may be noted. Only with their consent are voices compared, in memory alone."""

    keep_clipboard_text: bool = False
    """Whether the text of a paste is kept; its length and hash always are."""

    typing_chars_a_second: Annotated[float, Field(ge=5, le=200)] = 25.0
    """Typing faster than this is noted as a burst that no hand types."""

    @field_validator("off")
    @classmethod
    def _kinds(cls, off: frozenset[str]) -> frozenset[str]:
        """Refuse a kind that does not exist: nobody should believe it switched off."""
        if odd := sorted(off - KIND_NAMES):
            raise ValueError(f"no such kind of signal: {', '.join(odd)}")
        return off


class DeskSettings(Frozen):
    """The proctor's and the admin's windows."""

    server: str = ""
    """The server that the first screen offers; the one used last where empty."""

    certificates: str = ""
    """A PEM file with the only authorities that the server's certificate may come from; the system's where empty."""


class Settings(BaseSettings):
    """The whole tree."""

    model_config = SettingsConfigDict(
        env_prefix="VIVAVOCE_",
        env_nested_delimiter="__",
        frozen=True,
        extra="forbid",
        use_attribute_docstrings=True,
    )
    toml_file: ClassVar[Path | None] = None

    data_dir: Path = Field(default_factory=lambda: user_data_path("vivavoce"))
    """Where the ledger, the keys and the recordings live."""

    models_dir: Path | None = None
    """The only folder for models; by default one that all users of the machine share, and one of the user's own."""

    log_level: Annotated[str, Field(pattern="^(DEBUG|INFO|WARNING|ERROR)$")] = "INFO"
    """How much operators read; never what a candidate said, at any level."""

    language: str = "en"
    """The language the kiosk greets in, before anyone has chosen."""

    audio: AudioSettings = AudioSettings()
    conversation: ConversationSettings = ConversationSettings()
    engines: EngineSettings = EngineSettings()
    kiosk: KioskSettings = KioskSettings()
    proctoring: ProctoringSettings = ProctoringSettings()
    ledger_encryption: Annotated[str, Field(pattern="^(auto|off)$")] = "auto"
    """Whether the open kiosk encrypts its ledger where SQLCipher is installed, once and for all; an encrypted one is read either way."""

    desk: DeskSettings = DeskSettings()
    link: LinkSettings = LinkSettings()
    server: ServerSettings = ServerSettings()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - the library's signature
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - the library's signature
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Let the command line win over the environment, and the environment over the file."""
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, cls.toml_file)


def default_config_file() -> Path:
    """Return where the settings file is looked for unless told otherwise."""
    return Path(os.environ.get(CONFIG_VARIABLE) or user_config_path("vivavoce") / "settings.toml")


def read_settings(config: Path | None = None, **overrides: object) -> Settings:
    """Read the tree from `config` (which must exist if named), the environment and `overrides`. Raises `SettingsInvalid`."""
    file = config or default_config_file()
    named = config is not None or CONFIG_VARIABLE in os.environ
    if named and not file.is_file():
        raise SettingsInvalid("No such settings file", f"{file}: not found")
    chosen = type("ChosenSettings", (Settings,), {"toml_file": file if file.is_file() else None, "__annotations__": {}})
    try:
        settings: Settings = chosen(**{key: value for key, value in overrides.items() if value is not None})
    except ValidationError as exc:
        first = exc.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise SettingsInvalid(
            "The settings can't be used", f"{place}: {first['msg']} (in {file} or VIVAVOCE_*)"
        ) from exc
    except (ValueError, OSError) as exc:  # neither TOML nor UTF-8, or a number of thousands of digits
        raise SettingsInvalid("The settings file can't be read", f"{file}: {exc}") from exc
    return settings
