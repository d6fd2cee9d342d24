import { insertRows } from '../../database/rows';
import { isDuplicateKey, placeholders, type Sql, type Tx } from '../../database/sql';
import { conflictWith } from '../../kernel/conflict';
import { badField, badInput, type FieldProblem, notFound } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { dayOf, type Instant } from '../../kernel/instant';
import { searchKey } from '../../kernel/text';
import { visibleCondition } from '../dossier/dossier.jurisdiction';
import { type DossierRoom, loadReferences, type References } from '../dossier/dossier-room';
import { DossierStatus, ReturnBy } from '../dossier/dossier-terms';
import { readOpenMatters } from '../dossier/history/open-matters';
import { DeclinedRequest } from '../dossier/intake/declined-request.entity';
import { type Actor, atPresentOffice } from '../identity/actor';
import { PostParcel, PostParcelDossier } from './parcel.entity';
import { openParcel } from './parcel-journal';
import { NOT_SENT, ParcelDirection, ParcelEventKind, ParcelState, PostPayer } from './post-terms';
import { findPostage, postageFor } from './prepaid';
import { priceOf, readTariffOn } from './tariff';

const MOST_DOSSIERS = 200;
const USUAL_GRAMS = 100;

export interface PackInput {
  dossierIds: readonly string[];
  service?: string | null;
  weightGrams?: number | null;
  payer?: PostPayer | null;
  idempotencyKey: string;
}

interface Candidate {
  id: string;
  code: string;
  status: DossierStatus;
  currentOfficeId: string;
  returnBy: ReturnBy;
  openMatters: string | null;
  fullName: string;
  phone: string | null;
  address: string | null;
}

/**
 * Packs results that wait for the post: those of one receiver at one address go into one parcel. The same key gives the
 * first parcels back.
 * @returns the parcels' ids
 * @throws HccError BAD_USER_INPUT naming `dossierIds[i]`, NOT_FOUND, CONFLICT where one was packed meanwhile
 */
export async function packResults(room: DossierRoom, person: Actor, input: PackInput): Promise<string[]> {
  const { dossierIds } = input;
  const key = checkedKey(input.idempotencyKey);
  if (dossierIds.length === 0) throw badField('dossierIds', 'Phải chọn ít nhất một kết quả.');
  if (dossierIds.length > MOST_DOSSIERS) throw badField('dossierIds', `Nhiều quá ${MOST_DOSSIERS} kết quả một lần.`);
  const references = await loadReferences(room);
  const actor = atPresentOffice(person, references.directory);
  try {
    return await room.db.transact(async (tx) => {
      const packed = await packedBefore(tx, actor.office.id, key, dossierIds.length);
      if (packed.length > 0) return packed;
      const at = room.now();
      const found = await candidates(tx, actor, references, dossierIds);
      const groups = new Map<string, Candidate[]>();
      for (const each of found) {
        const receiver = [each.fullName, each.phone ?? '', each.address ?? ''].map(searchKey).join('|');
        groups.set(receiver, [...(groups.get(receiver) ?? []), each]);
      }
      const ids: string[] = [];
      for (const held of groups.values())
        ids.push(await packOne(room, tx, actor, at, held, input, `${key}#${ids.length}`));
      return ids;
    });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    // Two at once: the same request, or somebody packed one of them.
    const packed = await packedBefore(room.db.read, actor.office.id, key, dossierIds.length);
    if (packed.length > 0) return packed;
    throw conflictWith('Có kết quả vừa được đóng vào bưu gửi khác. Hãy tải lại.', { who: null, at: null });
  }
}

/** @throws HccError BAD_USER_INPUT */
export function checkedKey(text: string): string {
  const key = text.trim();
  if (key === '' || key.length > 60) throw badField('idempotencyKey', 'Phải có khóa, tối đa 60 ký tự.');
  return key;
}

/** Of one request there are at most as many parcels as it names results. */
async function packedBefore(sql: Pick<Sql, 'query'>, officeId: string, key: string, most: number): Promise<string[]> {
  const keys = Array.from({ length: most }, (_, index) => `${key}#${index}`);
  const rows = await sql.query<{ id: string }>(
    `SELECT id FROM post_parcel WHERE office_id = ? AND idempotency_key IN (${placeholders(most)}) ORDER BY id`,
    [officeId, ...keys],
  );
  return rows.map(({ id }) => id);
}

