"""A report as people read it: Vietnamese, English."""

from collections.abc import Iterator

from ledger.hours import in_hanoi, in_utc
from ledger.report import Report
from ledger.sentences import printable, said

MOST_SHOWN = 20  # overdue terms that are printed; JSON has them all

TITLES = {
    "bundle": ("Gói xuất", "Bundle"),
    "proof": ("Biên nhận (bằng chứng có trong sổ)", "Receipt (proof of an entry)"),
    "promise": ("Cam kết đăng ký", "Promise of registration"),
}
RESULT = (("KHÔNG ĐÚNG: {found} điều.", "DOES NOT HOLD: {found} findings."), ("ĐÚNG.", "HOLDS."))
LOG_LINE = ("Sổ: {origin}, {size} bút toán.", "Log: {origin}, {size} entries.")
BUNDLE_LINES = (
    (
        "Trong gói: {entries} bút toán, {cases} vụ việc, {facts} việc, {files} tệp.",
        "In the bundle: {entries} entries, {cases} cases, {facts} facts, {files} files.",
    ),
    (
        "Đứt: {gaps}. Mất do phục hồi: {lost}. Không cho xem: {withheld}. Nội dung đã hủy có quyết định: {erased}.",
        "Gaps: {gaps}. Lost with a backup: {lost}. Withheld: {withheld}. Payloads destroyed by decision: {erased}.",
    ),
    ("Việc chưa có lượt chạy xong: {unfinished}.", "Facts without a finished run: {unfinished}."),
    ("Thời hạn đã quá, tính đến {as_of}: {late}.", "Terms overdue as of {as_of}: {late}."),
)
ENTRY_LINES = (
    ("Bút toán số {index}; sổ ghi nó vào trong giờ bắt đầu từ {hanoi} (giờ Hà Nội), {hour}.",
     "Entry {index}; the log says it came in the hour from {hanoi} (Hanoi time), {hour}."),
)  # fmt: skip
KIND_LINE = ("Loại: {kind}.", "Kind: {kind}.")
OPENED_LINE = (
    "Nội dung trong tệp kèm theo đúng là nội dung đã đăng ký.",
    "The text in the file beside it is the one that was registered.",
)
SIGNED_BY = ("Ký: {name}.", "Signed by {name}.")
WITNESSED_BY = (
    "Chứng nhân: {name}, lúc {hanoi} (giờ Hà Nội), {utc}.",
    "Witness: {name}, at {hanoi} (Hanoi time), {utc}.",
)
LATE = ("  vụ việc {case}: {term}, hạn {due}", "  case {case}: {term}, due {due}")
MORE = ("  … và {count} điều nữa", "  … and {count} more")


def told(report: Report, english: bool = False) -> str:
    """Return the report as text, one thing a line; findings first, they begin with `!`, remarks with `*`."""
    return "\n".join(_lines_of(report, english)) + "\n"


def _lines_of(report: Report, english: bool) -> Iterator[str]:
    facts = vars(report) | {"late": len(report.overdue), "hanoi": in_hanoi(report.hour)}
    facts = {name: printable(value) if isinstance(value, str) else value for name, value in facts.items()}
    yield f"{TITLES[report.what][english]}: {RESULT[report.holds][english].format(**facts)}"
    for finding in report.findings:
        yield f"! {said(finding.code, finding.facts, english)}"
    if report.found > len(report.findings):
        yield MORE[english].format(count=report.found - len(report.findings))
    if report.origin:
        yield from _counted(report, facts, english)
    for remark in report.remarks:
        yield f"* {said(remark.code, remark.facts, english)}"


def _counted(report: Report, facts: dict[str, object], english: bool) -> Iterator[str]:
    if report.size:
        yield LOG_LINE[english].format(**facts)
    for line in BUNDLE_LINES if report.what == "bundle" else ENTRY_LINES:
        yield line[english].format(**facts)
    if report.kind:
        yield KIND_LINE[english].format(**facts)
    if report.opened:
        yield OPENED_LINE[english]
    for late in report.overdue[:MOST_SHOWN]:
        yield LATE[english].format(**{name: printable(value) for name, value in vars(late).items()})
    if len(report.overdue) > MOST_SHOWN:
        yield MORE[english].format(count=len(report.overdue) - MOST_SHOWN)
    for each in report.signers:
        line, time = (WITNESSED_BY if each.witness else SIGNED_BY), in_utc(each.time)
        yield line[english].format(name=printable(each.name), utc=time, hanoi=in_hanoi(time))
