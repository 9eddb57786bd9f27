"""Kiosks, as an admin answers for them: how each one is, which may enrol, what was refused of them and kept."""
