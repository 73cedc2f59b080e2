# language: vi
# Viết từ bộ quy tắc; người làm luật đọc và duyệt từng dòng thay đổi (python -m specs.approve).
Tính năng: Căn cứ của thủ tục tố cáo, bản 01/07/2025

  Bối cảnh:
    Biết một đơn nhận ngày 01/07/2026

  @KC-13
  Quy tắc: Bộ quy tắc có ngày hiệu lực và văn bản [Quy tắc hệ thống KC-13]

    Kịch bản: Từ ngày 01/07/2025 theo bản này
      Khi tra thủ tục tố cáo ngày 01/07/2025
      Thì bộ quy tắc có hiệu lực từ ngày 01/07/2025
      Và căn cứ là "Luật Tố cáo 25/2018/QH14; Nghị định 31/2019/NĐ-CP"

    Kịch bản: Ngày 30/06/2025 thì chưa
      Khi tra thủ tục tố cáo ngày 30/06/2025
      Thì bộ quy tắc có hiệu lực từ ngày 28/05/2019

  @KC-13
  Quy tắc: Ai làm, bao lâu, báo cho ai, của thủ tục tố cáo, bản 01/07/2025 [Luật Tố cáo 25/2018/QH14; Nghị định 31/2019/NĐ-CP]

    Khung kịch bản: "<việc>" do <ai> làm
      Khi tra việc "<việc>" của thủ tục tố cáo, bản 01/07/2025
      Thì chỉ những người sau được làm: <ai>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | việc                                                                   | ai                                                                        | căn cứ                                                                  |
        | Mở vụ việc tố cáo                                                      | chủ tịch hội đồng; người có thẩm quyền                                    | Luật Tố cáo 25/2018, Điều 24 khoản 1                                    |
        | Xác nhận hình thức tố cáo                                              | văn thư                                                                   | Luật Tố cáo 25/2018, Điều 22 và Điều 23                                 |
        | Xác định thuộc thẩm quyền                                              | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 12–20                                         |
        | Ghi các nội dung tố cáo                                                | văn thư; thanh tra viên                                                   | Luật Tố cáo 25/2018, Điều 23                                            |
        | Kéo dài xử lý ban đầu                                                  | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 24 khoản 1                                    |
        | Thụ lý tố cáo                                                          | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 29                                            |
        | Không thụ lý                                                           | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 24 khoản 1                                    |
        | Không xử lý: đã gửi nơi có thẩm quyền hoặc đã được hướng dẫn           | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 24 khoản 3                                    |
        | Kết thúc vì mọi người đã rút trước khi thụ lý                          | người có thẩm quyền                                                       | Quy tắc hệ thống KC-16                                                  |
        | Xử lý ngay vi phạm trong lĩnh vực quản lý                              | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 43                                            |
        | Lập biên bản, xử lý vi phạm                                            | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 43                                            |
        | Không đủ rõ để xử lý ngay, trở lại xử lý ban đầu                       | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 24 khoản 1                                    |
        | Trả lời cơ quan, báo chí đã chuyển đơn                                 | văn thư; người có thẩm quyền                                              | Luật Tố cáo 25/2018, Điều 26 khoản 2                                    |
        | Chuyển cơ quan có thẩm quyền                                           | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 24 khoản 2                                    |
        | Ghi nhận nơi nhận đã xác nhận                                          | văn thư                                                                   | Quy tắc hệ thống KC-15                                                  |
        | Trả về cấp trên trực tiếp vì đã chuyển đủ số lần                       | người có thẩm quyền                                                       | Quy tắc hệ thống KC-15                                                  |
        | Kết thúc vì toàn bộ nội dung đã chuyển cơ quan điều tra, Viện kiểm sát | người có thẩm quyền                                                       | Quy tắc hệ thống KC-16                                                  |
        | Tiến hành thanh tra, kiểm tra, không có người tố cáo                   | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 25 khoản 2                                    |
        | Giao xác minh, lập tổ xác minh                                         | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 31–32; Nghị định 31/2019, Điều 10             |
        | Thông báo nội dung tố cáo cho người bị tố cáo                          | thanh tra viên; tổ trưởng xác minh                                        | Luật Tố cáo 25/2018, Điều 29 khoản 3; Nghị định 31/2019, Điều 9         |
        | Mời người bị tố cáo đến làm việc                                       | thanh tra viên; tổ trưởng xác minh                                        | Quy tắc hệ thống KC-01                                                  |
        | Ghi giải trình của người bị tố cáo                                     | thanh tra viên; tổ trưởng xác minh; người bị phản ánh                     | Quy tắc hệ thống KC-01                                                  |
        | Ghi nhận người bị tố cáo vắng mặt                                      | thanh tra viên; tổ trưởng xác minh                                        | Quy tắc hệ thống KC-01                                                  |
        | Thêm tài liệu, chứng cứ                                                | văn thư; thanh tra viên; tổ trưởng xác minh; người gửi; người bị phản ánh | Luật Tố cáo 25/2018, Điều 31–32; Nghị định 31/2019, Điều 10–16          |
        | Chuyển hồ sơ có dấu hiệu tội phạm                                      | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 27                                            |
        | Người gửi đề nghị bảo vệ, báo bị trả thù                               | người gửi                                                                 | Luật Tố cáo 25/2018, Điều 47–58                                         |
        | Chuyển đề nghị bảo vệ, tin báo bị trả thù thành vụ việc riêng          | văn thư; người có thẩm quyền                                              | Luật Tố cáo 25/2018, Điều 47–58                                         |
        | Gia hạn giải quyết                                                     | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 30; Nghị định 31/2019, Điều 3                 |
        | Trưng cầu giám định                                                    | người có thẩm quyền                                                       | Nghị định 31/2019, Điều 15 khoản 4                                      |
        | Nhận kết luận giám định                                                | tổ trưởng xác minh; người có thẩm quyền                                   | Nghị định 31/2019, Điều 15 khoản 4                                      |
        | Tạm đình chỉ                                                           | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 34                                            |
        | Gửi quyết định tạm đình chỉ                                            | văn thư; tổ trưởng xác minh                                               | Luật Tố cáo 25/2018, Điều 34                                            |
        | Tiếp tục giải quyết                                                    | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 34                                            |
        | Ghi nhận rút tố cáo                                                    | văn thư; tổ trưởng xác minh                                               | Luật Tố cáo 25/2018, Điều 33                                            |
        | Đình chỉ giải quyết                                                    | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 34; Điều 33 khoản 3                           |
        | Gửi quyết định đình chỉ                                                | văn thư; tổ trưởng xác minh                                               | Luật Tố cáo 25/2018, Điều 34                                            |
        | Báo cáo kết quả xác minh                                               | tổ trưởng xác minh                                                        | Nghị định 31/2019, Điều 16                                              |
        | Báo việc quá hạn chưa được giải quyết                                  | văn thư; người gửi                                                        | Luật Tố cáo 25/2018, Điều 38 khoản 2 và 3                               |
        | Cấp trên yêu cầu báo cáo vì quá hạn                                    | người giám sát                                                            | Luật Tố cáo 25/2018, Điều 38 khoản 2 và 3                               |
        | Báo cáo cấp trên về việc quá hạn                                       | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 38 khoản 2 và 3                               |
        | Ký kết luận nội dung tố cáo                                            | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 35; Nghị định 31/2019, Điều 17                |
        | Gửi kết luận                                                           | văn thư; người phụ trách công khai                                        | Luật Tố cáo 25/2018, Điều 35 khoản 3                                    |
        | Xử lý theo kết luận                                                    | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 36 khoản 1 và 2                               |
        | Ghi kết quả mà cơ quan được kiến nghị báo lại                          | văn thư; người có thẩm quyền                                              | Luật Tố cáo 25/2018, Điều 36 khoản 3                                    |
        | Khôi phục quyền lợi người bị tố cáo sai                                | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 36 khoản 1                                    |
        | Mở vụ việc kỷ luật một người                                           | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 36 khoản 2                                    |
        | Công khai kết luận                                                     | người phụ trách công khai                                                 | Luật Tố cáo 25/2018, Điều 40; Nghị định 31/2019, Điều 6                 |
        | Kết thúc, không công khai khi không có vi phạm                         | người có thẩm quyền                                                       | Quy tắc hệ thống KC-06                                                  |
        | Kết thúc công khai, đóng vụ việc                                       | người phụ trách công khai                                                 | Luật Tố cáo 25/2018, Điều 40 khoản 2; Nghị định 31/2019, Điều 6 khoản 2 |
        | Cấp trên trực tiếp nhận tố cáo tiếp                                    | văn thư; người giám sát                                                   | Luật Tố cáo 25/2018, Điều 37 khoản 2                                    |
        | Giữ kết quả, không giải quyết lại                                      | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 37 khoản 2                                    |
        | Giải quyết lại                                                         | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 37 khoản 3                                    |

    Khung kịch bản: "<việc>" thì báo cho <người nhận>
      Khi tra việc "<việc>" của thủ tục tố cáo, bản 01/07/2025
      Thì <người nhận> được báo theo "<căn cứ>"
      Dữ liệu:
        | việc                                                                   | người nhận          | căn cứ                                    |
        | Mở vụ việc tố cáo                                                      | văn thư             | Quy tắc hệ thống KC-05                    |
        | Xác nhận hình thức tố cáo                                              | người có thẩm quyền | Quy tắc hệ thống KC-05                    |
        | Thụ lý tố cáo                                                          | người gửi           | Luật Tố cáo 25/2018, Điều 29 khoản 3      |
        | Thụ lý tố cáo                                                          | tổ trưởng xác minh  | Quy tắc hệ thống KC-05                    |
        | Không thụ lý                                                           | người gửi           | Luật Tố cáo 25/2018, Điều 24 khoản 1      |
        | Không xử lý: đã gửi nơi có thẩm quyền hoặc đã được hướng dẫn           | người gửi           | Quy tắc hệ thống KC-15                    |
        | Kết thúc vì mọi người đã rút trước khi thụ lý                          | người gửi           | Quy tắc hệ thống KC-16                    |
        | Xử lý ngay vi phạm trong lĩnh vực quản lý                              | tổ trưởng xác minh  | Quy tắc hệ thống KC-05                    |
        | Lập biên bản, xử lý vi phạm                                            | người gửi           | Luật Tố cáo 25/2018, Điều 43              |
        | Không đủ rõ để xử lý ngay, trở lại xử lý ban đầu                       | văn thư             | Quy tắc hệ thống KC-05                    |
        | Chuyển cơ quan có thẩm quyền                                           | người gửi           | Luật Tố cáo 25/2018, Điều 24 khoản 2      |
        | Ghi nhận nơi nhận đã xác nhận                                          | người gửi           | Quy tắc hệ thống KC-15                    |
        | Trả về cấp trên trực tiếp vì đã chuyển đủ số lần                       | người gửi           | Quy tắc hệ thống KC-15                    |
        | Kết thúc vì toàn bộ nội dung đã chuyển cơ quan điều tra, Viện kiểm sát | người gửi           | Quy tắc hệ thống KC-16                    |
        | Tiến hành thanh tra, kiểm tra, không có người tố cáo                   | tổ trưởng xác minh  | Quy tắc hệ thống KC-05                    |
        | Giao xác minh, lập tổ xác minh                                         | người được giao     | Luật Tố cáo 25/2018, Điều 31              |
        | Thông báo nội dung tố cáo cho người bị tố cáo                          | người bị phản ánh   | Luật Tố cáo 25/2018, Điều 29 khoản 3      |
        | Mời người bị tố cáo đến làm việc                                       | người bị phản ánh   | Quy tắc hệ thống KC-01                    |
        | Ghi giải trình của người bị tố cáo                                     | người được giao     | Quy tắc hệ thống KC-01                    |
        | Chuyển hồ sơ có dấu hiệu tội phạm                                      | văn thư             | Quy tắc hệ thống KC-05                    |
        | Người gửi đề nghị bảo vệ, báo bị trả thù                               | người có thẩm quyền | Quy tắc hệ thống KC-18                    |
        | Chuyển đề nghị bảo vệ, tin báo bị trả thù thành vụ việc riêng          | người gửi           | Luật Tố cáo 25/2018, Điều 47–58           |
        | Gia hạn giải quyết                                                     | người tố cáo        | Luật Tố cáo 25/2018, Điều 30 khoản 4      |
        | Gia hạn giải quyết                                                     | người bị phản ánh   | Luật Tố cáo 25/2018, Điều 30 khoản 4      |
        | Tạm đình chỉ                                                           | người tố cáo        | Luật Tố cáo 25/2018, Điều 34              |
        | Tạm đình chỉ                                                           | người bị phản ánh   | Luật Tố cáo 25/2018, Điều 34              |
        | Tiếp tục giải quyết                                                    | người tố cáo        | Luật Tố cáo 25/2018, Điều 34              |
        | Tiếp tục giải quyết                                                    | người bị phản ánh   | Luật Tố cáo 25/2018, Điều 34              |
        | Ghi nhận rút tố cáo                                                    | người có thẩm quyền | Luật Tố cáo 25/2018, Điều 33              |
        | Đình chỉ giải quyết                                                    | văn thư             | Quy tắc hệ thống KC-05                    |
        | Gửi quyết định đình chỉ                                                | người tố cáo        | Luật Tố cáo 25/2018, Điều 34              |
        | Gửi quyết định đình chỉ                                                | người bị phản ánh   | Luật Tố cáo 25/2018, Điều 34              |
        | Báo cáo kết quả xác minh                                               | người có thẩm quyền | Quy tắc hệ thống KC-05                    |
        | Báo việc quá hạn chưa được giải quyết                                  | người giám sát      | Luật Tố cáo 25/2018, Điều 38 khoản 2 và 3 |
        | Cấp trên yêu cầu báo cáo vì quá hạn                                    | người có thẩm quyền | Luật Tố cáo 25/2018, Điều 38 khoản 2 và 3 |
        | Báo cáo cấp trên về việc quá hạn                                       | người giám sát      | Luật Tố cáo 25/2018, Điều 38 khoản 2 và 3 |
        | Báo cáo cấp trên về việc quá hạn                                       | người tố cáo        | Luật Tố cáo 25/2018, Điều 38 khoản 2 và 3 |
        | Ký kết luận nội dung tố cáo                                            | văn thư             | Quy tắc hệ thống KC-05                    |
        | Gửi kết luận                                                           | người tố cáo        | Luật Tố cáo 25/2018, Điều 35 khoản 3      |
        | Gửi kết luận                                                           | người bị phản ánh   | Luật Tố cáo 25/2018, Điều 35 khoản 3      |
        | Khôi phục quyền lợi người bị tố cáo sai                                | người bị phản ánh   | Luật Tố cáo 25/2018, Điều 36 khoản 1      |
        | Khôi phục quyền lợi người bị tố cáo sai                                | mọi nơi đã được báo | Quy tắc hệ thống KC-06                    |
        | Công khai kết luận                                                     | người tố cáo        | Luật Tố cáo 25/2018, Điều 40              |
        | Cấp trên trực tiếp nhận tố cáo tiếp                                    | người tố cáo        | Luật Tố cáo 25/2018, Điều 37 khoản 2      |
        | Cấp trên trực tiếp nhận tố cáo tiếp                                    | người có thẩm quyền | Quy tắc hệ thống KC-05                    |
        | Giữ kết quả, không giải quyết lại                                      | người tố cáo        | Luật Tố cáo 25/2018, Điều 37 khoản 2      |
        | Giải quyết lại                                                         | người tố cáo        | Luật Tố cáo 25/2018, Điều 37 khoản 3      |
        | Giải quyết lại                                                         | người bị phản ánh   | Luật Tố cáo 25/2018, Điều 37 khoản 3      |

    Khung kịch bản: "<thời hạn>" là <bao lâu>
      Khi tra thời hạn "<thời hạn>" của thủ tục tố cáo, bản 01/07/2025
      Thì thời hạn là "<bao lâu>", tính từ "<mốc>", theo "<căn cứ>"
      Dữ liệu:
        | thời hạn                                                | bao lâu                              | mốc                                               | căn cứ                                                                  |
        | Xử lý ban đầu thông tin tố cáo                          | 7 ngày làm việc                      | ngày nhận đơn                                     | Luật Tố cáo 25/2018, Điều 24 khoản 1                                    |
        | Xác minh ở nhiều nơi hoặc ủy quyền: tổng cộng không quá | tổng cộng không quá 10 ngày làm việc | ngày làm việc đó                                  | Luật Tố cáo 25/2018, Điều 24 khoản 1                                    |
        | Chuyển tố cáo không thuộc thẩm quyền                    | 5 ngày làm việc                      | ngày nhận đơn                                     | Luật Tố cáo 25/2018, Điều 24 khoản 2                                    |
        | Thông báo không thụ lý                                  | ngay trong ngày                      | ngày làm việc đó                                  | Luật Tố cáo 25/2018, Điều 24 khoản 1                                    |
        | Trả lời cơ quan, báo chí đã chuyển đơn                  | 20 ngày                              | ngày nhận đơn                                     | Luật Tố cáo 25/2018, Điều 26 khoản 2                                    |
        | Nơi nhận xác nhận đã nhận đơn (cơ quan tự đặt)          | do cơ quan đặt, ngày làm việc        | ngày làm việc đó                                  | Quy tắc hệ thống KC-15                                                  |
        | Chuyển hồ sơ có dấu hiệu tội phạm                       | ngay trong ngày                      | ngày làm việc đó                                  | Luật Tố cáo 25/2018, Điều 27                                            |
        | Xác minh ngay, lập biên bản, xử lý                      | ngay trong ngày                      | ngày làm việc đó                                  | Luật Tố cáo 25/2018, Điều 43                                            |
        | Thông báo việc thụ lý và nội dung tố cáo                | 5 ngày làm việc                      | ngày làm việc đó                                  | Luật Tố cáo 25/2018, Điều 29 khoản 3; Nghị định 31/2019, Điều 9         |
        | Giải quyết tố cáo                                       | 30 ngày                              | ngày làm việc đó                                  | Luật Tố cáo 25/2018, Điều 30 khoản 1                                    |
        | Gia hạn giải quyết, mỗi lần không quá                   | 30 ngày                              | ngày làm việc đó                                  | Luật Tố cáo 25/2018, Điều 30 khoản 2 và 3                               |
        | Thanh tra, kiểm tra (cơ quan tự đặt)                    | do cơ quan đặt, ngày                 | ngày làm việc đó                                  | Luật Thanh tra 84/2025: thời hạn chưa được xác nhận                     |
        | Tiếp tục giải quyết khi căn cứ tạm đình chỉ hết         | ngay trong ngày                      | ngày ghi ở mục “Ngày căn cứ tạm đình chỉ hết”     | Luật Tố cáo 25/2018, Điều 34                                            |
        | Cấp trên yêu cầu báo cáo vì quá hạn                     | 5 ngày làm việc                      | ngày làm việc đó                                  | Luật Tố cáo 25/2018, Điều 38 khoản 2 và 3                               |
        | Người giải quyết báo cáo cấp trên về việc quá hạn       | 5 ngày làm việc                      | ngày làm việc đó                                  | Luật Tố cáo 25/2018, Điều 38 khoản 2 và 3                               |
        | Mở vụ việc bảo vệ người gửi                             | ngay trong ngày                      | ngày làm việc đó                                  | Quy tắc hệ thống KC-18                                                  |
        | Gửi quyết định tạm đình chỉ                             | 5 ngày làm việc                      | ngày làm việc đó                                  | Luật Tố cáo 25/2018, Điều 34                                            |
        | Gửi quyết định đình chỉ                                 | 5 ngày làm việc                      | ngày làm việc đó                                  | Luật Tố cáo 25/2018, Điều 34                                            |
        | Gửi kết luận, thông báo cho người tố cáo                | 5 ngày làm việc                      | ngày làm việc đó                                  | Luật Tố cáo 25/2018, Điều 35 khoản 3                                    |
        | Xử lý theo kết luận                                     | 7 ngày làm việc                      | ngày làm việc đó                                  | Luật Tố cáo 25/2018, Điều 36 khoản 1 và 2                               |
        | Cơ quan được kiến nghị báo kết quả cho người giải quyết | 5 ngày làm việc                      | ngày ghi ở mục “Ngày cơ quan ấy có kết quả xử lý” | Luật Tố cáo 25/2018, Điều 36 khoản 3                                    |
        | Xem xét hồ sơ khi có tố cáo tiếp                        | 20 ngày                              | ngày làm việc đó                                  | Luật Tố cáo 25/2018, Điều 37 khoản 2                                    |
        | Công khai kết luận                                      | 7 ngày làm việc                      | ngày làm việc đó                                  | Luật Tố cáo 25/2018, Điều 40 khoản 1                                    |
        | Niêm yết, đăng tải ít nhất                              | ít nhất 15 ngày                      | ngày làm việc đó                                  | Luật Tố cáo 25/2018, Điều 40 khoản 2; Nghị định 31/2019, Điều 6 khoản 2 |

    Khung kịch bản: "<con số>" là <số>
      Khi tra con số "<con số>" của thủ tục tố cáo, bản 01/07/2025
      Thì con số là "<số>"
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | con số                                                          | số             | căn cứ                                                                  |
        | Số người ít nhất của tổ xác minh                                | 2              | Luật Tố cáo 25/2018, Điều 31; Nghị định 31/2019, Điều 10                |
        | Số lần gia hạn vụ việc phức tạp                                 | 1              | Luật Tố cáo 25/2018, Điều 30 khoản 2                                    |
        | Số lần gia hạn vụ việc đặc biệt phức tạp                        | 2              | Luật Tố cáo 25/2018, Điều 30 khoản 3                                    |
        | Số căn cứ để là đặc biệt phức tạp                               | 2              | Nghị định 31/2019, Điều 3                                               |
        | Số lần thông báo liên tiếp trên báo in, phát thanh, truyền hình | 2              | Luật Tố cáo 25/2018, Điều 40 khoản 2; Nghị định 31/2019, Điều 6 khoản 2 |
        | Số lần chuyển giữa các cơ quan, nhiều nhất                      | do cơ quan đặt | Quy tắc hệ thống KC-15                                                  |
