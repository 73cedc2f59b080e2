# language: vi
# Viết từ bộ quy tắc; người làm luật đọc và duyệt từng dòng thay đổi (python -m specs.approve).
Tính năng: Căn cứ của những việc chung

  Bối cảnh:
    Biết một đơn nhận ngày 01/07/2026

  @KC-13
  Quy tắc: Việc có trong mọi thủ tục [Quy tắc hệ thống KC-13]

    Khung kịch bản: "<việc>" do <ai> làm
      Khi tra việc "<việc>" của thủ tục tiếp nhận, bản 01/07/2026
      Thì chỉ những người sau được làm: <ai>
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | việc                                       | ai                                                                                                             | căn cứ                          |
        | Hủy việc vừa ghi nhầm                      | văn thư; thanh tra viên; tổ trưởng xác minh; chủ tịch hội đồng; người có thẩm quyền; người phụ trách công khai | Quy tắc hệ thống KC-03          |
        | Xin rút, không tham gia vụ việc            | tổ trưởng xác minh; chủ tịch hội đồng; người có thẩm quyền                                                     | Luật Tố cáo 25/2018, Điều 31–32 |
        | Nhập vào vụ việc khác                      | chủ tịch hội đồng; người có thẩm quyền                                                                         | Quy tắc hệ thống KC-04          |
        | Trùng với vụ việc đã có                    | chủ tịch hội đồng; người có thẩm quyền                                                                         | Quy tắc hệ thống KC-04          |
        | Tách một phần thành vụ việc riêng          | chủ tịch hội đồng; người có thẩm quyền                                                                         | Quy tắc hệ thống KC-04          |
        | Cấp trên hoặc cơ quan kế thừa nhận vụ việc | người có thẩm quyền; người giám sát                                                                            | Luật Tố cáo 25/2018, Điều 12–20 |
        | Chuyển sang bộ quy tắc mới                 | chủ tịch hội đồng; người có thẩm quyền                                                                         | Quy tắc hệ thống KC-37          |
        | Áp dụng quy định của ngày xảy ra hành vi   | chủ tịch hội đồng; người có thẩm quyền                                                                         | Quy tắc hệ thống KC-38          |

    Khung kịch bản: "<việc>" thì báo cho <người nhận>
      Khi tra việc "<việc>" của thủ tục tiếp nhận, bản 01/07/2026
      Thì <người nhận> được báo theo "<căn cứ>"
      Dữ liệu:
        | việc                                       | người nhận          | căn cứ                       |
        | Hủy việc vừa ghi nhầm                      | mọi nơi đã được báo | Quy tắc hệ thống KC-03       |
        | Nhập vào vụ việc khác                      | người gửi           | Quy tắc hệ thống KC-04       |
        | Trùng với vụ việc đã có                    | người gửi           | Quy tắc hệ thống KC-04       |
        | Tách một phần thành vụ việc riêng          | người gửi           | Quy tắc hệ thống KC-04       |
        | Cấp trên hoặc cơ quan kế thừa nhận vụ việc | người gửi           | Luật Tố cáo 25/2018, Điều 24 |
        | Cấp trên hoặc cơ quan kế thừa nhận vụ việc | văn thư             | Quy tắc hệ thống KC-05       |
        | Chuyển sang bộ quy tắc mới                 | văn thư             | Quy tắc hệ thống KC-05       |
        | Áp dụng quy định của ngày xảy ra hành vi   | văn thư             | Quy tắc hệ thống KC-05       |
