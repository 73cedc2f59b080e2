"""Why Kỷ Cương cannot run here: one code, its facts, and one sentence in Vietnamese and in English."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kycuong.sealing_words import SENTENCES as OF_THE_SEALER
from kycuong.witness_words import SENTENCES as OF_THE_WITNESS

SENTENCES: dict[str, tuple[str, str]] = {
    **OF_THE_SEALER,
    **OF_THE_WITNESS,
    "bad_number": (
        "{setting} phải là một số nguyên từ {least} đến {most}, không phải “{value}”.",
        "{setting} must be a whole number from {least} to {most}, not “{value}”.",
    ),
    "bad_yes_no": (
        "{setting} chỉ nhận “yes” hoặc “no”, không phải “{value}”.",
        "{setting} takes “yes” or “no” only, not “{value}”.",
    ),
    "bad_address": (
        "{setting} phải là một địa chỉ dạng {form}.",
        "{setting} must be an address of the form {form}.",
    ),
    "mail_in_clear": (
        "KYCUONG_SMTP_URL: thư chỉ được gửi không mã hóa trên chính máy này; hãy dùng smtps:// hoặc smtp+starttls://.",
        "KYCUONG_SMTP_URL: mail may travel in clear on this machine only; use smtps:// or smtp+starttls://.",
    ),
    "open_to_the_network": (
        "KYCUONG_HOST={host} mở ra ngoài máy này: hãy đặt sau proxy TLS và thêm KYCUONG_BEHIND_TLS_PROXY=yes.",
        "KYCUONG_HOST={host} is open to the network: use a TLS proxy and set KYCUONG_BEHIND_TLS_PROXY=yes.",
    ),
    "same_port": (
        "{setting} và {other} cùng dùng cổng {port}; hãy chọn hai cổng khác nhau.",
        "{setting} and {other} both use port {port}; choose two different ports.",
    ),
    "port_in_use": (
        "Cổng {port} đang được chương trình khác dùng; hãy đặt {setting} sang cổng khác.",
        "Port {port} is used by another program; set {setting} to another port.",
    ),
    "already_running": (
        "Kỷ Cương đang chạy trên thư mục {home} (tiến trình {pid}).",
        "Kỷ Cương is already running on {home} (process {pid}).",
    ),
    "no_right": (
        "Không có quyền đọc hoặc ghi {path}; hãy cấp quyền hoặc đặt KYCUONG_HOME sang thư mục khác.",
        "No right to read or write {path}; grant it or set KYCUONG_HOME to another folder.",
    ),
    "disk_full": (
        "Đĩa chứa {path} đã đầy; hãy giải phóng dung lượng rồi chạy lại.",
        "The disk that holds {path} is full; free some space and start again.",
    ),
    "in_the_way": (
        "{path} không phải là tệp hoặc thư mục như hệ thống cần, hoặc đĩa hỏng; hãy xem rồi chuyển nó đi nơi khác.",
        "{path} is not the file or folder that belongs there, or the disk is broken; look at it and move it away.",
    ),
    "damaged_key": (
        "Tệp khóa {path} bị hỏng (phải có đúng {length} byte); hãy lấy lại từ bản sao lưu.",
        "The key file {path} is damaged (it must have exactly {length} bytes); restore it from a backup.",
    ),
    "exposed_key": (
        "Người khác đọc được tệp khóa {path}; hãy chạy chmod 600 cho tệp này.",
        "Others can read the key file {path}; run chmod 600 on it.",
    ),
    "other_version": (
        "Dữ liệu ở {path} thuộc PostgreSQL {found}, bản này dùng {ours}; hãy chuyển bằng pg_dump.",
        "The data in {path} belong to PostgreSQL {found}, this release uses {ours}; move them with pg_dump.",
    ),
    "system_user": (
        "Không tạo được người dùng hệ thống “kycuong”: {reason}.",
        "The system user “kycuong” could not be made: {reason}.",
    ),
    "login_user": (
        "Người dùng “kycuong” của máy này đăng nhập được; PostgreSQL cần người dùng không có shell.",
        "The user “kycuong” of this machine can log in; PostgreSQL needs a user without a shell.",
    ),
    "no_system_tool": (
        "Thiếu chương trình {tool}; hãy cài gói {package} (apt install {package}).",
        "The program {tool} is missing; install the package {package} (apt install {package}).",
    ),
    "cluster_gone": (
        "Dữ liệu PostgreSQL của {home} phải nằm ở {path} nhưng không còn ở đó; hãy khôi phục bản sao lưu.",
        "PostgreSQL's data of {home} should lie in {path} but is gone; restore a backup.",
    ),
    "postgres_stopped": (
        "PostgreSQL của thư mục {home} chưa chạy; hãy chạy “kycuong up” trước.",
        "PostgreSQL of {home} is not running; run “kycuong up” first.",
    ),
    "not_ready": (
        "{name} không sẵn sàng sau {seconds} giây (xem {log}).",
        "{name} was not ready after {seconds} seconds (see {log}).",
    ),
    "ended": (
        "{name} đã dừng với mã {code} (xem {log}).",
        "{name} ended with code {code} (see {log}).",
    ),
    "prefect_database": (
        "Dùng PostgreSQL riêng thì cũng cần máy chủ Prefect riêng: hãy đặt KYCUONG_PREFECT_API_URL.",
        "With your own PostgreSQL you also need your own Prefect server: set KYCUONG_PREFECT_API_URL.",
    ),
    "wrong_password": (
        "Tài khoản hoặc mật khẩu không đúng, hoặc tài khoản đang tạm khóa.",
        "Wrong account or password, or the account is locked for now.",
    ),
    "no_password": (
        "Không hỏi được mật khẩu ở đây; hãy đặt biến KYCUONG_PASSWORD.",
        "The password cannot be asked for here; set KYCUONG_PASSWORD.",
    ),
    "bad_day": (
        "“{value}” không phải là một ngày; hãy viết như 24/11/2026 hoặc 2026-11-24.",
        "“{value}” is not a day; write it as 24/11/2026 or 2026-11-24.",
    ),
    "no_end": (
        "“{rule}” tính từ {on} thì hết ở năm mà không lịch nào có.",
        "“{rule}” from {on} would end in a year that no calendar has.",
    ),
    "nobody": (
        "Phải ghi tên người nhập: --by TÊN.",
        "Say who enters it: --by NAME.",
    ),
    "no_such_rule": (
        "Ngày {on} không có quy tắc “{rule}”. Gần giống: {near}.",
        "There is no rule “{rule}” on {on}. Near it: {near}.",
    ),
    "which_rule": (
        "Có nhiều quy tắc tên “{rule}”; hãy chọn một: {near}.",
        "Several rules are called “{rule}”; choose one: {near}.",
    ),
    "no_term_begins": (
        "Việc “{rule}” không bắt đầu thời hạn nào.",
        "The act “{rule}” starts no term.",
    ),
    "bad_year": (
        "“{value}” không phải là một năm; hãy viết như 2027.",
        "“{value}” is not a year; write it as 2027.",
    ),
    "no_tables": (
        "Cơ sở dữ liệu chưa có bảng của Kỷ Cương; hãy chạy “kycuong up” một lần.",
        "The database does not hold Kỷ Cương's tables yet; run “kycuong up” once.",
    ),
    "no_data": (
        "Ở {path} không có dữ liệu của Kỷ Cương.",
        "There is no data of Kỷ Cương in {path}.",
    ),
    "no_such_file": (
        "Không có tệp {path}.",
        "There is no file {path}.",
    ),
    "file_there": (
        "{path} đã có; hãy chọn tên khác.",
        "{path} is there already; choose another name.",
    ),
    "no_such_folder": (
        "Không có thư mục {path}.",
        "There is no folder {path}.",
    ),
    "reader_known": (
        "{name} đã có mã truy cập; hãy thu hồi (kycuong log end) rồi cấp lại.",
        "{name} has a credential already; take it back (kycuong log end) and give a new one.",
    ),
    "reader_unknown": (
        "{name} không có mã truy cập nào đang dùng được; xem “kycuong log readers”.",
        "{name} has no credential that works; see “kycuong log readers”.",
    ),
    "reader_name": (
        "Tên cơ quan phải có từ 1 đến {most} ký tự.",
        "The name of a body must have 1 to {most} characters.",
    ),
    "monitor_data": (
        "Thư mục {path} của bộ giám sát không đọc được hoặc bị hỏng; hãy giữ nó lại làm chứng và dùng thư mục khác.",
        "The monitor's folder {path} cannot be read or is damaged; keep it as evidence and use another one.",
    ),
    "monitor_busy": (
        "Một bộ giám sát khác đang dùng thư mục {path}.",
        "Another monitor is using the folder {path}.",
    ),
    "monitor_policy": (
        "Không dùng được chính sách {path}: {vi}",
        "The policy {path} cannot be used: {en}",
    ),
    "monitor_address": (
        "{option} phải có dạng {form}.",
        "{option} must be of the form {form}.",
    ),
    "monitor_token": (
        "Tệp {path} phải có đúng một dòng là mã truy cập.",
        "The file {path} must hold the credential on one line.",
    ),
    "monitor_mail": (
        "Có --mail-to thì phải cho biết máy chủ thư: --smtp smtps://… hoặc KYCUONG_SMTP_URL.",
        "With --mail-to a mail server is needed: --smtp smtps://… or KYCUONG_SMTP_URL.",
    ),
    "not_a_supervisor": (
        "Tài khoản “{login}” không giữ vai trò giám sát ở cơ quan nào.",
        "The account “{login}” is no supervisor of any body.",
    ),
    "record_away": (
        "Không kết nối được cơ sở dữ liệu ({reason}): hồ sơ của chúng ta chưa kiểm tra được, Prefect cũng chưa hỏi.",
        "The database cannot be reached ({reason}): our own record is not checked, and Prefect was not asked.",
    ),
    "database_away": (
        "Không kết nối được cơ sở dữ liệu: {reason}.",
        "The database cannot be reached: {reason}.",
    ),
}


class CannotRun(Exception):
    """A precondition of running is missing. `why` names the sentence, the facts fill it in."""

    exit_code = 1

    def __init__(self, why: str, **facts: object) -> None:
        super().__init__(why)
        self.why = why
        self.facts = facts

    @property
    def vietnamese(self) -> str:
        return SENTENCES[self.why][0].format(**self.facts)

    @property
    def english(self) -> str:
        return SENTENCES[self.why][1].format(**self.facts)

    def __str__(self) -> str:
        return f"{self.vietnamese}\n{self.english}"


class BadSetting(CannotRun):
    """A setting that cannot be meant so: a mistake in how we were called."""

    exit_code = 2


NO_RIGHT = (errno.EACCES, errno.EPERM, errno.EROFS)
DISK_FULL = (errno.ENOSPC, errno.EDQUOT)
IN_THE_WAY = (errno.EISDIR, errno.ENOTDIR, errno.EEXIST, errno.ENOTEMPTY, errno.ELOOP, errno.EIO)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what the system says about a folder we must write into a sentence for the operator."""
    try:
        yield
    except OSError as error:
        if error.errno in NO_RIGHT:
            raise CannotRun("no_right", path=error.filename or path) from error
        if error.errno in DISK_FULL:
            raise CannotRun("disk_full", path=path) from error
        if error.errno in IN_THE_WAY:  # what was to be replaced is named second
            raise CannotRun("in_the_way", path=error.filename2 or error.filename or path) from error
        raise
