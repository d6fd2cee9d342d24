export default {
  nav: {
    worklist: 'Việc của tôi',
    sentUp: 'Đã chuyển lên',
    administration: 'Quản trị',
  },
};
