"""Models in their true formats, made on the spot: random or scripted weights, so they tell how things run, never how well.

`write_whisper` needs no torch: CTranslate2's own specification takes numpy arrays, and a byte-level tokenizer is made beside it. A
model with a `script` says those words over and over, whatever it hears, and ends each round: enough to see words come and go.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from ctranslate2.specs import WhisperSpec
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

from engine.models import ModelStore
from engine.models.manifest import Checksums, Manifest, Model, ModelFile, Purpose
from engine.models.receipts import FILE as RECEIPT
from engine.models.receipts import Receipt, stamped, write_receipt

SCRIPT = ("We", "learned", "to", "work", "together", "and", "nobody", "knew", "why")
_TIMESTAMPS = 1501
_TASKS = ("translate", "transcribe", "startoflm", "startofprev", "nospeech", "notimestamps")


@dataclass(frozen=True)
class Shape:
    """The numbers that make a Whisper model: layers are the same in encoder and decoder; `vocabulary` is met by filling up."""

    layers: int
    width: int
    heads: int
    mels: int = 80
    vocabulary: int = 0


TINY = Shape(layers=1, width=32, heads=1, vocabulary=51_865)
ENGLISH_ONLY = Shape(layers=1, width=32, heads=1)
TRUE_SHAPES = {
    "tiny": Shape(4, 384, 6, vocabulary=51_865),
    "base": Shape(6, 512, 8, vocabulary=51_865),
    "small": Shape(12, 768, 12, vocabulary=51_865),
}


def write_whisper(folder: Path, shape: Shape = TINY, script: Sequence[str] | None = SCRIPT, seed: int = 7) -> Path:
    """Write a model that faster-whisper loads into `folder`, which is made; return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(seed)
    tokenizer = _tokenizer(script or SCRIPT, shape.vocabulary)
    tokenizer.save(str(folder / "tokenizer.json"))
    tokens = [tokenizer.id_to_token(number) for number in range(tokenizer.get_vocab_size())]
    tokens += [f"<|{number * 0.02:.2f}|>" for number in range(_TIMESTAMPS)]
    spec = WhisperSpec(shape.layers, shape.heads, shape.layers, shape.heads)
    spec.register_vocabulary(tokens)
    spec.config.suppress_ids, spec.config.suppress_ids_begin = [], []
    spec.config.lang_ids = [tokenizer.token_to_id(f"<|{code}|>") for code in _languages()]
    spec.config.alignment_heads = [[shape.layers - 1, 0]]
    _fill(spec, shape, len(tokens), random)
    if script is not None:
        _write_script(spec, tokenizer, script, shape, random)
    spec.validate()
    spec.optimize(quantization="float16")
    spec.save(str(folder))
    return folder


def write_whisper_by_transformers(folder: Path, seed: int = 7) -> Path:
    """Write a model as published ones are made: built by transformers, saved, converted by CTranslate2. Needs torch."""
    import torch
    import transformers
    from ctranslate2.converters import TransformersConverter

    original = folder.with_name(f"{folder.name}-original")
    original.mkdir(parents=True)
    tokenizer = _tokenizer(SCRIPT, TINY.vocabulary)
    tokenizer.save(str(original / "tokenizer.json"))
    end = tokenizer.token_to_id("<|endoftext|>")
    config = transformers.WhisperConfig(
        vocab_size=TINY.vocabulary,
        d_model=32,
        encoder_layers=1,
        decoder_layers=1,
        encoder_attention_heads=1,
        decoder_attention_heads=1,
        encoder_ffn_dim=64,
        decoder_ffn_dim=64,
        pad_token_id=end,
        bos_token_id=end,
        eos_token_id=end,
        decoder_start_token_id=end + 1,
    )
    torch.manual_seed(seed)
    transformers.WhisperForConditionalGeneration(config).save_pretrained(original)
    transformers.PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        **dict.fromkeys(("eos_token", "unk_token"), "<|endoftext|>"),
    ).save_pretrained(original)
    TransformersConverter(str(original), copy_files=["tokenizer.json"]).convert(str(folder), quantization="float16")
    return folder


