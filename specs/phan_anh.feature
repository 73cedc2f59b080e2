# language: vi
Tính năng: Phản ánh, kiến nghị
  Phản ánh được ghi sổ, chuyển đến nơi phải trả lời, được trả lời, được công khai và được người gửi đánh giá.

  @T7-03
  Quy tắc: Chuyển đến nơi phải trả lời trong 5 ngày làm việc từ ngày nhận [Nghị định 20/2008, Điều 9 khoản 1 điểm d]

    Kịch bản: Chuyển ngày thứ năm là đúng hạn, nơi nhận và người gửi được báo
      Biết vụ việc phản ánh đến chặng "Đã ghi sổ" ngày 01/07/2026
      Khi văn thư thực hiện "Chuyển đến cơ quan có thẩm quyền trả lời" ngày 08/07/2026
      Thì vụ việc ở chặng "Chờ trả lời"
      Và thời hạn "Chuyển đến cơ quan có thẩm quyền" đã xong đúng hạn
      Và những người được báo là: cơ quan nhận; người gửi

    Kịch bản: Chuyển ngày thứ sáu thì hồ sơ ghi là chậm
      Biết vụ việc phản ánh đến chặng "Đã ghi sổ" ngày 01/07/2026
      Khi văn thư thực hiện "Chuyển đến cơ quan có thẩm quyền trả lời" ngày 09/07/2026
      Thì thời hạn "Chuyển đến cơ quan có thẩm quyền" đã xong nhưng chậm

    Kịch bản: Phân loại muộn không lùi được hạn chuyển
      Biết một đơn nhận ngày 01/07/2026
      Và văn thư đã thực hiện "Phân loại: phản ánh, kiến nghị" ngày 07/07/2026
      Khi văn thư thực hiện "Chuyển đến cơ quan có thẩm quyền trả lời" ngày 09/07/2026
      Thì thời hạn "Chuyển đến cơ quan có thẩm quyền" đã xong nhưng chậm

    Kịch bản: Không chuyển phản ánh cho chính người bị phản ánh
      Biết một đơn nhận ngày 01/07/2026, trong đó:
        | Người được nêu tên | ông Nguyễn Văn Thí Dụ |
      Và văn thư đã thực hiện "Phân loại: phản ánh, kiến nghị"
      Khi văn thư thực hiện "Chuyển đến cơ quan có thẩm quyền trả lời", trong đó:
        | Cơ quan phải trả lời | phường Thí Dụ |
      Thì bị từ chối vì "nơi nhận có liên quan người bị phản ánh"

    Kịch bản: Cơ quan đã kết thúc hoạt động thì không phải trả lời thay
      Biết vụ việc phản ánh đang ở chặng "Đã ghi sổ"
      Khi văn thư thực hiện "Chuyển đến cơ quan có thẩm quyền trả lời", trong đó:
        | Cơ quan phải trả lời | quận Hư Cấu |
      Thì bị từ chối vì "nơi nhận không còn hoạt động"

  @T7-04
  Quy tắc: Trả lời trong thời hạn cơ quan tự đặt [Nghị định 20/2008, Điều 19]

    Kịch bản: Cơ quan đặt 10 ngày làm việc thì hạn tính từ ngày chuyển
      Biết cơ quan đặt thời hạn trả lời phản ánh là 10
      Và vụ việc phản ánh đến chặng "Đã ghi sổ" ngày 01/07/2026
      Khi văn thư thực hiện "Chuyển đến cơ quan có thẩm quyền trả lời" ngày 03/07/2026
      Thì hạn "Trả lời (cơ quan tự đặt)" là ngày 17/07/2026

    Kịch bản: Cơ quan chưa đặt thì không có con số nào được tự nghĩ ra
      Biết cơ quan chưa đặt thời hạn trả lời phản ánh
      Và vụ việc phản ánh đến chặng "Đã ghi sổ" ngày 01/07/2026
      Khi văn thư thực hiện "Chuyển đến cơ quan có thẩm quyền trả lời"
      Thì vụ việc không có thời hạn "Trả lời (cơ quan tự đặt)"

    Kịch bản: Trả lời trong hạn thì người gửi được báo
      Biết vụ việc phản ánh đến chặng "Chờ trả lời" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Trả lời phản ánh" ngày 15/07/2026
      Thì vụ việc ở chặng "Đã trả lời"
      Và thời hạn "Trả lời (cơ quan tự đặt)" đã xong đúng hạn
      Và những người được báo là: người gửi

    Kịch bản: Trả lời quá hạn thì hồ sơ ghi là chậm
      Biết vụ việc phản ánh đến chặng "Chờ trả lời" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Trả lời phản ánh" ngày 16/07/2026
      Thì thời hạn "Trả lời (cơ quan tự đặt)" đã xong nhưng chậm

  @T7-08
  Quy tắc: Chậm thì xin lỗi và hẹn ngày mới, hạn cũ vẫn còn trên hồ sơ [Quy tắc hệ thống KC-07 (Nghị định 118/2025: chưa tìm thấy điều khoản)]

    Kịch bản: Xin lỗi không xóa được hạn đã hẹn
      Biết vụ việc phản ánh đến chặng "Chờ trả lời" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Xin lỗi vì chậm, hẹn ngày mới" ngày 16/07/2026, trong đó:
        | Ngày trả lời mới | 22/07/2026 |
      Thì hạn "Trả lời (cơ quan tự đặt)" vẫn là ngày 15/07/2026
      Và những người được báo là: người gửi

    Kịch bản: Ngày cuối của hạn chưa qua thì chưa có gì chậm để xin lỗi
      Biết vụ việc phản ánh đến chặng "Chờ trả lời" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Xin lỗi vì chậm, hẹn ngày mới" ngày 15/07/2026
      Thì bị từ chối vì "chưa chậm"

    Kịch bản: Cơ quan chưa đặt thời hạn thì không có gì để gọi là chậm
      Biết cơ quan chưa đặt thời hạn trả lời phản ánh
      Và vụ việc phản ánh đến chặng "Chờ trả lời" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Xin lỗi vì chậm, hẹn ngày mới" ngày 01/12/2026
      Thì bị từ chối vì "chưa chậm"

    Kịch bản: Hẹn lại chính ngày đang xin lỗi thì không phải là hẹn
      Biết vụ việc phản ánh đến chặng "Chờ trả lời" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Xin lỗi vì chậm, hẹn ngày mới" ngày 16/07/2026, trong đó:
        | Ngày trả lời mới | 16/07/2026 |
      Thì bị từ chối vì "ngày hẹn mới không ở sau"

    Kịch bản: Ngày hẹn mới là một hạn phải giữ
      Biết vụ việc phản ánh đến chặng "Chờ trả lời" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Xin lỗi vì chậm, hẹn ngày mới" ngày 16/07/2026, trong đó:
        | Ngày trả lời mới | 17/07/2026 |
      Thì hạn "Trả lời theo ngày đã hẹn lại" là ngày 17/07/2026

    Kịch bản: Ngày hẹn mới chưa qua thì không hẹn thêm lần nữa
      Biết vụ việc phản ánh đến chặng "Chờ trả lời" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Xin lỗi vì chậm, hẹn ngày mới" ngày 16/07/2026, trong đó:
        | Ngày trả lời mới | 22/07/2026 |
      Khi người có thẩm quyền thực hiện "Xin lỗi vì chậm, hẹn ngày mới" ngày 22/07/2026
      Thì bị từ chối vì "chưa chậm"

    Kịch bản: Ngày đã hẹn cũng lỡ thì xin lỗi lần nữa, hẹn ngày khác
      Biết vụ việc phản ánh đến chặng "Chờ trả lời" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Xin lỗi vì chậm, hẹn ngày mới" ngày 16/07/2026, trong đó:
        | Ngày trả lời mới | 22/07/2026 |
      Khi người có thẩm quyền thực hiện "Xin lỗi vì chậm, hẹn ngày mới" ngày 23/07/2026, trong đó:
        | Ngày trả lời mới | 31/07/2026 |
      Thì hạn "Trả lời theo ngày đã hẹn lại" là ngày 31/07/2026

    Kịch bản: Trả lời đúng ngày đã hẹn thì lời hẹn được giữ, hạn cũ vẫn là chậm
      Biết vụ việc phản ánh đến chặng "Chờ trả lời" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Xin lỗi vì chậm, hẹn ngày mới" ngày 16/07/2026, trong đó:
        | Ngày trả lời mới | 22/07/2026 |
      Khi người có thẩm quyền thực hiện "Trả lời phản ánh" ngày 22/07/2026
      Thì thời hạn "Trả lời theo ngày đã hẹn lại" đã xong đúng hạn
      Và thời hạn "Trả lời (cơ quan tự đặt)" đã xong nhưng chậm

    Kịch bản: Xin lỗi mà không hẹn ngày thì không được
      Biết vụ việc phản ánh đang ở chặng "Chờ trả lời"
      Khi người có thẩm quyền thực hiện "Xin lỗi vì chậm, hẹn ngày mới", trong đó:
        | Ngày trả lời mới |  |
      Thì bị từ chối vì "chưa điền đủ"

  @T7-05
  Quy tắc: Công khai kết quả và người gửi được đánh giá [Nghị định 20/2008, Điều 19]

    Khung kịch bản: Kết quả được công khai bằng <hình thức>
      Biết vụ việc phản ánh đang ở chặng "Đã trả lời"
      Khi người phụ trách công khai thực hiện "Công khai kết quả trả lời", trong đó:
        | Hình thức công khai | <hình thức> |
      Thì vụ việc ở chặng "Đã công khai kết quả"
      Dữ liệu:
        | hình thức                       |
        | Cổng, trang thông tin điện tử   |
        | Phương tiện thông tin đại chúng |
        | Thư trả lời                     |

    Kịch bản: Đăng trên cổng mà không ghi ngày kết thúc thì không được
      Biết vụ việc phản ánh đang ở chặng "Đã trả lời"
      Khi người phụ trách công khai thực hiện "Công khai kết quả trả lời", trong đó:
        | Hình thức công khai | Cổng, trang thông tin điện tử |
        | Đến ngày            |                               |
      Thì bị từ chối vì "chưa ghi ngày kết thúc công khai"

    Kịch bản: Trả lời bằng thư thì không có gì treo lại nên không cần ngày kết thúc
      Biết vụ việc phản ánh đang ở chặng "Đã trả lời"
      Khi người phụ trách công khai thực hiện "Công khai kết quả trả lời", trong đó:
        | Hình thức công khai | Thư trả lời |
        | Đến ngày            |             |
      Thì vụ việc ở chặng "Đã công khai kết quả"

    Khung kịch bản: Người gửi đánh giá "<mức>" thì người có thẩm quyền được báo
      Biết vụ việc phản ánh đang ở chặng "Đã trả lời"
      Khi người gửi thực hiện "Đánh giá mức độ hài lòng", trong đó:
        | Mức độ hài lòng | <mức> |
      Thì được chấp nhận
      Và những người được báo là: người có thẩm quyền
      Dữ liệu:
        | mức           |
        | Hài lòng      |
        | Chấp nhận     |
        | Chưa hài lòng |

    Kịch bản: Mỗi phản ánh đánh giá một lần
      Biết vụ việc phản ánh đang ở chặng "Đã trả lời"
      Và người gửi đã thực hiện "Đánh giá mức độ hài lòng"
      Khi người gửi thực hiện "Đánh giá mức độ hài lòng"
      Thì bị từ chối vì "việc này đã làm rồi"

    Kịch bản: Hồ sơ đã đóng vẫn đánh giá được
      Biết vụ việc phản ánh đang ở chặng "Đã kết thúc"
      Khi người gửi thực hiện "Đánh giá mức độ hài lòng"
      Thì được chấp nhận

    Kịch bản: Cán bộ không đánh giá thay người gửi
      Biết vụ việc phản ánh đang ở chặng "Đã trả lời"
      Khi văn thư thực hiện "Đánh giá mức độ hài lòng"
      Thì bị từ chối vì "sai vai trò"

    Kịch bản: Chưa trả lời thì không kết thúc được
      Biết vụ việc phản ánh đang ở chặng "Chờ trả lời"
      Khi văn thư thực hiện "Kết thúc"
      Thì bị từ chối vì "không đúng chặng"

    Kịch bản: Đã trả lời thì kết thúc được
      Biết vụ việc phản ánh đang ở chặng "Đã trả lời"
      Khi văn thư thực hiện "Kết thúc"
      Thì vụ việc ở chặng "Đã kết thúc"

  @KC-07
  Quy tắc: Chưa hài lòng thì cấp trên trực tiếp xem lại, một lần [Quy tắc hệ thống KC-07]

    Khung kịch bản: Ở chặng "<chặng>", người chưa hài lòng đưa được phản ánh lên cấp trên
      Biết vụ việc phản ánh đang ở chặng "<chặng>"
      Và người gửi đã đánh giá "Chưa hài lòng"
      Khi người gửi thực hiện "Chưa hài lòng, đề nghị cấp trên xem lại"
      Thì vụ việc ở chặng "Đã ghi sổ"
      Và lượt giải quyết là lượt thứ 2
      Và những người được báo là: văn thư
      Dữ liệu:
        | chặng                |
        | Đã trả lời           |
        | Đã công khai kết quả |
        | Đã kết thúc          |

    Khung kịch bản: Người đánh giá "<mức>" thì không có gì để xem lại
      Biết vụ việc phản ánh đang ở chặng "Đã trả lời"
      Và người gửi đã đánh giá "<mức>"
      Khi người gửi thực hiện "Chưa hài lòng, đề nghị cấp trên xem lại"
      Thì bị từ chối vì "chưa đánh giá là chưa hài lòng"
      Dữ liệu:
        | mức       |
        | Hài lòng  |
        | Chấp nhận |

    Kịch bản: Chưa đánh giá thì chưa đưa lên cấp trên
      Biết vụ việc phản ánh đang ở chặng "Đã trả lời"
      Khi người gửi thực hiện "Chưa hài lòng, đề nghị cấp trên xem lại"
      Thì bị từ chối vì "chưa đánh giá là chưa hài lòng"

    Kịch bản: Cán bộ không đưa lên cấp trên thay người gửi
      Biết vụ việc phản ánh đang ở chặng "Đã trả lời"
      Và người gửi đã đánh giá "Chưa hài lòng"
      Khi văn thư thực hiện "Chưa hài lòng, đề nghị cấp trên xem lại"
      Thì bị từ chối vì "sai vai trò"

    Kịch bản: Lần xem lại thứ hai thì không còn nữa
      Biết phản ánh đã được cấp trên xem lại và trả lời
      Và người gửi đã đánh giá "Chưa hài lòng"
      Khi người gửi thực hiện "Chưa hài lòng, đề nghị cấp trên xem lại"
      Thì bị từ chối vì "không còn cấp xem lại"

    Kịch bản: Cơ quan trả lời không có cấp trên thì không đưa lên được
      Biết vụ việc phản ánh đang ở chặng "Đã ghi sổ"
      Và văn thư đã thực hiện "Chuyển đến cơ quan có thẩm quyền trả lời", trong đó:
        | Cơ quan phải trả lời | Ủy ban nhân dân thành phố |
      Và người có thẩm quyền đã thực hiện "Trả lời phản ánh"
      Và người gửi đã đánh giá "Chưa hài lòng"
      Khi người gửi thực hiện "Chưa hài lòng, đề nghị cấp trên xem lại"
      Thì bị từ chối vì "không có cấp trên"

    Kịch bản: Cấp trên trực tiếp nhận thì trả lời lại từ đầu
      Biết phản ánh chưa hài lòng đã được đưa lên cấp trên ngày 20/07/2026
      Khi văn thư thực hiện "Chuyển đến cơ quan có thẩm quyền trả lời" ngày 21/07/2026, trong đó:
        | Cơ quan phải trả lời | Ủy ban nhân dân thành phố |
      Thì vụ việc ở chặng "Chờ trả lời"
      Và hạn "Trả lời (cơ quan tự đặt)" là ngày 04/08/2026

    Khung kịch bản: <nơi> không phải cấp trên trực tiếp thì không nhận xem lại
      Biết phản ánh chưa hài lòng đã được đưa lên cấp trên ngày 20/07/2026
      Khi văn thư thực hiện "Chuyển đến cơ quan có thẩm quyền trả lời", trong đó:
        | Cơ quan phải trả lời | <nơi> |
      Thì bị từ chối vì "không phải cấp trên của nơi đã trả lời"
      Dữ liệu:
        | nơi                |
        | Sở Giả Định        |
        | phường Thí Dụ      |
        | Bệnh viện Minh Hoạ |

    Khung kịch bản: Chuyển lên cấp trên ngày <ngày> thì <kết quả>
      Biết phản ánh chưa hài lòng đã được đưa lên cấp trên ngày 20/07/2026
      Khi văn thư thực hiện "Chuyển đến cơ quan có thẩm quyền trả lời" ngày <ngày>, trong đó:
        | Cơ quan phải trả lời | Ủy ban nhân dân thành phố |
      Thì thời hạn "Chuyển đến cấp trên trực tiếp" <kết quả>
      Dữ liệu:
        | ngày       | kết quả            |
        | 27/07/2026 | đã xong đúng hạn   |
        | 28/07/2026 | đã xong nhưng chậm |

  @T7-04
  Quy tắc: Mỗi cơ quan có thời hạn trả lời của mình [Nghị định 20/2008: không ấn định thời hạn; do cơ quan tự đặt]

    Khung kịch bản: <nơi> trả lời trong <số> ngày làm việc
      Biết "Sở Giả Định" đặt thời hạn trả lời phản ánh của mình là 5
      Và vụ việc phản ánh đến chặng "Đã ghi sổ" ngày 01/07/2026
      Khi văn thư thực hiện "Chuyển đến cơ quan có thẩm quyền trả lời" ngày 01/07/2026, trong đó:
        | Cơ quan phải trả lời | <nơi> |
      Thì hạn "Trả lời (cơ quan tự đặt)" là ngày <hạn>
      Dữ liệu:
        | nơi           | số | hạn        |
        | Sở Giả Định   | 5  | 08/07/2026 |
        | phường Thí Dụ | 10 | 15/07/2026 |

  @T7-02
  Quy tắc: Phản ánh bằng văn bản, điện thoại, phiếu; một người hay một nhóm [Nghị định 20/2008, Điều 6–7]

    Khung kịch bản: Nhóm phản ánh bằng <cách> thì ghi số người và nhận chung một câu trả lời
      Biết vụ việc phản ánh đang ở chặng "Đã ghi sổ"
      Khi văn thư thực hiện "Ghi phản ánh của nhóm, người đại diện", trong đó:
        | Cách phản ánh         | <cách> |
        | Số người cùng phản ánh | 2      |
      Thì được chấp nhận
      Dữ liệu:
        | cách             |
        | Văn bản          |
        | Điện thoại       |
        | Phiếu lấy ý kiến |

    Kịch bản: Một người thì không phải một nhóm
      Biết vụ việc phản ánh đang ở chặng "Đã ghi sổ"
      Khi văn thư thực hiện "Ghi phản ánh của nhóm, người đại diện", trong đó:
        | Số người cùng phản ánh | 1 |
      Thì bị từ chối vì "không phải một nhóm"

    Kịch bản: Nhóm chưa đồng ý nhận chung thì mỗi người một câu trả lời
      Biết vụ việc phản ánh đang ở chặng "Đã ghi sổ"
      Khi văn thư thực hiện "Ghi phản ánh của nhóm, người đại diện", trong đó:
        | Cả nhóm nhận chung một câu trả lời | không |
      Thì bị từ chối vì "nhóm chưa đồng ý"

  @T7-02
  Quy tắc: Người gửi được bổ sung, kể cả khi đã kết thúc [Nghị định 20/2008, Điều 6–7]

    Khung kịch bản: Người gửi thêm tài liệu ở chặng "<chặng>"
      Biết vụ việc phản ánh đang ở chặng "<chặng>"
      Khi người gửi thực hiện "Thêm tài liệu, nội dung"
      Thì được chấp nhận
      Dữ liệu:
        | chặng                |
        | Đã ghi sổ            |
        | Chờ trả lời          |
        | Đã trả lời           |
        | Đã công khai kết quả |
        | Đã kết thúc          |

  @T2-10
  Quy tắc: Phản ánh cho thấy vi phạm thì mở vụ việc riêng, lời trả lời ban đầu vẫn phải có [Luật Tố cáo 25/2018, Điều 25 khoản 2]

    Kịch bản: Mở vụ việc mới mà hạn trả lời phản ánh không đổi
      Biết vụ việc phản ánh đến chặng "Chờ trả lời" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Mở vụ việc tố cáo từ phản ánh" ngày 03/07/2026
      Thì mở thêm vụ việc "Giải quyết tố cáo" ở chặng "Xử lý ban đầu"
      Và vụ việc vẫn ở chặng "Chờ trả lời"
      Và hạn "Trả lời (cơ quan tự đặt)" vẫn là ngày 15/07/2026
      Và thời hạn "Trả lời (cơ quan tự đặt)" đang chạy
      Và những người được báo là: người gửi; văn thư

    Kịch bản: Người gửi phản ánh được báo khi vụ việc mở từ phản ánh không được thụ lý
      Biết vụ việc phản ánh đến chặng "Chờ trả lời" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Mở vụ việc tố cáo từ phản ánh"
      Và vụ việc mới mở là vụ việc đang xem
      Khi người có thẩm quyền thực hiện "Không thụ lý"
      Thì những người được báo là: người gửi
      Và người gửi đơn ban đầu được báo tin của vụ việc này

    Kịch bản: Kiểm tra mở từ phản ánh chưa có đơn ký thì không có người tố cáo nào được báo
      Biết vụ việc phản ánh đến chặng "Chờ trả lời" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Mở vụ việc tố cáo từ phản ánh"
      Và vụ việc mới mở là vụ việc đang xem
      Và văn thư đã thực hiện "Ghi các nội dung tố cáo"
      Và người có thẩm quyền đã thực hiện "Tiến hành thanh tra, kiểm tra, không có người tố cáo"
      Và người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Và tổ trưởng xác minh đã thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo"
      Và tổ trưởng xác minh đã thực hiện "Mời người bị tố cáo đến làm việc"
      Và người bị phản ánh đã thực hiện "Ghi giải trình của người bị tố cáo"
      Và tổ trưởng xác minh đã thực hiện "Báo cáo kết quả xác minh"
      Và người có thẩm quyền đã thực hiện "Ký kết luận nội dung tố cáo"
      Khi văn thư thực hiện "Gửi kết luận"
      Thì những người được báo là: người bị phản ánh

    Kịch bản: Người gửi phản ánh đã ký đơn thì được báo như người tố cáo
      Biết vụ việc phản ánh đến chặng "Chờ trả lời" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Mở vụ việc tố cáo từ phản ánh"
      Và vụ việc mới mở là vụ việc đang xem
      Và văn thư đã thực hiện "Xác nhận hình thức tố cáo"
      Và văn thư đã thực hiện "Ghi các nội dung tố cáo"
      Và người có thẩm quyền đã thực hiện "Thụ lý tố cáo"
      Khi người có thẩm quyền thực hiện "Gia hạn giải quyết"
      Thì những người được báo là: người tố cáo; người bị phản ánh
      Và người gửi đơn ban đầu được báo tin của vụ việc này

  @T2-01
  Quy tắc: Vụ việc mở từ phản ánh cũng có 7 ngày làm việc để xử lý ban đầu [Luật Tố cáo 25/2018, Điều 24 khoản 1]

    Kịch bản: Thời hạn tính từ ngày người có thẩm quyền mở vụ việc
      Biết vụ việc phản ánh đến chặng "Chờ trả lời" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Mở vụ việc tố cáo từ phản ánh" ngày 03/07/2026
      Khi vụ việc mới mở được xem đến
      Thì hạn "Xử lý ban đầu thông tin tố cáo" là ngày 14/07/2026
      Và việc đầu tiên là "Mở vụ việc tố cáo"

  @T7-03
  Quy tắc: Phần tách ra cũng được ghi sổ như một phản ánh [Nghị định 20/2008, Điều 9]

    Kịch bản: Tách một phần phản ánh thì phần đó có hạn chuyển riêng
      Biết vụ việc phản ánh đến chặng "Chờ trả lời" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Tách một phần thành vụ việc riêng" ngày 03/07/2026
      Khi vụ việc mới mở được xem đến
      Thì hạn "Chuyển đến cơ quan có thẩm quyền" là ngày 10/07/2026
      Và việc đầu tiên là "Mở hồ sơ phản ánh"

    Kịch bản: Tách khi chưa chuyển thì phần tách ra không được thêm ngày nào
      Biết vụ việc phản ánh đến chặng "Đã ghi sổ" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Tách một phần thành vụ việc riêng" ngày 03/07/2026
      Khi vụ việc mới mở được xem đến
      Thì hạn "Chuyển đến cơ quan có thẩm quyền" là ngày 08/07/2026

  @KC-13 @T7-08
  Quy tắc: Phản ánh theo bản của ngày nhận [Quy tắc hệ thống KC-13]

    Khung kịch bản: Nhận ngày <ngày> thì theo bản <bản>
      Biết một đơn nhận ngày <ngày>
      Khi văn thư thực hiện "Phân loại: phản ánh, kiến nghị"
      Thì vụ việc ở chặng "Đã ghi sổ"
      Và phản ánh theo bản <bản>
      Dữ liệu:
        | ngày       | bản        |
        | 01/07/2025 | 01/07/2025 |
        | 30/06/2026 | 01/07/2025 |
        | 01/07/2026 | 01/07/2026 |
