/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const DIRECTIVES_REFUSALS: Readonly<Record<string, string>> = {
  'Chỉ báo cáo kết quả mới kèm tệp.': 'Only a report of the result comes with files.',
  'Phải có thời hạn.': 'There must be a deadline.',
  'Phải ở sau bây giờ.': 'Must be in the future.',
  'Không có thủ tục này.': 'There is no such procedure.',
  'Không phải là địa chỉ của một trang trong phần mềm.': 'This is not the address of a page of the software.',
  'Phải có người hoặc cơ quan thực hiện.': 'Name who is to do it: a person or an office.',
  'Nhiều quá {}.': 'More than {}.',
  'Không có cơ quan này, hoặc không thuộc quyền chỉ đạo của bạn.': 'There is no such office, or you may not direct it.',
  'Người này không làm việc ở cơ quan đó.': 'This person does not work at that office.',
  'Phải là số nguyên từ 0 đến {}.': 'Must be a whole number from 0 to {}.',
  '{} vừa xử lý chỉ đạo này; hãy mở lại rồi làm tiếp.':
    '{} has just acted on this directive; open it again, then go on.',
  'Việc này không làm được với chỉ đạo đang ở trạng thái này, hoặc không phải phần của bạn.':
    "This can't be done with a directive that stands as this one does, or it is not your part.",
  // What was not found.
  'chỉ đạo này': 'this directive',
};
