"""The process in which pocketsphinx runs."""

from engine.speech.recogniser_service import RecogniserService
from engine.speech.serving import serve
from engine.speech.sphinx_decoding import Decoding


def main() -> None:
    """Serve until the input ends."""
    serve(lambda out, waiting: RecogniserService(Decoding(), out, waiting))


if __name__ == "__main__":
    main()
