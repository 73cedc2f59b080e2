# language: vi
Tính năng: Những việc có trong mọi thủ tục

  @KC-03
  Quy tắc: Việc ghi nhầm thì hủy, không xóa, và mọi nơi đã biết đều được đính chính [Quy tắc hệ thống KC-03]

    Kịch bản: Hủy việc vừa ghi thì vụ việc trở về như trước
      Biết vụ việc tố cáo đến chặng "Xác minh" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Hủy việc vừa ghi nhầm"
      Thì vụ việc ở chặng "Xử lý ban đầu"
      Và thời hạn "Xử lý ban đầu thông tin tố cáo" đang chạy
      Và những người được báo là: mọi nơi đã được báo

    Kịch bản: Việc đã hủy vẫn còn trên hồ sơ
      Biết vụ việc tố cáo đến chặng "Xác minh" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Hủy việc vừa ghi nhầm"
      Thì vụ việc có 6 việc đã ghi

    Kịch bản: Hủy phân loại nhầm thì đơn trở lại chỗ tiếp nhận
      Biết vụ việc phản ánh đang ở chặng "Đã ghi sổ"
      Khi văn thư thực hiện "Hủy việc vừa ghi nhầm"
      Thì vụ việc ở chặng "Mới tiếp nhận"
      Và thời hạn "Phân loại, chuyển đến nơi có thẩm quyền" đang chạy

    Kịch bản: Chỉ hủy được việc cuối cùng
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Khi người có thẩm quyền thực hiện "Hủy việc vừa ghi nhầm", trong đó:
        | Việc cần hủy (số thứ tự) | 2 |
      Thì bị từ chối vì "không phải việc cuối cùng còn hiệu lực"

    Kịch bản: Việc tiếp nhận thì không bao giờ hủy được
      Biết một đơn nhận ngày 01/07/2026
      Khi văn thư thực hiện "Hủy việc vừa ghi nhầm"
      Thì bị từ chối vì "không phải việc cuối cùng còn hiệu lực"

    Kịch bản: Kiểm phiếu thì không hủy được
      Biết hội đồng kỷ luật đã được triệu tập họp ngày 15/07/2026
      Và chủ tịch hội đồng đã thực hiện "Mở phiếu kín lần 1: có kỷ luật không" ngày 15/07/2026
      Và chủ tịch hội đồng đã thực hiện "Kiểm phiếu lần 1"
      Khi chủ tịch hội đồng thực hiện "Hủy việc vừa ghi nhầm"
      Thì bị từ chối vì "không phải việc cuối cùng còn hiệu lực"

    Kịch bản: Hủy xong thì làm lại được
      Biết vụ việc tố cáo đang ở chặng "Xử lý ban đầu"
      Và văn thư đã thực hiện "Xác nhận hình thức tố cáo"
      Và văn thư đã thực hiện "Hủy việc vừa ghi nhầm"
      Khi văn thư thực hiện "Xác nhận hình thức tố cáo"
      Thì được chấp nhận

    Kịch bản: Vụ việc đã kết thúc vẫn hủy được việc ghi nhầm
      Biết vụ việc tố cáo đang ở chặng "Không thụ lý"
      Khi người có thẩm quyền thực hiện "Hủy việc vừa ghi nhầm"
      Thì vụ việc ở chặng "Xử lý ban đầu"

    Kịch bản: Hủy mà không nói vì sao thì không được
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Khi người có thẩm quyền thực hiện "Hủy việc vừa ghi nhầm", trong đó:
        | Vì sao hủy |  |
      Thì bị từ chối vì "chưa điền đủ"

  @T2-17
  Quy tắc: Người có liên quan thì rút, và từ đó không thấy vụ việc nữa [Luật Tố cáo 25/2018, Điều 31–32]

    Kịch bản: Ghi nhận người rút thì vụ việc giữ nguyên chặng
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Khi người có thẩm quyền thực hiện "Xin rút, không tham gia vụ việc", trong đó:
        | Người rút | bà Vũ Hư Cấu |
      Thì được chấp nhận
      Và vụ việc vẫn ở chặng "Xác minh"

    Kịch bản: Người đã rút thì được trả lời như không có vụ việc
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Và bà Vũ Hư Cấu là thanh tra viên của Thanh tra thành phố
      Và người có thẩm quyền đã thực hiện "Xin rút, không tham gia vụ việc", trong đó:
        | Người rút | bà Vũ Hư Cấu |
      Khi bà Vũ Hư Cấu xem vụ việc
      Thì bị từ chối vì "không có hồ sơ này"

  @KC-04
  Quy tắc: Nhập, trùng, tách đều là việc có người ký, người gửi được báo [Quy tắc hệ thống KC-04]

    Khung kịch bản: Nhập vụ việc <thủ tục> đang ở chặng "<chặng>" vào vụ việc khác
      Biết vụ việc <thủ tục> đang ở chặng "<chặng>"
      Khi <ai> thực hiện "Nhập vào vụ việc khác"
      Thì vụ việc ở chặng "Đã nhập vào vụ việc khác"
      Và những người được báo là: người gửi
      Dữ liệu:
        | thủ tục   | chặng         | ai                  |
        | tiếp nhận | Mới tiếp nhận | người có thẩm quyền |
        | tố cáo    | Xác minh      | người có thẩm quyền |
        | kỷ luật   | Họp kiểm điểm | chủ tịch hội đồng   |
        | phản ánh  | Chờ trả lời   | người có thẩm quyền |

    Khung kịch bản: Vụ việc <thủ tục> trùng với vụ việc đã có thì dừng ở đó
      Biết vụ việc <thủ tục> đang ở chặng "<chặng>"
      Khi <ai> thực hiện "Trùng với vụ việc đã có"
      Thì vụ việc ở chặng "Trùng vụ việc đã có"
      Và những người được báo là: người gửi
      Dữ liệu:
        | thủ tục   | chặng         | ai                  |
        | tiếp nhận | Mới tiếp nhận | người có thẩm quyền |
        | tố cáo    | Xử lý ban đầu | người có thẩm quyền |
        | kỷ luật   | Họp kiểm điểm | chủ tịch hội đồng   |
        | phản ánh  | Đã ghi sổ     | người có thẩm quyền |

    Khung kịch bản: Vụ việc <thủ tục> đã ở chặng "<chặng>" thì không "<việc>" để khỏi phải làm tiếp
      Biết vụ việc <thủ tục> đang ở chặng "<chặng>"
      Khi người có thẩm quyền thực hiện "<việc>"
      Thì bị từ chối vì "đã có kết luận, quyết định"
      Dữ liệu:
        | thủ tục   | chặng                          | việc                      |
        | tố cáo    | Xử lý theo kết luận            | Nhập vào vụ việc khác     |
        | tố cáo    | Công khai                      | Trùng với vụ việc đã có   |
        | kỷ luật   | Đã có quyết định, chờ công khai | Nhập vào vụ việc khác     |
        | thanh tra | Theo dõi thực hiện kết luận    | Nhập vào vụ việc khác     |
        | giám sát  | Theo dõi thực hiện kết luận    | Trùng với vụ việc đã có   |
        | bảo vệ    | Đang bảo vệ                    | Nhập vào vụ việc khác     |

    Kịch bản: Không nhập vụ việc vào chính nó
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Khi người có thẩm quyền nhập vụ việc vào chính nó
      Thì bị từ chối vì "không thể nhập vào chính mình"

    Kịch bản: Nhập rồi thì mọi thời hạn của vụ việc cũ không còn phải theo
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Khi người có thẩm quyền thực hiện "Nhập vào vụ việc khác"
      Thì thời hạn "Giải quyết tố cáo" không còn phải theo

    Khung kịch bản: Tách một phần vụ việc <thủ tục> đang ở chặng "<chặng>" thì có thêm một vụ việc cùng thủ tục
      Biết vụ việc <thủ tục> đang ở chặng "<chặng>"
      Khi người có thẩm quyền thực hiện "Tách một phần thành vụ việc riêng"
      Thì mở thêm vụ việc "<vụ việc>" ở chặng "<bắt đầu>"
      Và vụ việc vẫn ở chặng "<chặng>"
      Và những người được báo là: người gửi
      Dữ liệu:
        | thủ tục   | chặng            | vụ việc                | bắt đầu       |
        | tiếp nhận | Mới tiếp nhận    | Tiếp nhận, phân loại   | Mới tiếp nhận |
        | tố cáo    | Xác minh         | Giải quyết tố cáo      | Xử lý ban đầu |
        | kỷ luật   | Hội đồng kỷ luật | Xem xét, xử lý kỷ luật | Họp kiểm điểm |
        | phản ánh  | Chờ trả lời      | Phản ánh, kiến nghị    | Đã ghi sổ     |

    Khung kịch bản: Người gửi đơn ban đầu được báo tin của phần tách ra từ vụ việc <thủ tục>
      Biết vụ việc <thủ tục> đang ở chặng "<chặng>"
      Và người có thẩm quyền đã thực hiện "Tách một phần thành vụ việc riêng"
      Khi vụ việc mới mở được xem đến
      Thì người gửi đơn ban đầu được báo tin của vụ việc này
      Dữ liệu:
        | thủ tục   | chặng         |
        | tiếp nhận | Mới tiếp nhận |
        | tố cáo    | Xác minh      |
        | phản ánh  | Chờ trả lời   |

    Kịch bản: Phần lại tách ra lần nữa vẫn nhớ người gửi đơn ban đầu
      Biết vụ việc phản ánh đang ở chặng "Chờ trả lời"
      Và người có thẩm quyền đã thực hiện "Mở vụ việc tố cáo từ phản ánh"
      Và vụ việc mới mở là vụ việc đang xem
      Và người có thẩm quyền đã thực hiện "Tách một phần thành vụ việc riêng"
      Khi vụ việc mới mở được xem đến
      Thì người gửi đơn ban đầu được báo tin của vụ việc này

    Kịch bản: Vụ việc kỷ luật mở từ tố cáo là việc của cơ quan với một người, người tố cáo không được báo tin của nó
      Biết vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Và người có thẩm quyền đã thực hiện "Mở vụ việc kỷ luật một người"
      Khi vụ việc mới mở được xem đến
      Thì không người gửi đơn nào được báo tin của vụ việc này

    Kịch bản: Đơn đang phân loại mà tách thì phần tách ra theo hạn cũ
      Biết một đơn nhận ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Tách một phần thành vụ việc riêng" ngày 03/07/2026
      Khi vụ việc mới mở được xem đến
      Thì hạn "Phân loại, chuyển đến nơi có thẩm quyền" là ngày 08/07/2026

    Kịch bản: Kỷ luật đã kéo dài, đã hoãn mà tách thì phần tách ra theo đúng hai đồng hồ ấy
      Biết vụ việc tố cáo đến chặng "Xử lý theo kết luận" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Mở vụ việc kỷ luật một người", trong đó:
        | Ngày hành vi chấm dứt (không rõ: ngày có kết luận) | 02/03/2026 |
        | Ngày phát hiện                                     | 24/06/2026 |
      Và vụ việc mới mở là vụ việc đang xem
      Và người có thẩm quyền đã thực hiện "Hoãn xem xét kỷ luật" ngày 06/07/2026
      Và người có thẩm quyền đã thực hiện "Tiếp tục xem xét kỷ luật" ngày 05/08/2026
      Và người có thẩm quyền đã thực hiện "Tách một phần thành vụ việc riêng" ngày 06/08/2026
      Khi vụ việc mới mở được xem đến
      Thì hạn "Thời hạn xử lý kỷ luật, từ khi phát hiện" là ngày 22/10/2026
      Và hạn "Thời hiệu, hình thức khiển trách" là ngày 02/04/2031

  @T2-36
  Quy tắc: Cấp trên hoặc cơ quan kế thừa nhận vụ việc [Luật Tố cáo 25/2018, Điều 12–20]

    Kịch bản: Cấp trên nhận thì người gửi và văn thư nơi nhận được báo
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Khi người giám sát thực hiện "Cấp trên hoặc cơ quan kế thừa nhận vụ việc", trong đó:
        | Cơ quan nhận | Ủy ban nhân dân thành phố |
      Thì vụ việc thuộc về "Ủy ban nhân dân thành phố"
      Và những người được báo là: người gửi; văn thư

    Kịch bản: Không giao vụ việc cho nơi người bị tố cáo đứng đầu
      Biết vụ việc tố cáo đang ở chặng "Xử lý ban đầu"
      Và văn thư đã thực hiện "Ghi các nội dung tố cáo", trong đó:
        | Nội dung tố cáo: ai, hành vi nào | A: ông Nguyễn Văn Thí Dụ |
      Khi người có thẩm quyền thực hiện "Cấp trên hoặc cơ quan kế thừa nhận vụ việc", trong đó:
        | Cơ quan nhận | phường Thí Dụ |
      Thì bị từ chối vì "nơi nhận có liên quan người bị phản ánh"

    Kịch bản: Nơi ngang cấp không nhận bằng đường này, để không ai chuyển vòng mà không đếm
      Biết vụ việc tố cáo đang ở chặng "Xử lý ban đầu"
      Khi người có thẩm quyền thực hiện "Cấp trên hoặc cơ quan kế thừa nhận vụ việc", trong đó:
        | Cơ quan nhận | Sở Giả Định |
      Thì bị từ chối vì "nơi nhận không ở trên, ở dưới, không kế thừa"

    Kịch bản: Cấp trên giữ vụ việc thì giao xuống được cho cơ quan dưới quyền
      Biết vụ việc tố cáo đang ở chặng "Xử lý ban đầu"
      Và bà Trịnh Cấp Trên là người có thẩm quyền của Ủy ban nhân dân thành phố
      Và người có thẩm quyền đã thực hiện "Cấp trên hoặc cơ quan kế thừa nhận vụ việc", trong đó:
        | Cơ quan nhận | Ủy ban nhân dân thành phố |
      Khi bà Trịnh Cấp Trên thực hiện "Cấp trên hoặc cơ quan kế thừa nhận vụ việc", trong đó:
        | Cơ quan nhận | Sở Giả Định |
      Thì vụ việc thuộc về "Sở Giả Định"

    Kịch bản: Cơ quan đã kết thúc hoạt động thì không nhận vụ việc
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Khi người có thẩm quyền thực hiện "Cấp trên hoặc cơ quan kế thừa nhận vụ việc", trong đó:
        | Cơ quan nhận | quận Hư Cấu |
      Thì bị từ chối vì "nơi nhận không còn hoạt động"
