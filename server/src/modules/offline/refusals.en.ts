/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const OFFLINE_REFUSALS: Readonly<Record<string, string>> = {
  'Người này không có quyền tiếp nhận hồ sơ tại đây vào lúc đó.':
    'This person had no right to receive dossiers here at that time.',
  'Phải có tên, nhiều nhất {} ký tự.': 'Must have a name, at most {} characters.',
  'Không phải phiên bản của thủ tục này.': 'Not a version of this procedure.',
  'Nội dung trên phiếu cũ dài quá.': 'What stands on the old slip is too long.',
  'Hồ sơ nộp trực tuyến không tiếp nhận được khi mất mạng.':
    "A dossier sent in online can't be received while the line is down.",
  'Số này đã gửi với nội dung khác; hồ sơ đã nhận giữ nguyên.':
    'This number was sent with other content; the dossier received stays as it is.',
  'Số {} không thuộc dải số của máy này.': "Number {} is not of this machine's range.",
  'Sau bây giờ: đồng hồ của máy chạy nhanh.': 'In the future: the clock of the machine is fast.',
  'Trước lúc máy được cấp dải số này.': 'Before the machine was given this range.',
  'Ngoài thời gian máy được phép cấp số khi mất mạng.':
    'Outside the time in which the machine may give numbers while the line is down.',
  'Trước hồ sơ liền trước ({} ngày {}).': 'Before the dossier ahead of it ({} on {}).',
  'Không phải mã tra cứu.': 'Not a look-up code.',
  'Phải ghi lý do, nhiều nhất {} ký tự.': 'Write the reason, at most {} characters.',
  'Trước lúc máy được đăng ký.': 'Before the machine was registered.',
  'Sau lúc máy bị thu hồi.': 'After the machine was revoked.',
  'Sau bây giờ.': 'In the future.',
  'Thủ tục không có hiệu lực vào lúc đó.': 'The procedure was not in force at that time.',
  'Nhiều quá {} ngày.': 'More than {} days.',
  'Không thuộc dải số nào.': 'Of no range of numbers.',
  'Phải là số từ 0.': 'Must be a number from 0 on.',
  'Phiên bản này lúc đó chưa có hiệu lực.': 'This version was not in force then.',
  'Danh mục không thể đọc sau lúc tiếp nhận.': "The catalogue can't have been read after the receipt.",
  'Ngày hẹn trả trên phiếu không thể có.': "The date promised on the slip can't be.",
  'Đang chờ số {}; hãy gửi theo thứ tự.': 'Number {} is awaited; send them in order.',
  'Hồ sơ mang số này đã có.': 'There is a dossier with this number already.',
  'Hồ sơ này đã được nhận.': 'This dossier was received.',
  'Máy này đã bị thu hồi ({}: {}); không cấp số và không nhận thêm từ máy này.':
    'This machine was revoked ({}: {}); it gets no more numbers and nothing more is taken from it.',
  'Máy này đã thôi làm việc khi mất mạng; hãy đăng ký lại.':
    'This machine does not work without the line any more; register it again.',
  'Cơ quan này đã cấp hết các dải số dành cho máy làm việc khi mất mạng.':
    'This office has given out all ranges for machines that work without the line.',
  'Một cơ quan có nhiều nhất {} máy như vậy; hãy thu hồi máy cũ.':
    'An office has at most {} such machines; revoke an old one.',
  'Máy còn hồ sơ chưa gửi; hãy gửi hết rồi mới thôi dùng.':
    'The machine still has dossiers that were not sent; send all of them before it is given up.',
  'Hồ sơ này đã chuyển người phụ trách xử lý; nhập theo phiếu khi được cho phép.':
    'This dossier went to those in charge; enter it from the slip once they allow it.',
  'Máy này chưa bị thu hồi: hồ sơ của máy tự gửi lên.': 'This machine is not revoked: it sends its dossiers by itself.',
  'Người phụ trách chưa cho phép nhập hồ sơ theo phiếu của máy này.':
    'Those in charge have not allowed dossiers to be entered from the slips of this machine.',
  // What was not found.
  'máy này': 'this machine',
};
