"""A session as a report of one to three pages, to read and to print. The only part of the exports that needs Qt, though no display."""
