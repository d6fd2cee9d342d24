/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const FIGURES_REFUSALS: Readonly<Record<string, string>> = {
  'Phải ghi tên bộ số liệu.': 'Write a name for these figures.',
  'Hãy chọn từ ngày và đến ngày.': 'Choose the first and the last day.',
  'Mỗi người lưu không quá {} bộ số liệu; hãy xóa bớt.': 'Nobody keeps more than {} sets of figures; delete some.',
  'Địa chỉ thư không hợp lệ.': 'The e-mail address is not valid.',
  'Ghim không quá {} bộ số liệu.': 'No more than {} sets of figures can be pinned.',
  'Hãy chọn ít nhất một số liệu.': 'Choose at least one figure.',
  'Chọn không quá {} số liệu.': 'Choose no more than {} figures.',
  'Mỗi số liệu chỉ chọn một lần.': 'Choose each figure only once.',
  'Bạn đã có một bộ số liệu mang tên này; hãy đặt tên khác.':
    'You have a set of figures with this name already; choose another name.',
  'Bộ số liệu này vừa được thay đổi ở nơi khác; hãy tải lại.':
    'These figures were changed elsewhere just now; load them again.',
  // What was not found.
  'bộ số liệu': 'these figures',
};
