"""The domain: what an interview is. Standard library only; no clock, device, model or file."""
