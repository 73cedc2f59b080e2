"""A correction through the engine: what it may refer to, what the public then sees, and who is told."""

import uuid
from datetime import timedelta

import pytest

from cases import engine, store
from cases.errors import Refused
from cases.model import Act
from cases.rulebook import shelf
from flows import record
from flows.recipients import resolve
from tests.cases.walk import BODY, Walker, actor, read, report
from tests.portal.citizen import Citizen

TEXTS = {"public_title": "Kết quả trả lời phản ánh", "public_text": "Hồ sơ đã được trả ngày 01/10."}
NOW_SAID = {"public_title": "Nói lại về kết quả trả lời", "public_text": "Hồ sơ được trả ngày 10/10; cơ quan xin lỗi."}
STATEMENT = {
    "drafted_by": "can-bo-khac",
    "published_was": "Hồ sơ đã được trả ngày 01/10.",
    "record_proves": "Phiếu trả ghi ngày 10/10.",
    "how_to_object": "Gửi văn bản đến Thanh tra thành phố.",
    "office_wrong": True,
}


@pytest.fixture
def published(house):
    """Feedback whose answer stands on our pages for 15 days; the recall time is over at once."""
    house.recall_seconds = 0
    walker = Walker(house, report(house)["case"])
    walker.act("clerk", "sort_as_feedback", why="Phản ánh chậm trễ")
    walker.act("clerk", "forward", body="hanh-chinh-cong")
    walker.act("head", "answer", reply="Hồ sơ đã ký hôm nay.")
    until = house.setting().today + timedelta(days=15)
    walker.act("publisher", "publish_answer", forms=["portal"], until=until.isoformat(), **TEXTS)
    return walker.case


@pytest.fixture
def asked(house):
    today = house.setting().today
    act = Act(uuid.uuid4().hex, "open", None, 0, today, {"part": "Ngày trả hồ sơ ghi chưa đúng."})
    return Walker(house, engine.open_alone(house, act, actor(house, "clerk"), "correction", BODY)["case"])


def _rows(house, case):
    with store.transaction(house.db) as conn:
        return conn.execute("SELECT id, corrects FROM disclosure WHERE case_id = %s", (case,)).fetchall()


def _identified(asked, reference):
    asked.act("clerk", "identify", disclosure=reference, unit="so-xay-dung", statement="Ngày trả hồ sơ")


def _corrected(house, published, asked):
    (original, _), *_ = _rows(house, published)
    _identified(asked, f"https://phananh.thanhtra.example/cong-khai/{original}")
    asked.act("clerk", "draft_statement", known_since=house.setting().today.isoformat(), **STATEMENT)
    asked.act("head", "approve_statement")
    asked.act("head", "apologise", apology="Chúng tôi xin lỗi vì đã ghi sai ngày.")
    until = house.setting().today + timedelta(days=15)
    asked.act("publisher", "publish", forms=["portal"], until=until.isoformat(), same_size=True, **NOW_SAID)
    return original


def test_the_page_of_the_original_leads_to_the_correction_and_says_its_day(house, published, asked):
    original = _corrected(house, published, asked)

    ((correction, corrects),) = _rows(house, asked.case)
    page = Citizen(house).get(f"/cong-khai/{original}").text

    assert corrects == original
    assert f"/cong-khai/{correction}" in page
    assert f"{house.setting().today:%d/%m/%Y}" in page.partition("đính chính")[2]
    assert f"/cong-khai/{original}" in Citizen(house).get(f"/cong-khai/{correction}").text


def test_a_second_correction_does_not_list_the_original_twice(house, published, asked):
    original = _corrected(house, published, asked)
    with store.transaction(house.db) as conn:
        conn.execute(
            """INSERT INTO disclosure (id, case_id, fact, kind, title, text, body, published_on, visible_from, state,
                                       corrects)
               SELECT %s, case_id, %s, kind, title, text, body, published_on, visible_from, state, corrects
               FROM disclosure WHERE corrects = %s""",
            (uuid.uuid4().hex, uuid.uuid4().hex, original),
        )

    assert Citizen(house).get("/cong-khai").text.count(f'href="/cong-khai/{original}"') == 1


@pytest.mark.parametrize("which", ["a case", "nothing", "a recalled one", "one that waits for its recall time"])
def test_what_is_not_public_is_answered_like_what_does_not_exist(house, published, asked, which):
    ((original, _),) = _rows(house, published)
    changes = {
        "a recalled one": "state = 'recalled'",
        "one that waits for its recall time": "visible_from = now() + interval '1 day'",
    }
    with store.transaction(house.db) as conn:
        conn.execute(f"UPDATE disclosure SET {changes.get(which, 'state = state')} WHERE id = %s", (original,))
    reference = {"a case": published, "nothing": uuid.uuid4().hex}.get(which, original)

    with pytest.raises(Refused) as problem:
        _identified(asked, reference)

    facts = {name: value for name, value in problem.value.facts.items() if name != "act"}
    assert (facts["why"], set(facts)) == ("not_published", {"why", "rule", "source", "field"})
    assert reference not in str(facts)


def test_nobody_gives_the_engine_a_disclosure_of_their_own_making_on_a_form(house, published, asked):
    with pytest.raises(Refused, match="not_published"):
        _identified(asked, '{"id": "x", "case": "y", "forms": [], "days": 0, "times": 0}')


def test_those_who_were_told_of_the_original_are_told_of_its_correction(house, published, asked):
    _corrected(house, published, asked)
    told = "reporter:don-mau"
    with store.transaction(house.db) as conn:
        conn.execute(
            """INSERT INTO notice (key, subject_key, place, origin, message, language, recipient, outward, source,
                                   state, facts, attempts, created, not_before)
               VALUES ('k', %s, 1, 'f', 'news', 'vi', %s, true, '', 'sent', '{}', 0, now(), now())""",
            (published, told),
        )

        assert told in {each.name for each in resolve(conn, house, read(house, asked.case), "told")}


def test_each_step_is_decided_alike_when_it_is_looked_at_again(house, published, asked):
    _corrected(house, published, asked)
    with store.transaction(house.db) as conn:
        facts = [fact.id for fact in store.facts(conn, asked.case)]

    assert [record.recheck(house, fact).fact.id for fact in facts] == facts


def test_every_form_in_which_anything_is_published_is_a_form_of_its_correction():
    books = [book for book in shelf() if any(rule.publishes not in ("", "end") for rule in book.acts.values())]
    (mine,) = (book for book in books if book.procedure == "correction")

    assert {form for book in books for form in book.postings} - set(mine.postings) == set()
