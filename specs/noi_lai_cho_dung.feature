# language: vi
Tính năng: Nói lại cho đúng
  Về một câu nêu sự việc trong điều cơ quan này đã công khai. Bản nói lại có ở đúng nơi ấy, lâu bằng, đến đúng những người
  ấy. Điều chưa công khai thì không xác nhận cũng không phủ nhận. Không mục nào ghi ai đã nói hay nói ở đâu.

  @KC-33
  Quy tắc: Ai cũng có thể đề nghị, về điều đã công khai [Quy tắc hệ thống KC-33]

    Kịch bản: Mở đề nghị thì thời hạn xem xét chạy theo số cơ quan đặt
      Biết cơ quan đặt thời hạn xem xét đề nghị nói lại là 10
      Khi mở đề nghị nói lại ngày 01/07/2026
      Thì hạn "Xem xét đề nghị nói lại (cơ quan tự đặt)" là ngày 15/07/2026
      Và việc đầu tiên là "Mở đề nghị nói lại cho đúng"
      Và những người được báo là: văn thư

    Kịch bản: Ai cũng gửi được đề nghị qua cổng, thời hạn tính từ ngày nhận
      Biết cơ quan đặt thời hạn xem xét đề nghị nói lại là 10
      Và một đơn nhận ngày 01/07/2026
      Khi văn thư thực hiện "Phân loại: đề nghị nói lại cho đúng" ngày 03/07/2026
      Thì vụ việc ở chặng "Đã nhận đề nghị nói lại"
      Và hạn "Xem xét đề nghị nói lại (cơ quan tự đặt)" là ngày 15/07/2026
      Và những người được báo là: người gửi

    Kịch bản: Cơ quan chưa đặt thì không có con số nào được tự nghĩ ra
      Biết cơ quan chưa đặt thời hạn xem xét đề nghị nói lại
      Khi mở đề nghị nói lại ngày 01/07/2026
      Thì vụ việc không có thời hạn "Xem xét đề nghị nói lại (cơ quan tự đặt)"

    Kịch bản: Nội dung đã công khai thì được đối chiếu với hồ sơ
      Biết một kết luận đã công khai và có đề nghị nói lại ngày 01/07/2026
      Khi văn thư thực hiện "Xác định nội dung đã công khai"
      Thì vụ việc ở chặng "Đang đối chiếu với hồ sơ"
      Và những người được báo là: người gửi

    Khung kịch bản: Đề nghị nói về "<điều gì>" thì câu trả lời như nhau
      Biết một kết luận đã công khai và có đề nghị nói lại ngày 01/07/2026
      Khi văn thư thực hiện "Xác định nội dung đã công khai", trong đó:
        | Nội dung đã công khai (địa chỉ trang hoặc mã) | <điều gì> |
      Thì bị từ chối vì "không tìm thấy nội dung đã công khai"
      Dữ liệu:
        | điều gì               |
        | một vụ việc đang xử lý |
        | một đơn không có thật  |
        | một bản đã bị thu hồi  |

    Kịch bản: Đơn vị liên quan không có trong danh mục thì chưa đối chiếu được
      Biết một kết luận đã công khai và có đề nghị nói lại ngày 01/07/2026
      Khi văn thư xác định nội dung với một đơn vị không có trong danh mục
      Thì bị từ chối vì "không có đơn vị này"

    Khung kịch bản: "<việc>" thì người đề nghị không đọc được là có vụ việc nào
      Biết một kết luận đã công khai và có đề nghị nói lại ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "<việc>"
      Thì câu người đề nghị đọc không nói là có hay không có một đơn hay một vụ việc nào
      Dữ liệu:
        | việc                    |
        | Nhập vào vụ việc khác   |
        | Trùng với vụ việc đã có |
        | Trả lời: không phải nội dung đã công khai |

    Kịch bản: Không phải nội dung đã công khai thì trả lời bằng câu in sẵn, không có ô nào để viết thêm
      Biết một kết luận đã công khai và có đề nghị nói lại ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Trả lời: không phải nội dung đã công khai"
      Thì vụ việc ở chặng "Không phải nội dung đã công khai"
      Và không có ô nào để viết thêm
      Và những người được báo là: người gửi

    Khung kịch bản: Người đề nghị thêm tài liệu ở chặng "<chặng>"
      Biết một kết luận đã công khai và đề nghị nói lại đến chặng "<chặng>"
      Khi người gửi thực hiện "Thêm tài liệu, căn cứ"
      Thì được chấp nhận
      Dữ liệu:
        | chặng                    |
        | Đã nhận đề nghị nói lại  |
        | Đang đối chiếu với hồ sơ |
        | Bản nói lại chờ duyệt    |
        | Đã duyệt, chờ công khai  |
        | Đang công khai bản nói lại |
        | Không nói lại            |
        | Không phải nội dung đã công khai |

  @KC-33
  Quy tắc: Bản nói lại nêu đã công khai gì, hồ sơ chứng minh gì, từ khi nào, phản đối thế nào [Quy tắc hệ thống KC-33]

    Kịch bản: Dự thảo đủ bốn điều thì chờ duyệt
      Biết một kết luận đã công khai và đề nghị nói lại đến chặng "Đang đối chiếu với hồ sơ"
      Khi thanh tra viên thực hiện "Dự thảo bản nói lại"
      Thì vụ việc ở chặng "Bản nói lại chờ duyệt"
      Và những người được báo là: người có thẩm quyền

    Khung kịch bản: Thiếu "<mục>" thì chưa phải bản nói lại
      Biết một kết luận đã công khai và đề nghị nói lại đến chặng "Đang đối chiếu với hồ sơ"
      Khi thanh tra viên thực hiện "Dự thảo bản nói lại", trong đó:
        | <mục> |  |
      Thì bị từ chối vì "chưa điền đủ"
      Dữ liệu:
        | mục                        |
        | Đã công khai điều gì       |
        | Hồ sơ chứng minh điều gì   |
        | Biết từ ngày               |
        | Ai không đồng ý thì làm gì |

    Kịch bản: Còn thiếu căn cứ thì trả lại để đối chiếu thêm
      Biết một kết luận đã công khai và đề nghị nói lại đến chặng "Bản nói lại chờ duyệt"
      Khi người có thẩm quyền thực hiện "Trả lại để đối chiếu thêm"
      Thì vụ việc ở chặng "Đang đối chiếu với hồ sơ"
      Và những người được báo là: thanh tra viên

  @KC-33
  Quy tắc: Người ngoài đơn vị liên quan duyệt hoặc từ chối [Quy tắc hệ thống KC-33]

    Kịch bản: Người ngoài đơn vị liên quan duyệt được
      Biết một kết luận đã công khai và đề nghị nói lại đến chặng "Bản nói lại chờ duyệt"
      Khi người có thẩm quyền thực hiện "Duyệt bản nói lại"
      Thì vụ việc ở chặng "Đã duyệt, chờ công khai"
      Và những người được báo là: người phụ trách công khai

    Khung kịch bản: <ai> không "<việc>"
      Biết một kết luận đã công khai và đề nghị nói lại đến chặng "Bản nói lại chờ duyệt"
      Và <ai> là người có thẩm quyền của Thanh tra thành phố
      Khi <ai> thực hiện "<việc>"
      Thì bị từ chối vì "người duyệt thuộc đơn vị liên quan"
      Dữ liệu:
        | ai                   | việc                         |
        | ông Lê Minh Hoạ      | Duyệt bản nói lại            |
        | ông Lê Minh Hoạ      | Từ chối nói lại, nêu lý do   |
        | ông Phạm Thử Nghiệm  | Duyệt bản nói lại            |
        | ông Phạm Thử Nghiệm  | Từ chối nói lại, nêu lý do   |

    Kịch bản: Người tự dự thảo không duyệt được, dù ghi tên người khác là người dự thảo
      Biết một kết luận đã công khai và đề nghị nói lại đến chặng "Đang đối chiếu với hồ sơ"
      Và thanh tra viên đã thực hiện "Dự thảo bản nói lại"
      Khi chính người dự thảo, nay giữ quyền duyệt, duyệt bản nói lại
      Thì bị từ chối vì "người duyệt thuộc đơn vị liên quan"

    Khung kịch bản: Ở chặng "<chặng>", hồ sơ khớp với điều đã công khai thì từ chối, nêu lý do và cách phản đối
      Biết cơ quan đặt thời hạn xem xét đề nghị nói lại là 10
      Và một kết luận đã công khai và đề nghị nói lại đến chặng "<chặng>"
      Khi người có thẩm quyền thực hiện "Từ chối nói lại, nêu lý do"
      Thì vụ việc ở chặng "Không nói lại"
      Và thời hạn "Xem xét đề nghị nói lại (cơ quan tự đặt)" đã xong đúng hạn
      Và những người được báo là: người gửi
      Dữ liệu:
        | chặng                    |
        | Đang đối chiếu với hồ sơ |
        | Bản nói lại chờ duyệt    |

    Kịch bản: Từ chối mà không nêu lý do thì không được
      Biết một kết luận đã công khai và đề nghị nói lại đến chặng "Bản nói lại chờ duyệt"
      Khi người có thẩm quyền thực hiện "Từ chối nói lại, nêu lý do", trong đó:
        | Lý do: hồ sơ chứng minh điều gì |  |
      Thì bị từ chối vì "chưa điền đủ"

  @KC-33
  Quy tắc: Cơ quan công khai sai thì xin lỗi [Quy tắc hệ thống KC-33]

    Kịch bản: Người đứng đầu xin lỗi trước khi công khai bản nói lại
      Biết một kết luận đã công khai và đề nghị nói lại đến chặng "Đã duyệt, chờ công khai"
      Khi người có thẩm quyền thực hiện "Xin lỗi vì đã công khai sai"
      Thì được chấp nhận
      Và những người được báo là: người gửi

    Kịch bản: Cơ quan sai mà chưa xin lỗi thì chưa công khai được
      Biết một kết luận đã công khai và đề nghị nói lại đến chặng "Đã duyệt, chờ công khai"
      Khi người phụ trách công khai thực hiện "Công khai bản nói lại"
      Thì bị từ chối vì "chưa xin lỗi"

    Kịch bản: Cơ quan không sai thì không có lời xin lỗi
      Biết một kết luận đã công khai và bản nói lại đã duyệt, cơ quan không công khai sai
      Khi người có thẩm quyền thực hiện "Xin lỗi vì đã công khai sai"
      Thì bị từ chối vì "cơ quan không công khai sai"

    Kịch bản: Cơ quan không sai thì công khai được ngay
      Biết một kết luận đã công khai và bản nói lại đã duyệt, cơ quan không công khai sai
      Khi người phụ trách công khai thực hiện "Công khai bản nói lại"
      Thì vụ việc ở chặng "Đang công khai bản nói lại"

  @KC-33
  Quy tắc: Cùng nơi, cùng khổ, cùng thời gian, đến cùng những người [Quy tắc hệ thống KC-33]

    Kịch bản: Công khai ở cùng nơi thì mọi nơi đã được báo về nội dung cũ được báo
      Biết một kết luận đã công khai 15 ngày bằng "Đăng trên cổng, trang thông tin điện tử", bản nói lại đã duyệt ngày 01/07/2026
      Khi người phụ trách công khai thực hiện "Công khai bản nói lại", trong đó:
        | Hình thức công khai | Cổng, trang thông tin điện tử |
        | Đến ngày            | 16/07/2026                    |
      Thì vụ việc ở chặng "Đang công khai bản nói lại"
      Và những người được báo là: người gửi; mọi nơi đã được báo

    Kịch bản: Bản nói lại ngắn hơn một ngày thì không được
      Biết một kết luận đã công khai 15 ngày bằng "Đăng trên cổng, trang thông tin điện tử", bản nói lại đã duyệt ngày 01/07/2026
      Khi người phụ trách công khai thực hiện "Công khai bản nói lại", trong đó:
        | Hình thức công khai | Cổng, trang thông tin điện tử |
        | Đến ngày            | 15/07/2026                    |
      Thì bị từ chối vì "ngắn hơn nội dung cũ"

    Khung kịch bản: Ghi muộn một việc công khai trên cổng đến ngày <đến ngày> thì <kết quả>, vì trang chỉ hiện từ khi ghi
      Biết một kết luận đã công khai 15 ngày bằng "Đăng trên cổng, trang thông tin điện tử", bản nói lại đã duyệt ngày 01/07/2026
      Và hôm nay là ngày 10/07/2026
      Khi người phụ trách công khai thực hiện "Công khai bản nói lại" ngày 01/07/2026, trong đó:
        | Đến ngày | <đến ngày> |
      Thì <kết quả>
      Dữ liệu:
        | đến ngày   | kết quả                             |
        | 24/07/2026 | bị từ chối vì "ngắn hơn nội dung cũ" |
        | 25/07/2026 | được chấp nhận                      |

    Kịch bản: Thiếu một nơi đã công khai thì không được
      Biết một kết luận đã công khai 15 ngày bằng "Đăng trên cổng, trang thông tin điện tử; Họp tại nơi người bị tố cáo công tác", bản nói lại đã duyệt ngày 01/07/2026
      Khi người phụ trách công khai thực hiện "Công khai bản nói lại", trong đó:
        | Hình thức công khai | Cổng, trang thông tin điện tử |
        | Đến ngày            | 16/07/2026                    |
      Thì bị từ chối vì "thiếu nơi đã công khai"

    Kịch bản: Thêm nơi thì được
      Biết một kết luận đã công khai 15 ngày bằng "Đăng trên cổng, trang thông tin điện tử", bản nói lại đã duyệt ngày 01/07/2026
      Khi người phụ trách công khai thực hiện "Công khai bản nói lại", trong đó:
        | Hình thức công khai | Cổng, trang thông tin điện tử; Họp tại nơi đã họp công khai |
        | Đến ngày            | 16/07/2026                                                  |
      Thì vụ việc ở chặng "Đang công khai bản nói lại"

    Kịch bản: Nội dung cũ báo hai lần thì bản nói lại báo một lần là thiếu
      Biết một kết luận đã báo 2 lần trên báo in, bản nói lại đã duyệt ngày 01/07/2026
      Khi người phụ trách công khai thực hiện "Công khai bản nói lại", trong đó:
        | Hình thức công khai                                | Báo in, phát thanh, truyền hình |
        | Số lần thông báo (báo in, phát thanh, truyền hình) | 1                               |
        | Đến ngày                                           |                                 |
      Thì bị từ chối vì "ngắn hơn nội dung cũ"

    Kịch bản: Nội dung cũ báo hai lần thì bản nói lại báo hai lần là đủ
      Biết một kết luận đã báo 2 lần trên báo in, bản nói lại đã duyệt ngày 01/07/2026
      Khi người phụ trách công khai thực hiện "Công khai bản nói lại", trong đó:
        | Hình thức công khai                                | Báo in, phát thanh, truyền hình |
        | Số lần thông báo (báo in, phát thanh, truyền hình) | 2                               |
        | Đến ngày                                           |                                 |
      Thì vụ việc ở chặng "Đang công khai bản nói lại"

    Kịch bản: Khổ nhỏ hơn nội dung cũ thì không được
      Biết một kết luận đã công khai 15 ngày bằng "Đăng trên cổng, trang thông tin điện tử", bản nói lại đã duyệt ngày 01/07/2026
      Khi người phụ trách công khai thực hiện "Công khai bản nói lại", trong đó:
        | Đến ngày                             | 16/07/2026 |
        | Cùng vị trí, cùng khổ với nội dung cũ | không      |
      Thì bị từ chối vì "nhỏ hơn nội dung cũ"

    Kịch bản: Chưa đến ngày kết thúc thì chưa gỡ bản nói lại
      Biết một kết luận đã công khai và đề nghị nói lại đến chặng "Đang công khai bản nói lại"
      Khi người phụ trách công khai thực hiện "Kết thúc công khai bản nói lại"
      Thì bị từ chối vì "chưa đến ngày kết thúc công khai"

    Kịch bản: Đủ ngày thì kết thúc công khai
      Biết một kết luận đã công khai 15 ngày bằng "Đăng trên cổng, trang thông tin điện tử", bản nói lại đã duyệt ngày 01/07/2026
      Và người phụ trách công khai đã thực hiện "Công khai bản nói lại", trong đó:
        | Đến ngày | 16/07/2026 |
      Khi người phụ trách công khai thực hiện "Kết thúc công khai bản nói lại" ngày 16/07/2026
      Thì vụ việc ở chặng "Đã nói lại"
