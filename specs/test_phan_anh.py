"""Phản ánh, kiến nghị."""

from pytest_bdd import scenarios

scenarios("phan_anh.feature")
