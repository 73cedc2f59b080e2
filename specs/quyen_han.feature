# language: vi
Tính năng: Ai được thấy, ai được làm
  Xung đột lợi ích xét trước vai trò. Vụ việc không được thấy thì trả lời như không có vụ việc ấy.

  @KC-11
  Quy tắc: Người có liên quan không thấy vụ việc, dù giữ vai trò gì [Quy tắc hệ thống KC-11]

    Khung kịch bản: <quan hệ> giữ vai trò <vai trò> vẫn không thấy vụ việc
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Và <người> là <vai trò> của Thanh tra thành phố
      Khi <người> xem vụ việc
      Thì bị từ chối vì "không có hồ sơ này"
      Dữ liệu:
        | quan hệ                  | người             | vai trò             |
        | Chính người bị tố cáo    | bà Trần Thị Ví Dụ | người giám sát      |
        | Người thân               | bà Đỗ Giả Định    | thanh tra viên      |
        | Người dưới quyền         | ông Hồ Ví Dụ      | người có thẩm quyền |

    Kịch bản: Người thân thử làm thay thì cũng được trả lời như không có vụ việc
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Và bà Đỗ Giả Định là tổ trưởng xác minh của Thanh tra thành phố
      Khi bà Đỗ Giả Định thực hiện "Báo cáo kết quả xác minh"
      Thì bị từ chối vì "không có hồ sơ này"

    Kịch bản: Cấp trên của người bị tố cáo vẫn giải quyết theo thẩm quyền
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Và ông Lê Minh Hoạ là người có thẩm quyền của Thanh tra thành phố
      Khi ông Lê Minh Hoạ xem vụ việc
      Thì được chấp nhận

    Kịch bản: Người bị nêu tên ngay lúc gửi đơn cũng không thấy vụ việc
      Biết một đơn nhận ngày 01/07/2026, trong đó:
        | Người được nêu tên | bà Vũ Hư Cấu |
      Và bà Vũ Hư Cấu là văn thư của Thanh tra thành phố
      Khi bà Vũ Hư Cấu xem vụ việc
      Thì bị từ chối vì "không có hồ sơ này"

    Khung kịch bản: <ai> không giải quyết vụ việc thì không thấy vụ việc
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Khi <ai> xem vụ việc
      Thì bị từ chối vì "không có hồ sơ này"
      Dữ liệu:
        | ai                  |
        | quản trị            |
        | người giữ danh tính |

    Khung kịch bản: <ai> có vai trò ở cơ quan giải quyết thì thấy vụ việc
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Khi <ai> xem vụ việc
      Thì được chấp nhận
      Dữ liệu:
        | ai                        |
        | văn thư                   |
        | thanh tra viên            |
        | tổ trưởng xác minh        |
        | ủy viên                   |
        | chủ tịch hội đồng         |
        | người có thẩm quyền       |
        | người phụ trách công khai |
        | người giám sát            |
        | người theo dõi            |
        | người gửi                 |
        | người bị phản ánh         |

    Kịch bản: Cán bộ cơ quan khác thì không thấy vụ việc
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Và bà Vũ Hư Cấu là văn thư của Sở Giả Định
      Khi bà Vũ Hư Cấu xem vụ việc
      Thì bị từ chối vì "không có hồ sơ này"

    Kịch bản: Mã của vụ việc này không mở được vụ việc khác
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Khi người gửi một đơn khác xem vụ việc
      Thì bị từ chối vì "không có hồ sơ này"

  @KC-11
  Quy tắc: Thấy vụ việc chưa phải là được làm [Quy tắc hệ thống KC-11]

    Khung kịch bản: <ai> không thụ lý được
      Biết vụ việc tố cáo đang ở chặng "Xử lý ban đầu"
      Khi <ai> thực hiện "Thụ lý tố cáo"
      Thì bị từ chối vì "sai vai trò"
      Và vụ việc vẫn ở chặng "Xử lý ban đầu"
      Dữ liệu:
        | ai                        |
        | văn thư                   |
        | thanh tra viên            |
        | tổ trưởng xác minh        |
        | ủy viên                   |
        | chủ tịch hội đồng         |
        | người phụ trách công khai |
        | người giám sát            |
        | người theo dõi            |

    Kịch bản: Danh sách việc của người có thẩm quyền nói rõ việc nào còn vướng
      Biết vụ việc tố cáo đang ở chặng "Xử lý ban đầu"
      Khi người có thẩm quyền xem danh sách việc
      Thì việc "Thụ lý tố cáo" đang vướng vì "còn việc phải làm trước"
      Và việc "Không thụ lý" làm được ngay
      Và danh sách không có việc "Xác nhận hình thức tố cáo"

    Kịch bản: Danh sách việc không hiện việc của chặng khác
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Khi người có thẩm quyền xem danh sách việc
      Thì danh sách không có việc "Ký kết luận nội dung tố cáo"
      Và việc "Giao xác minh, lập tổ xác minh" làm được ngay

    Kịch bản: Người theo dõi chỉ xem, không có việc nào
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Khi người theo dõi xem danh sách việc
      Thì danh sách có 0 việc
