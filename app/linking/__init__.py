"""What the kiosk's link to its server needs to know of the kiosk: its files, who sits there, how it is."""
