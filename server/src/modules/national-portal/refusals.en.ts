/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const NATIONAL_PORTAL_REFUSALS: Readonly<Record<string, string>> = {
  'Phải là một ngày không ở tương lai (yyyy-MM-dd).': 'Must be a day that is not in the future (yyyy-MM-dd).',
  'Báo cáo này không còn vướng.': 'This report is not stuck any more.',
  'Chưa khai báo Cổng Dịch vụ công quốc gia.': 'The National Public Service Portal is not set up.',
  'Kết nối với Cổng Dịch vụ công quốc gia đang tắt.':
    'The connection with the National Public Service Portal is turned off.',
  // What was not found.
  'báo cáo này': 'this report',
};
