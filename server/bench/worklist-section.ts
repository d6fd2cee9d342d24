import type { Sql } from '../src/database/sql';
import { DEMO_PASSWORD } from '../src/modules/identity/demo-accounts';
import { ask, graphqlCall, signIn } from './http-load';
import type { ServerProcess } from './processes';
import { WORKLIST } from './read-documents';
import { type Compared, compare } from './side-by-side';

const PAGE = 50;
/** A busy desk. */
const WANTED_QUEUE = 400;
const CLIENTS = 8;

export interface WorklistFigures extends Compared {
  office: string;
  queue: number;
  clients: number;
  memoryMb: { ours: number; oursPeak: number; raw: number };
}

interface Queue {
  officeId: string;
  username: string;
  name: string;
  count: number;
}

/** The office whose queue is nearest to a busy desk's. */
export async function chooseQueue(sql: Sql): Promise<Queue> {
  const queues = await sql.query<Queue>(
    `SELECT q.office_id AS officeId, MIN(s.username) AS username, o.name, q.count
       FROM (SELECT queue_office_id AS office_id, COUNT(*) AS count FROM dossier
              WHERE queue_office_id IS NOT NULL GROUP BY queue_office_id) q
       JOIN office o ON o.id = q.office_id
       JOIN staff_office p ON p.office_id = o.id
       JOIN staff s ON s.id = p.staff_id AND s.username NOT IN ('quantri', 'lanhdao')
      GROUP BY q.office_id, o.name, q.count`,
  );
  const distance = ({ count }: Queue) => Math.abs(Number(count) - WANTED_QUEUE);
  const [nearest] = queues.sort((a, b) => distance(a) - distance(b));
  if (!nearest) throw new Error('No office has anything in its queue.');
  return { ...nearest, count: Number(nearest.count) };
}

/** The first page of a work list with session, jurisdiction and count, beside the driver and node:http. */
export async function worklistSection(
  sql: Sql,
  product: ServerProcess,
  raw: ServerProcess,
  options: { seconds: number; rounds: number },
): Promise<WorklistFigures> {
  const queue = await chooseQueue(sql);
  const cookie = await signIn(product.port, queue.username, DEMO_PASSWORD);
  const ours = graphqlCall(product.port, cookie, WORKLIST, { first: PAGE });
  const { worklist } = await ask<{ worklist: { totalCount: number; nodes: unknown[] } }>(ours);
  if (worklist.totalCount !== queue.count || worklist.nodes.length !== Math.min(PAGE, queue.count)) {
    throw new Error(`The work list has ${worklist.totalCount} dossiers where ${queue.count} wait.`);
  }
  const yardstick = (path: string) => ({
    server: raw,
    call: { port: raw.port, method: 'GET' as const, path: `/${path}/${queue.officeId}` },
  });
  const compared = await compare(
    { ours: { server: product, call: ours }, raw: yardstick('worklist'), 'raw + count': yardstick('worklist-count') },
    { clients: CLIENTS, ...options },
  );
  return {
    ...compared,
    office: queue.name,
    queue: queue.count,
    clients: CLIENTS,
    memoryMb: { ours: product.memory().now, oursPeak: product.memory().peak, raw: raw.memory().now },
  };
}
