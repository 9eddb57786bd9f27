"""Session records as files that other programs and people read. It knows the record's JSON alone: no server, no ledger, no window."""
