"""The live link's routes: for kiosks, for those who watch, and for those who ask something of a kiosk."""

from fastapi import APIRouter

from sync.server.live.command_routes import router as commands
from sync.server.live.kiosk_routes import router as kiosks
from sync.server.live.sound_routes import router as sound
from sync.server.live.story_routes import router as stories
from sync.server.live.watch_routes import router as watchers

router = APIRouter()
for _room in (kiosks, watchers, stories, sound, commands):
    router.include_router(_room)
