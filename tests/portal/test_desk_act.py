"""Acts through their forms: generated, looked at before, confirmed once, and kept when something is wrong."""

import re
import unicodedata
from datetime import timedelta

from cases import store
from cases.house import House
from tests.cases.walk import Walker, actor, read, report
from tests.portal.staff import Browser, fresh_id


def _facts(house: House, case: str) -> list[str]:
    with store.transaction(house.db) as conn:
        return [fact.act for fact in store.facts(conn, case)]


def test_an_act_goes_through_form_preview_and_confirmation(house: House):
    case = report(house)["case"]
    clerk = Browser(house, "clerk")

    form = clerk.form(case, "sort_as_denunciation")
    preview = clerk.send(case, "sort_as_denunciation", form, "preview", why="Có người và hành vi cụ thể.")
    assert _facts(house, case) == ["register"]
    confirmed = clerk.client.post(
        f"/viec/{case}/sort_as_denunciation", data=clerk.hidden(preview.text) | {"step": "confirm"}
    )

    assert preview.status_code == 200
    assert "Giải quyết tố cáo · Xử lý ban đầu" in preview.text
    assert "Người gửi đơn" in preview.text
    assert "người gửi thấy" in preview.text
    assert confirmed.status_code == 303
    assert _facts(house, case) == ["register", "sort_as_denunciation"]
    assert "Có người và hành vi cụ thể." in clerk.get(confirmed.headers["location"]).text


def test_the_same_form_sent_twice_makes_one_fact_and_the_same_answer(house: House):
    case = report(house)["case"]
    clerk = Browser(house, "clerk")
    form = clerk.form(case, "sort_as_feedback")

    first, second = (clerk.send(case, "sort_as_feedback", form, why="Phản ánh.") for _ in range(2))

    assert (first.status_code, second.status_code) == (303, 303)
    assert first.headers["location"] == second.headers["location"]
    assert _facts(house, case) == ["register", "sort_as_feedback"]


def test_a_stale_form_keeps_what_was_typed_and_shows_what_came_between(house: House):
    case = report(house)["case"]
    head = Browser(house, "head")
    form = head.form(case, "guide_elsewhere")
    typed = "Xin gửi tới tòa án nơi có tranh chấp."
    Walker(house, case).act("chair", "recuse", person="cb-016", why="Cùng quê.")

    answer = head.send(case, "guide_elsewhere", form, ground="civil", guidance=typed)

    assert answer.status_code == 409
    assert typed in answer.text
    assert 'value="civil" checked' in answer.text
    assert "Xin rút, không tham gia vụ việc" in answer.text
    assert head.hidden(answer.text)["version"] == "2"
    again = head.send(
        case, "guide_elsewhere", head.hidden(answer.text) | {"on": form["on"]}, ground="civil", guidance=typed
    )
    assert again.status_code == 303


def test_a_refused_act_keeps_what_was_typed_and_names_the_article(house: House):
    case = report(house)["case"]
    head = Browser(house, "head")
    tomorrow = (house.setting().today + timedelta(days=1)).isoformat()
    form = head.form(case, "guide_elsewhere") | {"on": tomorrow}

    for step in ("preview", "confirm"):
        answer = head.send(case, "guide_elsewhere", form, step, ground="civil", guidance="Xin gửi tới tòa án.")

        assert answer.status_code == 422
        assert "muộn hơn hôm nay" in answer.text
        assert "Luật Tố cáo 25/2018" in answer.text
        assert "Xin gửi tới tòa án." in answer.text
    assert _facts(house, case) == ["register"]


def test_a_missing_answer_is_named(house: House):
    case = report(house)["case"]
    head = Browser(house, "head")

    answer = head.send(case, "guide_elsewhere", head.form(case, "guide_elsewhere"), ground="civil")

    assert answer.status_code == 422
    assert "Chưa điền mục “Hướng dẫn cho người gửi: làm gì, gửi đến đâu”." in answer.text


def test_decomposed_text_is_kept_composed(house: House):
    case = report(house)["case"]
    clerk = Browser(house, "clerk")

    clerk.act(case, "sort_as_feedback", why=unicodedata.normalize("NFD", "Phản ánh về đường sá."))

    with store.transaction(house.db) as conn:
        assert store.facts(conn, case)[-1].texts["why"].text == "Phản ánh về đường sá."


def test_a_forced_post_of_somebody_elses_act_is_refused(house: House):
    case = report(house)["case"]
    form = {
        "on": house.setting().today.isoformat(),
        "version": "1",
        "act_id": fresh_id(),
        "step": "confirm",
        "a.why": "x",
    }

    assert Browser(house, "head").post(f"/viec/{case}/sort_as_feedback", form).status_code == 403
    assert Browser(house, "supervisor").post(f"/viec/{case}/sort_as_feedback", form).status_code == 403
    assert Browser(house, "kimlien.clerk").post(f"/viec/{case}/sort_as_feedback", form).status_code == 404
    assert _facts(house, case) == ["register"]


