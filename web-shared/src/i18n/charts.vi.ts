export default {
  asTable: 'Xem bằng bảng',
  asChart: 'Xem bằng biểu đồ',
  copy: 'Chép hình',
  copied: 'Đã chép hình, có thể dán vào văn bản.',
  saved: 'Đã lưu hình thành tệp.',
  failed: 'Không tải được biểu đồ; số liệu ở bảng dưới đây.',
  plot: 'Biểu đồ {{title}}. Phím mũi tên để chọn một số, Enter để mở hồ sơ của số đó.',
  open: '{{category}}, {{series}}: {{value}} – mở danh sách',
};
