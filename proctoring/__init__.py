"""Authenticity signals: what the machine observed, stated as facts for people to judge."""
