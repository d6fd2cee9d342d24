export default {
  nav: {
    administration: 'Quản trị',
    accounts: 'Tài khoản',
    worklist: 'Việc của đơn vị',
    sentOn: 'Đã chuyển đi',
    leadership: 'Điều hành',
    rollout: 'Lộ trình',
    accessTrail: 'Nhật ký truy cập',
  },
};
