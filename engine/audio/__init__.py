"""Adapters that move sound: devices, files, resampling and the crash-safe recording."""
