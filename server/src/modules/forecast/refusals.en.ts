/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const FORECAST_REFUSALS: Readonly<Record<string, string>> = {
  'phải từ 0 đến 1.': 'Must be from 0 to 1.',
  'phải là một cơ quan khác.': 'Must be another office.',
  'có chưa đến {} lượt xử lý trong {} tháng qua.': 'Fewer than {} pieces of work were done in the last {} months.',
  'không có ai đang làm việc.': 'Nobody works there now.',
};
