/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const PAPERS_REFUSALS: Readonly<Record<string, string>> = {
  'Phải ghi lý do thay thế.': 'Write why it is replaced.',
  'Tuần báo cáo đi từ thứ Sáu đến thứ Năm.': 'A week of reports goes from Friday to Thursday.',
  'Kỳ báo cáo phải là một tháng trọn.': 'The period must be a whole month.',
  'Kỳ báo cáo phải là một quý trọn.': 'The period must be a whole quarter.',
  'Kỳ báo cáo phải gồm những tháng trọn.': 'The period must be whole months.',
  'Kỳ báo cáo phải kết thúc trước hôm nay ({}).': 'The period must end before today ({}).',
  'Có {} hồ sơ quá hạn, nhiều quá {}; hãy chọn kỳ ngắn hơn hoặc địa bàn nhỏ hơn.':
    '{} dossiers are overdue, more than {}; choose a shorter period or a smaller area.',
  'Báo cáo này đã được phát hành; muốn sửa, hãy phát hành bản thay thế.':
    'This report was issued; to change it, issue one that replaces it.',
  'Báo cáo này đã có bản thay thế.': 'This report was replaced.',
  // What was not found.
  'báo cáo đã phát hành': 'the report issued',
};
