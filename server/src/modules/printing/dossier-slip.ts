import type { Sql } from '../../database/sql';
import { notFound } from '../../kernel/errors';
import { getLookupKey, getRowByCode, readDocuments } from '../dossier/dossier.queries';
import { slipCode, trackingUrl } from '../dossier/dossier-code';
import type { References } from '../dossier/dossier-room';
import { DossierEventType, ReturnBy } from '../dossier/dossier-terms';
import type { ReceiptContent } from '../dossier/history/dossier-event.entity';
import { readEvents, toProjected } from '../dossier/history/dossier-store';
import type { Actor } from '../identity/actor';
import { issuerOf } from './office-heading';
import type { SlipData } from './slip-data';
import { limitInWords } from './vietnamese-date';

export interface SlipOptions {
  publicUrl: string;
  paperSize: 'A4' | 'A5';
  /** The newest where left out. */
  edition?: number;
}

/** What a slip is made of, and the office that signs it. */
export interface IssuedSlip {
  slip: SlipData;
  officeId: string;
}

/**
 * Reads what form 01 says of a dossier. The due date printed is the one promised when that edition was made.
 * @throws HccError NOT_FOUND
 */
export async function readSlip(
  sql: Sql,
  actor: Actor,
  references: References,
  code: string,
  options: SlipOptions,
): Promise<IssuedSlip> {
  const row = await getRowByCode(sql, actor, references, code);
  const lookupKey = await getLookupKey(sql, row.id);
  const edition = options.edition ?? row.slipEdition;
  if (!Number.isInteger(edition) || edition < 1 || edition > row.slipEdition) throw notFound('phiếu này');
  const { directory, catalogue } = references;
  const office = directory.getOffice(row.receivingOfficeId);
  const [documents] = await readDocuments(sql, [row.id]);
  const events = (await readEvents(sql, row.id)).map(toProjected);
  const corrections = events.filter(({ type }) => type === DossierEventType.RECEIPT_CORRECTED);
  const issued = edition === 1 ? events[0]! : corrections[edition - 2]!;
  const now: Required<Omit<ReceiptContent, 'procedureId'>> = {
    versionId: row.procedureVersionId,
    receivedAt: row.receivedAt,
    fullName: row.applicantName,
    idNumber: row.idNumber,
    phone: row.phone,
    email: row.email,
    address: row.address,
    areaCode: row.applicantAreaCode,
    returnBy: row.returnBy,
    note: row.note,
    documents: documents ?? [],
  };
  const content = { ...now };
  // Each correction keeps what stood there before it: the ones after this edition are taken back, newest first.
  for (const { data } of corrections.slice(edition - 1).reverse()) Object.assign(content, data.correction?.before);
  const version = catalogue.getVersion(content.versionId);
  const { agencyLines, placeName, phone } = issuerOf(directory, office.id, issued.at);
  const slip: SlipData = {
    paperSize: options.paperSize,
    code: row.code,
    slipCode: slipCode(row.code, edition),
    edition,
    replacedAt: corrections[edition - 1]?.at ?? null,
    agencyLines,
    receivingOffice: office.name,
    placeName,
    issuedAt: issued.at,
    applicant: {
      fullName: content.fullName,
      idNumber: content.idNumber,
      phone: content.phone,
      email: content.email,
      address: content.address,
    },
    owner: null,
    procedureName: version.name,
    procedureCode: version.code,
    documents: content.documents,
    limitText: limitInWords(`${version.limit.unit}`, version.limit.amount),
    receivedAt: content.receivedAt,
    dueAt: issued.dueAt,
    returnBy: content.returnBy,
    returnPlace: content.returnBy === ReturnBy.POST ? (content.address ?? '') : office.name,
    lookupKey,
    publicUrl: options.publicUrl,
    trackingUrl: trackingUrl(options.publicUrl, row.code, lookupKey),
    hotline: phone,
    officerName: issued.actorName,
    feeDong: version.feeDong ?? 0,
    note: content.note,
  };
  return { slip, officeId: office.id };
}
