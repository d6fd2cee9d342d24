/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const LIST_ADMINISTRATION_REFUSALS: Readonly<Record<string, string>> = {
  'Lời văn mẫu in được sửa ở trang Mẫu in.': 'The words of printed papers are changed on the page "Forms".',
  'Lời văn tin nhắn được sửa ở trang Tin gửi đi.': 'The words of messages are changed on the page "Outgoing".',
  'Ngày cuối phải sau ngày đầu.': 'The last day must be after the first.',
  'Chưa chọn mốc nào.': 'No milestone is chosen.',
  'Mỗi lần nhiều nhất {} mốc.': 'At most {} milestones at once.',
  'Chọn một trong hai: dời số quý, hoặc đặt một quý.': 'Choose one: move by quarters, or set a quarter.',
  'Phải là số nguyên khác 0, nhiều nhất {} quý về trước hoặc về sau.':
    'Must be a whole number other than 0, at most {} quarters back or ahead.',
  'Không có mốc "{}" đang dùng.': 'There is no milestone "{}" in use.',
};
