"""The demo city's data: complete, consistent, plainly fictitious, and no two letters alike."""

import itertools
import re
import tomllib
import unicodedata
from datetime import date
from pathlib import Path

import pytest

from kycuong.stories import PATHS

ROOT = Path(__file__).parents[2]
CITY = ROOT / "kycuong" / "city"
MARKERS = ("Thí Dụ", "Minh Hoạ", "Giả Định", "Ví Dụ", "Tưởng Tượng", "Hư Cấu", "Thử Nghiệm")
ROLES = {
    "clerk", "inspector", "team_lead", "committee_member", "chair", "deciding_head",
    "publisher", "supervisor", "observer", "custodian", "administrator", "legal_officer",
}  # fmt: skip
KINDS_OF_BODY = {"state", "inspectorate", "party", "front", "public_unit", "press"}
KINDS_OF_PERSON = {"cadre", "civil_servant", "public_employee", "contract_worker", "retired"}
FEEDBACK_ENDS = {"received"} | {path for path in PATHS if path.startswith("feedback_")}
PROTECTION_ENDS = {"protected", "protection_ended"}
ANONYMOUS_ENDS = {"received", "sorted", "not_accepted", "inspection", "feedback_sorted"}
# Fifty-one wards as the press listed them after NQ 1656/NQ-UBTVQH15.
WARDS = """Hoàn Kiếm, Cửa Nam, Ba Đình, Ngọc Hà, Giảng Võ, Hai Bà Trưng, Vĩnh Tuy, Bạch Mai, Đống Đa, Kim Liên,
Văn Miếu – Quốc Tử Giám, Láng, Ô Chợ Dừa, Hồng Hà, Lĩnh Nam, Hoàng Mai, Vĩnh Hưng, Tương Mai, Định Công,
Hoàng Liệt, Yên Sở, Thanh Xuân, Khương Đình, Phương Liệt, Cầu Giấy, Nghĩa Đô, Yên Hòa, Tây Hồ,
Phú Thượng, Tây Tựu, Phú Diễn, Xuân Đỉnh, Đông Ngạc, Thượng Cát, Từ Liêm, Xuân Phương, Tây Mỗ, Đại Mỗ,
Long Biên, Bồ Đề, Việt Hưng, Phúc Lợi, Hà Đông, Dương Nội, Yên Nghĩa, Phú Lương, Kiến Hưng, Thanh Liệt,
Chương Mỹ, Sơn Tây, Tùng Thiện"""


def _read(path):
    return tomllib.loads(path.read_text(encoding="utf-8"))


UNITS = _read(CITY / "wards.toml")["units"]
BODIES = {row["id"]: row for row in _read(CITY / "bodies.toml")["bodies"]}
PEOPLE = {row["id"]: row for row in _read(CITY / "people.toml")["people"]}
ACCOUNTS = _read(CITY / "people.toml")["accounts"]
OFFICE = _read(ROOT / "office.toml")
FILES = sorted((CITY / "reports").glob("*.toml"))
REPORTS = [_read(path) for path in FILES]

every_report = pytest.mark.parametrize("report", REPORTS, ids=[path.stem for path in FILES])


def _texts(report):
    return [each["text"] for each in report.get("petitions", ())] or [report["text"]]


def _reporters(report):
    stated = [report.get("reporter"), *(each.get("reporter") for each in report.get("petitions", ()))]
    return [each for each in stated if each]


def _five_word_sequences(report):
    words = re.findall(r"\w+", " ".join(_texts(report)).lower())
    return {tuple(words[start : start + 5]) for start in range(len(words) - 4)}


def _hold(role, body):
    return [row["person"] for row in ACCOUNTS if role in row["roles"].get(body, ())]


# Wards and communes


def test_hanoi_has_51_wards_and_75_communes():
    kinds = [row["kind"] for row in UNITS]

    assert (kinds.count("ward"), kinds.count("commune"), len(kinds)) == (51, 75, 126)
    assert len({row["id"] for row in UNITS}) == len({row["name"] for row in UNITS}) == 126
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", row["id"]) for row in UNITS)
    assert {row["from"] for row in UNITS} == {date(2025, 7, 1)}


def test_the_wards_are_those_that_the_resolution_names():
    assert {row["name"] for row in UNITS if row["kind"] == "ward"} == {name.strip() for name in WARDS.split(",")}


