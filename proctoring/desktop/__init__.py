"""Detectors for systems that answer questions about their desktop instead of telling events: Windows and macOS."""
