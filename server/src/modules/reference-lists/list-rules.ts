import { badInput, type FieldProblem } from '../../kernel/errors';
import { isDay } from '../../kernel/instant';
import { lastDayOfQuarter, quarterOf } from '../../kernel/month';
import { clean, searchKey } from '../../kernel/text';
import type { Directory } from '../organisation/directory';
import { areaInSentence } from '../organisation/office-data';
import { Tier } from '../organisation/organisation-terms';
import { documentKey } from './document-names';
import type { ReferenceLists } from './reference-lists';
import {
  type EntryContent,
  type EntryData,
  EvidenceKind,
  IndexComponent,
  type PlanState,
  ReasonPurpose,
  ReferenceList,
  type SurveyLevel,
  SurveyScale,
  TargetMeasure,
} from './reference-terms';

const LONGEST_NAME = 500;
const LONGEST_NOTE = 1_000;
const LONGEST_CODE = 24;
const MOST_PLACE = 100_000;
const MOST_LEVELS = 9;
const MOST_ALIASES = 200;
const CODE = /^[A-Z0-9_]{2,24}$/;

/** What the rules look at beside the entry itself. */
export interface RuleSight {
  lists: ReferenceLists;
  directory: Directory;
  now: number;
  /** Of the entry; null for a new one. */
  code: string | null;
}

/** An entry as an administrator writes it. */
export interface EntryDraft {
  name: string;
  nameEn?: string | null;
  note?: string | null;
  place?: number | null;
  data?: EntryData | null;
}

type Problems = FieldProblem[];
type Rule = (data: EntryData, problems: Problems, sight: RuleSight, draft: EntryDraft) => EntryData;

const refuse = (problems: Problems, path: string, reason: string): void => {
  problems.push({ path, reason });
};

function known<Value extends string>(
  value: Value | null | undefined,
  allowed: readonly Value[],
  path: string,
  problems: Problems,
): Value | null {
  if (value && allowed.includes(value)) return value;
  refuse(problems, path, 'Phải chọn.');
  return null;
}

const RULES: Record<ReferenceList, Rule> = {
  [ReferenceList.LATE_CAUSE]: () => ({}),
  [ReferenceList.FORM_TEXT]: () => ({}),
  [ReferenceList.NOTICE_TEXT]: () => ({}),
  [ReferenceList.SLIP_CAUSE]: () => ({}),
  [ReferenceList.SERVICE_INDEX]: indexRule,
  [ReferenceList.REFUSAL_REASON]: ({ purposes }, problems) => {
    const chosen = Object.values(ReasonPurpose).filter((purpose) => purposes?.includes(purpose));
    if (chosen.length === 0) refuse(problems, 'data.purposes', 'Phải dùng cho ít nhất một loại giấy.');
    return { purposes: chosen };
  },
  [ReferenceList.DOCUMENT_KIND]: documentKindRule,
  [ReferenceList.SURVEY_CRITERION]: surveyRule,
  [ReferenceList.TARGET]: ({ measure, tier, percent, dueOn }, problems) => {
    if (percent == null || !(percent >= 0 && percent <= 100))
      refuse(problems, 'data.percent', 'Phải là số từ 0 đến 100.');
    if (dueOn && !isDay(dueOn)) refuse(problems, 'data.dueOn', 'Không phải ngày có thật.');
    return {
      measure: known(measure, Object.values(TargetMeasure), 'data.measure', problems),
      tier: tier ?? null,
      percent: Math.round((percent ?? 0) * 10) / 10,
      dueOn: dueOn ?? null,
    };
  },
  [ReferenceList.ROLLOUT_PLAN]: planRule,
  [ReferenceList.MILESTONE]: milestoneRule,
};

