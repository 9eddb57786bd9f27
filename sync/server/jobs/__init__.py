"""What is done by the clock or soon after a commit, on one process or several, and never twice."""
