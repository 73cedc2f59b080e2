# language: vi
Tính năng: Kỷ luật viên chức từ 01/7/2026: tình tiết, tái phạm, bỏ qua bước, bản án, công khai, kỷ luật sai
  Nghị định 234/2026 viết cho viên chức. Với cán bộ, công chức thì những bước bảo vệ người bị xem xét cũng áp dụng theo
  quy tắc của hệ thống, còn số ngày thì chờ cơ quan xác nhận.

  @T4-05
  Quy tắc: Mỗi người một vụ việc kỷ luật, hai đồng hồ cùng chạy [Nghị định 234/2026, Điều 5 và Điều 13]

    Kịch bản: Cơ quan tự mở vụ việc kỷ luật người của mình thì hai đồng hồ cùng chạy
      Khi Bệnh viện Minh Hoạ tự mở vụ việc kỷ luật ngày 01/07/2026, trong đó:
        | Ngày phát hiện | 24/06/2026 |
      Thì hạn "Thời hạn xử lý kỷ luật, từ khi phát hiện" là ngày 22/09/2026
      Và việc đầu tiên là "Mở vụ việc kỷ luật"

    Khung kịch bản: "<mục>" là ngày <ngày> thì mở vụ việc ngày 01/07/2026 <kết quả>
      Khi Bệnh viện Minh Hoạ tự mở vụ việc kỷ luật ngày 01/07/2026, trong đó:
        | <mục> | <ngày> |
      Thì <kết quả>
      Dữ liệu:
        | mục                                                | ngày       | kết quả                           |
        | Ngày phát hiện                                     | 01/07/2026 | được chấp nhận                    |
        | Ngày phát hiện                                     | 02/07/2026 | bị từ chối vì "ngày ghi chưa đến" |
        | Ngày hành vi chấm dứt (không rõ: ngày có kết luận) | 02/07/2026 | bị từ chối vì "ngày ghi chưa đến" |

    Khung kịch bản: "<việc>" mà "<mục>" là ngày chưa đến thì không ghi
      Biết vụ việc kỷ luật đến chặng "<chặng>" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "<việc>", trong đó:
        | <mục> | 01/09/2026 |
      Thì bị từ chối vì "ngày ghi chưa đến"
      Dữ liệu:
        | chặng         | việc                                                   | mục                                                |
        | Họp kiểm điểm | Ghi nhận hành vi vi phạm mới, tính lại thời hiệu       | Ngày hành vi chấm dứt (không rõ: ngày có kết luận) |
        | Họp kiểm điểm | Ghi nhận kỷ luật đảng đã công bố                       | Ngày công bố                                       |
        | Họp kiểm điểm | Không họp kiểm điểm, không lập hội đồng (có căn cứ)    | Ngày nhận bản án                                   |
        | Họp kiểm điểm | Trả lời: mức độ, tăng nặng, giảm nhẹ, tái phạm?        | Ngày quyết định trước                              |
        | Công khai     | Ghi nhận quyết định kỷ luật bị kết luận là sai         | Ngày kết luận là sai                               |

    Kịch bản: Cơ quan không quản lý người ấy thì không mở được
      Khi Thanh tra thành phố tự mở vụ việc kỷ luật ngày 01/07/2026
      Thì bị từ chối vì "cơ quan này không quản lý người đó"

  @T4-05
  Quy tắc: Hành vi mới thì thời hiệu của hành vi cũ tính lại [Nghị định 234/2026, Điều 5 khoản 1–2]

    Kịch bản: Ghi nhận hành vi mới thì cả hai thời hiệu tính lại từ ngày hành vi ấy và người bị xem xét được báo
      Biết vụ việc kỷ luật đang ở chặng "Họp kiểm điểm"
      Khi người có thẩm quyền thực hiện "Ghi nhận hành vi vi phạm mới, tính lại thời hiệu", trong đó:
        | Ngày hành vi chấm dứt (không rõ: ngày có kết luận) | 03/06/2026 |
      Thì hạn "Thời hiệu, hình thức khiển trách" là ngày 03/06/2031
      Và hạn "Thời hiệu, các hình thức khác" là ngày 03/06/2036
      Và những người được báo là: người bị phản ánh

    Khung kịch bản: Hành vi cũ chấm dứt 01/07/2016, hành vi mới ngày <ngày> thì <kết quả>
      Biết cơ quan tự mở vụ việc kỷ luật ngày 01/07/2026, trong đó:
        | Ngày hành vi chấm dứt (không rõ: ngày có kết luận) | 01/07/2016 |
      Khi người có thẩm quyền thực hiện "Ghi nhận hành vi vi phạm mới, tính lại thời hiệu" ngày 03/07/2026, trong đó:
        | Ngày hành vi chấm dứt (không rõ: ngày có kết luận) | <ngày> |
      Thì <kết quả>
      Dữ liệu:
        | ngày       | kết quả                           |
        | 01/07/2026 | được chấp nhận                    |
        | 02/07/2026 | bị từ chối vì "đã hết thời hiệu"  |

    Kịch bản: Điều này chỉ đọc được cho viên chức
      Biết cơ quan tự mở vụ việc kỷ luật ngày 01/07/2026, trong đó:
        | Là | Công chức |
      Khi người có thẩm quyền thực hiện "Ghi nhận hành vi vi phạm mới, tính lại thời hiệu"
      Thì bị từ chối vì "điều khoản này không dành cho người này"

    Kịch bản: Đang hoãn thì chưa tính lại
      Biết vụ việc kỷ luật đang ở chặng "Họp kiểm điểm"
      Và người có thẩm quyền đã thực hiện "Hoãn xem xét kỷ luật"
      Khi người có thẩm quyền thực hiện "Ghi nhận hành vi vi phạm mới, tính lại thời hiệu"
      Thì bị từ chối vì "đang hoãn hoặc chờ tố tụng"

  @T4-10
  Quy tắc: Công bố kỷ luật đảng rồi thì 30 ngày [Nghị định 234/2026, Điều 2 khoản 6]

    Khung kịch bản: Kỷ luật đảng công bố 15/06/2026, quyết định ngày <ngày> thì thời hạn <kết quả>
      Biết vụ việc kỷ luật đến chặng "Quyết định" ngày 01/07/2026
      Và văn thư đã thực hiện "Ghi nhận kỷ luật đảng đã công bố", trong đó:
        | Ngày công bố | 15/06/2026 |
      Và chủ tịch hội đồng đã thực hiện "Kiến nghị của hội đồng"
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật" ngày <ngày>
      Thì thời hạn "Xử lý kỷ luật sau khi công bố kỷ luật đảng" <kết quả>
      Dữ liệu:
        | ngày       | kết quả            |
        | 15/07/2026 | đã xong đúng hạn   |
        | 16/07/2026 | đã xong nhưng chậm |

    Kịch bản: Ghi nhận thì người có thẩm quyền được báo
      Biết vụ việc kỷ luật đang ở chặng "Họp kiểm điểm"
      Khi chủ tịch hội đồng thực hiện "Ghi nhận kỷ luật đảng đã công bố"
      Thì những người được báo là: người có thẩm quyền

    Kịch bản: Ghi nhận chỉ một lần
      Biết vụ việc kỷ luật đang ở chặng "Họp kiểm điểm"
      Và văn thư đã thực hiện "Ghi nhận kỷ luật đảng đã công bố"
      Khi văn thư thực hiện "Ghi nhận kỷ luật đảng đã công bố"
      Thì bị từ chối vì "việc này đã làm rồi"

    Kịch bản: Với công chức thì chưa đọc được nên không tự đặt 30 ngày
      Biết cơ quan tự mở vụ việc kỷ luật ngày 01/07/2026, trong đó:
        | Là | Công chức |
      Khi văn thư thực hiện "Ghi nhận kỷ luật đảng đã công bố"
      Thì vụ việc không có thời hạn "Xử lý kỷ luật sau khi công bố kỷ luật đảng"

  @T4-08
  Quy tắc: Quá thời hạn thì chịu trách nhiệm về chậm trễ, vẫn phải quyết định [Nghị định 234/2026, Điều 5 khoản 5]

    Kịch bản: Quá hạn mà không nói ai chịu trách nhiệm thì chưa quyết định được
      Biết vụ việc kỷ luật đến chặng "Quyết định" ngày 01/07/2026
      Và chủ tịch hội đồng đã thực hiện "Kiến nghị của hội đồng"
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật" ngày 30/09/2026
      Thì bị từ chối vì "chưa trả lời về chậm trễ"

    Khung kịch bản: Kết luận không vi phạm ngày 30/09/2026, "<chậm>": <kết quả>
      Biết hội đồng kỷ luật đã được triệu tập họp ngày 15/07/2026
      Và chủ tịch hội đồng đã thực hiện "Mở phiếu kín lần 1: có kỷ luật không" ngày 15/07/2026
      Và chủ tịch hội đồng đã thực hiện "Kiểm phiếu lần 1", trong đó:
        | Kết quả kiểm phiếu | không tán thành: 3 |
      Và chủ tịch hội đồng đã thực hiện "Kết thúc phiên họp hội đồng"
      Và chủ tịch hội đồng đã thực hiện "Kiến nghị của hội đồng"
      Khi người có thẩm quyền thực hiện "Kết luận không vi phạm" ngày 30/09/2026, trong đó:
        | Đã quá thời hạn xử lý: vì sao, ai chịu trách nhiệm | <chậm> |
      Thì <kết quả>
      Dữ liệu:
        | chậm                          | kết quả                               |
        | Người ký chịu trách nhiệm.    | được chấp nhận                        |
        |                               | bị từ chối vì "chưa trả lời về chậm trễ" |

  @T4-33 @T4-12 @T4-34 @4d
  Quy tắc: Trước khi bỏ phiếu phải trả lời về mức độ, tăng nặng, giảm nhẹ, tái phạm [Nghị định 234/2026, Điều 2 khoản 8, Điều 6 khoản 2 và Điều 8 khoản 4]

    Kịch bản: Chưa trả lời thì chưa mở phiếu
      Biết vụ việc kỷ luật đến chặng "Hội đồng kỷ luật" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Thành lập hội đồng kỷ luật"
      Và chủ tịch hội đồng đã thực hiện "Trả lời: loại trừ, miễn trách nhiệm, đổi mới?"
      Và chủ tịch hội đồng đã thực hiện "Triệu tập người bị xem xét kỷ luật"
      Khi chủ tịch hội đồng thực hiện "Mở phiếu kín lần 1: có kỷ luật không" ngày 15/07/2026
      Thì bị từ chối vì "chưa trả lời về tăng nặng, giảm nhẹ"

    Khung kịch bản: Mức độ là một trong ba: <mức độ>
      Biết vụ việc kỷ luật đang ở chặng "Hội đồng kỷ luật"
      Khi chủ tịch hội đồng thực hiện "Trả lời: mức độ, tăng nặng, giảm nhẹ, tái phạm?", trong đó:
        | Mức độ | <mức độ> |
      Thì được chấp nhận
      Dữ liệu:
        | mức độ                                         |
        | Ít nghiêm trọng: tác động trong nội bộ đơn vị  |
        | Nghiêm trọng: tác động ra ngoài đơn vị         |
        | Rất nghiêm trọng: tác động toàn xã hội         |

    Khung kịch bản: "<câu hỏi>" ngoài danh mục thì không nhận
      Biết vụ việc kỷ luật đang ở chặng "Hội đồng kỷ luật"
      Khi chủ tịch hội đồng thực hiện "Trả lời: mức độ, tăng nặng, giảm nhẹ, tái phạm?", trong đó:
        | <câu hỏi> | Đặc biệt nghiêm trọng |
      Thì bị từ chối vì "không có trong danh mục"
      Dữ liệu:
        | câu hỏi             |
        | Mức độ              |
        | Tình tiết tăng nặng |
        | Tình tiết giảm nhẹ  |

    Khung kịch bản: Hành vi ngày 02/03/2026, quyết định trước ngày <ngày>: <kết quả>
      Biết vụ việc kỷ luật đang ở chặng "Hội đồng kỷ luật"
      Khi chủ tịch hội đồng thực hiện "Trả lời: mức độ, tăng nặng, giảm nhẹ, tái phạm?", trong đó:
        | Tái phạm                               | Tái phạm cùng hành vi trong thời gian tính tái phạm |
        | Quyết định kỷ luật trước (số, cơ quan) | 00/QĐ-VD                                            |
        | Ngày quyết định trước                  | <ngày>                                              |
      Thì <kết quả>
      Dữ liệu:
        | ngày       | kết quả                                           |
        | 02/03/2026 | được chấp nhận                                    |
        | 03/03/2026 | bị từ chối vì "đã quá thời gian tính tái phạm"    |
        | 02/03/2025 | được chấp nhận                                    |
        | 01/03/2025 | bị từ chối vì "đã quá thời gian tính tái phạm"    |

    Kịch bản: Tái phạm mà không nêu quyết định trước thì không nhận
      Biết vụ việc kỷ luật đang ở chặng "Hội đồng kỷ luật"
      Khi chủ tịch hội đồng thực hiện "Trả lời: mức độ, tăng nặng, giảm nhẹ, tái phạm?", trong đó:
        | Tái phạm              | Tái phạm cùng hành vi trong thời gian tính tái phạm |
        | Ngày quyết định trước | 02/06/2025                                          |
      Thì bị từ chối vì "chưa nêu quyết định kỷ luật trước"

    Kịch bản: Né tránh, đùn đẩy lần đầu: nghị định đề xuất khiển trách, người có thẩm quyền vẫn là người quyết định
      Biết vụ việc kỷ luật đến chặng "Quyết định" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Trả lời: mức độ, tăng nặng, giảm nhẹ, tái phạm?", trong đó:
        | Loại hành vi | Né tránh, đùn đẩy, không làm hoặc làm không đúng nhiệm vụ không có lý do chính đáng (lần đầu, ít nghiêm trọng: khiển trách, Điều 8 khoản 4) |
      Và chủ tịch hội đồng đã thực hiện "Kiến nghị của hội đồng"
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật", trong đó:
        | Hình thức kỷ luật | Khiển trách |
      Thì vụ việc ở chặng "Đã có quyết định, chờ công khai"

  @T4-30
  Quy tắc: Không họp kiểm điểm khi đã chuyển đơn vị, hoặc đã kiểm điểm và nhận [Nghị định 234/2026, Điều 13 khoản 2]

    Khung kịch bản: "<căn cứ>" thì sang hội đồng, người bị xem xét được báo
      Biết vụ việc kỷ luật đến chặng "Họp kiểm điểm" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Không họp kiểm điểm (có căn cứ)", trong đó:
        | Căn cứ không họp kiểm điểm | <căn cứ> |
      Thì vụ việc ở chặng "Hội đồng kỷ luật"
      Và hạn "Thành lập hội đồng kỷ luật" là ngày 08/07/2026
      Và những người được báo là: người bị phản ánh
      Dữ liệu:
        | căn cứ                                           |
        | Đơn vị cũ đã tổ chức lại, người ấy đã chuyển đơn vị |
        | Đã kiểm điểm và tự nhận hình thức kỷ luật           |

    Kịch bản: Với công chức chưa đọc được điều như vậy nên vẫn phải họp
      Biết cơ quan tự mở vụ việc kỷ luật ngày 01/07/2026, trong đó:
        | Là | Công chức |
      Khi người có thẩm quyền thực hiện "Không họp kiểm điểm (có căn cứ)"
      Thì bị từ chối vì "điều khoản này không dành cho người này"

  @T4-30
  Quy tắc: Không họp, không hội đồng khi đã có kết luận, kỷ luật đảng, bản án [Nghị định 234/2026, Điều 13 khoản 3]

    Kịch bản: Kết luận đã đề xuất hình thức thì sang quyết định, người bị xem xét được báo
      Biết vụ việc kỷ luật đang ở chặng "Họp kiểm điểm"
      Khi người có thẩm quyền thực hiện "Không họp kiểm điểm, không lập hội đồng (có căn cứ)", trong đó:
        | Căn cứ không lập hội đồng | Kết luận của cơ quan có thẩm quyền đã đề xuất hình thức |
      Thì vụ việc ở chặng "Quyết định"
      Và những người được báo là: người bị phản ánh

    Kịch bản: Chưa ghi nhận kỷ luật đảng thì chưa lấy đó làm căn cứ
      Biết vụ việc kỷ luật đang ở chặng "Họp kiểm điểm"
      Khi người có thẩm quyền thực hiện "Không họp kiểm điểm, không lập hội đồng (có căn cứ)", trong đó:
        | Căn cứ không lập hội đồng | Đã có quyết định kỷ luật đảng |
      Thì bị từ chối vì "chưa ghi nhận kỷ luật đảng"

    Kịch bản: Đã ghi nhận kỷ luật đảng thì lấy đó làm căn cứ
      Biết vụ việc kỷ luật đang ở chặng "Hội đồng kỷ luật"
      Và văn thư đã thực hiện "Ghi nhận kỷ luật đảng đã công bố"
      Khi người có thẩm quyền thực hiện "Không họp kiểm điểm, không lập hội đồng (có căn cứ)", trong đó:
        | Căn cứ không lập hội đồng | Đã có quyết định kỷ luật đảng |
      Thì vụ việc ở chặng "Quyết định"
      Và thời hạn "Thành lập hội đồng kỷ luật" không còn phải theo

    Khung kịch bản: Lấy "<bản án>" làm căn cứ mà không ghi ngày nhận thì không được
      Biết vụ việc kỷ luật đang ở chặng "Họp kiểm điểm"
      Khi người có thẩm quyền thực hiện "Không họp kiểm điểm, không lập hội đồng (có căn cứ)", trong đó:
        | Căn cứ không lập hội đồng | <bản án> |
      Thì bị từ chối vì "chưa ghi ngày nhận bản án"
      Dữ liệu:
        | bản án                                |
        | Bản án phạt tù không cho hưởng án treo |
        | Bản án về tội tham nhũng               |
        | Bản án khác đã có hiệu lực             |

    Kịch bản: Không hội đồng nhưng ba câu hỏi vẫn phải được trả lời trước khi quyết định
      Biết vụ việc kỷ luật viên chức không qua hội đồng vì "Kết luận của cơ quan có thẩm quyền đã đề xuất hình thức"
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật"
      Thì bị từ chối vì "chưa trả lời về loại trừ, miễn, đổi mới"

    Kịch bản: Trả lời đủ thì quyết định mà không cần phiếu
      Biết vụ việc kỷ luật viên chức không qua hội đồng vì "Kết luận của cơ quan có thẩm quyền đã đề xuất hình thức"
      Và người có thẩm quyền đã thực hiện "Trả lời: loại trừ, miễn trách nhiệm, đổi mới?"
      Và người có thẩm quyền đã thực hiện "Trả lời: mức độ, tăng nặng, giảm nhẹ, tái phạm?"
      Và văn thư đã thực hiện "Ghi ý kiến của người bị xem xét kỷ luật"
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật"
      Thì vụ việc ở chặng "Đã có quyết định, chờ công khai"

    Kịch bản: Không họp, không hội đồng thì vẫn phải nghe người bị xem xét
      Biết vụ việc kỷ luật viên chức không qua hội đồng vì "Kết luận của cơ quan có thẩm quyền đã đề xuất hình thức"
      Và người có thẩm quyền đã thực hiện "Trả lời: loại trừ, miễn trách nhiệm, đổi mới?"
      Và người có thẩm quyền đã thực hiện "Trả lời: mức độ, tăng nặng, giảm nhẹ, tái phạm?"
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật"
      Thì bị từ chối vì "chưa nghe người bị tố cáo"

    Kịch bản: Đã họp kiểm điểm rồi mới bỏ qua hội đồng thì người ấy đã được nghe
      Biết vụ việc kỷ luật đang ở chặng "Hội đồng kỷ luật"
      Và người có thẩm quyền đã thực hiện "Không họp kiểm điểm, không lập hội đồng (có căn cứ)"
      Và người có thẩm quyền đã thực hiện "Trả lời: loại trừ, miễn trách nhiệm, đổi mới?"
      Và người có thẩm quyền đã thực hiện "Trả lời: mức độ, tăng nặng, giảm nhẹ, tái phạm?"
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật"
      Thì vụ việc ở chặng "Đã có quyết định, chờ công khai"

    Kịch bản: Đã mở phiếu thì không bỏ qua hội đồng nữa
      Biết hội đồng kỷ luật đã được triệu tập họp ngày 15/07/2026
      Và chủ tịch hội đồng đã thực hiện "Mở phiếu kín lần 1: có kỷ luật không" ngày 15/07/2026
      Khi người có thẩm quyền thực hiện "Không họp kiểm điểm, không lập hội đồng (có căn cứ)"
      Thì bị từ chối vì "việc này đã làm rồi"

    Kịch bản: Với công chức vẫn phải có hội đồng
      Biết cơ quan tự mở vụ việc kỷ luật ngày 01/07/2026, trong đó:
        | Là | Công chức |
      Khi người có thẩm quyền thực hiện "Không họp kiểm điểm, không lập hội đồng (có căn cứ)"
      Thì bị từ chối vì "điều khoản này không dành cho người này"

  @T4-29
  Quy tắc: Bản án phạt tù, tham nhũng: buộc thôi việc trong 15 ngày làm việc [Nghị định 234/2026, Điều 18 khoản 2]

    Khung kịch bản: Nhận bản án ngày 01/07/2026, quyết định ngày <ngày> thì thời hạn <kết quả>
      Biết vụ việc kỷ luật viên chức không qua hội đồng vì "<bản án>", nhận bản án ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật" ngày <ngày>, trong đó:
        | Hình thức kỷ luật | Buộc thôi việc |
      Thì thời hạn "Quyết định buộc thôi việc theo bản án" <kết quả>
      Dữ liệu:
        | bản án                                 | ngày       | kết quả            |
        | Bản án phạt tù không cho hưởng án treo | 22/07/2026 | đã xong đúng hạn   |
        | Bản án về tội tham nhũng               | 22/07/2026 | đã xong đúng hạn   |
        | Bản án phạt tù không cho hưởng án treo | 23/07/2026 | đã xong nhưng chậm |

    Khung kịch bản: "<bản án>" thì không được nhẹ hơn buộc thôi việc
      Biết vụ việc kỷ luật viên chức không qua hội đồng vì "<bản án>", nhận bản án ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật", trong đó:
        | Hình thức kỷ luật | Cảnh cáo |
      Thì bị từ chối vì "bản án này phải là buộc thôi việc"
      Dữ liệu:
        | bản án                                 |
        | Bản án phạt tù không cho hưởng án treo |
        | Bản án về tội tham nhũng               |

    Khung kịch bản: "<bản án>" thì kết luận không vi phạm <kết quả>
      Biết vụ việc kỷ luật viên chức không qua hội đồng vì "<bản án>", nhận bản án ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Kết luận không vi phạm"
      Thì <kết quả>
      Dữ liệu:
        | bản án                                 | kết quả                                           |
        | Bản án phạt tù không cho hưởng án treo | bị từ chối vì "bản án này phải là buộc thôi việc" |
        | Bản án về tội tham nhũng               | bị từ chối vì "bản án này phải là buộc thôi việc" |
        | Bản án khác đã có hiệu lực             | được chấp nhận                                    |

    Kịch bản: Bản án khác thì hình thức do người có thẩm quyền quyết định, không có 15 ngày
      Biết vụ việc kỷ luật viên chức không qua hội đồng vì "Bản án khác đã có hiệu lực", nhận bản án ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật", trong đó:
        | Hình thức kỷ luật | Cảnh cáo |
      Thì vụ việc không có thời hạn "Quyết định buộc thôi việc theo bản án"

  @T4-22 @T4-23
  Quy tắc: Thành phần hội đồng kỷ luật viên chức theo chức vụ [Nghị định 234/2026, Điều 15–16]

    Khung kịch bản: Giữ chức vụ: <chức vụ>, thành phần <thành phần> thì <kết quả>
      Biết vụ việc kỷ luật một viên chức, giữ chức vụ quản lý: <chức vụ>, đã họp kiểm điểm
      Khi người có thẩm quyền thực hiện "Thành lập hội đồng kỷ luật", trong đó:
        | Các thành phần đã có người | <thành phần> |
      Thì <kết quả>
      Dữ liệu:
        | chức vụ | thành phần                                                                                                                                        | kết quả                                        |
        | không   | Người đứng đầu hoặc cấp phó; Đại diện công đoàn (hoặc viên chức); Người làm tổ chức cán bộ                                                        | được chấp nhận                                 |
        | không   | Người đứng đầu hoặc cấp phó; Người làm tổ chức cán bộ                                                                                             | bị từ chối vì "thành phần hội đồng còn thiếu"  |
        | có      | Người đứng đầu hoặc cấp phó của cơ quan quyết định; Người đứng đầu hoặc cấp phó của đơn vị sử dụng; Người làm tổ chức cán bộ                       | được chấp nhận                                 |
        | có      | Người đứng đầu hoặc cấp phó; Đại diện công đoàn (hoặc viên chức); Người làm tổ chức cán bộ                                                        | bị từ chối vì "thành phần hội đồng còn thiếu"  |

  @4e
  Quy tắc: Có tình tiết mới sau kiến nghị thì hội đồng xem xét lại [Nghị định 234/2026, Điều 21]

    Kịch bản: Xem xét lại là một lượt mới, phiếu cũ không còn dùng
      Biết vụ việc kỷ luật đang ở chặng "Quyết định"
      Và chủ tịch hội đồng đã thực hiện "Kiến nghị của hội đồng"
      Khi người có thẩm quyền thực hiện "Hội đồng xem xét lại vì có tình tiết mới"
      Thì vụ việc ở chặng "Hội đồng kỷ luật"
      Và lượt giải quyết là lượt thứ 2
      Và thời hạn "Ra quyết định, hoặc kết luận không vi phạm" không còn phải theo
      Và những người được báo là: người được giao; người bị phản ánh

    Kịch bản: Trong lượt mới ba câu hỏi phải được trả lời lại
      Biết vụ việc kỷ luật đang ở chặng "Quyết định"
      Và chủ tịch hội đồng đã thực hiện "Kiến nghị của hội đồng"
      Và người có thẩm quyền đã thực hiện "Hội đồng xem xét lại vì có tình tiết mới"
      Và người có thẩm quyền đã thực hiện "Thành lập hội đồng kỷ luật"
      Và chủ tịch hội đồng đã thực hiện "Triệu tập người bị xem xét kỷ luật"
      Khi chủ tịch hội đồng thực hiện "Mở phiếu kín lần 1: có kỷ luật không" ngày 31/07/2026
      Thì bị từ chối vì "chưa trả lời về loại trừ, miễn, đổi mới"

    Kịch bản: Chưa có kiến nghị thì chưa có gì để xem xét lại
      Biết vụ việc kỷ luật đang ở chặng "Quyết định"
      Khi người có thẩm quyền thực hiện "Hội đồng xem xét lại vì có tình tiết mới"
      Thì bị từ chối vì "còn việc phải làm trước"

  @T4-32 @T4-27
  Quy tắc: Ai có thẩm quyền kỷ luật viên chức [Nghị định 234/2026, Điều 12 và Điều 18 khoản 1 điểm b]

    Khung kịch bản: Giữ chức vụ: <chức vụ>, "<thẩm quyền>" quyết định "<hình thức>": <kết quả>
      Biết vụ việc kỷ luật một người là "Viên chức", giữ chức vụ quản lý: <chức vụ>, đã có kiến nghị
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật", trong đó:
        | Hình thức kỷ luật | <hình thức>  |
        | Thẩm quyền        | <thẩm quyền> |
      Thì <kết quả>
      Dữ liệu:
        | chức vụ | thẩm quyền                              | hình thức      | kết quả                                               |
        | không   | Người đứng đầu đơn vị sử dụng           | Khiển trách    | được chấp nhận                                        |
        | không   | Người đứng đầu cơ quan bổ nhiệm         | Khiển trách    | bị từ chối vì "thẩm quyền không đúng với người này"   |
        | có      | Người đứng đầu cơ quan bổ nhiệm         | Khiển trách    | được chấp nhận                                        |
        | có      | Người đứng đầu đơn vị sử dụng           | Khiển trách    | bị từ chối vì "thẩm quyền không đúng với người này"   |
        | không   | Nơi biệt phái đến, đã thống nhất với nơi cử | Khiển trách    | được chấp nhận                                        |
        | không   | Nơi biệt phái đến, đã thống nhất với nơi cử | Buộc thôi việc | bị từ chối vì "buộc thôi việc do nơi cử quyết định"   |
        | không   | Nơi cử biệt phái                        | Buộc thôi việc | được chấp nhận                                        |

    Kịch bản: Với công chức thì thẩm quyền theo luật khác, ghi ở căn cứ
      Biết cơ quan đã xác nhận thời hiệu với người không phải viên chức
      Và vụ việc kỷ luật một người là "Công chức", giữ chức vụ quản lý: không, đã có kiến nghị
      Khi người có thẩm quyền thực hiện "Quyết định kỷ luật", trong đó:
        | Thẩm quyền | Theo luật khác (ghi rõ ở căn cứ) |
      Thì được chấp nhận

  @4e @T4-27
  Quy tắc: Với người không phải viên chức, số ngày của từng bước do cơ quan xác nhận [Nghị định 172/2025, Điều 16: không thấy số ngày]

    Khung kịch bản: Cơ quan đặt "<thời hạn>" thì đồng hồ chạy, chưa đặt thì không
      Biết cơ quan đặt <cài đặt> là 7
      Và vụ việc kỷ luật công chức đã làm đến "<việc trước>" ngày 01/07/2026
      Khi <ai> thực hiện "<việc>"
      Thì hạn "<thời hạn>" là ngày 10/07/2026
      Dữ liệu:
        | cài đặt                                                | việc trước                          | ai                  | việc                                | thời hạn                                                            |
        | số ngày gửi báo cáo họp kiểm điểm với người không phải viên chức | Mở vụ việc kỷ luật        | chủ tịch hội đồng   | Họp kiểm điểm                       | Gửi báo cáo họp kiểm điểm, người không phải viên chức (cơ quan tự đặt) |
        | số ngày lập hội đồng với người không phải viên chức    | Họp kiểm điểm                       | chủ tịch hội đồng   | Gửi báo cáo, biên bản họp kiểm điểm | Thành lập hội đồng, người không phải viên chức (cơ quan tự đặt)        |

    Khung kịch bản: Sau phiên họp, "<thời hạn>" theo số ngày cơ quan đặt
      Biết cơ quan đặt <cài đặt> là 7
      Và vụ việc kỷ luật một người là "Công chức", giữ chức vụ quản lý: không, đã có kiến nghị
      Khi vụ việc được xem
      Thì thời hạn "<thời hạn>" <trạng thái>
      Dữ liệu:
        | cài đặt                                                  | thời hạn                                                         | trạng thái       |
        | số ngày kiến nghị với người không phải viên chức         | Kiến nghị của hội đồng, người không phải viên chức (cơ quan tự đặt) | đã xong đúng hạn |
        | số ngày ra quyết định với người không phải viên chức     | Ra quyết định, người không phải viên chức (cơ quan tự đặt)          | đang chạy        |

    Kịch bản: Chưa đặt thì không có thời hạn nào được nghĩ ra
      Biết cơ quan tự mở vụ việc kỷ luật ngày 01/07/2026, trong đó:
        | Là | Công chức |
      Khi chủ tịch hội đồng thực hiện "Họp kiểm điểm"
      Thì vụ việc không có thời hạn "Gửi báo cáo, biên bản họp kiểm điểm"
      Và vụ việc không có thời hạn "Gửi báo cáo họp kiểm điểm, người không phải viên chức (cơ quan tự đặt)"

  @KC-20
  Quy tắc: Người làm theo hợp đồng do người sử dụng lao động xem xét, kết quả báo về [Quy tắc hệ thống KC-20]

    Kịch bản: Chuyển người sử dụng lao động, thời hạn báo kết quả do cơ quan đặt
      Biết cơ quan đặt số ngày chờ kết quả của người sử dụng lao động là 10
      Và cơ quan tự mở vụ việc kỷ luật ngày 01/07/2026, trong đó:
        | Là | Người làm theo hợp đồng lao động |
      Khi người có thẩm quyền thực hiện "Chuyển người sử dụng lao động xem xét"
      Thì vụ việc ở chặng "Đã chuyển người sử dụng lao động"
      Và hạn "Người sử dụng lao động báo kết quả (cơ quan tự đặt)" là ngày 15/07/2026
      Và thời hạn "Thời hạn xử lý kỷ luật, từ khi phát hiện" không còn phải theo
      Và những người được báo là: người bị phản ánh

    Khung kịch bản: Kết quả báo về ngày <ngày> thì thời hạn <kết quả> và vụ việc kết thúc
      Biết cơ quan đặt số ngày chờ kết quả của người sử dụng lao động là 10
      Và cơ quan tự mở vụ việc kỷ luật ngày 01/07/2026, trong đó:
        | Là | Người làm theo hợp đồng lao động |
      Và người có thẩm quyền đã thực hiện "Chuyển người sử dụng lao động xem xét"
      Khi văn thư thực hiện "Ghi kết quả của người sử dụng lao động" ngày <ngày>
      Thì thời hạn "Người sử dụng lao động báo kết quả (cơ quan tự đặt)" <kết quả>
      Và vụ việc ở chặng "Đã có kết quả của người sử dụng lao động"
      Và những người được báo là: người có thẩm quyền
      Dữ liệu:
        | ngày       | kết quả            |
        | 15/07/2026 | đã xong đúng hạn   |
        | 16/07/2026 | đã xong nhưng chậm |

    Kịch bản: Kết luận nói về người làm theo hợp đồng thì cũng đi đường này
      Biết vụ việc tố cáo đang ở chặng "Xử lý theo kết luận"
      Và người có thẩm quyền đã thực hiện "Mở vụ việc kỷ luật một người", trong đó:
        | Là | Người làm theo hợp đồng lao động |
      Và vụ việc mới mở là vụ việc đang xem
      Khi người có thẩm quyền thực hiện "Chuyển người sử dụng lao động xem xét"
      Thì vụ việc ở chặng "Đã chuyển người sử dụng lao động"

    Kịch bản: Không có hội đồng nào xem xét người làm theo hợp đồng
      Biết cơ quan tự mở vụ việc kỷ luật ngày 01/07/2026, trong đó:
        | Là | Người làm theo hợp đồng lao động |
      Khi chủ tịch hội đồng thực hiện "Họp kiểm điểm"
      Thì bị từ chối vì "người làm theo hợp đồng lao động"

    Kịch bản: Viên chức thì không chuyển người sử dụng lao động
      Biết vụ việc kỷ luật đang ở chặng "Họp kiểm điểm"
      Khi người có thẩm quyền thực hiện "Chuyển người sử dụng lao động xem xét"
      Thì bị từ chối vì "không phải người làm theo hợp đồng"

  @T4-35
  Quy tắc: Quyết định được lưu vào hồ sơ và cơ sở dữ liệu quốc gia [Nghị định 234/2026, Điều 2 khoản 9]

    Khung kịch bản: Lưu khi ở chặng "<chặng>"
      Biết vụ việc kỷ luật đang ở chặng "<chặng>"
      Khi văn thư thực hiện "Lưu quyết định vào hồ sơ, cơ sở dữ liệu quốc gia"
      Thì được chấp nhận
      Dữ liệu:
        | chặng                           |
        | Đã có quyết định, chờ công khai |
        | Công khai                       |

    Kịch bản: Chưa lưu thì chưa đóng vụ việc
      Biết vụ việc kỷ luật đến chặng "Công khai" ngày 01/07/2026
      Khi người phụ trách công khai thực hiện "Kết thúc công khai, đóng vụ việc" ngày 30/07/2026
      Thì bị từ chối vì "còn việc phải làm trước"

  @KC-21
  Quy tắc: Mỗi quyết định được công khai, hoặc không công khai với lý do được ký [Quy tắc hệ thống KC-21]

    Khung kịch bản: Không công khai vì "<căn cứ>" thì có lý do được ký, người giám sát được báo
      Biết cơ quan đặt thời hạn công khai quyết định kỷ luật là 3
      Và vụ việc kỷ luật đang ở chặng "Đã có quyết định, chờ công khai"
      Và văn thư đã thực hiện "Lưu quyết định vào hồ sơ, cơ sở dữ liệu quốc gia"
      Và văn thư đã thực hiện "Báo tổ chức đảng, hoặc ghi rõ không phải đảng viên"
      Khi người có thẩm quyền thực hiện "Không công khai quyết định, có lý do được ký", trong đó:
        | Căn cứ không công khai | <căn cứ> |
      Thì vụ việc ở chặng "Đã kết thúc"
      Và thời hạn "Công khai quyết định (cơ quan tự đặt)" đã xong đúng hạn
      Và những người được báo là: người giám sát
      Dữ liệu:
        | căn cứ                               |
        | Có bí mật nhà nước                   |
        | Làm lộ người tố cáo                  |
        | Làm lộ đời tư, sức khỏe, gia đình    |
        | Luật khác không cho công khai        |

    Kịch bản: Không có lý do thì không được
      Biết vụ việc kỷ luật đang ở chặng "Đã có quyết định, chờ công khai"
      Và văn thư đã thực hiện "Lưu quyết định vào hồ sơ, cơ sở dữ liệu quốc gia"
      Và văn thư đã thực hiện "Báo tổ chức đảng, hoặc ghi rõ không phải đảng viên"
      Khi người có thẩm quyền thực hiện "Không công khai quyết định, có lý do được ký", trong đó:
        | Lý do được ký |  |
      Thì bị từ chối vì "chưa điền đủ"

    Kịch bản: Chưa lưu quyết định thì chưa đóng
      Biết vụ việc kỷ luật đang ở chặng "Đã có quyết định, chờ công khai"
      Khi người có thẩm quyền thực hiện "Không công khai quyết định, có lý do được ký"
      Thì bị từ chối vì "còn việc phải làm trước"

  @T3-05
  Quy tắc: Khiếu nại bằng đơn gửi người đã ra quyết định [Luật Khiếu nại 02/2011, Điều 49]

    Khung kịch bản: <ai> đưa đơn thì mở vụ việc khiếu nại, quyết định kỷ luật vẫn đứng đó
      Biết vụ việc kỷ luật đang ở chặng "<chặng>"
      Khi <ai> thực hiện "Nhận khiếu nại quyết định kỷ luật"
      Thì mở thêm vụ việc "Khiếu nại quyết định kỷ luật" ở chặng "Đã nhận khiếu nại"
      Và vụ việc vẫn ở chặng "<chặng>"
      Và những người được báo là: người có thẩm quyền
      Dữ liệu:
        | ai                  | chặng                           |
        | người bị phản ánh   | Đã có quyết định, chờ công khai |
        | văn thư             | Công khai                       |
        | người có thẩm quyền | Đã kết thúc                     |

  @T4-36
  Quy tắc: Kỷ luật sai thì công bố trong 10 ngày làm việc [Nghị định 234/2026, Điều 22]

    Khung kịch bản: Đang ở "<chặng>" mà quyết định bị kết luận là sai thì phải công bố
      Biết vụ việc kỷ luật đến chặng "<chặng>" ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Ghi nhận quyết định kỷ luật bị kết luận là sai", trong đó:
        | Ngày kết luận là sai | 15/07/2026 |
      Thì vụ việc ở chặng "Kỷ luật sai, chờ công bố"
      Và hạn "Công bố công khai việc kỷ luật sai" là ngày 29/07/2026
      Và thời hạn "Quyết định có hiệu lực" không còn phải theo
      Và những người được báo là: người bị phản ánh; người phụ trách công khai
      Dữ liệu:
        | chặng                           |
        | Đã có quyết định, chờ công khai |
        | Công khai                       |
        | Đã kết thúc                     |

    Khung kịch bản: Công bố ngày <ngày> thì thời hạn <kết quả>, mọi nơi đã biết đều được báo
      Biết vụ việc kỷ luật đến chặng "Công khai" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Ghi nhận quyết định kỷ luật bị kết luận là sai", trong đó:
        | Ngày kết luận là sai | 15/07/2026 |
      Khi người phụ trách công khai thực hiện "Công bố kỷ luật sai, đính chính nội dung đã công khai" ngày <ngày>
      Thì thời hạn "Công bố công khai việc kỷ luật sai" <kết quả>
      Và vụ việc ở chặng "Đã công bố kỷ luật sai"
      Và những người được báo là: người bị phản ánh; mọi nơi đã được báo
      Dữ liệu:
        | ngày       | kết quả            |
        | 29/07/2026 | đã xong đúng hạn   |
        | 30/07/2026 | đã xong nhưng chậm |

    Kịch bản: Với công chức, số ngày do cơ quan xác nhận
      Biết cơ quan đặt số ngày công bố kỷ luật sai với người không phải viên chức là 4
      Và cơ quan đã xác nhận thời hiệu với người không phải viên chức
      Và vụ việc kỷ luật một người là "Công chức", giữ chức vụ quản lý: không, đã có kiến nghị
      Và người có thẩm quyền đã thực hiện "Quyết định kỷ luật"
      Khi người giám sát thực hiện "Ghi nhận quyết định kỷ luật bị kết luận là sai", trong đó:
        | Ngày kết luận là sai | 15/07/2026 |
      Thì hạn "Công bố kỷ luật sai, người không phải viên chức (cơ quan tự đặt)" là ngày 21/07/2026

  @KC-22
  Quy tắc: Đính chính rõ như lần đã công khai [Quy tắc hệ thống KC-22]

    Khung kịch bản: Đã đăng trên cổng đến 31/08/2026, đính chính "<hình thức>" đến <đến ngày>: <kết quả>
      Biết vụ việc kỷ luật đến chặng "Đã có quyết định, chờ công khai" ngày 01/07/2026
      Và người phụ trách công khai đã thực hiện "Công khai quyết định kỷ luật" ngày 15/07/2026, trong đó:
        | Đến ngày | 31/08/2026 |
      Và người có thẩm quyền đã thực hiện "Ghi nhận quyết định kỷ luật bị kết luận là sai" ngày 20/07/2026
      Khi người phụ trách công khai thực hiện "Công bố kỷ luật sai, đính chính nội dung đã công khai" ngày 20/07/2026, trong đó:
        | Hình thức công khai | <hình thức>  |
        | Đến ngày            | <đến ngày>   |
      Thì <kết quả>
      Dữ liệu:
        | hình thức                                               | đến ngày   | kết quả                                             |
        | Đăng trên cổng, trang thông tin điện tử                 | 05/09/2026 | được chấp nhận                                      |
        | Đăng trên cổng, trang thông tin điện tử                 | 04/09/2026 | bị từ chối vì "đính chính kém rõ hơn lần công khai" |
        | Họp tại đơn vị                                          | 05/09/2026 | bị từ chối vì "đính chính kém rõ hơn lần công khai" |
        | Họp tại đơn vị; Đăng trên cổng, trang thông tin điện tử | 05/09/2026 | được chấp nhận                                      |

    Kịch bản: Chưa công khai lần nào thì đính chính tại cuộc họp là đủ
      Biết vụ việc kỷ luật đến chặng "Đã có quyết định, chờ công khai" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Ghi nhận quyết định kỷ luật bị kết luận là sai"
      Khi người phụ trách công khai thực hiện "Công bố kỷ luật sai, đính chính nội dung đã công khai", trong đó:
        | Hình thức công khai | Họp tại đơn vị |
        | Đến ngày            |                |
      Thì được chấp nhận

  @T2-28
  Quy tắc: Đính chính cũng được niêm yết, đăng tải ít nhất 15 ngày [Luật Tố cáo 25/2018, Điều 40 khoản 2; Nghị định 31/2019, Điều 6 khoản 2]

    Khung kịch bản: Đính chính ngày 20/07/2026 đăng đến <đến ngày>: <kết quả>
      Biết vụ việc kỷ luật đến chặng "Đã có quyết định, chờ công khai" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Ghi nhận quyết định kỷ luật bị kết luận là sai"
      Khi người phụ trách công khai thực hiện "Công bố kỷ luật sai, đính chính nội dung đã công khai" ngày 20/07/2026, trong đó:
        | Đến ngày | <đến ngày> |
      Thì <kết quả>
      Dữ liệu:
        | đến ngày   | kết quả                                     |
        | 04/08/2026 | được chấp nhận                              |
        | 03/08/2026 | bị từ chối vì "công khai chưa đủ số ngày"   |

    Kịch bản: Thời gian đính chính còn chạy sau khi vụ việc đóng
      Biết vụ việc kỷ luật đến chặng "Đã có quyết định, chờ công khai" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Ghi nhận quyết định kỷ luật bị kết luận là sai"
      Khi người phụ trách công khai thực hiện "Công bố kỷ luật sai, đính chính nội dung đã công khai" ngày 20/07/2026
      Thì thời hạn "Đính chính được niêm yết, đăng tải ít nhất" đang chạy

  @T4-09
  Quy tắc: Thời gian khiếu nại, kiện không tính khi xem xét lại để thay quyết định [Nghị định 234/2026, Điều 5 khoản 6]

    Kịch bản: Khiếu nại ngày 20/07, xem xét lại ngày 30/07 thì hai đồng hồ chạy tiếp và lùi mười ngày
      Biết vụ việc kỷ luật đến chặng "Công khai" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Ghi nhận quyết định kỷ luật bị kết luận là sai" ngày 30/07/2026
      Và người phụ trách công khai đã thực hiện "Công bố kỷ luật sai, đính chính nội dung đã công khai" ngày 30/07/2026
      Khi người có thẩm quyền thực hiện "Xem xét kỷ luật lại để thay quyết định đã hủy" ngày 30/07/2026, trong đó:
        | Ngày khiếu nại, khởi kiện (từ đó không tính thời hiệu, thời hạn) | 20/07/2026 |
      Thì vụ việc ở chặng "Họp kiểm điểm"
      Và lượt giải quyết là lượt thứ 2
      Và hạn "Thời hạn xử lý kỷ luật, từ khi phát hiện" là ngày 09/10/2026
      Và hạn "Thời hiệu, hình thức khiển trách" là ngày 12/03/2031
      Và thời hạn "Thời hiệu, các hình thức khác" đang chạy
      Và những người được báo là: người bị phản ánh

    Khung kịch bản: Khiếu nại ngày <ngày> thì việc xem xét lại <kết quả>
      Biết vụ việc kỷ luật đến chặng "Công khai" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Ghi nhận quyết định kỷ luật bị kết luận là sai" ngày 30/07/2026
      Và người phụ trách công khai đã thực hiện "Công bố kỷ luật sai, đính chính nội dung đã công khai" ngày 30/07/2026
      Khi người có thẩm quyền thực hiện "Xem xét kỷ luật lại để thay quyết định đã hủy" ngày 30/07/2026, trong đó:
        | Ngày khiếu nại, khởi kiện (từ đó không tính thời hiệu, thời hạn) | <ngày> |
      Thì <kết quả>
      Dữ liệu:
        | ngày       | kết quả                                                    |
        | 15/07/2026 | được chấp nhận                                             |
        | 14/07/2026 | bị từ chối vì "khiếu nại trước ngày ra quyết định kỷ luật" |
        | 31/07/2026 | bị từ chối vì "ngày ghi chưa đến"                          |

  @P-11
  Quy tắc: Kỷ luật đảng viên thì báo tổ chức đảng trong 5 ngày [Quy định 21-QĐ/TW (trước: Quy định 296-QĐ/TW, Điều 8)]

    Khung kịch bản: Quyết định ngày 15/07/2026, báo tổ chức đảng ngày <ngày> thì thời hạn <kết quả>
      Biết vụ việc kỷ luật đến chặng "Đã có quyết định, chờ công khai" ngày 01/07/2026
      Khi <ai> thực hiện "Báo tổ chức đảng, hoặc ghi rõ không phải đảng viên" ngày <ngày>, trong đó:
        | Đã báo, hay không phải đảng viên | <đã báo> |
      Thì thời hạn "Báo tổ chức đảng sau khi kỷ luật" <kết quả>
      Dữ liệu:
        | ai                  | ngày       | đã báo                                | kết quả            |
        | văn thư             | 20/07/2026 | Đã báo tổ chức đảng quản lý đảng viên | đã xong đúng hạn   |
        | người có thẩm quyền | 20/07/2026 | Người bị kỷ luật không phải đảng viên | đã xong đúng hạn   |
        | chủ tịch hội đồng   | 21/07/2026 | Đã báo tổ chức đảng quản lý đảng viên | đã xong nhưng chậm |

    Khung kịch bản: Chưa báo tổ chức đảng thì chưa làm "<việc>"
      Biết vụ việc kỷ luật đến chặng "<chặng>" ngày 01/07/2026
      Và văn thư đã thực hiện "Lưu quyết định vào hồ sơ, cơ sở dữ liệu quốc gia"
      Khi <ai> thực hiện "<việc>" ngày 31/08/2026
      Thì bị từ chối vì "còn việc phải làm trước"
      Dữ liệu:
        | chặng                           | ai                        | việc                                          |
        | Công khai                       | người phụ trách công khai | Kết thúc công khai, đóng vụ việc              |
        | Đã có quyết định, chờ công khai | người có thẩm quyền       | Không công khai quyết định, có lý do được ký  |

    Kịch bản: Báo một lần là xong
      Biết vụ việc kỷ luật đang ở chặng "Công khai"
      Và văn thư đã thực hiện "Báo tổ chức đảng, hoặc ghi rõ không phải đảng viên"
      Khi văn thư thực hiện "Báo tổ chức đảng, hoặc ghi rõ không phải đảng viên"
      Thì bị từ chối vì "việc này đã làm rồi"

    Kịch bản: Quyết định bị kết luận là sai thì không còn phải báo
      Biết vụ việc kỷ luật đang ở chặng "Công khai"
      Khi người có thẩm quyền thực hiện "Ghi nhận quyết định kỷ luật bị kết luận là sai"
      Thì thời hạn "Báo tổ chức đảng sau khi kỷ luật" không còn phải theo
