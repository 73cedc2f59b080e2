"""Write the tables that a jurist approves, from the rulebooks: `python -m specs.approve`.

`can_cu/`: of each version, the rows that its own file gives: who may, by which article, within how long, who is told.
`matrix/`: of each version, every act at every stage, and who may take it there. `cases/rulebooks/scenarios.toml`: the
titles of the scenarios that prove each rule, for the pages of the law (docs/decisions/0015).

A change of a rulebook that is not in these files fails the specs; whoever changes a rulebook writes them anew and
reads the difference.
"""

import csv
import io
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

from cases import compose
from cases.rulebook import SHELF, Rulebook, Rules, shelf
from specs import in_words, scenarios
from specs.who import who_may
from specs.words import PROCEDURES

SPECS = Path(__file__).parent
NAMES = {code: name for name, code in PROCEDURES.items()}
Row = list[str]


def tables(rules: Rules) -> dict[Path, str]:
    """Return every approved file with the text that the rulebooks give it."""
    files: dict[Path, str] = {}
    for book in rules:
        files[SPECS / "can_cu" / f"{book.procedure}_{book.version}.feature"] = feature(book, rules)
        if not book.reference:
            files[SPECS / "matrix" / f"{book.procedure}_{book.version}.csv"] = matrix(book)
    files[SPECS / "can_cu" / "common.feature"] = common(rules)
    files[SHELF / "scenarios.toml"] = scenarios.titles(rules)
    return files


def feature(book: Rulebook, rules: Rules) -> str:
    """Return the table of one version: the rows of its own file, not those that it inherits."""
    own = compose.parse(book.path.read_bytes(), book.path.name) if book.path else {}
    acts = {row["act"] for row in own.get("acts", ())}
    parts = {part: set(own.get(part, {})) for part in compose.ROWS}
    where = f"của thủ tục {NAMES[book.procedure]}, bản {book.in_force:%d/%m/%Y}"
    lines = [*_head(f"Căn cứ {where}"), *_version(book, rules)]
    lines += _rule(f"Ai làm, bao lâu, báo cho ai, {where}", book.source)
    lines += _rows(book, where, acts, parts["terms"], parts["numbers"])
    return "\n".join(lines) + "\n"


def common(rules: Rules) -> str:
    """Return the table of the acts that every procedure includes."""
    book = max((each for each in rules if each.procedure == "intake"), key=lambda each: each.in_force)
    file = sorted((SHELF / "common").glob("*.toml"))[-1]
    acts = {row["act"] for row in compose.parse(file.read_bytes(), file.name)["acts"]}
    where = f"của thủ tục {NAMES[book.procedure]}, bản {book.in_force:%d/%m/%Y}"
    lines = [*_head("Căn cứ của những việc chung"), *_rule("Việc có trong mọi thủ tục", "Quy tắc hệ thống KC-13")]
    return "\n".join([*lines, *_rows(book, where, acts, set(), set())]) + "\n"


def _head(title: str) -> list[str]:
    return [
        "# language: vi",
        "# Viết từ bộ quy tắc; người làm luật đọc và duyệt từng dòng thay đổi (python -m specs.approve).",
        f"Tính năng: {title}",
        "",
        "  Bối cảnh:",
        "    Biết một đơn nhận ngày 01/07/2026",
    ]


def _rule(title: str, source: str) -> list[str]:
    return ["", "  @KC-13", f"  Quy tắc: {title} [{source}]"]


