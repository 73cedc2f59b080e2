"""What `up` says when everything runs: where it is, and who can log in to the demo."""

from contextlib import suppress

from kycuong.errors import CannotRun
from kycuong.settings import Settings


def welcome(settings: Settings) -> str:
    """Say in Vietnamese and English where everything is, and who can log in to the demo."""
    site = f"http://{settings.host}:{settings.portal_port}/"
    lines = [f"Cổng thông tin / Portal:        {site}", *_log_lines(settings, site)]
    if settings.prefect_api_url is None:
        lines.append(f"Prefect (quản trị / admin):     http://127.0.0.1:{settings.prefect_port}/")
        lines.append(f"  mật khẩu / password in:       {settings.home / 'keys' / 'prefect.auth'}")
    if settings.smtp_url is None:
        lines.append(f"Thư đã bắt / Caught mail:       http://127.0.0.1:{settings.mailbox_port}/")
    if settings.demo:
        from kycuong import demo

        lines += ["", f"Tài khoản thử / Demo accounts (mật khẩu / password: {demo.password()}):"]
        lines += [f"  {login:<20} {roles}" for login, roles in demo.accounts()]
    return "\n".join([*lines, "", "Ctrl-C để dừng tất cả. / Ctrl-C stops everything."])


def _log_lines(settings: Settings, site: str) -> list[str]:
    """Say where the public log is and which key signs it; a key that cannot be used is the sealer's to explain."""
    from kycuong import log_files, office

    lines = [f"Sổ công khai / Public log:      {site}so-cong-khai"]
    with suppress(CannotRun):
        key = log_files.signer(settings.home, office.log_origin(settings)).verifier
        lines.append(f"  khóa của sổ / the log's key:  {key}")
    return lines
