# language: vi
Tính năng: Tính thời hạn
  Ngày xảy ra việc không tính; ngày cuối rơi vào ngày nghỉ thì hạn là hết ngày làm việc kế tiếp. Ngày làm việc là thứ Hai
  đến thứ Sáu trừ ngày nghỉ lễ, cộng ngày làm bù, theo lịch có số văn bản. "Ngày" và "ngày làm việc" không bao giờ quy đổi.

  @W-02
  Quy tắc: Ngày đầu tiên không tính [Bộ luật Dân sự 91/2015, Điều 147 khoản 2 và 3]

    Khung kịch bản: Hạn <số> <đơn vị> từ ngày <bắt đầu> là ngày <hạn>
      Khi thời hạn <số> <đơn vị> bắt đầu ngày <bắt đầu>
      Thì hạn là ngày <hạn>
      Dữ liệu:
        | số | đơn vị        | bắt đầu    | hạn        |
        | 1  | ngày          | 01/07/2026 | 02/07/2026 |
        | 30 | ngày          | 01/07/2026 | 31/07/2026 |
        | 1  | ngày làm việc | 01/07/2026 | 02/07/2026 |
        | 5  | ngày làm việc | 06/07/2026 | 13/07/2026 |

    Kịch bản: Việc phải làm ngay thì hạn là chính ngày đó
      Khi thời hạn 0 ngay trong ngày bắt đầu ngày 04/07/2026
      Thì hạn là ngày 04/07/2026

  @W-07
  Quy tắc: Ngày làm việc bỏ qua thứ Bảy, Chủ nhật và ngày nghỉ lễ [Bộ luật Lao động 45/2019, Điều 112 khoản 1]

    Khung kịch bản: <vì sao>
      Khi thời hạn <số> ngày làm việc bắt đầu ngày <bắt đầu>
      Thì hạn là ngày <hạn>
      Dữ liệu:
        | vì sao                              | số | bắt đầu    | hạn        |
        | Cuối tuần không tính                | 2  | 02/07/2026 | 06/07/2026 |
        | Bắt đầu thứ Bảy                     | 1  | 04/07/2026 | 06/07/2026 |
        | Bắt đầu Chủ nhật                    | 1  | 05/07/2026 | 06/07/2026 |
        | Qua Tết Nguyên đán                  | 1  | 13/02/2026 | 23/02/2026 |
        | Ba ngày qua Tết Nguyên đán          | 3  | 12/02/2026 | 24/02/2026 |
        | Qua nghỉ bù Giỗ Tổ Hùng Vương       | 1  | 24/04/2026 | 28/04/2026 |
        | Qua 30/4 và 1/5                     | 1  | 29/04/2026 | 04/05/2026 |
        | Qua Quốc khánh                      | 1  | 28/08/2026 | 03/09/2026 |
        | Qua Tết Dương lịch                  | 1  | 31/12/2025 | 05/01/2026 |

    Kịch bản: Tết Nguyên đán nghỉ từ 16 đến 20/02/2026
      Khi thời hạn 1 ngày làm việc bắt đầu ngày 13/02/2026
      Thì có 9 ngày không tính
      Và ngày 16/02/2026 không tính vì "Tết Nguyên đán"
      Và ngày 20/02/2026 không tính vì "Tết Nguyên đán"

  @W-08
  Quy tắc: Ngày 24/11 là ngày nghỉ lễ từ năm 2026 [Nghị quyết 28/2026/QH16]

    Kịch bản: Ngày Văn hóa Việt Nam không tính và hồ sơ nói rõ vì sao
      Khi thời hạn 1 ngày làm việc bắt đầu ngày 23/11/2026
      Thì hạn là ngày 25/11/2026
      Và ngày 24/11/2026 không tính vì "Ngày Văn hóa Việt Nam (NQ 28/2026/QH16)"

    Kịch bản: Hạn bằng ngày rơi đúng 24/11 thì dời sang hôm sau
      Khi thời hạn 30 ngày bắt đầu ngày 25/10/2026
      Thì hạn là ngày 25/11/2026

    Kịch bản: Đề xuất nghỉ 23/11 chưa được duyệt thì 23/11 vẫn là ngày làm việc
      Khi thời hạn 1 ngày làm việc bắt đầu ngày 20/11/2026
      Thì hạn là ngày 23/11/2026

  @W-10
  Quy tắc: Ngày hoán đổi và ngày làm bù theo thông báo của năm [Bộ luật Lao động 45/2019, Điều 112 khoản 3]

    Khung kịch bản: <vì sao>
      Khi thời hạn <số> ngày làm việc bắt đầu ngày <bắt đầu>
      Thì hạn là ngày <hạn>
      Dữ liệu:
        | vì sao                                      | số | bắt đầu    | hạn        |
        | Thứ Sáu 02/01/2026 nghỉ hoán đổi            | 1  | 01/01/2026 | 05/01/2026 |
        | Thứ Bảy 10/01/2026 làm bù                   | 1  | 09/01/2026 | 10/01/2026 |
        | Thứ Bảy 22/8/2026 làm bù                    | 1  | 21/08/2026 | 22/08/2026 |
        | Thứ Hai 31/8/2026 nghỉ hoán đổi             | 2  | 27/08/2026 | 03/09/2026 |
        | Bảy ngày làm việc có cả ngày làm bù         | 7  | 20/08/2026 | 28/08/2026 |
        | Năm ngày làm việc qua kỳ nghỉ 31/8 đến 02/9 | 5  | 28/08/2026 | 09/09/2026 |

    Kịch bản: Đề xuất nghỉ 23/11 được duyệt thì 23/11 nghỉ và thứ Bảy 28/11 làm bù
      Biết đề xuất hoán đổi ngày 23/11/2026 đã được duyệt
      Khi thời hạn 4 ngày làm việc bắt đầu ngày 20/11/2026
      Thì hạn là ngày 28/11/2026

    Khung kịch bản: Năm chưa có thông báo thì tính theo thư viện và nói rõ: <vì sao>
      Khi thời hạn <số> <đơn vị> bắt đầu ngày <bắt đầu>
      Thì hạn là ngày <hạn>
      Và ngày <nghỉ> không tính vì "<lý do>"
      Và lịch năm <năm> theo thư viện
      Dữ liệu:
        | vì sao                          | số | đơn vị        | bắt đầu    | hạn        | nghỉ       | lý do                              | năm  |
        | qua Tết Dương lịch 2027         | 2  | ngày làm việc | 30/12/2026 | 04/01/2027 | 01/01/2027 | Tết Dương lịch (thư viện)          | 2027 |
        | qua Tết Nguyên đán 2027         | 1  | ngày làm việc | 03/02/2027 | 11/02/2027 | 08/02/2027 | Tết Nguyên đán (thư viện)          | 2027 |
        | hạn rơi vào 24/11/2027          | 30 | ngày          | 25/10/2027 | 25/11/2027 | 24/11/2027 | Ngày Văn hóa Việt Nam (thư viện)   | 2027 |
        | mười năm, hết ngày Tết Dương lịch | 10 | năm         | 01/01/2020 | 02/01/2030 | 01/01/2030 | Tết Dương lịch (thư viện)          | 2030 |

    Kịch bản: Thông báo được nhập thì năm ấy thôi theo thư viện
      Biết thông báo số "01/TB-THỬ" cho ngày 05/01/2027 là ngày nghỉ vì "nghỉ đột xuất"
      Khi thời hạn 1 ngày làm việc bắt đầu ngày 04/01/2027
      Thì hạn là ngày 06/01/2027
      Và ngày 05/01/2027 không tính vì "nghỉ đột xuất"
      Và lịch năm 2027 theo thông báo

    Kịch bản: Thông báo sau đổi ngày của thông báo trước
      Biết thông báo số "01/TB-THỬ" cho ngày 21/12/2026 là ngày nghỉ vì "nghỉ đột xuất"
      Và thông báo số "02/TB-THỬ" cho ngày 21/12/2026 là ngày làm bù vì "không nghỉ nữa"
      Khi thời hạn 1 ngày làm việc bắt đầu ngày 18/12/2026
      Thì hạn là ngày 21/12/2026

    Kịch bản: Hạn bằng ngày rơi vào thứ Bảy làm bù thì giữ nguyên
      Khi thời hạn 30 ngày bắt đầu ngày 23/07/2026
      Thì hạn là ngày 22/08/2026

    Khung kịch bản: Thông báo <sai gì> thì bị từ chối, lịch không đổi
      Khi thông báo năm <năm> ghi: <các ngày>
      Thì bị từ chối vì "<lý do>"
      Và lịch không đổi
      Dữ liệu:
        | sai gì                          | năm  | các ngày                             | lý do                        |
        | vừa cho nghỉ vừa bắt làm        | 2026 | 31/12/2026 nghỉ; 31/12/2026 làm bù   | ngày vừa nghỉ vừa làm        |
        | ghi một ngày hai lần            | 2026 | 31/12/2026 nghỉ; 31/12/2026 nghỉ     | ngày ghi hai lần             |
        | ghi ngày của năm khác           | 2026 | 31/12/2026 nghỉ; 01/01/2027 nghỉ     | ngày ngoài năm của thông báo |
        | cho làm bù vào thứ Hai          | 2026 | 28/12/2026 làm bù                    | ngày vốn là ngày làm việc    |
        | đầu tiên của năm mà thiếu 30/4  | 2027 | 01/01/2027 nghỉ; 02/09/2027 nghỉ     | thiếu ngày nghỉ theo luật    |

    Kịch bản: Thông báo hợp lệ thì được ghi vào lịch
      Khi thông báo năm 2026 ghi: 31/12/2026 nghỉ; 26/12/2026 làm bù
      Thì lịch có thêm một thông báo

  @KC-35
  Quy tắc: Lịch nghỉ đổi thì hạn đang chạy được tính lại [Quy tắc hệ thống KC-35]

    Khung kịch bản: Ngày <ngày> <loại> thì hạn giải quyết <ra sao>
      Biết vụ việc tố cáo đến chặng "Xác minh" ngày 01/07/2026
      Khi thông báo số "01/TB-THỬ" cho ngày <ngày> là ngày <loại> vì "thông báo muộn"
      Thì hạn "Giải quyết tố cáo" là ngày <hạn>
      Và có <số> hạn được dời
      Dữ liệu:
        | ngày       | loại   | ra sao              | hạn        | số |
        | 31/07/2026 | nghỉ   | dời sang thứ Hai    | 03/08/2026 | 1  |
        | 30/07/2026 | nghỉ   | không đổi           | 31/07/2026 | 0  |
        | 01/08/2026 | làm bù | không đổi           | 31/07/2026 | 0  |
        | 03/08/2026 | nghỉ   | không đổi           | 31/07/2026 | 0  |

    Kịch bản: Ngày làm bù được thông báo muộn thì hạn bằng ngày làm việc đến sớm hơn
      Biết một đơn nhận ngày 03/07/2026
      Khi thông báo số "01/TB-THỬ" cho ngày 04/07/2026 là ngày làm bù vì "làm bù"
      Thì hạn "Phân loại, chuyển đến nơi có thẩm quyền" là ngày 09/07/2026
      Và có 1 hạn được dời

    Kịch bản: Hạn đã làm xong không được tính lại
      Biết vụ việc tố cáo đến chặng "Xác minh" ngày 01/07/2026
      Khi thông báo số "01/TB-THỬ" cho ngày 02/07/2026 là ngày nghỉ vì "thông báo muộn"
      Thì thời hạn "Xử lý ban đầu thông tin tố cáo" đã xong đúng hạn
      Và hạn "Xử lý ban đầu thông tin tố cáo" vẫn là ngày 10/07/2026

    Kịch bản: Đang tạm đình chỉ thì hạn được tính theo lịch mới khi tiếp tục
      Biết vụ việc tố cáo đến chặng "Xác minh" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Tạm đình chỉ" ngày 10/07/2026
      Và thông báo số "01/TB-THỬ" cho ngày 10/08/2026 là ngày nghỉ vì "thông báo muộn"
      Khi người có thẩm quyền thực hiện "Tiếp tục giải quyết" ngày 20/07/2026
      Thì hạn "Giải quyết tố cáo" là ngày 11/08/2026

    Kịch bản: Hủy việc ghi trước khi lịch đổi thì hạn trở lại, tính theo lịch hôm nay
      Biết vụ việc tố cáo đến chặng "Xác minh" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Gia hạn giải quyết" ngày 02/07/2026, trong đó:
        | Thêm mấy ngày | 10 |
      Và thông báo số "01/TB-THỬ" cho ngày 31/07/2026 là ngày nghỉ vì "thông báo muộn"
      Khi người có thẩm quyền thực hiện "Hủy việc vừa ghi nhầm"
      Thì hạn "Giải quyết tố cáo" là ngày 03/08/2026

  @W-04
  Quy tắc: Ngày cuối rơi vào ngày nghỉ thì hạn dời sang ngày làm việc kế tiếp [Bộ luật Dân sự 91/2015, Điều 148 khoản 5]

    Khung kịch bản: <vì sao> thì hạn dời
      Khi thời hạn 30 ngày bắt đầu ngày <bắt đầu>
      Thì hạn là ngày <hạn>
      Dữ liệu:
        | vì sao                         | bắt đầu    | hạn        |
        | Ngày cuối là thứ Bảy 01/8      | 02/07/2026 | 03/08/2026 |
        | Ngày cuối là Chủ nhật 02/8     | 03/07/2026 | 03/08/2026 |
        | Ngày cuối là mồng một Tết      | 18/01/2026 | 23/02/2026 |
        | Ngày cuối là ngày hoán đổi 31/8 | 01/08/2026 | 03/09/2026 |

    Kịch bản: Cơ quan không dời hạn thì hạn đứng ở ngày nghỉ
      Biết cơ quan không dời hạn rơi vào ngày nghỉ
      Khi thời hạn 30 ngày bắt đầu ngày 03/07/2026
      Thì hạn là ngày 02/08/2026

  @W-03
  Quy tắc: Tháng, năm kết thúc ở ngày tương ứng; không có ngày đó thì là ngày cuối tháng [Bộ luật Dân sự 91/2015, Điều 148 khoản 3 và 4]

    Khung kịch bản: <số> <đơn vị> từ ngày <bắt đầu> hết ngày <hạn>
      Khi thời hạn <số> <đơn vị> bắt đầu ngày <bắt đầu>
      Thì hạn là ngày <hạn>
      Dữ liệu:
        | số | đơn vị | bắt đầu    | hạn        |
        | 1  | tháng  | 31/01/2026 | 02/03/2026 |
        | 1  | tháng  | 15/07/2026 | 17/08/2026 |
        | 12 | tháng  | 16/07/2026 | 16/07/2027 |
        | 5  | năm    | 29/02/2024 | 28/02/2029 |
        | 10 | năm    | 20/07/2016 | 20/07/2026 |

    Kịch bản: Không dời ngày nghỉ thì một tháng từ 31/01 hết ngày 28/02
      Biết cơ quan không dời hạn rơi vào ngày nghỉ
      Khi thời hạn 1 tháng bắt đầu ngày 31/01/2026
      Thì hạn là ngày 28/02/2026

  @T2-21
  Quy tắc: Thời gian tạm đình chỉ không tính vào thời hạn [Luật Tố cáo 25/2018, Điều 34]

    Khung kịch bản: Nghỉ từ <từ> đến <đến> thì hạn <số> <đơn vị> lùi đến <hạn>
      Khi thời hạn <số> <đơn vị> bắt đầu ngày 01/07/2026, tạm dừng từ ngày <từ> đến ngày <đến>
      Thì hạn là ngày <hạn>
      Dữ liệu:
        | số | đơn vị        | từ         | đến        | hạn        |
        | 30 | ngày          | 10/07/2026 | 20/07/2026 | 10/08/2026 |
        | 5  | ngày làm việc | 03/07/2026 | 10/07/2026 | 15/07/2026 |
        | 1  | tháng         | 10/07/2026 | 20/07/2026 | 11/08/2026 |

    Kịch bản: Hai lần tạm đình chỉ thì cả hai lần đều không tính
      Biết vụ việc tố cáo đến chặng "Xác minh" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Tạm đình chỉ" ngày 06/07/2026
      Và người có thẩm quyền đã thực hiện "Tiếp tục giải quyết" ngày 09/07/2026
      Và người có thẩm quyền đã thực hiện "Tạm đình chỉ" ngày 14/07/2026
      Khi người có thẩm quyền thực hiện "Tiếp tục giải quyết" ngày 16/07/2026
      Thì hạn "Giải quyết tố cáo" là ngày 05/08/2026

    Kịch bản: Vừa gia hạn vừa tạm đình chỉ thì cộng cả hai
      Biết vụ việc tố cáo đến chặng "Xác minh" ngày 01/07/2026
      Và người có thẩm quyền đã thực hiện "Gia hạn giải quyết" ngày 02/07/2026, trong đó:
        | Thêm mấy ngày | 10 |
      Và người có thẩm quyền đã thực hiện "Tạm đình chỉ" ngày 06/07/2026
      Khi người có thẩm quyền thực hiện "Tiếp tục giải quyết" ngày 08/07/2026
      Thì hạn "Giải quyết tố cáo" là ngày 12/08/2026
