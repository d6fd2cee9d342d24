/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const PRINTING_REFUSALS: Readonly<Record<string, string>> = {
  'Ngày cuối không thể ở trước ngày đầu.': "The last day can't be before the first.",
  'Nhiều quá {} hồ sơ; hãy chọn thời gian ngắn hơn.': 'More than {} dossiers; choose a shorter time.',
  'Phải nêu ít nhất một mã hồ sơ.': 'Give at least one dossier code.',
  'Nhiều quá {} hồ sơ trong một giấy.': 'More than {} dossiers on one paper.',
  'Hồ sơ {} do nơi khác tiếp nhận.': 'Dossier {} was received elsewhere.',
  'Hồ sơ {} là của người khác.': "Dossier {} is somebody else's.",
  'Mẫu này không có câu đó.': 'This form has no such sentence.',
  // What was not found.
  'phiếu yêu cầu bổ sung': 'the request for papers',
  'phiếu xin lỗi đã được duyệt': 'an approved apology',
  'thông báo nghĩa vụ tài chính': 'the notice of what is to be paid',
  'phiếu trả kết quả': 'the slip of the result',
  'công văn lấy ý kiến': 'the letter that asks',
  'phiếu này': 'this slip',
};
