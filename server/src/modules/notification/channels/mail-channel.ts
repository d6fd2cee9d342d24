import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailServer } from '../../../notices-config';
import { failureOf, SendError, SendFailure } from '../../outbox/send-failure';
import { type Channel, type Outgoing, Refused, Uncertain, withoutAddresses } from './channel';

const CONNECT_MS = 10_000;
const ANSWER_MS = 20_000;

/** What nodemailer adds to its errors. */
interface MailError extends Error {
  responseCode?: number;
  response?: string;
}

function addressIn(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
}

function compose(server: MailServer, { id, to, subject, body, unsubscribeUrl }: Outgoing): Promise<Buffer> {
  const domain = addressIn(server.from).split('@')[1]!;
  const mail = new MailComposer({
    from: server.from,
    to: { name: '', address: to },
    subject,
    text: body,
    // Stable over attempts: some mail servers and most mailboxes show a repetition once.
    messageId: `<${id}@${domain}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribeUrl ? { 'List-Unsubscribe': `<${unsubscribeUrl}>` } : {}),
    },
    // What a template or a reason says is never read as a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return mail.compile().build();
}

/**
 * E-mail over SMTP. SMTP cannot be asked about a message, so the window in which a repetition could be a second mail is
 * kept small and marked: `begin` is called after the server's 354, before the first byte; what breaks between that and
 * the answer to the last byte is `Uncertain`.
 */
export class MailChannel implements Channel {
  constructor(private readonly server: MailServer) {}

  async send(message: Outgoing): Promise<void> {
    if (message.isRepetition) throw new Uncertain('ended while the mail was being handed over');
    const content = await compose(this.server, message);
    const { host, port, isSecure, isPlain, login } = this.server;
    const connection = new SMTPConnection({
      host,
      port,
      secure: isSecure,
      requireTLS: !isSecure && !isPlain,
      ignoreTLS: isPlain,
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: ANSWER_MS,
    });
    let hasBegun = false;
    const stop = () => connection.close();
    message.signal.addEventListener('abort', stop);
    try {
      await new Promise<void>((done, fail) => {
        connection.once('error', fail);
        connection.once('end', () => fail(closed()));
        connection.connect((error) => (error ? fail(error) : done()));
      });
      if (login)
        await called((done) => connection.login({ credentials: login, user: login.user, pass: login.pass }, done));
      const source = Readable.from(
        (async function* () {
          await message.begin();
          hasBegun = true;
          yield content;
        })(),
      );
      const envelope = { from: addressIn(this.server.from), to: [message.to] };
      await new Promise<void>((done, fail) => {
        connection.once('error', fail);
        connection.once('end', () => fail(closed()));
        source.once('error', fail);
        connection.send(envelope, source, (error) => (error ? fail(error) : done()));
      });
      connection.quit();
    } catch (error) {
      connection.close();
      throw readFailure(error as MailError, message.to, hasBegun);
    } finally {
      message.signal.removeEventListener('abort', stop);
      // What breaks after the answer changes nothing.
      connection.on('error', () => undefined);
    }
  }
}

const closed = () => new SendError(SendFailure.NO_CONNECTION, 'the mail server closed the connection');

function called(work: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((done, fail) => work((error) => (error ? fail(error) : done())));
}

function readFailure(error: MailError, to: string, hasBegun: boolean): Error {
  const { responseCode, response, message } = error;
  const text = withoutAddresses(response ?? message, to);
  // Authentication is a matter of this installation, not of this mail.
  if (responseCode !== undefined && responseCode >= 500 && responseCode !== 535 && responseCode !== 530)
    return new Refused(text);
  if (responseCode !== undefined) {
    return new SendError(responseCode >= 500 ? SendFailure.ACCESS_DENIED : SendFailure.BUSY, text);
  }
  return hasBegun ? new Uncertain(text) : new SendError(failureOf(error), text);
}
