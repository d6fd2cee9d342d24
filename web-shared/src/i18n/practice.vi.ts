export default {
  title: 'Luyện tập',
  lead: 'Bản luyện tập là một hệ thống riêng, giống hệt hệ thống thật: cùng đơn vị, thủ tục, lịch, nhưng hồ sơ là hồ sơ giả. Làm sai không sao: không ảnh hưởng số liệu, không báo cho ai, mỗi đêm được xóa và làm mới.',
  enter: 'Mở bản luyện tập',
  doneMine: 'Bạn đã hoàn thành hồ sơ hướng dẫn đầu tiên ({{when}}).',
  notDoneMine: 'Bạn chưa làm hồ sơ hướng dẫn đầu tiên. Mở bản luyện tập rồi làm theo từng bước, khoảng 10 phút.',
  insideTitle: 'Bạn đang ở bản luyện tập',
  insideLead:
    'Mọi việc ở đây không có giá trị và được xóa mỗi đêm. Giấy in ra có chữ “BẢN LUYỆN TẬP – KHÔNG CÓ GIÁ TRỊ”.',
  back: 'Về hệ thống thật',
  begin: 'Làm hồ sơ đầu tiên theo hướng dẫn',
  resume: 'Làm tiếp hồ sơ hướng dẫn',
  again: 'Làm lại từ đầu',
  colleagues: 'Ai trong đơn vị đã luyện tập',
  columns: { name: 'Họ tên', finished: 'Hoàn thành lần gần nhất', times: 'Số lần' },
  never: 'Chưa',
  reset: {
    title: 'Làm mới bản luyện tập',
    text: 'Bản luyện tập tự làm mới lúc 3 giờ 30 mỗi đêm. Làm mới ngay khi cơ quan, tài khoản hoặc thủ tục vừa thay đổi và cần luyện tập theo cái mới.',
    button: 'Làm mới ngay',
    ask: 'Làm mới bản luyện tập ngay bây giờ?',
    lost: 'Sẽ mất: {{total}} hồ sơ mọi người đã nhập để luyện tập, mọi bài hướng dẫn đang làm dở, và ai đang luyện tập phải mở lại. Hệ thống thật và việc ai đã hoàn thành không thay đổi.',
    done: 'Đã làm mới. Bản luyện tập có cơ quan, tài khoản và thủ tục của hôm nay.',
  },
  guide: {
    title: 'Hồ sơ đầu tiên',
    progress: '{{done}}/{{total}} bước',
    done: 'đã xong',
    now: 'làm bước này',
    open: 'Mở màn hình',
    leave: 'Để sau',
    show: 'Hiện hướng dẫn',
    hide: 'Thu gọn',
    finished: 'Bạn đã đi hết một hồ sơ, từ lúc tiếp nhận đến lúc trả kết quả. Người phụ trách thấy bạn đã hoàn thành.',
    close: 'Đóng',
    colleagues: 'Để đồng nghiệp giải quyết',
    steps: {
      PROCEDURE: {
        title: 'Tìm thủ tục',
        text: 'Ở màn hình Tiếp nhận, gõ vài chữ của tên thủ tục, ví dụ “tình trạng hôn nhân”, rồi chọn bằng phím mũi tên và Enter.',
      },
      APPLICANT: {
        title: 'Nhập người nộp',
        text: 'Nhập số giấy tờ, họ tên, số điện thoại, địa chỉ. Ai từng nộp thì hệ thống tự điền khi gõ xong số giấy tờ.',
      },
      DOCUMENTS: {
        title: 'Kiểm tra giấy tờ',
        text: 'Đánh dấu từng giấy tờ người dân đưa: bản chính, bản sao chứng thực, bản chụp.',
      },
      RECEIVE: {
        title: 'Kiểm tra lại và tiếp nhận',
        text: 'Đọc lại hạn trả rồi bấm “Lưu và in phiếu hẹn” (Ctrl+Enter). Thiếu gì, màn hình nói ngay ở ô đó.',
      },
      PRINT: {
        title: 'In giấy tiếp nhận',
        text: 'Bấm “In phiếu hẹn”: phiếu đưa cho người dân. Ở bản luyện tập phiếu có chữ chéo trang, không đưa cho ai.',
      },
      FIND: {
        title: 'Tìm lại hồ sơ',
        text: 'Quét hoặc gõ mã hồ sơ ở ô trên cùng, hoặc tìm theo tên ở Sổ theo dõi, rồi mở hồ sơ.',
      },
      PASS_ON: {
        title: 'Chuyển hồ sơ đi',
        text: 'Trong hồ sơ bấm “Chuyển bước tiếp”. Hồ sơ sang cơ quan giải quyết, đồng hồ của cơ quan đó bắt đầu chạy.',
      },
      COME_BACK: {
        title: 'Chờ kết quả về',
        text: 'Ngoài đời mất vài ngày. Ở đây bấm nút dưới: đồng nghiệp giả giải quyết từng bước, kết quả về bàn của bạn.',
      },
      HAND_BACK: {
        title: 'Trả kết quả',
        text: 'Mở “Chờ trả”, chọn hồ sơ, ghi tên người nhận và bấm “Trả kết quả”.',
      },
    },
  },
};
