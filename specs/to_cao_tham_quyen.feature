# language: vi
Tính năng: Tố cáo – thẩm quyền, đơn chuyển đến, xử lý ngay
  Trước khi thụ lý: cơ quan nào có thẩm quyền, đơn do báo chí chuyển đến, đơn đã gửi nơi khác, đơn được rút, vi phạm rõ
  đến mức xử lý ngay.

  Bối cảnh:
    Biết vụ việc tố cáo đến chặng "Xử lý ban đầu" ngày 01/07/2026

  @T2-36 @T2-04
  Quy tắc: Cơ quan giải quyết là nơi quản lý người bị tố cáo, cấp trên trực tiếp, hoặc nơi kế thừa [Luật Tố cáo 25/2018, Điều 12–20]

    Khung kịch bản: Có thẩm quyền vì "<vì sao>" thì không còn phải chuyển
      Biết văn thư đã thực hiện "Ghi các nội dung tố cáo"
      Khi người có thẩm quyền thực hiện "Xác định thuộc thẩm quyền", trong đó:
        | Vì sao cơ quan này có thẩm quyền | <vì sao> |
      Thì thời hạn "Chuyển tố cáo không thuộc thẩm quyền" không còn phải theo
      Và vụ việc vẫn ở chặng "Xử lý ban đầu"
      Dữ liệu:
        | vì sao                                                                      |
        | Người bị tố cáo do người đứng đầu cơ quan này quản lý                       |
        | Người bị tố cáo là người đứng đầu, cấp phó của cơ quan cấp dưới trực tiếp   |
        | Cơ quan cũ đã hợp nhất, sáp nhập: cơ quan này kế thừa                       |
        | Cơ quan cũ đã giải thể: cơ quan này quản lý người bị tố cáo                 |
        | Người bị tố cáo do Chủ tịch Ủy ban nhân dân cấp xã trực tiếp quản lý        |
        | Thuộc thẩm quyền Chủ tịch Ủy ban nhân dân cấp tỉnh                          |

    Kịch bản: Chưa ghi ai bị tố cáo thì chưa biết ai có thẩm quyền
      Khi người có thẩm quyền thực hiện "Xác định thuộc thẩm quyền"
      Thì bị từ chối vì "còn việc phải làm trước"

    Kịch bản: Cơ quan bị tố cáo không tự cho là mình có thẩm quyền
      Biết văn thư đã thực hiện "Ghi các nội dung tố cáo", trong đó:
        | Nội dung tố cáo: ai, hành vi nào | A: Thanh tra thành phố |
      Khi người có thẩm quyền thực hiện "Xác định thuộc thẩm quyền"
      Thì bị từ chối vì "cơ quan giải quyết có liên quan người bị phản ánh"

    Kịch bản: Văn thư không tự xác định thẩm quyền
      Biết văn thư đã thực hiện "Ghi các nội dung tố cáo"
      Khi văn thư thực hiện "Xác định thuộc thẩm quyền"
      Thì bị từ chối vì "sai vai trò"

    Kịch bản: Đã xác định rồi thì không xác định lần nữa
      Biết văn thư đã thực hiện "Ghi các nội dung tố cáo"
      Và người có thẩm quyền đã thực hiện "Xác định thuộc thẩm quyền"
      Khi người có thẩm quyền thực hiện "Xác định thuộc thẩm quyền"
      Thì bị từ chối vì "việc này đã làm rồi"

  @T2-04
  Quy tắc: Năm ngày làm việc để chuyển chạy ngay từ ngày nhận [Luật Tố cáo 25/2018, Điều 24 khoản 2]

    Kịch bản: Vừa phân loại là tố cáo thì đồng hồ chuyển đã chạy từ ngày nhận
      Biết một đơn nhận ngày 01/07/2026
      Khi văn thư thực hiện "Phân loại: tố cáo" ngày 03/07/2026
      Thì hạn "Chuyển tố cáo không thuộc thẩm quyền" là ngày 08/07/2026

    Kịch bản: Thụ lý rồi thì không còn phải chuyển
      Biết văn thư đã thực hiện "Xác nhận hình thức tố cáo"
      Và văn thư đã thực hiện "Ghi các nội dung tố cáo"
      Khi người có thẩm quyền thực hiện "Thụ lý tố cáo"
      Thì thời hạn "Chuyển tố cáo không thuộc thẩm quyền" không còn phải theo

    Kịch bản: Không chuyển cho chính mình
      Khi người có thẩm quyền thực hiện "Chuyển cơ quan có thẩm quyền", trong đó:
        | Cơ quan nhận | Thanh tra thành phố |
      Thì bị từ chối vì "chính là cơ quan này"

  @T2-05
  Quy tắc: Đã gửi cả nơi có thẩm quyền, hoặc đã được hướng dẫn, thì không xử lý [Luật Tố cáo 25/2018, Điều 24 khoản 3]

    Khung kịch bản: Không xử lý vì "<vì sao>", người gửi vẫn được báo
      Khi người có thẩm quyền thực hiện "Không xử lý: đã gửi nơi có thẩm quyền hoặc đã được hướng dẫn", trong đó:
        | Vì sao không xử lý | <vì sao> |
      Thì vụ việc ở chặng "Không xử lý: đã gửi nơi có thẩm quyền hoặc đã được hướng dẫn"
      Và thời hạn "Chuyển tố cáo không thuộc thẩm quyền" đã xong đúng hạn
      Và những người được báo là: người gửi
      Dữ liệu:
        | vì sao                                          |
        | Đã gửi nhiều nơi, trong đó có nơi có thẩm quyền |
        | Đã được hướng dẫn đến nơi có thẩm quyền         |

    Kịch bản: Nơi có thẩm quyền là chính cơ quan này thì phải xử lý
      Khi người có thẩm quyền thực hiện "Không xử lý: đã gửi nơi có thẩm quyền hoặc đã được hướng dẫn", trong đó:
        | Nơi có thẩm quyền | Thanh tra thành phố |
      Thì bị từ chối vì "chính là cơ quan này"

    Kịch bản: Nơi đã kết thúc hoạt động thì không phải nơi có thẩm quyền
      Khi người có thẩm quyền thực hiện "Không xử lý: đã gửi nơi có thẩm quyền hoặc đã được hướng dẫn", trong đó:
        | Nơi có thẩm quyền | quận Hư Cấu |
      Thì bị từ chối vì "nơi nhận không còn hoạt động"

    Kịch bản: Văn thư không tự bỏ qua một tố cáo
      Khi văn thư thực hiện "Không xử lý: đã gửi nơi có thẩm quyền hoặc đã được hướng dẫn"
      Thì bị từ chối vì "sai vai trò"

  @T2-06
  Quy tắc: Đơn do báo chí, cơ quan khác chuyển đến thì trả lời nơi chuyển trong 20 ngày [Luật Tố cáo 25/2018, Điều 26 khoản 2]

    Kịch bản: Đơn do báo chí chuyển đến thì đồng hồ trả lời chạy từ ngày nhận
      Biết một đơn nhận ngày 01/07/2026, trong đó:
        | Kênh tiếp nhận | Báo chí, Mặt trận chuyển đến |
      Khi văn thư thực hiện "Phân loại: tố cáo" ngày 03/07/2026
      Thì hạn "Trả lời cơ quan, báo chí đã chuyển đơn" là ngày 21/07/2026

    Kịch bản: Mở vụ việc tại bàn từ đơn báo chí chuyển đến thì cũng nợ nơi chuyển một câu trả lời
      Khi vụ việc tố cáo được mở tại bàn ngày 01/07/2026 từ đơn "Báo chí, Mặt trận chuyển đến"
      Thì hạn "Trả lời cơ quan, báo chí đã chuyển đơn" là ngày 21/07/2026

    Khung kịch bản: Trả lời nơi chuyển ngày <ngày> thì <kết quả>
      Biết một đơn nhận ngày 01/07/2026, trong đó:
        | Kênh tiếp nhận | Báo chí, Mặt trận chuyển đến |
      Và văn thư đã thực hiện "Phân loại: tố cáo"
      Khi văn thư thực hiện "Trả lời cơ quan, báo chí đã chuyển đơn" ngày <ngày>
      Thì thời hạn "Trả lời cơ quan, báo chí đã chuyển đơn" <kết quả>
      Dữ liệu:
        | ngày       | kết quả            |
        | 21/07/2026 | đã xong đúng hạn   |
        | 22/07/2026 | đã xong nhưng chậm |

    Kịch bản: Không thụ lý thì vẫn còn nợ nơi chuyển một câu trả lời
      Biết một đơn nhận ngày 01/07/2026, trong đó:
        | Kênh tiếp nhận | Báo chí, Mặt trận chuyển đến |
      Và văn thư đã thực hiện "Phân loại: tố cáo"
      Khi người có thẩm quyền thực hiện "Không thụ lý"
      Thì thời hạn "Trả lời cơ quan, báo chí đã chuyển đơn" đang chạy

    Kịch bản: Người dân tự gửi thì không có nơi chuyển nào để trả lời
      Khi văn thư thực hiện "Trả lời cơ quan, báo chí đã chuyển đơn"
      Thì bị từ chối vì "đơn không do nơi khác chuyển đến"

    Kịch bản: Người dân tự gửi thì không có đồng hồ trả lời nơi chuyển
      Biết một đơn nhận ngày 01/07/2026
      Khi văn thư thực hiện "Phân loại: tố cáo"
      Thì vụ việc không có thời hạn "Trả lời cơ quan, báo chí đã chuyển đơn"

  @T2-03
  Quy tắc: Không thụ lý thì báo ngay trong ngày [Luật Tố cáo 25/2018, Điều 24 khoản 1]

    Kịch bản: Báo cùng ngày với việc không thụ lý
      Khi người có thẩm quyền thực hiện "Không thụ lý" ngày 03/07/2026
      Thì hạn "Thông báo không thụ lý" là ngày 03/07/2026
      Và thời hạn "Thông báo không thụ lý" đã xong đúng hạn

  @T2-09 @T2-10
  Quy tắc: Không rõ người gửi, sai hình thức thì không giải quyết như tố cáo [Luật Tố cáo 25/2018, Điều 25 khoản 1]

    Kịch bản: Không xác minh được người gửi thì không thụ lý như tố cáo
      Biết văn thư đã thực hiện "Ghi các nội dung tố cáo"
      Khi người có thẩm quyền thực hiện "Thụ lý tố cáo"
      Thì bị từ chối vì "còn việc phải làm trước"

    Kịch bản: Nhưng nội dung rõ, có chứng cứ thì vẫn kiểm tra, không có người tố cáo
      Biết văn thư đã thực hiện "Ghi các nội dung tố cáo"
      Khi người có thẩm quyền thực hiện "Tiến hành thanh tra, kiểm tra, không có người tố cáo"
      Thì vụ việc ở chặng "Thanh tra, kiểm tra (không có người tố cáo)"

    Kịch bản: Hoặc chuyển nơi có thẩm quyền
      Biết văn thư đã thực hiện "Ghi các nội dung tố cáo"
      Khi người có thẩm quyền thực hiện "Chuyển cơ quan có thẩm quyền"
      Thì vụ việc ở chặng "Đã chuyển cơ quan có thẩm quyền"

  @T2-11
  Quy tắc: Tố cáo người đã giải quyết khiếu nại phải có chứng cứ mới [Luật Tố cáo 25/2018, Điều 29]

    Kịch bản: Không có chứng cứ mới thì không thụ lý
      Biết văn thư đã thực hiện "Xác nhận hình thức tố cáo"
      Và văn thư đã thực hiện "Ghi các nội dung tố cáo"
      Khi người có thẩm quyền thực hiện "Thụ lý tố cáo", trong đó:
        | Tố cáo người đã giải quyết khiếu nại của chính mình | có |
      Thì bị từ chối vì "không có chứng cứ mới"

    Kịch bản: Có chứng cứ mới thì thụ lý
      Biết văn thư đã thực hiện "Xác nhận hình thức tố cáo"
      Và văn thư đã thực hiện "Ghi các nội dung tố cáo"
      Khi người có thẩm quyền thực hiện "Thụ lý tố cáo", trong đó:
        | Tố cáo người đã giải quyết khiếu nại của chính mình                   | có |
        | Có tài liệu, chứng cứ mới về vi phạm của người giải quyết khiếu nại | có |
      Thì vụ việc ở chặng "Xác minh"

  @KC-16 @T2-19 @T2-20
  Quy tắc: Mọi người đã rút trước khi thụ lý thì người có thẩm quyền kết thúc, có lý do [Quy tắc hệ thống KC-16]

    Kịch bản: Mọi người rút, không có gì phải giải quyết tiếp thì kết thúc và người gửi được báo
      Biết văn thư đã thực hiện "Ghi nhận rút tố cáo", trong đó:
        | Rút đến đâu | Toàn bộ nội dung, mọi người tố cáo |
      Khi người có thẩm quyền thực hiện "Kết thúc vì mọi người đã rút trước khi thụ lý"
      Thì vụ việc ở chặng "Đã rút trước khi thụ lý"
      Và những người được báo là: người gửi
      Và thời hạn "Xử lý ban đầu thông tin tố cáo" đã xong đúng hạn

    Kịch bản: Rút một phần thì chưa kết thúc được
      Biết văn thư đã thực hiện "Ghi nhận rút tố cáo"
      Khi người có thẩm quyền thực hiện "Kết thúc vì mọi người đã rút trước khi thụ lý"
      Thì bị từ chối vì "chưa phải mọi người đều rút"

    Kịch bản: Rút vì bị đe dọa thì vẫn phải giải quyết
      Biết văn thư đã thực hiện "Ghi nhận rút tố cáo", trong đó:
        | Rút đến đâu            | Toàn bộ nội dung, mọi người tố cáo   |
        | Vẫn phải giải quyết vì | Rút do bị đe dọa, ép buộc, mua chuộc |
      Khi người có thẩm quyền thực hiện "Kết thúc vì mọi người đã rút trước khi thụ lý"
      Thì bị từ chối vì "rút nhưng vẫn phải giải quyết"

    Kịch bản: Toàn bộ nội dung đã chuyển cơ quan điều tra thì kết thúc và người gửi được báo
      Biết người có thẩm quyền đã thực hiện "Chuyển hồ sơ có dấu hiệu tội phạm"
      Khi người có thẩm quyền thực hiện "Kết thúc vì toàn bộ nội dung đã chuyển cơ quan điều tra, Viện kiểm sát"
      Thì vụ việc ở chặng "Đã chuyển cơ quan có thẩm quyền"
      Và thời hạn "Chuyển tố cáo không thuộc thẩm quyền" đã xong đúng hạn
      Và những người được báo là: người gửi

    Kịch bản: Còn nội dung thuộc trách nhiệm của cơ quan thì chưa kết thúc
      Biết người có thẩm quyền đã thực hiện "Chuyển hồ sơ có dấu hiệu tội phạm"
      Khi người có thẩm quyền thực hiện "Kết thúc vì toàn bộ nội dung đã chuyển cơ quan điều tra, Viện kiểm sát", trong đó:
        | Không còn nội dung nào thuộc trách nhiệm của cơ quan này | không |
      Thì bị từ chối vì "chưa đủ điều kiện"

    Kịch bản: Chưa chuyển hồ sơ thì không kết thúc vì lẽ đó
      Khi người có thẩm quyền thực hiện "Kết thúc vì toàn bộ nội dung đã chuyển cơ quan điều tra, Viện kiểm sát"
      Thì bị từ chối vì "còn việc phải làm trước"

    Kịch bản: Chưa ai rút thì không kết thúc vì lẽ đó
      Khi người có thẩm quyền thực hiện "Kết thúc vì mọi người đã rút trước khi thụ lý"
      Thì bị từ chối vì "còn việc phải làm trước"

  @T2-19
  Quy tắc: Đơn nhiều người ký thì chỉ rút toàn bộ khi mọi người ký đều rút [Luật Tố cáo 25/2018, Điều 33]

    Khung kịch bản: Ba người ký mà <số> người rút thì không ghi là rút toàn bộ
      Biết một đơn nhận ngày 01/07/2026, trong đó:
        | Số người cùng ký | 3 |
      Và văn thư đã thực hiện "Phân loại: tố cáo"
      Khi văn thư thực hiện "Ghi nhận rút tố cáo", trong đó:
        | Số người ký đơn rút | <số>                               |
        | Rút đến đâu         | Toàn bộ nội dung, mọi người tố cáo |
      Thì bị từ chối vì "còn người ký chưa rút"
      Dữ liệu:
        | số |
        | 1  |
        | 2  |
        |    |

    Kịch bản: Ba người ký cùng rút thì là rút toàn bộ
      Biết một đơn nhận ngày 01/07/2026, trong đó:
        | Số người cùng ký | 3 |
      Và văn thư đã thực hiện "Phân loại: tố cáo"
      Khi văn thư thực hiện "Ghi nhận rút tố cáo", trong đó:
        | Số người ký đơn rút | 3                                  |
        | Rút đến đâu         | Toàn bộ nội dung, mọi người tố cáo |
      Thì được chấp nhận

    Kịch bản: Hai người rút trước, một người rút sau thì cũng là rút toàn bộ
      Biết một đơn nhận ngày 01/07/2026, trong đó:
        | Số người cùng ký | 3 |
      Và văn thư đã thực hiện "Phân loại: tố cáo"
      Và văn thư đã thực hiện "Ghi nhận rút tố cáo", trong đó:
        | Số người ký đơn rút | 2                                          |
        | Rút đến đâu         | Một phần nội dung hoặc một số người tố cáo |
      Khi văn thư thực hiện "Ghi nhận rút tố cáo", trong đó:
        | Số người ký đơn rút | 1                                  |
        | Rút đến đâu         | Toàn bộ nội dung, mọi người tố cáo |
      Thì được chấp nhận

    Kịch bản: Một người trong ba người rút thì ghi là rút một phần
      Biết một đơn nhận ngày 01/07/2026, trong đó:
        | Số người cùng ký | 3 |
      Và văn thư đã thực hiện "Phân loại: tố cáo"
      Khi văn thư thực hiện "Ghi nhận rút tố cáo", trong đó:
        | Số người ký đơn rút | 1                                          |
        | Rút đến đâu         | Một phần nội dung hoặc một số người tố cáo |
      Thì được chấp nhận

  @T2-39
  Quy tắc: Vi phạm trong lĩnh vực quản lý, chứng cứ rõ thì xác minh ngay, lập biên bản, xử lý [Luật Tố cáo 25/2018, Điều 43]

    Kịch bản: Chứng cứ rõ thì xử lý ngay trong ngày
      Khi người có thẩm quyền thực hiện "Xử lý ngay vi phạm trong lĩnh vực quản lý" ngày 03/07/2026
      Thì vụ việc ở chặng "Xử lý ngay: nội dung rõ, chứng cứ cụ thể"
      Và hạn "Xác minh ngay, lập biên bản, xử lý" là ngày 03/07/2026
      Và thời hạn "Xử lý ban đầu thông tin tố cáo" đã xong đúng hạn
      Và thời hạn "Chuyển tố cáo không thuộc thẩm quyền" không còn phải theo
      Và những người được báo là: tổ trưởng xác minh

    Khung kịch bản: Thiếu "<điều kiện>" thì không xử lý ngay
      Khi người có thẩm quyền thực hiện "Xử lý ngay vi phạm trong lĩnh vực quản lý", trong đó:
        | <điều kiện> | không |
      Thì bị từ chối vì "chưa đủ điều kiện"
      Dữ liệu:
        | điều kiện                                                                       |
        | Vi phạm về quản lý nhà nước trong lĩnh vực, thuộc thẩm quyền của cơ quan        |
        | Nội dung rõ, chứng cứ cụ thể, xử lý được ngay                                   |

    Kịch bản: Cần kiểm tra người tố cáo là ai mà chưa xác nhận thì chưa xử lý ngay
      Khi người có thẩm quyền thực hiện "Xử lý ngay vi phạm trong lĩnh vực quản lý", trong đó:
        | Cần kiểm tra thông tin người tố cáo | có |
      Thì bị từ chối vì "chưa kiểm tra thông tin người tố cáo"

    Kịch bản: Đã xác nhận người tố cáo thì xử lý ngay
      Biết văn thư đã thực hiện "Xác nhận hình thức tố cáo"
      Khi người có thẩm quyền thực hiện "Xử lý ngay vi phạm trong lĩnh vực quản lý", trong đó:
        | Cần kiểm tra thông tin người tố cáo | có |
      Thì vụ việc ở chặng "Xử lý ngay: nội dung rõ, chứng cứ cụ thể"

    Kịch bản: Không cần kiểm tra danh tính thì vẫn xử lý ngay
      Khi người có thẩm quyền thực hiện "Xử lý ngay vi phạm trong lĩnh vực quản lý", trong đó:
        | Cần kiểm tra thông tin người tố cáo | không |
      Thì vụ việc ở chặng "Xử lý ngay: nội dung rõ, chứng cứ cụ thể"

    Kịch bản: Lập biên bản cùng ngày là kịp, và người gửi được báo
      Biết người có thẩm quyền đã thực hiện "Xử lý ngay vi phạm trong lĩnh vực quản lý" ngày 03/07/2026
      Khi người có thẩm quyền thực hiện "Lập biên bản, xử lý vi phạm" ngày 03/07/2026
      Thì vụ việc ở chặng "Đã kết thúc"
      Và thời hạn "Xác minh ngay, lập biên bản, xử lý" đã xong đúng hạn
      Và những người được báo là: người gửi

    Kịch bản: Lập biên bản hôm sau thì hồ sơ ghi là chậm
      Biết người có thẩm quyền đã thực hiện "Xử lý ngay vi phạm trong lĩnh vực quản lý" ngày 03/07/2026
      Khi người có thẩm quyền thực hiện "Lập biên bản, xử lý vi phạm" ngày 06/07/2026
      Thì thời hạn "Xác minh ngay, lập biên bản, xử lý" đã xong nhưng chậm

    Kịch bản: Người có hành vi chưa được trình bày thì chưa xử lý
      Biết người có thẩm quyền đã thực hiện "Xử lý ngay vi phạm trong lĩnh vực quản lý"
      Khi người có thẩm quyền thực hiện "Lập biên bản, xử lý vi phạm", trong đó:
        | Người có hành vi đã được trình bày, ghi trong biên bản | không |
      Thì bị từ chối vì "chưa đủ điều kiện"

    Kịch bản: Không nói trách nhiệm người đứng đầu thì chưa xử lý
      Biết người có thẩm quyền đã thực hiện "Xử lý ngay vi phạm trong lĩnh vực quản lý"
      Khi người có thẩm quyền thực hiện "Lập biên bản, xử lý vi phạm", trong đó:
        | Trách nhiệm của người đứng đầu | |
      Thì bị từ chối vì "chưa điền đủ"

  @T2-01
  Quy tắc: Không đủ rõ thì trở lại xử lý ban đầu, hạn vẫn tính từ ngày nhận [Luật Tố cáo 25/2018, Điều 24 khoản 1]

    Kịch bản: Trở lại xử lý ban đầu không được thêm ngày nào
      Biết người có thẩm quyền đã thực hiện "Xử lý ngay vi phạm trong lĩnh vực quản lý" ngày 03/07/2026
      Khi người có thẩm quyền thực hiện "Không đủ rõ để xử lý ngay, trở lại xử lý ban đầu" ngày 06/07/2026
      Thì vụ việc ở chặng "Xử lý ban đầu"
      Và hạn "Xử lý ban đầu thông tin tố cáo" là ngày 10/07/2026
      Và thời hạn "Xác minh ngay, lập biên bản, xử lý" không còn phải theo
      Và những người được báo là: văn thư

  @KC-15
  Quy tắc: Nơi nhận xác nhận, người gửi biết đơn đang ở đâu [Quy tắc hệ thống KC-15]

    Kịch bản: Cơ quan đã đặt thời hạn xác nhận thì đồng hồ chạy cả khi vụ việc đã chuyển
      Biết cơ quan đặt thời hạn xác nhận đã nhận đơn là 3
      Khi người có thẩm quyền thực hiện "Chuyển cơ quan có thẩm quyền" ngày 03/07/2026
      Thì hạn "Nơi nhận xác nhận đã nhận đơn (cơ quan tự đặt)" là ngày 08/07/2026
      Và thời hạn "Nơi nhận xác nhận đã nhận đơn (cơ quan tự đặt)" đang chạy

    Kịch bản: Cơ quan chưa đặt thì không có con số nào
      Biết cơ quan chưa đặt thời hạn xác nhận đã nhận đơn
      Khi người có thẩm quyền thực hiện "Chuyển cơ quan có thẩm quyền"
      Thì vụ việc không có thời hạn "Nơi nhận xác nhận đã nhận đơn (cơ quan tự đặt)"

    Khung kịch bản: Nơi nhận xác nhận ngày <ngày> thì <kết quả> và người gửi được báo
      Biết cơ quan đặt thời hạn xác nhận đã nhận đơn là 3
      Và người có thẩm quyền đã thực hiện "Chuyển cơ quan có thẩm quyền" ngày 03/07/2026
      Khi văn thư thực hiện "Ghi nhận nơi nhận đã xác nhận" ngày <ngày>
      Thì thời hạn "Nơi nhận xác nhận đã nhận đơn (cơ quan tự đặt)" <kết quả>
      Và những người được báo là: người gửi
      Dữ liệu:
        | ngày       | kết quả            |
        | 08/07/2026 | đã xong đúng hạn   |
        | 09/07/2026 | đã xong nhưng chậm |

    Kịch bản: Đã ghi xác nhận thì không ghi lần nữa
      Biết người có thẩm quyền đã thực hiện "Chuyển cơ quan có thẩm quyền"
      Và văn thư đã thực hiện "Ghi nhận nơi nhận đã xác nhận"
      Khi văn thư thực hiện "Ghi nhận nơi nhận đã xác nhận"
      Thì bị từ chối vì "việc này đã làm rồi"
