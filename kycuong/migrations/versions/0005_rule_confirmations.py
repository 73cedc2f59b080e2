"""Which rules the body's legal officer has signed: rows are added, never changed."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# `refuse_change` is the journal's own (0001).
APPEND_ONLY = """
CREATE TRIGGER rule_confirmation_is_append_only BEFORE UPDATE OR DELETE ON rule_confirmation
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER rule_confirmation_is_not_emptied BEFORE TRUNCATE ON rule_confirmation
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
DO $$ BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'kc_app') THEN
        GRANT SELECT, INSERT ON rule_confirmation TO kc_app;
        GRANT USAGE ON SEQUENCE rule_confirmation_id_seq TO kc_app;
    END IF;
END $$;
"""


def upgrade() -> None:
    op.create_table(
        "rule_confirmation",
        sa.Column("id", sa.BigInteger(), autoincrement=True, nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("said", sa.String(), nullable=False),
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_rule_confirmation_rule"), "rule_confirmation", ["rule"], unique=False)
    op.execute(APPEND_ONLY)


def downgrade() -> None:
    op.drop_table("rule_confirmation")
