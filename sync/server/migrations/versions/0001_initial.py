"""Everything, from nothing."""

from alembic import op

from sync.server import triggers
from sync.server.tables import Base

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables and what guards them."""
    Base.metadata.create_all(op.get_bind())
    triggers.install(op.get_bind())


def downgrade() -> None:
    """Take all of it away."""
    triggers.remove(op.get_bind())
    Base.metadata.drop_all(op.get_bind())
