"""What an X server tells of the programs around the interview's window. Needs python-xlib; importing it needs no display."""
