"""Every error of the domain on one screen: a code and facts, never prose."""


class CaseError(Exception):
    """Base: facts are keyword-only, so that the error survives pickling."""

    code = "case_error"

    def __init__(self, **facts: object) -> None:
        super().__init__()
        self.facts = facts

    def __str__(self) -> str:
        return " ".join([self.code, *(f"{name}={value}" for name, value in self.facts.items())])

    def __reduce__(self) -> tuple[object, ...]:
        return _revive, (type(self), self.facts)


def _revive(kind: type[CaseError], facts: dict[str, object]) -> CaseError:
    return kind(**facts)


class Refused(CaseError):
    """A rule says no. Facts: `why` (a code with a sentence in words.toml), `rule`, `source`, and more."""

    code = "refused"


class NotAllowed(CaseError):
    """The person sees the case but may not do this. Facts: `why`, `act`."""

    code = "not_allowed"


class CaseNotFound(CaseError):
    """No such case, or one that this person may not know of: the two look the same."""

    code = "case_not_found"


class StaleCase(CaseError):
    """Somebody else acted first. Facts: `expected`, `current` (versions)."""

    code = "stale_case"


class BadRulebook(CaseError):
    """A rulebook that must not be used. Facts: `file`, `line`, `why`, and the name concerned."""

    code = "bad_rulebook"


class BadCalendar(CaseError):
    """A calendar file that must not be used. Facts: `file`, `line`, `why`, and the name concerned."""

    code = "bad_calendar"


class Unlawful(CaseError):
    """The record does not agree with itself or with the law. Facts: `fact`, `what`."""

    code = "unlawful"
