/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const ONLINE_REFUSALS: Readonly<Record<string, string>> = {
  'Phải ghi giấy tờ còn thiếu.': 'Write which papers are missing.',
  'Hãy gửi ít nhất một tệp, hoặc ghi lời nhắn.': 'Send at least one file, or write a message.',
  'Không gửi được mã theo cách này.': "The code can't be sent in this way.",
  'Chưa ghi số di động.': 'The mobile number is missing.',
  'Chưa ghi thư điện tử.': 'The e-mail address is missing.',
  'Hãy lấy mã xác nhận trước.': 'Get a code first.',
  'Hãy nhập mã xác nhận.': 'Enter the code.',
  'Không đọc được nội dung.': "The content can't be read.",
  'Hồ sơ đang soạn này đã được sửa ở máy khác lúc {} ngày {}. Hãy mở lại.':
    'This draft was changed on another machine at {} on {}. Open it again.',
  '{} đã xử lý phần bổ sung này lúc {} ngày {}. Hãy tải lại.':
    '{} already dealt with these papers at {} on {}. Load it again.',
  'Hồ sơ này không chờ bổ sung nữa.': 'This dossier does not wait for papers any more.',
  'Hồ sơ này không chờ phần bổ sung này nữa.': 'This dossier does not wait for these papers any more.',
  'Từ mạng này đã soạn quá nhiều hồ sơ trong một giờ. Xin thử lại sau.':
    'Too many dossiers were drafted from this network within an hour. Please try again later.',
  'Đã đủ {} tệp; hãy ghép nhiều trang vào một tệp PDF.':
    'There are {} files already; put several pages into one PDF file.',
  'Phần bổ sung này không còn ở trạng thái cho phép việc này.':
    'These papers do not stand so that this can be done any more.',
  'Hồ sơ không có yêu cầu bổ sung nào.': 'No papers were asked for in this dossier.',
  // What was not found.
  'phần bổ sung này': 'these papers',
  'hồ sơ đang soạn mang mã này': 'a draft with this code',
};
