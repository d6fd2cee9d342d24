export default {
  nav: {
    administration: 'Quản trị',
    accounts: 'Tài khoản',
    worklist: 'Việc của đơn vị',
    sentOn: 'Đã chuyển đi',
    accessTrail: 'Nhật ký truy cập',
  },
};
