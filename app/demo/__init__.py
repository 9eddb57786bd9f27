"""The demo: a real kiosk, used by a simulated candidate as a person would use it."""
