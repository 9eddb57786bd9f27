"""The catalogue over HTTP, put together: agent profiles, templates, participants."""

from fastapi import APIRouter

from sync.server.catalogue.participant_routes import router as participants
from sync.server.catalogue.profile_routes import router as profiles
from sync.server.catalogue.template_routes import router as templates

router = APIRouter()
router.include_router(profiles)
router.include_router(templates)
router.include_router(participants)
