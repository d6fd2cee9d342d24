import { createServer, type Server, type Socket } from 'node:net';

export interface FakeClamd {
  server: Server;
  /** What came last. */
  last: Buffer | null;
  /** What it says of every file. */
  answer: string;
  /** Closes the connection without a word. */
  hangsUp: boolean;
  stop(): Promise<void>;
}

/** For what the real one does not do when asked to. Speaks clamd's INSTREAM (man clamd): a command ended by a zero, pieces with their length before them, an empty piece. */
export async function startClamd(): Promise<FakeClamd> {
  const server = createServer((socket) => serve(socket).catch(() => socket.destroy()));
  const clamd: FakeClamd = {
    server,
    last: null,
    answer: 'stream: OK',
    hangsUp: false,
    stop: () => new Promise((done) => server.close(() => done())),
  };
  const serve = async (socket: Socket) => {
    if (clamd.hangsUp) return void socket.destroy();
    let waiting = Buffer.alloc(0);
    const arriving = socket[Symbol.asyncIterator]();
    const take = async (length: number): Promise<Buffer> => {
      while (waiting.length < length) {
        const { value, done } = await arriving.next();
        if (done) throw new Error('cut off');
        waiting = Buffer.concat([waiting, value as Buffer]);
      }
      const taken = waiting.subarray(0, length);
      waiting = waiting.subarray(length);
      return taken;
    };
    const command = 'zINSTREAM\0';
    if ((await take(command.length)).toString('latin1') !== command) return void socket.end('UNKNOWN COMMAND\0');
    const pieces: Buffer[] = [];
    for (;;) {
      const length = (await take(4)).readUInt32BE();
      if (length === 0) break;
      pieces.push(await take(length));
    }
    clamd.last = Buffer.concat(pieces);
    socket.end(`${clamd.answer}\0`);
  };
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return clamd;
}
