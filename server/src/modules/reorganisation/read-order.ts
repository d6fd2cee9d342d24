import { badField, badInput, type FieldProblem, HccError } from '../../kernel/errors';
import { isDay } from '../../kernel/instant';
import { type LocatedJson, readLocatedJson, withoutByteOrderMark } from '../../kernel/located-json';
import { clean, textProblem } from '../../kernel/text';
import { Tier } from '../organisation/organisation-terms';
import { type Change, ReorganisationKind, type ReorganisationOrder, type UnitInto } from './reorganisation-terms';

/** A column of text holds 65,535 bytes on MariaDB. */
const LONGEST_FILE = 65_000;
const LONGEST_NAME = 120;
const LONGEST_DECISION = 300;
/** With ".1" behind it a code has room for what the unit was before it moved. */
const AREA_CODE = /^\d{1,7}$/;
const KINDS = Object.values(ReorganisationKind);

/** Runs through a file and keeps every problem by its path. */
class OrderReader {
  readonly problems: FieldProblem[] = [];

  refuse(path: string, reason: string): void {
    this.problems.push({ path, reason });
  }

  object(value: unknown, path: string): Record<string, unknown> | null {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    this.refuse(path, 'Phải là một đối tượng.');
    return null;
  }

  optionalText(value: unknown, path: string, longest: number): string | null {
    if (value === undefined || value === null || value === '') return null;
    const text = typeof value === 'string' ? clean(value) : '';
    const problem = typeof value === 'string' ? textProblem(value) : 'phải là chuỗi ký tự.';
    if (problem !== null) this.refuse(path, problem);
    else if (text.length > longest) this.refuse(path, `Dài quá ${longest} ký tự.`);
    return text === '' ? null : text;
  }

  text(value: unknown, path: string, longest: number): string {
    const before = this.problems.length;
    const text = this.optionalText(value, path, longest);
    if (text === null && this.problems.length === before) this.refuse(path, 'Không được để trống.');
    return text ?? '';
  }

  code(value: unknown, path: string): string {
    const code = this.text(value, path, 24);
    if (code !== '' && !AREA_CODE.test(code)) this.refuse(path, `"${code}" không phải là mã đơn vị hành chính.`);
    return code;
  }

  /** One code or a list of them. */
  codes(value: unknown, path: string, read = (one: unknown, at: string) => this.code(one, at)): string[] {
    const list = Array.isArray(value) ? value : [value];
    const codes = list.map((one, index) => read(one, Array.isArray(value) ? `${path}.${index}` : path));
    if (codes.length === 0) this.refuse(path, 'Phải nêu ít nhất một đơn vị.');
    for (const [index, code] of codes.entries()) {
      if (code !== '' && codes.indexOf(code) !== index) this.refuse(`${path}.${index}`, `Mã ${code} đã nêu ở trên.`);
    }
    return codes;
  }

  oneCode(value: unknown, path: string): string {
    const codes = this.codes(value, path);
    if (codes.length > 1) this.refuse(path, 'Chỉ nêu một đơn vị.');
    return codes[0] ?? '';
  }

  into(value: unknown, path: string): UnitInto {
    const unit = this.object(value, path) ?? {};
    const parent = unit.parentCode;
    return {
      code: this.code(unit.code, `${path}.code`),
      name: this.optionalText(unit.name, `${path}.name`, LONGEST_NAME),
      parentCode: parent === undefined || parent === null ? null : this.code(parent, `${path}.parentCode`),
    };
  }

  tier(value: unknown, path: string): Tier {
    if (value === Tier.COMMUNE || value === Tier.PROVINCE) return value;
    this.refuse(path, `"${String(value ?? '')}" không phải là một trong COMMUNE, PROVINCE.`);
    return Tier.PROVINCE;
  }

  change(value: unknown, path: string): Change | null {
    const change = this.object(value, path);
    if (!change) return null;
    const { kind, from } = change;
    const intoOf = () => this.object(change.into, `${path}.into`) ?? {};
    switch (kind) {
      case ReorganisationKind.MERGE:
        return { kind, from: this.codes(from, `${path}.from`), into: this.into(change.into, `${path}.into`) };
      case ReorganisationKind.SPLIT: {
        const parts = Array.isArray(change.into) ? change.into : [];
        if (parts.length < 2) this.refuse(`${path}.into`, 'Phải là danh sách ít nhất hai đơn vị.');
        const into = parts.map((part, index) => this.into(part, `${path}.into.${index}`));
        return { kind, from: this.oneCode(from, `${path}.from`), into };
      }
      case ReorganisationKind.MOVE:
        return {
          kind,
          from: this.codes(from, `${path}.from`),
          parentCode: this.code(intoOf().parentCode, `${path}.into.parentCode`),
        };
      case ReorganisationKind.RENAME:
        return {
          kind,
          from: this.oneCode(from, `${path}.from`),
          name: this.text(intoOf().name, `${path}.into.name`, LONGEST_NAME),
        };
      case ReorganisationKind.ABOLISH:
        return change.tier === undefined ? this.abolition(change, path) : this.endOfTier(change, path);
      default:
        this.refuse(`${path}.kind`, `"${String(kind ?? '')}" không phải là một trong ${KINDS.join(', ')}.`);
        return null;
    }
  }

