"""Tố cáo – xử lý ban đầu."""

from pytest_bdd import scenarios

scenarios("to_cao_xu_ly_ban_dau.feature")
