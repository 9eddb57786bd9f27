"""Events of a kiosk's chain on their way into the server's: checked whole, taken once, or refused and kept aside."""
