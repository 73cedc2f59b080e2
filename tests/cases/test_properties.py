"""Any sequence of acts, lawful or not: the journal makes the same case again, and a refusal changes nothing."""

import uuid
from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from cases import store
from cases.clocks import calendar
from cases.decide import decide, lawful, open_case
from cases.errors import CaseError
from cases.model import Act, Actor, Body, Directory, Post, Setting
from cases.rulebook import shelf

RULES = shelf()
ROLES = ["clerk", "inspector", "team_lead", "chair", "deciding_head", "publisher", "supervisor", "reporter"]
ACTS = sorted({act for book in RULES for act in book.acts})
DIRECTORY = Directory(
    {p: Post(p, "civil_servant", "b1", leads=p == "p1") for p in ("p1", "p2", "p3", "p4")},
    {"b1": Body("b1", "state"), "b2": Body("b2", "state")},
)
START = date(2026, 7, 1)
WORDS = st.text("aăâbcdđeêghiklmnoôơpqrstuưvxy ạảãà\u0301", min_size=0, max_size=12)


@st.composite
def answers(draw, act):
    """Draw answers to the questions of an act as any rulebook asks them; some missing, some wrong."""
    rule = next(book.acts[act] for book in RULES if act in book.acts)
    book = next(book for book in RULES if act in book.acts)
    return {ask.name: draw(_answer(ask, book)) for ask in rule.asks if draw(st.integers(0, 9)) > 0}


def _answer(ask, book):
    choices = sorted(book.choices.get(ask.choices, {"?": ""}))
    return {
        "text": WORDS,
        "line": WORDS,
        "day": st.dates(START, date(2026, 9, 30)).map(date.isoformat),
        "choice": st.sampled_from(choices),
        "choices": st.lists(st.sampled_from(choices), max_size=3),
        "yesno": st.sampled_from(["yes", "yes", "yes", "no"]),
        "number": st.integers(0, 40),
        "person": st.sampled_from(["p1", "p2", "p3"]),
        "people": st.lists(st.sampled_from(["p2", "p3", "p4"]), max_size=3),
        "body": st.sampled_from(["b1", "b2", "nowhere"]),
        "case": st.just("another"),
        "findings": st.just({"a1": "true"}),
        "allegations": st.just([{"id": "a1", "subject": "p9"}]),
        "tally": st.just({"yes": 3}),
        "code": st.just("171-KH-TU.1"),
        "disclosure": st.sampled_from(
            ["nothing", {"id": "d", "case": "c2", "forms": ["portal"], "days": 15, "times": 0}]
        ),
        "signs": st.sampled_from(["1; a1; 01/07/2026; nơi; điều", "1; a1"]),
        "recommendations": st.just([{"id": "KN1", "body": "b2", "due": "2026-10-30"}]),
        "row": st.just("KN1"),
    }[ask.kind]


def _setting(on):
    return Setting(
        datetime(on.year, on.month, on.day, 3, tzinfo=UTC),
        on,
        calendar(),
        DIRECTORY,
        {"feedback_answer_working_days": 10},
    )


def _registered():
    act = Act(uuid.uuid4().hex, "register", None, 0, START,
              {"channel": "web", "mode": "anonymous", "received_on": START.isoformat(), "text": "x"})  # fmt: skip
    sender = Actor("web", None, frozenset({("reporter", "b1")}))
    return open_case(act, sender, RULES.in_force("intake", START), "b1", _setting(START), case="c1")


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_replayed_from_the_journal_the_case_is_the_same(data):
    facts = [_registered()]
    case = store.replay(facts)
    on = START
    for _ in range(data.draw(st.integers(1, 25))):
        on += timedelta(days=data.draw(st.integers(0, 6)))
        known = [rule.act for rule in RULES[case.rulebook].by_stage[case.stage]]
        name = data.draw(st.sampled_from(known if known and data.draw(st.booleans()) else ACTS))
        role = data.draw(st.sampled_from(ROLES))
        act = Act(uuid.uuid4().hex, name, "c1", case.seq, on, data.draw(answers(name)))
        before = case
        try:
            fact = decide(case, act, Actor(role, f"p-{role}", frozenset({(role, "b1")})), RULES, _setting(on))
        except CaseError:
            assert case == before
            continue
        facts.append(fact)
        case = case.after(fact)
        assert (case.seq, case.stage) == (before.seq + 1, fact.stage)

    stored = [store.FACT.validate_json(store.FACT.dump_json(fact)) for fact in facts]
    assert store.replay(stored) == case
    assert store.CASE.validate_json(store.CASE.dump_json(case)) == case


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_an_act_without_open_conditions_is_refused_only_for_its_answers(data):
    case = store.replay([_registered()])
    role = data.draw(st.sampled_from(ROLES))
    actor = Actor(role, f"p-{role}", frozenset({(role, "b1")}))

    offered = lawful(case, actor, RULES, _setting(START))

    assert all(role in rule.by for rule, _ in offered)
    assert {rule.act for rule, _ in offered} <= set(RULES[case.rulebook].acts)
