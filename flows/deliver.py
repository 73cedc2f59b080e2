"""Send what may leave now: notices whose recall time is over, and those that a server did not take before."""

from prefect import flow

from flows import effects
from flows.setting import current

MOST = 500  # a run; the next one goes on


@flow(name="deliver", persist_result=False)
async def deliver() -> int:
    """Send every notice that is due, in each case's order. Returns how many were tried."""
    tried = 0
    while tried < MOST and await effects.deliver(current()):
        tried += 1
    return tried
