# language: vi
# Viết từ bộ quy tắc; người làm luật đọc và duyệt từng dòng thay đổi (python -m specs.approve).
Tính năng: Căn cứ của thủ tục khiếu nại kỷ luật, bản 01/07/2012

  Bối cảnh:
    Biết một đơn nhận ngày 01/07/2026

  @KC-13
  Quy tắc: Bộ quy tắc có ngày hiệu lực và văn bản [Quy tắc hệ thống KC-13]

    Kịch bản: Từ ngày 01/07/2012 theo bản này
      Khi tra thủ tục khiếu nại kỷ luật ngày 01/07/2012
      Thì bộ quy tắc có hiệu lực từ ngày 01/07/2012
      Và căn cứ là "Luật Khiếu nại 02/2011/QH13"

    Kịch bản: Ngày 30/06/2012 thì chưa
      Khi tra thủ tục khiếu nại kỷ luật ngày 30/06/2012
      Thì chưa có bộ quy tắc

  @KC-13
  Quy tắc: Ai làm, bao lâu, báo cho ai, của thủ tục khiếu nại kỷ luật, bản 01/07/2012 [Luật Khiếu nại 02/2011/QH13]

    Khung kịch bản: "<việc>" do <ai> làm
      Khi tra việc "<việc>" của thủ tục khiếu nại kỷ luật, bản 01/07/2012
      Thì chỉ những người sau được làm: <ai>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | việc                                           | ai                                     | căn cứ                                     |
        | Mở vụ việc khiếu nại                           | văn thư; người có thẩm quyền           | Luật Khiếu nại 02/2011, Điều 49            |
        | Ghi quyết định bị khiếu nại                    | văn thư; người có thẩm quyền           | Luật Khiếu nại 02/2011, Điều 48            |
        | Ghi nhận trở ngại, thời gian không tính        | văn thư; người có thẩm quyền           | Luật Khiếu nại 02/2011, Điều 48            |
        | Thụ lý khiếu nại lần đầu                       | người có thẩm quyền                    | Luật Khiếu nại 02/2011, Điều 50 và Điều 51 |
        | Thụ lý khiếu nại lần hai                       | người có thẩm quyền                    | Luật Khiếu nại 02/2011, Điều 50 và Điều 51 |
        | Không thụ lý                                   | người có thẩm quyền                    | Luật Khiếu nại 02/2011, Điều 50            |
        | Ghi ý kiến của người khiếu nại                 | văn thư; người gửi; người bị phản ánh  | Quy tắc hệ thống KC-01                     |
        | Tham vấn hội đồng kỷ luật                      | chủ tịch hội đồng; người có thẩm quyền | Luật Khiếu nại 02/2011, Điều 52            |
        | Mời đối thoại                                  | chủ tịch hội đồng; người có thẩm quyền | Luật Khiếu nại 02/2011, Điều 53            |
        | Đối thoại                                      | chủ tịch hội đồng; người có thẩm quyền | Luật Khiếu nại 02/2011, Điều 53            |
        | Kéo dài giải quyết (vụ việc phức tạp)          | người có thẩm quyền                    | Luật Khiếu nại 02/2011, Điều 50            |
        | Quyết định giải quyết lần đầu                  | người có thẩm quyền                    | Luật Khiếu nại 02/2011, Điều 50 và Điều 53 |
        | Nhận khiếu nại lần hai                         | văn thư; người gửi; người bị phản ánh  | Luật Khiếu nại 02/2011, Điều 48 và Điều 51 |
        | Quyết định giải quyết lần hai                  | người có thẩm quyền                    | Luật Khiếu nại 02/2011, Điều 51 và Điều 56 |
        | Gửi quyết định giải quyết lần hai              | văn thư; người có thẩm quyền           | Luật Khiếu nại 02/2011, Điều 56 khoản 2    |
        | Ghi nhận khởi kiện tại tòa án                  | văn thư; người có thẩm quyền           | Luật Khiếu nại 02/2011, Điều 57 khoản 3    |
        | Công khai quyết định giải quyết đã có hiệu lực | người phụ trách công khai              | Luật Khiếu nại 02/2011, Điều 58 khoản 1    |

    Khung kịch bản: "<việc>" thì báo cho <người nhận>
      Khi tra việc "<việc>" của thủ tục khiếu nại kỷ luật, bản 01/07/2012
      Thì <người nhận> được báo theo "<căn cứ>"
      Dữ liệu:
        | việc                                           | người nhận          | căn cứ                                  |
        | Mở vụ việc khiếu nại                           | người có thẩm quyền | Quy tắc hệ thống KC-05                  |
        | Thụ lý khiếu nại lần đầu                       | người bị phản ánh   | Luật Khiếu nại 02/2011, Điều 50         |
        | Thụ lý khiếu nại lần đầu                       | người gửi           | Luật Khiếu nại 02/2011, Điều 50         |
        | Thụ lý khiếu nại lần hai                       | người bị phản ánh   | Luật Khiếu nại 02/2011, Điều 50         |
        | Thụ lý khiếu nại lần hai                       | người gửi           | Luật Khiếu nại 02/2011, Điều 50         |
        | Không thụ lý                                   | người bị phản ánh   | Luật Khiếu nại 02/2011, Điều 50         |
        | Không thụ lý                                   | người gửi           | Luật Khiếu nại 02/2011, Điều 50         |
        | Ghi ý kiến của người khiếu nại                 | người có thẩm quyền | Quy tắc hệ thống KC-01                  |
        | Mời đối thoại                                  | người bị phản ánh   | Luật Khiếu nại 02/2011, Điều 53         |
        | Mời đối thoại                                  | người gửi           | Luật Khiếu nại 02/2011, Điều 53         |
        | Kéo dài giải quyết (vụ việc phức tạp)          | người bị phản ánh   | Luật Khiếu nại 02/2011, Điều 50         |
        | Kéo dài giải quyết (vụ việc phức tạp)          | người gửi           | Luật Khiếu nại 02/2011, Điều 50         |
        | Quyết định giải quyết lần đầu                  | người bị phản ánh   | Luật Khiếu nại 02/2011, Điều 50         |
        | Quyết định giải quyết lần đầu                  | người gửi           | Luật Khiếu nại 02/2011, Điều 50         |
        | Nhận khiếu nại lần hai                         | người có thẩm quyền | Luật Khiếu nại 02/2011, Điều 51         |
        | Gửi quyết định giải quyết lần hai              | người bị phản ánh   | Luật Khiếu nại 02/2011, Điều 56 khoản 2 |
        | Gửi quyết định giải quyết lần hai              | người gửi           | Luật Khiếu nại 02/2011, Điều 56 khoản 2 |
        | Ghi nhận khởi kiện tại tòa án                  | người có thẩm quyền | Luật Khiếu nại 02/2011, Điều 57 khoản 3 |
        | Công khai quyết định giải quyết đã có hiệu lực | người bị phản ánh   | Luật Khiếu nại 02/2011, Điều 58 khoản 1 |
        | Công khai quyết định giải quyết đã có hiệu lực | người gửi           | Luật Khiếu nại 02/2011, Điều 58 khoản 1 |

    Khung kịch bản: "<thời hạn>" là <bao lâu>
      Khi tra thời hạn "<thời hạn>" của thủ tục khiếu nại kỷ luật, bản 01/07/2012
      Thì thời hạn là "<bao lâu>", tính từ "<mốc>", theo "<căn cứ>"
      Dữ liệu:
        | thời hạn                                                  | bao lâu                       | mốc              | căn cứ                                                          |
        | Thụ lý, thông báo (luật)                                  | 10 ngày                       | ngày nhận đơn    | Luật Khiếu nại 02/2011, Điều 50 và Điều 27                      |
        | Thụ lý, thông báo (nghị định)                             | do cơ quan đặt, ngày làm việc | ngày nhận đơn    | Nghị định 124/2020, Điều 16 khoản 1: bản trước khi sửa chưa đọc |
        | Thụ lý lần hai (luật)                                     | 10 ngày                       | ngày làm việc đó | Luật Khiếu nại 02/2011, Điều 50 và Điều 36                      |
        | Thụ lý lần hai (nghị định)                                | do cơ quan đặt, ngày làm việc | ngày làm việc đó | Nghị định 124/2020, Điều 16 khoản 1: bản trước khi sửa chưa đọc |
        | Giải quyết khiếu nại của cán bộ, công chức                | 30 ngày                       | ngày làm việc đó | Luật Khiếu nại 02/2011, Điều 50                                 |
        | Cán bộ, công chức, phức tạp: tổng cộng không quá          | tổng cộng không quá 45 ngày   | ngày làm việc đó | Luật Khiếu nại 02/2011, Điều 50                                 |
        | Giải quyết lần đầu, người khác                            | 30 ngày                       | ngày làm việc đó | Luật Khiếu nại 02/2011, Điều 28                                 |
        | Lần đầu, người khác, phức tạp: tổng cộng không quá        | tổng cộng không quá 45 ngày   | ngày làm việc đó | Luật Khiếu nại 02/2011, Điều 28                                 |
        | Giải quyết lần đầu, vùng sâu, vùng xa                     | 45 ngày                       | ngày làm việc đó | Luật Khiếu nại 02/2011, Điều 28                                 |
        | Lần đầu, vùng sâu, vùng xa, phức tạp: tổng cộng không quá | tổng cộng không quá 60 ngày   | ngày làm việc đó | Luật Khiếu nại 02/2011, Điều 28                                 |
        | Giải quyết lần hai, người khác                            | 45 ngày                       | ngày làm việc đó | Luật Khiếu nại 02/2011, Điều 37                                 |
        | Lần hai, người khác, phức tạp: tổng cộng không quá        | tổng cộng không quá 60 ngày   | ngày làm việc đó | Luật Khiếu nại 02/2011, Điều 37                                 |
        | Giải quyết lần hai, vùng sâu, vùng xa                     | 60 ngày                       | ngày làm việc đó | Luật Khiếu nại 02/2011, Điều 37                                 |
        | Lần hai, vùng sâu, vùng xa, phức tạp: tổng cộng không quá | tổng cộng không quá 70 ngày   | ngày làm việc đó | Luật Khiếu nại 02/2011, Điều 37                                 |
        | Gửi quyết định giải quyết lần hai                         | 7 ngày                        | ngày làm việc đó | Luật Khiếu nại 02/2011, Điều 56 khoản 2                         |
        | Quyết định lần đầu có hiệu lực sau                        | ít nhất 30 ngày               | ngày làm việc đó | Luật Khiếu nại 02/2011, Điều 57 khoản 1                         |
        | Quyết định lần hai có hiệu lực sau                        | ít nhất 30 ngày               | ngày làm việc đó | Luật Khiếu nại 02/2011, Điều 57 khoản 1                         |

    Khung kịch bản: "<con số>" là <số>
      Khi tra con số "<con số>" của thủ tục khiếu nại kỷ luật, bản 01/07/2012
      Thì con số là "<số>"
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | con số                                          | số             | căn cứ                                                          |
        | Số ngày khiếu nại lần đầu của cán bộ, công chức | 15             | Luật Khiếu nại 02/2011, Điều 48                                 |
        | Số ngày khiếu nại lần hai của cán bộ, công chức | 10             | Luật Khiếu nại 02/2011, Điều 48                                 |
        | Số ngày khiếu nại lần hai khi bị buộc thôi việc | 30             | Luật Khiếu nại 02/2011, Điều 48                                 |
        | Số ngày khiếu nại lần đầu của người khác        | 90             | Luật Khiếu nại 02/2011, Điều 9                                  |
        | Số ngày khiếu nại lần hai của người khác        | 30             | Luật Khiếu nại 02/2011, Điều 33                                 |
        | Số ngày khiếu nại lần hai, vùng sâu, vùng xa    | 45             | Luật Khiếu nại 02/2011, Điều 33                                 |
        | Số ngày báo trước buổi đối thoại                | do cơ quan đặt | Nghị định 124/2020, Điều 28 khoản 1: bản trước khi sửa chưa đọc |
