"""Phiên bản bộ quy tắc."""

from pytest_bdd import scenarios

scenarios("phien_ban.feature")
