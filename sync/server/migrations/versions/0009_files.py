"""Files and uploads."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "blob",
        sa.Column("session_id", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=200), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("sealed", sa.Boolean(), nullable=False),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("received_at", sa.String(length=24), nullable=False),
        sa.Column("device_id", sa.String(length=64), nullable=True),
        sa.Column("erased_at", sa.String(length=24), nullable=True),
        sa.Column("plain_sha256", sa.String(length=64), nullable=True),
        sa.Column("plain_size", sa.BigInteger(), nullable=True),
        sa.Column("fits", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_blob_session_id")),
        sa.PrimaryKeyConstraint("session_id", "kind", "name", name=op.f("pk_blob")),
    )
    op.create_index(op.f("ix_blob_place"), "blob", ["place"], unique=False)
    op.create_index(op.f("ix_blob_sha256"), "blob", ["sha256"], unique=False)
    op.create_table(
        "upload",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("session_id", sa.String(length=64), nullable=False),
        sa.Column("device_id", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=200), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("sealed", sa.Boolean(), nullable=False),
        sa.Column("offset", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.String(length=24), nullable=False),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_upload_session_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_upload")),
    )
    op.create_index(op.f("ix_upload_changed_at"), "upload", ["changed_at"], unique=False)
    op.create_index(op.f("ix_upload_session_id"), "upload", ["session_id"], unique=False)
    op.create_table(
        "upload_part",
        sa.Column("upload_id", sa.String(length=64), nullable=False),
        sa.Column("offset", sa.BigInteger(), nullable=False),
        sa.Column("length", sa.BigInteger(), nullable=False),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["upload_id"], ["upload.id"], name=op.f("fk_upload_part_upload_id")),
        sa.PrimaryKeyConstraint("upload_id", "offset", name=op.f("pk_upload_part")),
    )


def downgrade() -> None:
    """Take them away."""
    op.drop_table("upload_part")
    op.drop_index(op.f("ix_upload_session_id"), table_name="upload")
    op.drop_index(op.f("ix_upload_changed_at"), table_name="upload")
    op.drop_table("upload")
    op.drop_index(op.f("ix_blob_sha256"), table_name="blob")
    op.drop_index(op.f("ix_blob_place"), table_name="blob")
    op.drop_table("blob")
