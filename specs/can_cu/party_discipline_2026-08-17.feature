# language: vi
# Viết từ bộ quy tắc; người làm luật đọc và duyệt từng dòng thay đổi (python -m specs.approve).
Tính năng: Căn cứ của thủ tục kỷ luật Đảng, bản 17/08/2026

  Bối cảnh:
    Biết một đơn nhận ngày 01/07/2026

  @KC-13
  Quy tắc: Bộ quy tắc có ngày hiệu lực và văn bản [Quy tắc hệ thống KC-13]

    Kịch bản: Từ ngày 17/08/2026 theo bản này
      Khi tra thủ tục kỷ luật Đảng ngày 17/08/2026
      Thì bộ quy tắc có hiệu lực từ ngày 17/08/2026
      Và căn cứ là "Quy định 212-QĐ/TW ngày 17/8/2026 (thay Quy định 69-QĐ/TW và 264-QĐ/TW); Quy định 207-QĐ/TW ngày 26/7/2026; Quy định 21-QĐ/TW ngày 11/4/2026"

    Kịch bản: Ngày 16/08/2026 thì chưa
      Khi tra thủ tục kỷ luật Đảng ngày 16/08/2026
      Thì bộ quy tắc có hiệu lực từ ngày 26/07/2026

    Kịch bản: Vụ việc đang mở thì làm xong theo bản cũ
      Khi tra phần chuyển tiếp của thủ tục kỷ luật Đảng, bản 17/08/2026
      Thì vụ việc đang mở thì "làm xong theo bản cũ"
      Và hành vi xảy ra trước ngày ấy thì "theo bản này"
      Và căn cứ là "Quy định 212-QĐ/TW ngày 17/8/2026: chưa đọc được điều khoản chuyển tiếp"

  @KC-13
  Quy tắc: Ai làm, bao lâu, báo cho ai, của thủ tục kỷ luật Đảng, bản 17/08/2026 [Quy định 212-QĐ/TW ngày 17/8/2026 (thay Quy định 69-QĐ/TW và 264-QĐ/TW); Quy định 207-QĐ/TW ngày 26/7/2026; Quy định 21-QĐ/TW ngày 11/4/2026]

    Khung kịch bản: "<việc>" do <ai> làm
      Khi tra việc "<việc>" của thủ tục kỷ luật Đảng, bản 17/08/2026
      Thì chỉ những người sau được làm: <ai>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | việc                    | ai                                     | căn cứ                                |
        | Mở vụ việc kỷ luật Đảng | chủ tịch hội đồng; người có thẩm quyền | Quy định 212-QĐ/TW; Quy định 21-QĐ/TW |

    Khung kịch bản: "<việc>" thì báo cho <người nhận>
      Khi tra việc "<việc>" của thủ tục kỷ luật Đảng, bản 17/08/2026
      Thì <người nhận> được báo theo "<căn cứ>"
      Dữ liệu:
        | việc                    | người nhận        | căn cứ                 |
        | Mở vụ việc kỷ luật Đảng | chủ tịch hội đồng | Quy tắc hệ thống KC-05 |

    Khung kịch bản: "<thời hạn>" là <bao lâu>
      Khi tra thời hạn "<thời hạn>" của thủ tục kỷ luật Đảng, bản 17/08/2026
      Thì thời hạn là "<bao lâu>", tính từ "<mốc>", theo "<căn cứ>"
      Dữ liệu:
        | thời hạn                                                       | bao lâu             | mốc                                                                 | căn cứ                                                                          |
        | Thời hiệu kỷ luật Đảng, hình thức khiển trách (cơ quan tự đặt) | do cơ quan đặt, năm | ngày ghi ở mục “Ngày hành vi chấm dứt (không rõ: ngày có kết luận)” | Quy định 212-QĐ/TW: chưa đọc được, không rõ có giữ Điều 4 của Quy định 69-QĐ/TW |
        | Thời hiệu kỷ luật Đảng, các hình thức khác (cơ quan tự đặt)    | do cơ quan đặt, năm | ngày ghi ở mục “Ngày hành vi chấm dứt (không rõ: ngày có kết luận)” | Quy định 212-QĐ/TW: chưa đọc được, không rõ có giữ Điều 4 của Quy định 69-QĐ/TW |
