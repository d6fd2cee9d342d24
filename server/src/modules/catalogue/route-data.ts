import { keepFirst, type RefusedRow, RowProblem, readRows } from '../../kernel/import-report';
import { type JsonItem, readJsonList } from '../../kernel/json-items';
import { asObject, listOf, oneOf, requiredText, wholeNumber } from '../../kernel/row-fields';
import { readProductData } from '../../product-data';
import { LimitUnit, SupplementRule } from '../calendar/clock-terms';
import { type OfficeData, readOfficeData } from '../organisation/office-data';
import { OfficeKind, Tier } from '../organisation/organisation-terms';
import { ConsultationRule, StepKind } from './catalogue-terms';
import {
  type DocumentContent,
  inTierOrder,
  type LimitContent,
  LONGEST,
  limitProblem,
  type ProcedureContent,
  ruleFits,
  type StepContent,
  stepsFit,
} from './procedure-content';

/** What a routes file says of a procedure. Agency, result, decision and documents it doesn't know. */
export type RouteRow = { line: number } & Omit<ProcedureContent, 'agency' | 'result' | 'decision' | 'documents'>;

const MOST_DONG = 2_000_000_000;
const MOST_STEPS = 40;
const MOST_QUOTA_HOURS = 20_000;
const UNIT_KINDS: readonly string[] = [OfficeKind.DEPARTMENT, OfficeKind.DIVISION, OfficeKind.CENTRAL_AGENCY];
const KINDS: readonly string[] = Object.values(OfficeKind);

/** "DIVISION:TP" and the like, for the check that a step names a unit that exists. */
export function knownUnits(offices: OfficeData): Set<string> {
  return new Set([...offices.departments, ...offices.divisions].map(({ kind, code }) => `${kind}:${code}`));
}

function readLimit(value: unknown): LimitContent {
  const item = asObject(value, 'limit');
  const unit = oneOf(item.unit, 'limit.unit', Object.values(LimitUnit));
  const amount = (item.amount ?? null) as number | null;
  const problem = limitProblem({ amount, unit });
  if (problem) throw new RowProblem(`limit.amount: ${problem}`);
  return { amount, unit };
}

function readRule(value: unknown, field: string, tiers: readonly Tier[], units: ReadonlySet<string>): string {
  const rule = requiredText(value, field, 60);
  const [, kind, unit, ...rest] = rule.split(':');
  const hasUnit = UNIT_KINDS.includes(kind ?? '');
  if (!KINDS.includes(kind ?? '') || rest.length > 0 || hasUnit !== Boolean(unit)) {
    throw new RowProblem(`${field}: "${rule}" phải có dạng CẤP:LOẠI hoặc CẤP:LOẠI:MÃ.`);
  }
  if (!ruleFits(rule, tiers))
    throw new RowProblem(`${field}: "${rule}" không tìm được từ cấp tiếp nhận ${tiers.join(', ')}.`);
  if (hasUnit && !units.has(`${kind}:${unit}`))
    throw new RowProblem(`${field}: không có cơ quan mã ${unit} loại ${kind}.`);
  return rule;
}

function readStep(value: unknown, field: string, tiers: readonly Tier[], units: ReadonlySet<string>): StepContent {
  const item = asObject(value, field);
  const hours = item.quotaHours;
  if (typeof hours !== 'number' || !(hours > 0) || hours > MOST_QUOTA_HOURS) {
    throw new RowProblem(`${field}.quotaHours: phải là số giờ làm việc lớn hơn 0.`);
  }
  return {
    kind: oneOf(item.kind, `${field}.kind`, Object.values(StepKind)),
    name: requiredText(item.name, `${field}.name`, LONGEST.step),
    quotaMinutes: Math.max(1, Math.round(hours * 60)),
    officeRule: readRule(item.office, `${field}.office`, tiers, units),
  };
}

