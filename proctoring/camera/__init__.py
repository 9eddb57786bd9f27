"""The camera, off by default: whether it is there and uncovered, and stills at intervals. No face is ever looked for."""
