"""Every setting of the central server."""

from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, SecretStr


class Frozen(BaseModel):
    """A branch of the tree: read once, never changed, no unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class S3Settings(Frozen):
    """How the S3-compatible store of `blobs` = "s3://bucket/prefix" is reached."""

    endpoint: str = ""
    """The store's address; Amazon's own where empty."""

    region: str = "us-east-1"
    """The region that requests are signed for."""

    access_key: SecretStr = SecretStr("")
    """The key's name; from boto3's own places (environment, instance role) where empty."""

    secret_key: SecretStr = SecretStr("")
    """The key itself. Better in the environment (VIVAVOCE_SERVER__S3__SECRET_KEY) than in a file."""


class ServerSettings(Frozen):
    """The central server."""

    host: str = "127.0.0.1"
    """The address to listen on; behind a proxy or with a certificate, `0.0.0.0`."""

    port: Annotated[int, Field(ge=0, le=65535)] = 8470
    """The port to listen on; 0 takes any free one and prints it."""

    database: str = ""
    """`sqlite:///PATH` or `postgresql://USER:PASSWORD@HOST/NAME`; a SQLite file in the data folder where empty."""

    blobs: str = ""
    """Where recordings and other files lie: `file:///FOLDER` or `s3://BUCKET/PREFIX`; a folder in the data folder where empty."""

    s3: S3Settings = S3Settings()

    data_dir: Path | None = None
    """Where the server keeps its own key, and what has no other place; `server` in the data folder where empty."""

    public_url: str = ""
    """How the outside reaches the server, for join and recording links; `http://HOST:PORT` where empty."""

    organisation: str = ""
    """Whose server it is; told to kiosks."""

    certificate: Path | None = None
    """A PEM certificate chain; with `certificate_key`, the server speaks TLS by itself."""

    certificate_key: Path | None = None
    """The certificate's key."""

    trusted_proxies: tuple[str, ...] = ()
    """Addresses of proxies in front of the server, such as `127.0.0.1`: who asks is then whom they name in `X-Forwarded-For`. Without a
    proxy leave it empty, or anybody can pretend to come from anywhere."""

    no_show_after_minutes: Annotated[int, Field(ge=1, le=10_080)] = 60
    """How long after its time a session that nobody began is cancelled as a no-show."""

    assignments_days_ahead: Annotated[int, Field(ge=1, le=366)] = 14
    """How many days before its time kiosks are given a session, to be able to hold it without a network."""

    set_aside_mebibytes: Annotated[int, Field(ge=1, le=1_048_576)] = 256
    """How much of what a kiosk delivered and the server refused is kept, for each kiosk."""

    sign_in_hours: Annotated[float, Field(gt=0, le=720)] = 12
    """How long a person stays signed in."""

    allow_private_webhooks: bool = False
    """Whether webhooks may go to private and loopback addresses; for a closed network or a test."""

    webhook_log_days: Annotated[int, Field(ge=7, le=3650)] = 30
    """How long what was told, and to whom, stays in the log and can be told again."""

    jobs: bool = True
    """Whether this process does what is done by the clock: delivering webhooks, no-shows, next stages, retention. Of several processes on
    one database any number may; at least one must."""

    max_request_bytes: Annotated[int, Field(ge=65_536, le=1_073_741_824)] = 8_388_608
    """The largest request body taken; recordings come in parts below it."""

    @property
    def address(self) -> str:
        """How the outside reaches the server, without a slash at the end."""
        scheme = "https" if self.certificate else "http"
        return self.public_url.rstrip("/") or f"{scheme}://{self.host}:{self.port}"