def test_all_text_is_composed():
    files = [ROOT / "office.toml", *CITY.rglob("*.toml")]

    assert [path for path in files if not unicodedata.is_normalized("NFC", path.read_text(encoding="utf-8"))] == []


# Bodies and people


def test_every_reference_between_bodies_resolves():
    units = {None} | {row["id"] for row in UNITS}

    for row in BODIES.values():
        assert row["kind"] in KINDS_OF_BODY
        assert row.get("parent", row["id"]) in BODIES
        assert row.get("unit") in units


def test_a_body_that_ended_has_a_successor_that_goes_on():
    ended = [row for row in BODIES.values() if "to" in row]

    assert "ubnd-huyen-thanh-tri" in {row["id"] for row in ended}
    for row in ended:
        assert row["to"] == date(2025, 6, 30)
        assert "to" not in BODIES[row["successor"]]


@pytest.mark.parametrize("row", PEOPLE.values(), ids=PEOPLE)
def test_every_reference_of_a_person_resolves(row):
    assert row["kind"] in KINDS_OF_PERSON
    assert row["body"] in BODIES
    assert row.get("superior", row["id"]) in PEOPLE
    for relative in row.get("relatives", ()):
        assert row["id"] in PEOPLE[relative]["relatives"]


def test_a_body_has_at_most_one_head():
    heads = [row["body"] for row in PEOPLE.values() if row["leads"]]

    assert len(heads) == len(set(heads))


def test_accounts_belong_to_people_and_hold_known_roles():
    assert len({row["login"] for row in ACCOUNTS}) == len({row["person"] for row in ACCOUNTS}) == len(ACCOUNTS)
    for row in ACCOUNTS:
        assert re.fullmatch(r"[a-z0-9.]+", row["login"])
        assert row["email"].endswith(".example")
        assert row["person"] in PEOPLE
        assert set(row["roles"]) <= set(BODIES)
        assert set().union(*row["roles"].values()) <= ROLES


@pytest.mark.parametrize("body", ["thanh-tra-thanh-pho", "ubnd-kim-lien"])
def test_an_office_that_hears_cases_has_every_role(body):
    held = {role: len(_hold(role, body)) for role in ROLES}

    assert held == dict.fromkeys(ROLES, 1) | {"inspector": 2, "committee_member": 5}


@pytest.mark.parametrize("body", ["benh-vien-minh-hoa", "dat-dai-gia-dinh", "thcs-thi-du"])
def test_a_public_unit_has_a_council_of_three_without_its_head(body):
    council = _hold("committee_member", body)

    assert len(council) == 3
    assert set(_hold("chair", body)) <= set(council)
    assert not set(_hold("deciding_head", body)) & set(council)


def test_every_name_is_plainly_fictitious():
    people = [row["name"] for row in PEOPLE.values()]
    signers = [name for report in REPORTS for name in report.get("signers", ())]
    reporters = [each["name"] for report in REPORTS for each in _reporters(report)]

    assert [name for name in people + signers + reporters if not name.endswith(MARKERS)] == []
    assert len(set(people)) == len(people)


# Reports


def test_there_are_enough_reports_and_each_has_its_number():
    assert len(REPORTS) >= 44
    assert [report["id"] for report in REPORTS] == [f"r{number:02}" for number in range(1, len(REPORTS) + 1)]
    assert [path.stem[:2] for path in FILES] == [report["id"][1:] for report in REPORTS]


@every_report
def test_a_report_is_carried_to_an_end_that_its_regime_allows(report):
    denunciation = set(PATHS) - FEEDBACK_ENDS - PROTECTION_ENDS - {"guided"} | {"received"}
    ends = {"feedback": FEEDBACK_ENDS, "denunciation": denunciation, "protection": PROTECTION_ENDS}

    assert report["carry_to"] in ends.get(report["regime"], {"guided"})
    assert report["mode"] == "named" or report["carry_to"] in ANONYMOUS_ENDS


def test_the_desk_has_something_at_every_stage():
    ends = [report["carry_to"] for report in REPORTS]

    assert set(ends) == set(PATHS)
    assert ends.count("disciplined") >= 4


@every_report
def test_a_report_says_when_how_and_to_whom_it_came(report):
    assert date(2026, 7, 1) <= report["received"] <= date(2026, 11, 20)
    assert report["channel"] in {"web", "email", "paper", "phone", "counter", "forwarded_by_press"}
    assert report["channel"] in ("web", "email") or report["received"].weekday() < 5
    assert report["mode"] in ("named", "anonymous")
    assert _hold("clerk", report["body"]), "somebody must be there to receive it"
    assert ("forwarded_by" in report) == (report["channel"] == "forwarded_by_press")
    assert ("transfer_to" in report) == (report["carry_to"] == "transferred")


