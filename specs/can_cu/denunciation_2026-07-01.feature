# language: vi
# Viết từ bộ quy tắc; người làm luật đọc và duyệt từng dòng thay đổi (python -m specs.approve).
Tính năng: Căn cứ của thủ tục tố cáo, bản 01/07/2026

  Bối cảnh:
    Biết một đơn nhận ngày 01/07/2026

  @KC-13
  Quy tắc: Bộ quy tắc có ngày hiệu lực và văn bản [Quy tắc hệ thống KC-13]

    Kịch bản: Từ ngày 01/07/2026 theo bản này
      Khi tra thủ tục tố cáo ngày 01/07/2026
      Thì bộ quy tắc có hiệu lực từ ngày 01/07/2026
      Và căn cứ là "Luật Tố cáo 25/2018/QH14; Nghị định 31/2019/NĐ-CP, Nghị định 156/2026/NĐ-CP"

    Kịch bản: Ngày 30/06/2026 thì chưa
      Khi tra thủ tục tố cáo ngày 30/06/2026
      Thì bộ quy tắc có hiệu lực từ ngày 01/07/2025

    Kịch bản: Vụ việc đang mở thì chuyển sang bản này
      Khi tra phần chuyển tiếp của thủ tục tố cáo, bản 01/07/2026
      Thì vụ việc đang mở thì "chuyển sang bản này"
      Và hành vi xảy ra trước ngày ấy thì "theo bản của ngày ấy nếu có lợi hơn"
      Và căn cứ là "Nghị định 156/2026, Điều 10"

  @KC-13
  Quy tắc: Ai làm, bao lâu, báo cho ai, của thủ tục tố cáo, bản 01/07/2026 [Luật Tố cáo 25/2018/QH14; Nghị định 31/2019/NĐ-CP, Nghị định 156/2026/NĐ-CP]

    Khung kịch bản: "<việc>" do <ai> làm
      Khi tra việc "<việc>" của thủ tục tố cáo, bản 01/07/2026
      Thì chỉ những người sau được làm: <ai>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | việc                                         | ai                                                      | căn cứ                                                         |
        | Thụ lý tố cáo                                | người có thẩm quyền                                     | Luật Tố cáo 25/2018, Điều 29                                   |
        | Cập nhật vào Cơ sở dữ liệu quốc gia          | văn thư                                                 | Nghị định 31/2019, Điều 19a; Nghị định 156/2026                |
        | Giao theo dõi việc thực hiện kết luận        | người có thẩm quyền                                     | Nghị định 31/2019, Điều 18 khoản 2; Nghị định 156/2026, Điều 3 |
        | Ghi kết quả theo dõi việc thực hiện kết luận | thanh tra viên; tổ trưởng xác minh; người có thẩm quyền | Nghị định 31/2019, Điều 18 khoản 2; Nghị định 156/2026, Điều 3 |
        | Mở vụ việc kỷ luật người giải quyết tố cáo   | người có thẩm quyền; người giám sát                     | Nghị định 31/2019, Điều 21–23; Nghị định 156/2026              |

    Khung kịch bản: "<việc>" thì báo cho <người nhận>
      Khi tra việc "<việc>" của thủ tục tố cáo, bản 01/07/2026
      Thì <người nhận> được báo theo "<căn cứ>"
      Dữ liệu:
        | việc                                         | người nhận          | căn cứ                               |
        | Thụ lý tố cáo                                | người gửi           | Luật Tố cáo 25/2018, Điều 29 khoản 3 |
        | Thụ lý tố cáo                                | tổ trưởng xác minh  | Quy tắc hệ thống KC-05               |
        | Giao theo dõi việc thực hiện kết luận        | tổ trưởng xác minh  | Nghị định 31/2019, Điều 18 khoản 2   |
        | Ghi kết quả theo dõi việc thực hiện kết luận | người có thẩm quyền | Nghị định 31/2019, Điều 18 khoản 2   |
        | Mở vụ việc kỷ luật người giải quyết tố cáo   | người giám sát      | Quy tắc hệ thống KC-05               |

    Khung kịch bản: "<thời hạn>" là <bao lâu>
      Khi tra thời hạn "<thời hạn>" của thủ tục tố cáo, bản 01/07/2026
      Thì thời hạn là "<bao lâu>", tính từ "<mốc>", theo "<căn cứ>"
      Dữ liệu:
        | thời hạn                                         | bao lâu                       | mốc              | căn cứ                                          |
        | Cập nhật Cơ sở dữ liệu quốc gia (cơ quan tự đặt) | do cơ quan đặt, ngày làm việc | ngày làm việc đó | Nghị định 31/2019, Điều 19a; Nghị định 156/2026 |
