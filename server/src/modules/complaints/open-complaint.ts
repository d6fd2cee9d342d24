import type { Sql } from '../../database/sql';
import { badField } from '../../kernel/errors';
import { dayOf } from '../../kernel/instant';
import { newShortSecret } from '../../kernel/short-secret';
import { clean, searchKey } from '../../kernel/text';
import { readCaseDays } from '../casework/case-days';
import type { CaseContent } from '../casework/case-journal';
import type { Doer } from '../casework/case-step';
import { CaseEventKind } from '../casework/case-terms';
import { neededText, neededTitle } from '../casework/case-texts';
import { beginning, openOnce } from '../casework/open-case';
import { normalCode } from '../dossier/dossier-code';
import { type DossierRoom, loadReferences, type References } from '../dossier/dossier-room';
import { digits, EMAIL, PHONE } from '../dossier/receipt/applicant-rules';
import { type Actor, atPresentOffice } from '../identity/actor';
import { findColleagues, findHolders } from '../identity/staff.queries';
import type { Office } from '../organisation/office.entity';
import { officeAbove } from './act-on-complaint';
import { COMPLAINT, Complaint } from './complaint.entity';
import { CITIZEN, ComplaintChannel, ComplaintKind, DAYS_FOR } from './complaint-terms';
import { tellComplainant } from './tell-complainant';

export interface ComplaintInput {
  idempotencyKey: string;
  kind: ComplaintKind;
  /** In a line; the beginning of the text where there is none. */
  title?: string | null;
  content: string;
  /** Of DOSSIER. */
  dossierCode?: string | null;
  /** The area whose centre is meant; of what names a dossier the office that received it. */
  areaCode?: string | null;
  /** Of OFFICER. */
  officerName?: string | null;
  procedureCode?: string | null;
  name?: string | null;
  phone?: string | null;
  email?: string | null;
  mayPublish: boolean;
}

const MAX_NAME = 120;
const MAX_EMAIL = 200;
const FIRST_WORDS = 90;

/**
 * From the citizens' page, without an account. The same key gives the first one back.
 * @returns its id
 * @throws HccError BAD_USER_INPUT naming the field
 */
export function sendComplaint(room: DossierRoom, input: ComplaintInput): Promise<string> {
  const fullName = clean(input.name ?? '').slice(0, MAX_NAME) || CITIZEN;
  return open(room, { staffId: '', fullName, office: null }, ComplaintChannel.WEB, input, null);
}

/** Taken down at a desk or by phone. @throws HccError BAD_USER_INPUT naming the field */
export async function recordComplaint(
  room: DossierRoom,
  person: Actor,
  channel: ComplaintChannel,
  input: ComplaintInput,
): Promise<string> {
  if (channel === ComplaintChannel.WEB) throw badField('channel', 'Phải chọn tại quầy hoặc điện thoại.');
  const actor = atPresentOffice(person, await room.directory.get());
  return open(room, actor, channel, input, actor.office);
}

async function open(
  room: DossierRoom,
  doer: Doer,
  channel: ComplaintChannel,
  input: ComplaintInput,
  ownOffice: Office | null,
): Promise<string> {
  const references = await loadReferences(room);
  const make = async (): Promise<CaseContent<Complaint>> => {
    const { kind } = input;
    const content = neededText(input.content, 'content', 'nội dung phản ánh, kiến nghị');
    const title = neededTitle(clean(input.title ?? '') || firstWords(content));
    const contact = contactOf(input);
    const dossier = await dossierOf(room.db.read, input);
    const office = officeOf(input, dossier, references) ?? ownOffice;
    if (!office) throw badField('areaCode', 'Phải chọn nơi phản ánh.');
    const officer = await officerOf(room, input, office);
    // A head does not answer for himself.
    const above = officer.isHead ? officeAbove(references.directory, office.id) : undefined;
    const days = (await readCaseDays(room.db.read))[DAYS_FOR[kind]];
    const words = { title, content, dossierCode: dossier?.code ?? null };
    const first = beginning(room, doer, references, words, { handlerOfficeId: above ?? office.id, days });
    return {
      ...first,
      openedBy: clean(input.name ?? '') || CITIZEN,
      // Figures and sight are those of the office that it is addressed to.
      openedInOfficeId: office.id,
      kind,
      channel,
      reference: newShortSecret(),
      ...contact,
      officerName: officer.name,
      officerKey: officer.name && searchKey(officer.name),
      officerId: officer.id,
      procedureCode: procedureOf(input, references),
      mayPublish: input.mayPublish ? 1 : 0,
      draft: null,
      answerNumber: null,
      answerOfficeId: null,
      declinedAt: null,
      appealedAt: null,
      publicNote: null,
      publicAnswer: null,
      publishedAt: null,
    };
  };
  return openOnce(room, COMPLAINT, doer, input.idempotencyKey, make, async (tx, id) => {
    const row = await tx.entities.findOneByOrFail(Complaint, { id });
    await tellComplainant(tx, row, CaseEventKind.OPENED, references.directory);
  });
}

