# language: vi
Tính năng: Bảo vệ người gửi
  Đề nghị bảo vệ, tin báo bị trả thù đi qua đơn vị liên quan, được quyết ngay; biện pháp nào cũng có lúc kết thúc; người
  bị phản ánh không được báo gì.

  @T2-34
  Quy tắc: Đề nghị bảo vệ được nhận và đến ngay người quyết định [Luật Tố cáo 25/2018, Điều 47–58]

    Khung kịch bản: Đơn "<cần gì>" thành vụ việc bảo vệ, quyết ngay trong ngày
      Biết một đơn nhận ngày 01/07/2026
      Khi văn thư thực hiện "Phân loại: đề nghị bảo vệ, báo bị trả thù" ngày 03/07/2026, trong đó:
        | Người gửi cần gì | <cần gì> |
      Thì vụ việc ở chặng "Chờ quyết định bảo vệ"
      Và hạn "Quyết định bảo vệ" là ngày 03/07/2026
      Và những người được báo là: người gửi; người có thẩm quyền
      Dữ liệu:
        | cần gì                  |
        | Đề nghị được bảo vệ     |
        | Báo bị trả thù, trù dập |

    Kịch bản: Người gửi đang có vụ việc tố cáo xin bảo vệ thì người có thẩm quyền biết ngay
      Biết vụ việc tố cáo đến chặng "Xác minh" ngày 01/07/2026
      Khi người gửi thực hiện "Người gửi đề nghị bảo vệ, báo bị trả thù" ngày 03/07/2026
      Thì hạn "Mở vụ việc bảo vệ người gửi" là ngày 03/07/2026
      Và những người được báo là: người có thẩm quyền

    Kịch bản: Người bị phản ánh không xin thay được
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Khi người bị phản ánh xem danh sách việc
      Thì danh sách không có việc "Người gửi đề nghị bảo vệ, báo bị trả thù"

    Khung kịch bản: Mở vụ việc bảo vệ ngày <ngày> thì <kết quả>
      Biết vụ việc tố cáo đến chặng "Xác minh" ngày 01/07/2026
      Và người gửi đã thực hiện "Người gửi đề nghị bảo vệ, báo bị trả thù" ngày 03/07/2026
      Khi văn thư thực hiện "Chuyển đề nghị bảo vệ, tin báo bị trả thù thành vụ việc riêng" ngày <ngày>
      Thì mở thêm vụ việc "Bảo vệ người tố cáo, người phản ánh" ở chặng "Chờ quyết định bảo vệ"
      Và thời hạn "Mở vụ việc bảo vệ người gửi" <kết quả>
      Và những người được báo là: người gửi
      Dữ liệu:
        | ngày       | kết quả            |
        | 03/07/2026 | đã xong đúng hạn   |
        | 04/07/2026 | đã xong nhưng chậm |

    Kịch bản: Vụ việc bảo vệ vẫn nhớ người gửi đơn ban đầu
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Và văn thư đã thực hiện "Chuyển đề nghị bảo vệ, tin báo bị trả thù thành vụ việc riêng"
      Khi vụ việc mới mở được xem đến
      Thì người gửi đơn ban đầu được báo tin của vụ việc này
      Và việc đầu tiên là "Nhận đề nghị bảo vệ, tin báo bị trả thù"

    Kịch bản: Chính người bị tố cáo, dù là cán bộ, không thấy vụ việc bảo vệ
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Và văn thư đã thực hiện "Chuyển đề nghị bảo vệ, tin báo bị trả thù thành vụ việc riêng"
      Và vụ việc mới mở là vụ việc đang xem
      Và bà Trần Thị Ví Dụ là người có thẩm quyền của Thanh tra thành phố
      Khi bà Trần Thị Ví Dụ xem vụ việc
      Thì bị từ chối vì "không có hồ sơ này"

  @T2-34
  Quy tắc: Biện pháp bảo vệ do người có thẩm quyền quyết định, ngay trong ngày, có lý do [Luật Tố cáo 25/2018, Điều 47–58]

    Khung kịch bản: Quyết định biện pháp "<biện pháp>" thì người gửi được báo
      Biết vụ việc bảo vệ đang ở chặng "Chờ quyết định bảo vệ"
      Khi người có thẩm quyền thực hiện "Quyết định áp dụng biện pháp bảo vệ", trong đó:
        | Biện pháp | <biện pháp> |
      Thì vụ việc ở chặng "Đang bảo vệ"
      Và những người được báo là: người gửi; văn thư
      Dữ liệu:
        | biện pháp                                                       |
        | Giữ bí mật họ tên, địa chỉ, bút tích và thông tin khác           |
        | Lược bỏ thông tin người gửi trước khi giao người xác minh        |
        | Bảo vệ vị trí công tác, việc làm                                 |
        | Bảo vệ tính mạng, sức khỏe                                       |
        | Bảo vệ tài sản                                                   |
        | Bảo vệ danh dự, nhân phẩm                                        |

    Khung kịch bản: Quyết định ngày <ngày> thì <kết quả>
      Biết vụ việc bảo vệ đến chặng "Chờ quyết định bảo vệ" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Quyết định áp dụng biện pháp bảo vệ" ngày <ngày>
      Thì thời hạn "Quyết định bảo vệ" <kết quả>
      Dữ liệu:
        | ngày       | kết quả            |
        | 01/07/2026 | đã xong đúng hạn   |
        | 02/07/2026 | đã xong nhưng chậm |

    Kịch bản: Không áp dụng thì người gửi biết lý do
      Biết vụ việc bảo vệ đang ở chặng "Chờ quyết định bảo vệ"
      Khi người có thẩm quyền thực hiện "Không áp dụng biện pháp bảo vệ"
      Thì vụ việc ở chặng "Không áp dụng biện pháp bảo vệ"
      Và thời hạn "Quyết định bảo vệ" đã xong đúng hạn
      Và những người được báo là: người gửi

    Kịch bản: Không áp dụng mà không nói lý do thì không được
      Biết vụ việc bảo vệ đang ở chặng "Chờ quyết định bảo vệ"
      Khi người có thẩm quyền thực hiện "Không áp dụng biện pháp bảo vệ", trong đó:
        | Lý do báo cho người gửi | |
      Thì bị từ chối vì "chưa điền đủ"

    Kịch bản: Thay đổi biện pháp thì người được bảo vệ biết
      Biết vụ việc bảo vệ đang ở chặng "Đang bảo vệ"
      Khi người có thẩm quyền thực hiện "Thay đổi, bổ sung biện pháp bảo vệ"
      Thì vụ việc vẫn ở chặng "Đang bảo vệ"
      Và những người được báo là: người gửi

    Kịch bản: Văn thư không tự quyết định bảo vệ
      Biết vụ việc bảo vệ đang ở chặng "Chờ quyết định bảo vệ"
      Khi văn thư thực hiện "Quyết định áp dụng biện pháp bảo vệ"
      Thì bị từ chối vì "sai vai trò"

  @KC-18 @T2-34
  Quy tắc: Đề nghị bảo vệ đi qua đơn vị liên quan, lên cấp trên [Quy tắc hệ thống KC-18]

    Khung kịch bản: Đơn vị liên quan là <đơn vị> thì nơi này không quyết định
      Biết một đơn nhận ngày 01/07/2026
      Và văn thư đã thực hiện "Phân loại: đề nghị bảo vệ, báo bị trả thù", trong đó:
        | Cơ quan, đơn vị liên quan | <đơn vị> |
      Khi người có thẩm quyền thực hiện "<việc>"
      Thì bị từ chối vì "đơn vị liên quan không được quyết định"
      Dữ liệu:
        | đơn vị                    | việc                                    |
        | Thanh tra thành phố       | Quyết định áp dụng biện pháp bảo vệ     |
        | Thanh tra thành phố       | Không áp dụng biện pháp bảo vệ          |
        | Thanh tra thành phố       | Kiến nghị xử lý người có hành vi bị cấm |
        | Ủy ban nhân dân thành phố | Quyết định áp dụng biện pháp bảo vệ     |

    Kịch bản: Chuyển lên cấp trên thì người gửi được báo và đồng hồ vẫn chạy
      Biết một đơn nhận ngày 01/07/2026
      Và văn thư đã thực hiện "Phân loại: đề nghị bảo vệ, báo bị trả thù", trong đó:
        | Cơ quan, đơn vị liên quan | Thanh tra thành phố |
      Khi văn thư thực hiện "Chuyển lên trên đơn vị liên quan", trong đó:
        | Cơ quan cấp trên | Ủy ban nhân dân thành phố |
      Thì vụ việc thuộc về "Ủy ban nhân dân thành phố"
      Và vụ việc vẫn ở chặng "Chờ quyết định bảo vệ"
      Và thời hạn "Quyết định bảo vệ" đang chạy
      Và những người được báo là: người gửi; người có thẩm quyền

    Kịch bản: Cấp trên nhận rồi thì quyết định được
      Biết một đơn nhận ngày 01/07/2026
      Và bà Trịnh Cấp Trên là người có thẩm quyền của Ủy ban nhân dân thành phố
      Và văn thư đã thực hiện "Phân loại: đề nghị bảo vệ, báo bị trả thù", trong đó:
        | Cơ quan, đơn vị liên quan | Thanh tra thành phố |
      Và văn thư đã thực hiện "Chuyển lên trên đơn vị liên quan", trong đó:
        | Cơ quan cấp trên | Ủy ban nhân dân thành phố |
      Khi bà Trịnh Cấp Trên thực hiện "Quyết định áp dụng biện pháp bảo vệ"
      Thì vụ việc ở chặng "Đang bảo vệ"

    Kịch bản: Chuyển ngang thì không được
      Biết vụ việc bảo vệ đang ở chặng "Chờ quyết định bảo vệ"
      Khi văn thư thực hiện "Chuyển lên trên đơn vị liên quan", trong đó:
        | Cơ quan cấp trên | phường Thí Dụ |
      Thì bị từ chối vì "nơi nhận không ở trên đơn vị liên quan"

    Kịch bản: Cơ quan do người bị tố cáo đứng đầu không nhận
      Biết vụ việc bảo vệ về người đứng đầu phường đang chờ quyết định
      Khi văn thư thực hiện "Chuyển lên trên đơn vị liên quan", trong đó:
        | Cơ quan cấp trên | phường Thí Dụ |
      Thì bị từ chối vì "nơi nhận có liên quan người bị phản ánh"

  @T2-35
  Quy tắc: Báo bị trả thù thì xử lý ngay [Luật Tố cáo 25/2018, Điều 8]

    Khung kịch bản: <ai> báo bị trả thù thì người có thẩm quyền biết ngay
      Biết vụ việc bảo vệ đến chặng "Đang bảo vệ" ngày 01/07/2026
      Khi <ai> thực hiện "Báo bị trả thù, trù dập" ngày 06/07/2026
      Thì hạn "Xử lý tin báo bị trả thù" là ngày 06/07/2026
      Và những người được báo là: người có thẩm quyền
      Dữ liệu:
        | ai        |
        | người gửi |
        | văn thư   |

    Khung kịch bản: Xử lý bằng "<việc>" ngày <ngày> thì <kết quả>
      Biết vụ việc bảo vệ đến chặng "Đang bảo vệ" ngày 01/07/2026
      Và người gửi đã thực hiện "Báo bị trả thù, trù dập" ngày 06/07/2026
      Khi người có thẩm quyền thực hiện "<việc>" ngày <ngày>
      Thì thời hạn "Xử lý tin báo bị trả thù" <kết quả>
      Dữ liệu:
        | việc                                    | ngày       | kết quả            |
        | Thay đổi, bổ sung biện pháp bảo vệ      | 06/07/2026 | đã xong đúng hạn   |
        | Thay đổi, bổ sung biện pháp bảo vệ      | 07/07/2026 | đã xong nhưng chậm |
        | Kiến nghị xử lý người có hành vi bị cấm | 06/07/2026 | đã xong đúng hạn   |
        | Kiến nghị xử lý người có hành vi bị cấm | 07/07/2026 | đã xong nhưng chậm |

    Khung kịch bản: Kiến nghị xử lý hành vi "<hành vi>" thì người được bảo vệ biết
      Biết vụ việc bảo vệ đang ở chặng "Đang bảo vệ"
      Khi người có thẩm quyền thực hiện "Kiến nghị xử lý người có hành vi bị cấm", trong đó:
        | Hành vi bị cấm | <hành vi> |
      Thì những người được báo là: người gửi; văn thư
      Dữ liệu:
        | hành vi                               |
        | Cản trở, gây khó khăn cho người tố cáo |
        | Làm lộ danh tính người tố cáo          |
        | Làm mất, làm sai lệch hồ sơ            |
        | Không giải quyết tố cáo                |
        | Bao che người bị tố cáo                |
        | Đe dọa, trả thù, trù dập               |

  @T2-34
  Quy tắc: Bảo vệ kết thúc khi có kết luận, đình chỉ hoặc quyết định chấm dứt [Luật Tố cáo 25/2018, Điều 54]

    Khung kịch bản: Chấm dứt vì "<căn cứ>" thì người được bảo vệ biết lý do
      Biết vụ việc bảo vệ đang ở chặng "Đang bảo vệ"
      Khi người có thẩm quyền thực hiện "Chấm dứt biện pháp bảo vệ", trong đó:
        | Căn cứ chấm dứt | <căn cứ> |
      Thì vụ việc ở chặng "Đã chấm dứt bảo vệ"
      Và những người được báo là: người gửi
      Dữ liệu:
        | căn cứ                                  |
        | Đã có kết luận nội dung tố cáo          |
        | Đã đình chỉ giải quyết tố cáo           |
        | Có quyết định chấm dứt bảo vệ           |
        | Người được bảo vệ cố ý vi phạm nghĩa vụ |

    Kịch bản: Còn tin báo trả thù chưa xử lý thì chưa chấm dứt
      Biết vụ việc bảo vệ đang ở chặng "Đang bảo vệ"
      Và người gửi đã thực hiện "Báo bị trả thù, trù dập"
      Khi người có thẩm quyền thực hiện "Chấm dứt biện pháp bảo vệ"
      Thì bị từ chối vì "còn tin báo trả thù chưa xử lý"

    Kịch bản: Trước 01/07/2026 chưa có căn cứ cố ý vi phạm nghĩa vụ
      Biết vụ việc bảo vệ đến chặng "Đang bảo vệ" ngày 01/07/2025
      Khi người có thẩm quyền thực hiện "Chấm dứt biện pháp bảo vệ", trong đó:
        | Căn cứ chấm dứt | Người được bảo vệ cố ý vi phạm nghĩa vụ |
      Thì bị từ chối vì "không có trong danh mục"

  @KC-18
  Quy tắc: Người bị phản ánh không được báo gì về việc bảo vệ [Quy tắc hệ thống KC-18]

    Kịch bản: Không việc nào của thủ tục báo cho người bị phản ánh
      Khi tra những nơi được báo trong thủ tục bảo vệ
      Thì không nơi nào là người bị phản ánh