def test_a_blocked_act_shows_its_rule_and_a_forced_post_is_422(house: House):
    case = report(house)["case"]
    Walker(house, case).act("clerk", "sort_as_denunciation", why="Nêu hành vi.")
    head = Browser(house, "head")

    page = head.get(f"/viec/{case}/accept")
    form = {"on": house.setting().today.isoformat(), "version": "2", "act_id": fresh_id(), "step": "confirm"}
    yes = {f"a.{name}": "yes" for name in ("form_right", "capacity", "competence", "basis")}
    forced = head.post(f"/viec/{case}/accept", form | yes)

    assert "Lúc này chưa làm được việc này" in page.text
    assert '<form method="post" action="/viec/' not in page.text
    assert forced.status_code == 422
    assert _facts(house, case)[-1] == "sort_as_denunciation"


def test_an_unknown_act_is_no_page(house: House):
    case = report(house)["case"]

    assert Browser(house, "clerk").get(f"/viec/{case}/khong-co").status_code == 404


def test_more_lines_can_be_asked_for_without_losing_what_was_chosen(house: House):
    case = report(house)["case"]
    Walker(house, case).act("clerk", "sort_as_denunciation", why="Nêu hành vi.")
    clerk = Browser(house, "clerk")
    form = clerk.form(case, "set_allegations")
    chosen = {"allegations.0": "person:cb-082", "allegations.4": "body:ubnd-vinh-hung", "acts": "Việc một."}

    more = clerk.send(case, "set_allegations", form, "rows", **chosen)

    assert more.text.count('name="a.allegations.') == 10
    assert 'value="person:cb-082" selected' in more.text
    assert "Việc một." in more.text
    hidden = clerk.hidden(more.text) | {"on": form["on"]}
    assert clerk.send(case, "set_allegations", hidden, **chosen).status_code == 303
    assert [(each.subject, each.kind) for each in read(house, case).allegations] == [
        ("cb-082", "person"),
        ("ubnd-vinh-hung", "body"),
    ]


def test_somebody_close_to_the_person_reported_cannot_be_chosen(house: House):
    case = _accepted(house, "cb-102")

    page = Browser(house, "head").get(f"/viec/{case}/assign_team").text

    row = page.partition('value="cb-014"')[2].partition("</label>")[0]
    assert "disabled" in row
    assert "có quan hệ với người bị tố cáo" in row


def test_a_case_is_joined_by_the_number_on_letters_and_a_hidden_one_is_not_found(house: House):
    case, other = report(house), report(house)
    hidden = report(house, named_persons=[actor(house, "head").person])
    browser = Browser(house, "head")

    refused = browser.act(case["case"], "join", other=hidden["number"], why="Cùng việc.")
    joined = browser.act(case["case"], "join", other=other["number"], why="Cùng việc.")

    assert refused.status_code == 422
    assert joined.status_code == 303


def test_the_last_act_is_annulled_and_stays_on_the_page_struck_out(house: House):
    case = report(house)["case"]
    clerk = Browser(house, "clerk")
    clerk.act(case, "sort_as_feedback", why="Nhầm.")
    form = clerk.form(case, "annul")

    shown = clerk.get(f"/viec/{case}/annul").text
    assert 'name="a.target" inputmode="numeric" size="6" value="2"' in shown
    preview = clerk.send(case, "annul", form, "preview", target="2", why="Bấm nhầm nút.")
    clerk.send(case, "annul", form, target="2", why="Bấm nhầm nút.")

    assert preview.status_code == 200
    page = clerk.get(f"/viec/{case}").text
    assert "<s>Phân loại: phản ánh, kiến nghị</s>" in page
    assert "Bấm nhầm nút." in page
    assert read(house, case).stage == "received"


def _accepted(house: House, subject: str) -> str:
    case = report(house)["case"]
    walker = Walker(house, case)
    walker.act("clerk", "sort_as_denunciation", why="Nêu hành vi.")
    walker.act("clerk", "confirm_form", form="signed", identity_checked="yes")
    walker.act("clerk", "set_allegations", allegations=[{"id": "nd1", "subject": subject}], acts="Việc.")
    walker.act("head", "accept", form_right="yes", capacity="yes", competence="yes", basis="yes")
    return case


def test_a_day_is_typed_as_people_write_it_whatever_the_browser_speaks(house: House):
    case = report(house)["case"]
    clerk = Browser(house, "clerk")
    form = clerk.form(case, "sort_as_feedback")

    swapped = clerk.send(case, "sort_as_feedback", form | {"on": "11/24/2026"}, why="Phản ánh về đường sá.")
    taken = clerk.send(case, "sort_as_feedback", form, why="Phản ánh về đường sá.")

    assert "Mục “Ngày trên giấy”: không có ngày này." in swapped.text
    assert 'href="#on"' in swapped.text
    assert 'value="11/24/2026"' in swapped.text
    assert taken.status_code == 303
    with store.transaction(house.db) as conn:
        assert store.facts(conn, case)[-1].on.strftime("%d/%m/%Y") == form["on"]


def test_what_is_wrong_is_said_in_the_language_of_the_page_and_leads_to_its_question(house: House):
    case = report(house)["case"]
    clerk = Browser(house, "clerk")
    clerk.client.cookies.set("lang", "en", domain="testserver.local", path="/")

    page = clerk.send(case, "sort_as_feedback", clerk.form(case, "sort_as_feedback")).text

    problem = page.partition('id="problem"')[2].partition("</div>")[0]
    assert 'href="#a.why"' in problem
    assert not re.search("[ạ-ỹđư]", problem), problem
    assert re.search(r'id="a.why"[^>]*aria-invalid="true"', page)
