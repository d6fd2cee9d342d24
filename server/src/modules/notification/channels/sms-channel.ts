import { answerText } from '../../../kernel/answer-text';
import type { SmsGateway } from '../../../notices-config';
import { failureOf, failureOfStatus, SendError, SendFailure } from '../../outbox/send-failure';
import { type Channel, type Outgoing, Refused, withoutAddresses } from './channel';

const ANSWER_MS = 15_000;

interface Answer {
  status: number;
  /** Of the message: ACCEPTED, SENT or DELIVERED where it was taken over, REJECTED where it never will be. */
  state: string | null;
  reason: string;
}

const TAKEN = new Set(['ACCEPTED', 'SENT', 'DELIVERED']);

/**
 * SMS over an HTTP gateway. Our id is the key: the gateway sends a message of one id once, however often it is posted,
 * and can be asked what became of it. So whatever broke, an attempt is followed by a look and, where nothing is known
 * there, by the same post again.
 */
export class SmsChannel implements Channel {
  constructor(private readonly gateway: SmsGateway) {}

  async send(message: Outgoing): Promise<void> {
    if (message.isRepetition && (await this.isKnown(message))) return;
    await message.begin();
    const { id, to, body } = message;
    const { sender } = this.gateway;
    const answer = await this.call('POST', '/messages', message, { id, to, text: body, ...(sender ? { sender } : {}) });
    // Known there already: the one before has arrived after all.
    if (answer.status === 409) {
      if (await this.isKnown(message)) return;
      throw new SendError(
        SendFailure.NOT_UNDERSTOOD,
        'the gateway knows the message and does not say what became of it',
      );
    }
    this.assertTaken(answer, 'POST');
  }

  /** @throws Refused where it was rejected */
  private async isKnown(message: Outgoing): Promise<boolean> {
    const answer = await this.call('GET', `/messages/${encodeURIComponent(message.id)}`, message);
    if (answer.status === 404) return false;
    this.assertTaken(answer, 'GET');
    return true;
  }

  private assertTaken({ status, state, reason }: Answer, method: 'GET' | 'POST'): void {
    if (state === 'REJECTED') throw new Refused(`rejected: ${reason}`);
    if (status >= 200 && status < 300 && (state === null ? method === 'POST' : TAKEN.has(state))) return;
    const text = `the gateway answered ${status}${reason ? `: ${reason}` : ''}`;
    // The number or the text is wrong; a key that is wrong or a limit is this installation's, and passes.
    if (method === 'POST' && (status === 400 || status === 422)) throw new Refused(text);
    throw new SendError(status < 300 ? SendFailure.NOT_UNDERSTOOD : failureOfStatus(status), text);
  }

  private async call(method: 'GET' | 'POST', path: string, { to, signal }: Outgoing, body?: object): Promise<Answer> {
    const { url, token } = this.gateway;
    let response: Response;
    let text: string;
    try {
      response = await fetch(`${url}${path}`, {
        method,
        headers: {
          accept: 'application/json',
          ...(body ? { 'content-type': 'application/json' } : {}),
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        body: body ? JSON.stringify(body) : undefined,
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]),
      });
      text = await answerText(response);
    } catch (error) {
      const { message, cause } = error as Error;
      const text = withoutAddresses(cause instanceof Error ? `${message}: ${cause.message}` : message, to);
      throw new SendError(failureOf(error), text);
    }
    const read = readObject(text);
    const state = typeof read.status === 'string' ? read.status.toUpperCase() : null;
    const reason = typeof read.reason === 'string' ? withoutAddresses(read.reason, to) : '';
    return { status: response.status, state, reason };
  }
}

function readObject(text: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
