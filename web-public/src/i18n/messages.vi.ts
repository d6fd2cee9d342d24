export default {
  title: 'Ông/bà muốn nhận tin thế nào?',
  lead: 'Lựa chọn này chỉ áp dụng cho hồ sơ có trong thư mà ông/bà vừa mở.',
  email: 'Nhận thư điện tử',
  sms: 'Nhận tin nhắn SMS',
  save: 'Lưu',
  none: 'Không nhận tin nào nữa',
  saved: 'Đã lưu lựa chọn của ông/bà.',
  savedNone: 'Đã lưu. Ông/bà sẽ không nhận tin nào nữa về hồ sơ này.',
  stillThere: 'Tình trạng hồ sơ vẫn xem được bằng mã trên phiếu hẹn.',
  notFound: 'Đường dẫn này không đúng hoặc đã hết hiệu lực.',
};
