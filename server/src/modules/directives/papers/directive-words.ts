import type { DirectiveView } from '../directive.types';
import { DirectivePriority, DirectiveState } from '../directive-terms';

const STATE: Record<DirectiveState, string> = {
  [DirectiveState.ISSUED]: 'Mới giao',
  [DirectiveState.ACKNOWLEDGED]: 'Đã tiếp nhận',
  [DirectiveState.REPORTED]: 'Đã báo cáo, chờ nghiệm thu',
  [DirectiveState.RETURNED]: 'Phải làm lại',
  [DirectiveState.ACCEPTED]: 'Đã nghiệm thu',
  [DirectiveState.CANCELLED]: 'Đã hủy',
};

export const PRIORITY: Record<DirectivePriority, string> = {
  [DirectivePriority.NORMAL]: 'Thường',
  [DirectivePriority.URGENT]: 'Khẩn',
};

/** How it stands against its deadline, in words. */
export function standingText({ state, isOpen, isLate }: DirectiveView): string {
  if (isLate === null) return STATE[state];
  const time = isOpen ? (isLate ? 'quá hạn' : 'trong hạn') : isLate ? 'báo cáo quá hạn' : 'báo cáo đúng hạn';
  return `${STATE[state]}, ${time}`;
}

/** Who is responsible, the one who leads first. */
export function responsibleText({ responsible }: DirectiveView): string {
  return responsible
    .map(({ officeName, staffName }) => (staffName === null ? officeName : `${staffName} (${officeName})`))
    .join('; ');
}
