/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const FEEDBACK_REFUSALS: Readonly<Record<string, string>> = {
  'Không có phản ánh cùng loại mang số này.': 'There is no report of the same kind with this number.',
  'Không thể gộp một phản ánh vào chính nó.': "A report can't be merged with itself.",
  'Phải chọn loại vướng mắc.': 'Choose what kind of obstacle it is.',
};
