"""A completed session may be scored once more by people, beside its scorecard: the guards of the ledger let that kind of fact in."""

from alembic import op

from sync.server import triggers

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Put today's guards in the place of those there are."""
    triggers.remove(op.get_bind())
    triggers.install(op.get_bind())


def downgrade() -> None:
    """Leave the guards: what they let in by now may stand in a ledger already."""
