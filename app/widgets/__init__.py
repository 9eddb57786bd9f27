"""Widgets with no knowledge of any role: they show what they are given and tell what was pressed."""
