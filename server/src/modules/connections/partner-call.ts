import type { Database } from '../../database/database';
import { forbidden, unauthenticated } from '../../kernel/errors';
import { networkOf } from '../../kernel/network';
import { AuditKind } from '../audit/audit-terms';
import type { AuditTrail } from '../audit/audit-trail';
import type { PartnerScope } from './connection-terms';
import { findPartner, type Partner } from './partner-keys';

/** From one network, of keys that are none: nobody guesses 256 bits, but the log should not fill. */
const WRONG_PER_MINUTE = 30;

export interface PartnerCallParts {
  db: Database;
  audit: AuditTrail;
  /** What was shown as the key; null where there was none. */
  key: string | null;
  address: string;
  /** @throws HccError RATE_LIMITED beyond so many calls of a caller in a minute */
  count: (caller: string, most: number) => void;
}

/** The system behind one request; every field asks anew, so that each is counted. */
export class PartnerCall {
  private found: Promise<Partner | null> | undefined;

  constructor(private readonly parts: PartnerCallParts) {}

  /** @throws HccError UNAUTHENTICATED, RATE_LIMITED, FORBIDDEN without the scope */
  async enter(scope: PartnerScope): Promise<Partner> {
    const partner = await this.get();
    this.parts.count(partner.id, partner.callsPerMinute);
    if (!partner.scopes.includes(scope)) {
      this.record(partner, `refused ${scope}`);
      throw forbidden(`Hệ thống này chưa được cấp quyền ${scope}.`);
    }
    return partner;
  }

  /** @throws HccError UNAUTHENTICATED, RATE_LIMITED */
  async get(): Promise<Partner> {
    const { db, key, address, count } = this.parts;
    if (key === null) throw unauthenticated('Phải gửi khóa kết nối trong tiêu đề Authorization: Bearer.');
    this.found ??= findPartner(db, key, address);
    const partner = await this.found;
    if (partner) return partner;
    count(`wrong ${networkOf(address)}`, WRONG_PER_MINUTE);
    const subject = 'partner key';
    this.parts.audit.recordLook({ kind: AuditKind.SIGN_IN_FAILED, actor: null, address, subject });
    throw unauthenticated('Khóa kết nối không đúng, đã hết hạn hoặc đã thu hồi.');
  }

  /** @param subject which field, and of what */
  record({ code, name }: Partner, subject: string, dossierCode: string | null = null): void {
    const actor = { staffId: null, username: partnerUsername(code), fullName: name, office: null };
    this.parts.audit.record({
      kind: AuditKind.PARTNER_CALLED,
      actor,
      address: this.parts.address,
      subject,
      dossierCode,
    });
  }
}

/** How the trail names a system. */
export const partnerUsername = (code: string): string => `partner:${code}`;
