# language: vi
# Viết từ bộ quy tắc; người làm luật đọc và duyệt từng dòng thay đổi (python -m specs.approve).
Tính năng: Căn cứ của thủ tục bảo vệ, bản 01/07/2025

  Bối cảnh:
    Biết một đơn nhận ngày 01/07/2026

  @KC-13
  Quy tắc: Bộ quy tắc có ngày hiệu lực và văn bản [Quy tắc hệ thống KC-13]

    Kịch bản: Từ ngày 01/07/2025 theo bản này
      Khi tra thủ tục bảo vệ ngày 01/07/2025
      Thì bộ quy tắc có hiệu lực từ ngày 01/07/2025
      Và căn cứ là "Luật Tố cáo 25/2018/QH14"

    Kịch bản: Ngày 30/06/2025 thì chưa
      Khi tra thủ tục bảo vệ ngày 30/06/2025
      Thì chưa có bộ quy tắc

  @KC-13
  Quy tắc: Ai làm, bao lâu, báo cho ai, của thủ tục bảo vệ, bản 01/07/2025 [Luật Tố cáo 25/2018/QH14]

    Khung kịch bản: "<việc>" do <ai> làm
      Khi tra việc "<việc>" của thủ tục bảo vệ, bản 01/07/2025
      Thì chỉ những người sau được làm: <ai>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | việc                                    | ai                           | căn cứ                          |
        | Nhận đề nghị bảo vệ, tin báo bị trả thù | văn thư; người có thẩm quyền | Luật Tố cáo 25/2018, Điều 47–58 |
        | Chuyển lên trên đơn vị liên quan        | văn thư; người có thẩm quyền | Quy tắc hệ thống KC-18          |
        | Quyết định áp dụng biện pháp bảo vệ     | người có thẩm quyền          | Luật Tố cáo 25/2018, Điều 47–58 |
        | Không áp dụng biện pháp bảo vệ          | người có thẩm quyền          | Luật Tố cáo 25/2018, Điều 47–58 |
        | Thay đổi, bổ sung biện pháp bảo vệ      | người có thẩm quyền          | Luật Tố cáo 25/2018, Điều 47–58 |
        | Báo bị trả thù, trù dập                 | văn thư; người gửi           | Luật Tố cáo 25/2018, Điều 8     |
        | Kiến nghị xử lý người có hành vi bị cấm | người có thẩm quyền          | Luật Tố cáo 25/2018, Điều 8     |
        | Chấm dứt biện pháp bảo vệ               | người có thẩm quyền          | Luật Tố cáo 25/2018, Điều 54    |

    Khung kịch bản: "<việc>" thì báo cho <người nhận>
      Khi tra việc "<việc>" của thủ tục bảo vệ, bản 01/07/2025
      Thì <người nhận> được báo theo "<căn cứ>"
      Dữ liệu:
        | việc                                    | người nhận          | căn cứ                          |
        | Nhận đề nghị bảo vệ, tin báo bị trả thù | người gửi           | Luật Tố cáo 25/2018, Điều 47–58 |
        | Nhận đề nghị bảo vệ, tin báo bị trả thù | người có thẩm quyền | Quy tắc hệ thống KC-18          |
        | Chuyển lên trên đơn vị liên quan        | người gửi           | Quy tắc hệ thống KC-18          |
        | Chuyển lên trên đơn vị liên quan        | người có thẩm quyền | Quy tắc hệ thống KC-18          |
        | Quyết định áp dụng biện pháp bảo vệ     | người gửi           | Luật Tố cáo 25/2018, Điều 47–58 |
        | Quyết định áp dụng biện pháp bảo vệ     | văn thư             | Quy tắc hệ thống KC-05          |
        | Không áp dụng biện pháp bảo vệ          | người gửi           | Luật Tố cáo 25/2018, Điều 47–58 |
        | Thay đổi, bổ sung biện pháp bảo vệ      | người gửi           | Luật Tố cáo 25/2018, Điều 47–58 |
        | Báo bị trả thù, trù dập                 | người có thẩm quyền | Quy tắc hệ thống KC-18          |
        | Kiến nghị xử lý người có hành vi bị cấm | người gửi           | Luật Tố cáo 25/2018, Điều 8     |
        | Kiến nghị xử lý người có hành vi bị cấm | văn thư             | Quy tắc hệ thống KC-05          |
        | Chấm dứt biện pháp bảo vệ               | người gửi           | Luật Tố cáo 25/2018, Điều 54    |

    Khung kịch bản: "<thời hạn>" là <bao lâu>
      Khi tra thời hạn "<thời hạn>" của thủ tục bảo vệ, bản 01/07/2025
      Thì thời hạn là "<bao lâu>", tính từ "<mốc>", theo "<căn cứ>"
      Dữ liệu:
        | thời hạn                 | bao lâu         | mốc              | căn cứ                 |
        | Quyết định bảo vệ        | ngay trong ngày | ngày làm việc đó | Quy tắc hệ thống KC-18 |
        | Xử lý tin báo bị trả thù | ngay trong ngày | ngày làm việc đó | Quy tắc hệ thống KC-18 |
