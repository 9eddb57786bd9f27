"""Detectors that listen to the conversation's sound: what was measured in it, how sure that is, and never who cheats."""
