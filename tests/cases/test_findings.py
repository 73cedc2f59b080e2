"""Quick checks: each question is asked where the record gives a reason, and nowhere else."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from cases import export, findings, store
from cases.findings import NEEDS, PAIRS, SENTENCES, Seen
from cases.rulebook import shelf
from tests.cases.carried import denounced
from tests.cases.walk import Walker, report

BOOK = "denunciation@2026-07-01"
MORNING = datetime(2026, 7, 6, 8, tzinfo=UTC)


def seen(seq, act, origin, stage, day, who="a", **more):
    at = MORNING + timedelta(days=day)
    return Seen(seq, f"{BOOK}#{act}", origin, stage, who, at.date(), at, **{"round": 1, **more})


IN_ORDER = [
    seen(1, "open", "", "screening", 0),
    seen(2, "accept", "screening", "verification", 2, "head"),
    seen(3, "report_verification", "verification", "conclusion", 20, "lead"),
    seen(4, "conclude", "conclusion", "handling", 25, "head"),
    seen(5, "handle", "handling", "handling", 26, "head"),
]


def codes(facts):
    return [(each.code, each.about.seq) for each in findings.findings(facts)]


def changed(seq, **more):
    return [replace(each, **more) if each.seq == seq else each for each in IN_ORDER]


def test_a_case_in_order_raises_no_question():
    assert codes(IN_ORDER) == []
    assert codes([]) == []


def test_a_decision_before_any_conclusion_is_asked_about():
    assert codes([each for each in changed(5, origin="conclusion") if each.seq != 4]) == [("nothing_before", 5)]


def test_a_conclusion_of_an_earlier_round_is_none_of_this_one():
    assert codes(changed(5, round=2)) == [("nothing_before", 5)]


def test_a_decision_that_bears_a_day_before_its_conclusion_is_asked_about_once():
    assert codes(changed(5, on=date(2026, 7, 30))) == [("earlier_day", 5)]


def test_one_person_on_both_sides_is_asked_about():
    assert codes(changed(3, who="head")) == [("same_person", 4)]


def test_stages_that_do_not_follow_one_another_are_asked_about():
    assert codes(changed(4, origin="verification")) == [("stages_apart", 4)]


def test_an_act_dated_before_its_stage_is_asked_about():
    assert codes(changed(4, on=date(2026, 7, 7))) == [("before_its_stage", 4)]


def test_a_clock_that_went_back_is_asked_about():
    assert codes(changed(4, at=MORNING)) == [("recorded_backwards", 4)]


def test_annulled_acts_raise_no_question_and_give_no_cover():
    """An annulled conclusion is none; and whoever annulled and did it again is asked about once only."""
    undone = seen(6, "annul", "handling", "conclusion", 27, annuls=4)
    handled = seen(7, "handle", "conclusion", "handling", 28)
    assert codes([*IN_ORDER[:4], replace(undone, seq=5), replace(handled, seq=6)]) == [("nothing_before", 6)]
    assert codes([*changed(3, who="head")[:4], replace(undone, seq=5)]) == []


def test_what_an_erased_payload_knew_is_not_guessed():
    erased = [replace(each, on=None, at=None, round=None, annuls=None) for each in IN_ORDER if each.seq != 4]
    assert [code for code, _ in codes(erased)] == ["stages_apart"]


@pytest.mark.parametrize("table", [NEEDS, PAIRS])
def test_every_act_of_the_lists_is_an_act_of_its_procedure(table):
    acts: dict[str, set[str]] = {}
    for book in shelf():
        acts.setdefault(book.procedure, set()).update(book.acts)
    for procedure, rows in table.items():
        for act, others in rows.items():
            assert {act, *others} <= acts[procedure], procedure


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_question_is_a_sentence_that_names_both_acts(language):
    about, other = IN_ORDER[4], IN_ORDER[3]
    for code in SENTENCES:
        said = findings.Finding(code, about, other, ("conclude",)).sentence(language)
        assert said.endswith("?")
        assert "#" not in said and "{" not in said and "handle" not in said


def test_a_real_case_in_order_raises_no_question_also_after_an_annulment(house):
    case = denounced(house)
    other = report(house)["case"]
    walk = Walker(house, other)
    walk.act("clerk", "sort_as_feedback", why="Nhầm.")
    walk.act("clerk", "annul", target="2", why="Ghi nhầm.")
    walk.act("clerk", "sort_as_feedback", why="Phản ánh về đường sá.")

    with store.transaction(house.db) as conn:
        assert export.questions(conn, house, case) == []
        assert export.questions(conn, house, other) == []


def test_a_real_case_whose_head_prepared_what_they_concluded_is_asked_about(house):
    case = denounced(house, until="conclude", one_decides=True)

    with store.transaction(house.db) as conn:
        (asked,) = export.questions(conn, house, case)
    assert asked.code == "same_person"
    assert asked.about.act == "conclude"