function readSteps(value: unknown, tiers: readonly Tier[], units: ReadonlySet<string>): StepContent[] {
  const items = listOf(value, 'steps');
  if (items.length < 2 || items.length > MOST_STEPS)
    throw new RowProblem(`steps: phải có từ 2 đến ${MOST_STEPS} bước.`);
  const steps = items.map((item, index) => readStep(item, `steps[${index}]`, tiers, units));
  if (steps[0]!.kind !== StepKind.INTAKE || !stepsFit(steps, tiers)) {
    throw new RowProblem('steps[0]: bước đầu phải là INTAKE tại trung tâm tiếp nhận.');
  }
  if (steps.at(-1)!.kind !== StepKind.RETURN)
    throw new RowProblem(`steps[${steps.length - 1}]: bước cuối phải là RETURN.`);
  return steps;
}

function readRoute({ line, value }: JsonItem, units: ReadonlySet<string>): RouteRow {
  const item = asObject(value, 'Thủ tục');
  const code = requiredText(item.code, 'code', LONGEST.code);
  const tiers = listOf(item.receivedAt, 'receivedAt').map((tier, index) =>
    oneOf(tier, `receivedAt[${index}]`, Object.values(Tier)),
  );
  if (tiers.length === 0) throw new RowProblem('receivedAt: phải có ít nhất một cấp tiếp nhận.');
  const receivingTiers = inTierOrder(tiers);
  const { feeDong, serviceLevel, onSupplement, onConsultation } = item;
  return {
    line,
    code,
    name: requiredText(item.name, 'name', LONGEST.name),
    field: requiredText(item.field, 'field', LONGEST.field),
    receivingTiers,
    limit: readLimit(item.limit),
    feeDong: feeDong === null || feeDong === undefined ? null : wholeNumber(feeDong, 'feeDong', 0, MOST_DONG),
    serviceLevel: wholeNumber(serviceLevel, 'serviceLevel', 1, 4),
    onSupplement:
      onSupplement === undefined
        ? SupplementRule.EXTEND
        : oneOf(onSupplement, 'onSupplement', Object.values(SupplementRule)),
    onConsultation:
      onConsultation === undefined
        ? ConsultationRule.WAIT
        : oneOf(onConsultation, 'onConsultation', Object.values(ConsultationRule)),
    steps: readSteps(item.steps, receivingTiers, units),
  };
}

/**
 * @param units of the kinds and codes that exist, e.g. "DIVISION:TP"; the file's own `divisions` count too
 * @throws HccError BAD_USER_INPUT where the text as a whole is no routes file
 */
export function readRoutes(text: string, units: ReadonlySet<string>): { rows: RouteRow[]; refused: RefusedRow[] } {
  const { file, items } = readJsonList(text, 'procedures');
  const own = typeof file.divisions === 'object' && file.divisions !== null ? Object.keys(file.divisions) : [];
  const known = new Set([...units, ...own.map((code) => `${OfficeKind.DIVISION}:${code}`)]);
  const { rows, refused } = readRows(items, (item) => readRoute(item, known));
  return { rows: keepFirst(rows, refused), refused };
}

interface DocumentData {
  default: DocumentContent[];
  procedures: Record<string, DocumentContent[]>;
}

/** What the product ships about steps and documents, for procedures that the database doesn't know yet. */
export interface ShippedRoutes {
  routes: ReadonlyMap<string, RouteRow>;
  documentsOf(code: string): DocumentContent[];
  offices: OfficeData;
}

export function readShippedRoutes(): ShippedRoutes {
  const offices = readOfficeData();
  const { rows, refused } = readRoutes(readProductData('routes.json'), knownUnits(offices));
  if (refused.length > 0) throw new Error(`routes.json, line ${refused[0]!.line}: ${refused[0]!.reason}`);
  const documents = JSON.parse(readProductData('documents.json')) as DocumentData;
  return {
    offices,
    routes: new Map(rows.map((row) => [row.code, row])),
    documentsOf: (code) => documents.procedures[code] ?? documents.default,
  };
}
