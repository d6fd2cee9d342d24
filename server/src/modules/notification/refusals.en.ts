/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const NOTIFICATION_REFUSALS: Readonly<Record<string, string>> = {
  'Cần xác nhận bằng mã gửi đến điện thoại hoặc thư điện tử.':
    'It must be confirmed by a code sent to the phone or by e-mail.',
  'Tiêu đề thư chỉ có một dòng.': 'The subject of a letter has one line only.',
  'Không phải địa chỉ thư.': 'Not an e-mail address.',
  'Mã không đúng hoặc đã hết hạn; hãy lấy mã mới.': 'The code is wrong or has expired; get another one.',
  'Mã không đúng; còn {} lần thử.': 'The code is wrong; tries left: {}.',
  'Nộp trực tuyến đang tạm dừng: hệ thống chưa gửi được mã xác nhận. Xin nộp tại bộ phận một cửa.':
    'Sending in online is interrupted: no code can be sent. Please hand the dossier in at a one-stop centre.',
  'Đã gửi nhiều mã xác nhận; hãy thử lại sau ít phút.': 'Many codes were sent; try again in a few minutes.',
  'Tin này không còn giữ địa chỉ.': 'The address of this message is not kept any more.',
  'Tin này đang ở trạng thái {}.': 'This message stands as {}.',
  // What was not found.
  'đường dẫn này': 'this link',
};
