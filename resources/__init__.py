"""Files the product ships: templates, schemas, themes, fonts. Read through `importlib.resources`."""
