"""Thẩm quyền, đơn chuyển đến, rút trước khi thụ lý, đường rút gọn."""

from pytest_bdd import scenarios

scenarios("to_cao_tham_quyen.feature")
