# language: vi
Tính năng: Bộ quy tắc sai thì không dùng, điều chưa đọc được thì nói là chưa
  Ai viết bộ quy tắc được chỉ đúng dòng sai và vì sao. Ai đọc nó biết điều nào đã đọc trong chính văn bản, điều nào còn
  cần người phụ trách pháp chế xác nhận.

  @KC-13
  Quy tắc: Quy tắc nào cũng có điều khoản của một văn bản đã ghi sổ, chặng nào cũng có lối ra và thời hạn [Quy tắc hệ thống KC-13]

    Khung kịch bản: Bộ quy tắc phản ánh có <sai thế nào> thì bị từ chối, có nói dòng nào
      Biết một bản nháp của bộ quy tắc phản ánh có <sai thế nào>
      Khi kiểm tra bản nháp
      Thì bản nháp bị từ chối vì "<vì sao>" ở dòng có chỗ sai

      Dữ liệu:
        | sai thế nào                              | vì sao                         |
        | ngày hiệu lực 30/02                      | không đọc được                 |
        | con số viết bằng chữ                     | sai mục                        |
        | thời hạn không có điều khoản             | thiếu điều khoản               |
        | văn bản chưa ghi sổ                      | văn bản chưa ghi sổ            |
        | mức tin cậy lạ                           | mức tin cậy lạ                 |
        | con số của một thời hạn chưa kiểm chứng  | con số không có luật           |
        | vai trò lạ                               | vai trò lạ                     |
        | điều kiện lạ                             | điều kiện lạ                   |
        | thời hạn không ai khai                   | thời hạn lạ                    |
        | chặng không ai khai                      | chặng lạ                       |
        | chặng không có lối ra                    | ngõ cụt                        |
        | chặng không ai đến được                  | không đến được                 |
        | chặng không có thời hạn mà không nói gì  | không thời hạn, không lý do    |
        | đơn vị thời gian lạ                      | đơn vị lạ                      |

    Kịch bản: Bản nháp không sai chỗ nào thì dùng được
      Biết một bản nháp của bộ quy tắc phản ánh không sửa gì
      Khi kiểm tra bản nháp
      Thì bản nháp không có lỗi

  @KC-36
  Quy tắc: Chưa đọc được văn bản thì nói là chưa, cho đến khi người phụ trách pháp chế ký [Quy tắc hệ thống KC-36]

    Khung kịch bản: Nguồn ở mức <mức> thì <thế nào>
      Biết một thời hạn ở mức "<mức>"
      Khi tra thời hạn ấy
      Thì thời hạn ấy <thế nào>

      Dữ liệu:
        | mức       | thế nào           |
        | A         | không cần xác nhận |
        | A*        | không cần xác nhận |
        | house     | không cần xác nhận |
        | B         | không cần xác nhận |
        | B-weak    | cần xác nhận      |
        | C         | cần xác nhận      |
        | not found | cần xác nhận      |

    Kịch bản: Người phụ trách pháp chế ký, nêu văn bản, thì không còn cần xác nhận
      Biết một thời hạn ở mức "C"
      Khi người phụ trách pháp chế ký thời hạn ấy theo "Văn bản mẫu 00/VD, Điều 0"
      Thì thời hạn ấy không cần xác nhận

    Khung kịch bản: <ai> thì không ký được
      Biết một thời hạn ở mức "C"
      Khi <ai> ký thời hạn ấy theo "Văn bản mẫu 00/VD, Điều 0"
      Thì không ký được vì "sai vai trò"
      Và thời hạn ấy cần xác nhận

      Dữ liệu:
        | ai                |
        | người có thẩm quyền |
        | văn thư           |
        | quản trị          |
        | người giám sát    |

    Kịch bản: Ký mà không nêu văn bản nào thì không được
      Biết một thời hạn ở mức "C"
      Khi người phụ trách pháp chế ký thời hạn ấy mà không nêu văn bản
      Thì không ký được vì "không nêu văn bản đã đọc"

    Kịch bản: Đã đọc chính văn bản thì không có gì để ký
      Biết một thời hạn ở mức "A"
      Khi người phụ trách pháp chế ký thời hạn ấy theo "Văn bản mẫu 00/VD, Điều 0"
      Thì không ký được vì "không cần xác nhận"

    Kịch bản: Rút lại chữ ký thì lại cần xác nhận
      Biết một thời hạn ở mức "C"
      Và người phụ trách pháp chế đã ký thời hạn ấy
      Khi người phụ trách pháp chế rút lại chữ ký
      Thì thời hạn ấy cần xác nhận
