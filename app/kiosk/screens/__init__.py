"""One screen a file: each shows the states of one presenter and emits intents."""
