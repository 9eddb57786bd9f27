"""What is kept no longer than it may be: sessions by their template's days, people by their wish."""
