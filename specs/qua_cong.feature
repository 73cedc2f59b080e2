# language: vi
Tính năng: Cả con đường qua trang web
  Các tệp khác hỏi thẳng phần lõi. Tệp này đi qua đúng những trang mà người dân và cán bộ dùng, với cơ sở dữ liệu thật.

  @T2-01
  Quy tắc: Đơn gửi qua trang web được ghi sổ, phân loại và theo dõi bằng mã [Luật Tố cáo 25/2018, Điều 24 khoản 1]

    Kịch bản: Người gửi thấy đơn của mình đến đâu bằng mã biên nhận
      Biết một người dân đã gửi đơn qua trang web
      Và văn thư đã phân loại đơn ấy là tố cáo trên trang của mình
      Khi người dân ấy tra cứu bằng mã biên nhận
      Thì trang tra cứu nói vụ việc ở chặng "Xử lý ban đầu"
      Và trang tra cứu nói căn cứ "Điều 24"

  @KC-11
  Quy tắc: Không có mã thì không có hồ sơ [Quy tắc hệ thống KC-11]

    Kịch bản: Mã sai được trả lời như không có hồ sơ nào
      Biết một người dân đã gửi đơn qua trang web
      Khi ai đó tra cứu bằng một mã khác
      Thì trang tra cứu nói không có hồ sơ nào ứng với mã này

  @KC-12
  Quy tắc: Chỉ những việc của chặng và của vai trò [Quy tắc hệ thống KC-12]

    Kịch bản: Người phụ trách công khai không phân loại được đơn
      Biết một người dân đã gửi đơn qua trang web
      Khi người phụ trách công khai mở trang phân loại đơn ấy
      Thì trang ấy không mở
