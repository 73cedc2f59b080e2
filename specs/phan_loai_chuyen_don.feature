# language: vi
Tính năng: Phân loại bằng câu hỏi, ý kiến, chuyển đơn giữa các cơ quan
  Bốn câu hỏi phân biệt khiếu nại, tố cáo, phản ánh, kiến nghị; máy chỉ đề xuất, người quyết định. Nêu ý kiến không bao
  giờ thành vụ việc. Đơn không bị chuyển vòng.

  @KC-15
  Quy tắc: Câu hỏi phân loại đề xuất, người quyết định và nói vì sao khi khác [Quy tắc hệ thống KC-15]

    Kịch bản: Trả lời câu hỏi thì đơn vẫn chờ người phân loại
      Biết một đơn nhận ngày 01/07/2026
      Khi văn thư thực hiện "Trả lời câu hỏi phân loại"
      Thì vụ việc vẫn ở chặng "Mới tiếp nhận"
      Và thời hạn "Phân loại, chuyển đến nơi có thẩm quyền" đang chạy

    Khung kịch bản: Câu trả lời "<quyền lợi>, <hành vi>, <thái độ>, <đề nghị>" thì gợi ý là <giống>
      Biết một đơn nhận ngày 01/07/2026
      Và văn thư đã trả lời: quyền lợi của mình <quyền lợi>, nêu hành vi <hành vi>, thái độ <thái độ>, đề nghị <đề nghị>
      Khi <ai> thực hiện "<phân loại khác>"
      Thì bị từ chối vì "<giống>"
      Dữ liệu:
        | quyền lợi | hành vi | thái độ | đề nghị | ai      | phân loại khác                  | giống          |
        | có        | không   | không   | không   | văn thư | Phân loại: tố cáo               | giống khiếu nại |
        | có        | có      | có      | có      | văn thư | Phân loại: phản ánh, kiến nghị  | giống khiếu nại |
        | không     | có      | không   | không   | văn thư | Phân loại: phản ánh, kiến nghị  | giống tố cáo   |
        | không     | có      | có      | không   | văn thư | Ghi nhận là ý kiến, không lập hồ sơ | giống tố cáo |
        | không     | không   | có      | có      | văn thư | Phân loại: tố cáo               | giống phản ánh |
        | không     | không   | không   | có      | văn thư | Phân loại: tố cáo               | giống kiến nghị |
        | không     | không   | không   | không   | văn thư | Phân loại: tố cáo               | giống ý kiến   |

    Khung kịch bản: Phân loại đúng như gợi ý thì không phải giải thích thêm
      Biết một đơn nhận ngày 01/07/2026
      Và văn thư đã trả lời: quyền lợi của mình không, nêu hành vi <hành vi>, thái độ <thái độ>, đề nghị không
      Khi văn thư thực hiện "<phân loại>"
      Thì vụ việc ở chặng "<chặng>"
      Dữ liệu:
        | hành vi | thái độ | phân loại                           | chặng               |
        | có      | không   | Phân loại: tố cáo                   | Xử lý ban đầu       |
        | không   | có      | Phân loại: phản ánh, kiến nghị      | Đã ghi sổ           |
        | không   | không   | Ghi nhận là ý kiến, không lập hồ sơ | Đã lắng nghe ý kiến |

    Kịch bản: Khác gợi ý mà nói rõ vì sao thì người quyết định được
      Biết một đơn nhận ngày 01/07/2026
      Và văn thư đã trả lời: quyền lợi của mình không, nêu hành vi không, thái độ có, đề nghị không
      Khi văn thư thực hiện "Phân loại: tố cáo", trong đó:
        | Vì sao khác đề xuất theo câu hỏi phân loại | Đọc kỹ thấy có nêu việc nhận tiền. |
      Thì vụ việc ở chặng "Xử lý ban đầu"

    Khung kịch bản: Gợi ý là <gợi ý> thì hướng dẫn "<lý do>" là đúng gợi ý
      Biết một đơn nhận ngày 01/07/2026
      Và văn thư đã trả lời: quyền lợi của mình <quyền lợi>, nêu hành vi không, thái độ không, đề nghị <đề nghị>
      Khi người có thẩm quyền thực hiện "Hướng dẫn nơi giải quyết khác", trong đó:
        | Vì sao không thuộc thủ tục này | <lý do> |
      Thì vụ việc ở chặng "Đã hướng dẫn nơi giải quyết khác"
      Dữ liệu:
        | gợi ý     | quyền lợi | đề nghị | lý do                                          |
        | khiếu nại | có        | không   | Là khiếu nại về quyền lợi của chính người viết |
        | kiến nghị | không     | có      | Là kiến nghị, đề nghị                          |

    Kịch bản: Việc khẩn cấp thì hướng dẫn ngay, câu hỏi phân loại không giữ lại
      Biết một đơn nhận ngày 01/07/2026
      Và văn thư đã trả lời: quyền lợi của mình không, nêu hành vi có, thái độ không, đề nghị không
      Khi người có thẩm quyền thực hiện "Hướng dẫn nơi giải quyết khác", trong đó:
        | Vì sao không thuộc thủ tục này | Là việc khẩn cấp hoặc sự cố tại chỗ |
      Thì vụ việc ở chặng "Đã hướng dẫn nơi giải quyết khác"

  @KC-15
  Quy tắc: Nêu ý kiến không bao giờ thành vụ việc, và không ghi tên ai [Quy tắc hệ thống KC-15]

    Kịch bản: Ý kiến được cảm ơn, không ai bị ghi là người bị phản ánh
      Biết một đơn nhận ngày 01/07/2026, trong đó:
        | Người được nêu tên | bà Trần Thị Ví Dụ |
      Và văn thư đã trả lời: quyền lợi của mình không, nêu hành vi không, thái độ không, đề nghị không
      Khi văn thư thực hiện "Ghi nhận là ý kiến, không lập hồ sơ"
      Thì vụ việc ở chặng "Đã lắng nghe ý kiến"
      Và vụ việc không ghi ai là người bị phản ánh
      Và những người được báo là: người gửi
      Và không ai còn nợ việc gì

    Kịch bản: Người được nhắc đến, dù là cán bộ, không đọc được ý kiến nói về mình
      Biết một đơn nhận ngày 01/07/2026, trong đó:
        | Người được nêu tên | bà Trần Thị Ví Dụ |
      Và văn thư đã trả lời: quyền lợi của mình không, nêu hành vi không, thái độ không, đề nghị không
      Và văn thư đã thực hiện "Ghi nhận là ý kiến, không lập hồ sơ"
      Và bà Trần Thị Ví Dụ là thanh tra viên của Thanh tra thành phố
      Khi bà Trần Thị Ví Dụ xem vụ việc
      Thì bị từ chối vì "không có hồ sơ này"

    Kịch bản: Ý kiến thì không phân loại thành tố cáo nữa
      Biết một đơn nhận ngày 01/07/2026
      Và văn thư đã trả lời: quyền lợi của mình không, nêu hành vi không, thái độ không, đề nghị không
      Và văn thư đã thực hiện "Ghi nhận là ý kiến, không lập hồ sơ"
      Khi văn thư thực hiện "Phân loại: tố cáo"
      Thì bị từ chối vì "không đúng chặng"

    Kịch bản: Cảm ơn mà không viết lời nào thì không được
      Biết một đơn nhận ngày 01/07/2026
      Và văn thư đã trả lời: quyền lợi của mình không, nêu hành vi không, thái độ không, đề nghị không
      Khi văn thư thực hiện "Ghi nhận là ý kiến, không lập hồ sơ", trong đó:
        | Lời cảm ơn gửi người viết | |
      Thì bị từ chối vì "chưa điền đủ"

    Kịch bản: Chưa trả lời bốn câu hỏi thì không khép đơn lại là ý kiến
      Biết một đơn nhận ngày 01/07/2026
      Khi văn thư thực hiện "Ghi nhận là ý kiến, không lập hồ sơ"
      Thì bị từ chối vì "còn việc phải làm trước"

  @T7-03 @T2-04
  Quy tắc: Đơn của cơ quan khác thì chuyển trong 5 ngày làm việc [Nghị định 20/2008, Điều 9 khoản 1 điểm d; Luật Tố cáo 25/2018, Điều 24 khoản 2]

    Khung kịch bản: Chuyển ngày <ngày> thì <kết quả>, người gửi và nơi nhận được báo
      Biết một đơn nhận ngày 01/07/2026
      Khi văn thư thực hiện "Chuyển đơn đến cơ quan khác" ngày <ngày>
      Thì vụ việc ở chặng "Đã chuyển, chờ nơi nhận xác nhận"
      Và vụ việc thuộc về "Sở Giả Định"
      Và thời hạn "Phân loại, chuyển đến nơi có thẩm quyền" <kết quả>
      Và những người được báo là: người gửi; văn thư
      Dữ liệu:
        | ngày       | kết quả            |
        | 08/07/2026 | đã xong đúng hạn   |
        | 09/07/2026 | đã xong nhưng chậm |

    Kịch bản: Không chuyển cho chính mình
      Biết một đơn nhận ngày 01/07/2026
      Khi văn thư thực hiện "Chuyển đơn đến cơ quan khác", trong đó:
        | Cơ quan nhận | Thanh tra thành phố |
      Thì bị từ chối vì "chính là cơ quan này"

    Kịch bản: Không chuyển cho cơ quan do người được nêu tên đứng đầu
      Biết một đơn nhận ngày 01/07/2026, trong đó:
        | Người được nêu tên | ông Nguyễn Văn Thí Dụ |
      Khi văn thư thực hiện "Chuyển đơn đến cơ quan khác", trong đó:
        | Cơ quan nhận | phường Thí Dụ |
      Thì bị từ chối vì "nơi nhận có liên quan người bị phản ánh"

    Kịch bản: Không chuyển cho cơ quan đã kết thúc hoạt động
      Biết một đơn nhận ngày 01/07/2026
      Khi văn thư thực hiện "Chuyển đơn đến cơ quan khác", trong đó:
        | Cơ quan nhận | quận Hư Cấu |
      Thì bị từ chối vì "nơi nhận không còn hoạt động"

    Kịch bản: Nơi đã chuyển đi không còn giữ đơn
      Biết một đơn nhận ngày 01/07/2026
      Và văn thư đã thực hiện "Chuyển đơn đến cơ quan khác"
      Khi văn thư thực hiện "Phân loại: tố cáo"
      Thì bị từ chối vì "không có hồ sơ này"

  @KC-15
  Quy tắc: Nơi nhận xác nhận, thời hạn của nơi nhận tính từ ngày nhận [Quy tắc hệ thống KC-15]

    Kịch bản: Cơ quan đã đặt thời hạn xác nhận thì đồng hồ chạy từ ngày chuyển
      Biết cơ quan đặt thời hạn xác nhận đã nhận đơn là 3
      Và một đơn nhận ngày 01/07/2026
      Khi văn thư thực hiện "Chuyển đơn đến cơ quan khác" ngày 03/07/2026
      Thì hạn "Xác nhận đã nhận đơn chuyển đến (cơ quan tự đặt)" là ngày 08/07/2026

    Khung kịch bản: Nơi nhận xác nhận ngày <ngày> thì <kết quả>, người gửi được báo
      Biết cơ quan đặt thời hạn xác nhận đã nhận đơn là 3
      Và một đơn nhận ngày 01/07/2026
      Và bà Mai Nơi Nhận là văn thư của Sở Giả Định
      Và văn thư đã thực hiện "Chuyển đơn đến cơ quan khác" ngày 03/07/2026
      Khi bà Mai Nơi Nhận thực hiện "Xác nhận đã nhận đơn chuyển đến" ngày <ngày>
      Thì vụ việc ở chặng "Mới tiếp nhận"
      Và thời hạn "Xác nhận đã nhận đơn chuyển đến (cơ quan tự đặt)" <kết quả>
      Và những người được báo là: người gửi
      Dữ liệu:
        | ngày       | kết quả            |
        | 08/07/2026 | đã xong đúng hạn   |
        | 09/07/2026 | đã xong nhưng chậm |

    Kịch bản: Nơi nhận có đủ thời hạn phân loại từ ngày xác nhận
      Biết một đơn nhận ngày 01/07/2026
      Và bà Mai Nơi Nhận là văn thư của Sở Giả Định
      Và văn thư đã thực hiện "Chuyển đơn đến cơ quan khác" ngày 03/07/2026
      Khi bà Mai Nơi Nhận thực hiện "Xác nhận đã nhận đơn chuyển đến" ngày 06/07/2026
      Thì hạn "Phân loại, chuyển đến nơi có thẩm quyền" là ngày 13/07/2026

    Kịch bản: Nơi nhận có đủ thời hạn xử lý ban đầu từ ngày xác nhận
      Biết một đơn nhận ngày 01/07/2026
      Và bà Mai Nơi Nhận là văn thư của Sở Giả Định
      Và văn thư đã thực hiện "Chuyển đơn đến cơ quan khác" ngày 03/07/2026
      Và bà Mai Nơi Nhận đã thực hiện "Xác nhận đã nhận đơn chuyển đến" ngày 06/07/2026
      Khi bà Mai Nơi Nhận thực hiện "Phân loại: tố cáo" ngày 07/07/2026
      Thì hạn "Xử lý ban đầu thông tin tố cáo" là ngày 15/07/2026

    Kịch bản: Chưa xác nhận thì chưa phân loại
      Biết một đơn nhận ngày 01/07/2026
      Và bà Mai Nơi Nhận là văn thư của Sở Giả Định
      Và văn thư đã thực hiện "Chuyển đơn đến cơ quan khác"
      Khi bà Mai Nơi Nhận thực hiện "Phân loại: tố cáo"
      Thì bị từ chối vì "không đúng chặng"

    Kịch bản: Hủy việc xác nhận ghi nhầm thì ngày nhận trở lại như trước
      Biết một đơn nhận ngày 01/07/2026
      Và bà Mai Nơi Nhận là văn thư của Sở Giả Định
      Và văn thư đã thực hiện "Chuyển đơn đến cơ quan khác" ngày 03/07/2026
      Và bà Mai Nơi Nhận đã thực hiện "Xác nhận đã nhận đơn chuyển đến" ngày 06/07/2026
      Khi bà Mai Nơi Nhận thực hiện "Hủy việc vừa ghi nhầm"
      Thì vụ việc ở chặng "Đã chuyển, chờ nơi nhận xác nhận"
      Và ngày nhận là ngày 01/07/2026

  @KC-15
  Quy tắc: Đã chuyển đủ số lần thì trả về cấp trên của nơi chuyển [Quy tắc hệ thống KC-15]

    Kịch bản: Chưa đủ số lần thì còn chuyển được
      Biết cơ quan đặt số lần chuyển nhiều nhất là 2
      Và một đơn nhận ngày 01/07/2026
      Và bà Mai Nơi Nhận là văn thư của Sở Giả Định
      Và văn thư đã thực hiện "Chuyển đơn đến cơ quan khác"
      Và bà Mai Nơi Nhận đã thực hiện "Xác nhận đã nhận đơn chuyển đến"
      Khi bà Mai Nơi Nhận thực hiện "Chuyển đơn đến cơ quan khác", trong đó:
        | Cơ quan nhận | phường Thí Dụ |
      Thì vụ việc thuộc về "phường Thí Dụ"

    Kịch bản: Đủ số lần thì không chuyển vòng nữa
      Biết cơ quan đặt số lần chuyển nhiều nhất là 1
      Và một đơn nhận ngày 01/07/2026
      Và bà Mai Nơi Nhận là văn thư của Sở Giả Định
      Và văn thư đã thực hiện "Chuyển đơn đến cơ quan khác"
      Và bà Mai Nơi Nhận đã thực hiện "Xác nhận đã nhận đơn chuyển đến"
      Khi bà Mai Nơi Nhận thực hiện "Chuyển đơn đến cơ quan khác", trong đó:
        | Cơ quan nhận | phường Thí Dụ |
      Thì bị từ chối vì "đã chuyển đủ số lần"

    Kịch bản: Đủ số lần thì trả về cấp trên của nơi đang giữ đơn, người gửi được báo
      Biết cơ quan đặt số lần chuyển nhiều nhất là 1
      Và một đơn nhận ngày 01/07/2026
      Và bà Mai Nơi Nhận là văn thư của Sở Giả Định
      Và văn thư đã thực hiện "Chuyển đơn đến cơ quan khác"
      Và bà Mai Nơi Nhận đã thực hiện "Xác nhận đã nhận đơn chuyển đến"
      Khi bà Mai Nơi Nhận thực hiện "Trả về cấp trên của nơi chuyển vì đã chuyển đủ số lần", trong đó:
        | Cấp trên trực tiếp | Ủy ban nhân dân thành phố |
      Thì vụ việc thuộc về "Ủy ban nhân dân thành phố"
      Và vụ việc ở chặng "Đã chuyển, chờ nơi nhận xác nhận"
      Và những người được báo là: người gửi; văn thư

    Kịch bản: Trả về một nơi không phải cấp trên thì không được
      Biết cơ quan đặt số lần chuyển nhiều nhất là 1
      Và một đơn nhận ngày 01/07/2026
      Và bà Mai Nơi Nhận là văn thư của Sở Giả Định
      Và văn thư đã thực hiện "Chuyển đơn đến cơ quan khác"
      Và bà Mai Nơi Nhận đã thực hiện "Xác nhận đã nhận đơn chuyển đến"
      Khi bà Mai Nơi Nhận thực hiện "Trả về cấp trên của nơi chuyển vì đã chuyển đủ số lần", trong đó:
        | Cấp trên trực tiếp | phường Thí Dụ |
      Thì bị từ chối vì "không phải cấp trên trực tiếp"

    Kịch bản: Chưa đủ số lần thì chưa gọi đến cấp trên
      Biết cơ quan đặt số lần chuyển nhiều nhất là 3
      Và một đơn nhận ngày 01/07/2026
      Khi văn thư thực hiện "Trả về cấp trên của nơi chuyển vì đã chuyển đủ số lần", trong đó:
        | Cấp trên trực tiếp | Ủy ban nhân dân thành phố |
      Thì bị từ chối vì "chưa chuyển đủ số lần"

    Kịch bản: Cơ quan chưa đặt số lần thì việc chuyển theo luật không bị chặn
      Biết cơ quan chưa đặt số lần chuyển nhiều nhất
      Và một đơn nhận ngày 01/07/2026
      Và bà Mai Nơi Nhận là văn thư của Sở Giả Định
      Và văn thư đã thực hiện "Chuyển đơn đến cơ quan khác"
      Và bà Mai Nơi Nhận đã thực hiện "Xác nhận đã nhận đơn chuyển đến"
      Khi bà Mai Nơi Nhận thực hiện "Chuyển đơn đến cơ quan khác", trong đó:
        | Cơ quan nhận | phường Thí Dụ |
      Thì vụ việc thuộc về "phường Thí Dụ"

    Kịch bản: Lần chuyển khi đã là tố cáo cũng được đếm
      Biết cơ quan đặt số lần chuyển nhiều nhất là 1
      Và một đơn nhận ngày 01/07/2026
      Và bà Mai Nơi Nhận là văn thư của Sở Giả Định
      Và bà Trịnh Cấp Trên là người có thẩm quyền của Sở Giả Định
      Và văn thư đã thực hiện "Chuyển đơn đến cơ quan khác"
      Và bà Mai Nơi Nhận đã thực hiện "Xác nhận đã nhận đơn chuyển đến"
      Và bà Mai Nơi Nhận đã thực hiện "Phân loại: tố cáo"
      Khi bà Trịnh Cấp Trên thực hiện "Chuyển cơ quan có thẩm quyền", trong đó:
        | Cơ quan nhận | phường Thí Dụ |
      Thì bị từ chối vì "đã chuyển đủ số lần"

    Kịch bản: Đã phân loại là tố cáo rồi mới biết không thuộc thẩm quyền thì trả về cấp trên trực tiếp
      Biết cơ quan đặt số lần chuyển nhiều nhất là 1
      Và một đơn nhận ngày 01/07/2026
      Và bà Mai Nơi Nhận là văn thư của Sở Giả Định
      Và bà Trịnh Cấp Trên là người có thẩm quyền của Sở Giả Định
      Và văn thư đã thực hiện "Chuyển đơn đến cơ quan khác"
      Và bà Mai Nơi Nhận đã thực hiện "Xác nhận đã nhận đơn chuyển đến"
      Và bà Mai Nơi Nhận đã thực hiện "Phân loại: tố cáo"
      Khi bà Trịnh Cấp Trên thực hiện "Trả về cấp trên trực tiếp vì đã chuyển đủ số lần", trong đó:
        | Cấp trên trực tiếp | Ủy ban nhân dân thành phố |
      Thì vụ việc ở chặng "Đã chuyển cơ quan có thẩm quyền"
      Và thời hạn "Chuyển tố cáo không thuộc thẩm quyền" đã xong đúng hạn
      Và những người được báo là: người gửi

    Kịch bản: Trả tố cáo về một nơi không phải cấp trên thì không được
      Biết cơ quan đặt số lần chuyển nhiều nhất là 1
      Và một đơn nhận ngày 01/07/2026
      Và bà Mai Nơi Nhận là văn thư của Sở Giả Định
      Và bà Trịnh Cấp Trên là người có thẩm quyền của Sở Giả Định
      Và văn thư đã thực hiện "Chuyển đơn đến cơ quan khác"
      Và bà Mai Nơi Nhận đã thực hiện "Xác nhận đã nhận đơn chuyển đến"
      Và bà Mai Nơi Nhận đã thực hiện "Phân loại: tố cáo"
      Khi bà Trịnh Cấp Trên thực hiện "Trả về cấp trên trực tiếp vì đã chuyển đủ số lần", trong đó:
        | Cấp trên trực tiếp | phường Thí Dụ |
      Thì bị từ chối vì "không phải cấp trên trực tiếp"

    Kịch bản: Tố cáo chưa chuyển đủ số lần thì chuyển nơi có thẩm quyền, chưa trả về cấp trên
      Biết cơ quan đặt số lần chuyển nhiều nhất là 3
      Và vụ việc tố cáo đang ở chặng "Xử lý ban đầu"
      Khi người có thẩm quyền thực hiện "Trả về cấp trên trực tiếp vì đã chuyển đủ số lần", trong đó:
        | Cấp trên trực tiếp | Ủy ban nhân dân thành phố |
      Thì bị từ chối vì "chưa chuyển đủ số lần"
