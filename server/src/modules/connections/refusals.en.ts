/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const CONNECTIONS_REFUSALS: Readonly<Record<string, string>> = {
  'Cũ hơn 30 ngày: hãy đọc lại từng hồ sơ, rồi bắt đầu không kèm vị trí.':
    'Older than 30 days: read each dossier again, then begin without a position.',
  'Ngoài địa bàn mà hệ thống này được gửi hồ sơ.': 'Outside the area for which this system may hand dossiers in.',
  'Phải là địa chỉ https, không kèm tên đăng nhập, tối đa 300 ký tự.':
    'Must be an https address without a user name, at most 300 characters.',
  'Phải chọn ít nhất một sự kiện có sẵn.': 'Choose at least one of the events offered.',
  'Phải ghi đầu mối liên hệ, tối đa 200 ký tự.': 'Write who is to be asked there, at most 200 characters.',
  'Phải chọn quyền có sẵn.': 'Choose rights that are offered.',
  'Phải từ 0 đến {}.': 'Must be from 0 to {}.',
  'Không có địa bàn mang mã này.': 'There is no area with this code.',
  'Chữ thường không dấu, số, gạch nối; 2 đến 20 ký tự.':
    'Small letters without accents, digits, hyphens; 2 to 20 characters.',
  'Phải ghi mã được cấp, không dấu, không khoảng trắng, tối đa 60 ký tự.':
    'Write the code that was given to you: no accents, no blanks, at most 60 characters.',
  'Khóa bí mật có từ {} đến 200 ký tự không dấu, không khoảng trắng.':
    'The secret key has from {} to 200 characters, no accents, no blanks.',
  'Phải ghi khóa bí mật được cấp.': 'Write the secret key that was given to you.',
  '{} vừa sửa web hook này; hãy mở lại rồi làm tiếp.': '{} has just changed this web hook; open it again, then go on.',
  '{} vừa sửa hệ thống này; hãy mở lại rồi làm tiếp.': '{} has just changed this system; open it again, then go on.',
  '{} vừa thay đổi kết nối này; hãy mở lại rồi làm tiếp.':
    '{} has just changed this connection; open it again, then go on.',
  'Hệ thống này chưa được cấp quyền {}.': 'This system was not given the right {}.',
  'Người tạo không tự xác nhận được; cần một quản trị viên khác.':
    "Who made it can't confirm it; another administrator has to.",
  'Người đề nghị không tự xác nhận việc bật kết nối.':
    'Who asked for the connection to be turned on does not confirm it.',
  'Phải gửi khóa kết nối trong tiêu đề Authorization: Bearer.':
    'Send the key of the connection in the header Authorization: Bearer.',
  'Khóa kết nối không đúng, đã hết hạn hoặc đã thu hồi.':
    'The key of the connection is wrong, has expired or was revoked.',
  'Chỉ hệ thống (không phải nơi nhận hộ) có web hook.':
    'Only systems have web hooks, not places that receive for others.',
  'Mỗi hệ thống có tối đa {} web hook.': 'A system has at most {} web hooks.',
  'Web hook đang tắt.': 'The web hook is turned off.',
  'Web hook còn chờ người thứ hai xác nhận.': 'A second person has not confirmed the web hook yet.',
  'Đã gửi đủ {} hồ sơ của hôm nay.': 'All {} dossiers of today have been handed in.',
  'Hệ thống đã có hai khóa còn hiệu lực; hãy thu hồi một khóa trước.':
    'The system has two valid keys already; revoke one first.',
  'Khóa này đã thu hồi.': 'This key was revoked.',
  'Mã "{}" đã dùng cho một hệ thống khác.': 'The code "{}" belongs to another system.',
  'Không còn chờ xác nhận: đã có người xác nhận hoặc đã thu hồi.':
    'Nothing is left to confirm: somebody confirmed it, or it was revoked.',
  'Kết nối này đang bật.': 'This connection is turned on.',
  'Kết nối này đang tắt.': 'This connection is turned off.',
  'Không có đề nghị bật kết nối này.': 'Nobody has asked for this connection to be turned on.',
  // What was not found.
  'web hook này': 'this web hook',
  'lượt gửi này': 'this delivery',
  'khóa này': 'this key',
  'hệ thống kết nối này': 'this system',
  'kết nối này': 'this connection',
};
