"""The models that raise the engines from embedded to full quality: named in a manifest, fetched or imported, verified, shared by a machine.

Others need two things of it: `ModelStore(search_path(settings.models_dir))` and its `find` or `require`.
"""

from engine.models.places import search_path
from engine.models.store import InstalledModel, ModelStore

__all__ = ["InstalledModel", "ModelStore", "search_path"]
