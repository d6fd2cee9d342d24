/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const CALENDAR_REFUSALS: Readonly<Record<string, string>> = {
  'Phải có ít nhất một ngày.': 'There must be at least one day.',
  'Nhiều quá {} ngày trong một lần.': 'More than {} days at once.',
  'phải là một đối tượng.': 'Must be an object.',
  'phải là một danh sách.': 'Must be a list.',
  'phải là chuỗi ký tự không rỗng.': 'Must be a text that is not empty.',
  '{} không phải một trong {}.': '{} is none of {}.',
  'phải gồm đúng giờ bắt đầu và giờ kết thúc.': 'Must be the hour when it begins and the hour when it ends.',
  'không được trước lúc tiếp nhận hoặc trước sự kiện cuối cùng.':
    'Must not be before the receipt or before the last event.',
  'thiếu lịch làm việc.': 'There is no working calendar.',
  'tệp phải có mục "years" chia theo năm.': 'The file must have "years", with the days of each year.',
  'phải là số nguyên từ 1 đến {}.': 'Must be a whole number from 1 to {}.',
  'sự kiện xảy ra trước lúc tiếp nhận hoặc trước sự kiện liền trước.':
    'The event is before the receipt or before the event ahead of it.',
  '{} không thể xảy ra sau khi hồ sơ đã hoàn thành.': "{} can't happen after the dossier was completed.",
  'RESUMED khi đồng hồ không tạm dừng.': 'RESUMED while the clock was not paused.',
  'PAUSED khi đồng hồ đã tạm dừng.': 'PAUSED while the clock was paused already.',
  'COMPLETED khi đồng hồ đang tạm dừng.': 'COMPLETED while the clock was paused.',
  'MOVED phải nêu cơ quan nhận hồ sơ.': 'MOVED must name the office that gets the dossier.',
  'phải là giờ có thật dạng HH:mm, ví dụ 07:00.': 'Must be a time of day as HH:mm, e.g. 07:00.',
  'phải có ít nhất một buổi làm việc, nếu không sẽ không có giờ nào.':
    'There must be at least one session of work, else there are no hours at all.',
  'giờ kết thúc phải sau giờ bắt đầu.': 'The end must be after the beginning.',
  'các buổi phải theo thứ tự và không chồng lên nhau.': 'The sessions must follow each other and not overlap.',
  'Đã có giờ khác từ đúng ngày này cho {}; hãy hủy bản đó trước.':
    'There are other hours from this very day for {}; give those up first.',
  'Ngày này đã có ở trên.': 'This day stands above already.',
  'Lý do dài quá {} ký tự.': 'The reason is longer than {} characters.',
  'Ngày nghỉ phải có lý do.': 'A day off must have a reason.',
  'Ngày thường trong tuần không thể là ngày làm bù.': "A weekday can't be a make-up day.",
  'Cuối tuần vốn đã nghỉ.': 'The weekend is free anyway.',
  'Sớm nhất là ngày mai: hôm nay đang làm theo giờ cũ.':
    'Tomorrow at the earliest: today the old hours are being worked.',
  'Xa quá {} ngày.': 'More than {} days ahead.',
  'Phải ghi văn bản quyết định.': 'Name the document that decides it.',
  'Nhiều quá {} buổi.': 'More than {} sessions.',
  'Một ngày làm việc phải từ 4 đến 10 giờ.': 'A working day must have from 4 to 10 hours.',
};
