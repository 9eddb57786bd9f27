"""What a proctor does in an interview from afar: each act asked once, followed to its end, and never shown as done before it is."""
