# language: vi
Tính năng: Nhiệm vụ theo Chỉ thị 24-CT/TU và công văn 3241
  Mỗi vụ việc là một nhiệm vụ của một cơ quan: việc gì, ai đứng đầu, ngày nào xong, sản phẩm, minh chứng. Văn bản để trống
  chỗ nào thì ghi "chưa có văn bản"; không ngày nào, không con số nào được tự nghĩ ra.

  @D-09
  Quy tắc: Nhiệm vụ được giao cho một cơ quan, người đứng đầu biết ngay [Công văn 3241/UBND-KGVX]

    Kịch bản: Giao nhiệm vụ thì người đứng đầu được báo
      Khi giao nhiệm vụ ngày 01/07/2026, trong đó:
        | Phải xong ngày | 31/07/2026 |
      Thì việc đầu tiên là "Giao nhiệm vụ"
      Và những người được báo là: người có thẩm quyền

    Kịch bản: Nhiệm vụ tách làm hai thì mỗi phần có người chịu trách nhiệm
      Biết nhiệm vụ "Ban hành kế hoạch" được giao ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Tách một phần thành vụ việc riêng"
      Thì mở thêm vụ việc "Nhiệm vụ theo chỉ thị" ở chặng "Đã giao, đang thực hiện"

    Kịch bản: Nhiệm vụ là kế hoạch thì bắt đầu bằng dự thảo
      Biết nhiệm vụ "Ban hành kế hoạch" được giao ngày 01/07/2026
      Khi văn thư thực hiện "Dự thảo kế hoạch"
      Thì vụ việc ở chặng "Đang lấy ý kiến dự thảo"

    Khung kịch bản: Nhiệm vụ "<loại>" không có dự thảo kế hoạch
      Biết nhiệm vụ "<loại>" được giao ngày 01/07/2026
      Khi văn thư thực hiện "Dự thảo kế hoạch"
      Thì bị từ chối vì "nhiệm vụ thuộc loại khác"
      Dữ liệu:
        | loại                 |
        | Phổ biến, quán triệt |
        | Báo cáo định kỳ      |
        | Nhiệm vụ khác        |

  @KC-29
  Quy tắc: Ngày phải xong do kế hoạch ấn định [Quy tắc hệ thống KC-29 (ngày do kế hoạch ấn định)]

    Kịch bản: Kế hoạch ghi ngày thì đó là hạn, kể cả ngày nghỉ
      Khi giao nhiệm vụ ngày 01/07/2026, trong đó:
        | Phải xong ngày | 01/08/2026 |
      Thì hạn "Xong theo ngày của kế hoạch" là ngày 01/08/2026

    Kịch bản: Kế hoạch chưa có văn bản về ngày thì không có hạn nào tự sinh ra
      Khi giao nhiệm vụ ngày 01/07/2026, trong đó:
        | Ngày phải xong | Chưa có văn bản |
        | Phải xong ngày |                 |
      Thì vụ việc không có thời hạn "Xong theo ngày của kế hoạch"

    Kịch bản: Ghi là có ngày mà bỏ trống ngày thì cũng không có hạn
      Khi giao nhiệm vụ ngày 01/07/2026, trong đó:
        | Phải xong ngày |  |
      Thì vụ việc không có thời hạn "Xong theo ngày của kế hoạch"

    Khung kịch bản: Xác nhận ngày <ngày> thì <kết quả>
      Biết nhiệm vụ "Nhiệm vụ khác" được giao ngày 01/07/2026
      Và văn thư đã thực hiện "Thêm minh chứng"
      Khi người có thẩm quyền thực hiện "Người đứng đầu xác nhận đã hoàn thành" ngày <ngày>
      Thì thời hạn "Xong theo ngày của kế hoạch" <kết quả>
      Dữ liệu:
        | ngày       | kết quả          |
        | 31/07/2026 | đã xong đúng hạn |
        | 01/08/2026 | đã xong nhưng chậm |

  @KC-29
  Quy tắc: Kế hoạch có phiên bản mới thì nhiệm vụ theo, bằng một việc có người ký [Quy tắc hệ thống KC-29]

    Kịch bản: Phiên bản mới đổi ngày thì hạn cũ thôi, hạn mới chạy
      Biết nhiệm vụ "Nhiệm vụ khác" được giao ngày 01/07/2026
      Khi văn thư thực hiện "Cập nhật theo phiên bản mới của kế hoạch", trong đó:
        | Phải xong ngày | 15/09/2026 |
      Thì hạn "Xong theo ngày của kế hoạch" là ngày 15/09/2026
      Và thời hạn "Xong theo ngày của kế hoạch" đang chạy
      Và những người được báo là: người có thẩm quyền

    Khung kịch bản: Phiên bản mới ghi ngày <ngày>, ngày cũ là 31/07/2026, thì hạn cũ <kết quả>
      Biết nhiệm vụ "Nhiệm vụ khác" được giao ngày 01/07/2026
      Khi văn thư thực hiện "Cập nhật theo phiên bản mới của kế hoạch" ngày <ngày>, trong đó:
        | Ngày phải xong | Chưa có văn bản |
        | Phải xong ngày |                 |
      Thì thời hạn "Xong theo ngày của kế hoạch" <kết quả>
      Dữ liệu:
        | ngày       | kết quả            |
        | 31/07/2026 | không còn phải theo |
        | 01/08/2026 | đã xong nhưng chậm |

    Kịch bản: Phiên bản mới bỏ ngày thì không còn hạn
      Biết nhiệm vụ "Nhiệm vụ khác" được giao ngày 01/07/2026
      Khi văn thư thực hiện "Cập nhật theo phiên bản mới của kế hoạch", trong đó:
        | Ngày phải xong | Chưa có văn bản |
        | Phải xong ngày |                 |
      Thì thời hạn "Xong theo ngày của kế hoạch" không còn phải theo

    Kịch bản: Phiên bản cũ không thay được phiên bản đang theo
      Biết nhiệm vụ "Nhiệm vụ khác" được giao ngày 01/07/2026
      Và văn thư đã thực hiện "Cập nhật theo phiên bản mới của kế hoạch", trong đó:
        | Phiên bản kế hoạch | 3 |
      Khi văn thư thực hiện "Cập nhật theo phiên bản mới của kế hoạch", trong đó:
        | Phiên bản kế hoạch | 3 |
      Thì bị từ chối vì "phiên bản kế hoạch không mới hơn"

    Kịch bản: Minh chứng được thêm bao nhiêu cũng được
      Biết nhiệm vụ "Nhiệm vụ khác" được giao ngày 01/07/2026
      Và văn thư đã thực hiện "Thêm minh chứng"
      Khi người có thẩm quyền thực hiện "Thêm minh chứng"
      Thì được chấp nhận

    Kịch bản: Nhiệm vụ không còn trong kế hoạch thì thôi giao, có lý do
      Biết nhiệm vụ "Nhiệm vụ khác" được giao ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Thôi giao nhiệm vụ"
      Thì vụ việc ở chặng "Thôi giao"
      Và thời hạn "Xong theo ngày của kế hoạch" không còn phải theo
      Và những người được báo là: văn thư

    Kịch bản: Văn thư không tự thôi giao
      Biết nhiệm vụ "Nhiệm vụ khác" được giao ngày 01/07/2026
      Khi văn thư thực hiện "Thôi giao nhiệm vụ"
      Thì bị từ chối vì "sai vai trò"

  @D-16
  Quy tắc: Nhiệm vụ của nơi đã kết thúc được bàn giao cho cơ quan kế thừa [Quy tắc hệ thống KC-29; Nghị quyết 1656/NQ-UBTVQH15]

    Kịch bản: Nhiệm vụ của quận được bàn giao cho phường kế thừa bằng một việc có người ký
      Biết nhiệm vụ của "quận Hư Cấu" được giao ngày 01/07/2026
      Khi người giám sát của nơi ấy thực hiện "Bàn giao cho cơ quan kế thừa", trong đó:
        | Cơ quan kế thừa | phường Thí Dụ |
      Thì vụ việc thuộc về "phường Thí Dụ"
      Và hạn "Xong theo ngày của kế hoạch" là ngày 31/07/2026
      Và những người được báo là: cơ quan nhận; người có thẩm quyền

    Kịch bản: Nơi không phải cơ quan kế thừa thì không nhận được
      Biết nhiệm vụ của "quận Hư Cấu" được giao ngày 01/07/2026
      Khi người giám sát của nơi ấy thực hiện "Bàn giao cho cơ quan kế thừa", trong đó:
        | Cơ quan kế thừa | Sở Giả Định |
      Thì bị từ chối vì "không phải cơ quan kế thừa"

    Kịch bản: Nơi đã kết thúc không nhận bàn giao
      Biết nhiệm vụ của "quận Hư Cấu" được giao ngày 01/07/2026
      Khi người giám sát của nơi ấy thực hiện "Bàn giao cho cơ quan kế thừa", trong đó:
        | Cơ quan kế thừa | quận Hư Cấu |
      Thì bị từ chối vì "nơi nhận không còn hoạt động"

    Kịch bản: Cơ quan còn hoạt động không đẩy được nhiệm vụ đi
      Biết nhiệm vụ của "phường Thí Dụ" được giao ngày 01/07/2026
      Khi người giám sát của nơi ấy thực hiện "Bàn giao cho cơ quan kế thừa", trong đó:
        | Cơ quan kế thừa | Sở Giả Định |
      Thì bị từ chối vì "cơ quan còn hoạt động"

  @KC-30
  Quy tắc: Dự thảo được gửi, có ngày xin ý kiến [Công văn 3241/UBND-KGVX; Quy tắc hệ thống KC-30]

    Kịch bản: Dự thảo gửi đến nhiều tổ chức cùng một ngày
      Biết vụ việc nhiệm vụ đến chặng "Đang lấy ý kiến dự thảo" ngày 01/07/2026
      Khi văn thư thực hiện "Gửi dự thảo lấy ý kiến", trong đó:
        | Xin ý kiến trước hết ngày | 02/07/2026 |
      Thì được chấp nhận
      Và vụ việc vẫn ở chặng "Đang lấy ý kiến dự thảo"

    Kịch bản: Xin ý kiến ngay trong ngày thì không phải xin ý kiến
      Biết vụ việc nhiệm vụ đến chặng "Đang lấy ý kiến dự thảo" ngày 01/07/2026
      Khi văn thư thực hiện "Gửi dự thảo lấy ý kiến", trong đó:
        | Xin ý kiến trước hết ngày | 01/07/2026 |
      Thì bị từ chối vì "ngày xin ý kiến không ở sau"

  @KC-30
  Quy tắc: Mỗi ý kiến có trả lời bằng văn bản, im lặng được ghi là im lặng [Quy tắc hệ thống KC-30]

    Khung kịch bản: Góp ý được trả lời "<tiếp thu>" và nói vì sao
      Biết vụ việc nhiệm vụ đến chặng "Đang lấy ý kiến dự thảo" ngày 01/07/2026
      Và văn thư đã thực hiện "Gửi dự thảo lấy ý kiến"
      Khi văn thư thực hiện "Ghi ý kiến của tổ chức và trả lời bằng văn bản", trong đó:
        | Tổ chức            | Công đoàn   |
        | Tiếp thu hay không | <tiếp thu>  |
      Thì được chấp nhận
      Dữ liệu:
        | tiếp thu          |
        | Tiếp thu          |
        | Tiếp thu một phần |
        | Không tiếp thu    |

    Kịch bản: Góp ý mà không trả lời vì sao thì không ghi được
      Biết vụ việc nhiệm vụ đến chặng "Đang lấy ý kiến dự thảo" ngày 01/07/2026
      Và văn thư đã thực hiện "Gửi dự thảo lấy ý kiến"
      Khi văn thư thực hiện "Ghi ý kiến của tổ chức và trả lời bằng văn bản", trong đó:
        | Trả lời bằng văn bản: vì sao |  |
      Thì bị từ chối vì "chưa điền đủ"

    Khung kịch bản: Nơi chưa được hỏi thì không có "<việc>"
      Biết vụ việc nhiệm vụ đến chặng "Đang lấy ý kiến dự thảo" ngày 01/07/2026
      Và văn thư đã thực hiện "Gửi dự thảo lấy ý kiến", trong đó:
        | Gửi tổ chức | Công đoàn; Hội Nông dân |
      Khi văn thư thực hiện "<việc>" ngày 20/07/2026, trong đó:
        | Tổ chức | Hội Liên hiệp Phụ nữ |
      Thì bị từ chối vì "chưa gửi dự thảo cho tổ chức này"
      Dữ liệu:
        | việc                                           |
        | Ghi ý kiến của tổ chức và trả lời bằng văn bản |
        | Ghi nhận tổ chức không có ý kiến               |

    Kịch bản: Ngày xin ý kiến cuối cùng chưa qua thì chưa phải là im lặng
      Biết vụ việc nhiệm vụ đến chặng "Đang lấy ý kiến dự thảo" ngày 01/07/2026
      Và văn thư đã thực hiện "Gửi dự thảo lấy ý kiến", trong đó:
        | Xin ý kiến trước hết ngày | 10/07/2026 |
      Khi văn thư thực hiện "Ghi nhận tổ chức không có ý kiến" ngày 10/07/2026
      Thì bị từ chối vì "chưa hết ngày xin ý kiến"

    Kịch bản: Qua ngày xin ý kiến thì im lặng được ghi là im lặng
      Biết vụ việc nhiệm vụ đến chặng "Đang lấy ý kiến dự thảo" ngày 01/07/2026
      Và văn thư đã thực hiện "Gửi dự thảo lấy ý kiến", trong đó:
        | Xin ý kiến trước hết ngày | 10/07/2026 |
      Khi văn thư thực hiện "Ghi nhận tổ chức không có ý kiến" ngày 11/07/2026
      Thì được chấp nhận

    Kịch bản: Chưa gửi đủ các tổ chức thì chưa duyệt được
      Biết vụ việc nhiệm vụ đến chặng "Đang lấy ý kiến dự thảo" ngày 01/07/2026
      Và văn thư đã thực hiện "Gửi dự thảo lấy ý kiến", trong đó:
        | Gửi tổ chức | Công đoàn; Hội Nông dân; Hội Liên hiệp Phụ nữ; Hội Cựu chiến binh; Đoàn Thanh niên Cộng sản Hồ Chí Minh |
      Khi người có thẩm quyền thực hiện "Duyệt, ban hành kế hoạch" ngày 20/07/2026
      Thì bị từ chối vì "chưa gửi dự thảo đủ các tổ chức"

    Kịch bản: Một tổ chức chưa có ý kiến, cũng chưa được ghi là im lặng thì chưa duyệt được
      Biết vụ việc nhiệm vụ đến chặng "Đang lấy ý kiến dự thảo" ngày 01/07/2026
      Và mọi tổ chức đã được gửi dự thảo, trừ "Hội Nông dân" đều đã có ý kiến
      Khi người có thẩm quyền thực hiện "Duyệt, ban hành kế hoạch"
      Thì bị từ chối vì "còn tổ chức chưa có ý kiến"

    Kịch bản: Năm ý kiến và một sự im lặng thì duyệt được
      Biết vụ việc nhiệm vụ đến chặng "Đang lấy ý kiến dự thảo" ngày 01/07/2026
      Và mọi tổ chức đã được gửi dự thảo, trừ "Hội Nông dân" đều đã có ý kiến
      Và văn thư đã thực hiện "Ghi nhận tổ chức không có ý kiến" ngày 13/07/2026, trong đó:
        | Tổ chức | Hội Nông dân |
      Khi người có thẩm quyền thực hiện "Duyệt, ban hành kế hoạch" ngày 31/07/2026
      Thì vụ việc ở chặng "Đã hoàn thành"
      Và thời hạn "Xong theo ngày của kế hoạch" đã xong đúng hạn
      Và những người được báo là: người giám sát

  @D-03
  Quy tắc: Phổ biến đếm theo cơ quan [Công văn 3241/UBND-KGVX; Quy tắc hệ thống KC-31]

    Khung kịch bản: Buổi phổ biến bằng "<hình thức>" ghi tài liệu và số người có mặt
      Biết nhiệm vụ "Phổ biến, quán triệt" được giao ngày 01/07/2026
      Khi văn thư thực hiện "Tổ chức phổ biến, quán triệt", trong đó:
        | Hình thức       | <hình thức> |
        | Số người có mặt | 1           |
      Thì được chấp nhận
      Dữ liệu:
        | hình thức                          |
        | Hội nghị tại chỗ                   |
        | Hội nghị trực tuyến                |
        | Sinh hoạt, học tập theo tài liệu   |

    Kịch bản: Buổi phổ biến không có ai thì không phải là phổ biến
      Biết nhiệm vụ "Phổ biến, quán triệt" được giao ngày 01/07/2026
      Khi văn thư thực hiện "Tổ chức phổ biến, quán triệt", trong đó:
        | Số người có mặt | 0 |
      Thì bị từ chối vì "không có ai có mặt"

    Kịch bản: Nhiệm vụ khác không ghi buổi phổ biến
      Biết nhiệm vụ "Nhiệm vụ khác" được giao ngày 01/07/2026
      Khi văn thư thực hiện "Tổ chức phổ biến, quán triệt"
      Thì bị từ chối vì "nhiệm vụ thuộc loại khác"

  @KC-31
  Quy tắc: Người đứng đầu xác nhận điều đã làm, có minh chứng [Quy tắc hệ thống KC-31]

    Kịch bản: Có buổi phổ biến, có minh chứng thì người đứng đầu xác nhận được
      Biết nhiệm vụ "Phổ biến, quán triệt" được giao ngày 01/07/2026
      Và văn thư đã thực hiện "Tổ chức phổ biến, quán triệt"
      Và văn thư đã thực hiện "Thêm minh chứng"
      Khi người có thẩm quyền thực hiện "Người đứng đầu xác nhận đã hoàn thành"
      Thì vụ việc ở chặng "Đã hoàn thành"
      Và những người được báo là: người giám sát

    Kịch bản: Không có minh chứng thì không xác nhận được
      Biết nhiệm vụ "Phổ biến, quán triệt" được giao ngày 01/07/2026
      Và văn thư đã thực hiện "Tổ chức phổ biến, quán triệt"
      Khi người có thẩm quyền thực hiện "Người đứng đầu xác nhận đã hoàn thành"
      Thì bị từ chối vì "còn việc phải làm trước"

    Khung kịch bản: Nhiệm vụ "<loại>" chưa làm thì không xác nhận được
      Biết nhiệm vụ "<loại>" được giao ngày 01/07/2026
      Và văn thư đã thực hiện "Thêm minh chứng"
      Khi người có thẩm quyền thực hiện "Người đứng đầu xác nhận đã hoàn thành"
      Thì bị từ chối vì "chưa có việc đã làm để xác nhận"
      Dữ liệu:
        | loại                 |
        | Ban hành kế hoạch    |
        | Phổ biến, quán triệt |
        | Báo cáo định kỳ      |

    Kịch bản: Văn thư không xác nhận thay người đứng đầu
      Biết nhiệm vụ "Nhiệm vụ khác" được giao ngày 01/07/2026
      Và văn thư đã thực hiện "Thêm minh chứng"
      Khi văn thư thực hiện "Người đứng đầu xác nhận đã hoàn thành"
      Thì bị từ chối vì "sai vai trò"

    Kịch bản: Cấp trên thấy cơ quan nào chưa phổ biến, đếm theo cơ quan, không có tên ai
      Biết "phường Thí Dụ" đã phổ biến cho 40 người và đã xác nhận ngày 10/07/2026
      Và "Sở Giả Định" đã phổ biến cho 25 người mà chưa xác nhận
      Và nhiệm vụ của "Bệnh viện Minh Hoạ" được giao ngày 01/07/2026
      Khi cấp trên xem việc phổ biến
      Thì thấy các dòng sau:
        | phường Thí Dụ       | 1 | 40 | đã xác nhận   |
        | Sở Giả Định         | 1 | 25 | chưa xác nhận |
        | Bệnh viện Minh Hoạ  | 0 | 0  | chưa xác nhận |

  @D-07
  Quy tắc: Báo cáo định kỳ có các số đo cố định, người đứng đầu ký [Quy tắc hệ thống KC-29; Chỉ thị 24-CT/TU: chưa có văn bản về chế độ báo cáo]

    Kịch bản: Báo cáo ký rồi thì xác nhận được
      Biết nhiệm vụ "Báo cáo định kỳ" được giao ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Ký báo cáo định kỳ"
      Và văn thư đã thực hiện "Thêm minh chứng"
      Khi người có thẩm quyền thực hiện "Người đứng đầu xác nhận đã hoàn thành"
      Thì vụ việc ở chặng "Đã hoàn thành"

    Kịch bản: Ký báo cáo thì cấp trên được báo
      Biết nhiệm vụ "Báo cáo định kỳ" được giao ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Ký báo cáo định kỳ"
      Thì những người được báo là: người giám sát

    Khung kịch bản: Kỳ báo cáo từ <từ> đến <đến> thì không ký được
      Biết nhiệm vụ "Báo cáo định kỳ" được giao ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Ký báo cáo định kỳ" ngày 15/07/2026, trong đó:
        | Kỳ báo cáo từ ngày  | <từ>  |
        | Kỳ báo cáo đến ngày | <đến> |
      Thì bị từ chối vì "kỳ báo cáo không đúng"
      Dữ liệu:
        | từ         | đến        |
        | 02/07/2026 | 01/07/2026 |
        | 01/07/2026 | 16/07/2026 |

    Khung kịch bản: "<số đo>" nhỏ hơn không thì không ký được
      Biết nhiệm vụ "Báo cáo định kỳ" được giao ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Ký báo cáo định kỳ", trong đó:
        | <số đo> | -1 |
      Thì bị từ chối vì "số đếm nhỏ hơn không"
      Dữ liệu:
        | số đo                  |
        | Việc xong đúng hạn     |
        | Việc chậm              |
        | Lần xin lỗi            |
        | Việc phải làm lại      |
        | Kiến nghị đã thực hiện |

    Kịch bản: Nhiệm vụ khác không ký báo cáo ở đây
      Biết nhiệm vụ "Nhiệm vụ khác" được giao ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Ký báo cáo định kỳ"
      Thì bị từ chối vì "nhiệm vụ thuộc loại khác"

    Kịch bản: Số đo đếm từ hồ sơ của chính cơ quan trong kỳ
      Biết vụ việc phản ánh đến chặng "Chờ trả lời" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Xin lỗi vì chậm, hẹn ngày mới" ngày 16/07/2026
      Và người có thẩm quyền đã thực hiện "Trả lời phản ánh" ngày 17/07/2026
      Khi đếm số đo từ ngày 01/07/2026 đến ngày 31/07/2026
      Thì số đo là: đúng hạn 3, chậm 1, xin lỗi 1, làm lại 0

    Kịch bản: Việc ngoài kỳ không được đếm
      Biết vụ việc phản ánh đến chặng "Chờ trả lời" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Trả lời phản ánh" ngày 16/07/2026
      Khi đếm số đo từ ngày 02/07/2026 đến ngày 15/07/2026
      Thì số đo là: đúng hạn 0, chậm 0, xin lỗi 0, làm lại 0

  @KC-32
  Quy tắc: Nơi im lặng thì người đứng đầu được báo trước, rồi mới đề xuất giám sát [Quy tắc hệ thống KC-32]

    Kịch bản: Quá ngày phải xong thì người đứng đầu được nhắc
      Biết nhiệm vụ "Nhiệm vụ khác" được giao ngày 01/07/2026
      Khi người giám sát thực hiện "Nhắc người đứng đầu" ngày 01/08/2026
      Thì được chấp nhận
      Và những người được báo là: người có thẩm quyền

    Kịch bản: Ngày phải xong chưa qua thì chưa ai bị coi là im lặng
      Biết nhiệm vụ "Nhiệm vụ khác" được giao ngày 01/07/2026
      Khi người giám sát thực hiện "Nhắc người đứng đầu" ngày 31/07/2026
      Thì bị từ chối vì "nhiệm vụ chưa quá hạn"

    Kịch bản: Kế hoạch không ghi ngày thì không ai bị nhắc là chậm
      Biết nhiệm vụ không ghi ngày được giao ngày 01/07/2026
      Khi người giám sát thực hiện "Nhắc người đứng đầu" ngày 01/12/2026
      Thì bị từ chối vì "nhiệm vụ chưa quá hạn"

    Kịch bản: Đã nhắc, còn thời hạn trả lời thì không nhắc dồn
      Biết cơ quan đặt thời hạn trả lời nhắc việc là 5
      Và nhiệm vụ "Nhiệm vụ khác" được giao ngày 01/07/2026
      Và người giám sát đã thực hiện "Nhắc người đứng đầu" ngày 03/08/2026
      Khi người giám sát thực hiện "Nhắc người đứng đầu" ngày 10/08/2026
      Thì bị từ chối vì "lần nhắc trước còn thời hạn"

    Kịch bản: Người đứng đầu trả lời thì không còn là im lặng
      Biết cơ quan đặt thời hạn trả lời nhắc việc là 5
      Và nhiệm vụ "Nhiệm vụ khác" được giao ngày 01/07/2026
      Và người giám sát đã thực hiện "Nhắc người đứng đầu" ngày 03/08/2026
      Và người có thẩm quyền đã thực hiện "Người đứng đầu trả lời nhắc việc" ngày 10/08/2026
      Khi người giám sát thực hiện "Đề xuất giám sát" ngày 11/08/2026
      Thì bị từ chối vì "người đứng đầu đã trả lời"

    Kịch bản: Trả lời ngày cuối là trong hạn
      Biết cơ quan đặt thời hạn trả lời nhắc việc là 5
      Và nhiệm vụ "Nhiệm vụ khác" được giao ngày 01/07/2026
      Và người giám sát đã thực hiện "Nhắc người đứng đầu" ngày 03/08/2026
      Khi người có thẩm quyền thực hiện "Người đứng đầu trả lời nhắc việc" ngày 10/08/2026
      Thì thời hạn "Người đứng đầu trả lời nhắc việc (cơ quan tự đặt)" đã xong đúng hạn
      Và những người được báo là: người giám sát

    Kịch bản: Ngày cuối của thời hạn trả lời thì chưa đề xuất giám sát
      Biết cơ quan đặt thời hạn trả lời nhắc việc là 5
      Và nhiệm vụ "Nhiệm vụ khác" được giao ngày 01/07/2026
      Và người giám sát đã thực hiện "Nhắc người đứng đầu" ngày 03/08/2026
      Khi người giám sát thực hiện "Đề xuất giám sát" ngày 10/08/2026
      Thì bị từ chối vì "người đứng đầu còn thời hạn trả lời"

    Kịch bản: Hết thời hạn mà vẫn im lặng thì mở vụ việc giám sát ở cấp trên, người đứng đầu được báo
      Biết cơ quan đặt thời hạn trả lời nhắc việc là 5
      Và nhiệm vụ "Nhiệm vụ khác" được giao ngày 01/07/2026
      Và người giám sát đã thực hiện "Nhắc người đứng đầu" ngày 03/08/2026
      Khi người giám sát thực hiện "Đề xuất giám sát" ngày 11/08/2026, trong đó:
        | Cơ quan giám sát | Ủy ban nhân dân thành phố |
      Thì việc giám sát được mở ở "Ủy ban nhân dân thành phố"
      Và những người được báo là: người có thẩm quyền

    Khung kịch bản: <nơi> không giám sát nơi đang giữ nhiệm vụ
      Biết cơ quan đặt thời hạn trả lời nhắc việc là 5
      Và nhiệm vụ "Nhiệm vụ khác" được giao ngày 01/07/2026
      Và người giám sát đã thực hiện "Nhắc người đứng đầu" ngày 03/08/2026
      Khi người giám sát thực hiện "Đề xuất giám sát" ngày 11/08/2026, trong đó:
        | Cơ quan giám sát | <nơi> |
      Thì bị từ chối vì "cơ quan giám sát không phải cấp trên"
      Dữ liệu:
        | nơi                 |
        | Thanh tra thành phố |
        | Sở Giả Định         |

    Kịch bản: Chưa báo người đứng đầu thì không đề xuất giám sát
      Biết nhiệm vụ "Nhiệm vụ khác" được giao ngày 01/07/2026
      Khi người giám sát thực hiện "Đề xuất giám sát" ngày 01/12/2026
      Thì bị từ chối vì "còn việc phải làm trước"

    Kịch bản: Thời hạn trả lời chưa được xác nhận thì không ai bị coi là im lặng
      Biết cơ quan chưa đặt thời hạn trả lời nhắc việc
      Và nhiệm vụ "Nhiệm vụ khác" được giao ngày 01/07/2026
      Và người giám sát đã thực hiện "Nhắc người đứng đầu" ngày 03/08/2026
      Khi người giám sát thực hiện "Đề xuất giám sát" ngày 03/11/2026
      Thì bị từ chối vì "thời hạn trả lời nhắc việc chưa được xác nhận"
