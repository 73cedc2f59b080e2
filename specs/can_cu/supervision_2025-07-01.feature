# language: vi
# Viết từ bộ quy tắc; người làm luật đọc và duyệt từng dòng thay đổi (python -m specs.approve).
Tính năng: Căn cứ của thủ tục giám sát, bản 01/07/2025

  Bối cảnh:
    Biết một đơn nhận ngày 01/07/2026

  @KC-13
  Quy tắc: Bộ quy tắc có ngày hiệu lực và văn bản [Quy tắc hệ thống KC-13]

    Kịch bản: Từ ngày 01/07/2025 theo bản này
      Khi tra thủ tục giám sát ngày 01/07/2025
      Thì bộ quy tắc có hiệu lực từ ngày 01/07/2025
      Và căn cứ là "Công văn 3241/UBND-KGVX; quy tắc hệ thống KC-25"

    Kịch bản: Ngày 30/06/2025 thì chưa
      Khi tra thủ tục giám sát ngày 30/06/2025
      Thì chưa có bộ quy tắc

  @KC-13
  Quy tắc: Ai làm, bao lâu, báo cho ai, của thủ tục giám sát, bản 01/07/2025 [Công văn 3241/UBND-KGVX; quy tắc hệ thống KC-25]

    Khung kịch bản: "<việc>" do <ai> làm
      Khi tra việc "<việc>" của thủ tục giám sát, bản 01/07/2025
      Thì chỉ những người sau được làm: <ai>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | việc                                                        | ai                                                                      | căn cứ                            |
        | Đề xuất giám sát một đơn vị                                 | người có thẩm quyền; người giám sát                                     | công văn 3241/UBND-KGVX           |
        | Quyết định giám sát                                         | người có thẩm quyền; người giám sát                                     | công văn 3241/UBND-KGVX           |
        | Không giám sát                                              | người có thẩm quyền; người giám sát                                     | Quy tắc hệ thống KC-25            |
        | Yêu cầu đơn vị báo cáo                                      | thanh tra viên; tổ trưởng xác minh; người giám sát                      | Quy tắc hệ thống KC-25            |
        | Ghi nhận báo cáo của đơn vị                                 | thanh tra viên; tổ trưởng xác minh; thủ trưởng đơn vị liên quan         | Quy tắc hệ thống KC-25            |
        | Ghi nhận đơn vị không báo cáo                               | thanh tra viên; tổ trưởng xác minh                                      | Quy tắc hệ thống KC-25            |
        | Ghi nhận giải trình của đơn vị                              | thanh tra viên; tổ trưởng xác minh; thủ trưởng đơn vị liên quan         | Quy tắc hệ thống KC-25            |
        | Thêm tài liệu, biên bản làm việc                            | thanh tra viên; tổ trưởng xác minh                                      | Quy tắc hệ thống KC-25            |
        | Ký kết luận giám sát                                        | người có thẩm quyền; người giám sát                                     | Quy tắc hệ thống KC-25            |
        | Mở cuộc thanh tra khi có dấu hiệu vi phạm                   | người có thẩm quyền                                                     | Luật Thanh tra 84/2025, Chương II |
        | Công khai kết quả giám sát                                  | người phụ trách công khai                                               | công văn 3241/UBND-KGVX           |
        | Báo cáo thực hiện một kiến nghị                             | văn thư; thanh tra viên; thủ trưởng đơn vị liên quan                    | Quy tắc hệ thống KC-24            |
        | Xác nhận kiến nghị đã thực hiện xong                        | tổ trưởng xác minh; người có thẩm quyền; người giám sát                 | Quy tắc hệ thống KC-24            |
        | Chuyển kiến nghị không thực hiện được lên cấp có thẩm quyền | người có thẩm quyền; người giám sát                                     | Quy tắc hệ thống KC-24            |
        | Đôn đốc thực hiện kiến nghị                                 | thanh tra viên; tổ trưởng xác minh; người có thẩm quyền; người giám sát | Quy tắc hệ thống KC-24            |
        | Kết thúc giám sát                                           | người có thẩm quyền; người giám sát                                     | Quy tắc hệ thống KC-24            |

    Khung kịch bản: "<việc>" thì báo cho <người nhận>
      Khi tra việc "<việc>" của thủ tục giám sát, bản 01/07/2025
      Thì <người nhận> được báo theo "<căn cứ>"
      Dữ liệu:
        | việc                                                        | người nhận                      | căn cứ                  |
        | Đề xuất giám sát một đơn vị                                 | người có thẩm quyền             | Quy tắc hệ thống KC-05  |
        | Quyết định giám sát                                         | người được giao                 | công văn 3241/UBND-KGVX |
        | Quyết định giám sát                                         | đơn vị được thanh tra, giám sát | công văn 3241/UBND-KGVX |
        | Yêu cầu đơn vị báo cáo                                      | đơn vị được thanh tra, giám sát | Quy tắc hệ thống KC-25  |
        | Ghi nhận báo cáo của đơn vị                                 | người được giao                 | Quy tắc hệ thống KC-25  |
        | Ghi nhận đơn vị không báo cáo                               | người giám sát                  | Quy tắc hệ thống KC-25  |
        | Ghi nhận giải trình của đơn vị                              | người được giao                 | Quy tắc hệ thống KC-25  |
        | Ký kết luận giám sát                                        | đơn vị được thanh tra, giám sát | Quy tắc hệ thống KC-25  |
        | Ký kết luận giám sát                                        | nơi phải thực hiện kiến nghị    | Quy tắc hệ thống KC-24  |
        | Công khai kết quả giám sát                                  | đơn vị được thanh tra, giám sát | công văn 3241/UBND-KGVX |
        | Báo cáo thực hiện một kiến nghị                             | tổ trưởng xác minh              | Quy tắc hệ thống KC-05  |
        | Xác nhận kiến nghị đã thực hiện xong                        | nơi phải thực hiện kiến nghị    | Quy tắc hệ thống KC-24  |
        | Chuyển kiến nghị không thực hiện được lên cấp có thẩm quyền | cơ quan nhận                    | Quy tắc hệ thống KC-24  |
        | Chuyển kiến nghị không thực hiện được lên cấp có thẩm quyền | nơi phải thực hiện kiến nghị    | Quy tắc hệ thống KC-24  |
        | Đôn đốc thực hiện kiến nghị                                 | nơi phải thực hiện kiến nghị    | Quy tắc hệ thống KC-24  |
        | Kết thúc giám sát                                           | đơn vị được thanh tra, giám sát | Quy tắc hệ thống KC-24  |

    Khung kịch bản: "<thời hạn>" là <bao lâu>
      Khi tra thời hạn "<thời hạn>" của thủ tục giám sát, bản 01/07/2025
      Thì thời hạn là "<bao lâu>", tính từ "<mốc>", theo "<căn cứ>"
      Dữ liệu:
        | thời hạn                                          | bao lâu | mốc                                           | căn cứ                 |
        | Kết luận giám sát, theo ngày ghi trong quyết định | 0 ngày  | ngày ghi ở mục “Phải kết luận trước hết ngày” | Quy tắc hệ thống KC-25 |
        | Đơn vị báo cáo theo yêu cầu                       | 0 ngày  | ngày ghi ở mục “Báo cáo trước hết ngày”       | Quy tắc hệ thống KC-25 |
        | Thực hiện kiến nghị, theo ngày ghi trong kết luận | 0 ngày  | ngày ghi ở từng dòng                          | Quy tắc hệ thống KC-24 |
