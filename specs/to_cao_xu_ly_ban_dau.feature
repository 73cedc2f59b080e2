# language: vi
Tính năng: Tố cáo – xử lý ban đầu
  Trong 7 ngày làm việc, cơ quan xác nhận hình thức, kiểm tra điều kiện rồi thụ lý, không thụ lý, chuyển đi,
  hoặc tiến hành thanh tra, kiểm tra khi người gửi không nêu tên nhưng chứng cứ rõ.

  Bối cảnh:
    Biết vụ việc tố cáo đến chặng "Xử lý ban đầu" ngày 01/07/2026

  @T2-01
  Quy tắc: Xử lý ban đầu trong 7 ngày làm việc từ ngày nhận [Luật Tố cáo 25/2018, Điều 24 khoản 1]

    Kịch bản: Thụ lý đúng ngày thứ bảy là đúng hạn
      Biết văn thư đã thực hiện "Xác nhận hình thức tố cáo"
      Và văn thư đã thực hiện "Ghi các nội dung tố cáo"
      Khi người có thẩm quyền thực hiện "Thụ lý tố cáo" ngày 10/07/2026
      Thì thời hạn "Xử lý ban đầu thông tin tố cáo" đã xong đúng hạn

    Kịch bản: Thụ lý ngày thứ tám thì hồ sơ ghi là chậm
      Biết văn thư đã thực hiện "Xác nhận hình thức tố cáo"
      Và văn thư đã thực hiện "Ghi các nội dung tố cáo"
      Khi người có thẩm quyền thực hiện "Thụ lý tố cáo" ngày 13/07/2026
      Thì thời hạn "Xử lý ban đầu thông tin tố cáo" đã xong nhưng chậm

  @T2-02
  Quy tắc: Xác minh nhiều nơi thì tổng cộng không quá 10 ngày làm việc [Luật Tố cáo 25/2018, Điều 24 khoản 1]

    Kịch bản: Kéo dài thêm ba ngày làm việc thì hạn lùi đúng ba ngày
      Khi người có thẩm quyền thực hiện "Kéo dài xử lý ban đầu", trong đó:
        | Thêm mấy ngày làm việc | 3 |
      Thì hạn "Xử lý ban đầu thông tin tố cáo" là ngày 15/07/2026

    Kịch bản: Kéo dài thêm bốn ngày là quá mức
      Khi người có thẩm quyền thực hiện "Kéo dài xử lý ban đầu", trong đó:
        | Thêm mấy ngày làm việc | 4 |
      Thì bị từ chối vì "gia hạn quá mức"
      Và hạn "Xử lý ban đầu thông tin tố cáo" vẫn là ngày 10/07/2026

    Kịch bản: Hai lần kéo dài cộng lại cũng không vượt 10 ngày làm việc
      Biết người có thẩm quyền đã thực hiện "Kéo dài xử lý ban đầu", trong đó:
        | Thêm mấy ngày làm việc | 2 |
      Khi người có thẩm quyền thực hiện "Kéo dài xử lý ban đầu", trong đó:
        | Thêm mấy ngày làm việc | 2 |
      Thì bị từ chối vì "gia hạn quá mức"

    Kịch bản: Kéo dài không ngày nào thì không phải kéo dài
      Khi người có thẩm quyền thực hiện "Kéo dài xử lý ban đầu", trong đó:
        | Thêm mấy ngày làm việc | 0 |
      Thì bị từ chối vì "gia hạn quá mức"

  @KC-02 @T2-02
  Quy tắc: Thời hạn đã hết thì không kéo dài để xóa chậm trễ [Quy tắc hệ thống KC-02]

    Kịch bản: Kéo dài sau ngày cuối thì không được
      Khi người có thẩm quyền thực hiện "Kéo dài xử lý ban đầu" ngày 13/07/2026
      Thì bị từ chối vì "thời hạn đã hết"

    Kịch bản: Kéo dài đúng ngày cuối thì còn được
      Khi người có thẩm quyền thực hiện "Kéo dài xử lý ban đầu" ngày 10/07/2026
      Thì hạn "Xử lý ban đầu thông tin tố cáo" là ngày 13/07/2026

  @T2-08
  Quy tắc: Chỉ là tố cáo khi đã xác nhận hình thức [Luật Tố cáo 25/2018, Điều 22 và Điều 23]

    Khung kịch bản: <hình thức> thì đúng hình thức
      Khi văn thư thực hiện "Xác nhận hình thức tố cáo", trong đó:
        | Hình thức | <hình thức> |
      Thì được chấp nhận
      Và những người được báo là: người có thẩm quyền
      Dữ liệu:
        | hình thức                         |
        | Đơn giấy có chữ ký hoặc điểm chỉ  |
        | Biên bản ghi lời tố cáo trực tiếp |

    Kịch bản: Không xác minh được người gửi là ai thì không xác nhận là tố cáo
      Khi văn thư thực hiện "Xác nhận hình thức tố cáo", trong đó:
        | Đã xác minh thông tin người tố cáo | không |
      Thì bị từ chối vì "chưa đủ điều kiện"

    Kịch bản: Xác nhận hai lần thì lần sau bị từ chối
      Biết văn thư đã thực hiện "Xác nhận hình thức tố cáo"
      Khi văn thư thực hiện "Xác nhận hình thức tố cáo"
      Thì bị từ chối vì "việc này đã làm rồi"

    Kịch bản: Điều gửi qua mạng chưa xác nhận hình thức thì không thụ lý được
      Biết văn thư đã thực hiện "Ghi các nội dung tố cáo"
      Khi người có thẩm quyền thực hiện "Thụ lý tố cáo"
      Thì bị từ chối vì "còn việc phải làm trước"
      Và vụ việc vẫn ở chặng "Xử lý ban đầu"

  @T2-08
  Quy tắc: Nội dung tố cáo ghi rõ ai, hành vi nào [Luật Tố cáo 25/2018, Điều 23]

    Kịch bản: Một đơn có thể nêu nhiều người và nhiều cơ quan
      Khi văn thư thực hiện "Ghi các nội dung tố cáo", trong đó:
        | Nội dung tố cáo: ai, hành vi nào | A: bà Trần Thị Ví Dụ; B: ông Lê Minh Hoạ; C: Bệnh viện Minh Hoạ |
      Thì được chấp nhận

    Kịch bản: Hai nội dung không được mang cùng một ký hiệu
      Khi văn thư thực hiện "Ghi các nội dung tố cáo", trong đó:
        | Nội dung tố cáo: ai, hành vi nào | A: bà Trần Thị Ví Dụ; A: ông Lê Minh Hoạ |
      Thì bị từ chối vì "điền chưa đúng"

  @T2-11
  Quy tắc: Thụ lý khi đủ cả bốn điều kiện [Luật Tố cáo 25/2018, Điều 29]

    Kịch bản: Đủ điều kiện thì thụ lý và người gửi được báo
      Biết văn thư đã thực hiện "Xác nhận hình thức tố cáo"
      Và văn thư đã thực hiện "Ghi các nội dung tố cáo"
      Khi người có thẩm quyền thực hiện "Thụ lý tố cáo"
      Thì vụ việc ở chặng "Xác minh"
      Và những người được báo là: người gửi; tổ trưởng xác minh

    Khung kịch bản: Thiếu điều kiện "<điều kiện>" thì không thụ lý được
      Biết văn thư đã thực hiện "Xác nhận hình thức tố cáo"
      Và văn thư đã thực hiện "Ghi các nội dung tố cáo"
      Khi người có thẩm quyền thực hiện "Thụ lý tố cáo", trong đó:
        | <điều kiện> | không |
      Thì bị từ chối vì "chưa đủ điều kiện"
      Dữ liệu:
        | điều kiện                                                      |
        | Đúng hình thức theo Điều 23                                    |
        | Người tố cáo có năng lực hành vi dân sự hoặc có người đại diện |
        | Thuộc thẩm quyền của cơ quan                                   |
        | Có cơ sở xác định người vi phạm, hành vi vi phạm               |

    Kịch bản: Mọi người đã rút toàn bộ thì không thụ lý nữa
      Biết văn thư đã thực hiện "Xác nhận hình thức tố cáo"
      Và văn thư đã thực hiện "Ghi các nội dung tố cáo"
      Và văn thư đã thực hiện "Ghi nhận rút tố cáo", trong đó:
        | Rút đến đâu | Toàn bộ nội dung, mọi người tố cáo |
      Khi người có thẩm quyền thực hiện "Thụ lý tố cáo"
      Thì bị từ chối vì "mọi người đã rút"

    Kịch bản: Mọi người đã rút vì bị đe dọa thì vẫn thụ lý
      Biết văn thư đã thực hiện "Xác nhận hình thức tố cáo"
      Và văn thư đã thực hiện "Ghi các nội dung tố cáo"
      Và văn thư đã thực hiện "Ghi nhận rút tố cáo", trong đó:
        | Rút đến đâu            | Toàn bộ nội dung, mọi người tố cáo   |
        | Vẫn phải giải quyết vì | Rút do bị đe dọa, ép buộc, mua chuộc |
      Khi người có thẩm quyền thực hiện "Thụ lý tố cáo"
      Thì vụ việc ở chặng "Xác minh"

    Kịch bản: Chưa ghi nội dung tố cáo thì chưa thụ lý
      Biết văn thư đã thực hiện "Xác nhận hình thức tố cáo"
      Khi người có thẩm quyền thực hiện "Thụ lý tố cáo"
      Thì bị từ chối vì "còn việc phải làm trước"

    Kịch bản: Danh sách nội dung để trống thì chưa ghi được
      Khi văn thư thực hiện "Ghi các nội dung tố cáo", trong đó:
        | Nội dung tố cáo: ai, hành vi nào |  |
      Thì bị từ chối vì "chưa điền đủ"

  @T2-36 @T2-11
  Quy tắc: Cơ quan do người bị tố cáo đứng đầu, hoặc ở dưới cơ quan ấy, không giải quyết [Luật Tố cáo 25/2018, Điều 12–20]

    Kịch bản: Tố cáo chính cơ quan cấp trên thì cấp dưới không thụ lý
      Biết văn thư đã thực hiện "Xác nhận hình thức tố cáo"
      Và văn thư đã thực hiện "Ghi các nội dung tố cáo", trong đó:
        | Nội dung tố cáo: ai, hành vi nào | A: Ủy ban nhân dân thành phố |
      Khi người có thẩm quyền thực hiện "Thụ lý tố cáo"
      Thì bị từ chối vì "cơ quan giải quyết có liên quan người bị phản ánh"

    Kịch bản: Đơn không nêu tên cũng vậy
      Biết văn thư đã thực hiện "Ghi các nội dung tố cáo", trong đó:
        | Nội dung tố cáo: ai, hành vi nào | A: Thanh tra thành phố |
      Khi người có thẩm quyền thực hiện "Tiến hành thanh tra, kiểm tra, không có người tố cáo"
      Thì bị từ chối vì "cơ quan giải quyết có liên quan người bị phản ánh"

    Kịch bản: Tố cáo người đứng đầu một cơ quan khác thì vẫn thụ lý
      Biết văn thư đã thực hiện "Xác nhận hình thức tố cáo"
      Và văn thư đã thực hiện "Ghi các nội dung tố cáo", trong đó:
        | Nội dung tố cáo: ai, hành vi nào | A: ông Nguyễn Văn Thí Dụ |
      Khi người có thẩm quyền thực hiện "Thụ lý tố cáo"
      Thì vụ việc ở chặng "Xác minh"

  @T2-03
  Quy tắc: Không thụ lý thì báo ngay lý do cho người gửi [Luật Tố cáo 25/2018, Điều 24 khoản 1]

    Khung kịch bản: Không thụ lý vì "<căn cứ>"
      Khi người có thẩm quyền thực hiện "Không thụ lý", trong đó:
        | Điều kiện còn thiếu | <căn cứ> |
      Thì vụ việc ở chặng "Không thụ lý"
      Và những người được báo là: người gửi
      Dữ liệu:
        | căn cứ                                                                 |
        | Không đúng hình thức của đơn tố cáo                                    |
        | Người tố cáo không có năng lực hành vi dân sự, không có người đại diện |
        | Không có cơ sở xác định người vi phạm, hành vi vi phạm                 |
        | Từ khiếu nại đã giải quyết, không có chứng cứ mới                      |

    Kịch bản: Sai hình thức mà nội dung rõ, chứng cứ cụ thể thì không được bỏ qua
      Khi người có thẩm quyền thực hiện "Không thụ lý", trong đó:
        | Điều kiện còn thiếu                                                                             | Không đúng hình thức của đơn tố cáo |
        | Nội dung rõ về người vi phạm, có chứng cứ cụ thể, có cơ sở để xác minh (Điều 25 khoản 2)          | có                                  |
      Thì bị từ chối vì "phải kiểm tra hoặc chuyển"

    Kịch bản: Sai hình thức thì phải trả lời có kiểm tra được không
      Khi người có thẩm quyền thực hiện "Không thụ lý", trong đó:
        | Điều kiện còn thiếu                                                                             | Không đúng hình thức của đơn tố cáo |
        | Nội dung rõ về người vi phạm, có chứng cứ cụ thể, có cơ sở để xác minh (Điều 25 khoản 2)          |                                     |
      Thì bị từ chối vì "chưa trả lời có kiểm tra được không"

    Kịch bản: Không thuộc thẩm quyền thì chuyển, không phải là không thụ lý
      Khi người có thẩm quyền thực hiện "Không thụ lý", trong đó:
        | Điều kiện còn thiếu | Không thuộc thẩm quyền và đã gửi nơi có thẩm quyền |
      Thì bị từ chối vì "không có trong danh mục"

    Kịch bản: Không thụ lý mà không nói lý do thì không được
      Khi người có thẩm quyền thực hiện "Không thụ lý", trong đó:
        | Lý do báo cho người gửi, và việc họ có thể làm tiếp |  |
      Thì bị từ chối vì "chưa điền đủ"

    Kịch bản: Lý do ngoài danh mục thì không được
      Khi người có thẩm quyền thực hiện "Không thụ lý", trong đó:
        | Điều kiện còn thiếu | Đơn viết dài quá |
      Thì bị từ chối vì "không có trong danh mục"

    Kịch bản: Không thụ lý thì mọi thời hạn đang chạy chấm dứt
      Khi người có thẩm quyền thực hiện "Không thụ lý" ngày 03/07/2026
      Thì thời hạn "Xử lý ban đầu thông tin tố cáo" đã xong đúng hạn

  @T2-04
  Quy tắc: Chuyển đúng nơi có thẩm quyền trong 5 ngày làm việc [Luật Tố cáo 25/2018, Điều 24 khoản 2]

    Kịch bản: Chuyển ngày thứ năm là đúng hạn và người gửi được báo
      Khi người có thẩm quyền thực hiện "Chuyển cơ quan có thẩm quyền" ngày 08/07/2026
      Thì vụ việc ở chặng "Đã chuyển cơ quan có thẩm quyền"
      Và thời hạn "Chuyển tố cáo không thuộc thẩm quyền" đã xong đúng hạn
      Và những người được báo là: người gửi

    Kịch bản: Chuyển ngày thứ sáu thì hồ sơ ghi là chậm
      Khi người có thẩm quyền thực hiện "Chuyển cơ quan có thẩm quyền" ngày 09/07/2026
      Thì thời hạn "Chuyển tố cáo không thuộc thẩm quyền" đã xong nhưng chậm

    Khung kịch bản: Tố cáo người đứng đầu phường thì không chuyển về <nơi nhận>
      Biết văn thư đã thực hiện "Ghi các nội dung tố cáo", trong đó:
        | Nội dung tố cáo: ai, hành vi nào | A: ông Nguyễn Văn Thí Dụ |
      Khi người có thẩm quyền thực hiện "Chuyển cơ quan có thẩm quyền", trong đó:
        | Cơ quan nhận | <nơi nhận> |
      Thì bị từ chối vì "nơi nhận có liên quan người bị phản ánh"
      Dữ liệu:
        | nơi nhận                |
        | phường Thí Dụ           |
        | trạm y tế phường Thí Dụ |

    Kịch bản: Tố cáo người đứng đầu phường thì chuyển được lên cấp trên
      Biết văn thư đã thực hiện "Ghi các nội dung tố cáo", trong đó:
        | Nội dung tố cáo: ai, hành vi nào | A: ông Nguyễn Văn Thí Dụ |
      Khi người có thẩm quyền thực hiện "Chuyển cơ quan có thẩm quyền", trong đó:
        | Cơ quan nhận | Ủy ban nhân dân thành phố |
      Thì vụ việc ở chặng "Đã chuyển cơ quan có thẩm quyền"

    Khung kịch bản: Tố cáo chính một cơ quan thì không chuyển về <nơi nhận>
      Biết văn thư đã thực hiện "Ghi các nội dung tố cáo", trong đó:
        | Nội dung tố cáo: ai, hành vi nào | A: phường Thí Dụ |
      Khi người có thẩm quyền thực hiện "Chuyển cơ quan có thẩm quyền", trong đó:
        | Cơ quan nhận | <nơi nhận> |
      Thì bị từ chối vì "nơi nhận có liên quan người bị phản ánh"
      Dữ liệu:
        | nơi nhận                |
        | phường Thí Dụ           |
        | trạm y tế phường Thí Dụ |

    Kịch bản: Cơ quan đã kết thúc hoạt động thì không nhận đơn nữa
      Khi người có thẩm quyền thực hiện "Chuyển cơ quan có thẩm quyền", trong đó:
        | Cơ quan nhận | quận Hư Cấu |
      Thì bị từ chối vì "nơi nhận không còn hoạt động"

  @T2-10
  Quy tắc: Đơn không nêu tên mà chứng cứ rõ thì thanh tra, kiểm tra, không có người tố cáo [Luật Tố cáo 25/2018, Điều 25 khoản 2]

    Kịch bản: Chứng cứ rõ thì tiến hành kiểm tra và không báo cho ai là người tố cáo
      Khi người có thẩm quyền thực hiện "Tiến hành thanh tra, kiểm tra, không có người tố cáo"
      Thì vụ việc ở chặng "Thanh tra, kiểm tra (không có người tố cáo)"
      Và những người được báo là: tổ trưởng xác minh

    Khung kịch bản: Thiếu "<điều kiện>" thì không mở cuộc kiểm tra
      Khi người có thẩm quyền thực hiện "Tiến hành thanh tra, kiểm tra, không có người tố cáo", trong đó:
        | <điều kiện> | không |
      Thì bị từ chối vì "chưa đủ điều kiện"
      Dữ liệu:
        | điều kiện                      |
        | Nội dung rõ về người vi phạm   |
        | Có tài liệu, chứng cứ cụ thể   |
        | Có cơ sở để thẩm tra, xác minh |

    Kịch bản: Đơn đã đúng hình thức tố cáo thì không đi đường này
      Biết văn thư đã thực hiện "Xác nhận hình thức tố cáo"
      Khi người có thẩm quyền thực hiện "Tiến hành thanh tra, kiểm tra, không có người tố cáo"
      Thì bị từ chối vì "đã là tố cáo đúng hình thức"

  @T5-22
  Quy tắc: Thời hạn thanh tra chưa đọc được trong luật thì do cơ quan xác nhận [Luật Thanh tra 84/2025: thời hạn chưa được xác nhận]

    Kịch bản: Cơ quan chưa đặt thì không có con số nào được tự nghĩ ra
      Biết cơ quan chưa đặt thời hạn thanh tra, kiểm tra
      Khi người có thẩm quyền thực hiện "Tiến hành thanh tra, kiểm tra, không có người tố cáo"
      Thì vụ việc không có thời hạn "Thanh tra, kiểm tra (cơ quan tự đặt)"

    Kịch bản: Cơ quan đã đặt thì thời hạn chạy theo con số ấy
      Biết cơ quan đặt thời hạn thanh tra, kiểm tra là 20
      Khi người có thẩm quyền thực hiện "Tiến hành thanh tra, kiểm tra, không có người tố cáo" ngày 03/07/2026
      Thì hạn "Thanh tra, kiểm tra (cơ quan tự đặt)" là ngày 23/07/2026
