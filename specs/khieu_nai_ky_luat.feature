# language: vi
Tính năng: Khiếu nại quyết định kỷ luật
  Người bị kỷ luật khiếu nại với chính người đã ra quyết định, rồi với cấp trên trực tiếp. Có đối thoại, có tham vấn hội đồng
  kỷ luật. Khiếu nại đúng thì điều đã công khai phải được đính chính.

  @T3-05
  Quy tắc: Khiếu nại bằng đơn gửi người đã ra quyết định [Luật Khiếu nại 02/2011, Điều 49]

    Kịch bản: Đơn đưa thẳng đến cơ quan thì mở vụ việc khiếu nại
      Khi đơn khiếu nại kỷ luật được nhận ngày 01/07/2026
      Thì vụ việc ở chặng "Đã nhận khiếu nại"
      Và việc đầu tiên là "Mở vụ việc khiếu nại"
      Và những người được báo là: người có thẩm quyền

    Khung kịch bản: "<mục>" là ngày chưa đến thì không ghi
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Đã nhận khiếu nại"
      Khi văn thư thực hiện "Ghi quyết định bị khiếu nại", trong đó:
        | <mục> | 02/07/2026 |
      Thì bị từ chối vì "ngày ghi chưa đến"
      Dữ liệu:
        | mục                            |
        | Ngày nhận quyết định kỷ luật   |
        | Ngày khiếu nại                 |

    Kịch bản: Đơn gửi đến nơi tiếp nhận được phân loại thành khiếu nại, hạn thụ lý tính từ ngày nhận đơn
      Biết một đơn nhận ngày 01/07/2026
      Khi văn thư thực hiện "Phân loại: khiếu nại quyết định kỷ luật" ngày 03/07/2026
      Thì vụ việc ở chặng "Đã nhận khiếu nại"
      Và hạn "Thụ lý, thông báo (luật)" là ngày 13/07/2026
      Và hạn "Thụ lý, thông báo (nghị định)" là ngày 10/07/2026
      Và những người được báo là: người gửi; người có thẩm quyền

  @T3-06 @T3-07
  Quy tắc: Thụ lý: 10 ngày theo luật, 7 ngày làm việc theo nghị định, hạn đến trước là hạn phải theo [Luật Khiếu nại 02/2011, Điều 50; Nghị định 124/2020, Điều 16 khoản 1]

    Kịch bản: Cả hai hạn cùng chạy từ ngày nhận đơn, nghị định đến trước
      Khi đơn khiếu nại kỷ luật được nhận ngày 01/07/2026
      Thì hạn "Thụ lý, thông báo (luật)" là ngày 13/07/2026
      Và hạn "Thụ lý, thông báo (nghị định)" là ngày 10/07/2026
      Và việc phải làm sớm nhất có hạn ngày 10/07/2026

    Kịch bản: Gần kỳ nghỉ thì luật đến trước
      Khi đơn khiếu nại kỷ luật được nhận ngày 28/08/2026
      Thì hạn "Thụ lý, thông báo (luật)" là ngày 07/09/2026
      Và hạn "Thụ lý, thông báo (nghị định)" là ngày 11/09/2026
      Và việc phải làm sớm nhất có hạn ngày 07/09/2026

    Khung kịch bản: Theo bản trước ngày 01/07/2026, số ngày của nghị định do cơ quan xác nhận
      Biết cơ quan đặt số ngày làm việc thụ lý khiếu nại theo bản 2012 là <số>
      Khi đơn khiếu nại kỷ luật được nhận ngày 02/06/2026
      Thì hạn "Thụ lý, thông báo (nghị định)" là ngày <hạn>
      Và hạn "Thụ lý, thông báo (luật)" là ngày 12/06/2026
      Dữ liệu:
        | số | hạn        |
        | 4  | 08/06/2026 |

    Kịch bản: Bản trước ngày 01/07/2026 chưa xác nhận thì chỉ có hạn của luật
      Khi đơn khiếu nại kỷ luật được nhận ngày 30/06/2026
      Thì vụ việc không có thời hạn "Thụ lý, thông báo (nghị định)"
      Và hạn "Thụ lý, thông báo (luật)" là ngày 10/07/2026

  @T3-01 @T3-19
  Quy tắc: Thời hiệu khiếu nại lần đầu tính từ ngày nhận quyết định [Luật Khiếu nại 02/2011, Điều 48]

    Khung kịch bản: <loại người> nhận quyết định <nhận>, khiếu nại <khiếu nại>: <kết quả>
      Biết một khiếu nại kỷ luật nhận ngày 01/07/2026, trong đó:
        | Là                            | <loại người> |
        | Ngày nhận quyết định kỷ luật  | <nhận>       |
        | Ngày khiếu nại                | <khiếu nại>  |
      Khi người có thẩm quyền thực hiện "Thụ lý khiếu nại lần đầu"
      Thì <kết quả>
      Dữ liệu:
        | loại người                   | nhận       | khiếu nại  | kết quả                                |
        | Công chức                    | 10/06/2026 | 25/06/2026 | được chấp nhận                         |
        | Công chức                    | 10/06/2026 | 26/06/2026 | bị từ chối vì "khiếu nại quá thời hiệu" |
        | Cán bộ                       | 10/06/2026 | 25/06/2026 | được chấp nhận                         |
        | Cán bộ                       | 10/06/2026 | 26/06/2026 | bị từ chối vì "khiếu nại quá thời hiệu" |
        | Viên chức                    | 25/03/2026 | 23/06/2026 | được chấp nhận                         |
        | Viên chức                    | 25/03/2026 | 24/06/2026 | bị từ chối vì "khiếu nại quá thời hiệu" |
        | Người đã nghỉ hưu, thôi việc | 25/03/2026 | 23/06/2026 | được chấp nhận                         |
        | Người đã nghỉ hưu, thôi việc | 25/03/2026 | 24/06/2026 | bị từ chối vì "khiếu nại quá thời hiệu" |

    Kịch bản: Chưa ghi quyết định bị khiếu nại thì chưa thụ lý
      Biết khiếu nại kỷ luật mới nhận ngày 01/07/2026, chưa ghi gì
      Khi người có thẩm quyền thực hiện "Thụ lý khiếu nại lần đầu"
      Thì bị từ chối vì "còn việc phải làm trước"

    Kịch bản: Văn thư ghi quyết định bị khiếu nại
      Biết khiếu nại kỷ luật mới nhận ngày 01/07/2026, chưa ghi gì
      Khi văn thư thực hiện "Ghi quyết định bị khiếu nại"
      Thì được chấp nhận

  @T3-04
  Quy tắc: Thời gian ốm đau, thiên tai, công tác, trở ngại khác không tính [Luật Khiếu nại 02/2011, Điều 48]

    Khung kịch bản: Bảy ngày nằm viện không tính: khiếu nại ngày <khiếu nại> thì <kết quả>
      Biết một khiếu nại kỷ luật nhận ngày 01/07/2026, trong đó:
        | Là                            | Công chức   |
        | Ngày nhận quyết định kỷ luật  | 01/06/2026  |
        | Ngày khiếu nại                | <khiếu nại> |
      Và văn thư đã thực hiện "Ghi nhận trở ngại, thời gian không tính", trong đó:
        | Trở ngại từ ngày | 05/06/2026 |
        | Đến hết ngày     | 11/06/2026 |
      Khi người có thẩm quyền thực hiện "Thụ lý khiếu nại lần đầu"
      Thì <kết quả>
      Dữ liệu:
        | khiếu nại  | kết quả                                 |
        | 23/06/2026 | được chấp nhận                          |
        | 24/06/2026 | bị từ chối vì "khiếu nại quá thời hiệu" |

    Kịch bản: Ngày hết trở ngại đứng trước ngày bắt đầu thì không nhận
      Biết một khiếu nại kỷ luật nhận ngày 01/07/2026
      Khi văn thư thực hiện "Ghi nhận trở ngại, thời gian không tính", trong đó:
        | Trở ngại từ ngày | 11/06/2026 |
        | Đến hết ngày     | 05/06/2026 |
      Thì bị từ chối vì "ngày sau đứng trước ngày trước"

    Kịch bản: Trở ngại trong thời hiệu lần hai cũng được ghi nhận
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Đã giải quyết lần đầu"
      Khi người có thẩm quyền thực hiện "Ghi nhận trở ngại, thời gian không tính"
      Thì được chấp nhận

  @T3-09
  Quy tắc: Lần đầu do chính nơi đã ra quyết định giải quyết [Luật Khiếu nại 02/2011, Điều 50 và Điều 51]

    Kịch bản: Thụ lý thì người khiếu nại được báo, cả hai hạn thụ lý xong
      Biết một khiếu nại kỷ luật nhận ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Thụ lý khiếu nại lần đầu" ngày 10/07/2026
      Thì vụ việc ở chặng "Giải quyết lần đầu"
      Và thời hạn "Thụ lý, thông báo (luật)" đã xong đúng hạn
      Và thời hạn "Thụ lý, thông báo (nghị định)" đã xong đúng hạn
      Và những người được báo là: người bị phản ánh; người gửi

    Kịch bản: Thụ lý sau 7 ngày làm việc là chậm theo nghị định, dù luật chưa hết
      Biết một khiếu nại kỷ luật nhận ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Thụ lý khiếu nại lần đầu" ngày 13/07/2026
      Thì thời hạn "Thụ lý, thông báo (nghị định)" đã xong nhưng chậm
      Và thời hạn "Thụ lý, thông báo (luật)" đã xong đúng hạn

    Kịch bản: Nơi khác ký quyết định thì nơi này không thụ lý
      Biết một khiếu nại kỷ luật nhận ngày 01/07/2026, trong đó:
        | Người ký quyết định kỷ luật | bà Vũ Hư Cấu |
      Khi người có thẩm quyền thực hiện "Thụ lý khiếu nại lần đầu"
      Thì bị từ chối vì "không phải nơi đã ký quyết định"

    Khung kịch bản: Lần hai thụ lý trong 10 ngày và 7 ngày làm việc; ngày <ngày> thì nghị định <nghị định>, luật <luật>
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Đã nhận khiếu nại lần hai"
      Khi người có thẩm quyền thực hiện "Thụ lý khiếu nại lần hai" ngày <ngày>
      Thì thời hạn "Thụ lý lần hai (nghị định)" <nghị định>
      Và thời hạn "Thụ lý lần hai (luật)" <luật>
      Và vụ việc ở chặng "Giải quyết lần hai"
      Và những người được báo là: người bị phản ánh; người gửi
      Dữ liệu:
        | ngày       | nghị định          | luật               |
        | 15/07/2026 | đã xong đúng hạn   | đã xong đúng hạn   |
        | 16/07/2026 | đã xong nhưng chậm | đã xong đúng hạn   |
        | 17/07/2026 | đã xong nhưng chậm | đã xong nhưng chậm |

  @T3-06
  Quy tắc: Không thụ lý thì nói rõ vì sao [Luật Khiếu nại 02/2011, Điều 50]

    Khung kịch bản: Không thụ lý vì "<căn cứ>", người khiếu nại được báo
      Biết một khiếu nại kỷ luật nhận ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Không thụ lý", trong đó:
        | Căn cứ không thụ lý | <căn cứ> |
      Thì vụ việc ở chặng "Không thụ lý"
      Và những người được báo là: người bị phản ánh; người gửi
      Dữ liệu:
        | căn cứ                                                    |
        | Không phải quyết định kỷ luật với chính người khiếu nại   |
        | Không thuộc thẩm quyền giải quyết                         |
        | Đã có quyết định giải quyết lần hai                       |

    Kịch bản: Còn thời hiệu thì không được nói là quá hạn
      Biết một khiếu nại kỷ luật nhận ngày 01/07/2026
      Khi người có thẩm quyền thực hiện "Không thụ lý", trong đó:
        | Căn cứ không thụ lý | Đã quá thời hiệu khiếu nại |
      Thì bị từ chối vì "khiếu nại còn trong thời hiệu"

    Kịch bản: Quá thời hiệu thì không thụ lý
      Biết một khiếu nại kỷ luật nhận ngày 01/07/2026, trong đó:
        | Là                            | Công chức  |
        | Ngày nhận quyết định kỷ luật  | 10/06/2026 |
        | Ngày khiếu nại                | 26/06/2026 |
      Khi người có thẩm quyền thực hiện "Không thụ lý", trong đó:
        | Căn cứ không thụ lý | Đã quá thời hiệu khiếu nại |
      Thì vụ việc ở chặng "Không thụ lý"

  @KC-01
  Quy tắc: Người khiếu nại được nói ở mọi bước [Quy tắc hệ thống KC-01]

    Khung kịch bản: <ai> nêu ý kiến ở chặng "<chặng>"
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "<chặng>"
      Khi <ai> thực hiện "Ghi ý kiến của người khiếu nại"
      Thì những người được báo là: người có thẩm quyền
      Dữ liệu:
        | ai                | chặng                     |
        | người bị phản ánh | Đã nhận khiếu nại         |
        | người gửi         | Giải quyết lần đầu        |
        | văn thư           | Đã giải quyết lần đầu     |
        | người bị phản ánh | Đã nhận khiếu nại lần hai |
        | người bị phản ánh | Giải quyết lần hai        |

  @T3-10
  Quy tắc: Hội đồng kỷ luật được tham vấn [Luật Khiếu nại 02/2011, Điều 52]

    Khung kịch bản: Tham vấn hội đồng ở chặng "<chặng>"
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "<chặng>"
      Khi người có thẩm quyền thực hiện "Tham vấn hội đồng kỷ luật"
      Thì được chấp nhận
      Dữ liệu:
        | chặng              |
        | Giải quyết lần đầu |
        | Giải quyết lần hai |

  @T3-11
  Quy tắc: Báo trước buổi đối thoại ít nhất 5 ngày [Nghị định 124/2020, Điều 28 khoản 1 (sửa bởi Nghị định 155/2026)]

    Khung kịch bản: Mời ngày 01/07/2026, đối thoại ngày <ngày>: <kết quả>
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Giải quyết lần đầu"
      Khi người có thẩm quyền thực hiện "Mời đối thoại", trong đó:
        | Ngày đối thoại | <ngày> |
      Thì <kết quả>
      Dữ liệu:
        | ngày       | kết quả                              |
        | 06/07/2026 | được chấp nhận                       |
        | 05/07/2026 | bị từ chối vì "báo đối thoại quá muộn" |

    Kịch bản: Mời đối thoại thì người khiếu nại được báo
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Giải quyết lần hai"
      Khi chủ tịch hội đồng thực hiện "Mời đối thoại"
      Thì những người được báo là: người bị phản ánh; người gửi

  @T3-10
  Quy tắc: Đối thoại là bắt buộc, có biên bản trước khi quyết định [Luật Khiếu nại 02/2011, Điều 53]

    Kịch bản: Theo bản trước ngày 01/07/2026, số ngày báo trước chưa xác nhận thì chưa mời
      Biết khiếu nại kỷ luật nhận ngày 02/06/2026 đến chặng "Giải quyết lần đầu"
      Khi người có thẩm quyền thực hiện "Mời đối thoại"
      Thì bị từ chối vì "số ngày báo trước đối thoại chưa được xác nhận"

    Khung kịch bản: Theo bản trước ngày 01/07/2026, cơ quan đặt 6 ngày, đối thoại ngày <ngày>: <kết quả>
      Biết cơ quan đặt số ngày báo trước đối thoại theo bản 2012 là 6
      Và khiếu nại kỷ luật nhận ngày 02/06/2026 đến chặng "Giải quyết lần đầu"
      Khi người có thẩm quyền thực hiện "Mời đối thoại", trong đó:
        | Ngày đối thoại | <ngày> |
      Thì <kết quả>
      Dữ liệu:
        | ngày       | kết quả                                |
        | 08/06/2026 | được chấp nhận                         |
        | 07/06/2026 | bị từ chối vì "báo đối thoại quá muộn" |

    Kịch bản: Chưa mời thì chưa đối thoại
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Giải quyết lần đầu"
      Khi người có thẩm quyền thực hiện "Đối thoại"
      Thì bị từ chối vì "còn việc phải làm trước"

    Kịch bản: Chưa đến ngày thì chưa đối thoại
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Giải quyết lần đầu"
      Và người có thẩm quyền đã thực hiện "Mời đối thoại"
      Khi người có thẩm quyền thực hiện "Đối thoại" ngày 05/07/2026
      Thì bị từ chối vì "chưa đến ngày đối thoại"

    Khung kịch bản: Người khiếu nại có mặt: <có mặt>, vắng có lý do: <lý do>: <kết quả>
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Giải quyết lần đầu"
      Và người có thẩm quyền đã thực hiện "Mời đối thoại"
      Khi người có thẩm quyền thực hiện "Đối thoại" ngày 06/07/2026, trong đó:
        | Người khiếu nại có mặt   | <có mặt> |
        | Vắng có lý do chính đáng | <lý do>  |
      Thì <kết quả>
      Dữ liệu:
        | có mặt | lý do | kết quả                                      |
        | có     | không | được chấp nhận                               |
        | không  | không | được chấp nhận                               |
        | không  | có    | bị từ chối vì "vắng có lý do thì phải mời lại" |

    Kịch bản: Chưa đối thoại thì chưa quyết định
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Giải quyết lần đầu"
      Và người có thẩm quyền đã thực hiện "Tham vấn hội đồng kỷ luật"
      Khi người có thẩm quyền thực hiện "Quyết định giải quyết lần đầu"
      Thì bị từ chối vì "còn việc phải làm trước"

    Kịch bản: Đối thoại lần đầu không thay cho đối thoại lần hai
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Giải quyết lần hai"
      Khi người có thẩm quyền thực hiện "Quyết định giải quyết lần hai"
      Thì bị từ chối vì "còn việc phải làm trước"

  @T3-08
  Quy tắc: Giải quyết trong 30 ngày, phức tạp không quá 45 ngày [Luật Khiếu nại 02/2011, Điều 50]

    Khung kịch bản: <loại người>, thụ lý ngày 01/07/2026, kéo dài thêm <ngày> ngày: <kết quả>
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Giải quyết lần đầu", trong đó:
        | Là             | <loại người> |
        | Nơi giải quyết | <nơi>        |
      Khi người có thẩm quyền thực hiện "Kéo dài giải quyết (vụ việc phức tạp)", trong đó:
        | Thêm mấy ngày | <ngày> |
      Thì <kết quả>
      Dữ liệu:
        | loại người                   | nơi                               | ngày | kết quả                         |
        | Công chức                    | Nơi đi lại bình thường            | 15   | được chấp nhận                  |
        | Công chức                    | Nơi đi lại bình thường            | 16   | bị từ chối vì "gia hạn quá mức" |
        | Cán bộ                       | Vùng sâu, vùng xa đi lại khó khăn | 15   | được chấp nhận                  |
        | Cán bộ                       | Vùng sâu, vùng xa đi lại khó khăn | 16   | bị từ chối vì "gia hạn quá mức" |
        | Viên chức                    | Nơi đi lại bình thường            | 15   | được chấp nhận                  |
        | Viên chức                    | Nơi đi lại bình thường            | 16   | bị từ chối vì "gia hạn quá mức" |
        | Viên chức                    | Vùng sâu, vùng xa đi lại khó khăn | 15   | được chấp nhận                  |
        | Người đã nghỉ hưu, thôi việc | Vùng sâu, vùng xa đi lại khó khăn | 16   | bị từ chối vì "gia hạn quá mức" |

    Kịch bản: Kéo dài thì người khiếu nại được báo
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Giải quyết lần đầu", trong đó:
        | Là | Công chức |
      Khi người có thẩm quyền thực hiện "Kéo dài giải quyết (vụ việc phức tạp)", trong đó:
        | Thêm mấy ngày | 15 |
      Thì hạn "Giải quyết khiếu nại của cán bộ, công chức" là ngày 17/08/2026
      Và những người được báo là: người bị phản ánh; người gửi

    Kịch bản: Hết hạn rồi thì không kéo dài
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Giải quyết lần đầu"
      Khi người có thẩm quyền thực hiện "Kéo dài giải quyết (vụ việc phức tạp)" ngày 03/08/2026
      Thì bị từ chối vì "thời hạn đã hết"

  @T3-08 @T3-19
  Quy tắc: Hạn giải quyết theo loại người, lần giải quyết, nơi giải quyết [Luật Khiếu nại 02/2011, Điều 28, Điều 37 và Điều 50]

    Khung kịch bản: <loại người>, <nơi>: hạn lần đầu là ngày <hạn>
      Biết một khiếu nại kỷ luật nhận ngày 01/07/2026, trong đó:
        | Là             | <loại người> |
        | Nơi giải quyết | <nơi>        |
      Khi người có thẩm quyền thực hiện "Thụ lý khiếu nại lần đầu"
      Thì hạn "<thời hạn>" là ngày <hạn>
      Dữ liệu:
        | loại người                   | nơi                               | thời hạn                                   | hạn        |
        | Công chức                    | Nơi đi lại bình thường            | Giải quyết khiếu nại của cán bộ, công chức | 31/07/2026 |
        | Cán bộ                       | Vùng sâu, vùng xa đi lại khó khăn | Giải quyết khiếu nại của cán bộ, công chức | 31/07/2026 |
        | Viên chức                    | Nơi đi lại bình thường            | Giải quyết lần đầu, người khác             | 31/07/2026 |
        | Viên chức                    | Vùng sâu, vùng xa đi lại khó khăn | Giải quyết lần đầu, vùng sâu, vùng xa      | 17/08/2026 |
        | Người đã nghỉ hưu, thôi việc | Nơi đi lại bình thường            | Giải quyết lần đầu, người khác             | 31/07/2026 |

    Khung kịch bản: <loại người>, <nơi>: thụ lý lần hai ngày 06/07/2026, hạn là ngày <hạn>
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Đã nhận khiếu nại lần hai", trong đó:
        | Là             | <loại người> |
        | Nơi giải quyết | <nơi>        |
      Khi người có thẩm quyền thực hiện "Thụ lý khiếu nại lần hai"
      Thì hạn "<thời hạn>" là ngày <hạn>
      Dữ liệu:
        | loại người | nơi                               | thời hạn                                   | hạn        |
        | Công chức  | Nơi đi lại bình thường            | Giải quyết khiếu nại của cán bộ, công chức | 05/08/2026 |
        | Viên chức  | Nơi đi lại bình thường            | Giải quyết lần hai, người khác             | 20/08/2026 |
        | Viên chức  | Vùng sâu, vùng xa đi lại khó khăn | Giải quyết lần hai, vùng sâu, vùng xa      | 04/09/2026 |

    Khung kịch bản: Lần hai, <nơi>, thêm <ngày> ngày theo "<giới hạn>": <kết quả>
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Giải quyết lần hai", trong đó:
        | Là             | Viên chức |
        | Nơi giải quyết | <nơi>     |
      Khi người có thẩm quyền thực hiện "Kéo dài giải quyết (vụ việc phức tạp)", trong đó:
        | Thêm mấy ngày | <ngày> |
      Thì <kết quả>
      Dữ liệu:
        | nơi                               | ngày | giới hạn                                                 | kết quả                         |
        | Nơi đi lại bình thường            | 15   | Lần hai, người khác, phức tạp: tổng cộng không quá       | được chấp nhận                  |
        | Nơi đi lại bình thường            | 16   | Lần hai, người khác, phức tạp: tổng cộng không quá       | bị từ chối vì "gia hạn quá mức" |
        | Vùng sâu, vùng xa đi lại khó khăn | 10   | Lần hai, vùng sâu, vùng xa, phức tạp: tổng cộng không quá | được chấp nhận                 |
        | Vùng sâu, vùng xa đi lại khó khăn | 11   | Lần hai, vùng sâu, vùng xa, phức tạp: tổng cộng không quá | bị từ chối vì "gia hạn quá mức" |

  @T3-08
  Quy tắc: Quyết định lần đầu sau tham vấn và đối thoại [Luật Khiếu nại 02/2011, Điều 50 và Điều 53]

    Khung kịch bản: Quyết định "<kết quả>" thì người khiếu nại được báo, còn quyền khiếu nại tiếp
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Sắp quyết định lần đầu"
      Khi người có thẩm quyền thực hiện "Quyết định giải quyết lần đầu" ngày 31/07/2026, trong đó:
        | Kết quả | <kết quả> |
      Thì vụ việc ở chặng "Đã giải quyết lần đầu"
      Và thời hạn "Giải quyết lần đầu, người khác" đã xong đúng hạn
      Và những người được báo là: người bị phản ánh; người gửi
      Dữ liệu:
        | kết quả                        |
        | Giữ nguyên quyết định kỷ luật  |
        | Sửa quyết định kỷ luật         |
        | Hủy quyết định kỷ luật         |

    Kịch bản: Quyết định sau ngày thứ ba mươi thì hồ sơ ghi là chậm
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Sắp quyết định lần đầu"
      Khi người có thẩm quyền thực hiện "Quyết định giải quyết lần đầu" ngày 01/08/2026
      Thì thời hạn "Giải quyết lần đầu, người khác" đã xong nhưng chậm

    Kịch bản: Phải trả lời về trách nhiệm của người đứng đầu
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Sắp quyết định lần đầu"
      Khi người có thẩm quyền thực hiện "Quyết định giải quyết lần đầu", trong đó:
        | Trách nhiệm của người đứng đầu |  |
      Thì bị từ chối vì "chưa điền đủ"

  @T3-09
  Quy tắc: Lần hai do cấp trên trực tiếp giải quyết, đúng thời hiệu [Luật Khiếu nại 02/2011, Điều 48 và Điều 51]

    Kịch bản: Khiếu nại lần hai là một lượt mới, hồ sơ sang cấp trên trực tiếp
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Đã giải quyết lần đầu"
      Khi người bị phản ánh thực hiện "Nhận khiếu nại lần hai"
      Thì vụ việc ở chặng "Đã nhận khiếu nại lần hai"
      Và vụ việc thuộc về "Sở Giả Định"
      Và lượt giải quyết là lượt thứ 2
      Và thời hạn "Quyết định lần đầu có hiệu lực sau" không còn phải theo
      Và những người được báo là: người có thẩm quyền

    Khung kịch bản: Gửi đến <nơi> thì không phải cấp trên trực tiếp
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Đã giải quyết lần đầu"
      Khi văn thư thực hiện "Nhận khiếu nại lần hai", trong đó:
        | Cấp trên trực tiếp giải quyết lần hai | <nơi> |
      Thì bị từ chối vì "không phải cấp trên trực tiếp"
      Dữ liệu:
        | nơi                       |
        | Ủy ban nhân dân thành phố |
        | Bệnh viện Minh Hoạ        |
        | Thanh tra thành phố       |

    Khung kịch bản: <loại người> bị <hình thức>, <nơi>: nhận <nhận>, khiếu nại lần hai <khiếu nại>: <kết quả>
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Đã giải quyết lần đầu", trong đó:
        | Là                | <loại người> |
        | Hình thức kỷ luật | <hình thức>  |
        | Nơi giải quyết    | <nơi>        |
      Khi người gửi thực hiện "Nhận khiếu nại lần hai" ngày 01/09/2026, trong đó:
        | Ngày nhận quyết định lần đầu | 06/07/2026  |
        | Ngày khiếu nại lần hai       | <khiếu nại> |
      Thì <kết quả>
      Dữ liệu:
        | loại người | hình thức      | nơi                               | nhận       | khiếu nại  | kết quả                                 |
        | Công chức  | Cảnh cáo       | Nơi đi lại bình thường            | 06/07/2026 | 16/07/2026 | được chấp nhận                          |
        | Công chức  | Cảnh cáo       | Nơi đi lại bình thường            | 06/07/2026 | 17/07/2026 | bị từ chối vì "khiếu nại quá thời hiệu" |
        | Công chức  | Buộc thôi việc | Nơi đi lại bình thường            | 06/07/2026 | 05/08/2026 | được chấp nhận                          |
        | Công chức  | Buộc thôi việc | Nơi đi lại bình thường            | 06/07/2026 | 06/08/2026 | bị từ chối vì "khiếu nại quá thời hiệu" |
        | Viên chức  | Cảnh cáo       | Nơi đi lại bình thường            | 06/07/2026 | 05/08/2026 | được chấp nhận                          |
        | Viên chức  | Cảnh cáo       | Nơi đi lại bình thường            | 06/07/2026 | 06/08/2026 | bị từ chối vì "khiếu nại quá thời hiệu" |
        | Viên chức  | Cảnh cáo       | Vùng sâu, vùng xa đi lại khó khăn | 06/07/2026 | 20/08/2026 | được chấp nhận                          |
        | Viên chức  | Cảnh cáo       | Vùng sâu, vùng xa đi lại khó khăn | 06/07/2026 | 21/08/2026 | bị từ chối vì "khiếu nại quá thời hiệu" |

  @T3-09
  Quy tắc: Người đã ký quyết định kỷ luật không quyết định lần hai [Luật Khiếu nại 02/2011, Điều 51 và Điều 56]

    Kịch bản: Quyết định lần hai sau tham vấn và đối thoại
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Sắp quyết định lần hai"
      Khi người có thẩm quyền thực hiện "Quyết định giải quyết lần hai"
      Thì vụ việc ở chặng "Đã giải quyết lần hai"

    Khung kịch bản: Người ký nay ở cấp trên thì ở chặng "<chặng>" không được "<việc>"
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "<chặng>"
      Và ông Lê Minh Hoạ là người có thẩm quyền của Sở Giả Định
      Khi ông Lê Minh Hoạ thực hiện "<việc>"
      Thì bị từ chối vì "chính người đã ký quyết định kỷ luật"
      Dữ liệu:
        | chặng                     | việc                          |
        | Đã nhận khiếu nại lần hai | Thụ lý khiếu nại lần hai      |
        | Sắp quyết định lần hai    | Quyết định giải quyết lần hai |

    Kịch bản: Chính người khiếu nại không thấy hồ sơ ở phía cơ quan
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Giải quyết lần đầu"
      Và bà Trần Thị Ví Dụ là người có thẩm quyền của Bệnh viện Minh Hoạ
      Khi bà Trần Thị Ví Dụ xem vụ việc
      Thì bị từ chối vì "không có hồ sơ này"

  @T3-13
  Quy tắc: Quyết định lần hai gửi trong 7 ngày [Luật Khiếu nại 02/2011, Điều 56 khoản 2]

    Khung kịch bản: Quyết định ngày 13/07/2026, gửi ngày <ngày> thì thời hạn <kết quả>
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Sắp quyết định lần hai"
      Và người có thẩm quyền đã thực hiện "Quyết định giải quyết lần hai" ngày 13/07/2026
      Khi văn thư thực hiện "Gửi quyết định giải quyết lần hai" ngày <ngày>
      Thì thời hạn "Gửi quyết định giải quyết lần hai" <kết quả>
      Và những người được báo là: người bị phản ánh; người gửi
      Dữ liệu:
        | ngày       | kết quả            |
        | 20/07/2026 | đã xong đúng hạn   |
        | 21/07/2026 | đã xong nhưng chậm |

    Kịch bản: Gửi rồi thì không gửi lại
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Đã giải quyết lần hai"
      Và văn thư đã thực hiện "Gửi quyết định giải quyết lần hai"
      Khi văn thư thực hiện "Gửi quyết định giải quyết lần hai"
      Thì bị từ chối vì "việc này đã làm rồi"

  @T3-12
  Quy tắc: Quyết định tạm đình chỉ, đình chỉ, tiếp tục gửi trong 3 ngày làm việc [Nghị định 124/2020, Điều 28b (sửa bởi Nghị định 155/2026)]

    Khung kịch bản: Tạm đình chỉ ở chặng "<chặng>" thì hạn giải quyết dừng
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "<chặng>", trong đó:
        | Là             | <loại người> |
        | Nơi giải quyết | <nơi>        |
      Khi người có thẩm quyền thực hiện "Tạm đình chỉ giải quyết khiếu nại"
      Thì thời hạn "<thời hạn>" đang tạm dừng
      Và thời hạn "Gửi quyết định tạm đình chỉ, đình chỉ, tiếp tục" đang chạy
      Dữ liệu:
        | chặng              | loại người | nơi                               | thời hạn                                   |
        | Giải quyết lần đầu | Công chức  | Nơi đi lại bình thường            | Giải quyết khiếu nại của cán bộ, công chức |
        | Giải quyết lần đầu | Viên chức  | Nơi đi lại bình thường            | Giải quyết lần đầu, người khác             |
        | Giải quyết lần đầu | Viên chức  | Vùng sâu, vùng xa đi lại khó khăn | Giải quyết lần đầu, vùng sâu, vùng xa      |
        | Giải quyết lần hai | Viên chức  | Nơi đi lại bình thường            | Giải quyết lần hai, người khác             |
        | Giải quyết lần hai | Viên chức  | Vùng sâu, vùng xa đi lại khó khăn | Giải quyết lần hai, vùng sâu, vùng xa      |

    Khung kịch bản: Tạm đình chỉ ngày 01/07/2026, gửi ngày <ngày> thì thời hạn <kết quả>
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Giải quyết lần đầu"
      Và người có thẩm quyền đã thực hiện "Tạm đình chỉ giải quyết khiếu nại"
      Khi văn thư thực hiện "Gửi quyết định tạm đình chỉ, tiếp tục" ngày <ngày>
      Thì thời hạn "Gửi quyết định tạm đình chỉ, đình chỉ, tiếp tục" <kết quả>
      Và những người được báo là: người bị phản ánh; người gửi
      Dữ liệu:
        | ngày       | kết quả            |
        | 06/07/2026 | đã xong đúng hạn   |
        | 07/07/2026 | đã xong nhưng chậm |

    Kịch bản: Tạm dừng mười ngày thì hạn lùi mười ngày
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Giải quyết lần đầu"
      Và người có thẩm quyền đã thực hiện "Tạm đình chỉ giải quyết khiếu nại"
      Khi người có thẩm quyền thực hiện "Tiếp tục giải quyết khiếu nại" ngày 11/07/2026
      Thì hạn "Giải quyết lần đầu, người khác" là ngày 10/08/2026

    Khung kịch bản: Đang tạm đình chỉ thì chưa làm "<việc>"
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "<chặng>"
      Và người có thẩm quyền đã thực hiện "Tạm đình chỉ giải quyết khiếu nại"
      Khi người có thẩm quyền thực hiện "<việc>"
      Thì bị từ chối vì "thời hạn không chạy"
      Dữ liệu:
        | chặng                  | việc                          |
        | Sắp quyết định lần đầu | Quyết định giải quyết lần đầu |
        | Sắp quyết định lần hai | Quyết định giải quyết lần hai |

    Kịch bản: Đang tạm đình chỉ thì không tạm đình chỉ nữa
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Giải quyết lần đầu"
      Và người có thẩm quyền đã thực hiện "Tạm đình chỉ giải quyết khiếu nại"
      Khi người có thẩm quyền thực hiện "Tạm đình chỉ giải quyết khiếu nại"
      Thì bị từ chối vì "thời hạn không chạy"

    Kịch bản: Không tạm đình chỉ thì không có gì để tiếp tục
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Giải quyết lần đầu"
      Khi người có thẩm quyền thực hiện "Tiếp tục giải quyết khiếu nại"
      Thì bị từ chối vì "thời hạn không tạm dừng"

    Kịch bản: Không có quyết định nào thì không có gì để gửi
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Giải quyết lần đầu"
      Khi văn thư thực hiện "Gửi quyết định tạm đình chỉ, tiếp tục"
      Thì bị từ chối vì "không có quyết định nào chờ gửi"

    Kịch bản: Chưa rút thì không đình chỉ
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Giải quyết lần đầu"
      Khi người có thẩm quyền thực hiện "Đình chỉ giải quyết khiếu nại"
      Thì bị từ chối vì "còn việc phải làm trước"

    Kịch bản: Đã rút thì đình chỉ, hạn giải quyết không còn
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Giải quyết lần hai"
      Và người bị phản ánh đã thực hiện "Ghi nhận rút khiếu nại"
      Khi người có thẩm quyền thực hiện "Đình chỉ giải quyết khiếu nại"
      Thì vụ việc ở chặng "Đã đình chỉ, chờ gửi quyết định"
      Và thời hạn "Giải quyết lần hai, người khác" không còn phải theo

    Khung kịch bản: Đình chỉ ngày 01/07/2026, gửi ngày <ngày> thì thời hạn <kết quả> và vụ việc đóng
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Giải quyết lần đầu"
      Và văn thư đã thực hiện "Ghi nhận rút khiếu nại"
      Và người có thẩm quyền đã thực hiện "Đình chỉ giải quyết khiếu nại"
      Khi văn thư thực hiện "Gửi quyết định đình chỉ" ngày <ngày>
      Thì thời hạn "Gửi quyết định tạm đình chỉ, đình chỉ, tiếp tục" <kết quả>
      Và vụ việc ở chặng "Đình chỉ"
      Và những người được báo là: người bị phản ánh; người gửi
      Dữ liệu:
        | ngày       | kết quả            |
        | 06/07/2026 | đã xong đúng hạn   |
        | 07/07/2026 | đã xong nhưng chậm |

  @T3-16
  Quy tắc: Rút, đình chỉ, đối thoại của khiếu nại đã thụ lý trước 01/7/2026 theo nghị định mới [Nghị định 155/2026, Điều 22]

    Kịch bản: Không quay về bản cũ: bản mới áp dụng cả cho việc trước đó
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Giải quyết lần đầu"
      Khi người có thẩm quyền thực hiện "Áp dụng quy định của ngày xảy ra hành vi", trong đó:
        | Ngày xảy ra hành vi | 30/06/2026 |
      Thì bị từ chối vì "bản này áp dụng cả cho hành vi trước đó"

    Kịch bản: Bản mới bỏ chặng mà vụ việc đang ở thì chưa chuyển được
      Biết khiếu nại kỷ luật nhận ngày 15/06/2026 đến chặng "Giải quyết lần đầu"
      Và bản mới không còn chặng "Giải quyết lần đầu"
      Khi người có thẩm quyền thực hiện "Chuyển sang bộ quy tắc mới" ngày 02/07/2026
      Thì bị từ chối vì "bản kia không có chặng này"

    Khung kịch bản: <ai> rút khiếu nại ở chặng "<chặng>" thì người có thẩm quyền được báo
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "<chặng>"
      Khi <ai> thực hiện "Ghi nhận rút khiếu nại"
      Thì những người được báo là: người có thẩm quyền
      Dữ liệu:
        | ai                | chặng              |
        | người bị phản ánh | Giải quyết lần đầu |
        | người gửi         | Giải quyết lần đầu |
        | văn thư           | Giải quyết lần hai |

    Kịch bản: Khiếu nại thụ lý tháng 6/2026 được chuyển sang bản mới
      Biết khiếu nại kỷ luật nhận ngày 15/06/2026 đến chặng "Giải quyết lần đầu"
      Khi người có thẩm quyền thực hiện "Chuyển sang bộ quy tắc mới" ngày 02/07/2026
      Thì được chấp nhận

    Kịch bản: Đã chuyển thì mời đối thoại theo số ngày của nghị định mới
      Biết khiếu nại kỷ luật nhận ngày 15/06/2026 đến chặng "Giải quyết lần đầu"
      Và người có thẩm quyền đã thực hiện "Chuyển sang bộ quy tắc mới" ngày 02/07/2026
      Khi người có thẩm quyền thực hiện "Mời đối thoại" ngày 02/07/2026, trong đó:
        | Ngày đối thoại | 07/07/2026 |
      Thì được chấp nhận

  @T3-15
  Quy tắc: Chỉ công chức từ Tổng cục trưởng trở xuống bị buộc thôi việc được khởi kiện [Luật Khiếu nại 02/2011, Điều 57 khoản 3]

    Khung kịch bản: <loại người>, <chức vụ>, <hình thức>: <kết quả>
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Đã giải quyết lần đầu", trong đó:
        | Là                | <loại người> |
        | Chức vụ           | <chức vụ>    |
        | Hình thức kỷ luật | <hình thức>  |
      Khi văn thư thực hiện "Ghi nhận khởi kiện tại tòa án", trong đó:
        | Vì | Không đồng ý với quyết định giải quyết |
      Thì <kết quả>
      Dữ liệu:
        | loại người | chức vụ                                      | hình thức      | kết quả                                              |
        | Công chức  | Từ Tổng cục trưởng và tương đương trở xuống  | Buộc thôi việc | được chấp nhận                                       |
        | Công chức  | Trên Tổng cục trưởng và tương đương          | Buộc thôi việc | bị từ chối vì "không thuộc trường hợp được khởi kiện" |
        | Công chức  | Từ Tổng cục trưởng và tương đương trở xuống  | Cách chức      | bị từ chối vì "không thuộc trường hợp được khởi kiện" |
        | Cán bộ     | Từ Tổng cục trưởng và tương đương trở xuống  | Buộc thôi việc | bị từ chối vì "không thuộc trường hợp được khởi kiện" |
        | Viên chức  | Từ Tổng cục trưởng và tương đương trở xuống  | Buộc thôi việc | bị từ chối vì "không thuộc trường hợp được khởi kiện" |

    Kịch bản: Ngày khởi kiện chưa đến thì không ghi
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Đã giải quyết lần đầu", trong đó:
        | Là                | Công chức      |
        | Hình thức kỷ luật | Buộc thôi việc |
      Khi văn thư thực hiện "Ghi nhận khởi kiện tại tòa án", trong đó:
        | Vì             | Không đồng ý với quyết định giải quyết |
        | Ngày khởi kiện | 31/12/2026                             |
      Thì bị từ chối vì "ngày ghi chưa đến"

    Khung kịch bản: Ở chặng "<chặng>", khởi kiện ngày <ngày> vì "<vì>": <kết quả>
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "<chặng>", trong đó:
        | Là                | Công chức      |
        | Hình thức kỷ luật | Buộc thôi việc |
      Khi người có thẩm quyền thực hiện "Ghi nhận khởi kiện tại tòa án" ngày <ngày>, trong đó:
        | Vì | <vì> |
      Thì <kết quả>
      Dữ liệu:
        | chặng                 | ngày       | vì                                       | kết quả                                           |
        | Giải quyết lần đầu    | 31/07/2026 | Đã hết thời hạn mà chưa được giải quyết  | bị từ chối vì "thời hạn giải quyết còn chạy"      |
        | Giải quyết lần đầu    | 01/08/2026 | Đã hết thời hạn mà chưa được giải quyết  | được chấp nhận                                    |
        | Giải quyết lần đầu    | 01/08/2026 | Không đồng ý với quyết định giải quyết   | bị từ chối vì "chưa có quyết định để không đồng ý" |
        | Giải quyết lần hai    | 01/09/2026 | Đã hết thời hạn mà chưa được giải quyết  | được chấp nhận                                    |
        | Đã giải quyết lần hai | 01/09/2026 | Không đồng ý với quyết định giải quyết   | được chấp nhận                                    |

  @T3-14 @T3-17
  Quy tắc: Có hiệu lực rồi mới công khai đến mọi người trong đơn vị [Luật Khiếu nại 02/2011, Điều 58 khoản 1]

    Khung kịch bản: Quyết định lần đầu ngày 06/07/2026, công khai ngày <ngày>: <kết quả>
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Đã giải quyết lần đầu"
      Khi người phụ trách công khai thực hiện "Công khai quyết định giải quyết đã có hiệu lực" ngày <ngày>
      Thì <kết quả>
      Dữ liệu:
        | ngày       | kết quả                      |
        | 05/08/2026 | được chấp nhận               |
        | 04/08/2026 | bị từ chối vì "chưa đến ngày" |

    Khung kịch bản: Quyết định lần hai ngày 11/07/2026, công khai ngày <ngày>: <kết quả>
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Đã giải quyết lần hai"
      Và văn thư đã thực hiện "Gửi quyết định giải quyết lần hai"
      Khi người phụ trách công khai thực hiện "Công khai quyết định giải quyết đã có hiệu lực" ngày <ngày>
      Thì <kết quả>
      Dữ liệu:
        | ngày       | kết quả                      |
        | 10/08/2026 | được chấp nhận               |
        | 09/08/2026 | bị từ chối vì "chưa đến ngày" |

    Kịch bản: Đang chờ có hiệu lực thì không ai nợ việc gì
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Sắp quyết định lần đầu"
      Khi người có thẩm quyền thực hiện "Quyết định giải quyết lần đầu"
      Thì hạn "Quyết định lần đầu có hiệu lực sau" là ngày 05/08/2026
      Và không ai còn nợ việc gì

    Kịch bản: Chưa gửi quyết định lần hai thì chưa công khai
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Đã giải quyết lần hai"
      Khi người phụ trách công khai thực hiện "Công khai quyết định giải quyết đã có hiệu lực" ngày 10/08/2026
      Thì bị từ chối vì "chưa gửi quyết định lần hai"

    Kịch bản: Công khai thì vụ việc kết thúc và người khiếu nại được báo
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Đã giải quyết lần đầu"
      Khi người phụ trách công khai thực hiện "Công khai quyết định giải quyết đã có hiệu lực" ngày 05/08/2026
      Thì vụ việc ở chặng "Đã kết thúc"
      Và thời hạn "Quyết định lần đầu có hiệu lực sau" đã xong đúng hạn
      Và những người được báo là: người bị phản ánh; người gửi

    Kịch bản: Lần hai công khai xong thì thời hạn hiệu lực cũng xong
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Đã giải quyết lần hai"
      Và văn thư đã thực hiện "Gửi quyết định giải quyết lần hai"
      Khi người phụ trách công khai thực hiện "Công khai quyết định giải quyết đã có hiệu lực" ngày 10/08/2026
      Thì thời hạn "Quyết định lần hai có hiệu lực sau" đã xong đúng hạn

  @KC-22
  Quy tắc: Khiếu nại đúng thì điều đã công khai được đính chính trước khi đóng [Quy tắc hệ thống KC-22]

    Khung kịch bản: "<kết quả>" mà chưa đính chính thì chưa đóng
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Sắp quyết định lần đầu"
      Và người có thẩm quyền đã thực hiện "Quyết định giải quyết lần đầu", trong đó:
        | Kết quả | <kết quả> |
      Khi người phụ trách công khai thực hiện "Công khai quyết định giải quyết đã có hiệu lực" ngày 05/08/2026
      Thì bị từ chối vì "vụ việc kỷ luật chưa được đính chính"
      Dữ liệu:
        | kết quả                |
        | Sửa quyết định kỷ luật |
        | Hủy quyết định kỷ luật |

    Kịch bản: Ngày đính chính chưa đến thì chưa đóng
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Sắp quyết định lần đầu"
      Và người có thẩm quyền đã thực hiện "Quyết định giải quyết lần đầu", trong đó:
        | Kết quả | Hủy quyết định kỷ luật |
      Khi người phụ trách công khai thực hiện "Công khai quyết định giải quyết đã có hiệu lực" ngày 05/08/2026, trong đó:
        | Ngày vụ việc kỷ luật đã ghi nhận là sai và đính chính | 06/08/2026 |
      Thì bị từ chối vì "ngày ghi chưa đến"

    Kịch bản: Đã đính chính thì đóng được
      Biết khiếu nại kỷ luật nhận ngày 01/07/2026 đến chặng "Sắp quyết định lần đầu"
      Và người có thẩm quyền đã thực hiện "Quyết định giải quyết lần đầu", trong đó:
        | Kết quả | Hủy quyết định kỷ luật |
      Khi người phụ trách công khai thực hiện "Công khai quyết định giải quyết đã có hiệu lực" ngày 05/08/2026, trong đó:
        | Ngày vụ việc kỷ luật đã ghi nhận là sai và đính chính | 20/07/2026 |
      Thì vụ việc ở chặng "Đã kết thúc"
