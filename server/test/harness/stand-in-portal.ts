import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const PORTAL_ACCESS = { identity: 'H56', secret: 'the-key-that-the-portal-gave-out-in-the-tests' };

/** How the portal behaves: "cut" does what it is asked and breaks the line before it answers. */
export type PortalTrouble = 'none' | 'down' | 'silent' | 'cut' | 'slow' | 'refuses';

const SLOW_MS = 60;
const PER_PAGE = 3;

/** A national portal that keeps books of its own, and misbehaves on demand. */
export async function startPortal() {
  const reports = new Map<string, { day: string; body: Record<string, unknown> }>();
  /** In the order in which each came first. */
  const arrivals: string[] = [];
  const answers = new Map<string, Record<string, unknown>>();
  let handedIn: object[] = [];
  let trouble: PortalTrouble = 'none';
  let calls = 0;
  const hanging: string[] = [];

  const answerOf = (request: IncomingMessage, text: string): [number, object] => {
    if (request.headers.authorization !== `Bearer ${PORTAL_ACCESS.secret}`) return [401, {}];
    const url = new URL(request.url!, 'http://portal');
    const [, kind, name, , number] = url.pathname.split('/').map(decodeURIComponent);
    const after = Number(url.searchParams.get('after') || 0);
    const page = (all: object[]) => {
      const items = all.slice(after, after + PER_PAGE);
      return { items, cursor: String(after + items.length) };
    };
    if (kind === 'dossiers') {
      const ref = `${name}/${number}`;
      if (trouble === 'refuses') return [422, { message: 'no such procedure there' }];
      const body = JSON.parse(text) as Record<string, unknown>;
      if (!reports.has(ref)) arrivals.push(ref);
      reports.set(ref, { day: String(body.at).slice(0, 10), body });
      return [200, {}];
    }
    if (kind === 'reports') {
      const day = url.searchParams.get('day');
      const found = [...reports].filter(([, report]) => report.day === day);
      return [200, page(found.map(([ref]) => ({ code: ref.split('/')[0], sequence: Number(ref.split('/')[1]) })))];
    }
    if (request.method === 'PUT') {
      answers.set(name!, JSON.parse(text) as Record<string, unknown>);
      return [200, {}];
    }
    return [200, page(handedIn)];
  };

  const handle = async (request: IncomingMessage, response: ServerResponse, text: string) => {
    calls++;
    if (trouble === 'silent') return void hanging.push(request.url!);
    if (trouble === 'down') return void response.writeHead(500).end();
    if (trouble === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    const [status, body] = answerOf(request, text);
    if (trouble === 'cut') return void request.socket.destroy();
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    request.on('end', () => void handle(request, response, text));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    access: { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, ...PORTAL_ACCESS },
    reports,
    arrivals,
    answers,
    hanging,
    calls: () => calls,
    misbehave: (how: PortalTrouble) => {
      trouble = how;
    },
    /** What citizens hand in there, in the order in which it is told; the same may come twice. */
    handIn: (...items: object[]) => {
      handedIn = [...handedIn, ...items];
    },
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
