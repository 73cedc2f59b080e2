"""A report that is being written: its answers, what is wrong with them, and the text that enters the journal.

Nothing of it is kept in the database before the sender confirms. Files lie under their hash meanwhile; the rest goes
back and forth sealed in the form.
"""

import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from typing import Any

from cases.answers import LONGEST_LINE, LONGEST_TEXT
from cases.evidence import Stored
from cases.house import House
from cases.intake import Report
from portal import sealed

PURPOSE = "draft"
SECONDS = 12 * 3600
LINES = ("who", "when", "where")
IDENTITY = ("name", "address", "phone", "email")
Wrong = dict[str, tuple[str, dict[str, Any]]]


@dataclass(frozen=True)
class Draft:
    """The answers so far. `form` is the random id of the form: the same content under it is the same report."""

    form: str
    mode: str = "anonymous"
    what: str = ""
    who: str = ""
    body: str = ""
    when: str = ""
    where: str = ""
    name: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    wants_mail: bool = False
    files: tuple[Stored, ...] = ()

    @property
    def named(self) -> bool:
        return self.mode == "named"

    @property
    def act(self) -> str:
        """The act's id: this form with exactly this content. Sent twice it is one report; changed, it is another."""
        content = "\x00".join(f"{name}={value}" for name, value in sorted(asdict(self).items()))
        return uuid.uuid5(uuid.UUID(self.form), sha256(content.encode()).hexdigest()).hex

    def sealed(self, house: House) -> str:
        return sealed.seal(house, PURPOSE, asdict(self))


def blank(mode: str) -> Draft:
    return Draft(uuid.uuid4().hex, mode)


def opened(house: House, token: str) -> Draft | None:
    """Return the draft that a form brought back, or None when it is not ours or older than twelve hours."""
    facts = sealed.unseal(house, PURPOSE, token, SECONDS)
    if facts is None:
        return None
    return Draft(**{**facts, "files": tuple(Stored(**file) for file in facts["files"])})


def filled(draft: Draft, answers: Mapping[str, str]) -> Draft:
    """Return the draft with what was typed; who writes without a name leaves no contact, whatever was sent."""
    typed = {name: answers.get(name, "") for name in ("what", "body", *LINES)}
    if draft.named:
        typed |= {name: answers.get(name, "") for name in IDENTITY}
    return replace(draft, **typed, wants_mail=draft.named and answers.get("wants_mail") == "yes")


def wrong(draft: Draft, bodies: Mapping[str, str]) -> Wrong:
    """Say for each answer what is wrong with it, as a sentence and its facts."""
    found: Wrong = {}
    if not draft.what:
        found["what"] = ("Xin cho biết chuyện gì đã xảy ra.", {})
    elif len(draft.what) > LONGEST_TEXT:
        found["what"] = _too_long(draft.what, LONGEST_TEXT)
    if draft.body and draft.body not in bodies:
        found["body"] = ("Xin chọn một cơ quan trong danh sách, hoặc để trống.", {})
    for name in (*LINES, *IDENTITY):
        if len(getattr(draft, name)) > LONGEST_LINE:
            found[name] = _too_long(getattr(draft, name), LONGEST_LINE)
    return found | (_wrong_identity(draft) if draft.named else {})


def _wrong_identity(draft: Draft) -> Wrong:
    found: Wrong = {}
    if not draft.name:
        found["name"] = ("Xin ghi họ tên, hoặc quay lại chọn cách không nêu tên.", {})
    if not (draft.address or draft.phone or draft.email):
        found["address"] = ("Xin ghi ít nhất một cách liên hệ: địa chỉ, điện thoại hoặc thư điện tử.", {})
    if draft.email and not _looks_like_mail(draft.email):
        found["email"] = ("Địa chỉ thư điện tử chưa đúng, ví dụ đúng: ten@thu.example", {})
    if draft.wants_mail and not draft.email:
        found["email"] = ("Muốn nhận tin qua thư thì xin ghi địa chỉ thư điện tử.", {})
    return found


def _looks_like_mail(address: str) -> bool:
    """Refuse what could write a header or reach nobody; whether the box exists only the mail shows."""
    local, _, domain = address.rpartition("@")
    strange = any(not letter.isprintable() or letter in ' ,;:<>()[]"\\' for letter in address)
    return bool(local and "." in domain and not strange and "=?" not in address)


def _too_long(text: str, most: int) -> tuple[str, dict[str, Any]]:
    return "Dài quá {most} ký tự (hiện có {length}). Xin rút gọn, hoặc gửi phần còn lại thành tệp.", {
        "most": f"{most:,}".replace(",", "."),
        "length": f"{len(text):,}".replace(",", "."),
    }


def report(draft: Draft, body: str, about: str) -> Report:
    """Return the report that this draft is: filed with `body`, about the body named `about`."""
    parts = (
        ("", draft.what),
        ("Người bị phản ánh", draft.who),
        ("Cơ quan, đơn vị bị phản ánh", about),
        ("Thời gian", draft.when),
        ("Địa điểm", draft.where),
    )
    text = "\n\n".join(f"{label}: {said}" if label else said for label, said in parts if said)
    identity = {name: getattr(draft, name) for name in IDENTITY if getattr(draft, name)} if draft.named else {}
    return Report(text=text, body=body, identity=identity, wants_mail=draft.wants_mail, act=draft.act)
