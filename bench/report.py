"""What a run says: a table for people (Markdown), the same for programs (JSON), and which goals were missed."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from bench.measure import Measured

ROWS = {
    1: ("Một việc", "An act: decided, committed, in the public log"),
    2: ("Hệ quả", "Consequence: act committed → run completed → mail accepted"),
    3: ("Một lượt chạy", "One stage's flow run, against a bare flow with as many empty tasks"),
    4: ("Luật", "The law alone: pick the rulebook, decide; read and check every rulebook"),
    5: ("Sổ công khai", "The public log: what an entry costs, sealing, a proof, a million entries verified offline"),
}
WHOLE = """\
Không thấy gì sai: sổ liền mạch và nối xích, mỗi việc đúng một sự kiện, mỗi lượt của hàng 2 và 3 xong đúng một lần.

*Nothing wrong: the journal is gapless and chained, every act has exactly one fact; in rows 2 and 3 also exactly one
completed run.*"""
HOW_TO_READ = """\
## Cách đọc · How to read it

Mỗi số là trung vị của các vòng; trong ngoặc là vòng thấp nhất và cao nhất. Các bên đo xen kẽ (A B A B) trên cùng một
PostgreSQL, nên hãy đọc tỷ số (×): số tuyệt đối đổi theo máy và theo giờ. Tỷ số được tính từng vòng rồi mới lấy trung
vị. Không đạt mục tiêu thì bảng nói không đạt; việc dựng sản phẩm không vì thế mà hỏng.

*Each number is the median of its rounds, with the lowest and the highest round beside it. The sides were measured in
turn on one PostgreSQL: read the ratios (×), for absolute times change with the machine and the hour. A ratio is taken
round by round, then its median. A goal that was missed is called missed and fails nothing.*

- **engine.take**: `cases/engine.py` from call to commit. Clients are processes of their own; "8 threads" share one
  interpreter, "2 × 4 threads" are two processes with four threads each. DBOS is given the same shapes.
- **HTTP POST**: the same act as a form sent to the running portal by somebody logged in, answered by the redirect.
- **DBOS**: a workflow of five empty durable steps. **pgbench**: one inserted row, one commit: nobody is faster.
- **act → run → mail**: recall time 0, through the real worker, Prefect server and SMTP server.
  **suspend_flow_run + serve**: Prefect's own way to wait for a person, from the resumption on.
- **a stage's run**: four tasks (the step, recheck, one notice, the case's table) with their work and mail.
  **bare flow**: four empty tasks, Prefect's default settings, once as `def` and once as `async def`.
- **decide**: the conclusion of a denunciation, with its guards, findings and clocks; no database. **rulebooks**: every
  version of every procedure read, composed and checked.
- **an entry**: written with its payload and leaf in a transaction that changes one row, against that transaction
  without it. **proof**: a `.tlog-proof` from the published tiles. **verify**: `ledger/verify.py` on a bundle of a whole
  log, in a process of its own: every link, leaf, list and root.
"""


@dataclass(frozen=True)
class Report:
    """One run of the bench."""

    at: str
    cases: int
    quick: bool
    machine: dict[str, str]
    measured: list[Measured]
    problems: list[str]  # what the closing checks found; a figure is worth nothing if there is one

    @property
    def missed(self) -> list[Measured]:
        return [each for each in self.measured if each.met is False]

    def as_json(self) -> str:
        found = [asdict(each) | {"value": each.value, "met": each.met} for each in self.measured]
        return json.dumps(asdict(self) | {"measured": found}, ensure_ascii=False, indent=1) + "\n"

    def as_markdown(self) -> str:
        parts = [self._head()]
        for row, (vietnamese, english) in ROWS.items():
            if mine := [each for each in self.measured if each.row == row]:
                parts.append(f"## {row}. {vietnamese} · {english}\n\n{table(mine)}\n")
        return "\n".join([*parts, self._checks(), HOW_TO_READ])

    def _head(self) -> str:
        about = "\n".join(f"| {name} | {fact} |" for name, fact in self.machine.items())
        small = " Chạy thử, ít vòng: không dùng để so. *A small try, not to be quoted.*" if self.quick else ""
        return f"""# Tốc độ · Speed

*Do `make bench` viết; đừng sửa tay. Written by `make bench`; do not edit.*{small}

![Hình · picture](bench.svg)

| | |
|---|---|
| ngày đo · measured | {self.at} |
| số vụ trong bảng · cases in the tables | {self.cases:,} |
{about}
"""

    def _checks(self) -> str:
        found = "\n".join(f"- {problem}" for problem in self.problems)
        said = found or WHOLE
        return f"## Kiểm tra sau khi đo · Checked afterwards\n\n{said}\n"


def table(measured: Iterable[Measured]) -> str:
    """Return a Markdown table, a line a number."""
    lines = ["| bên · side | đo gì · what | trung vị · median | mục tiêu · goal | |", "|---|---|---:|---:|---|"]
    for each in measured:
        value = f"{shown(each.value, each.unit)} {_spread(each)}"
        lines.append(f"| {each.side} | {each.what} | {value} | {goal(each)} | {verdict(each)} |")
    return "\n".join(lines)


def shown(value: float, unit: str) -> str:
    """Write a number with as many digits as say something."""
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:,.{digits}f} {unit}"


def _spread(of: Measured) -> str:
    return f"({shown(min(of.rounds), '').strip()}–{shown(max(of.rounds), '').strip()})"


def goal(of: Measured) -> str:
    """Write what was promised."""
    return "" if of.goal is None else f"{'≥' if of.at_least else '≤'} {of.goal:g} {of.unit}"


def verdict(of: Measured) -> str:
    return {True: "đạt · met", False: "**không đạt · missed**", None: ""}[of.met]
