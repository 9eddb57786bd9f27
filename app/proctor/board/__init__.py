"""The board: every room at a glance."""
