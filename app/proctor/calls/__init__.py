"""Candidates who call for a person: said where nobody can miss it, at every place of the desk, and answered by one key."""
