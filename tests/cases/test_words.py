"""Every code has its sentence, in both languages, and errors survive pickling."""

import pickle
import re
from pathlib import Path

import cases
from cases import errors
from cases.words import _table, sentence


def test_every_refusal_that_the_code_names_has_a_sentence():
    core = Path(cases.__file__).parent
    files = [*core.glob("guards/*.py"), *(core / name for name in ("decide.py", "answers.py", "ballots.py"))]
    source = "".join(file.read_text(encoding="utf-8") for file in files)
    named = set(re.findall(r'why="([a-z_]+)"', source)) | set(re.findall(r'return "([a-z_]+)" if', source))
    known = _table()["refused"].keys() | _table()["not_allowed"].keys()

    assert named - known == set()


def test_every_sentence_stands_in_both_languages():
    for rows in _table().values():
        assert all(row["vi"] and row["en"] for row in rows.values())


def test_an_error_survives_pickling_and_speaks():
    error = errors.Refused(
        why="too_early", source="Điều 40", day=__import__("datetime").date(2026, 8, 1), act="end_posting"
    )

    again = pickle.loads(pickle.dumps(error))

    assert again.facts == error.facts
    assert sentence(again) == "Chưa đến ngày: chỉ được làm từ ngày 01/08/2026. (Điều 40)"


def test_a_missing_act_is_named_as_its_own_procedure_calls_it():
    facts = {"why": "missing_step", "missing": ("record_withdrawal",), "source": "Điều 1"}
    rules = ("discipline_appeal@2026-07-01#terminate", "denunciation@2026-07-01#terminate")

    said = [sentence(errors.Refused(rule=rule, act="terminate", **facts)) for rule in rules]

    assert "rút khiếu nại" in said[0] and "rút tố cáo" in said[1]
