/** What is refused before a room is reached, and papers and files that are asked for by address, in English; see `kernel/sentences.ts`. */
export const GRAPHQL_REFUSALS: Readonly<Record<string, string>> = {
  'Hãy đổi mật khẩu do quản trị cấp trước khi làm việc.':
    'Change the password that the administrator gave you before you work.',
  'Hãy bật xác thực hai bước trước khi làm việc.': 'Turn on the second factor before you work.',
  'Giá trị không hợp lệ.': 'The value is not valid.',
  'Phải là một số từ 1.': 'Must be a number from 1 on.',
  'Phải là một trong {}.': 'Must be one of {}.',
  'phải là số byte.': 'Must be a number of bytes.',
  'Tra cứu quá nhanh. Hãy thử lại sau {} giây.': 'Looked up too fast. Try again in {} seconds.',
  'Tra cứu quá nhanh. Hãy thử lại sau {} phút.': 'Looked up too fast. Try again in {} minutes.',
  'Gửi quá nhanh. Hãy thử lại sau {} giây.': 'Sent too fast. Try again in {} seconds.',
  'Gửi quá nhanh. Hãy thử lại sau {} phút.': 'Sent too fast. Try again in {} minutes.',
  'Gọi quá nhanh. Hãy thử lại sau {} giây.': 'Called too fast. Try again in {} seconds.',
  'Gọi quá nhanh. Hãy thử lại sau {} phút.': 'Called too fast. Try again in {} minutes.',
  'Content-Type: application/offset+octet-stream': 'Content-Type: application/offset+octet-stream',
  // What was not found.
  'biểu mẫu này': 'this form',
  'mẫu này': 'this form',
  'danh mục này': 'this list',
  'báo cáo thu phí': 'the report of fees',
};
