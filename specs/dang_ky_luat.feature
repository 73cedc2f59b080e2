# language: vi
Tính năng: Kỷ luật Đảng
  Người, tổ chức bị xem xét được nghe trước cuộc họp. Phiếu kín, một lần, tính trên tổng số thành viên chứ không phải số có mặt;
  không hình thức nào đủ thì cộng từ hình thức cao nhất xuống. Quyết định chỉ công bố trong Đảng; khiếu nại lên cấp trên.

  Bối cảnh:
    Biết cấp ủy đã xác nhận thời hiệu kỷ luật Đảng

  @P-04
  Quy tắc: Hình thức theo loại đối tượng [Quy định 69-QĐ/TW, Điều 7; Quy định 21-QĐ/TW]

    Kịch bản: Vụ việc mở ra thì người chủ trì được báo
      Biết vụ việc kỷ luật Đảng đến chặng "Nghe đảng viên, tổ chức đảng trình bày" ngày 01/07/2026
      Khi chủ tịch hội đồng xem vụ việc
      Thì việc đầu tiên là "Mở vụ việc kỷ luật Đảng"
      Và những người được báo là: chủ tịch hội đồng

    Khung kịch bản: <ai>, giữ chức vụ: <chức vụ>, không có hình thức <hình thức>
      Biết cuộc họp xem xét một "<ai>", giữ chức vụ: <chức vụ>
      Và chủ tịch hội đồng đã thực hiện "Lập danh sách người bỏ phiếu"
      Và chủ tịch hội đồng đã thực hiện "Mở phiếu kín của tổ chức đảng"
      Khi chủ tịch hội đồng thực hiện "Kiểm phiếu của tổ chức đảng", trong đó:
        | Kết quả kiểm phiếu | <hình thức>: 9 |
      Thì bị từ chối vì "phiếu có lựa chọn lạ"
      Dữ liệu:
        | ai                   | chức vụ | hình thức |
        | Đảng viên chính thức | không   | Cách chức |
        | Đảng viên chính thức | có      | Giải tán  |
        | Đảng viên dự bị      | không   | Khai trừ  |
        | Đảng viên dự bị      | có      | Cách chức |
        | Tổ chức đảng         | không   | Khai trừ  |
        | Tổ chức đảng         | có      | Cách chức |

    Khung kịch bản: <ai>, giữ chức vụ: <chức vụ>, có hình thức <hình thức> và dòng không kỷ luật
      Biết cuộc họp xem xét một "<ai>", giữ chức vụ: <chức vụ>
      Và chủ tịch hội đồng đã thực hiện "Lập danh sách người bỏ phiếu"
      Và chủ tịch hội đồng đã thực hiện "Mở phiếu kín của tổ chức đảng"
      Khi chủ tịch hội đồng thực hiện "Kiểm phiếu của tổ chức đảng", trong đó:
        | Kết quả kiểm phiếu | <hình thức>: 8; Không kỷ luật: 1 |
      Thì được chấp nhận
      Dữ liệu:
        | ai                   | chức vụ | hình thức |
        | Đảng viên chính thức | không   | Khai trừ  |
        | Đảng viên chính thức | không   | Khiển trách |
        | Đảng viên chính thức | có      | Cách chức |
        | Đảng viên chính thức | có      | Cảnh cáo  |
        | Đảng viên dự bị      | không   | Cảnh cáo  |
        | Đảng viên dự bị      | có      | Khiển trách |
        | Tổ chức đảng         | không   | Giải tán  |
        | Tổ chức đảng         | có      | Cảnh cáo  |

    Kịch bản: Vụ việc phải về đúng một đảng viên hoặc một tổ chức đảng
      Biết hôm nay là ngày 01/07/2026
      Khi mở vụ việc kỷ luật Đảng ngày 01/07/2026, trong đó:
        | Tổ chức đảng (bỏ trống nếu là đảng viên) | Chi bộ Hư Cấu |
      Thì bị từ chối vì "chưa rõ là đảng viên hay tổ chức đảng"

    Khung kịch bản: "<tổ chức>" bị xem xét thì chi bộ Minh Hoạ không phải nơi xem xét
      Biết hôm nay là ngày 01/07/2026
      Khi mở vụ việc kỷ luật Đảng ngày 01/07/2026, trong đó:
        | Là                                       | Tổ chức đảng |
        | Đảng viên (bỏ trống nếu là tổ chức đảng) |              |
        | Tổ chức đảng (bỏ trống nếu là đảng viên) | <tổ chức>    |
      Thì bị từ chối vì "tổ chức đảng không tự xem xét mình"
      Dữ liệu:
        | tổ chức          |
        | Chi bộ Minh Hoạ  |
        | Đảng ủy Minh Hoạ |

  @P-02
  Quy tắc: Từ 17/8/2026 theo quy định mới về vi phạm [Quy định 212-QĐ/TW; Quy định 21-QĐ/TW]

    Khung kịch bản: Mở ngày <ngày> thì theo bản <bản>
      Biết hôm nay là ngày <ngày>
      Khi mở vụ việc kỷ luật Đảng ngày <ngày>
      Thì vụ việc theo bản <bản>
      Và việc đầu tiên là "Mở vụ việc kỷ luật Đảng"
      Dữ liệu:
        | ngày       | bản        |
        | 11/04/2026 | 11/04/2026 |
        | 25/07/2026 | 11/04/2026 |
        | 26/07/2026 | 26/07/2026 |
        | 16/08/2026 | 26/07/2026 |
        | 17/08/2026 | 17/08/2026 |

    Kịch bản: Trước 11/4/2026 chỉ có bản để tra cứu nên không mở
      Biết hôm nay là ngày 10/04/2026
      Khi mở vụ việc kỷ luật Đảng ngày 10/04/2026
      Thì bị từ chối vì "bản chỉ để tra cứu"

    Kịch bản: Ở bản mới vụ việc vẫn phải về đúng một đảng viên hoặc một tổ chức đảng
      Biết hôm nay là ngày 17/08/2026
      Khi mở vụ việc kỷ luật Đảng ngày 17/08/2026, trong đó:
        | Tổ chức đảng (bỏ trống nếu là đảng viên) | Chi bộ Hư Cấu |
      Thì bị từ chối vì "chưa rõ là đảng viên hay tổ chức đảng"

    Kịch bản: Bản mới giữ vụ việc đang mở ở bản cũ
      Biết vụ việc kỷ luật Đảng đến chặng "Nghe đảng viên, tổ chức đảng trình bày" ngày 14/08/2026
      Khi người có thẩm quyền thực hiện "Chuyển sang bộ quy tắc mới" ngày 18/08/2026
      Thì bị từ chối vì "bản mới giữ vụ việc ở bản cũ"

  @P-03
  Quy tắc: Quyết định nêu quy định bị vi phạm, theo văn bản của ngày mở [Quy định 207-QĐ/TW ngày 26/7/2026 (thay 37-QĐ/TW)]

    Khung kịch bản: Mở ngày <ngày> thì căn cứ "<văn bản>" <kết quả>
      Biết hôm nay là ngày <ngày>
      Và cuộc họp xem xét một "Đảng viên chính thức", giữ chức vụ: không, chín đảng viên bỏ phiếu: Khiển trách: 9
      Khi chủ tịch hội đồng thực hiện "Công bố kết quả, quyết định kỷ luật", trong đó:
        | Vi phạm quy định nào | <văn bản> |
      Thì <kết quả>
      Dữ liệu:
        | ngày       | văn bản                                                                                          | kết quả                                    |
        | 25/07/2026 | Những điều đảng viên không được làm (Quy định 37-QĐ/TW)                                          | vụ việc ở chặng "Đã có quyết định kỷ luật" |
        | 25/07/2026 | Những điều đảng viên không được làm (Quy định 207-QĐ/TW)                                         | bị từ chối vì "không có trong danh mục"    |
        | 26/07/2026 | Những điều đảng viên không được làm (Quy định 207-QĐ/TW)                                         | vụ việc ở chặng "Đã có quyết định kỷ luật" |
        | 26/07/2026 | Những điều đảng viên không được làm (Quy định 37-QĐ/TW)                                          | bị từ chối vì "không có trong danh mục"    |
        | 16/08/2026 | Vi phạm nêu trong quy định về kỷ luật tổ chức đảng, đảng viên (Quy định 69-QĐ/TW, 264-QĐ/TW)     | vụ việc ở chặng "Đã có quyết định kỷ luật" |
        | 17/08/2026 | Vi phạm nêu trong quy định về kỷ luật tổ chức đảng, đảng viên (Quy định 212-QĐ/TW)               | vụ việc ở chặng "Đã có quyết định kỷ luật" |
        | 17/08/2026 | Vi phạm nêu trong quy định về kỷ luật tổ chức đảng, đảng viên (Quy định 69-QĐ/TW, 264-QĐ/TW)     | bị từ chối vì "không có trong danh mục"    |
        | 17/08/2026 | Điều lệ, quy định khác của Đảng, pháp luật của Nhà nước                                          | vụ việc ở chặng "Đã có quyết định kỷ luật" |

  @P-08
  Quy tắc: Nghe trước khi họp; mời nhiều lần mà vắng thì vẫn họp [Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 12)]

    Kịch bản: Mời đến trình bày thì đảng viên được báo
      Biết vụ việc kỷ luật Đảng đang ở chặng "Nghe đảng viên, tổ chức đảng trình bày"
      Khi văn thư thực hiện "Mời đến trình bày"
      Thì những người được báo là: người bị phản ánh

    Kịch bản: Ngày mời đã qua thì không mời được
      Biết vụ việc kỷ luật Đảng đến chặng "Nghe đảng viên, tổ chức đảng trình bày" ngày 01/07/2026
      Khi chủ tịch hội đồng thực hiện "Mời đến trình bày" ngày 02/07/2026, trong đó:
        | Ngày gặp | 01/07/2026 |
      Thì bị từ chối vì "ngày mời đã qua"

    Kịch bản: Chưa mời thì chưa có buổi nghe
      Biết vụ việc kỷ luật Đảng đang ở chặng "Nghe đảng viên, tổ chức đảng trình bày"
      Khi ủy viên thực hiện "Đại diện tổ chức đảng nghe trình bày"
      Thì bị từ chối vì "còn việc phải làm trước"

    Kịch bản: Chưa nghe thì chưa họp
      Biết vụ việc kỷ luật Đảng đang ở chặng "Nghe đảng viên, tổ chức đảng trình bày"
      Và chủ tịch hội đồng đã thực hiện "Mời đến trình bày"
      Khi chủ tịch hội đồng thực hiện "Họp xem xét kỷ luật"
      Thì bị từ chối vì "còn việc phải làm trước"

    Kịch bản: Nghe xong thì họp
      Biết vụ việc kỷ luật Đảng đang ở chặng "Nghe đảng viên, tổ chức đảng trình bày"
      Và chủ tịch hội đồng đã thực hiện "Mời đến trình bày"
      Và ủy viên đã thực hiện "Đại diện tổ chức đảng nghe trình bày"
      Khi chủ tịch hội đồng thực hiện "Họp xem xét kỷ luật"
      Thì vụ việc ở chặng "Họp, bỏ phiếu kín"

    Kịch bản: Chưa xác nhận số lần mời thì chưa ghi nhận vắng mặt
      Biết vụ việc kỷ luật Đảng đến chặng "Nghe đảng viên, tổ chức đảng trình bày" ngày 01/07/2026
      Và đảng viên được mời 5 lần, lần cuối ngày mời là 10/07/2026
      Khi chủ tịch hội đồng thực hiện "Ghi nhận vắng mặt sau nhiều lần mời" ngày 10/07/2026
      Thì bị từ chối vì "cấp ủy chưa xác nhận số lần mời"

    Kịch bản: Mời hai lần khi cấp ủy đặt ba thì chưa đủ
      Biết cơ quan đặt số lần mời trước khi họp vắng mặt là 3
      Và vụ việc kỷ luật Đảng đến chặng "Nghe đảng viên, tổ chức đảng trình bày" ngày 01/07/2026
      Và đảng viên được mời 2 lần, lần cuối ngày mời là 10/07/2026
      Khi chủ tịch hội đồng thực hiện "Ghi nhận vắng mặt sau nhiều lần mời" ngày 10/07/2026
      Thì bị từ chối vì "chưa mời đủ số lần"

    Khung kịch bản: Mời đủ ba lần, ghi nhận ngày <ngày> thì <kết quả>
      Biết cơ quan đặt số lần mời trước khi họp vắng mặt là 3
      Và vụ việc kỷ luật Đảng đến chặng "Nghe đảng viên, tổ chức đảng trình bày" ngày 01/07/2026
      Và đảng viên được mời 3 lần, lần cuối ngày mời là 10/07/2026
      Khi văn thư thực hiện "Ghi nhận vắng mặt sau nhiều lần mời" ngày <ngày>
      Thì <kết quả>
      Dữ liệu:
        | ngày       | kết quả                            |
        | 09/07/2026 | bị từ chối vì "chưa hết ngày mời" |
        | 10/07/2026 | được chấp nhận                     |

    Kịch bản: Vắng sau đủ số lần mời thì vẫn họp
      Biết cơ quan đặt số lần mời trước khi họp vắng mặt là 1
      Và vụ việc kỷ luật Đảng đang ở chặng "Nghe đảng viên, tổ chức đảng trình bày"
      Và chủ tịch hội đồng đã thực hiện "Mời đến trình bày"
      Và chủ tịch hội đồng đã thực hiện "Ghi nhận vắng mặt sau nhiều lần mời"
      Khi chủ tịch hội đồng thực hiện "Họp xem xét kỷ luật"
      Thì vụ việc ở chặng "Họp, bỏ phiếu kín"

  @KC-01
  Quy tắc: Ý kiến của người bị xem xét được ghi ở mọi bước [Quy tắc hệ thống KC-01]

    Khung kịch bản: Ở chặng "<chặng>" ý kiến vẫn được ghi và người được giao được báo
      Biết vụ việc kỷ luật Đảng đang ở chặng "<chặng>"
      Khi người bị phản ánh thực hiện "Ghi ý kiến của đảng viên, tổ chức bị xem xét"
      Thì những người được báo là: người được giao
      Dữ liệu:
        | chặng                                  |
        | Nghe đảng viên, tổ chức đảng trình bày |
        | Họp, bỏ phiếu kín                      |
        | Giải quyết khiếu nại kỷ luật Đảng      |

  @P-18
  Quy tắc: Hoãn với người mang thai, nuôi con nhỏ, bệnh nặng [Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 8 khoản 7)]

    Khung kịch bản: Hoãn vì "<lý do>" thì đảng viên được báo
      Biết vụ việc kỷ luật Đảng đang ở chặng "Họp, bỏ phiếu kín"
      Khi người có thẩm quyền thực hiện "Hoãn xem xét kỷ luật Đảng", trong đó:
        | Trường hợp hoãn | <lý do> |
      Thì những người được báo là: người bị phản ánh
      Dữ liệu:
        | lý do                            |
        | Đang mang thai                   |
        | Nuôi con dưới 12 tháng tuổi      |
        | Bệnh nặng, đang điều trị nội trú |

    Kịch bản: Lý do khác thì không hoãn
      Biết vụ việc kỷ luật Đảng đang ở chặng "Họp, bỏ phiếu kín"
      Khi chủ tịch hội đồng thực hiện "Hoãn xem xét kỷ luật Đảng", trong đó:
        | Trường hợp hoãn | Đi công tác |
      Thì bị từ chối vì "không có trong danh mục"

    Khung kịch bản: Đang hoãn ở chặng "<chặng>" thì không làm "<việc>"
      Biết vụ việc kỷ luật Đảng đang ở chặng "<chặng>"
      Và chủ tịch hội đồng đã thực hiện "Hoãn xem xét kỷ luật Đảng"
      Khi chủ tịch hội đồng xem danh sách việc
      Thì việc "<việc>" đang vướng vì "đang hoãn hoặc chờ tố tụng"
      Dữ liệu:
        | chặng                                  | việc                                 |
        | Nghe đảng viên, tổ chức đảng trình bày | Mời đến trình bày                    |
        | Nghe đảng viên, tổ chức đảng trình bày | Đại diện tổ chức đảng nghe trình bày |
        | Nghe đảng viên, tổ chức đảng trình bày | Ghi nhận vắng mặt sau nhiều lần mời  |
        | Nghe đảng viên, tổ chức đảng trình bày | Họp xem xét kỷ luật                  |
        | Nghe đảng viên, tổ chức đảng trình bày | Hoãn xem xét kỷ luật Đảng            |
        | Họp, bỏ phiếu kín                      | Lập danh sách người bỏ phiếu         |
        | Họp, bỏ phiếu kín                      | Mở phiếu kín của tổ chức đảng        |
        | Họp, bỏ phiếu kín                      | Công bố kết quả, quyết định kỷ luật  |
        | Họp, bỏ phiếu kín                      | Đề nghị cấp trên quyết định          |
        | Họp, bỏ phiếu kín                      | Kết luận không kỷ luật               |

    Khung kịch bản: Đang hoãn ở cấp quyết định thì không làm "<việc>"
      Biết chi bộ bỏ phiếu: Khai trừ: 9; rồi đề nghị Khai trừ; cấp quyết định mở phiếu
      Và người có thẩm quyền đã thực hiện "Hoãn xem xét kỷ luật Đảng"
      Khi người có thẩm quyền xem danh sách việc
      Thì việc "<việc>" đang vướng vì "đang hoãn hoặc chờ tố tụng"
      Dữ liệu:
        | việc                                    |
        | Lập danh sách thành viên cấp quyết định |
        | Mở phiếu kín của cấp quyết định         |
        | Cấp có thẩm quyền quyết định kỷ luật    |

    Kịch bản: Đang hoãn thì không xóa tên
      Biết vụ việc kỷ luật Đảng đang ở chặng "Họp, bỏ phiếu kín"
      Và chủ tịch hội đồng đã thực hiện "Hoãn xem xét kỷ luật Đảng"
      Khi người có thẩm quyền xem danh sách việc
      Thì việc "Xóa tên đảng viên dự bị không đủ tư cách" đang vướng vì "đang hoãn hoặc chờ tố tụng"

    Kịch bản: Tiếp tục thì việc xem xét đi tiếp và đảng viên được báo
      Biết vụ việc kỷ luật Đảng đang ở chặng "Họp, bỏ phiếu kín"
      Và chủ tịch hội đồng đã thực hiện "Hoãn xem xét kỷ luật Đảng"
      Khi người có thẩm quyền thực hiện "Tiếp tục xem xét kỷ luật Đảng"
      Thì những người được báo là: người bị phản ánh

    Kịch bản: Đã tiếp tục thì lập được danh sách bỏ phiếu
      Biết vụ việc kỷ luật Đảng đang ở chặng "Họp, bỏ phiếu kín"
      Và chủ tịch hội đồng đã thực hiện "Hoãn xem xét kỷ luật Đảng"
      Và chủ tịch hội đồng đã thực hiện "Tiếp tục xem xét kỷ luật Đảng"
      Khi chủ tịch hội đồng xem danh sách việc
      Thì việc "Lập danh sách người bỏ phiếu" làm được ngay

    Kịch bản: Không hoãn thì không có gì để tiếp tục
      Biết vụ việc kỷ luật Đảng đang ở chặng "Họp, bỏ phiếu kín"
      Khi chủ tịch hội đồng thực hiện "Tiếp tục xem xét kỷ luật Đảng"
      Thì bị từ chối vì "không đang hoãn"

  @KC-27
  Quy tắc: Ai bỏ phiếu, mẫu số nào [Quy tắc hệ thống KC-27]

    Khung kịch bản: Có <quan hệ> của người bị xem xét trong danh sách thì không được
      Biết vụ việc kỷ luật Đảng đang ở chặng "Họp, bỏ phiếu kín"
      Khi chủ tịch hội đồng thực hiện "Lập danh sách người bỏ phiếu", trong đó:
        | Đảng viên chính thức, thành viên được bỏ phiếu         | đảng viên số 1; <người> |
        | Tổng số đảng viên chính thức, thành viên của tổ chức | 9                       |
      Thì bị từ chối vì "có người thân quen hoặc đã xin rút"
      Dữ liệu:
        | quan hệ        | người             |
        | người thân     | bà Đỗ Giả Định    |
        | cấp dưới       | ông Hồ Ví Dụ      |
        | chính bản thân | bà Trần Thị Ví Dụ |

    Kịch bản: Lập danh sách thì người bỏ phiếu được giao việc
      Biết vụ việc kỷ luật Đảng đang ở chặng "Họp, bỏ phiếu kín"
      Khi chủ tịch hội đồng thực hiện "Lập danh sách người bỏ phiếu"
      Thì những người được báo là: người được giao

    Kịch bản: Tổng số thành viên không ít hơn số người bỏ phiếu
      Biết vụ việc kỷ luật Đảng đang ở chặng "Họp, bỏ phiếu kín"
      Khi chủ tịch hội đồng thực hiện "Lập danh sách người bỏ phiếu", trong đó:
        | Tổng số đảng viên chính thức, thành viên của tổ chức | 8 |
      Thì bị từ chối vì "tổng số thành viên ít hơn số người bỏ phiếu"

    Kịch bản: Đã mở phiếu thì không thay danh sách
      Biết vụ việc kỷ luật Đảng đang ở chặng "Họp, bỏ phiếu kín"
      Và chủ tịch hội đồng đã thực hiện "Lập danh sách người bỏ phiếu"
      Và chủ tịch hội đồng đã thực hiện "Mở phiếu kín của tổ chức đảng"
      Khi chủ tịch hội đồng thực hiện "Lập danh sách người bỏ phiếu"
      Thì bị từ chối vì "việc này đã làm rồi"

    Kịch bản: Chín người bỏ phiếu trên mười tám thành viên: chín phiếu chưa quá nửa
      Biết vụ việc kỷ luật Đảng đang ở chặng "Họp, bỏ phiếu kín"
      Và chủ tịch hội đồng đã thực hiện "Lập danh sách người bỏ phiếu", trong đó:
        | Tổng số đảng viên chính thức, thành viên của tổ chức | 18 |
      Và chủ tịch hội đồng đã thực hiện "Mở phiếu kín của tổ chức đảng"
      Và chủ tịch hội đồng đã thực hiện "Kiểm phiếu của tổ chức đảng"
      Khi chủ tịch hội đồng thực hiện "Công bố kết quả, quyết định kỷ luật"
      Thì bị từ chối vì "hình thức này không phải kết quả bỏ phiếu"

    Kịch bản: Chín người bỏ phiếu trên mười bảy thành viên: chín phiếu là quá nửa
      Biết vụ việc kỷ luật Đảng đang ở chặng "Họp, bỏ phiếu kín"
      Và chủ tịch hội đồng đã thực hiện "Lập danh sách người bỏ phiếu", trong đó:
        | Tổng số đảng viên chính thức, thành viên của tổ chức | 17 |
      Và chủ tịch hội đồng đã thực hiện "Mở phiếu kín của tổ chức đảng"
      Và chủ tịch hội đồng đã thực hiện "Kiểm phiếu của tổ chức đảng"
      Khi chủ tịch hội đồng thực hiện "Công bố kết quả, quyết định kỷ luật"
      Thì vụ việc ở chặng "Đã có quyết định kỷ luật"

    Kịch bản: Lập danh sách thành viên cấp quyết định thì họ được giao việc
      Biết cuộc họp xem xét một "Đảng viên chính thức", giữ chức vụ: không, chín đảng viên bỏ phiếu: Khai trừ: 9
      Và chủ tịch hội đồng đã thực hiện "Đề nghị cấp trên quyết định", trong đó:
        | Hình thức đề nghị | Khai trừ |
      Khi người có thẩm quyền thực hiện "Lập danh sách thành viên cấp quyết định"
      Thì những người được báo là: người được giao

    Kịch bản: Người thân cũng không bỏ phiếu ở cấp quyết định
      Biết cuộc họp xem xét một "Đảng viên chính thức", giữ chức vụ: không, chín đảng viên bỏ phiếu: Khai trừ: 9
      Và chủ tịch hội đồng đã thực hiện "Đề nghị cấp trên quyết định", trong đó:
        | Hình thức đề nghị | Khai trừ |
      Khi người có thẩm quyền thực hiện "Lập danh sách thành viên cấp quyết định", trong đó:
        | Thành viên được bỏ phiếu | bà Vũ Hư Cấu; bà Đỗ Giả Định |
      Thì bị từ chối vì "có người thân quen hoặc đã xin rút"

    Kịch bản: Ở cấp quyết định tổng số cũng không ít hơn số người bỏ phiếu
      Biết cuộc họp xem xét một "Đảng viên chính thức", giữ chức vụ: không, chín đảng viên bỏ phiếu: Khai trừ: 9
      Và chủ tịch hội đồng đã thực hiện "Đề nghị cấp trên quyết định", trong đó:
        | Hình thức đề nghị | Khai trừ |
      Khi người có thẩm quyền thực hiện "Lập danh sách thành viên cấp quyết định", trong đó:
        | Tổng số thành viên của tổ chức quyết định | 2 |
      Thì bị từ chối vì "tổng số thành viên ít hơn số người bỏ phiếu"

    Kịch bản: Cấp quyết định đã mở phiếu thì không thay danh sách
      Biết chi bộ bỏ phiếu: Khai trừ: 9; rồi đề nghị Khai trừ; cấp quyết định mở phiếu
      Khi người có thẩm quyền thực hiện "Lập danh sách thành viên cấp quyết định"
      Thì bị từ chối vì "việc này đã làm rồi"

    Kịch bản: Quá nửa tổng số chọn không kỷ luật thì kết thúc và đảng viên được báo
      Biết cuộc họp xem xét một "Đảng viên chính thức", giữ chức vụ: không, chín đảng viên bỏ phiếu: Không kỷ luật: 5; Khai trừ: 4
      Khi chủ tịch hội đồng thực hiện "Kết luận không kỷ luật"
      Thì vụ việc ở chặng "Không kỷ luật"
      Và những người được báo là: người bị phản ánh
      Và không ai còn nợ việc gì

    Kịch bản: Bốn trên chín chọn không kỷ luật thì chưa
      Biết cuộc họp xem xét một "Đảng viên chính thức", giữ chức vụ: không, chín đảng viên bỏ phiếu: Không kỷ luật: 4; Khiển trách: 4
      Khi chủ tịch hội đồng thực hiện "Kết luận không kỷ luật"
      Thì bị từ chối vì "kết quả bỏ phiếu không phải không kỷ luật"

    Kịch bản: Cấp quyết định quá nửa chọn không kỷ luật thì không kỷ luật
      Biết chi bộ bỏ phiếu: Khai trừ: 9; rồi đề nghị Khai trừ; cấp quyết định mở phiếu
      Và người có thẩm quyền đã thực hiện "Kiểm phiếu của cấp quyết định", trong đó:
        | Kết quả kiểm phiếu | Không kỷ luật: 2; Khai trừ: 1 |
      Khi người có thẩm quyền thực hiện "Kết luận không kỷ luật"
      Thì vụ việc ở chặng "Không kỷ luật"

  @P-05 @P-06
  Quy tắc: Phiếu kín tính trên tổng số thành viên, cộng từ hình thức cao nhất xuống [Quy định 69-QĐ/TW, Điều 15; Quy định 21-QĐ/TW]

    Kịch bản: Mở phiếu thì người trong danh sách được mời bỏ phiếu
      Biết vụ việc kỷ luật Đảng đang ở chặng "Họp, bỏ phiếu kín"
      Và chủ tịch hội đồng đã thực hiện "Lập danh sách người bỏ phiếu"
      Khi chủ tịch hội đồng thực hiện "Mở phiếu kín của tổ chức đảng"
      Thì những người được báo là: người được giao

    Kịch bản: Chưa có danh sách thì chưa mở phiếu
      Biết vụ việc kỷ luật Đảng đang ở chặng "Họp, bỏ phiếu kín"
      Khi chủ tịch hội đồng thực hiện "Mở phiếu kín của tổ chức đảng"
      Thì bị từ chối vì "còn việc phải làm trước"

    Kịch bản: Nhiều phiếu hơn người bỏ phiếu thì không kiểm
      Biết vụ việc kỷ luật Đảng đang ở chặng "Họp, bỏ phiếu kín"
      Và chủ tịch hội đồng đã thực hiện "Lập danh sách người bỏ phiếu"
      Và chủ tịch hội đồng đã thực hiện "Mở phiếu kín của tổ chức đảng"
      Khi chủ tịch hội đồng thực hiện "Kiểm phiếu của tổ chức đảng", trong đó:
        | Kết quả kiểm phiếu | Khiển trách: 9; Cảnh cáo: 1 |
      Thì bị từ chối vì "nhiều phiếu hơn người bỏ phiếu"

    Kịch bản: Phiếu đang mở thì không mở thêm
      Biết vụ việc kỷ luật Đảng đang ở chặng "Họp, bỏ phiếu kín"
      Và chủ tịch hội đồng đã thực hiện "Lập danh sách người bỏ phiếu"
      Và chủ tịch hội đồng đã thực hiện "Mở phiếu kín của tổ chức đảng"
      Khi chủ tịch hội đồng thực hiện "Mở phiếu kín của tổ chức đảng"
      Thì bị từ chối vì "phiếu đã mở chưa kiểm"

    Kịch bản: Phiếu đã kiểm thì không kiểm lại
      Biết cuộc họp xem xét một "Đảng viên chính thức", giữ chức vụ: không, chín đảng viên bỏ phiếu: Khiển trách: 9
      Khi chủ tịch hội đồng thực hiện "Kiểm phiếu của tổ chức đảng"
      Thì bị từ chối vì "phiếu này đã kiểm"

    Khung kịch bản: Phiếu "<phiếu>" đã có kết quả thì không bỏ lại
      Biết cuộc họp xem xét một "Đảng viên chính thức", giữ chức vụ: không, chín đảng viên bỏ phiếu: <phiếu>
      Khi chủ tịch hội đồng thực hiện "Mở phiếu kín của tổ chức đảng"
      Thì bị từ chối vì "phiếu đã có kết quả"
      Dữ liệu:
        | phiếu                               |
        | Khiển trách: 5                      |
        | Khai trừ: 2; Cảnh cáo: 3            |
        | Không kỷ luật: 5; Khai trừ: 4       |

    Kịch bản: Không gì đủ phiếu thì bỏ phiếu lại
      Biết cuộc họp xem xét một "Đảng viên chính thức", giữ chức vụ: không, chín đảng viên bỏ phiếu: Không kỷ luật: 4; Khiển trách: 4
      Và chủ tịch hội đồng đã thực hiện "Mở phiếu kín của tổ chức đảng"
      Và chủ tịch hội đồng đã thực hiện "Kiểm phiếu của tổ chức đảng", trong đó:
        | Kết quả kiểm phiếu | Khiển trách: 5; Không kỷ luật: 4 |
      Khi chủ tịch hội đồng thực hiện "Công bố kết quả, quyết định kỷ luật"
      Thì vụ việc ở chặng "Đã có quyết định kỷ luật"

    Khung kịch bản: Chín thành viên, giữ chức vụ: <chức vụ>, bỏ phiếu "<phiếu>" thì kết quả là <hình thức>
      Biết cuộc họp xem xét một "Đảng viên chính thức", giữ chức vụ: <chức vụ>, chín đảng viên bỏ phiếu: <phiếu>
      Khi chủ tịch hội đồng thực hiện "<việc>", trong đó:
        | <mục> | <hình thức> |
      Thì vụ việc ở chặng "<chặng>"
      Dữ liệu:
        | chức vụ | phiếu                                                  | hình thức   | việc                                | mục               | chặng                        |
        | không   | Khiển trách: 5                                         | Khiển trách | Công bố kết quả, quyết định kỷ luật | Hình thức kỷ luật | Đã có quyết định kỷ luật     |
        | không   | Khiển trách: 4; Cảnh cáo: 5                            | Cảnh cáo    | Công bố kết quả, quyết định kỷ luật | Hình thức kỷ luật | Đã có quyết định kỷ luật     |
        | không   | Khai trừ: 6; Cảnh cáo: 3                               | Khai trừ    | Đề nghị cấp trên quyết định         | Hình thức đề nghị | Cấp có thẩm quyền xem xét    |
        | không   | Khai trừ: 5; Không kỷ luật: 4                          | Cảnh cáo    | Công bố kết quả, quyết định kỷ luật | Hình thức kỷ luật | Đã có quyết định kỷ luật     |
        | có      | Khai trừ: 5; Không kỷ luật: 4                          | Cách chức   | Đề nghị cấp trên quyết định         | Hình thức đề nghị | Cấp có thẩm quyền xem xét    |
        | có      | Cách chức: 5; Khiển trách: 4                           | Cách chức   | Đề nghị cấp trên quyết định         | Hình thức đề nghị | Cấp có thẩm quyền xem xét    |
        | có      | Khai trừ: 2; Cách chức: 2; Cảnh cáo: 1; Khiển trách: 4 | Cảnh cáo    | Công bố kết quả, quyết định kỷ luật | Hình thức kỷ luật | Đã có quyết định kỷ luật     |
        | có      | Khai trừ: 1; Cách chức: 1; Cảnh cáo: 2; Khiển trách: 4 | Khiển trách | Công bố kết quả, quyết định kỷ luật | Hình thức kỷ luật | Đã có quyết định kỷ luật     |

    Khung kịch bản: Phiếu "<phiếu>" không cho hình thức <hình thức>
      Biết cuộc họp xem xét một "Đảng viên chính thức", giữ chức vụ: có, chín đảng viên bỏ phiếu: <phiếu>
      Khi chủ tịch hội đồng thực hiện "<việc>", trong đó:
        | <mục> | <hình thức> |
      Thì bị từ chối vì "hình thức này không phải kết quả bỏ phiếu"
      Dữ liệu:
        | phiếu                                  | hình thức   | việc                                | mục               |
        | Khiển trách: 4                         | Khiển trách | Công bố kết quả, quyết định kỷ luật | Hình thức kỷ luật |
        | Khai trừ: 5; Không kỷ luật: 4          | Khai trừ    | Đề nghị cấp trên quyết định         | Hình thức đề nghị |
        | Khai trừ: 2; Cách chức: 3; Cảnh cáo: 4 | Cảnh cáo    | Công bố kết quả, quyết định kỷ luật | Hình thức kỷ luật |
        | Không kỷ luật: 5; Khai trừ: 4          | Khiển trách | Công bố kết quả, quyết định kỷ luật | Hình thức kỷ luật |

    Kịch bản: Cấp quyết định mở phiếu thì thành viên được mời bỏ phiếu
      Biết cuộc họp xem xét một "Đảng viên chính thức", giữ chức vụ: không, chín đảng viên bỏ phiếu: Khai trừ: 9
      Và chủ tịch hội đồng đã thực hiện "Đề nghị cấp trên quyết định", trong đó:
        | Hình thức đề nghị | Khai trừ |
      Và người có thẩm quyền đã thực hiện "Lập danh sách thành viên cấp quyết định"
      Khi người có thẩm quyền thực hiện "Mở phiếu kín của cấp quyết định"
      Thì những người được báo là: người được giao

    Kịch bản: Cấp quyết định đang mở phiếu thì không mở thêm
      Biết chi bộ bỏ phiếu: Khai trừ: 9; rồi đề nghị Khai trừ; cấp quyết định mở phiếu
      Khi người có thẩm quyền thực hiện "Mở phiếu kín của cấp quyết định"
      Thì bị từ chối vì "phiếu đã mở chưa kiểm"

    Khung kịch bản: Cấp quyết định ba thành viên kiểm phiếu "<phiếu>" thì <kết quả>
      Biết chi bộ bỏ phiếu: Khai trừ: 9; rồi đề nghị Khai trừ; cấp quyết định mở phiếu
      Khi người có thẩm quyền thực hiện "Kiểm phiếu của cấp quyết định", trong đó:
        | Kết quả kiểm phiếu | <phiếu> |
      Thì <kết quả>
      Dữ liệu:
        | phiếu       | kết quả                                        |
        | Khai trừ: 3 | được chấp nhận                                 |
        | Khai trừ: 4 | bị từ chối vì "nhiều phiếu hơn người bỏ phiếu" |
        | Giải tán: 1 | bị từ chối vì "phiếu có lựa chọn lạ"           |

    Khung kịch bản: Chi bộ đề nghị <đề nghị>, cấp quyết định bỏ phiếu "<phiếu>" thì <hình thức> <kết quả>
      Biết chi bộ bỏ phiếu: <chi bộ>; rồi đề nghị <đề nghị>; cấp quyết định mở phiếu
      Và người có thẩm quyền đã thực hiện "Kiểm phiếu của cấp quyết định", trong đó:
        | Kết quả kiểm phiếu | <phiếu> |
      Khi người có thẩm quyền thực hiện "Cấp có thẩm quyền quyết định kỷ luật", trong đó:
        | Hình thức kỷ luật | <hình thức> |
      Thì <kết quả>
      Dữ liệu:
        | chi bộ       | đề nghị   | phiếu                    | hình thức | kết quả                                                          |
        | Khai trừ: 6  | Khai trừ  | Khai trừ: 2              | Khai trừ  | vụ việc ở chặng "Đã có quyết định kỷ luật"                       |
        | Khai trừ: 6  | Khai trừ  | Khai trừ: 1; Cách chức: 1 | Cách chức | vụ việc ở chặng "Đã có quyết định kỷ luật"                       |
        | Khai trừ: 6  | Khai trừ  | Khai trừ: 1              | Khai trừ  | bị từ chối vì "hình thức này không phải kết quả bỏ phiếu"        |
        | Cách chức: 5 | Cách chức | Khai trừ: 3              | Khai trừ  | bị từ chối vì "tổ chức đảng của đảng viên chưa đề nghị khai trừ" |
        | Cách chức: 5 | Cách chức | Khai trừ: 3              | Cách chức | vụ việc ở chặng "Đã có quyết định kỷ luật"                       |
        | Cách chức: 5 | Cách chức | Khai trừ: 1; Cách chức: 1 | Cách chức | vụ việc ở chặng "Đã có quyết định kỷ luật"                       |
        | Cách chức: 5 | Cách chức | Khai trừ: 1              | Cách chức | bị từ chối vì "hình thức này không phải kết quả bỏ phiếu"        |
        | Cách chức: 5 | Cách chức | Cách chức: 2             | Cách chức | vụ việc ở chặng "Đã có quyết định kỷ luật"                       |
        | Cách chức: 5 | Cách chức | Cách chức: 2             | Giải tán  | bị từ chối vì "hình thức không dành cho người này"               |

    Kịch bản: Quyết định ở cấp trên thì đảng viên được báo và hạn đề nghị kỷ luật nhà nước bắt đầu
      Biết chi bộ bỏ phiếu: Khai trừ: 9; rồi đề nghị Khai trừ; cấp quyết định mở phiếu
      Và người có thẩm quyền đã thực hiện "Kiểm phiếu của cấp quyết định", trong đó:
        | Kết quả kiểm phiếu | Khai trừ: 3 |
      Khi người có thẩm quyền thực hiện "Cấp có thẩm quyền quyết định kỷ luật", trong đó:
        | Hình thức kỷ luật | Khai trừ |
      Thì những người được báo là: người bị phản ánh
      Và hạn "Đề nghị cơ quan nhà nước xử lý kỷ luật" là ngày 06/07/2026

    Kịch bản: Tỷ lệ giải tán chưa được xác nhận thì chưa đề nghị giải tán
      Biết cuộc họp xem xét một "Tổ chức đảng", giữ chức vụ: không, chín đảng viên bỏ phiếu: Giải tán: 9
      Khi chủ tịch hội đồng thực hiện "Đề nghị cấp trên quyết định", trong đó:
        | Hình thức đề nghị | Giải tán |
      Thì bị từ chối vì "tỷ lệ giải tán chưa được xác nhận"

    Khung kịch bản: Cấp ủy đặt tỷ lệ giải tán <phần trăm>%, sáu trên chín phiếu thì <kết quả>
      Biết cơ quan đặt tỷ lệ phần trăm giải tán tổ chức đảng là <phần trăm>
      Và cuộc họp xem xét một "Tổ chức đảng", giữ chức vụ: không, chín đảng viên bỏ phiếu: Giải tán: 6
      Khi chủ tịch hội đồng thực hiện "Đề nghị cấp trên quyết định", trong đó:
        | Hình thức đề nghị | Giải tán |
      Thì <kết quả>
      Dữ liệu:
        | phần trăm | kết quả                                                   |
        | 66        | vụ việc ở chặng "Cấp có thẩm quyền xem xét"               |
        | 67        | bị từ chối vì "hình thức này không phải kết quả bỏ phiếu" |

    Kịch bản: Cảnh cáo tổ chức đảng thì quá nửa tổng số là đủ
      Biết cuộc họp xem xét một "Tổ chức đảng", giữ chức vụ: không, chín đảng viên bỏ phiếu: Giải tán: 2; Cảnh cáo: 3
      Khi chủ tịch hội đồng thực hiện "Công bố kết quả, quyết định kỷ luật", trong đó:
        | Hình thức kỷ luật | Cảnh cáo |
      Thì vụ việc ở chặng "Đã có quyết định kỷ luật"

  @P-07
  Quy tắc: Chi bộ quyết định khiển trách, cảnh cáo; còn lại đề nghị lên [Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 10 khoản 1)]

    Kịch bản: Đề nghị thì người có thẩm quyền cấp trên được báo
      Biết cuộc họp xem xét một "Đảng viên chính thức", giữ chức vụ: có, chín đảng viên bỏ phiếu: Cách chức: 5
      Khi chủ tịch hội đồng thực hiện "Đề nghị cấp trên quyết định", trong đó:
        | Hình thức đề nghị | Cách chức |
      Thì vụ việc ở chặng "Cấp có thẩm quyền xem xét"
      Và những người được báo là: người có thẩm quyền

    Kịch bản: Khiển trách thì chi bộ tự quyết định, không đề nghị lên
      Biết cuộc họp xem xét một "Đảng viên chính thức", giữ chức vụ: có, chín đảng viên bỏ phiếu: Khiển trách: 9
      Khi chủ tịch hội đồng thực hiện "Đề nghị cấp trên quyết định", trong đó:
        | Hình thức đề nghị | Khiển trách |
      Thì bị từ chối vì "hình thức này tổ chức đảng tự quyết định"

    Khung kịch bản: <hình thức> thì chi bộ không tự quyết định
      Biết cuộc họp xem xét một "Đảng viên chính thức", giữ chức vụ: có, chín đảng viên bỏ phiếu: <hình thức>: 9
      Khi chủ tịch hội đồng thực hiện "Công bố kết quả, quyết định kỷ luật", trong đó:
        | Hình thức kỷ luật | <hình thức> |
      Thì bị từ chối vì "hình thức, vi phạm này do cấp trên quyết định"
      Dữ liệu:
        | hình thức |
        | Cách chức |
        | Khai trừ  |

    Kịch bản: Vi phạm trong nhiệm vụ cấp trên giao thì khiển trách cũng đề nghị lên
      Biết cuộc họp xem xét vi phạm trong nhiệm vụ cấp trên giao, chín đảng viên bỏ phiếu: Khiển trách: 9
      Khi chủ tịch hội đồng thực hiện "Đề nghị cấp trên quyết định", trong đó:
        | Hình thức đề nghị | Khiển trách |
      Thì vụ việc ở chặng "Cấp có thẩm quyền xem xét"

    Kịch bản: Vi phạm trong nhiệm vụ cấp trên giao thì chi bộ không tự quyết định
      Biết cuộc họp xem xét vi phạm trong nhiệm vụ cấp trên giao, chín đảng viên bỏ phiếu: Khiển trách: 9
      Khi chủ tịch hội đồng thực hiện "Công bố kết quả, quyết định kỷ luật"
      Thì bị từ chối vì "hình thức, vi phạm này do cấp trên quyết định"

  @P-09
  Quy tắc: Quyết định của chi bộ có hiệu lực khi công bố kết quả [Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 10 khoản 1 và Điều 15 khoản 2)]

    Kịch bản: Công bố kết quả là đã có quyết định, đảng viên được báo
      Biết cuộc họp xem xét một "Đảng viên chính thức", giữ chức vụ: không, chín đảng viên bỏ phiếu: Khiển trách: 9
      Khi chủ tịch hội đồng thực hiện "Công bố kết quả, quyết định kỷ luật"
      Thì vụ việc ở chặng "Đã có quyết định kỷ luật"
      Và những người được báo là: người bị phản ánh

    Kịch bản: Chưa kiểm phiếu thì chưa có gì để công bố
      Biết vụ việc kỷ luật Đảng đang ở chặng "Họp, bỏ phiếu kín"
      Khi chủ tịch hội đồng thực hiện "Công bố kết quả, quyết định kỷ luật"
      Thì bị từ chối vì "còn việc phải làm trước"

    Kịch bản: Không kỷ luật không phải một hình thức kỷ luật
      Biết cuộc họp xem xét một "Đảng viên chính thức", giữ chức vụ: không, chín đảng viên bỏ phiếu: Không kỷ luật: 9
      Khi chủ tịch hội đồng thực hiện "Công bố kết quả, quyết định kỷ luật", trong đó:
        | Hình thức kỷ luật | Không kỷ luật |
      Thì bị từ chối vì "hình thức không dành cho người này"

  @P-17
  Quy tắc: Thời hiệu do cấp ủy xác nhận, chưa xác nhận thì chưa quyết định [Quy định 69-QĐ/TW, Điều 4: chưa đọc được số năm]

    Kịch bản: Cấp ủy xác nhận năm năm và mười năm thì hai thời hiệu chạy từ ngày hành vi chấm dứt
      Biết vụ việc kỷ luật Đảng đang ở chặng "Họp, bỏ phiếu kín"
      Khi chủ tịch hội đồng xem vụ việc
      Thì hạn "Thời hiệu kỷ luật Đảng, hình thức khiển trách (cơ quan tự đặt)" là ngày 03/03/2031
      Và hạn "Thời hiệu kỷ luật Đảng, các hình thức khác (cơ quan tự đặt)" là ngày 03/03/2036

    Kịch bản: Quyết định xong thì hai thời hiệu đều xong
      Biết cuộc họp xem xét một "Đảng viên chính thức", giữ chức vụ: không, chín đảng viên bỏ phiếu: Khiển trách: 9
      Khi chủ tịch hội đồng thực hiện "Công bố kết quả, quyết định kỷ luật"
      Thì thời hạn "Thời hiệu kỷ luật Đảng, hình thức khiển trách (cơ quan tự đặt)" đã xong đúng hạn
      Và thời hạn "Thời hiệu kỷ luật Đảng, các hình thức khác (cơ quan tự đặt)" đã xong đúng hạn

    Khung kịch bản: Chưa xác nhận <trị số> thì chưa quyết định <hình thức>
      Biết cơ quan chưa đặt <trị số>
      Và cuộc họp xem xét một "Đảng viên chính thức", giữ chức vụ: không, chín đảng viên bỏ phiếu: <hình thức>: 9
      Khi chủ tịch hội đồng thực hiện "Công bố kết quả, quyết định kỷ luật", trong đó:
        | Hình thức kỷ luật | <hình thức> |
      Thì bị từ chối vì "thời hiệu kỷ luật Đảng chưa được xác nhận"
      Dữ liệu:
        | trị số                                              | hình thức   |
        | số năm thời hiệu kỷ luật Đảng hình thức khiển trách | Khiển trách |
        | số năm thời hiệu kỷ luật Đảng các hình thức khác    | Cảnh cáo    |

    Khung kịch bản: Hành vi chấm dứt ngày <ngày>, <hình thức> ngày 01/07/2026 thì <kết quả>
      Biết hôm nay là ngày 01/07/2026
      Và cuộc họp xem xét hành vi chấm dứt ngày <ngày>, chín đảng viên bỏ phiếu: <hình thức>: 9
      Khi chủ tịch hội đồng thực hiện "Công bố kết quả, quyết định kỷ luật", trong đó:
        | Hình thức kỷ luật | <hình thức> |
      Thì <kết quả>
      Dữ liệu:
        | ngày       | hình thức   | kết quả                                    |
        | 01/07/2021 | Khiển trách | vụ việc ở chặng "Đã có quyết định kỷ luật" |
        | 30/06/2021 | Khiển trách | bị từ chối vì "đã hết thời hiệu"           |
        | 01/07/2016 | Cảnh cáo    | vụ việc ở chặng "Đã có quyết định kỷ luật" |
        | 30/06/2016 | Cảnh cáo    | bị từ chối vì "đã hết thời hiệu"           |

    Khung kịch bản: "<vì sao>" thì không có thời hiệu
      Biết cuộc họp xem xét hành vi chấm dứt ngày 02/01/2010, chín đảng viên bỏ phiếu: Khiển trách: 9
      Khi chủ tịch hội đồng thực hiện "Công bố kết quả, quyết định kỷ luật", trong đó:
        | Không áp dụng thời hiệu vì | <vì sao> |
      Thì vụ việc ở chặng "Đã có quyết định kỷ luật"
      Dữ liệu:
        | vì sao                                   |
        | Vi phạm về bảo vệ chính trị nội bộ       |
        | Dùng văn bằng, chứng chỉ không hợp pháp  |

    Kịch bản: Vi phạm đến mức khai trừ thì không có thời hiệu
      Biết cơ quan chưa đặt số năm thời hiệu kỷ luật Đảng các hình thức khác
      Và chi bộ bỏ phiếu: Khai trừ: 9; rồi đề nghị Khai trừ; cấp quyết định mở phiếu
      Và người có thẩm quyền đã thực hiện "Kiểm phiếu của cấp quyết định", trong đó:
        | Kết quả kiểm phiếu | Khai trừ: 3 |
      Khi người có thẩm quyền thực hiện "Cấp có thẩm quyền quyết định kỷ luật", trong đó:
        | Hình thức kỷ luật | Khai trừ |
      Thì vụ việc ở chặng "Đã có quyết định kỷ luật"

    Kịch bản: Cấp quyết định cũng không cách chức khi thời hiệu chưa được xác nhận
      Biết cơ quan chưa đặt số năm thời hiệu kỷ luật Đảng các hình thức khác
      Và chi bộ bỏ phiếu: Cách chức: 9; rồi đề nghị Cách chức; cấp quyết định mở phiếu
      Và người có thẩm quyền đã thực hiện "Kiểm phiếu của cấp quyết định", trong đó:
        | Kết quả kiểm phiếu | Cách chức: 3 |
      Khi người có thẩm quyền thực hiện "Cấp có thẩm quyền quyết định kỷ luật", trong đó:
        | Hình thức kỷ luật | Cách chức |
      Thì bị từ chối vì "thời hiệu kỷ luật Đảng chưa được xác nhận"

  @P-17
  Quy tắc: Quy định mới không rõ có giữ thời hiệu nên vẫn cần xác nhận [Quy định 212-QĐ/TW: chưa đọc được, không rõ có giữ Điều 4 của Quy định 69-QĐ/TW]

    Kịch bản: Từ 17/8/2026 hai thời hiệu vẫn theo số cấp ủy xác nhận
      Biết vụ việc kỷ luật Đảng đến chặng "Họp, bỏ phiếu kín" ngày 17/08/2026
      Khi chủ tịch hội đồng xem vụ việc
      Thì hạn "Thời hiệu kỷ luật Đảng, hình thức khiển trách (cơ quan tự đặt)" là ngày 03/03/2031
      Và hạn "Thời hiệu kỷ luật Đảng, các hình thức khác (cơ quan tự đặt)" là ngày 03/03/2036

  @P-14
  Quy tắc: Án phạt tù thì khai trừ, không qua thủ tục kiểm tra [Quy định 21-QĐ/TW (đảng viên bị án tù)]

    Kịch bản: Khai trừ theo bản án không cần họp, không cần phiếu; đảng viên được báo
      Biết vụ việc kỷ luật Đảng đến chặng "Nghe đảng viên, tổ chức đảng trình bày" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Khai trừ theo bản án phạt tù"
      Thì vụ việc ở chặng "Đã có quyết định kỷ luật"
      Và những người được báo là: người bị phản ánh
      Và hạn "Đề nghị cơ quan nhà nước xử lý kỷ luật" là ngày 06/07/2026
      Và thời hạn "Thời hiệu kỷ luật Đảng, hình thức khiển trách (cơ quan tự đặt)" đã xong đúng hạn
      Và thời hạn "Thời hiệu kỷ luật Đảng, các hình thức khác (cơ quan tự đặt)" đã xong đúng hạn

    Khung kịch bản: Bản án có hiệu lực ngày <ngày> thì việc khai trừ ngày 01/07/2026 <kết quả>
      Biết vụ việc kỷ luật Đảng đến chặng "Nghe đảng viên, tổ chức đảng trình bày" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Khai trừ theo bản án phạt tù", trong đó:
        | Ngày bản án có hiệu lực | <ngày> |
      Thì <kết quả>
      Dữ liệu:
        | ngày       | kết quả                           |
        | 01/07/2026 | được chấp nhận                    |
        | 02/07/2026 | bị từ chối vì "ngày ghi chưa đến" |

    Khung kịch bản: <ai> thì không khai trừ
      Biết vụ việc kỷ luật Đảng về một "<ai>", giữ chức vụ: không
      Khi người có thẩm quyền thực hiện "Khai trừ theo bản án phạt tù"
      Thì bị từ chối vì "hình thức không dành cho người này"
      Dữ liệu:
        | ai              |
        | Đảng viên dự bị |
        | Tổ chức đảng    |

  @P-14
  Quy tắc: Đảng viên dự bị không đủ tư cách thì xóa tên [Quy định 21-QĐ/TW (đảng viên dự bị không đủ tư cách)]

    Kịch bản: Xóa tên sau khi đã nghe và người ấy được báo
      Biết cuộc họp xem xét một "Đảng viên dự bị", giữ chức vụ: không
      Khi người có thẩm quyền thực hiện "Xóa tên đảng viên dự bị không đủ tư cách"
      Thì vụ việc ở chặng "Đã xóa tên đảng viên dự bị"
      Và những người được báo là: người bị phản ánh
      Và không ai còn nợ việc gì
      Và thời hạn "Thời hiệu kỷ luật Đảng, hình thức khiển trách (cơ quan tự đặt)" đã xong đúng hạn
      Và thời hạn "Thời hiệu kỷ luật Đảng, các hình thức khác (cơ quan tự đặt)" đã xong đúng hạn

    Kịch bản: Chưa nghe thì chưa xóa tên
      Biết vụ việc kỷ luật Đảng về một "Đảng viên dự bị", giữ chức vụ: không
      Khi người có thẩm quyền thực hiện "Xóa tên đảng viên dự bị không đủ tư cách"
      Thì bị từ chối vì "còn việc phải làm trước"

    Kịch bản: Đảng viên chính thức thì không xóa tên
      Biết cuộc họp xem xét một "Đảng viên chính thức", giữ chức vụ: không
      Khi người có thẩm quyền thực hiện "Xóa tên đảng viên dự bị không đủ tư cách"
      Thì bị từ chối vì "không phải đảng viên dự bị"

  @P-10
  Quy tắc: Khiếu nại trong 30 ngày từ ngày nhận quyết định [Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 25 khoản 1)]

    Kịch bản: Giao quyết định thì hạn khiếu nại chạy từ ngày nhận
      Biết vụ việc kỷ luật Đảng đến chặng "Đã có quyết định kỷ luật" ngày 01/07/2026
      Khi văn thư thực hiện "Giao quyết định kỷ luật" ngày 06/07/2026, trong đó:
        | Ngày nhận quyết định | 03/07/2026 |
      Thì hạn "Khiếu nại kỷ luật Đảng" là ngày 03/08/2026

    Kịch bản: Ngày nhận muộn hơn ngày ghi thì không được
      Biết vụ việc kỷ luật Đảng đến chặng "Đã có quyết định kỷ luật" ngày 01/07/2026
      Khi chủ tịch hội đồng thực hiện "Giao quyết định kỷ luật" ngày 02/07/2026, trong đó:
        | Ngày nhận quyết định | 03/07/2026 |
      Thì bị từ chối vì "ngày nhận quyết định chưa đến"

    Kịch bản: Đã giao thì không giao lại để lùi hạn
      Biết vụ việc kỷ luật Đảng đang ở chặng "Đã có quyết định kỷ luật"
      Và chủ tịch hội đồng đã thực hiện "Giao quyết định kỷ luật"
      Khi chủ tịch hội đồng thực hiện "Giao quyết định kỷ luật"
      Thì bị từ chối vì "việc này đã làm rồi"

    Khung kịch bản: Nhận ngày 01/07/2026, khiếu nại ngày <ngày> thì <kết quả>
      Biết vụ việc kỷ luật Đảng đến chặng "Đã có quyết định kỷ luật" ngày 01/07/2026
      Và chủ tịch hội đồng đã thực hiện "Giao quyết định kỷ luật"
      Khi người bị phản ánh thực hiện "Khiếu nại quyết định kỷ luật Đảng" ngày <ngày>
      Thì <kết quả>
      Dữ liệu:
        | ngày       | kết quả                                             |
        | 31/07/2026 | vụ việc ở chặng "Giải quyết khiếu nại kỷ luật Đảng" |
        | 01/08/2026 | bị từ chối vì "đã hết thời hạn khiếu nại"           |

    Kịch bản: Chưa ghi việc giao quyết định thì quyền khiếu nại vẫn có, dù bao lâu
      Biết vụ việc kỷ luật Đảng đến chặng "Đã có quyết định kỷ luật" ngày 01/07/2026
      Khi văn thư thực hiện "Khiếu nại quyết định kỷ luật Đảng" ngày 03/09/2026
      Thì vụ việc ở chặng "Giải quyết khiếu nại kỷ luật Đảng"

    Kịch bản: Khiếu nại khi chưa ghi việc giao thì giải quyết xong vẫn đóng được
      Biết vụ việc kỷ luật Đảng đang ở chặng "Đã có quyết định kỷ luật"
      Và người bị phản ánh đã thực hiện "Khiếu nại quyết định kỷ luật Đảng"
      Và người có thẩm quyền đã thực hiện "Cấp trên giải quyết khiếu nại"
      Và chủ tịch hội đồng đã thực hiện "Công bố quyết định trong tổ chức đảng"
      Và chủ tịch hội đồng đã thực hiện "Ghi rõ vì sao không phải đề nghị kỷ luật nhà nước"
      Khi chủ tịch hội đồng xem danh sách việc
      Thì việc "Đóng vụ việc kỷ luật Đảng" làm được ngay

    Kịch bản: Khiếu nại đến thì cấp có thẩm quyền được báo, hạn khiếu nại đã xong
      Biết vụ việc kỷ luật Đảng đang ở chặng "Đã có quyết định kỷ luật"
      Và chủ tịch hội đồng đã thực hiện "Giao quyết định kỷ luật"
      Khi người bị phản ánh thực hiện "Khiếu nại quyết định kỷ luật Đảng"
      Thì những người được báo là: người có thẩm quyền
      Và thời hạn "Khiếu nại kỷ luật Đảng" đã xong đúng hạn
      Và vụ việc không có thời hạn "Giải quyết khiếu nại kỷ luật Đảng (cấp ủy tự đặt, cần xác nhận)"

    Kịch bản: Cấp ủy đặt 45 ngày thì việc giải quyết khiếu nại có hạn
      Biết cơ quan đặt số ngày giải quyết khiếu nại kỷ luật Đảng là 45
      Và vụ việc kỷ luật Đảng đến chặng "Đã có quyết định kỷ luật" ngày 01/07/2026
      Và chủ tịch hội đồng đã thực hiện "Giao quyết định kỷ luật"
      Khi người bị phản ánh thực hiện "Khiếu nại quyết định kỷ luật Đảng" ngày 06/07/2026
      Thì hạn "Giải quyết khiếu nại kỷ luật Đảng (cấp ủy tự đặt, cần xác nhận)" là ngày 20/08/2026

    Kịch bản: Đã giải quyết thì không khiếu nại lần nữa ở đây
      Biết vụ việc kỷ luật Đảng đang ở chặng "Giải quyết khiếu nại kỷ luật Đảng"
      Và người có thẩm quyền đã thực hiện "Cấp trên giải quyết khiếu nại"
      Khi người bị phản ánh thực hiện "Khiếu nại quyết định kỷ luật Đảng"
      Thì bị từ chối vì "việc này đã làm rồi"

  @P-11
  Quy tắc: Đề nghị kỷ luật nhà nước và được báo lại, mỗi việc 5 ngày [Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 8)]

    Khung kịch bản: Đề nghị ngày <ngày> thì <trạng thái>
      Biết vụ việc kỷ luật Đảng đến chặng "Đã có quyết định kỷ luật" ngày 02/07/2026
      Khi chủ tịch hội đồng thực hiện "Đề nghị cơ quan nhà nước xem xét kỷ luật" ngày <ngày>
      Thì thời hạn "Đề nghị cơ quan nhà nước xử lý kỷ luật" <trạng thái>
      Và mở thêm vụ việc "Xem xét, xử lý kỷ luật" ở chặng "Họp kiểm điểm"
      Dữ liệu:
        | ngày       | trạng thái         |
        | 07/07/2026 | đã xong đúng hạn   |
        | 08/07/2026 | đã xong nhưng chậm |

    Kịch bản: Đề nghị với người khác thì không được
      Biết vụ việc kỷ luật Đảng đang ở chặng "Đã có quyết định kỷ luật"
      Khi người có thẩm quyền thực hiện "Đề nghị cơ quan nhà nước xem xét kỷ luật", trong đó:
        | Đảng viên đã bị kỷ luật | ông Hồ Ví Dụ |
      Thì bị từ chối vì "không phải đảng viên của vụ việc này"

    Kịch bản: Đề nghị với cơ quan không quản lý người ấy thì không được
      Biết vụ việc kỷ luật Đảng đang ở chặng "Đã có quyết định kỷ luật"
      Khi người có thẩm quyền thực hiện "Đề nghị cơ quan nhà nước xem xét kỷ luật", trong đó:
        | Cơ quan quản lý người ấy | phường Thí Dụ |
      Thì bị từ chối vì "cơ quan này không quản lý người đó"

    Kịch bản: Tổ chức đảng thì không có kỷ luật nhà nước
      Biết cuộc họp xem xét một "Tổ chức đảng", giữ chức vụ: không, chín đảng viên bỏ phiếu: Khiển trách: 9
      Và chủ tịch hội đồng đã thực hiện "Công bố kết quả, quyết định kỷ luật"
      Khi người có thẩm quyền thực hiện "Đề nghị cơ quan nhà nước xem xét kỷ luật"
      Thì bị từ chối vì "không phải vụ việc về một đảng viên"

    Kịch bản: Đã đề nghị thì không đề nghị lần nữa
      Biết vụ việc kỷ luật Đảng đang ở chặng "Đã có quyết định kỷ luật"
      Và người có thẩm quyền đã thực hiện "Đề nghị cơ quan nhà nước xem xét kỷ luật"
      Khi người có thẩm quyền thực hiện "Đề nghị cơ quan nhà nước xem xét kỷ luật"
      Thì bị từ chối vì "việc này đã làm rồi"

    Khung kịch bản: Cơ quan nhà nước quyết định ngày 05/08/2026, báo ngày <ngày> thì <trạng thái>
      Biết vụ việc kỷ luật Đảng đến chặng "Đã có quyết định kỷ luật" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Đề nghị cơ quan nhà nước xem xét kỷ luật"
      Khi văn thư thực hiện "Ghi kết quả kỷ luật của cơ quan nhà nước" ngày <ngày>, trong đó:
        | Ngày cơ quan nhà nước quyết định | 05/08/2026 |
      Thì thời hạn "Cơ quan nhà nước báo tổ chức đảng sau khi kỷ luật" <trạng thái>
      Dữ liệu:
        | ngày       | trạng thái         |
        | 10/08/2026 | đã xong đúng hạn   |
        | 11/08/2026 | đã xong nhưng chậm |

    Khung kịch bản: "<việc>" mà "<mục>" là ngày chưa đến thì không nhận
      Biết vụ việc kỷ luật Đảng đến chặng "Đã có quyết định kỷ luật" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "<việc trước>"
      Khi chủ tịch hội đồng thực hiện "<việc>" ngày 06/07/2026, trong đó:
        | <mục> | 07/07/2026 |
      Thì bị từ chối vì "ngày ghi chưa đến"
      Dữ liệu:
        | việc trước                               | việc                                     | mục                              |
        | Công bố quyết định trong tổ chức đảng    | Đề nghị cơ quan nhà nước xem xét kỷ luật | Ngày phát hiện                   |
        | Đề nghị cơ quan nhà nước xem xét kỷ luật | Ghi kết quả kỷ luật của cơ quan nhà nước | Ngày cơ quan nhà nước quyết định |

    Kịch bản: Chưa đề nghị thì chưa có kết quả để ghi
      Biết vụ việc kỷ luật Đảng đang ở chặng "Đã có quyết định kỷ luật"
      Khi chủ tịch hội đồng thực hiện "Ghi kết quả kỷ luật của cơ quan nhà nước"
      Thì bị từ chối vì "còn việc phải làm trước"

  @KC-28
  Quy tắc: Sau quyết định [Quy tắc hệ thống KC-28]

    Kịch bản: Quyết định công bố trong tổ chức đảng, không đưa lên trang công khai nào
      Biết vụ việc kỷ luật Đảng đang ở chặng "Đã có quyết định kỷ luật"
      Khi chủ tịch hội đồng thực hiện "Công bố quyết định trong tổ chức đảng"
      Thì vụ việc vẫn ở chặng "Đã có quyết định kỷ luật"
      Và không có gì được đưa ra công khai

    Kịch bản: Ghi rõ vì sao không phải đề nghị thì không còn nợ hạn đề nghị
      Biết vụ việc kỷ luật Đảng đang ở chặng "Đã có quyết định kỷ luật"
      Khi người có thẩm quyền thực hiện "Ghi rõ vì sao không phải đề nghị kỷ luật nhà nước"
      Thì thời hạn "Đề nghị cơ quan nhà nước xử lý kỷ luật" không còn phải theo

    Kịch bản: Đã đề nghị thì không ghi là không phải đề nghị
      Biết vụ việc kỷ luật Đảng đang ở chặng "Đã có quyết định kỷ luật"
      Và người có thẩm quyền đã thực hiện "Đề nghị cơ quan nhà nước xem xét kỷ luật"
      Khi người có thẩm quyền thực hiện "Ghi rõ vì sao không phải đề nghị kỷ luật nhà nước"
      Thì bị từ chối vì "việc này đã làm rồi"

    Kịch bản: Cấp trên giải quyết khiếu nại thì đảng viên được báo
      Biết cơ quan đặt số ngày giải quyết khiếu nại kỷ luật Đảng là 45
      Và vụ việc kỷ luật Đảng đang ở chặng "Giải quyết khiếu nại kỷ luật Đảng"
      Khi người giám sát thực hiện "Cấp trên giải quyết khiếu nại"
      Thì vụ việc ở chặng "Đã có quyết định kỷ luật"
      Và những người được báo là: người bị phản ánh
      Và thời hạn "Giải quyết khiếu nại kỷ luật Đảng (cấp ủy tự đặt, cần xác nhận)" đã xong đúng hạn

    Khung kịch bản: "<nơi>" giải quyết thì <kết quả>
      Biết vụ việc kỷ luật Đảng đang ở chặng "Giải quyết khiếu nại kỷ luật Đảng"
      Khi người có thẩm quyền thực hiện "Cấp trên giải quyết khiếu nại", trong đó:
        | Tổ chức đảng cấp trên giải quyết | <nơi> |
      Thì <kết quả>
      Dữ liệu:
        | nơi                       | kết quả                            |
        | Chi bộ Minh Hoạ           | bị từ chối vì "không phải cấp trên" |
        | Chi bộ Hư Cấu             | bị từ chối vì "không phải cấp trên" |
        | Đảng ủy Minh Hoạ          | được chấp nhận                     |
        | Đảng ủy cấp trên Giả Định | được chấp nhận                     |

    Khung kịch bản: Kết quả "<kết quả khiếu nại>" với hình thức <hình thức> thì <kết quả>
      Biết vụ việc kỷ luật Đảng đang ở chặng "Giải quyết khiếu nại kỷ luật Đảng"
      Khi người có thẩm quyền thực hiện "Cấp trên giải quyết khiếu nại", trong đó:
        | Kết quả                    | <kết quả khiếu nại> |
        | Hình thức sau khi thay đổi | <hình thức>         |
      Thì <kết quả>
      Dữ liệu:
        | kết quả khiếu nại          | hình thức   | kết quả                                            |
        | Thay đổi hình thức kỷ luật | Cảnh cáo    | được chấp nhận                                     |
        | Thay đổi hình thức kỷ luật |             | bị từ chối vì "chưa rõ hình thức sau khi thay đổi" |
        | Thay đổi hình thức kỷ luật | Cách chức   | bị từ chối vì "hình thức không dành cho người này" |
        | Hủy quyết định kỷ luật     |             | được chấp nhận                                     |
        | Hủy quyết định kỷ luật     | Khiển trách | bị từ chối vì "chưa rõ hình thức sau khi thay đổi" |
        | Giữ nguyên quyết định      | Khiển trách | bị từ chối vì "chưa rõ hình thức sau khi thay đổi" |

    Khung kịch bản: Nhận quyết định ngày 01/07/2026, đóng ngày <ngày> thì <kết quả>
      Biết vụ việc kỷ luật Đảng đến chặng "Đã có quyết định kỷ luật" ngày 01/07/2026
      Và chủ tịch hội đồng đã thực hiện "Công bố quyết định trong tổ chức đảng"
      Và chủ tịch hội đồng đã thực hiện "Giao quyết định kỷ luật"
      Và người có thẩm quyền đã thực hiện "Đề nghị cơ quan nhà nước xem xét kỷ luật"
      Khi chủ tịch hội đồng thực hiện "Đóng vụ việc kỷ luật Đảng" ngày <ngày>
      Thì <kết quả>
      Dữ liệu:
        | ngày       | kết quả                                      |
        | 31/07/2026 | bị từ chối vì "còn trong thời hạn khiếu nại" |
        | 01/08/2026 | vụ việc ở chặng "Đã kết thúc"                |

    Khung kịch bản: Còn thiếu "<việc>" thì chưa đóng
      Biết vụ việc kỷ luật Đảng đến chặng "Đã có quyết định kỷ luật" ngày 01/07/2026
      Và chủ tịch hội đồng đã thực hiện "<một>"
      Và chủ tịch hội đồng đã thực hiện "<hai>"
      Khi chủ tịch hội đồng thực hiện "Đóng vụ việc kỷ luật Đảng" ngày 03/09/2026
      Thì bị từ chối vì "còn việc phải làm trước"
      Dữ liệu:
        | việc                                  | một                                   | hai                                                |
        | Công bố quyết định trong tổ chức đảng | Giao quyết định kỷ luật               | Ghi rõ vì sao không phải đề nghị kỷ luật nhà nước |
        | Giao quyết định kỷ luật               | Công bố quyết định trong tổ chức đảng | Ghi rõ vì sao không phải đề nghị kỷ luật nhà nước |
        | Đề nghị kỷ luật nhà nước              | Công bố quyết định trong tổ chức đảng | Giao quyết định kỷ luật                            |

    Kịch bản: Khiếu nại đã giải quyết xong thì đóng ngay được
      Biết vụ việc kỷ luật Đảng đang ở chặng "Giải quyết khiếu nại kỷ luật Đảng"
      Và người có thẩm quyền đã thực hiện "Cấp trên giải quyết khiếu nại"
      Và chủ tịch hội đồng đã thực hiện "Công bố quyết định trong tổ chức đảng"
      Và chủ tịch hội đồng đã thực hiện "Ghi rõ vì sao không phải đề nghị kỷ luật nhà nước"
      Khi chủ tịch hội đồng thực hiện "Đóng vụ việc kỷ luật Đảng"
      Thì vụ việc ở chặng "Đã kết thúc"
