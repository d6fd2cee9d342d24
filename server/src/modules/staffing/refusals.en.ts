/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const STAFFING_REFUSALS: Readonly<Record<string, string>> = {
  'Phải ghi số và ngày quyết định.': 'Write number and day of the decision.',
  'Phải ghi căn cứ.': 'Write the basis.',
  'Tài khoản của {} đang bị khoá.': 'The account of {} is locked.',
  'Không có cơ quan mã "{}" đang hoạt động.': 'There is no office with the code "{}" at work.',
  '{} không làm việc tại {}.': '{} does not work at {}.',
  'Người nhận bàn giao phải đang làm việc tại {}.': 'Who takes the work over must work at {}.',
  'Phải có ít nhất một vai trò.': 'There must be at least one role.',
  'Vai trò này chỉ có ở cơ quan cấp tỉnh.': 'Only offices of the province have this role.',
  'Vai trò quản trị chỉ cấp ở "Đổi vai trò" trên trang của người đó, có người quản trị thứ hai xác nhận.':
    'The role of administrator is given only under "Change roles" on the page of the person, with a second administrator who confirms it.',
  'Tệp có {} dòng, mỗi lần nhiều nhất {}.': 'The file has {} lines; at most {} at once.',
  'Vai trò trong thời gian biệt phái thì ghi ở quyết định biệt phái.':
    'Roles during a secondment stand in the decision on the secondment.',
  'Nơi biệt phái đến phải là trung tâm, bộ phận một cửa.': 'People are seconded to one-stop centres.',
  'Người này đã thuộc trung tâm đó.': 'This person belongs to that centre.',
  'Người này đã làm việc tại trung tâm đó.': 'This person works at that centre already.',
  'Thời gian biệt phái không quá ba năm.': 'A secondment lasts at most three years.',
  'Nơi đến phải khác nơi đi; đổi vai trò thì sửa ngay tại cơ quan.':
    'The person must go to another office; roles are changed at the office itself.',
  '{} đang biệt phái tại đây; hãy kết thúc kỳ biệt phái.': '{} is seconded here; end the secondment.',
  'Một đề nghị khác về người này còn chờ người quản trị thứ hai.':
    'Another request about this person waits for the second administrator.',
  '{} đã quyết định đề nghị này.': '{} decided this request.',
  'Kỳ biệt phái này đã kết thúc.': 'This secondment has ended.',
  '{} đã được biệt phái đến {} từ {} đến {}.': '{} is seconded to {} from {} to {}.',
  'Người đề nghị không tự xác nhận; cần một người quản trị khác.':
    'Who asked for it does not confirm it; another administrator has to.',
  'Chỉ người phụ trách cơ quan hoặc quản trị được ghi kỳ nghỉ.':
    'Only the head of the office or an administrator records leave.',
  'Có tài khoản trong tệp vừa được thêm; hãy nạp lại tệp.':
    'Some accounts of the file were added just now; load the file again.',
  'Tài khoản này đã khoá.': 'This account is locked.',
  'Người này đã có một quyết định điều động chưa xong; hãy hủy quyết định đó trước.':
    'There is a transfer of this person that is not finished; give that up first.',
  'Quyết định điều động này đang ở trạng thái "{}".': 'This transfer stands as "{}".',
  // What stands in that sentence: the states of a transfer.
  'bản thảo': 'draft',
  'chờ hiệu lực': 'waiting for its day',
  'đã thi hành': 'carried out',
  'đã hủy': 'given up',
  vướng: 'blocked',
  // What was not found.
  'biên bản bàn giao': 'the record of the work handed over',
  'đề nghị cấp quyền quản trị': 'the request for the role of administrator',
  'kỳ biệt phái': 'the secondment',
  'quyết định điều động': 'the transfer',
};
