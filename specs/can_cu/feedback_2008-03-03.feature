# language: vi
# Viết từ bộ quy tắc; người làm luật đọc và duyệt từng dòng thay đổi (python -m specs.approve).
Tính năng: Căn cứ của thủ tục phản ánh, bản 03/03/2008

  Bối cảnh:
    Biết một đơn nhận ngày 01/07/2026

  @KC-13
  Quy tắc: Bộ quy tắc có ngày hiệu lực và văn bản [Quy tắc hệ thống KC-13]

    Kịch bản: Từ ngày 03/03/2008 theo bản này
      Khi tra thủ tục phản ánh ngày 03/03/2008
      Thì bộ quy tắc có hiệu lực từ ngày 03/03/2008
      Và căn cứ là "Nghị định 20/2008/NĐ-CP"

    Kịch bản: Ngày 02/03/2008 thì chưa
      Khi tra thủ tục phản ánh ngày 02/03/2008
      Thì chưa có bộ quy tắc

  @KC-13
  Quy tắc: Ai làm, bao lâu, báo cho ai, của thủ tục phản ánh, bản 03/03/2008 [Nghị định 20/2008/NĐ-CP]

    Khung kịch bản: "<thời hạn>" là <bao lâu>
      Khi tra thời hạn "<thời hạn>" của thủ tục phản ánh, bản 03/03/2008
      Thì thời hạn là "<bao lâu>", tính từ "<mốc>", theo "<căn cứ>"
      Dữ liệu:
        | thời hạn                         | bao lâu         | mốc           | căn cứ                                   |
        | Chuyển đến cơ quan có thẩm quyền | 5 ngày làm việc | ngày nhận đơn | Nghị định 20/2008, Điều 9 khoản 1 điểm d |
