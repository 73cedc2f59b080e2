# language: vi
Tính năng: Xem xét, xử lý kỷ luật viên chức
  Ba bước: họp kiểm điểm, hội đồng kỷ luật, quyết định. Hai đồng hồ: thời hiệu từ khi hành vi chấm dứt, thời hạn xử lý
  từ khi phát hiện. Hết thời hạn thì phải chịu trách nhiệm về chậm trễ nhưng vẫn quyết định; hết thời hiệu thì thôi.

  @T4-05
  Quy tắc: Mỗi người một vụ việc kỷ luật, hai đồng hồ cùng chạy [Nghị định 234/2026, Điều 5 và Điều 13]

    Kịch bản: Vụ việc kỷ luật mở ra thì cả thời hiệu và thời hạn xử lý đều chạy
      Biết vụ việc tố cáo đến chặng "Xử lý theo kết luận" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Mở vụ việc kỷ luật một người", trong đó:
        | Ngày hành vi chấm dứt (không rõ: ngày có kết luận) | 02/03/2026 |
        | Ngày phát hiện                                     | 24/06/2026 |
      Khi vụ việc mới mở được xem đến
      Thì hạn "Thời hiệu, hình thức khiển trách" là ngày 03/03/2031
      Và hạn "Thời hiệu, các hình thức khác" là ngày 03/03/2036
      Và hạn "Thời hạn xử lý kỷ luật, từ khi phát hiện" là ngày 22/09/2026
      Và việc đầu tiên là "Mở vụ việc kỷ luật"

  @T4-07
  Quy tắc: Từ phát hiện đến quyết định không quá 90 ngày, phức tạp không quá 150 ngày [Nghị định 234/2026, Điều 5 khoản 5]

    Kịch bản: Vụ việc phức tạp kéo dài thêm 60 ngày là vừa đủ và người bị xem xét được báo
      Biết vụ việc kỷ luật đến chặng "Họp kiểm điểm" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Kéo dài thời hạn xử lý (vụ việc phức tạp)", trong đó:
        | Thêm mấy ngày | 60 |
      Thì hạn "Thời hạn xử lý kỷ luật, từ khi phát hiện" là ngày 30/11/2026
      Và những người được báo là: người bị phản ánh

    Kịch bản: Thêm 61 ngày là quá mức
      Biết vụ việc kỷ luật đang ở chặng "Họp kiểm điểm"
      Khi người có thẩm quyền thực hiện "Kéo dài thời hạn xử lý (vụ việc phức tạp)", trong đó:
        | Thêm mấy ngày | 61 |
      Thì bị từ chối vì "gia hạn quá mức"

    Kịch bản: Đã kéo dài đủ thì không thêm được ngày nào
      Biết vụ việc kỷ luật đang ở chặng "Họp kiểm điểm"
      Và người có thẩm quyền đã thực hiện "Kéo dài thời hạn xử lý (vụ việc phức tạp)", trong đó:
        | Thêm mấy ngày | 60 |
      Khi người có thẩm quyền thực hiện "Kéo dài thời hạn xử lý (vụ việc phức tạp)", trong đó:
        | Thêm mấy ngày | 1 |
      Thì bị từ chối vì "gia hạn quá mức"

    Kịch bản: Quá 90 ngày vẫn phải quyết định, hồ sơ ghi là chậm
      Biết vụ việc kỷ luật đến chặng "Quyết định" ngày 01/07/2026
      Và chủ tịch hội đồng đã thực hiện "Kiến nghị của hội đồng"
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật" ngày 30/09/2026, trong đó:
        | Đã quá thời hạn xử lý: vì sao, ai chịu trách nhiệm | Hồ sơ chuyển chậm; người ký chịu trách nhiệm. |
      Thì vụ việc ở chặng "Đã có quyết định, chờ công khai"
      Và thời hạn "Thời hạn xử lý kỷ luật, từ khi phát hiện" đã xong nhưng chậm

    Kịch bản: Quyết định đúng ngày thứ chín mươi là đúng hạn
      Biết vụ việc kỷ luật đến chặng "Quyết định" ngày 01/07/2026
      Và chủ tịch hội đồng đã thực hiện "Kiến nghị của hội đồng"
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật" ngày 29/09/2026
      Thì thời hạn "Thời hạn xử lý kỷ luật, từ khi phát hiện" đã xong đúng hạn

  @T4-20
  Quy tắc: Họp kiểm điểm không biểu quyết; vắng sau lần triệu tập thứ hai thì vẫn họp [Nghị định 234/2026, Điều 14 khoản 3]

    Kịch bản: Người bị kiểm điểm có mặt thì họp ngay lần đầu
      Biết vụ việc kỷ luật đang ở chặng "Họp kiểm điểm"
      Khi chủ tịch hội đồng thực hiện "Họp kiểm điểm", trong đó:
        | Người bị kiểm điểm có mặt | có |
        | Số lần đã triệu tập       | 1  |
      Thì được chấp nhận

    Kịch bản: Vắng lần đầu thì chưa họp được
      Biết vụ việc kỷ luật đang ở chặng "Họp kiểm điểm"
      Khi chủ tịch hội đồng thực hiện "Họp kiểm điểm", trong đó:
        | Người bị kiểm điểm có mặt | không |
        | Số lần đã triệu tập       | 1     |
      Thì bị từ chối vì "chưa triệu tập lần thứ hai"

    Kịch bản: Vắng lần thứ hai thì vẫn họp
      Biết vụ việc kỷ luật đang ở chặng "Họp kiểm điểm"
      Khi chủ tịch hội đồng thực hiện "Họp kiểm điểm", trong đó:
        | Người bị kiểm điểm có mặt | không |
        | Số lần đã triệu tập       | 2     |
      Thì được chấp nhận

  @T4-21
  Quy tắc: Gửi báo cáo, biên bản họp trong 3 ngày làm việc [Nghị định 234/2026, Điều 14 khoản 4]

    Kịch bản: Gửi ngày thứ ba là đúng hạn và sang hội đồng kỷ luật
      Biết vụ việc kỷ luật đến chặng "Họp kiểm điểm" ngày 01/07/2026
      Và chủ tịch hội đồng đã thực hiện "Họp kiểm điểm" ngày 02/07/2026
      Khi chủ tịch hội đồng thực hiện "Gửi báo cáo, biên bản họp kiểm điểm" ngày 07/07/2026
      Thì thời hạn "Gửi báo cáo, biên bản họp kiểm điểm" đã xong đúng hạn
      Và vụ việc ở chặng "Hội đồng kỷ luật"
      Và những người được báo là: người có thẩm quyền

    Kịch bản: Gửi ngày thứ tư thì hồ sơ ghi là chậm
      Biết vụ việc kỷ luật đến chặng "Họp kiểm điểm" ngày 01/07/2026
      Và chủ tịch hội đồng đã thực hiện "Họp kiểm điểm" ngày 02/07/2026
      Khi chủ tịch hội đồng thực hiện "Gửi báo cáo, biên bản họp kiểm điểm" ngày 08/07/2026
      Thì thời hạn "Gửi báo cáo, biên bản họp kiểm điểm" đã xong nhưng chậm

    Kịch bản: Chưa họp thì không có gì để báo cáo
      Biết vụ việc kỷ luật đang ở chặng "Họp kiểm điểm"
      Khi chủ tịch hội đồng thực hiện "Gửi báo cáo, biên bản họp kiểm điểm"
      Thì bị từ chối vì "còn việc phải làm trước"

  @T4-22 @T4-23
  Quy tắc: Hội đồng kỷ luật viên chức ba người, lập trong 5 ngày làm việc [Nghị định 234/2026, Điều 15–16]

    Kịch bản: Lập hội đồng ngày thứ năm là đúng hạn
      Biết vụ việc kỷ luật đến chặng "Hội đồng kỷ luật" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Thành lập hội đồng kỷ luật" ngày 08/07/2026
      Thì thời hạn "Thành lập hội đồng kỷ luật" đã xong đúng hạn
      Và những người được báo là: người được giao

    Kịch bản: Lập hội đồng ngày thứ sáu thì hồ sơ ghi là chậm
      Biết vụ việc kỷ luật đến chặng "Hội đồng kỷ luật" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Thành lập hội đồng kỷ luật" ngày 09/07/2026
      Thì thời hạn "Thành lập hội đồng kỷ luật" đã xong nhưng chậm

    Khung kịch bản: Hội đồng <số> người thì không đúng
      Biết vụ việc kỷ luật đang ở chặng "Hội đồng kỷ luật"
      Khi người có thẩm quyền thực hiện "Thành lập hội đồng kỷ luật", trong đó:
        | Thành viên hội đồng, chủ tịch đứng đầu | <thành viên> |
      Thì bị từ chối vì "hội đồng chưa đúng số người"
      Dữ liệu:
        | số | thành viên                                                             |
        | 2  | ông Phạm Thử Nghiệm; bà Vũ Hư Cấu                                      |
        | 4  | ông Phạm Thử Nghiệm; bà Vũ Hư Cấu; bà Bùi Tưởng Tượng; ông Lê Minh Hoạ |

    Khung kịch bản: Trong hội đồng có <quan hệ> của người bị xem xét thì không được
      Biết vụ việc kỷ luật đang ở chặng "Hội đồng kỷ luật"
      Khi người có thẩm quyền thực hiện "Thành lập hội đồng kỷ luật", trong đó:
        | Thành viên hội đồng, chủ tịch đứng đầu | ông Phạm Thử Nghiệm; bà Vũ Hư Cấu; <người> |
      Thì bị từ chối vì "có người thân quen hoặc đã xin rút"
      Dữ liệu:
        | quan hệ        | người             |
        | người thân     | bà Đỗ Giả Định    |
        | cấp dưới       | ông Hồ Ví Dụ      |
        | chính bản thân | bà Trần Thị Ví Dụ |

    Kịch bản: Người đứng đầu đơn vị được ngồi trong hội đồng
      Biết vụ việc kỷ luật đang ở chặng "Hội đồng kỷ luật"
      Khi người có thẩm quyền thực hiện "Thành lập hội đồng kỷ luật", trong đó:
        | Thành viên hội đồng, chủ tịch đứng đầu | ông Lê Minh Hoạ; ông Phạm Thử Nghiệm; bà Vũ Hư Cấu |
      Thì được chấp nhận

    Kịch bản: Đã mở phiếu thì không thay hội đồng
      Biết vụ việc kỷ luật đến chặng "Hội đồng kỷ luật" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Thành lập hội đồng kỷ luật"
      Và chủ tịch hội đồng đã thực hiện "Trả lời: loại trừ, miễn trách nhiệm, đổi mới?"
      Và chủ tịch hội đồng đã thực hiện "Trả lời: mức độ, tăng nặng, giảm nhẹ, tái phạm?"
      Và chủ tịch hội đồng đã thực hiện "Triệu tập người bị xem xét kỷ luật"
      Và chủ tịch hội đồng đã thực hiện "Mở phiếu kín lần 1: có kỷ luật không" ngày 15/07/2026
      Khi người có thẩm quyền thực hiện "Thành lập hội đồng kỷ luật"
      Thì bị từ chối vì "việc này đã làm rồi"

    Kịch bản: Với người không phải viên chức, chưa xác nhận thành phần thì chưa lập hội đồng
      Biết vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Và người có thẩm quyền đã thực hiện "Mở vụ việc kỷ luật một người", trong đó:
        | Là | Công chức |
      Và vụ việc mới mở là vụ việc đang xem
      Và chủ tịch hội đồng đã thực hiện "Họp kiểm điểm"
      Và chủ tịch hội đồng đã thực hiện "Gửi báo cáo, biên bản họp kiểm điểm"
      Khi người có thẩm quyền thực hiện "Thành lập hội đồng kỷ luật"
      Thì bị từ chối vì "thành phần hội đồng chưa được xác nhận"

    Kịch bản: Cơ quan đã xác nhận thành phần thì hội đồng theo số ấy
      Biết cơ quan đặt số thành viên hội đồng với người không phải viên chức là 2
      Và vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Và người có thẩm quyền đã thực hiện "Mở vụ việc kỷ luật một người", trong đó:
        | Là | Công chức |
      Và vụ việc mới mở là vụ việc đang xem
      Và chủ tịch hội đồng đã thực hiện "Họp kiểm điểm"
      Và chủ tịch hội đồng đã thực hiện "Gửi báo cáo, biên bản họp kiểm điểm"
      Khi người có thẩm quyền thực hiện "Thành lập hội đồng kỷ luật", trong đó:
        | Thành viên hội đồng, chủ tịch đứng đầu | ông Phạm Thử Nghiệm; bà Vũ Hư Cấu |
      Thì được chấp nhận

  @T4-24
  Quy tắc: Giấy triệu tập gửi trước ít nhất 5 ngày làm việc [Nghị định 234/2026, Điều 17 khoản 1 điểm a]

    Kịch bản: Triệu tập trước đúng năm ngày làm việc là kịp
      Biết vụ việc kỷ luật đến chặng "Hội đồng kỷ luật" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Thành lập hội đồng kỷ luật"
      Khi chủ tịch hội đồng thực hiện "Triệu tập người bị xem xét kỷ luật", trong đó:
        | Ngày họp hội đồng | 08/07/2026 |
      Thì những người được báo là: người bị phản ánh

    Kịch bản: Triệu tập trước bốn ngày làm việc là quá muộn
      Biết vụ việc kỷ luật đến chặng "Hội đồng kỷ luật" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Thành lập hội đồng kỷ luật"
      Khi chủ tịch hội đồng thực hiện "Triệu tập người bị xem xét kỷ luật", trong đó:
        | Ngày họp hội đồng | 07/07/2026 |
      Thì bị từ chối vì "triệu tập quá muộn"

    Kịch bản: Chưa có hội đồng thì chưa triệu tập
      Biết vụ việc kỷ luật đang ở chặng "Hội đồng kỷ luật"
      Khi chủ tịch hội đồng thực hiện "Triệu tập người bị xem xét kỷ luật"
      Thì bị từ chối vì "còn việc phải làm trước"

  @4d
  Quy tắc: Trước khi bỏ phiếu phải trả lời ba câu, mỗi câu có lý do: loại trừ, miễn, đổi mới đã được cho phép [Nghị định 234/2026, Điều 3–4]

    Kịch bản: Chưa trả lời thì chưa mở phiếu
      Biết vụ việc kỷ luật đến chặng "Hội đồng kỷ luật" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Thành lập hội đồng kỷ luật"
      Và chủ tịch hội đồng đã thực hiện "Triệu tập người bị xem xét kỷ luật"
      Khi chủ tịch hội đồng thực hiện "Mở phiếu kín lần 1: có kỷ luật không" ngày 15/07/2026
      Thì bị từ chối vì "chưa trả lời về loại trừ, miễn, đổi mới"

    Khung kịch bản: Đang thuộc trường hợp "<trường hợp>" thì không mở phiếu
      Biết vụ việc kỷ luật đến chặng "Hội đồng kỷ luật" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Thành lập hội đồng kỷ luật"
      Và chủ tịch hội đồng đã thực hiện "Trả lời: loại trừ, miễn trách nhiệm, đổi mới?", trong đó:
        | <câu hỏi> | <trường hợp> |
      Và chủ tịch hội đồng đã thực hiện "Trả lời: mức độ, tăng nặng, giảm nhẹ, tái phạm?"
      Và chủ tịch hội đồng đã thực hiện "Triệu tập người bị xem xét kỷ luật"
      Khi chủ tịch hội đồng thực hiện "Mở phiếu kín lần 1: có kỷ luật không" ngày 15/07/2026
      Thì bị từ chối vì "đang được loại trừ hoặc miễn"
      Dữ liệu:
        | câu hỏi                                | trường hợp                                               |
        | Có thuộc trường hợp loại trừ trách nhiệm | Không có năng lực hành vi dân sự khi vi phạm             |
        | Có thuộc trường hợp loại trừ trách nhiệm | Tình thế cấp thiết, bất khả kháng, trở ngại khách quan   |
        | Có thuộc trường hợp loại trừ trách nhiệm | Loại trừ theo luật khác                                  |
        | Có thuộc trường hợp miễn trách nhiệm     | Đã làm đúng quy trình, thiệt hại do khách quan           |
        | Có thuộc trường hợp miễn trách nhiệm     | Người ấy đã qua đời                                      |
        | Có thuộc trường hợp miễn trách nhiệm     | Miễn theo nghị quyết của Quốc hội về đất đai             |
        | Có thuộc trường hợp miễn trách nhiệm     | Miễn theo luật khác                                      |
        | Có phải đổi mới đã được cho phép         | Phải: đổi mới, sáng tạo đã được cho phép, làm trong sáng |

    Khung kịch bản: Trả lời mà không có lý do ở "<câu hỏi>" thì chưa phải là trả lời
      Biết vụ việc kỷ luật đang ở chặng "Hội đồng kỷ luật"
      Khi chủ tịch hội đồng thực hiện "Trả lời: loại trừ, miễn trách nhiệm, đổi mới?", trong đó:
        | <câu hỏi> |  |
      Thì bị từ chối vì "chưa điền đủ"
      Dữ liệu:
        | câu hỏi              |
        | Vì sao (loại trừ)    |
        | Vì sao (miễn)        |
        | Vì sao (đổi mới)     |

    Kịch bản: Trả lời không thuộc trường hợp nào thì vụ việc đi tiếp
      Biết vụ việc kỷ luật đang ở chặng "Hội đồng kỷ luật"
      Khi chủ tịch hội đồng thực hiện "Trả lời: loại trừ, miễn trách nhiệm, đổi mới?"
      Thì được chấp nhận

  @4d
  Quy tắc: Được loại trừ hoặc miễn trách nhiệm thì kết thúc [Nghị định 234/2026, Điều 4]

    Khung kịch bản: Kết thúc khi "<trường hợp>" và người được xem xét được báo
      Biết vụ việc kỷ luật đang ở chặng "Họp kiểm điểm"
      Và người có thẩm quyền đã thực hiện "Trả lời: loại trừ, miễn trách nhiệm, đổi mới?", trong đó:
        | <câu hỏi> | <trường hợp> |
      Khi người có thẩm quyền thực hiện "Kết thúc: loại trừ hoặc miễn trách nhiệm"
      Thì vụ việc ở chặng "Kết luận không vi phạm"
      Và những người được báo là: người bị phản ánh
      Dữ liệu:
        | câu hỏi                                  | trường hợp                                               |
        | Có thuộc trường hợp loại trừ trách nhiệm | Không có năng lực hành vi dân sự khi vi phạm             |
        | Có thuộc trường hợp miễn trách nhiệm     | Người ấy đã qua đời                                      |
        | Có phải đổi mới đã được cho phép         | Phải: đổi mới, sáng tạo đã được cho phép, làm trong sáng |

    Kịch bản: Không thuộc trường hợp nào thì vụ việc chưa kết thúc
      Biết vụ việc kỷ luật đang ở chặng "Họp kiểm điểm"
      Và người có thẩm quyền đã thực hiện "Trả lời: loại trừ, miễn trách nhiệm, đổi mới?"
      Khi người có thẩm quyền thực hiện "Kết thúc: loại trừ hoặc miễn trách nhiệm"
      Thì bị từ chối vì "không có căn cứ loại trừ, miễn"

  @4d
  Quy tắc: Được hoãn thì cả thời hiệu và thời hạn xử lý đều dừng [Nghị định 234/2026, Điều 3 và Điều 5 khoản 6; Nghị định 172/2025, Điều 3]

    Khung kịch bản: Hoãn xem xét viên chức khi "<trường hợp>"
      Biết vụ việc kỷ luật đang ở chặng "Họp kiểm điểm"
      Khi người có thẩm quyền thực hiện "Hoãn xem xét kỷ luật", trong đó:
        | Trường hợp hoãn | <trường hợp> |
      Thì thời hạn "Thời hạn xử lý kỷ luật, từ khi phát hiện" đang tạm dừng
      Và thời hạn "Thời hiệu, hình thức khiển trách" đang tạm dừng
      Và thời hạn "Thời hiệu, các hình thức khác" đang tạm dừng
      Và những người được báo là: người bị phản ánh
      Dữ liệu:
        | trường hợp                                                                                                  |
        | Bệnh nặng, mất khả năng nhận thức, hoặc điều trị nội trú có giấy xác nhận                                   |
        | Mang thai, nghỉ thai sản, nuôi con dưới 12 tháng tuổi (cả người cha khi người mẹ chết hoặc không nuôi được) |
        | Bị khởi tố, tạm giữ, tạm giam chờ kết luận                                                                  |
        | Trường hợp theo nghị quyết của Quốc hội về đất đai                                                          |
        | Trường hợp khác theo luật                                                                                   |

    Kịch bản: Lý do ngoài danh mục thì không hoãn
      Biết vụ việc kỷ luật đang ở chặng "Họp kiểm điểm"
      Khi người có thẩm quyền thực hiện "Hoãn xem xét kỷ luật", trong đó:
        | Trường hợp hoãn | Đang nghỉ phép |
      Thì bị từ chối vì "không có trong danh mục"

    Kịch bản: Trường hợp chỉ dành cho viên chức thì không hoãn công chức
      Biết vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Và người có thẩm quyền đã thực hiện "Mở vụ việc kỷ luật một người", trong đó:
        | Là | Công chức |
      Và vụ việc mới mở là vụ việc đang xem
      Khi người có thẩm quyền thực hiện "Hoãn xem xét kỷ luật", trong đó:
        | Trường hợp hoãn | Trường hợp khác theo luật |
      Thì bị từ chối vì "trường hợp hoãn không dành cho người này"

    Kịch bản: Công chức đang bị tạm giam thì cũng được hoãn, thời hiệu do cơ quan xác nhận cũng dừng
      Biết cơ quan đã xác nhận thời hiệu với người không phải viên chức
      Và vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Và người có thẩm quyền đã thực hiện "Mở vụ việc kỷ luật một người", trong đó:
        | Là | Công chức |
      Và vụ việc mới mở là vụ việc đang xem
      Khi người có thẩm quyền thực hiện "Hoãn xem xét kỷ luật", trong đó:
        | Trường hợp hoãn | Bị khởi tố, tạm giữ, tạm giam chờ kết luận |
      Thì thời hạn "Thời hiệu khiển trách, người không phải viên chức (cơ quan tự đặt)" đang tạm dừng
      Và thời hạn "Thời hiệu hình thức khác, người không phải viên chức (cơ quan tự đặt)" đang tạm dừng

    Kịch bản: Đang hoãn thì không hoãn chồng lên
      Biết vụ việc kỷ luật đang ở chặng "Họp kiểm điểm"
      Và người có thẩm quyền đã thực hiện "Hoãn xem xét kỷ luật"
      Khi người có thẩm quyền thực hiện "Hoãn xem xét kỷ luật"
      Thì bị từ chối vì "thời hạn không chạy"

  @KC-14
  Quy tắc: Đang hoãn thì không bước nào được làm, hạn của bước ấy cũng dừng [Quy tắc hệ thống KC-14]

    Khung kịch bản: Đang hoãn ở chặng "<chặng>" thì không làm "<việc>"
      Biết vụ việc kỷ luật đang ở chặng "<chặng>"
      Và người có thẩm quyền đã thực hiện "Hoãn xem xét kỷ luật"
      Khi <ai> xem danh sách việc
      Thì việc "<việc>" đang vướng vì "đang hoãn hoặc chờ tố tụng"
      Dữ liệu:
        | chặng            | ai                  | việc                                      |
        | Họp kiểm điểm    | chủ tịch hội đồng   | Họp kiểm điểm                             |
        | Họp kiểm điểm    | chủ tịch hội đồng   | Gửi báo cáo, biên bản họp kiểm điểm       |
        | Họp kiểm điểm    | người có thẩm quyền | Kéo dài thời hạn xử lý (vụ việc phức tạp) |
        | Hội đồng kỷ luật | người có thẩm quyền | Thành lập hội đồng kỷ luật                |
        | Hội đồng kỷ luật | chủ tịch hội đồng   | Triệu tập người bị xem xét kỷ luật        |
        | Hội đồng kỷ luật | chủ tịch hội đồng   | Mở phiếu kín lần 1: có kỷ luật không      |
        | Hội đồng kỷ luật | chủ tịch hội đồng   | Mở phiếu kín lần 2: hình thức nào         |
        | Hội đồng kỷ luật | chủ tịch hội đồng   | Kết thúc phiên họp hội đồng               |
        | Quyết định       | chủ tịch hội đồng   | Kiến nghị của hội đồng                    |
        | Quyết định       | người có thẩm quyền | Quyết định kỷ luật                        |
        | Quyết định       | người có thẩm quyền | Kết luận không vi phạm                    |

    Khung kịch bản: Hoãn ở chặng "<chặng>" thì hạn "<thời hạn>" cũng dừng
      Biết vụ việc kỷ luật đang ở chặng "<chặng>"
      Khi người có thẩm quyền thực hiện "Hoãn xem xét kỷ luật"
      Thì thời hạn "<thời hạn>" đang tạm dừng
      Dữ liệu:
        | chặng            | thời hạn                            |
        | Hội đồng kỷ luật | Thành lập hội đồng kỷ luật          |
        | Quyết định       | Kiến nghị bằng văn bản của hội đồng |

    Kịch bản: Đã họp kiểm điểm rồi mới hoãn thì hạn gửi báo cáo cũng dừng
      Biết vụ việc kỷ luật đang ở chặng "Họp kiểm điểm"
      Và chủ tịch hội đồng đã thực hiện "Họp kiểm điểm"
      Khi người có thẩm quyền thực hiện "Hoãn xem xét kỷ luật"
      Thì thời hạn "Gửi báo cáo, biên bản họp kiểm điểm" đang tạm dừng

    Kịch bản: Đã có kiến nghị rồi mới hoãn thì hạn ra quyết định cũng dừng
      Biết vụ việc kỷ luật đang ở chặng "Quyết định"
      Và chủ tịch hội đồng đã thực hiện "Kiến nghị của hội đồng"
      Khi người có thẩm quyền thực hiện "Chờ kết quả tố tụng hình sự"
      Thì thời hạn "Ra quyết định, hoặc kết luận không vi phạm" đang tạm dừng

    Kịch bản: Đang hoãn mà người ấy qua đời thì vẫn kết thúc được
      Biết vụ việc kỷ luật đang ở chặng "Họp kiểm điểm"
      Và người có thẩm quyền đã thực hiện "Hoãn xem xét kỷ luật"
      Và người có thẩm quyền đã thực hiện "Trả lời: loại trừ, miễn trách nhiệm, đổi mới?", trong đó:
        | Có thuộc trường hợp miễn trách nhiệm | Người ấy đã qua đời |
      Khi người có thẩm quyền thực hiện "Kết thúc: loại trừ hoặc miễn trách nhiệm"
      Thì vụ việc ở chặng "Kết luận không vi phạm"

  @4d
  Quy tắc: Hoãn vì thai sản, con nhỏ thì người ấy có quyền xin không hoãn [Nghị định 234/2026, Điều 3]

    Khung kịch bản: <ai> ghi nhận văn bản thì người có thẩm quyền được báo
      Biết vụ việc kỷ luật đang ở chặng "Họp kiểm điểm"
      Khi <ai> thực hiện "Ghi nhận văn bản xin không hoãn"
      Thì những người được báo là: người có thẩm quyền
      Dữ liệu:
        | ai                |
        | người bị phản ánh |
        | chủ tịch hội đồng |
        | văn thư           |

    Kịch bản: Đã xin bằng văn bản thì không hoãn vì thai sản
      Biết vụ việc kỷ luật đang ở chặng "Họp kiểm điểm"
      Và văn thư đã thực hiện "Ghi nhận văn bản xin không hoãn"
      Khi người có thẩm quyền thực hiện "Hoãn xem xét kỷ luật", trong đó:
        | Trường hợp hoãn | Mang thai, nghỉ thai sản, nuôi con dưới 12 tháng tuổi (cả người cha khi người mẹ chết hoặc không nuôi được) |
      Thì bị từ chối vì "người ấy đã xin không hoãn"
      Và thời hạn "Thời hạn xử lý kỷ luật, từ khi phát hiện" đang chạy

    Kịch bản: Đã xin không hoãn vì thai sản, nay điều trị nội trú thì vẫn được hoãn
      Biết vụ việc kỷ luật đang ở chặng "Họp kiểm điểm"
      Và văn thư đã thực hiện "Ghi nhận văn bản xin không hoãn"
      Khi người có thẩm quyền thực hiện "Hoãn xem xét kỷ luật", trong đó:
        | Trường hợp hoãn | Bệnh nặng, mất khả năng nhận thức, hoặc điều trị nội trú có giấy xác nhận |
      Thì được chấp nhận

  @T4-09
  Quy tắc: Thời gian hoãn, thời gian tố tụng không tính vào thời hiệu và thời hạn [Nghị định 234/2026, Điều 5 khoản 6]

    Kịch bản: Chờ tố tụng hình sự thì cả hai đồng hồ dừng và người bị xem xét được báo
      Biết vụ việc kỷ luật đang ở chặng "Hội đồng kỷ luật"
      Khi người có thẩm quyền thực hiện "Chờ kết quả tố tụng hình sự"
      Thì thời hạn "Thời hạn xử lý kỷ luật, từ khi phát hiện" đang tạm dừng
      Và thời hạn "Thời hiệu, các hình thức khác" đang tạm dừng
      Và những người được báo là: người bị phản ánh

    Khung kịch bản: Ba mươi ngày "<lý do>" thì mọi hạn lùi ba mươi ngày
      Biết vụ việc tố cáo đến chặng "Xử lý theo kết luận" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Mở vụ việc kỷ luật một người", trong đó:
        | Ngày hành vi chấm dứt (không rõ: ngày có kết luận) | 02/03/2026 |
        | Ngày phát hiện                                     | 24/06/2026 |
      Và vụ việc mới mở là vụ việc đang xem
      Và người có thẩm quyền đã thực hiện "<lý do>" ngày 06/07/2026
      Khi người có thẩm quyền thực hiện "Tiếp tục xem xét kỷ luật" ngày 05/08/2026
      Thì hạn "Thời hạn xử lý kỷ luật, từ khi phát hiện" là ngày 22/10/2026
      Và hạn "Thời hiệu, hình thức khiển trách" là ngày 02/04/2031
      Và hạn "Thời hiệu, các hình thức khác" là ngày 01/04/2036
      Và những người được báo là: người bị phản ánh
      Dữ liệu:
        | lý do                       |
        | Hoãn xem xét kỷ luật        |
        | Chờ kết quả tố tụng hình sự |

    Kịch bản: Không hoãn, không chờ thì không có gì để tiếp tục
      Biết vụ việc kỷ luật đang ở chặng "Họp kiểm điểm"
      Khi người có thẩm quyền thực hiện "Tiếp tục xem xét kỷ luật"
      Thì bị từ chối vì "thời hạn không tạm dừng"

    Kịch bản: Đang chờ tố tụng thì không chờ chồng lên
      Biết vụ việc kỷ luật đang ở chặng "Họp kiểm điểm"
      Và người có thẩm quyền đã thực hiện "Hoãn xem xét kỷ luật"
      Khi người có thẩm quyền thực hiện "Chờ kết quả tố tụng hình sự"
      Thì bị từ chối vì "thời hạn không chạy"

    Kịch bản: Tiếp tục rồi thì việc xem xét đi tiếp
      Biết vụ việc kỷ luật đang ở chặng "Họp kiểm điểm"
      Và người có thẩm quyền đã thực hiện "Chờ kết quả tố tụng hình sự"
      Và người có thẩm quyền đã thực hiện "Tiếp tục xem xét kỷ luật"
      Khi chủ tịch hội đồng thực hiện "Họp kiểm điểm"
      Thì được chấp nhận

  @KC-01
  Quy tắc: Người bị xem xét kỷ luật được nói ở mọi bước [Quy tắc hệ thống KC-01]

    Khung kịch bản: Người bị xem xét gửi ý kiến ở chặng "<chặng>"
      Biết vụ việc kỷ luật đang ở chặng "<chặng>"
      Khi người bị phản ánh thực hiện "Ghi ý kiến của người bị xem xét kỷ luật"
      Thì được chấp nhận
      Và những người được báo là: người được giao
      Dữ liệu:
        | chặng            |
        | Họp kiểm điểm    |
        | Hội đồng kỷ luật |
        | Quyết định       |

  @T4-25
  Quy tắc: Hai lần phiếu kín: có kỷ luật không, rồi hình thức nào [Nghị định 234/2026, Điều 17 khoản 2 điểm g]

    Kịch bản: Chưa đến ngày họp thì chưa mở phiếu
      Biết vụ việc kỷ luật đến chặng "Hội đồng kỷ luật" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Thành lập hội đồng kỷ luật"
      Và chủ tịch hội đồng đã thực hiện "Trả lời: loại trừ, miễn trách nhiệm, đổi mới?"
      Và chủ tịch hội đồng đã thực hiện "Trả lời: mức độ, tăng nặng, giảm nhẹ, tái phạm?"
      Và chủ tịch hội đồng đã thực hiện "Triệu tập người bị xem xét kỷ luật", trong đó:
        | Ngày họp hội đồng | 15/07/2026 |
      Khi chủ tịch hội đồng thực hiện "Mở phiếu kín lần 1: có kỷ luật không" ngày 14/07/2026
      Thì bị từ chối vì "chưa đến ngày họp"

    Kịch bản: Đến ngày họp thì mở phiếu và mời các thành viên bỏ phiếu
      Biết hội đồng kỷ luật đã được triệu tập họp ngày 15/07/2026
      Khi chủ tịch hội đồng thực hiện "Mở phiếu kín lần 1: có kỷ luật không" ngày 15/07/2026
      Thì những người được báo là: người được giao

    Kịch bản: Phiếu lần một chỉ mở một lần
      Biết hội đồng kỷ luật đã được triệu tập họp ngày 15/07/2026
      Và chủ tịch hội đồng đã thực hiện "Mở phiếu kín lần 1: có kỷ luật không" ngày 15/07/2026
      Khi chủ tịch hội đồng thực hiện "Mở phiếu kín lần 1: có kỷ luật không"
      Thì bị từ chối vì "việc này đã làm rồi"

    Khung kịch bản: Kiểm phiếu lần một với kết quả <phiếu> thì <kết quả>
      Biết hội đồng kỷ luật đã được triệu tập họp ngày 15/07/2026
      Và chủ tịch hội đồng đã thực hiện "Mở phiếu kín lần 1: có kỷ luật không" ngày 15/07/2026
      Khi chủ tịch hội đồng thực hiện "Kiểm phiếu lần 1", trong đó:
        | Kết quả kiểm phiếu | <phiếu> |
      Thì bị từ chối vì "<kết quả>"
      Dữ liệu:
        | phiếu                            | kết quả               |
        | tán thành: 2                     | thiếu hoặc thừa phiếu |
        | tán thành: 3; không tán thành: 1 | phiếu nhiều hơn số thành viên |
        | Khiển trách: 3                   | phiếu có lựa chọn lạ  |

    Khung kịch bản: Phiếu lần một <phiếu> thì lần hai được mở
      Biết hội đồng kỷ luật đã được triệu tập họp ngày 15/07/2026
      Và chủ tịch hội đồng đã thực hiện "Mở phiếu kín lần 1: có kỷ luật không" ngày 15/07/2026
      Và chủ tịch hội đồng đã thực hiện "Kiểm phiếu lần 1", trong đó:
        | Kết quả kiểm phiếu | <phiếu> |
      Khi chủ tịch hội đồng thực hiện "Mở phiếu kín lần 2: hình thức nào"
      Thì những người được báo là: người được giao
      Dữ liệu:
        | phiếu                            |
        | tán thành: 3                     |
        | tán thành: 2; không tán thành: 1 |

    Kịch bản: Phiếu lần một không quá nửa thì không có lần hai
      Biết hội đồng kỷ luật đã được triệu tập họp ngày 15/07/2026
      Và chủ tịch hội đồng đã thực hiện "Mở phiếu kín lần 1: có kỷ luật không" ngày 15/07/2026
      Và chủ tịch hội đồng đã thực hiện "Kiểm phiếu lần 1", trong đó:
        | Kết quả kiểm phiếu | tán thành: 1; không tán thành: 2 |
      Khi chủ tịch hội đồng thực hiện "Mở phiếu kín lần 2: hình thức nào"
      Thì bị từ chối vì "phiếu không quá nửa"

    Kịch bản: Kiểm phiếu lần hai ghi nhận hình thức được chọn
      Biết hội đồng kỷ luật đã được triệu tập họp ngày 15/07/2026
      Và chủ tịch hội đồng đã thực hiện "Mở phiếu kín lần 1: có kỷ luật không" ngày 15/07/2026
      Và chủ tịch hội đồng đã thực hiện "Kiểm phiếu lần 1"
      Và chủ tịch hội đồng đã thực hiện "Mở phiếu kín lần 2: hình thức nào"
      Khi chủ tịch hội đồng thực hiện "Kiểm phiếu lần 2", trong đó:
        | Kết quả kiểm phiếu | Khiển trách: 1; Cảnh cáo: 2 |
      Thì được chấp nhận

    Kịch bản: Phiếu lần hai không có hình thức lạ với người không giữ chức vụ
      Biết hội đồng kỷ luật đã được triệu tập họp ngày 15/07/2026
      Và chủ tịch hội đồng đã thực hiện "Mở phiếu kín lần 1: có kỷ luật không" ngày 15/07/2026
      Và chủ tịch hội đồng đã thực hiện "Kiểm phiếu lần 1"
      Và chủ tịch hội đồng đã thực hiện "Mở phiếu kín lần 2: hình thức nào"
      Khi chủ tịch hội đồng thực hiện "Kiểm phiếu lần 2", trong đó:
        | Kết quả kiểm phiếu | Cách chức: 3 |
      Thì bị từ chối vì "phiếu có lựa chọn lạ"

    Kịch bản: Kiểm phiếu rồi thì không kiểm lại
      Biết hội đồng kỷ luật đã được triệu tập họp ngày 15/07/2026
      Và chủ tịch hội đồng đã thực hiện "Mở phiếu kín lần 1: có kỷ luật không" ngày 15/07/2026
      Và chủ tịch hội đồng đã thực hiện "Kiểm phiếu lần 1"
      Khi chủ tịch hội đồng thực hiện "Kiểm phiếu lần 1", trong đó:
        | Kết quả kiểm phiếu | không tán thành: 3 |
      Thì bị từ chối vì "việc này đã làm rồi"

  @T4-26
  Quy tắc: Xong cả hai lần phiếu mới kết thúc phiên họp [Nghị định 234/2026, Điều 17–18]

    Kịch bản: Quá nửa tán thành mà chưa bỏ phiếu lần hai thì phiên họp chưa xong
      Biết hội đồng kỷ luật đã được triệu tập họp ngày 15/07/2026
      Và chủ tịch hội đồng đã thực hiện "Mở phiếu kín lần 1: có kỷ luật không" ngày 15/07/2026
      Và chủ tịch hội đồng đã thực hiện "Kiểm phiếu lần 1"
      Khi chủ tịch hội đồng thực hiện "Kết thúc phiên họp hội đồng"
      Thì bị từ chối vì "chưa bỏ phiếu lần hai"

    Kịch bản: Không quá nửa tán thành thì phiên họp kết thúc sau lần một
      Biết hội đồng kỷ luật đã được triệu tập họp ngày 15/07/2026
      Và chủ tịch hội đồng đã thực hiện "Mở phiếu kín lần 1: có kỷ luật không" ngày 15/07/2026
      Và chủ tịch hội đồng đã thực hiện "Kiểm phiếu lần 1", trong đó:
        | Kết quả kiểm phiếu | không tán thành: 3 |
      Khi chủ tịch hội đồng thực hiện "Kết thúc phiên họp hội đồng"
      Thì vụ việc ở chặng "Quyết định"

  @T4-26
  Quy tắc: Hội đồng kiến nghị bằng văn bản trong 5 ngày làm việc [Nghị định 234/2026, Điều 18 khoản 1 điểm a]

    Kịch bản: Kiến nghị ngày thứ năm là đúng hạn và người có thẩm quyền được báo
      Biết vụ việc kỷ luật đến chặng "Quyết định" ngày 01/07/2026
      Khi chủ tịch hội đồng thực hiện "Kiến nghị của hội đồng" ngày 22/07/2026
      Thì thời hạn "Kiến nghị bằng văn bản của hội đồng" đã xong đúng hạn
      Và những người được báo là: người có thẩm quyền

    Kịch bản: Kiến nghị ngày thứ sáu thì hồ sơ ghi là chậm
      Biết vụ việc kỷ luật đến chặng "Quyết định" ngày 01/07/2026
      Khi chủ tịch hội đồng thực hiện "Kiến nghị của hội đồng" ngày 23/07/2026
      Thì thời hạn "Kiến nghị bằng văn bản của hội đồng" đã xong nhưng chậm

    Kịch bản: Kiến nghị chỉ một lần
      Biết vụ việc kỷ luật đang ở chặng "Quyết định"
      Và chủ tịch hội đồng đã thực hiện "Kiến nghị của hội đồng"
      Khi chủ tịch hội đồng thực hiện "Kiến nghị của hội đồng"
      Thì bị từ chối vì "việc này đã làm rồi"

  @T4-27
  Quy tắc: Quyết định kỷ luật hoặc kết luận không vi phạm trong 5 ngày làm việc [Nghị định 234/2026, Điều 18 khoản 1 điểm b]

    Kịch bản: Quyết định ngày thứ năm là đúng hạn và người bị kỷ luật được báo
      Biết vụ việc kỷ luật đến chặng "Quyết định" ngày 01/07/2026
      Và chủ tịch hội đồng đã thực hiện "Kiến nghị của hội đồng" ngày 15/07/2026
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật" ngày 22/07/2026
      Thì thời hạn "Ra quyết định, hoặc kết luận không vi phạm" đã xong đúng hạn
      Và những người được báo là: người bị phản ánh

    Kịch bản: Quyết định ngày thứ sáu thì hồ sơ ghi là chậm
      Biết vụ việc kỷ luật đến chặng "Quyết định" ngày 01/07/2026
      Và chủ tịch hội đồng đã thực hiện "Kiến nghị của hội đồng" ngày 15/07/2026
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật" ngày 23/07/2026
      Thì thời hạn "Ra quyết định, hoặc kết luận không vi phạm" đã xong nhưng chậm

    Kịch bản: Chưa có kiến nghị của hội đồng thì chưa quyết định
      Biết vụ việc kỷ luật đang ở chặng "Quyết định"
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật"
      Thì bị từ chối vì "còn việc phải làm trước"

    Kịch bản: Hội đồng không tán thành thì kết luận không vi phạm, mọi nơi đã biết đều được báo
      Biết hội đồng kỷ luật đã được triệu tập họp ngày 15/07/2026
      Và chủ tịch hội đồng đã thực hiện "Mở phiếu kín lần 1: có kỷ luật không" ngày 15/07/2026
      Và chủ tịch hội đồng đã thực hiện "Kiểm phiếu lần 1", trong đó:
        | Kết quả kiểm phiếu | không tán thành: 3 |
      Và chủ tịch hội đồng đã thực hiện "Kết thúc phiên họp hội đồng"
      Và chủ tịch hội đồng đã thực hiện "Kiến nghị của hội đồng"
      Khi người có thẩm quyền thực hiện "Kết luận không vi phạm"
      Thì vụ việc ở chặng "Kết luận không vi phạm"
      Và những người được báo là: người bị phản ánh; mọi nơi đã được báo

    Kịch bản: Hội đồng đã quá nửa tán thành thì không kết luận không vi phạm
      Biết vụ việc kỷ luật đang ở chặng "Quyết định"
      Và chủ tịch hội đồng đã thực hiện "Kiến nghị của hội đồng"
      Khi người có thẩm quyền thực hiện "Kết luận không vi phạm"
      Thì bị từ chối vì "phiếu đã quá nửa"

  @4b @T4-27
  Quy tắc: Hình thức kỷ luật theo loại người [Nghị định 234/2026, Điều 18 khoản 1 điểm b]

    Khung kịch bản: <loại người>, giữ chức vụ: <chức vụ>, có thể bị <hình thức>
      Biết cơ quan đã xác nhận thời hiệu với người không phải viên chức
      Và vụ việc kỷ luật một người là "<loại người>", giữ chức vụ quản lý: <chức vụ>, đã có kiến nghị
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật", trong đó:
        | Hình thức kỷ luật | <hình thức> |
      Thì vụ việc ở chặng "Đã có quyết định, chờ công khai"
      Dữ liệu:
        | loại người                   | chức vụ | hình thức                        |
        | Viên chức                    | không   | Khiển trách                      |
        | Viên chức                    | không   | Cảnh cáo                         |
        | Viên chức                    | không   | Buộc thôi việc                   |
        | Viên chức                    | có      | Cách chức                        |
        | Công chức                    | không   | Buộc thôi việc                   |
        | Công chức                    | có      | Cách chức                        |
        | Cán bộ                       | có      | Cách chức                        |
        | Cán bộ                       | không   | Bãi nhiệm                        |
        | Người đã nghỉ hưu, thôi việc | không   | Xóa tư cách chức vụ đã đảm nhiệm |

    Khung kịch bản: <loại người>, giữ chức vụ: <chức vụ>, không thể bị <hình thức>
      Biết cơ quan đã xác nhận thời hiệu với người không phải viên chức
      Và vụ việc kỷ luật một người là "<loại người>", giữ chức vụ quản lý: <chức vụ>, đã có kiến nghị
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật", trong đó:
        | Hình thức kỷ luật | <hình thức> |
      Thì bị từ chối vì "hình thức không dành cho người này"
      Dữ liệu:
        | loại người                   | chức vụ | hình thức      |
        | Viên chức                    | không   | Cách chức      |
        | Viên chức                    | có      | Bãi nhiệm      |
        | Công chức                    | không   | Cách chức      |
        | Cán bộ                       | có      | Buộc thôi việc |
        | Người đã nghỉ hưu, thôi việc | không   | Buộc thôi việc |
        | Người đã nghỉ hưu, thôi việc | có      | Cách chức      |

    Kịch bản: Hạ bậc lương không còn là hình thức kỷ luật
      Biết vụ việc kỷ luật một người là "Công chức", giữ chức vụ quản lý: không, đã có kiến nghị
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật", trong đó:
        | Hình thức kỷ luật | Hạ bậc lương |
      Thì bị từ chối vì "không có trong danh mục"

  @T4-04 @T4-27
  Quy tắc: Thời hiệu 5 năm với khiển trách, 10 năm với hình thức khác [Luật 129/2025, Điều 36; Nghị định 234/2026, Điều 5 khoản 3]

    Khung kịch bản: Hành vi chấm dứt ngày <chấm dứt> thì không còn <hình thức>
      Biết vụ việc kỷ luật về hành vi chấm dứt ngày <chấm dứt>, đã có kiến nghị ngày 15/07/2026
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật" ngày 20/07/2026, trong đó:
        | Hình thức kỷ luật | <hình thức> |
      Thì bị từ chối vì "đã hết thời hiệu"
      Dữ liệu:
        | chấm dứt   | hình thức   |
        | 16/07/2021 | Khiển trách |
        | 15/07/2016 | Cảnh cáo    |

    Khung kịch bản: Hành vi chấm dứt ngày <chấm dứt> thì còn <hình thức>
      Biết vụ việc kỷ luật về hành vi chấm dứt ngày <chấm dứt>, đã có kiến nghị ngày 15/07/2026
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật" ngày 20/07/2026, trong đó:
        | Hình thức kỷ luật | <hình thức> |
      Thì vụ việc ở chặng "Đã có quyết định, chờ công khai"
      Dữ liệu:
        | chấm dứt   | hình thức   |
        | 20/07/2021 | Khiển trách |
        | 16/07/2021 | Cảnh cáo    |
        | 20/07/2016 | Cảnh cáo    |

  @T4-06 @T4-27
  Quy tắc: Bốn trường hợp không áp dụng thời hiệu [Nghị định 234/2026, Điều 5 khoản 4]

    Khung kịch bản: Đã hết thời hiệu nhưng "<trường hợp>" thì vẫn quyết định được
      Biết vụ việc kỷ luật về hành vi chấm dứt ngày 15/07/2016, đã có kiến nghị ngày 15/07/2026
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật" ngày 20/07/2026, trong đó:
        | Hình thức kỷ luật          | Cảnh cáo     |
        | Không áp dụng thời hiệu vì | <trường hợp> |
      Thì vụ việc ở chặng "Đã có quyết định, chờ công khai"
      Dữ liệu:
        | trường hợp                                                    |
        | Đảng viên vi phạm đến mức phải khai trừ                       |
        | Vi phạm về bảo vệ chính trị nội bộ                            |
        | Xâm hại lợi ích quốc gia trong quốc phòng, an ninh, đối ngoại |
        | Dùng văn bằng, chứng chỉ giả, không hợp pháp                  |

  @T4-03 @T4-27
  Quy tắc: Thời hiệu với người không phải viên chức do cơ quan xác nhận, không tự nghĩ ra [Luật 80/2025/QH15: chưa đọc được điều luật]

    Khung kịch bản: Chưa xác nhận thời hiệu với "<loại người>" thì chưa ra quyết định
      Biết vụ việc kỷ luật một người là "<loại người>", giữ chức vụ quản lý: không, đã có kiến nghị
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật", trong đó:
        | Hình thức kỷ luật | Khiển trách |
      Thì bị từ chối vì "thời hiệu chưa được xác nhận"
      Và vụ việc không có thời hạn "Thời hiệu khiển trách, người không phải viên chức (cơ quan tự đặt)"
      Và vụ việc không có thời hạn "Thời hiệu, hình thức khiển trách"
      Dữ liệu:
        | loại người                   |
        | Cán bộ                       |
        | Công chức                    |
        | Người đã nghỉ hưu, thôi việc |

    Khung kịch bản: Cơ quan xác nhận sau khi đã mở vụ việc thì <hình thức> vẫn xét được
      Biết vụ việc kỷ luật một người là "Công chức", giữ chức vụ quản lý: không, đã có kiến nghị
      Và cơ quan đã xác nhận thời hiệu với người không phải viên chức
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật", trong đó:
        | Hình thức kỷ luật | <hình thức> |
      Thì vụ việc ở chặng "Đã có quyết định, chờ công khai"
      Dữ liệu:
        | hình thức   |
        | Khiển trách |
        | Cảnh cáo    |

    Khung kịch bản: Con số được xác nhận là con số được áp dụng với "<loại người>"
      Biết cơ quan đặt số năm thời hiệu khiển trách với người không phải viên chức là 3
      Và cơ quan đặt số năm thời hiệu hình thức khác với người không phải viên chức là 4
      Và vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Và người có thẩm quyền đã thực hiện "Mở vụ việc kỷ luật một người", trong đó:
        | Là                                                 | <loại người> |
        | Ngày hành vi chấm dứt (không rõ: ngày có kết luận) | 02/03/2026   |
      Khi vụ việc mới mở được xem đến
      Thì hạn "Thời hiệu khiển trách, người không phải viên chức (cơ quan tự đặt)" là ngày 02/03/2029
      Và hạn "Thời hiệu hình thức khác, người không phải viên chức (cơ quan tự đặt)" là ngày 04/03/2030
      Và vụ việc không có thời hạn "Thời hiệu, các hình thức khác"
      Dữ liệu:
        | loại người                   |
        | Cán bộ                       |
        | Công chức                    |
        | Người đã nghỉ hưu, thôi việc |

    Khung kịch bản: Đã xác nhận 5 năm và 10 năm thì với công chức "<hình thức>" về hành vi chấm dứt ngày <chấm dứt> đã hết
      Biết cơ quan đã xác nhận thời hiệu với người không phải viên chức
      Và vụ việc kỷ luật một người là "Công chức" về hành vi chấm dứt ngày <chấm dứt>, đã có kiến nghị
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật", trong đó:
        | Hình thức kỷ luật | <hình thức> |
      Thì bị từ chối vì "đã hết thời hiệu"
      Dữ liệu:
        | hình thức   | chấm dứt   |
        | Khiển trách | 01/07/2021 |
        | Cảnh cáo    | 01/07/2016 |

    Kịch bản: Số không không phải là một con số được xác nhận
      Biết cơ quan đặt số năm thời hiệu khiển trách với người không phải viên chức là 0
      Và vụ việc kỷ luật một người là "Công chức", giữ chức vụ quản lý: không, đã có kiến nghị
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật", trong đó:
        | Hình thức kỷ luật | Khiển trách |
      Thì bị từ chối vì "thời hiệu chưa được xác nhận"

  @T4-11 @T4-27
  Quy tắc: Quyết định có hiệu lực 12 tháng, vụ việc đóng rồi vẫn còn [Nghị định 234/2026, Điều 2 khoản 9]

    Kịch bản: Đóng vụ việc thì hiệu lực vẫn chạy mà không ai còn nợ việc gì
      Biết vụ việc kỷ luật đến chặng "Công khai" ngày 01/07/2026
      Và văn thư đã thực hiện "Lưu quyết định vào hồ sơ, cơ sở dữ liệu quốc gia"
      Và văn thư đã thực hiện "Báo tổ chức đảng, hoặc ghi rõ không phải đảng viên"
      Khi người phụ trách công khai thực hiện "Kết thúc công khai, đóng vụ việc" ngày 31/07/2026
      Thì vụ việc ở chặng "Đã kết thúc"
      Và thời hạn "Quyết định có hiệu lực" đang chạy
      Và quyết định kỷ luật còn hiệu lực ngày 15/07/2027
      Và quyết định kỷ luật hết hiệu lực từ ngày 16/07/2027
      Và không ai còn nợ việc gì

    Kịch bản: Buộc thôi việc thì không có mười hai tháng nào
      Biết vụ việc kỷ luật đang ở chặng "Quyết định"
      Và chủ tịch hội đồng đã thực hiện "Kiến nghị của hội đồng"
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật", trong đó:
        | Hình thức kỷ luật | Buộc thôi việc |
      Thì vụ việc không có thời hạn "Quyết định có hiệu lực"

    Kịch bản: Với công chức thì chưa đọc được, nên không tự đặt mười hai tháng
      Biết cơ quan đã xác nhận thời hiệu với người không phải viên chức
      Và vụ việc kỷ luật một người là "Công chức", giữ chức vụ quản lý: không, đã có kiến nghị
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật"
      Thì vụ việc không có thời hạn "Quyết định có hiệu lực"

    Kịch bản: Mười hai tháng tính từ ngày quyết định
      Biết vụ việc kỷ luật đến chặng "Quyết định" ngày 01/07/2026
      Và chủ tịch hội đồng đã thực hiện "Kiến nghị của hội đồng"
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật" ngày 16/07/2026
      Thì hạn "Quyết định có hiệu lực" là ngày 16/07/2027

  @D-09
  Quy tắc: Kết quả xử lý kỷ luật được công khai [Nghị định 234/2026, Điều 2 khoản 1; công văn 3241/UBND-KGVX]

    Kịch bản: Công khai quyết định thì người bị kỷ luật được báo
      Biết vụ việc kỷ luật đang ở chặng "Đã có quyết định, chờ công khai"
      Khi người phụ trách công khai thực hiện "Công khai quyết định kỷ luật"
      Thì vụ việc ở chặng "Công khai"
      Và những người được báo là: người bị phản ánh

    Kịch bản: Luật không có số ngày, cơ quan chưa đặt thì không có thời hạn
      Biết vụ việc kỷ luật đang ở chặng "Quyết định"
      Và chủ tịch hội đồng đã thực hiện "Kiến nghị của hội đồng"
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật"
      Thì vụ việc không có thời hạn "Công khai quyết định (cơ quan tự đặt)"

    Kịch bản: Cơ quan tự đặt thì thời hạn công khai chạy theo con số ấy
      Biết cơ quan đặt thời hạn công khai quyết định kỷ luật là 3
      Và vụ việc kỷ luật đến chặng "Quyết định" ngày 01/07/2026
      Và chủ tịch hội đồng đã thực hiện "Kiến nghị của hội đồng"
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật" ngày 16/07/2026
      Thì hạn "Công khai quyết định (cơ quan tự đặt)" là ngày 21/07/2026

    Kịch bản: Đăng ít hơn 15 ngày thì không được
      Biết vụ việc kỷ luật đến chặng "Đã có quyết định, chờ công khai" ngày 01/07/2026
      Khi người phụ trách công khai thực hiện "Công khai quyết định kỷ luật" ngày 15/07/2026, trong đó:
        | Đến ngày | 29/07/2026 |
      Thì bị từ chối vì "công khai chưa đủ số ngày"

    Khung kịch bản: Quyết định kỷ luật công khai bằng hình thức "<hình thức>"
      Biết vụ việc kỷ luật đang ở chặng "Đã có quyết định, chờ công khai"
      Khi người phụ trách công khai thực hiện "Công khai quyết định kỷ luật", trong đó:
        | Hình thức công khai | <hình thức> |
      Thì vụ việc ở chặng "Công khai"
      Dữ liệu:
        | hình thức                               |
        | Họp tại đơn vị                          |
        | Niêm yết tại trụ sở                     |
        | Đăng trên cổng, trang thông tin điện tử |

    Kịch bản: Niêm yết mà không ghi ngày kết thúc thì không được
      Biết vụ việc kỷ luật đang ở chặng "Đã có quyết định, chờ công khai"
      Khi người phụ trách công khai thực hiện "Công khai quyết định kỷ luật", trong đó:
        | Hình thức công khai | Niêm yết tại trụ sở |
        | Đến ngày            |                     |
      Thì bị từ chối vì "chưa ghi ngày kết thúc công khai"

  @T2-28
  Quy tắc: Đủ 15 ngày mới gỡ quyết định kỷ luật [Luật Tố cáo 25/2018, Điều 40 khoản 2; Nghị định 31/2019, Điều 6 khoản 2]

    Kịch bản: Chỉ công bố tại cuộc họp thì không có ngày nào phải chờ
      Biết vụ việc kỷ luật đang ở chặng "Đã có quyết định, chờ công khai"
      Và người phụ trách công khai đã thực hiện "Công khai quyết định kỷ luật", trong đó:
        | Hình thức công khai | Họp tại đơn vị |
        | Đến ngày            |                |
      Và văn thư đã thực hiện "Lưu quyết định vào hồ sơ, cơ sở dữ liệu quốc gia"
      Và văn thư đã thực hiện "Báo tổ chức đảng, hoặc ghi rõ không phải đảng viên"
      Khi người phụ trách công khai thực hiện "Kết thúc công khai, đóng vụ việc"
      Thì vụ việc ở chặng "Đã kết thúc"

    Kịch bản: Gỡ ngày thứ mười bốn thì không được
      Biết vụ việc kỷ luật đến chặng "Công khai" ngày 01/07/2026
      Và văn thư đã thực hiện "Lưu quyết định vào hồ sơ, cơ sở dữ liệu quốc gia"
      Và văn thư đã thực hiện "Báo tổ chức đảng, hoặc ghi rõ không phải đảng viên"
      Khi người phụ trách công khai thực hiện "Kết thúc công khai, đóng vụ việc" ngày 29/07/2026
      Thì bị từ chối vì "chưa đến ngày"

    Kịch bản: Gỡ ngày thứ mười lăm thì vụ việc kết thúc
      Biết vụ việc kỷ luật đến chặng "Công khai" ngày 01/07/2026
      Và văn thư đã thực hiện "Lưu quyết định vào hồ sơ, cơ sở dữ liệu quốc gia"
      Và văn thư đã thực hiện "Báo tổ chức đảng, hoặc ghi rõ không phải đảng viên"
      Khi người phụ trách công khai thực hiện "Kết thúc công khai, đóng vụ việc" ngày 30/07/2026
      Thì vụ việc ở chặng "Đã kết thúc"
