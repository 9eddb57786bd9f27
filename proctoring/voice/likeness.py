"""How far one stretch of voice lies from another, for telling within one session whether somebody else speaks."""

from collections.abc import Sequence

import numpy as np

from proctoring.voice.spectra import Numbers


def difference(reference: Sequence[Numbers], heard: Numbers) -> Numbers:
    """Return the distances, trait by trait, of `heard` from the mean of `reference` (each from `traits.voice`), as square roots.

    Roots keep one odd trait from outweighing all the others.
    """
    return np.asarray(np.sqrt(np.abs(heard - np.mean(reference, axis=0))))
