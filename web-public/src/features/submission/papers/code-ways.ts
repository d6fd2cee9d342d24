import { isMobileNumber, plainNumber } from '@hcc/web-shared/src/ui/form/contact-format';
import type { CodeWay } from './code-step';

/** As they are typed. */
interface Contact {
  phone: string;
  email: string;
}

const addressesOf = ({ phone, email }: Contact) => ({ SMS: plainNumber(phone), EMAIL: email.trim().toLowerCase() });

/** By which ways a code can come to who typed these addresses. @param channels by which the server sends */
export function codeWays(channels: readonly CodeWay['channel'][], contact: Contact): CodeWay[] {
  return channels.flatMap((channel): CodeWay[] => {
    const address = channel === 'SMS' ? plainNumber(contact.phone) : contact.email.trim();
    return address && (channel === 'EMAIL' || isMobileNumber(address)) ? [{ channel, address }] : [];
  });
}

/**
 * Of a correction, as the server demands it: those that are others than before, where a code can reach one of them, else
 * all. Null where a citizen is reached as before, so that no code is needed.
 */
export function correctionWays(
  channels: readonly CodeWay['channel'][],
  before: Contact,
  after: Contact,
): CodeWay[] | null {
  const [was, is] = [addressesOf(before), addressesOf(after)];
  if (was.SMS === is.SMS && was.EMAIL === is.EMAIL) return null;
  const all = codeWays(channels, after);
  const changed = all.filter(({ channel }) => was[channel] !== is[channel]);
  return changed.length > 0 ? changed : all;
}
