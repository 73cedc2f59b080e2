"""The `kycuong` command: what it understands. Each command's work is imported only when it is asked for."""

import argparse
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

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
    runs = commands.add_parser("runs", help="các lần chạy của một vụ việc / the runs of a case")
    runs.add_argument("code", metavar="MÃ")
    commands.add_parser("mail", help="thư đã gửi, chờ gửi, lỗi, cần in / notices and their states")

    rulebook = commands.add_parser("rulebook", help="bộ quy tắc / rulebooks")
    check = rulebook.add_subparsers(dest="action", required=True).add_parser("check", help="kiểm tra một tệp")
    check.add_argument("file", metavar="FILE.toml", nargs="?")

    _calendar_commands(commands)

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
        each.add_argument(
            "--as",
            dest="login",
            metavar="TÀI KHOẢN",
            required=True,
            help="hỏi mật khẩu, hoặc KYCUONG_PASSWORD",
        )


def _understood(root: argparse.ArgumentParser, arguments: Sequence[str] | None) -> argparse.Namespace:
    """Take an act's answers on either side of its options: argparse alone loses those that follow one."""
    given, rest = root.parse_known_args(arguments)
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
