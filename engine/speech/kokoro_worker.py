"""The process in which kokoro runs: `python -m engine.speech.kokoro_worker FOLDER VOICE`."""

import sys
from pathlib import Path

from engine.speech.kokoro_model import KokoroModel
from engine.speech.kokoro_phonemes import phonemes_for
from engine.speech.serving import serve
from engine.speech.voice_service import VoiceService


def main(folder: str, voice: str) -> None:
    """Serve until the input ends."""
    serve(lambda out, waiting: VoiceService(KokoroModel(Path(folder), voice, phonemes_for(voice)), out, waiting))


if __name__ == "__main__":
    main(*sys.argv[1:3])