@every_report
def test_every_allegation_names_one_known_person_or_body(report):
    rows = report.get("allegations", [])

    assert rows or report["regime"] in ("opinion", "civil_matter")
    for row in rows:
        assert ("person" in row) != ("body" in row)
        assert row.get("person") in PEOPLE or row.get("body") in BODIES
        assert row["act"] and row["time"] and row["place"]


@every_report
def test_a_person_denounced_is_named_in_the_letter_as_people_name_them(report):
    """A clerk finds the person in the text; one letter is typed without marks, one only knows a post."""
    if report["id"] in ("r36", "r50"):
        return
    text = " ".join(_texts(report))

    for row in report.get("allegations", []):
        assert "person" not in row or PEOPLE[row["person"]]["name"].split(" ", 2)[2].lower() in text.lower()


@every_report
def test_a_subject_for_staff_names_nobody(report):
    subjects = [report["subject"], *(each["subject"] for each in report.get("petitions", ()))]

    assert not [one for one in subjects for marker in MARKERS if marker.lower() in one.lower()]


@every_report
def test_a_reporter_is_reached_only_at_fictitious_places(report):
    assert bool(_reporters(report)) == (report["mode"] == "named")
    for reporter in _reporters(report):
        assert re.fullmatch(r"0900 000 \d{3}", reporter["phone"])
        assert reporter.get("email", "x.example").endswith(".example")
    assert not report["wants_mail"] or "email" in report["reporter"]


def test_no_two_reporters_share_a_phone():
    phones = [each["phone"] for report in REPORTS for each in _reporters(report)]

    assert len(set(phones)) == len(phones)


@every_report
def test_a_letter_has_12_to_1500_words(report):
    assert 12 <= len(" ".join(_texts(report)).split()) <= 1500


def test_letters_are_as_long_and_as_varied_as_real_ones():
    lengths = [len(" ".join(_texts(report)).split()) for report in REPORTS]

    assert sum(length >= 800 for length in lengths) >= 3
    assert sum(60 <= length <= 300 for length in lengths) >= 25
    assert sum(" ".join(_texts(report)).isascii() for report in REPORTS) >= 3, "typed without marks"


def test_no_two_reports_share_a_third_of_their_five_word_sequences():
    sequences = {report["id"]: _five_word_sequences(report) for report in REPORTS}
    shared = {
        (one, other): len(first & second) / min(len(first), len(second))
        for (one, first), (other, second) in itertools.combinations(sequences.items(), 2)
    }

    assert {pair: share for pair, share in shared.items() if share > 0.30} == {}


def test_one_report_is_three_petitions_by_37_people_about_four_officials_of_two_bodies():
    (report,) = [each for each in REPORTS if "petitions" in each]
    accused = {row["person"] for row in report["allegations"]}

    assert len(report["petitions"]) == 3
    assert len(set(report["signers"])) == 37 == sum(each["signatures"] for each in report["petitions"])
    assert len(accused) == 4
    assert len({PEOPLE[person]["body"] for person in accused}) == 2


# The receiving office


def test_the_office_is_a_known_body_with_fictitious_contacts():
    office = OFFICE["office"]

    assert office["body"] in BODIES
    assert re.fullmatch(r"024 0000 000\d", office["reception"]["phone"])
    assert office["reception"]["email"].endswith(".example")
    assert {"113", "iHanoi"} <= {word for row in OFFICE["elsewhere"] for word in re.findall(r"\w+", row["to"])}


def test_what_citizens_read_about_the_office_stands_in_both_languages():
    tables = [OFFICE["office"], OFFICE["office"]["reception"], OFFICE["office"]["mail"], *OFFICE["elsewhere"]]

    for table in tables:
        spoken = {"name", "notice", "address", "hours", "directions", "foot", "for", "to"} & set(table)
        assert all(table.get(f"{key}_en") for key in spoken)


def test_numbers_that_no_law_gave_say_so():
    settings = (ROOT / "office.toml").read_text(encoding="utf-8").split("[terms]")[1]
    numbers = [line for line in settings.splitlines() if re.match(r"(?!demo_)\w+ *= ", line)]

    assert numbers
    assert [line for line in numbers if "mức C – cần xác nhận" not in line] == []
