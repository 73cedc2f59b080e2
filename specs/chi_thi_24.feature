# language: vi
Tính năng: Chỉ thị 24-CT/TU và công văn 3241/UBND-KGVX
  Mỗi nhiệm vụ của hai văn bản là một quy tắc. Nhiệm vụ nào chưa làm thì nói là chưa xây dựng.

  @D-09 @T7-03 @T7-04
  Quy tắc: Tiếp nhận, xử lý và thông báo kết quả phản ánh, kiến nghị [công văn 3241/UBND-KGVX]

    Kịch bản: Người dân gửi phản ánh thì được báo là đã nhận
      Khi thực hiện "Tiếp nhận, ghi sổ" với đơn nhận ngày 01/07/2026
      Thì những người được báo là: người gửi; văn thư

    Kịch bản: Kết quả trả lời được báo cho người gửi
      Biết vụ việc phản ánh đang ở chặng "Chờ trả lời"
      Khi người có thẩm quyền thực hiện "Trả lời phản ánh"
      Thì những người được báo là: người gửi

    Kịch bản: Không được đóng phản ánh khi chưa trả lời
      Biết vụ việc phản ánh đang ở chặng "Đã ghi sổ"
      Khi văn thư thực hiện "Kết thúc"
      Thì bị từ chối vì "không đúng chặng"

    Kịch bản: Không được xóa một phản ánh đã nhận
      Biết một đơn nhận ngày 01/07/2026
      Khi văn thư thực hiện "Hủy việc vừa ghi nhầm"
      Thì bị từ chối vì "không phải việc cuối cùng còn hiệu lực"

  @D-01 @T7-04 @T2-13
  Quy tắc: Giải quyết công việc trong thời hạn, chậm thì còn trên hồ sơ [Chỉ thị 24-CT/TU]

    Kịch bản: Trả lời chậm thì hồ sơ ghi là chậm, không ai xóa được
      Biết vụ việc phản ánh đến chặng "Chờ trả lời" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Trả lời phản ánh" ngày 20/07/2026
      Thì thời hạn "Trả lời (cơ quan tự đặt)" đã xong nhưng chậm

    Kịch bản: Chưa làm và đã quá hạn thì thời hạn vẫn đang chạy
      Biết vụ việc tố cáo đến chặng "Xác minh" ngày 01/07/2026
      Khi thanh tra viên thực hiện "Thêm tài liệu, chứng cứ" ngày 03/08/2026
      Thì thời hạn "Giải quyết tố cáo" đang chạy
      Và hạn "Giải quyết tố cáo" vẫn là ngày 31/07/2026

    Kịch bản: Quá hạn rồi thì không gia hạn để che chậm trễ
      Biết vụ việc tố cáo đến chặng "Xác minh" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Gia hạn giải quyết" ngày 03/08/2026
      Thì bị từ chối vì "thời hạn đã hết"

  @D-09 @T7-04 @T2-22
  Quy tắc: Người đứng đầu trả lời và chịu trách nhiệm [công văn 3241/UBND-KGVX]

    Khung kịch bản: <ai> không trả lời thay người đứng đầu
      Biết vụ việc phản ánh đang ở chặng "Chờ trả lời"
      Khi <ai> thực hiện "Trả lời phản ánh"
      Thì bị từ chối vì "sai vai trò"
      Dữ liệu:
        | ai                        |
        | văn thư                   |
        | thanh tra viên            |
        | người phụ trách công khai |

    Khung kịch bản: Kết luận ghi "<trách nhiệm>"
      Biết vụ việc tố cáo đang ở chặng "Kết luận"
      Khi người có thẩm quyền thực hiện "Ký kết luận nội dung tố cáo", trong đó:
        | Trách nhiệm của người đứng đầu | <trách nhiệm> |
      Thì được chấp nhận
      Dữ liệu:
        | trách nhiệm                             |
        | Người đứng đầu có trách nhiệm           |
        | Người đứng đầu không có trách nhiệm     |

    Kịch bản: Kết luận bỏ trống trách nhiệm người đứng đầu thì chưa ký được
      Biết vụ việc tố cáo đang ở chặng "Kết luận"
      Khi người có thẩm quyền thực hiện "Ký kết luận nội dung tố cáo", trong đó:
        | Trách nhiệm của người đứng đầu | |
      Thì bị từ chối vì "chưa điền đủ"

  @D-09 @T2-10
  Quy tắc: Kiểm tra, giám sát [công văn 3241/UBND-KGVX]

    Kịch bản: Người giám sát thấy vụ việc mà không làm thay
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Khi người giám sát xem vụ việc
      Thì được chấp nhận

    Kịch bản: Đơn không nêu tên mà chứng cứ rõ vẫn được kiểm tra
      Biết vụ việc tố cáo đang ở chặng "Xử lý ban đầu"
      Khi người có thẩm quyền thực hiện "Tiến hành thanh tra, kiểm tra, không có người tố cáo"
      Thì vụ việc ở chặng "Thanh tra, kiểm tra (không có người tố cáo)"

    Kịch bản: Phản ánh cho thấy vi phạm thì mở vụ việc để xem xét cán bộ
      Biết vụ việc phản ánh đang ở chặng "Chờ trả lời"
      Khi người có thẩm quyền thực hiện "Mở vụ việc tố cáo từ phản ánh"
      Thì mở thêm vụ việc "Giải quyết tố cáo" ở chặng "Xử lý ban đầu"

  @D-09 @T2-27
  Quy tắc: Công khai kết quả xử lý cán bộ vi phạm [công văn 3241/UBND-KGVX]

    Kịch bản: Quyết định kỷ luật được công khai
      Biết vụ việc kỷ luật đang ở chặng "Đã có quyết định, chờ công khai"
      Khi người phụ trách công khai thực hiện "Công khai quyết định kỷ luật"
      Thì vụ việc ở chặng "Công khai"

    Kịch bản: Kết luận tố cáo được công khai
      Biết vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Và văn thư đã thực hiện "Gửi kết luận"
      Và người có thẩm quyền đã thực hiện "Xử lý theo kết luận"
      Khi người phụ trách công khai thực hiện "Công khai kết luận"
      Thì vụ việc ở chặng "Công khai"

    Kịch bản: Kết quả trả lời phản ánh được công khai
      Biết vụ việc phản ánh đang ở chặng "Đã trả lời"
      Khi người phụ trách công khai thực hiện "Công khai kết quả trả lời"
      Thì vụ việc ở chặng "Đã công khai kết quả"

  @D-03
  Quy tắc: Phổ biến, quán triệt đến cán bộ, đảng viên [Chỉ thị 24-CT/TU]

    Kịch bản: Văn bản được phổ biến thì cấp trên biết cơ quan nào đã, cơ quan nào chưa; không ai biết người nào đã đọc
      Biết "phường Thí Dụ" đã phổ biến cho 40 người và đã xác nhận ngày 10/07/2026
      Và "Sở Giả Định" đã phổ biến cho 25 người mà chưa xác nhận
      Khi cấp trên xem việc phổ biến
      Thì thấy các dòng sau:
        | phường Thí Dụ | 1 | 40 | đã xác nhận   |
        | Sở Giả Định   | 1 | 25 | chưa xác nhận |

    Kịch bản: Buổi phổ biến chỉ hỏi hình thức, tài liệu và số người có mặt
      Biết nhiệm vụ "Phổ biến, quán triệt" được giao ngày 01/07/2026
      Khi văn thư thực hiện "Tổ chức phổ biến, quán triệt"
      Thì việc ấy chỉ hỏi: Hình thức; Tài liệu; Số người có mặt

  @D-09
  Quy tắc: Phối hợp với Mặt trận Tổ quốc về chương trình, kế hoạch [công văn 3241/UBND-KGVX]

    Kịch bản: Dự thảo chưa gửi đến Mặt trận thì chưa duyệt được
      Biết vụ việc nhiệm vụ đến chặng "Đang lấy ý kiến dự thảo" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Duyệt, ban hành kế hoạch"
      Thì bị từ chối vì "chưa gửi dự thảo đủ các tổ chức"

  @D-09 @T7-05
  Quy tắc: Người chưa hài lòng được cấp trên trực tiếp trả lời lại [công văn 3241/UBND-KGVX]

    Kịch bản: Đánh giá "Chưa hài lòng" mở được lần xem lại
      Biết vụ việc phản ánh đang ở chặng "Đã trả lời"
      Và người gửi đã thực hiện "Đánh giá mức độ hài lòng", trong đó:
        | Mức độ hài lòng | Chưa hài lòng |
      Khi người gửi thực hiện "Chưa hài lòng, đề nghị cấp trên xem lại"
      Thì vụ việc ở chặng "Đã ghi sổ"
