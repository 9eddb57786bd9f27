"""Kiosks."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "device",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("public_key", sa.String(length=64), nullable=False),
        sa.Column("location", sa.String(length=200), nullable=True),
        sa.Column("platform", sa.String(length=200), nullable=False),
        sa.Column("version", sa.String(length=200), nullable=False),
        sa.Column("enrolled_at", sa.String(length=24), nullable=False),
        sa.Column("enrolled_by", sa.String(length=64), nullable=False),
        sa.Column("revoked_at", sa.String(length=24), nullable=True),
        sa.Column("revoked_by", sa.String(length=64), nullable=True),
        sa.Column("seen_at", sa.String(length=24), nullable=True),
        sa.Column("caught_up_at", sa.String(length=24), nullable=True),
        sa.Column("clock_offset_ms", sa.BigInteger(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("told", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_device")),
        sa.UniqueConstraint("public_key", name=op.f("uq_device_public_key")),
    )
    op.create_table(
        "device_challenge",
        sa.Column("nonce", sa.String(length=64), nullable=False),
        sa.Column("device_id", sa.String(length=64), nullable=False),
        sa.Column("expires_at", sa.String(length=24), nullable=False),
        sa.PrimaryKeyConstraint("nonce", name=op.f("pk_device_challenge")),
    )
    op.create_index(op.f("ix_device_challenge_device_id"), "device_challenge", ["device_id"], unique=False)
    op.create_index(op.f("ix_device_challenge_expires_at"), "device_challenge", ["expires_at"], unique=False)
    op.create_table(
        "device_token",
        sa.Column("token_sha256", sa.String(length=64), nullable=False),
        sa.Column("device_id", sa.String(length=64), nullable=False),
        sa.Column("expires_at", sa.String(length=24), nullable=False),
        sa.PrimaryKeyConstraint("token_sha256", name=op.f("pk_device_token")),
    )
    op.create_index(op.f("ix_device_token_device_id"), "device_token", ["device_id"], unique=False)
    op.create_index(op.f("ix_device_token_expires_at"), "device_token", ["expires_at"], unique=False)
    op.create_table(
        "enrolment_code",
        sa.Column("code_mac", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("location", sa.String(length=200), nullable=True),
        sa.Column("created_at", sa.String(length=24), nullable=False),
        sa.Column("created_by", sa.String(length=64), nullable=False),
        sa.Column("expires_at", sa.String(length=24), nullable=False),
        sa.Column("used_at", sa.String(length=24), nullable=True),
        sa.Column("device_id", sa.String(length=64), nullable=True),
        sa.PrimaryKeyConstraint("code_mac", name=op.f("pk_enrolment_code")),
    )
    op.create_index(op.f("ix_enrolment_code_created_at"), "enrolment_code", ["created_at"], unique=False)


def downgrade() -> None:
    """Take them away."""
    op.drop_index(op.f("ix_enrolment_code_created_at"), table_name="enrolment_code")
    op.drop_table("enrolment_code")
    op.drop_index(op.f("ix_device_token_expires_at"), table_name="device_token")
    op.drop_index(op.f("ix_device_token_device_id"), table_name="device_token")
    op.drop_table("device_token")
    op.drop_index(op.f("ix_device_challenge_expires_at"), table_name="device_challenge")
    op.drop_index(op.f("ix_device_challenge_device_id"), table_name="device_challenge")
    op.drop_table("device_challenge")
    op.drop_table("device")
