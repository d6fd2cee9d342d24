import type { Tx } from '../../database/sql';
import { forbidden, HccError, notFound } from '../../kernel/errors';
import type { Instant } from '../../kernel/instant';
import type { DossierRoom, References } from '../dossier/dossier-room';
import { loadReferences } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import type { CaseColumns } from './case-columns';
import { appendToCase, type CaseContent, checkVersion, lockCase } from './case-journal';
import { changesOf, legalKinds, type Standing } from './case-life';
import type { CaseStep } from './case-step';
import type { CaseTable } from './case-table';
import { CaseEventKind } from './case-terms';
import { neededText, optionalText } from './case-texts';

/** What somebody does to a case. */
export interface CaseAct {
  id: string;
  expectedVersion: number;
  kind: CaseEventKind;
  note?: string | null;
}

/** What a room adds to the life that all cases have. */
export interface CaseRules<Row extends CaseColumns> {
  /** What one may not see is not there. */
  sees: (row: Row, references: References) => boolean;
  standing: (row: Row, references: References) => Standing;
  /** Of what is legal, what there is in this room. */
  offers: (row: Row, kind: CaseEventKind, references: References) => boolean;
  /** Working days of a deadline that begins anew. */
  days: (tx: Tx, row: Row) => Promise<number>;
  /** Where a case that is sent on goes. */
  forwardTo: (row: Row, references: References) => string;
  /** Whether the deadline goes on where a case is sent on; otherwise it begins anew there. */
  keepsDeadline?: (tx: Tx, row: Row, at: Instant) => Promise<boolean>;
  /** What an event of this room sets besides, as its input has it. */
  more?: (tx: Tx, row: Row, step: CaseStep) => Promise<Partial<CaseContent<Row>>>;
  /** What else has to be written in the same transaction. */
  after?: (tx: Tx, row: Row, step: CaseStep, references: References) => Promise<void>;
}

const NEEDS: Partial<Record<CaseEventKind, string>> = {
  FORWARDED: 'lý do chuyển',
  ASKED_BACK: 'điều cần hỏi lại',
  REPLIED: 'nội dung trả lời',
  ANSWERED: 'nội dung trả lời',
  REOPENED: 'điều chưa thỏa đáng',
  PUBLISHED: 'nội dung công khai',
  PROPOSED: 'dự thảo trả lời',
  SENT_BACK: 'điều cần sửa',
  DECLINED: 'lý do không thụ lý',
};

/** What this person may do to this case now, as the server decides it. */
export function offeredKinds<Row extends CaseColumns>(
  row: Row,
  rules: Pick<CaseRules<Row>, 'standing' | 'offers'>,
  references: References,
): CaseEventKind[] {
  return legalKinds(row, rules.standing(row, references)).filter((kind) => rules.offers(row, kind, references));
}

/**
 * One step in a case's life, in one transaction: lock, sight, version, right, legality, journal, row.
 * @throws HccError NOT_FOUND, CONFLICT, FORBIDDEN, ILLEGAL_ACTION, BAD_USER_INPUT naming `note`
 */
export async function actOnCase<Row extends CaseColumns>(
  room: DossierRoom,
  table: CaseTable<Row>,
  actor: Actor,
  { id, expectedVersion, kind, note: text }: CaseAct,
  rules: CaseRules<Row>,
): Promise<string> {
  const references = await loadReferences(room);
  const needed = NEEDS[kind];
  const note = needed === undefined ? optionalText(text, 'note') : neededText(text, 'note', needed);
  await room.db.transact(async (tx) => {
    const row = await lockCase(room.db, tx, table, id);
    if (!rules.sees(row, references)) throw notFound(table.what);
    await checkVersion(tx, row, expectedVersion);
    const { isOpener, isHandler } = rules.standing(row, references);
    if (!isOpener && !isHandler) throw forbidden('Việc này do người báo và cơ quan đang giữ xử lý.');
    const allowed = offeredKinds(row, rules, references);
    if (!allowed.includes(kind)) {
      throw new HccError('ILLEGAL_ACTION', 'Việc này không làm được ở tình trạng hiện tại.', { allowed });
    }
    const step = { kind, actor, at: room.now(), note };
    const common = changesOf(row, step, {
      calendar: references.calendars.province,
      days: await rules.days(tx, row),
      ...(kind === CaseEventKind.FORWARDED
        ? {
            toOfficeId: rules.forwardTo(row, references),
            keepsDeadline: await rules.keepsDeadline?.(tx, row, step.at),
          }
        : {}),
    }) as Partial<CaseContent<Row>>;
    const more = await rules.more?.(tx, row, step);
    await appendToCase(room.db, tx, table, row, step, { ...common, ...more });
    await rules.after?.(tx, row, step, references);
  });
  return id;
}
