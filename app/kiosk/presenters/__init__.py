"""What each screen shows, as frozen states and pure steps between them; no Qt, no clock, no waiting."""
