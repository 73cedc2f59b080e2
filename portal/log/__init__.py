"""The public log on the web: checkpoint, tiles, keys, the balance; entries for supervising bodies only."""

from portal.log import entries, files, pages

ROUTES = [
    ("GET", "/log/checkpoint", files.checkpoint, "log_checkpoint"),
    ("GET", "/log/tile/entries/{rest:path}", entries.bundle, "log_entries"),
    ("GET", "/log/tile/{rest:path}", files.tile, "log_tile"),
    *(("GET", f"/log/{name}", files.text, f"log_{name}") for name in files.TEXTS),
    ("GET", "/log/verify.py", files.verifier, "log_verifier"),
    ("GET", "/log/balance.json", files.balance_data, "log_balance_data"),
    ("GET", "/so-cong-khai", pages.log, "log"),
    ("GET", "/khong-don-nao-bi-bo-quen", pages.balance, "balance"),
]
