"""Everything a person sees: windows and commands. The only package that imports Qt."""
