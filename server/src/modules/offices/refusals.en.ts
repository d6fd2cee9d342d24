/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const OFFICES_REFUSALS: Readonly<Record<string, string>> = {
  'phải có đủ các quầy đang hoạt động, mỗi quầy một lần.': 'There must be all open counters, each once.',
  'phải là một tháng đã đến, ví dụ 2026-11.': 'Must be a month that has come, e.g. 2026-11.',
  'phải nêu người tiếp nhận.': 'Name who takes it over.',
  'người này đang ngồi một quầy khác.': 'This person is at another counter.',
  '{} vừa sửa cơ quan này; hãy xem lại rồi làm tiếp.': '{} has just changed this office; look at it again, then go on.',
  'Cơ quan này đã kết thúc hoạt động.': 'This office has ended.',
  'Chỉ bộ phận một cửa, trung tâm có quầy.': 'Only one-stop centres have counters.',
  'Cơ quan này chưa có thay đổi nào để hoàn tác.': 'This office has no change to undo.',
  'Quầy này đã đóng.': 'This counter is closed.',
  'phải là số di động 10 chữ số, số cố định 02… có 11 chữ số, hoặc số tổng đài 1800, 1900.':
    'Must be a mobile number of 10 digits, a fixed one 02… of 11 digits, or a service number 1800, 1900.',
  'phiếu hẹn cần nơi trả kết quả; phải ghi địa chỉ.':
    'The slip needs the place where the result is returned; write the address.',
  'không phải là địa chỉ thư điện tử.': 'Not an e-mail address.',
  'một cơ quan có nhiều nhất {} quầy.': 'An office has at most {} counters.',
  'phải có số quầy, nhiều nhất {} ký tự.': 'Must have the number of the counter, at most {} characters.',
  'đã có quầy số {}.': 'There is a counter {} already.',
  'phải có tên quầy, nhiều nhất {} ký tự.': 'Must have the name of the counter, at most {} characters.',
  'phải là một ngày, nhiều nhất một năm tới.': 'Must be a day, at most a year ahead.',
  'người này hiện không làm việc ở cơ quan.': 'This person does not work at the office now.',
  '{} đang ngồi quầy {}; mỗi người một quầy.': '{} is at counter {}; everybody has one counter.',
  'phải từ hôm qua (đóng ngay) đến một năm tới.': 'Must be from yesterday (closes it at once) to a year ahead.',
};
