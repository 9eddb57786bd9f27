"""The interview behind the window: implements `app.kiosk.ports` over the ledger, the agenda and the engine's thread. No Qt here."""
