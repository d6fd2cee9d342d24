export default {
  kind: { KIOSK: 'Kiosk', BOARD: 'Bảng gọi số', COUNTER_SCREEN: 'Màn hình quầy' },
  pairTitle: 'Ghép máy: {{kind}}',
  pairLead: 'Nhập mã ghép 8 chữ số mà người quản trị thấy ở mục “Sảnh và máy” của cơ quan.',
  revoked: 'Máy này không còn được dùng ở trung tâm. Nhập mã ghép mới để dùng lại.',
  digits_one: 'Đã nhập {{count}} trong 8 chữ số',
  digits_other: 'Đã nhập {{count}} trong 8 chữ số',
  pairing: 'Đang ghép…',
  erase: 'Xoá chữ số cuối',
  problem: {
    wrong: 'Mã không đúng hoặc đã hết hạn. Xin lấy mã mới.',
    often: 'Thử quá nhiều lần. Xin chờ một phút.',
    away: 'Chưa nối được với máy chủ. Xin kiểm tra dây mạng rồi nhập lại.',
  },
  away: 'Mất kết nối, đang nối lại… Thông tin có thể đã cũ.',
  starting: 'Đang khởi động…',
  startingAway: 'Chưa nối được với máy chủ; tự thử lại sau vài giây.',
};
