"""Who is at the browser: passwords checked, sessions opened, read and ended; of both only hashes are kept."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from threading import BoundedSemaphore

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Engine, case, delete, or_, update
from sqlmodel import Session, col, select

from people.tables import AccountRow, PersonRow, SessionRow

IDLE = timedelta(minutes=30)
LONGEST = timedelta(hours=12)
NOTED = timedelta(minutes=1)  # a visit is noted at most once a minute, so that reading a page writes nothing
MOST_MISSES = 10
LOCKED = timedelta(minutes=15)
LONGEST_PASSWORD = 1000

HASHER = PasswordHasher(time_cost=3, memory_cost=64 * 1024, parallelism=1)
AT_ONCE = BoundedSemaphore(2)  # a flood of log-ins costs 128 MiB, never more
# The hash of a password that nobody kept: an unknown login costs the same time as a known one.
NOBODY = "$argon2id$v=19$m=65536,t=3,p=1$/YiHntNf8P45OTv8RPaWjA$GgH5fraUzCgbkhGfaAiLBaVAOgismP5tdW4BgmR3YM0"


@dataclass(frozen=True)
class Visit:
    """A browser that is logged in, as the database knows it at this request."""

    account: str
    login: str
    person: str | None
    name: str
    csrf: str


def log_in(db: Engine, login: str, password: str, now: datetime) -> str | None:
    """Return the account that login and password open, or None: unknown, wrong and locked look and cost the same."""
    with Session(db) as rows:
        found = rows.exec(select(AccountRow).where(AccountRow.login == login.strip())).first()
        account, kept = (found.id, found.password) if found else ("", NOBODY)
    right = _fits(kept, password) and found is not None
    with Session(db) as rows:
        let_in = _admit(rows, account, now) if right else _miss(rows, account, now)
        rows.commit()
    return account if let_in else None


def _fits(kept: str, password: str) -> bool:
    with AT_ONCE:
        try:
            return HASHER.verify(kept, password[:LONGEST_PASSWORD])
        except (VerificationError, InvalidHashError):
            return False


def _open(now: datetime):  # type: ignore[no-untyped-def]
    return or_(col(AccountRow.locked_until).is_(None), col(AccountRow.locked_until) <= now)


def _admit(rows: Session, account: str, now: datetime) -> bool:
    """Forget the misses; the lock is asked here, after the hash, so that no guess made meanwhile slips in."""
    mine = update(AccountRow).where(col(AccountRow.id) == account, col(AccountRow.active), _open(now))
    return rows.exec(mine.values(misses=0, locked_until=None)).rowcount == 1


def _miss(rows: Session, account: str, now: datetime) -> bool:
    """Count a miss; after ten the account is locked for a quarter of an hour, and the count begins anew."""
    full = col(AccountRow.misses) >= MOST_MISSES - 1
    mine = update(AccountRow).where(col(AccountRow.id) == account, _open(now))
    counted = case((full, 0), else_=col(AccountRow.misses) + 1)
    rows.exec(mine.values(misses=counted, locked_until=case((full, now + LOCKED))))
    return False


def logins(db: Engine) -> dict[str, str]:
    """Return every account's login, for lists of what accounts did."""
    with Session(db) as rows:
        return dict(rows.exec(select(AccountRow.id, AccountRow.login)).all())


def open_session(db: Engine, account: str, now: datetime) -> str:
    """Start a session under a new token of 256 random bits, and clear away the account's old ones that have ended."""
    token = secrets.token_urlsafe(32)
    over = or_(col(SessionRow.started) <= now - LONGEST, col(SessionRow.seen) <= now - IDLE)
    with Session(db) as rows:
        rows.exec(delete(SessionRow).where(col(SessionRow.account) == account, over))
        csrf = secrets.token_urlsafe(32)
        rows.add(SessionRow(token=_hash(token), account=account, csrf=csrf, started=now, seen=now))
        rows.commit()
    return token


def visit(db: Engine, token: str, now: datetime) -> Visit | None:
    """Return who holds this token; None when it is unknown, idle for 30 minutes, 12 hours old, or disabled."""
    with Session(db) as rows:
        found = rows.exec(
            select(SessionRow, AccountRow, PersonRow)
            .join(AccountRow, col(AccountRow.id) == SessionRow.account)
            .outerjoin(PersonRow, col(PersonRow.id) == AccountRow.person)
            .where(SessionRow.token == _hash(token), col(AccountRow.active))
        ).first()
        if found is None:
            return None
        session, account, person = found
        if now >= session.seen + IDLE or now >= session.started + LONGEST:
            return None
        seen = Visit(account.id, account.login, account.person, person.name if person else account.login, session.csrf)
        if now - session.seen >= NOTED:
            session.seen = now
            rows.add(session)
            rows.commit()
    return seen


def log_out(db: Engine, token: str) -> None:
    """End this one session."""
    with Session(db) as rows:
        rows.exec(delete(SessionRow).where(col(SessionRow.token) == _hash(token)))
        rows.commit()


def end_all(db: Engine, account: str) -> None:
    """End every session of an account: a role, a password or a person's place has changed."""
    with Session(db) as rows:
        rows.exec(delete(SessionRow).where(col(SessionRow.account) == account))
        rows.commit()


def _hash(token: str) -> bytes:
    return sha256(token.encode()).digest()
