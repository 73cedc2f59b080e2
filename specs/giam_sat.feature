# language: vi
Tính năng: Giám sát của cấp trên
  Cấp trên giám sát một đơn vị theo chương trình, khi có dấu hiệu, hoặc khi đơn vị im lặng; báo cáo có ngày, kết luận có kiến
  nghị, kiến nghị được theo dõi đến khi xong.

  @D-09
  Quy tắc: Kiểm tra, giám sát và công khai kết quả [công văn 3241/UBND-KGVX]

    Khung kịch bản: <ai> đề xuất giám sát
      Khi <ai> mở thủ tục giám sát bằng việc "Đề xuất giám sát một đơn vị" ngày 01/07/2026
      Thì vụ việc ở chặng "Đề xuất giám sát"
      Dữ liệu:
        | ai                  |
        | người có thẩm quyền |
        | người giám sát      |

    Kịch bản: Trước ngày bộ quy tắc có hiệu lực thì không mở cuộc giám sát theo nó
      Khi người giám sát mở thủ tục giám sát bằng việc "Đề xuất giám sát một đơn vị" ngày 30/06/2025
      Thì bị từ chối vì "chưa có bộ quy tắc"

    Kịch bản: Từ ngày có hiệu lực thì mở được
      Khi người giám sát mở thủ tục giám sát bằng việc "Đề xuất giám sát một đơn vị" ngày 01/07/2025
      Thì vụ việc ở chặng "Đề xuất giám sát"

    Kịch bản: Văn thư không mở cuộc giám sát
      Khi văn thư mở thủ tục giám sát bằng việc "Đề xuất giám sát một đơn vị" ngày 01/07/2026
      Thì bị từ chối vì "sai vai trò"

    Khung kịch bản: Quyết định giám sát "<vì>"
      Biết một cuộc giám sát được đề xuất ngày 01/07/2026
      Khi người giám sát thực hiện "Quyết định giám sát", trong đó:
        | Giám sát vì                       | <vì>       |
        | Phải kết luận trước hết ngày      | 15/09/2026 |
      Thì vụ việc ở chặng "Đang giám sát"
      Và hạn "Kết luận giám sát, theo ngày ghi trong quyết định" là ngày 15/09/2026
      Và những người được báo là: người được giao; đơn vị được thanh tra, giám sát
      Dữ liệu:
        | vì                                             |
        | Theo chương trình giám sát năm                 |
        | Khi có dấu hiệu vi phạm                        |
        | Đơn vị im lặng, không làm nhiệm vụ được giao   |

    Kịch bản: Ngày phải kết luận là ngày còn ở phía trước
      Biết một cuộc giám sát được đề xuất ngày 01/07/2026
      Khi người giám sát thực hiện "Quyết định giám sát" ngày 02/07/2026, trong đó:
        | Phải kết luận trước hết ngày | 02/07/2026 |
      Thì bị từ chối vì "ngày phải sau ngày trên giấy"

    Kịch bản: Không cơ quan nào tự giám sát mình
      Biết một cuộc giám sát được đề xuất ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Quyết định giám sát", trong đó:
        | Đơn vị, đoàn được giám sát | Thanh tra thành phố |
      Thì bị từ chối vì "đơn vị tự thanh tra, giám sát mình"

    Kịch bản: Người của đơn vị không giám sát đơn vị mình
      Biết một cuộc giám sát được đề xuất ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Quyết định giám sát", trong đó:
        | Người giám sát | ông Hồ Ví Dụ |
      Thì bị từ chối vì "có người của chính đơn vị hoặc người thân của người đứng đầu"

    Kịch bản: Kết quả giám sát được công khai
      Biết vụ việc giám sát đang ở chặng "Theo dõi thực hiện kết luận"
      Khi người phụ trách công khai thực hiện "Công khai kết quả giám sát"
      Thì vụ việc vẫn ở chặng "Theo dõi thực hiện kết luận"
      Và những người được báo là: đơn vị được thanh tra, giám sát

    Kịch bản: Kết quả chỉ công khai một lần
      Biết vụ việc giám sát đang ở chặng "Theo dõi thực hiện kết luận"
      Và người phụ trách công khai đã thực hiện "Công khai kết quả giám sát"
      Khi người phụ trách công khai thực hiện "Công khai kết quả giám sát"
      Thì bị từ chối vì "việc này đã làm rồi"

    Kịch bản: Đăng mà không ghi đến ngày nào thì không công khai
      Biết vụ việc giám sát đang ở chặng "Theo dõi thực hiện kết luận"
      Khi người phụ trách công khai thực hiện "Công khai kết quả giám sát", trong đó:
        | Đến ngày | |
      Thì bị từ chối vì "chưa ghi ngày kết thúc công khai"

    Kịch bản: Công bố tại cuộc họp thì không cần ngày kết thúc
      Biết vụ việc giám sát đang ở chặng "Theo dõi thực hiện kết luận"
      Khi người phụ trách công khai thực hiện "Công khai kết quả giám sát", trong đó:
        | Hình thức công khai | Công bố tại cuộc họp với đơn vị |
        | Đến ngày            |                                 |
      Thì được chấp nhận

  @KC-25
  Quy tắc: Báo cáo có ngày, đơn vị được nghe trước khi kết luận [Quy tắc hệ thống KC-25]

    Kịch bản: Không giám sát thì phải nói vì sao
      Biết một cuộc giám sát được đề xuất ngày 01/07/2026
      Khi người giám sát thực hiện "Không giám sát"
      Thì vụ việc ở chặng "Không tiến hành giám sát"

    Kịch bản: Yêu cầu báo cáo thì đơn vị có một ngày phải báo cáo
      Biết vụ việc giám sát đến chặng "Đang giám sát" ngày 01/07/2026
      Khi tổ trưởng xác minh thực hiện "Yêu cầu đơn vị báo cáo" ngày 01/07/2026, trong đó:
        | Báo cáo trước hết ngày | 15/07/2026 |
      Thì hạn "Đơn vị báo cáo theo yêu cầu" là ngày 15/07/2026
      Và những người được báo là: đơn vị được thanh tra, giám sát

    Kịch bản: Ngày báo cáo là ngày còn ở phía trước
      Biết vụ việc giám sát đến chặng "Đang giám sát" ngày 01/07/2026
      Khi tổ trưởng xác minh thực hiện "Yêu cầu đơn vị báo cáo" ngày 01/07/2026, trong đó:
        | Báo cáo trước hết ngày | 01/07/2026 |
      Thì bị từ chối vì "ngày phải sau ngày trên giấy"

    Kịch bản: Mỗi lần một báo cáo
      Biết vụ việc giám sát đang ở chặng "Đang giám sát"
      Và tổ trưởng xác minh đã thực hiện "Yêu cầu đơn vị báo cáo"
      Khi tổ trưởng xác minh thực hiện "Yêu cầu đơn vị báo cáo"
      Thì bị từ chối vì "còn phải đợi báo cáo"

    Khung kịch bản: Đơn vị báo cáo ngày <ngày> thì <kết quả>
      Biết vụ việc giám sát đến chặng "Đang giám sát" ngày 01/07/2026
      Và tổ trưởng xác minh đã thực hiện "Yêu cầu đơn vị báo cáo" ngày 01/07/2026, trong đó:
        | Báo cáo trước hết ngày | 15/07/2026 |
      Khi thủ trưởng đơn vị liên quan thực hiện "Ghi nhận báo cáo của đơn vị" ngày <ngày>
      Thì thời hạn "Đơn vị báo cáo theo yêu cầu" <kết quả>
      Dữ liệu:
        | ngày       | kết quả            |
        | 15/07/2026 | đã xong đúng hạn   |
        | 16/07/2026 | đã xong nhưng chậm |

    Kịch bản: Báo cáo xong lần trước thì yêu cầu được lần sau
      Biết vụ việc giám sát đang ở chặng "Đang giám sát"
      Và tổ trưởng xác minh đã thực hiện "Yêu cầu đơn vị báo cáo"
      Và tổ trưởng xác minh đã thực hiện "Ghi nhận báo cáo của đơn vị"
      Khi tổ trưởng xác minh thực hiện "Yêu cầu đơn vị báo cáo"
      Thì thời hạn "Đơn vị báo cáo theo yêu cầu" đang chạy

    Kịch bản: Không yêu cầu thì không có báo cáo nào để ghi nhận
      Biết vụ việc giám sát đang ở chặng "Đang giám sát"
      Khi tổ trưởng xác minh thực hiện "Ghi nhận báo cáo của đơn vị"
      Thì bị từ chối vì "chưa yêu cầu báo cáo"

    Kịch bản: Ngày cuối đơn vị còn được báo cáo
      Biết vụ việc giám sát đến chặng "Đang giám sát" ngày 01/07/2026
      Và tổ trưởng xác minh đã thực hiện "Yêu cầu đơn vị báo cáo" ngày 01/07/2026, trong đó:
        | Báo cáo trước hết ngày | 15/07/2026 |
      Khi tổ trưởng xác minh thực hiện "Ghi nhận đơn vị không báo cáo" ngày 15/07/2026
      Thì bị từ chối vì "còn phải đợi báo cáo"

    Kịch bản: Qua ngày ấy thì im lặng được ghi nhận và người giám sát được báo
      Biết vụ việc giám sát đến chặng "Đang giám sát" ngày 01/07/2026
      Và tổ trưởng xác minh đã thực hiện "Yêu cầu đơn vị báo cáo" ngày 01/07/2026, trong đó:
        | Báo cáo trước hết ngày | 15/07/2026 |
      Khi tổ trưởng xác minh thực hiện "Ghi nhận đơn vị không báo cáo" ngày 16/07/2026
      Thì thời hạn "Đơn vị báo cáo theo yêu cầu" đã xong nhưng chậm
      Và những người được báo là: người giám sát

    Kịch bản: Đơn vị được giải trình bất cứ lúc nào trước kết luận
      Biết vụ việc giám sát đang ở chặng "Đang giám sát"
      Khi thủ trưởng đơn vị liên quan thực hiện "Ghi nhận giải trình của đơn vị"
      Thì những người được báo là: người được giao

    Kịch bản: Người giám sát thêm biên bản làm việc
      Biết vụ việc giám sát đang ở chặng "Đang giám sát"
      Khi thanh tra viên thực hiện "Thêm tài liệu, biên bản làm việc"
      Thì vụ việc vẫn ở chặng "Đang giám sát"

    Kịch bản: Chưa yêu cầu báo cáo thì không ghi là đơn vị im lặng
      Biết vụ việc giám sát đang ở chặng "Đang giám sát"
      Khi tổ trưởng xác minh thực hiện "Ghi nhận giải trình của đơn vị", trong đó:
        | Đơn vị | Đã yêu cầu mà không giải trình |
      Thì bị từ chối vì "chưa ghi nhận là không báo cáo"

    Kịch bản: Đơn vị còn ngày để báo cáo thì chưa ghi là im lặng
      Biết vụ việc giám sát đến chặng "Đang giám sát" ngày 01/07/2026
      Và tổ trưởng xác minh đã thực hiện "Yêu cầu đơn vị báo cáo"
      Khi tổ trưởng xác minh thực hiện "Ghi nhận giải trình của đơn vị" ngày 02/07/2026, trong đó:
        | Đơn vị | Đã yêu cầu mà không giải trình |
      Thì bị từ chối vì "chưa ghi nhận là không báo cáo"

    Kịch bản: Đã ghi nhận không báo cáo thì ghi được là im lặng
      Biết vụ việc giám sát đến chặng "Đang giám sát" ngày 01/07/2026
      Và tổ trưởng xác minh đã thực hiện "Yêu cầu đơn vị báo cáo"
      Và tổ trưởng xác minh đã thực hiện "Ghi nhận đơn vị không báo cáo" ngày 17/07/2026
      Khi tổ trưởng xác minh thực hiện "Ghi nhận giải trình của đơn vị", trong đó:
        | Đơn vị | Đã yêu cầu mà không giải trình |
      Thì những người được báo là: người được giao

    Kịch bản: Chưa nghe đơn vị thì chưa kết luận
      Biết vụ việc giám sát đang ở chặng "Đang giám sát"
      Khi người có thẩm quyền thực hiện "Ký kết luận giám sát"
      Thì bị từ chối vì "chưa nghe đơn vị giải trình"

    Khung kịch bản: Kết luận ngày <ngày> thì <kết quả>
      Biết một cuộc giám sát được đề xuất ngày 01/07/2026
      Và người giám sát đã thực hiện "Quyết định giám sát", trong đó:
        | Phải kết luận trước hết ngày | 15/09/2026 |
      Và tổ trưởng xác minh đã thực hiện "Yêu cầu đơn vị báo cáo"
      Và tổ trưởng xác minh đã thực hiện "Ghi nhận giải trình của đơn vị"
      Khi người giám sát thực hiện "Ký kết luận giám sát" ngày <ngày>
      Thì thời hạn "Kết luận giám sát, theo ngày ghi trong quyết định" <kết quả>
      Và thời hạn "Đơn vị báo cáo theo yêu cầu" không còn phải theo
      Và vụ việc ở chặng "Theo dõi thực hiện kết luận"
      Và những người được báo là: đơn vị được thanh tra, giám sát; nơi phải thực hiện kiến nghị
      Dữ liệu:
        | ngày       | kết quả            |
        | 15/09/2026 | đã xong đúng hạn   |
        | 16/09/2026 | đã xong nhưng chậm |

    Khung kịch bản: Kết luận giám sát ghi "<trách nhiệm>"
      Biết vụ việc giám sát đang ở chặng "Đang giám sát"
      Và tổ trưởng xác minh đã thực hiện "Ghi nhận giải trình của đơn vị"
      Khi người giám sát thực hiện "Ký kết luận giám sát", trong đó:
        | Trách nhiệm của người đứng đầu | <trách nhiệm> |
      Thì được chấp nhận
      Dữ liệu:
        | trách nhiệm                         |
        | Người đứng đầu có trách nhiệm       |
        | Người đứng đầu không có trách nhiệm |

    Kịch bản: Bỏ trống trách nhiệm người đứng đầu thì chưa ký được
      Biết vụ việc giám sát đang ở chặng "Đang giám sát"
      Và tổ trưởng xác minh đã thực hiện "Ghi nhận giải trình của đơn vị"
      Khi người giám sát thực hiện "Ký kết luận giám sát", trong đó:
        | Trách nhiệm của người đứng đầu | |
      Thì bị từ chối vì "chưa điền đủ"

  @T5-20
  Quy tắc: Có dấu hiệu vi phạm thì cơ quan thanh tra vào cuộc [Luật Thanh tra 84/2025, Chương II]

    Khung kịch bản: Mở cuộc thanh tra khi <lúc>
      Biết vụ việc giám sát đang ở chặng "<chặng>"
      Khi người có thẩm quyền thực hiện "Mở cuộc thanh tra khi có dấu hiệu vi phạm"
      Thì mở thêm vụ việc "Thanh tra" ở chặng "Đề xuất thanh tra"
      Và vụ việc vẫn ở chặng "<chặng>"
      Dữ liệu:
        | lúc            | chặng                       |
        | đang giám sát  | Đang giám sát               |
        | đã có kết luận | Theo dõi thực hiện kết luận |

    Kịch bản: Cuộc thanh tra mở từ giám sát là đột xuất, không vào kế hoạch
      Biết vụ việc giám sát đang ở chặng "Đang giám sát"
      Và người có thẩm quyền đã thực hiện "Mở cuộc thanh tra khi có dấu hiệu vi phạm"
      Và vụ việc mới mở là vụ việc đang xem
      Khi người có thẩm quyền thực hiện "Duyệt vào kế hoạch thanh tra năm"
      Thì bị từ chối vì "không thuộc kế hoạch năm"

  @KC-24
  Quy tắc: Kiến nghị sau giám sát cũng được theo dõi đến khi xong [Quy tắc hệ thống KC-24]

    Kịch bản: Nơi thực hiện báo cáo xong
      Biết vụ việc giám sát đang ở chặng "Theo dõi thực hiện kết luận"
      Khi thủ trưởng đơn vị liên quan thực hiện "Báo cáo thực hiện một kiến nghị"
      Thì kiến nghị "KN1" thì đã báo cáo xong
      Và thời hạn "Thực hiện kiến nghị, theo ngày ghi trong kết luận" đang chạy

    Khung kịch bản: <ai> xác nhận là xong thì nơi thực hiện được báo
      Biết vụ việc giám sát đang ở chặng "Theo dõi thực hiện kết luận"
      Và thủ trưởng đơn vị liên quan đã thực hiện "Báo cáo thực hiện một kiến nghị"
      Khi <ai> thực hiện "Xác nhận kiến nghị đã thực hiện xong"
      Thì kiến nghị "KN1" thì đã thực hiện xong
      Và những người được báo là: nơi phải thực hiện kiến nghị
      Dữ liệu:
        | ai                 |
        | tổ trưởng xác minh |
        | người giám sát     |

    Kịch bản: Không thực hiện được thì chuyển lên
      Biết vụ việc giám sát đang ở chặng "Theo dõi thực hiện kết luận"
      Khi người giám sát thực hiện "Chuyển kiến nghị không thực hiện được lên cấp có thẩm quyền"
      Thì thời hạn của kiến nghị "KN1" không còn phải theo

    Kịch bản: Đôn đốc không đổi ngày phải xong
      Biết vụ việc giám sát đến chặng "Theo dõi thực hiện kết luận" ngày 01/07/2026
      Khi người giám sát thực hiện "Đôn đốc thực hiện kiến nghị" ngày 08/07/2026
      Thì hạn của kiến nghị "KN1" là ngày 31/07/2026

    Kịch bản: Còn kiến nghị chưa xong thì chưa đóng
      Biết vụ việc giám sát đang ở chặng "Theo dõi thực hiện kết luận"
      Và người phụ trách công khai đã thực hiện "Công khai kết quả giám sát"
      Khi người giám sát thực hiện "Kết thúc giám sát"
      Thì bị từ chối vì "còn kiến nghị chưa xong"

    Kịch bản: Chưa công khai kết quả thì chưa đóng
      Biết vụ việc giám sát đang ở chặng "Theo dõi thực hiện kết luận"
      Và người giám sát đã thực hiện "Chuyển kiến nghị không thực hiện được lên cấp có thẩm quyền"
      Khi người giám sát thực hiện "Kết thúc giám sát"
      Thì bị từ chối vì "còn việc phải làm trước"

    Kịch bản: Còn trong thời gian công khai thì chưa đóng
      Biết vụ việc giám sát đến chặng "Theo dõi thực hiện kết luận" ngày 01/07/2026
      Và người phụ trách công khai đã thực hiện "Công khai kết quả giám sát", trong đó:
        | Đến ngày | 16/07/2026 |
      Và người giám sát đã thực hiện "Chuyển kiến nghị không thực hiện được lên cấp có thẩm quyền"
      Khi người giám sát thực hiện "Kết thúc giám sát" ngày 15/07/2026
      Thì bị từ chối vì "còn trong thời gian công khai"

    Kịch bản: Mọi kiến nghị đã xong và kết quả đã công khai đủ thì đóng
      Biết vụ việc giám sát đến chặng "Theo dõi thực hiện kết luận" ngày 01/07/2026
      Và người phụ trách công khai đã thực hiện "Công khai kết quả giám sát", trong đó:
        | Đến ngày | 16/07/2026 |
      Và người giám sát đã thực hiện "Chuyển kiến nghị không thực hiện được lên cấp có thẩm quyền"
      Khi người giám sát thực hiện "Kết thúc giám sát" ngày 16/07/2026
      Thì vụ việc ở chặng "Đã kết thúc"
      Và không ai còn nợ việc gì
