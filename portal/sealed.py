"""What a browser carries for us without being able to read or change it: sealed, for one purpose, for a while."""

import base64
import hmac
import json
from binascii import Error as NotBase64
from collections.abc import Mapping
from typing import Any

from cases import vault
from cases.house import House


def seal(house: House, purpose: str, facts: Mapping[str, Any]) -> str:
    """Seal facts for a form or a cookie; the moment is sealed with them."""
    content = json.dumps({**facts, "at": house.clock().timestamp()}, ensure_ascii=False).encode()
    return base64.urlsafe_b64encode(vault.seal(_key(house, purpose), content, purpose)).decode()


def unseal(house: House, purpose: str, token: str, seconds: float) -> dict[str, Any] | None:
    """Return what was sealed for this purpose at most `seconds` ago; None for anything else."""
    try:
        content = vault.unseal(_key(house, purpose), base64.urlsafe_b64decode(token.encode()), purpose)
    except (NotBase64, ValueError):
        return None
    facts: dict[str, Any] = json.loads(content)
    fresh = 0 <= house.clock().timestamp() - facts.pop("at") <= seconds
    return facts if fresh else None


def _key(house: House, purpose: str) -> bytes:
    return hmac.digest(house.keys.session, f"seal|{purpose}".encode(), "sha256")
