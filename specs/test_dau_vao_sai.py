"""Điền sai thì được nói rõ, và không có gì thay đổi."""

from pytest_bdd import scenarios

scenarios("dau_vao_sai.feature")
