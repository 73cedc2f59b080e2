"""Our side: officials who take acts through the one door, `engine.take`, on cases that wait for them."""

from collections import deque
from collections.abc import Callable
from pathlib import Path

from bench.filler import BODY, TOLD
from bench.ground import Ground, new_id
from cases import engine, store
from cases.house import House
from cases.model import Act
from people.load import account_id

# What a clerk does with a report, in the order of the law; half of the cases go either way.
WAYS = (
    (("sort_as_denunciation", TOLD), ("confirm_form", {"form": "signed", "identity_checked": "yes"})),
    (("sort_as_feedback", TOLD), ("forward", {"body": "ubnd-kim-lien"})),
)
SHARES = 5  # two for each desk at the engine, one for the portal's: nobody meets anybody else's cases
DESKS = ((0, 1), (2, 3), (4,))
Next = tuple[str, int, str, dict[str, str]]


class Tray:
    """The cases that wait for one desk; a case comes back to the end while its way goes on."""

    def __init__(self, house: House, desk: int) -> None:
        with store.transaction(house.db) as conn:
            rows = conn.execute(
                "SELECT id FROM case_file WHERE stage = 'received' AND body = %s ORDER BY md5(id)", (BODY,)
            ).fetchall()
        cases = [row[0] for row in rows if int(row[0], 16) % SHARES in DESKS[desk]]
        self._waiting = deque((case, 1, WAYS[place % len(WAYS)]) for place, case in enumerate(cases))

    def take(self) -> Next:
        """Return the next case, its version, and the act with its answers."""
        case, version, way = self._waiting.popleft()
        name, answers = way[0]
        return case, version, name, answers

    def put_back(self, case: str, version: int, way_gone: str) -> None:
        """After an accepted act: is there more to do on this case?"""
        rest = next((way[1:] for way in WAYS if way[0][0] == way_gone), ())
        if rest:
            self._waiting.append((case, version + 1, rest))


class Acts:
    """A clerk at the engine: each piece of work is one act."""

    def __init__(self, home: Path, database: str, place: int) -> None:
        self.house = Ground(home).house(database)
        self.tray = Tray(self.house, place)
        self.today = self.house.setting().today
        clerk = self.house.actor(account_id("clerk"))
        assert clerk is not None
        self.clerk = clerk

    def ready(self) -> Callable[[], object]:
        case, version, name, answers = self.tray.take()
        act = Act(new_id(), name, case, version, self.today, answers)

        def piece() -> None:
            engine.take(self.house, act, self.clerk)
            self.tray.put_back(case, version, name)

        return piece

    def close(self) -> None:
        self.house.db.dispose()