function documentKindRule({ aliases }: EntryData, problems: Problems, sight: RuleSight, draft: EntryDraft): EntryData {
  const names = [...new Set((aliases ?? []).map(clean).filter((name) => name !== '' && name !== clean(draft.name)))];
  if (names.length > MOST_ALIASES) refuse(problems, 'data.aliases', `Nhiều quá ${MOST_ALIASES} tên.`);
  const own = new Set([draft.name, ...names].map(documentKey));
  for (const other of sight.lists.at(ReferenceList.DOCUMENT_KIND, sight.now)) {
    if (other.code === sight.code) continue;
    const taken = [other.name, ...(other.data.aliases ?? [])].find((name) => own.has(documentKey(name)));
    if (taken) refuse(problems, 'data.aliases', `“${taken}” đã thuộc loại “${other.name}”; hãy gộp hai loại.`);
  }
  return { aliases: names };
}

function surveyRule({ scale, weight, levels }: EntryData, problems: Problems): EntryData {
  const read: SurveyLevel[] = (levels ?? []).map(({ points, text, textEn }) => ({
    points,
    text: clean(text),
    textEn: clean(textEn ?? '') || null,
  }));
  if (read.length < 2 || read.length > MOST_LEVELS)
    refuse(problems, 'data.levels', `Phải có từ 2 đến ${MOST_LEVELS} mức.`);
  if (read.some(({ text }) => text === '')) refuse(problems, 'data.levels', 'Mức nào cũng phải có lời.');
  if (new Set(read.map(({ points }) => points)).size < read.length)
    refuse(problems, 'data.levels', 'Hai mức không được cùng điểm.');
  if (read.some(({ points }) => points < 0 || points > 100)) refuse(problems, 'data.levels', 'Điểm từ 0 đến 100.');
  if (weight == null || !(weight >= 0 && weight <= 10)) refuse(problems, 'data.weight', 'Hệ số từ 0 đến 10.');
  return {
    scale: known(scale, Object.values(SurveyScale), 'data.scale', problems),
    weight: weight ?? 0,
    levels: read.sort((a, b) => b.points - a.points),
  };
}

function indexRule({ component, weight }: EntryData, problems: Problems, sight: RuleSight): EntryData {
  const chosen = known(component, Object.values(IndexComponent), 'data.component', problems);
  if (weight == null || !(weight >= 0 && weight <= 100)) refuse(problems, 'data.weight', 'Điểm tối đa từ 0 đến 100.');
  const twin = sight.lists
    .at(ReferenceList.SERVICE_INDEX, sight.now)
    .find(({ code, data }) => code !== sight.code && data.component === chosen);
  if (twin) refuse(problems, 'data.component', `Nhóm chỉ số này đã có: “${twin.name}”.`);
  return { component: chosen, weight: Math.round((weight ?? 0) * 10) / 10 };
}

function planRule({ inForce, procedureTotal, stateThen }: EntryData, problems: Problems): EntryData {
  if (procedureTotal != null && !(Number.isInteger(procedureTotal) && procedureTotal > 0))
    refuse(problems, 'data.procedureTotal', 'Phải là số thủ tục.');
  const isWrong = ({ count, total }: PlanState) => !(count >= 0 && total > 0 && count <= total);
  if (stateThen?.some(isWrong)) refuse(problems, 'data.stateThen', 'Số có không được lớn hơn số tất cả.');
  return {
    inForce: Boolean(inForce),
    ...(procedureTotal ? { procedureTotal } : {}),
    ...(stateThen?.length ? { stateThen } : {}),
  };
}

