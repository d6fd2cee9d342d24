import { createReadStream } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import type { ScannerAddress } from '../../../config';
import { HccError, unavailable } from '../../../kernel/errors';
import { refusedFile } from '../checks/refused-file';

/** clamd itself gives up after its ReadTimeout of two minutes. */
const SILENT_MS = 120_000;
const CONNECT_MS = 5_000;
const PIECE_BYTES = 64 * 1024;
const RETRY_AFTER_SECONDS = 30;
const LONGEST_ANSWER = 4_096;

/** clamd as it answers to INSTREAM (man clamd): "stream: OK", "stream: NAME FOUND", or "… ERROR". */
export class Scanner {
  constructor(private readonly address: ScannerAddress) {}

  /**
   * Has a local file looked through.
   * @returns false where clamd can't be reached and the configuration says that files are taken all the same
   * @throws HccError BAD_USER_INPUT where something was found; UNAVAILABLE where clamd does not answer or can't look
   */
  async scan(path: string): Promise<boolean> {
    const socket = await this.connect().catch((error: unknown) => {
      if (this.address.whenAway === 'accept') return null;
      throw unavailable(RETRY_AFTER_SECONDS, error);
    });
    if (socket === null) return false;
    // Who answers and then breaks off may do so because of this very file: whatever the configuration says it is not taken.
    const answer = await ask(socket, path).catch((error: unknown) => {
      throw unavailable(RETRY_AFTER_SECONDS, error);
    });
    const found = /^stream: (.+) FOUND$/.exec(answer)?.[1];
    if (found) throw refusedFile(`Phần mềm diệt vi-rút tìm thấy "${found}" trong tệp: không nhận.`);
    if (answer === 'stream: OK') return true;
    // Such as a size limit of its own below ours.
    throw new HccError('UNAVAILABLE', 'Phần mềm diệt vi-rút không kiểm tra được tệp này; hãy báo quản trị.', {
      retryAfterSeconds: RETRY_AFTER_SECONDS,
      scanner: answer.slice(0, 200),
    });
  }

  private async connect(): Promise<Socket> {
    const socket = createConnection({ ...this.address.at, timeout: CONNECT_MS });
    return new Promise((done, fail) => {
      socket.once('connect', () => done(socket));
      socket.once('error', fail);
      socket.once('timeout', () => {
        socket.destroy();
        fail(new Error('clamd does not answer'));
      });
    });
  }
}

async function ask(socket: Socket, path: string): Promise<string> {
  try {
    socket.setTimeout(SILENT_MS);
    const answered = answerOf(socket);
    // A failure is thrown where it is awaited; until then it must not count as unhandled.
    answered.catch(() => undefined);
    await Promise.race([send(socket, path), answered]);
    return await answered;
  } finally {
    socket.destroy();
  }
}

async function send(socket: Socket, path: string): Promise<void> {
  const write = (bytes: Buffer) =>
    new Promise<void>((done, fail) => socket.write(bytes, (error) => (error ? fail(error) : done())));
  await write(Buffer.from('zINSTREAM\0', 'latin1'));
  for await (const piece of createReadStream(path, { highWaterMark: PIECE_BYTES })) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE((piece as Buffer).length);
    await write(Buffer.concat([length, piece as Buffer]));
  }
  await write(Buffer.alloc(4));
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((done, fail) => {
    let text = '';
    socket.on('data', (bytes) => {
      text += bytes.toString('utf8');
      const end = text.indexOf('\0');
      if (end >= 0) done(text.slice(0, end).trim());
      else if (text.length > LONGEST_ANSWER) fail(new Error('clamd says too much'));
    });
    socket.once('error', fail);
    socket.once('timeout', () => fail(new Error('clamd does not answer')));
    socket.once('close', () => fail(new Error('clamd closed the connection')));
  });
}
