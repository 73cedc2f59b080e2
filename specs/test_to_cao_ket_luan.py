"""Tố cáo – kết luận, xử lý, công khai."""

from pytest_bdd import scenarios

scenarios("to_cao_ket_luan.feature")
