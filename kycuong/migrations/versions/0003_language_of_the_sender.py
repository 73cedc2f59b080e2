"""The language in which a sender reported: they are written to in it."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("petition", sa.Column("language", sa.String(), nullable=False, server_default="vi"))


def downgrade() -> None:
    op.drop_column("petition", "language")
