"""What PulseAudio, or PipeWire in its place, says of sound: one detector a file."""
