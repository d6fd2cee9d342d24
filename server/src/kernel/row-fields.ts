import { RowProblem } from './import-report';
import { isDay } from './instant';
import { clean, textProblem } from './text';

/** The item as an object with fields. @throws RowProblem */
export function asObject(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RowProblem(`${what} phải là một đối tượng.`);
  return value as Record<string, unknown>;
}

/** Text in NFC without stray blanks. @throws RowProblem where it is missing or longer than `longest` characters */
export function requiredText(value: unknown, field: string, longest: number): string {
  const text = optionalText(value, field, longest);
  if (text === null) throw new RowProblem(`${field}: không được để trống.`);
  return text;
}

/** As `requiredText`; null for what is missing or blank. */
export function optionalText(value: unknown, field: string, longest: number): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'string') throw new RowProblem(`${field}: phải là chuỗi ký tự.`);
  const problem = textProblem(value);
  if (problem !== null) throw new RowProblem(`${field}: ${problem}`);
  const text = clean(value);
  if (text.length > longest) throw new RowProblem(`${field}: dài ${text.length} ký tự, tối đa ${longest}.`);
  return text === '' ? null : text;
}

export function oneOf<Value extends string>(value: unknown, field: string, allowed: readonly Value[]): Value {
  if (allowed.includes(value as Value)) return value as Value;
  throw new RowProblem(`${field}: "${String(value ?? '')}" không phải là một trong ${allowed.join(', ')}.`);
}

/** @throws RowProblem unless it is a whole number between the bounds */
export function wholeNumber(value: unknown, field: string, least: number, most: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
  throw new RowProblem(`${field}: phải là số nguyên từ ${least} đến ${most}.`);
}

export function listOf(value: unknown, field: string): unknown[] {
  if (!Array.isArray(value)) throw new RowProblem(`${field}: phải là một danh sách.`);
  return value;
}

/** Undefined where the row says nothing of it, null where it says there is none. */
export function optionalDay(value: unknown, field: string): string | null | undefined {
  if (value === undefined || value === null) return value;
  if (typeof value === 'string' && isDay(value)) return value;
  throw new RowProblem(`${field}: "${String(value)}" không phải là ngày có thật (yyyy-MM-dd).`);
}
