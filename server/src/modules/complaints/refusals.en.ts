/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const COMPLAINTS_REFUSALS: Readonly<Record<string, string>> = {
  'Phải chọn cơ quan xử lý.': 'Choose the office that deals with it.',
  'Cơ quan này đang giữ phản ánh.': 'This office has the complaint already.',
  'Cơ quan này không có người duyệt trả lời phản ánh.': 'Nobody at this office can approve answers to complaints.',
  'Người bị phản ánh phụ trách cơ quan này: phải để cơ quan khác trả lời.':
    'The person complained about heads this office: another office has to answer.',
  'Phải chọn một người của cơ quan đang xử lý.': 'Choose somebody of the office that deals with it.',
  'Phải chọn tại quầy hoặc điện thoại.': 'Choose at the desk or by phone.',
  'Phải chọn nơi phản ánh.': 'Choose the place that the complaint is about.',
  'Phải ghi mã hồ sơ trên phiếu hẹn.': 'Write the dossier code on the slip.',
  'Không có hồ sơ mang mã này.': 'There is no dossier with this code.',
  'Nơi này không có bộ phận một cửa.': 'There is no one-stop centre at this place.',
  'Phải ghi tên hoặc mô tả người bị phản ánh.':
    'Write the name of the person complained about, or describe the person.',
  'Phản ánh này không khiếu nại tiếp lên cấp trên được nữa.':
    "This complaint can't be taken to a higher office any more.",
  // What was not found.
  'văn bản trả lời phản ánh này': 'the letter that answers this complaint',
};
