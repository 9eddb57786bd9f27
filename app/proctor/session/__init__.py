"""One interview, watched closely: what is said, what was noted, how it goes, and what is about to happen."""