function firstWords(content: string): string {
  const line = clean(content);
  if (line.length <= FIRST_WORDS) return line;
  return `${line.slice(0, line.lastIndexOf(' ', FIRST_WORDS) > 0 ? line.lastIndexOf(' ', FIRST_WORDS) : FIRST_WORDS)}…`;
}

/** @throws HccError BAD_USER_INPUT */
function contactOf(input: ComplaintInput): Pick<Complaint, 'phone' | 'email'> {
  const phone = digits(input.phone ?? '') || null;
  const email = clean(input.email ?? '') || null;
  if (clean(input.name ?? '').length > MAX_NAME) throw badField('name', `Dài quá ${MAX_NAME} ký tự.`);
  if (phone !== null && !PHONE.test(phone)) {
    throw badField('phone', 'Số điện thoại phải có dạng 0[3|5|7|8|9] và 8 số, hoặc 02 và 9 số.');
  }
  if (email !== null && (email.length > MAX_EMAIL || !EMAIL.test(email))) {
    throw badField('email', 'Địa chỉ thư điện tử không đúng.');
  }
  return { phone, email };
}

interface NamedDossier {
  code: string;
  officeId: string;
}

/** That a code is taken is no secret: who knows one may complain about its dossier. */
async function dossierOf(sql: Sql, { kind, dossierCode }: ComplaintInput): Promise<NamedDossier | null> {
  const code = normalCode(dossierCode ?? '');
  if (code === '') {
    if (kind === ComplaintKind.DOSSIER) throw badField('dossierCode', 'Phải ghi mã hồ sơ trên phiếu hẹn.');
    return null;
  }
  const [found] = await sql.query<NamedDossier>(
    'SELECT code, receiving_office_id AS officeId FROM dossier WHERE code = ?',
    [code],
  );
  if (!found) throw badField('dossierCode', 'Không có hồ sơ mang mã này.');
  return found;
}

function officeOf(
  { areaCode }: ComplaintInput,
  dossier: NamedDossier | null,
  { directory }: References,
): Office | undefined {
  if (dossier) return directory.presentOffice(dossier.officeId);
  if (!areaCode) return undefined;
  const area = directory.presentArea(areaCode);
  const centre = area && directory.centreOf(area.code);
  if (!centre) throw badField('areaCode', 'Nơi này không có bộ phận một cửa.');
  return centre;
}

function procedureOf({ procedureCode }: ComplaintInput, { catalogue }: References): string | null {
  const code = clean(procedureCode ?? '');
  if (code === '') return null;
  if (!catalogue.findCurrent(code)) throw badField('procedureCode', 'Không có thủ tục mang mã này.');
  return code;
}

/** Whom a name means among those of the office, and whether he is one of its heads. */
async function officerOf({ db, now }: DossierRoom, { kind, officerName }: ComplaintInput, { id: officeId }: Office) {
  const name = kind === ComplaintKind.OFFICER ? clean(officerName ?? '') : '';
  if (name.length > MAX_NAME) throw badField('officerName', `Dài quá ${MAX_NAME} ký tự.`);
  if (name === '') {
    if (kind === ComplaintKind.OFFICER) throw badField('officerName', 'Phải ghi tên hoặc mô tả người bị phản ánh.');
    return { name: null, id: null, isHead: false };
  }
  const today = dayOf(now());
  const namesakes = (await findColleagues(db.read, officeId, today)).filter(
    ({ fullName }) => searchKey(fullName) === searchKey(name),
  );
  const id = namesakes.length === 1 ? namesakes[0]!.id : null;
  const heads = id === null ? [] : await findHolders(db.read, 'complaint:approve', [officeId], today);
  return { name, id, isHead: id !== null && heads.includes(id) };
}
