"""Joins the watch and the interview: what the window and the sound tell the detectors, what they say into the session's ledger."""
