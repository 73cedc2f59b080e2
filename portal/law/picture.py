"""The path of a procedure as a picture: stages as boxes in layers, acts as numbered arrows, drawn from the data alone.

One column, so that it reads on a telephone as on a desk: working stages by their layer, ends below them. Every arrow
leaves a box on the right and runs in the lane of its target, so arrows to one stage share one line and no line ever
crosses a box.
"""

import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

LEFT, TOP, WIDTH = 6, 6, 196
LINE, PADDING, GAP = 17, 9, 16
ENTRY, STEP = 13, 16  # where arrows enter a box, and how far apart they leave it, in px
LANE, TIP = 10, 6
LETTERS = 24  # that fit into one line of a box
INK, SOFT, PAPER, TINT, GREY = "#0f4c5c", "#4c585d", "#ffffff", "#e6eff1", "#ececec"


@dataclass(frozen=True)
class Place:
    """A stage to be drawn."""

    key: str
    label: str
    ends: bool = False


@dataclass(frozen=True)
class Move:
    """An act that leads from one stage to another, by its number in the list beside the picture."""

    source: str
    target: str
    number: int


@dataclass(frozen=True)
class Box:
    """A place with its room on the picture."""

    place: Place
    lines: tuple[str, ...]
    top: int
    height: int

    @property
    def entry(self) -> int:
        return self.top + ENTRY


@dataclass(frozen=True)
class Layout:
    """Where everything lies: boxes, lanes by target, and the arrows that leave each box."""

    boxes: Mapping[str, Box]
    leaving: Mapping[str, Mapping[str, tuple[int, ...]]]  # source → target → numbers
    lanes: Mapping[str, int]
    first_lane: int

    @property
    def width(self) -> int:
        return self.first_lane + (max(self.lanes.values(), default=0) + 1) * LANE

    @property
    def height(self) -> int:
        return max(box.top + box.height for box in self.boxes.values()) + TOP

    def leave(self, source: str, target: str) -> int:
        """Return the height at which the arrow from one box to another leaves it."""
        return self.boxes[source].entry + STEP * (list(self.leaving[source]).index(target) + 1)


def layers(places: Sequence[Place], moves: Iterable[Move]) -> dict[str, int]:
    """Return each place's layer: the longest way to it, where ways that lead back do not count."""
    after: dict[str, list[str]] = {place.key: [] for place in places}
    for move in moves:
        if move.target not in after[move.source]:
            after[move.source].append(move.target)
    finished = _finished(after)
    place = {key: number for number, key in enumerate(finished)}
    layer = dict.fromkeys(after, 0)
    for key in reversed(finished):
        for target in after[key]:
            if place[target] < place[key]:  # otherwise it leads back: this walk leaves the target later
                layer[target] = max(layer[target], layer[key] + 1)
    return layer


def _finished(after: Mapping[str, Sequence[str]]) -> list[str]:
    """Return the places in the order in which a walk leaves them for good."""
    done: list[str] = []
    seen: set[str] = set()
    for start in after:
        walk = [(start, iter(after[start]))] if start not in seen else []
        seen.add(start)
        while walk:
            key, targets = walk[-1]
            following = next((target for target in targets if target not in seen), None)
            if following is None:
                done.append(key)
                walk.pop()
            else:
                seen.add(following)
                walk.append((following, iter(after[following])))
    return done


def layout(places: Sequence[Place], moves: Sequence[Move]) -> Layout:
    """Give every place its box and every target its lane."""
    leaving: dict[str, dict[str, tuple[int, ...]]] = {place.key: {} for place in places}
    for move in moves:
        if move.source != move.target:
            targets = leaving[move.source]
            targets[move.target] = (*targets.get(move.target, ()), move.number)
    layer = layers(places, [move for move in moves if move.source != move.target])
    ordered = sorted(places, key=lambda place: (place.ends, 0 if place.ends else layer[place.key]))
    boxes: dict[str, Box] = {}
    top = TOP
    for place in ordered:
        lines = tuple(textwrap.wrap(place.label, LETTERS)) or ("",)
        height = max(len(lines) * LINE + 2 * PADDING, ENTRY + STEP * len(leaving[place.key]) + PADDING)
        boxes[place.key] = Box(place, lines, top, height)
        top += height + GAP
    longest = max((len(_said(numbers)) for targets in leaving.values() for numbers in targets.values()), default=0)
    first_lane = LEFT + WIDTH + 10 + max(longest * 6, 12)
    bare = Layout(boxes, leaving, {}, first_lane)
    return Layout(boxes, leaving, _lanes(bare), first_lane)


def _lanes(drawn: Layout) -> dict[str, int]:
    """Give each target the first lane that is free over its whole length; short ones come first, next to the boxes."""
    spans = {}
    for target, box in drawn.boxes.items():
        ends = [drawn.leave(source, target) for source, targets in drawn.leaving.items() if target in targets]
        if ends:
            spans[target] = (min([*ends, box.entry]), max([*ends, box.entry]))
    lanes: dict[str, int] = {}
    for target, (top, bottom) in sorted(spans.items(), key=lambda item: (item[1][1] - item[1][0], item[0])):
        taken = {lanes[other] for other in lanes if spans[other][0] <= bottom + 2 and top <= spans[other][1] + 2}
        lanes[target] = next(lane for lane in range(len(spans)) if lane not in taken)
    return lanes


def svg(places: Sequence[Place], moves: Sequence[Move], title: str, description: str) -> str:
    """Draw the picture as SVG with its name and its description for those who cannot see it."""
    drawn = layout(places, moves)
    body = "".join([*_lines(drawn), *(_box(box) for box in drawn.boxes.values())])
    return (
        f'<svg class="path" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {drawn.width} {drawn.height}" role="img" '
        f'aria-labelledby="path-title path-words" font-size="12.5"><title id="path-title">{escape(title)}</title>'
        f'<desc id="path-words">{escape(description)}</desc>{body}</svg>'
    )


def _lines(drawn: Layout) -> Iterator[str]:
    edge = LEFT + WIDTH
    for target, lane in drawn.lanes.items():
        x, entry = drawn.first_lane + lane * LANE, drawn.boxes[target].entry
        for source, targets in drawn.leaving.items():
            if target not in targets:
                continue
            y = drawn.leave(source, target)
            yield f'<path d="M{edge} {y}H{x}V{entry}" fill="none" stroke="{SOFT}"/>'
            yield f'<text x="{edge + 5}" y="{y - 3}" font-size="10" fill="{INK}">{_said(targets[target])}</text>'
        yield f'<path d="M{x} {entry}H{edge + TIP}" fill="none" stroke="{SOFT}"/>'
        yield f'<path d="M{edge} {entry}l{TIP} -4v8z" fill="{INK}"/>'


def _said(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers))


def _box(box: Box) -> str:
    """Draw a stage; an end has a thick grey frame, so that it shows without colour too."""
    fill, stroke, width = (GREY, SOFT, 2.5) if box.place.ends else (TINT, INK, 1.2)
    first = box.top + PADDING + 12
    words = "".join(
        f'<tspan x="{LEFT + 10}" y="{first + LINE * number}">{escape(line)}</tspan>'
        for number, line in enumerate(box.lines)
    )
    return (
        f'<rect x="{LEFT}" y="{box.top}" width="{WIDTH}" height="{box.height}" rx="6" fill="{fill}" '
        f'stroke="{stroke}" stroke-width="{width}"/><text font-weight="600" fill="#1b2326">{words}</text>'
    )
