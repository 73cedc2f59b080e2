"""Xem xét, xử lý kỷ luật viên chức."""

from pytest_bdd import scenarios

scenarios("ky_luat.feature")
