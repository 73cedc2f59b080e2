"""A plan's file becomes duties: once, by version, with what is empty left empty; what is wrong in it is a sentence."""

from dataclasses import replace
from pathlib import Path
from time import process_time

import pytest

from cases import store
from cases.errors import Refused
from cases.words import sentence
from kycuong import plan, plan_lines
from tests.cases.walk import BODY, Walker, actor

CITY = Path(plan.__file__).parent / "city"
HEAD = '[plan]\nnumber = "05/KH-UBND"\ndate = 2026-06-01\nissuer = "Nơi Thí Dụ"\nversion = {version}\n'
TASK = '[[tasks]]\nnumber = {number}\nkind = "{kind}"\ntask = "{task}"\nbody = "{body}"\ndue = {due}\n'
USUAL = {"number": 1, "kind": "dissemination", "task": "Phổ biến Chỉ thị", "body": BODY, "due": "2027-01-29"}


def written(path, *tasks, version=1):
    file = path / "plan.toml"
    text = HEAD.format(version=version) + "".join(TASK.format(**{**USUAL, **task}) for task in tasks)
    file.write_text(text, encoding="utf-8")
    return plan.read(file)


def loaded(house, found, login="head"):
    return [each.outcome for each in plan.load(house, actor(house, login), found)]


def journal(house):
    with store.transaction(house.db) as conn:
        return conn.execute("SELECT count(*) FROM journal").fetchone()[0]


def test_a_task_becomes_a_duty_of_its_body_with_the_plans_day(house, tmp_path):
    assert loaded(house, written(tmp_path, {})) == ["opened"]

    (duty,) = plan.duties(house, actor(house, "head"))
    assert (duty.body, duty.due.isoformat(), duty.answered["kind"]) == (BODY, "2027-01-29", "dissemination")


def test_loaded_twice_nothing_changes(house, tmp_path):
    found = written(tmp_path, {}, {"number": 2, "kind": "other"})
    loaded(house, found)
    before = journal(house)

    assert loaded(house, found) == ["unchanged", "unchanged"]
    assert journal(house) == before


def test_a_new_version_is_one_new_act_on_each_open_duty(house, tmp_path):
    loaded(house, written(tmp_path, {}))
    newer = written(tmp_path, {"due": "2027-03-31"}, version=2)

    assert loaded(house, newer) == ["updated"]
    assert loaded(house, newer) == ["unchanged"]
    (duty,) = plan.duties(house, actor(house, "head"))
    assert (duty.seq, duty.due.isoformat()) == (2, "2027-03-31")


def test_an_earlier_version_changes_nothing(house, tmp_path):
    first = written(tmp_path, {})
    loaded(house, first)
    loaded(house, written(tmp_path, {"due": "2027-03-31"}, version=2))

    assert loaded(house, first) == ["unchanged"]


@pytest.mark.parametrize("change", [{"due": "2027-03-31"}, {"task": "Phổ biến Chỉ thị và Kế hoạch"}])
def test_a_change_without_a_new_version_is_refused(house, tmp_path, change):
    loaded(house, written(tmp_path, {}))

    (each,) = plan.load(house, actor(house, "head"), written(tmp_path, change))

    assert each.problem.facts["why"] == "plan_changed_without_version"
    assert sentence(each.problem)
    assert sentence(each.problem, "en")


def test_an_empty_place_stays_empty(house, tmp_path):
    found = written(tmp_path, {"due": '"chưa có văn bản"'}, {"number": 2, "body": "Chưa có văn bản"})

    assert loaded(house, found) == ["opened", "waiting"]
    (duty,) = plan.duties(house, actor(house, "head"))
    assert (duty.due, duty.clocks) == (None, ())


def test_who_may_not_assign_to_a_body_is_refused_and_the_other_tasks_are_loaded(house, tmp_path):
    found = written(tmp_path, {"body": "so-xay-dung"}, {"number": 2})

    assert loaded(house, found) == ["refused", "opened"]


def test_a_task_of_a_body_that_has_ended_finds_its_successor(house, tmp_path):
    found = written(tmp_path, {"body": "thanh-tra-huyen-thanh-tri"})

    assert loaded(house, found) == ["opened"]
    assert [duty.body for duty in plan.duties(house, actor(house, "head"))] == [BODY]
    assert loaded(house, found) == ["unchanged"]


