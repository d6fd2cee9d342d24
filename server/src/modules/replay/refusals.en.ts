/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const REPLAY_REFUSALS: Readonly<Record<string, string>> = {
  'Kỳ dài quá một năm.': 'The period is longer than a year.',
  'Không được ở sau hôm nay.': 'Must not be after today.',
  'Bản này chấm dứt thủ tục: không có gì để chạy lại.': 'This version ends the procedure: there is nothing to replay.',
  'Kỳ này không có hồ sơ nào của thủ tục.': 'There is no dossier of the procedure in this period.',
  'Kỳ này có {} hồ sơ, chạy lại được nhiều nhất {}; hãy chọn kỳ ngắn hơn.':
    'There are {} dossiers in this period, at most {} can be replayed; choose a shorter period.',
  '{} đang chạy lại hồ sơ theo bản này.': '{} is replaying dossiers under this version.',
  // What was not found.
  'lần chạy lại này': 'this replay',
};
