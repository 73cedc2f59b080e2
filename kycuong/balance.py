"""The balance, signed: counted as of a checkpoint, published beside it, at most once a minute."""

import time

from cases import balance
from cases.balance import Balance
from cases.house import House
from kycuong.disk import write
from ledger.checkpoint import Checkpoint
from ledger.lines import to_base64
from ledger.note import Note, Signer

SECONDS = 60.0


def sign(house: House, signer: Signer, checkpoint: Checkpoint) -> Note:
    """Count the balance as of this checkpoint and sign it with the log's key.

    The text is no checkpoint: its first line is `<origin>/balance`, which no key of ours is named.
    """
    months = balance.count(house, checkpoint.size)
    text = Balance(checkpoint.origin, checkpoint.size, to_base64(checkpoint.root), months).text
    return Note(text, (signer.sign(text),))


def publish(house: House, signer: Signer, checkpoint: Checkpoint) -> bool:
    """Publish the balance as `balance` beside the checkpoint, unless that was done within the last minute.

    Returns whether it was done; raises what the database or the disk raises: the checkpoint stands without it.
    """
    path = house.log / "balance"
    if path.is_file() and 0 <= time.time() - path.stat().st_mtime < SECONDS:
        return False
    write(path, bytes(sign(house, signer, checkpoint)))
    return True
