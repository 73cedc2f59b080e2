"""Filing a report: named or not, the form, a last look, the receipt."""

from dataclasses import replace
from datetime import date

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from cases import evidence, log, promise, store, vault
from cases.errors import CaseNotFound, Refused
from cases.house import House
from cases.intake import code_of, receive
from cases.promise import Registered
from cases.words import sentence
from portal import forms, receipt, sealed
from portal.edge import remember_language
from portal.limits import FILES_MOST
from portal.page import language, render
from portal.problems import Problem
from portal.public import bodies, draft
from portal.public.draft import Draft, Wrong
from portal.public.files import received
from portal.public.promises import promises
from portal.words import LANGUAGES, cite

RECEIPT = "receipt"
EXPIRED = "Biểu mẫu đã mở quá 12 giờ hoặc không phải của trang này. Xin mở lại trang gửi và điền lại."


def choice(request: Request) -> Response:
    return render(request, "public/report_choice.html", named_open=_house(request).named_reports)


def named_form(request: Request) -> Response:
    """Show the form with contact fields; outside the demo say why not, and the other ways."""
    if not _house(request).named_reports:
        refused = Refused(why="named_not_yet", rule="intake#register", source="", act="register")
        why = sentence(refused, language(request))
        return render(request, "public/report_refused.html", status=422, why=why)
    return _form(request, draft.blank("named"))


def anonymous_form(request: Request) -> Response:
    return _form(request, draft.blank("anonymous"))


def review(request: Request) -> Response:
    """Read what was typed; show it once more, or the form with what is wrong. A switch of language keeps all of it."""
    written, file_trouble = _written(request)
    wrong: Wrong = {"files": file_trouble} if file_trouble else {}
    if _switch(request):
        return _form(request, written, wrong)
    known = {each.id: each.name for _, group in bodies.choices(_house(request)) for each in group}
    wrong |= draft.wrong(written, known)
    return _form(request, written, wrong) if wrong else _review(request, written)


def edit(request: Request) -> Response:
    return _form(request, _opened(request))


def look_again(request: Request) -> Response:
    _switch(request)
    return _review(request, _opened(request))


def confirm(request: Request) -> Response:
    """File the report. The same form sent again gives the same receipt: code and case come from the form's own id."""
    house, written = _house(request), _opened(request)
    gone = [file for file in written.files if not evidence.has(house.evidence, file.sha256)]
    if gone:
        raise Problem(422, "Có tệp đã bị xóa vì biểu mẫu để quá lâu. Xin chọn lại tệp.")
    about = bodies.name(house, written.body) if written.body else ""
    report = draft.report(written, request.app.state.office["office"]["body"], about)
    kept = receive(house, replace(report, language=language(request)))
    with store.transaction(house.db) as conn:
        evidence.keep(conn, house, kept.case, kept.fact, written.files, "reporter")
    today = house.setting().today.isoformat()
    return _receipt(request, {"act": written.act, "number": kept.number, "on": today, "named": written.named})


def receipt_again(request: Request) -> Response:
    """Show the receipt in the other language."""
    _switch(request)
    return _receipt(request, _of_receipt(request)[0])


def proof(request: Request) -> Response:
    """Hand over the proof of this receipt; until the log has sealed it, the receipt again, which says to wait."""
    facts, found = _of_receipt(request)
    with store.transaction(_house(request).db) as conn:
        made = log.proof(conn, _house(request), found.index)
    if made is None:
        return _receipt(request, facts, waiting=True)
    return receipt.download(receipt.PROOF_FILE, bytes(made), "application/octet-stream")


def promised(request: Request) -> Response:
    """Hand over the signed promise of this receipt."""
    _, found = _of_receipt(request)
    return receipt.download(receipt.PROMISE_FILE, bytes(promise.of(_house(request), found)))


