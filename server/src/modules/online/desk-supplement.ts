import { notFound } from '../../kernel/errors';
import { requiredText } from '../../kernel/text-field';
import { openHistory } from '../dossier/changes/append-event';
import { maySee } from '../dossier/dossier.jurisdiction';
import { lockDossier } from '../dossier/dossier-origin';
import { type DossierRoom, loadReferences } from '../dossier/dossier-room';
import { DossierAction } from '../dossier/dossier-terms';
import { recordSupplement } from '../dossier/life/commands/record-supplement';
import { assertCurrent, assertMayActOn, type CommandTarget, runCommandIn } from '../dossier/life/run-command';
import { readSubjectFiles } from '../files/subject-files';
import { type Actor, atPresentOffice } from '../identity/actor';
import { NoticeAbout, NoticeEvent } from '../notification/notification-terms';
import { tellCitizen } from '../notification/tell-citizen';
import { attachSentFiles } from './attach-files';
import { SUPPLEMENT_FILE, SupplementEventKind } from './online-terms';
import { getSlipDossier, lastRequest } from './supplement.queries';
import { appendSupplementStep, lockSupplement } from './supplement-store';

/** A supplement as the desk saw it, with the dossier as it saw that. */
export interface SupplementTarget extends CommandTarget {
  supplementId: string;
  supplementVersion: number;
}

/**
 * What a citizen sent in is what was asked for: it is on the dossier, and the clock runs again from this moment, by the
 * same command as at the counter.
 * @returns the dossier's id
 * @throws HccError as commands do; NOT_FOUND and CONFLICT also of the supplement
 */
export async function acceptSupplement(
  room: DossierRoom,
  person: Actor,
  target: SupplementTarget & { note?: string | null },
): Promise<string> {
  const references = await loadReferences(room);
  const actor = atPresentOffice(person, references.directory);
  await room.db.transact(async (tx) => {
    // The dossier first, in all who lock both; the right is asked before anything is said of the supplement.
    await runCommandIn(room, tx, references, actor, recordSupplement, target, { note: target.note });
    const row = await lockSupplement(tx, 'id', target.supplementId);
    if (row.dossierId !== target.id) throw notFound('phần bổ sung này');
    const at = room.now();
    const step = { kind: SupplementEventKind.ACCEPTED, actor, at, note: target.note?.trim() || null };
    await appendSupplementStep(tx, row, target.supplementVersion, step);
    const files = await readSubjectFiles(tx, SUPPLEMENT_FILE, [row.id]);
    await attachSentFiles(room, tx, references, target.id, { author: actor, at, files, documentOf: () => undefined });
  });
  return target.id;
}

/**
 * Says what is still missing; the citizen is told and goes on with what he has sent. The clock stands still meanwhile.
 * @returns the dossier's id
 * @throws HccError as `acceptSupplement`
 */
export async function returnSupplement(
  room: DossierRoom,
  actor: Actor,
  target: SupplementTarget & { reason: string },
): Promise<string> {
  const reason = requiredText(target.reason, 'reason', 'giấy tờ còn thiếu');
  const references = await loadReferences(room);
  const { directory, catalogue } = references;
  await room.db.transact(async (tx) => {
    const head = await lockDossier(tx, target.id);
    if (!head) throw notFound('hồ sơ');
    const open = await openHistory(tx, head, references);
    if (!maySee(actor, directory, open.origin, open.state)) throw notFound('hồ sơ');
    assertCurrent(target.expectedVersion, open.history.at(-1)!, open.state.version);
    assertMayActOn(room, references, actor, open, DossierAction.RECORD_SUPPLEMENT);
    const row = await lockSupplement(tx, 'id', target.supplementId);
    if (row.dossierId !== target.id) throw notFound('phần bổ sung này');
    const step = { kind: SupplementEventKind.INCOMPLETE, actor, at: room.now(), note: reason };
    const version = await appendSupplementStep(tx, row, target.supplementVersion, step);
    const { phone, email, lookupKey: key, code } = await getSlipDossier(tx, target.id);
    const { documents } = await lastRequest(tx, target.id);
    const office = directory.presentOffice(head.receivingOfficeId);
    await tellCitizen(tx, {
      event: NoticeEvent.SUPPLEMENT_REQUESTED,
      about: { kind: NoticeAbout.DOSSIER, id: target.id, code },
      ref: `${row.request}-${version}`,
      contact: { phone, email },
      facts: {
        procedure: catalogue.getVersion(open.state.versionId).name,
        office: office.name,
        ...(office.phone ? { phone: office.phone } : {}),
        key,
        reason,
        documents,
      },
    });
  });
  return target.id;
}