  private abolition({ from, into }: Record<string, unknown>, path: string): Change {
    // An office is named by its identifier ("003.00.28.H56"), a unit by its code.
    const read = (value: unknown, at: string) =>
      typeof value === 'string' && value.includes('.') ? this.text(value, at, 24) : this.code(value, at);
    const target = this.object(into, `${path}.into`) ?? {};
    return {
      kind: ReorganisationKind.ABOLISH,
      from: this.codes(from, `${path}.from`, read),
      intoCode: read(target.code, `${path}.into.code`),
    };
  }

  private endOfTier({ tier, rules, otherwise }: Record<string, unknown>, path: string): Change {
    if (tier !== Tier.DISTRICT) this.refuse(`${path}.tier`, 'Chỉ cấp huyện (DISTRICT) có thể kết thúc.');
    const list = rules === undefined ? [] : rules;
    if (!Array.isArray(list)) this.refuse(`${path}.rules`, 'Phải là một danh sách.');
    const byProcedure = new Map<string, Tier>();
    for (const [index, value] of (Array.isArray(list) ? list : []).entries()) {
      const at = `${path}.rules.${index}`;
      const rule = this.object(value, at) ?? {};
      byProcedure.set(this.text(rule.procedureCode, `${at}.procedureCode`, 24), this.tier(rule.tier, `${at}.tier`));
    }
    const other = otherwise === undefined ? Tier.PROVINCE : this.tier(otherwise, `${path}.otherwise`);
    return { kind: ReorganisationKind.ABOLISH, rules: { tier: Tier.DISTRICT, byProcedure, otherwise: other } };
  }
}

/** What of a text can be read as an order, entry by entry; null where an entry can't. */
export interface PartlyRead {
  /** Null where it is no day. */
  effectiveOn: string | null;
  decision: string;
  changes: (Change | null)[];
  /** Everything that is wrong, by its path. */
  problems: FieldProblem[];
}

/** Reads as much as can be read. @throws HccError BAD_USER_INPUT where it is too long or no JSON */
export function readPartly(text: string): PartlyRead {
  if (Buffer.byteLength(text) > LONGEST_FILE) throw badField('file', `Tệp dài quá ${LONGEST_FILE} byte.`);
  readLocatedJson(text);
  const reader = new OrderReader();
  const file = reader.object(JSON.parse(withoutByteOrderMark(text)), 'file') ?? {};
  const { effectiveOn } = file;
  const isReal = typeof effectiveOn === 'string' && isDay(effectiveOn);
  if (!isReal) reader.refuse('effectiveOn', 'Không phải là ngày có thật (yyyy-MM-dd).');
  const decision = reader.text(file.decision, 'decision', LONGEST_DECISION);
  const list = Array.isArray(file.changes) ? file.changes : [];
  if (list.length === 0) reader.refuse('changes', 'Phải là danh sách có ít nhất một thay đổi.');
  const changes = list.map((value, index) => {
    const before = reader.problems.length;
    const change = reader.change(value, `changes.${index}`);
    return reader.problems.length === before ? change : null;
  });
  return { effectiveOn: isReal ? effectiveOn : null, decision, changes, problems: reader.problems };
}

/**
 * Reads { effectiveOn, decision, changes: [{ kind, from, into … }] }.
 * @throws HccError BAD_USER_INPUT with every entry that is wrong, by its path ("changes.3.into.parentCode") and line
 */
export function readOrder(text: string): ReorganisationOrder {
  const { effectiveOn, decision, changes, problems } = readPartly(text);
  if (problems.length > 0) throw withLines(badInput(problems), readLocatedJson(text));
  return { effectiveOn: effectiveOn ?? '', decision, changes: changes.filter((change) => change !== null) };
}

/** Runs `work`; what it refuses by path is told with the line of the text. */
export function withLinesOf<Result>(text: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof HccError ? withLines(error, readLocatedJson(text)) : error;
  }
}

function withLines(error: HccError, located: LocatedJson): HccError {
  const fields = error.details.fields as FieldProblem[] | undefined;
  if (!fields) return error;
  return badInput(fields.map(({ path, reason }) => ({ path, reason: `${reason} (dòng ${lineOf(located, path)})` })));
}

/** The line of what a path names, or of what should have held it. */
function lineOf(located: LocatedJson, path: string): number {
  let at = located;
  for (const key of path.split('.')) {
    const next =
      'entries' in at
        ? at.entries.findLast((entry) => entry.key === key)?.value
        : 'items' in at
          ? at.items[Number(key)]
          : undefined;
    if (!next) break;
    at = next;
  }
  return at.line;
}
