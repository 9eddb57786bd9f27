"""The proctor's desk: one person who watches forty rooms at once."""
