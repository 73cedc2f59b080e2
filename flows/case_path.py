"""One Prefect run that walks a case from report to disclosure: each fact looked at again, nothing sent."""

from typing import Any

from prefect import flow

from cases import store
from cases.errors import Unlawful
from flows.path import STAGE_FLOWS
from flows.setting import current


@flow(name="case_path", persist_result=False)
async def case_path(case: str | None = None) -> dict[str, Any]:
    """Walk one case, or every case that changed since yesterday, with the stage flows in check mode."""
    walked, spoiled = 0, []
    for fact, act, name in _facts(case):
        looked = STAGE_FLOWS[name].with_options(flow_run_name=f"{fact} · {act}")
        state = await looked(fact, act, check=True, return_state=True)  # one spoiled case does not hide the others
        spoiled += [] if state.is_completed() else [fact]
        walked += 1
    if spoiled:
        raise Unlawful(fact=", ".join(spoiled), what="see the runs within")
    return {"case": case or "changed", "facts": walked}


def _facts(case: str | None) -> list[tuple[str, str, str]]:
    with store.transaction(current().house.db) as conn:
        rows = conn.execute(
            """SELECT r.fact, r.act, r.flow FROM run r JOIN case_file c ON c.id = r.case_id
               WHERE r.flow <> 'calendar' AND
                     CASE WHEN %(case)s::text IS NULL THEN c.updated > %(now)s::timestamptz - interval '1 day'
                          ELSE r.case_id = %(case)s
                               OR r.case_id IN (SELECT child FROM case_link WHERE parent = %(case)s)
                     END ORDER BY r.case_id, r.seq""",
            {"case": case, "now": current().house.clock()},
        )
        return [(row[0], row[1], row[2]) for row in rows]
