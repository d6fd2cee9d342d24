import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  to: string;
  text: string;
}

/** A real SMTP server that keeps what it took over, and misbehaves as it is told. */
export interface MailReceiver {
  port: number;
  mails: ReceivedMail[];
  /** What a recipient is answered; by it the first word of the address. */
  refuse: Map<string, number>;
  /** Takes the contents and breaks the line instead of answering. */
  breaksAfterData: boolean;
  /** Called with each whole mail before it is answered. */
  onData: () => Promise<void>;
  close(): Promise<void>;
}

export async function startMailReceiver(): Promise<MailReceiver> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      const responseCode = receiver.refuse.get(address);
      if (responseCode === undefined) return done();
      done(Object.assign(new Error(`${address} is refused`), { responseCode }));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const [recipient] = session.envelope.rcptTo;
        receiver.mails.push({ to: recipient!.address, text: Buffer.concat(chunks).toString() });
        void receiver.onData().then(() => {
          if (!receiver.breaksAfterData) return done();
          for (const connection of server.connections)
            (connection as { _socket: { destroy(): void } })._socket.destroy();
        });
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  const receiver: MailReceiver = {
    port: (server.server.address() as AddressInfo).port,
    mails: [],
    refuse: new Map(),
    breaksAfterData: false,
    onData: async () => undefined,
    close: () => new Promise((done) => server.close(() => done())),
  };
  return receiver;
}
