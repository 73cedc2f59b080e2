"""Tiếp nhận và phân loại."""

from pytest_bdd import scenarios

scenarios("tiep_nhan.feature")
