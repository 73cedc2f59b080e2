"""The whole path on one screen: each procedure's stages, the flow of each stage, one step for each of its acts.

The rulebooks say what the path is; a stage or an act written there is a flow or a task here (docs/decisions/0010).
"""

from collections import defaultdict
from typing import Any

from prefect import Flow, flow

from cases.rulebook import Rulebook, shelf
from flows.steps import Step, legal_step, take

StageFlow = Flow[..., Any]


def _articles() -> dict[str, dict[str, list[str]]]:
    """Return for each flow its acts, each with every article by which a rulebook asks for it."""
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for book in shelf():
        for rule in book.acts.values():
            for stage in rule.from_stages or (rule.to,):
                articles = found[book.stages[stage].flow][rule.act]
                articles += [] if rule.source in articles else [rule.source]
    return found


def _stage_flow(name: str, steps: dict[str, Step]) -> StageFlow:
    async def stage_flow(fact_id: str, act: str, check: bool = False) -> dict[str, Any]:
        return await take(steps, fact_id, act, check)

    stage_flow.__doc__ = (
        f"{name}: take the one legal step of a fact, then end; a person's next act starts the next run."
    )
    return flow(name=name, persist_result=False)(stage_flow)


def _stages(book: Rulebook) -> dict[str, StageFlow]:
    return {key: STAGE_FLOWS[stage.flow] for key, stage in book.stages.items() if not stage.ends}


STEPS: dict[str, dict[str, Step]] = {
    name: {act: legal_step(act, " | ".join(articles)) for act, articles in sorted(acts.items())}
    for name, acts in _articles().items()
}
STAGE_FLOWS: dict[str, StageFlow] = {name: _stage_flow(name, steps) for name, steps in STEPS.items()}
PATH: dict[str, dict[str, StageFlow]] = {book.procedure: {} for book in shelf()}
for _book in shelf():
    PATH[_book.procedure] |= _stages(_book)
