"""Nhiều người bị tố cáo: mỗi người được báo, được mời, được nghe riêng."""

from pytest_bdd import given, parsers, scenarios

scenarios("to_cao_nhieu_nguoi.feature")


@given(parsers.re(r"(?P<who>(ông|bà) [^,]+) đã được báo, được mời và được nghe"))
def _(desk, who):
    desk.hears(who)
