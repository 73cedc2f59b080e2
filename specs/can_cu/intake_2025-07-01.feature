# language: vi
# Viết từ bộ quy tắc; người làm luật đọc và duyệt từng dòng thay đổi (python -m specs.approve).
Tính năng: Căn cứ của thủ tục tiếp nhận, bản 01/07/2025

  Bối cảnh:
    Biết một đơn nhận ngày 01/07/2026

  @KC-13
  Quy tắc: Bộ quy tắc có ngày hiệu lực và văn bản [Quy tắc hệ thống KC-13]

    Kịch bản: Từ ngày 01/07/2025 theo bản này
      Khi tra thủ tục tiếp nhận ngày 01/07/2025
      Thì bộ quy tắc có hiệu lực từ ngày 01/07/2025
      Và căn cứ là "Luật Tố cáo 25/2018; Nghị định 20/2008"

    Kịch bản: Ngày 30/06/2025 thì chưa
      Khi tra thủ tục tiếp nhận ngày 30/06/2025
      Thì chưa có bộ quy tắc

  @KC-13
  Quy tắc: Ai làm, bao lâu, báo cho ai, của thủ tục tiếp nhận, bản 01/07/2025 [Luật Tố cáo 25/2018; Nghị định 20/2008]

    Khung kịch bản: "<việc>" do <ai> làm
      Khi tra việc "<việc>" của thủ tục tiếp nhận, bản 01/07/2025
      Thì chỉ những người sau được làm: <ai>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | việc                                                  | ai                           | căn cứ                                                                         |
        | Tiếp nhận, ghi sổ                                     | văn thư; người gửi           | Luật Tố cáo 25/2018, Điều 24 khoản 1; Nghị định 20/2008, Điều 9                |
        | Trả lời câu hỏi phân loại                             | văn thư                      | Quy tắc hệ thống KC-15                                                         |
        | Phân loại: tố cáo                                     | văn thư                      | Luật Tố cáo 25/2018, Điều 24 khoản 1                                           |
        | Phân loại: phản ánh, kiến nghị                        | văn thư                      | Nghị định 20/2008, Điều 1 và Điều 9                                            |
        | Phân loại: khiếu nại quyết định kỷ luật               | văn thư                      | Luật Khiếu nại 02/2011, Điều 49                                                |
        | Hướng dẫn nơi giải quyết khác                         | người có thẩm quyền          | Luật Tố cáo 25/2018, Điều 24 khoản 2                                           |
        | Ghi nhận là ý kiến, không lập hồ sơ                   | văn thư; người có thẩm quyền | Quy tắc hệ thống KC-15                                                         |
        | Phân loại: đề nghị bảo vệ, báo bị trả thù             | văn thư                      | Luật Tố cáo 25/2018, Điều 47–58                                                |
        | Chuyển đơn đến cơ quan khác                           | văn thư; người có thẩm quyền | Nghị định 20/2008, Điều 9 khoản 1 điểm d; Luật Tố cáo 25/2018, Điều 24 khoản 2 |
        | Xác nhận đã nhận đơn chuyển đến                       | văn thư; người có thẩm quyền | Quy tắc hệ thống KC-15                                                         |
        | Trả về cấp trên của nơi chuyển vì đã chuyển đủ số lần | văn thư; người có thẩm quyền | Quy tắc hệ thống KC-15                                                         |

    Khung kịch bản: "<việc>" thì báo cho <người nhận>
      Khi tra việc "<việc>" của thủ tục tiếp nhận, bản 01/07/2025
      Thì <người nhận> được báo theo "<căn cứ>"
      Dữ liệu:
        | việc                                                  | người nhận          | căn cứ                               |
        | Tiếp nhận, ghi sổ                                     | người gửi           | Nghị định 20/2008, Điều 9            |
        | Tiếp nhận, ghi sổ                                     | văn thư             | Quy tắc hệ thống KC-05               |
        | Phân loại: tố cáo                                     | người gửi           | Luật Tố cáo 25/2018, Điều 24         |
        | Phân loại: tố cáo                                     | người có thẩm quyền | Quy tắc hệ thống KC-05               |
        | Phân loại: phản ánh, kiến nghị                        | người gửi           | Nghị định 20/2008, Điều 9            |
        | Phân loại: khiếu nại quyết định kỷ luật               | người gửi           | Luật Khiếu nại 02/2011, Điều 49      |
        | Phân loại: khiếu nại quyết định kỷ luật               | người có thẩm quyền | Quy tắc hệ thống KC-05               |
        | Hướng dẫn nơi giải quyết khác                         | người gửi           | Luật Tố cáo 25/2018, Điều 24 khoản 2 |
        | Ghi nhận là ý kiến, không lập hồ sơ                   | người gửi           | Quy tắc hệ thống KC-15               |
        | Phân loại: đề nghị bảo vệ, báo bị trả thù             | người gửi           | Luật Tố cáo 25/2018, Điều 47–58      |
        | Phân loại: đề nghị bảo vệ, báo bị trả thù             | người có thẩm quyền | Quy tắc hệ thống KC-18               |
        | Chuyển đơn đến cơ quan khác                           | người gửi           | Luật Tố cáo 25/2018, Điều 24 khoản 2 |
        | Chuyển đơn đến cơ quan khác                           | văn thư             | Quy tắc hệ thống KC-15               |
        | Xác nhận đã nhận đơn chuyển đến                       | người gửi           | Quy tắc hệ thống KC-15               |
        | Trả về cấp trên của nơi chuyển vì đã chuyển đủ số lần | người gửi           | Quy tắc hệ thống KC-15               |
        | Trả về cấp trên của nơi chuyển vì đã chuyển đủ số lần | văn thư             | Quy tắc hệ thống KC-15               |

    Khung kịch bản: "<thời hạn>" là <bao lâu>
      Khi tra thời hạn "<thời hạn>" của thủ tục tiếp nhận, bản 01/07/2025
      Thì thời hạn là "<bao lâu>", tính từ "<mốc>", theo "<căn cứ>"
      Dữ liệu:
        | thời hạn                                         | bao lâu                       | mốc              | căn cứ                                   |
        | Phân loại, chuyển đến nơi có thẩm quyền          | 5 ngày làm việc               | ngày nhận đơn    | Nghị định 20/2008, Điều 9 khoản 1 điểm d |
        | Xác nhận đã nhận đơn chuyển đến (cơ quan tự đặt) | do cơ quan đặt, ngày làm việc | ngày làm việc đó | Quy tắc hệ thống KC-15                   |

    Khung kịch bản: "<con số>" là <số>
      Khi tra con số "<con số>" của thủ tục tiếp nhận, bản 01/07/2025
      Thì con số là "<số>"
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | con số                                     | số             | căn cứ                 |
        | Số lần chuyển giữa các cơ quan, nhiều nhất | do cơ quan đặt | Quy tắc hệ thống KC-15 |
