# language: vi
Tính năng: Tố cáo – kết luận, xử lý, công khai
  Mỗi nội dung với mỗi người có một kết luận; kết luận được gửi, được xử lý và được công khai, không lộ người tố cáo.

  @T2-22
  Quy tắc: Kết luận đúng, đúng một phần hay sai với từng nội dung, từng người [Luật Tố cáo 25/2018, Điều 35; Nghị định 31/2019, Điều 17]

    Khung kịch bản: Kết luận "<kết luận>" thì vụ việc sang xử lý
      Biết vụ việc tố cáo đang ở chặng "Kết luận"
      Khi người có thẩm quyền thực hiện "Ký kết luận nội dung tố cáo", trong đó:
        | Kết luận từng nội dung với từng người | A: <kết luận> |
      Thì vụ việc ở chặng "Xử lý theo kết luận"
      Và những người được báo là: văn thư
      Dữ liệu:
        | kết luận             |
        | Tố cáo đúng          |
        | Tố cáo đúng một phần |
        | Tố cáo sai           |

    Kịch bản: Nhà nước không có kết luận thứ tư
      Biết vụ việc tố cáo đang ở chặng "Kết luận"
      Khi người có thẩm quyền thực hiện "Ký kết luận nội dung tố cáo", trong đó:
        | Kết luận từng nội dung với từng người | A: Chưa đủ căn cứ |
      Thì bị từ chối vì "không có trong danh mục"

    Kịch bản: Còn một nội dung chưa kết luận thì chưa ký được
      Biết vụ việc tố cáo đang ở chặng "Xử lý ban đầu"
      Và văn thư đã thực hiện "Xác nhận hình thức tố cáo"
      Và văn thư đã thực hiện "Ghi các nội dung tố cáo", trong đó:
        | Nội dung tố cáo: ai, hành vi nào | A: bà Trần Thị Ví Dụ; B: bà Trần Thị Ví Dụ |
      Và người có thẩm quyền đã thực hiện "Thụ lý tố cáo"
      Và người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Và tổ trưởng xác minh đã thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo"
      Và tổ trưởng xác minh đã thực hiện "Mời người bị tố cáo đến làm việc"
      Và người bị phản ánh đã thực hiện "Ghi giải trình của người bị tố cáo"
      Và tổ trưởng xác minh đã thực hiện "Báo cáo kết quả xác minh"
      Khi người có thẩm quyền thực hiện "Ký kết luận nội dung tố cáo", trong đó:
        | Kết luận từng nội dung với từng người | A: Tố cáo đúng |
      Thì bị từ chối vì "còn nội dung chưa kết luận"

    Kịch bản: Kết luận phải nói rõ trách nhiệm của người đứng đầu
      Biết vụ việc tố cáo đang ở chặng "Kết luận"
      Khi người có thẩm quyền thực hiện "Ký kết luận nội dung tố cáo", trong đó:
        | Trách nhiệm của người đứng đầu |  |
      Thì bị từ chối vì "chưa điền đủ"

    Kịch bản: Tạm đình chỉ khi đang kết luận thì chưa ký, phải tiếp tục giải quyết trước
      Biết vụ việc tố cáo đang ở chặng "Kết luận"
      Và người có thẩm quyền đã thực hiện "Tạm đình chỉ"
      Khi người có thẩm quyền thực hiện "Ký kết luận nội dung tố cáo"
      Thì bị từ chối vì "đang tạm đình chỉ hoặc chờ giám định"

    Kịch bản: Mọi người đã rút toàn bộ thì đình chỉ, không kết luận
      Biết vụ việc tố cáo đang ở chặng "Kết luận"
      Và văn thư đã thực hiện "Ghi nhận rút tố cáo", trong đó:
        | Rút đến đâu | Toàn bộ nội dung, mọi người tố cáo |
      Khi người có thẩm quyền thực hiện "Ký kết luận nội dung tố cáo"
      Thì bị từ chối vì "mọi người đã rút"

    Kịch bản: Rút hết nhưng có dấu hiệu vi phạm thì vẫn kết luận
      Biết vụ việc tố cáo đang ở chặng "Kết luận"
      Và văn thư đã thực hiện "Ghi nhận rút tố cáo", trong đó:
        | Rút đến đâu            | Toàn bộ nội dung, mọi người tố cáo |
        | Vẫn phải giải quyết vì | Có dấu hiệu vi phạm                |
      Khi người có thẩm quyền thực hiện "Ký kết luận nội dung tố cáo"
      Thì vụ việc ở chặng "Xử lý theo kết luận"

  @T2-23
  Quy tắc: Gửi kết luận trong 5 ngày làm việc [Luật Tố cáo 25/2018, Điều 35 khoản 3]

    Kịch bản: Gửi ngày thứ năm là đúng hạn và các bên được báo
      Biết vụ việc tố cáo đến chặng "Xử lý theo kết luận" ngày 01/07/2026
      Khi văn thư thực hiện "Gửi kết luận" ngày 08/07/2026
      Thì thời hạn "Gửi kết luận, thông báo cho người tố cáo" đã xong đúng hạn
      Và những người được báo là: người tố cáo; người bị phản ánh

    Kịch bản: Gửi ngày thứ sáu thì hồ sơ ghi là chậm
      Biết vụ việc tố cáo đến chặng "Xử lý theo kết luận" ngày 01/07/2026
      Khi người phụ trách công khai thực hiện "Gửi kết luận" ngày 09/07/2026
      Thì thời hạn "Gửi kết luận, thông báo cho người tố cáo" đã xong nhưng chậm

    Kịch bản: Kết luận chỉ gửi một lần
      Biết vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Và văn thư đã thực hiện "Gửi kết luận"
      Khi văn thư thực hiện "Gửi kết luận"
      Thì bị từ chối vì "việc này đã làm rồi"

    Kịch bản: Cuộc kiểm tra không có người tố cáo thì chỉ báo người bị phản ánh
      Biết vụ việc tố cáo đang ở chặng "Thanh tra, kiểm tra (không có người tố cáo)"
      Và người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Và tổ trưởng xác minh đã thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo"
      Và tổ trưởng xác minh đã thực hiện "Mời người bị tố cáo đến làm việc"
      Và người bị phản ánh đã thực hiện "Ghi giải trình của người bị tố cáo"
      Và tổ trưởng xác minh đã thực hiện "Báo cáo kết quả xác minh"
      Và người có thẩm quyền đã thực hiện "Ký kết luận nội dung tố cáo"
      Khi văn thư thực hiện "Gửi kết luận"
      Thì những người được báo là: người bị phản ánh

  @T2-24
  Quy tắc: Xử lý theo kết luận trong 7 ngày làm việc [Luật Tố cáo 25/2018, Điều 36 khoản 1 và 2]

    Kịch bản: Xử lý ngày thứ bảy là đúng hạn
      Biết vụ việc tố cáo đến chặng "Xử lý theo kết luận" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Xử lý theo kết luận" ngày 10/07/2026
      Thì thời hạn "Xử lý theo kết luận" đã xong đúng hạn

    Kịch bản: Xử lý ngày thứ tám thì hồ sơ ghi là chậm
      Biết vụ việc tố cáo đến chặng "Xử lý theo kết luận" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Xử lý theo kết luận" ngày 13/07/2026
      Thì thời hạn "Xử lý theo kết luận" đã xong nhưng chậm

  @T2-24
  Quy tắc: Tố cáo sai thì khôi phục quyền lợi cho người bị tố cáo [Luật Tố cáo 25/2018, Điều 36 khoản 1]

    Kịch bản: Người được minh oan và mọi nơi đã biết vụ việc đều được báo
      Biết vụ việc tố cáo đang ở chặng "Kết luận"
      Và người có thẩm quyền đã thực hiện "Ký kết luận nội dung tố cáo", trong đó:
        | Kết luận từng nội dung với từng người | A: Tố cáo sai |
      Khi người có thẩm quyền thực hiện "Khôi phục quyền lợi người bị tố cáo sai"
      Thì những người được báo là: người bị phản ánh; mọi nơi đã được báo

    Kịch bản: Có nội dung đúng một phần thì không đi đường minh oan
      Biết vụ việc tố cáo đang ở chặng "Kết luận"
      Và người có thẩm quyền đã thực hiện "Ký kết luận nội dung tố cáo", trong đó:
        | Kết luận từng nội dung với từng người | A: Tố cáo đúng một phần |
      Khi người có thẩm quyền thực hiện "Khôi phục quyền lợi người bị tố cáo sai"
      Thì bị từ chối vì "có nội dung được kết luận đúng"

    Kịch bản: Trong hai người, người không có vi phạm vẫn được khôi phục, việc xử lý người kia vẫn còn phải làm
      Biết vụ việc hai người bị tố cáo đã có kết luận "A: Tố cáo sai; B: Tố cáo đúng"
      Khi người có thẩm quyền thực hiện "Khôi phục quyền lợi người bị tố cáo sai", trong đó:
        | Người được minh oan (có nhiều người thì mỗi người một bản) | bà Trần Thị Ví Dụ |
      Thì những người được báo là: người bị phản ánh; mọi nơi đã được báo
      Và thời hạn "Xử lý theo kết luận" đang chạy

    Kịch bản: Trong hai người, người có vi phạm thì không được minh oan
      Biết vụ việc hai người bị tố cáo đã có kết luận "A: Tố cáo sai; B: Tố cáo đúng"
      Khi người có thẩm quyền thực hiện "Khôi phục quyền lợi người bị tố cáo sai", trong đó:
        | Người được minh oan (có nhiều người thì mỗi người một bản) | ông Lê Minh Hoạ |
      Thì bị từ chối vì "có nội dung được kết luận đúng"

    Kịch bản: Hai người cùng bị tố cáo sai thì phải nói khôi phục cho ai
      Biết vụ việc hai người bị tố cáo đã có kết luận "A: Tố cáo sai; B: Tố cáo sai"
      Khi người có thẩm quyền thực hiện "Khôi phục quyền lợi người bị tố cáo sai", trong đó:
        | Người được minh oan (có nhiều người thì mỗi người một bản) |  |
      Thì bị từ chối vì "chưa nói người bị tố cáo nào"

    Kịch bản: Cố ý tố cáo sai thì người tố cáo bị xử lý
      Biết vụ việc tố cáo đang ở chặng "Kết luận"
      Và người có thẩm quyền đã thực hiện "Ký kết luận nội dung tố cáo", trong đó:
        | Kết luận từng nội dung với từng người | A: Tố cáo sai |
      Khi người có thẩm quyền thực hiện "Khôi phục quyền lợi người bị tố cáo sai", trong đó:
        | Người tố cáo cố ý tố cáo sai, phải xử lý | có |
      Thì được chấp nhận

    Kịch bản: Cuộc kiểm tra không có người tố cáo thì không có ai để xử lý về tố cáo sai
      Biết vụ việc tố cáo đang ở chặng "Thanh tra, kiểm tra (không có người tố cáo)"
      Và người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Và tổ trưởng xác minh đã thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo"
      Và tổ trưởng xác minh đã thực hiện "Mời người bị tố cáo đến làm việc"
      Và người bị phản ánh đã thực hiện "Ghi giải trình của người bị tố cáo"
      Và tổ trưởng xác minh đã thực hiện "Báo cáo kết quả xác minh"
      Và người có thẩm quyền đã thực hiện "Ký kết luận nội dung tố cáo", trong đó:
        | Kết luận từng nội dung với từng người | A: Tố cáo sai |
      Khi người có thẩm quyền thực hiện "Khôi phục quyền lợi người bị tố cáo sai", trong đó:
        | Người tố cáo cố ý tố cáo sai, phải xử lý | có |
      Thì bị từ chối vì "không có người tố cáo"

  @KC-06
  Quy tắc: Người được minh oan có quyền không bị nêu lên lần nữa [Quy tắc hệ thống KC-06]

    Kịch bản: Đã gửi kết luận và đã khôi phục thì kết thúc không cần công khai
      Biết vụ việc tố cáo đang ở chặng "Kết luận"
      Và người có thẩm quyền đã thực hiện "Ký kết luận nội dung tố cáo", trong đó:
        | Kết luận từng nội dung với từng người | A: Tố cáo sai |
      Và văn thư đã thực hiện "Gửi kết luận"
      Và người có thẩm quyền đã thực hiện "Khôi phục quyền lợi người bị tố cáo sai"
      Khi người có thẩm quyền thực hiện "Kết thúc, không công khai khi không có vi phạm"
      Thì vụ việc ở chặng "Đã kết thúc"

    Kịch bản: Hai người cùng bị tố cáo sai mà mới khôi phục cho một người thì chưa được kết thúc
      Biết vụ việc hai người bị tố cáo đã có kết luận "A: Tố cáo sai; B: Tố cáo sai"
      Và người có thẩm quyền đã thực hiện "Khôi phục quyền lợi người bị tố cáo sai", trong đó:
        | Người được minh oan (có nhiều người thì mỗi người một bản) | bà Trần Thị Ví Dụ |
      Và văn thư đã thực hiện "Gửi kết luận"
      Khi người có thẩm quyền thực hiện "Kết thúc, không công khai khi không có vi phạm"
      Thì bị từ chối vì "người được minh oan chưa được khôi phục"

    Kịch bản: Có dấu hiệu tội phạm mà hồ sơ chưa chuyển thì cũng chưa được kết thúc
      Biết vụ việc tố cáo đang ở chặng "Kết luận"
      Và người có thẩm quyền đã thực hiện "Ký kết luận nội dung tố cáo", trong đó:
        | Kết luận từng nội dung với từng người | A: Tố cáo sai |
        | Dấu hiệu tội phạm | Có dấu hiệu tội phạm |
      Và văn thư đã thực hiện "Gửi kết luận"
      Và người có thẩm quyền đã thực hiện "Khôi phục quyền lợi người bị tố cáo sai"
      Khi người có thẩm quyền thực hiện "Kết thúc, không công khai khi không có vi phạm"
      Thì bị từ chối vì "hồ sơ tội phạm chưa chuyển"

    Kịch bản: Chưa khôi phục thì chưa được kết thúc
      Biết vụ việc tố cáo đang ở chặng "Kết luận"
      Và người có thẩm quyền đã thực hiện "Ký kết luận nội dung tố cáo", trong đó:
        | Kết luận từng nội dung với từng người | A: Tố cáo sai |
      Và văn thư đã thực hiện "Gửi kết luận"
      Khi người có thẩm quyền thực hiện "Kết thúc, không công khai khi không có vi phạm"
      Thì bị từ chối vì "còn việc phải làm trước"

  @T2-24
  Quy tắc: Có vi phạm thì mở vụ việc kỷ luật riêng cho từng người [Luật Tố cáo 25/2018, Điều 36 khoản 2]

    Kịch bản: Mở vụ việc kỷ luật thì có một vụ việc mới gắn với vụ việc này
      Biết vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Khi người có thẩm quyền thực hiện "Mở vụ việc kỷ luật một người"
      Thì mở thêm vụ việc "Xem xét, xử lý kỷ luật" ở chặng "Họp kiểm điểm"
      Và vụ việc vẫn ở chặng "Xử lý theo kết luận"
      Và thời hạn "Xử lý theo kết luận" đã xong đúng hạn

    Kịch bản: Một người chỉ mở một vụ việc kỷ luật
      Biết vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Và người có thẩm quyền đã thực hiện "Mở vụ việc kỷ luật một người"
      Khi người có thẩm quyền thực hiện "Mở vụ việc kỷ luật một người"
      Thì bị từ chối vì "người này đã có vụ việc kỷ luật"

    Khung kịch bản: "<mục>" là ngày chưa đến thì không mở
      Biết vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Khi người có thẩm quyền thực hiện "Mở vụ việc kỷ luật một người", trong đó:
        | <mục> | 31/12/2026 |
      Thì bị từ chối vì "ngày ghi chưa đến"
      Dữ liệu:
        | mục                                                |
        | Ngày phát hiện                                     |
        | Ngày hành vi chấm dứt (không rõ: ngày có kết luận) |

    Kịch bản: Nơi không quản lý người ấy thì không kỷ luật được
      Biết vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Khi người có thẩm quyền thực hiện "Mở vụ việc kỷ luật một người", trong đó:
        | Cơ quan, đơn vị có thẩm quyền kỷ luật | phường Thí Dụ |
      Thì bị từ chối vì "cơ quan này không quản lý người đó"

    Kịch bản: Cấp trên của nơi người ấy làm việc thì kỷ luật được
      Biết vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Khi người có thẩm quyền thực hiện "Mở vụ việc kỷ luật một người", trong đó:
        | Cơ quan, đơn vị có thẩm quyền kỷ luật | Sở Giả Định |
      Thì mở thêm vụ việc "Xem xét, xử lý kỷ luật" ở chặng "Họp kiểm điểm"

    Kịch bản: Người không có nội dung nào đúng thì không bị mở vụ việc kỷ luật
      Biết vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Khi người có thẩm quyền thực hiện "Mở vụ việc kỷ luật một người", trong đó:
        | Người bị xem xét kỷ luật | ông Lê Minh Hoạ |
      Thì bị từ chối vì "không có gì được kết luận đúng"

  @T2-27
  Quy tắc: Công khai kết luận trong 7 ngày làm việc [Luật Tố cáo 25/2018, Điều 40; Nghị định 31/2019, Điều 6]

    Kịch bản: Công khai ngày thứ bảy là đúng hạn và người tố cáo được báo
      Biết vụ việc tố cáo đến chặng "Xử lý theo kết luận" ngày 01/07/2026
      Và văn thư đã thực hiện "Gửi kết luận"
      Và người có thẩm quyền đã thực hiện "Xử lý theo kết luận"
      Khi người phụ trách công khai thực hiện "Công khai kết luận" ngày 10/07/2026
      Thì vụ việc ở chặng "Công khai"
      Và thời hạn "Công khai kết luận" đã xong đúng hạn
      Và những người được báo là: người tố cáo

    Kịch bản: Công khai ngày thứ tám thì hồ sơ ghi là chậm
      Biết vụ việc tố cáo đến chặng "Xử lý theo kết luận" ngày 01/07/2026
      Và văn thư đã thực hiện "Gửi kết luận"
      Và người có thẩm quyền đã thực hiện "Xử lý theo kết luận"
      Khi người phụ trách công khai thực hiện "Công khai kết luận" ngày 13/07/2026
      Thì thời hạn "Công khai kết luận" đã xong nhưng chậm

    Kịch bản: Chưa gửi kết luận thì chưa công khai
      Biết vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Và người có thẩm quyền đã thực hiện "Xử lý theo kết luận"
      Khi người phụ trách công khai thực hiện "Công khai kết luận"
      Thì bị từ chối vì "còn việc phải làm trước"

    Kịch bản: Có dấu hiệu tội phạm mà hồ sơ chưa chuyển thì chưa công khai
      Biết vụ việc tố cáo đang ở chặng "Kết luận"
      Và người có thẩm quyền đã thực hiện "Ký kết luận nội dung tố cáo", trong đó:
        | Kết luận từng nội dung với từng người | A: Tố cáo đúng |
        | Dấu hiệu tội phạm | Có dấu hiệu tội phạm |
      Và văn thư đã thực hiện "Gửi kết luận"
      Và người có thẩm quyền đã thực hiện "Xử lý theo kết luận"
      Khi người phụ trách công khai thực hiện "Công khai kết luận"
      Thì bị từ chối vì "hồ sơ tội phạm chưa chuyển"

    Kịch bản: Hồ sơ đã chuyển thì công khai
      Biết vụ việc tố cáo đang ở chặng "Kết luận"
      Và người có thẩm quyền đã thực hiện "Ký kết luận nội dung tố cáo", trong đó:
        | Kết luận từng nội dung với từng người | A: Tố cáo đúng |
        | Dấu hiệu tội phạm | Có dấu hiệu tội phạm |
      Và văn thư đã thực hiện "Gửi kết luận"
      Và người có thẩm quyền đã thực hiện "Xử lý theo kết luận"
      Và người có thẩm quyền đã thực hiện "Chuyển hồ sơ có dấu hiệu tội phạm"
      Khi người phụ trách công khai thực hiện "Công khai kết luận"
      Thì vụ việc ở chặng "Công khai"

    Kịch bản: Minh oan cho một người không thay cho việc xử lý vi phạm của người khác
      Biết vụ việc hai người bị tố cáo đã có kết luận "A: Tố cáo sai; B: Tố cáo đúng"
      Và người có thẩm quyền đã thực hiện "Khôi phục quyền lợi người bị tố cáo sai", trong đó:
        | Người được minh oan (có nhiều người thì mỗi người một bản) | bà Trần Thị Ví Dụ |
      Và văn thư đã thực hiện "Gửi kết luận"
      Khi người phụ trách công khai thực hiện "Công khai kết luận"
      Thì bị từ chối vì "chưa xử lý vi phạm đã kết luận"

    Kịch bản: Người có thẩm quyền không tự mình đăng công khai
      Biết vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Khi người có thẩm quyền thực hiện "Công khai kết luận"
      Thì bị từ chối vì "sai vai trò"

  @T2-28 @T2-27
  Quy tắc: Niêm yết, đăng tải ít nhất 15 ngày liên tục, báo in và phát thanh, truyền hình ít nhất 2 lần [Luật Tố cáo 25/2018, Điều 40; Nghị định 31/2019, Điều 6]

    Khung kịch bản: Công khai bằng hình thức "<hình thức>"
      Biết vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Và văn thư đã thực hiện "Gửi kết luận"
      Và người có thẩm quyền đã thực hiện "Xử lý theo kết luận"
      Khi người phụ trách công khai thực hiện "Công khai kết luận", trong đó:
        | Hình thức công khai | <hình thức> |
      Thì vụ việc ở chặng "Công khai"
      Dữ liệu:
        | hình thức                               |
        | Họp tại nơi người bị tố cáo công tác    |
        | Niêm yết tại trụ sở, nơi tiếp công dân  |
        | Đăng trên cổng, trang thông tin điện tử |
        | Đăng trên báo điện tử                   |

    Khung kịch bản: Báo in, phát thanh, truyền hình <số> lần thì đủ, không cần ngày kết thúc
      Biết vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Và văn thư đã thực hiện "Gửi kết luận"
      Và người có thẩm quyền đã thực hiện "Xử lý theo kết luận"
      Khi người phụ trách công khai thực hiện "Công khai kết luận", trong đó:
        | Hình thức công khai                                          | Thông báo trên báo in, phát thanh, truyền hình |
        | Số lần thông báo liên tiếp (báo in, phát thanh, truyền hình) | <số>                                           |
        | Đến ngày                                                     |                                                |
      Thì vụ việc ở chặng "Công khai"
      Và vụ việc không có thời hạn "Niêm yết, đăng tải ít nhất"
      Dữ liệu:
        | số |
        | 2  |
        | 3  |

    Khung kịch bản: Báo in, phát thanh, truyền hình mà số lần ghi là "<số>" thì chưa đủ
      Biết vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Và văn thư đã thực hiện "Gửi kết luận"
      Và người có thẩm quyền đã thực hiện "Xử lý theo kết luận"
      Khi người phụ trách công khai thực hiện "Công khai kết luận", trong đó:
        | Hình thức công khai                                          | Niêm yết tại trụ sở, nơi tiếp công dân; Thông báo trên báo in, phát thanh, truyền hình |
        | Số lần thông báo liên tiếp (báo in, phát thanh, truyền hình) | <số>                                                                                   |
      Thì bị từ chối vì "thông báo chưa đủ số lần"
      Dữ liệu:
        | số |
        | 1  |
        |    |

    Khung kịch bản: Đăng bằng "<hình thức>" đến ngày thứ mười bốn là chưa đủ
      Biết vụ việc tố cáo đến chặng "Xử lý theo kết luận" ngày 01/07/2026
      Và văn thư đã thực hiện "Gửi kết luận"
      Và người có thẩm quyền đã thực hiện "Xử lý theo kết luận"
      Khi người phụ trách công khai thực hiện "Công khai kết luận", trong đó:
        | Hình thức công khai | <hình thức> |
        | Đến ngày            | 15/07/2026  |
      Thì bị từ chối vì "công khai chưa đủ số ngày"
      Dữ liệu:
        | hình thức                               |
        | Niêm yết tại trụ sở, nơi tiếp công dân  |
        | Đăng trên cổng, trang thông tin điện tử |
        | Đăng trên báo điện tử                   |

    Kịch bản: Chỉ họp tại nơi công tác thì không cần ngày kết thúc và không phải chờ
      Biết vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Và văn thư đã thực hiện "Gửi kết luận"
      Và người có thẩm quyền đã thực hiện "Xử lý theo kết luận"
      Và người phụ trách công khai đã thực hiện "Công khai kết luận", trong đó:
        | Hình thức công khai | Họp tại nơi người bị tố cáo công tác |
        | Đến ngày            |                                      |
      Khi người phụ trách công khai thực hiện "Kết thúc công khai, đóng vụ việc"
      Thì vụ việc ở chặng "Đã kết thúc"

    Kịch bản: Đăng đến ngày thứ mười lăm là đủ
      Biết vụ việc tố cáo đến chặng "Xử lý theo kết luận" ngày 01/07/2026
      Và văn thư đã thực hiện "Gửi kết luận"
      Và người có thẩm quyền đã thực hiện "Xử lý theo kết luận"
      Khi người phụ trách công khai thực hiện "Công khai kết luận", trong đó:
        | Đến ngày | 16/07/2026 |
      Thì vụ việc ở chặng "Công khai"

    Kịch bản: Không ghi ngày kết thúc thì không công khai
      Biết vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Và văn thư đã thực hiện "Gửi kết luận"
      Và người có thẩm quyền đã thực hiện "Xử lý theo kết luận"
      Khi người phụ trách công khai thực hiện "Công khai kết luận", trong đó:
        | Đến ngày |  |
      Thì bị từ chối vì "chưa ghi ngày kết thúc công khai"

  @T2-28
  Quy tắc: Hết thời gian công khai mới đóng vụ việc [Luật Tố cáo 25/2018, Điều 40 khoản 2; Nghị định 31/2019, Điều 6 khoản 2]

    Kịch bản: Gỡ xuống ngày thứ mười bốn thì không được
      Biết vụ việc tố cáo đến chặng "Công khai" ngày 01/07/2026
      Khi người phụ trách công khai thực hiện "Kết thúc công khai, đóng vụ việc" ngày 15/07/2026
      Thì bị từ chối vì "chưa đến ngày"

    Kịch bản: Còn người bị tố cáo sai chưa được khôi phục thì chưa đóng vụ việc
      Biết vụ việc hai người bị tố cáo đã có kết luận "A: Tố cáo sai; B: Tố cáo đúng"
      Và văn thư đã thực hiện "Gửi kết luận"
      Và người có thẩm quyền đã thực hiện "Xử lý theo kết luận"
      Và người phụ trách công khai đã thực hiện "Công khai kết luận", trong đó:
        | Hình thức công khai | Họp tại nơi người bị tố cáo công tác |
      Khi người phụ trách công khai thực hiện "Kết thúc công khai, đóng vụ việc"
      Thì bị từ chối vì "người được minh oan chưa được khôi phục"

    Kịch bản: Đủ mười lăm ngày thì đóng vụ việc
      Biết vụ việc tố cáo đến chặng "Công khai" ngày 01/07/2026
      Khi người phụ trách công khai thực hiện "Kết thúc công khai, đóng vụ việc" ngày 16/07/2026
      Thì vụ việc ở chặng "Đã kết thúc"

  @T2-32
  Quy tắc: Giải quyết lại là một lượt mới, thời hạn tính lại từ đầu [Luật Tố cáo 25/2018, Điều 37 khoản 3]

    Khung kịch bản: Giải quyết lại khi "<căn cứ>"
      Biết vụ việc tố cáo đang ở chặng "Đã kết thúc"
      Khi người có thẩm quyền thực hiện "Giải quyết lại", trong đó:
        | Căn cứ | <căn cứ> |
      Thì vụ việc ở chặng "Xác minh"
      Và lượt giải quyết là lượt thứ 2
      Và những người được báo là: người tố cáo; người bị phản ánh
      Dữ liệu:
        | căn cứ                                    |
        | Kết quả không chính xác, thiếu khách quan |
        | Bỏ sót chứng cứ quan trọng                |
        | Áp dụng sai pháp luật                     |

    Kịch bản: Giải quyết lại cuộc kiểm tra không có người tố cáo thì vẫn không có người tố cáo để báo
      Biết vụ việc tố cáo đang ở chặng "Thanh tra, kiểm tra (không có người tố cáo)"
      Và người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Và tổ trưởng xác minh đã thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo"
      Và tổ trưởng xác minh đã thực hiện "Mời người bị tố cáo đến làm việc"
      Và người bị phản ánh đã thực hiện "Ghi giải trình của người bị tố cáo"
      Và tổ trưởng xác minh đã thực hiện "Báo cáo kết quả xác minh"
      Và người có thẩm quyền đã thực hiện "Ký kết luận nội dung tố cáo", trong đó:
        | Kết luận từng nội dung với từng người | A: Tố cáo sai |
      Và văn thư đã thực hiện "Gửi kết luận"
      Và người có thẩm quyền đã thực hiện "Khôi phục quyền lợi người bị tố cáo sai"
      Và người có thẩm quyền đã thực hiện "Kết thúc, không công khai khi không có vi phạm"
      Khi người có thẩm quyền thực hiện "Giải quyết lại"
      Thì những người được báo là: người bị phản ánh

    Kịch bản: Ba mươi ngày tính từ quyết định giải quyết lại
      Biết vụ việc tố cáo đến chặng "Đã kết thúc" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Giải quyết lại" ngày 03/08/2026
      Thì hạn "Giải quyết tố cáo" là ngày 03/09/2026

    Khung kịch bản: Lượt mới cũng phải thông báo nội dung trong 5 ngày làm việc, báo ngày <ngày> thì <kết quả>
      Biết vụ việc tố cáo đến chặng "Đã kết thúc" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Giải quyết lại" ngày 03/08/2026
      Và người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Khi tổ trưởng xác minh thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo" ngày <ngày>
      Thì thời hạn "Thông báo việc thụ lý và nội dung tố cáo" <kết quả>
      Dữ liệu:
        | ngày       | kết quả            |
        | 10/08/2026 | đã xong đúng hạn   |
        | 11/08/2026 | đã xong nhưng chậm |

    Kịch bản: Lượt mới phải nghe lại người bị tố cáo
      Biết vụ việc tố cáo đang ở chặng "Đã kết thúc"
      Và người có thẩm quyền đã thực hiện "Giải quyết lại"
      Và người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Khi tổ trưởng xác minh thực hiện "Báo cáo kết quả xác minh"
      Thì bị từ chối vì "chưa nghe người bị tố cáo"

    Kịch bản: Lượt mới đi được đến kết luận
      Biết vụ việc tố cáo đang ở chặng "Đã kết thúc"
      Và người có thẩm quyền đã thực hiện "Giải quyết lại"
      Và người có thẩm quyền đã thực hiện "Giao xác minh, lập tổ xác minh"
      Và tổ trưởng xác minh đã thực hiện "Thông báo nội dung tố cáo cho người bị tố cáo"
      Và tổ trưởng xác minh đã thực hiện "Mời người bị tố cáo đến làm việc"
      Và người bị phản ánh đã thực hiện "Ghi giải trình của người bị tố cáo"
      Khi tổ trưởng xác minh thực hiện "Báo cáo kết quả xác minh"
      Thì vụ việc ở chặng "Kết luận"
