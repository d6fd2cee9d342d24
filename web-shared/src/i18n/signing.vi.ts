export default {
  lead: 'Hồ sơ chờ ký ở cơ quan bạn, gần đến hạn nhất ở trên.',
  keys: '↑ ↓ đọc · phím cách chọn · Home rồi Shift+End chọn hết · A phê duyệt · R trả lại · Enter sang hồ sơ · Esc về danh sách',
  reading: 'Hồ sơ đang đọc',
  listLabel: 'Hồ sơ chờ ký',
  signed_one: 'Còn {{count}} hồ sơ chờ ký',
  signed_other: 'Còn {{count}} hồ sơ chờ ký',
};
