"""What Linux says of the machine and of the session, whatever draws its windows: one detector a file."""
