"""The receipt that staff print at the counter: what the sender would have on the screen, without the code."""

from starlette.requests import Request
from starlette.responses import Response

from cases import dossier, log, promise, store
from cases.errors import CaseNotFound, NotAllowed
from portal import receipt
from portal.desk.door import house_of, user_of
from portal.page import render

WHO = "clerk"
MOST_IN_A_PICTURE = 2300  # bytes: a QR code of the largest version at level M holds 2,331


def page(request: Request) -> Response:
    """Show the receipt of a case that a report opened, to a clerk of its body who may see it."""
    house, actor = house_of(request), user_of(request).actor
    with store.transaction(house.db) as conn:
        seen = dossier.read(conn, house, actor, request.path_params["case"])
        if WHO not in actor.roles(seen.case.body):
            raise NotAllowed(why="wrong_role", act="", by=WHO, rule="")
        found = promise.registered(conn, seen.case.id)
        if found is None:
            raise CaseNotFound(case=seen.case.id)
        shown = receipt.shown(conn, house, found)
        proof = log.proof(conn, house, found.index)
    return render(
        request,
        "desk/receipt.html",
        case=seen.case.id,
        number=seen.number,
        received=seen.case.received_on,
        log=shown,
        proof=bytes(proof).decode() if proof else "",
        proof_qr=receipt.qr(bytes(proof).decode()) if proof and len(bytes(proof)) <= MOST_IN_A_PICTURE else None,
    )
