import { HccError } from '../../kernel/errors';
import { dayNumber, instantAt, isDay } from '../../kernel/instant';
import { searchKey } from '../../kernel/text';
import { CarrierState, ReportProblem } from './post-terms';
import type { ParcelWord } from './report-parcel';

/** A line of what the post sends as a file or in a mail. */
export interface WordLine {
  /** From 1. */
  line: number;
  text: string;
  /** Null where it could not be read. */
  word: ParcelWord | null;
  problem: ReportProblem | null;
}

const MOST_LINES = 500;
/** As posts write it, without accents. */
const STATES: readonly (readonly [CarrierState, readonly string[]])[] = [
  [CarrierState.FAILED, ['failed', 'phat khong thanh cong', 'phat khong duoc', 'khong phat duoc', 'chuyen hoan']],
  [CarrierState.DELIVERED, ['delivered', 'phat thanh cong', 'da phat']],
  [CarrierState.IN_TRANSIT, ['in transit', 'in_transit', 'dang chuyen', 'dang van chuyen', 'dang phat']],
];

/**
 * Reads what was pasted: a line for each parcel, parted by tabs, semicolons or bars: tracking number, state, day and
 * time (dd/MM/yyyy HH:mm), reason. A heading and empty lines are left out. Pure.
 * @throws HccError BAD_USER_INPUT naming `text` beyond 500 lines
 */
export function readWords(text: string): WordLine[] {
  const lines = text
    .split(/\r?\n/)
    .map((line, index) => ({ line: index + 1, text: line.trim() }))
    .filter((row) => row.text !== '' && !(row.line === 1 && /^(số hiệu|tracking)/i.test(row.text)));
  if (lines.length > MOST_LINES)
    throw new HccError('BAD_USER_INPUT', `Nhiều quá ${MOST_LINES} dòng một lần.`, {
      fields: [{ path: 'text', reason: `Nhiều quá ${MOST_LINES} dòng.` }],
    });
  return lines.map((row) => {
    const [number = '', said = '', when = '', reason = ''] = row.text.split(/[\t;|]/).map((part) => part.trim());
    const state = stateOf(said);
    const at = momentOf(when);
    if (state === null) return { ...row, word: null, problem: ReportProblem.STATE };
    if (at === null) return { ...row, word: null, problem: ReportProblem.MOMENT };
    return { ...row, word: { trackingNumber: number, state, at, reason: reason || null }, problem: null };
  });
}

function stateOf(said: string): CarrierState | null {
  const key = searchKey(said);
  const found = STATES.find(([, words]) =>
    words.some((word) => key === searchKey(word) || key.startsWith(searchKey(word))),
  );
  return key === '' || !found ? null : found[0];
}

function momentOf(text: string): number | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4}),?\s+([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/.exec(text);
  if (!match) return null;
  const [, day, month, year, hour, minute] = match;
  const written = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return isDay(written) ? instantAt(dayNumber(written), Number(hour) * 60 + Number(minute)) : null;
}
