"""Results taken from the server into files: what, where, how far, and what came of it."""
