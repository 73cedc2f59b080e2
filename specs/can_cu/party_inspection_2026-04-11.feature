# language: vi
# Viết từ bộ quy tắc; người làm luật đọc và duyệt từng dòng thay đổi (python -m specs.approve).
Tính năng: Căn cứ của thủ tục kiểm tra Đảng, bản 11/04/2026

  Bối cảnh:
    Biết một đơn nhận ngày 01/07/2026

  @KC-13
  Quy tắc: Bộ quy tắc có ngày hiệu lực và văn bản [Quy tắc hệ thống KC-13]

    Kịch bản: Từ ngày 11/04/2026 theo bản này
      Khi tra thủ tục kiểm tra Đảng ngày 11/04/2026
      Thì bộ quy tắc có hiệu lực từ ngày 11/04/2026
      Và căn cứ là "Quy định 21-QĐ/TW ngày 11/4/2026 (thay Quy định 296-QĐ/TW); Nghị quyết 05-NQ/TW; Quy định 164-QĐ/TW"

    Kịch bản: Ngày 10/04/2026 thì chưa
      Khi tra thủ tục kiểm tra Đảng ngày 10/04/2026
      Thì bộ quy tắc có hiệu lực từ ngày 30/05/2025

    Kịch bản: Vụ việc đang mở thì làm xong theo bản cũ
      Khi tra phần chuyển tiếp của thủ tục kiểm tra Đảng, bản 11/04/2026
      Thì vụ việc đang mở thì "làm xong theo bản cũ"
      Và hành vi xảy ra trước ngày ấy thì "theo bản này"
      Và căn cứ là "Quy định 21-QĐ/TW ngày 11/4/2026"

  @KC-13
  Quy tắc: Ai làm, bao lâu, báo cho ai, của thủ tục kiểm tra Đảng, bản 11/04/2026 [Quy định 21-QĐ/TW ngày 11/4/2026 (thay Quy định 296-QĐ/TW); Nghị quyết 05-NQ/TW; Quy định 164-QĐ/TW]

    Khung kịch bản: "<việc>" do <ai> làm
      Khi tra việc "<việc>" của thủ tục kiểm tra Đảng, bản 11/04/2026
      Thì chỉ những người sau được làm: <ai>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | việc                                         | ai                                                             | căn cứ                                                                     |
        | Mở vụ việc kiểm tra, giám sát của Đảng       | chủ tịch hội đồng; người có thẩm quyền                         | Quy định 21-QĐ/TW                                                          |
        | Phân loại, nắm tình hình                     | thanh tra viên; chủ tịch hội đồng                              | Quy định 21-QĐ/TW (giải quyết tố cáo trong Đảng)                           |
        | Ghi các nội dung kiểm tra, giám sát          | thanh tra viên; chủ tịch hội đồng                              | Quy tắc hệ thống KC-26                                                     |
        | Không mở cuộc kiểm tra, lưu để nắm tình hình | chủ tịch hội đồng; người có thẩm quyền                         | Quy định 21-QĐ/TW (đơn giấu tên, người không có năng lực hành vi)          |
        | Ban hành quyết định, kế hoạch, lập đoàn      | chủ tịch hội đồng; người có thẩm quyền                         | Quy tắc hệ thống KC-26                                                     |
        | Triển khai quyết định đến nơi được kiểm tra  | thanh tra viên; tổ trưởng xác minh                             | Quy định 22-QĐ/TW sửa đổi bởi 262-QĐ/TW, Điều 3 (cần xác nhận)             |
        | Nhận báo cáo của nơi, người được kiểm tra    | văn thư; thanh tra viên; tổ trưởng xác minh; người bị phản ánh | Quy tắc hệ thống KC-26                                                     |
        | Ghi kết quả thẩm tra, xác minh               | thanh tra viên; tổ trưởng xác minh                             | Quy tắc hệ thống KC-26                                                     |
        | Mời người được kiểm tra đến làm việc         | thanh tra viên; tổ trưởng xác minh                             | Quy tắc hệ thống KC-01                                                     |
        | Ghi ý kiến của người được kiểm tra           | thanh tra viên; tổ trưởng xác minh; người bị phản ánh          | Quy tắc hệ thống KC-01                                                     |
        | Ghi nhận người được kiểm tra vắng mặt        | thanh tra viên; tổ trưởng xác minh                             | Quy tắc hệ thống KC-01                                                     |
        | Báo cáo kết quả của đoàn                     | tổ trưởng xác minh                                             | Quy tắc hệ thống KC-26                                                     |
        | Gia hạn cuộc kiểm tra, giám sát              | chủ tịch hội đồng; người có thẩm quyền                         | Quy tắc hệ thống KC-26                                                     |
        | Họp xem xét báo cáo của đoàn                 | chủ tịch hội đồng; người có thẩm quyền                         | Quy tắc hệ thống KC-26                                                     |
        | Ban hành kết luận kiểm tra, giám sát         | chủ tịch hội đồng; người có thẩm quyền                         | Quy định 21-QĐ/TW (kết luận bốn mức)                                       |
        | Thông báo kết luận                           | văn thư; tổ trưởng xác minh                                    | Quy tắc hệ thống KC-26                                                     |
        | Ghi việc thực hiện kết luận                  | văn thư; thanh tra viên; tổ trưởng xác minh                    | Quy tắc hệ thống KC-26                                                     |
        | Mở vụ việc kỷ luật Đảng                      | chủ tịch hội đồng; người có thẩm quyền                         | Quy định 21-QĐ/TW (quyền của người bị tố cáo được giữ đến khi có kết luận) |
        | Kết thúc theo dõi, đóng vụ việc              | chủ tịch hội đồng; người có thẩm quyền                         | Quy tắc hệ thống KC-26                                                     |

    Khung kịch bản: "<việc>" thì báo cho <người nhận>
      Khi tra việc "<việc>" của thủ tục kiểm tra Đảng, bản 11/04/2026
      Thì <người nhận> được báo theo "<căn cứ>"
      Dữ liệu:
        | việc                                         | người nhận         | căn cứ                 |
        | Mở vụ việc kiểm tra, giám sát của Đảng       | tổ trưởng xác minh | Quy tắc hệ thống KC-05 |
        | Không mở cuộc kiểm tra, lưu để nắm tình hình | người gửi          | Quy tắc hệ thống KC-26 |
        | Ban hành quyết định, kế hoạch, lập đoàn      | người được giao    | Quy tắc hệ thống KC-26 |
        | Triển khai quyết định đến nơi được kiểm tra  | người bị phản ánh  | Quy tắc hệ thống KC-01 |
        | Nhận báo cáo của nơi, người được kiểm tra    | người được giao    | Quy tắc hệ thống KC-26 |
        | Mời người được kiểm tra đến làm việc         | người bị phản ánh  | Quy tắc hệ thống KC-01 |
        | Ghi ý kiến của người được kiểm tra           | người được giao    | Quy tắc hệ thống KC-01 |
        | Báo cáo kết quả của đoàn                     | chủ tịch hội đồng  | Quy tắc hệ thống KC-05 |
        | Gia hạn cuộc kiểm tra, giám sát              | người bị phản ánh  | Quy tắc hệ thống KC-26 |
        | Ban hành kết luận kiểm tra, giám sát         | tổ trưởng xác minh | Quy tắc hệ thống KC-05 |
        | Thông báo kết luận                           | người bị phản ánh  | Quy tắc hệ thống KC-26 |
        | Thông báo kết luận                           | người gửi          | Quy tắc hệ thống KC-26 |

    Khung kịch bản: "<thời hạn>" là <bao lâu>
      Khi tra thời hạn "<thời hạn>" của thủ tục kiểm tra Đảng, bản 11/04/2026
      Thì thời hạn là "<bao lâu>", tính từ "<mốc>", theo "<căn cứ>"
      Dữ liệu:
        | thời hạn                                                                 | bao lâu              | mốc              | căn cứ                                                   |
        | Giải quyết tố cáo với cán bộ do Trung ương quản lý                       | 180 ngày             | ngày làm việc đó | Quy định 164-QĐ/TW ngày 06/6/2024                        |
        | Giải quyết tố cáo trong Đảng ở địa phương (cấp ủy tự đặt, cần xác nhận)  | do cơ quan đặt, ngày | ngày làm việc đó | Quy định 21-QĐ/TW: chưa đọc được thời hạn, cấp ủy tự đặt |
        | Kiểm tra khi có dấu hiệu vi phạm (cấp ủy tự đặt, cần xác nhận)           | do cơ quan đặt, ngày | ngày làm việc đó | Quy định 21-QĐ/TW: chưa đọc được thời hạn, cấp ủy tự đặt |
        | Kiểm tra theo chương trình (cấp ủy tự đặt, cần xác nhận)                 | do cơ quan đặt, ngày | ngày làm việc đó | Quy định 21-QĐ/TW: chưa đọc được thời hạn, cấp ủy tự đặt |
        | Giám sát theo chương trình (cấp ủy tự đặt, cần xác nhận)                 | do cơ quan đặt, ngày | ngày làm việc đó | Quy định 21-QĐ/TW: chưa đọc được thời hạn, cấp ủy tự đặt |
        | Gia hạn cuộc kiểm tra, giám sát: tổng cộng (cấp ủy tự đặt, cần xác nhận) | do cơ quan đặt, ngày | ngày làm việc đó | Quy định 21-QĐ/TW: chưa đọc được thời hạn, cấp ủy tự đặt |
