import { createHash } from 'node:crypto';
import type { Tx } from '../../../database/sql';
import { conflictWith } from '../../../kernel/conflict';
import { badField, notFound } from '../../../kernel/errors';
import { newId } from '../../../kernel/ids';
import { dayOf, type Instant, spokenDay, yearOf } from '../../../kernel/instant';
import { requiredText } from '../../../kernel/text-field';
import { takeFormNumber } from '../../dossier/changes/form-number';
import { NumberedForm } from '../../dossier/dossier-terms';
import type { Actor } from '../../identity/actor';
import { settlementScope } from '../../reporting/settlement-scope';
import { readPaper } from '../read-paper';
import { loadBooks, type PaperRequest, type ReportRoom } from '../report-books';
import { IssuedReport } from './issued-report.entity';
import { keepPaper } from './kept-paper';

/** Only the parts that say something, in one order: the same question has the same key. */
function keyOf(officeId: string, { kind, from, to, by, ...narrower }: PaperRequest): string {
  const parts = Object.entries(narrower)
    .filter(([, value]) => value)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const question = JSON.stringify([officeId, kind, from, to, by, parts]);
  return createHash('sha256').update(question).digest('hex');
}

/** A day that is not over would make a report that is wrong the same evening. */
function mustBeOver({ to }: PaperRequest, now: Instant): void {
  if (to >= dayOf(now)) throw badField('to', `Kỳ báo cáo phải kết thúc trước hôm nay (${spokenDay(dayOf(now))}).`);
}

const conflict = (what: string, { issuedBy, issuedAt }: IssuedReport) =>
  conflictWith(what, { who: issuedBy, at: issuedAt });

/** What a report says is read before the transaction; of two at once the second waits for the number of the first. */
async function prepare(room: ReportRoom, actor: Actor, request: PaperRequest) {
  const books = await loadBooks(room);
  const at = room.dossiers.now();
  const paper = await readPaper(room.dossiers.db.read, actor, books, request, at);
  const row = {
    id: newId(),
    kind: request.kind,
    year: yearOf(at),
    areaCode: settlementScope(request, actor, books.references).area.code,
    scope: paper.scope,
    fromDay: request.from,
    toDay: request.to,
    request: JSON.stringify(request),
    issuedAt: at,
    issuedById: actor.staffId,
    issuedBy: actor.fullName,
    supersededById: null,
  };
  return { row, paper, at };
}

/**
 * Issues a paper: from now on it says what it says.
 * @param plan what is written with it where its plan issues it
 * @returns its id
 * @throws HccError as `readPaper` does; BAD_USER_INPUT naming "to" for a period that is not over; CONFLICT (who and
 * when) where the office has issued it already
 */
export async function issueReport(
  room: ReportRoom,
  actor: Actor,
  request: PaperRequest,
  plan?: (tx: Tx, reportId: string) => Promise<void>,
): Promise<string> {
  mustBeOver(request, room.dossiers.now());
  const { row, paper, at } = await prepare(room, actor, request);
  const officeId = actor.office.id;
  const currentKey = keyOf(officeId, request);
  return room.dossiers.db.transact(async (tx) => {
    const number = await takeFormNumber(tx, officeId, NumberedForm.REPORT, at);
    const current = await tx.entities.findOneBy(IssuedReport, { currentKey });
    if (current) throw conflict('Báo cáo này đã được phát hành; muốn sửa, hãy phát hành bản thay thế.', current);
    const planned = plan ? 1 : 0;
    const first = { supersedesId: null, reason: null };
    await tx.entities.insert(IssuedReport, { ...row, ...first, officeId, number, planned, currentKey });
    await keepPaper(tx, row.id, paper);
    await plan?.(tx, row.id);
    return row.id;
  });
}

/**
 * Issues the same report again with the figures of today; the earlier one stays, and says which took its place.
 * @returns the id of the new one
 * @throws HccError NOT_FOUND for one that another office issued; BAD_USER_INPUT naming "reason"; CONFLICT (who and
 * when) where another took its place
 */
export async function replaceReport(
  room: ReportRoom,
  actor: Actor,
  { id, reason }: { id: string; reason: string },
): Promise<string> {
  const why = requiredText(reason, 'reason', 'lý do thay thế');
  const issued = await room.dossiers.db.read.entities.findOneBy(IssuedReport, { id });
  if (!issued || issued.officeId !== actor.office.id) throw notFound('báo cáo đã phát hành');
  const { row, paper, at } = await prepare(room, actor, JSON.parse(issued.request) as PaperRequest);
  const { officeId } = issued;
  return room.dossiers.db.transact(async (tx) => {
    const number = await takeFormNumber(tx, officeId, NumberedForm.REPORT, at);
    const { supersededById, currentKey } = await tx.entities.findOneByOrFail(IssuedReport, { id });
    if (supersededById) {
      const next = await tx.entities.findOneByOrFail(IssuedReport, { id: supersededById });
      throw conflict('Báo cáo này đã có bản thay thế.', next);
    }
    await tx.entities.update(IssuedReport, { id }, { currentKey: null, supersededById: row.id });
    const next = { officeId, number, planned: 0, supersedesId: id, reason: why, currentKey };
    await tx.entities.insert(IssuedReport, { ...row, ...next });
    await keepPaper(tx, row.id, paper);
    return row.id;
  });
}
