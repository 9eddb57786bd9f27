"""The sessions there are, and what can be done with them."""
