/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const RATINGS_REFUSALS: Readonly<Record<string, string>> = {
  'Phải từ 1 đến 5.': 'Must be from 1 to 5.',
  'Phải chấm đủ các tiêu chí, theo thang điểm.': 'All criteria must be rated, on their scale.',
  'Phải là tháng dạng yyyy-MM.': 'Must be a month as yyyy-MM.',
  'Không được trước ngày bắt đầu.': 'Must not be before the first day.',
  'Ngày bắt đầu không có ai đang được biệt phái.': 'Nobody is seconded on the first day.',
  'Phải có từ 1 đến {} câu hỏi.': 'Must have from 1 to {} questions.',
  'Phải có, không quá {} ký tự.': 'Write it, no more than {} characters.',
  'Phải chọn từ 1 đến 5 cho mọi câu hỏi chấm điểm.': 'Choose from 1 to 5 for every question that is rated.',
  'Lượt này đã được đánh giá. Xin cảm ơn ông/bà.': 'This visit was rated. Thank you.',
  'Đợt khảo sát chưa kết thúc.': 'The survey has not ended.',
  'Ngoài thời gian trả lời khảo sát.': "The survey can't be answered at this time.",
  'Ông/bà đã trả lời đợt khảo sát này.': 'You have answered this survey.',
  // What was not found.
  'lượt phục vụ để đánh giá': 'a visit to rate',
  'đợt khảo sát này': 'this survey',
};
