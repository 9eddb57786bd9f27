"""What is done by the clock."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "job",
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("due_at", sa.String(length=24), nullable=False),
        sa.Column("claimed_until", sa.String(length=24), nullable=True),
        sa.Column("claimed_by", sa.String(length=64), nullable=True),
        sa.Column("ran_at", sa.String(length=24), nullable=True),
        sa.Column("took_ms", sa.Integer(), nullable=True),
        sa.Column("trouble", sa.String(length=200), nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_job")),
    )


def downgrade() -> None:
    """Take them away."""
    op.drop_table("job")
