# language: vi
# Viết từ bộ quy tắc; người làm luật đọc và duyệt từng dòng thay đổi (python -m specs.approve).
Tính năng: Căn cứ của thủ tục tố cáo, bản 28/05/2019

  Bối cảnh:
    Biết một đơn nhận ngày 01/07/2026

  @KC-13
  Quy tắc: Bộ quy tắc có ngày hiệu lực và văn bản [Quy tắc hệ thống KC-13]

    Kịch bản: Từ ngày 28/05/2019 theo bản này
      Khi tra thủ tục tố cáo ngày 28/05/2019
      Thì bộ quy tắc có hiệu lực từ ngày 28/05/2019
      Và căn cứ là "Luật Tố cáo 25/2018/QH14; Nghị định 31/2019/NĐ-CP"

    Kịch bản: Ngày 27/05/2019 thì chưa
      Khi tra thủ tục tố cáo ngày 27/05/2019
      Thì bộ quy tắc có hiệu lực từ ngày 01/01/2019

  @KC-13
  Quy tắc: Ai làm, bao lâu, báo cho ai, của thủ tục tố cáo, bản 28/05/2019 [Luật Tố cáo 25/2018/QH14; Nghị định 31/2019/NĐ-CP]

    Khung kịch bản: "<thời hạn>" là <bao lâu>
      Khi tra thời hạn "<thời hạn>" của thủ tục tố cáo, bản 28/05/2019
      Thì thời hạn là "<bao lâu>", tính từ "<mốc>", theo "<căn cứ>"
      Dữ liệu:
        | thời hạn                   | bao lâu         | mốc              | căn cứ                                                                  |
        | Niêm yết, đăng tải ít nhất | ít nhất 15 ngày | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 40 khoản 2; Nghị định 31/2019, Điều 6 khoản 2 |

    Khung kịch bản: "<con số>" là <số>
      Khi tra con số "<con số>" của thủ tục tố cáo, bản 28/05/2019
      Thì con số là "<số>"
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | con số                                                          | số | căn cứ                                                                  |
        | Số người ít nhất của tổ xác minh                                | 2  | Luật Tố cáo 25/2018, Điều 31; Nghị định 31/2019, Điều 10                |
        | Số căn cứ để là đặc biệt phức tạp                               | 2  | Nghị định 31/2019, Điều 3                                               |
        | Số lần thông báo liên tiếp trên báo in, phát thanh, truyền hình | 2  | Luật Tố cáo 25/2018, Điều 40 khoản 2; Nghị định 31/2019, Điều 6 khoản 2 |
