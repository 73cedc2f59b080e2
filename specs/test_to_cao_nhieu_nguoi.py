"""Nhiều người bị tố cáo: mỗi người được báo, được mời, được nghe riêng."""

from pytest_bdd import scenarios

scenarios("to_cao_nhieu_nguoi.feature")
