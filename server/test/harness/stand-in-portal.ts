import type { IncomingMessage } from 'node:http';
import { startMisbehaving, type Trouble } from './misbehaving';

export const PORTAL_ACCESS = { identity: 'H56', secret: 'the-key-that-the-portal-gave-out-in-the-tests' };

export type PortalTrouble = Trouble | 'refuses';

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

  const { url: address, close } = await startMisbehaving({
    trouble: () => (trouble === 'refuses' ? 'none' : trouble),
    slowMs: SLOW_MS,
    onAsked: ({ url }) => {
      calls++;
      if (trouble === 'silent') hanging.push(url!);
    },
    answerOf,
  });
  return {
    access: { address, ...PORTAL_ACCESS },
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
    close,
  };
}
