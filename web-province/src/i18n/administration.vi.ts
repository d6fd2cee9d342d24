export default {
  title: 'Quản trị hệ thống',
  lead: 'Tài khoản này quản trị hệ thống, không xử lý hồ sơ.',
  soon: 'Danh mục, thêm và khoá tài khoản hiện được làm trên máy chủ bằng lệnh hcc (xem tài liệu vận hành):',
  commands: {
    user: 'thêm, khoá tài khoản',
    import: 'nạp đơn vị hành chính, thủ tục, ngày nghỉ từ tệp',
    verify: 'đối chiếu số liệu với nhật ký hồ sơ',
    seal: 'niêm phong nhật ký của những ngày đã qua, in để ký',
  },
  open: 'Có thể xem ngay tại đây',
  pages: {
    leadership: 'Điều hành: tình hình giải quyết thủ tục hành chính',
    reports: 'Báo cáo 06a theo địa bàn, cơ quan, lĩnh vực, thủ tục',
    rollout: 'Lộ trình vận hành trung tâm, bộ phận một cửa',
    'access-trail': 'Nhật ký truy cập: ai đã đăng nhập, xem, tra cứu, xuất tệp, thay đổi gì',
    search: 'Sổ theo dõi: tìm hồ sơ theo mã, người nộp',
    accounts: 'Tài khoản: xác thực hai bước theo vai trò, giúp một người vào lại',
    calendar: 'Lịch làm việc: ngày nghỉ, làm bù; xem trước hồ sơ đổi hạn rồi áp dụng',
    certificates: 'Chứng thư số: cơ quan nào ký giấy tờ bằng chứng thư nào, hạn đến bao giờ',
    profile: 'Tài khoản của tôi: mật khẩu, xác thực hai bước, phiên làm việc',
    help: 'Hướng dẫn sử dụng',
  },
};
