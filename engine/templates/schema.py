"""Run as `python -m engine.templates.schema` to write the published schema anew; a test fails while it is stale."""

from engine.templates.published import publish

if __name__ == "__main__":
    publish()
