# language: vi
Tính năng: Tố cáo – nhiều người bị tố cáo, tạm dừng, tội phạm
  Mỗi người bị tố cáo được báo, được mời, được nghe riêng; không ai đọc phần về người khác.

  Bối cảnh:
    Biết vụ việc tố cáo đến chặng "Xử lý ban đầu" ngày 01/07/2026
    Và văn thư đã thực hiện "Xác nhận hình thức tố cáo"
    Và văn thư đã thực hiện "Ghi các nội dung tố cáo", trong đó:
      | Nội dung tố cáo: ai, hành vi nào | A: bà Trần Thị Ví Dụ; B: ông Lê Minh Hoạ |
    Và người có thẩm quyền đã thực hiện "Thụ lý tố cáo"
    Và người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"

  @T2-12 @KC-17
  Quy tắc: Mỗi người bị tố cáo đọc bản tóm tắt của riêng mình [Luật Tố cáo 25/2018, Điều 29 khoản 3; Nghị định 31/2019, Điều 9]

    Kịch bản: Có hai người mà không nói người nào thì không thông báo được
      Khi thanh tra viên thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo", trong đó:
        | Người bị tố cáo (chỉ người này đọc; có nhiều người thì mỗi người một bản) |  |
      Thì bị từ chối vì "chưa nói người bị tố cáo nào"

    Kịch bản: Không thông báo cho người không bị tố cáo
      Khi thanh tra viên thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo", trong đó:
        | Người bị tố cáo (chỉ người này đọc; có nhiều người thì mỗi người một bản) | bà Đỗ Giả Định |
      Thì bị từ chối vì "người này không bị tố cáo trong vụ việc"

    Kịch bản: Mới báo cho một người thì hạn thông báo còn chạy
      Khi thanh tra viên thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo", trong đó:
        | Người bị tố cáo (chỉ người này đọc; có nhiều người thì mỗi người một bản) | bà Trần Thị Ví Dụ |
      Thì thời hạn "Thông báo việc thụ lý và nội dung tố cáo" đang chạy

    Kịch bản: Báo đủ mọi người mới là xong
      Biết thanh tra viên đã thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo", trong đó:
        | Người bị tố cáo (chỉ người này đọc; có nhiều người thì mỗi người một bản) | bà Trần Thị Ví Dụ |
      Khi thanh tra viên thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo", trong đó:
        | Người bị tố cáo (chỉ người này đọc; có nhiều người thì mỗi người một bản) | ông Lê Minh Hoạ |
      Thì thời hạn "Thông báo việc thụ lý và nội dung tố cáo" đã xong đúng hạn

    Kịch bản: Báo hai lần cho cùng một người không thay cho người kia
      Biết thanh tra viên đã thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo", trong đó:
        | Người bị tố cáo (chỉ người này đọc; có nhiều người thì mỗi người một bản) | bà Trần Thị Ví Dụ |
      Khi thanh tra viên thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo", trong đó:
        | Người bị tố cáo (chỉ người này đọc; có nhiều người thì mỗi người một bản) | bà Trần Thị Ví Dụ |
      Thì thời hạn "Thông báo việc thụ lý và nội dung tố cáo" đang chạy

  @KC-01 @KC-17
  Quy tắc: Từng người bị tố cáo được mời và được nghe [Quy tắc hệ thống KC-01]

    Kịch bản: Mới nghe một người thì chưa báo cáo kết quả
      Biết bà Trần Thị Ví Dụ đã được báo, được mời và được nghe
      Khi tổ trưởng xác minh thực hiện "Báo cáo kết quả xác minh"
      Thì bị từ chối vì "chưa nghe người bị tố cáo"

    Kịch bản: Nghe đủ mọi người thì báo cáo được
      Biết bà Trần Thị Ví Dụ đã được báo, được mời và được nghe
      Và ông Lê Minh Hoạ đã được báo, được mời và được nghe
      Khi tổ trưởng xác minh thực hiện "Báo cáo kết quả xác minh"
      Thì vụ việc ở chặng "Kết luận"

    Kịch bản: Nghe người này không thay cho người kia
      Biết bà Trần Thị Ví Dụ đã được báo, được mời và được nghe
      Và thanh tra viên đã thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo", trong đó:
        | Người bị tố cáo (chỉ người này đọc; có nhiều người thì mỗi người một bản) | ông Lê Minh Hoạ |
      Và thanh tra viên đã thực hiện "Mời người bị tố cáo đến làm việc", trong đó:
        | Người được mời | ông Lê Minh Hoạ |
      Và thanh tra viên đã thực hiện "Ghi giải trình của người bị tố cáo", trong đó:
        | Người giải trình | bà Trần Thị Ví Dụ |
      Khi tổ trưởng xác minh thực hiện "Báo cáo kết quả xác minh"
      Thì bị từ chối vì "chưa nghe người bị tố cáo"

    Kịch bản: Mời mà không nói mời ai thì không được
      Biết bà Trần Thị Ví Dụ đã được báo, được mời và được nghe
      Khi thanh tra viên thực hiện "Mời người bị tố cáo đến làm việc", trong đó:
        | Người được mời |  |
      Thì bị từ chối vì "chưa nói người bị tố cáo nào"

    Kịch bản: Vắng mặt tính theo giấy mời của chính người ấy
      Biết bà Trần Thị Ví Dụ đã được báo, được mời và được nghe
      Và thanh tra viên đã thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo", trong đó:
        | Người bị tố cáo (chỉ người này đọc; có nhiều người thì mỗi người một bản) | ông Lê Minh Hoạ |
      Và thanh tra viên đã thực hiện "Mời người bị tố cáo đến làm việc", trong đó:
        | Người được mời | ông Lê Minh Hoạ |
        | Ngày làm việc  | 10/07/2026      |
      Khi thanh tra viên thực hiện "Ghi nhận người bị tố cáo vắng mặt" ngày 09/07/2026, trong đó:
        | Người vắng mặt | ông Lê Minh Hoạ |
      Thì bị từ chối vì "chưa hết ngày mời"

    Kịch bản: Người chỉ được người gửi nêu tên, không có nội dung nào về họ, thì không bị báo, bị mời
      Biết một đơn nhận ngày 01/07/2026, trong đó:
        | Người được nêu tên | ông Lê Minh Hoạ |
      Và văn thư đã thực hiện "Phân loại: tố cáo"
      Và văn thư đã thực hiện "Xác nhận hình thức tố cáo"
      Và văn thư đã thực hiện "Ghi các nội dung tố cáo", trong đó:
        | Nội dung tố cáo: ai, hành vi nào | A: bà Trần Thị Ví Dụ |
      Và người có thẩm quyền đã thực hiện "Thụ lý tố cáo"
      Và người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Và bà Trần Thị Ví Dụ đã được báo, được mời và được nghe
      Khi tổ trưởng xác minh thực hiện "Báo cáo kết quả xác minh"
      Thì vụ việc ở chặng "Kết luận"

  @T2-18 @T2-21
  Quy tắc: Giám định và tạm đình chỉ là hai lần dừng khác nhau [Luật Tố cáo 25/2018, Điều 34]

    Kịch bản: Đang chờ giám định thì không ra quyết định tiếp tục
      Biết người có thẩm quyền đã thực hiện "Trưng cầu giám định"
      Khi người có thẩm quyền thực hiện "Tiếp tục giải quyết"
      Thì bị từ chối vì "thời hạn dừng vì lý do khác"

    Kịch bản: Đang tạm đình chỉ thì nhận kết luận giám định không làm thời hạn chạy lại
      Biết người có thẩm quyền đã thực hiện "Trưng cầu giám định"
      Và tổ trưởng xác minh đã thực hiện "Nhận kết luận giám định"
      Và người có thẩm quyền đã thực hiện "Tạm đình chỉ"
      Khi tổ trưởng xác minh thực hiện "Nhận kết luận giám định"
      Thì bị từ chối vì "thời hạn dừng vì lý do khác"

    Kịch bản: Căn cứ hết hôm nào thì tiếp tục ngay hôm ấy
      Biết người có thẩm quyền đã thực hiện "Tạm đình chỉ" ngày 07/07/2026
      Khi người có thẩm quyền thực hiện "Tiếp tục giải quyết" ngày 17/07/2026, trong đó:
        | Ngày căn cứ tạm đình chỉ hết | 17/07/2026 |
      Thì thời hạn "Tiếp tục giải quyết khi căn cứ tạm đình chỉ hết" đã xong đúng hạn

    Kịch bản: Căn cứ hết từ hôm trước thì hồ sơ ghi là chậm
      Biết người có thẩm quyền đã thực hiện "Tạm đình chỉ" ngày 07/07/2026
      Khi người có thẩm quyền thực hiện "Tiếp tục giải quyết" ngày 17/07/2026, trong đó:
        | Ngày căn cứ tạm đình chỉ hết | 16/07/2026 |
      Thì thời hạn "Tiếp tục giải quyết khi căn cứ tạm đình chỉ hết" đã xong nhưng chậm

    Kịch bản: Không ghi căn cứ hết vào một ngày chưa đến
      Biết người có thẩm quyền đã thực hiện "Tạm đình chỉ" ngày 07/07/2026
      Khi người có thẩm quyền thực hiện "Tiếp tục giải quyết" ngày 17/07/2026, trong đó:
        | Ngày căn cứ tạm đình chỉ hết | 20/07/2026 |
      Thì bị từ chối vì "ngày ghi chưa đến"

  @T2-07
  Quy tắc: Thấy dấu hiệu tội phạm thì chuyển ngay trong ngày [Luật Tố cáo 25/2018, Điều 27]

    Kịch bản: Báo cáo thấy dấu hiệu tội phạm thì đồng hồ chuyển hồ sơ chạy ngay
      Biết bà Trần Thị Ví Dụ đã được báo, được mời và được nghe
      Và ông Lê Minh Hoạ đã được báo, được mời và được nghe
      Khi tổ trưởng xác minh thực hiện "Báo cáo kết quả xác minh" ngày 06/07/2026, trong đó:
        | Dấu hiệu tội phạm | Có dấu hiệu tội phạm |
      Thì hạn "Chuyển hồ sơ có dấu hiệu tội phạm" là ngày 06/07/2026

    Khung kịch bản: Chuyển ngày <ngày> thì <kết quả>
      Biết bà Trần Thị Ví Dụ đã được báo, được mời và được nghe
      Và ông Lê Minh Hoạ đã được báo, được mời và được nghe
      Và tổ trưởng xác minh đã thực hiện "Báo cáo kết quả xác minh" ngày 06/07/2026, trong đó:
        | Dấu hiệu tội phạm | Có dấu hiệu tội phạm |
      Khi người có thẩm quyền thực hiện "Chuyển hồ sơ có dấu hiệu tội phạm" ngày <ngày>
      Thì thời hạn "Chuyển hồ sơ có dấu hiệu tội phạm" <kết quả>
      Dữ liệu:
        | ngày       | kết quả            |
        | 06/07/2026 | đã xong đúng hạn   |
        | 07/07/2026 | đã xong nhưng chậm |

    Kịch bản: Kết luận mới thấy dấu hiệu tội phạm thì đồng hồ chạy từ ngày kết luận
      Biết bà Trần Thị Ví Dụ đã được báo, được mời và được nghe
      Và ông Lê Minh Hoạ đã được báo, được mời và được nghe
      Và tổ trưởng xác minh đã thực hiện "Báo cáo kết quả xác minh" ngày 06/07/2026
      Khi người có thẩm quyền thực hiện "Ký kết luận nội dung tố cáo" ngày 08/07/2026, trong đó:
        | Dấu hiệu tội phạm | Có dấu hiệu tội phạm |
      Thì hạn "Chuyển hồ sơ có dấu hiệu tội phạm" là ngày 08/07/2026

    Kịch bản: Không thấy dấu hiệu tội phạm thì không có đồng hồ nào
      Biết bà Trần Thị Ví Dụ đã được báo, được mời và được nghe
      Và ông Lê Minh Hoạ đã được báo, được mời và được nghe
      Khi tổ trưởng xác minh thực hiện "Báo cáo kết quả xác minh", trong đó:
        | Dấu hiệu tội phạm | Không có dấu hiệu tội phạm |
      Thì vụ việc không có thời hạn "Chuyển hồ sơ có dấu hiệu tội phạm"

  @KC-03 @KC-04
  Quy tắc: Việc đã mở một vụ việc khác thì không hủy, để không vụ việc nào bị bỏ lại [Quy tắc hệ thống KC-03]

    Kịch bản: Đã tách một phần thì không hủy việc tách
      Biết người có thẩm quyền đã thực hiện "Tách một phần thành vụ việc riêng"
      Khi người có thẩm quyền thực hiện "Hủy việc vừa ghi nhầm"
      Thì bị từ chối vì "việc này đã mở một vụ việc khác"