def _languages() -> Sequence[str]:
    from faster_whisper.tokenizer import _LANGUAGE_CODES  # imported late: most tests need no model

    return _LANGUAGE_CODES


def _tokenizer(words: Sequence[str], size: int) -> Tokenizer:
    """A byte-level tokenizer that knows `words` whole, and Whisper's special tokens in Whisper's order after them."""
    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocabulary = {letter: number for number, letter in enumerate(letters)}
    merges: list[tuple[str, str]] = []
    for word in words:
        built = "Ġ"
        for letter in word:
            if built + letter not in vocabulary:
                vocabulary[built + letter] = len(vocabulary)
                merges.append((built, letter))
            built += letter
    if size:
        vocabulary[""] = len(
            vocabulary
        )  # by this token CTranslate2 tells a multilingual vocabulary from an English one
    specials = len(_languages()) + len(_TASKS) + 2
    while len(vocabulary) + specials + _TIMESTAMPS < size:
        vocabulary[f"unused{len(vocabulary)}"] = len(vocabulary)
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=merges))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    names = ["endoftext", "startoftranscript", *_languages(), *_TASKS]
    tokenizer.add_special_tokens([AddedToken(f"<|{name}|>", special=True, normalized=False) for name in names])
    return tokenizer


def _fill(spec: WhisperSpec, shape: Shape, vocabulary: int, random: np.random.Generator) -> None:
    """Give every weight the shape it has in a true model, and small random values."""

    def weights(*dimensions: int) -> Any:
        return random.normal(0, 0.02, dimensions).astype(np.float32)

    width = shape.width
    spec.encoder.conv1.weight, spec.encoder.conv1.bias = weights(width, shape.mels, 3), weights(width)
    spec.encoder.conv2.weight, spec.encoder.conv2.bias = weights(width, width, 3), weights(width)
    spec.encoder.position_encodings.encodings = weights(1500, width)
    spec.decoder.position_encodings.encodings = weights(448, width)
    spec.decoder.embeddings.weight = weights(vocabulary, width)
    spec.decoder.projection.weight = weights(vocabulary, width)
    _norm(spec.encoder.layer_norm, width)
    _norm(spec.decoder.layer_norm, width)
    for layer in (*spec.encoder.layer, *spec.decoder.layer):
        _linear(layer.ffn.linear_0, weights, 4 * width, width)
        _linear(layer.ffn.linear_1, weights, width, 4 * width)
        _norm(layer.ffn.layer_norm, width)
        _norm(layer.self_attention.layer_norm, width)
        _linear(layer.self_attention.linear[0], weights, 3 * width, width)
        _linear(layer.self_attention.linear[1], weights, width, width)
    for layer in spec.decoder.layer:
        _norm(layer.attention.layer_norm, width)
        _linear(layer.attention.linear[0], weights, width, width)
        _linear(layer.attention.linear[1], weights, 2 * width, width)
        _linear(layer.attention.linear[2], weights, width, width)


def _norm(norm: Any, width: int) -> None:
    norm.gamma, norm.beta = np.ones(width, np.float32), np.zeros(width, np.float32)


def _linear(linear: Any, weights: Any, rows: int, columns: int) -> None:
    linear.weight, linear.bias = weights(rows, columns), np.zeros(rows, np.float32)


def _write_script(
    spec: WhisperSpec, tokenizer: Tokenizer, script: Sequence[str], shape: Shape, random: np.random.Generator
) -> None:
    """Make each place in the output call for the script's word of that place, louder than anything that is heard."""
    said = [tokenizer.encode(f" {word}").ids[0] for word in script] + [tokenizer.token_to_id("<|endoftext|>")]
    assert all(len(tokenizer.encode(f" {word}").ids) == 1 for word in script)
    directions = random.normal(0, 1, (len(said), shape.width)).astype(np.float32)
    # the word after start, language, task and "no timestamps" is called for by the place of the last of them
    first = 3 if shape.vocabulary else 1
    spec.decoder.position_encodings.encodings = np.stack(
        [directions[(place - first) % len(said)] for place in range(448)]
    )
    for token, direction in zip(said, directions, strict=True):
        spec.decoder.projection.weight[token] = direction / np.linalg.norm(direction)


