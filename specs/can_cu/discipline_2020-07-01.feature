# language: vi
# Viết từ bộ quy tắc; người làm luật đọc và duyệt từng dòng thay đổi (python -m specs.approve).
Tính năng: Căn cứ của thủ tục kỷ luật, bản 01/07/2020

  Bối cảnh:
    Biết một đơn nhận ngày 01/07/2026

  @KC-13
  Quy tắc: Bộ quy tắc có ngày hiệu lực và văn bản [Quy tắc hệ thống KC-13]

    Kịch bản: Từ ngày 01/07/2020 theo bản này
      Khi tra thủ tục kỷ luật ngày 01/07/2020
      Thì bộ quy tắc có hiệu lực từ ngày 01/07/2020
      Và căn cứ là "Luật 22/2008/QH12, sửa bởi Luật 52/2019/QH14"

    Kịch bản: Ngày 30/06/2020 thì chưa
      Khi tra thủ tục kỷ luật ngày 30/06/2020
      Thì chưa có bộ quy tắc

  @KC-13
  Quy tắc: Ai làm, bao lâu, báo cho ai, của thủ tục kỷ luật, bản 01/07/2020 [Luật 22/2008/QH12, sửa bởi Luật 52/2019/QH14]

    Khung kịch bản: "<thời hạn>" là <bao lâu>
      Khi tra thời hạn "<thời hạn>" của thủ tục kỷ luật, bản 01/07/2020
      Thì thời hạn là "<bao lâu>", tính từ "<mốc>", theo "<căn cứ>"
      Dữ liệu:
        | thời hạn                                 | bao lâu                      | mốc                                    | căn cứ                                               |
        | Thời hiệu, hình thức khiển trách         | 2 năm                        | ngày ghi ở mục “Ngày hành vi chấm dứt” | Luật 22/2008, Điều 80 khoản 1 (sửa bởi Luật 52/2019) |
        | Thời hiệu, các hình thức khác            | 5 năm                        | ngày ghi ở mục “Ngày hành vi chấm dứt” | Luật 22/2008, Điều 80 khoản 1 (sửa bởi Luật 52/2019) |
        | Thời hạn xử lý kỷ luật, từ khi phát hiện | 90 ngày                      | ngày ghi ở mục “Ngày phát hiện”        | Luật 22/2008, Điều 80 khoản 3                        |
        | Vụ việc phức tạp: tổng cộng không quá    | tổng cộng không quá 150 ngày | ngày làm việc đó                       | Luật 22/2008, Điều 80 khoản 3                        |
