"""The people who take part: found, corrected, given what is held of them, erased."""
