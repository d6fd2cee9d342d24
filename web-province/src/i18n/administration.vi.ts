export default {
  title: 'Quản trị hệ thống',
  lead: 'Tài khoản này quản trị hệ thống, không xử lý hồ sơ.',
  soon: 'Màn hình quản trị chưa có. Hiện nay tài khoản, danh mục và ngày nghỉ được quản lý trên máy chủ bằng lệnh hcc (xem tài liệu vận hành):',
  commands: {
    user: 'thêm, khoá tài khoản, đặt lại mật khẩu',
    import: 'nạp đơn vị hành chính, thủ tục, ngày nghỉ từ tệp',
    verify: 'đối chiếu số liệu với nhật ký hồ sơ',
  },
  open: 'Có thể xem ngay tại đây',
  pages: {
    leadership: 'Điều hành: tình hình giải quyết thủ tục hành chính',
    reports: 'Báo cáo 06a theo địa bàn, cơ quan, lĩnh vực, thủ tục',
    rollout: 'Lộ trình vận hành trung tâm, bộ phận một cửa',
    search: 'Sổ theo dõi: tìm hồ sơ theo mã, người nộp',
    profile: 'Tài khoản của tôi: đổi mật khẩu',
    help: 'Hướng dẫn sử dụng',
  },
};
