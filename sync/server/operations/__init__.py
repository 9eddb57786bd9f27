"""What those who run the server see and rely on: health, metrics, logs, the audit log, and what holds for every request."""
