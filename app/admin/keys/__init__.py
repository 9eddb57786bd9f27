"""The keys by which other programs ask the server."""
