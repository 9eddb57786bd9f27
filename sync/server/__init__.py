"""The central server: schedules, receives, checks, serves and notifies; no Qt, no devices, no models."""
