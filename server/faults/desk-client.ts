import { Agent, request } from 'node:http';
import { documentOf } from '../test/harness/test-client';

/** What came of one request: its data, a refusal with its code, or a line that broke. */
export type Outcome<Data> =
  | { kind: 'done'; data: Data }
  | { kind: 'refused'; code: string; details: Record<string, unknown> }
  | { kind: 'line'; code: string };

const PATIENCE_MS = 20_000;

interface Reply {
  status: number;
  cookie: string | undefined;
  body: string;
}

/** A browser at a desk: one session, kept-alive connections, any of the servers. */
export class DeskClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 4 });
  private cookie = '';
  private turn = Math.floor(Math.random() * 1_000);

  constructor(
    /** Asked in turn: as behind a proxy that shares out requests. */
    private readonly ports: readonly number[],
    readonly username: string,
  ) {}

  /** Signs in; a server that is away refuses, like every other request. */
  async signIn(): Promise<Outcome<unknown>> {
    return this.ask('SignIn', { username: this.username, password: 'demo' });
  }

  /** The document of that name, the contract's or the screens'. */
  async ask<Data>(operation: string, variables: object): Promise<Outcome<Data>> {
    let reply: Reply;
    try {
      reply = await this.post(JSON.stringify({ query: documentOf(operation), variables }));
    } catch (error) {
      return { kind: 'line', code: (error as { code?: string }).code ?? 'LINE' };
    }
    if (reply.cookie) this.cookie = reply.cookie;
    return outcomeOf<Data>(reply);
  }

  get sessionCookie(): string {
    return this.cookie;
  }

  close(): void {
    this.agent.destroy();
  }

  private post(body: string): Promise<Reply> {
    const port = this.ports[this.turn++ % this.ports.length]!;
    return new Promise((done, fail) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port,
          path: '/graphql',
          method: 'POST',
          agent: this.agent,
          timeout: PATIENCE_MS,
          headers: {
            'content-type': 'application/json',
            'content-length': String(Buffer.byteLength(body)),
            ...(this.cookie !== '' && { cookie: this.cookie }),
          },
        },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('error', fail);
          answer.on('end', () =>
            done({
              status: answer.statusCode ?? 0,
              cookie: answer.headers['set-cookie']?.[0]?.split(';')[0],
              body: Buffer.concat(parts).toString(),
            }),
          );
        },
      );
      sent.on('timeout', () => sent.destroy(Object.assign(new Error('no answer'), { code: 'NO_ANSWER' })));
      sent.on('error', fail);
      sent.end(body);
    });
  }
}

interface WireAnswer<Data> {
  data?: Data | null;
  errors?: { extensions?: { code?: string } & Record<string, unknown> }[];
}

function outcomeOf<Data>({ status, body }: Reply): Outcome<Data> {
  try {
    const { data, errors } = JSON.parse(body) as WireAnswer<Data>;
    const first = errors?.[0];
    if (first)
      return { kind: 'refused', code: first.extensions?.code ?? `HTTP ${status}`, details: first.extensions ?? {} };
    if (status === 200 && data) return { kind: 'done', data };
  } catch {
    // A server that stops answers without GraphQL.
  }
  return { kind: 'refused', code: status === 503 ? 'UNAVAILABLE' : `HTTP ${status}`, details: {} };
}
