"""The path as Prefect flows: one flow a stage, one task a legal step. No rule lives here."""
