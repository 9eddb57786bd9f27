"""What macOS tells through its documented functions (pyobjc). Never run on macOS: every detector here says so in its health."""
