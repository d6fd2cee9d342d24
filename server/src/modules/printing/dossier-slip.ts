import type { Sql } from '../../database/sql';
import { getLookupKey, getRowByCode, readDocuments } from '../dossier/dossier.queries';
import type { References } from '../dossier/dossier-room';
import { ReturnBy } from '../dossier/dossier-terms';
import { readEvents } from '../dossier/history/dossier-store';
import type { Actor } from '../identity/actor';
import type { Area } from '../organisation/area.entity';
import type { SlipData } from './slip-document';
import { limitInWords } from './vietnamese-date';

/** "Thị trấn Hồi Xuân" → "Hồi Xuân": what stands before the date. */
function placeName(area: Area): string {
  return area.name.startsWith(`${area.type} `) ? area.name.slice(area.type.length + 1) : area.name;
}

/** "UBND thị trấn Hồi Xuân" */
function authorityLine(area: Area): string {
  return `UBND ${area.type.toLocaleLowerCase('vi')} ${placeName(area)}`;
}

/**
 * Where the bearer of a slip sees how far the dossier is; the QR code carries it. The secret stands behind "#", which a
 * browser sends nowhere: it comes into the log of no proxy.
 */
function trackingUrl(publicUrl: string, code: string, lookupKey: string): string {
  return `${publicUrl}/?ma=${encodeURIComponent(code)}#${lookupKey}`;
}

/**
 * Reads what form 01 says of a dossier, and which office signs it. The due date printed is the one promised at receipt.
 * @throws HccError NOT_FOUND
 */
export async function readSlip(
  sql: Sql,
  actor: Actor,
  references: References,
  code: string,
  options: { publicUrl: string; paperSize: 'A4' | 'A5' },
): Promise<SlipData & { officeId: string }> {
  const row = await getRowByCode(sql, actor, references, code);
  const lookupKey = await getLookupKey(sql, row.id);
  const { directory, catalogue } = references;
  const office = directory.getOffice(row.receivingOfficeId);
  const area = directory.findArea(office.areaCode)!;
  const parent = directory.findArea(area.parentCode ?? '');
  const version = catalogue.getVersion(row.procedureVersionId);
  const [documents] = await readDocuments(sql, [row.id]);
  const [received] = await readEvents(sql, row.id);
  return {
    officeId: office.id,
    paperSize: options.paperSize,
    code: row.code,
    agencyLines: [parent, area].filter((each) => each !== undefined).map(authorityLine),
    receivingOffice: office.name,
    placeName: placeName(area),
    issuedAt: row.receivedAt,
    applicant: {
      fullName: row.applicantName,
      idNumber: row.idNumber,
      phone: row.phone,
      email: row.email,
      address: row.address,
    },
    owner: null,
    procedureName: version.name,
    procedureCode: version.code,
    documents: documents ?? [],
    limitText: limitInWords(`${version.limit.unit}`, version.limit.amount),
    receivedAt: row.receivedAt,
    dueAt: received!.dueAt,
    returnBy: row.returnBy,
    returnPlace: row.returnBy === ReturnBy.POST ? (row.address ?? '') : office.name,
    lookupKey,
    publicUrl: options.publicUrl,
    trackingUrl: trackingUrl(options.publicUrl, row.code, lookupKey),
    hotline: office.phone,
    officerName: received!.actorName,
    feeDong: version.feeDong ?? 0,
    note: row.note,
  };
}
