import type { ProcedureVersion } from '../catalogue/procedure.entity';
import type { Random } from './random';

type Reason = 'SUPPLEMENT' | 'SEND_BACK' | 'REFUSE' | 'WITHDRAW' | 'STOP' | 'NEVER_CAME';

const REASONS: Record<Reason, readonly string[]> = {
  SUPPLEMENT: [
    'Giấy tờ nộp kèm chưa đủ theo thành phần hồ sơ.',
    'Bản sao không rõ, đề nghị nộp lại bản có chứng thực.',
    'Tờ khai chưa ghi đủ thông tin ở các mục bắt buộc.',
    'Thông tin trên tờ khai không khớp với giấy tờ tùy thân.',
    'Thiếu chữ ký xác nhận của người có liên quan.',
    'Giấy tờ đã hết thời hạn sử dụng.',
  ],
  SEND_BACK: [
    'Tờ trình chưa nêu đủ căn cứ, đề nghị rà soát lại.',
    'Sai số liệu so với hồ sơ gốc, đề nghị kiểm tra.',
    'Thiếu ý kiến xác minh của cơ sở.',
    'Dự thảo kết quả sai họ tên, đề nghị sửa.',
    'Chưa đính kèm biên bản kiểm tra.',
  ],
  REFUSE: [
    'Không đủ điều kiện theo quy định hiện hành.',
    'Thông tin xác minh không đúng với nội dung đề nghị.',
    'Đối tượng không thuộc diện được giải quyết.',
    'Thửa đất đang có tranh chấp, chưa đủ điều kiện giải quyết.',
  ],
  WITHDRAW: [
    'Công dân xin rút hồ sơ vì không còn nhu cầu.',
    'Công dân rút để nộp lại theo thủ tục khác.',
    'Công dân xin rút để bổ sung giấy tờ, sẽ nộp lại sau.',
  ],
  STOP: [
    'Hồ sơ trùng với hồ sơ đã giải quyết.',
    'Dừng giải quyết theo văn bản của cơ quan có thẩm quyền.',
    'Người nộp không có thẩm quyền đề nghị.',
  ],
  NEVER_CAME: ['Quá thời hạn bổ sung mà công dân không nộp giấy tờ còn thiếu.'],
};

export function reasonOf(kind: Reason, random: Random): string {
  return random.pick(REASONS[kind]);
}

/** One or two of the procedure's own documents. */
export function supplementDocuments(version: ProcedureVersion, random: Random): string[] {
  const names = version.documents.map(({ name }) => name);
  if (names.length === 0) return ['Giấy tờ chứng minh nội dung đề nghị'];
  const first = random.pick(names);
  const second = random.pick(names);
  return first === second || random.chance(0.6) ? [first] : [first, second];
}

export function receiverText(applicantName: string, byPost: boolean, random: Random): string {
  if (byPost) return `Bưu điện, chuyển phát cho ${applicantName}`;
  if (random.chance(0.9)) return applicantName;
  return `${random.pick(['Vợ hoặc chồng', 'Con', 'Người được ủy quyền'])} của ${applicantName}`;
}
