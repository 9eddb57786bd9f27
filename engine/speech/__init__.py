"""Adapters that hear and speak: voice activity, recognisers, synthesisers."""
