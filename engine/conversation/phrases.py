"""The few words of each language that tell turn-taking something: "and" wants more, "mm-hm" wants nothing, "let me think" wants time.

Matched on lower-case words without punctuation. Japanese and Chinese are matched on the run of characters, since a recogniser may cut
them anywhere. A language that is not here is judged by time alone.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

UNSPACED = frozenset({"ja", "zh"})


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language's words. `unfinished` are ends that can't be the end; `closing` and `take_time` are whole phrases."""

    unfinished: frozenset[str] = frozenset()
    fillers: frozenset[str] = frozenset()
    backchannels: frozenset[str] = frozenset()
    whole: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()  # before a verb that ends a short answer: "yes, I do"
    closing: tuple[str, ...] = ()
    take_time: tuple[str, ...] = ()
    nods: tuple[str, ...] = ()  # said by the interviewer, to be heard to listen


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_PHRASES: dict[str, Phrases] = {
    "en": Phrases(
        unfinished=_set(
            "and or but because so if when while which who that than then the a an my our your their his her its this these to of in on at by "
            "for from with about into is are was were am be been have has had do did would could should will can i we they he she it's i'm "
            "we're like also as although though since until unless maybe probably very really"
        ),
        fillers=_set("um uh er erm hmm mm well basically actually"),
        backchannels=_set("mm mhm mm-hm mmhm mm-hmm uh-huh uhuh huh hm hmm okay ok yeah yes yep right sure ah oh"),
        whole=_set("yes no yeah yep nope sure correct absolutely definitely never always"),
        subjects=_set("i we they he she it you that there"),
        closing=(
            "that's it",
            "that's all",
            "that is all",
            "that's about it",
            "thank you",
            "thanks",
            "i'm done",
            "that would be it",
        ),
        take_time=(
            "let me think",
            "let me think about it",
            "let me think about that",
            "let me think for a moment",
            "let me think for a second",
            "let me see",
            "give me a moment",
            "give me a second",
            "give me a minute",
            "just a moment",
            "just a second",
            "one moment",
            "one second",
            "hang on",
            "hold on",
            "bear with me",
        ),
        nods=("Mm-hm.", "I see.", "Right."),
    ),
    "es": Phrases(
        unfinished=_set(
            "y o pero porque si cuando que como el la los las un una unos unas mi su de del en con por para a al es era fue son ser muy más "
            "entonces aunque donde mientras también"
        ),
        fillers=_set("eh em este pues bueno mmm"),
        backchannels=_set("ajá mm mhm ok vale sí ya claro bien ah"),
        whole=_set("sí no claro correcto nunca siempre"),
        closing=("eso es todo", "nada más", "gracias", "ya está"),
        take_time=(
            "déjame pensar",
            "déjeme pensar",
            "un momento",
            "un segundo",
            "dame un momento",
            "deme un momento",
            "espera",
            "espere",
        ),
        nods=("Ajá.", "Ya veo."),
    ),
    "fr": Phrases(
        unfinished=_set(
            "et ou mais parce que si quand qui le la les un une mon ma mes de du à au en dans avec pour par est était très donc"
        ),
        fillers=_set("euh heu ben bah alors"),
        backchannels=_set("mm mhm oui ouais ok d'accord ah"),
        whole=_set("oui non si exactement jamais toujours"),
        closing=("c'est tout", "voilà", "merci"),
        take_time=(
            "laissez-moi réfléchir",
            "laisse-moi réfléchir",
            "un instant",
            "un moment",
            "une seconde",
            "attendez",
        ),
        nods=("Mm-hm.", "Je vois."),
    ),
    "de": Phrases(
        unfinished=_set(
            "und oder aber weil wenn als dass der die das ein eine einen mein meine zu von in im mit für auf an ist war sehr also"
        ),
        fillers=_set("äh ähm hm naja tja"),
        backchannels=_set("mhm hm ja okay ok genau ach aha"),
        whole=_set("ja nein doch genau nie immer"),
        closing=("das war's", "das wars", "das ist alles", "danke"),
        take_time=(
            "lassen sie mich nachdenken",
            "lassen sie mich überlegen",
            "einen moment",
            "moment bitte",
            "eine sekunde",
            "warten sie",
        ),
        nods=("Mhm.", "Verstehe."),
    ),
    "pt": Phrases(
        unfinished=_set(
            "e ou mas porque se quando que o a os as um uma meu minha de do da em no na com por para é era foi muito então"
        ),
        fillers=_set("é eh hum bem tipo"),
        backchannels=_set("aham uhum hum sim tá ok certo ah"),
        whole=_set("sim não claro nunca sempre"),
        closing=("é isso", "só isso", "obrigado", "obrigada"),
        take_time=("deixe-me pensar", "deixa eu pensar", "um momento", "um segundo", "só um momento", "espera"),
        nods=("Aham.", "Entendo."),
    ),
    "hi": Phrases(
        unfinished=_set("और या लेकिन क्योंकि अगर जब कि तो का की के को में से पर ने मेरा मेरी मेरे"),
        fillers=_set("अम उम मतलब वो"),
        backchannels=_set("हाँ हां हम्म ठीक अच्छा जी"),
        whole=_set("हाँ हां नहीं जी बिल्कुल"),
        closing=("बस इतना ही", "बस", "धन्यवाद"),
        take_time=("सोचने दीजिए", "मुझे सोचने दीजिए", "एक मिनट", "एक पल", "रुकिए"),
        nods=("जी।", "अच्छा।"),
    ),
    "ja": Phrases(
        unfinished=_set("が は を に で と の も から ので けど けれど て"),
        fillers=_set("えっと ええと あの その まあ うーん"),
        backchannels=_set("はい ええ うん そうですね なるほど"),
        whole=_set("はい いいえ ええ うん"),
        closing=("以上です", "ありがとうございます", "ありがとうございました"),
        take_time=("少し考えさせてください", "考えさせてください", "ちょっと待ってください", "少々お待ちください"),
        nods=("はい。", "なるほど。"),
    ),
    "zh": Phrases(
        unfinished=_set("和 或者 但是 因为 如果 的 然后 而且 所以"),
        fillers=_set("嗯 呃 那个 这个"),
        backchannels=_set("嗯 好 好的 对 是 哦"),
        whole=_set("是 是的 不 不是 对 没有"),
        closing=("就这样", "就这些", "谢谢"),
        take_time=("让我想想", "让我想一下", "等一下", "稍等"),
        nods=("嗯。", "好的。"),
    ),
}

