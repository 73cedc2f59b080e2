"""The `kycuong` command: what it understands. Each command's work is imported only when it is asked for."""

import argparse
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from kycuong import log_cli

INTERNAL = argparse.SUPPRESS


def parser() -> argparse.ArgumentParser:
    """Return the whole command line on one screen."""
    root = Parser(
        prog="kycuong",
        description="Kỷ Cương: từ phản ánh của người dân đến công khai kết quả xử lý cán bộ.",
    )
    commands = root.add_subparsers(dest="command", required=True, metavar="LỆNH")

    up = commands.add_parser("up", help="chạy mọi thứ; Ctrl-C dừng tất cả / run everything")
    up.add_argument("--demo", action="store_true", help="với thành phố thử / with the demo city")
    commands.add_parser("demo", help="nạp thành phố thử / load the demo city")

    report = commands.add_parser("report", help="tiếp nhận một thư điện tử .eml / file an e-mail")
    report.add_argument("file", metavar="FILE.eml")
    report.add_argument("--named", action="store_true", help="người gửi chịu nêu tên / the sender is named")

    _case_commands(commands.add_parser("case", help="xem và làm việc trên vụ việc / see and act on cases"))
    commands.add_parser("deadlines", help="thời hạn đang chạy, gần nhất trước / running terms, soonest first")
    runs = commands.add_parser("runs", help="các lượt chạy của một vụ việc / the runs of a case")
    runs.add_argument("code", metavar="MÃ")
    commands.add_parser("mail", help="thư đã gửi, chờ gửi, lỗi, cần in / notices and their states")

    _rules_commands(commands.add_parser("rules", help="luật thành chữ: đọc, so hai bản, xác nhận / the law as text"))
    rulebook = commands.add_parser("rulebook", help="bộ quy tắc / rulebooks")
    check = rulebook.add_subparsers(dest="action", required=True).add_parser("check", help="kiểm tra một tệp")
    check.add_argument("file", metavar="FILE.toml", nargs="?")

    _calendar_commands(commands)
    _plan_commands(commands.add_parser("plan", help="kế hoạch thành nhiệm vụ / a plan's duties"))
    signs = commands.add_parser("signs", help="25 biểu hiện / the directive's 25 signs")
    loading = signs.add_subparsers(dest="action", required=True).add_parser("load", help="nạp từ phụ lục / load")
    loading.add_argument("file", metavar="FILE.toml")

    log_cli.add(commands)
    for name in ("portal", "worker", "mailcatcher"):
        commands.add_parser(name)  # processes that `up` starts
    return root


def _calendar_commands(commands: "argparse._SubParsersAction[Parser]") -> None:
    calendar = commands.add_parser("calendar", help="lịch ngày nghỉ / days off")
    actions = calendar.add_subparsers(dest="action", required=True)
    add = actions.add_parser("add", help="ghi một thông báo và dời các hạn / enter a notice and move due dates")
    add.add_argument("file", metavar="TỆP.toml")
    add.add_argument("--by", metavar="TÊN", default="", help="người nhập / who enters it")
    actions.add_parser("move", help="tính lại mọi hạn theo lịch đang có / count every running term again")
    actions.add_parser("show", help="ngày nghỉ của một năm / a year's days off").add_argument(
        "year", metavar="NĂM", nargs="?"
    )
    due = commands.add_parser("due", help="hạn của một quy tắc và vì sao / when a term ends, and why")
    due.add_argument("rule", metavar="QUY-TẮC", help="denunciation#resolution, denunciation@2026-07-01#resolution")
    due.add_argument("start", metavar="NGÀY", help="24/11/2026")
    due.add_argument("--language", choices=["vi", "en"], default="vi", help="ngôn ngữ / language")
    form = due.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="dữ liệu / as data")
    form.add_argument("--end-only", action="store_true", help="chỉ ngày hết hạn / the last day only")


def _plan_commands(plan: argparse.ArgumentParser) -> None:
    actions = plan.add_subparsers(dest="action", required=True)
    load = actions.add_parser("load", help="giao nhiệm vụ theo tệp / open the duties of a file")
    load.add_argument("file", metavar="FILE.toml")
    status = actions.add_parser("status", help="cơ quan nào chưa phổ biến / which body has not disseminated")
    measures = actions.add_parser("measures", help="số đo của kỳ báo cáo / measures of a period")
    measures.add_argument("since", metavar="TỪ NGÀY")
    measures.add_argument("until", metavar="ĐẾN NGÀY")
    for each in (load, status, measures):
        _as_whom(each)


def _as_whom(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--as",
        dest="login",
        metavar="TÀI KHOẢN",
        required=True,
        help="hỏi mật khẩu, hoặc KYCUONG_PASSWORD",
    )


