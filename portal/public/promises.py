"""Những việc sẽ diễn ra: what the law promises a sender, with the days that follow from the rulebooks in force."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from cases.house import House
from cases.rulebook import Rulebook, Term
from portal.page import day
from portal.why import promised, span
from portal.words import cite, say


@dataclass(frozen=True)
class Promise:
    """One step: what happens, by which article."""

    words: str
    source: str


def promises(house: House, received: date, language: str) -> list[Promise]:
    """List the steps from here, in the order in which they come."""
    books = {name: house.rules.in_force(name, received) for name in ("intake", "denunciation", "feedback")}
    return list(_steps(house, books, received, language))


def _steps(house: House, books: dict[str, Rulebook], received: date, language: str) -> Iterator[Promise]:
    def promise(sentence: str, term: Term, **more: str) -> Promise:
        amount, due = promised(house, term, received)
        words = say(language, sentence, span=span(language, amount, term.unit), day=day(due.day), **more)
        return Promise(words, cite(language, term.source))

    denunciation, feedback = books["denunciation"].terms, books["feedback"].terms
    answer, _ = promised(house, feedback["answer"], received)
    yield promise(SORTED, books["intake"].terms["sorting"])
    yield promise(SCREENED, denunciation["screening"])
    yield promise(RESOLVED, denunciation["resolution"])
    if answer:
        yield promise(ANSWERED, feedback["forward"], answer=span(language, answer, feedback["answer"].unit))
    else:
        yield promise(FORWARDED, feedback["forward"])
    yield promise(PUBLISHED, denunciation["publish"])


SORTED = "Chậm nhất {day} ({span} kể từ ngày nhận), cán bộ xác định đây là tố cáo hay phản ánh, kiến nghị."
SCREENED = (
    "Nếu là tố cáo: chậm nhất {day} ({span} kể từ ngày nhận), chúng tôi kiểm tra điều kiện và cho biết có thụ lý không."
)
RESOLVED = "Nếu được thụ lý: giải quyết trong {span} kể từ ngày thụ lý. Gia hạn phải có quyết định nêu lý do."
ANSWERED = (
    "Nếu là phản ánh, kiến nghị: chậm nhất {day} ({span} kể từ ngày nhận) chuyển đến cơ quan có thẩm quyền; "
    "cơ quan ấy trả lời trong {answer}."
)
FORWARDED = (
    "Nếu là phản ánh, kiến nghị: chậm nhất {day} ({span} kể từ ngày nhận) chuyển đến cơ quan có thẩm quyền trả lời."
)
PUBLISHED = "Kết luận nội dung tố cáo được công khai trong {span} kể từ ngày ban hành, không có thông tin về người gửi."
