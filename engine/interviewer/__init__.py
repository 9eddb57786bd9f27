"""What to say next: the port the conversation asks, and the minds behind it."""
