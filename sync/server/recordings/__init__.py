"""Recordings on the server: opened where they lie sealed, held against the ledger, put together after a crash, handed out for an hour."""
