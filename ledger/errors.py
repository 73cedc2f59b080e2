"""What can be wrong with bytes that claim to prove something: one code each, with its facts."""


class LedgerError(Exception):
    """Bytes that are not what they claim, or a proof that does not hold: `why` is a code, `facts` fill its sentence."""

    def __init__(self, why: str = "ledger_error", **facts: str | int) -> None:
        super().__init__(why)
        self.why = why
        self.facts = facts
