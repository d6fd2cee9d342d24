/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const PROPOSALS_REFUSALS: Readonly<Record<string, string>> = {
  'Bước {}: phải ít hơn {} phút đang có.': 'Step {}: must be less than the {} minutes that it has.',
  'Thủ tục không có số ngày để cắt.': 'The procedure has no number of days to cut.',
  'Phải ít hơn {} đang có.': 'Must be less than the {} that it has.',
  'Chưa cắt giảm gì.': 'Nothing is cut yet.',
  'Không có chỗ này trong quy trình.': 'The road has no such place.',
  'Phải là một tuần có thật, ví dụ 2026-W48.': 'Must be a week that exists, e.g. 2026-W48.',
  '{} vừa góp ý hoặc quyết định đề xuất này; hãy đọc lại rồi làm tiếp.':
    '{} has just commented on this proposal or decided it; read it again, then go on.',
  'Người đề xuất không tự quyết định.': 'Who proposed does not decide.',
  'Chỉ người đề xuất rút được đề xuất.': 'Only who proposed can withdraw the proposal.',
  'Thủ tục đã có bản mới hơn bản mà đề xuất cắt giảm; hãy đề xuất lại trên bản mới.':
    'The procedure has a later version than the one that the proposal cuts; propose it again on that.',
  'Đề xuất chưa được chấp nhận.': 'The proposal was not accepted.',
  'Đề xuất này đã được lập thành bản dự thảo.': 'A draft was made of this proposal already.',
  'Đề xuất này đã được quyết định hoặc đã rút.': 'This proposal was decided or withdrawn.',
  // What was not found.
  'đề xuất này': 'this proposal',
};
