"""What the core refuses within a block, kept for the steps that follow."""

from typing import Any

from cases.errors import BadRulebook, CaseError


class Refusals:
    """Keep what the core refuses within this block for the steps that follow."""

    def __init__(self, desk: Any) -> None:
        self.desk = desk

    def __enter__(self) -> None:
        self.desk.error = None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        if isinstance(error, CaseError | BadRulebook):
            self.desk.error = error
            return True
        return False
