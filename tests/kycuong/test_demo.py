"""The demo city: every story ends where it says, by the real engine, under its own clock."""

from datetime import date, datetime

import pytest

from cases import store
from cases.house import HANOI
from kycuong import demo
from kycuong.stories import PATHS

ENDS = {
    "received": "received",
    "feedback_sorted": "registered",
    "feedback_forwarded": "answering",
    "feedback_answered": "answered",
    "feedback_rated": "published",
    "sorted": "screening",
    "screening": "screening",
    "not_accepted": "not_accepted",
    "transferred": "transferred",
    "guided": "guided",
    "verification": "verification",
    "extended": "verification",
    "suspended": "verification",
    "withdrawn": "terminated",
    "inspection": "inspection",
    "concluded_true": "handling",
    "concluded_false": "handling",
    "disclosed": "disclosure",
    "disciplined": "disclosure",
    "closed": "closed",
}


def _report(path):
    return {
        "id": f"thu-{path}",
        "regime": "denunciation",
        "channel": "web",
        "mode": "anonymous",
        "received": date(2026, 7, 6),
        "body": "thanh-tra-thanh-pho",
        "subject": "Thu tiền ngoài quy định",
        "text": "Giáo viên thu tiền ngoài quy định.",
        "carry_to": path,
        "allegations": [
            {"person": "cb-075", "act": "Thu tiền dạy thêm", "time": "tháng 5/2026", "place": "trường"},
        ],
    }


@pytest.mark.parametrize("path", sorted(PATHS))
def test_each_story_ends_at_its_stage(house, path):
    teller = demo.Teller(house, datetime(2026, 7, 6, 9, tzinfo=HANOI))
    story = teller.story(_report(path), 1, teller.at)

    for at in story:
        teller.at = at

    with store.transaction(house.db) as conn:
        stages = [row[0] for row in conn.execute("SELECT stage FROM case_file ORDER BY number")]
    assert stages[0] == ENDS[path]
    assert len(stages) == (2 if path == "disciplined" else 1)
    if path == "disciplined":
        assert stages[1] == "disclosure"


def test_every_path_has_its_expected_end():
    assert set(ENDS) == set(PATHS)
