"""Every Prefect run that a fact had; where our copy of a run is anchored; what Prefect shows otherwise since."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

RIGHTS = """
DO $$ BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'kc_app') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON run_attempt, run_difference, run_look TO kc_app;
    END IF;
END $$;
"""
KNOWN = """
INSERT INTO run_attempt (prefect, fact, attempt, noted)
SELECT prefect, fact, attempt, coalesce(ended, asked) FROM run WHERE prefect IS NOT NULL
UNION SELECT h.prefect, h.fact, 1, coalesce(h.ended, now()) FROM run_history h
      WHERE h.fact IS NOT NULL AND NOT EXISTS (SELECT FROM run r WHERE r.prefect = h.prefect AND r.fact = h.fact)
"""
ANCHORED = """
UPDATE run_history h SET i = j.i FROM journal j JOIN payload p ON p.i = j.i
WHERE j.kind = 'run.finished' AND encode(sha256(p.body), 'hex') = h.digest
"""


def upgrade() -> None:
    op.create_table(
        "run_attempt",
        sa.Column("prefect", sa.String(), nullable=False),
        sa.Column("fact", sa.String(), nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("noted", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("prefect", "fact"),
    )
    op.create_index(op.f("ix_run_attempt_fact"), "run_attempt", ["fact"], unique=False)
    op.create_table(
        "run_difference",
        sa.Column("prefect", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
        sa.Column("fact", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("seen", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("prefect", "what", "detail"),
    )
    op.create_index(op.f("ix_run_difference_case_id"), "run_difference", ["case_id"], unique=False)
    op.create_table(
        "run_look",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("asked", sa.DateTime(timezone=True), nullable=False),
        sa.Column("looked", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("case_id"),
    )
    op.add_column("run_history", sa.Column("i", sa.BigInteger(), nullable=True))
    op.create_index(op.f("ix_run_history_i"), "run_history", ["i"], unique=False)
    op.create_index("run_prefect", "run", ["prefect"], unique=False)
    op.execute(KNOWN)
    op.execute(ANCHORED)
    op.execute(RIGHTS)


def downgrade() -> None:
    op.drop_index("run_prefect", "run")
    op.drop_index(op.f("ix_run_history_i"), table_name="run_history")
    op.drop_column("run_history", "i")
    op.drop_table("run_look")
    op.drop_index(op.f("ix_run_difference_case_id"), table_name="run_difference")
    op.drop_table("run_difference")
    op.drop_index(op.f("ix_run_attempt_fact"), table_name="run_attempt")
    op.drop_table("run_attempt")