def code_file(request: Request) -> Response:
    """Hand over the code, alone: never in one file with a proof."""
    facts, _ = _of_receipt(request)
    code = vault.spoken(code_of(facts["act"], _house(request).keys.pepper))
    return receipt.download(receipt.CODE_FILE, f"{code}\n".encode())


def _of_receipt(request: Request) -> tuple[dict, Registered]:
    """Return what a receipt's form brought back, and the entry that it is about."""
    facts = sealed.unseal(_house(request), RECEIPT, forms.text(request, "receipt"), draft.SECONDS)
    if facts is None:
        raise Problem(400, EXPIRED)
    return facts, _registered(_house(request), facts["act"])


def _registered(house: House, act: str) -> Registered:
    with store.transaction(house.db) as conn:
        found = promise.registered(conn, store.fact(conn, act).case)
    if found is None:
        raise CaseNotFound(fact=act)
    return found


def start_again(request: Request) -> Response:
    """Lead an address that only takes forms back to the beginning."""
    return RedirectResponse("/gui", 303)


def _house(request: Request) -> House:
    house: House = request.app.state.house
    return house


def _opened(request: Request) -> Draft:
    found = draft.opened(_house(request), forms.text(request, "draft"))
    if found is None:
        raise Problem(400, EXPIRED)
    return found


def _written(request: Request) -> tuple[Draft, forms.Trouble | None]:
    """Return the draft with what was typed and the files that came; and what is wrong with the files."""
    written = draft.filled(_opened(request), dict(forms.texts(forms.of(request))))
    dropped = set(forms.of(request).getlist("drop"))
    kept = tuple(file for file in written.files if file.sha256 not in dropped)
    sent = forms.files(request, "files")
    trouble = forms.file_trouble(sent, len(kept), sum(file.size for file in kept))
    if trouble:
        return replace(written, files=kept), trouble
    added = received(_house(request), sent, len(kept) + 1)
    files = tuple({file.sha256: file for file in (*kept, *added)}.values())
    return replace(written, files=files), None


def _switch(request: Request) -> bool:
    """Change the language when the form's own switch was pressed."""
    wanted = forms.text(request, "lang")
    if wanted in LANGUAGES:
        request.state.lang = wanted
    return wanted in LANGUAGES


def _form(request: Request, written: Draft, wrong: Wrong | None = None) -> Response:
    house = _house(request)
    return _speaking(request, render(
        request, "public/report_form.html", status=422 if wrong else 200, draft=written, token=written.sealed(house),
        bodies=bodies.choices(house), wrong=wrong or {}, most=FILES_MOST,
    ))  # fmt: skip


def _review(request: Request, written: Draft) -> Response:
    house = _house(request)
    about = bodies.name(house, written.body) if written.body else ""
    return _speaking(request, render(
        request, "public/report_review.html", draft=written, token=written.sealed(house), about=about,
    ))  # fmt: skip


def _receipt(request: Request, facts: dict, waiting: bool = False) -> Response:
    house = _house(request)
    found = _registered(house, facts["act"])
    with store.transaction(house.db) as conn:
        log_part = receipt.shown(conn, house, found)
    code = vault.spoken(code_of(facts["act"], house.keys.pepper))
    on = date.fromisoformat(facts["on"])
    response = render(
        request, "public/receipt.html", code=code, groups=code.split("-"), number=facts["number"], received=on,
        named=facts["named"], steps=promises(house, on, language(request)),
        token=sealed.seal(house, RECEIPT, facts), log=log_part, waiting=waiting,
        form_source=cite(language(request), house.rules.in_force("denunciation", on).acts["confirm_form"].source),
    )  # fmt: skip
    response.headers["clear-site-data"] = '"cache", "storage"'
    return _speaking(request, response)


def _speaking(request: Request, response: Response) -> Response:
    """Keep the language that the form's switch chose."""
    if forms.text(request, "lang") in LANGUAGES:
        remember_language(response, language(request), secure=request.url.scheme == "https")
    return response
