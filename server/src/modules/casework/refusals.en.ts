/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const CASEWORK_REFUSALS: Readonly<Record<string, string>> = {
  'Phải ghi tóm tắt.': 'Write a summary.',
  'Phải ghi lý do chuyển.': 'Write why it is passed on.',
  'Phải ghi điều cần hỏi lại.': 'Write what is to be asked again.',
  'Phải ghi nội dung công khai.': 'Write what is to be published.',
  'Phải ghi dự thảo trả lời.': 'Write a draft of the answer.',
  'Phải ghi điều cần sửa.': 'Write what must be changed.',
  'Phải ghi lý do không thụ lý.': 'Write why it is not taken up.',
  'Còn dữ liệu cá nhân: {}.': 'Personal data are still in it: {}.',
  '{} đã xử lý việc này lúc {} ngày {}. Hãy tải lại.': '{} already dealt with this at {} on {}. Load it again.',
  'Việc này do người báo và cơ quan đang giữ xử lý.': 'Who reported it and the office that has it deal with this.',
  'Việc này không làm được ở tình trạng hiện tại.': "This can't be done as it stands now.",
  // What is listed in the sentence of personal data.
  'số định danh': 'identity number',
  'CMND "{}"': 'identity card "{}"',
  'số điện thoại "{}"': 'phone number "{}"',
  'địa chỉ thư điện tử "{}"': 'e-mail address "{}"',
  'mã hồ sơ "{}"': 'dossier code "{}"',
  'tên "{}"': 'name "{}"',
};
