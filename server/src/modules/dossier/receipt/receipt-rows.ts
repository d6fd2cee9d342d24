import { newId } from '../../../kernel/ids';
import { newShortSecret } from '../../../kernel/short-secret';
import type { Actor } from '../../identity/actor';
import type { Dossier } from '../dossier.entity';
import type { DossierDocument } from '../dossier-document.entity';
import type { DossierOrigin } from '../dossier-origin';
import { DossierEventType } from '../dossier-terms';
import { begin, type DossierState } from '../history/dossier.projection';
import { derivedColumns, eventHash, toProjected } from '../history/dossier-store';
import type { StoredEvent } from '../history/stored-event';
import { searchTextOf } from '../search/search-text';
import type { Receipt } from './receipt';

/** What a receipt writes, but the number that the office gives and what search finds it by. */
export interface ReceiptRows {
  origin: DossierOrigin;
  state: DossierState;
  dossier: Partial<Dossier>;
  event: StoredEvent;
  documents: DossierDocument[];
}

/** @param code see `counterCode` */
export function receiptRows(receipt: Receipt, actor: Actor, code: string): ReceiptRows {
  const { office } = actor;
  const { version, applicant } = receipt;
  const origin: DossierOrigin = {
    id: newId(),
    code,
    channel: receipt.channel,
    receivingOfficeId: office.id,
    settlingAreaCode: receipt.settlingAreaCode,
  };
  const unhashed: Omit<StoredEvent, 'hash'> = {
    dossierId: origin.id,
    sequence: 1,
    type: DossierEventType.RECEIVED,
    at: receipt.receivedAt,
    actorId: actor.staffId,
    actorName: actor.fullName,
    officeId: office.id,
    officeCode: office.code,
    note: receipt.note,
    dataText: receipt.data ? JSON.stringify(receipt.data) : '{}',
    dueAt: receipt.dueAt,
  };
  const event: StoredEvent = { ...unhashed, hash: eventHash(origin.code, unhashed) };
  const state = begin(toProjected(event), version);
  return {
    origin,
    state,
    event,
    // Not by spread: building an object of forty properties that way takes fifty times as long.
    dossier: Object.assign(derivedColumns(state), origin, {
      applicantName: applicant.fullName,
      idNumber: applicant.idNumber,
      phone: applicant.phone,
      email: applicant.email,
      address: applicant.address,
      applicantAreaCode: applicant.areaCode,
      searchText: searchTextOf(applicant),
      returnBy: receipt.returnBy,
      note: receipt.note,
      lookupKey: receipt.lookupKey ?? newShortSecret(),
      idempotencyKey: receipt.idempotencyKey,
      requestHash: receipt.requestHash,
    }),
    documents: receipt.documents.map((document) => ({ dossierId: origin.id, ...document })),
  };
}
