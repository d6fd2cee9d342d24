import { createHash } from 'node:crypto';
import type { Database } from '../../database/database';
import { Topic } from '../../database/notice';
import type { ReferenceCache } from '../../database/reference-cache';
import { insertRows } from '../../database/rows';
import { badField, HccError, unauthenticated } from '../../kernel/errors';
import { newSecret } from '../../kernel/ids';
import { dayOf, type Instant } from '../../kernel/instant';
import type { Directory } from '../organisation/directory';
import type { Actor } from './actor';
import { checkNewPassword, hashPassword, verifyNobody, verifyPassword } from './passwords';
import { permissionsOf, type Role } from './permissions';
import { Session } from './session.entity';
import { StaffStatus } from './staff.entity';

/** A working day with its breaks; after it one signs in again. */
export const SESSION_MS = 12 * 3_600_000;
/** Wrong passwords in a row that cost nothing. */
const FREE_TRIES = 5;
const FIRST_LOCK_MS = 5_000;
const MAX_LOCK_MS = 15 * 60_000;
/** Some session ended before its hour. Who hears it looks at the sessions anew. */
export const SESSIONS_ENDED = new Topic<Record<string, never>>('sessions');
/** How long another process's sign-out may go unnoticed here, should its notice be lost. */
const CACHE_MS = 2_000;
const CACHE_SIZE = 20_000;

interface StaffRow {
  id: string;
  username: string;
  fullName: string;
  passwordHash: string;
  status: StaffStatus;
  failedSignIns: number;
  lockedUntil: number | null;
}

interface CachedActor {
  actor: Actor;
  expiresAt: Instant;
  readAt: number;
}

export interface SignedIn {
  /** What goes into the cookie; it is stored nowhere. */
  token: string;
  actor: Actor;
  expiresAt: Instant;
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Sign-in and who is behind a cookie. */
export class Sessions {
  private readonly cache = new Map<string, CachedActor>();

  constructor(
    private readonly db: Database,
    private readonly directory: ReferenceCache<Directory>,
    private readonly now: () => Instant,
  ) {}

  /** @throws HccError UNAUTHENTICATED (the same words for a wrong name and a wrong password), RATE_LIMITED */
  async signIn(username: string, password: string): Promise<SignedIn> {
    const staff = await this.findStaff(username.trim().toLowerCase());
    const at = this.now();
    if (staff) assertNotLocked(staff, at);
    const matches = staff ? await verifyPassword(staff.passwordHash, password) : await verifyNobody(password);
    if (!staff || !matches || staff.status !== StaffStatus.ACTIVE) {
      if (staff && !matches) await this.countFailure(staff.id, at);
      throw unauthenticated('Tên đăng nhập hoặc mật khẩu không đúng.');
    }
    const actor = await this.actorOf(staff, at);
    if (!actor) throw unauthenticated('Tài khoản chưa được phân công vào cơ quan nào.');
    const token = newSecret();
    const expiresAt = at + SESSION_MS;
    await this.db.transact(async (tx) => {
      if (staff.failedSignIns > 0) {
        await tx.run('UPDATE staff SET failed_sign_ins = 0, locked_until = NULL WHERE id = ?', [staff.id]);
      }
      await tx.run('DELETE FROM session WHERE staff_id = ? AND expires_at <= ?', [staff.id, at]);
      await insertRows(this.db.writer, tx, Session, [
        { tokenHash: hashToken(token), staffId: staff.id, officeId: actor.office.id, createdAt: at, expiresAt },
      ]);
    });
    return { token, actor, expiresAt };
  }

  async signOut(token: string): Promise<void> {
    const tokenHash = hashToken(token);
    this.cache.delete(tokenHash);
    await this.db.transact(async (tx) => {
      await tx.run('DELETE FROM session WHERE token_hash = ?', [tokenHash]);
      tx.notify(SESSIONS_ENDED.notice({}));
    });
  }

  /** Every session is looked at anew when it is next used. */
  forget(): void {
    this.cache.clear();
  }

