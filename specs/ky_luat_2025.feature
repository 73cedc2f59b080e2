# language: vi
Tính năng: Kỷ luật theo bản 01/7/2025
  Cán bộ, công chức: Nghị định 172/2025. Viên chức đến hết 30/6/2026: Nghị định 112/2020, sửa bởi 71/2023. Ba bước vẫn là họp
  kiểm điểm, hội đồng, quyết định; thành phần hội đồng, số ngày của từng bước chưa đọc được nên chờ cơ quan xác nhận.

  @4e
  Quy tắc: Mỗi người một vụ việc, thời hạn từ khi phát hiện [Nghị định 172/2025, Điều 5 và Điều 16]

    Kịch bản: Mở ngày 01/08/2025 thì theo bản 2025: 90 ngày từ khi phát hiện
      Khi Bệnh viện Minh Hoạ tự mở vụ việc kỷ luật ngày 01/08/2025, trong đó:
        | Ngày phát hiện | 01/08/2025 |
        | Ngày hành vi chấm dứt (không rõ: ngày có kết luận) | 05/03/2025 |
      Thì hạn "Thời hạn xử lý kỷ luật, từ khi phát hiện" là ngày 30/10/2025
      Và việc đầu tiên là "Mở vụ việc kỷ luật"

    Kịch bản: Trước ngày 01/07/2025 thì không mở được vụ việc nào theo bản tra cứu
      Khi Bệnh viện Minh Hoạ tự mở vụ việc kỷ luật ngày 30/06/2025
      Thì bị từ chối vì "bản này chỉ để tra cứu"

  @T4-02
  Quy tắc: Viên chức: thời hiệu 5 năm và 10 năm [Nghị định 112/2020/NĐ-CP, sửa bởi Nghị định 71/2023/NĐ-CP]

    Kịch bản: Hành vi chấm dứt ngày 03/03/2025 thì hai thời hiệu chạy đến 2030 và 2035
      Khi Bệnh viện Minh Hoạ tự mở vụ việc kỷ luật ngày 01/08/2025, trong đó:
        | Ngày hành vi chấm dứt (không rõ: ngày có kết luận) | 05/03/2025 |
      Thì hạn "Thời hiệu, hình thức khiển trách" là ngày 05/03/2030
      Và hạn "Thời hiệu, các hình thức khác" là ngày 05/03/2035

  @4e
  Quy tắc: Ba bước: họp kiểm điểm, hội đồng, quyết định [Nghị định 172/2025, Điều 16]

    Khung kịch bản: Đang ở "<chặng>", <ai> làm "<việc>" thì đến "<đến>"
      Biết vụ việc kỷ luật theo bản 2025 đến chặng "<chặng>"
      Khi <ai> thực hiện "<việc>"
      Thì vụ việc ở chặng "<đến>"
      Dữ liệu:
        | chặng                    | ai                  | việc                                | đến                             |
        | Họp kiểm điểm            | chủ tịch hội đồng   | Họp kiểm điểm                       | Họp kiểm điểm                   |
        | Đã họp kiểm điểm         | chủ tịch hội đồng   | Gửi báo cáo, biên bản họp kiểm điểm | Hội đồng kỷ luật                |
        | Hội đồng kỷ luật         | người có thẩm quyền | Thành lập hội đồng kỷ luật          | Hội đồng kỷ luật                |
        | Đã lập hội đồng          | chủ tịch hội đồng   | Triệu tập người bị xem xét kỷ luật  | Hội đồng kỷ luật                |
        | Đến ngày họp hội đồng    | chủ tịch hội đồng   | Mở phiếu kín lần 1: có kỷ luật không | Hội đồng kỷ luật               |
        | Đã mở phiếu lần 1        | chủ tịch hội đồng   | Kiểm phiếu lần 1                    | Hội đồng kỷ luật                |
        | Đã kiểm phiếu lần 1      | chủ tịch hội đồng   | Mở phiếu kín lần 2: hình thức nào   | Hội đồng kỷ luật                |
        | Đã mở phiếu lần 2        | chủ tịch hội đồng   | Kiểm phiếu lần 2                    | Hội đồng kỷ luật                |
        | Đã kiểm phiếu lần 2      | chủ tịch hội đồng   | Kết thúc phiên họp hội đồng         | Quyết định                      |
        | Quyết định               | chủ tịch hội đồng   | Kiến nghị của hội đồng              | Quyết định                      |
        | Đã có kiến nghị          | người có thẩm quyền | Quyết định kỷ luật                  | Đã có quyết định, chờ công khai |

    Kịch bản: Hội đồng không tán thành thì kết luận không vi phạm
      Biết vụ việc kỷ luật theo bản 2025 đến chặng "Đã mở phiếu lần 1"
      Và chủ tịch hội đồng đã thực hiện "Kiểm phiếu lần 1", trong đó:
        | Kết quả kiểm phiếu | không tán thành: 3 |
      Và chủ tịch hội đồng đã thực hiện "Kết thúc phiên họp hội đồng"
      Và chủ tịch hội đồng đã thực hiện "Kiến nghị của hội đồng"
      Khi người có thẩm quyền thực hiện "Kết luận không vi phạm"
      Thì vụ việc ở chặng "Kết luận không vi phạm"

  @4e
  Quy tắc: Thành phần hội đồng, số ngày triệu tập do cơ quan xác nhận [Nghị định 172/2025, Điều 16: không thấy số ngày]

    Kịch bản: Chưa xác nhận thành phần thì chưa lập hội đồng
      Biết vụ việc kỷ luật theo bản 2025 đến chặng "Hội đồng kỷ luật"
      Và cơ quan chưa đặt số thành viên hội đồng với người không phải viên chức
      Khi người có thẩm quyền thực hiện "Thành lập hội đồng kỷ luật"
      Thì bị từ chối vì "thành phần hội đồng chưa được xác nhận"

    Kịch bản: Chưa xác nhận số ngày thì chưa triệu tập
      Biết vụ việc kỷ luật theo bản 2025 đến chặng "Đã lập hội đồng"
      Và cơ quan chưa đặt số ngày gửi giấy triệu tập theo bản 2025
      Khi chủ tịch hội đồng thực hiện "Triệu tập người bị xem xét kỷ luật"
      Thì bị từ chối vì "số ngày, số lần triệu tập chưa được xác nhận"

    Kịch bản: Chưa xác nhận số lần thì không họp vắng mặt
      Biết vụ việc kỷ luật theo bản 2025 đến chặng "Họp kiểm điểm"
      Và cơ quan chưa đặt số lần triệu tập trước khi họp vắng mặt theo bản 2025
      Khi chủ tịch hội đồng thực hiện "Họp kiểm điểm", trong đó:
        | Người bị kiểm điểm có mặt | không |
        | Số lần đã triệu tập       | 9     |
      Thì bị từ chối vì "số ngày, số lần triệu tập chưa được xác nhận"

    Khung kịch bản: Cơ quan đặt rồi thì "<thời hạn>" chạy
      Biết vụ việc kỷ luật theo bản 2025 đến chặng "<chặng>"
      Và cơ quan đặt <cài đặt> là 7
      Khi <ai> thực hiện "<việc>"
      Thì thời hạn "<thời hạn>" đang chạy
      Dữ liệu:
        | chặng               | cài đặt                                                          | ai                  | việc                                | thời hạn                                        |
        | Họp kiểm điểm       | số ngày gửi báo cáo họp kiểm điểm với người không phải viên chức | chủ tịch hội đồng   | Họp kiểm điểm                       | Gửi báo cáo họp kiểm điểm (cơ quan tự đặt)        |
        | Đã họp kiểm điểm    | số ngày lập hội đồng với người không phải viên chức              | chủ tịch hội đồng   | Gửi báo cáo, biên bản họp kiểm điểm | Thành lập hội đồng (cơ quan tự đặt)               |
        | Đã kiểm phiếu lần 2 | số ngày kiến nghị với người không phải viên chức                 | chủ tịch hội đồng   | Kết thúc phiên họp hội đồng         | Kiến nghị của hội đồng (cơ quan tự đặt)           |
        | Quyết định          | số ngày ra quyết định với người không phải viên chức             | chủ tịch hội đồng   | Kiến nghị của hội đồng              | Ra quyết định (cơ quan tự đặt)                    |
        | Công khai           | số ngày công bố kỷ luật sai với người không phải viên chức       | người có thẩm quyền | Ghi nhận quyết định kỷ luật bị kết luận là sai | Công bố kỷ luật sai (cơ quan tự đặt)   |

  @4d
  Quy tắc: Loại trừ, miễn trách nhiệm được trả lời trước khi bỏ phiếu [Nghị định 172/2025, Điều 3–4]

    Kịch bản: Trả lời xong thì mới mở phiếu được
      Biết vụ việc kỷ luật theo bản 2025 đến chặng "Hội đồng kỷ luật"
      Khi chủ tịch hội đồng thực hiện "Trả lời: loại trừ, miễn trách nhiệm, đổi mới?"
      Thì được chấp nhận

  @4d
  Quy tắc: Mức độ, tình tiết, tái phạm được trả lời trước khi bỏ phiếu [Nghị định 172/2025: mức độ, tình tiết (điều khoản cần xác nhận)]

    Kịch bản: Không tái phạm thì trả lời được ngay
      Biết vụ việc kỷ luật theo bản 2025 đến chặng "Hội đồng kỷ luật"
      Khi chủ tịch hội đồng thực hiện "Trả lời: mức độ, tăng nặng, giảm nhẹ, tái phạm?"
      Thì được chấp nhận

    Kịch bản: Số tháng tính tái phạm chưa đọc được thì chưa nói ai tái phạm
      Biết vụ việc kỷ luật theo bản 2025 đến chặng "Hội đồng kỷ luật"
      Khi chủ tịch hội đồng thực hiện "Trả lời: mức độ, tăng nặng, giảm nhẹ, tái phạm?", trong đó:
        | Tái phạm                               | Tái phạm cùng hành vi trong thời gian tính tái phạm |
        | Quyết định kỷ luật trước (số, cơ quan) | 00/QĐ-VD                                            |
        | Ngày quyết định trước                  | 02/06/2025                                          |
      Thì bị từ chối vì "chưa xác nhận số tháng tính tái phạm"

  @4d
  Quy tắc: Ba trường hợp chưa xem xét kỷ luật [Nghị định 172/2025, Điều 3]

    Khung kịch bản: "<trường hợp>" thì hoãn, các đồng hồ dừng
      Biết vụ việc kỷ luật theo bản 2025 đến chặng "Họp kiểm điểm"
      Khi người có thẩm quyền thực hiện "Hoãn xem xét kỷ luật", trong đó:
        | Trường hợp hoãn | <trường hợp> |
      Thì thời hạn "Thời hạn xử lý kỷ luật, từ khi phát hiện" đang tạm dừng
      Và những người được báo là: người bị phản ánh
      Dữ liệu:
        | trường hợp                                                                                                  |
        | Bệnh nặng, mất khả năng nhận thức, hoặc điều trị nội trú có giấy xác nhận                                   |
        | Mang thai, nghỉ thai sản, nuôi con dưới 12 tháng tuổi (cả người cha khi người mẹ chết hoặc không nuôi được) |
        | Bị khởi tố, tạm giữ, tạm giam chờ kết luận                                                                  |

    Khung kịch bản: "<trường hợp>" chỉ có trong nghị định năm 2026
      Biết vụ việc kỷ luật theo bản 2025 đến chặng "Họp kiểm điểm"
      Khi người có thẩm quyền thực hiện "Hoãn xem xét kỷ luật", trong đó:
        | Trường hợp hoãn | <trường hợp> |
      Thì bị từ chối vì "không có trong danh mục"
      Dữ liệu:
        | trường hợp                                         |
        | Trường hợp theo nghị quyết của Quốc hội về đất đai |
        | Trường hợp khác theo luật                          |

    Kịch bản: Ghi nhận văn bản xin không hoãn
      Biết vụ việc kỷ luật theo bản 2025 đến chặng "Họp kiểm điểm"
      Khi người bị phản ánh thực hiện "Ghi nhận văn bản xin không hoãn"
      Thì những người được báo là: người có thẩm quyền

    Kịch bản: Chờ tố tụng hình sự thì đồng hồ dừng
      Biết vụ việc kỷ luật theo bản 2025 đến chặng "Họp kiểm điểm"
      Khi người có thẩm quyền thực hiện "Chờ kết quả tố tụng hình sự"
      Thì thời hạn "Thời hạn xử lý kỷ luật, từ khi phát hiện" đang tạm dừng

    Kịch bản: Hết lý do thì tiếp tục
      Biết vụ việc kỷ luật theo bản 2025 đến chặng "Họp kiểm điểm"
      Và người có thẩm quyền đã thực hiện "Chờ kết quả tố tụng hình sự"
      Khi người có thẩm quyền thực hiện "Tiếp tục xem xét kỷ luật"
      Thì thời hạn "Thời hạn xử lý kỷ luật, từ khi phát hiện" đang chạy

  @4d
  Quy tắc: Được loại trừ, miễn trách nhiệm thì kết thúc [Nghị định 172/2025, Điều 4]

    Kịch bản: Có căn cứ miễn trách nhiệm thì kết thúc
      Biết vụ việc kỷ luật theo bản 2025 đến chặng "Họp kiểm điểm"
      Và người có thẩm quyền đã thực hiện "Trả lời: loại trừ, miễn trách nhiệm, đổi mới?", trong đó:
        | Có thuộc trường hợp miễn trách nhiệm | Đã làm đúng quy trình, thiệt hại do khách quan |
      Khi người có thẩm quyền thực hiện "Kết thúc: loại trừ hoặc miễn trách nhiệm"
      Thì vụ việc ở chặng "Kết luận không vi phạm"

  @T4-07
  Quy tắc: Không quá 90 ngày, phức tạp không quá 150 ngày theo bản 2025 [Nghị định 172/2025, Điều 5]

    Khung kịch bản: Thêm <ngày> ngày: <kết quả>
      Biết vụ việc kỷ luật theo bản 2025 đến chặng "Họp kiểm điểm"
      Khi người có thẩm quyền thực hiện "Kéo dài thời hạn xử lý (vụ việc phức tạp)", trong đó:
        | Thêm mấy ngày | <ngày> |
      Thì <kết quả>
      Dữ liệu:
        | ngày | kết quả                          |
        | 60   | được chấp nhận                   |
        | 61   | bị từ chối vì "gia hạn quá mức"  |

  @4f
  Quy tắc: Kỷ luật công khai [Nghị định 172/2025, Điều 2 khoản 1]

    Kịch bản: Công khai quyết định kỷ luật theo bản 2025
      Biết vụ việc kỷ luật theo bản 2025 đến chặng "Đã có quyết định, chờ công khai"
      Khi người phụ trách công khai thực hiện "Công khai quyết định kỷ luật"
      Thì vụ việc ở chặng "Công khai"

  @KC-22
  Quy tắc: Kỷ luật sai được ghi nhận, đính chính, xem xét lại [Quy tắc hệ thống KC-22]

    Kịch bản: Ghi nhận quyết định theo bản 2025 bị kết luận là sai
      Biết vụ việc kỷ luật theo bản 2025 đến chặng "Công khai"
      Khi người có thẩm quyền thực hiện "Ghi nhận quyết định kỷ luật bị kết luận là sai"
      Thì vụ việc ở chặng "Kỷ luật sai, chờ công bố"

    Kịch bản: Công bố rồi thì đã đính chính
      Biết vụ việc kỷ luật theo bản 2025 đến chặng "Công khai"
      Và người có thẩm quyền đã thực hiện "Ghi nhận quyết định kỷ luật bị kết luận là sai"
      Khi người phụ trách công khai thực hiện "Công bố kỷ luật sai, đính chính nội dung đã công khai"
      Thì vụ việc ở chặng "Đã công bố kỷ luật sai"

    Kịch bản: Xem xét lại là một lượt mới
      Biết vụ việc kỷ luật theo bản 2025 đến chặng "Công khai"
      Và người có thẩm quyền đã thực hiện "Ghi nhận quyết định kỷ luật bị kết luận là sai"
      Và người phụ trách công khai đã thực hiện "Công bố kỷ luật sai, đính chính nội dung đã công khai"
      Khi người có thẩm quyền thực hiện "Xem xét kỷ luật lại để thay quyết định đã hủy"
      Thì lượt giải quyết là lượt thứ 2

  @T4-28 @KC-38
  Quy tắc: Đang được xem xét ngày 01/7/2026 thì làm xong theo bản cũ; hành vi trước đó thì theo bản cũ khi có lợi hơn [Nghị định 234/2026, Điều 24 khoản 1]

    Kịch bản: Vụ việc mở trước 01/07/2026 không chuyển sang bản mới
      Biết vụ việc kỷ luật theo bản 2025 đến chặng "Hội đồng kỷ luật"
      Khi người có thẩm quyền thực hiện "Chuyển sang bộ quy tắc mới" ngày 02/07/2026
      Thì bị từ chối vì "bản mới không nhận vụ việc đang mở"

    Kịch bản: Hành vi năm 2025, xem xét sau 01/07/2026: quy định có lợi hơn của ngày ấy được áp dụng
      Biết cơ quan tự mở vụ việc kỷ luật ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Áp dụng quy định của ngày xảy ra hành vi", trong đó:
        | Ngày xảy ra hành vi | 03/11/2025 |
      Thì được chấp nhận

    Khung kịch bản: Hành vi ngày <ngày>, quy định ngày ấy có lợi hơn: <có lợi> thì <kết quả>
      Biết cơ quan tự mở vụ việc kỷ luật ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Áp dụng quy định của ngày xảy ra hành vi", trong đó:
        | Ngày xảy ra hành vi                                | <ngày>   |
        | Quy định ngày ấy có lợi hơn cho người bị xem xét | <có lợi> |
      Thì <kết quả>
      Dữ liệu:
        | ngày       | có lợi | kết quả                                     |
        | 30/06/2026 | có     | được chấp nhận                              |
        | 30/06/2026 | không  | bị từ chối vì "bản kia không có lợi hơn"    |
        | 01/07/2026 | có     | bị từ chối vì "không có bản khác"           |
        | 01/07/2025 | có     | được chấp nhận                              |
        | 20/09/2023 | có     | được chấp nhận                              |
        | 19/09/2023 | có     | bị từ chối vì "bản kia chỉ lưu để tra cứu"  |

    Kịch bản: Hành vi của công chức trước 01/07/2025 theo luật khác, ở đây chỉ lưu để tra cứu
      Biết cơ quan tự mở vụ việc kỷ luật ngày 01/07/2026, trong đó:
        | Là | Công chức |
      Khi người có thẩm quyền thực hiện "Áp dụng quy định của ngày xảy ra hành vi", trong đó:
        | Ngày xảy ra hành vi                                | 30/06/2025 |
        | Quy định ngày ấy có lợi hơn cho người bị xem xét | có         |
      Thì bị từ chối vì "bản kia chỉ lưu để tra cứu"

    Kịch bản: Theo quy định cũ thì hạn chỉ có ở bản mới không còn phải theo, thời hiệu và thời hạn xử lý vẫn chạy
      Biết cơ quan tự mở vụ việc kỷ luật ngày 01/07/2026
      Và chủ tịch hội đồng đã thực hiện "Họp kiểm điểm"
      Khi người có thẩm quyền thực hiện "Áp dụng quy định của ngày xảy ra hành vi", trong đó:
        | Ngày xảy ra hành vi | 03/11/2025 |
      Thì hạn của bản mới "Gửi báo cáo, biên bản họp kiểm điểm" không còn phải theo
      Và thời hạn "Thời hiệu, hình thức khiển trách" đang chạy
      Và thời hạn "Thời hạn xử lý kỷ luật, từ khi phát hiện" đang chạy
