"""Participants and sessions from a CSV file: read, checked row by row, imported once however often it is tried."""
