"""How many notices of days off the journal holds, beside its size: whoever appends learns of a new one."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("journal_head", sa.Column("calendar", sa.Integer(), nullable=False, server_default="0"))
    # Moved due dates are handed over by the batch: the others must not be searched for among 100,000 of them.
    op.create_index(
        "run_calendar", "run", ["case_id"], postgresql_where=sa.text("state = 'pending' AND flow = 'calendar'")
    )
    op.create_index("run_pending", "run", ["i"], postgresql_where=sa.text("state = 'pending' AND flow <> 'calendar'"))


def downgrade() -> None:
    op.drop_index("run_pending", "run")
    op.drop_index("run_calendar", "run")
    op.drop_column("journal_head", "calendar")
