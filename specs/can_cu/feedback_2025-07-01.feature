# language: vi
# Viết từ bộ quy tắc; người làm luật đọc và duyệt từng dòng thay đổi (python -m specs.approve).
Tính năng: Căn cứ của thủ tục phản ánh, bản 01/07/2025

  Bối cảnh:
    Biết một đơn nhận ngày 01/07/2026

  @KC-13
  Quy tắc: Bộ quy tắc có ngày hiệu lực và văn bản [Quy tắc hệ thống KC-13]

    Kịch bản: Từ ngày 01/07/2025 theo bản này
      Khi tra thủ tục phản ánh ngày 01/07/2025
      Thì bộ quy tắc có hiệu lực từ ngày 01/07/2025
      Và căn cứ là "Nghị định 20/2008/NĐ-CP, 48/2013/NĐ-CP, 92/2017/NĐ-CP; Nghị định 118/2025/NĐ-CP"

    Kịch bản: Ngày 30/06/2025 thì chưa
      Khi tra thủ tục phản ánh ngày 30/06/2025
      Thì bộ quy tắc có hiệu lực từ ngày 03/03/2008

  @KC-13
  Quy tắc: Ai làm, bao lâu, báo cho ai, của thủ tục phản ánh, bản 01/07/2025 [Nghị định 20/2008/NĐ-CP, 48/2013/NĐ-CP, 92/2017/NĐ-CP; Nghị định 118/2025/NĐ-CP]

    Khung kịch bản: "<việc>" do <ai> làm
      Khi tra việc "<việc>" của thủ tục phản ánh, bản 01/07/2025
      Thì chỉ những người sau được làm: <ai>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | việc                                     | ai                                              | căn cứ                                                                |
        | Mở hồ sơ phản ánh                        | văn thư; chủ tịch hội đồng; người có thẩm quyền | Nghị định 20/2008, Điều 9                                             |
        | Ghi phản ánh của nhóm, người đại diện    | văn thư                                         | Nghị định 20/2008, Điều 6–7                                           |
        | Chuyển đến cơ quan có thẩm quyền trả lời | văn thư                                         | Nghị định 20/2008, Điều 9 khoản 1 điểm d                              |
        | Trả lời phản ánh                         | người có thẩm quyền                             | Nghị định 20/2008, Điều 19                                            |
        | Xin lỗi vì chậm, hẹn ngày mới            | người có thẩm quyền                             | Quy tắc hệ thống KC-07 (Nghị định 118/2025: chưa tìm thấy điều khoản) |
        | Công khai kết quả trả lời                | người phụ trách công khai                       | Nghị định 20/2008, Điều 19                                            |
        | Đánh giá mức độ hài lòng                 | người gửi                                       | Nghị định 20/2008, Điều 19                                            |
        | Chưa hài lòng, đề nghị cấp trên xem lại  | người gửi                                       | Quy tắc hệ thống KC-07                                                |
        | Mở vụ việc tố cáo từ phản ánh            | người có thẩm quyền                             | Luật Tố cáo 25/2018, Điều 25 khoản 2                                  |
        | Thêm tài liệu, nội dung                  | văn thư; thanh tra viên; người gửi              | Nghị định 20/2008, Điều 6–7                                           |
        | Kết thúc                                 | văn thư; người phụ trách công khai              | Nghị định 20/2008, Điều 19                                            |

    Khung kịch bản: "<việc>" thì báo cho <người nhận>
      Khi tra việc "<việc>" của thủ tục phản ánh, bản 01/07/2025
      Thì <người nhận> được báo theo "<căn cứ>"
      Dữ liệu:
        | việc                                     | người nhận          | căn cứ                                   |
        | Chuyển đến cơ quan có thẩm quyền trả lời | cơ quan nhận        | Nghị định 20/2008, Điều 9 khoản 1 điểm d |
        | Chuyển đến cơ quan có thẩm quyền trả lời | người gửi           | Nghị định 20/2008, Điều 9                |
        | Trả lời phản ánh                         | người gửi           | Nghị định 20/2008, Điều 19               |
        | Xin lỗi vì chậm, hẹn ngày mới            | người gửi           | Quy tắc hệ thống KC-07                   |
        | Đánh giá mức độ hài lòng                 | người có thẩm quyền | Quy tắc hệ thống KC-05                   |
        | Chưa hài lòng, đề nghị cấp trên xem lại  | văn thư             | Quy tắc hệ thống KC-05                   |
        | Mở vụ việc tố cáo từ phản ánh            | người gửi           | Quy tắc hệ thống KC-04                   |
        | Mở vụ việc tố cáo từ phản ánh            | văn thư             | Quy tắc hệ thống KC-05                   |

    Khung kịch bản: "<thời hạn>" là <bao lâu>
      Khi tra thời hạn "<thời hạn>" của thủ tục phản ánh, bản 01/07/2025
      Thì thời hạn là "<bao lâu>", tính từ "<mốc>", theo "<căn cứ>"
      Dữ liệu:
        | thời hạn                         | bao lâu                       | mốc                               | căn cứ                                                                |
        | Chuyển đến cơ quan có thẩm quyền | 5 ngày làm việc               | ngày nhận đơn                     | Nghị định 20/2008, Điều 9 khoản 1 điểm d                              |
        | Trả lời (cơ quan tự đặt)         | do cơ quan đặt, ngày làm việc | ngày làm việc đó                  | Nghị định 20/2008: không ấn định thời hạn; do cơ quan tự đặt          |
        | Trả lời theo ngày đã hẹn lại     | ngay trong ngày               | ngày ghi ở mục “Ngày trả lời mới” | Quy tắc hệ thống KC-07 (Nghị định 118/2025: chưa tìm thấy điều khoản) |
        | Chuyển đến cấp trên trực tiếp    | 5 ngày làm việc               | ngày làm việc đó                  | Nghị định 20/2008, Điều 9 khoản 1 điểm d                              |

    Khung kịch bản: "<con số>" là <số>
      Khi tra con số "<con số>" của thủ tục phản ánh, bản 01/07/2025
      Thì con số là "<số>"
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | con số                                               | số | căn cứ                 |
        | số cấp trên được đề nghị xem lại sau câu trả lời đầu | 1  | Quy tắc hệ thống KC-07 |
