# language: vi
# Viết từ bộ quy tắc; người làm luật đọc và duyệt từng dòng thay đổi (python -m specs.approve).
Tính năng: Căn cứ của thủ tục thanh tra, bản 01/07/2025

  Bối cảnh:
    Biết một đơn nhận ngày 01/07/2026

  @KC-13
  Quy tắc: Bộ quy tắc có ngày hiệu lực và văn bản [Quy tắc hệ thống KC-13]

    Kịch bản: Từ ngày 01/07/2025 theo bản này
      Khi tra thủ tục thanh tra ngày 01/07/2025
      Thì bộ quy tắc có hiệu lực từ ngày 01/07/2025
      Và căn cứ là "Luật Thanh tra 84/2025/QH15; Nghị định 216/2025/NĐ-CP"

    Kịch bản: Ngày 30/06/2025 thì chưa
      Khi tra thủ tục thanh tra ngày 30/06/2025
      Thì bộ quy tắc có hiệu lực từ ngày 01/07/2023

  @KC-13
  Quy tắc: Ai làm, bao lâu, báo cho ai, của thủ tục thanh tra, bản 01/07/2025 [Luật Thanh tra 84/2025/QH15; Nghị định 216/2025/NĐ-CP]

    Khung kịch bản: "<việc>" do <ai> làm
      Khi tra việc "<việc>" của thủ tục thanh tra, bản 01/07/2025
      Thì chỉ những người sau được làm: <ai>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | việc                                                        | ai                                                              | căn cứ                                              |
        | Đề xuất cuộc thanh tra                                      | người có thẩm quyền; người giám sát                             | Luật Thanh tra 84/2025, Chương II                   |
        | Duyệt vào kế hoạch thanh tra năm                            | người có thẩm quyền                                             | Luật Thanh tra 84/2025, Điều 2 khoản 4              |
        | Công khai cuộc thanh tra trong kế hoạch năm                 | người phụ trách công khai                                       | Nghị định 216/2025/NĐ-CP                            |
        | Không tiến hành thanh tra                                   | người có thẩm quyền                                             | Quy tắc hệ thống KC-23                              |
        | Ra quyết định thanh tra, lập đoàn                           | người có thẩm quyền                                             | Luật Thanh tra 84/2025, Điều 21 khoản 1             |
        | Thông báo về việc công bố quyết định thanh tra              | thanh tra viên; tổ trưởng xác minh                              | Luật Thanh tra 84/2025, Điều 21 khoản 1             |
        | Công bố quyết định thanh tra                                | tổ trưởng xác minh                                              | Luật Thanh tra 84/2025, Điều 21                     |
        | Ghi các điểm phải kết luận                                  | thanh tra viên; tổ trưởng xác minh                              | Quy tắc hệ thống KC-23                              |
        | Báo người liên quan biết nội dung về họ                     | thanh tra viên; tổ trưởng xác minh                              | Quy tắc hệ thống KC-23                              |
        | Mời người liên quan đến làm việc                            | thanh tra viên; tổ trưởng xác minh                              | Quy tắc hệ thống KC-23                              |
        | Ghi ý kiến của người liên quan                              | thanh tra viên; tổ trưởng xác minh; người bị phản ánh           | Quy tắc hệ thống KC-23                              |
        | Ghi nhận người liên quan vắng mặt                           | thanh tra viên; tổ trưởng xác minh                              | Quy tắc hệ thống KC-23                              |
        | Yêu cầu đơn vị giải trình                                   | tổ trưởng xác minh; người có thẩm quyền                         | Luật Thanh tra 84/2025, Điều 34 khoản 2             |
        | Ghi nhận giải trình của đơn vị                              | thanh tra viên; tổ trưởng xác minh; thủ trưởng đơn vị liên quan | Luật Thanh tra 84/2025, Điều 34 khoản 3             |
        | Thêm tài liệu, biên bản làm việc                            | thanh tra viên; tổ trưởng xác minh                              | Quy tắc hệ thống KC-23                              |
        | Tạm dừng cuộc thanh tra                                     | người có thẩm quyền                                             | Quy tắc hệ thống KC-23                              |
        | Tiếp tục cuộc thanh tra                                     | người có thẩm quyền                                             | Quy tắc hệ thống KC-23                              |
        | Kéo dài thời hạn thanh tra                                  | người có thẩm quyền                                             | Luật Thanh tra 84/2025: thời hạn chưa được xác nhận |
        | Chuyển ngay hồ sơ có dấu hiệu tội phạm                      | người có thẩm quyền                                             | Quy tắc hệ thống KC-23                              |
        | Kết thúc làm việc tại đơn vị                                | tổ trưởng xác minh                                              | Luật Thanh tra 84/2025, Điều 21                     |
        | Báo cáo kết quả thanh tra                                   | tổ trưởng xác minh                                              | Luật Thanh tra 84/2025, Điều 34 khoản 1             |
        | Giao trưởng đoàn xây dựng dự thảo kết luận                  | người có thẩm quyền                                             | Luật Thanh tra 84/2025, Điều 34 khoản 1             |
        | Trình dự thảo kết luận                                      | tổ trưởng xác minh                                              | Luật Thanh tra 84/2025, Điều 34 khoản 4             |
        | Báo cáo xin ý kiến cấp trên về dự thảo                      | người có thẩm quyền                                             | Luật Thanh tra 84/2025, Điều 36 khoản 1             |
        | Ghi nhận ý kiến của cấp trên                                | văn thư; người có thẩm quyền                                    | Luật Thanh tra 84/2025, Điều 36 khoản 1             |
        | Ghi nhận cấp trên không trả lời                             | văn thư; người có thẩm quyền                                    | Luật Thanh tra 84/2025, Điều 36 khoản 1             |
        | Ký kết luận thanh tra                                       | người có thẩm quyền                                             | Luật Thanh tra 84/2025, Điều 36 khoản 1             |
        | Gửi kết luận thanh tra                                      | văn thư; người phụ trách công khai                              | Luật Thanh tra 84/2025, Điều 52 khoản 1             |
        | Công khai kết luận thanh tra                                | người phụ trách công khai                                       | Luật Thanh tra 84/2025: thời hạn chưa được xác nhận |
        | Báo cáo thực hiện một kiến nghị                             | văn thư; thanh tra viên; thủ trưởng đơn vị liên quan            | Luật Thanh tra 84/2025, Điều 54                     |
        | Xác nhận kiến nghị đã thực hiện xong                        | tổ trưởng xác minh; người có thẩm quyền                         | Quy tắc hệ thống KC-24                              |
        | Chuyển kiến nghị không thực hiện được lên cấp có thẩm quyền | người có thẩm quyền                                             | Quy tắc hệ thống KC-24                              |
        | Đôn đốc thực hiện kiến nghị                                 | thanh tra viên; tổ trưởng xác minh; người có thẩm quyền         | Quy tắc hệ thống KC-24                              |
        | Mở vụ việc kỷ luật một người                                | người có thẩm quyền                                             | Quy tắc hệ thống KC-24                              |
        | Kết thúc công khai                                          | người phụ trách công khai                                       | Nghị định 216/2025/NĐ-CP                            |
        | Kết thúc theo dõi, đóng cuộc thanh tra                      | người có thẩm quyền                                             | Quy tắc hệ thống KC-24                              |

    Khung kịch bản: "<việc>" thì báo cho <người nhận>
      Khi tra việc "<việc>" của thủ tục thanh tra, bản 01/07/2025
      Thì <người nhận> được báo theo "<căn cứ>"
      Dữ liệu:
        | việc                                                        | người nhận                      | căn cứ                                  |
        | Đề xuất cuộc thanh tra                                      | người có thẩm quyền             | Quy tắc hệ thống KC-05                  |
        | Duyệt vào kế hoạch thanh tra năm                            | người phụ trách công khai       | Quy tắc hệ thống KC-05                  |
        | Không tiến hành thanh tra                                   | tổ trưởng xác minh              | Quy tắc hệ thống KC-05                  |
        | Ra quyết định thanh tra, lập đoàn                           | người được giao                 | Luật Thanh tra 84/2025, Điều 21 khoản 1 |
        | Thông báo về việc công bố quyết định thanh tra              | đơn vị được thanh tra, giám sát | Luật Thanh tra 84/2025, Điều 21 khoản 1 |
        | Công bố quyết định thanh tra                                | đơn vị được thanh tra, giám sát | Luật Thanh tra 84/2025, Điều 21         |
        | Báo người liên quan biết nội dung về họ                     | người bị phản ánh               | Quy tắc hệ thống KC-23                  |
        | Mời người liên quan đến làm việc                            | người bị phản ánh               | Quy tắc hệ thống KC-23                  |
        | Ghi ý kiến của người liên quan                              | người được giao                 | Quy tắc hệ thống KC-23                  |
        | Yêu cầu đơn vị giải trình                                   | đơn vị được thanh tra, giám sát | Luật Thanh tra 84/2025, Điều 34 khoản 2 |
        | Ghi nhận giải trình của đơn vị                              | người được giao                 | Luật Thanh tra 84/2025, Điều 34 khoản 3 |
        | Tạm dừng cuộc thanh tra                                     | đơn vị được thanh tra, giám sát | Quy tắc hệ thống KC-23                  |
        | Tạm dừng cuộc thanh tra                                     | người được giao                 | Quy tắc hệ thống KC-23                  |
        | Tiếp tục cuộc thanh tra                                     | đơn vị được thanh tra, giám sát | Quy tắc hệ thống KC-23                  |
        | Kéo dài thời hạn thanh tra                                  | đơn vị được thanh tra, giám sát | Luật Thanh tra 84/2025                  |
        | Chuyển ngay hồ sơ có dấu hiệu tội phạm                      | văn thư                         | Quy tắc hệ thống KC-05                  |
        | Kết thúc làm việc tại đơn vị                                | đơn vị được thanh tra, giám sát | Luật Thanh tra 84/2025, Điều 21         |
        | Báo cáo kết quả thanh tra                                   | người có thẩm quyền             | Quy tắc hệ thống KC-05                  |
        | Giao trưởng đoàn xây dựng dự thảo kết luận                  | tổ trưởng xác minh              | Luật Thanh tra 84/2025, Điều 34 khoản 1 |
        | Trình dự thảo kết luận                                      | người có thẩm quyền             | Quy tắc hệ thống KC-05                  |
        | Báo cáo xin ý kiến cấp trên về dự thảo                      | người giám sát                  | Luật Thanh tra 84/2025, Điều 36 khoản 1 |
        | Ghi nhận ý kiến của cấp trên                                | người có thẩm quyền             | Luật Thanh tra 84/2025, Điều 36 khoản 1 |
        | Ghi nhận cấp trên không trả lời                             | người có thẩm quyền             | Luật Thanh tra 84/2025, Điều 36 khoản 1 |
        | Ký kết luận thanh tra                                       | văn thư                         | Quy tắc hệ thống KC-05                  |
        | Ký kết luận thanh tra                                       | người phụ trách công khai       | Quy tắc hệ thống KC-05                  |
        | Gửi kết luận thanh tra                                      | đơn vị được thanh tra, giám sát | Luật Thanh tra 84/2025, Điều 52 khoản 1 |
        | Gửi kết luận thanh tra                                      | nơi phải thực hiện kiến nghị    | Luật Thanh tra 84/2025, Điều 52 khoản 1 |
        | Gửi kết luận thanh tra                                      | người bị phản ánh               | Quy tắc hệ thống KC-23                  |
        | Công khai kết luận thanh tra                                | đơn vị được thanh tra, giám sát | Luật Thanh tra 84/2025                  |
        | Báo cáo thực hiện một kiến nghị                             | tổ trưởng xác minh              | Quy tắc hệ thống KC-05                  |
        | Xác nhận kiến nghị đã thực hiện xong                        | nơi phải thực hiện kiến nghị    | Quy tắc hệ thống KC-24                  |
        | Chuyển kiến nghị không thực hiện được lên cấp có thẩm quyền | cơ quan nhận                    | Quy tắc hệ thống KC-24                  |
        | Chuyển kiến nghị không thực hiện được lên cấp có thẩm quyền | nơi phải thực hiện kiến nghị    | Quy tắc hệ thống KC-24                  |
        | Đôn đốc thực hiện kiến nghị                                 | nơi phải thực hiện kiến nghị    | Quy tắc hệ thống KC-24                  |
        | Kết thúc theo dõi, đóng cuộc thanh tra                      | đơn vị được thanh tra, giám sát | Quy tắc hệ thống KC-24                  |

    Khung kịch bản: "<thời hạn>" là <bao lâu>
      Khi tra thời hạn "<thời hạn>" của thủ tục thanh tra, bản 01/07/2025
      Thì thời hạn là "<bao lâu>", tính từ "<mốc>", theo "<căn cứ>"
      Dữ liệu:
        | thời hạn                                                  | bao lâu                      | mốc                                      | căn cứ                                                               |
        | Thời hạn thanh tra, thanh tra thành phố (cơ quan tự đặt)  | do cơ quan đặt, ngày         | ngày làm việc đó                         | Luật Thanh tra 84/2025: thời hạn chưa được xác nhận                  |
        | Kéo dài thời hạn thanh tra, không quá (cơ quan tự đặt)    | do cơ quan đặt, ngày         | ngày làm việc đó                         | Luật Thanh tra 84/2025: thời hạn chưa được xác nhận                  |
        | Thời hạn thanh tra, Thanh tra Chính phủ                   | 60 ngày                      | ngày làm việc đó                         | Luật Thanh tra 84/2025/QH15                                          |
        | Báo cáo kết quả thanh tra (cơ quan tự đặt)                | do cơ quan đặt, ngày         | ngày làm việc đó                         | Luật Thanh tra 84/2025: thời hạn chưa được xác nhận                  |
        | Giao xây dựng dự thảo kết luận                            | 5 ngày làm việc              | ngày làm việc đó                         | Luật Thanh tra 84/2025, Điều 34 khoản 1                              |
        | Xây dựng dự thảo kết luận (cơ quan tự đặt)                | do cơ quan đặt, ngày         | ngày làm việc đó                         | Luật Thanh tra 84/2025, Điều 34 khoản 5: thời hạn chưa được xác nhận |
        | Ký ban hành kết luận thanh tra                            | 15 ngày                      | ngày làm việc đó                         | Luật Thanh tra 84/2025, Điều 36 khoản 1                              |
        | Ký ban hành kết luận, Thanh tra Chính phủ                 | 30 ngày                      | ngày làm việc đó                         | Luật Thanh tra 84/2025, Điều 36 khoản 1                              |
        | Cấp trên cho ý kiến về dự thảo kết luận                   | 30 ngày                      | ngày làm việc đó                         | Luật Thanh tra 84/2025, Điều 36 khoản 1                              |
        | Chuyển ngay hồ sơ có dấu hiệu tội phạm                    | ngay trong ngày              | ngày ghi ở mục “Ngày phát hiện dấu hiệu” | Quy tắc hệ thống KC-23                                               |
        | Công khai kết luận thanh tra, từ ngày ký (cơ quan tự đặt) | do cơ quan đặt, ngày         | ngày làm việc đó                         | Luật Thanh tra 84/2025: thời hạn chưa được xác nhận                  |
        | Đăng cổng thông tin, niêm yết ít nhất (cơ quan tự đặt)    | ít nhất do cơ quan đặt, ngày | ngày làm việc đó                         | Nghị định 216/2025/NĐ-CP: thời hạn chưa được xác nhận                |
        | Thực hiện kiến nghị, theo ngày ghi trong kết luận         | 0 ngày                       | ngày ghi ở từng dòng                     | Quy tắc hệ thống KC-24                                               |

    Khung kịch bản: "<con số>" là <số>
      Khi tra con số "<con số>" của thủ tục thanh tra, bản 01/07/2025
      Thì con số là "<số>"
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | con số                                               | số             | căn cứ                                                       |
        | Số người ít nhất của đoàn thanh tra (cơ quan tự đặt) | do cơ quan đặt | Luật Thanh tra 84/2025: số người của đoàn chưa được xác nhận |
        | Số lần kéo dài cuộc thanh tra                        | 1              | Quy tắc hệ thống KC-23                                       |
