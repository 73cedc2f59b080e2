# language: vi
Tính năng: Điền sai thì được nói rõ, và không có gì thay đổi

  @KC-08
  Quy tắc: Ngày trên giấy không muộn hơn hôm nay, không sớm hơn ngày nhận đơn và ngày đến chặng [Quy tắc hệ thống KC-08]

    Kịch bản: Giấy ghi ngày mai thì chưa nhận
      Biết vụ việc tố cáo đến chặng "Xử lý ban đầu" ngày 01/07/2026
      Khi văn thư thực hiện "Xác nhận hình thức tố cáo" với giấy ghi ngày 02/07/2026
      Thì bị từ chối vì "ngày muộn hơn hôm nay"
      Và vụ việc có 2 việc đã ghi

    Kịch bản: Giấy ghi ngày trước khi nhận đơn thì không nhận
      Biết vụ việc tố cáo đến chặng "Xử lý ban đầu" ngày 01/07/2026
      Khi văn thư thực hiện "Xác nhận hình thức tố cáo" với giấy ghi ngày 30/06/2026
      Thì bị từ chối vì "ngày sớm hơn ngày nhận đơn"

    Kịch bản: Giấy ghi ngày trước khi vụ việc đến chặng này thì không nhận
      Biết vụ việc tố cáo đến chặng "Kết luận" ngày 10/07/2026
      Và người có thẩm quyền đã thực hiện "Ký kết luận nội dung tố cáo" ngày 15/07/2026
      Khi văn thư thực hiện "Gửi kết luận" với giấy ghi ngày 14/07/2026
      Thì bị từ chối vì "ngày sớm hơn ngày đến chặng này"

    Kịch bản: Ghi muộn một việc đã làm đúng ngày thì thời hạn tính theo ngày trên giấy
      Biết vụ việc tố cáo đến chặng "Xử lý ban đầu" ngày 01/07/2026
      Và văn thư đã thực hiện "Xác nhận hình thức tố cáo"
      Và văn thư đã thực hiện "Ghi các nội dung tố cáo"
      Và hôm nay là ngày 15/07/2026
      Khi người có thẩm quyền thực hiện "Thụ lý tố cáo" với giấy ghi ngày 10/07/2026
      Thì thời hạn "Xử lý ban đầu thông tin tố cáo" đã xong đúng hạn
      Và hạn "Giải quyết tố cáo" là ngày 10/08/2026

    Kịch bản: Ngày nhận đơn muộn hơn hôm nay thì không ghi sổ
      Biết hôm nay là ngày 01/07/2026
      Khi đơn ghi sổ hôm nay mà ngày nhận viết là 02/07/2026
      Thì bị từ chối vì "ngày muộn hơn hôm nay"

    Khung kịch bản: Ngày viết là "<ngày viết>" thì không có ngày ấy
      Biết vụ việc phản ánh đang ở chặng "Chờ trả lời"
      Khi người có thẩm quyền thực hiện "Xin lỗi vì chậm, hẹn ngày mới", trong đó:
        | Ngày trả lời mới | <ngày viết> |
      Thì bị từ chối vì "không có ngày này"
      Dữ liệu:
        | ngày viết  |
        | 30/02/2026 |
        | hôm kia    |

    Khung kịch bản: Ngày viết là "<ngày viết>" thì <kết quả>
      Biết vụ việc phản ánh đang ở chặng "Chờ trả lời"
      Khi người có thẩm quyền thực hiện "Xin lỗi vì chậm, hẹn ngày mới", trong đó:
        | Ngày trả lời mới | <ngày viết> |
      Thì bị từ chối vì "<vì sao>"
      Dữ liệu:
        | ngày viết  | kết quả              | vì sao               |
        | 31/12/1899 | không lịch nào đến đó | năm ngoài tầm lịch   |
        | 01/01/1900 | đó là ngày đã qua    | chưa chậm            |
        | 31/12/2100 | đó là ngày còn đến   | chưa chậm            |
        | 01/01/2101 | không lịch nào đến đó | năm ngoài tầm lịch   |

  @KC-09
  Quy tắc: Ai làm trên bản cũ thì phải xem lại bản mới [Quy tắc hệ thống KC-09]

    Kịch bản: Người khác vừa làm xong thì việc gửi sau bị giữ lại
      Biết vụ việc tố cáo đang ở chặng "Xử lý ban đầu"
      Và văn thư đã thực hiện "Xác nhận hình thức tố cáo"
      Và người đó đang xem bản thứ 2 của vụ việc
      Khi người có thẩm quyền thực hiện "Không thụ lý"
      Thì bị từ chối vì "bản đang xem đã cũ"
      Và vụ việc có 3 việc đã ghi

  @KC-10
  Quy tắc: Chữ được lưu ở một dạng, điều điền vào phải đúng mục [Quy tắc hệ thống KC-10]

    Kịch bản: Chữ Việt gõ rời dấu được lưu ở dạng liền
      Biết một đơn nhận ngày 01/07/2026
      Khi văn thư thực hiện "Phân loại: tố cáo" với mục "Vì sao là tố cáo" gõ rời dấu là "Đòi tiền để được cấp giấy"
      Thì mục "Vì sao là tố cáo" được lưu là "Đòi tiền để được cấp giấy"

    Kịch bản: Nội dung dài hơn một trăm nghìn ký tự thì không nhận
      Biết một đơn nhận ngày 01/07/2026
      Khi văn thư thực hiện "Phân loại: tố cáo" với mục "Vì sao là tố cáo" dài 1000000 ký tự
      Thì bị từ chối vì "quá dài"

    Kịch bản: Nội dung dài đúng một trăm nghìn ký tự thì còn nhận
      Biết một đơn nhận ngày 01/07/2026
      Khi văn thư thực hiện "Phân loại: tố cáo" với mục "Vì sao là tố cáo" dài 100000 ký tự
      Thì được chấp nhận

    Kịch bản: Nội dung chỉ có dấu cách thì coi như chưa điền
      Biết một đơn nhận ngày 01/07/2026
      Khi văn thư thực hiện "Phân loại: tố cáo" với mục "Vì sao là tố cáo" toàn dấu cách
      Thì bị từ chối vì "chưa điền đủ"

    Kịch bản: Bỏ trống mục bắt buộc thì không được
      Biết một đơn nhận ngày 01/07/2026
      Khi văn thư thực hiện "Phân loại: tố cáo", trong đó:
        | Vì sao là tố cáo | |
      Thì bị từ chối vì "chưa điền đủ"

    Kịch bản: Mục không có trong biểu mẫu thì không nhận
      Biết một đơn nhận ngày 01/07/2026
      Khi văn thư thực hiện "Phân loại: tố cáo", trong đó:
        | Số điện thoại nhà riêng | 0000 |
      Thì bị từ chối vì "biểu mẫu không có mục này"

    Kịch bản: Số viết bằng chữ thì không hiểu
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Khi người có thẩm quyền thực hiện "Gia hạn giải quyết", trong đó:
        | Thêm mấy ngày | ba mươi |
      Thì bị từ chối vì "điền chưa đúng"

    Kịch bản: Câu hỏi có hay không thì không trả lời kiểu khác
      Biết vụ việc tố cáo đang ở chặng "Xử lý ban đầu"
      Và văn thư đã thực hiện "Xác nhận hình thức tố cáo"
      Và văn thư đã thực hiện "Ghi các nội dung tố cáo"
      Khi người có thẩm quyền thực hiện "Thụ lý tố cáo", trong đó:
        | Thuộc thẩm quyền của cơ quan | có lẽ |
      Thì bị từ chối vì "điền chưa đúng"

    Kịch bản: Kênh tiếp nhận lạ thì không ghi sổ
      Khi thực hiện "Tiếp nhận, ghi sổ" với đơn nhận ngày 01/07/2026, trong đó:
        | Kênh tiếp nhận | Bồ câu |
      Thì bị từ chối vì "không có trong danh mục"

  @KC-12
  Quy tắc: Chỉ làm được việc mà chặng hiện tại cho phép [Quy tắc hệ thống KC-12]

    Kịch bản: Việc không có trong thủ tục thì không làm được
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Khi người có thẩm quyền thực hiện "Xóa vụ việc"
      Thì bị từ chối vì "không có việc này"

    Khung kịch bản: Ở chặng "<chặng>" thì chưa làm hoặc không còn làm "<việc>"
      Biết vụ việc tố cáo đang ở chặng "<chặng>"
      Khi <ai> thực hiện "<việc>"
      Thì bị từ chối vì "không đúng chặng"
      Và vụ việc vẫn ở chặng "<chặng>"
      Dữ liệu:
        | chặng                | ai                        | việc                               |
        | Xử lý ban đầu        | người có thẩm quyền       | Ký kết luận nội dung tố cáo        |
        | Xử lý ban đầu        | người phụ trách công khai | Công khai kết luận                 |
        | Xác minh             | người có thẩm quyền       | Thụ lý tố cáo                      |
        | Xác minh             | người có thẩm quyền       | Ký kết luận nội dung tố cáo        |
        | Kết luận             | người có thẩm quyền       | Giao xác minh, lập tổ xác minh     |
        | Công khai            | người có thẩm quyền       | Đình chỉ giải quyết                |
        | Đã kết thúc          | người gửi                 | Thêm tài liệu, chứng cứ            |
        | Không thụ lý         | người có thẩm quyền       | Thụ lý tố cáo                      |

  @KC-13
  Quy tắc: Mỗi vụ việc theo bộ quy tắc có hiệu lực vào ngày nhận đơn [Quy tắc hệ thống KC-13]

    Kịch bản: Đơn nhận trước ngày có bộ quy tắc đầu tiên thì chưa ghi được vào đây
      Biết hôm nay là ngày 01/07/2026
      Khi thực hiện "Tiếp nhận, ghi sổ" với đơn nhận ngày 30/06/2025
      Thì bị từ chối vì "chưa có bộ quy tắc"

    Kịch bản: Đơn nhận đúng ngày đầu có hiệu lực thì ghi được
      Biết hôm nay là ngày 01/07/2026
      Khi thực hiện "Tiếp nhận, ghi sổ" với đơn nhận ngày 01/07/2025
      Thì vụ việc ở chặng "Mới tiếp nhận"
