export default {
  nav: {
    worklist: 'Việc của đơn vị',
    sentUp: 'Đã chuyển lên',
    overview: 'Tình hình các xã',
    administration: 'Quản trị',
  },
};
