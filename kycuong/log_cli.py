"""The commands around the public log: what each understands."""

from typing import Any

from ledger import options


def add(commands: Any) -> None:
    """Add the log's commands to the command line."""
    seal = commands.add_parser("seal", help="niêm phong sổ công khai theo chu kỳ / seal the public log")
    seal.add_argument("--once", action="store_true", help="một lần rồi thôi / once, then end")
    restore = commands.add_parser("restore", help="sau khi phục hồi bản sao lưu cũ / after an old backup came back")
    restore.add_argument("--by", metavar="TÊN", required=True, help="ai quyết định / who decided")
    restore.add_argument("--reason", required=True, help="lý do / why")
    _outside(commands)
    _inside(commands)


def _outside(commands: Any) -> None:
    """What bodies that do not answer to the operator run on their own machines."""
    witness = commands.add_parser("witness", help="chứng nhân độc lập của sổ / an independent witness")
    witness.add_argument("--listen", metavar="ĐỊA-CHỈ:CỔNG", default="127.0.0.1:8427")
    witness.add_argument("--log", metavar="KHÓA|TỆP", required=True, help="khóa công khai của sổ / the log's key")
    witness.add_argument("--data", metavar="THƯ-MỤC", help="nơi giữ khóa và sổ đã thấy / where its state lies")
    witness.add_argument("--name", metavar="TÊN", help="tên của chứng nhân / the witness's name")
    verify = commands.add_parser("verify", help="kiểm tra một gói hoặc một bằng chứng, không cần mạng / verify offline")
    options.arguments(verify)
    monitor = commands.add_parser("monitor", help="giám sát sổ từ bên ngoài / watch the log from outside")
    monitor.add_argument("--log", metavar="ĐỊA-CHỈ", required=True, help="https://…/log")
    monitor.add_argument("--policy", metavar="TỆP", required=True)
    monitor.add_argument("--token", metavar="TỆP", required=True, help="tệp giữ mã truy cập / file with the credential")
    monitor.add_argument("--data", metavar="THƯ-MỤC", help="nơi giữ những gì đã thấy / where its state lies")
    monitor.add_argument("--listen", metavar="ĐỊA-CHỈ:CỔNG", help="trang kết quả / its page")
    monitor.add_argument("--mail-to", metavar="HỘP-THƯ", help="ai được báo / who is told")
    monitor.add_argument("--smtp", metavar="MÁY-CHỦ", help="smtps://… gửi thư qua đâu / by which mail server")
    monitor.add_argument("--silent-days", type=int, default=30, metavar="NGÀY")
    monitor.add_argument("--every", type=int, default=300, metavar="GIÂY")
    monitor.add_argument("--once", action="store_true")
    monitor.add_argument("--json", action="store_true")


def _inside(commands: Any) -> None:
    policy = commands.add_parser("policy", help="tin sổ nào, chứng nhân nào / which log and witnesses are trusted")
    actions = policy.add_subparsers(dest="action", required=True)
    actions.add_parser("show", help="chính sách đang công bố / the one published")
    write = actions.add_parser("write", help="viết chính sách / write one")
    write.add_argument("--witness", nargs=3, action="append", default=[], metavar=("TÊN", "KHÓA", "ĐỊA-CHỈ"))
    write.add_argument("--quorum", type=int, metavar="SỐ", help="cần bao nhiêu chứng nhân / how many must sign")
    seal = actions.add_parser("seal", help="ghi dòng kiểm của một tệp chính sách / write a policy file's check line")
    seal.add_argument("file", metavar="TỆP")
    readers = commands.add_parser("log", help="ai được đọc các bút toán / who may read entries")
    who = readers.add_subparsers(dest="action", required=True)
    for name, words in (("add", "cấp mã truy cập / give a credential"), ("end", "thu hồi / take it back")):
        who.add_parser(name, help=words).add_argument("name", metavar="CƠ-QUAN")
    who.add_parser("readers", help="danh sách / list")
    audit = commands.add_parser("audit", help="đối chiếu việc với lượt chạy / facts against runs")
    audit.add_argument("code", metavar="MÃ", nargs="?")
    audit.add_argument("--json", action="store_true")
    audit.add_argument(
        "--as", dest="login", metavar="TÀI KHOẢN", required=True, help="hỏi mật khẩu, hoặc KYCUONG_PASSWORD"
    )
    export = commands.add_parser("export", help="xuất gói kiểm chứng, CSV, OCEL / export")
    kinds = export.add_subparsers(dest="action", required=True)
    for name in ("bundle", "csv", "ocel"):
        kind = kinds.add_parser(name)
        kind.add_argument("file", metavar="TỆP")
        kind.add_argument("--case", dest="code", metavar="MÃ", help="một vụ việc; không ghi là tất cả / one case")
        kind.add_argument(
            "--as", dest="login", metavar="TÀI KHOẢN", required=True, help="hỏi mật khẩu, hoặc KYCUONG_PASSWORD"
        )