/** Locked, so that none is handed out at the counter at the same moment. */
async function candidates(
  tx: Tx,
  actor: Actor,
  { directory }: References,
  ids: readonly string[],
): Promise<Candidate[]> {
  const visible = visibleCondition(actor, directory);
  const rows = await tx.query<Candidate>(
    `SELECT d.id, d.code, d.status, d.current_office_id AS currentOfficeId, d.return_by AS returnBy,
            d.open_matters AS openMatters, d.applicant_name AS fullName, d.phone, d.address
       FROM dossier d WHERE d.id IN (${placeholders(ids.length)}) AND ${visible.sql}${tx.forUpdate}`,
    [...ids, ...visible.values],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const problems: FieldProblem[] = [];
  const found = ids.map((id, index) => {
    const row = byId.get(id);
    if (!row) throw notFound('hồ sơ');
    const reason = ids.indexOf(id) < index ? 'Hồ sơ này đã có ở trên.' : whyNot(row, actor, directory);
    if (reason) problems.push({ path: `dossierIds[${index}]`, reason });
    return row;
  });
  if (problems.length > 0) throw badInput(problems);
  return found;
}

function whyNot(
  { status, currentOfficeId, returnBy, openMatters, address }: Candidate,
  { office }: Actor,
  directory: References['directory'],
): string | null {
  if (status !== DossierStatus.COMPLETED) return 'Chưa có kết quả, hoặc kết quả đã trả.';
  if (directory.presentOffice(currentOfficeId).id !== office.id) return 'Kết quả này trả ở nơi khác.';
  if (returnBy !== ReturnBy.POST) return 'Công dân nhận tại quầy; hãy đổi cách nhận trước.';
  if (readOpenMatters(openMatters).posted) return 'Kết quả này đã gửi qua bưu điện.';
  return address === null ? 'Chưa có địa chỉ nhận.' : null;
}

async function packOne(
  room: DossierRoom,
  tx: Tx,
  actor: Actor,
  at: Instant,
  held: readonly Candidate[],
  { service = null, weightGrams, payer }: PackInput,
  idempotencyKey: string,
): Promise<string> {
  const { fullName, phone, address } = held[0]!;
  const ids = held.map(({ id }) => id);
  // Who has paid at the desk pays no more; the service is the one that was paid for, unless another is asked for.
  const paid = payer || service ? null : await findPostage(tx, ids);
  const chosen = paid ?? { service, weightGrams };
  const parcel = await newParcel(tx, actor, at, { ...chosen, payer: paid ? PostPayer.PREPAID : payer });
  const { amountDong, id } = paid ?? (payer === PostPayer.PREPAID ? await postageFor(tx, parcel, ids) : NOTHING_PAID);
  const prepaid = id === null ? {} : { postageId: id, costDong: amountDong };
  const content = { ...parcel, ...prepaid, person: fullName, phone, address: address ?? '', idempotencyKey };
  await openParcel(room.db, tx, content, { kind: ParcelEventKind.PACKED, by: actor, at });
  const rows = held.map(({ id, code }) => ({ parcelId: parcel.id, dossierId: id, code, openKey: id, isIn: 1 }));
  await insertRows<PostParcelDossier>(room.db.writer, tx, PostParcelDossier, rows);
  return parcel.id;
}

const NOTHING_PAID = { amountDong: 0, id: null };

/** An empty parcel that goes out, with its price of today. @throws HccError BAD_USER_INPUT */
async function newParcel(
  tx: Tx,
  actor: Actor,
  at: Instant,
  { service, weightGrams, payer }: Pick<PackInput, 'service' | 'weightGrams' | 'payer'>,
) {
  const tariff = await readTariffOn(tx, dayOf(at));
  const chosen = service ?? tariff.lines[0]?.service ?? null;
  const grams = weightGrams ?? USUAL_GRAMS;
  return {
    id: newId(),
    officeId: actor.office.id,
    direction: ParcelDirection.OUT,
    state: ParcelState.READY,
    stateAt: at,
    contents: null,
    procedureCode: null,
    declinedId: null,
    service: chosen,
    weightGrams: grams,
    payer: payer ?? PostPayer.RECEIVER,
    costDong: priceOf(tariff, chosen, grams),
    postageId: null as string | null,
    trackingNumber: null,
    ...NOT_SENT,
  } satisfies Partial<PostParcel>;
}

/**
 * Packs the letter of a request that was declined, where it came by post: it goes back the same way, at the centre's
 * cost. A second time gives the first parcel.
 * @throws HccError NOT_FOUND, BAD_USER_INPUT where the request has no address
 */
export async function packDeclined(room: DossierRoom, person: Actor, declinedId: string): Promise<string> {
  const { directory } = await loadReferences(room);
  const actor = atPresentOffice(person, directory);
  const declined = await room.db.read.entities.findOneBy(DeclinedRequest, { id: declinedId });
  if (!declined || directory.presentOffice(declined.officeId).id !== actor.office.id)
    throw notFound('phiếu từ chối này');
  const { applicantName, phone, address, number, year } = declined;
  if (address === null) throw badField('declinedId', 'Phiếu từ chối không ghi địa chỉ để gửi.');
  const idempotencyKey = `declined#${declinedId}`;
  try {
    return await room.db.transact(async (tx) => {
      const before = await tx.entities.findOneBy(PostParcel, { officeId: actor.office.id, idempotencyKey });
      if (before) return before.id;
      const at = room.now();
      const parcel = {
        ...(await newParcel(tx, actor, at, { payer: PostPayer.CENTRE })),
        person: applicantName,
        phone,
        address,
        contents: `Phiếu từ chối tiếp nhận số ${number}/${year}`,
        declinedId,
        idempotencyKey,
      };
      await openParcel(room.db, tx, parcel, { kind: ParcelEventKind.PACKED, by: actor, at });
      return parcel.id;
    });
  } catch (error) {
    const first = isDuplicateKey(error)
      ? await room.db.read.entities.findOneBy(PostParcel, { officeId: actor.office.id, idempotencyKey })
      : null;
    if (first) return first.id;
    throw error;
  }
}
