# language: vi
# Viết từ bộ quy tắc; người làm luật đọc và duyệt từng dòng thay đổi (python -m specs.approve).
Tính năng: Căn cứ của thủ tục kỷ luật, bản 01/07/2026

  Bối cảnh:
    Biết một đơn nhận ngày 01/07/2026

  @KC-13
  Quy tắc: Bộ quy tắc có ngày hiệu lực và văn bản [Quy tắc hệ thống KC-13]

    Kịch bản: Từ ngày 01/07/2026 theo bản này
      Khi tra thủ tục kỷ luật ngày 01/07/2026
      Thì bộ quy tắc có hiệu lực từ ngày 01/07/2026
      Và căn cứ là "Nghị định 234/2026/NĐ-CP; Luật 129/2025/QH15; Nghị định 172/2025/NĐ-CP; Luật 80/2025/QH15"

    Kịch bản: Ngày 30/06/2026 thì chưa
      Khi tra thủ tục kỷ luật ngày 30/06/2026
      Thì bộ quy tắc có hiệu lực từ ngày 01/07/2025

    Kịch bản: Vụ việc đang mở thì làm xong theo bản cũ
      Khi tra phần chuyển tiếp của thủ tục kỷ luật, bản 01/07/2026
      Thì vụ việc đang mở thì "làm xong theo bản cũ"
      Và hành vi xảy ra trước ngày ấy thì "theo bản của ngày ấy nếu có lợi hơn"
      Và căn cứ là "Nghị định 234/2026, Điều 24 khoản 1"

  @KC-13
  Quy tắc: Ai làm, bao lâu, báo cho ai, của thủ tục kỷ luật, bản 01/07/2026 [Nghị định 234/2026/NĐ-CP; Luật 129/2025/QH15; Nghị định 172/2025/NĐ-CP; Luật 80/2025/QH15]

    Khung kịch bản: "<việc>" do <ai> làm
      Khi tra việc "<việc>" của thủ tục kỷ luật, bản 01/07/2026
      Thì chỉ những người sau được làm: <ai>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | việc                                                  | ai                                              | căn cứ                                                                   |
        | Mở vụ việc kỷ luật                                    | chủ tịch hội đồng; người có thẩm quyền          | Nghị định 234/2026, Điều 5 và Điều 13                                    |
        | Trả lời: loại trừ, miễn trách nhiệm, đổi mới?         | chủ tịch hội đồng; người có thẩm quyền          | Nghị định 234/2026, Điều 3–4                                             |
        | Trả lời: mức độ, tăng nặng, giảm nhẹ, tái phạm?       | chủ tịch hội đồng; người có thẩm quyền          | Nghị định 234/2026, Điều 2 khoản 8, Điều 6 khoản 2 và Điều 8 khoản 4     |
        | Hoãn xem xét kỷ luật                                  | người có thẩm quyền                             | Nghị định 234/2026, Điều 3 và Điều 5 khoản 6; Nghị định 172/2025, Điều 3 |
        | Ghi nhận văn bản xin không hoãn                       | văn thư; chủ tịch hội đồng; người bị phản ánh   | Nghị định 234/2026, Điều 3                                               |
        | Chờ kết quả tố tụng hình sự                           | người có thẩm quyền                             | Nghị định 234/2026, Điều 5 khoản 6                                       |
        | Tiếp tục xem xét kỷ luật                              | người có thẩm quyền                             | Nghị định 234/2026, Điều 5 khoản 6                                       |
        | Họp kiểm điểm                                         | chủ tịch hội đồng; người có thẩm quyền          | Nghị định 234/2026, Điều 14 khoản 3                                      |
        | Gửi báo cáo, biên bản họp kiểm điểm                   | chủ tịch hội đồng                               | Nghị định 234/2026, Điều 14 khoản 4                                      |
        | Thành lập hội đồng kỷ luật                            | người có thẩm quyền                             | Nghị định 234/2026, Điều 15–16                                           |
        | Triệu tập người bị xem xét kỷ luật                    | chủ tịch hội đồng                               | Nghị định 234/2026, Điều 17 khoản 1 điểm a                               |
        | Mở phiếu kín lần 1: có kỷ luật không                  | chủ tịch hội đồng                               | Nghị định 234/2026, Điều 17 khoản 2 điểm g                               |
        | Kiểm phiếu lần 1                                      | chủ tịch hội đồng                               | Nghị định 234/2026, Điều 17 khoản 2 điểm g                               |
        | Mở phiếu kín lần 2: hình thức nào                     | chủ tịch hội đồng                               | Nghị định 234/2026, Điều 17 khoản 2 điểm g                               |
        | Kiểm phiếu lần 2                                      | chủ tịch hội đồng                               | Nghị định 234/2026, Điều 17 khoản 2 điểm g                               |
        | Kết thúc phiên họp hội đồng                           | chủ tịch hội đồng                               | Nghị định 234/2026, Điều 17–18                                           |
        | Kiến nghị của hội đồng                                | chủ tịch hội đồng                               | Nghị định 234/2026, Điều 18 khoản 1 điểm a                               |
        | Kéo dài thời hạn xử lý (vụ việc phức tạp)             | người có thẩm quyền                             | Nghị định 234/2026, Điều 5 khoản 5                                       |
        | Quyết định kỷ luật                                    | người có thẩm quyền                             | Nghị định 234/2026, Điều 18 khoản 1 điểm b                               |
        | Kết luận không vi phạm                                | người có thẩm quyền                             | Nghị định 234/2026, Điều 18 khoản 1 điểm b                               |
        | Kết thúc: loại trừ hoặc miễn trách nhiệm              | người có thẩm quyền                             | Nghị định 234/2026, Điều 4                                               |
        | Công khai quyết định kỷ luật                          | người phụ trách công khai                       | Nghị định 234/2026, Điều 2 khoản 1; công văn 3241/UBND-KGVX              |
        | Kết thúc công khai, đóng vụ việc                      | người phụ trách công khai                       | Luật Tố cáo 25/2018, Điều 40 khoản 2; Nghị định 31/2019, Điều 6 khoản 2  |
        | Không công khai quyết định, có lý do được ký          | người có thẩm quyền                             | Quy tắc hệ thống KC-21                                                   |
        | Ghi nhận quyết định kỷ luật bị kết luận là sai        | người có thẩm quyền; người giám sát             | Nghị định 234/2026, Điều 22                                              |
        | Công bố kỷ luật sai, đính chính nội dung đã công khai | người phụ trách công khai                       | Nghị định 234/2026, Điều 22                                              |
        | Xem xét kỷ luật lại để thay quyết định đã hủy         | người có thẩm quyền                             | Nghị định 234/2026, Điều 5 khoản 6                                       |
        | Ghi nhận hành vi vi phạm mới, tính lại thời hiệu      | người có thẩm quyền                             | Nghị định 234/2026, Điều 5 khoản 1–2                                     |
        | Ghi nhận kỷ luật đảng đã công bố                      | văn thư; chủ tịch hội đồng; người có thẩm quyền | Nghị định 234/2026, Điều 2 khoản 6                                       |
        | Không họp kiểm điểm (có căn cứ)                       | người có thẩm quyền                             | Nghị định 234/2026, Điều 13 khoản 2                                      |
        | Không họp kiểm điểm, không lập hội đồng (có căn cứ)   | người có thẩm quyền                             | Nghị định 234/2026, Điều 13 khoản 3                                      |
        | Hội đồng xem xét lại vì có tình tiết mới              | người có thẩm quyền                             | Nghị định 234/2026, Điều 21                                              |
        | Lưu quyết định vào hồ sơ, cơ sở dữ liệu quốc gia      | văn thư; chủ tịch hội đồng; người có thẩm quyền | Nghị định 234/2026, Điều 2 khoản 9                                       |

    Khung kịch bản: "<việc>" thì báo cho <người nhận>
      Khi tra việc "<việc>" của thủ tục kỷ luật, bản 01/07/2026
      Thì <người nhận> được báo theo "<căn cứ>"
      Dữ liệu:
        | việc                                                  | người nhận                | căn cứ                                     |
        | Mở vụ việc kỷ luật                                    | chủ tịch hội đồng         | Quy tắc hệ thống KC-05                     |
        | Hoãn xem xét kỷ luật                                  | người bị phản ánh         | Nghị định 234/2026, Điều 3                 |
        | Ghi nhận văn bản xin không hoãn                       | người có thẩm quyền       | Quy tắc hệ thống KC-05                     |
        | Chờ kết quả tố tụng hình sự                           | người bị phản ánh         | Nghị định 234/2026, Điều 5 khoản 6         |
        | Tiếp tục xem xét kỷ luật                              | người bị phản ánh         | Nghị định 234/2026, Điều 5 khoản 6         |
        | Gửi báo cáo, biên bản họp kiểm điểm                   | người có thẩm quyền       | Nghị định 234/2026, Điều 15 khoản 1        |
        | Thành lập hội đồng kỷ luật                            | người được giao           | Nghị định 234/2026, Điều 16                |
        | Triệu tập người bị xem xét kỷ luật                    | người bị phản ánh         | Nghị định 234/2026, Điều 17 khoản 1 điểm a |
        | Mở phiếu kín lần 1: có kỷ luật không                  | người được giao           | Nghị định 234/2026, Điều 17                |
        | Mở phiếu kín lần 2: hình thức nào                     | người được giao           | Nghị định 234/2026, Điều 17                |
        | Kiến nghị của hội đồng                                | người có thẩm quyền       | Nghị định 234/2026, Điều 18                |
        | Kéo dài thời hạn xử lý (vụ việc phức tạp)             | người bị phản ánh         | Nghị định 234/2026, Điều 5 khoản 5         |
        | Quyết định kỷ luật                                    | người bị phản ánh         | Nghị định 234/2026, Điều 18                |
        | Kết luận không vi phạm                                | người bị phản ánh         | Nghị định 234/2026, Điều 18                |
        | Kết luận không vi phạm                                | mọi nơi đã được báo       | Quy tắc hệ thống KC-06                     |
        | Kết thúc: loại trừ hoặc miễn trách nhiệm              | người bị phản ánh         | Nghị định 234/2026, Điều 4                 |
        | Công khai quyết định kỷ luật                          | người bị phản ánh         | Nghị định 234/2026, Điều 2 khoản 1         |
        | Không công khai quyết định, có lý do được ký          | người giám sát            | Quy tắc hệ thống KC-21                     |
        | Ghi nhận quyết định kỷ luật bị kết luận là sai        | người bị phản ánh         | Nghị định 234/2026, Điều 22                |
        | Ghi nhận quyết định kỷ luật bị kết luận là sai        | người phụ trách công khai | Nghị định 234/2026, Điều 22                |
        | Công bố kỷ luật sai, đính chính nội dung đã công khai | người bị phản ánh         | Nghị định 234/2026, Điều 22                |
        | Công bố kỷ luật sai, đính chính nội dung đã công khai | mọi nơi đã được báo       | Nghị định 234/2026, Điều 22                |
        | Xem xét kỷ luật lại để thay quyết định đã hủy         | người bị phản ánh         | Nghị định 234/2026, Điều 5 khoản 6         |
        | Ghi nhận hành vi vi phạm mới, tính lại thời hiệu      | người bị phản ánh         | Quy tắc hệ thống KC-01                     |
        | Ghi nhận kỷ luật đảng đã công bố                      | người có thẩm quyền       | Nghị định 234/2026, Điều 2 khoản 6         |
        | Không họp kiểm điểm (có căn cứ)                       | người bị phản ánh         | Quy tắc hệ thống KC-01                     |
        | Không họp kiểm điểm, không lập hội đồng (có căn cứ)   | người bị phản ánh         | Quy tắc hệ thống KC-01                     |
        | Hội đồng xem xét lại vì có tình tiết mới              | người được giao           | Nghị định 234/2026, Điều 21                |
        | Hội đồng xem xét lại vì có tình tiết mới              | người bị phản ánh         | Quy tắc hệ thống KC-01                     |

    Khung kịch bản: "<thời hạn>" là <bao lâu>
      Khi tra thời hạn "<thời hạn>" của thủ tục kỷ luật, bản 01/07/2026
      Thì thời hạn là "<bao lâu>", tính từ "<mốc>", theo "<căn cứ>"
      Dữ liệu:
        | thời hạn                                                               | bao lâu                       | mốc                                                                 | căn cứ                                                                             |
        | Thời hiệu, hình thức khiển trách                                       | 5 năm                         | ngày ghi ở mục “Ngày hành vi chấm dứt (không rõ: ngày có kết luận)” | Luật 129/2025, Điều 36; Nghị định 234/2026, Điều 5 khoản 3                         |
        | Thời hiệu, các hình thức khác                                          | 10 năm                        | ngày ghi ở mục “Ngày hành vi chấm dứt (không rõ: ngày có kết luận)” | Luật 129/2025, Điều 36; Nghị định 234/2026, Điều 5 khoản 3                         |
        | Thời hạn xử lý kỷ luật, từ khi phát hiện                               | 90 ngày                       | ngày ghi ở mục “Ngày phát hiện”                                     | Nghị định 234/2026, Điều 5 khoản 5                                                 |
        | Vụ việc phức tạp: tổng cộng không quá                                  | tổng cộng không quá 150 ngày  | ngày làm việc đó                                                    | Nghị định 234/2026, Điều 5 khoản 5                                                 |
        | Gửi báo cáo họp kiểm điểm, người không phải viên chức (cơ quan tự đặt) | do cơ quan đặt, ngày làm việc | ngày làm việc đó                                                    | Nghị định 172/2025, Điều 16: không thấy số ngày                                    |
        | Thành lập hội đồng, người không phải viên chức (cơ quan tự đặt)        | do cơ quan đặt, ngày làm việc | ngày làm việc đó                                                    | Nghị định 172/2025, Điều 16: không thấy số ngày                                    |
        | Kiến nghị của hội đồng, người không phải viên chức (cơ quan tự đặt)    | do cơ quan đặt, ngày làm việc | ngày làm việc đó                                                    | Nghị định 172/2025, Điều 16: không thấy số ngày                                    |
        | Ra quyết định, người không phải viên chức (cơ quan tự đặt)             | do cơ quan đặt, ngày làm việc | ngày làm việc đó                                                    | Nghị định 172/2025, Điều 16: không thấy số ngày                                    |
        | Công bố kỷ luật sai, người không phải viên chức (cơ quan tự đặt)       | do cơ quan đặt, ngày làm việc | ngày ghi ở mục “Ngày kết luận là sai”                               | Nghị định 172/2025: chưa đọc được điều khoản về kỷ luật sai                        |
        | Công khai quyết định (cơ quan tự đặt)                                  | do cơ quan đặt, ngày làm việc | ngày làm việc đó                                                    | Nghị định 234/2026, Điều 2 khoản 1; công văn 3241/UBND-KGVX: luật không có số ngày |
        | Gửi báo cáo, biên bản họp kiểm điểm                                    | 3 ngày làm việc               | ngày làm việc đó                                                    | Nghị định 234/2026, Điều 14 khoản 4                                                |
        | Thành lập hội đồng kỷ luật                                             | 5 ngày làm việc               | ngày làm việc đó                                                    | Nghị định 234/2026, Điều 15 khoản 1                                                |
        | Kiến nghị bằng văn bản của hội đồng                                    | 5 ngày làm việc               | ngày làm việc đó                                                    | Nghị định 234/2026, Điều 18 khoản 1 điểm a                                         |
        | Ra quyết định, hoặc kết luận không vi phạm                             | 5 ngày làm việc               | ngày làm việc đó                                                    | Nghị định 234/2026, Điều 18 khoản 1 điểm b                                         |
        | Xử lý kỷ luật sau khi công bố kỷ luật đảng                             | 30 ngày                       | ngày ghi ở mục “Ngày công bố”                                       | Nghị định 234/2026, Điều 2 khoản 6                                                 |
        | Quyết định buộc thôi việc theo bản án                                  | 15 ngày làm việc              | ngày ghi ở mục “Ngày nhận bản án”                                   | Nghị định 234/2026, Điều 18 khoản 2                                                |
        | Công bố công khai việc kỷ luật sai                                     | 10 ngày làm việc              | ngày ghi ở mục “Ngày kết luận là sai”                               | Nghị định 234/2026, Điều 22                                                        |
        | Quyết định có hiệu lực                                                 | ít nhất 12 tháng              | ngày làm việc đó                                                    | Nghị định 234/2026, Điều 2 khoản 9                                                 |

    Khung kịch bản: "<con số>" là <số>
      Khi tra con số "<con số>" của thủ tục kỷ luật, bản 01/07/2026
      Thì con số là "<số>"
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | con số                                              | số | căn cứ                                         |
        | Số thành viên hội đồng kỷ luật viên chức            | 3  | Nghị định 234/2026, Điều 15 khoản 2 và Điều 16 |
        | Số ngày làm việc gửi giấy triệu tập trước phiên họp | 5  | Nghị định 234/2026, Điều 17 khoản 1 điểm a     |
        | Số tháng tính tái phạm                              | 12 | Nghị định 234/2026, Điều 2 khoản 8             |
        | Số lần triệu tập trước khi họp vắng mặt             | 2  | Nghị định 234/2026, Điều 14 khoản 3            |
