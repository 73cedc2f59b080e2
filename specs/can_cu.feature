# language: vi
Tính năng: Căn cứ – ai được làm, trong bao lâu, theo điều nào
  Bảng để người làm luật đối chiếu với văn bản. Sai một số, một đơn vị, một vai trò, một điều khoản hay một ngày hiệu lực
  trong bộ quy tắc thì có dòng ở đây không khớp.

  Bối cảnh:
    Biết một đơn nhận ngày 01/07/2026

  @KC-13
  Quy tắc: Bộ quy tắc có ngày hiệu lực và văn bản [Quy tắc hệ thống KC-13]

    Khung kịch bản: Thủ tục <thủ tục> theo bộ quy tắc có hiệu lực từ <từ ngày>
      Khi tra bộ quy tắc của thủ tục <thủ tục>
      Thì bộ quy tắc có hiệu lực từ ngày <từ ngày>
      Và trước ngày <từ ngày> thủ tục <thủ tục> chưa có bộ quy tắc
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | thủ tục   | từ ngày    | căn cứ                                                                                    |
        | tiếp nhận | 01/07/2026 | Luật Tố cáo 25/2018; Nghị định 20/2008                                                    |
        | tố cáo    | 01/07/2026 | Luật Tố cáo 25/2018/QH14; Nghị định 31/2019/NĐ-CP, Nghị định 156/2026/NĐ-CP               |
        | kỷ luật   | 01/07/2026 | Nghị định 234/2026/NĐ-CP; Luật 129/2025/QH15; Nghị định 172/2025/NĐ-CP; Luật 80/2025/QH15 |
        | phản ánh  | 01/07/2026 | Nghị định 20/2008/NĐ-CP, 48/2013/NĐ-CP, 92/2017/NĐ-CP                                     |

  @KC-13
  Quy tắc: Thủ tục tiếp nhận – ai được làm việc gì, theo điều nào [Luật Tố cáo 25/2018; Nghị định 20/2008]

    Khung kịch bản: Trong thủ tục tiếp nhận, "<việc>" do <ai> làm
      Khi tra việc "<việc>" trong thủ tục tiếp nhận
      Thì chỉ những người sau được làm: <ai>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | việc                           | ai                  | căn cứ                                                          |
        | Tiếp nhận, ghi sổ              | người gửi; văn thư  | Luật Tố cáo 25/2018, Điều 24 khoản 1; Nghị định 20/2008, Điều 9 |
        | Phân loại: tố cáo              | văn thư             | Luật Tố cáo 25/2018, Điều 24 khoản 1                            |
        | Phân loại: phản ánh, kiến nghị | văn thư             | Nghị định 20/2008, Điều 1 và Điều 9                             |
        | Hướng dẫn nơi giải quyết khác  | người có thẩm quyền | Luật Tố cáo 25/2018, Điều 24 khoản 2                            |

    Khung kịch bản: Trong thủ tục tiếp nhận, "<việc>" thì báo cho <người nhận>
      Khi tra việc "<việc>" trong thủ tục tiếp nhận
      Thì <người nhận> được báo theo "<căn cứ>"
      Dữ liệu:
        | việc                           | người nhận          | căn cứ                               |
        | Tiếp nhận, ghi sổ              | người gửi           | Nghị định 20/2008, Điều 9            |
        | Tiếp nhận, ghi sổ              | văn thư             | Quy tắc hệ thống KC-05               |
        | Phân loại: tố cáo              | người gửi           | Luật Tố cáo 25/2018, Điều 24         |
        | Phân loại: tố cáo              | người có thẩm quyền | Quy tắc hệ thống KC-05               |
        | Phân loại: phản ánh, kiến nghị | người gửi           | Nghị định 20/2008, Điều 9            |
        | Hướng dẫn nơi giải quyết khác  | người gửi           | Luật Tố cáo 25/2018, Điều 24 khoản 2 |

    Khung kịch bản: Trong thủ tục tiếp nhận, "<thời hạn>" là <số> <đơn vị>
      Khi tra thời hạn "<thời hạn>" trong thủ tục tiếp nhận
      Thì thời hạn là <số> <đơn vị>, tính từ <mốc>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | thời hạn                                | số | đơn vị        | mốc           | căn cứ                                   |
        | Phân loại, chuyển đến nơi có thẩm quyền | 5  | ngày làm việc | ngày nhận đơn | Nghị định 20/2008, Điều 9 khoản 1 điểm d |

  @KC-13
  Quy tắc: Thủ tục tố cáo – ai được làm việc gì, theo điều nào [Luật Tố cáo 25/2018/QH14; Nghị định 31/2019/NĐ-CP, Nghị định 156/2026/NĐ-CP]

    Khung kịch bản: Trong thủ tục tố cáo, "<việc>" do <ai> làm
      Khi tra việc "<việc>" trong thủ tục tố cáo
      Thì chỉ những người sau được làm: <ai>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | việc                                                 | ai                                                                        | căn cứ                                                                  |
        | Mở vụ việc tố cáo                                    | người có thẩm quyền; chủ tịch hội đồng                                    | Luật Tố cáo 25/2018, Điều 24 khoản 1                                    |
        | Xác nhận hình thức tố cáo                            | văn thư                                                                   | Luật Tố cáo 25/2018, Điều 22 và Điều 23                                 |
        | Ghi các nội dung tố cáo                              | văn thư; thanh tra viên                                                   | Luật Tố cáo 25/2018, Điều 23                                            |
        | Kéo dài xử lý ban đầu                                | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 24 khoản 1                                    |
        | Thụ lý tố cáo                                        | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 29                                            |
        | Không thụ lý                                         | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 24 khoản 1                                    |
        | Chuyển cơ quan có thẩm quyền                         | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 24 khoản 2                                    |
        | Tiến hành thanh tra, kiểm tra, không có người tố cáo | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 25 khoản 2                                    |
        | Giao xác minh, lập tổ xác minh                       | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 31–32; Nghị định 31/2019, Điều 10             |
        | Thông báo nội dung tố cáo cho người bị tố cáo        | thanh tra viên; tổ trưởng xác minh                                        | Luật Tố cáo 25/2018, Điều 29 khoản 3; Nghị định 31/2019, Điều 9         |
        | Mời người bị tố cáo đến làm việc                     | thanh tra viên; tổ trưởng xác minh                                        | Quy tắc hệ thống KC-01                                                  |
        | Ghi giải trình của người bị tố cáo                   | người bị phản ánh; thanh tra viên; tổ trưởng xác minh                     | Quy tắc hệ thống KC-01                                                  |
        | Ghi nhận người bị tố cáo vắng mặt                    | thanh tra viên; tổ trưởng xác minh                                        | Quy tắc hệ thống KC-01                                                  |
        | Thêm tài liệu, chứng cứ                              | người gửi; người bị phản ánh; văn thư; thanh tra viên; tổ trưởng xác minh | Luật Tố cáo 25/2018, Điều 31–32; Nghị định 31/2019, Điều 10–16          |
        | Gia hạn giải quyết                                   | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 30; Nghị định 31/2019, Điều 3                 |
        | Trưng cầu giám định                                  | người có thẩm quyền                                                       | Nghị định 31/2019, Điều 15 khoản 4                                      |
        | Nhận kết luận giám định                              | tổ trưởng xác minh; người có thẩm quyền                                   | Nghị định 31/2019, Điều 15 khoản 4                                      |
        | Tạm đình chỉ                                         | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 34                                            |
        | Gửi quyết định tạm đình chỉ                          | văn thư; tổ trưởng xác minh                                               | Luật Tố cáo 25/2018, Điều 34                                            |
        | Tiếp tục giải quyết                                  | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 34                                            |
        | Ghi nhận rút tố cáo                                  | văn thư; tổ trưởng xác minh                                               | Luật Tố cáo 25/2018, Điều 33                                            |
        | Đình chỉ giải quyết                                  | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 34; Điều 33 khoản 3                           |
        | Gửi quyết định đình chỉ                              | văn thư; tổ trưởng xác minh                                               | Luật Tố cáo 25/2018, Điều 34                                            |
        | Chuyển hồ sơ có dấu hiệu tội phạm                    | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 27                                            |
        | Báo cáo kết quả xác minh                             | tổ trưởng xác minh                                                        | Nghị định 31/2019, Điều 16                                              |
        | Ký kết luận nội dung tố cáo                          | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 35; Nghị định 31/2019, Điều 17                |
        | Gửi kết luận                                         | văn thư; người phụ trách công khai                                        | Luật Tố cáo 25/2018, Điều 35 khoản 3                                    |
        | Xử lý theo kết luận                                  | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 36 khoản 1 và 2                               |
        | Khôi phục quyền lợi người bị tố cáo sai              | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 36 khoản 1                                    |
        | Mở vụ việc kỷ luật một người                         | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 36 khoản 2                                    |
        | Công khai kết luận                                   | người phụ trách công khai                                                 | Luật Tố cáo 25/2018, Điều 40; Nghị định 31/2019, Điều 6                 |
        | Kết thúc, không công khai khi không có vi phạm       | người có thẩm quyền                                                       | Quy tắc hệ thống KC-06                                                  |
        | Kết thúc công khai, đóng vụ việc                     | người phụ trách công khai                                                 | Luật Tố cáo 25/2018, Điều 40 khoản 2; Nghị định 31/2019, Điều 6 khoản 2 |
        | Giải quyết lại                                       | người có thẩm quyền                                                       | Luật Tố cáo 25/2018, Điều 37 khoản 3                                    |

    Khung kịch bản: Trong thủ tục tố cáo, "<việc>" thì báo cho <người nhận>
      Khi tra việc "<việc>" trong thủ tục tố cáo
      Thì <người nhận> được báo theo "<căn cứ>"
      Dữ liệu:
        | việc                                                 | người nhận          | căn cứ                               |
        | Mở vụ việc tố cáo                                    | văn thư             | Quy tắc hệ thống KC-05               |
        | Xác nhận hình thức tố cáo                            | người có thẩm quyền | Quy tắc hệ thống KC-05               |
        | Thụ lý tố cáo                                        | người gửi           | Luật Tố cáo 25/2018, Điều 29 khoản 3 |
        | Thụ lý tố cáo                                        | tổ trưởng xác minh  | Quy tắc hệ thống KC-05               |
        | Không thụ lý                                         | người gửi           | Luật Tố cáo 25/2018, Điều 24 khoản 1 |
        | Chuyển cơ quan có thẩm quyền                         | người gửi           | Luật Tố cáo 25/2018, Điều 24 khoản 2 |
        | Tiến hành thanh tra, kiểm tra, không có người tố cáo | tổ trưởng xác minh  | Quy tắc hệ thống KC-05               |
        | Giao xác minh, lập tổ xác minh                       | người được giao     | Luật Tố cáo 25/2018, Điều 31         |
        | Thông báo nội dung tố cáo cho người bị tố cáo        | người bị phản ánh   | Luật Tố cáo 25/2018, Điều 29 khoản 3 |
        | Mời người bị tố cáo đến làm việc                     | người bị phản ánh   | Quy tắc hệ thống KC-01               |
        | Ghi giải trình của người bị tố cáo                   | người được giao     | Quy tắc hệ thống KC-01               |
        | Gia hạn giải quyết                                   | người tố cáo        | Luật Tố cáo 25/2018, Điều 30 khoản 4 |
        | Gia hạn giải quyết                                   | người bị phản ánh   | Luật Tố cáo 25/2018, Điều 30 khoản 4 |
        | Tạm đình chỉ                                         | người tố cáo        | Luật Tố cáo 25/2018, Điều 34         |
        | Tạm đình chỉ                                         | người bị phản ánh   | Luật Tố cáo 25/2018, Điều 34         |
        | Tiếp tục giải quyết                                  | người tố cáo        | Luật Tố cáo 25/2018, Điều 34         |
        | Tiếp tục giải quyết                                  | người bị phản ánh   | Luật Tố cáo 25/2018, Điều 34         |
        | Ghi nhận rút tố cáo                                  | người có thẩm quyền | Luật Tố cáo 25/2018, Điều 33         |
        | Đình chỉ giải quyết                                  | văn thư             | Quy tắc hệ thống KC-05               |
        | Gửi quyết định đình chỉ                              | người tố cáo        | Luật Tố cáo 25/2018, Điều 34         |
        | Gửi quyết định đình chỉ                              | người bị phản ánh   | Luật Tố cáo 25/2018, Điều 34         |
        | Chuyển hồ sơ có dấu hiệu tội phạm                    | văn thư             | Quy tắc hệ thống KC-05               |
        | Báo cáo kết quả xác minh                             | người có thẩm quyền | Quy tắc hệ thống KC-05               |
        | Ký kết luận nội dung tố cáo                          | văn thư             | Quy tắc hệ thống KC-05               |
        | Gửi kết luận                                         | người tố cáo        | Luật Tố cáo 25/2018, Điều 35 khoản 3 |
        | Gửi kết luận                                         | người bị phản ánh   | Luật Tố cáo 25/2018, Điều 35 khoản 3 |
        | Khôi phục quyền lợi người bị tố cáo sai              | người bị phản ánh   | Luật Tố cáo 25/2018, Điều 36 khoản 1 |
        | Khôi phục quyền lợi người bị tố cáo sai              | mọi nơi đã được báo | Quy tắc hệ thống KC-06               |
        | Công khai kết luận                                   | người tố cáo        | Luật Tố cáo 25/2018, Điều 40         |
        | Giải quyết lại                                       | người tố cáo        | Luật Tố cáo 25/2018, Điều 37 khoản 3 |
        | Giải quyết lại                                       | người bị phản ánh   | Luật Tố cáo 25/2018, Điều 37 khoản 3 |

    Khung kịch bản: Trong thủ tục tố cáo, "<thời hạn>" là <số> <đơn vị>
      Khi tra thời hạn "<thời hạn>" trong thủ tục tố cáo
      Thì thời hạn là <số> <đơn vị>, tính từ <mốc>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | thời hạn                                                | số | đơn vị        | mốc              | căn cứ                                                                  |
        | Xử lý ban đầu thông tin tố cáo                          | 7  | ngày làm việc | ngày nhận đơn    | Luật Tố cáo 25/2018, Điều 24 khoản 1                                    |
        | Xác minh ở nhiều nơi hoặc ủy quyền: tổng cộng không quá | 10 | ngày làm việc | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 24 khoản 1                                    |
        | Chuyển tố cáo không thuộc thẩm quyền                    | 5  | ngày làm việc | ngày nhận đơn    | Luật Tố cáo 25/2018, Điều 24 khoản 2                                    |
        | Thông báo việc thụ lý và nội dung tố cáo                | 5  | ngày làm việc | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 29 khoản 3; Nghị định 31/2019, Điều 9         |
        | Giải quyết tố cáo                                       | 30 | ngày          | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 30 khoản 1                                    |
        | Gia hạn giải quyết, mỗi lần không quá                   | 30 | ngày          | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 30 khoản 2 và 3                               |
        | Thanh tra, kiểm tra (cần xác nhận)                      | 0  | ngày          | ngày làm việc đó | Luật Thanh tra 84/2025: thời hạn chưa được xác nhận                     |
        | Gửi quyết định tạm đình chỉ                             | 5  | ngày làm việc | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 34                                            |
        | Gửi quyết định đình chỉ                                 | 5  | ngày làm việc | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 34                                            |
        | Gửi kết luận, thông báo cho người tố cáo                | 5  | ngày làm việc | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 35 khoản 3                                    |
        | Xử lý theo kết luận                                     | 7  | ngày làm việc | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 36 khoản 1 và 2                               |
        | Công khai kết luận                                      | 7  | ngày làm việc | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 40 khoản 1                                    |
        | Niêm yết, đăng tải ít nhất                              | 15 | ngày          | ngày làm việc đó | Luật Tố cáo 25/2018, Điều 40 khoản 2; Nghị định 31/2019, Điều 6 khoản 2 |

    Khung kịch bản: Trong thủ tục tố cáo, <con số> là <số>
      Khi tra con số "<con số>" trong thủ tục tố cáo
      Thì con số là <số>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | con số                                                          | số | căn cứ                                                                  |
        | số người ít nhất của tổ xác minh                                | 2  | Luật Tố cáo 25/2018, Điều 31; Nghị định 31/2019, Điều 10                |
        | số lần gia hạn vụ việc phức tạp                                 | 1  | Luật Tố cáo 25/2018, Điều 30 khoản 2                                    |
        | số lần gia hạn vụ việc đặc biệt phức tạp                        | 2  | Luật Tố cáo 25/2018, Điều 30 khoản 3                                    |
        | số căn cứ để là đặc biệt phức tạp                               | 2  | Nghị định 31/2019, Điều 3                                               |
        | số lần thông báo liên tiếp trên báo in, phát thanh, truyền hình | 2  | Luật Tố cáo 25/2018, Điều 40 khoản 2; Nghị định 31/2019, Điều 6 khoản 2 |

  @KC-13
  Quy tắc: Thủ tục kỷ luật – ai được làm việc gì, theo điều nào [Nghị định 234/2026/NĐ-CP; Luật 129/2025/QH15; Nghị định 172/2025/NĐ-CP; Luật 80/2025/QH15]

    Khung kịch bản: Trong thủ tục kỷ luật, "<việc>" do <ai> làm
      Khi tra việc "<việc>" trong thủ tục kỷ luật
      Thì chỉ những người sau được làm: <ai>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | việc                                       | ai                                            | căn cứ                                                                   |
        | Mở vụ việc kỷ luật                         | người có thẩm quyền; chủ tịch hội đồng        | Nghị định 234/2026, Điều 5 và Điều 13                                    |
        | Trả lời: hoãn, loại trừ, miễn trách nhiệm? | chủ tịch hội đồng; người có thẩm quyền        | Nghị định 234/2026, Điều 3–4                                             |
        | Hoãn xem xét kỷ luật                       | người có thẩm quyền                           | Nghị định 234/2026, Điều 3 và Điều 5 khoản 6; Nghị định 172/2025, Điều 3 |
        | Ghi nhận văn bản xin không hoãn            | người bị phản ánh; chủ tịch hội đồng; văn thư | Nghị định 234/2026, Điều 3                                               |
        | Chờ kết quả tố tụng hình sự                | người có thẩm quyền                           | Nghị định 234/2026, Điều 5 khoản 6                                       |
        | Tiếp tục xem xét kỷ luật                   | người có thẩm quyền                           | Nghị định 234/2026, Điều 5 khoản 6                                       |
        | Họp kiểm điểm                              | chủ tịch hội đồng; người có thẩm quyền        | Nghị định 234/2026, Điều 14 khoản 3                                      |
        | Gửi báo cáo, biên bản họp kiểm điểm        | chủ tịch hội đồng                             | Nghị định 234/2026, Điều 14 khoản 4                                      |
        | Thành lập hội đồng kỷ luật                 | người có thẩm quyền                           | Nghị định 234/2026, Điều 15–16                                           |
        | Triệu tập người bị xem xét kỷ luật         | chủ tịch hội đồng                             | Nghị định 234/2026, Điều 17 khoản 1 điểm a                               |
        | Ghi ý kiến của người bị xem xét kỷ luật    | người bị phản ánh; chủ tịch hội đồng; văn thư | Quy tắc hệ thống KC-01                                                   |
        | Mở phiếu kín lần 1: có kỷ luật không       | chủ tịch hội đồng                             | Nghị định 234/2026, Điều 17 khoản 2 điểm g                               |
        | Kiểm phiếu lần 1                           | chủ tịch hội đồng                             | Nghị định 234/2026, Điều 17 khoản 2 điểm g                               |
        | Mở phiếu kín lần 2: hình thức nào          | chủ tịch hội đồng                             | Nghị định 234/2026, Điều 17 khoản 2 điểm g                               |
        | Kiểm phiếu lần 2                           | chủ tịch hội đồng                             | Nghị định 234/2026, Điều 17 khoản 2 điểm g                               |
        | Kết thúc phiên họp hội đồng                | chủ tịch hội đồng                             | Nghị định 234/2026, Điều 17–18                                           |
        | Kiến nghị của hội đồng                     | chủ tịch hội đồng                             | Nghị định 234/2026, Điều 18 khoản 1 điểm a                               |
        | Kéo dài thời hạn xử lý (vụ việc phức tạp)  | người có thẩm quyền                           | Nghị định 234/2026, Điều 5 khoản 5                                       |
        | Quyết định kỷ luật                         | người có thẩm quyền                           | Nghị định 234/2026, Điều 18 khoản 1 điểm b                               |
        | Kết luận không vi phạm                     | người có thẩm quyền                           | Nghị định 234/2026, Điều 18 khoản 1 điểm b                               |
        | Kết thúc: loại trừ hoặc miễn trách nhiệm   | người có thẩm quyền                           | Nghị định 234/2026, Điều 4                                               |
        | Công khai quyết định kỷ luật               | người phụ trách công khai                     | Nghị định 234/2026, Điều 2 khoản 1; công văn 3241/UBND-KGVX              |
        | Kết thúc công khai, đóng vụ việc           | người phụ trách công khai                     | Luật Tố cáo 25/2018, Điều 40 khoản 2                                     |

    Khung kịch bản: Trong thủ tục kỷ luật, "<việc>" thì báo cho <người nhận>
      Khi tra việc "<việc>" trong thủ tục kỷ luật
      Thì <người nhận> được báo theo "<căn cứ>"
      Dữ liệu:
        | việc                                      | người nhận          | căn cứ                                     |
        | Mở vụ việc kỷ luật                        | chủ tịch hội đồng   | Quy tắc hệ thống KC-05                     |
        | Hoãn xem xét kỷ luật                      | người bị phản ánh   | Nghị định 234/2026, Điều 3                 |
        | Ghi nhận văn bản xin không hoãn           | người có thẩm quyền | Quy tắc hệ thống KC-05                     |
        | Chờ kết quả tố tụng hình sự               | người bị phản ánh   | Nghị định 234/2026, Điều 5 khoản 6         |
        | Tiếp tục xem xét kỷ luật                  | người bị phản ánh   | Nghị định 234/2026, Điều 5 khoản 6         |
        | Gửi báo cáo, biên bản họp kiểm điểm       | người có thẩm quyền | Nghị định 234/2026, Điều 15 khoản 1        |
        | Thành lập hội đồng kỷ luật                | người được giao     | Nghị định 234/2026, Điều 16                |
        | Triệu tập người bị xem xét kỷ luật        | người bị phản ánh   | Nghị định 234/2026, Điều 17 khoản 1 điểm a |
        | Ghi ý kiến của người bị xem xét kỷ luật   | người được giao     | Quy tắc hệ thống KC-01                     |
        | Mở phiếu kín lần 1: có kỷ luật không      | người được giao     | Nghị định 234/2026, Điều 17                |
        | Mở phiếu kín lần 2: hình thức nào         | người được giao     | Nghị định 234/2026, Điều 17                |
        | Kiến nghị của hội đồng                    | người có thẩm quyền | Nghị định 234/2026, Điều 18                |
        | Kéo dài thời hạn xử lý (vụ việc phức tạp) | người bị phản ánh   | Nghị định 234/2026, Điều 5 khoản 5         |
        | Quyết định kỷ luật                        | người bị phản ánh   | Nghị định 234/2026, Điều 18                |
        | Kết luận không vi phạm                    | người bị phản ánh   | Nghị định 234/2026, Điều 18                |
        | Kết luận không vi phạm                    | mọi nơi đã được báo | Quy tắc hệ thống KC-06                     |
        | Kết thúc: loại trừ hoặc miễn trách nhiệm  | người bị phản ánh   | Nghị định 234/2026, Điều 4                 |
        | Công khai quyết định kỷ luật              | người bị phản ánh   | Nghị định 234/2026, Điều 2 khoản 1         |

    Khung kịch bản: Trong thủ tục kỷ luật, "<thời hạn>" là <số> <đơn vị>
      Khi tra thời hạn "<thời hạn>" trong thủ tục kỷ luật
      Thì thời hạn là <số> <đơn vị>, tính từ <mốc>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | thời hạn                                                            | số  | đơn vị        | mốc                   | căn cứ                                                                             |
        | Thời hiệu, hình thức khiển trách                                    | 5   | năm           | ngày hành vi chấm dứt | Luật 129/2025, Điều 36; Nghị định 234/2026, Điều 5 khoản 3                         |
        | Thời hiệu, các hình thức khác                                       | 10  | năm           | ngày hành vi chấm dứt | Luật 129/2025, Điều 36; Nghị định 234/2026, Điều 5 khoản 3                         |
        | Thời hiệu khiển trách, người không phải viên chức (cần xác nhận)    | 0   | năm           | ngày hành vi chấm dứt | Luật 80/2025/QH15: chưa đọc được điều luật                                         |
        | Thời hiệu hình thức khác, người không phải viên chức (cần xác nhận) | 0   | năm           | ngày hành vi chấm dứt | Luật 80/2025/QH15: chưa đọc được điều luật                                         |
        | Thời hạn xử lý kỷ luật, từ khi phát hiện                            | 90  | ngày          | ngày phát hiện        | Nghị định 234/2026, Điều 5 khoản 5                                                 |
        | Vụ việc phức tạp: tổng cộng không quá                               | 150 | ngày          | ngày làm việc đó      | Nghị định 234/2026, Điều 5 khoản 5                                                 |
        | Gửi báo cáo, biên bản họp kiểm điểm                                 | 3   | ngày làm việc | ngày làm việc đó      | Nghị định 234/2026, Điều 14 khoản 4                                                |
        | Thành lập hội đồng kỷ luật                                          | 5   | ngày làm việc | ngày làm việc đó      | Nghị định 234/2026, Điều 15 khoản 1                                                |
        | Kiến nghị bằng văn bản của hội đồng                                 | 5   | ngày làm việc | ngày làm việc đó      | Nghị định 234/2026, Điều 18 khoản 1 điểm a                                         |
        | Ra quyết định, hoặc kết luận không vi phạm                          | 5   | ngày làm việc | ngày làm việc đó      | Nghị định 234/2026, Điều 18 khoản 1 điểm b                                         |
        | Quyết định có hiệu lực                                              | 12  | tháng         | ngày làm việc đó      | Nghị định 234/2026, Điều 2 khoản 9                                                 |
        | Công khai quyết định (cơ quan tự đặt)                               | 0   | ngày làm việc | ngày làm việc đó      | Nghị định 234/2026, Điều 2 khoản 1; công văn 3241/UBND-KGVX: luật không có số ngày |
        | Niêm yết, đăng tải ít nhất                                          | 15  | ngày          | ngày làm việc đó      | Luật Tố cáo 25/2018, Điều 40 khoản 2                                               |

    Khung kịch bản: Trong thủ tục kỷ luật, <con số> là <số>
      Khi tra con số "<con số>" trong thủ tục kỷ luật
      Thì con số là <số>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | con số                                              | số | căn cứ                                         |
        | số thành viên hội đồng kỷ luật viên chức            | 3  | Nghị định 234/2026, Điều 15 khoản 2 và Điều 16 |
        | số ngày làm việc gửi giấy triệu tập trước phiên họp | 5  | Nghị định 234/2026, Điều 17 khoản 1 điểm a     |
        | số lần triệu tập trước khi họp vắng mặt             | 2  | Nghị định 234/2026, Điều 14 khoản 3            |

  @KC-13
  Quy tắc: Thủ tục phản ánh – ai được làm việc gì, theo điều nào [Nghị định 20/2008/NĐ-CP, 48/2013/NĐ-CP, 92/2017/NĐ-CP]

    Khung kịch bản: Trong thủ tục phản ánh, "<việc>" do <ai> làm
      Khi tra việc "<việc>" trong thủ tục phản ánh
      Thì chỉ những người sau được làm: <ai>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | việc                                     | ai                                              | căn cứ                                                                |
        | Mở hồ sơ phản ánh                        | văn thư; người có thẩm quyền; chủ tịch hội đồng | Nghị định 20/2008, Điều 9                                             |
        | Chuyển đến cơ quan có thẩm quyền trả lời | văn thư                                         | Nghị định 20/2008, Điều 9 khoản 1 điểm d                              |
        | Trả lời phản ánh                         | người có thẩm quyền                             | Nghị định 20/2008, Điều 19                                            |
        | Xin lỗi vì chậm, hẹn ngày mới            | người có thẩm quyền                             | Quy tắc hệ thống KC-07 (Nghị định 118/2025: chưa tìm thấy điều khoản) |
        | Công khai kết quả trả lời                | người phụ trách công khai                       | Nghị định 20/2008, Điều 19                                            |
        | Đánh giá mức độ hài lòng                 | người gửi                                       | Nghị định 20/2008, Điều 19                                            |
        | Mở vụ việc tố cáo từ phản ánh            | người có thẩm quyền                             | Luật Tố cáo 25/2018, Điều 25 khoản 2                                  |
        | Thêm tài liệu, nội dung                  | người gửi; văn thư; thanh tra viên              | Nghị định 20/2008, Điều 6–7                                           |
        | Kết thúc                                 | văn thư; người phụ trách công khai              | Nghị định 20/2008, Điều 19                                            |

    Khung kịch bản: Trong thủ tục phản ánh, "<việc>" thì báo cho <người nhận>
      Khi tra việc "<việc>" trong thủ tục phản ánh
      Thì <người nhận> được báo theo "<căn cứ>"
      Dữ liệu:
        | việc                                     | người nhận          | căn cứ                                   |
        | Chuyển đến cơ quan có thẩm quyền trả lời | cơ quan nhận        | Nghị định 20/2008, Điều 9 khoản 1 điểm d |
        | Chuyển đến cơ quan có thẩm quyền trả lời | người gửi           | Nghị định 20/2008, Điều 9                |
        | Trả lời phản ánh                         | người gửi           | Nghị định 20/2008, Điều 19               |
        | Xin lỗi vì chậm, hẹn ngày mới            | người gửi           | Quy tắc hệ thống KC-07                   |
        | Đánh giá mức độ hài lòng                 | người có thẩm quyền | Quy tắc hệ thống KC-05                   |
        | Mở vụ việc tố cáo từ phản ánh            | văn thư             | Quy tắc hệ thống KC-05                   |
        | Mở vụ việc tố cáo từ phản ánh            | người gửi           | Quy tắc hệ thống KC-04                   |

    Khung kịch bản: Trong thủ tục phản ánh, "<thời hạn>" là <số> <đơn vị>
      Khi tra thời hạn "<thời hạn>" trong thủ tục phản ánh
      Thì thời hạn là <số> <đơn vị>, tính từ <mốc>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | thời hạn                         | số | đơn vị        | mốc              | căn cứ                                                       |
        | Chuyển đến cơ quan có thẩm quyền | 5  | ngày làm việc | ngày nhận đơn    | Nghị định 20/2008, Điều 9 khoản 1 điểm d                     |
        | Trả lời (cơ quan tự đặt)         | 0  | ngày làm việc | ngày làm việc đó | Nghị định 20/2008: không ấn định thời hạn; do cơ quan tự đặt |

  @KC-13
  Quy tắc: Việc chung – ai được làm, theo điều nào [Quy tắc hệ thống KC-13]

    Khung kịch bản: Ở mọi thủ tục, "<việc>" do <ai> làm
      Khi tra việc "<việc>" trong thủ tục tố cáo
      Thì chỉ những người sau được làm: <ai>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | việc                                       | ai                                                                                                             | căn cứ                          |
        | Hủy việc vừa ghi nhầm                      | văn thư; thanh tra viên; tổ trưởng xác minh; chủ tịch hội đồng; người có thẩm quyền; người phụ trách công khai | Quy tắc hệ thống KC-03          |
        | Xin rút, không tham gia vụ việc            | chủ tịch hội đồng; người có thẩm quyền; tổ trưởng xác minh                                                     | Luật Tố cáo 25/2018, Điều 31–32 |
        | Nhập vào vụ việc khác                      | người có thẩm quyền; chủ tịch hội đồng                                                                         | Quy tắc hệ thống KC-04          |
        | Trùng với vụ việc đã có                    | người có thẩm quyền; chủ tịch hội đồng                                                                         | Quy tắc hệ thống KC-04          |
        | Tách một phần thành vụ việc riêng          | người có thẩm quyền; chủ tịch hội đồng                                                                         | Quy tắc hệ thống KC-04          |
        | Cấp trên hoặc cơ quan kế thừa nhận vụ việc | người có thẩm quyền; người giám sát                                                                            | Luật Tố cáo 25/2018, Điều 12–20 |

    Khung kịch bản: Ở mọi thủ tục, "<việc>" thì báo cho <người nhận>
      Khi tra việc "<việc>" trong thủ tục tố cáo
      Thì <người nhận> được báo theo "<căn cứ>"
      Dữ liệu:
        | việc                                       | người nhận          | căn cứ                       |
        | Hủy việc vừa ghi nhầm                      | mọi nơi đã được báo | Quy tắc hệ thống KC-03       |
        | Nhập vào vụ việc khác                      | người gửi           | Quy tắc hệ thống KC-04       |
        | Trùng với vụ việc đã có                    | người gửi           | Quy tắc hệ thống KC-04       |
        | Tách một phần thành vụ việc riêng          | người gửi           | Quy tắc hệ thống KC-04       |
        | Cấp trên hoặc cơ quan kế thừa nhận vụ việc | người gửi           | Luật Tố cáo 25/2018, Điều 24 |
        | Cấp trên hoặc cơ quan kế thừa nhận vụ việc | văn thư             | Quy tắc hệ thống KC-05       |
