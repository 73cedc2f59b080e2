# language: vi
Tính năng: Kiểm tra, giám sát của Đảng
  Văn bản Đảng không công khai, nên chỉ điều có nguồn đọc được là quy tắc sẵn; số ngày do cấp ủy đặt, chưa đặt thì không có
  đồng hồ. Kết luận từng nội dung theo bốn mức, khác ba giá trị của Luật Tố cáo. Người được kiểm tra được nghe trước.

  @P-01
  Quy tắc: Kiểm tra theo quy định của Đảng có hiệu lực ngày mở [Quy định 21-QĐ/TW]

    Kịch bản: Vụ việc mở ra thì trưởng đoàn được báo và chưa ai bị kết luận điều gì
      Biết vụ việc kiểm tra Đảng đến chặng "Chuẩn bị kiểm tra, giám sát" ngày 01/07/2026
      Khi chủ tịch hội đồng xem vụ việc
      Thì vụ việc ở chặng "Chuẩn bị kiểm tra, giám sát"
      Và việc đầu tiên là "Mở vụ việc kiểm tra, giám sát của Đảng"
      Và những người được báo là: tổ trưởng xác minh
      Và không ai còn nợ việc gì

    Kịch bản: Ngày đầu của quy định mới thì mở theo quy định mới
      Biết hôm nay là ngày 11/04/2026
      Khi mở vụ việc kiểm tra Đảng ngày 11/04/2026
      Thì vụ việc theo bản 11/04/2026

    Kịch bản: Ngày trước đó chỉ có bản để tra cứu nên không mở
      Biết hôm nay là ngày 10/04/2026
      Khi mở vụ việc kiểm tra Đảng ngày 10/04/2026
      Thì bị từ chối vì "bản chỉ để tra cứu"

  @KC-26
  Quy tắc: Chỉ tổ chức đảng mở vụ việc của Đảng [Quy tắc hệ thống KC-26]

    Khung kịch bản: <nơi> mở vụ việc <thủ tục> thì <kết quả>
      Biết hôm nay là ngày <ngày>
      Khi <nơi> mở vụ việc <thủ tục>
      Thì <kết quả>
      Dữ liệu:
        | nơi                  | thủ tục       | ngày       | kết quả                                          |
        | Thanh tra thành phố  | kiểm tra Đảng | 01/07/2026 | bị từ chối vì "nơi này không phải tổ chức đảng" |
        | Bệnh viện Minh Hoạ   | kỷ luật Đảng  | 01/07/2026 | bị từ chối vì "nơi này không phải tổ chức đảng" |
        | Bệnh viện Minh Hoạ   | kỷ luật Đảng  | 01/09/2026 | bị từ chối vì "nơi này không phải tổ chức đảng" |
        | Chi bộ Minh Hoạ      | kiểm tra Đảng | 01/07/2026 | được chấp nhận                                   |
        | Chi bộ Minh Hoạ      | kỷ luật Đảng  | 01/09/2026 | được chấp nhận                                   |

  @P-12
  Quy tắc: Trước hết phân loại, nắm tình hình [Quy định 21-QĐ/TW (giải quyết tố cáo trong Đảng)]

    Kịch bản: Chưa phân loại thì chưa quyết định kiểm tra
      Biết vụ việc kiểm tra Đảng đang ở chặng "Chuẩn bị kiểm tra, giám sát"
      Và chủ tịch hội đồng đã thực hiện "Ghi các nội dung kiểm tra, giám sát"
      Khi người có thẩm quyền thực hiện "Ban hành quyết định, kế hoạch, lập đoàn"
      Thì bị từ chối vì "còn việc phải làm trước"

    Khung kịch bản: <đơn> thì phân loại là "<loại>" được
      Biết vụ việc kiểm tra Đảng đang ở chặng "Chuẩn bị kiểm tra, giám sát"
      Khi thanh tra viên thực hiện "Phân loại, nắm tình hình", trong đó:
        | Đơn  | <đơn>  |
        | Loại | <loại> |
      Thì được chấp nhận
      Dữ liệu:
        | đơn                                                       | loại                             |
        | Không có đơn                                              | Giám sát theo chương trình       |
        | Không có đơn                                              | Kiểm tra theo chương trình       |
        | Đơn có tên, địa chỉ người tố cáo                          | Giải quyết tố cáo trong Đảng     |
        | Đơn giấu tên, mạo tên, có địa chỉ, đối tượng, nội dung cụ thể | Kiểm tra khi có dấu hiệu vi phạm |
        | Đơn của người không có năng lực hành vi dân sự            | Kiểm tra khi có dấu hiệu vi phạm |

    Khung kịch bản: <đơn> thì không giải quyết như tố cáo
      Biết vụ việc kiểm tra Đảng đang ở chặng "Chuẩn bị kiểm tra, giám sát"
      Khi chủ tịch hội đồng thực hiện "Phân loại, nắm tình hình", trong đó:
        | Đơn  | <đơn>                        |
        | Loại | Giải quyết tố cáo trong Đảng |
      Thì bị từ chối vì "đơn giấu tên, người không có năng lực thì không phải tố cáo"
      Dữ liệu:
        | đơn                                                       |
        | Đơn giấu tên, mạo tên, có địa chỉ, đối tượng, nội dung cụ thể |
        | Đơn của người không có năng lực hành vi dân sự            |

  @P-13
  Quy tắc: Đơn giấu tên chỉ để nắm tình hình [Quy định 21-QĐ/TW (đơn giấu tên, người không có năng lực hành vi)]

    Kịch bản: Không mở cuộc kiểm tra thì nội dung được lưu và người gửi, nếu có, được báo
      Biết vụ việc kiểm tra Đảng đang ở chặng "Chuẩn bị kiểm tra, giám sát"
      Và chủ tịch hội đồng đã thực hiện "Phân loại, nắm tình hình", trong đó:
        | Đơn | Đơn giấu tên, mạo tên, có địa chỉ, đối tượng, nội dung cụ thể |
      Khi người có thẩm quyền thực hiện "Không mở cuộc kiểm tra, lưu để nắm tình hình"
      Thì vụ việc ở chặng "Lưu để nắm tình hình"
      Và những người được báo là: người gửi

    Kịch bản: Chưa nắm tình hình thì chưa được cất đi
      Biết vụ việc kiểm tra Đảng đang ở chặng "Chuẩn bị kiểm tra, giám sát"
      Khi chủ tịch hội đồng thực hiện "Không mở cuộc kiểm tra, lưu để nắm tình hình"
      Thì bị từ chối vì "còn việc phải làm trước"

  @P-15
  Quy tắc: Tố cáo với cán bộ do Trung ương quản lý: 180 ngày [Quy định 164-QĐ/TW ngày 06/6/2024]

    Kịch bản: Hạn là ngày thứ một trăm tám mươi sau quyết định kiểm tra
      Biết cuộc "Giải quyết tố cáo trong Đảng", do Trung ương quản lý, đã có quyết định ngày 01/07/2026
      Khi người có thẩm quyền xem vụ việc
      Thì hạn "Giải quyết tố cáo với cán bộ do Trung ương quản lý" là ngày 28/12/2026
      Và vụ việc không có thời hạn "Giải quyết tố cáo trong Đảng ở địa phương (cấp ủy tự đặt, cần xác nhận)"

    Khung kịch bản: Kết luận ngày <ngày> thì <trạng thái>
      Biết cuộc "Giải quyết tố cáo trong Đảng", do Trung ương quản lý, đã có quyết định ngày 01/07/2026
      Và trưởng đoàn đã báo cáo và tập thể đã họp
      Khi người có thẩm quyền thực hiện "Ban hành kết luận kiểm tra, giám sát" ngày <ngày>
      Thì thời hạn "Giải quyết tố cáo với cán bộ do Trung ương quản lý" <trạng thái>
      Dữ liệu:
        | ngày       | trạng thái         |
        | 28/12/2026 | đã xong đúng hạn   |
        | 29/12/2026 | đã xong nhưng chậm |

  @P-16
  Quy tắc: Thời hạn khác do cấp ủy đặt, chưa đặt thì không có đồng hồ [Quy định 21-QĐ/TW: chưa đọc được thời hạn, cấp ủy tự đặt]

    Khung kịch bản: Cấp ủy đặt <số> ngày thì cuộc "<loại>" có hạn <hạn>
      Biết cơ quan đặt <trị số> là <số>
      Và cuộc "<loại>", do Cấp ủy địa phương, đơn vị quản lý, đã có quyết định ngày 01/07/2026
      Khi người có thẩm quyền xem vụ việc
      Thì hạn "<thời hạn>" là ngày <hạn>
      Dữ liệu:
        | trị số                                              | số | loại                             | thời hạn                                                               | hạn        |
        | số ngày kiểm tra khi có dấu hiệu vi phạm            | 60 | Kiểm tra khi có dấu hiệu vi phạm | Kiểm tra khi có dấu hiệu vi phạm (cấp ủy tự đặt, cần xác nhận)         | 03/09/2026 |
        | số ngày giải quyết tố cáo trong Đảng ở địa phương   | 90 | Giải quyết tố cáo trong Đảng     | Giải quyết tố cáo trong Đảng ở địa phương (cấp ủy tự đặt, cần xác nhận) | 29/09/2026 |
        | số ngày kiểm tra theo chương trình                  | 45 | Kiểm tra theo chương trình       | Kiểm tra theo chương trình (cấp ủy tự đặt, cần xác nhận)               | 17/08/2026 |
        | số ngày giám sát theo chương trình                  | 30 | Giám sát theo chương trình       | Giám sát theo chương trình (cấp ủy tự đặt, cần xác nhận)               | 31/07/2026 |

    Khung kịch bản: Cấp ủy chưa đặt thì cuộc "<loại>" chưa có đồng hồ
      Biết cuộc "<loại>", do Cấp ủy địa phương, đơn vị quản lý, đã có quyết định ngày 01/07/2026
      Khi người có thẩm quyền xem vụ việc
      Thì vụ việc không có thời hạn "<thời hạn>"
      Và không ai còn nợ việc gì
      Dữ liệu:
        | loại                             | thời hạn                                                               |
        | Kiểm tra khi có dấu hiệu vi phạm | Kiểm tra khi có dấu hiệu vi phạm (cấp ủy tự đặt, cần xác nhận)         |
        | Giải quyết tố cáo trong Đảng     | Giải quyết tố cáo trong Đảng ở địa phương (cấp ủy tự đặt, cần xác nhận) |
        | Kiểm tra theo chương trình       | Kiểm tra theo chương trình (cấp ủy tự đặt, cần xác nhận)               |
        | Giám sát theo chương trình       | Giám sát theo chương trình (cấp ủy tự đặt, cần xác nhận)               |

    Khung kịch bản: Kết luận xong thì cuộc "<loại>" không còn nợ hạn
      Biết cơ quan đặt <trị số> là 300
      Và cuộc "<loại>", do Cấp ủy địa phương, đơn vị quản lý, đã có quyết định ngày 01/07/2026
      Và trưởng đoàn đã báo cáo và tập thể đã họp
      Khi người có thẩm quyền thực hiện "Ban hành kết luận kiểm tra, giám sát"
      Thì thời hạn "<thời hạn>" đã xong đúng hạn
      Dữ liệu:
        | trị số                                            | loại                             | thời hạn                                                                |
        | số ngày kiểm tra khi có dấu hiệu vi phạm          | Kiểm tra khi có dấu hiệu vi phạm | Kiểm tra khi có dấu hiệu vi phạm (cấp ủy tự đặt, cần xác nhận)          |
        | số ngày giải quyết tố cáo trong Đảng ở địa phương | Giải quyết tố cáo trong Đảng     | Giải quyết tố cáo trong Đảng ở địa phương (cấp ủy tự đặt, cần xác nhận) |
        | số ngày kiểm tra theo chương trình                | Kiểm tra theo chương trình       | Kiểm tra theo chương trình (cấp ủy tự đặt, cần xác nhận)                |
        | số ngày giám sát theo chương trình                | Giám sát theo chương trình       | Giám sát theo chương trình (cấp ủy tự đặt, cần xác nhận)                |

  @P-19
  Quy tắc: Nơi được kiểm tra được nói trước là không tự ghi âm, ghi hình [Quy định 22-QĐ/TW sửa đổi bởi 262-QĐ/TW, Điều 3 (cần xác nhận)]

    Kịch bản: Triển khai xong thì sang thẩm tra và người được kiểm tra được báo
      Biết vụ việc kiểm tra Đảng đang ở chặng "Đã có quyết định, chờ triển khai"
      Khi tổ trưởng xác minh thực hiện "Triển khai quyết định đến nơi được kiểm tra"
      Thì vụ việc ở chặng "Thẩm tra, xác minh"
      Và những người được báo là: người bị phản ánh

    Kịch bản: Chưa nói rõ thì chưa triển khai
      Biết vụ việc kiểm tra Đảng đang ở chặng "Đã có quyết định, chờ triển khai"
      Khi tổ trưởng xác minh thực hiện "Triển khai quyết định đến nơi được kiểm tra", trong đó:
        | Đã nói rõ: khi làm việc với đoàn không tự ghi âm, ghi hình | không |
      Thì bị từ chối vì "chưa đủ điều kiện"

    Kịch bản: Trang của nơi được kiểm tra ghi câu ấy
      Biết vụ việc kiểm tra Đảng đang ở chặng "Thẩm tra, xác minh"
      Khi người bị phản ánh xem vụ việc
      Thì chặng này nói với người được kiểm tra "không tự ghi âm, ghi hình"

  @KC-26
  Quy tắc: Các bước của một cuộc kiểm tra [Quy tắc hệ thống KC-26]

    Kịch bản: Chưa ghi nội dung thì chưa quyết định kiểm tra
      Biết vụ việc kiểm tra Đảng đang ở chặng "Chuẩn bị kiểm tra, giám sát"
      Và chủ tịch hội đồng đã thực hiện "Phân loại, nắm tình hình"
      Khi người có thẩm quyền thực hiện "Ban hành quyết định, kế hoạch, lập đoàn"
      Thì bị từ chối vì "còn việc phải làm trước"

    Kịch bản: Nội dung ghi được cho cả tổ chức đảng và đảng viên
      Biết vụ việc kiểm tra Đảng đang ở chặng "Chuẩn bị kiểm tra, giám sát"
      Khi chủ tịch hội đồng thực hiện "Ghi các nội dung kiểm tra, giám sát", trong đó:
        | Nội dung: ai hoặc tổ chức nào, việc gì | A: Chi bộ Hư Cấu; B: bà Trần Thị Ví Dụ |
      Thì được chấp nhận

    Kịch bản: Quyết định xong thì đoàn được giao việc
      Biết vụ việc kiểm tra Đảng đang ở chặng "Chuẩn bị kiểm tra, giám sát"
      Và chủ tịch hội đồng đã thực hiện "Phân loại, nắm tình hình"
      Và chủ tịch hội đồng đã thực hiện "Ghi các nội dung kiểm tra, giám sát"
      Khi người có thẩm quyền thực hiện "Ban hành quyết định, kế hoạch, lập đoàn"
      Thì vụ việc ở chặng "Đã có quyết định, chờ triển khai"
      Và những người được báo là: người được giao

    Khung kịch bản: Trong đoàn có <quan hệ> của người được kiểm tra thì không được
      Biết vụ việc kiểm tra Đảng đang ở chặng "Chuẩn bị kiểm tra, giám sát"
      Và chủ tịch hội đồng đã thực hiện "Phân loại, nắm tình hình"
      Và chủ tịch hội đồng đã thực hiện "Ghi các nội dung kiểm tra, giám sát"
      Khi người có thẩm quyền thực hiện "Ban hành quyết định, kế hoạch, lập đoàn", trong đó:
        | Thành viên đoàn, trưởng đoàn đứng đầu | ông Phạm Thử Nghiệm; <người> |
      Thì bị từ chối vì "có người thân quen hoặc đã xin rút"
      Dữ liệu:
        | quan hệ        | người             |
        | người thân     | bà Đỗ Giả Định    |
        | cấp dưới       | ông Hồ Ví Dụ      |
        | cấp trên       | ông Lê Minh Hoạ   |
        | chính bản thân | bà Trần Thị Ví Dụ |

    Kịch bản: Báo cáo của nơi được kiểm tra đến thì đoàn được báo
      Biết vụ việc kiểm tra Đảng đang ở chặng "Thẩm tra, xác minh"
      Khi người bị phản ánh thực hiện "Nhận báo cáo của nơi, người được kiểm tra"
      Thì những người được báo là: người được giao

    Kịch bản: Chưa thẩm tra thì đoàn chưa báo cáo
      Biết vụ việc kiểm tra Đảng đang ở chặng "Thẩm tra, xác minh"
      Và thanh tra viên đã thực hiện "Mời người được kiểm tra đến làm việc"
      Và thanh tra viên đã thực hiện "Ghi ý kiến của người được kiểm tra"
      Khi tổ trưởng xác minh thực hiện "Báo cáo kết quả của đoàn"
      Thì bị từ chối vì "còn việc phải làm trước"

    Kịch bản: Đã thẩm tra và đã nghe thì đoàn báo cáo, tập thể được báo để họp
      Biết vụ việc kiểm tra Đảng đang ở chặng "Thẩm tra, xác minh"
      Và thanh tra viên đã thực hiện "Mời người được kiểm tra đến làm việc"
      Và người bị phản ánh đã thực hiện "Ghi ý kiến của người được kiểm tra"
      Và thanh tra viên đã thực hiện "Ghi kết quả thẩm tra, xác minh"
      Khi tổ trưởng xác minh thực hiện "Báo cáo kết quả của đoàn"
      Thì vụ việc ở chặng "Họp xem xét, kết luận"
      Và những người được báo là: chủ tịch hội đồng

    Khung kịch bản: Cấp ủy cho thêm 20 ngày, gia hạn <thêm> ngày cuộc "<loại>" thì hạn là <hạn>
      Biết cơ quan đặt <trị số> là 30
      Và cơ quan đặt số ngày gia hạn cuộc kiểm tra, giám sát là 20
      Và cuộc "<loại>", do Cấp ủy địa phương, đơn vị quản lý, đã có quyết định ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Gia hạn cuộc kiểm tra, giám sát" ngày 31/07/2026, trong đó:
        | Thêm mấy ngày | <thêm> |
      Thì hạn "<thời hạn>" là ngày <hạn>
      Và những người được báo là: người bị phản ánh
      Dữ liệu:
        | thêm | trị số                                            | loại                             | thời hạn                                                                | hạn        |
        | 20   | số ngày kiểm tra khi có dấu hiệu vi phạm          | Kiểm tra khi có dấu hiệu vi phạm | Kiểm tra khi có dấu hiệu vi phạm (cấp ủy tự đặt, cần xác nhận)          | 20/08/2026 |
        | 1    | số ngày giải quyết tố cáo trong Đảng ở địa phương | Giải quyết tố cáo trong Đảng     | Giải quyết tố cáo trong Đảng ở địa phương (cấp ủy tự đặt, cần xác nhận) | 03/08/2026 |
        | 19   | số ngày kiểm tra theo chương trình                | Kiểm tra theo chương trình       | Kiểm tra theo chương trình (cấp ủy tự đặt, cần xác nhận)                | 19/08/2026 |
        | 20   | số ngày giám sát theo chương trình                | Giám sát theo chương trình       | Giám sát theo chương trình (cấp ủy tự đặt, cần xác nhận)                | 20/08/2026 |

    Khung kịch bản: Gia hạn <lần một> ngày rồi <lần hai> ngày, cấp ủy cho tổng cộng 20 ngày, thì <kết quả>
      Biết cơ quan đặt số ngày kiểm tra khi có dấu hiệu vi phạm là 30
      Và cơ quan đặt số ngày gia hạn cuộc kiểm tra, giám sát là 20
      Và vụ việc kiểm tra Đảng đang ở chặng "Thẩm tra, xác minh"
      Và chủ tịch hội đồng đã thực hiện "Gia hạn cuộc kiểm tra, giám sát", trong đó:
        | Thêm mấy ngày | <lần một> |
      Khi chủ tịch hội đồng thực hiện "Gia hạn cuộc kiểm tra, giám sát", trong đó:
        | Thêm mấy ngày | <lần hai> |
      Thì <kết quả>
      Dữ liệu:
        | lần một | lần hai | kết quả                          |
        | 12      | 8       | được chấp nhận                   |
        | 12      | 9       | bị từ chối vì "gia hạn quá mức" |
        | 12      | 0       | bị từ chối vì "gia hạn quá mức" |

    Kịch bản: Hạn đã qua thì không gia hạn
      Biết cơ quan đặt số ngày kiểm tra khi có dấu hiệu vi phạm là 30
      Và cơ quan đặt số ngày gia hạn cuộc kiểm tra, giám sát là 20
      Và vụ việc kiểm tra Đảng đến chặng "Họp xem xét, kết luận" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Gia hạn cuộc kiểm tra, giám sát" ngày 01/08/2026
      Thì bị từ chối vì "thời hạn đã hết"

    Kịch bản: Cấp ủy chưa đặt số ngày được thêm thì không gia hạn
      Biết cơ quan đặt số ngày kiểm tra khi có dấu hiệu vi phạm là 30
      Và vụ việc kiểm tra Đảng đang ở chặng "Thẩm tra, xác minh"
      Khi người có thẩm quyền thực hiện "Gia hạn cuộc kiểm tra, giám sát"
      Thì bị từ chối vì "không có thời hạn để gia hạn"

    Kịch bản: Cán bộ do Trung ương quản lý thì 180 ngày không gia hạn
      Biết cơ quan đặt số ngày gia hạn cuộc kiểm tra, giám sát là 20
      Và cuộc "Giải quyết tố cáo trong Đảng", do Trung ương quản lý, đã có quyết định ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Gia hạn cuộc kiểm tra, giám sát"
      Thì bị từ chối vì "không có thời hạn để gia hạn"

    Kịch bản: Tập thể chưa họp thì chưa kết luận
      Biết vụ việc kiểm tra Đảng đang ở chặng "Họp xem xét, kết luận"
      Khi người có thẩm quyền thực hiện "Ban hành kết luận kiểm tra, giám sát"
      Thì bị từ chối vì "còn việc phải làm trước"

    Kịch bản: Tập thể họp xong thì kết luận được
      Biết vụ việc kiểm tra Đảng đang ở chặng "Họp xem xét, kết luận"
      Và chủ tịch hội đồng đã thực hiện "Họp xem xét báo cáo của đoàn"
      Khi chủ tịch hội đồng xem danh sách việc
      Thì việc "Ban hành kết luận kiểm tra, giám sát" làm được ngay

    Kịch bản: Kết luận được thông báo cho người được kiểm tra và người gửi, nếu có
      Biết vụ việc kiểm tra Đảng đang ở chặng "Thực hiện kết luận"
      Khi văn thư thực hiện "Thông báo kết luận"
      Thì những người được báo là: người bị phản ánh; người gửi

    Kịch bản: Chưa thông báo thì chưa có gì để theo dõi
      Biết vụ việc kiểm tra Đảng đang ở chặng "Thực hiện kết luận"
      Khi tổ trưởng xác minh thực hiện "Ghi việc thực hiện kết luận"
      Thì bị từ chối vì "còn việc phải làm trước"

    Kịch bản: Chưa ghi việc thực hiện thì chưa đóng
      Biết vụ việc kiểm tra Đảng đang ở chặng "Thực hiện kết luận"
      Và văn thư đã thực hiện "Thông báo kết luận"
      Khi chủ tịch hội đồng thực hiện "Kết thúc theo dõi, đóng vụ việc"
      Thì bị từ chối vì "còn việc phải làm trước"

    Kịch bản: Theo dõi xong thì đóng
      Biết vụ việc kiểm tra Đảng đang ở chặng "Thực hiện kết luận"
      Và văn thư đã thực hiện "Thông báo kết luận"
      Và thanh tra viên đã thực hiện "Ghi việc thực hiện kết luận"
      Khi người có thẩm quyền thực hiện "Kết thúc theo dõi, đóng vụ việc"
      Thì vụ việc ở chặng "Đã kết thúc"

  @KC-01
  Quy tắc: Người được kiểm tra được nghe trước khi đoàn báo cáo [Quy tắc hệ thống KC-01]

    Kịch bản: Mời có ghi ngày thì người được kiểm tra được báo
      Biết vụ việc kiểm tra Đảng đang ở chặng "Thẩm tra, xác minh"
      Khi thanh tra viên thực hiện "Mời người được kiểm tra đến làm việc"
      Thì những người được báo là: người bị phản ánh

    Kịch bản: Chưa mời, chưa nghe thì đoàn chưa báo cáo dù đã có báo cáo giải trình
      Biết vụ việc kiểm tra Đảng đang ở chặng "Thẩm tra, xác minh"
      Và người bị phản ánh đã thực hiện "Nhận báo cáo của nơi, người được kiểm tra"
      Và thanh tra viên đã thực hiện "Ghi kết quả thẩm tra, xác minh"
      Khi tổ trưởng xác minh thực hiện "Báo cáo kết quả của đoàn"
      Thì bị từ chối vì "chưa nghe người bị tố cáo"

    Kịch bản: Ý kiến của người được kiểm tra đến thì đoàn được báo
      Biết vụ việc kiểm tra Đảng đang ở chặng "Họp xem xét, kết luận"
      Khi người bị phản ánh thực hiện "Ghi ý kiến của người được kiểm tra"
      Thì những người được báo là: người được giao

    Kịch bản: Chưa đến ngày mời thì chưa ghi nhận vắng mặt
      Biết vụ việc kiểm tra Đảng đến chặng "Thẩm tra, xác minh" ngày 01/07/2026
      Và thanh tra viên đã thực hiện "Mời người được kiểm tra đến làm việc", trong đó:
        | Ngày làm việc | 10/07/2026 |
      Khi thanh tra viên thực hiện "Ghi nhận người được kiểm tra vắng mặt" ngày 09/07/2026
      Thì bị từ chối vì "chưa hết ngày mời"

    Kịch bản: Vắng trong ngày mời thì được ghi nhận
      Biết vụ việc kiểm tra Đảng đến chặng "Thẩm tra, xác minh" ngày 01/07/2026
      Và thanh tra viên đã thực hiện "Mời người được kiểm tra đến làm việc", trong đó:
        | Ngày làm việc | 10/07/2026 |
      Khi thanh tra viên thực hiện "Ghi nhận người được kiểm tra vắng mặt" ngày 10/07/2026
      Thì được chấp nhận

  @P-12
  Quy tắc: Kết luận từng nội dung theo một trong bốn mức [Quy định 21-QĐ/TW (kết luận bốn mức)]

    Khung kịch bản: Kết luận "<mức>" được chấp nhận và trưởng đoàn được báo
      Biết vụ việc kiểm tra Đảng đang ở chặng "Họp xem xét, kết luận"
      Và chủ tịch hội đồng đã thực hiện "Họp xem xét báo cáo của đoàn"
      Khi người có thẩm quyền thực hiện "Ban hành kết luận kiểm tra, giám sát", trong đó:
        | Kết luận từng nội dung | A: <mức> |
      Thì vụ việc ở chặng "Thực hiện kết luận"
      Và những người được báo là: tổ trưởng xác minh
      Dữ liệu:
        | mức                            |
        | Tố cáo sai                     |
        | Không có cơ sở, chưa đủ căn cứ |
        | Đúng, có khuyết điểm           |
        | Đúng, có vi phạm               |

    Kịch bản: Giá trị của Luật Tố cáo không phải mức của Đảng
      Biết vụ việc kiểm tra Đảng đang ở chặng "Họp xem xét, kết luận"
      Và chủ tịch hội đồng đã thực hiện "Họp xem xét báo cáo của đoàn"
      Khi người có thẩm quyền thực hiện "Ban hành kết luận kiểm tra, giám sát", trong đó:
        | Kết luận từng nội dung | A: Tố cáo đúng một phần |
      Thì bị từ chối vì "không có trong danh mục"

    Kịch bản: Còn nội dung chưa kết luận thì chưa ban hành
      Biết vụ việc kiểm tra Đảng đang ở chặng "Họp xem xét, kết luận"
      Và chủ tịch hội đồng đã thực hiện "Họp xem xét báo cáo của đoàn"
      Khi người có thẩm quyền thực hiện "Ban hành kết luận kiểm tra, giám sát", trong đó:
        | Kết luận từng nội dung | B: Tố cáo sai |
      Thì bị từ chối vì "còn nội dung chưa kết luận"

    Kịch bản: Không trả lời về người đứng đầu thì chưa ban hành
      Biết vụ việc kiểm tra Đảng đang ở chặng "Họp xem xét, kết luận"
      Và chủ tịch hội đồng đã thực hiện "Họp xem xét báo cáo của đoàn"
      Khi người có thẩm quyền thực hiện "Ban hành kết luận kiểm tra, giám sát" với mục "Trách nhiệm của người đứng đầu" toàn dấu cách
      Thì bị từ chối vì "chưa điền đủ"

  @P-13
  Quy tắc: Quyền của người bị tố cáo được giữ đến khi có kết luận; chỉ "đúng, có vi phạm" mới mở kỷ luật [Quy định 21-QĐ/TW (quyền của người bị tố cáo được giữ đến khi có kết luận)]

    Khung kịch bản: Ở chặng "<chặng>", chưa kết luận, thì không mở kỷ luật
      Biết vụ việc kiểm tra Đảng đang ở chặng "<chặng>"
      Khi người có thẩm quyền thực hiện "Mở vụ việc kỷ luật Đảng"
      Thì bị từ chối vì "không đúng chặng"
      Dữ liệu:
        | chặng                            |
        | Chuẩn bị kiểm tra, giám sát      |
        | Đã có quyết định, chờ triển khai |
        | Thẩm tra, xác minh               |
        | Họp xem xét, kết luận            |

    Kịch bản: Kết luận đúng, có vi phạm thì mở vụ việc kỷ luật Đảng ở tổ chức đảng xem xét
      Biết vụ việc kiểm tra Đảng đang ở chặng "Thực hiện kết luận"
      Khi người có thẩm quyền thực hiện "Mở vụ việc kỷ luật Đảng"
      Thì mở thêm vụ việc "Kỷ luật Đảng" ở chặng "Nghe đảng viên, tổ chức đảng trình bày"

    Khung kịch bản: Hai nội dung, hai kết luận: mở kỷ luật <ai> thì <kết quả>
      Biết vụ việc kiểm tra Đảng đang ở chặng "Chuẩn bị kiểm tra, giám sát"
      Và chủ tịch hội đồng đã thực hiện "Phân loại, nắm tình hình"
      Và chủ tịch hội đồng đã thực hiện "Ghi các nội dung kiểm tra, giám sát", trong đó:
        | Nội dung: ai hoặc tổ chức nào, việc gì | A: Chi bộ Hư Cấu; B: bà Trần Thị Ví Dụ |
      Và người có thẩm quyền đã thực hiện "Ban hành quyết định, kế hoạch, lập đoàn"
      Và tổ trưởng xác minh đã thực hiện "Triển khai quyết định đến nơi được kiểm tra"
      Và trưởng đoàn đã báo cáo và tập thể đã họp
      Và người có thẩm quyền đã thực hiện "Ban hành kết luận kiểm tra, giám sát", trong đó:
        | Kết luận từng nội dung | A: Đúng, có vi phạm; B: Đúng, có khuyết điểm |
      Khi người có thẩm quyền thực hiện "Mở vụ việc kỷ luật Đảng", trong đó:
        | Là                                       | <loại>    |
        | Đảng viên (bỏ trống nếu là tổ chức đảng) | <người>   |
        | Tổ chức đảng (bỏ trống nếu là đảng viên) | <tổ chức> |
      Thì <kết quả>
      Dữ liệu:
        | ai        | loại                 | người             | tổ chức       | kết quả                                                                              |
        | tổ chức   | Tổ chức đảng         |                   | Chi bộ Hư Cấu | mở thêm vụ việc "Kỷ luật Đảng" ở chặng "Nghe đảng viên, tổ chức đảng trình bày"      |
        | đảng viên | Đảng viên chính thức | bà Trần Thị Ví Dụ |               | bị từ chối vì "không có kết luận đúng, có vi phạm với nơi này"                       |

    Khung kịch bản: Kết luận "<mức>" thì không mở kỷ luật
      Biết vụ việc kiểm tra Đảng đang ở chặng "Họp xem xét, kết luận"
      Và chủ tịch hội đồng đã thực hiện "Họp xem xét báo cáo của đoàn"
      Và người có thẩm quyền đã thực hiện "Ban hành kết luận kiểm tra, giám sát", trong đó:
        | Kết luận từng nội dung | A: <mức> |
      Khi người có thẩm quyền thực hiện "Mở vụ việc kỷ luật Đảng"
      Thì bị từ chối vì "không có kết luận đúng, có vi phạm với nơi này"
      Dữ liệu:
        | mức                            |
        | Tố cáo sai                     |
        | Không có cơ sở, chưa đủ căn cứ |
        | Đúng, có khuyết điểm           |

    Kịch bản: Hành vi chấm dứt vào ngày chưa đến thì không mở
      Biết vụ việc kiểm tra Đảng đang ở chặng "Thực hiện kết luận"
      Khi người có thẩm quyền thực hiện "Mở vụ việc kỷ luật Đảng", trong đó:
        | Ngày hành vi chấm dứt (không rõ: ngày có kết luận) | 31/12/2026 |
      Thì bị từ chối vì "ngày ghi chưa đến"

    Kịch bản: Cơ quan nhà nước không phải nơi xem xét kỷ luật Đảng
      Biết vụ việc kiểm tra Đảng đang ở chặng "Thực hiện kết luận"
      Khi người có thẩm quyền thực hiện "Mở vụ việc kỷ luật Đảng", trong đó:
        | Tổ chức đảng xem xét | Bệnh viện Minh Hoạ |
      Thì bị từ chối vì "nơi này không phải tổ chức đảng"

    Kịch bản: Một người không bị mở kỷ luật hai lần từ một kết luận
      Biết vụ việc kiểm tra Đảng đang ở chặng "Thực hiện kết luận"
      Và người có thẩm quyền đã thực hiện "Mở vụ việc kỷ luật Đảng"
      Khi chủ tịch hội đồng thực hiện "Mở vụ việc kỷ luật Đảng"
      Thì bị từ chối vì "nơi này đã có vụ việc kỷ luật Đảng"

    Khung kịch bản: Ghi <thế nào> thì chưa rõ là đảng viên hay tổ chức đảng
      Biết vụ việc kiểm tra Đảng đang ở chặng "Thực hiện kết luận"
      Khi người có thẩm quyền thực hiện "Mở vụ việc kỷ luật Đảng", trong đó:
        | Là                                        | <loại>    |
        | Đảng viên (bỏ trống nếu là tổ chức đảng)  | <người>   |
        | Tổ chức đảng (bỏ trống nếu là đảng viên)  | <tổ chức> |
      Thì bị từ chối vì "chưa rõ là đảng viên hay tổ chức đảng"
      Dữ liệu:
        | thế nào              | loại                 | người             | tổ chức        |
        | cả hai               | Đảng viên chính thức | bà Trần Thị Ví Dụ | Chi bộ Hư Cấu  |
        | không ai             | Đảng viên dự bị      |                   |                |
        | người cho tổ chức    | Tổ chức đảng         | bà Trần Thị Ví Dụ |                |
        | tổ chức cho đảng viên | Đảng viên chính thức |                   | Chi bộ Hư Cấu  |
