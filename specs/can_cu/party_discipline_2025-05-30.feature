# language: vi
# Viết từ bộ quy tắc; người làm luật đọc và duyệt từng dòng thay đổi (python -m specs.approve).
Tính năng: Căn cứ của thủ tục kỷ luật Đảng, bản 30/05/2025

  Bối cảnh:
    Biết một đơn nhận ngày 01/07/2026

  @KC-13
  Quy tắc: Bộ quy tắc có ngày hiệu lực và văn bản [Quy tắc hệ thống KC-13]

    Kịch bản: Từ ngày 30/05/2025 theo bản này
      Khi tra thủ tục kỷ luật Đảng ngày 30/05/2025
      Thì bộ quy tắc có hiệu lực từ ngày 30/05/2025
      Và căn cứ là "Quy định 296-QĐ/TW ngày 30/5/2025; Quy định 69-QĐ/TW và 264-QĐ/TW"

    Kịch bản: Ngày 29/05/2025 thì chưa
      Khi tra thủ tục kỷ luật Đảng ngày 29/05/2025
      Thì chưa có bộ quy tắc

  @KC-13
  Quy tắc: Ai làm, bao lâu, báo cho ai, của thủ tục kỷ luật Đảng, bản 30/05/2025 [Quy định 296-QĐ/TW ngày 30/5/2025; Quy định 69-QĐ/TW và 264-QĐ/TW]

    Khung kịch bản: "<thời hạn>" là <bao lâu>
      Khi tra thời hạn "<thời hạn>" của thủ tục kỷ luật Đảng, bản 30/05/2025
      Thì thời hạn là "<bao lâu>", tính từ "<mốc>", theo "<căn cứ>"
      Dữ liệu:
        | thời hạn                                          | bao lâu | mốc              | căn cứ                              |
        | Khiếu nại kỷ luật Đảng                            | 30 ngày | ngày làm việc đó | Quy định 296-QĐ/TW, Điều 25 khoản 1 |
        | Đề nghị cơ quan nhà nước xử lý kỷ luật            | 5 ngày  | ngày làm việc đó | Quy định 296-QĐ/TW, Điều 8          |
        | Cơ quan nhà nước báo tổ chức đảng sau khi kỷ luật | 5 ngày  | ngày làm việc đó | Quy định 296-QĐ/TW, Điều 8          |
