"""Tố cáo – xác minh."""

from pytest_bdd import scenarios

scenarios("to_cao_xac_minh.feature")
