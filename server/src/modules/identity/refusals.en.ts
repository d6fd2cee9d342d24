/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const IDENTITY_REFUSALS: Readonly<Record<string, string>> = {
  'đã có tài khoản "{}".': 'There is an account "{}" already.',
  'mật khẩu không được để trống.': 'The password must not be empty.',
  'mật khẩu phải có ít nhất {} ký tự.': 'The password must have at least {} characters.',
  'mật khẩu dài quá {} ký tự.': 'The password is longer than {} characters.',
  'mật khẩu này quá phổ biến, dễ đoán. Hãy ghép vài từ không liên quan với nhau.':
    'This password is too common and easily guessed. Join a few words that have nothing to do with each other.',
  'mật khẩu không được là tên đăng nhập hoặc họ tên, có thêm số cũng vậy.':
    'The password must not be the user name or the full name, not with digits added either.',
  'Mật khẩu hiện tại không đúng.': 'The present password is wrong.',
  'phải khác mật khẩu hiện tại.': 'Must differ from the present password.',
  'Không ai tự thay chính mình.': 'Nobody stands in for himself.',
  'Không ai tự đặt mình vào chỗ người khác.': "Nobody puts himself in somebody else's place.",
  '{} không có quyền ký duyệt để giao.': '{} has no right of approval to give.',
  'Ngày bắt đầu đã qua.': 'The first day is past.',
  'Thời gian thay không quá {} ngày.': 'Nobody stands in for more than {} days.',
  'Không có người này đang làm việc tại {}.': 'This person does not work at {}.',
  '{} không làm việc tại {} suốt thời gian này.': '{} does not work at {} all this time.',
  '{} đang thay {} trong thời gian này nên không giao lại cho người khác.':
    '{} stands in for {} at this time, and so does not give it on.',
  '{} đã nhờ {} thay trong thời gian này.': '{} has asked {} to stand in at this time.',
  'Kỳ nghỉ này đã qua.': 'This leave is past.',
  'Chỉ ghi được kỳ nghỉ bắt đầu trong {} ngày gần đây.':
    'Leave can be recorded only where it began within the last {} days.',
  'Một kỳ nghỉ không quá {} ngày.': 'A leave has at most {} days.',
  'Mã không đúng hoặc đã dùng. Hãy nhập mã đang hiện trên điện thoại.':
    'The code is wrong or was used. Enter the one that the phone shows now.',
  'tên đăng nhập gồm 2–64 chữ cái không dấu, chữ số, dấu chấm, gạch ngang hoặc gạch dưới.':
    'A user name has 2–64 letters without accents, digits, points, hyphens or underscores.',
  'họ tên không được để trống.': 'The full name must not be empty.',
  'họ tên dài quá {} ký tự.': 'The full name is longer than {} characters.',
  'phải có ít nhất một vai trò.': 'There must be at least one role.',
  '"{}" không phải là vai trò ({}).': '"{}" is no role ({}).',
  '{} đã chấm dứt phân công này.': '{} ended this stand-in.',
  '{} đã được phân công thay {} từ {} đến {}.': '{} stands in for {} from {} to {}.',
  '{} đã hủy kỳ nghỉ này.': '{} gave this leave up.',
  '{} đã có kỳ nghỉ từ {} đến {}.': '{} has leave from {} to {}.',
  'Tài khoản của bạn không có quyền làm việc này.': 'Your account may not do this work.',
  'Tài khoản của chính mình thì đổi ở trang "Tài khoản của tôi".':
    'Your own account is changed on the page "My account".',
  'Chỉ người phụ trách cơ quan hoặc quản trị được phân công thay cho người khác.':
    'Only the head of the office or an administrator makes somebody stand in for others.',
  'Người đi thay không tự chấm dứt phân công; hãy báo người được thay hoặc người phụ trách.':
    'Who stands in does not end it; tell the person stood in for, or the head.',
  'Tài khoản đã bật xác thực hai bước.': 'The account has the second factor turned on.',
  'Tên đăng nhập hoặc mật khẩu không đúng.': 'User name or password is wrong.',
  'Tài khoản chưa được phân công vào cơ quan nào.': 'The account belongs to no office yet.',
  'Đã quá thời gian nhập mã. Hãy nhập lại mật khẩu.':
    'The time for entering the code is over. Enter the password again.',
  'Phân công này đã hết thời hạn.': 'This stand-in has ended.',
  'Kỳ nghỉ này đã kết thúc.': 'This leave has ended.',
  'Xác thực hai bước đang được dùng nhưng HCC_SECRET_KEY chưa đặt: không chạy.':
    'The second factor is in use, but HCC_SECRET_KEY is not set: nothing runs.',
  'Sai nhiều lần. Hãy thử lại sau {} giây.': 'Wrong several times. Try again in {} seconds.',
  'Sai nhiều lần. Hãy thử lại sau {} phút.': 'Wrong several times. Try again in {} minutes.',
  'Hãy nhập mã xác thực hai bước.': 'Enter the code of the second factor.',
  // What was not found.
  'nơi làm việc này của bạn': 'this office of yours',
  'phiên làm việc': 'the session',
  'phân công thay': 'the stand-in',
  'kỳ nghỉ': 'the leave',
};
