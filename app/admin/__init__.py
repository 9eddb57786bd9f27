"""The admin's desk: who is interviewed on what, and what came of it."""
