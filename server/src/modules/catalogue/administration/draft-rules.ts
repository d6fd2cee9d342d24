import { type Day, spokenDay } from '../../../kernel/instant';
import { LimitUnit } from '../../calendar/clock-terms';
import type { Directory } from '../../organisation/directory';
import { Tier } from '../../organisation/organisation-terms';
import { StepKind } from '../catalogue-terms';
import { workingMinutesOf } from '../default-steps';
import type { BlankForm } from '../forms/blank-form';
import { limitProblem, type ProcedureContent, stepsFit } from '../procedure-content';
import { type Finding, FindingRule, Severity } from './administration-terms';
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

type Say = (path: string, rule: FindingRule, message: string, ...values: (string | number)[]) => Finding;
const say =
  (severity: Severity): Say =>
  (path, rule, message, ...values) => ({ severity, rule, values: values.map(String), path, message });
const error = say(Severity.ERROR);
const warning = say(Severity.WARNING);
const hours = (minutes: number): string => `${(minutes / MINUTES_PER_HOUR).toLocaleString('vi-VN')} giờ`;

/**
 * What the rules say of a procedure as it would be received. Pure; no error found means that it may become effective.
 * @param from the day from which it would count, where the offices are those of that day and not of today
 */
export function checkContent(content: ProcedureContent, directory: Directory, from?: Day): Finding[] {
  return [
    ...checkWords(content),
    ...checkTime(content),
    ...checkRoad(content),
    ...checkOffices(content, directory, from),
    ...checkDocuments(content),
  ];
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === Severity.ERROR);
}

function checkWords({ name, field, receivingTiers, decision, feeDong }: ProcedureContent): Finding[] {
  return [
    ...(name === '' ? [error('name', FindingRule.NO_NAME, 'Chưa ghi tên thủ tục.')] : []),
    ...(field === '' ? [error('field', FindingRule.NO_FIELD, 'Chưa ghi lĩnh vực.')] : []),
    ...(receivingTiers.length === 0
      ? [error('receivingTiers', FindingRule.NO_RECEIVING_TIER, 'Chưa chọn cấp nào tiếp nhận.')]
      : []),
    ...(decision === null ? [warning('decision', FindingRule.NO_DECISION, 'Chưa ghi quyết định công bố.')] : []),
    ...(feeDong === null ? [warning('feeDong', FindingRule.NO_FEE, 'Chưa ghi phí, lệ phí; không thu thì ghi 0.')] : []),
  ];
}

function checkTime({ limit, steps }: ProcedureContent): Finding[] {
  const problem = limitProblem(limit);
  if (problem) return [error('limit', FindingRule.LIMIT, `Thời hạn ${problem}`)];
  if (limit.unit === LimitUnit.NONE)
    return [warning('limit', FindingRule.NO_LIMIT, 'Không có thời hạn: hồ sơ không bao giờ quá hạn.')];
  const allowed = workingMinutesOf(limit);
  const sum = steps.reduce((minutes, { quotaMinutes }) => minutes + quotaMinutes, 0);
  if (sum > allowed) {
    const words = `Các bước cộng lại ${hours(sum)}, nhiều hơn thời hạn ${hours(allowed)} làm việc.`;
    // Calendar days hold a number of working hours that depends on the week.
    const tell = IN_WORKING_TIME.includes(limit.unit) ? error : warning;
    return [tell('steps', FindingRule.STEPS_EXCEED_LIMIT, words, sum, allowed)];
  }
  if (sum < allowed) {
    const words = `Các bước cộng lại ${hours(sum)}; còn ${hours(allowed - sum)} chưa giao cho bước nào.`;
    return [warning('steps', FindingRule.TIME_LEFT, words, sum, allowed - sum)];
  }
  return [];
}

