/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const REPORTING_REFUSALS: Readonly<Record<string, string>> = {
  'Người xử lý chọn cùng cơ quan, không cùng bước.': 'The person is chosen with an office, not with a step.',
  'Khoảng sớm, trễ chỉ có ở hồ sơ đã giải quyết.': 'Early and late by how much is known of settled dossiers only.',
  'Thời gian chờ chỉ tính ở hồ sơ đã giải quyết.': 'Waiting time is reckoned of settled dossiers only.',
  'Số liệu này không chia theo người giữ.': 'These figures are not cut by who has them.',
  'Phân bố tính theo tháng: chọn từ ngày đầu tháng.':
    'The spread goes by months: choose from the first day of a month.',
  'Phân bố tính theo tháng: chọn đến ngày cuối tháng.': 'The spread goes by months: choose to the last day of a month.',
  'Ngày cuối kỳ phải không trước ngày đầu kỳ.': 'The last day must not be before the first.',
  'Kỳ dài quá {} năm.': 'The period is longer than {} years.',
  'Không đọc lại được nhật ký của hồ sơ {} ({}).': "The journal of dossier {} can't be read again ({}).",
  // What was not found.
  'địa bàn': 'the area',
};
