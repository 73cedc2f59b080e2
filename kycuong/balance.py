"""The balance, signed: counted as of a checkpoint; the sealer publishes it beside that (kycuong/rounds.py)."""

from cases import balance
from cases.balance import Balance
from cases.house import House
from ledger.checkpoint import Checkpoint
from ledger.lines import to_base64
from ledger.note import Note, Signer


def sign(house: House, signer: Signer, checkpoint: Checkpoint) -> Note:
    """Count the balance as of this checkpoint and sign it with the log's key.

    The text is no checkpoint: its first line is `<origin>/balance`, which no key of ours is named.
    """
    months = balance.count(house, checkpoint.size)
    text = Balance(checkpoint.origin, checkpoint.size, to_base64(checkpoint.root), months).text
    return Note(text, (signer.sign(text),))
