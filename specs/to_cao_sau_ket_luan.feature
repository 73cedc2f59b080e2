# language: vi
Tính năng: Tố cáo – quá hạn, tố cáo tiếp, kiến nghị, trách nhiệm người giải quyết
  Quá hạn thì cấp trên hỏi và người giải quyết báo cáo; không đồng ý thì tố cáo tiếp; kiến nghị có người theo dõi; người
  giải quyết sai cũng bị xem xét.

  @T2-33
  Quy tắc: Quá hạn thì cấp trên hỏi trong 5 ngày làm việc, người giải quyết báo cáo trong 5 ngày làm việc [Luật Tố cáo 25/2018, Điều 38 khoản 2 và 3]

    Kịch bản: Hạn giải quyết đã qua thì người gửi báo được, người giám sát biết ngay
      Biết vụ việc tố cáo đến chặng "Xác minh" ngày 01/07/2026
      Khi người gửi thực hiện "Báo việc quá hạn chưa được giải quyết" ngày 03/08/2026
      Thì hạn "Cấp trên yêu cầu báo cáo vì quá hạn" là ngày 10/08/2026
      Và những người được báo là: người giám sát

    Kịch bản: Đúng ngày cuối thì chưa quá hạn
      Biết vụ việc tố cáo đến chặng "Xác minh" ngày 01/07/2026
      Khi người gửi thực hiện "Báo việc quá hạn chưa được giải quyết" ngày 31/07/2026
      Thì bị từ chối vì "chưa quá hạn giải quyết"

    Kịch bản: Ngày sau ngày cuối là quá hạn
      Biết vụ việc tố cáo đến chặng "Kết luận" ngày 01/07/2026
      Khi văn thư thực hiện "Báo việc quá hạn chưa được giải quyết" ngày 01/08/2026
      Thì được chấp nhận

    Kịch bản: Đang tạm đình chỉ thì không có gì quá hạn
      Biết vụ việc tố cáo đến chặng "Xác minh" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Tạm đình chỉ" ngày 07/07/2026
      Khi người gửi thực hiện "Báo việc quá hạn chưa được giải quyết" ngày 03/08/2026
      Thì bị từ chối vì "chưa quá hạn giải quyết"

    Kịch bản: Đã báo mà cấp trên chưa hỏi thì không cần báo lại
      Biết vụ việc tố cáo đến chặng "Xác minh" ngày 01/07/2026
      Và người gửi đã thực hiện "Báo việc quá hạn chưa được giải quyết" ngày 03/08/2026
      Khi văn thư thực hiện "Báo việc quá hạn chưa được giải quyết" ngày 04/08/2026
      Thì bị từ chối vì "đang chờ báo cáo về việc quá hạn"

    Khung kịch bản: Cấp trên hỏi ngày <ngày> thì <kết quả>, người giải quyết được báo
      Biết vụ việc tố cáo đến chặng "Xác minh" ngày 01/07/2026
      Và người gửi đã thực hiện "Báo việc quá hạn chưa được giải quyết" ngày 03/08/2026
      Khi người giám sát thực hiện "Cấp trên yêu cầu báo cáo vì quá hạn" ngày <ngày>
      Thì thời hạn "Cấp trên yêu cầu báo cáo vì quá hạn" <kết quả>
      Và những người được báo là: người có thẩm quyền
      Dữ liệu:
        | ngày       | kết quả            |
        | 10/08/2026 | đã xong đúng hạn   |
        | 11/08/2026 | đã xong nhưng chậm |

    Kịch bản: Chưa ai báo quá hạn thì cấp trên chưa có gì để hỏi theo điều này
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Khi người giám sát thực hiện "Cấp trên yêu cầu báo cáo vì quá hạn"
      Thì bị từ chối vì "còn việc phải làm trước"

    Khung kịch bản: Người giải quyết báo cáo ngày <ngày> thì <kết quả>
      Biết vụ việc tố cáo đến chặng "Xác minh" ngày 01/07/2026
      Và người gửi đã thực hiện "Báo việc quá hạn chưa được giải quyết" ngày 03/08/2026
      Và người giám sát đã thực hiện "Cấp trên yêu cầu báo cáo vì quá hạn" ngày 04/08/2026
      Khi người có thẩm quyền thực hiện "Báo cáo cấp trên về việc quá hạn" ngày <ngày>
      Thì thời hạn "Người giải quyết báo cáo cấp trên về việc quá hạn" <kết quả>
      Và những người được báo là: người giám sát; người tố cáo
      Dữ liệu:
        | ngày       | kết quả            |
        | 11/08/2026 | đã xong đúng hạn   |
        | 12/08/2026 | đã xong nhưng chậm |

    Kịch bản: Cấp trên chưa hỏi thì chưa có báo cáo
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Khi người có thẩm quyền thực hiện "Báo cáo cấp trên về việc quá hạn"
      Thì bị từ chối vì "còn việc phải làm trước"

  @T2-25
  Quy tắc: Cơ quan được kiến nghị báo lại trong 5 ngày làm việc từ khi có kết quả [Luật Tố cáo 25/2018, Điều 36 khoản 3]

    Khung kịch bản: Có kết quả ngày 06/07/2026, báo ngày <ngày> thì <kết quả>
      Biết vụ việc tố cáo đến chặng "Xử lý theo kết luận" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Xử lý theo kết luận"
      Khi văn thư thực hiện "Ghi kết quả mà cơ quan được kiến nghị báo lại" ngày <ngày>, trong đó:
        | Ngày cơ quan ấy có kết quả xử lý | 06/07/2026 |
      Thì thời hạn "Cơ quan được kiến nghị báo kết quả cho người giải quyết" <kết quả>
      Dữ liệu:
        | ngày       | kết quả            |
        | 13/07/2026 | đã xong đúng hạn   |
        | 14/07/2026 | đã xong nhưng chậm |

    Kịch bản: Chưa kiến nghị gì thì chưa có kết quả báo lại
      Biết vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Khi văn thư thực hiện "Ghi kết quả mà cơ quan được kiến nghị báo lại"
      Thì bị từ chối vì "còn việc phải làm trước"

    Kịch bản: Kết quả không thể có vào một ngày chưa đến
      Biết vụ việc tố cáo đến chặng "Xử lý theo kết luận" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Xử lý theo kết luận"
      Khi văn thư thực hiện "Ghi kết quả mà cơ quan được kiến nghị báo lại" ngày 06/07/2026, trong đó:
        | Ngày cơ quan ấy có kết quả xử lý | 07/07/2026 |
      Thì bị từ chối vì "ngày ghi chưa đến"

  @T2-31
  Quy tắc: Tố cáo tiếp thì cấp trên trực tiếp xem xét hồ sơ trong 20 ngày [Luật Tố cáo 25/2018, Điều 37 khoản 2]

    Kịch bản: Cấp trên trực tiếp nhận thì vụ việc thuộc về cấp trên, người tố cáo được báo
      Biết vụ việc tố cáo đến chặng "Đã kết thúc" ngày 01/07/2026
      Khi văn thư thực hiện "Cấp trên trực tiếp nhận tố cáo tiếp" ngày 04/08/2026, trong đó:
        | Cơ quan cấp trên trực tiếp | Ủy ban nhân dân thành phố |
      Thì vụ việc ở chặng "Xem xét tố cáo tiếp"
      Và vụ việc thuộc về "Ủy ban nhân dân thành phố"
      Và hạn "Xem xét hồ sơ khi có tố cáo tiếp" là ngày 24/08/2026
      Và những người được báo là: người tố cáo; người có thẩm quyền

    Kịch bản: Nơi không phải cấp trên trực tiếp thì không nhận
      Biết vụ việc tố cáo đang ở chặng "Đã kết thúc"
      Khi văn thư thực hiện "Cấp trên trực tiếp nhận tố cáo tiếp", trong đó:
        | Cơ quan cấp trên trực tiếp | Sở Giả Định |
      Thì bị từ chối vì "không phải cấp trên trực tiếp"

    Kịch bản: Cuộc kiểm tra không có người tố cáo thì không có tố cáo tiếp
      Biết cuộc kiểm tra không có người tố cáo đã kết thúc, không ai vi phạm
      Khi văn thư thực hiện "Cấp trên trực tiếp nhận tố cáo tiếp", trong đó:
        | Cơ quan cấp trên trực tiếp | Ủy ban nhân dân thành phố |
      Thì bị từ chối vì "không có ai để tố cáo tiếp"

    Khung kịch bản: Cấp trên giữ kết quả ngày <ngày> thì <kết quả>, người tố cáo được báo lý do
      Biết vụ việc tố cáo đến chặng "Đã kết thúc" ngày 01/07/2026
      Và bà Trịnh Cấp Trên là người có thẩm quyền của Ủy ban nhân dân thành phố
      Và văn thư đã thực hiện "Cấp trên trực tiếp nhận tố cáo tiếp" ngày 04/08/2026, trong đó:
        | Cơ quan cấp trên trực tiếp | Ủy ban nhân dân thành phố |
      Khi bà Trịnh Cấp Trên thực hiện "Giữ kết quả, không giải quyết lại" ngày <ngày>
      Thì vụ việc ở chặng "Đã kết thúc"
      Và thời hạn "Xem xét hồ sơ khi có tố cáo tiếp" <kết quả>
      Và những người được báo là: người tố cáo
      Dữ liệu:
        | ngày       | kết quả            |
        | 24/08/2026 | đã xong đúng hạn   |
        | 25/08/2026 | đã xong nhưng chậm |

    Kịch bản: Giữ kết quả mà không nói trách nhiệm thì chưa được
      Biết vụ việc tố cáo đang ở chặng "Đã kết thúc"
      Và bà Trịnh Cấp Trên là người có thẩm quyền của Ủy ban nhân dân thành phố
      Và văn thư đã thực hiện "Cấp trên trực tiếp nhận tố cáo tiếp", trong đó:
        | Cơ quan cấp trên trực tiếp | Ủy ban nhân dân thành phố |
      Khi bà Trịnh Cấp Trên thực hiện "Giữ kết quả, không giải quyết lại", trong đó:
        | Trách nhiệm của người đã giải quyết | |
      Thì bị từ chối vì "chưa điền đủ"

    Kịch bản: Người đã giải quyết không tự xem lại việc của mình
      Biết vụ việc tố cáo đang ở chặng "Đã kết thúc"
      Và văn thư đã thực hiện "Cấp trên trực tiếp nhận tố cáo tiếp", trong đó:
        | Cơ quan cấp trên trực tiếp | Ủy ban nhân dân thành phố |
      Khi người có thẩm quyền thực hiện "Giữ kết quả, không giải quyết lại"
      Thì bị từ chối vì "không có hồ sơ này"

  @T2-32 @T2-31
  Quy tắc: Xem lại thấy sai thì cấp trên giải quyết lại, thời hạn tính lại từ đầu [Luật Tố cáo 25/2018, Điều 37 khoản 3]

    Kịch bản: Cấp trên giải quyết lại thì đủ 30 ngày chạy lại từ quyết định
      Biết vụ việc tố cáo đến chặng "Đã kết thúc" ngày 01/07/2026
      Và bà Trịnh Cấp Trên là người có thẩm quyền của Ủy ban nhân dân thành phố
      Và văn thư đã thực hiện "Cấp trên trực tiếp nhận tố cáo tiếp" ngày 04/08/2026, trong đó:
        | Cơ quan cấp trên trực tiếp | Ủy ban nhân dân thành phố |
      Khi bà Trịnh Cấp Trên thực hiện "Giải quyết lại" ngày 10/08/2026
      Thì vụ việc ở chặng "Xác minh"
      Và lượt giải quyết là lượt thứ 2
      Và hạn "Giải quyết tố cáo" là ngày 09/09/2026
      Và thời hạn "Xem xét hồ sơ khi có tố cáo tiếp" đã xong đúng hạn

  @T2-26
  Quy tắc: Việc thực hiện kết luận có người theo dõi [Nghị định 31/2019, Điều 18 khoản 2; Nghị định 156/2026, Điều 3]

    Khung kịch bản: Giao cho "<ai>" theo dõi
      Biết vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Khi người có thẩm quyền thực hiện "Giao theo dõi việc thực hiện kết luận", trong đó:
        | Ai theo dõi | <ai> |
      Thì những người được báo là: tổ trưởng xác minh
      Dữ liệu:
        | ai                            |
        | Chính người giải quyết tố cáo |
        | Cơ quan thanh tra cùng cấp    |
        | Đơn vị tham mưu               |

    Kịch bản: Nơi khác thì không theo dõi thay
      Biết vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Khi người có thẩm quyền thực hiện "Giao theo dõi việc thực hiện kết luận", trong đó:
        | Ai theo dõi | Một cơ quan bất kỳ |
      Thì bị từ chối vì "không có trong danh mục"

    Kịch bản: Kết quả theo dõi đến người có thẩm quyền
      Biết vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Và người có thẩm quyền đã thực hiện "Giao theo dõi việc thực hiện kết luận"
      Khi thanh tra viên thực hiện "Ghi kết quả theo dõi việc thực hiện kết luận"
      Thì những người được báo là: người có thẩm quyền

    Kịch bản: Chưa giao theo dõi thì chưa có kết quả theo dõi
      Biết vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Khi thanh tra viên thực hiện "Ghi kết quả theo dõi việc thực hiện kết luận"
      Thì bị từ chối vì "còn việc phải làm trước"

    Kịch bản: Vụ việc theo bản trước 01/07/2026 chưa có việc này
      Biết hôm nay là ngày 01/07/2025
      Và vụ việc tố cáo đến chặng "Xử lý theo kết luận" ngày 01/07/2025
      Khi người có thẩm quyền thực hiện "Giao theo dõi việc thực hiện kết luận"
      Thì bị từ chối vì "không có việc này"

  @T2-38
  Quy tắc: Vụ việc được cập nhật vào Cơ sở dữ liệu quốc gia [Nghị định 31/2019, Điều 19a; Nghị định 156/2026]

    Kịch bản: Nghị định không có số ngày, cơ quan chưa đặt thì không có đồng hồ
      Biết vụ việc tố cáo đang ở chặng "Xử lý ban đầu"
      Và cơ quan chưa đặt thời hạn cập nhật cơ sở dữ liệu quốc gia
      Và văn thư đã thực hiện "Xác nhận hình thức tố cáo"
      Và văn thư đã thực hiện "Ghi các nội dung tố cáo"
      Khi người có thẩm quyền thực hiện "Thụ lý tố cáo"
      Thì vụ việc không có thời hạn "Cập nhật Cơ sở dữ liệu quốc gia (cơ quan tự đặt)"

    Khung kịch bản: Cơ quan đặt 3 ngày làm việc thì cập nhật ngày <ngày> là <kết quả>
      Biết cơ quan đặt thời hạn cập nhật cơ sở dữ liệu quốc gia là 3
      Và vụ việc tố cáo đến chặng "Xác minh" ngày 01/07/2026
      Khi văn thư thực hiện "Cập nhật vào Cơ sở dữ liệu quốc gia" ngày <ngày>
      Thì thời hạn "Cập nhật Cơ sở dữ liệu quốc gia (cơ quan tự đặt)" <kết quả>
      Dữ liệu:
        | ngày       | kết quả            |
        | 06/07/2026 | đã xong đúng hạn   |
        | 07/07/2026 | đã xong nhưng chậm |

  @T2-37
  Quy tắc: Người giải quyết tố cáo có lỗi thì bị xem xét kỷ luật theo danh mục lỗi và hình thức [Nghị định 31/2019, Điều 21–23; Nghị định 156/2026]

    Khung kịch bản: Lỗi "<lỗi>" thì đề nghị "<hình thức>"
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Khi người giám sát thực hiện "Mở vụ việc kỷ luật người giải quyết tố cáo", trong đó:
        | Lỗi              | <lỗi>       |
        | Hình thức đề nghị | <hình thức> |
      Thì mở thêm vụ việc "Xem xét, xử lý kỷ luật" ở chặng "Họp kiểm điểm"
      Và vụ việc vẫn ở chặng "Xác minh"
      Và những người được báo là: người giám sát
      Dữ liệu:
        | lỗi                                       | hình thức  |
        | Không bảo vệ người tố cáo theo trách nhiệm | Khiển trách |
        | Cản trở, gây khó khăn cho việc tố cáo      | Khiển trách |
        | Thiếu trách nhiệm trong việc giải quyết    | Khiển trách |
        | Bao che người bị tố cáo                    | Khiển trách |
        | Làm lộ danh tính người tố cáo              | Cảnh cáo    |
        | Cố ý không thụ lý                          | Cảnh cáo    |
        | Cố ý không ra kết luận                     | Cảnh cáo    |
        | Lợi dụng chức vụ trong việc giải quyết     | Cảnh cáo    |
        | Trả thù, trù dập người tố cáo              | Cảnh cáo    |

    Khung kịch bản: Lỗi "<lỗi>" không ứng với "<hình thức>"
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Khi người giám sát thực hiện "Mở vụ việc kỷ luật người giải quyết tố cáo", trong đó:
        | Lỗi              | <lỗi>       |
        | Hình thức đề nghị | <hình thức> |
      Thì bị từ chối vì "hình thức không ứng với lỗi này"
      Dữ liệu:
        | lỗi                           | hình thức   |
        | Bao che người bị tố cáo       | Cảnh cáo    |
        | Làm lộ danh tính người tố cáo | Khiển trách |

    Khung kịch bản: Lỗi nào dẫn đến "<hình thức>" chưa đọc được nên chưa đề nghị được
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Khi người giám sát thực hiện "Mở vụ việc kỷ luật người giải quyết tố cáo", trong đó:
        | Hình thức đề nghị | <hình thức> |
      Thì bị từ chối vì "hình thức này cần xác nhận"
      Dữ liệu:
        | hình thức      |
        | Cách chức      |
        | Buộc thôi việc |

    Kịch bản: Không ai mở vụ việc với chính mình
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Và ông Phạm Thử Nghiệm là người có thẩm quyền của Thanh tra thành phố
      Khi ông Phạm Thử Nghiệm thực hiện "Mở vụ việc kỷ luật người giải quyết tố cáo", trong đó:
        | Người đã tiếp nhận, xác minh, giải quyết | ông Phạm Thử Nghiệm |
      Thì bị từ chối vì "việc của chính mình"

    Kịch bản: Một người chỉ bị mở một vụ việc
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Và người giám sát đã thực hiện "Mở vụ việc kỷ luật người giải quyết tố cáo"
      Khi người giám sát thực hiện "Mở vụ việc kỷ luật người giải quyết tố cáo"
      Thì bị từ chối vì "người này đã có vụ việc kỷ luật"

    Kịch bản: Nơi không quản lý người ấy thì không kỷ luật được
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Khi người giám sát thực hiện "Mở vụ việc kỷ luật người giải quyết tố cáo", trong đó:
        | Cơ quan, đơn vị có thẩm quyền kỷ luật | phường Thí Dụ |
      Thì bị từ chối vì "cơ quan này không quản lý người đó"

    Kịch bản: Vụ việc kết thúc rồi vẫn xem xét được người đã giải quyết
      Biết vụ việc tố cáo đang ở chặng "Đã kết thúc"
      Khi người có thẩm quyền thực hiện "Mở vụ việc kỷ luật người giải quyết tố cáo"
      Thì mở thêm vụ việc "Xem xét, xử lý kỷ luật" ở chặng "Họp kiểm điểm"

  @T2-30 @KC-37
  Quy tắc: Vụ việc thụ lý trước 01/07/2026 theo Nghị định 156/2026 ngay, bằng một việc có người ký [Quy tắc hệ thống KC-37]

    Kịch bản: Chuyển sang bản mới thì chặng và thời hạn giữ nguyên
      Biết vụ việc tố cáo đến chặng "Xác minh" ngày 22/06/2026
      Khi người có thẩm quyền thực hiện "Chuyển sang bộ quy tắc mới" ngày 01/07/2026
      Thì vụ việc vẫn ở chặng "Xác minh"
      Và vụ việc theo bản có hiệu lực từ ngày 01/07/2026
      Và hạn "Giải quyết tố cáo" là ngày 22/07/2026
