export default {
  label: 'Giờ làm việc',
  closedToday: 'hôm nay nghỉ',
  next: 'Từ {{day}}: {{hours}}',
};
