import { LimitUnit } from '../../calendar/clock-terms';
import type { Directory } from '../../organisation/directory';
import { Tier } from '../../organisation/organisation-terms';
import { StepKind } from '../catalogue-terms';
import { workingMinutesOf } from '../default-steps';
import { limitProblem, type ProcedureContent, stepsFit } from '../procedure-content';
import { type Finding, Severity } from './administration-terms';
import { areasWithout } from './office-coverage';

const MINUTES_PER_HOUR = 60;
const SHOWN_AREAS = 3;
const IN_TIERS: Record<Tier, string> = {
  [Tier.PROVINCE]: 'cấp tỉnh',
  [Tier.DISTRICT]: 'cấp huyện',
  [Tier.COMMUNE]: 'cấp xã',
};
/** Limits that are working time itself, where a sum of quotas that exceeds them promises what can't be kept. */
const IN_WORKING_TIME: readonly LimitUnit[] = [LimitUnit.WORKING_DAYS, LimitUnit.WORKING_HOURS, LimitUnit.SAME_DAY];

const error = (path: string, message: string): Finding => ({ severity: Severity.ERROR, path, message });
const warning = (path: string, message: string): Finding => ({ severity: Severity.WARNING, path, message });
const hours = (minutes: number): string => `${(minutes / MINUTES_PER_HOUR).toLocaleString('vi-VN')} giờ`;

/** What the rules say of a procedure as it would be received. Pure; nothing found means that it may become effective. */
export function checkContent(content: ProcedureContent, directory: Directory): Finding[] {
  return [
    ...checkWords(content),
    ...checkTime(content),
    ...checkRoad(content),
    ...checkOffices(content, directory),
    ...checkDocuments(content),
  ];
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === Severity.ERROR);
}

function checkWords({ name, field, receivingTiers, decision, feeDong }: ProcedureContent): Finding[] {
  return [
    ...(name === '' ? [error('name', 'Chưa ghi tên thủ tục.')] : []),
    ...(field === '' ? [error('field', 'Chưa ghi lĩnh vực.')] : []),
    ...(receivingTiers.length === 0 ? [error('receivingTiers', 'Chưa chọn cấp nào tiếp nhận.')] : []),
    ...(decision === null ? [warning('decision', 'Chưa ghi quyết định công bố.')] : []),
    ...(feeDong === null ? [warning('feeDong', 'Chưa ghi phí, lệ phí; không thu thì ghi 0.')] : []),
  ];
}

function checkTime({ limit, steps }: ProcedureContent): Finding[] {
  const problem = limitProblem(limit);
  if (problem) return [error('limit', `Thời hạn ${problem}`)];
  if (limit.unit === LimitUnit.NONE) return [warning('limit', 'Không có thời hạn: hồ sơ không bao giờ quá hạn.')];
  const allowed = workingMinutesOf(limit);
  const sum = steps.reduce((minutes, { quotaMinutes }) => minutes + quotaMinutes, 0);
  if (sum > allowed) {
    const words = `Các bước cộng lại ${hours(sum)}, nhiều hơn thời hạn ${hours(allowed)} làm việc.`;
    // Calendar days hold a number of working hours that depends on the week.
    return [IN_WORKING_TIME.includes(limit.unit) ? error('steps', words) : warning('steps', words)];
  }
  if (sum < allowed)
    return [warning('steps', `Các bước cộng lại ${hours(sum)}; còn ${hours(allowed - sum)} chưa giao cho bước nào.`)];
  return [];
}

function checkRoad({ steps, receivingTiers }: ProcedureContent): Finding[] {
  const found: Finding[] = [];
  if (steps.length < 2) return [error('steps', 'Phải có ít nhất hai bước: tiếp nhận và trả kết quả.')];
  if (steps[0]!.kind !== StepKind.INTAKE) found.push(error('steps[0].kind', 'Bước đầu phải là tiếp nhận.'));
  if (steps.at(-1)!.kind !== StepKind.RETURN)
    found.push(error(`steps[${steps.length - 1}].kind`, 'Bước cuối phải là trả kết quả.'));
  if (!steps.some(({ kind }) => kind === StepKind.APPROVE))
    found.push(warning('steps', 'Không có bước ký duyệt: ai chịu trách nhiệm về kết quả?'));
  for (const [index, { name, quotaMinutes }] of steps.entries()) {
    const path = `steps[${index}]`;
    if (name === '') found.push(error(`${path}.name`, `Bước ${index + 1} chưa có tên.`));
    if (quotaMinutes < 1) found.push(error(`${path}.quotaMinutes`, `Bước ${index + 1} chưa được giao thời gian.`));
  }
  if (receivingTiers.length > 0 && !stepsFit(steps, receivingTiers))
    found.push(
      error('steps', 'Đường đi không hợp với cấp tiếp nhận: phải bắt đầu ở bộ phận một cửa và chỉ đi lên cấp trên.'),
    );
  return found;
}

function checkOffices({ steps, receivingTiers }: ProcedureContent, directory: Directory): Finding[] {
  return steps.flatMap(({ officeRule, name }, index) =>
    receivingTiers.flatMap((tier) => {
      const missing = areasWithout(directory, officeRule, tier);
      if (missing.length === 0) return [];
      const shown = missing.slice(0, SHOWN_AREAS).join(', ');
      const more = missing.length > SHOWN_AREAS ? ` và ${missing.length - SHOWN_AREAS} nơi khác` : '';
      const words = `Bước ${index + 1} "${name}": nhận ở ${IN_TIERS[tier]} thì ${shown}${more} không có cơ quan làm bước này.`;
      return [error(`steps[${index}].officeRule`, words)];
    }),
  );
}

function checkDocuments({ documents }: ProcedureContent): Finding[] {
  if (documents.length === 0) return [warning('documents', 'Chưa ghi thành phần hồ sơ nào.')];
  const names = new Set<string>();
  return documents.flatMap(({ name, originals, certifiedCopies, photocopies, required }, index) => {
    const path = `documents[${index}]`;
    if (name === '') return [error(`${path}.name`, `Giấy tờ thứ ${index + 1} chưa có tên.`)];
    const isTwice = names.has(name);
    names.add(name);
    if (isTwice) return [error(`${path}.name`, `"${name}" ghi hai lần.`)];
    if (required && originals + certifiedCopies + photocopies === 0)
      return [error(path, `"${name}" là bắt buộc nhưng không cần bản nào.`)];
    return [];
  });
}
