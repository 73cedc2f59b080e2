# language: vi
# Viết từ bộ quy tắc; người làm luật đọc và duyệt từng dòng thay đổi (python -m specs.approve).
Tính năng: Căn cứ của thủ tục nói lại cho đúng, bản 01/07/2026

  Bối cảnh:
    Biết một đơn nhận ngày 01/07/2026

  @KC-13
  Quy tắc: Bộ quy tắc có ngày hiệu lực và văn bản [Quy tắc hệ thống KC-13]

    Kịch bản: Từ ngày 01/07/2026 theo bản này
      Khi tra thủ tục nói lại cho đúng ngày 01/07/2026
      Thì bộ quy tắc có hiệu lực từ ngày 01/07/2026
      Và căn cứ là "Quy tắc hệ thống KC-33"

    Kịch bản: Ngày 30/06/2026 thì chưa
      Khi tra thủ tục nói lại cho đúng ngày 30/06/2026
      Thì chưa có bộ quy tắc

  @KC-13
  Quy tắc: Ai làm, bao lâu, báo cho ai, của thủ tục nói lại cho đúng, bản 01/07/2026 [Quy tắc hệ thống KC-33]

    Khung kịch bản: "<việc>" do <ai> làm
      Khi tra việc "<việc>" của thủ tục nói lại cho đúng, bản 01/07/2026
      Thì chỉ những người sau được làm: <ai>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | việc                                      | ai                                  | căn cứ                 |
        | Mở đề nghị nói lại cho đúng               | văn thư; người có thẩm quyền        | Quy tắc hệ thống KC-33 |
        | Xác định nội dung đã công khai            | văn thư; thanh tra viên             | Quy tắc hệ thống KC-33 |
        | Trả lời: không phải nội dung đã công khai | người có thẩm quyền                 | Quy tắc hệ thống KC-33 |
        | Thêm tài liệu, căn cứ                     | văn thư; thanh tra viên; người gửi  | Quy tắc hệ thống KC-33 |
        | Dự thảo bản nói lại                       | văn thư; thanh tra viên             | Quy tắc hệ thống KC-33 |
        | Trả lại để đối chiếu thêm                 | người có thẩm quyền; người giám sát | Quy tắc hệ thống KC-33 |
        | Duyệt bản nói lại                         | người có thẩm quyền; người giám sát | Quy tắc hệ thống KC-33 |
        | Xin lỗi vì đã công khai sai               | người có thẩm quyền                 | Quy tắc hệ thống KC-33 |
        | Công khai bản nói lại                     | người phụ trách công khai           | Quy tắc hệ thống KC-33 |
        | Từ chối nói lại, nêu lý do                | người có thẩm quyền; người giám sát | Quy tắc hệ thống KC-33 |
        | Kết thúc công khai bản nói lại            | người phụ trách công khai           | Quy tắc hệ thống KC-33 |

    Khung kịch bản: "<việc>" thì báo cho <người nhận>
      Khi tra việc "<việc>" của thủ tục nói lại cho đúng, bản 01/07/2026
      Thì <người nhận> được báo theo "<căn cứ>"
      Dữ liệu:
        | việc                                      | người nhận                | căn cứ                 |
        | Mở đề nghị nói lại cho đúng               | văn thư                   | Quy tắc hệ thống KC-05 |
        | Xác định nội dung đã công khai            | người gửi                 | Quy tắc hệ thống KC-33 |
        | Trả lời: không phải nội dung đã công khai | người gửi                 | Quy tắc hệ thống KC-33 |
        | Dự thảo bản nói lại                       | người có thẩm quyền       | Quy tắc hệ thống KC-05 |
        | Trả lại để đối chiếu thêm                 | thanh tra viên            | Quy tắc hệ thống KC-05 |
        | Duyệt bản nói lại                         | người phụ trách công khai | Quy tắc hệ thống KC-05 |
        | Xin lỗi vì đã công khai sai               | người gửi                 | Quy tắc hệ thống KC-33 |
        | Công khai bản nói lại                     | người gửi                 | Quy tắc hệ thống KC-33 |
        | Công khai bản nói lại                     | mọi nơi đã được báo       | Quy tắc hệ thống KC-33 |
        | Từ chối nói lại, nêu lý do                | người gửi                 | Quy tắc hệ thống KC-33 |

    Khung kịch bản: "<thời hạn>" là <bao lâu>
      Khi tra thời hạn "<thời hạn>" của thủ tục nói lại cho đúng, bản 01/07/2026
      Thì thời hạn là "<bao lâu>", tính từ "<mốc>", theo "<căn cứ>"
      Dữ liệu:
        | thời hạn                                 | bao lâu                       | mốc           | căn cứ                 |
        | Xem xét đề nghị nói lại (cơ quan tự đặt) | do cơ quan đặt, ngày làm việc | ngày nhận đơn | Quy tắc hệ thống KC-33 |
