"""Who speaks when: the sans-I/O turn-taking machine and the loop that drives it over its ports."""
