/** What this room refuses, in English; see `kernel/sentences.ts`. */
export const FILES_REFUSALS: Readonly<Record<string, string>> = {
  'Phải ghi lý do gỡ tệp.': 'Write why the file is taken away.',
  'Hồ sơ đã có {} tệp; hãy ghép nhiều trang vào một tệp PDF.':
    'The dossier has {} files already; put several pages into one PDF file.',
  'Tệp này đã được đính kèm vào hồ sơ khác.': 'This file is attached to another dossier.',
  'Hồ sơ không có giấy tờ này.': 'The dossier has no such document.',
  'Giấy tờ này thuộc hồ sơ của người khác: chỉ dùng lại giấy tờ của chính người nộp.':
    "This document belongs to somebody else's dossier: only the applicant's own can be used again.",
  'Tệp này đã ở trong hồ sơ.': 'This file is in the dossier already.',
  'Không có loại giấy tờ này trong danh mục đang dùng.': 'This kind of document is not on the list in use.',
  'Chỉ nhận tệp PDF, ảnh JPEG hoặc PNG, và DOCX; nội dung tệp này không phải loại nào trong đó.':
    'Only PDF files, JPEG or PNG pictures and DOCX are taken; this file is none of them.',
  'Tệp DOCX bị hỏng: không mở được phần nội dung.': "The DOCX file is damaged: its content can't be opened.",
  'Tệp DOCX có mật khẩu: hãy bỏ mật khẩu rồi tải lên lại.':
    'The DOCX file has a password: take it off, then upload it again.',
  'Tệp DOCX có macro hoặc chương trình nhúng: không nhận.':
    'The DOCX file has macros or embedded programs: it is not taken.',
  'Tệp DOCX lấy khuôn mẫu hoặc đối tượng từ nơi khác khi mở: không nhận.':
    'The DOCX file fetches templates or objects from elsewhere when it is opened: it is not taken.',
  'Tệp có macro: không nhận.': 'The file has macros: it is not taken.',
  'Tệp ZIP này không phải văn bản DOCX; chỉ nhận PDF, JPEG, PNG và DOCX.':
    'This ZIP file is no DOCX document; only PDF, JPEG, PNG and DOCX are taken.',
  'Ảnh bị hỏng hoặc bị cắt mất phần cuối; hãy chụp hoặc quét lại.':
    'The picture is damaged or its end is cut off; take or scan it again.',
  'Ảnh quá lớn ({} × {} điểm).': 'The picture is too large ({} × {} pixels).',
  'Tệp PDF bị hỏng (thiếu phần cuối): hãy xuất hoặc quét lại.':
    'The PDF file is damaged (its end is missing): export or scan it again.',
  'Tệp PDF bị hỏng (không có mục lục gốc): hãy xuất hoặc quét lại.':
    'The PDF file is damaged (it has no catalogue): export or scan it again.',
  'Tệp PDF bị hỏng (không có trang nào): hãy xuất hoặc quét lại.':
    'The PDF file is damaged (it has no pages): export or scan it again.',
  'Tệp PDF bị hỏng (không tìm thấy bảng tham chiếu): hãy xuất hoặc quét lại.':
    'The PDF file is damaged (it has no table of references): export or scan it again.',
  'Tệp PDF có cấu trúc bất thường, không kiểm tra được: hãy in lại ra PDF rồi tải lên.':
    "The PDF file is built unusually and can't be checked: print it to PDF again, then upload it.",
  'Tệp PDF có mã lệnh (JavaScript): không nhận. Hãy in lại ra PDF rồi tải lên.':
    'The PDF file has scripts (JavaScript): it is not taken. Print it to PDF again, then upload it.',
  'Tệp PDF có nội dung đa phương tiện điều khiển bằng mã lệnh: không nhận. Hãy in lại ra PDF rồi tải lên.':
    'The PDF file has media run by scripts: it is not taken. Print it to PDF again, then upload it.',
  'Tệp PDF có lệnh mở chương trình hoặc tệp khác: không nhận. Hãy in lại ra PDF rồi tải lên.':
    'The PDF file opens programs or other files: it is not taken. Print it to PDF again, then upload it.',
  'Tệp PDF có lệnh lấy dữ liệu từ tệp khác: không nhận. Hãy in lại ra PDF rồi tải lên.':
    'The PDF file takes data from other files: it is not taken. Print it to PDF again, then upload it.',
  'Tệp PDF có lệnh gửi dữ liệu đi nơi khác: không nhận. Hãy in lại ra PDF rồi tải lên.':
    'The PDF file sends data elsewhere: it is not taken. Print it to PDF again, then upload it.',
  'Tệp PDF có lệnh mở tệp nhúng: không nhận. Hãy in lại ra PDF rồi tải lên.':
    'The PDF file opens embedded files: it is not taken. Print it to PDF again, then upload it.',
  'Tệp PDF có tệp khác nhúng bên trong: không nhận. Hãy in lại ra PDF rồi tải lên.':
    'The PDF file has other files inside: it is not taken. Print it to PDF again, then upload it.',
  'Tệp PDF có nội dung đa phương tiện nhúng: không nhận. Hãy in lại ra PDF rồi tải lên.':
    'The PDF file has media inside: it is not taken. Print it to PDF again, then upload it.',
  'Tệp PDF là biểu mẫu động (XFA): không nhận. Hãy in lại ra PDF rồi tải lên.':
    'The PDF file is a dynamic form (XFA): it is not taken. Print it to PDF again, then upload it.',
  'Tệp PDF có mật khẩu hoặc bị khóa quyền đọc: không nhận. Hãy in lại ra PDF rồi tải lên.':
    'The PDF file has a password or may not be read: it is not taken. Print it to PDF again, then upload it.',
  'Tệp PDF có tệp khác nhúng bên trong: không nhận.': 'The PDF file has other files inside: it is not taken.',
  'Phần mềm diệt vi-rút tìm thấy "{}" trong tệp: không nhận.':
    'The virus scanner found "{}" in the file: it is not taken.',
  'Tệp rỗng.': 'The file is empty.',
  'Tệp lớn quá {} MB (đang có {} MB).': 'The file is larger than {} MB (it has {} MB).',
  'Đã báo {} byte nhưng gửi nhiều hơn.': '{} bytes were announced, but more came.',
  'Tài khoản của bạn không có quyền đính kèm tệp.': 'Your account may not attach files.',
  'Chỉ nơi tiếp nhận, nơi đang hoặc vừa thụ lý và nơi được lấy ý kiến được đính kèm tệp.':
    'Only the place of receipt, who has or just had the dossier in hand and who was asked attach files.',
  'Kết quả hoặc ý kiến trả lời đã dẫn tệp này: không gỡ được.':
    "The result or an answer refers to this file: it can't be taken away.",
  'Tệp {} trong bản sao lưu bị hỏng.': 'The file {} in the backup is damaged.',
  'Phần mềm diệt vi-rút không kiểm tra được tệp này; hãy báo quản trị.':
    'The virus scanner could not check this file; tell an administrator.',
  'Nơi lưu tệp đã hết chỗ. Tệp chưa được nhận, không có gì dở dang; hãy báo quản trị rồi tải lên lại.':
    'Where files are kept there is no room left. The file was not taken and nothing is half done; tell an administrator, then upload it again.',
  'Không còn lượt tải lên này; hãy tải lại từ đầu.': 'This upload is gone; begin it again.',
  'Đã nhận {} byte; hãy gửi tiếp từ đó.': '{} bytes have come; send on from there.',
  'Tệp dài hơn đã báo.': 'The file is longer than announced.',
  'Đã tải lên quá nhiều trong một giờ qua. Hãy nghỉ ít phút rồi tải tiếp.':
    'Too much was uploaded within an hour. Wait a few minutes, then go on.',
  'Hồ sơ đang ở trạng thái "{}": không thay đổi được tệp đính kèm.':
    'The dossier stands as "{}": its files can\'t be changed.',
  // What was not found.
  'nội dung của tệp': 'the content of the file',
  'lượt tải lên đã đủ': 'a complete upload',
  'lượt tải lên': 'the upload',
};
