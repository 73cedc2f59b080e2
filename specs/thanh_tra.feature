# language: vi
Tính năng: Thanh tra – từ kế hoạch đến khi kiến nghị cuối cùng đã xong
  Thanh tra theo kế hoạch năm hoặc đột xuất khi có dấu hiệu; đơn vị và người liên quan được nghe trước khi kết luận; mỗi
  kiến nghị được theo dõi đến khi xong.

  @T5-20
  Quy tắc: Cơ quan thanh tra đề xuất cuộc thanh tra [Luật Thanh tra 84/2025, Chương II]

    Khung kịch bản: Đề xuất "<vì>" do <ai> làm
      Khi <ai> mở thủ tục thanh tra bằng việc "Đề xuất cuộc thanh tra" ngày 01/07/2026, trong đó:
        | Thanh tra vì | <vì> |
      Thì vụ việc ở chặng "Đề xuất thanh tra"
      Dữ liệu:
        | vì                               | ai                  |
        | Theo kế hoạch thanh tra năm      | người có thẩm quyền |
        | Đột xuất, khi có dấu hiệu vi phạm | người giám sát      |

    Kịch bản: Thanh tra viên không tự mở cuộc thanh tra
      Khi thanh tra viên mở thủ tục thanh tra bằng việc "Đề xuất cuộc thanh tra" ngày 01/07/2026
      Thì bị từ chối vì "sai vai trò"

    Kịch bản: Ngày cuối của luật cũ thì không mở vụ việc mới ở đây, bản cũ chỉ để tra cứu
      Khi người có thẩm quyền mở thủ tục thanh tra bằng việc "Đề xuất cuộc thanh tra" ngày 30/06/2025
      Thì bị từ chối vì "bản này chỉ để tra cứu"

    Kịch bản: Ngày đầu của luật mới thì mở được
      Khi người có thẩm quyền mở thủ tục thanh tra bằng việc "Đề xuất cuộc thanh tra" ngày 01/07/2025
      Thì vụ việc ở chặng "Đề xuất thanh tra"

  @T5-20
  Quy tắc: Kế hoạch thanh tra là văn bản của một năm do thủ trưởng cơ quan thanh tra ban hành [Luật Thanh tra 84/2025, Điều 2 khoản 4]

    Kịch bản: Cuộc thanh tra theo kế hoạch vào kế hoạch năm
      Biết một cuộc thanh tra được đề xuất ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Duyệt vào kế hoạch thanh tra năm"
      Thì vụ việc ở chặng "Trong kế hoạch thanh tra năm"

    Kịch bản: Cơ quan không phải cơ quan thanh tra thì không duyệt kế hoạch thanh tra
      Biết một cuộc thanh tra được đề xuất ngày 01/07/2026
      Và bà Trịnh Cấp Trên là người có thẩm quyền của Ủy ban nhân dân thành phố
      Và bà Trịnh Cấp Trên đã nhận vụ việc về "Ủy ban nhân dân thành phố"
      Khi bà Trịnh Cấp Trên thực hiện "Duyệt vào kế hoạch thanh tra năm"
      Thì bị từ chối vì "không phải cơ quan thanh tra"

    Kịch bản: Cuộc thanh tra đột xuất không vào kế hoạch năm
      Biết một cuộc thanh tra được đề xuất ngày 01/07/2026, trong đó:
        | Thanh tra vì | Đột xuất, khi có dấu hiệu vi phạm |
      Khi người có thẩm quyền thực hiện "Duyệt vào kế hoạch thanh tra năm"
      Thì bị từ chối vì "không thuộc kế hoạch năm"

  @T5-29
  Quy tắc: Kế hoạch được công khai, cuộc đột xuất thì không [Nghị định 216/2025/NĐ-CP]

    Kịch bản: Cuộc thanh tra trong kế hoạch được công khai trước
      Biết vụ việc thanh tra đang ở chặng "Trong kế hoạch thanh tra năm"
      Khi người phụ trách công khai thực hiện "Công khai cuộc thanh tra trong kế hoạch năm"
      Thì vụ việc vẫn ở chặng "Trong kế hoạch thanh tra năm"

    Kịch bản: Chưa duyệt vào kế hoạch thì chưa công khai
      Biết một cuộc thanh tra được đề xuất ngày 01/07/2026
      Khi người phụ trách công khai thực hiện "Công khai cuộc thanh tra trong kế hoạch năm"
      Thì bị từ chối vì "không đúng chặng"

    Kịch bản: Cuộc đột xuất không bao giờ được công khai trước
      Biết một cuộc thanh tra được đề xuất ngày 01/07/2026, trong đó:
        | Thanh tra vì | Đột xuất, khi có dấu hiệu vi phạm |
      Khi người phụ trách công khai thực hiện "Công khai cuộc thanh tra trong kế hoạch năm"
      Thì bị từ chối vì "không đúng chặng"

    Kịch bản: Một cuộc thanh tra chỉ công khai trong kế hoạch một lần
      Biết vụ việc thanh tra đang ở chặng "Trong kế hoạch thanh tra năm"
      Và người phụ trách công khai đã thực hiện "Công khai cuộc thanh tra trong kế hoạch năm"
      Khi người phụ trách công khai thực hiện "Công khai cuộc thanh tra trong kế hoạch năm"
      Thì bị từ chối vì "việc này đã làm rồi"

    Kịch bản: Hết thời gian cơ quan đặt mới gỡ kết luận xuống
      Biết cơ quan đặt số ngày niêm yết kết luận thanh tra là 15
      Và vụ việc thanh tra đến chặng "Theo dõi thực hiện kết luận" ngày 01/07/2026
      Khi người phụ trách công khai thực hiện "Kết thúc công khai" ngày 15/07/2026
      Thì bị từ chối vì "chưa đến ngày"

    Kịch bản: Đủ số ngày thì gỡ xuống, còn theo dõi kiến nghị
      Biết cơ quan đặt số ngày niêm yết kết luận thanh tra là 15
      Và vụ việc thanh tra đến chặng "Theo dõi thực hiện kết luận" ngày 01/07/2026
      Khi người phụ trách công khai thực hiện "Kết thúc công khai" ngày 16/07/2026
      Thì thời hạn "Đăng cổng thông tin, niêm yết ít nhất (cơ quan tự đặt)" đã xong đúng hạn
      Và vụ việc vẫn ở chặng "Theo dõi thực hiện kết luận"

    Kịch bản: Đã ghi công khai đến ngày nào thì đến ngày ấy mới gỡ, dù đã đủ số ngày
      Biết vụ việc thanh tra đến chặng "Đã có kết luận, chờ công khai" ngày 01/07/2026
      Và văn thư đã thực hiện "Gửi kết luận thanh tra"
      Và người phụ trách công khai đã thực hiện "Công khai kết luận thanh tra", trong đó:
        | Đến ngày | 31/07/2026 |
      Khi người phụ trách công khai thực hiện "Kết thúc công khai" ngày 30/07/2026
      Thì bị từ chối vì "còn trong thời gian công khai"

  @T5-20
  Quy tắc: Quyết định thanh tra, thông báo trước về việc công bố [Luật Thanh tra 84/2025, Điều 21 khoản 1]

    Kịch bản: Có trong kế hoạch thì ra quyết định và lập đoàn
      Biết vụ việc thanh tra đang ở chặng "Trong kế hoạch thanh tra năm"
      Khi người có thẩm quyền thực hiện "Ra quyết định thanh tra, lập đoàn"
      Thì vụ việc ở chặng "Đã có quyết định thanh tra"
      Và những người được báo là: người được giao

    Kịch bản: Có dấu hiệu vi phạm thì ra quyết định đột xuất, không cần có trong kế hoạch
      Biết một cuộc thanh tra được đề xuất ngày 01/07/2026, trong đó:
        | Thanh tra vì | Đột xuất, khi có dấu hiệu vi phạm |
      Khi người có thẩm quyền thực hiện "Ra quyết định thanh tra, lập đoàn", trong đó:
        | Không báo trước cho đơn vị | có |
      Thì vụ việc ở chặng "Đã có quyết định thanh tra"

    Kịch bản: Cơ quan không phải cơ quan thanh tra thì không ra quyết định thanh tra
      Biết một cuộc thanh tra được đề xuất ngày 01/07/2026, trong đó:
        | Thanh tra vì | Đột xuất, khi có dấu hiệu vi phạm |
      Và bà Trịnh Cấp Trên là người có thẩm quyền của Ủy ban nhân dân thành phố
      Và bà Trịnh Cấp Trên đã nhận vụ việc về "Ủy ban nhân dân thành phố"
      Khi bà Trịnh Cấp Trên thực hiện "Ra quyết định thanh tra, lập đoàn"
      Thì bị từ chối vì "không phải cơ quan thanh tra"

    Kịch bản: Theo kế hoạch mà kế hoạch chưa duyệt thì chưa ra quyết định
      Biết một cuộc thanh tra được đề xuất ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Ra quyết định thanh tra, lập đoàn"
      Thì bị từ chối vì "kế hoạch chưa duyệt"

    Kịch bản: Cuộc thanh tra theo kế hoạch luôn báo trước
      Biết vụ việc thanh tra đang ở chặng "Trong kế hoạch thanh tra năm"
      Khi người có thẩm quyền thực hiện "Ra quyết định thanh tra, lập đoàn", trong đó:
        | Không báo trước cho đơn vị | có |
      Thì bị từ chối vì "đã công khai trong kế hoạch thì không đột xuất"

    Khung kịch bản: Không cơ quan nào thanh tra "<đơn vị>" khi chính mình là, hoặc ở dưới, đơn vị ấy
      Biết một cuộc thanh tra được đề xuất ngày 01/07/2026, trong đó:
        | Đơn vị được thanh tra | <đơn vị> |
      Và người có thẩm quyền đã thực hiện "Duyệt vào kế hoạch thanh tra năm"
      Khi người có thẩm quyền thực hiện "Ra quyết định thanh tra, lập đoàn"
      Thì bị từ chối vì "đơn vị tự thanh tra, giám sát mình"
      Dữ liệu:
        | đơn vị                     |
        | Thanh tra thành phố        |
        | Ủy ban nhân dân thành phố  |

    Kịch bản: Số người của đoàn chưa được xác nhận thì chưa lập đoàn
      Biết vụ việc thanh tra đang ở chặng "Trong kế hoạch thanh tra năm"
      Và cơ quan chưa đặt số người ít nhất của đoàn thanh tra
      Khi người có thẩm quyền thực hiện "Ra quyết định thanh tra, lập đoàn"
      Thì bị từ chối vì "số người của đoàn chưa được xác nhận"

    Khung kịch bản: Cơ quan đặt ít nhất <số> người thì đoàn hai người <kết quả>
      Biết vụ việc thanh tra đang ở chặng "Trong kế hoạch thanh tra năm"
      Và cơ quan đặt số người ít nhất của đoàn thanh tra là <số>
      Khi người có thẩm quyền thực hiện "Ra quyết định thanh tra, lập đoàn"
      Thì bị từ chối vì "đoàn chưa đủ người"
      Dữ liệu:
        | số | kết quả         |
        | 3  | là chưa đủ      |
        | 5  | là chưa đủ      |

    Khung kịch bản: <ai> không vào đoàn thanh tra bệnh viện vì <lý do>
      Biết vụ việc thanh tra đang ở chặng "Trong kế hoạch thanh tra năm"
      Khi người có thẩm quyền thực hiện "Ra quyết định thanh tra, lập đoàn", trong đó:
        | Trưởng đoàn và thành viên đoàn thanh tra | ông Phạm Thử Nghiệm; <ai> |
      Thì bị từ chối vì "có người của chính đơn vị hoặc người thân của người đứng đầu"
      Dữ liệu:
        | ai                 | lý do                              |
        | ông Hồ Ví Dụ       | làm việc tại đó                    |
        | ông Đinh Thân Quen | là người thân của người đứng đầu đó |

    Kịch bản: Người của đơn vị cấp dưới cũng không vào đoàn
      Biết một cuộc thanh tra được đề xuất ngày 01/07/2026, trong đó:
        | Đơn vị được thanh tra | Sở Giả Định |
      Và người có thẩm quyền đã thực hiện "Duyệt vào kế hoạch thanh tra năm"
      Khi người có thẩm quyền thực hiện "Ra quyết định thanh tra, lập đoàn", trong đó:
        | Trưởng đoàn và thành viên đoàn thanh tra | ông Phạm Thử Nghiệm; ông Hồ Ví Dụ |
      Thì bị từ chối vì "có người của chính đơn vị hoặc người thân của người đứng đầu"

    Kịch bản: Đơn vị được báo trước ngày công bố
      Biết vụ việc thanh tra đang ở chặng "Đã có quyết định thanh tra"
      Khi tổ trưởng xác minh thực hiện "Thông báo về việc công bố quyết định thanh tra"
      Thì những người được báo là: đơn vị được thanh tra, giám sát

    Kịch bản: Cuộc đột xuất thì không báo trước
      Biết một cuộc thanh tra được đề xuất ngày 01/07/2026, trong đó:
        | Thanh tra vì | Đột xuất, khi có dấu hiệu vi phạm |
      Và người có thẩm quyền đã thực hiện "Ra quyết định thanh tra, lập đoàn", trong đó:
        | Không báo trước cho đơn vị | có |
      Khi tổ trưởng xác minh thực hiện "Thông báo về việc công bố quyết định thanh tra"
      Thì bị từ chối vì "thanh tra đột xuất thì không báo trước"

  @T5-21 @T5-22
  Quy tắc: Công bố quyết định thì đoàn bắt đầu làm việc, có ngày phải xong [Luật Thanh tra 84/2025, Điều 21]

    Kịch bản: Chưa thông báo cho đơn vị thì chưa công bố
      Biết vụ việc thanh tra đang ở chặng "Đã có quyết định thanh tra"
      Khi tổ trưởng xác minh thực hiện "Công bố quyết định thanh tra"
      Thì bị từ chối vì "chưa thông báo ngày công bố"

    Kịch bản: Công bố trước ngày đã báo thì không được
      Biết vụ việc thanh tra đến chặng "Đã có quyết định thanh tra" ngày 01/07/2026
      Và tổ trưởng xác minh đã thực hiện "Thông báo về việc công bố quyết định thanh tra" ngày 01/07/2026, trong đó:
        | Ngày công bố | 08/07/2026 |
      Khi tổ trưởng xác minh thực hiện "Công bố quyết định thanh tra" ngày 07/07/2026
      Thì bị từ chối vì "chưa đến ngày công bố"

    Kịch bản: Đúng ngày đã báo thì công bố
      Biết vụ việc thanh tra đến chặng "Đã có quyết định thanh tra" ngày 01/07/2026
      Và tổ trưởng xác minh đã thực hiện "Thông báo về việc công bố quyết định thanh tra" ngày 01/07/2026, trong đó:
        | Ngày công bố | 08/07/2026 |
      Khi tổ trưởng xác minh thực hiện "Công bố quyết định thanh tra" ngày 08/07/2026
      Thì vụ việc ở chặng "Tiến hành thanh tra"
      Và những người được báo là: đơn vị được thanh tra, giám sát

    Kịch bản: Cuộc đột xuất công bố ngay khi đến, đơn vị biết từ lúc ấy
      Biết một cuộc thanh tra được đề xuất ngày 01/07/2026, trong đó:
        | Thanh tra vì | Đột xuất, khi có dấu hiệu vi phạm |
      Và người có thẩm quyền đã thực hiện "Ra quyết định thanh tra, lập đoàn", trong đó:
        | Không báo trước cho đơn vị | có |
      Khi tổ trưởng xác minh thực hiện "Công bố quyết định thanh tra"
      Thì vụ việc ở chặng "Tiến hành thanh tra"
      Và những người được báo là: đơn vị được thanh tra, giám sát

    Kịch bản: Thời hạn thanh tra cấp tỉnh do cơ quan xác nhận
      Biết cơ quan đặt thời hạn thanh tra, kiểm tra là 45
      Và vụ việc thanh tra đến chặng "Đã có quyết định thanh tra" ngày 06/07/2026
      Và tổ trưởng xác minh đã thực hiện "Thông báo về việc công bố quyết định thanh tra"
      Khi tổ trưởng xác minh thực hiện "Công bố quyết định thanh tra" ngày 06/07/2026
      Thì hạn "Thời hạn thanh tra, thanh tra thành phố (cơ quan tự đặt)" là ngày 20/08/2026

    Kịch bản: Chưa xác nhận con số thì chưa có đồng hồ, không ai đoán thay luật
      Biết vụ việc thanh tra đang ở chặng "Đã có quyết định thanh tra"
      Và tổ trưởng xác minh đã thực hiện "Thông báo về việc công bố quyết định thanh tra"
      Khi tổ trưởng xác minh thực hiện "Công bố quyết định thanh tra"
      Thì vụ việc không có thời hạn "Thời hạn thanh tra, thanh tra thành phố (cơ quan tự đặt)"

    Kịch bản: Thanh tra Chính phủ có sáu mươi ngày
      Biết vụ việc thanh tra đến chặng "Trong kế hoạch thanh tra năm" ngày 06/07/2026
      Và người có thẩm quyền đã thực hiện "Ra quyết định thanh tra, lập đoàn", trong đó:
        | Cơ quan tiến hành | Thanh tra Chính phủ |
      Và tổ trưởng xác minh đã thực hiện "Thông báo về việc công bố quyết định thanh tra"
      Khi tổ trưởng xác minh thực hiện "Công bố quyết định thanh tra" ngày 06/07/2026
      Thì hạn "Thời hạn thanh tra, Thanh tra Chính phủ" là ngày 04/09/2026
      Và vụ việc không có thời hạn "Thời hạn thanh tra, thanh tra thành phố (cơ quan tự đặt)"

    Khung kịch bản: Kết thúc ngày <ngày> thì <kết quả>
      Biết cơ quan đặt thời hạn thanh tra, kiểm tra là 45
      Và cơ quan đặt số ngày báo cáo kết quả thanh tra là 20
      Và vụ việc thanh tra đến chặng "Tiến hành thanh tra" ngày 06/07/2026
      Khi tổ trưởng xác minh thực hiện "Kết thúc làm việc tại đơn vị" ngày <ngày>
      Thì thời hạn "Thời hạn thanh tra, thanh tra thành phố (cơ quan tự đặt)" <kết quả>
      Và vụ việc ở chặng "Báo cáo kết quả thanh tra"
      Và thời hạn "Báo cáo kết quả thanh tra (cơ quan tự đặt)" đang chạy
      Dữ liệu:
        | ngày       | kết quả           |
        | 20/08/2026 | đã xong đúng hạn  |
        | 21/08/2026 | đã xong nhưng chậm |

    Kịch bản: Số ngày báo cáo chưa được xác nhận thì không có đồng hồ ấy
      Biết vụ việc thanh tra đang ở chặng "Tiến hành thanh tra"
      Khi tổ trưởng xác minh thực hiện "Kết thúc làm việc tại đơn vị"
      Thì vụ việc không có thời hạn "Báo cáo kết quả thanh tra (cơ quan tự đặt)"

  @KC-23
  Quy tắc: Không ai bị kết luận khi chưa được nghe; thời gian tạm dừng không tính; dấu hiệu tội phạm thì chuyển ngay [Quy tắc hệ thống KC-23]

    Kịch bản: Không tiến hành thì phải nói vì sao
      Biết một cuộc thanh tra được đề xuất ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Không tiến hành thanh tra"
      Thì vụ việc ở chặng "Không tiến hành thanh tra"

    Kịch bản: Không nói lý do thì không dừng cuộc thanh tra
      Biết một cuộc thanh tra được đề xuất ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Không tiến hành thanh tra", trong đó:
        | Vì sao không tiến hành | |
      Thì bị từ chối vì "chưa điền đủ"

    Kịch bản: Đơn vị chưa giải trình thì chưa trình dự thảo
      Biết vụ việc thanh tra đang ở chặng "Xây dựng dự thảo kết luận"
      Và người có thẩm quyền đã thực hiện "Giao trưởng đoàn xây dựng dự thảo kết luận"
      Khi tổ trưởng xác minh thực hiện "Trình dự thảo kết luận"
      Thì bị từ chối vì "chưa nghe đơn vị giải trình"

    Kịch bản: Người có tên trong các điểm phải kết luận được báo, được mời và được trả lời trước
      Biết vụ việc thanh tra đang ở chặng "Xây dựng dự thảo kết luận"
      Và người có thẩm quyền đã thực hiện "Giao trưởng đoàn xây dựng dự thảo kết luận"
      Và tổ trưởng xác minh đã thực hiện "Yêu cầu đơn vị giải trình"
      Và tổ trưởng xác minh đã thực hiện "Ghi nhận giải trình của đơn vị"
      Và tổ trưởng xác minh đã thực hiện "Ghi các điểm phải kết luận"
      Khi tổ trưởng xác minh thực hiện "Trình dự thảo kết luận"
      Thì bị từ chối vì "chưa nghe người bị tố cáo"

    Kịch bản: Người liên quan được biết nội dung về mình
      Biết vụ việc thanh tra đang ở chặng "Tiến hành thanh tra"
      Và tổ trưởng xác minh đã thực hiện "Ghi các điểm phải kết luận"
      Khi tổ trưởng xác minh thực hiện "Báo người liên quan biết nội dung về họ"
      Thì những người được báo là: người bị phản ánh

    Kịch bản: Người liên quan được mời vào một ngày cụ thể
      Biết vụ việc thanh tra đang ở chặng "Tiến hành thanh tra"
      Và tổ trưởng xác minh đã thực hiện "Ghi các điểm phải kết luận"
      Và tổ trưởng xác minh đã thực hiện "Báo người liên quan biết nội dung về họ"
      Khi tổ trưởng xác minh thực hiện "Mời người liên quan đến làm việc"
      Thì những người được báo là: người bị phản ánh

    Kịch bản: Người liên quan đã trả lời thì trình được dự thảo
      Biết vụ việc thanh tra đang ở chặng "Xây dựng dự thảo kết luận"
      Và người có thẩm quyền đã thực hiện "Giao trưởng đoàn xây dựng dự thảo kết luận"
      Và tổ trưởng xác minh đã thực hiện "Yêu cầu đơn vị giải trình"
      Và tổ trưởng xác minh đã thực hiện "Ghi nhận giải trình của đơn vị"
      Và tổ trưởng xác minh đã thực hiện "Ghi các điểm phải kết luận"
      Và tổ trưởng xác minh đã thực hiện "Báo người liên quan biết nội dung về họ"
      Và tổ trưởng xác minh đã thực hiện "Mời người liên quan đến làm việc"
      Và người bị phản ánh đã thực hiện "Ghi ý kiến của người liên quan"
      Khi tổ trưởng xác minh thực hiện "Trình dự thảo kết luận"
      Thì vụ việc ở chặng "Ký kết luận"

    Kịch bản: Nghe một người không thay cho người kia
      Biết vụ việc thanh tra đang ở chặng "Xây dựng dự thảo kết luận"
      Và người có thẩm quyền đã thực hiện "Giao trưởng đoàn xây dựng dự thảo kết luận"
      Và tổ trưởng xác minh đã thực hiện "Yêu cầu đơn vị giải trình"
      Và tổ trưởng xác minh đã thực hiện "Ghi nhận giải trình của đơn vị"
      Và tổ trưởng xác minh đã thực hiện "Ghi các điểm phải kết luận", trong đó:
        | Ai hoặc đơn vị nào, điểm nào | A: bà Trần Thị Ví Dụ; B: ông Lê Minh Hoạ |
      Và bà Trần Thị Ví Dụ đã được báo, được mời và được nghe
      Khi tổ trưởng xác minh thực hiện "Trình dự thảo kết luận"
      Thì bị từ chối vì "chưa nghe người bị tố cáo"

    Kịch bản: Nghe đủ mọi người thì trình được dự thảo
      Biết vụ việc thanh tra đang ở chặng "Xây dựng dự thảo kết luận"
      Và người có thẩm quyền đã thực hiện "Giao trưởng đoàn xây dựng dự thảo kết luận"
      Và tổ trưởng xác minh đã thực hiện "Yêu cầu đơn vị giải trình"
      Và tổ trưởng xác minh đã thực hiện "Ghi nhận giải trình của đơn vị"
      Và tổ trưởng xác minh đã thực hiện "Ghi các điểm phải kết luận", trong đó:
        | Ai hoặc đơn vị nào, điểm nào | A: bà Trần Thị Ví Dụ; B: ông Lê Minh Hoạ |
      Và bà Trần Thị Ví Dụ đã được báo, được mời và được nghe
      Và ông Lê Minh Hoạ đã được báo, được mời và được nghe
      Khi tổ trưởng xác minh thực hiện "Trình dự thảo kết luận"
      Thì vụ việc ở chặng "Ký kết luận"

    Kịch bản: Thêm một người khi đang dự thảo thì người ấy cũng phải được nghe
      Biết vụ việc thanh tra đang ở chặng "Xây dựng dự thảo kết luận"
      Và người có thẩm quyền đã thực hiện "Giao trưởng đoàn xây dựng dự thảo kết luận"
      Và tổ trưởng xác minh đã thực hiện "Yêu cầu đơn vị giải trình"
      Và tổ trưởng xác minh đã thực hiện "Ghi nhận giải trình của đơn vị"
      Và tổ trưởng xác minh đã thực hiện "Ghi các điểm phải kết luận"
      Và bà Trần Thị Ví Dụ đã được báo, được mời và được nghe
      Và tổ trưởng xác minh đã thực hiện "Ghi các điểm phải kết luận", trong đó:
        | Ai hoặc đơn vị nào, điểm nào | A: bà Trần Thị Ví Dụ; B: ông Lê Minh Hoạ |
      Khi tổ trưởng xác minh thực hiện "Trình dự thảo kết luận"
      Thì bị từ chối vì "chưa nghe người bị tố cáo"

    Kịch bản: Hai người liên quan mà không nói người nào thì không ai bị báo nhầm
      Biết vụ việc thanh tra đang ở chặng "Tiến hành thanh tra"
      Và tổ trưởng xác minh đã thực hiện "Ghi các điểm phải kết luận", trong đó:
        | Ai hoặc đơn vị nào, điểm nào | A: bà Trần Thị Ví Dụ; B: ông Lê Minh Hoạ |
      Khi tổ trưởng xác minh thực hiện "Báo người liên quan biết nội dung về họ", trong đó:
        | Người liên quan (chỉ người này đọc; có nhiều người thì mỗi người một bản) |  |
      Thì bị từ chối vì "chưa nói người bị tố cáo nào"

    Kịch bản: Chưa qua ngày mời thì chưa ghi là vắng
      Biết vụ việc thanh tra đến chặng "Tiến hành thanh tra" ngày 01/07/2026
      Và tổ trưởng xác minh đã thực hiện "Ghi các điểm phải kết luận"
      Và tổ trưởng xác minh đã thực hiện "Báo người liên quan biết nội dung về họ"
      Và tổ trưởng xác minh đã thực hiện "Mời người liên quan đến làm việc", trong đó:
        | Ngày làm việc | 08/07/2026 |
      Khi tổ trưởng xác minh thực hiện "Ghi nhận người liên quan vắng mặt" ngày 07/07/2026
      Thì bị từ chối vì "chưa hết ngày mời"

    Kịch bản: Chính người bị xem xét không thấy hồ sơ bằng tài khoản của mình
      Biết vụ việc thanh tra đang ở chặng "Tiến hành thanh tra"
      Và tổ trưởng xác minh đã thực hiện "Ghi các điểm phải kết luận"
      Và bà Trần Thị Ví Dụ là thanh tra viên của Bệnh viện Minh Hoạ
      Khi bà Trần Thị Ví Dụ xem vụ việc
      Thì bị từ chối vì "không có hồ sơ này"

    Kịch bản: Đoàn thêm tài liệu khi đang làm việc
      Biết vụ việc thanh tra đang ở chặng "Tiến hành thanh tra"
      Khi thanh tra viên thực hiện "Thêm tài liệu, biên bản làm việc"
      Thì vụ việc vẫn ở chặng "Tiến hành thanh tra"

    Kịch bản: Tạm dừng thì đồng hồ dừng và đơn vị được báo
      Biết cơ quan đặt thời hạn thanh tra, kiểm tra là 45
      Và vụ việc thanh tra đến chặng "Tiến hành thanh tra" ngày 06/07/2026
      Khi người có thẩm quyền thực hiện "Tạm dừng cuộc thanh tra" ngày 10/07/2026
      Thì thời hạn "Thời hạn thanh tra, thanh tra thành phố (cơ quan tự đặt)" đang tạm dừng
      Và những người được báo là: đơn vị được thanh tra, giám sát; người được giao

    Kịch bản: Thanh tra Chính phủ tạm dừng thì đồng hồ của mình cũng dừng
      Biết vụ việc thanh tra đến chặng "Trong kế hoạch thanh tra năm" ngày 06/07/2026
      Và người có thẩm quyền đã thực hiện "Ra quyết định thanh tra, lập đoàn", trong đó:
        | Cơ quan tiến hành | Thanh tra Chính phủ |
      Và tổ trưởng xác minh đã thực hiện "Thông báo về việc công bố quyết định thanh tra"
      Và tổ trưởng xác minh đã thực hiện "Công bố quyết định thanh tra"
      Và người có thẩm quyền đã thực hiện "Tạm dừng cuộc thanh tra" ngày 10/07/2026
      Khi người có thẩm quyền thực hiện "Tiếp tục cuộc thanh tra" ngày 13/07/2026
      Thì hạn "Thời hạn thanh tra, Thanh tra Chính phủ" là ngày 07/09/2026

    Kịch bản: Mười ngày tạm dừng thì hạn lùi mười ngày
      Biết cơ quan đặt thời hạn thanh tra, kiểm tra là 45
      Và vụ việc thanh tra đến chặng "Tiến hành thanh tra" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Tạm dừng cuộc thanh tra" ngày 10/07/2026
      Khi người có thẩm quyền thực hiện "Tiếp tục cuộc thanh tra" ngày 20/07/2026
      Thì hạn "Thời hạn thanh tra, thanh tra thành phố (cơ quan tự đặt)" là ngày 25/08/2026

    Kịch bản: Đang tạm dừng thì không kết thúc làm việc tại đơn vị
      Biết vụ việc thanh tra đang ở chặng "Tiến hành thanh tra"
      Và người có thẩm quyền đã thực hiện "Tạm dừng cuộc thanh tra"
      Khi tổ trưởng xác minh thực hiện "Kết thúc làm việc tại đơn vị"
      Thì bị từ chối vì "cuộc thanh tra đang tạm dừng"

    Kịch bản: Không tạm dừng hai lần chồng nhau
      Biết vụ việc thanh tra đang ở chặng "Tiến hành thanh tra"
      Và người có thẩm quyền đã thực hiện "Tạm dừng cuộc thanh tra"
      Khi người có thẩm quyền thực hiện "Tạm dừng cuộc thanh tra"
      Thì bị từ chối vì "cuộc thanh tra đang tạm dừng"

    Kịch bản: Chưa tạm dừng thì không có gì để tiếp tục
      Biết vụ việc thanh tra đang ở chặng "Tiến hành thanh tra"
      Khi người có thẩm quyền thực hiện "Tiếp tục cuộc thanh tra"
      Thì bị từ chối vì "thời hạn không tạm dừng"

    Khung kịch bản: Phát hiện dấu hiệu tội phạm ngày 08/07/2026 mà chuyển ngày <ngày> thì <kết quả>
      Biết vụ việc thanh tra đến chặng "Tiến hành thanh tra" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Chuyển ngay hồ sơ có dấu hiệu tội phạm" ngày <ngày>, trong đó:
        | Ngày phát hiện dấu hiệu | 08/07/2026 |
      Thì thời hạn "Chuyển ngay hồ sơ có dấu hiệu tội phạm" <kết quả>
      Và vụ việc vẫn ở chặng "Tiến hành thanh tra"
      Dữ liệu:
        | ngày       | kết quả            |
        | 08/07/2026 | đã xong đúng hạn   |
        | 09/07/2026 | đã xong nhưng chậm |

  @T5-22
  Quy tắc: Kéo dài thời hạn thanh tra chỉ theo con số đã xác nhận [Luật Thanh tra 84/2025: thời hạn chưa được xác nhận]

    Kịch bản: Chưa xác nhận số ngày kéo dài thì không kéo dài
      Biết cơ quan đặt thời hạn thanh tra, kiểm tra là 45
      Và vụ việc thanh tra đến chặng "Tiến hành thanh tra" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Kéo dài thời hạn thanh tra" ngày 03/08/2026
      Thì bị từ chối vì "thời hạn thanh tra chưa được xác nhận"

    Kịch bản: Chưa xác nhận thời hạn thì không có gì để kéo dài
      Biết cơ quan đặt số ngày kéo dài cuộc thanh tra là 30
      Và vụ việc thanh tra đến chặng "Tiến hành thanh tra" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Kéo dài thời hạn thanh tra" ngày 03/08/2026
      Thì bị từ chối vì "thời hạn thanh tra chưa được xác nhận"

    Kịch bản: Kéo dài đến mức đã xác nhận là được và đơn vị được báo
      Biết cơ quan đặt thời hạn thanh tra, kiểm tra là 45
      Và cơ quan đặt số ngày kéo dài cuộc thanh tra là 30
      Và vụ việc thanh tra đến chặng "Tiến hành thanh tra" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Kéo dài thời hạn thanh tra" ngày 03/08/2026, trong đó:
        | Thêm mấy ngày | 30 |
      Thì hạn "Thời hạn thanh tra, thanh tra thành phố (cơ quan tự đặt)" là ngày 14/09/2026
      Và những người được báo là: đơn vị được thanh tra, giám sát

    Kịch bản: Thêm một ngày nữa là quá mức "Kéo dài thời hạn thanh tra, không quá (cơ quan tự đặt)"
      Biết cơ quan đặt thời hạn thanh tra, kiểm tra là 45
      Và cơ quan đặt số ngày kéo dài cuộc thanh tra là 30
      Và vụ việc thanh tra đến chặng "Tiến hành thanh tra" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Kéo dài thời hạn thanh tra" ngày 03/08/2026, trong đó:
        | Thêm mấy ngày | 31 |
      Thì bị từ chối vì "gia hạn quá mức"

    Kịch bản: Chỉ kéo dài một lần
      Biết cơ quan đặt thời hạn thanh tra, kiểm tra là 45
      Và cơ quan đặt số ngày kéo dài cuộc thanh tra là 30
      Và vụ việc thanh tra đến chặng "Tiến hành thanh tra" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Kéo dài thời hạn thanh tra" ngày 03/08/2026
      Khi người có thẩm quyền thực hiện "Kéo dài thời hạn thanh tra" ngày 04/08/2026
      Thì bị từ chối vì "đã hết số lần gia hạn"

    Kịch bản: Hết hạn rồi thì không kéo dài để xóa chậm trễ
      Biết cơ quan đặt thời hạn thanh tra, kiểm tra là 45
      Và cơ quan đặt số ngày kéo dài cuộc thanh tra là 30
      Và vụ việc thanh tra đến chặng "Tiến hành thanh tra" ngày 06/07/2026
      Khi người có thẩm quyền thực hiện "Kéo dài thời hạn thanh tra" ngày 21/08/2026
      Thì bị từ chối vì "thời hạn đã hết"

    Kịch bản: Không nói lý do thì không kéo dài
      Biết cơ quan đặt thời hạn thanh tra, kiểm tra là 45
      Và cơ quan đặt số ngày kéo dài cuộc thanh tra là 30
      Và vụ việc thanh tra đến chặng "Tiến hành thanh tra" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Kéo dài thời hạn thanh tra" ngày 03/08/2026, trong đó:
        | Lý do kéo dài | |
      Thì bị từ chối vì "chưa điền đủ"

  @T5-23
  Quy tắc: Đơn vị được yêu cầu giải trình những điểm dự kiến kết luận [Luật Thanh tra 84/2025, Điều 34 khoản 2]

    Khung kịch bản: <ai> yêu cầu giải trình thì đơn vị được báo
      Biết vụ việc thanh tra đang ở chặng "Xây dựng dự thảo kết luận"
      Khi <ai> thực hiện "Yêu cầu đơn vị giải trình"
      Thì những người được báo là: đơn vị được thanh tra, giám sát
      Dữ liệu:
        | ai                  |
        | người có thẩm quyền |
        | tổ trưởng xác minh  |

    Kịch bản: Ngày phải giải trình là một ngày chưa đến
      Biết vụ việc thanh tra đến chặng "Xây dựng dự thảo kết luận" ngày 01/07/2026
      Khi tổ trưởng xác minh thực hiện "Yêu cầu đơn vị giải trình" ngày 01/07/2026, trong đó:
        | Giải trình trước hết ngày | 01/07/2026 |
      Thì bị từ chối vì "ngày phải sau ngày trên giấy"

  @T5-23
  Quy tắc: Giải trình bằng văn bản, kèm tài liệu chứng minh [Luật Thanh tra 84/2025, Điều 34 khoản 3]

    Khung kịch bản: Đơn vị "<trả lời>" thì được coi là đã nghe
      Biết vụ việc thanh tra đang ở chặng "Xây dựng dự thảo kết luận"
      Và tổ trưởng xác minh đã thực hiện "Yêu cầu đơn vị giải trình"
      Khi thủ trưởng đơn vị liên quan thực hiện "Ghi nhận giải trình của đơn vị", trong đó:
        | Đơn vị | <trả lời> |
      Thì những người được báo là: người được giao
      Dữ liệu:
        | trả lời                         |
        | Đã giải trình                   |
        | Trả lời là không có ý kiến      |

    Kịch bản: Đơn vị còn ngày để giải trình thì chưa ghi là im lặng
      Biết vụ việc thanh tra đến chặng "Xây dựng dự thảo kết luận" ngày 01/07/2026
      Và tổ trưởng xác minh đã thực hiện "Yêu cầu đơn vị giải trình", trong đó:
        | Giải trình trước hết ngày | 08/07/2026 |
      Khi tổ trưởng xác minh thực hiện "Ghi nhận giải trình của đơn vị" ngày 08/07/2026, trong đó:
        | Đơn vị | Đã yêu cầu mà không giải trình |
      Thì bị từ chối vì "đơn vị còn thời gian giải trình"

    Kịch bản: Qua ngày ấy mà không giải trình thì ghi là im lặng
      Biết vụ việc thanh tra đến chặng "Xây dựng dự thảo kết luận" ngày 01/07/2026
      Và tổ trưởng xác minh đã thực hiện "Yêu cầu đơn vị giải trình", trong đó:
        | Giải trình trước hết ngày | 08/07/2026 |
      Khi tổ trưởng xác minh thực hiện "Ghi nhận giải trình của đơn vị" ngày 09/07/2026, trong đó:
        | Đơn vị | Đã yêu cầu mà không giải trình |
      Thì những người được báo là: người được giao

    Kịch bản: Chưa yêu cầu thì chưa thể nói là đơn vị im lặng
      Biết vụ việc thanh tra đang ở chặng "Xây dựng dự thảo kết luận"
      Khi tổ trưởng xác minh thực hiện "Ghi nhận giải trình của đơn vị"
      Thì bị từ chối vì "còn việc phải làm trước"

  @T5-23
  Quy tắc: Trong năm ngày làm việc từ khi nhận báo cáo phải giao xây dựng dự thảo kết luận [Luật Thanh tra 84/2025, Điều 34 khoản 1]

    Kịch bản: Báo cáo xong thì hạn giao dự thảo bắt đầu
      Biết vụ việc thanh tra đến chặng "Báo cáo kết quả thanh tra" ngày 01/07/2026
      Khi tổ trưởng xác minh thực hiện "Báo cáo kết quả thanh tra" ngày 01/07/2026
      Thì vụ việc ở chặng "Xây dựng dự thảo kết luận"
      Và hạn "Giao xây dựng dự thảo kết luận" là ngày 08/07/2026

    Khung kịch bản: Cơ quan đặt 20 ngày báo cáo thì nộp ngày <ngày> <kết quả>
      Biết cơ quan đặt số ngày báo cáo kết quả thanh tra là 20
      Và vụ việc thanh tra đến chặng "Báo cáo kết quả thanh tra" ngày 01/07/2026
      Khi tổ trưởng xác minh thực hiện "Báo cáo kết quả thanh tra" ngày <ngày>
      Thì thời hạn "Báo cáo kết quả thanh tra (cơ quan tự đặt)" <kết quả>
      Dữ liệu:
        | ngày       | kết quả            |
        | 21/07/2026 | đã xong đúng hạn   |
        | 22/07/2026 | đã xong nhưng chậm |

    Khung kịch bản: Giao ngày <ngày> thì <kết quả>
      Biết cơ quan đặt số ngày xây dựng dự thảo kết luận là 20
      Và vụ việc thanh tra đến chặng "Xây dựng dự thảo kết luận" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Giao trưởng đoàn xây dựng dự thảo kết luận" ngày <ngày>
      Thì thời hạn "Giao xây dựng dự thảo kết luận" <kết quả>
      Và thời hạn "Xây dựng dự thảo kết luận (cơ quan tự đặt)" đang chạy
      Dữ liệu:
        | ngày       | kết quả            |
        | 08/07/2026 | đã xong đúng hạn   |
        | 09/07/2026 | đã xong nhưng chậm |

    Kịch bản: Số ngày xây dựng dự thảo chưa được xác nhận thì không có đồng hồ ấy
      Biết vụ việc thanh tra đang ở chặng "Xây dựng dự thảo kết luận"
      Khi người có thẩm quyền thực hiện "Giao trưởng đoàn xây dựng dự thảo kết luận"
      Thì vụ việc không có thời hạn "Xây dựng dự thảo kết luận (cơ quan tự đặt)"

    Kịch bản: Dự thảo chỉ giao một lần
      Biết vụ việc thanh tra đang ở chặng "Xây dựng dự thảo kết luận"
      Và người có thẩm quyền đã thực hiện "Giao trưởng đoàn xây dựng dự thảo kết luận"
      Khi người có thẩm quyền thực hiện "Giao trưởng đoàn xây dựng dự thảo kết luận"
      Thì bị từ chối vì "việc này đã làm rồi"

  @T5-23
  Quy tắc: Dự thảo được thành viên đoàn cho ý kiến trước khi trình [Luật Thanh tra 84/2025, Điều 34 khoản 4]

    Kịch bản: Chưa được giao thì không trình dự thảo
      Biết vụ việc thanh tra đang ở chặng "Xây dựng dự thảo kết luận"
      Và tổ trưởng xác minh đã thực hiện "Yêu cầu đơn vị giải trình"
      Và tổ trưởng xác minh đã thực hiện "Ghi nhận giải trình của đơn vị"
      Khi tổ trưởng xác minh thực hiện "Trình dự thảo kết luận"
      Thì bị từ chối vì "còn việc phải làm trước"

    Khung kịch bản: Cơ quan đặt 20 ngày xây dựng dự thảo thì trình ngày <ngày> <kết quả>
      Biết cơ quan đặt số ngày xây dựng dự thảo kết luận là 20
      Và vụ việc thanh tra đến chặng "Xây dựng dự thảo kết luận" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Giao trưởng đoàn xây dựng dự thảo kết luận"
      Và tổ trưởng xác minh đã thực hiện "Yêu cầu đơn vị giải trình"
      Và tổ trưởng xác minh đã thực hiện "Ghi nhận giải trình của đơn vị"
      Khi tổ trưởng xác minh thực hiện "Trình dự thảo kết luận" ngày <ngày>
      Thì thời hạn "Xây dựng dự thảo kết luận (cơ quan tự đặt)" <kết quả>
      Và thời hạn "Ký ban hành kết luận thanh tra" đang chạy
      Dữ liệu:
        | ngày       | kết quả            |
        | 21/07/2026 | đã xong đúng hạn   |
        | 22/07/2026 | đã xong nhưng chậm |

  @T5-25
  Quy tắc: Cấp trên cho ý kiến trong ba mươi ngày; im lặng thì ký ngay [Luật Thanh tra 84/2025, Điều 36 khoản 1]

    Kịch bản: Xin ý kiến thì hạn ký dừng, hạn cho ý kiến bắt đầu
      Biết vụ việc thanh tra đến chặng "Ký kết luận" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Báo cáo xin ý kiến cấp trên về dự thảo" ngày 01/07/2026
      Thì hạn "Cấp trên cho ý kiến về dự thảo kết luận" là ngày 31/07/2026
      Và thời hạn "Ký ban hành kết luận thanh tra" đang tạm dừng

    Kịch bản: Hết hạn ký rồi thì không xin ý kiến để dừng đồng hồ
      Biết vụ việc thanh tra đến chặng "Ký kết luận" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Báo cáo xin ý kiến cấp trên về dự thảo" ngày 17/07/2026
      Thì bị từ chối vì "thời hạn đã hết"

    Kịch bản: Chỉ xin ý kiến một lần
      Biết vụ việc thanh tra đang ở chặng "Ký kết luận"
      Và người có thẩm quyền đã thực hiện "Báo cáo xin ý kiến cấp trên về dự thảo"
      Khi người có thẩm quyền thực hiện "Báo cáo xin ý kiến cấp trên về dự thảo"
      Thì bị từ chối vì "việc này đã làm rồi"

    Kịch bản: Còn đợi ý kiến thì chưa ký
      Biết vụ việc thanh tra đang ở chặng "Ký kết luận"
      Và người có thẩm quyền đã thực hiện "Báo cáo xin ý kiến cấp trên về dự thảo"
      Khi người có thẩm quyền thực hiện "Ký kết luận thanh tra"
      Thì bị từ chối vì "còn phải đợi ý kiến cấp trên"

    Kịch bản: Có ý kiến thì hạn ký chạy tiếp phần còn lại
      Biết vụ việc thanh tra đến chặng "Ký kết luận" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Báo cáo xin ý kiến cấp trên về dự thảo" ngày 06/07/2026
      Khi văn thư thực hiện "Ghi nhận ý kiến của cấp trên" ngày 20/07/2026
      Thì hạn "Ký ban hành kết luận thanh tra" là ngày 30/07/2026
      Và thời hạn "Cấp trên cho ý kiến về dự thảo kết luận" đã xong đúng hạn

    Kịch bản: Ngày thứ ba mươi cấp trên còn được trả lời
      Biết vụ việc thanh tra đến chặng "Ký kết luận" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Báo cáo xin ý kiến cấp trên về dự thảo" ngày 01/07/2026
      Khi văn thư thực hiện "Ghi nhận cấp trên không trả lời" ngày 31/07/2026
      Thì bị từ chối vì "còn phải đợi ý kiến cấp trên"

    Kịch bản: Sau ngày ấy im lặng được ghi nhận, và người ra quyết định ký
      Biết vụ việc thanh tra đến chặng "Ký kết luận" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Báo cáo xin ý kiến cấp trên về dự thảo" ngày 01/07/2026
      Khi văn thư thực hiện "Ghi nhận cấp trên không trả lời" ngày 03/08/2026
      Thì thời hạn "Cấp trên cho ý kiến về dự thảo kết luận" đã xong nhưng chậm
      Và hạn "Ký ban hành kết luận thanh tra" là ngày 18/08/2026

    Kịch bản: Đã ghi nhận im lặng thì không ghi thêm ý kiến
      Biết vụ việc thanh tra đến chặng "Ký kết luận" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Báo cáo xin ý kiến cấp trên về dự thảo" ngày 01/07/2026
      Và văn thư đã thực hiện "Ghi nhận cấp trên không trả lời" ngày 03/08/2026
      Khi văn thư thực hiện "Ghi nhận ý kiến của cấp trên"
      Thì bị từ chối vì "việc này đã làm rồi"

  @T5-24
  Quy tắc: Ký kết luận trong mười lăm ngày, Thanh tra Chính phủ không quá ba mươi ngày [Luật Thanh tra 84/2025, Điều 36 khoản 1]

    Khung kịch bản: Ký ngày <ngày> thì <kết quả>
      Biết vụ việc thanh tra đến chặng "Ký kết luận" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Ký kết luận thanh tra" ngày <ngày>
      Thì thời hạn "Ký ban hành kết luận thanh tra" <kết quả>
      Và vụ việc ở chặng "Đã có kết luận, chờ công khai"
      Dữ liệu:
        | ngày       | kết quả            |
        | 16/07/2026 | đã xong đúng hạn   |
        | 17/07/2026 | đã xong nhưng chậm |

    Khung kịch bản: Thanh tra Chính phủ ký ngày <ngày> thì <kết quả>
      Biết vụ việc thanh tra đến chặng "Trong kế hoạch thanh tra năm" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Ra quyết định thanh tra, lập đoàn", trong đó:
        | Cơ quan tiến hành | Thanh tra Chính phủ |
      Và tổ trưởng xác minh đã thực hiện "Thông báo về việc công bố quyết định thanh tra"
      Và tổ trưởng xác minh đã thực hiện "Công bố quyết định thanh tra"
      Và tổ trưởng xác minh đã thực hiện "Kết thúc làm việc tại đơn vị"
      Và tổ trưởng xác minh đã thực hiện "Báo cáo kết quả thanh tra"
      Và người có thẩm quyền đã thực hiện "Giao trưởng đoàn xây dựng dự thảo kết luận"
      Và tổ trưởng xác minh đã thực hiện "Yêu cầu đơn vị giải trình"
      Và tổ trưởng xác minh đã thực hiện "Ghi nhận giải trình của đơn vị"
      Và tổ trưởng xác minh đã thực hiện "Trình dự thảo kết luận" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Ký kết luận thanh tra" ngày <ngày>
      Thì thời hạn "Ký ban hành kết luận, Thanh tra Chính phủ" <kết quả>
      Và vụ việc không có thời hạn "Ký ban hành kết luận thanh tra"
      Dữ liệu:
        | ngày       | kết quả            |
        | 31/07/2026 | đã xong đúng hạn   |
        | 01/08/2026 | đã xong nhưng chậm |

    Khung kịch bản: Kết luận ghi "<trách nhiệm>"
      Biết vụ việc thanh tra đang ở chặng "Ký kết luận"
      Khi người có thẩm quyền thực hiện "Ký kết luận thanh tra", trong đó:
        | Trách nhiệm của người đứng đầu | <trách nhiệm> |
      Thì được chấp nhận
      Dữ liệu:
        | trách nhiệm                         |
        | Người đứng đầu có trách nhiệm       |
        | Người đứng đầu không có trách nhiệm |

    Khung kịch bản: <ai> không ký kết luận thay người ra quyết định
      Biết vụ việc thanh tra đang ở chặng "Ký kết luận"
      Khi <ai> thực hiện "Ký kết luận thanh tra"
      Thì bị từ chối vì "sai vai trò"
      Dữ liệu:
        | ai                        |
        | tổ trưởng xác minh        |
        | thanh tra viên            |
        | người giám sát            |
        | người phụ trách công khai |

    Kịch bản: Kết luận bỏ trống trách nhiệm người đứng đầu thì chưa ký được
      Biết vụ việc thanh tra đang ở chặng "Ký kết luận"
      Khi người có thẩm quyền thực hiện "Ký kết luận thanh tra", trong đó:
        | Trách nhiệm của người đứng đầu | |
      Thì bị từ chối vì "chưa điền đủ"

    Kịch bản: Điểm về một đơn vị cũng phải có kết luận
      Biết vụ việc thanh tra đang ở chặng "Xây dựng dự thảo kết luận"
      Và thanh tra viên đã thực hiện "Ghi các điểm phải kết luận", trong đó:
        | Ai hoặc đơn vị nào, điểm nào | A: Bệnh viện Minh Hoạ; B: Bệnh viện Minh Hoạ |
      Và người có thẩm quyền đã thực hiện "Giao trưởng đoàn xây dựng dự thảo kết luận"
      Và tổ trưởng xác minh đã thực hiện "Yêu cầu đơn vị giải trình"
      Và tổ trưởng xác minh đã thực hiện "Ghi nhận giải trình của đơn vị"
      Và tổ trưởng xác minh đã thực hiện "Trình dự thảo kết luận"
      Khi người có thẩm quyền thực hiện "Ký kết luận thanh tra", trong đó:
        | Kết luận từng điểm (nếu đã ghi các điểm) | A: Không vi phạm |
      Thì bị từ chối vì "còn điểm chưa kết luận"

    Kịch bản: Kết luận một điểm không ai ghi thì không được
      Biết vụ việc thanh tra đang ở chặng "Ký kết luận"
      Khi người có thẩm quyền thực hiện "Ký kết luận thanh tra", trong đó:
        | Kết luận từng điểm (nếu đã ghi các điểm) | A: Có vi phạm |
      Thì bị từ chối vì "còn điểm chưa kết luận"

  @T5-27
  Quy tắc: Kết luận và kiến nghị được gửi cùng lúc [Luật Thanh tra 84/2025, Điều 52 khoản 1]

    Kịch bản: Đơn vị và nơi phải thực hiện kiến nghị cùng được báo
      Biết vụ việc thanh tra đang ở chặng "Đã có kết luận, chờ công khai"
      Khi văn thư thực hiện "Gửi kết luận thanh tra"
      Thì những người được báo là: đơn vị được thanh tra, giám sát; nơi phải thực hiện kiến nghị; người bị phản ánh

    Kịch bản: Kết luận chỉ gửi một lần
      Biết vụ việc thanh tra đang ở chặng "Đã có kết luận, chờ công khai"
      Và văn thư đã thực hiện "Gửi kết luận thanh tra"
      Khi văn thư thực hiện "Gửi kết luận thanh tra"
      Thì bị từ chối vì "việc này đã làm rồi"

  @T5-26 @T5-29
  Quy tắc: Kết luận thanh tra được công khai; số ngày do cơ quan xác nhận [Luật Thanh tra 84/2025: thời hạn chưa được xác nhận]

    Kịch bản: Chưa gửi cho đơn vị thì chưa công khai
      Biết vụ việc thanh tra đang ở chặng "Đã có kết luận, chờ công khai"
      Khi người phụ trách công khai thực hiện "Công khai kết luận thanh tra"
      Thì bị từ chối vì "còn việc phải làm trước"

    Kịch bản: Chưa xác nhận số ngày thì không có đồng hồ, vẫn phải công khai
      Biết vụ việc thanh tra đang ở chặng "Đã có kết luận, chờ công khai"
      Và văn thư đã thực hiện "Gửi kết luận thanh tra"
      Khi người phụ trách công khai thực hiện "Công khai kết luận thanh tra"
      Thì vụ việc ở chặng "Theo dõi thực hiện kết luận"
      Và vụ việc không có thời hạn "Công khai kết luận thanh tra, từ ngày ký (cơ quan tự đặt)"
      Và những người được báo là: đơn vị được thanh tra, giám sát

    Khung kịch bản: Cơ quan đặt 10 ngày thì công khai ngày <ngày> <kết quả>
      Biết cơ quan đặt số ngày công khai kết luận thanh tra là 10
      Và vụ việc thanh tra đến chặng "Đã có kết luận, chờ công khai" ngày 06/07/2026
      Và văn thư đã thực hiện "Gửi kết luận thanh tra"
      Khi người phụ trách công khai thực hiện "Công khai kết luận thanh tra" ngày <ngày>
      Thì thời hạn "Công khai kết luận thanh tra, từ ngày ký (cơ quan tự đặt)" <kết quả>
      Dữ liệu:
        | ngày       | kết quả            |
        | 16/07/2026 | đã xong đúng hạn   |
        | 17/07/2026 | đã xong nhưng chậm |

    Kịch bản: Số ngày niêm yết, đăng tải chưa được xác nhận thì không phải là không ngày nào
      Biết cơ quan chưa đặt số ngày niêm yết kết luận thanh tra
      Và vụ việc thanh tra đang ở chặng "Đã có kết luận, chờ công khai"
      Và văn thư đã thực hiện "Gửi kết luận thanh tra"
      Khi người phụ trách công khai thực hiện "Công khai kết luận thanh tra"
      Thì bị từ chối vì "số ngày niêm yết chưa được xác nhận"

    Kịch bản: Chưa xác nhận số ngày thì công bố tại cuộc họp vẫn được
      Biết cơ quan chưa đặt số ngày niêm yết kết luận thanh tra
      Và vụ việc thanh tra đang ở chặng "Đã có kết luận, chờ công khai"
      Và văn thư đã thực hiện "Gửi kết luận thanh tra"
      Khi người phụ trách công khai thực hiện "Công khai kết luận thanh tra", trong đó:
        | Hình thức công khai | Công bố tại cuộc họp với đơn vị |
      Thì vụ việc ở chặng "Theo dõi thực hiện kết luận"
      Và vụ việc không có thời hạn "Đăng cổng thông tin, niêm yết ít nhất (cơ quan tự đặt)"

    Khung kịch bản: Cơ quan đặt 15 ngày thì "<hình thức>" đến ngày thứ mười bốn là chưa đủ
      Biết cơ quan đặt số ngày niêm yết kết luận thanh tra là 15
      Và vụ việc thanh tra đến chặng "Đã có kết luận, chờ công khai" ngày 01/07/2026
      Và văn thư đã thực hiện "Gửi kết luận thanh tra"
      Khi người phụ trách công khai thực hiện "Công khai kết luận thanh tra", trong đó:
        | Hình thức công khai | <hình thức> |
        | Đến ngày            | 15/07/2026  |
      Thì bị từ chối vì "công khai chưa đủ số ngày"
      Dữ liệu:
        | hình thức                               |
        | Niêm yết tại trụ sở đơn vị              |
        | Đăng trên cổng, trang thông tin điện tử |
        | Đăng trên báo điện tử                   |

    Khung kịch bản: Hình thức "<hình thức>" không phải chờ
      Biết cơ quan đặt số ngày niêm yết kết luận thanh tra là 15
      Và vụ việc thanh tra đến chặng "Đã có kết luận, chờ công khai" ngày 01/07/2026
      Và văn thư đã thực hiện "Gửi kết luận thanh tra"
      Khi người phụ trách công khai thực hiện "Công khai kết luận thanh tra", trong đó:
        | Hình thức công khai | <hình thức> |
        | Đến ngày            |             |
      Thì vụ việc không có thời hạn "Đăng cổng thông tin, niêm yết ít nhất (cơ quan tự đặt)"
      Dữ liệu:
        | hình thức                                      |
        | Công bố tại cuộc họp với đơn vị                |
        | Thông báo trên báo in, phát thanh, truyền hình |

    Kịch bản: Người ký kết luận không tự mình đăng công khai
      Biết vụ việc thanh tra đang ở chặng "Đã có kết luận, chờ công khai"
      Khi người có thẩm quyền thực hiện "Công khai kết luận thanh tra"
      Thì bị từ chối vì "sai vai trò"

  @T5-27
  Quy tắc: Nơi phải thực hiện báo cáo về từng kiến nghị [Luật Thanh tra 84/2025, Điều 54]

    Khung kịch bản: <ai> báo cáo "<kết quả>"
      Biết vụ việc thanh tra đang ở chặng "Theo dõi thực hiện kết luận"
      Khi <ai> thực hiện "Báo cáo thực hiện một kiến nghị", trong đó:
        | Kiến nghị                                      | KN1                   |
        | Kết quả thực hiện                              | <kết quả>             |
        | Đã làm gì, tài liệu nào; chưa làm được thì vì sao | Viết để làm ví dụ.    |
      Thì kiến nghị "KN1" thì <trạng thái>
      Và thời hạn của kiến nghị "KN1" đang chạy
      Dữ liệu:
        | ai                           | kết quả            | trạng thái            |
        | thủ trưởng đơn vị liên quan  | Đã thực hiện xong  | đã báo cáo xong       |
        | văn thư                      | Chưa thực hiện được | báo cáo chưa làm được |

    Kịch bản: Chưa làm được thì phải nói vì sao
      Biết vụ việc thanh tra đang ở chặng "Theo dõi thực hiện kết luận"
      Khi thủ trưởng đơn vị liên quan thực hiện "Báo cáo thực hiện một kiến nghị", trong đó:
        | Kết quả thực hiện | Chưa thực hiện được |
      Thì bị từ chối vì "chưa nói lý do"

    Kịch bản: Kiến nghị không có trong kết luận thì không có gì để báo cáo
      Biết vụ việc thanh tra đang ở chặng "Theo dõi thực hiện kết luận"
      Khi thủ trưởng đơn vị liên quan thực hiện "Báo cáo thực hiện một kiến nghị", trong đó:
        | Kiến nghị | KN9 |
      Thì bị từ chối vì "không có kiến nghị này"

  @KC-24
  Quy tắc: Mỗi kiến nghị có đồng hồ riêng và được theo dõi đến khi xong [Quy tắc hệ thống KC-24]

    Kịch bản: Hai kiến nghị có hai ngày
      Biết vụ việc thanh tra đến chặng "Ký kết luận" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Ký kết luận thanh tra" ngày 02/07/2026, trong đó:
        | Kiến nghị: số, nơi thực hiện, ngày phải xong | KN1: Bệnh viện Minh Hoạ, 31/07/2026; KN2: phường Thí Dụ, 30/09/2026 |
      Thì hạn của kiến nghị "KN1" là ngày 31/07/2026
      Và hạn của kiến nghị "KN2" là ngày 30/09/2026
      Và kiến nghị "KN2" thì chưa báo cáo

    Kịch bản: Ngày phải xong rơi vào thứ Bảy thì hạn là hết ngày làm việc kế tiếp
      Biết vụ việc thanh tra đến chặng "Ký kết luận" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Ký kết luận thanh tra" ngày 02/07/2026, trong đó:
        | Kiến nghị: số, nơi thực hiện, ngày phải xong | KN1: Bệnh viện Minh Hoạ, 01/08/2026 |
      Thì hạn của kiến nghị "KN1" là ngày 03/08/2026

    Kịch bản: Kết luận không có kiến nghị thì không có gì phải theo dõi
      Biết vụ việc thanh tra đang ở chặng "Ký kết luận"
      Khi người có thẩm quyền thực hiện "Ký kết luận thanh tra", trong đó:
        | Kiến nghị: số, nơi thực hiện, ngày phải xong | |
      Thì vụ việc không có thời hạn "Thực hiện kiến nghị, theo ngày ghi trong kết luận"

    Kịch bản: Hai kiến nghị trùng số thì điền lại
      Biết vụ việc thanh tra đang ở chặng "Ký kết luận"
      Khi người có thẩm quyền thực hiện "Ký kết luận thanh tra", trong đó:
        | Kiến nghị: số, nơi thực hiện, ngày phải xong | KN1: Bệnh viện Minh Hoạ, 31/12/2026; KN1: phường Thí Dụ, 31/12/2026 |
      Thì bị từ chối vì "điền chưa đúng"

    Kịch bản: Ngày phải xong không được là ngày ký
      Biết vụ việc thanh tra đến chặng "Ký kết luận" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Ký kết luận thanh tra" ngày 02/07/2026, trong đó:
        | Kiến nghị: số, nơi thực hiện, ngày phải xong | KN1: Bệnh viện Minh Hoạ, 02/07/2026 |
      Thì bị từ chối vì "ngày phải sau ngày trên giấy"

    Kịch bản: Không kiến nghị với nơi đã kết thúc hoạt động
      Biết vụ việc thanh tra đang ở chặng "Ký kết luận"
      Khi người có thẩm quyền thực hiện "Ký kết luận thanh tra", trong đó:
        | Kiến nghị: số, nơi thực hiện, ngày phải xong | KN1: quận Hư Cấu, 31/12/2026 |
      Thì bị từ chối vì "nơi nhận không còn hoạt động"

    Kịch bản: Xác nhận một kiến nghị thì chỉ đồng hồ của nó dừng
      Biết vụ việc thanh tra đến chặng "Ký kết luận" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Ký kết luận thanh tra" ngày 01/07/2026, trong đó:
        | Kiến nghị: số, nơi thực hiện, ngày phải xong | KN1: Bệnh viện Minh Hoạ, 31/07/2026; KN2: phường Thí Dụ, 30/09/2026 |
      Và thủ trưởng đơn vị liên quan đã thực hiện "Báo cáo thực hiện một kiến nghị", trong đó:
        | Kiến nghị | KN2 |
      Khi tổ trưởng xác minh thực hiện "Xác nhận kiến nghị đã thực hiện xong" ngày 20/07/2026, trong đó:
        | Kiến nghị | KN2 |
      Thì thời hạn của kiến nghị "KN2" đã xong đúng hạn
      Và thời hạn của kiến nghị "KN1" đang chạy
      Và kiến nghị "KN2" thì đã thực hiện xong
      Và kiến nghị được gửi đến: "phường Thí Dụ"

    Khung kịch bản: Xác nhận xong ngày <ngày> thì <kết quả>
      Biết vụ việc thanh tra đến chặng "Ký kết luận" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Ký kết luận thanh tra" ngày 01/07/2026, trong đó:
        | Kiến nghị: số, nơi thực hiện, ngày phải xong | KN1: Bệnh viện Minh Hoạ, 31/07/2026 |
      Và thủ trưởng đơn vị liên quan đã thực hiện "Báo cáo thực hiện một kiến nghị"
      Khi tổ trưởng xác minh thực hiện "Xác nhận kiến nghị đã thực hiện xong" ngày <ngày>
      Thì thời hạn của kiến nghị "KN1" <kết quả>
      Dữ liệu:
        | ngày       | kết quả            |
        | 31/07/2026 | đã xong đúng hạn   |
        | 03/08/2026 | đã xong nhưng chậm |

    Khung kịch bản: Nơi thực hiện <tình trạng> thì chưa xác nhận được
      Biết vụ việc thanh tra đang ở chặng "Theo dõi thực hiện kết luận"
      Và thủ trưởng đơn vị liên quan đã thực hiện "Báo cáo thực hiện một kiến nghị", trong đó:
        | Kết quả thực hiện                              | <kết quả>          |
        | Đã làm gì, tài liệu nào; chưa làm được thì vì sao | Viết để làm ví dụ. |
      Khi tổ trưởng xác minh thực hiện "Xác nhận kiến nghị đã thực hiện xong"
      Thì bị từ chối vì "nơi thực hiện chưa báo là xong"
      Dữ liệu:
        | tình trạng            | kết quả             |
        | báo là chưa làm được  | Chưa thực hiện được |

    Kịch bản: Nơi thực hiện chưa báo cáo gì thì chưa xác nhận được
      Biết vụ việc thanh tra đang ở chặng "Theo dõi thực hiện kết luận"
      Khi tổ trưởng xác minh thực hiện "Xác nhận kiến nghị đã thực hiện xong"
      Thì bị từ chối vì "nơi thực hiện chưa báo là xong"

    Kịch bản: Thanh tra viên ghi báo cáo thì không tự xác nhận
      Biết vụ việc thanh tra đang ở chặng "Theo dõi thực hiện kết luận"
      Và thanh tra viên đã thực hiện "Báo cáo thực hiện một kiến nghị"
      Khi thanh tra viên thực hiện "Xác nhận kiến nghị đã thực hiện xong"
      Thì bị từ chối vì "sai vai trò"

    Kịch bản: Kiến nghị đã xong thì không báo cáo lại
      Biết vụ việc thanh tra đang ở chặng "Theo dõi thực hiện kết luận"
      Và thủ trưởng đơn vị liên quan đã thực hiện "Báo cáo thực hiện một kiến nghị"
      Và tổ trưởng xác minh đã thực hiện "Xác nhận kiến nghị đã thực hiện xong"
      Khi thủ trưởng đơn vị liên quan thực hiện "Báo cáo thực hiện một kiến nghị"
      Thì bị từ chối vì "kiến nghị này đã xong"

    Kịch bản: Không thực hiện được thì chuyển lên, nơi nhận và nơi chưa làm được cùng được báo
      Biết vụ việc thanh tra đang ở chặng "Theo dõi thực hiện kết luận"
      Khi người có thẩm quyền thực hiện "Chuyển kiến nghị không thực hiện được lên cấp có thẩm quyền"
      Thì thời hạn của kiến nghị "KN1" không còn phải theo
      Và kiến nghị "KN1" thì đã chuyển cấp có thẩm quyền
      Và những người được báo là: cơ quan nhận; nơi phải thực hiện kiến nghị

    Kịch bản: Không chuyển cho nơi đã kết thúc hoạt động
      Biết vụ việc thanh tra đang ở chặng "Theo dõi thực hiện kết luận"
      Khi người có thẩm quyền thực hiện "Chuyển kiến nghị không thực hiện được lên cấp có thẩm quyền", trong đó:
        | Cơ quan nhận | quận Hư Cấu |
      Thì bị từ chối vì "nơi nhận không còn hoạt động"

    Kịch bản: Đôn đốc thì đúng nơi phải thực hiện được báo
      Biết vụ việc thanh tra đến chặng "Ký kết luận" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Ký kết luận thanh tra" ngày 01/07/2026, trong đó:
        | Kiến nghị: số, nơi thực hiện, ngày phải xong | KN1: Bệnh viện Minh Hoạ, 31/07/2026; KN2: phường Thí Dụ, 30/09/2026 |
      Khi tổ trưởng xác minh thực hiện "Đôn đốc thực hiện kiến nghị", trong đó:
        | Kiến nghị | KN1 |
      Thì những người được báo là: nơi phải thực hiện kiến nghị
      Và kiến nghị được gửi đến: "Bệnh viện Minh Hoạ"

    Kịch bản: Còn một kiến nghị chưa xong thì chưa đóng
      Biết vụ việc thanh tra đến chặng "Theo dõi thực hiện kết luận" ngày 01/07/2026
      Và người phụ trách công khai đã thực hiện "Kết thúc công khai" ngày 16/07/2026
      Khi người có thẩm quyền thực hiện "Kết thúc theo dõi, đóng cuộc thanh tra"
      Thì bị từ chối vì "còn kiến nghị chưa xong"

    Kịch bản: Mọi kiến nghị đã xong hoặc đã chuyển thì đóng, không ai còn nợ việc gì
      Biết vụ việc thanh tra đến chặng "Theo dõi thực hiện kết luận" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Chuyển kiến nghị không thực hiện được lên cấp có thẩm quyền"
      Và người phụ trách công khai đã thực hiện "Kết thúc công khai" ngày 16/07/2026
      Khi người có thẩm quyền thực hiện "Kết thúc theo dõi, đóng cuộc thanh tra"
      Thì vụ việc ở chặng "Đã kết thúc"
      Và không ai còn nợ việc gì

    Kịch bản: Còn đang công khai thì chưa đóng
      Biết vụ việc thanh tra đang ở chặng "Theo dõi thực hiện kết luận"
      Và người có thẩm quyền đã thực hiện "Chuyển kiến nghị không thực hiện được lên cấp có thẩm quyền"
      Khi người có thẩm quyền thực hiện "Kết thúc theo dõi, đóng cuộc thanh tra"
      Thì bị từ chối vì "còn việc phải làm trước"

    Khung kịch bản: Kết luận "<kết luận>" với một người thì mở vụ việc kỷ luật riêng
      Biết vụ việc thanh tra đang ở chặng "Tiến hành thanh tra"
      Và tổ trưởng xác minh đã thực hiện "Ghi các điểm phải kết luận"
      Và tổ trưởng xác minh đã thực hiện "Báo người liên quan biết nội dung về họ"
      Và tổ trưởng xác minh đã thực hiện "Mời người liên quan đến làm việc"
      Và tổ trưởng xác minh đã thực hiện "Ghi nhận người liên quan vắng mặt"
      Và tổ trưởng xác minh đã thực hiện "Yêu cầu đơn vị giải trình"
      Và tổ trưởng xác minh đã thực hiện "Ghi nhận giải trình của đơn vị"
      Và tổ trưởng xác minh đã thực hiện "Kết thúc làm việc tại đơn vị"
      Và tổ trưởng xác minh đã thực hiện "Báo cáo kết quả thanh tra"
      Và người có thẩm quyền đã thực hiện "Giao trưởng đoàn xây dựng dự thảo kết luận"
      Và tổ trưởng xác minh đã thực hiện "Trình dự thảo kết luận"
      Và người có thẩm quyền đã thực hiện "Ký kết luận thanh tra", trong đó:
        | Kết luận từng điểm (nếu đã ghi các điểm) | A: <kết luận> |
      Khi người có thẩm quyền thực hiện "Mở vụ việc kỷ luật một người"
      Thì mở thêm vụ việc "Xem xét, xử lý kỷ luật" ở chặng "Họp kiểm điểm"
      Dữ liệu:
        | kết luận            |
        | Có vi phạm          |
        | Có vi phạm một phần |

    Kịch bản: Không có điểm nào kết luận vi phạm thì không mở vụ việc kỷ luật
      Biết vụ việc thanh tra đang ở chặng "Theo dõi thực hiện kết luận"
      Khi người có thẩm quyền thực hiện "Mở vụ việc kỷ luật một người"
      Thì bị từ chối vì "không có gì được kết luận đúng"
