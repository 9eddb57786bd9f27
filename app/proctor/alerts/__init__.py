"""Sounds for what somebody chose to hear of: none until they do."""
