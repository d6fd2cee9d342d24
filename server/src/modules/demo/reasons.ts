import type { Random } from '../../kernel/random';
import type { ProcedureVersion } from '../catalogue/procedure.entity';
import { shippedEntries } from '../reference-lists/shipped-entries';

type Reason = 'SEND_BACK' | 'WITHDRAW' | 'STOP' | 'NEVER_CAME';
type ListedReason = 'SUPPLEMENT' | 'REFUSE';

const REASONS: Record<Reason, readonly string[]> = {
  SEND_BACK: [
    'Tờ trình chưa nêu đủ căn cứ, đề nghị rà soát lại.',
    'Sai số liệu so với hồ sơ gốc, đề nghị kiểm tra.',
    'Thiếu ý kiến xác minh của cơ sở.',
    'Dự thảo kết quả sai họ tên, đề nghị sửa.',
    'Chưa đính kèm biên bản kiểm tra.',
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

/** In the order in which the list has them; reasons that need words of their own are left out. */
const LISTED: Record<ListedReason, readonly string[]> = {
  SUPPLEMENT: ['THIEU_GIAY_TO', 'BAN_SAO_KHONG_RO', 'TO_KHAI_THIEU', 'KHONG_KHOP', 'THIEU_CHU_KY', 'HET_HAN'],
  REFUSE: ['KHONG_DU_DIEU_KIEN', 'XAC_MINH_KHONG_DUNG', 'KHONG_THUOC_DIEN', 'TRANH_CHAP'],
};

let words: Map<string, string> | undefined;

/** A reason of the list that the product ships, with its words as they stand there. */
export function listedReasonOf(kind: ListedReason, random: Random): { reason: string; reasonCode: string } {
  words ??= new Map(shippedEntries().map(({ code, name }) => [code, name]));
  const reasonCode = random.pick(LISTED[kind]);
  return { reason: words.get(reasonCode)!, reasonCode };
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
