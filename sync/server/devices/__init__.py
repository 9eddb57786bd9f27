"""Kiosks as the server knows them: enrolling, proving who they are, the copies of sessions they hold, letting them go."""