function milestoneRule(data: EntryData, problems: Problems, { lists, directory, now }: RuleSight): EntryData {
  const planId = data.planId ?? '';
  if (!lists.find(ReferenceList.ROLLOUT_PLAN, planId, now)) refuse(problems, 'data.planId', 'Không có lộ trình này.');
  const area = directory.findArea(data.areaCode ?? '');
  const centre = area && directory.centreOf(area.code);
  if (!centre) refuse(problems, 'data.areaCode', 'Không có đơn vị nào mang mã này có trung tâm hoặc bộ phận một cửa.');
  const dueOn = data.dueOn ?? '';
  if (!isDay(dueOn) || dueOn !== lastDayOfQuarter(quarterOf(dueOn)))
    refuse(problems, 'data.dueOn', 'Phải là ngày cuối một quý.');
  const evidenceKind = known(data.evidenceKind, Object.values(EvidenceKind), 'data.evidenceKind', problems);
  const isCounted = evidenceKind === EvidenceKind.FIRST_DOSSIERS_OF_TIER;
  if (isCounted && !(data.target && data.target > 0)) refuse(problems, 'data.target', 'Phải ghi số đơn vị.');
  return {
    planId,
    areaCode: area?.code ?? null,
    officeId: centre?.id ?? null,
    areaName: null,
    tier: known(data.tier, Object.values(Tier), 'data.tier', problems),
    dueOn,
    evidenceKind,
    target: isCounted ? (data.target ?? null) : null,
    ...(data.isPilot ? { isPilot: true } : {}),
  };
}

/**
 * An entry as it may stand in its list.
 * @throws HccError BAD_USER_INPUT with every field that is wrong
 */
export function checkedEntry(list: ReferenceList, draft: EntryDraft, sight: RuleSight): EntryContent {
  const problems: Problems = [];
  const area = list === ReferenceList.MILESTONE ? sight.directory.findArea(draft.data?.areaCode ?? '') : undefined;
  const name = clean(draft.name).replace('{area}', area ? areaInSentence(area) : '{area}');
  const texts = { nameEn: clean(draft.nameEn ?? '') || null, note: clean(draft.note ?? '') || null };
  if (name === '') refuse(problems, 'name', 'Không được để trống.');
  for (const [path, text, longest] of [
    ['name', name, LONGEST_NAME],
    ['nameEn', texts.nameEn ?? '', LONGEST_NAME],
    ['note', texts.note ?? '', LONGEST_NOTE],
  ] as const) {
    if (text.length > longest) refuse(problems, path, `Dài quá ${longest} ký tự.`);
  }
  const data = RULES[list](draft.data ?? {}, problems, sight, draft);
  const place = draft.place ?? placeOf(list, sight);
  if (!Number.isInteger(place) || place < 0 || place > MOST_PLACE) refuse(problems, 'place', 'Phải là số thứ tự.');
  if (problems.length > 0) throw badInput(problems);
  return { name, ...texts, place, data };
}

/** Where it stands already; the end of the list for what is new. */
function placeOf(list: ReferenceList, { lists, now, code }: RuleSight): number {
  const known = code === null ? undefined : lists.editions(list, code).at(-1);
  return known?.place ?? Math.max(0, ...lists.at(list, now).map(({ place }) => place)) + 10;
}

export function milestoneCode({ planId, areaCode, tier, evidenceKind }: EntryData): string {
  return [planId, areaCode, tier, evidenceKind].join('/');
}

/**
 * The code of a new entry: as it was typed, else made of its name.
 * @throws HccError BAD_USER_INPUT naming `code`
 */
export function codeOf(
  list: ReferenceList,
  typed: string | null,
  content: EntryContent,
  lists: ReferenceLists,
): string {
  if (list === ReferenceList.MILESTONE) return milestoneCode(content.data);
  const wanted = clean(typed ?? '').toUpperCase();
  if (wanted !== '') {
    if (CODE.test(wanted)) return wanted;
    throw badInput([{ path: 'code', reason: 'Mã gồm 2–24 chữ cái không dấu, chữ số, gạch dưới.' }]);
  }
  const stem =
    searchKey(content.name)
      .toUpperCase()
      .replaceAll(' ', '_')
      .slice(0, LONGEST_CODE - 3) || 'MUC';
  const isTaken = (code: string) => lists.editions(list, code).length > 0;
  let code = stem.padEnd(2, '_');
  for (let no = 2; isTaken(code); no++) code = `${stem}_${no}`;
  return code;
}
