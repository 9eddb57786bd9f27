"""Measuring the conversation on labelled answers: the set, one run through the real engine, and what other settings would have done."""
