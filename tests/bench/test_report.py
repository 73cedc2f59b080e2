"""What the bench says about its numbers: percentiles, medians, ratios, goals, the table, the picture."""

import json
import re
from xml.etree import ElementTree

import pytest

from bench.measure import Measured, Taken, in_turn, join, ratio
from bench.picture import LONGEST, svg
from bench.report import Report, shown

SVG = "{http://www.w3.org/2000/svg}"


def act(*rounds, goal=4.0):
    return Measured(1, "engine.take", "1 client, p50", "ms", rounds, goal)


def dbos(*rounds):
    return Measured(1, "DBOS, 5 steps", "1 client, p50", "ms", rounds)


def report(*measured, problems=(), quick=False):
    return Report("2026-11-24 09:00 UTC", 100_000, quick, {"processor": "2 × CPU"}, list(measured), list(problems))


@pytest.mark.parametrize(("share", "expected"), [(0.5, 0.050), (0.95, 0.095), (0.99, 0.099), (1.0, 0.100)])
def test_a_percentile_is_the_time_that_so_many_stayed_within(share, expected):
    taken = Taken(tuple(number / 1000 for number in range(100, 0, -1)), 1.0)

    assert taken.percentile(share) == expected


def test_the_percentile_of_a_single_piece_is_that_piece():
    assert Taken((0.007,), 0.01).p99_ms == pytest.approx(7)


def test_a_rate_counts_all_pieces_over_the_longest_wall():
    taken = join([Taken((0.1,) * 30, 2.0), Taken((0.1,) * 10, 4.0)])

    assert taken.rate == 10


def test_the_sides_are_measured_in_turn():
    order = []

    in_turn({"A": lambda: order.append("A"), "B": lambda: order.append("B")}, 3)

    assert "".join(order) == "ABABAB"


def test_one_wild_round_does_not_move_the_value():
    assert act(3.0, 3.2, 90.0, 3.1, 2.9).value == 3.1


def test_a_ratio_is_taken_round_by_round_before_its_median():
    busy_in_the_middle = ratio("sooner", dbos(16, 160, 18), act(4, 40, 3), 4, at_least=True)

    assert busy_in_the_middle.rounds == (4, 4, 6)
    assert busy_in_the_middle.value == 4


def test_a_ratio_of_unequal_rounds_is_refused():
    with pytest.raises(ValueError, match="zip"):
        ratio("sooner", dbos(16, 16), act(4), 4)


@pytest.mark.parametrize(
    ("value", "at_least", "met"), [(4, False, True), (4.01, False, False), (4, True, True), (3.99, True, False)]
)
def test_a_goal_is_met_on_its_very_edge_and_missed_beyond_it(value, at_least, met):
    assert Measured(1, "a", "b", "×", (value,), 4, at_least).met is met


def test_without_a_goal_nothing_is_met_or_missed():
    assert dbos(16).met is None


def test_the_table_shows_median_spread_goal_and_verdict():
    page = report(act(3.0, 3.5, 3.25), act(9.0)).as_markdown()

    assert "| engine.take | 1 client, p50 | 3.25 ms (3.00–3.50) | ≤ 4 ms | đạt · met |" in page
    assert "| 9.00 ms (9.00–9.00) | ≤ 4 ms | **không đạt · missed** |" in page


def test_a_report_names_the_missed_goals():
    missed = act(9.0)

    assert report(act(3.0), missed, dbos(16)).missed == [missed]


def test_a_broken_record_stands_in_the_report_and_nothing_says_it_is_whole():
    page = report(act(3.0), problems=["1: entry 7 is missing"]).as_markdown()

    assert "- 1: entry 7 is missing" in page
    assert "Nothing wrong" not in page


def test_a_small_try_says_that_it_is_one():
    assert "not to be quoted" in report(act(3.0), quick=True).as_markdown()
    assert "not to be quoted" not in report(act(3.0)).as_markdown()


def test_json_has_each_round_and_what_follows_from_it():
    found = json.loads(report(act(5.0, 7.0, 6.0)).as_json())["measured"][0]

    assert (found["rounds"], found["value"], found["met"]) == ([5.0, 7.0, 6.0], 6.0, False)


@pytest.mark.parametrize(
    ("value", "expected"), [(0.964, "0.96 ms"), (16.04, "16.0 ms"), (268.3, "268 ms"), (9400, "9,400 ms")]
)
def test_a_number_has_as_many_digits_as_say_something(value, expected):
    assert shown(value, "ms") == expected


def test_the_picture_is_well_formed_and_shows_each_figure():
    drawn = ElementTree.fromstring(svg(report(act(3.2), dbos(16.4))))

    words = [text.text for text in drawn.iter(f"{SVG}text")]
    assert {"engine.take", "3.20 ms", "DBOS, 5 steps", "16.4 ms"} <= set(words)


def test_the_bars_are_as_long_as_their_numbers():
    drawn = ElementTree.fromstring(svg(report(act(4.0), dbos(16.0))))

    ours, rival = (float(each.get("width")) for each in drawn.iter(f"{SVG}rect") if each.get("class") != "paper")
    assert rival == LONGEST
    assert ours == pytest.approx(rival / 4, abs=0.1)


def test_the_picture_keeps_within_its_edges():
    drawn = ElementTree.fromstring(svg(report(act(4.0), dbos(16.0))))

    width, height = map(int, drawn.get("viewBox").split()[2:])
    assert all(int(text.get("x")) < width and int(text.get("y")) <= height for text in drawn.iter(f"{SVG}text"))


def test_the_picture_fits_light_and_dark_and_fetches_nothing():
    text = svg(report(act(3.2)))

    assert "prefers-color-scheme: dark" in text
    assert re.findall(r"(?:href|src|url|@import)", text) == []


def test_names_are_escaped_in_the_picture():
    odd = Measured(2, "a < b & c", "p50", "ms", (1.0,))

    assert [text.text for text in ElementTree.fromstring(svg(report(odd))).iter(f"{SVG}text")].count("a < b & c") == 1
