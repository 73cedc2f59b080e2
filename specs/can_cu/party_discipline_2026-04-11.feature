# language: vi
# Viết từ bộ quy tắc; người làm luật đọc và duyệt từng dòng thay đổi (python -m specs.approve).
Tính năng: Căn cứ của thủ tục kỷ luật Đảng, bản 11/04/2026

  Bối cảnh:
    Biết một đơn nhận ngày 01/07/2026

  @KC-13
  Quy tắc: Bộ quy tắc có ngày hiệu lực và văn bản [Quy tắc hệ thống KC-13]

    Kịch bản: Từ ngày 11/04/2026 theo bản này
      Khi tra thủ tục kỷ luật Đảng ngày 11/04/2026
      Thì bộ quy tắc có hiệu lực từ ngày 11/04/2026
      Và căn cứ là "Quy định 21-QĐ/TW ngày 11/4/2026; Quy định 69-QĐ/TW ngày 06/7/2022 và 264-QĐ/TW ngày 14/02/2025"

    Kịch bản: Ngày 10/04/2026 thì chưa
      Khi tra thủ tục kỷ luật Đảng ngày 10/04/2026
      Thì bộ quy tắc có hiệu lực từ ngày 30/05/2025

    Kịch bản: Vụ việc đang mở thì làm xong theo bản cũ
      Khi tra phần chuyển tiếp của thủ tục kỷ luật Đảng, bản 11/04/2026
      Thì vụ việc đang mở thì "làm xong theo bản cũ"
      Và hành vi xảy ra trước ngày ấy thì "theo bản này"
      Và căn cứ là "Quy định 21-QĐ/TW ngày 11/4/2026"

  @KC-13
  Quy tắc: Ai làm, bao lâu, báo cho ai, của thủ tục kỷ luật Đảng, bản 11/04/2026 [Quy định 21-QĐ/TW ngày 11/4/2026; Quy định 69-QĐ/TW ngày 06/7/2022 và 264-QĐ/TW ngày 14/02/2025]

    Khung kịch bản: "<việc>" do <ai> làm
      Khi tra việc "<việc>" của thủ tục kỷ luật Đảng, bản 11/04/2026
      Thì chỉ những người sau được làm: <ai>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | việc                                              | ai                                            | căn cứ                                                                            |
        | Mở vụ việc kỷ luật Đảng                           | chủ tịch hội đồng; người có thẩm quyền        | Quy định 69-QĐ/TW, Điều 7; Quy định 21-QĐ/TW                                      |
        | Mời đến trình bày                                 | văn thư; chủ tịch hội đồng                    | Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 12)                            |
        | Đại diện tổ chức đảng nghe trình bày              | ủy viên; chủ tịch hội đồng                    | Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 12)                            |
        | Ghi nhận vắng mặt sau nhiều lần mời               | văn thư; chủ tịch hội đồng                    | Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 12)                            |
        | Ghi ý kiến của đảng viên, tổ chức bị xem xét      | văn thư; chủ tịch hội đồng; người bị phản ánh | Quy tắc hệ thống KC-01                                                            |
        | Hoãn xem xét kỷ luật Đảng                         | chủ tịch hội đồng; người có thẩm quyền        | Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 8 khoản 7)                     |
        | Tiếp tục xem xét kỷ luật Đảng                     | chủ tịch hội đồng; người có thẩm quyền        | Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 8 khoản 7)                     |
        | Họp xem xét kỷ luật                               | chủ tịch hội đồng                             | Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 12)                            |
        | Lập danh sách người bỏ phiếu                      | chủ tịch hội đồng                             | Quy tắc hệ thống KC-27                                                            |
        | Mở phiếu kín của tổ chức đảng                     | chủ tịch hội đồng                             | Quy định 69-QĐ/TW, Điều 15; Quy định 21-QĐ/TW                                     |
        | Kiểm phiếu của tổ chức đảng                       | chủ tịch hội đồng                             | Quy định 69-QĐ/TW, Điều 15; Quy định 21-QĐ/TW                                     |
        | Công bố kết quả, quyết định kỷ luật               | chủ tịch hội đồng                             | Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 10 khoản 1 và Điều 15 khoản 2) |
        | Đề nghị cấp trên quyết định                       | chủ tịch hội đồng                             | Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 10 khoản 1)                    |
        | Lập danh sách thành viên cấp quyết định           | người có thẩm quyền                           | Quy tắc hệ thống KC-27                                                            |
        | Mở phiếu kín của cấp quyết định                   | người có thẩm quyền                           | Quy định 69-QĐ/TW, Điều 15; Quy định 21-QĐ/TW                                     |
        | Kiểm phiếu của cấp quyết định                     | người có thẩm quyền                           | Quy định 69-QĐ/TW, Điều 15; Quy định 21-QĐ/TW                                     |
        | Cấp có thẩm quyền quyết định kỷ luật              | người có thẩm quyền                           | Quy định 69-QĐ/TW, Điều 15; Quy định 21-QĐ/TW                                     |
        | Kết luận không kỷ luật                            | chủ tịch hội đồng; người có thẩm quyền        | Quy tắc hệ thống KC-27                                                            |
        | Khai trừ theo bản án phạt tù                      | chủ tịch hội đồng; người có thẩm quyền        | Quy định 21-QĐ/TW (đảng viên bị án tù)                                            |
        | Xóa tên đảng viên dự bị không đủ tư cách          | người có thẩm quyền                           | Quy định 21-QĐ/TW (đảng viên dự bị không đủ tư cách)                              |
        | Công bố quyết định trong tổ chức đảng             | chủ tịch hội đồng; người có thẩm quyền        | Quy tắc hệ thống KC-28                                                            |
        | Giao quyết định kỷ luật                           | văn thư; chủ tịch hội đồng                    | Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 25 khoản 1)                    |
        | Đề nghị cơ quan nhà nước xem xét kỷ luật          | chủ tịch hội đồng; người có thẩm quyền        | Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 8)                             |
        | Ghi rõ vì sao không phải đề nghị kỷ luật nhà nước | chủ tịch hội đồng; người có thẩm quyền        | Quy tắc hệ thống KC-28                                                            |
        | Ghi kết quả kỷ luật của cơ quan nhà nước          | văn thư; chủ tịch hội đồng                    | Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 8)                             |
        | Khiếu nại quyết định kỷ luật Đảng                 | văn thư; chủ tịch hội đồng; người bị phản ánh | Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 25 khoản 1)                    |
        | Cấp trên giải quyết khiếu nại                     | người có thẩm quyền; người giám sát           | Quy tắc hệ thống KC-28                                                            |
        | Đóng vụ việc kỷ luật Đảng                         | chủ tịch hội đồng; người có thẩm quyền        | Quy tắc hệ thống KC-28                                                            |

    Khung kịch bản: "<việc>" thì báo cho <người nhận>
      Khi tra việc "<việc>" của thủ tục kỷ luật Đảng, bản 11/04/2026
      Thì <người nhận> được báo theo "<căn cứ>"
      Dữ liệu:
        | việc                                         | người nhận          | căn cứ                                                                            |
        | Mở vụ việc kỷ luật Đảng                      | chủ tịch hội đồng   | Quy tắc hệ thống KC-05                                                            |
        | Mời đến trình bày                            | người bị phản ánh   | Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 12)                            |
        | Ghi ý kiến của đảng viên, tổ chức bị xem xét | người được giao     | Quy tắc hệ thống KC-01                                                            |
        | Hoãn xem xét kỷ luật Đảng                    | người bị phản ánh   | Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 8 khoản 7)                     |
        | Tiếp tục xem xét kỷ luật Đảng                | người bị phản ánh   | Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 8 khoản 7)                     |
        | Lập danh sách người bỏ phiếu                 | người được giao     | Quy tắc hệ thống KC-27                                                            |
        | Mở phiếu kín của tổ chức đảng                | người được giao     | Quy định 69-QĐ/TW, Điều 15                                                        |
        | Công bố kết quả, quyết định kỷ luật          | người bị phản ánh   | Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 15 khoản 2 và Điều 25 khoản 1) |
        | Đề nghị cấp trên quyết định                  | người có thẩm quyền | Quy tắc hệ thống KC-05                                                            |
        | Lập danh sách thành viên cấp quyết định      | người được giao     | Quy tắc hệ thống KC-27                                                            |
        | Mở phiếu kín của cấp quyết định              | người được giao     | Quy định 69-QĐ/TW, Điều 15                                                        |
        | Cấp có thẩm quyền quyết định kỷ luật         | người bị phản ánh   | Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 25 khoản 1)                    |
        | Kết luận không kỷ luật                       | người bị phản ánh   | Quy tắc hệ thống KC-27                                                            |
        | Khai trừ theo bản án phạt tù                 | người bị phản ánh   | Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 25 khoản 1)                    |
        | Xóa tên đảng viên dự bị không đủ tư cách     | người bị phản ánh   | Quy định 21-QĐ/TW (đảng viên dự bị không đủ tư cách)                              |
        | Khiếu nại quyết định kỷ luật Đảng            | người có thẩm quyền | Quy tắc hệ thống KC-05                                                            |
        | Cấp trên giải quyết khiếu nại                | người bị phản ánh   | Quy tắc hệ thống KC-28                                                            |

    Khung kịch bản: "<thời hạn>" là <bao lâu>
      Khi tra thời hạn "<thời hạn>" của thủ tục kỷ luật Đảng, bản 11/04/2026
      Thì thời hạn là "<bao lâu>", tính từ "<mốc>", theo "<căn cứ>"
      Dữ liệu:
        | thời hạn                                                        | bao lâu              | mốc                                                                 | căn cứ                                                         |
        | Thời hiệu kỷ luật Đảng, hình thức khiển trách (cơ quan tự đặt)  | do cơ quan đặt, năm  | ngày ghi ở mục “Ngày hành vi chấm dứt (không rõ: ngày có kết luận)” | Quy định 69-QĐ/TW, Điều 4: chưa đọc được số năm                |
        | Thời hiệu kỷ luật Đảng, các hình thức khác (cơ quan tự đặt)     | do cơ quan đặt, năm  | ngày ghi ở mục “Ngày hành vi chấm dứt (không rõ: ngày có kết luận)” | Quy định 69-QĐ/TW, Điều 4: chưa đọc được số năm                |
        | Khiếu nại kỷ luật Đảng                                          | 30 ngày              | ngày ghi ở mục “Ngày nhận quyết định”                               | Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 25 khoản 1) |
        | Giải quyết khiếu nại kỷ luật Đảng (cấp ủy tự đặt, cần xác nhận) | do cơ quan đặt, ngày | ngày làm việc đó                                                    | Quy định 21-QĐ/TW: chưa đọc được thời hạn giải quyết khiếu nại |
        | Đề nghị cơ quan nhà nước xử lý kỷ luật                          | 5 ngày               | ngày làm việc đó                                                    | Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 8)          |
        | Cơ quan nhà nước báo tổ chức đảng sau khi kỷ luật               | 5 ngày               | ngày ghi ở mục “Ngày cơ quan nhà nước quyết định”                   | Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 8)          |

    Khung kịch bản: "<con số>" là <số>
      Khi tra con số "<con số>" của thủ tục kỷ luật Đảng, bản 11/04/2026
      Thì con số là "<số>"
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | con số                                                           | số             | căn cứ                                                                                   |
        | Quá nửa tổng số thành viên: trên một phần                        | 2              | Quy định 69-QĐ/TW, Điều 15: trên một nửa tổng số thành viên                              |
        | Khai trừ: số phần phải đạt                                       | 2              | Quy định 69-QĐ/TW, Điều 15: ít nhất hai phần ba                                          |
        | Khai trừ: trên tổng số phần                                      | 3              | Quy định 69-QĐ/TW, Điều 15: ít nhất hai phần ba                                          |
        | Giải tán: phần trăm tổng số thành viên phải đạt (cơ quan tự đặt) | do cơ quan đặt | Quy định 69-QĐ/TW, Điều 15: phần giải tán cần xác nhận                                   |
        | Số lần mời trước khi họp vắng mặt (cơ quan tự đặt)               | do cơ quan đặt | Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 12): nhiều lần, chưa đọc được mấy lần |
