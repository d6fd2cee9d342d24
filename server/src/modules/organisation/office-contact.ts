import type { Instant } from '../../kernel/instant';
import type { Office } from './office.entity';
import type { OfficeChange, OfficeContact } from './office-change.entity';

export const contactOf = ({ phone, address, email }: OfficeContact): OfficeContact => ({ phone, address, email });

/** How offices were reached before what they are reached by now. */
export class FormerContacts {
  /** Each office's changes, the earliest first. */
  private readonly changes = new Map<string, { at: Instant; before: OfficeContact }[]>();

  /** @param rows changes of contacts in the order in which they were made */
  constructor(rows: readonly Pick<OfficeChange, 'officeId' | 'at' | 'beforeText'>[]) {
    for (const { officeId, at, beforeText } of rows) {
      const own = this.changes.get(officeId) ?? [];
      own.push({ at, before: contactOf(JSON.parse(beforeText) as OfficeContact) });
      this.changes.set(officeId, own);
    }
  }

  /** The office as a paper says it that was issued at a moment. */
  officeAt(office: Office, at: Instant): Office {
    const next = this.changes.get(office.id)?.find((change) => change.at > at);
    return next ? { ...office, ...next.before } : office;
  }
}
