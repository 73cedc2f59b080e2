"""What can be wrong with a request itself, apart from the rules of a case; and the words of every error page."""

from dataclasses import dataclass
from typing import Any


class Problem(Exception):
    """A request that cannot be served: an HTTP status and one Vietnamese sentence with its facts."""

    def __init__(self, status: int, sentence: str, **facts: Any) -> None:
        super().__init__(sentence)
        self.status = status
        self.sentence = sentence
        self.facts = facts


@dataclass(frozen=True)
class ErrorWords:
    """What an error page says besides the reason: its title, what became of the data, what to do now."""

    title: str
    kept: str
    todo: str


ERRORS = {
    400: ErrorWords(
        "Chưa đọc được nội dung gửi lên",
        "Chưa có gì được ghi lại, và không có gì bị mất.",
        "Xin quay lại trang trước: những gì đã gõ thường vẫn còn ở đó. Kiểm tra rồi gửi lại.",
    ),
    403: ErrorWords(
        "Không thực hiện được việc này",
        "Chưa có gì thay đổi, và không có gì bị mất.",
        "Xin mở lại trang từ trang chủ rồi làm lại. Nếu trình duyệt đang chặn cookie, xin cho phép cookie của trang này.",
    ),
    404: ErrorWords(
        "Không có trang này",
        "Không có dữ liệu nào bị mất.",
        "Xin kiểm tra lại địa chỉ, hoặc đi từ trang chủ. Muốn xem hồ sơ đã gửi, hãy dùng trang tra cứu và mã biên nhận.",
    ),
    405: ErrorWords(
        "Trang này không mở theo cách đó được",
        "Không có dữ liệu nào bị mất.",
        "Xin đi từ trang chủ.",
    ),
    409: ErrorWords(
        "Vụ việc vừa có thay đổi",
        "Việc của ông/bà chưa được ghi, và không có gì bị mất.",
        "Xin mở lại hồ sơ để xem bản mới, rồi làm lại nếu vẫn cần.",
    ),
    413: ErrorWords(
        "Gửi quá nhiều một lần",
        "Chưa có gì được ghi lại.",
        "Xin quay lại, bỏ bớt hoặc thu nhỏ tệp. Tài liệu lớn có thể gửi thêm sau bằng mã biên nhận, hoặc mang đến nơi tiếp công dân.",
    ),
    422: ErrorWords(
        "Chưa ghi nhận được",
        "Chưa có gì thay đổi, và không có gì bị mất.",
        "Xin quay lại trang trước, sửa chỗ nêu trên rồi gửi lại.",
    ),
    429: ErrorWords(
        "Thử quá nhiều lần",
        "Không có dữ liệu nào bị mất.",
        "Xin đợi một phút rồi thử lại. Giới hạn này giữ cho không ai dò được mã của người khác.",
    ),
    500: ErrorWords(
        "Hệ thống gặp lỗi",
        "Những gì đã ghi trước đó vẫn còn nguyên. Nếu vừa gửi biểu mẫu, xin gửi lại: cùng một biểu mẫu gửi hai lần vẫn chỉ là một.",
        "Xin thử lại sau ít phút. Nếu vẫn lỗi, xin gọi cho chúng tôi và đọc mã lỗi dưới đây.",
    ),
    503: ErrorWords(
        "Hệ thống đang gián đoạn",
        "Những gì đã ghi trước đó vẫn còn nguyên. Nếu vừa gửi biểu mẫu, xin gửi lại: cùng một biểu mẫu gửi hai lần vẫn chỉ là một.",
        "Xin thử lại sau ít phút.",
    ),
}  # fmt: skip
