"""Steps that every stage knows: a wrong act annulled, cases joined, split, taken over, somebody stepping aside."""

from flows.steps import legal_step, named

COMMON = named(
    legal_step("annul", "Quy tắc hệ thống KC-03"),
    legal_step("recuse", "Luật Tố cáo 25/2018, Điều 31–32"),
    legal_step("join", "Quy tắc hệ thống KC-04"),
    legal_step("duplicate_of", "Quy tắc hệ thống KC-04"),
    legal_step("split", "Quy tắc hệ thống KC-04"),
    legal_step("take_over", "Luật Tố cáo 25/2018, Điều 12–20"),
)