  /** Who holds the cookie; null where it means nobody any more. */
  async find(token: string): Promise<Actor | null> {
    const tokenHash = hashToken(token);
    const cached = this.cache.get(tokenHash);
    const at = this.now();
    if (cached && Date.now() - cached.readAt < CACHE_MS) return cached.expiresAt > at ? cached.actor : null;
    const rows = await this.db.read.query<StaffRow & { expiresAt: number }>(
      `SELECT s.id, s.username, s.full_name AS fullName, s.status, e.expires_at AS expiresAt
         FROM session e JOIN staff s ON s.id = e.staff_id WHERE e.token_hash = ?`,
      [tokenHash],
    );
    const row = rows[0];
    const actor = row && row.expiresAt > at && row.status === StaffStatus.ACTIVE ? await this.actorOf(row, at) : null;
    if (!actor) {
      this.cache.delete(tokenHash);
      return null;
    }
    if (this.cache.size >= CACHE_SIZE) this.cache.clear();
    this.cache.set(tokenHash, { actor, expiresAt: row!.expiresAt, readAt: Date.now() });
    return actor;
  }

  /**
   * Ends every session of the person, who is then no holder of a demo account that everybody can open.
   * @throws HccError BAD_USER_INPUT naming currentPassword or newPassword, RATE_LIMITED
   */
  async changePassword(actor: Actor, currentPassword: string, newPassword: string): Promise<void> {
    const staff = await this.findStaff(actor.username);
    if (!staff) throw unauthenticated();
    const at = this.now();
    assertNotLocked(staff, at);
    if (!(await verifyPassword(staff.passwordHash, currentPassword))) {
      await this.countFailure(staff.id, at);
      throw badField('currentPassword', 'Mật khẩu hiện tại không đúng.');
    }
    checkNewPassword(newPassword, 'newPassword');
    const passwordHash = await hashPassword(newPassword);
    await this.db.transact(async (tx) => {
      await tx.run(
        'UPDATE staff SET password_hash = ?, failed_sign_ins = 0, locked_until = NULL, demo = 0 WHERE id = ?',
        [passwordHash, staff.id],
      );
      await tx.run('DELETE FROM session WHERE staff_id = ?', [staff.id]);
      tx.notify(SESSIONS_ENDED.notice({}));
    });
  }

  private async findStaff(username: string): Promise<StaffRow | undefined> {
    const rows = await this.db.read.query<StaffRow>(
      `SELECT id, username, full_name AS fullName, password_hash AS passwordHash, status,
              failed_sign_ins AS failedSignIns, locked_until AS lockedUntil
         FROM staff WHERE username = ?`,
      [username],
    );
    return rows[0];
  }

  /** Counts in the row itself: of guesses that come at once none may hide another. */
  private async countFailure(staffId: string, at: Instant): Promise<void> {
    await this.db.transact(async (tx) => {
      await tx.run('UPDATE staff SET failed_sign_ins = failed_sign_ins + 1 WHERE id = ?', [staffId]);
      const [staff] = await tx.query<{ failures: number }>(
        'SELECT failed_sign_ins AS failures FROM staff WHERE id = ?',
        [staffId],
      );
      const beyond = staff!.failures - FREE_TRIES;
      if (beyond < 0) return;
      const lockMs = Math.min(MAX_LOCK_MS, 2 ** beyond * FIRST_LOCK_MS);
      await tx.run('UPDATE staff SET locked_until = ? WHERE id = ?', [at + lockMs, staffId]);
    });
  }

  private async actorOf(staff: Pick<StaffRow, 'id' | 'username' | 'fullName'>, at: Instant): Promise<Actor | null> {
    const today = dayOf(at);
    const places = await this.db.read.query<{ officeId: string; role: Role }>(
      `SELECT office_id AS officeId, role FROM staff_office
        WHERE staff_id = ? AND (valid_from IS NULL OR valid_from <= ?) AND (valid_to IS NULL OR valid_to >= ?)
        ORDER BY office_id`,
      [staff.id, today, today],
    );
    const first = places[0];
    if (!first) return null;
    const roles = places.filter(({ officeId }) => officeId === first.officeId).map(({ role }) => role);
    const directory = await this.directory.get();
    return {
      staffId: staff.id,
      username: staff.username,
      fullName: staff.fullName,
      office: directory.getOffice(first.officeId),
      roles,
      permissions: new Set(permissionsOf(roles)),
    };
  }
}

/** @throws HccError RATE_LIMITED with `retryAfterSeconds` */
function assertNotLocked({ lockedUntil }: StaffRow, at: Instant): void {
  if (lockedUntil === null || lockedUntil <= at) return;
  const retryAfterSeconds = Math.ceil((lockedUntil - at) / 1_000);
  throw new HccError('RATE_LIMITED', `Sai mật khẩu nhiều lần. Hãy thử lại sau ${retryAfterSeconds} giây.`, {
    retryAfterSeconds,
  });
}
