/// Pairs of syllables whose letters are never written with other marks: a first syllable and those that follow it.
///
/// Made by `Scripts/pairs` from published documents that were not recognised.
enum SyllablePairs {
  static let text = """
    an toàn
    anh hùng
    article điều
    ban hành nhân thường đầu
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
    bưu chính
    bạc nhà
    bạn vừa
    bản cũ mới quy sao
    bảo hiểm trì đảm
    bất tiện
    bầu cử
    bật bằng lại
    bắt buộc giữ
    bằng cụm văn
    bến cảng
    bền vững
    bệnh viện
    bị đăng
    bỏ click cụm
    bố trí
    bồi thường
    bổ sung
    bộ trưởng
    bờ biển sông
    bởi luật nghị
    bứt phá
    cai nghiện
    cam kết
    can thiệp
    cao hơn đẳng
    cha mẹ
    chapter chương
    chi cục nhánh phí tiết trả
    chia sẻ
    chiến lược sĩ tranh
    chiều dài
    chuyên gia môn
    chuyển giao nhượng tiếp
    chuẩn kỹ
    chào mừng
    chênh lệch
    chính công phủ quyền sách trị
    chôn cất
    chú thích
    chúng ta tôi
    chăm lo sóc
    chăn nuôi
    chương ii iii iv trình
    chạy dọc
    chấm dứt
    chấp hành thuận
    chất lượng
    chậm nhất
    chắc chắn
    chắn chúng
    chặt chẽ
    chế độ
    chỉ đạo
    chịu thuế trách
    chống lãng tội
    chủ nghĩa trì tịch đầu
    chức lại năng thực tín
    chứng chỉ minh nhận
    chữ đệm
    chữa bệnh cháy
    click phải trái
    con nuôi
    cp ngày
    cung ứng
    cuối cùng
    cuộc họp
    cài đặt
    cá nhân
    cách mạng
    cán bộ
    cáo kết
    cáp quang
    cây trồng
    còn lại sót thiếu
    công an bố chức khai lập nghiệp nghệ trình ty tác việc
    cùng lúc
    căn cứ
    cơ chế cấu quan
    cư trú
    cạnh tranh
    cả cha
    cải cách tiến
    cảm ơn
    cảng biển dầu
    cảnh sát
    cấp giấy lại tỉnh xã
    cấu hạ trúc
    cần so thiết
    cầu dẫn
    cận nghèo
    cập nhật
    cắt giảm ngang
    cống hiến
    cốt liệt
    cổng dịch thông ttđt
    cộng hòa đồng
    cụ thể
    cục hải trưởng
    cứ luật nghị
    cứu hộ nạn
    cử tri đại
    cửa khẩu
    danh mục sách
    di tích
    diện tích
    doanh nghiệp
    du lịch
    duy nhất trì
    dân cấp tỉnh tộc
    dù nhiều
    dưới đây
    dấu hiệu
    dầu khí
    dẫn độ
    dị đoan
    dịch vụ
    dục mầm nghề
    dụng ngân năng đất
    dữ liệu
    dự kiến thảo toán án
    ghi chú rõ
    gia hạn tăng đình
    giai đoạn
    gian nghỉ
    giao dịch người nhiệm thông
    giá trị đất
    giám sát đốc
    giáo dục viên
    giúp đỡ
    giả mạo
    giải pháp quyết thích trình
    giảm nghèo
    giản hóa
    giảng dạy
    giấy chứng phép tờ
    giống cây
    giới thiệu đơn
    giờ chuẩn giảng
    giữ chức gìn
    gây nhầm thiệt
    góp phần
    gần nhất
    gắn liền
    gọi chung tắt
    gồm cả
    gỡ khó
    hiện chế nhiệm
    hiệu lực quả
    hoàn thiện thành trả
    hoạch chung
    hoạt động
    huy hiệu động
    huấn luyện
    huế giai
    hài cốt
    hàng hóa hải nhà
    hành chính kèm nghề quyết vi văn án
    hòa xã
    hóa xuất
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
    hội chủ đồng
    hợp lệ tác
    in ấn
    khai thác thực
    khen thưởng
    khiếu nại
    kho bạc
    khoáng sản
    khoản chuyển
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
    không phải
    khơi dậy
    khả năng
    khảo sát
    khấu hao trừ
    khẩn trương
    khẩu nên
    khối lượng
    khởi kiện tố
    kinh phí tế
    kiến nghị
    kiểm soát sát toán tra
    kèm theo
    kéo dài
    kê khai
    kích thước
    kính gửi
    kế hoạch toán
    kết cấu luận nối quả
    kịp thời
    kỷ cương luật niệm
    kỹ năng thuật
    lai gần
    lan tỏa
    lao động
    liên quan
    liền kề
    liệt sĩ
    liệu cá lưu quốc
    loại chất rủi xanh
    làm công việc
    lành mạnh
    lái xe
    lãi suất
    lãnh thổ đạo
    lý do lịch nhà vi
    lĩnh vực
    lượng công
    lại thắng
    lấn biển
    lấy mẫu
    lần lượt thứ đầu
    lập biên hồ
    lắp ráp đặt
    lệ phí tổn
    lệnh ưu
    lịch sử tư
    lồng ghép
    lỗi quý
    lộ mật
    lớn hơn
    lợi nhuận ích
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
    mật khẩu nhà
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
    neo đậu
    ngang bộ
    nghi ngờ
    nghiêm cấm túc
    nghiên cứu
    nghiện ma
    nghiệp công vụ
    nghèo bền
    nghĩa việt vụ
    nghề nghiệp
    nghệ thông
    nghỉ hè hưu phép thai
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
    người bị lao đại
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
    ninh mạng quốc
    niêm phong yết
    niên xung
    nuôi con dưỡng
    nâng cao
    nên khi nhiều
    nêu rõ
    nòng cốt
    nông nghiệp thôn
    năng lượng lực
    nơi cư nhận
    nước cộng ngoài việt
    nạo vét
    nắm bắt
    nếp sống
    nền tảng
    nổi bật
    nội bộ vụ
    nộp hồ thuế
    of thư
    phiên họp
    phiếu kín
    phong trào
    pháp luật
    phát hiện huy sinh triển
    phân cấp loại tích
    phê chuẩn duyệt
    phí bảo thực
    phía biển
    phòng cháy
    phù hợp
    phương pháp tiện án
    phạm hành pháp vi
    phạt tiền
    phải nộp
    phản biện
    phấn đấu
    phần mềm trăm
    phẩm online
    phố huế hà trực
    phối hợp
    phổ biến
    phụ lục trách
    phục hậu hồi vụ
    phủ quy
    phức tạp
    quan chịu liên nhà đến
    quy chuẩn chế hoạch phạm trình định
    quyết khiếu thủ toán định
    quyền hạn địa
    quà tặng
    quê quán
    quý khách
    quản lý trị
    quốc gia hội phòng tế việt
    ra khỏi
    ranh giới
    rà chuột soát
    rò rỉ
    rõ ràng
    rút gọn kháng ngắn
    rỉ mật
    rộng khắp rãi
    rủi ro
    rừng trồng
    sai lệch sót
    sao chép
    sau đây
    sinh thái
    so sánh
    soạn thảo
    sung bởi khoản một điều
    sách nhà trung xã
    sáng tạo
    sát nhân
    sâu rộng
    sóc sức
    sót vết
    sôi nổi
    sơ trực
    sạt lở
    sản phẩm xuất
    sắp xếp
    sẵn sàng
    sẻ dữ
    sẽ cung
    sở hữu
    sứ mệnh
    sức khỏe
    sử dụng
    sửa đổi
    sự bất chúng nghiệp đồng
    ta cũng lại
    tai nạn
    tha tù
    tham mưu
    thay thế đổi
    theo mẫu
    thi hành đua
    thiên tai
    thiết bị kế
    thiếu sót
    thiệp sớm
    thiệt hại
    thiệu ứng
    thoát nghèo
    thu hồi nhập thập
    thuê mua đất
    thuận bảo lợi
    thuế suất tncn
    thuốc lá
    thuộc trung
    thành lập phần phố viên
    thái rà
    tháo gỡ
    thâm niên
    thích chú
    thói quen
    thôi giữ
    thôn mới
    thông báo tin tư
    thư viện
    thương binh mại
    thường trực vụ xuyên
    thảo luận
    thấp hơn
    thất thoát
    thầu lựa
    thẩm quyền tra định
    thắc mắc
    thắng covid lợi
    thẳng nối
    thế cụm tương
    thể hiện thao từng
    thị trấn xã
    thỏa thuận
    thống kê nhất
    thời gian hạn điểm
    thủ tướng tục
    thủy nội sản việt
    thứ hai xiii xiv
    thử nghiệm thách
    thực hiện tế
    tin điện
    tinh gọn thần
    tiên tiến
    tiêu chuẩn chí hàng thụ
    tiến hành
    tiếp nhận tục
    tiết kiệm
    tiền gửi lương
    toàn bộ thông
    toán chi kinh
    trao đổi
    triều lớn
    triển khai kinh
    trong thời
    trung tâm ương
    truy cập cứu tặng xuất
    trách nhiệm
    trái phiếu phép
    trân trọng
    trên hệ địa
    trình tự
    trí tuệ
    trích lục ngang
    trò chơi
    trùng lặp
    trước khi ngày
    trường hợp
    trưởng bộ
    trại giam
    trạng thái
    trả lời nợ
    trận tổ
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
    tài chính liệu sản trợ
    tàu biển
    tâm phục
    tên gọi
    tìm kiếm
    tình trạng
    tích chào cực
    tín dụng
    tính thuế
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
    tầng kỹ lớp đường
    tập huấn trung đoàn
    tật nặng đặc
    tắt so
    tặng huy
    tệ nạn
    tỉnh nghệ
    tịch hội ủy
    tọa độ
    tố cáo giác tụng
    tối cao thiểu
    tổ chức
    tổn thương
    tổng hợp
    tộc thiểu
    tội phạm
    tờ khai
    tục hành sử
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
    viết gọn tắt
    việc làm thực
    viện kiểm
    vui chơi lòng
    văn bản hóa phòng
    vũ trang
    vướng mắc
    vận hành tải
    vật chất liệu
    vắng mặt
    vệ bí
    vị hành trí trực
    vốn vay
    vụ bưu công quốc việc
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
    xếp loại
    xử lý phạt
    yêu cầu
    yếu tố
    án đầu
    áp dụng
    ít hơn nhất
    ăn trưa
    đang chấp
    điều chỉnh kiện này tra
    điện thoại tử
    đoàn thể đbqh
    đoạn thẳng
    đua khen sôi
    đàm phán
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
    địa bàn chỉ giới phương điểm
    định mức này tại
    đốc sở
    đối chiếu tượng
    đồ vật
    đồng nhân thời
    đổi mới
    độ ưu
    độc lập
    đội ngũ
    đột phá xuất
    đời sống
    đủ người điều
    ơn quý
    ưu tiên đãi
    ương mặt đảng
    ảnh chụp
    ốm đau
    ủng hộ
    ủy ban quyền
    ứng cử dụng
    """
}
