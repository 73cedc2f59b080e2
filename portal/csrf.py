"""Forms are sent only from our own pages: a token in each form, and a look at where the browser says it comes from.

Somebody logged in has one token a session. Everybody else gets a signed random cookie, and the form holds what only
this house can compute from it, so neither a foreign site nor a planted cookie makes a valid pair.
"""

import hmac
import secrets

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from portal.cookies import cookie_name, set_cookie

COOKIE = "c"
FIELD = "csrf"
SAFE_SITES = ("same-origin", "none")


def field(request: Request) -> Markup:
    """Return the hidden input that every form must have."""
    return Markup('<input type="hidden" name="{}" value="{}">').format(FIELD, token(request))


def token(request: Request) -> str:
    """Return the token that a form of this browser must carry."""
    user = getattr(request.state, "user", None)
    if user is not None:
        return str(user.csrf)
    seed = _seed(request) or getattr(request.state, "new_seed", None)
    if seed is None:
        seed = request.state.new_seed = secrets.token_urlsafe(16)
    return _mac(request, "field", seed)


def remember(request: Request, response: Response) -> None:
    """Set the cookie, when a form of this page was the browser's first."""
    seed = getattr(request.state, "new_seed", None)
    if seed is not None:
        set_cookie(request, response, COOKIE, f"{seed}.{_mac(request, 'cookie', seed)}")


def fits(request: Request, given: object) -> bool:
    """Say whether an unsafe request comes from a form of ours."""
    if not _from_here(request) or not isinstance(given, str):
        return False
    user = getattr(request.state, "user", None)
    if user is None and _seed(request) is None:
        return False
    return hmac.compare_digest(given.encode(), token(request).encode())


def _from_here(request: Request) -> bool:
    """Our pages send no referrer, so an honest browser may say `Origin: null`; Sec-Fetch-Site then decides."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in SAFE_SITES
    origin = request.headers.get("origin", "null")
    return origin in ("null", f"{request.url.scheme}://{request.url.netloc}")


def _seed(request: Request) -> str | None:
    """Return the random part of the browser's cookie, if we signed it."""
    seed, _, signature = request.cookies.get(cookie_name(request, COOKIE), "").partition(".")
    ours = seed and hmac.compare_digest(signature.encode(), _mac(request, "cookie", seed).encode())
    return seed if ours else None


def _mac(request: Request, purpose: str, seed: str) -> str:
    key = request.app.state.house.keys.session
    return hmac.digest(key, f"csrf|{purpose}|{seed}".encode(), "sha256").hex()
