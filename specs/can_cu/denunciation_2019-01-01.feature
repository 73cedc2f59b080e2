# language: vi
# Viết từ bộ quy tắc; người làm luật đọc và duyệt từng dòng thay đổi (python -m specs.approve).
Tính năng: Căn cứ của thủ tục tố cáo, bản 01/01/2019

  Bối cảnh:
    Biết một đơn nhận ngày 01/07/2026

  @KC-13
  Quy tắc: Bộ quy tắc có ngày hiệu lực và văn bản [Quy tắc hệ thống KC-13]

    Kịch bản: Từ ngày 01/01/2019 theo bản này
      Khi tra thủ tục tố cáo ngày 01/01/2019
      Thì bộ quy tắc có hiệu lực từ ngày 01/01/2019
      Và căn cứ là "Luật Tố cáo 25/2018/QH14"

    Kịch bản: Ngày 31/12/2018 thì chưa
      Khi tra thủ tục tố cáo ngày 31/12/2018
      Thì chưa có bộ quy tắc

  @KC-13
  Quy tắc: Ai làm, bao lâu, báo cho ai, của thủ tục tố cáo, bản 01/01/2019 [Luật Tố cáo 25/2018/QH14]

    Khung kịch bản: "<thời hạn>" là <bao lâu>
      Khi tra thời hạn "<thời hạn>" của thủ tục tố cáo, bản 01/01/2019
      Thì thời hạn là "<bao lâu>", tính từ "<mốc>", theo "<căn cứ>"
      Dữ liệu:
        | thời hạn                                                | bao lâu                              | mốc              | căn cứ                                    |
        | Xử lý ban đầu thông tin tố cáo                          | 7 ngày làm việc                      | ngày nhận đơn    | Luật Tố cáo 25/2018, Điều 24 khoản 1      |
        | Xác minh ở nhiều nơi hoặc ủy quyền: tổng cộng không quá | tổng cộng không quá 10 ngày làm việc | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 24 khoản 1      |
        | Thông báo không thụ lý                                  | ngay trong ngày                      | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 24 khoản 1      |
        | Chuyển tố cáo không thuộc thẩm quyền                    | 5 ngày làm việc                      | ngày nhận đơn    | Luật Tố cáo 25/2018, Điều 24 khoản 2      |
        | Trả lời cơ quan, báo chí đã chuyển đơn                  | 20 ngày                              | ngày nhận đơn    | Luật Tố cáo 25/2018, Điều 26 khoản 2      |
        | Chuyển hồ sơ có dấu hiệu tội phạm                       | ngay trong ngày                      | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 27              |
        | Xác minh ngay, lập biên bản, xử lý                      | ngay trong ngày                      | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 43              |
        | Thông báo việc thụ lý và nội dung tố cáo                | 5 ngày làm việc                      | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 29 khoản 3      |
        | Giải quyết tố cáo                                       | 30 ngày                              | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 30 khoản 1      |
        | Gia hạn giải quyết, mỗi lần không quá                   | 30 ngày                              | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 30 khoản 2 và 3 |
        | Tiếp tục giải quyết khi căn cứ tạm đình chỉ hết         | ngay trong ngày                      | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 34              |
        | Cấp trên yêu cầu báo cáo vì quá hạn                     | 5 ngày làm việc                      | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 38 khoản 2 và 3 |
        | Người giải quyết báo cáo cấp trên về việc quá hạn       | 5 ngày làm việc                      | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 38 khoản 2 và 3 |
        | Gửi quyết định tạm đình chỉ                             | 5 ngày làm việc                      | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 34              |
        | Gửi quyết định đình chỉ                                 | 5 ngày làm việc                      | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 34              |
        | Gửi kết luận, thông báo cho người tố cáo                | 5 ngày làm việc                      | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 35 khoản 3      |
        | Xử lý theo kết luận                                     | 7 ngày làm việc                      | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 36 khoản 1 và 2 |
        | Cơ quan được kiến nghị báo kết quả cho người giải quyết | 5 ngày làm việc                      | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 36 khoản 3      |
        | Xem xét hồ sơ khi có tố cáo tiếp                        | 20 ngày                              | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 37 khoản 2      |
        | Công khai kết luận                                      | 7 ngày làm việc                      | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 40 khoản 1      |

    Khung kịch bản: "<con số>" là <số>
      Khi tra con số "<con số>" của thủ tục tố cáo, bản 01/01/2019
      Thì con số là "<số>"
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | con số                                   | số | căn cứ                               |
        | Số lần gia hạn vụ việc phức tạp          | 1  | Luật Tố cáo 25/2018, Điều 30 khoản 2 |
        | Số lần gia hạn vụ việc đặc biệt phức tạp | 2  | Luật Tố cáo 25/2018, Điều 30 khoản 3 |
