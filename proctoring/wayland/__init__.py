"""What a Wayland session tells: its displays and what its compositor offers. Windows, keys and clipboards of others it keeps to itself."""
