import type { Tx } from '../../../database/sql';
import { NoticeAbout, NoticeEvent } from '../../notification/notification-terms';
import { isMobile, type NoticeFacts, tellCitizen } from '../../notification/tell-citizen';
import type { ChangeListener, DossierChange, References } from '../dossier-room';
import { DossierStatus, ReturnBy } from '../dossier-terms';
import type { EventData } from '../history/dossier-event.entity';
import { openPayment } from '../history/proceedings';
import { NoticeKind } from './notice.entity';
import { noticesOf } from './write-notices';

/** What a state means for the citizen when a dossier comes to it. */
const ON_ARRIVAL: Partial<Record<DossierStatus, NoticeEvent>> = {
  [DossierStatus.SUPPLEMENT_REQUIRED]: NoticeEvent.SUPPLEMENT_REQUESTED,
  [DossierStatus.PAYMENT_REQUIRED]: NoticeEvent.PAYMENT_REQUIRED,
  [DossierStatus.COMPLETED]: NoticeEvent.RESULT_READY,
  [DossierStatus.WITHDRAWN]: NoticeEvent.WITHDRAWN,
  [DossierStatus.STOPPED]: NoticeEvent.STOPPED,
};

/** Of what the last event said: why, and which papers. */
const SAY_WHY: ReadonlySet<NoticeEvent> = new Set([
  NoticeEvent.SUPPLEMENT_REQUESTED,
  NoticeEvent.WITHDRAWN,
  NoticeEvent.STOPPED,
]);

export interface Told {
  event: NoticeEvent;
  facts: NoticeFacts;
}

/** What a citizen is told of a change, before it is known whether there is an address. */
function citizenEventsOf(change: DossierChange): Told[] {
  const { before, after } = change;
  if (before === null) return [{ event: NoticeEvent.RECEIVED, facts: { moment: after.dueAt } }];
  const told: Told[] = [];
  const arrival = before.status === after.status ? undefined : ON_ARRIVAL[after.status];
  if (arrival) {
    const payment = arrival === NoticeEvent.PAYMENT_REQUIRED ? openPayment(after.proceedings) : undefined;
    told.push({ event: arrival, facts: payment ? { dong: payment.amountDong, reason: payment.purpose } : {} });
  }
  for (const { kind, officeId, moment } of noticesOf(change)) {
    if (officeId !== '') continue;
    if (kind === NoticeKind.DUE_MOVED) told.push({ event: NoticeEvent.DUE_MOVED, facts: { moment } });
    if (kind === NoticeKind.APOLOGY) told.push({ event: NoticeEvent.APOLOGY, facts: { moment } });
  }
  return told;
}

interface Row {
  code: string;
  email: string | null;
  phone: string | null;
  lookupKey: string;
  versionId: string;
  officeId: string;
  returnBy: ReturnBy;
}

async function lastWords(tx: Tx, id: string, version: number): Promise<NoticeFacts> {
  const [event] = await tx.query<{ note: string | null; data: string }>(
    'SELECT note, data FROM dossier_event WHERE dossier_id = ? AND sequence = ?',
    [id, version],
  );
  const { documents } = JSON.parse(event?.data ?? '{}') as EventData;
  return { reason: event?.note ?? '', ...(documents ? { documents } : {}) };
}

/**
 * Tells the citizen of a dossier where there is an address.
 * @param ref which one of its kind it is: the same is told once
 * @param words asked for only where somebody is told, with the way by which he gets his result
 */
export async function tellOfDossier(
  tx: Tx,
  id: string,
  { catalogue, directory }: References,
  ref: string | number,
  words: (returnBy: ReturnBy) => Promise<readonly Told[]>,
): Promise<void> {
  const [contact] = await tx.query<Row>(
    `SELECT code, email, phone, lookup_key AS lookupKey, procedure_version_id AS versionId,
            receiving_office_id AS officeId, return_by AS returnBy FROM dossier WHERE id = ?`,
    [id],
  );
  // Most dossiers of a commune leave neither: they cost this one look.
  if (!contact || (contact.email === null && !isMobile(contact.phone))) return;
  const desk = directory.presentOffice(contact.officeId);
  const about = { kind: NoticeAbout.DOSSIER, id, code: contact.code };
  const common: NoticeFacts = {
    procedure: catalogue.getVersion(contact.versionId).name,
    office: desk.name,
    ...(desk.phone ? { phone: desk.phone } : {}),
    key: contact.lookupKey,
  };
  for (const { event, facts } of await words(contact.returnBy))
    await tellCitizen(tx, { event, about, ref, contact, facts: { ...common, ...facts } });
}

/** The citizen is told in the transaction of whatever changed his dossier; no command knows of it. */
export const tellCitizensOfChanges: ChangeListener = async (tx, changes, references) => {
  for (const change of changes) {
    const told = citizenEventsOf(change);
    if (told.length === 0) continue;
    const { origin, after } = change;
    await tellOfDossier(tx, origin.id, references, after.version, async (returnBy) => {
      const words: Told[] = [];
      for (const { event, facts } of told) {
        const why = SAY_WHY.has(event) ? await lastWords(tx, origin.id, after.version) : {};
        const isByPost = event === NoticeEvent.RESULT_READY && returnBy === ReturnBy.POST;
        words.push({ event: isByPost ? NoticeEvent.RESULT_BY_POST : event, facts: { ...why, ...facts } });
      }
      return words;
    });
  }
};
