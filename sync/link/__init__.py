"""The kiosk's side of sync: enrolled once, it pulls its assignments, delivers its ledger and its files, and never disturbs an interview.

The outbox is the ledger's unacknowledged tail. `ServerLink` asks the server, `rounds` says what is done in which order, `Courier` does it
on a thread of its own. `sync/server/README.md` is the protocol.
"""
