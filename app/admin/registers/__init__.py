"""What the places that keep lists of things share: the list with its leaf beside it, forms to ask by, and secrets shown once."""
