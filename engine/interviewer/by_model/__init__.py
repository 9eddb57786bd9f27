"""A chat model that words what the rules decided to ask, and notes what it hears; everything it says is checked in code before it is spoken."""
