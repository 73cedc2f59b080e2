# language: vi
Tính năng: Bản mới của bộ quy tắc và vụ việc đang mở
  Vụ việc giữ bản có hiệu lực khi nó mở. Bản mới nói trong chính nó vụ việc đang mở thì sao; chuyển bản là một việc có
  người ký. Nơi luật cho, quy định của ngày xảy ra hành vi được áp dụng khi có lợi hơn.

  @KC-37
  Quy tắc: Chuyển bản là một việc có người ký [Quy tắc hệ thống KC-37]

    Kịch bản: Không có bản mới hơn thì không có gì để chuyển
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Khi người có thẩm quyền thực hiện "Chuyển sang bộ quy tắc mới"
      Thì bị từ chối vì "không có bản khác"

    Kịch bản: Không có bản mới hơn thì danh sách không mời chuyển
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Khi người có thẩm quyền xem danh sách việc
      Thì danh sách không có việc "Chuyển sang bộ quy tắc mới"

  @KC-38
  Quy tắc: Quy định của ngày xảy ra hành vi chỉ khi luật cho và có lợi hơn [Quy tắc hệ thống KC-38]

    Kịch bản: Hành vi cùng thời với bản đang theo thì không có gì để chuyển
      Biết vụ việc tố cáo đang ở chặng "Xác minh"
      Khi người có thẩm quyền thực hiện "Áp dụng quy định của ngày xảy ra hành vi"
      Thì bị từ chối vì "không có bản khác"
