"""Chỉ thị 24-CT/TU và công văn 3241/UBND-KGVX."""

from pytest_bdd import scenarios

scenarios("chi_thi_24.feature")
