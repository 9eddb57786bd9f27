"""Files by SHA-256: where they lie, and how they arrive in parts that may be sent again."""
