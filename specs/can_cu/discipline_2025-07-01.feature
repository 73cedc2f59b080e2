# language: vi
# Viết từ bộ quy tắc; người làm luật đọc và duyệt từng dòng thay đổi (python -m specs.approve).
Tính năng: Căn cứ của thủ tục kỷ luật, bản 01/07/2025

  Bối cảnh:
    Biết một đơn nhận ngày 01/07/2026

  @KC-13
  Quy tắc: Bộ quy tắc có ngày hiệu lực và văn bản [Quy tắc hệ thống KC-13]

    Kịch bản: Từ ngày 01/07/2025 theo bản này
      Khi tra thủ tục kỷ luật ngày 01/07/2025
      Thì bộ quy tắc có hiệu lực từ ngày 01/07/2025
      Và căn cứ là "Nghị định 172/2025/NĐ-CP; Luật 80/2025/QH15; Nghị định 112/2020/NĐ-CP, sửa bởi Nghị định 71/2023/NĐ-CP"

    Kịch bản: Ngày 30/06/2025 thì chưa
      Khi tra thủ tục kỷ luật ngày 30/06/2025
      Thì bộ quy tắc có hiệu lực từ ngày 20/09/2023

    Kịch bản: Văn bản có trước bản này
      Khi tra phần hành vi trước của thủ tục kỷ luật, bản 01/07/2025
      Thì hành vi từ ngày 20/09/2023 cũng theo bản này
      Và căn cứ là "Nghị định 112/2020/NĐ-CP, sửa bởi Nghị định 71/2023/NĐ-CP; Nghị định 234/2026, Điều 25 khoản 2"

  @KC-13
  Quy tắc: Ai làm, bao lâu, báo cho ai, của thủ tục kỷ luật, bản 01/07/2025 [Nghị định 172/2025/NĐ-CP; Luật 80/2025/QH15; Nghị định 112/2020/NĐ-CP, sửa bởi Nghị định 71/2023/NĐ-CP]

    Khung kịch bản: "<việc>" do <ai> làm
      Khi tra việc "<việc>" của thủ tục kỷ luật, bản 01/07/2025
      Thì chỉ những người sau được làm: <ai>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | việc                                                  | ai                                              | căn cứ                                                                  |
        | Mở vụ việc kỷ luật                                    | chủ tịch hội đồng; người có thẩm quyền          | Nghị định 172/2025, Điều 5 và Điều 16                                   |
        | Trả lời: loại trừ, miễn trách nhiệm, đổi mới?         | chủ tịch hội đồng; người có thẩm quyền          | Nghị định 172/2025, Điều 3–4                                            |
        | Trả lời: mức độ, tăng nặng, giảm nhẹ, tái phạm?       | chủ tịch hội đồng; người có thẩm quyền          | Nghị định 172/2025: mức độ, tình tiết (điều khoản cần xác nhận)         |
        | Chuyển người sử dụng lao động xem xét                 | người có thẩm quyền                             | Quy tắc hệ thống KC-20                                                  |
        | Ghi kết quả của người sử dụng lao động                | văn thư; người có thẩm quyền                    | Quy tắc hệ thống KC-20                                                  |
        | Hoãn xem xét kỷ luật                                  | người có thẩm quyền                             | Nghị định 172/2025, Điều 3                                              |
        | Ghi nhận văn bản xin không hoãn                       | văn thư; chủ tịch hội đồng; người bị phản ánh   | Nghị định 172/2025, Điều 3                                              |
        | Chờ kết quả tố tụng hình sự                           | người có thẩm quyền                             | Nghị định 172/2025, Điều 3                                              |
        | Tiếp tục xem xét kỷ luật                              | người có thẩm quyền                             | Nghị định 172/2025, Điều 3                                              |
        | Họp kiểm điểm                                         | chủ tịch hội đồng; người có thẩm quyền          | Nghị định 172/2025, Điều 16                                             |
        | Gửi báo cáo, biên bản họp kiểm điểm                   | chủ tịch hội đồng                               | Nghị định 172/2025, Điều 16                                             |
        | Thành lập hội đồng kỷ luật                            | người có thẩm quyền                             | Nghị định 172/2025, Điều 16                                             |
        | Triệu tập người bị xem xét kỷ luật                    | chủ tịch hội đồng                               | Nghị định 172/2025, Điều 16                                             |
        | Ghi ý kiến của người bị xem xét kỷ luật               | văn thư; chủ tịch hội đồng; người bị phản ánh   | Quy tắc hệ thống KC-01                                                  |
        | Mở phiếu kín lần 1: có kỷ luật không                  | chủ tịch hội đồng                               | Nghị định 172/2025, Điều 16                                             |
        | Kiểm phiếu lần 1                                      | chủ tịch hội đồng                               | Nghị định 172/2025, Điều 16                                             |
        | Mở phiếu kín lần 2: hình thức nào                     | chủ tịch hội đồng                               | Nghị định 172/2025, Điều 16                                             |
        | Kiểm phiếu lần 2                                      | chủ tịch hội đồng                               | Nghị định 172/2025, Điều 16                                             |
        | Kết thúc phiên họp hội đồng                           | chủ tịch hội đồng                               | Nghị định 172/2025, Điều 16                                             |
        | Kiến nghị của hội đồng                                | chủ tịch hội đồng                               | Nghị định 172/2025, Điều 16                                             |
        | Kéo dài thời hạn xử lý (vụ việc phức tạp)             | người có thẩm quyền                             | Nghị định 172/2025, Điều 5                                              |
        | Quyết định kỷ luật                                    | người có thẩm quyền                             | Nghị định 172/2025, Điều 16                                             |
        | Kết luận không vi phạm                                | người có thẩm quyền                             | Nghị định 172/2025, Điều 16                                             |
        | Kết thúc: loại trừ hoặc miễn trách nhiệm              | người có thẩm quyền                             | Nghị định 172/2025, Điều 4                                              |
        | Công khai quyết định kỷ luật                          | người phụ trách công khai                       | Nghị định 172/2025, Điều 2 khoản 1                                      |
        | Báo tổ chức đảng, hoặc ghi rõ không phải đảng viên    | văn thư; chủ tịch hội đồng; người có thẩm quyền | Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 8)                   |
        | Kết thúc công khai, đóng vụ việc                      | người phụ trách công khai                       | Luật Tố cáo 25/2018, Điều 40 khoản 2; Nghị định 31/2019, Điều 6 khoản 2 |
        | Không công khai quyết định, có lý do được ký          | người có thẩm quyền                             | Quy tắc hệ thống KC-21                                                  |
        | Nhận khiếu nại quyết định kỷ luật                     | văn thư; người có thẩm quyền; người bị phản ánh | Luật Khiếu nại 02/2011, Điều 49                                         |
        | Ghi nhận quyết định kỷ luật bị kết luận là sai        | người có thẩm quyền; người giám sát             | Quy tắc hệ thống KC-22                                                  |
        | Công bố kỷ luật sai, đính chính nội dung đã công khai | người phụ trách công khai                       | Quy tắc hệ thống KC-22                                                  |
        | Xem xét kỷ luật lại để thay quyết định đã hủy         | người có thẩm quyền                             | Quy tắc hệ thống KC-22                                                  |

    Khung kịch bản: "<việc>" thì báo cho <người nhận>
      Khi tra việc "<việc>" của thủ tục kỷ luật, bản 01/07/2025
      Thì <người nhận> được báo theo "<căn cứ>"
      Dữ liệu:
        | việc                                                  | người nhận                | căn cứ                             |
        | Mở vụ việc kỷ luật                                    | chủ tịch hội đồng         | Quy tắc hệ thống KC-05             |
        | Chuyển người sử dụng lao động xem xét                 | người bị phản ánh         | Quy tắc hệ thống KC-20             |
        | Ghi kết quả của người sử dụng lao động                | người có thẩm quyền       | Quy tắc hệ thống KC-20             |
        | Hoãn xem xét kỷ luật                                  | người bị phản ánh         | Nghị định 172/2025, Điều 3         |
        | Ghi nhận văn bản xin không hoãn                       | người có thẩm quyền       | Quy tắc hệ thống KC-05             |
        | Chờ kết quả tố tụng hình sự                           | người bị phản ánh         | Nghị định 172/2025, Điều 3         |
        | Tiếp tục xem xét kỷ luật                              | người bị phản ánh         | Nghị định 172/2025, Điều 3         |
        | Gửi báo cáo, biên bản họp kiểm điểm                   | người có thẩm quyền       | Nghị định 172/2025, Điều 16        |
        | Thành lập hội đồng kỷ luật                            | người được giao           | Nghị định 172/2025, Điều 16        |
        | Triệu tập người bị xem xét kỷ luật                    | người bị phản ánh         | Nghị định 172/2025, Điều 16        |
        | Ghi ý kiến của người bị xem xét kỷ luật               | người được giao           | Quy tắc hệ thống KC-01             |
        | Mở phiếu kín lần 1: có kỷ luật không                  | người được giao           | Nghị định 172/2025, Điều 16        |
        | Mở phiếu kín lần 2: hình thức nào                     | người được giao           | Nghị định 172/2025, Điều 16        |
        | Kiến nghị của hội đồng                                | người có thẩm quyền       | Nghị định 172/2025, Điều 16        |
        | Kéo dài thời hạn xử lý (vụ việc phức tạp)             | người bị phản ánh         | Nghị định 172/2025, Điều 5         |
        | Quyết định kỷ luật                                    | người bị phản ánh         | Nghị định 172/2025, Điều 16        |
        | Kết luận không vi phạm                                | người bị phản ánh         | Nghị định 172/2025, Điều 16        |
        | Kết luận không vi phạm                                | mọi nơi đã được báo       | Quy tắc hệ thống KC-06             |
        | Kết thúc: loại trừ hoặc miễn trách nhiệm              | người bị phản ánh         | Nghị định 172/2025, Điều 4         |
        | Công khai quyết định kỷ luật                          | người bị phản ánh         | Nghị định 172/2025, Điều 2 khoản 1 |
        | Không công khai quyết định, có lý do được ký          | người giám sát            | Quy tắc hệ thống KC-21             |
        | Nhận khiếu nại quyết định kỷ luật                     | người có thẩm quyền       | Luật Khiếu nại 02/2011, Điều 49    |
        | Ghi nhận quyết định kỷ luật bị kết luận là sai        | người bị phản ánh         | Quy tắc hệ thống KC-22             |
        | Ghi nhận quyết định kỷ luật bị kết luận là sai        | người phụ trách công khai | Quy tắc hệ thống KC-22             |
        | Công bố kỷ luật sai, đính chính nội dung đã công khai | người bị phản ánh         | Quy tắc hệ thống KC-22             |
        | Công bố kỷ luật sai, đính chính nội dung đã công khai | mọi nơi đã được báo       | Quy tắc hệ thống KC-22             |
        | Xem xét kỷ luật lại để thay quyết định đã hủy         | người bị phản ánh         | Quy tắc hệ thống KC-22             |

    Khung kịch bản: "<thời hạn>" là <bao lâu>
      Khi tra thời hạn "<thời hạn>" của thủ tục kỷ luật, bản 01/07/2025
      Thì thời hạn là "<bao lâu>", tính từ "<mốc>", theo "<căn cứ>"
      Dữ liệu:
        | thời hạn                                                              | bao lâu                       | mốc                                                                 | căn cứ                                                                          |
        | Thời hiệu, hình thức khiển trách                                      | 5 năm                         | ngày ghi ở mục “Ngày hành vi chấm dứt (không rõ: ngày có kết luận)” | Nghị định 112/2020/NĐ-CP, sửa bởi Nghị định 71/2023/NĐ-CP                       |
        | Thời hiệu, các hình thức khác                                         | 10 năm                        | ngày ghi ở mục “Ngày hành vi chấm dứt (không rõ: ngày có kết luận)” | Nghị định 112/2020/NĐ-CP, sửa bởi Nghị định 71/2023/NĐ-CP                       |
        | Thời hiệu khiển trách, người không phải viên chức (cơ quan tự đặt)    | do cơ quan đặt, năm           | ngày ghi ở mục “Ngày hành vi chấm dứt (không rõ: ngày có kết luận)” | Luật 80/2025/QH15: chưa đọc được điều luật                                      |
        | Thời hiệu hình thức khác, người không phải viên chức (cơ quan tự đặt) | do cơ quan đặt, năm           | ngày ghi ở mục “Ngày hành vi chấm dứt (không rõ: ngày có kết luận)” | Luật 80/2025/QH15: chưa đọc được điều luật                                      |
        | Thời hạn xử lý kỷ luật, từ khi phát hiện                              | 90 ngày                       | ngày ghi ở mục “Ngày phát hiện”                                     | Luật 22/2008, Điều 80 khoản 3; Nghị định 172/2025, Điều 5                       |
        | Vụ việc phức tạp: tổng cộng không quá                                 | tổng cộng không quá 150 ngày  | ngày làm việc đó                                                    | Luật 22/2008, Điều 80 khoản 3; Nghị định 172/2025, Điều 5                       |
        | Gửi báo cáo họp kiểm điểm (cơ quan tự đặt)                            | do cơ quan đặt, ngày làm việc | ngày làm việc đó                                                    | Nghị định 172/2025, Điều 16; Nghị định 112/2020: không thấy số ngày             |
        | Thành lập hội đồng (cơ quan tự đặt)                                   | do cơ quan đặt, ngày làm việc | ngày làm việc đó                                                    | Nghị định 172/2025, Điều 16; Nghị định 112/2020: không thấy số ngày             |
        | Kiến nghị của hội đồng (cơ quan tự đặt)                               | do cơ quan đặt, ngày làm việc | ngày làm việc đó                                                    | Nghị định 172/2025, Điều 16; Nghị định 112/2020: không thấy số ngày             |
        | Ra quyết định (cơ quan tự đặt)                                        | do cơ quan đặt, ngày làm việc | ngày làm việc đó                                                    | Nghị định 172/2025, Điều 16; Nghị định 112/2020: không thấy số ngày             |
        | Người sử dụng lao động báo kết quả (cơ quan tự đặt)                   | do cơ quan đặt, ngày làm việc | ngày làm việc đó                                                    | Quy tắc hệ thống KC-20                                                          |
        | Công bố kỷ luật sai (cơ quan tự đặt)                                  | do cơ quan đặt, ngày làm việc | ngày ghi ở mục “Ngày kết luận là sai”                               | Nghị định 172/2025; Nghị định 112/2020: chưa đọc được điều khoản về kỷ luật sai |
        | Báo tổ chức đảng sau khi kỷ luật                                      | 5 ngày                        | ngày làm việc đó                                                    | Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 8)                           |
        | Công khai quyết định (cơ quan tự đặt)                                 | do cơ quan đặt, ngày làm việc | ngày làm việc đó                                                    | Nghị định 172/2025, Điều 2 khoản 1: luật không có số ngày                       |
        | Đính chính được niêm yết, đăng tải ít nhất                            | ít nhất 15 ngày               | ngày làm việc đó                                                    | Luật Tố cáo 25/2018, Điều 40 khoản 2; Nghị định 31/2019, Điều 6 khoản 2         |
        | Niêm yết, đăng tải ít nhất                                            | ít nhất 15 ngày               | ngày làm việc đó                                                    | Luật Tố cáo 25/2018, Điều 40 khoản 2; Nghị định 31/2019, Điều 6 khoản 2         |

    Khung kịch bản: "<con số>" là <số>
      Khi tra con số "<con số>" của thủ tục kỷ luật, bản 01/07/2025
      Thì con số là "<số>"
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | con số                                              | số             | căn cứ                                                      |
        | Số thành viên hội đồng kỷ luật viên chức            | do cơ quan đặt | Nghị định 172/2025, Điều 16: không thấy thành phần hội đồng |
        | Số ngày làm việc gửi giấy triệu tập trước phiên họp | do cơ quan đặt | Nghị định 172/2025, Điều 16: không thấy số ngày             |
        | Số tháng tính tái phạm                              | do cơ quan đặt | Nghị định 172/2025: chưa đọc được số tháng                  |
        | Số lần triệu tập trước khi họp vắng mặt             | do cơ quan đặt | Nghị định 172/2025, Điều 16: không thấy số lần              |