def test_a_duty_that_ended_is_left_alone_by_a_new_version(house, tmp_path):
    loaded(house, written(tmp_path, {}))
    (duty,) = plan.duties(house, actor(house, "head"))
    Walker(house, duty.id).act("head", "withdraw", why="Giao lại theo cách khác.")

    assert loaded(house, written(tmp_path, {}, version=2)) == ["ended"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[plan", "plan_unreadable"),
        ("[plan]\nversion = 1\n", "plan_field_missing"),
        (HEAD.format(version='"một"'), "plan_field_missing"),
        (HEAD.format(version=0), "plan_field_missing"),
        (HEAD.format(version=1) + TASK.format(**{**USUAL, "task": " "}), "plan_field_missing"),
        (HEAD.format(version=1) + TASK.format(**{**USUAL, "kind": "mừng công"}), "plan_field_missing"),
        (HEAD.format(version=1) + TASK.format(**{**USUAL, "due": '"cuối năm"'}), "plan_day_wrong"),
        (HEAD.format(version=1) + TASK.format(**{**USUAL, "due": "2026-02-30"}), "plan_unreadable"),
        (HEAD.format(version=1) + 2 * TASK.format(**USUAL), "plan_task_twice"),
        ('plan = "kế hoạch"', "plan_field_missing"),
        ('tasks = "việc"\n' + HEAD.format(version=1), "plan_field_missing"),
        ("tasks = [1]\n" + HEAD.format(version=1), "plan_field_missing"),
        (HEAD.format(version=1) + TASK.format(**USUAL).replace("due", "duee"), "plan_field_unknown"),
        (HEAD.format(version=1) + TASK.format(**USUAL).replace(f'"{BODY}"', f'["{BODY}"]'), "plan_field_missing"),
        (HEAD.format(version=1) + TASK.format(**{**USUAL, "number": -1}), "plan_field_missing"),
        (HEAD.format(version=1) + TASK.format(**{**USUAL, "number": 10**20}), "plan_field_missing"),
        (HEAD.format(version=1) + TASK.format(**{**USUAL, "due": "20270129"}), "plan_day_wrong"),
        (HEAD.format(version=1) + TASK.format(**{**USUAL, "due": "[2027-01-29]"}), "plan_day_wrong"),
        (HEAD.format(version=1) + TASK.format(**{**USUAL, "due": "2027-01-29T08:00:00"}), "plan_day_wrong"),
        (HEAD.format(version=1) + TASK.format(**{**USUAL, "due": "0001-01-01"}), "plan_day_wrong"),
        (HEAD.format(version=1).replace("2026-06-01", '"1/6/2026"'), "plan_day_wrong"),
        ("a = " + "[" * 100_000, "plan_unreadable"),
        ("#" * 5_000_001, "plan_unreadable"),
        (HEAD.format(version=1).replace("Thí", "Thi\u0301"), "plan_not_nfc"),
    ],
)
def test_what_is_wrong_in_a_file_is_a_sentence(tmp_path, text, why):
    file = tmp_path / "plan.toml"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(Refused) as problem:
        plan.read(file)

    assert problem.value.facts["why"] == why
    assert sentence(problem.value)
    assert sentence(problem.value, "en")


def test_ten_thousand_tasks_are_read_at_once(tmp_path):
    began = process_time()

    found = written(tmp_path, *({"number": number} for number in range(1, 10_001)))

    assert len(found.tasks) == 10_000
    assert process_time() - began < 2


def test_the_same_number_in_another_year_or_of_another_issuer_is_another_plan(house, tmp_path):
    first = written(tmp_path, {})
    others = [replace(first, day="01/06/2027"), replace(first, issuer="Nơi Khác"), replace(first, number="05-KH/UBND")]

    assert [loaded(house, each) for each in (first, *others)] == [["opened"]] * 4
    assert loaded(house, first) == ["unchanged"]


def test_a_plan_whose_day_becomes_known_keeps_its_duties(house, tmp_path):
    found = written(tmp_path, {})
    loaded(house, replace(found, day=""))

    assert loaded(house, replace(found, version=2)) == ["updated"]
    assert loaded(house, replace(found, version=2)) == ["unchanged"]


def test_a_body_that_nobody_knows_is_refused_in_a_sentence(house, tmp_path):
    (each,) = plan.load(house, actor(house, "head"), written(tmp_path, {"body": "noi-khong-co"}))

    assert each.outcome == "refused"
    assert sentence(each.problem)


def test_the_plans_that_come_along_say_what_has_no_text(house):
    dispatch, plan_171 = plan.read(CITY / "plan-3241.toml"), plan.read(CITY / "plan-171.toml")

    assert {task.due for task in dispatch.tasks} == {None}
    assert "chưa có văn bản" in "\n".join(plan_lines.loading(plan_171, []))
    assert loaded(house, dispatch) == ["opened"] * 4


def test_a_superior_reads_which_body_has_not_confirmed_and_no_name(house, tmp_path):
    loaded(house, written(tmp_path, {}))
    (duty,) = plan.duties(house, actor(house, "head"))
    Walker(house, duty.id).act("clerk", "hold_session", form="meeting", material="Chỉ thị 24", present=40)

    text = "\n".join(plan_lines.status(house, actor(house, "supervisor")))

    assert "Thanh tra thành phố Hà Nội" in text
    assert "CHƯA xác nhận" in text
    assert "1 buổi, 40 lượt người" in text


def test_who_may_not_see_the_duty_reads_nothing_of_it(house, tmp_path):
    loaded(house, written(tmp_path, {}))

    assert plan.duties(house, actor(house, "kimlien.head")) == []


def test_the_measures_are_printed_as_the_report_asks_for_them(house):
    today = house.setting().today

    text = " ".join(plan_lines.counted(house, actor(house, "head"), today, today))

    assert text.split() == ["on_time=0", "late=0", "apologies=0", "repeated=0", "recommendations_done=0"]
