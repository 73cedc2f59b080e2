# language: vi
Tính năng: 25 biểu hiện của phụ lục Chỉ thị 24
  Danh mục ba nhóm (12, 9 và 4). Một biểu hiện chỉ được ghi khi kết luận, cho một nội dung được kết luận đúng hoặc đúng
  một phần, có ngày, nơi và điều khoản; không bao giờ lấy từ một ý kiến đã nói hay đã viết.

  @D-04 @D-05 @D-06
  Quy tắc: Danh mục có ba nhóm; mục nào chưa có văn bản thì chưa ghi được [Phụ lục Chỉ thị 24-CT/TU]

    Khung kịch bản: Mục <mục> thuộc nhóm "<nhóm>"
      Khi tra mục <mục> của phụ lục
      Thì mục ấy thuộc nhóm "<nhóm>"
      Dữ liệu:
        | mục | nhóm                                  |
        | 1   | Vi phạm kỷ luật, kỷ cương             |
        | 12  | Vi phạm kỷ luật, kỷ cương             |
        | 13  | Né tránh, đùn đẩy, thiếu trách nhiệm  |
        | 21  | Né tránh, đùn đẩy, thiếu trách nhiệm  |
        | 22  | Chưa có văn bản về tên nhóm           |
        | 25  | Chưa có văn bản về tên nhóm           |

    Khung kịch bản: Mục <mục> có văn bản thì ghi được khi kết luận
      Biết vụ việc tố cáo đang ở chặng "Kết luận"
      Khi người có thẩm quyền kết luận "đúng" và ghi biểu hiện "<mục>; A; 02/03/2026; trạm y tế phường Thí Dụ; Văn bản mẫu 00/VD, Điều 0"
      Thì được chấp nhận
      Dữ liệu:
        | mục |
        | 1   |
        | 5   |

    Kịch bản: Mục chưa nạp từ phụ lục thì chưa ghi được
      Biết vụ việc tố cáo đang ở chặng "Kết luận"
      Khi người có thẩm quyền kết luận "đúng" và ghi biểu hiện "6; A; 02/03/2026; trạm y tế phường Thí Dụ; Văn bản mẫu 00/VD, Điều 0"
      Thì bị từ chối vì "biểu hiện chưa có văn bản"

    Kịch bản: Cơ quan nạp phụ lục rồi thì mục ấy ghi được
      Biết cơ quan đã nạp mục 6 của phụ lục
      Và vụ việc tố cáo đang ở chặng "Kết luận"
      Khi người có thẩm quyền kết luận "đúng" và ghi biểu hiện "6; A; 02/03/2026; trạm y tế phường Thí Dụ; Văn bản mẫu 00/VD, Điều 0"
      Thì được chấp nhận

    Khung kịch bản: Biểu hiện ghi "<dòng>" thì chưa đúng
      Biết vụ việc tố cáo đang ở chặng "Kết luận"
      Khi người có thẩm quyền kết luận "đúng" và ghi biểu hiện "<dòng>"
      Thì bị từ chối vì "<lý do>"
      Dữ liệu:
        | dòng                                             | lý do              |
        | 26; A; 02/03/2026; trạm y tế; Văn bản mẫu, Điều 0 | điền chưa đúng     |
        | 0; A; 02/03/2026; trạm y tế; Văn bản mẫu, Điều 0  | điền chưa đúng     |
        | 1; A; 02/03/2026; trạm y tế                       | điền chưa đúng     |
        | 1; A; 02/03/2026; ; Văn bản mẫu, Điều 0           | điền chưa đúng     |
        | 1; A; 30/02/2026; trạm y tế; Văn bản mẫu, Điều 0  | không có ngày này  |

  @KC-34
  Quy tắc: Biểu hiện chỉ ghi cho điều được kết luận đúng, không lấy từ ý kiến [Quy tắc hệ thống KC-34]

    Khung kịch bản: Nội dung kết luận "<kết luận>" thì <kết quả>
      Biết vụ việc tố cáo đang ở chặng "Kết luận"
      Khi người có thẩm quyền kết luận "<kết luận>" và ghi biểu hiện "1; A; 02/03/2026; trạm y tế phường Thí Dụ; Văn bản mẫu 00/VD, Điều 0"
      Thì kết quả là "<kết quả>"
      Dữ liệu:
        | kết luận      | kết quả                      |
        | đúng          | được chấp nhận               |
        | đúng một phần | được chấp nhận               |
        | sai           | biểu hiện không có kết luận  |

    Kịch bản: Biểu hiện về một nội dung không có trong vụ việc thì không ghi được
      Biết vụ việc tố cáo đang ở chặng "Kết luận"
      Khi người có thẩm quyền kết luận "đúng" và ghi biểu hiện "1; B; 02/03/2026; trạm y tế phường Thí Dụ; Văn bản mẫu 00/VD, Điều 0"
      Thì bị từ chối vì "biểu hiện không có kết luận"

    Khung kịch bản: Kết luận ngày 01/07/2026, biểu hiện ngày <ngày> thì <kết quả>
      Biết vụ việc tố cáo đến chặng "Kết luận" ngày 01/07/2026
      Khi người có thẩm quyền kết luận "đúng" và ghi biểu hiện "1; A; <ngày>; trạm y tế phường Thí Dụ; Văn bản mẫu 00/VD, Điều 0"
      Thì kết quả là "<kết quả>"
      Dữ liệu:
        | ngày       | kết quả                     |
        | 01/07/2026 | được chấp nhận              |
        | 02/07/2026 | biểu hiện sau ngày kết luận |

    Kịch bản: Ý kiến đã nói, đã viết không bao giờ là căn cứ của biểu hiện
      Biết vụ việc tố cáo đang ở chặng "Kết luận"
      Khi người có thẩm quyền ghi biểu hiện với căn cứ "Ý kiến đã nói, đã viết"
      Thì bị từ chối vì "biểu hiện lấy từ ý kiến"

    Khung kịch bản: Căn cứ là "<căn cứ>" thì ghi được
      Biết vụ việc tố cáo đang ở chặng "Kết luận"
      Khi người có thẩm quyền ghi biểu hiện với căn cứ "<căn cứ>"
      Thì được chấp nhận
      Dữ liệu:
        | căn cứ                         |
        | Việc đã làm                    |
        | Việc phải làm mà không làm     |

    Kịch bản: Ghi biểu hiện mà không nêu căn cứ thì không được
      Biết vụ việc tố cáo đang ở chặng "Kết luận"
      Khi người có thẩm quyền ghi biểu hiện với căn cứ ""
      Thì bị từ chối vì "biểu hiện chưa ghi căn cứ"

    Kịch bản: Kết luận không có biểu hiện nào cũng là kết luận
      Biết vụ việc tố cáo đang ở chặng "Kết luận"
      Khi người có thẩm quyền thực hiện "Ký kết luận nội dung tố cáo"
      Thì được chấp nhận

    Kịch bản: Trước khi kết luận không nơi nào ghi được biểu hiện
      Khi tìm câu hỏi về biểu hiện trong mọi thủ tục
      Thì chỉ việc kết luận có câu hỏi ấy
