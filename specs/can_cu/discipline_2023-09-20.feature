# language: vi
# Viết từ bộ quy tắc; người làm luật đọc và duyệt từng dòng thay đổi (python -m specs.approve).
Tính năng: Căn cứ của thủ tục kỷ luật, bản 20/09/2023

  Bối cảnh:
    Biết một đơn nhận ngày 01/07/2026

  @KC-13
  Quy tắc: Bộ quy tắc có ngày hiệu lực và văn bản [Quy tắc hệ thống KC-13]

    Kịch bản: Từ ngày 20/09/2023 theo bản này
      Khi tra thủ tục kỷ luật ngày 20/09/2023
      Thì bộ quy tắc có hiệu lực từ ngày 20/09/2023
      Và căn cứ là "Luật 22/2008/QH12, sửa bởi Luật 52/2019/QH14; Nghị định 71/2023/NĐ-CP"

    Kịch bản: Ngày 19/09/2023 thì chưa
      Khi tra thủ tục kỷ luật ngày 19/09/2023
      Thì bộ quy tắc có hiệu lực từ ngày 01/07/2020

  @KC-13
  Quy tắc: Ai làm, bao lâu, báo cho ai, của thủ tục kỷ luật, bản 20/09/2023 [Luật 22/2008/QH12, sửa bởi Luật 52/2019/QH14; Nghị định 71/2023/NĐ-CP]

    Khung kịch bản: "<thời hạn>" là <bao lâu>
      Khi tra thời hạn "<thời hạn>" của thủ tục kỷ luật, bản 20/09/2023
      Thì thời hạn là "<bao lâu>", tính từ "<mốc>", theo "<căn cứ>"
      Dữ liệu:
        | thời hạn                         | bao lâu | mốc                                    | căn cứ                  |
        | Thời hiệu, hình thức khiển trách | 5 năm   | ngày ghi ở mục “Ngày hành vi chấm dứt” | Nghị định 71/2023/NĐ-CP |
        | Thời hiệu, các hình thức khác    | 10 năm  | ngày ghi ở mục “Ngày hành vi chấm dứt” | Nghị định 71/2023/NĐ-CP |
