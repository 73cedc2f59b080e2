"""A small driver for tests: act as a demo account by its login, with today's date and the version as it is."""

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any

from cases import engine, store, vault
from cases.house import House
from cases.model import Act, Actor, Case
from people.load import account_id

BODY = "thanh-tra-thanh-pho"


def actor(house: House, login: str) -> Actor:
    """Return a demo account as the engine sees it."""
    found = house.actor(account_id(login))
    assert found is not None, login
    return found


def read(house: House, case: str) -> Case:
    with store.transaction(house.db) as conn:
        return store.read_case(conn, case)


def report(house: House, text: str = "Tôi nộp hồ sơ đất đã quá hạn bốn mươi ngày.", **answers: Any) -> dict[str, Any]:
    """File an anonymous report through the web."""
    today = house.setting().today
    received = answers.setdefault("received_on", today.isoformat())
    act = Act(
        uuid.uuid4().hex, "register", None, 0, today, {"channel": "web", "mode": "anonymous", "text": text, **answers}
    )
    sent = engine.Sent(
        uuid.uuid4().hex,
        vault.fingerprint(vault.new_code(), house.keys.pepper),
        "web",
        "anonymous",
        date.fromisoformat(received),
    )
    return engine.register(house, act, Actor("web", None, frozenset({("reporter", BODY)})), BODY, sent)


@dataclass
class Walker:
    """Carries one case forward, act by act."""

    house: House
    case: str

    def act(self, login: str, name: str, *, on: date | None = None, **answers: Any) -> dict[str, Any]:
        seen = read(self.house, self.case)
        act = Act(uuid.uuid4().hex, name, self.case, seen.seq, on or self.house.setting().today, answers)
        return engine.take(self.house, act, actor(self.house, login))
