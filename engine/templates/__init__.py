"""Templates as files and documents: reading, precise errors, the published schema."""
