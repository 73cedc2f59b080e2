# language: vi
# Viết từ bộ quy tắc; người làm luật đọc và duyệt từng dòng thay đổi (python -m specs.approve).
Tính năng: Căn cứ của thủ tục khiếu nại kỷ luật, bản 01/07/2026

  Bối cảnh:
    Biết một đơn nhận ngày 01/07/2026

  @KC-13
  Quy tắc: Bộ quy tắc có ngày hiệu lực và văn bản [Quy tắc hệ thống KC-13]

    Kịch bản: Từ ngày 01/07/2026 theo bản này
      Khi tra thủ tục khiếu nại kỷ luật ngày 01/07/2026
      Thì bộ quy tắc có hiệu lực từ ngày 01/07/2026
      Và căn cứ là "Luật Khiếu nại 02/2011/QH13; Nghị định 124/2020/NĐ-CP, sửa bởi Nghị định 155/2026/NĐ-CP; Nghị định 234/2026/NĐ-CP"

    Kịch bản: Ngày 30/06/2026 thì chưa
      Khi tra thủ tục khiếu nại kỷ luật ngày 30/06/2026
      Thì bộ quy tắc có hiệu lực từ ngày 01/07/2012

    Kịch bản: Vụ việc đang mở thì chuyển sang bản này
      Khi tra phần chuyển tiếp của thủ tục khiếu nại kỷ luật, bản 01/07/2026
      Thì vụ việc đang mở thì "chuyển sang bản này"
      Và hành vi xảy ra trước ngày ấy thì "theo bản này"
      Và căn cứ là "Nghị định 155/2026, Điều 22"

  @KC-13
  Quy tắc: Ai làm, bao lâu, báo cho ai, của thủ tục khiếu nại kỷ luật, bản 01/07/2026 [Luật Khiếu nại 02/2011/QH13; Nghị định 124/2020/NĐ-CP, sửa bởi Nghị định 155/2026/NĐ-CP; Nghị định 234/2026/NĐ-CP]

    Khung kịch bản: "<việc>" do <ai> làm
      Khi tra việc "<việc>" của thủ tục khiếu nại kỷ luật, bản 01/07/2026
      Thì chỉ những người sau được làm: <ai>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | việc                                  | ai                                     | căn cứ                                                           |
        | Mời đối thoại                         | chủ tịch hội đồng; người có thẩm quyền | Nghị định 124/2020, Điều 28 khoản 1 (sửa bởi Nghị định 155/2026) |
        | Tạm đình chỉ giải quyết khiếu nại     | người có thẩm quyền                    | Nghị định 124/2020, Điều 28b (sửa bởi Nghị định 155/2026)        |
        | Tiếp tục giải quyết khiếu nại         | người có thẩm quyền                    | Nghị định 124/2020, Điều 28b (sửa bởi Nghị định 155/2026)        |
        | Gửi quyết định tạm đình chỉ, tiếp tục | văn thư; người có thẩm quyền           | Nghị định 124/2020, Điều 28b (sửa bởi Nghị định 155/2026)        |
        | Ghi nhận rút khiếu nại                | văn thư; người gửi; người bị phản ánh  | Nghị định 155/2026, Điều 22                                      |
        | Đình chỉ giải quyết khiếu nại         | người có thẩm quyền                    | Nghị định 124/2020, Điều 28b (sửa bởi Nghị định 155/2026)        |
        | Gửi quyết định đình chỉ               | văn thư; người có thẩm quyền           | Nghị định 124/2020, Điều 28b (sửa bởi Nghị định 155/2026)        |

    Khung kịch bản: "<việc>" thì báo cho <người nhận>
      Khi tra việc "<việc>" của thủ tục khiếu nại kỷ luật, bản 01/07/2026
      Thì <người nhận> được báo theo "<căn cứ>"
      Dữ liệu:
        | việc                                  | người nhận          | căn cứ                                                           |
        | Mời đối thoại                         | người bị phản ánh   | Nghị định 124/2020, Điều 28 khoản 1 (sửa bởi Nghị định 155/2026) |
        | Mời đối thoại                         | người gửi           | Nghị định 124/2020, Điều 28 khoản 1 (sửa bởi Nghị định 155/2026) |
        | Gửi quyết định tạm đình chỉ, tiếp tục | người bị phản ánh   | Nghị định 124/2020, Điều 28b (sửa bởi Nghị định 155/2026)        |
        | Gửi quyết định tạm đình chỉ, tiếp tục | người gửi           | Nghị định 124/2020, Điều 28b (sửa bởi Nghị định 155/2026)        |
        | Ghi nhận rút khiếu nại                | người có thẩm quyền | Nghị định 155/2026, Điều 22                                      |
        | Gửi quyết định đình chỉ               | người bị phản ánh   | Nghị định 124/2020, Điều 28b (sửa bởi Nghị định 155/2026)        |
        | Gửi quyết định đình chỉ               | người gửi           | Nghị định 124/2020, Điều 28b (sửa bởi Nghị định 155/2026)        |

    Khung kịch bản: "<thời hạn>" là <bao lâu>
      Khi tra thời hạn "<thời hạn>" của thủ tục khiếu nại kỷ luật, bản 01/07/2026
      Thì thời hạn là "<bao lâu>", tính từ "<mốc>", theo "<căn cứ>"
      Dữ liệu:
        | thời hạn                                        | bao lâu         | mốc              | căn cứ                                                           |
        | Thụ lý, thông báo (nghị định)                   | 7 ngày làm việc | ngày nhận đơn    | Nghị định 124/2020, Điều 16 khoản 1 (sửa bởi Nghị định 155/2026) |
        | Thụ lý lần hai (nghị định)                      | 7 ngày làm việc | ngày làm việc đó | Nghị định 124/2020, Điều 16 khoản 1 (sửa bởi Nghị định 155/2026) |
        | Gửi quyết định tạm đình chỉ, đình chỉ, tiếp tục | 3 ngày làm việc | ngày làm việc đó | Nghị định 124/2020, Điều 28b (sửa bởi Nghị định 155/2026)        |

    Khung kịch bản: "<con số>" là <số>
      Khi tra con số "<con số>" của thủ tục khiếu nại kỷ luật, bản 01/07/2026
      Thì con số là "<số>"
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | con số                                   | số | căn cứ                                                           |
        | Số ngày khiếu nại lần đầu của người khác | 90 | Nghị định 234/2026, Điều 23; Luật Khiếu nại 02/2011, Điều 9      |
        | Số ngày báo trước buổi đối thoại         | 5  | Nghị định 124/2020, Điều 28 khoản 1 (sửa bởi Nghị định 155/2026) |