def _version(book: Rulebook, rules: Rules) -> list[str]:
    name, day, before = NAMES[book.procedure], book.in_force, book.in_force - timedelta(days=1)
    earlier = [each.in_force for each in rules if each.procedure == book.procedure and each.in_force < day]
    then = f"bộ quy tắc có hiệu lực từ ngày {max(earlier):%d/%m/%Y}" if earlier else "chưa có bộ quy tắc"
    lines = _rule("Bộ quy tắc có ngày hiệu lực và văn bản", "Quy tắc hệ thống KC-13")
    lines += _scenario(f"Từ ngày {day:%d/%m/%Y} theo bản này", f"tra thủ tục {name} ngày {day:%d/%m/%Y}",
                       f"bộ quy tắc có hiệu lực từ ngày {day:%d/%m/%Y}", f'căn cứ là "{book.source}"')  # fmt: skip
    lines += _scenario(f"Ngày {before:%d/%m/%Y} thì chưa", f"tra thủ tục {name} ngày {before:%d/%m/%Y}", then)
    if book.migrate:
        open_cases, acts_before = in_words.transition(book.migrate)
        lines += _scenario(
            f"Vụ việc đang mở thì {open_cases}",
            f"tra phần chuyển tiếp của thủ tục {name}, bản {day:%d/%m/%Y}",
            f'vụ việc đang mở thì "{open_cases}"',
            f'hành vi xảy ra trước ngày ấy thì "{acts_before}"',
            f'căn cứ là "{book.migrate.source}"',
        )
    if book.earlier_acts:
        lines += _scenario(
            "Văn bản có trước bản này",
            f"tra phần hành vi trước của thủ tục {name}, bản {day:%d/%m/%Y}",
            f"hành vi từ ngày {book.earlier_acts.since:%d/%m/%Y} cũng theo bản này",
            f'căn cứ là "{book.earlier_acts.source}"',
        )
    return lines


def _scenario(title: str, when: str, then: str, *more: str) -> list[str]:
    steps = [f"      Khi {when}", f"      Thì {then}", *(f"      Và {each}" for each in more)]
    return ["", f"    Kịch bản: {title}", *steps]


def _rows(book: Rulebook, where: str, acts: set[str], terms: set[str], numbers: set[str]) -> list[str]:
    rules = [rule for rule in book.acts.values() if rule.act in acts]
    limits = [term for term in book.terms.values() if term.key in terms]
    counted = [number for key, number in book.numbers.items() if key in numbers]
    return [
        *_outline('"<việc>" do <ai> làm', f'tra việc "<việc>" {where}',
                  ["chỉ những người sau được làm: <ai>", 'căn cứ là "<căn cứ>"'],
                  ["việc", "ai", "căn cứ"], ([rule.label, "; ".join(who_may(rule)), rule.source] for rule in rules)),
        *_outline('"<việc>" thì báo cho <người nhận>', f'tra việc "<việc>" {where}',
                  ['<người nhận> được báo theo "<căn cứ>"'], ["việc", "người nhận", "căn cứ"],
                  ([rule.label, in_words.TOLD[each.to], each.source] for rule in rules for each in rule.notices)),
        *_outline('"<thời hạn>" là <bao lâu>', f'tra thời hạn "<thời hạn>" {where}',
                  ['thời hạn là "<bao lâu>", tính từ "<mốc>", theo "<căn cứ>"'],
                  ["thời hạn", "bao lâu", "mốc", "căn cứ"],
                  ([term.label, in_words.length(term), in_words.start(term, book), term.source] for term in limits)),
        *_outline('"<con số>" là <số>', f'tra con số "<con số>" {where}',
                  ['con số là "<số>"', 'căn cứ là "<căn cứ>"'], ["con số", "số", "căn cứ"],
                  ([each.label, in_words.number(each), each.source] for each in counted)),
    ]  # fmt: skip


def _outline(title: str, when: str, then: list[str], columns: Row, rows: Iterable[Row]) -> list[str]:
    rows = list(rows)
    if not rows:
        return []
    widths = [max(len(row[place]) for row in [columns, *rows]) for place in range(len(columns))]
    cells = [" | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in [columns, *rows]]
    return [
        "",
        f"    Khung kịch bản: {title}",
        f"      Khi {when}",
        f"      Thì {then[0]}",
        *(f"      Và {each}" for each in then[1:]),
        "      Dữ liệu:",
        *(f"        | {line} |" for line in cells),
    ]


def matrix(book: Rulebook) -> str:
    """Return who may take each act at each stage; "–" where nobody may."""
    out = io.StringIO()
    write = csv.writer(out, lineterminator="\n")
    write.writerow(["việc", *(stage.label for stage in book.stages.values())])
    for rule in book.acts.values():
        cells = ("; ".join(who_may(rule)) if stage in rule.from_stages else "–" for stage in book.stages)
        write.writerow([rule.label, *cells])
    return out.getvalue()


def main() -> None:
    wanted = tables(shelf())
    for path, text in wanted.items():
        path.write_text(text, encoding="utf-8")
    for folder in ("can_cu", "matrix"):
        for path in set((SPECS / folder).glob("*.*")) - set(wanted):
            path.unlink()


if __name__ == "__main__":
    main()
