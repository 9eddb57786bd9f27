"""What came of one session: read, heard, compared, scored once more."""
