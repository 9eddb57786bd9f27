"""What the interview's own window tells of the candidate's hands; the same on every platform."""
