// A line that can be cut: it stands before a server, and while it is cut nobody answers at its address.
import { request as ask, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { freePort } from './server';

/** What is said instead of the server. */
interface Said {
  type: string;
  text: string;
}

/** Where a request is when something befalls it: before the server has it, with the server, its answer on the way. */
export type Point = 'BEFORE' | 'DURING' | 'AFTER' | 'HALF' | 'GIVEN';

/** What befalls a request. Its way ends there where the line is cut by then. */
export interface Mishap {
  at: Point;
  happens: () => Promise<void>;
}

export class Line {
  /** Undefined where the server itself answers. */
  instead: (path: string, body: string) => Said | undefined = () => undefined;
  /** What befalls a request that the server answers; undefined where nothing does. */
  mishap: (path: string, body: string) => Mishap | undefined = () => undefined;
  /** The port of the server behind it; set before the line is laid. */
  to = 0;
  private listening: Server | null = null;
  private readonly sockets = new Set<Socket>();

  private constructor(readonly port: number) {}

  static async plan(): Promise<Line> {
    return new Line(await freePort());
  }

  get address(): string {
    return `http://localhost:${this.port}`;
  }

  async lay(): Promise<void> {
    const server = createServer((incoming, answer) => this.pass(incoming, answer));
    server.on('connection', (socket: Socket) => this.hold(socket));
    // What changes on the server comes over a socket of its own.
    server.on('upgrade', ({ method, url, rawHeaders }: IncomingMessage, socket: Socket, head: Buffer) => {
      const through = connect(this.to, 'localhost', () => {
        const headers = rawHeaders.map((part, index) => (index % 2 ? `${part}\r\n` : `${part}: `)).join('');
        through.write(`${method} ${url} HTTP/1.1\r\n${headers}\r\n`);
        through.write(head);
        through.pipe(socket).pipe(through);
      });
      this.hold(through);
      for (const end of [socket, through]) end.on('error', () => end.destroy());
    });
    await new Promise<void>((done) => server.listen(this.port, 'localhost', done));
    this.listening = server;
  }

  async cut(): Promise<void> {
    const { listening } = this;
    this.listening = null;
    if (!listening) return;
    const ended = new Promise<void>((done) => listening.close(() => done()));
    for (const socket of this.sockets) socket.destroy();
    await ended;
  }

  private pass(incoming: IncomingMessage, answer: ServerResponse): void {
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => {
      const { method, url = '/', headers } = incoming;
      const body = Buffer.concat(parts);
      const said = this.instead(url, body.toString());
      // The clock is the server's alone.
      answer.sendDate = false;
      if (said) return answer.setHeader('content-type', said.type).end(said.text);
      const { at, happens } = this.mishap(url, body.toString()) ?? {};
      const befall = async (point: Point) => {
        if (at === point) await happens?.();
        return !answer.destroyed;
      };
      const forward = () => {
        const sent = ask({ host: 'localhost', port: this.to, method, path: url, headers }, (given) => {
          if (at === undefined || at === 'DURING') return pipe(given, answer);
          void giveInParts(given, answer, befall);
        });
        sent.on('error', () => answer.destroy());
        sent.end(body, () => void befall('DURING'));
      };
      if (at === undefined) forward();
      else void befall('BEFORE').then((goesOn) => goesOn && forward());
    });
  }

  private hold(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
  }
}

function pipe(given: IncomingMessage, answer: ServerResponse): void {
  answer.writeHead(given.statusCode ?? 502, given.headers);
  given.on('error', () => answer.destroy());
  given.pipe(answer);
}

/** Gives an answer that is here as a whole in two halves, as far as it gets. @param befall false where the way has ended */
async function giveInParts(
  given: IncomingMessage,
  answer: ServerResponse,
  befall: (point: Point) => Promise<boolean>,
): Promise<void> {
  const parts: Buffer[] = [];
  try {
    for await (const part of given) parts.push(part as Buffer);
  } catch {
    answer.destroy();
    return;
  }
  const whole = Buffer.concat(parts);
  const half = Math.floor(whole.length / 2);
  if (!(await befall('AFTER'))) return;
  answer.writeHead(given.statusCode ?? 502, given.headers);
  await new Promise<unknown>((done) => answer.write(whole.subarray(0, half), done));
  if (!(await befall('HALF'))) return;
  await new Promise<void>((done) => answer.end(whole.subarray(half), done));
  await befall('GIVEN');
}