_SYMBOLS = (
    ' ;:,.!?—…"()“”AIOQSTWYᵊabcdefhijklmnopqrstuvwxyzɑɐɒæβɔɕçɖðʣʤʦʧəɚɛɜɟɡɥɨɪʝɯɰŋɳɲɴøɸθœɹɾɻʁɽʂʃʈʊʋʌɣɤχʎʒʔˈˌːʰʲᵻ\u0303'
)
_KOKORO: dict[str, Any] = {
    "istftnet": {
        "upsample_kernel_sizes": [20, 12],
        "upsample_rates": [10, 6],
        "gen_istft_hop_size": 5,
        "gen_istft_n_fft": 20,
        "resblock_dilation_sizes": [[1, 3, 5]] * 3,
        "resblock_kernel_sizes": [3, 7, 11],
        "upsample_initial_channel": 512,
    },
    "hidden_dim": 512,
    "style_dim": 128,
    "n_mels": 80,
    "n_token": 178,
    "dropout": 0.2,
    "text_encoder_kernel_size": 5,
    "max_dur": 50,
    "n_layer": 3,
    "plbert": {
        "hidden_size": 768,
        "num_attention_heads": 12,
        "intermediate_size": 2048,
        "max_position_embeddings": 512,
        "num_hidden_layers": 12,
        "dropout": 0.1,
    },
}
_SMALLER: dict[str, Any] = {  # as far as the library's fixed numbers allow
    "n_layer": 1,
    "istftnet": {**_KOKORO["istftnet"], "resblock_kernel_sizes": [3], "resblock_dilation_sizes": [[1, 3, 5]]},
    "plbert": {**_KOKORO["plbert"], "hidden_size": 64, "num_attention_heads": 2, "num_hidden_layers": 1},
}


def write_kokoro(
    folder: Path, voices: Sequence[str] = ("af_heart",), *, true_shape: bool = False, seed: int = 7
) -> Path:
    """Write a model that kokoro loads, with random weights that speak some 13 phonemes a second, into `folder`. Needs torch."""
    import torch
    from kokoro import KModel

    (folder / "voices").mkdir(parents=True, exist_ok=True)
    vocabulary = {symbol: number + 1 for number, symbol in enumerate(_SYMBOLS)}
    config = _KOKORO | ({} if true_shape else _SMALLER) | {"vocab": vocabulary}
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    weights = folder / "kokoro-v1_0.pth"
    torch.save({}, weights)
    torch.manual_seed(seed)
    model = KModel(repo_id="nobody/nothing", config=str(folder / "config.json"), model=str(weights))
    with torch.no_grad():
        model.predictor.duration_proj.linear_layer.bias.fill_(-2.8)  # of 50 frames of 25 ms at most, 3 for a phoneme
    parts = ("bert", "bert_encoder", "predictor", "text_encoder", "decoder")
    torch.save({part: getattr(model, part).state_dict() for part in parts}, weights)
    for voice in voices:
        torch.save(torch.randn(510, 1, 256) * 0.1, folder / "voices" / f"{voice}.pt")
    return folder


def installed(root: Path, languages: Mapping[str, Sequence[str]], purpose: Purpose = Purpose.STT) -> ModelStore:
    """Return a store of the model folders in `root` (name: languages it knows), each with the receipt of an installation.

    Of a name without a folder the manifest knows, and the store has nothing.
    """
    known_models = []
    for name, known in languages.items():
        folder = root / name
        paths = [file for file in sorted(folder.rglob("*")) if file.is_file() and file.name != RECEIPT]
        sums = [(file.relative_to(folder).as_posix(), hashlib.sha256(file.read_bytes()).hexdigest()) for file in paths]
        files = tuple(ModelFile(path, digest, None, 1 << 30) for path, digest in sums)
        known_models.append(Model(name, name, purpose, "MIT", tuple(known), Checksums.COMPUTED, files, ()))
        if sums:
            write_receipt(folder, Receipt(name, "a test", "2026-01-01T00:00:00Z", True, stamped(folder, sums)))
    return ModelStore([root], Manifest(tuple(known_models)))
