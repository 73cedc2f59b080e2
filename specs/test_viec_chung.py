"""Những việc có trong mọi thủ tục."""

from pytest_bdd import scenarios

scenarios("viec_chung.feature")
