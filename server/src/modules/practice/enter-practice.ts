import { In, LessThanOrEqual } from 'typeorm';
import { insertRows, selectColumns } from '../../database/rows';
import { newSecret } from '../../kernel/ids';
import { type Instant, MINUTE_MS } from '../../kernel/instant';
import type { Actor } from '../identity/actor';
import { type Origin, sha256 } from '../identity/sign-in/origin';
import { openSessionOf, type SignedIn } from '../identity/sign-in/sign-in';
import { StaffOffice } from '../identity/staff.entity';
import { PracticeTicket } from './practice.entity';
import type { PracticeRoom } from './practice-room';

/** From one page to the next. */
const TICKET_MS = MINUTE_MS;

/**
 * A ticket with which the browser comes in as the same person. The person's places are brought up to date, so that a
 * transfer counts without waiting for the night; nothing else crosses.
 * @returns the address that lets in, once
 */
export async function openPractice(room: PracticeRoom, actor: Actor, app: string, at: Instant): Promise<string> {
  const { staffId } = actor;
  const { db } = room.practice;
  const secret = newSecret();
  const columns = selectColumns(room.real.writer, StaffOffice, 'x');
  const places = await room.real.read.query<StaffOffice>(`SELECT ${columns} FROM staff_office x WHERE x.staff_id = ?`, [
    staffId,
  ]);
  await db.transact(async (tx) => {
    const tickets = tx.entities.getRepository(PracticeTicket);
    await tickets.delete({ expiresAt: LessThanOrEqual(at) });
    await tickets.insert({ hash: sha256(secret), staffId, expiresAt: at + TICKET_MS });
    const offices = await tx.query<{ id: string }>('SELECT id FROM office WHERE id = ?', [actor.office.id]);
    const person = await tx.query('SELECT id FROM staff WHERE id = ?', [staffId]);
    // An office or an account of today is there from tomorrow on.
    if (offices.length === 0 || person.length === 0) return;
    await tx.entities.delete(StaffOffice, { staffId: In([staffId]) });
    await insertRows(db.writer, tx, StaffOffice, places);
  });
  return `${room.practiceUrl}/practice/enter?${new URLSearchParams({ ticket: secret, app })}`;
}

/** Lets the holder of a ticket in, once. @returns null where the ticket is none, was used, or has run out */
export async function redeemTicket(room: PracticeRoom, ticket: string, origin: Origin): Promise<SignedIn | null> {
  const { identity } = room;
  const hash = sha256(ticket);
  const at = identity.now();
  const staffId = await identity.db.transact(async (tx) => {
    const tickets = tx.entities.getRepository(PracticeTicket);
    const found = await tickets.findOneBy({ hash });
    const { affected } = await tickets.delete({ hash });
    return found && affected === 1 && found.expiresAt > at ? found.staffId : null;
  });
  return staffId === null ? null : openSessionOf(identity, staffId, origin);
}
