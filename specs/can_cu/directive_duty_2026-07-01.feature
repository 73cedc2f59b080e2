# language: vi
# Viết từ bộ quy tắc; người làm luật đọc và duyệt từng dòng thay đổi (python -m specs.approve).
Tính năng: Căn cứ của thủ tục nhiệm vụ, bản 01/07/2026

  Bối cảnh:
    Biết một đơn nhận ngày 01/07/2026

  @KC-13
  Quy tắc: Bộ quy tắc có ngày hiệu lực và văn bản [Quy tắc hệ thống KC-13]

    Kịch bản: Từ ngày 01/07/2026 theo bản này
      Khi tra thủ tục nhiệm vụ ngày 01/07/2026
      Thì bộ quy tắc có hiệu lực từ ngày 01/07/2026
      Và căn cứ là "Chỉ thị 24-CT/TU của Thành ủy Hà Nội; công văn 3241/UBND-KGVX"

    Kịch bản: Ngày 30/06/2026 thì chưa
      Khi tra thủ tục nhiệm vụ ngày 30/06/2026
      Thì chưa có bộ quy tắc

  @KC-13
  Quy tắc: Ai làm, bao lâu, báo cho ai, của thủ tục nhiệm vụ, bản 01/07/2026 [Chỉ thị 24-CT/TU của Thành ủy Hà Nội; công văn 3241/UBND-KGVX]

    Khung kịch bản: "<việc>" do <ai> làm
      Khi tra việc "<việc>" của thủ tục nhiệm vụ, bản 01/07/2026
      Thì chỉ những người sau được làm: <ai>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | việc                                           | ai                                           | căn cứ                                                                      |
        | Giao nhiệm vụ                                  | văn thư; người có thẩm quyền; người giám sát | Công văn 3241/UBND-KGVX                                                     |
        | Cập nhật theo phiên bản mới của kế hoạch       | văn thư; người có thẩm quyền; người giám sát | Quy tắc hệ thống KC-29                                                      |
        | Thôi giao nhiệm vụ                             | người có thẩm quyền; người giám sát          | Quy tắc hệ thống KC-29                                                      |
        | Bàn giao cho cơ quan kế thừa                   | người có thẩm quyền; người giám sát          | Quy tắc hệ thống KC-29; Nghị quyết 1656/NQ-UBTVQH15                         |
        | Dự thảo kế hoạch                               | văn thư; người có thẩm quyền                 | Công văn 3241/UBND-KGVX                                                     |
        | Gửi dự thảo lấy ý kiến                         | văn thư                                      | Công văn 3241/UBND-KGVX; Quy tắc hệ thống KC-30                             |
        | Ghi ý kiến của tổ chức và trả lời bằng văn bản | văn thư; người có thẩm quyền                 | Quy tắc hệ thống KC-30                                                      |
        | Ghi nhận tổ chức không có ý kiến               | văn thư; người có thẩm quyền                 | Quy tắc hệ thống KC-30                                                      |
        | Duyệt, ban hành kế hoạch                       | người có thẩm quyền                          | Quy tắc hệ thống KC-30                                                      |
        | Tổ chức phổ biến, quán triệt                   | văn thư; người có thẩm quyền                 | Công văn 3241/UBND-KGVX; Quy tắc hệ thống KC-31                             |
        | Thêm minh chứng                                | văn thư; người có thẩm quyền                 | Quy tắc hệ thống KC-29                                                      |
        | Ký báo cáo định kỳ                             | người có thẩm quyền                          | Quy tắc hệ thống KC-29; Chỉ thị 24-CT/TU: chưa có văn bản về chế độ báo cáo |
        | Người đứng đầu xác nhận đã hoàn thành          | người có thẩm quyền                          | Quy tắc hệ thống KC-31                                                      |
        | Nhắc người đứng đầu                            | người giám sát                               | Quy tắc hệ thống KC-32                                                      |
        | Người đứng đầu trả lời nhắc việc               | người có thẩm quyền                          | Quy tắc hệ thống KC-32                                                      |
        | Đề xuất giám sát                               | người giám sát                               | Quy tắc hệ thống KC-32                                                      |

    Khung kịch bản: "<việc>" thì báo cho <người nhận>
      Khi tra việc "<việc>" của thủ tục nhiệm vụ, bản 01/07/2026
      Thì <người nhận> được báo theo "<căn cứ>"
      Dữ liệu:
        | việc                                     | người nhận          | căn cứ                 |
        | Giao nhiệm vụ                            | người có thẩm quyền | Quy tắc hệ thống KC-05 |
        | Cập nhật theo phiên bản mới của kế hoạch | người có thẩm quyền | Quy tắc hệ thống KC-05 |
        | Thôi giao nhiệm vụ                       | văn thư             | Quy tắc hệ thống KC-05 |
        | Bàn giao cho cơ quan kế thừa             | cơ quan nhận        | Quy tắc hệ thống KC-29 |
        | Bàn giao cho cơ quan kế thừa             | người có thẩm quyền | Quy tắc hệ thống KC-05 |
        | Duyệt, ban hành kế hoạch                 | người giám sát      | Quy tắc hệ thống KC-05 |
        | Ký báo cáo định kỳ                       | người giám sát      | Quy tắc hệ thống KC-05 |
        | Người đứng đầu xác nhận đã hoàn thành    | người giám sát      | Quy tắc hệ thống KC-05 |
        | Nhắc người đứng đầu                      | người có thẩm quyền | Quy tắc hệ thống KC-32 |
        | Người đứng đầu trả lời nhắc việc         | người giám sát      | Quy tắc hệ thống KC-05 |
        | Đề xuất giám sát                         | người có thẩm quyền | Quy tắc hệ thống KC-32 |

    Khung kịch bản: "<thời hạn>" là <bao lâu>
      Khi tra thời hạn "<thời hạn>" của thủ tục nhiệm vụ, bản 01/07/2026
      Thì thời hạn là "<bao lâu>", tính từ "<mốc>", theo "<căn cứ>"
      Dữ liệu:
        | thời hạn                                          | bao lâu                       | mốc                             | căn cứ                                                                      |
        | Xong theo ngày của kế hoạch                       | ngay trong ngày               | ngày ghi ở mục “Phải xong ngày” | Quy tắc hệ thống KC-29 (ngày do kế hoạch ấn định)                           |
        | Người đứng đầu trả lời nhắc việc (cơ quan tự đặt) | do cơ quan đặt, ngày làm việc | ngày làm việc đó                | Quy tắc hệ thống KC-32; Chỉ thị 24-CT/TU: chưa có văn bản về chế độ báo cáo |
