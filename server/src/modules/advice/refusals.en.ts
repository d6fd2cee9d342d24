/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const ADVICE_REFUSALS: Readonly<Record<string, string>> = {
  'Không có lĩnh vực này trong danh mục thủ tục.': 'The catalogue has no procedures in this field.',
  'Phải chọn thủ tục hoặc lĩnh vực.': 'Choose a procedure or a field.',
  'Chưa có cơ quan tư vấn pháp lý cho lĩnh vực này.': 'No legal desk answers for this field yet.',
  'Phải chọn cơ quan trả lời.': 'Choose the office that answers.',
  'Cơ quan này đang giữ câu hỏi.': 'This office has the question already.',
  'Nội dung bị thay thế không còn hiệu lực.': 'What is to be replaced is no longer in force.',
  'Phải từ ngày có hiệu lực trở đi.': 'Must not be before the day from which it holds.',
  'Chỉ người có thẩm quyền của cơ quan trả lời được công bố.':
    'Only those in charge of the office that answers may publish.',
  'Chỉ công bố câu hỏi đã được trả lời.': 'Only a question that was answered can be published.',
  'Nội dung này đã được rút trước đó.': 'This was withdrawn before.',
  // What was not found.
  'câu hỏi này': 'this question',
  'nội dung công bố này': 'this publication',
};
