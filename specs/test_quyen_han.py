"""Ai được thấy, ai được làm."""

from pytest_bdd import scenarios

scenarios("quyen_han.feature")
