"""What the databases refuse by themselves. A later change of a trigger is a revision of its own, which takes all away and adds all anew."""

from alembic import op

from sync.server import triggers

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add every trigger."""
    triggers.install(op.get_bind())


def downgrade() -> None:
    """Take every trigger away."""
    triggers.remove(op.get_bind())
