"""A member's slip: cast once, sealed at once; the page never shows what anybody chose."""

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from cases import ballots, dossier, store, words
from cases.errors import NotAllowed, Refused
from cases.guards import slip
from portal.desk.door import house_of, said, user_of
from portal.page import language, render

YES_NO = {"yes": "Có, đề nghị kỷ luật", "no": "Không kỷ luật"}


def page(request: Request) -> Response:
    return _slip(request)


def cast(request: Request, form: FormData) -> Response:
    """Put the slip into the box. A second one is refused and changes nothing."""
    house, case_id = house_of(request), request.path_params["case"]
    try:
        ballots.cast(house, case_id, said(form, "choice"), user_of(request).actor)
    except Refused as problem:
        return _slip(request, words.sentence(problem, language(request)))
    return RedirectResponse(f"/viec/{case_id}?da-bo-phieu=1", 303)


def _slip(request: Request, problem: str = "") -> Response:
    """Show the slip to a member of the council; anybody else may not (403), or does not know of the case (404)."""
    house, actor = house_of(request), user_of(request).actor
    with store.transaction(house.db) as conn:
        shown = dossier.read(conn, house, actor, request.path_params["case"])
    if shown.ballot is None or actor.person not in shown.ballot.members:
        raise NotAllowed(why="not_a_member_of_the_council", act="vote", by="", rule=shown.book.id)
    choices = slip(shown.case, shown.book, shown.book.acts[shown.ballot.act])
    labels = YES_NO | dict(shown.book.choices["form"])
    return render(
        request,
        "desk/ballot.html",
        status=422 if problem else 200,
        d=shown,
        rule=shown.book.acts[shown.ballot.act],
        choices=[(choice, labels[choice]) for choice in choices],
        voted=actor.person in shown.ballot.voted,
        problem=problem,
    )
