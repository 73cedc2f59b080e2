"""The law as pages: what jurists and citizens read of the rulebooks, and how two versions differ."""

from portal.law import pages

ROUTES = [
    ("GET", "/quy-dinh", pages.listed, "law"),
    ("GET", "/quy-dinh/van-ban", pages.texts, "law_texts"),
    ("GET", "/quy-dinh/{procedure}/{version}", pages.jurist, "law_version"),
    ("GET", "/quy-dinh/{procedure}/{version}/nguoi-dan", pages.for_citizens, "law_for_citizens"),
]
