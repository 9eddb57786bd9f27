"""The ledger and everything that reads it: records, exports, verification and, later, the central server."""
