"""A template tried before it is saved: the real interviewer, typed to or spoken with, of which nothing is kept."""
