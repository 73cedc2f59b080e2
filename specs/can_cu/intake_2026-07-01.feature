# language: vi
# Viết từ bộ quy tắc; người làm luật đọc và duyệt từng dòng thay đổi (python -m specs.approve).
Tính năng: Căn cứ của thủ tục tiếp nhận, bản 01/07/2026

  Bối cảnh:
    Biết một đơn nhận ngày 01/07/2026

  @KC-13
  Quy tắc: Bộ quy tắc có ngày hiệu lực và văn bản [Quy tắc hệ thống KC-13]

    Kịch bản: Từ ngày 01/07/2026 theo bản này
      Khi tra thủ tục tiếp nhận ngày 01/07/2026
      Thì bộ quy tắc có hiệu lực từ ngày 01/07/2026
      Và căn cứ là "Luật Tố cáo 25/2018; Nghị định 20/2008; Nghị định 154/2026"

    Kịch bản: Ngày 30/06/2026 thì chưa
      Khi tra thủ tục tiếp nhận ngày 30/06/2026
      Thì bộ quy tắc có hiệu lực từ ngày 01/07/2025

    Kịch bản: Vụ việc đang mở thì làm xong theo bản cũ
      Khi tra phần chuyển tiếp của thủ tục tiếp nhận, bản 01/07/2026
      Thì vụ việc đang mở thì "làm xong theo bản cũ"
      Và hành vi xảy ra trước ngày ấy thì "theo bản này"
      Và căn cứ là "Quy tắc hệ thống KC-37"

  @KC-13
  Quy tắc: Ai làm, bao lâu, báo cho ai, của thủ tục tiếp nhận, bản 01/07/2026 [Luật Tố cáo 25/2018; Nghị định 20/2008; Nghị định 154/2026]

    Khung kịch bản: "<việc>" do <ai> làm
      Khi tra việc "<việc>" của thủ tục tiếp nhận, bản 01/07/2026
      Thì chỉ những người sau được làm: <ai>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | việc                                | ai      | căn cứ                 |
        | Phân loại: đề nghị nói lại cho đúng | văn thư | Quy tắc hệ thống KC-33 |

    Khung kịch bản: "<việc>" thì báo cho <người nhận>
      Khi tra việc "<việc>" của thủ tục tiếp nhận, bản 01/07/2026
      Thì <người nhận> được báo theo "<căn cứ>"
      Dữ liệu:
        | việc                                | người nhận | căn cứ                 |
        | Phân loại: đề nghị nói lại cho đúng | người gửi  | Quy tắc hệ thống KC-33 |
