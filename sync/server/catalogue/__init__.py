"""What is assessed and who takes part: agent profiles, templates and their versions, participants."""
