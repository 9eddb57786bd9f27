"""What is erased when, what keeps it longer, and erasing somebody now."""
