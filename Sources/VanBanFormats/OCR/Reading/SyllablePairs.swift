/// Pairs of syllables whose letters are never written with other marks: a first syllable and those that follow it.
///
/// Made by `Scripts/pairs` from published documents that were not recognised.
enum SyllablePairs {
  static let text = """
    an toàn
    anh hùng
    article điều
    ban hành nhân
    bao gồm
    biên bản chế
    biết cập tình
    biểu hội quốc
    biện pháp
    biệt nặng
    buôn lậu
    bà mẹ
    bày tóm
    báo cáo
    bãi bỏ
    bên cạnh dưới
    bình quân
    bôi vàng
    bạc nhà
    bạn vừa
    bản sao
    bảo hiểm đảm
    bất tiện
    bầu cử
    bật bằng lại
    bắt buộc
    bằng cụm văn
    bền vững
    bị đăng
    bỏ click
    bố trí
    bồi thường
    bổ sung
    bộ trưởng
    bứt phá
    cai nghiện
    cam kết
    can thiệp
    cao đẳng
    cha mẹ
    chapter chương
    chi nhánh phí tiết trả
    chia sẻ
    chiến lược tranh
    chiều dài
    chuyên môn
    chuyển giao
    chào mừng
    chênh lệch
    chính phủ sách
    chôn cất
    chú thích
    chúng ta tôi
    chăm lo sóc
    chăn nuôi
    chương ii iii iv trình
    chạy dọc
    chấm dứt
    chấp hành
    chất lượng
    chậm nhất
    chắc chắn
    chắn chúng
    chặt chẽ
    chế độ
    chỉ đạo
    chịu trách
    chống lãng tội
    chủ nghĩa trì tịch
    chức năng
    chứng chỉ nhận
    chữ đệm
    chữa bệnh cháy
    click phải trái
    con nuôi
    cp ngày
    cài đặt
    cá nhân
    cách mạng
    cán bộ
    cáp quang
    cây trồng
    còn lại sót thiếu
    công an chức nghệ tác
    cùng lúc
    căn cứ
    cơ quan
    cư trú
    cạnh tranh
    cả cha
    cải cách
    cảm ơn
    cảng biển dầu
    cảnh sát
    cấp tỉnh xã
    cấu hạ trúc
    cần so thiết
    cầu dẫn
    cận nghèo
    cập nhật
    cắt giảm ngang
    cống hiến
    cốt liệt
    cổng dịch
    cộng hòa đồng
    cụ thể
    cục trưởng
    cứ luật nghị
    cứu nạn
    cử tri đại
    cửa khẩu
    danh mục sách
    diện tích
    doanh nghiệp
    du lịch
    duy nhất trì
    dân cấp tỉnh tộc
    dù nhiều
    dưới đây
    dầu khí
    dẫn độ
    dị đoan
    dịch vụ
    dục mầm nghề
    dụng năng đất
    dữ liệu
    dự kiến thảo toán án
    ghi chú rõ
    gia đình
    giai đoạn
    gian nghỉ
    giao người thông
    giá trị
    giám sát đốc
    giáo dục
    giúp đỡ
    giả mạo
    giải quyết
    giảm nghèo
    giản hóa
    giảng dạy
    giấy chứng phép tờ
    giống cây
    giới thiệu đơn
    giờ chuẩn giảng
    giữ gìn
    gây nhầm thiệt
    góp phần
    gắn liền
    gọi chung tắt
    gồm cả
    gỡ khó
    hiệu lực quả
    hoàn thiện thành
    hoạt động
    huy hiệu
    huấn luyện
    huế giai
    hài cốt
    hàng hải
    hành chính kèm vi án
    hòa xã
    hơn nữa
    hư hỏng
    hương ước
    hướng dẫn
    hưởng thêm trợ
    hạ tầng
    hạnh phúc
    hải quan
    hậu quả
    hết giá
    hệ thống
    họ tên
    học tập
    hỏa táng
    hồ sơ
    hồi giấy đất
    hỗ trợ
    hộ chiếu nghèo
    hội đồng
    in ấn
    khai thác
    khiếu nại
    kho bạc
    khoáng sản
    khu vực
    khuyến khích
    khuyết tật
    khuôn khổ
    khác nhau
    khách hàng vì
    khám bệnh
    kháng chiến cáo
    khí hậu
    khó khăn
    khóa xv xvi đào
    khơi dậy
    khả năng
    khảo sát
    khấu trừ
    khẩu nên
    khối lượng
    khởi kiện tố
    kinh phí tế
    kiểm soát sát tra
    kèm theo
    kích thước
    kính gửi
    kế hoạch
    kết cấu luận nối quả
    kịp thời
    kỷ cương niệm
    kỹ năng thuật
    lai gần
    lan tỏa
    lao động
    liên quan
    liền kề
    liệt sĩ
    liệu cá lưu
    loại rủi xanh
    làm việc
    lái xe
    lãi suất
    lãnh thổ đạo
    lý lịch nhà
    lĩnh vực
    lại thắng
    lấn biển
    lấy mẫu
    lần thứ đầu
    lắp đặt
    lệ tổn
    lệnh ưu
    lịch sử tư
    lồng ghép
    lộ mật
    lợi ích
    lục ii iii
    lựa chọn
    lực kể lượng
    mai táng
    minh bạch
    miền núi
    mua bán sắm
    mà không quý
    màu sắc
    máy bay móc tính
    mê tín
    mô hình tả
    môi trường
    mưa lũ
    mạng lưới
    mạnh mẽ
    mạo nhãn
    mầm non
    mẫu số
    mật khẩu
    mặt trận
    mềm diệt
    mồ côi
    mộ liệt
    một cửa số
    mới sáng
    mời thầu
    mở phiên rộng
    mục đích
    mức giờ hưởng lương
    nghi ngờ
    nghiêm cấm túc
    nghiên cứu
    nghiện ma
    nghiệp vụ
    nghèo bền
    nghĩa việt
    nghề nghiệp
    nghệ thông
    nghỉ hè hưu phép
    nghị quyết định
    ngoài khơi
    ngoại giao
    nguyên tắc
    nguyện vọng
    nguồn gốc vốn
    ngày làm nhận
    ngân hàng sách
    ngôn ngữ
    ngăn chặn ngừa
    người bị
    ngữ dưới
    nhanh chóng
    nhiều khó lần
    nhiễm chất
    nhiệm vụ
    nhu cầu
    nhà giáo nước
    nhân dân
    như sau
    nhầm lẫn
    nhập khẩu
    ninh mạng
    niêm phong yết
    niên xung
    nuôi con dưỡng
    nâng cao
    nên khi nhiều
    nêu rõ
    nòng cốt
    nông nghiệp thôn
    năng lượng
    nơi cư nhận
    nước ngoài
    nắm bắt
    nếp sống
    nền tảng
    nổi bật
    nộp hồ
    of thư
    phiên họp
    phiếu kín
    phong trào
    pháp luật
    phát huy sinh triển
    phân cấp loại tích
    phê chuẩn duyệt
    phía biển
    phòng cháy
    phù hợp
    phương án
    phạm pháp vi
    phạt tiền
    phản biện
    phấn đấu
    phần mềm
    phẩm online
    phố huế hà trực
    phối hợp
    phổ biến
    phụ lục trách
    phục hậu hồi vụ
    phủ quy
    phức tạp
    quan đến
    quy chế hoạch phạm định
    quyết khiếu định
    quyền hạn
    quê quán
    quý khách
    quản lý
    quốc gia hội phòng
    ra khỏi
    ranh giới
    rà chuột soát
    rò rỉ
    rõ ràng
    rút gọn kháng ngắn
    rỉ mật
    rộng khắp rãi
    rủi ro
    sai lệch
    sao chép
    sau đây
    sinh thái
    so sánh
    soạn thảo
    sung bởi một
    sách nhà
    sáng tạo
    sâu rộng
    sóc sức
    sót vết
    sôi nổi
    sản phẩm xuất
    sắp xếp
    sẻ dữ
    sẽ cung
    sở hữu
    sứ mệnh
    sức khỏe
    sử dụng
    sửa đổi
    sự bất chúng nghiệp
    ta cũng lại
    tai nạn
    tha tù
    tham mưu
    thay thế đổi
    theo mẫu
    thi hành đua
    thiết bị
    thiếu sót
    thiệp sớm
    thiệt hại
    thiệu ứng
    thoát nghèo
    thu hồi nhập thập
    thuê mua đất
    thuận lợi
    thuế tncn
    thuốc lá
    thuộc trung
    thành lập phần phố viên
    thái rà
    tháo gỡ
    thâm niên
    thích chú
    thói quen
    thôn mới
    thông tin tư
    thư viện
    thương binh mại
    thường trực xuyên
    thảo luận
    thấp hơn
    thất thoát
    thẩm quyền
    thắc mắc
    thắng covid lợi
    thẳng nối
    thế cụm tương
    thể thao từng
    thị trấn xã
    thỏa thuận
    thống kê nhất
    thời gian hạn
    thủ tướng tục
    thủy nội sản việt
    thứ xiii xiv
    thử nghiệm thách
    thực hiện
    tin điện
    tinh thần
    tiên tiến
    tiêu chuẩn chí hàng thụ
    tiếp nhận tục
    tiết kiệm
    tiền gửi lương
    trao đổi
    triều lớn
    triển khai
    trong thời
    trung tâm ương
    truy cập cứu tặng xuất
    trách nhiệm
    trái phiếu phép
    trên địa
    trình tự
    trí tuệ
    trích lục ngang
    trùng lặp
    trước khi ngày
    trường hợp
    trưởng bộ
    trại giam
    trạng thái
    trả lời
    trật tự
    trẻ em
    trọng cảm
    trở lên xuống
    trợ cấp giúp
    trữ lịch
    trực hội thuộc tiếp tuyến
    tuy nhiên
    tuyên truyền
    tuyển chọn
    tuân thủ
    tuổi trở
    tài chính liệu sản
    tâm phục
    tên gọi
    tìm kiếm
    tình trạng
    tích cực
    tòa án
    tóm tắt
    tôi cam cập vừa
    tôn trọng vinh
    tăng cường thêm tốc
    tư này pháp
    tương lai đương ứng
    tượng áp
    tại điều điểm
    tạm trú đình
    tải lại
    tấm gương
    tất cả
    tầm nhìn
    tần suất
    tầng đường
    tập huấn trung
    tật nặng đặc
    tắt so
    tặng huy
    tệ nạn
    tỉnh nghệ
    tịch ủy
    tố cáo giác tụng
    tối cao thiểu
    tổ chức
    tổn thương
    tổng hợp
    tộc thiểu
    tội phạm
    tờ khai
    tục hành
    từng bước
    tự nguyện nhiên
    tỷ lệ
    ubnd huyện tỉnh
    uy tín
    vai trò
    vay vốn
    vb khác
    vi phạm
    viên chức
    viết gọn
    việc làm
    viện kiểm
    vui chơi lòng
    văn bản hóa phòng
    vũ trang
    vướng mắc
    vận tải
    vật chất liệu
    vệ bí
    vị trí
    vừa làm
    xem cụ tất xét
    xin bật lỗi
    xuất khẩu khỏi nguồn
    xác minh nhận định
    xâm hại phạm
    xây dựng
    xã hội
    xét yêu
    xăng dầu
    xử lý phạt
    yêu cầu
    yếu tố
    án đầu
    áp dụng
    ít nhất
    ăn trưa
    đang chấp
    điều chỉnh kiện này
    điện thoại tử
    đoàn thể đbqh
    đoạn thẳng
    đua khen
    đào tạo
    đánh giá thắng
    đáp ứng
    đây gọi viết
    đã biết
    đóng gói góp
    đôn đốc
    đăng ký nhập xuất
    đơn vị
    đưa ra
    đương trở
    đường bưu thủy
    đại biểu diện
    đảm an bảo
    đảng viên
    đất đai
    đấu thầu tranh
    đầu tư
    đầy đủ
    đẩy mạnh
    đặc biệt khu thù
    đặt trụ
    đề nghị án
    đền bù
    địa bàn chỉ giới phương
    định này tại
    đối tượng
    đồ vật
    đổi mới
    độ ưu
    độc lập
    đội ngũ
    đột phá xuất
    đời sống
    ơn quý
    ưu tiên đãi
    ương mặt
    ảnh chụp
    ốm đau
    ủng hộ
    ủy ban
    ứng cử dụng
    """
}
