"""Tố cáo – kết luận, xử lý, công khai."""

from pytest_bdd import given, parsers, scenarios

scenarios("to_cao_ket_luan.feature")


@given(parsers.parse('vụ việc hai người bị tố cáo đã có kết luận "{findings}"'))
def _(desk, findings):
    desk.conclude_about_two(findings)
