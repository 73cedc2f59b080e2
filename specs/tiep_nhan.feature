# language: vi
Tính năng: Tiếp nhận và phân loại
  Điều người dân gửi đến là một đơn, một phản ánh. Nó thuộc thủ tục nào do người có trách nhiệm quyết định, không do máy.

  @T2-01
  Quy tắc: Mọi đơn gửi đến đều được ghi sổ ngay [Luật Tố cáo 25/2018, Điều 24 khoản 1; Nghị định 20/2008, Điều 9]

    Kịch bản: Đơn gửi qua trang web được ghi sổ và người gửi được báo
      Khi thực hiện "Tiếp nhận, ghi sổ" với đơn nhận ngày 01/07/2026
      Thì vụ việc ở chặng "Mới tiếp nhận"
      Và những người được báo là: người gửi; văn thư

    Khung kịch bản: Đơn đến bằng kênh <kênh> cũng được ghi sổ như nhau
      Khi thực hiện "Tiếp nhận, ghi sổ" với đơn nhận ngày 01/07/2026, trong đó:
        | Kênh tiếp nhận | <kênh> |
      Thì vụ việc ở chặng "Mới tiếp nhận"
      Dữ liệu:
        | kênh                         |
        | Trang web                    |
        | Thư điện tử                  |
        | Đơn giấy                     |
        | Điện thoại                   |
        | Nói tại nơi tiếp công dân    |
        | Phiếu hỏi ý kiến             |
        | Báo chí, Mặt trận chuyển đến |

    Kịch bản: Người không giữ sổ thì không ghi sổ thay văn thư
      Khi thanh tra viên ghi sổ một đơn nhận ngày 01/07/2026
      Thì bị từ chối vì "sai vai trò"

    Kịch bản: Đơn không nêu tên vẫn được ghi sổ
      Khi thực hiện "Tiếp nhận, ghi sổ" với đơn nhận ngày 01/07/2026, trong đó:
        | Cách gửi | Không nêu tên |
      Thì vụ việc ở chặng "Mới tiếp nhận"

    Kịch bản: Ba đơn với ba mươi bảy chữ ký là một lần ghi sổ
      Khi thực hiện "Tiếp nhận, ghi sổ" với đơn nhận ngày 01/07/2026, trong đó:
        | Kênh tiếp nhận     | Đơn giấy   |
        | Ngày ghi trên đơn  | 29/06/2026 |
        | Số đơn             | 3          |
        | Số người cùng ký   | 37         |
      Thì vụ việc có 1 việc đã ghi

    Kịch bản: Đơn giấy ghi sổ muộn thì thời hạn vẫn tính từ ngày nhận
      Biết hôm nay là ngày 03/07/2026
      Khi thực hiện "Tiếp nhận, ghi sổ" với đơn nhận ngày 01/07/2026, trong đó:
        | Kênh tiếp nhận | Đơn giấy |
      Thì hạn "Phân loại, chuyển đến nơi có thẩm quyền" là ngày 08/07/2026

  @T7-03
  Quy tắc: Phân loại, chuyển đơn trong 5 ngày làm việc từ ngày nhận [Nghị định 20/2008, Điều 9 khoản 1 điểm d]

    Kịch bản: Hạn phân loại bỏ qua thứ Bảy và Chủ nhật
      Khi thực hiện "Tiếp nhận, ghi sổ" với đơn nhận ngày 01/07/2026
      Thì hạn "Phân loại, chuyển đến nơi có thẩm quyền" là ngày 08/07/2026

    Kịch bản: Phân loại đúng ngày cuối là đúng hạn
      Biết một đơn nhận ngày 01/07/2026
      Khi văn thư thực hiện "Phân loại: phản ánh, kiến nghị" ngày 08/07/2026
      Thì thời hạn "Chuyển đến cơ quan có thẩm quyền" đang chạy

    Kịch bản: Phân loại sau ngày cuối vẫn được, nhưng hồ sơ ghi là chậm
      Biết một đơn nhận ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Hướng dẫn nơi giải quyết khác" ngày 09/07/2026
      Thì thời hạn "Phân loại, chuyển đến nơi có thẩm quyền" đã xong nhưng chậm

  @T2-01
  Quy tắc: Đơn tố cáo đi tiếp theo thủ tục tố cáo, cùng một vụ việc [Luật Tố cáo 25/2018, Điều 24 khoản 1]

    Kịch bản: Phân loại là tố cáo thì sang xử lý ban đầu
      Biết một đơn nhận ngày 01/07/2026
      Khi văn thư thực hiện "Phân loại: tố cáo"
      Thì vụ việc ở chặng "Xử lý ban đầu"
      Và những người được báo là: người gửi; người có thẩm quyền

    Kịch bản: Phân loại muộn không lùi được hạn xử lý ban đầu
      Biết một đơn nhận ngày 01/07/2026
      Khi văn thư thực hiện "Phân loại: tố cáo" ngày 08/07/2026
      Thì hạn "Xử lý ban đầu thông tin tố cáo" là ngày 10/07/2026

  @T7-01
  Quy tắc: Phản ánh, kiến nghị không phải là tố cáo và đi đường riêng [Nghị định 20/2008, Điều 1 và Điều 9]

    Kịch bản: Phân loại là phản ánh thì vào sổ phản ánh
      Biết một đơn nhận ngày 01/07/2026
      Khi văn thư thực hiện "Phân loại: phản ánh, kiến nghị"
      Thì vụ việc ở chặng "Đã ghi sổ"
      Và những người được báo là: người gửi

    Kịch bản: Đã phân loại rồi thì không phân loại lần nữa
      Biết vụ việc phản ánh đang ở chặng "Đã ghi sổ"
      Khi văn thư thực hiện "Phân loại: tố cáo"
      Thì bị từ chối vì "không có việc này"

  @T2-04
  Quy tắc: Việc của nơi khác thì hướng dẫn người gửi [Luật Tố cáo 25/2018, Điều 24 khoản 2]

    Khung kịch bản: Người gửi được hướng dẫn khi đơn <lý do>
      Biết một đơn nhận ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Hướng dẫn nơi giải quyết khác", trong đó:
        | Vì sao không thuộc thủ tục này | <lý do> |
      Thì vụ việc ở chặng "Đã hướng dẫn nơi giải quyết khác"
      Và những người được báo là: người gửi
      Dữ liệu:
        | lý do                                              |
        | Là khiếu nại về quyền lợi của chính người viết     |
        | Là kiến nghị, đề nghị                              |
        | Là tranh chấp dân sự, thuộc tòa án                 |
        | Là việc khẩn cấp hoặc sự cố tại chỗ                |
        | Là ý kiến, khen, chê; không nêu hành vi vi phạm    |
        | Không thuộc phạm vi tiếp nhận                      |

    Kịch bản: Văn thư không tự trả đơn về
      Biết một đơn nhận ngày 01/07/2026
      Khi văn thư thực hiện "Hướng dẫn nơi giải quyết khác"
      Thì bị từ chối vì "sai vai trò"
      Và vụ việc vẫn ở chặng "Mới tiếp nhận"

    Kịch bản: Trả đơn về mà không viết lời hướng dẫn thì không được
      Biết một đơn nhận ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Hướng dẫn nơi giải quyết khác", trong đó:
        | Hướng dẫn cho người gửi: làm gì, gửi đến đâu | |
      Thì bị từ chối vì "chưa điền đủ"
