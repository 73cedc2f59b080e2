"""What a receipt proves, in plain words; and a place to check one. Nothing that is sent here is kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from starlette.requests import Request
from starlette.responses import Response

from cases import log, promise
from cases.house import House
from ledger import entry, note, policy
from ledger.checkpoint import Checkpoint, Opened
from ledger.errors import LedgerError
from ledger.hours import hour
from ledger.lines import to_base64
from ledger.merkle import verify_inclusion
from ledger.note import Verifier
from ledger.policy import Policy, Trusted
from ledger.proof import LARGEST_PROOF, LogProof
from portal import forms, receipt
from portal.page import render

NOT_OURS = "Tệp này được ký bởi một sổ khác, không phải sổ của cơ quan này."
CHANGED = "Chữ ký trong tệp không đúng: tệp đã bị sửa, hoặc không do sổ này làm ra."
NOT_IN = "Dòng trong tệp không có trong sổ tại mốc ghi trong tệp: tệp đã bị sửa."
UNREADABLE = "Tệp này không phải là bằng chứng hay cam kết của sổ. Xin chọn tệp bang-chung.tlog-proof hoặc cam-ket.txt."
TOO_LARGE = "Tệp quá lớn: một bằng chứng chỉ dài vài nghìn chữ, nhiều nhất 100 KB."
NO_ENTRY = "Tệp không kèm dòng nào của sổ, nên không biết nó chứng minh điều gì."
REWRITTEN = (
    "Tệp đúng, nhưng sổ mà cơ quan này đang công bố KHÔNG khớp với tệp. "
    "Sổ có thể đã bị sửa sau ngày ghi trong tệp. Xin giữ kỹ tệp này và đưa cho cơ quan giám sát."
)
MISSING = (
    "Chữ ký đúng, nhưng ở chỗ đã cam kết sổ đang công bố có một dòng KHÁC. "
    "Xin giữ kỹ tệp này và đưa cho cơ quan giám sát."
)
NOT_SEALED = "Sổ công khai của cơ quan này chưa được niêm phong lần nào, nên chưa kiểm tra được."
SPOILED = (
    "Sổ mà cơ quan này đang công bố bị thiếu tệp nên không kiểm tra được ở đây. Xin dùng verify.py như cách dưới đây."
)
SAID = {
    "bad_tile": SPOILED,
    "policy_spoiled": SPOILED,
    "not_signed_by_the_log": NOT_OURS,
    "bad_signature": CHANGED,
    "not_included": NOT_IN,
    "index_outside_tree": NOT_IN,
    "proof_too_short": NOT_IN,
    "proof_too_long": NOT_IN,
    "proof_too_large": TOO_LARGE,
    "note_too_large": TOO_LARGE,
    "no_entry": NO_ENTRY,
    "rewritten": REWRITTEN,
    "missing": MISSING,
    "not_sealed": NOT_SEALED,
}


@dataclass(frozen=True)
class Result:
    """What a file that holds proves: a `proof` or a `promise` about the line at this place, of this hour."""

    kind: str
    index: int
    hour: datetime
    entry_kind: str = ""
    size: int = 0
    root: str = ""
    witnesses: Sequence[tuple[str, datetime]] = ()
    enough: bool = False
    in_log: bool = True


def meaning(request: Request) -> Response:
    """Show what a receipt proves and what not, and how another body checks it."""
    house: House = request.app.state.house
    trusted = _known(house)
    return render(
        request,
        "public/receipt_meaning.html",
        mark=receipt.mark(log.published(house)),
        keys=[str(key) for key in trusted.log_keys] if trusted else [],
        promise_key=str(promise.signer(house).verifier),
        watched=trusted is not None and trusted.quorum != policy.NOBODY,
    )


def page(request: Request) -> Response:
    return render(request, "public/receipt_check.html", found=None, trouble="", tried=False)


def check(request: Request) -> Response:
    """Check one file that was sent, and say in words what it proves; nothing of it is kept."""
    sent = forms.files(request, "file")
    if len(sent) != 1:
        return _answer(request, None, "Xin chọn một tệp.")
    if (sent[0].size or 0) > LARGEST_PROOF:
        return _answer(request, None, TOO_LARGE)
    try:
        return _answer(request, checked(request.app.state.house, sent[0].file.read()), "")
    except LedgerError as wrong:
        return _answer(request, None, SAID.get(wrong.why, UNREADABLE))
    except OSError:  # a tile that is gone: the log itself cannot be read
        return _answer(request, None, SPOILED)


def _answer(request: Request, found: Result | None, trouble: str) -> Response:
    status = 422 if trouble else 200
    return render(request, "public/receipt_check.html", status=status, found=found, trouble=trouble, tried=True)


def checked(house: House, raw: bytes) -> Result:
    """Return what a proof or a promise proves against the keys and tiles that this house publishes.

    Raises LedgerError when it proves nothing, or contradicts what is published now.
    """
    if raw.startswith(f"{promise.name(house.origin)}\n".encode()):
        return _promise(house, raw)
    return _proof(house, raw)


def _proof(house: House, raw: bytes) -> Result:
    proof = LogProof.read(raw)
    trusted = _policy(house)
    if not proof.extra:
        raise LedgerError("no_entry")
    found = proof.verify(proof.extra, trusted.log_keys, trusted.witness_keys)
    says = entry.decode(proof.extra)
    if says.get("i") != proof.index:
        raise LedgerError("not_included")
    if _contradicted(house, found.checkpoint):
        raise LedgerError("rewritten")
    return Result(
        "proof",
        proof.index,
        hour(str(says.get("t"))),
        str(says.get("k")),
        found.checkpoint.size,
        to_base64(found.checkpoint.root),
        _witnesses(found),
        trusted.quorum != policy.NOBODY and trusted.satisfied(found),
    )


def _promise(house: House, raw: bytes) -> Result:
    said = promise.read(raw, promise.signer(house).verifier)
    published = _published(house)
    if published is None or said.index >= published.size:
        return Result("promise", said.index, hour(said.hour), in_log=False)
    hashes = log.tree(house, published.size).inclusion_proof(said.index, published.size)
    try:
        verify_inclusion(said.leaf, said.index, published.size, hashes, published.root)
    except LedgerError as other:
        raise LedgerError("missing") from other
    return Result("promise", said.index, hour(said.hour), size=published.size, root=to_base64(published.root))


def _contradicted(house: House, kept: Checkpoint) -> bool:
    """Say whether the log that is published now is another one than the file remembers: shorter, or other lines."""
    now = _published(house)
    return now is None or now.size < kept.size or log.tree(house, kept.size).root(kept.size) != kept.root


def _published(house: House) -> Checkpoint | None:
    raw = log.published(house)
    return Checkpoint.read(note.read(raw).text) if raw else None


def _witnesses(found: Opened) -> tuple[tuple[str, datetime], ...]:
    return tuple((name, datetime.fromtimestamp(at, UTC)) for name, at in sorted(found.cosigned().items()))


def _known(house: House) -> Policy | None:
    """Return the published policy; None while there is none, or none that can be read."""
    try:
        return _policy(house)
    except LedgerError:
        return None


def _policy(house: House) -> Policy:
    """Return the policy that the sealer published; without one, its key alone. Raises LedgerError."""
    path, key = house.log / "policy.txt", house.log / "log.vkey"
    try:
        if path.is_file():
            return policy.read(path.read_bytes())
        if key.is_file():
            return Policy((Trusted(Verifier.read(key.read_text("utf-8").strip())),), {}, {}, policy.NOBODY)
    except (LedgerError, UnicodeDecodeError) as spoiled:
        raise LedgerError("policy_spoiled") from spoiled
    raise LedgerError("not_sealed")
