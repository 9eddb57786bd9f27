"""Sessions at this kiosk: scheduling them, holding them, scoring them, keeping their sound. Shared by the kiosk and the commands."""
