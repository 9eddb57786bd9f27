"""People and programs: who they are, how they prove it, and what keeps others from guessing their way in."""
