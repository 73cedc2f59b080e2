"""At which line of a rulebook's file something stands, so that what is wrong with it can be found."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

HEADER = re.compile(r"\s*\[\[?\s*([\w.\"-]+)\s*\]\]?")
INLINE = re.compile(r"\s*([\w-]+)\s*=\s*\{")
ACT = re.compile(r"\s*act\s*=\s*[\"']([^\"']*)[\"']")
PARTS_OF_ROWS = ("numbers", "stages", "terms", "choices", "postings")


@dataclass(frozen=True)
class Block:
    """The lines of one row, first and last, counted from 1."""

    part: str
    key: str
    first: int
    last: int


@dataclass(frozen=True)
class Lines:
    """A rulebook's file, line by line."""

    text: str

    @cached_property
    def all(self) -> list[str]:
        return self.text.splitlines()

    @cached_property
    def blocks(self) -> list[Block]:
        """Return the rows in the order of the file; what stands above the first one is the head."""
        starts = [number for number, line in enumerate(self.all, 1) if HEADER.match(line)]
        ends = [*(start - 1 for start in starts[1:]), len(self.all)][: len(starts)]
        return [block for first, last in zip(starts, ends, strict=True) for block in self._block(first, last)]

    def _block(self, first: int, last: int) -> Iterator[Block]:
        match = HEADER.match(self.all[first - 1])
        part, _, key = (match[1] if match else "").replace('"', "").partition(".")
        if part == "acts":
            found = (ACT.match(line) for line in self.all[first - 1 : last])
            key = next((act[1] for act in found if act), "")
        if part in PARTS_OF_ROWS and not key:
            inline = ((number, INLINE.match(self.all[number - 1])) for number in range(first + 1, last + 1))
            yield from (Block(part, row[1], number, number) for number, row in inline if row)
        yield Block(part, key, first, last)

    def of(self, part: str, key: str = "", word: str = "", nth: int = 0) -> int:
        """Return the line of a row, or of a word in it; of a row that another file gives, the line that brings it in.

        `part` is "acts", "terms", …, or "head". Never 0: a file whose row cannot be found is wrong at its first line.
        """
        if part == "head":
            end = self.blocks[0].first - 1 if self.blocks else len(self.all)
            return self._word(1, end, word) or 1
        rows = [block for block in self.blocks if block.part == part and block.key == key]
        if not rows:
            return self._word(1, len(self.all), "amends") or self._word(1, len(self.all), "includes") or 1
        block = rows[min(nth, len(rows) - 1)]
        return self._word(block.first, block.last, word) or block.first

    def _word(self, first: int, last: int, word: str) -> int:
        """Find the first of these lines in which a word stands as a whole."""
        if not word:
            return 0
        whole = re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])")
        return next((number for number in range(first, last + 1) if whole.search(self.all[number - 1])), 0)
