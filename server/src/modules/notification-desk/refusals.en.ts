/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const NOTIFICATION_DESK_REFUSALS: Readonly<Record<string, string>> = {
  'Hồ sơ không có thư điện tử.': 'The dossier has no e-mail address.',
  'Hồ sơ không có số di động.': 'The dossier has no mobile number.',
  'Thư số liệu tự lập không có lời văn mẫu.': 'Letters of figures have no words of their own.',
  'Dài quá {} ngày.': 'More than {} days.',
  'Không phải địa chỉ thư điện tử.': 'Not an e-mail address.',
  'Lựa chọn này vừa được đổi. Hãy xem lại.': 'This choice was changed just now. Look at it again.',
  'Việc này do nơi tiếp nhận và nơi đang giữ hồ sơ ghi.':
    'The place of receipt and who has the dossier in hand record this.',
  // What was not found.
  'nội dung tin này': 'the words of this message',
};
