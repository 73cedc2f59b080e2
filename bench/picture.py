"""The picture of a run: bars drawn by hand as SVG, readable on light and dark, with no font from elsewhere."""

from collections.abc import Iterator
from html import escape

from bench.measure import Measured
from bench.report import Report, shown

WIDTH, LEFT, BAR, STEP = 760, 262, 16, 26
LONGEST = WIDTH - LEFT - 110
STYLE = """
  text { font: 13px system-ui, sans-serif; fill: #1f2328; }
  .title { font-weight: 600; } .small { font-size: 11px; } .paper { fill: #ffffff; }
  .ours { fill: #0b6e4f; } .rival { fill: #8c959f; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; } .paper { fill: #0d1117; } .ours { fill: #3fb68b; } .rival { fill: #6e7681; }
  }
"""
OURS = ("engine.take", "HTTP POST", "act → run → mail", "a stage's run")
# What is drawn: a title, and which numbers stand under it.
CHARTS = (
    (1, "1 client, p50", "Một việc, 1 người · An act, 1 client (ms, p50; ngắn hơn là tốt · shorter is better)"),
    (1, "8 clients", "8 người cùng lúc · 8 clients (/s; dài hơn là tốt · longer is better)"),
    (2, "", "Việc → thư đã nhận · Act → mail accepted (ms, p50; ngắn hơn là tốt · shorter is better)"),
    (3, "", "Một lượt chạy · One flow run (ms, p50; ngắn hơn là tốt · shorter is better)"),
)


def svg(report: Report) -> str:
    """Draw a run."""
    drawn, height = [], 30
    for row, what, title in CHARTS:
        found = [each for each in report.measured if each.row == row and _belongs(each, what)]
        if found:
            drawn += [_text(12, height, title, "title"), *_bars(found, height + 12)]
            height += 12 + STEP * len(found) + 30
    machine = f"{report.at} · {report.machine.get('processor', '')} · PostgreSQL {report.machine.get('PostgreSQL', '')}"
    drawn.append(_text(12, height - 10, machine, "small"))
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" '
            'aria-labelledby="title">',
            '<title id="title">Tốc độ · Speed</title>',
            f"<style>{STYLE}</style>",
            f'<rect class="paper" width="{WIDTH}" height="{height}" rx="6"/>',
            *drawn,
            "</svg>\n",
        ]
    )


def _belongs(each: Measured, what: str) -> bool:
    return each.unit != "×" and each.what != "slowest" and each.what.startswith(what)


def _bars(found: list[Measured], top: int) -> Iterator[str]:
    """One bar a number; the longest fills the line."""
    longest = max(each.value for each in found)
    for place, each in enumerate(found):
        y = top + STEP * place
        length = max(2.0, LONGEST * each.value / longest)
        kind = "ours" if each.side in OURS else "rival"
        detail = f" ({inside})" if (inside := each.what.partition("(")[2].rstrip(")")) else ""
        yield _text(12, y + 13, each.side + detail)
        yield f'<rect class="{kind}" x="{LEFT}" y="{y}" width="{length:.1f}" height="{BAR}" rx="2"/>'
        yield _text(LEFT + round(length) + 8, y + 13, shown(each.value, each.unit))


def _text(x: int, y: int, words: str, kind: str = "") -> str:
    shape = f' class="{kind}"' if kind else ""
    return f'<text x="{x}" y="{y}"{shape}>{escape(words)}</text>'
