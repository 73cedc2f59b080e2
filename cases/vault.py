"""What only the receiving office may open: the reporter's identity, and the codes that open a case without an account.

Identity: AES-256-GCM under a key outside the database, bound to its petition. Codes: 24 letters of 5 bits each,
kept only as HMAC-SHA256 under a pepper outside the database.
"""

import hmac
import json
import secrets
from collections.abc import Mapping

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # no I, L, O, U: nobody confuses two of these
LENGTH = 24
LOOK_ALIKES = str.maketrans("ILO", "110", "- \t\n.")


def new_code() -> str:
    """Return a receipt code of 120 random bits."""
    return "".join(secrets.choice(LETTERS) for _ in range(LENGTH))


def spoken(code: str) -> str:
    """Write a code as people copy it: six groups of four."""
    return "-".join(code[at : at + 4] for at in range(0, LENGTH, 4))


def fingerprint(code: str, pepper: bytes) -> bytes:
    """Return what is stored of a code; spaces, hyphens and look-alike letters do not matter."""
    plain = code.upper().translate(LOOK_ALIKES)
    return hmac.digest(pepper, plain.encode(), "sha256")


def seal(key: bytes, content: bytes, about: str) -> bytes:
    """Encrypt; `about` binds the result to its place, so that it cannot be moved to another."""
    nonce = secrets.token_bytes(12)
    return nonce + AESGCM(key).encrypt(nonce, content, about.encode())


def unseal(key: bytes, sealed: bytes, about: str) -> bytes:
    """Decrypt. Raises ValueError when the key, the place or the bytes are wrong."""
    try:
        return AESGCM(key).decrypt(sealed[:12], sealed[12:], about.encode())
    except InvalidTag as problem:
        raise ValueError("sealed for another place, or changed") from problem


def seal_identity(key: bytes, identity: Mapping[str, str], petition: str) -> bytes:
    return seal(key, json.dumps(dict(identity), ensure_ascii=False).encode(), f"identity|{petition}")


def unseal_identity(key: bytes, sealed: bytes, petition: str) -> dict[str, str]:
    identity: dict[str, str] = json.loads(unseal(key, sealed, f"identity|{petition}"))
    return identity


def alias(key: bytes, account: str, case: str) -> str:
    """Return an actor's id in one case: another one in each, meaningless without the key."""
    return hmac.digest(key, f"{case}|{account}".encode(), "sha256")[:16].hex()
