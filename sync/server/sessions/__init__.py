"""Sessions: created here, their chains written while the server holds the pen, projected for lists, called off, moved, run again."""
