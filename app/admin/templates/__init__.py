"""The admin's templates: what there is, and a place to edit one whole. Rules lie in modules without Qt, windows beside them."""
