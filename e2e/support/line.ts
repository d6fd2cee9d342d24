// A line that can be cut: it stands before a server, and while it is cut nobody answers at its address.
import { request as ask, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { freePort } from './server';

/** What is said instead of the server. */
interface Said {
  type: string;
  text: string;
}

export class Line {
  /** Undefined where the server itself answers. */
  instead: (path: string, body: string) => Said | undefined = () => undefined;
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
      const sent = ask({ host: 'localhost', port: this.to, method, path: url, headers }, (given) => {
        answer.writeHead(given.statusCode ?? 502, given.headers);
        given.pipe(answer);
      });
      sent.on('error', () => answer.destroy());
      sent.end(body);
    });
  }

  private hold(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
  }
}