def _case_commands(case: argparse.ArgumentParser) -> None:
    actions = case.add_subparsers(dest="action", required=True)
    listing = actions.add_parser("list", help="danh sách / list")
    listing.add_argument("--all", action="store_true", help="kể cả đã kết thúc / closed ones too")
    show = actions.add_parser("show", help="một vụ việc / one case")
    show.add_argument("code", metavar="MÃ")
    act = actions.add_parser("act", help="làm một việc / take an act")
    act.add_argument("code", metavar="MÃ")
    act.add_argument("act", metavar="VIỆC")
    act.add_argument("answers", metavar="mục=giá trị", nargs="*")
    act.add_argument("--on", metavar="NGÀY", help="ngày trên giấy / day on the paper")
    act.add_argument("--reason", default="", help="lý do / reason")
    opening = actions.add_parser("open", help="mở việc cơ quan tự tiến hành / open what nothing sent in opens")
    opening.add_argument("procedure", metavar="THỦ TỤC")
    opening.add_argument("answers", metavar="mục=giá trị", nargs="*")
    opening.add_argument("--body", metavar="CƠ QUAN", help="cơ quan thụ lý / body in charge")
    opening.add_argument("--on", metavar="NGÀY", help="ngày trên giấy / day on the paper")
    opening.add_argument("--reason", default="", help="lý do / reason")
    act.add_argument("--version", type=int, metavar="BẢN", help="bản hồ sơ đã xem / the version that was read")
    for each in (listing, show, act, opening):
        _as_whom(each)


def _rules_commands(rules: argparse.ArgumentParser) -> None:
    actions = rules.add_subparsers(dest="action", required=True)
    show = actions.add_parser("show", help="đọc một bộ quy tắc (có thể bỏ chữ show) / read one")
    show.add_argument("rulebook", metavar="THỦ-TỤC[@BẢN]", nargs="?")
    show.add_argument("--citizens", action="store_true", help="bản cho người dân / the citizens' version")
    diff = actions.add_parser("diff", help="bản mới đổi gì / what a new version changes")
    diff.add_argument("old", metavar="BẢN-CŨ")
    diff.add_argument("new", metavar="BẢN-MỚI")
    for each in (show, diff):
        each.add_argument("--language", choices=("vi", "en"), default="vi")
    confirm = actions.add_parser("confirm", help="người phụ trách pháp chế xác nhận / the legal officer signs")
    confirm.add_argument("rule", metavar="THỦ-TỤC@BẢN#QUY-TẮC")
    confirm.add_argument(
        "--by", dest="login", metavar="TÀI KHOẢN", required=True, help="hỏi mật khẩu, hoặc KYCUONG_PASSWORD"
    )
    confirm.add_argument("--source", required=True, help="văn bản, điều khoản đã đọc / the text that was read")
    confirm.add_argument("--value", type=int, metavar="SỐ", help="trị số mà văn bản ấy cho / the number it gives")
    confirm.add_argument("--note", default="", help="ghi thêm / a note")
    confirm.add_argument("--withdraw", action="store_true", help="rút lại / take it back")
    actions.add_parser("confirmations", help="mọi xác nhận / every confirmation")


def _spelled_out(arguments: Sequence[str]) -> list[str]:
    """`kycuong rules denunciation` means `kycuong rules show denunciation`."""
    words = list(arguments)
    known = ("show", "diff", "confirm", "confirmations", "-h", "--help")
    if words[:1] == ["rules"] and words[1:2] not in [[name] for name in known]:
        words.insert(1, "show")
    return words


def _understood(root: argparse.ArgumentParser, arguments: Sequence[str] | None) -> argparse.Namespace:
    """Take an act's answers on either side of its options: argparse alone loses those that follow one."""
    given, rest = root.parse_known_args(_spelled_out(sys.argv[1:] if arguments is None else arguments))
    if rest and (getattr(given, "action", None) not in ("act", "open") or any(word.startswith("-") for word in rest)):
        root.error(f"unrecognized arguments: {' '.join(rest)}")
    if rest:
        given.answers = [*given.answers, *rest]
    return given


class Parser(argparse.ArgumentParser):
    """Says in both languages that it did not understand."""

    def error(self, message: str) -> NoReturn:
        self.exit(
            2,
            f"Không hiểu lệnh này; xem “{self.prog} --help”.\nNot understood ({message}); see “{self.prog} --help”.\n",
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; every foreseen problem is one sentence on stderr and an exit code."""
    given = _understood(parser(), arguments)
    from kycuong import commands
    from kycuong.errors import CannotRun
    from kycuong.letterbox import NotALetter

    try:
        code = commands.run(given)
        sys.stdout.flush()
        return code
    except CannotRun as problem:
        print(problem, file=sys.stderr)
        return problem.exit_code
    except NotALetter as refusal:
        print(refusal.sentence("vi"), refusal.sentence("en"), sep="\n", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # `kycuong case list | head` has read enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