function checkRoad({ steps, receivingTiers }: ProcedureContent): Finding[] {
  const found: Finding[] = [];
  if (steps.length < 2)
    return [error('steps', FindingRule.TOO_FEW_STEPS, 'Phải có ít nhất hai bước: tiếp nhận và trả kết quả.')];
  if (steps[0]!.kind !== StepKind.INTAKE)
    found.push(error('steps[0].kind', FindingRule.FIRST_IS_NOT_INTAKE, 'Bước đầu phải là tiếp nhận.'));
  if (steps.at(-1)!.kind !== StepKind.RETURN)
    found.push(
      error(`steps[${steps.length - 1}].kind`, FindingRule.LAST_IS_NOT_RETURN, 'Bước cuối phải là trả kết quả.'),
    );
  if (!steps.some(({ kind }) => kind === StepKind.APPROVE))
    found.push(warning('steps', FindingRule.NO_APPROVAL, 'Không có bước ký duyệt: ai chịu trách nhiệm về kết quả?'));
  for (const [index, { name, quotaMinutes }] of steps.entries()) {
    const path = `steps[${index}]`;
    const no = index + 1;
    if (name === '') found.push(error(`${path}.name`, FindingRule.STEP_WITHOUT_NAME, `Bước ${no} chưa có tên.`, no));
    if (quotaMinutes < 1)
      found.push(
        error(`${path}.quotaMinutes`, FindingRule.STEP_WITHOUT_TIME, `Bước ${no} chưa được giao thời gian.`, no),
      );
  }
  if (receivingTiers.length > 0 && !stepsFit(steps, receivingTiers))
    found.push(
      error(
        'steps',
        FindingRule.ROAD_DOES_NOT_FIT,
        'Đường đi không hợp với cấp tiếp nhận: phải bắt đầu ở bộ phận một cửa và chỉ đi lên cấp trên.',
      ),
    );
  return found;
}

function checkOffices({ steps, receivingTiers }: ProcedureContent, directory: Directory, from?: Day): Finding[] {
  return steps.flatMap(({ officeRule, name }, index) =>
    receivingTiers.flatMap((tier) => {
      const missing = areasWithout(directory, officeRule, tier);
      if (missing.length === 0) return [];
      const shown = missing.slice(0, SHOWN_AREAS).join(', ');
      const others = missing.length - Math.min(SHOWN_AREAS, missing.length);
      const more = others > 0 ? ` và ${others} nơi khác` : '';
      const when = from === undefined ? '' : ` từ ngày ${spokenDay(from)}`;
      const words = `Bước ${index + 1} "${name}": nhận ở ${IN_TIERS[tier]} thì${when} ${shown}${more} không có cơ quan làm bước này.`;
      const values = [index + 1, name, tier, shown, others, ...(from === undefined ? [] : [from])];
      return [error(`steps[${index}].officeRule`, FindingRule.NO_OFFICE, words, ...values)];
    }),
  );
}

function checkDocuments({ documents }: ProcedureContent): Finding[] {
  if (documents.length === 0) return [warning('documents', FindingRule.NO_DOCUMENTS, 'Chưa ghi thành phần hồ sơ nào.')];
  const names = new Set<string>();
  return documents.flatMap(({ name, originals, certifiedCopies, photocopies, required, form }, index) => {
    const path = `documents[${index}]`;
    const no = index + 1;
    if (name === '')
      return [error(`${path}.name`, FindingRule.DOCUMENT_WITHOUT_NAME, `Giấy tờ thứ ${no} chưa có tên.`, no)];
    const isTwice = names.has(name);
    names.add(name);
    if (isTwice) return [error(`${path}.name`, FindingRule.DOCUMENT_TWICE, `"${name}" ghi hai lần.`, name)];
    if (required && originals + certifiedCopies + photocopies === 0)
      return [error(path, FindingRule.DOCUMENT_WITHOUT_COPY, `"${name}" là bắt buộc nhưng không cần bản nào.`, name)];
    return form ? checkForm(form, name, `${path}.form`) : [];
  });
}

function checkForm({ name, printFile, fillFile }: BlankForm, document: string, path: string): Finding[] {
  if (name === '')
    return [error(`${path}.name`, FindingRule.FORM_WITHOUT_NAME, `Biểu mẫu của "${document}" chưa có tên.`, document)];
  if (!printFile && !fillFile)
    return [error(path, FindingRule.FORM_WITHOUT_FILE, `Biểu mẫu của "${document}" chưa có tệp nào.`, document)];
  if (!printFile) {
    const words = `Biểu mẫu của "${document}" chưa có bản PDF: kiosk và bàn hướng dẫn không in được.`;
    return [warning(`${path}.printFile`, FindingRule.FORM_NOT_PRINTABLE, words, document)];
  }
  return [];
}
