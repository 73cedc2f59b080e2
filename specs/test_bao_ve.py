"""Bảo vệ người gửi: những câu chỉ có ở đây."""

from pytest_bdd import given, scenarios, then, when

scenarios("bao_ve.feature")


@given("vụ việc bảo vệ về người đứng đầu phường đang chờ quyết định")
def _(desk):
    desk.reach("tố cáo", "Xử lý ban đầu", desk.today)
    about = [["Nội dung tố cáo: ai, hành vi nào", "A: ông Nguyễn Văn Thí Dụ"]]
    desk.does("văn thư", "Ghi các nội dung tố cáo", table=about)
    unit = [["Cơ quan, đơn vị liên quan", "trạm y tế phường Thí Dụ"]]
    desk.does("văn thư", "Chuyển đề nghị bảo vệ, tin báo bị trả thù thành vụ việc riêng", table=unit)
    desk.turn_to_opened()


@when("tra những nơi được báo trong thủ tục bảo vệ", target_fixture="told")
def _(desk):
    books = [book for book in desk.rules if book.procedure == "protection"]
    return {notice.to for book in books for rule in book.acts.values() for notice in rule.notices}


@then("không nơi nào là người bị phản ánh")
def _(told):
    assert "reporter" in told
    assert not told & {"person_reported"}
