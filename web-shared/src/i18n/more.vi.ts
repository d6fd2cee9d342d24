export default {
  menu: 'Mục khác',
  cash: 'Thu phí, lệ phí',
  handover: 'Bàn giao kết quả',
  post: 'Bưu chính',
  complaints: 'Phản ánh, kiến nghị',
  help: 'Hướng dẫn',
};