_NOTHING = Phrases()


def phrases_of(language: str) -> Phrases:
    """Return the words of a language ("en", "pt-BR"); empty ones where there are none."""
    return _PHRASES.get(_primary(language), _NOTHING)


def plain(word: str) -> str:
    """Return a word as it is matched: lower case, without punctuation at its ends; apostrophes and marks inside stay."""
    folded = unicodedata.normalize("NFC", word).lower().replace("’", "'")
    return folded.strip(" .,;:!?…。、，！？．।॥¿¡\"'()[]«»“”-")


def joined(words: Sequence[str], language: str) -> str:
    """Return the words as a text of that language."""
    return ("" if _primary(language) in UNSPACED else " ").join(word for word in words if word)


def is_backchannel(words: Sequence[str], language: str) -> bool:
    """Whether all that was said is one or two short sounds of attention, which take no turn."""
    return 0 < len(words) <= 2 and all(plain(word) in phrases_of(language).backchannels for word in words)


def ends_with(words: Sequence[str], endings: Sequence[str] | frozenset[str], language: str) -> bool:
    """Whether the words end with one of the phrases, as whole words."""
    said = joined([plain(word) for word in words[-8:]], language)
    if _primary(language) in UNSPACED:
        return any(said.endswith(ending) for ending in endings)
    return any(said == ending or said.endswith(f" {ending}") for ending in endings)


def wants_time(words: Sequence[str], language: str) -> bool:
    """Whether the candidate just asked for a moment to think."""
    spoken = list(words)
    fillers = phrases_of(language).fillers
    while spoken and plain(spoken[-1]) in fillers:
        spoken.pop()
    return ends_with(spoken, phrases_of(language).take_time, language)


def _primary(language: str) -> str:
    return language.lower().replace("_", "-").split("-")[0]
