# language: vi
Tính năng: Tố cáo – xác minh
  Tổ xác minh từ hai người, không ai thân quen; người bị tố cáo được biết, được mời và được nghe trước khi kết luận.

  Bối cảnh:
    Biết vụ việc tố cáo đến chặng "Xác minh" ngày 01/07/2026

  @T2-17
  Quy tắc: Tổ xác minh từ hai người trở lên, không có người liên quan [Luật Tố cáo 25/2018, Điều 31–32; Nghị định 31/2019, Điều 10]

    Kịch bản: Tổ hai người là đủ và mỗi người được giao việc
      Khi người có thẩm quyền thực hiện "Giao xác minh, lập tổ xác minh", trong đó:
        | Thành viên tổ xác minh | ông Phạm Thử Nghiệm; bà Vũ Hư Cấu |
      Thì được chấp nhận
      Và những người được báo là: người được giao

    Kịch bản: Tổ một người thì chưa đủ
      Khi người có thẩm quyền thực hiện "Giao xác minh, lập tổ xác minh", trong đó:
        | Thành viên tổ xác minh | ông Phạm Thử Nghiệm |
      Thì bị từ chối vì "tổ chưa đủ người"

    Kịch bản: Ghi một người hai lần vẫn là một người
      Khi người có thẩm quyền thực hiện "Giao xác minh, lập tổ xác minh", trong đó:
        | Thành viên tổ xác minh | ông Phạm Thử Nghiệm; ông Phạm Thử Nghiệm |
      Thì bị từ chối vì "tổ chưa đủ người"

    Khung kịch bản: Trong tổ có <quan hệ> của người bị tố cáo thì không được
      Khi người có thẩm quyền thực hiện "Giao xác minh, lập tổ xác minh", trong đó:
        | Thành viên tổ xác minh | ông Phạm Thử Nghiệm; <người> |
      Thì bị từ chối vì "có người thân quen hoặc đã xin rút"
      Dữ liệu:
        | quan hệ        | người             |
        | người thân     | bà Đỗ Giả Định    |
        | cấp dưới       | ông Hồ Ví Dụ      |
        | cấp trên       | ông Lê Minh Hoạ   |
        | chính bản thân | bà Trần Thị Ví Dụ |

    Kịch bản: Người đã xin rút thì không trở lại tổ
      Biết tổ trưởng xác minh đã thực hiện "Xin rút, không tham gia vụ việc", trong đó:
        | Người rút | bà Vũ Hư Cấu |
      Khi người có thẩm quyền thực hiện "Giao xác minh, lập tổ xác minh"
      Thì bị từ chối vì "có người thân quen hoặc đã xin rút"

  @T2-12
  Quy tắc: Thông báo nội dung cho người bị tố cáo trong 5 ngày làm việc [Luật Tố cáo 25/2018, Điều 29 khoản 3; Nghị định 31/2019, Điều 9]

    Kịch bản: Hạn thông báo tính từ ngày thụ lý
      Biết người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Khi tổ trưởng xác minh thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo" ngày 08/07/2026
      Thì thời hạn "Thông báo việc thụ lý và nội dung tố cáo" đã xong đúng hạn
      Và những người được báo là: người bị phản ánh

    Kịch bản: Thông báo ngày thứ sáu thì hồ sơ ghi là chậm
      Biết người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Khi tổ trưởng xác minh thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo" ngày 09/07/2026
      Thì thời hạn "Thông báo việc thụ lý và nội dung tố cáo" đã xong nhưng chậm

    Kịch bản: Bản tóm tắt phải do người khác đọc lại
      Biết người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Và ông Phạm Thử Nghiệm là tổ trưởng xác minh của Thanh tra thành phố
      Khi ông Phạm Thử Nghiệm thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo", trong đó:
        | Người thứ hai đã đọc lại | ông Phạm Thử Nghiệm |
      Thì bị từ chối vì "người đọc lại trùng người viết"

    Kịch bản: Chưa có tổ xác minh thì chưa thông báo
      Khi tổ trưởng xác minh thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo"
      Thì bị từ chối vì "còn việc phải làm trước"

  @KC-01
  Quy tắc: Người bị tố cáo được biết, được mời, được nghe trước khi kết luận [Quy tắc hệ thống KC-01]

    Kịch bản: Chưa thông báo nội dung thì chưa mời làm việc
      Biết người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Khi thanh tra viên thực hiện "Mời người bị tố cáo đến làm việc"
      Thì bị từ chối vì "còn việc phải làm trước"

    Kịch bản: Giấy mời ghi ngày đến làm việc thì người bị tố cáo được báo
      Biết người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Và thanh tra viên đã thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo"
      Khi thanh tra viên thực hiện "Mời người bị tố cáo đến làm việc", trong đó:
        | Ngày làm việc | 06/07/2026 |
      Thì những người được báo là: người bị phản ánh

    Kịch bản: Không mời đến vào một ngày đã qua
      Biết người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Và thanh tra viên đã thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo"
      Khi thanh tra viên thực hiện "Mời người bị tố cáo đến làm việc" ngày 06/07/2026, trong đó:
        | Ngày làm việc | 03/07/2026 |
      Thì bị từ chối vì "ngày mời đã qua"

    Kịch bản: Chính người bị tố cáo gửi giải trình và người được giao biết ngay
      Biết người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Và thanh tra viên đã thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo"
      Khi người bị phản ánh thực hiện "Ghi giải trình của người bị tố cáo"
      Thì những người được báo là: người được giao

    Kịch bản: Chưa đến ngày mời thì chưa ghi là vắng mặt
      Biết người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Và thanh tra viên đã thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo"
      Và thanh tra viên đã thực hiện "Mời người bị tố cáo đến làm việc", trong đó:
        | Ngày làm việc | 06/07/2026 |
      Khi thanh tra viên thực hiện "Ghi nhận người bị tố cáo vắng mặt" ngày 03/07/2026
      Thì bị từ chối vì "chưa hết ngày mời"

    Kịch bản: Qua ngày mời mà không đến thì ghi nhận vắng mặt và xác minh được tiếp tục
      Biết người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Và thanh tra viên đã thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo"
      Và thanh tra viên đã thực hiện "Mời người bị tố cáo đến làm việc", trong đó:
        | Ngày làm việc | 06/07/2026 |
      Và thanh tra viên đã thực hiện "Ghi nhận người bị tố cáo vắng mặt" ngày 06/07/2026
      Khi tổ trưởng xác minh thực hiện "Báo cáo kết quả xác minh"
      Thì vụ việc ở chặng "Kết luận"

    Kịch bản: Đã mời nhưng chưa trả lời, chưa ghi vắng mặt thì chưa báo cáo kết quả
      Biết người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Và thanh tra viên đã thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo"
      Và thanh tra viên đã thực hiện "Mời người bị tố cáo đến làm việc"
      Khi tổ trưởng xác minh thực hiện "Báo cáo kết quả xác minh"
      Thì bị từ chối vì "chưa nghe người bị tố cáo"

  @T2-17
  Quy tắc: Ai cũng có thể bổ sung chứng cứ [Luật Tố cáo 25/2018, Điều 31–32; Nghị định 31/2019, Điều 10–16]

    Khung kịch bản: <ai> bổ sung tài liệu thì vụ việc giữ nguyên chặng
      Khi <ai> thực hiện "Thêm tài liệu, chứng cứ"
      Thì được chấp nhận
      Và vụ việc vẫn ở chặng "Xác minh"
      Dữ liệu:
        | ai                 |
        | người gửi          |
        | người bị phản ánh  |
        | văn thư            |
        | thanh tra viên     |
        | tổ trưởng xác minh |

  @T2-17
  Quy tắc: Tổ trưởng báo cáo kết quả xác minh [Nghị định 31/2019, Điều 16]

    Kịch bản: Báo cáo xong thì chuyển sang kết luận và người có thẩm quyền được báo
      Biết người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Và tổ trưởng xác minh đã thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo"
      Và tổ trưởng xác minh đã thực hiện "Mời người bị tố cáo đến làm việc"
      Và tổ trưởng xác minh đã thực hiện "Ghi giải trình của người bị tố cáo"
      Khi tổ trưởng xác minh thực hiện "Báo cáo kết quả xác minh"
      Thì vụ việc ở chặng "Kết luận"
      Và những người được báo là: người có thẩm quyền

    Khung kịch bản: Sau việc "<việc>" thì chưa báo cáo kết quả, phải tiếp tục giải quyết trước
      Biết người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Và tổ trưởng xác minh đã thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo"
      Và tổ trưởng xác minh đã thực hiện "Mời người bị tố cáo đến làm việc"
      Và tổ trưởng xác minh đã thực hiện "Ghi giải trình của người bị tố cáo"
      Và người có thẩm quyền đã thực hiện "<việc>"
      Khi tổ trưởng xác minh thực hiện "Báo cáo kết quả xác minh"
      Thì bị từ chối vì "đang tạm đình chỉ hoặc chờ giám định"
      Dữ liệu:
        | việc                 |
        | Tạm đình chỉ         |
        | Trưng cầu giám định  |

    Kịch bản: Cuộc kiểm tra không có người tố cáo chưa ghi nội dung nào thì chưa báo cáo, để không kẹt ở kết luận
      Biết một đơn nhận ngày 01/07/2026
      Và văn thư đã thực hiện "Phân loại: tố cáo"
      Và người có thẩm quyền đã thực hiện "Tiến hành thanh tra, kiểm tra, không có người tố cáo"
      Và người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Khi tổ trưởng xác minh thực hiện "Báo cáo kết quả xác minh"
      Thì bị từ chối vì "chưa ghi nội dung tố cáo"

    Kịch bản: Chỉ một cơ quan bị tố cáo thì cơ quan ấy cũng phải được nghe
      Biết vụ việc tố cáo đang ở chặng "Xử lý ban đầu"
      Và văn thư đã thực hiện "Xác nhận hình thức tố cáo"
      Và văn thư đã thực hiện "Ghi các nội dung tố cáo", trong đó:
        | Nội dung tố cáo: ai, hành vi nào | A: Bệnh viện Minh Hoạ |
      Và người có thẩm quyền đã thực hiện "Thụ lý tố cáo"
      Và người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Khi tổ trưởng xác minh thực hiện "Báo cáo kết quả xác minh"
      Thì bị từ chối vì "chưa nghe cơ quan bị tố cáo"

    Kịch bản: Cơ quan bị tố cáo đã được biết và đã trả lời thì báo cáo được
      Biết vụ việc tố cáo đang ở chặng "Xử lý ban đầu"
      Và văn thư đã thực hiện "Xác nhận hình thức tố cáo"
      Và văn thư đã thực hiện "Ghi các nội dung tố cáo", trong đó:
        | Nội dung tố cáo: ai, hành vi nào | A: Bệnh viện Minh Hoạ |
      Và người có thẩm quyền đã thực hiện "Thụ lý tố cáo"
      Và người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Và tổ trưởng xác minh đã thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo", trong đó:
        | Người bị tố cáo (chỉ người này đọc; có nhiều người thì mỗi người một bản) |  |
      Và tổ trưởng xác minh đã thực hiện "Ghi giải trình của người bị tố cáo", trong đó:
        | Người giải trình |  |
      Khi tổ trưởng xác minh thực hiện "Báo cáo kết quả xác minh"
      Thì vụ việc ở chặng "Kết luận"

    Kịch bản: Thêm nội dung với một người sau khi đã nghe thì phải nghe lại người ấy
      Biết vụ việc tố cáo đang ở chặng "Thanh tra, kiểm tra (không có người tố cáo)"
      Và người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Và tổ trưởng xác minh đã thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo"
      Và tổ trưởng xác minh đã thực hiện "Mời người bị tố cáo đến làm việc"
      Và người bị phản ánh đã thực hiện "Ghi giải trình của người bị tố cáo"
      Và thanh tra viên đã thực hiện "Ghi các nội dung tố cáo", trong đó:
        | Nội dung tố cáo: ai, hành vi nào | A: bà Trần Thị Ví Dụ; B: bà Trần Thị Ví Dụ |
      Khi tổ trưởng xác minh thực hiện "Báo cáo kết quả xác minh"
      Thì bị từ chối vì "chưa nghe người bị tố cáo"

    Kịch bản: Thanh tra viên báo cáo thay tổ trưởng thì không được
      Khi thanh tra viên thực hiện "Báo cáo kết quả xác minh"
      Thì bị từ chối vì "sai vai trò"

  @T2-13
  Quy tắc: Giải quyết trong 30 ngày từ ngày thụ lý [Luật Tố cáo 25/2018, Điều 30 khoản 1]

    Kịch bản: Kết luận đúng ngày thứ ba mươi là đúng hạn
      Biết vụ việc tố cáo đến chặng "Kết luận" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Ký kết luận nội dung tố cáo" ngày 31/07/2026
      Thì thời hạn "Giải quyết tố cáo" đã xong đúng hạn

    Kịch bản: Kết luận sau đó thì vẫn ký được, nhưng hồ sơ ghi là chậm
      Biết vụ việc tố cáo đến chặng "Kết luận" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Ký kết luận nội dung tố cáo" ngày 03/08/2026
      Thì thời hạn "Giải quyết tố cáo" đã xong nhưng chậm

  @T2-14 @T2-16
  Quy tắc: Vụ việc phức tạp gia hạn một lần, không quá 30 ngày [Luật Tố cáo 25/2018, Điều 30; Nghị định 31/2019, Điều 3]

    Kịch bản: Gia hạn 30 ngày thì hạn lùi 30 ngày và các bên được báo
      Khi người có thẩm quyền thực hiện "Gia hạn giải quyết" ngày 30/07/2026, trong đó:
        | Thêm mấy ngày | 30 |
      Thì hạn "Giải quyết tố cáo" là ngày 03/09/2026
      Và những người được báo là: người tố cáo; người bị phản ánh

    Kịch bản: Gia hạn 31 ngày là quá mức
      Khi người có thẩm quyền thực hiện "Gia hạn giải quyết", trong đó:
        | Thêm mấy ngày | 31 |
      Thì bị từ chối vì "gia hạn quá mức"

    Khung kịch bản: "<căn cứ>" là căn cứ phức tạp
      Khi người có thẩm quyền thực hiện "Gia hạn giải quyết", trong đó:
        | Căn cứ phức tạp | <căn cứ> |
      Thì được chấp nhận
      Dữ liệu:
        | căn cứ                                                                     |
        | Một nội dung nhưng phải xác minh từ hai nơi trở lên                        |
        | Từ hai nội dung trở lên                                                    |
        | Nhiều người tố cáo về một nội dung, hoặc liên quan lợi ích của nhiều người |
        | Có yếu tố nước ngoài                                                       |
        | Liên quan trách nhiệm của nhiều cơ quan                                    |
        | Các cơ quan còn ý kiến khác nhau                                           |
        | Chứng cứ mâu thuẫn                                                         |

    Kịch bản: Không nêu căn cứ thì không gia hạn
      Khi người có thẩm quyền thực hiện "Gia hạn giải quyết", trong đó:
        | Căn cứ phức tạp |  |
      Thì bị từ chối vì "chưa điền đủ"

    Kịch bản: Căn cứ ngoài danh mục thì không gia hạn
      Khi người có thẩm quyền thực hiện "Gia hạn giải quyết", trong đó:
        | Căn cứ phức tạp | Cán bộ đi vắng |
      Thì bị từ chối vì "không có trong danh mục"

    Kịch bản: Một căn cứ thì chỉ gia hạn một lần
      Biết người có thẩm quyền đã thực hiện "Gia hạn giải quyết", trong đó:
        | Căn cứ phức tạp | Chứng cứ mâu thuẫn |
      Khi người có thẩm quyền thực hiện "Gia hạn giải quyết", trong đó:
        | Căn cứ phức tạp | Chứng cứ mâu thuẫn |
      Thì bị từ chối vì "đã hết số lần gia hạn"

  @T2-15 @T2-16
  Quy tắc: Vụ việc đặc biệt phức tạp gia hạn hai lần [Luật Tố cáo 25/2018, Điều 30; Nghị định 31/2019, Điều 3]

    Kịch bản: Có từ hai căn cứ thì được gia hạn lần thứ hai
      Biết người có thẩm quyền đã thực hiện "Gia hạn giải quyết", trong đó:
        | Thêm mấy ngày | 30 |
      Khi người có thẩm quyền thực hiện "Gia hạn giải quyết", trong đó:
        | Căn cứ phức tạp | Chứng cứ mâu thuẫn; Có yếu tố nước ngoài |
        | Thêm mấy ngày   | 30                                       |
      Thì hạn "Giải quyết tố cáo" là ngày 29/09/2026

    Kịch bản: Lần thứ ba thì không còn
      Biết người có thẩm quyền đã thực hiện "Gia hạn giải quyết"
      Và người có thẩm quyền đã thực hiện "Gia hạn giải quyết", trong đó:
        | Căn cứ phức tạp | Chứng cứ mâu thuẫn; Có yếu tố nước ngoài |
      Khi người có thẩm quyền thực hiện "Gia hạn giải quyết", trong đó:
        | Căn cứ phức tạp | Chứng cứ mâu thuẫn; Có yếu tố nước ngoài |
      Thì bị từ chối vì "đã hết số lần gia hạn"

  @KC-02
  Quy tắc: Hết hạn rồi thì không gia hạn giải quyết nữa [Quy tắc hệ thống KC-02]

    Kịch bản: Gia hạn sau ngày cuối thì không được
      Khi người có thẩm quyền thực hiện "Gia hạn giải quyết" ngày 03/08/2026
      Thì bị từ chối vì "thời hạn đã hết"

  @T2-21
  Quy tắc: Tạm đình chỉ chỉ với hai căn cứ, thời gian đó không tính [Luật Tố cáo 25/2018, Điều 34]

    Khung kịch bản: Tạm đình chỉ khi "<căn cứ>" thì thời hạn dừng và các bên được báo
      Khi người có thẩm quyền thực hiện "Tạm đình chỉ", trong đó:
        | Căn cứ | <căn cứ> |
      Thì thời hạn "Giải quyết tố cáo" đang tạm dừng
      Và những người được báo là: người tố cáo; người bị phản ánh
      Dữ liệu:
        | căn cứ                                                  |
        | Đợi kết quả của cơ quan khác hoặc của vụ việc liên quan |
        | Đợi giám định bổ sung, giám định lại                    |

    Kịch bản: Đang tạm đình chỉ thì không tạm đình chỉ lần nữa
      Biết người có thẩm quyền đã thực hiện "Tạm đình chỉ"
      Khi người có thẩm quyền thực hiện "Tạm đình chỉ"
      Thì bị từ chối vì "thời hạn không chạy"

    Kịch bản: Mười ngày tạm đình chỉ thì hạn lùi đúng mười ngày
      Biết người có thẩm quyền đã thực hiện "Tạm đình chỉ" ngày 07/07/2026
      Khi người có thẩm quyền thực hiện "Tiếp tục giải quyết" ngày 17/07/2026
      Thì hạn "Giải quyết tố cáo" là ngày 10/08/2026
      Và thời hạn "Giải quyết tố cáo" đang chạy
      Và những người được báo là: người tố cáo; người bị phản ánh

    Kịch bản: Không tạm đình chỉ thì không có gì để tiếp tục
      Khi người có thẩm quyền thực hiện "Tiếp tục giải quyết"
      Thì bị từ chối vì "thời hạn không tạm dừng"

    Kịch bản: Quyết định tạm đình chỉ gửi trong 5 ngày làm việc
      Biết người có thẩm quyền đã thực hiện "Tạm đình chỉ" ngày 07/07/2026
      Khi văn thư thực hiện "Gửi quyết định tạm đình chỉ" ngày 14/07/2026
      Thì thời hạn "Gửi quyết định tạm đình chỉ" đã xong đúng hạn

    Kịch bản: Gửi quyết định ngày thứ sáu thì hồ sơ ghi là chậm
      Biết người có thẩm quyền đã thực hiện "Tạm đình chỉ" ngày 07/07/2026
      Khi văn thư thực hiện "Gửi quyết định tạm đình chỉ" ngày 15/07/2026
      Thì thời hạn "Gửi quyết định tạm đình chỉ" đã xong nhưng chậm

    Kịch bản: Chưa có quyết định thì không có gì để gửi
      Khi văn thư thực hiện "Gửi quyết định tạm đình chỉ"
      Thì bị từ chối vì "còn việc phải làm trước"

  @T2-19
  Quy tắc: Người tố cáo rút được trước khi có kết luận [Luật Tố cáo 25/2018, Điều 33]

    Kịch bản: Rút một phần thì phần còn lại vẫn được giải quyết
      Khi văn thư thực hiện "Ghi nhận rút tố cáo", trong đó:
        | Rút đến đâu | Một phần nội dung hoặc một số người tố cáo |
      Thì vụ việc vẫn ở chặng "Xác minh"
      Và những người được báo là: người có thẩm quyền

    Kịch bản: Rút ngay khi đang xử lý ban đầu cũng được ghi nhận
      Biết vụ việc tố cáo đang ở chặng "Xử lý ban đầu"
      Khi văn thư thực hiện "Ghi nhận rút tố cáo"
      Thì được chấp nhận
      Và vụ việc vẫn ở chặng "Xử lý ban đầu"

    Kịch bản: Đã có kết luận thì không rút được nữa
      Biết vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Khi văn thư thực hiện "Ghi nhận rút tố cáo"
      Thì bị từ chối vì "không đúng chặng"

  @T2-20
  Quy tắc: Rút tố cáo không phải lúc nào cũng kết thúc vụ việc [Luật Tố cáo 25/2018, Điều 34; Điều 33 khoản 3]

    Kịch bản: Mọi người rút toàn bộ thì đình chỉ và văn thư được báo để gửi quyết định
      Biết văn thư đã thực hiện "Ghi nhận rút tố cáo", trong đó:
        | Rút đến đâu | Toàn bộ nội dung, mọi người tố cáo |
      Khi người có thẩm quyền thực hiện "Đình chỉ giải quyết", trong đó:
        | Căn cứ | Người tố cáo rút toàn bộ nội dung |
      Thì vụ việc ở chặng "Đã đình chỉ, chờ gửi quyết định"
      Và những người được báo là: văn thư

    Kịch bản: Mới rút một phần thì không đình chỉ
      Biết văn thư đã thực hiện "Ghi nhận rút tố cáo", trong đó:
        | Rút đến đâu | Một phần nội dung hoặc một số người tố cáo |
      Khi người có thẩm quyền thực hiện "Đình chỉ giải quyết", trong đó:
        | Căn cứ | Người tố cáo rút toàn bộ nội dung |
      Thì bị từ chối vì "chưa phải mọi người đều rút"

    Kịch bản: Chưa ai rút thì không đình chỉ vì lẽ đó
      Khi người có thẩm quyền thực hiện "Đình chỉ giải quyết", trong đó:
        | Căn cứ | Người tố cáo rút toàn bộ nội dung |
      Thì bị từ chối vì "chưa phải mọi người đều rút"

    Khung kịch bản: Rút hết nhưng "<vì sao>" thì vẫn phải giải quyết
      Biết văn thư đã thực hiện "Ghi nhận rút tố cáo", trong đó:
        | Rút đến đâu            | Toàn bộ nội dung, mọi người tố cáo |
        | Vẫn phải giải quyết vì | <vì sao>                           |
      Khi người có thẩm quyền thực hiện "Đình chỉ giải quyết", trong đó:
        | Căn cứ | Người tố cáo rút toàn bộ nội dung |
      Thì bị từ chối vì "rút nhưng vẫn phải giải quyết"
      Dữ liệu:
        | vì sao                               |
        | Có dấu hiệu vi phạm                  |
        | Rút do bị đe dọa, ép buộc, mua chuộc |
        | Lợi dụng tố cáo để vu khống          |

    Kịch bản: Không có người tố cáo thì không ai đình chỉ cuộc kiểm tra bằng cách ghi nhận rút
      Biết vụ việc tố cáo đang ở chặng "Thanh tra, kiểm tra (không có người tố cáo)"
      Và người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Và tổ trưởng xác minh đã thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo"
      Và tổ trưởng xác minh đã thực hiện "Mời người bị tố cáo đến làm việc"
      Và người bị phản ánh đã thực hiện "Ghi giải trình của người bị tố cáo"
      Và tổ trưởng xác minh đã thực hiện "Báo cáo kết quả xác minh"
      Và văn thư đã thực hiện "Ghi nhận rút tố cáo", trong đó:
        | Rút đến đâu | Toàn bộ nội dung, mọi người tố cáo |
      Khi người có thẩm quyền thực hiện "Đình chỉ giải quyết", trong đó:
        | Căn cứ | Người tố cáo rút toàn bộ nội dung |
      Thì bị từ chối vì "không có ai để rút tố cáo"

    Kịch bản: Một người chết mà còn người khác bị tố cáo thì không đình chỉ vì lẽ đó
      Biết vụ việc tố cáo đang ở chặng "Xử lý ban đầu"
      Và văn thư đã thực hiện "Xác nhận hình thức tố cáo"
      Và văn thư đã thực hiện "Ghi các nội dung tố cáo", trong đó:
        | Nội dung tố cáo: ai, hành vi nào | A: bà Trần Thị Ví Dụ; B: ông Lê Minh Hoạ |
      Và người có thẩm quyền đã thực hiện "Thụ lý tố cáo"
      Và người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Khi người có thẩm quyền thực hiện "Đình chỉ giải quyết", trong đó:
        | Căn cứ | Người bị tố cáo đã chết và nội dung chỉ liên quan người đó |
      Thì bị từ chối vì "còn người khác bị tố cáo"

    Khung kịch bản: Đình chỉ khi "<căn cứ>"
      Khi người có thẩm quyền thực hiện "Đình chỉ giải quyết", trong đó:
        | Căn cứ | <căn cứ> |
      Thì vụ việc ở chặng "Đã đình chỉ, chờ gửi quyết định"
      Và thời hạn "Giải quyết tố cáo" không còn phải theo
      Và thời hạn "Thông báo việc thụ lý và nội dung tố cáo" không còn phải theo
      Dữ liệu:
        | căn cứ                                                     |
        | Người bị tố cáo đã chết và nội dung chỉ liên quan người đó |
        | Đã được giải quyết bằng bản án, quyết định có hiệu lực     |

  @T2-21
  Quy tắc: Quyết định đình chỉ gửi trong 5 ngày làm việc [Luật Tố cáo 25/2018, Điều 34]

    Khung kịch bản: Gửi ngày <ngày gửi> thì <kết quả>, các bên được báo
      Biết người có thẩm quyền đã thực hiện "Đình chỉ giải quyết" ngày 07/07/2026, trong đó:
        | Căn cứ | Đã được giải quyết bằng bản án, quyết định có hiệu lực |
      Khi văn thư thực hiện "Gửi quyết định đình chỉ" ngày <ngày gửi>
      Thì vụ việc ở chặng "Đình chỉ"
      Và thời hạn "Gửi quyết định đình chỉ" <kết quả>
      Và những người được báo là: người tố cáo; người bị phản ánh
      Dữ liệu:
        | ngày gửi   | kết quả            |
        | 14/07/2026 | đã xong đúng hạn   |
        | 15/07/2026 | đã xong nhưng chậm |

    Kịch bản: Đình chỉ cuộc kiểm tra không có người tố cáo thì thời hạn kiểm tra không còn phải theo
      Biết cơ quan đặt thời hạn thanh tra, kiểm tra là 20
      Và vụ việc tố cáo đang ở chặng "Thanh tra, kiểm tra (không có người tố cáo)"
      Và người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Và tổ trưởng xác minh đã thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo"
      Và tổ trưởng xác minh đã thực hiện "Mời người bị tố cáo đến làm việc"
      Và người bị phản ánh đã thực hiện "Ghi giải trình của người bị tố cáo"
      Và tổ trưởng xác minh đã thực hiện "Báo cáo kết quả xác minh"
      Khi người có thẩm quyền thực hiện "Đình chỉ giải quyết", trong đó:
        | Căn cứ | Người bị tố cáo đã chết và nội dung chỉ liên quan người đó |
      Thì thời hạn "Thanh tra, kiểm tra (cơ quan tự đặt)" không còn phải theo

    Kịch bản: Chưa đình chỉ thì không có quyết định đình chỉ nào để gửi
      Khi văn thư thực hiện "Gửi quyết định đình chỉ"
      Thì bị từ chối vì "không đúng chặng"

    Kịch bản: Đang tạm đình chỉ mà gia hạn thì hạn mới chỉ tính khi tiếp tục
      Biết người có thẩm quyền đã thực hiện "Tạm đình chỉ" ngày 07/07/2026
      Và người có thẩm quyền đã thực hiện "Gia hạn giải quyết" ngày 03/08/2026, trong đó:
        | Thêm mấy ngày | 10 |
      Khi người có thẩm quyền thực hiện "Tiếp tục giải quyết" ngày 06/08/2026
      Thì hạn "Giải quyết tố cáo" là ngày 09/09/2026

  @T2-07
  Quy tắc: Có dấu hiệu tội phạm thì chuyển ngay cơ quan điều tra, Viện kiểm sát [Luật Tố cáo 25/2018, Điều 27]

    Khung kịch bản: Ở chặng "<chặng>" có dấu hiệu tội phạm thì chuyển hồ sơ, việc khác vẫn tiếp tục
      Biết vụ việc tố cáo đang ở chặng "<chặng>"
      Khi người có thẩm quyền thực hiện "Chuyển hồ sơ có dấu hiệu tội phạm"
      Thì vụ việc vẫn ở chặng "<chặng>"
      Và những người được báo là: văn thư
      Dữ liệu:
        | chặng                                       |
        | Xử lý ban đầu                               |
        | Xác minh                                    |
        | Thanh tra, kiểm tra (không có người tố cáo) |
        | Kết luận                                    |
        | Xử lý theo kết luận                         |
        | Công khai                                   |

    Kịch bản: Đang xử lý ngay mà thấy dấu hiệu tội phạm thì cũng chuyển hồ sơ
      Biết vụ việc tố cáo đang ở chặng "Xử lý ban đầu"
      Và người có thẩm quyền đã thực hiện "Xử lý ngay vi phạm trong lĩnh vực quản lý"
      Khi người có thẩm quyền thực hiện "Chuyển hồ sơ có dấu hiệu tội phạm"
      Thì vụ việc vẫn ở chặng "Xử lý ngay: nội dung rõ, chứng cứ cụ thể"

  @T2-18
  Quy tắc: Thời gian giám định không tính vào thời hạn [Nghị định 31/2019, Điều 15 khoản 4]

    Kịch bản: Trưng cầu giám định thì thời hạn giải quyết dừng
      Khi người có thẩm quyền thực hiện "Trưng cầu giám định" ngày 07/07/2026
      Thì thời hạn "Giải quyết tố cáo" đang tạm dừng
      Và vụ việc vẫn ở chặng "Xác minh"

    Kịch bản: Mười ngày giám định thì hạn lùi mười ngày
      Biết người có thẩm quyền đã thực hiện "Trưng cầu giám định" ngày 07/07/2026
      Khi tổ trưởng xác minh thực hiện "Nhận kết luận giám định" ngày 17/07/2026
      Thì hạn "Giải quyết tố cáo" là ngày 10/08/2026

    Kịch bản: Chưa trưng cầu thì không có kết luận giám định nào để nhận
      Khi tổ trưởng xác minh thực hiện "Nhận kết luận giám định"
      Thì bị từ chối vì "còn việc phải làm trước"

    Kịch bản: Nhận kết luận rồi thì không nhận lần nữa
      Biết người có thẩm quyền đã thực hiện "Trưng cầu giám định"
      Và tổ trưởng xác minh đã thực hiện "Nhận kết luận giám định"
      Khi tổ trưởng xác minh thực hiện "Nhận kết luận giám định"
      Thì bị từ chối vì "thời hạn không tạm dừng"

    Kịch bản: Đang tạm đình chỉ thì không trưng cầu chồng lên
      Biết người có thẩm quyền đã thực hiện "Tạm đình chỉ"
      Khi người có thẩm quyền thực hiện "Trưng cầu giám định"
      Thì bị từ chối vì "thời hạn không chạy"
