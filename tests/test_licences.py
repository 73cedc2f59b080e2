"""What is installed against NOTICE: nothing under the AGPL, nothing under the GPL alone, every LGPL library named."""

import re
from importlib.metadata import Distribution, distributions
from pathlib import Path

NOTICE = (Path(__file__).parent.parent / "NOTICE").read_text(encoding="utf-8")
EITHER_WAY = {"text-unidecode"}  # the Artistic License or the GPL, as one likes


def _licences(of: Distribution) -> list[str]:
    """Return what a distribution says of its licence, by the newest of the three places where it may say so."""
    about = of.metadata
    classified = [each for each in about.get_all("Classifier") or [] if each.startswith("License ::")]
    return [about["License-Expression"]] if about["License-Expression"] else [*classified, about["License"] or ""]


def _named() -> dict[str, str]:
    return {each.metadata["Name"].lower(): " ".join(_licences(each)) for each in distributions()}


def test_every_library_says_its_licence():
    assert [name for name, said in _named().items() if not said.strip()] == []


def test_no_library_is_under_the_agpl_or_the_gpl_alone():
    copyleft = re.compile(r"Affero|AGPL|(?<!L)GPL|(?<!Lesser )General Public License")

    assert {name for name, said in _named().items() if copyleft.search(said)} <= EITHER_WAY


def test_every_library_under_the_lgpl_stands_in_the_notice():
    lesser = {name for name, said in _named().items() if re.search(r"LGPL|Lesser General", said)}

    assert {name for name in lesser if not re.search(rf"\b{re.escape(name)}\b", NOTICE)} == set()
    assert lesser, "psycopg is one: a check that finds none looks in the wrong place"
