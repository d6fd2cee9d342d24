export default {
  nav: {
    administration: 'Quản trị',
    worklist: 'Việc của đơn vị',
    sentOn: 'Đã chuyển đi',
    leadership: 'Điều hành',
    rollout: 'Lộ trình',
  },
};
