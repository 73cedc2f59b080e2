# language: vi
# Viết từ bộ quy tắc; người làm luật đọc và duyệt từng dòng thay đổi (python -m specs.approve).
Tính năng: Căn cứ của thủ tục kỷ luật Đảng, bản 26/07/2026

  Bối cảnh:
    Biết một đơn nhận ngày 01/07/2026

  @KC-13
  Quy tắc: Bộ quy tắc có ngày hiệu lực và văn bản [Quy tắc hệ thống KC-13]

    Kịch bản: Từ ngày 26/07/2026 theo bản này
      Khi tra thủ tục kỷ luật Đảng ngày 26/07/2026
      Thì bộ quy tắc có hiệu lực từ ngày 26/07/2026
      Và căn cứ là "Quy định 21-QĐ/TW ngày 11/4/2026; Quy định 69-QĐ/TW và 264-QĐ/TW; Quy định 207-QĐ/TW ngày 26/7/2026 (thay 37-QĐ/TW)"

    Kịch bản: Ngày 25/07/2026 thì chưa
      Khi tra thủ tục kỷ luật Đảng ngày 25/07/2026
      Thì bộ quy tắc có hiệu lực từ ngày 11/04/2026

    Kịch bản: Vụ việc đang mở thì làm xong theo bản cũ
      Khi tra phần chuyển tiếp của thủ tục kỷ luật Đảng, bản 26/07/2026
      Thì vụ việc đang mở thì "làm xong theo bản cũ"
      Và hành vi xảy ra trước ngày ấy thì "theo bản này"
      Và căn cứ là "Quy định 207-QĐ/TW ngày 26/7/2026: chưa đọc được điều khoản chuyển tiếp"

  @KC-13
  Quy tắc: Ai làm, bao lâu, báo cho ai, của thủ tục kỷ luật Đảng, bản 26/07/2026 [Quy định 21-QĐ/TW ngày 11/4/2026; Quy định 69-QĐ/TW và 264-QĐ/TW; Quy định 207-QĐ/TW ngày 26/7/2026 (thay 37-QĐ/TW)]
