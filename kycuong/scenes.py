"""What officials of the demo city "write": the answers of an act, made from what the report's own file says.

The words stand for nobody.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from cases.clocks import Calendar, due
from cases.model import Case

POSTED_DAYS = 30  # The city's own habit, longer than the law's least.


@dataclass(frozen=True)
class Scene:
    """What an act's answers are made from: the report as written, the case as it stands, the day."""

    report: dict[str, Any]
    case: Case
    on: date
    calendar: Calendar
    pick: Callable[..., list[str]]  # persons with a role in the case's body, without ties
    verdict: str = "true"
    about: str = ""  # the one person whom the act is for, where it is done for each

    def working_days(self, amount: int) -> str:
        return due(self.on, amount, "working_days", self.calendar).day.isoformat()

    @property
    def subject(self) -> str:
        return str(self.report["subject"])

    @property
    def persons(self) -> list[str]:
        return [each["person"] for each in self.report.get("allegations", ()) if "person" in each]


@dataclass(frozen=True)
class Step:
    """After `days` working days somebody with `role` takes `act`."""

    days: int
    role: str
    act: str
    answers: Callable[[Scene], dict[str, Any]] = lambda scene: {}
    child: bool = False


def allegations(scene: Scene) -> dict[str, Any]:
    rows = scene.report["allegations"]
    kinds = (
        {"subject": row["person"]} if "person" in row else {"subject": row["body"], "kind": "body"} for row in rows
    )
    listed = [{"id": f"nd{place}", **kind} for place, kind in enumerate(kinds, 1)]
    acts = "\n".join(f"{place}. {r['act']} – {r['time']} – {r['place']}" for place, r in enumerate(rows, 1))
    return {"allegations": listed, "acts": acts}


def unit(scene: Scene) -> str:
    """Return the body that the first allegation is about, or where the person in it works."""
    row = scene.report["allegations"][0]
    return str(row["body"] if "body" in row else scene.pick("body_of", row["person"])[0])


def summary(scene: Scene) -> dict[str, Any]:
    mine = [row for row in scene.report["allegations"] if scene.about in ("", row.get("person"))]
    told = "; ".join(f"{row['act']} ({row['time']})" for row in mine)
    writer, checker = scene.pick("inspector", 1), scene.pick("team_lead", 1)
    summary = f"Ông/bà được phản ánh về nội dung sau: {told}. Đề nghị giải trình bằng văn bản và cung cấp tài liệu."
    return {"summary": summary, "checked_by": next(p for p in checker if p not in writer)}


def findings(scene: Scene) -> dict[str, Any]:
    first, rest = scene.verdict, "partly_true" if scene.verdict == "true" else scene.verdict
    found = {each.id: first if place == 0 else rest for place, each in enumerate(scene.case.allegations)}
    says = {"true": "Nội dung tố cáo là đúng", "false": "Nội dung tố cáo là sai"}[scene.verdict]
    return {
        "findings": found,
        "head_responsibility": "present" if scene.verdict == "true" else "none",
        "conclusion": f"{says}. Căn cứ: biên bản làm việc, hồ sơ thu thập và giải trình. Việc: {scene.subject}.",
        "outcome": f"{says}. Ông/bà có quyền tố cáo tiếp nếu có căn cứ cho rằng việc giải quyết không đúng pháp luật.",
    }


def publication(title: str) -> Callable[[Scene], dict[str, Any]]:
    def answers(scene: Scene) -> dict[str, Any]:
        until = (scene.on + timedelta(days=POSTED_DAYS)).isoformat()
        return {
            "forms": ["portal"] if "phản ánh" in title else ["portal", "posting"],
            "until": until,
            "public_title": title,
            "public_text": f"{title}. Việc: {scene.subject}. Kết quả và biện pháp xử lý đã gửi các bên theo quy định.",
        }

    return answers


def open_discipline(scene: Scene) -> dict[str, Any]:
    person = scene.persons[0]
    return {
        "person": person,
        "body": scene.pick("body_of", person)[0],
        "person_kind": "public_employee",
        "manager": "no",
        "act_ended_on": scene.case.received_on.isoformat(),
        "detected_on": scene.on.isoformat(),
        "part": f"Vi phạm đã kết luận: {scene.report['allegations'][0]['act']}.",
    }


def council(scene: Scene) -> dict[str, Any]:
    chair = scene.pick("chair", 1)
    members = [*chair, *(p for p in scene.pick("committee_member", 9) if p not in chair)][:3]
    return {"council": members, "seats": ["head", "union", "personnel"]}


def why(text: str, name: str = "why", **more: Any) -> Callable[[Scene], dict[str, Any]]:
    return lambda scene: {name: text, **more}
