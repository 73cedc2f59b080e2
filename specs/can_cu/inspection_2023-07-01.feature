# language: vi
# Viết từ bộ quy tắc; người làm luật đọc và duyệt từng dòng thay đổi (python -m specs.approve).
Tính năng: Căn cứ của thủ tục thanh tra, bản 01/07/2023

  Bối cảnh:
    Biết một đơn nhận ngày 01/07/2026

  @KC-13
  Quy tắc: Bộ quy tắc có ngày hiệu lực và văn bản [Quy tắc hệ thống KC-13]

    Kịch bản: Từ ngày 01/07/2023 theo bản này
      Khi tra thủ tục thanh tra ngày 01/07/2023
      Thì bộ quy tắc có hiệu lực từ ngày 01/07/2023
      Và căn cứ là "Luật Thanh tra 11/2022/QH15; Nghị định 43/2023/NĐ-CP"

    Kịch bản: Ngày 30/06/2023 thì chưa
      Khi tra thủ tục thanh tra ngày 30/06/2023
      Thì chưa có bộ quy tắc

  @KC-13
  Quy tắc: Ai làm, bao lâu, báo cho ai, của thủ tục thanh tra, bản 01/07/2023 [Luật Thanh tra 11/2022/QH15; Nghị định 43/2023/NĐ-CP]

    Khung kịch bản: "<thời hạn>" là <bao lâu>
      Khi tra thời hạn "<thời hạn>" của thủ tục thanh tra, bản 01/07/2023
      Thì thời hạn là "<bao lâu>", tính từ "<mốc>", theo "<căn cứ>"
      Dữ liệu:
        | thời hạn                                                                                | bao lâu         | mốc              | căn cứ                                         |
        | Thời hạn thanh tra, Thanh tra Chính phủ                                                 | 60 ngày         | ngày làm việc đó | Luật Thanh tra 11/2022, Điều 47 khoản 1 điểm a |
        | Thời hạn thanh tra, Thanh tra Chính phủ: kéo dài mỗi lần không quá                      | 30 ngày         | ngày làm việc đó | Luật Thanh tra 11/2022, Điều 47 khoản 1 điểm a |
        | Thời hạn thanh tra, thanh tra bộ, thanh tra tỉnh                                        | 45 ngày         | ngày làm việc đó | Luật Thanh tra 11/2022, Điều 47 khoản 1 điểm b |
        | Thời hạn thanh tra, thanh tra bộ, thanh tra tỉnh: kéo dài không quá                     | 30 ngày         | ngày làm việc đó | Luật Thanh tra 11/2022, Điều 47 khoản 1 điểm b |
        | Thời hạn thanh tra, thanh tra sở, thanh tra huyện                                       | 30 ngày         | ngày làm việc đó | Luật Thanh tra 11/2022, Điều 47 khoản 1 điểm c |
        | Thời hạn thanh tra, thanh tra sở, thanh tra huyện: phức tạp, vùng xa, kéo dài không quá | 15 ngày         | ngày làm việc đó | Luật Thanh tra 11/2022, Điều 47 khoản 1 điểm c |
        | Báo cáo kết quả thanh tra, Thanh tra Chính phủ                                          | 30 ngày         | ngày làm việc đó | Luật Thanh tra 11/2022, Điều 73                |
        | Báo cáo kết quả thanh tra, Thanh tra Chính phủ, cuộc thanh tra phức tạp                 | 45 ngày         | ngày làm việc đó | Luật Thanh tra 11/2022, Điều 73                |
        | Báo cáo kết quả thanh tra, thanh tra bộ, thanh tra tỉnh                                 | 20 ngày         | ngày làm việc đó | Luật Thanh tra 11/2022, Điều 73                |
        | Báo cáo kết quả thanh tra, thanh tra bộ, thanh tra tỉnh, cuộc thanh tra phức tạp        | 30 ngày         | ngày làm việc đó | Luật Thanh tra 11/2022, Điều 73                |
        | Báo cáo kết quả thanh tra, thanh tra sở, thanh tra huyện                                | 15 ngày         | ngày làm việc đó | Luật Thanh tra 11/2022, Điều 73                |
        | Báo cáo kết quả thanh tra, thanh tra sở, thanh tra huyện, cuộc thanh tra phức tạp       | 20 ngày         | ngày làm việc đó | Luật Thanh tra 11/2022, Điều 73                |
        | Ban hành kết luận thanh tra, từ khi nhận dự thảo                                        | 15 ngày         | ngày làm việc đó | Luật Thanh tra 11/2022, Điều 78 khoản 1        |
        | Cấp trên cho ý kiến về dự thảo kết luận                                                 | 30 ngày         | ngày làm việc đó | Luật Thanh tra 11/2022, Điều 78 khoản 1        |
        | Hoàn chỉnh, ban hành kết luận sau ý kiến của cấp trên                                   | 30 ngày         | ngày làm việc đó | Luật Thanh tra 11/2022, Điều 78 khoản 1        |
        | Công khai toàn văn kết luận thanh tra, từ ngày ký                                       | 10 ngày         | ngày làm việc đó | Luật Thanh tra 11/2022, Điều 79                |
        | Đăng cổng thông tin, niêm yết ít nhất                                                   | ít nhất 15 ngày | ngày làm việc đó | Nghị định 43/2023/NĐ-CP                        |
        | Thủ trưởng cơ quan quản lý nhà nước lập kế hoạch thực hiện kết luận                     | 10 ngày         | ngày làm việc đó | Luật Thanh tra 11/2022, Điều 104               |
        | Thủ trưởng cơ quan quản lý nhà nước lập kế hoạch thực hiện kết luận của cấp trên        | 15 ngày         | ngày làm việc đó | Luật Thanh tra 11/2022, Điều 104               |

    Khung kịch bản: "<con số>" là <số>
      Khi tra con số "<con số>" của thủ tục thanh tra, bản 01/07/2023
      Thì con số là "<số>"
      Và căn cứ là "<căn cứ>"
      Dữ liệu:
        | con số                              | số | căn cứ                                         |
        | Số lần kéo dài, Thanh tra Chính phủ | 2  | Luật Thanh tra 11/2022, Điều 47 khoản 1 điểm a |
        | Số lần thông báo trên báo in        | 2  | Nghị định 43/2023/NĐ-CP                        |
