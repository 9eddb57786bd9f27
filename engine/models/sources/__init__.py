"""Where model files come from: one module a kind of source, each a function that brings one file to where its part is wanted."""
