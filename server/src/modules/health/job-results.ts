import { englishReader } from '../../kernel/sentences';

/** What runs say that they did, with {} for each number: kept in Vietnamese, shown in English by this. */
const SENTENCES: Readonly<Record<string, string>> = {
  'đã xóa {} phiên': '{} sessions removed',
  'đã xóa {} thông điệp, {} thông báo, {} thay đổi, {} lượt chạy':
    '{} messages, {} notices, {} changes and {} old runs removed',
  'đã xóa {} tin': '{} messages removed',
  'đã xóa {} thông báo': '{} notices removed',
  '{} số còn lại': '{} tickets left over',
  'đã hỏi {} khoản, {} khoản có tiền': '{} payments asked for, {} had been paid',
  'kết nối đang tắt': 'the connection is off',
  'đã nhận {}, từ chối {}, trả lời {}': '{} taken, {} refused, {} answered',
  '{} của ta, {} của Cổng, gửi lại {}, không rõ {}': '{} ours, {} the portal’s, {} sent again, {} unknown',
  'đã ghi nhận {} lần quá hạn': '{} overdue answers noted',
  '{} lần lấy ý kiến sắp đến hạn': '{} consultations due soon',
  '{} chỉ đạo đến hạn': '{} directives due',
  '{} bưu gửi hoàn quá hạn xử lý': '{} returned parcels overdue',
  'đã phát hành {} báo cáo': '{} reports issued',
  'đã tính lại {} hạn trả': '{} due dates recalculated',
  '{} phương án có hiệu lực, {} hồ sơ chuyển tiếp': '{} plans in force, {} dossiers moved on',
  '{} điều động có hiệu lực, {} biệt phái hết hạn, {} hồ sơ bàn giao':
    '{} transfers in force, {} secondments ended, {} dossiers handed over',
  'đã khép {} vướng mắc, {} câu hỏi, {} phản ánh của công dân': '{} obstacles, {} questions and {} complaints closed',
  'đã tính lại hạn của {} vướng mắc, {} câu hỏi, {} phản ánh của công dân':
    'deadlines of {} obstacles, {} questions and {} complaints recalculated',
  '{} vướng mắc, {} câu hỏi, {} phản ánh của công dân quá hạn': '{} obstacles, {} questions and {} complaints overdue',
  '{} đánh giá thấp': '{} low ratings',
  'đã niêm phong {} ngày': '{} days sealed',
  'đã xóa {} hồ sơ đang soạn': '{} drafts removed',
  'đã xóa {} lượt tải lên, {} nội dung tệp': '{} uploads and {} file contents removed',
  'đã kiểm tra {} nội dung tệp': '{} file contents checked',
  'đã gửi {} thư': '{} letters sent',
  '{} đơn vị, {} hồ sơ vừa thay đổi, {} chỗ sai lệch': '{} offices, {} changed dossiers, {} differences',
  '{} hồ sơ, {} chỗ sai lệch': '{} dossiers, {} differences',
  '{} hồ sơ': '{} dossiers',
  'đã học lại từ các tháng đã qua; {} hồ sơ': 'learnt anew from the months past; {} dossiers',
  '{} ngày, {} điều cần xem': '{} days, {} findings',
  '{} ổ đĩa': '{} disks',
  'không có gì mới phải xử lý': 'nothing new to deal with',
  '{} mục mới phải xử lý': '{} new items to deal with',
};

const english = englishReader(SENTENCES);

/** @param result as a run of a job has said it; a sentence that is not known stays as it is */
export const resultInEnglish = (result: string): string => english(result) ?? result;
