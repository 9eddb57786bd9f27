"""A demo of a whole centre: a server, simulated kiosks that are real but for whoever sits at them, and both desks."""
