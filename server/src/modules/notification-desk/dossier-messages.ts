import type { Database } from '../../database/database';
import type { Sql, Tx } from '../../database/sql';
import { conflictWith } from '../../kernel/conflict';
import { badField, forbidden } from '../../kernel/errors';
import type { NoticesConfig } from '../../notices-config';
import { AuditKind } from '../audit/audit-terms';
import { recordChange } from '../audit/record-change';
import { getRowByCode } from '../dossier/dossier.queries';
import type { References } from '../dossier/dossier-room';
import type { DossierRow } from '../dossier/dossier-rows';
import { type Actor, atPresentOffice } from '../identity/actor';
import { ensureConsent, writeConsent } from '../notification/consent';
import { ContactConsent } from '../notification/contact-consent.entity';
import { NoticeChannel } from '../notification/notification-terms';
import { channelsFor, isMobile } from '../notification/tell-citizen';
import type { DossierMessageChoice, DossierMessages } from './dossier-messages.types';
import { maskAddress, outgoingOf } from './outgoing.queries';

type Rules = Pick<NoticesConfig, 'quiet' | 'smsPerDay'>;

/** The desk that received it, and whoever has it, speak with the citizen. */
function mayChoose(actor: Actor, { directory }: References, row: DossierRow): boolean {
  const desk = directory.deskIds(atPresentOffice(actor, directory).office.id);
  return (
    actor.permissions.has('dossier:receive') &&
    (desk.includes(row.receivingOfficeId) || desk.includes(row.currentOfficeId))
  );
}

const clockTime = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

function waysOf(row: DossierRow, choice: ContactConsent | null): DossierMessageChoice {
  const ways = channelsFor(row, choice ?? undefined);
  return { email: ways.includes(NoticeChannel.EMAIL), sms: ways.includes(NoticeChannel.SMS) };
}

/**
 * How the citizen of a dossier is told, who chose so, and what became of every message about it.
 * @throws HccError NOT_FOUND
 */
export async function readDossierMessages(
  sql: Sql,
  actor: Actor,
  references: References,
  rules: Rules,
  code: string,
): Promise<DossierMessages> {
  const row = await getRowByCode(sql, actor, references, code);
  const choice = await sql.entities.findOneBy(ContactConsent, { aboutId: row.id });
  const isChosen = choice !== null && (choice.email !== null || choice.sms !== null);
  const { email, phone } = row;
  return {
    ...waysOf(row, choice),
    maskedEmail: email && maskAddress(email),
    maskedPhone: isMobile(phone) ? maskAddress(phone) : null,
    chosenAt: isChosen ? choice.changedAt : null,
    chosenBy: isChosen ? choice.changedBy : null,
    quietFrom: rules.quiet && clockTime(rules.quiet.from),
    quietTo: rules.quiet && clockTime(rules.quiet.to),
    smsPerDay: rules.smsPerDay,
    mayChoose: mayChoose(actor, references, row),
    messages: await outgoingOf(sql, row.id),
  };
}

async function lockChoice(tx: Tx, aboutId: string): Promise<ContactConsent> {
  await ensureConsent(tx, aboutId);
  await tx.query(`SELECT about_id FROM contact_consent WHERE about_id = ?${tx.forUpdate}`, [aboutId]);
  return tx.entities.findOneByOrFail(ContactConsent, { aboutId });
}

/**
 * Writes down at a desk what the citizen says; what waits to be sent follows it, too.
 * @param seen what was shown when he said so
 * @throws HccError NOT_FOUND, FORBIDDEN, CONFLICT where it was changed meanwhile, BAD_USER_INPUT naming `email`, `sms`
 */
export async function chooseDossierMessages(
  db: Database,
  actor: Actor,
  references: References,
  {
    code,
    wanted,
    seen,
    address,
  }: { code: string; wanted: DossierMessageChoice; seen: DossierMessageChoice; address: string | null },
): Promise<void> {
  const row = await getRowByCode(db.read, actor, references, code);
  if (!mayChoose(actor, references, row)) {
    throw forbidden('Việc này do nơi tiếp nhận và nơi đang giữ hồ sơ ghi.');
  }
  if (wanted.email && row.email === null) throw badField('email', 'Hồ sơ không có thư điện tử.');
  if (wanted.sms && !isMobile(row.phone)) throw badField('sms', 'Hồ sơ không có số di động.');
  await db.transact(async (tx) => {
    const choice = await lockChoice(tx, row.id);
    const before = waysOf(row, choice);
    if (before.email !== seen.email || before.sms !== seen.sms) {
      const { changedBy, changedAt } = choice;
      throw conflictWith('Lựa chọn này vừa được đổi. Hãy xem lại.', { who: changedBy, at: changedAt });
    }
    await writeConsent(tx, row.id, { ...wanted, language: choice.language }, actor.fullName);
    await recordChange(db, tx, {
      kind: AuditKind.SETTING_CHANGED,
      by: actor,
      address,
      subject: `messages ${row.code}`,
      before: { ...before },
      after: { ...wanted },
    });
  });
}
