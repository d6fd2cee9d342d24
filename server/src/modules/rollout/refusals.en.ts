/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const ROLLOUT_REFUSALS: Readonly<Record<string, string>> = {
  'Phải ghi rõ vướng ở đâu, ai xử lý, đến khi nào.': 'Write what stands in the way, who deals with it, and by when.',
  'phải là mã 1–16 chữ cái, chữ số.': 'Must be a code of 1–16 letters and digits.',
  'phải là tên 1–300 ký tự.': 'Must be a name of 1–300 characters.',
  'Phải chọn nguyên nhân trong danh mục.': 'Choose a cause of the list.',
  'Có người vừa ghi nguyên nhân của đơn vị này; hãy xem lại.':
    'Somebody has just written down the cause of this unit; look at it again.',
  // What was not found.
  'lộ trình': 'the plan',
  'đơn vị trong lộ trình': 'the unit of the plan',
  'lộ trình đang áp dụng': 'the plan in force',
};
