"""What each command line command does; `app.cli` only parses."""
