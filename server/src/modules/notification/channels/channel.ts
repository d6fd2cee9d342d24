import { Undeliverable } from '../../outbox/outbox-handler';
import { SendFailure } from '../../outbox/send-failure';

/** One message as a channel sends it. */
export interface Outgoing {
  /** The same at every attempt: by it a receiver that can tells a repetition. */
  id: string;
  to: string;
  subject: string;
  body: string;
  /** Where the receiver says that he wants no more of these; null where there is no such page. */
  unsubscribeUrl: string | null;
  /** True where an earlier attempt began to hand it over and nothing is known of what came of that. */
  isRepetition: boolean;
  /** Called right before the first byte of the contents is handed over; what it writes down must be kept by then. */
  begin: () => Promise<void>;
  signal: AbortSignal;
}

/** A way out. `send` resolves once the receiver has taken the message over. */
export interface Channel {
  /** @throws Refused, Uncertain; anything else is tried again */
  send(message: Outgoing): Promise<void>;
}

/** The receiver will never take it. */
export class Refused extends Undeliverable {}

/** The contents were handed over, and no answer came: it may have arrived, and a repetition may be a second one. */
export class Uncertain extends Undeliverable {
  constructor(message: string) {
    super(message, SendFailure.UNCERTAIN);
  }
}

/** What a receiver answered, without addresses: it is kept with the message and stands in logs. */
export function withoutAddresses(text: string, ...addresses: readonly string[]): string {
  let plain = text.replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '***').replace(/\b0\d{9,10}\b/g, '***');
  for (const address of addresses) plain = plain.replaceAll(address, '***');
  return plain.replace(/\s+/g, ' ').slice(0, 250);
}
