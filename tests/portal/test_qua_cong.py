"""The one feature that goes through the pages instead of asking the core."""

from pytest_bdd import given, parsers, scenarios, then, when

from cases import vault
from tests.portal.citizen import reported
from tests.portal.staff import Browser

scenarios("qua_cong.feature")


@given("một người dân đã gửi đơn qua trang web", target_fixture="story")
def _(house):
    return reported(house)


@given("văn thư đã phân loại đơn ấy là tố cáo trên trang của mình")
def _(story):
    assert (
        Browser(story.house, "clerk").act(story.case, "sort_as_denunciation", why="Nêu người, việc.").status_code == 303
    )


@when("người dân ấy tra cứu bằng mã biên nhận", target_fixture="page")
def _(story):
    return story.look()


@when("ai đó tra cứu bằng một mã khác", target_fixture="page")
def _(story):
    return story.citizen.look(vault.spoken(vault.new_code()))


@when("người phụ trách công khai mở trang phân loại đơn ấy", target_fixture="page")
def _(story):
    return Browser(story.house, "publisher").get(f"/viec/{story.case}/sort_as_denunciation")


@then(parsers.parse('trang tra cứu nói vụ việc ở chặng "{stage}"'))
def _(page, stage):
    assert page.status_code == 200
    assert stage in page.text


@then(parsers.parse('trang tra cứu nói căn cứ "{article}"'))
def _(page, article):
    assert article in page.text


@then("trang tra cứu nói không có hồ sơ nào ứng với mã này")
def _(page):
    assert "Không có hồ sơ nào ứng với mã này" in page.text


@then("trang ấy không mở")
def _(page):
    assert page.status_code in (403, 404)
