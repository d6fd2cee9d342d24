import type { Tx } from '../../database/sql';
import { newId } from '../../kernel/ids';
import { formatInstant } from '../../kernel/instant';
import { now } from '../../kernel/now';
import type { ChangeListener, DossierChange } from '../dossier/dossier-room';
import { enqueue } from '../outbox/enqueue';
import type { HookEvent } from './connection-terms';
import { statusCode } from './partner-dossier';

export const HOOK_TOPIC = 'partner-hook';
/** Told where hooks change, as a reference list is. */
export const HOOKS = 'partner-hooks';
/** How long another process may not know of a new hook. */
const KEPT_MS = 2_000;

/** Deliveries of one hook stay in the order of what happened. */
export const hookKey = (hookId: string): string => `hook/${hookId}`;

interface LiveHook {
  id: string;
  events: readonly string[];
  areaCode: string | null;
}

/** The hooks that want something; held in memory, since every command on a dossier asks. */
export class HookBook {
  readonly name = HOOKS;
  private hooks: readonly LiveHook[] = [];
  private readAt = 0;

  expire(): void {
    this.readAt = 0;
  }

  /** Of the connection of the command: another one might wait for this transaction. */
  private async get(tx: Tx): Promise<readonly LiveHook[]> {
    const at = Date.now();
    if (at - this.readAt < KEPT_MS) return this.hooks;
    const rows = await tx.query<{ id: string; events: string; areaCode: string | null }>(
      `SELECT h.id, h.events, p.area_code AS areaCode FROM partner_hook h JOIN partner_system p ON p.id = h.partner_id
        WHERE h.is_on = 1 AND p.status = 'ACTIVE'`,
    );
    this.hooks = rows.map(({ events, ...hook }) => ({ ...hook, events: JSON.parse(events) as string[] }));
    this.readAt = at;
    return this.hooks;
  }

  /** Writes what systems are told in the transaction that makes it so: nothing is told of what did not happen. */
  readonly tell: ChangeListener = async (tx, changes, { directory }) => {
    const hooks = await this.get(tx);
    if (hooks.length === 0) return;
    for (const change of changes) {
      const { origin, after } = change;
      const areaCode = directory.presentOffice(origin.receivingOfficeId).areaCode;
      const wanting = hooks.filter((hook) => hook.areaCode === null || directory.isWithin(areaCode, hook.areaCode));
      if (wanting.length === 0) continue;
      const at = formatInstant(now());
      for (const event of eventsOf(change)) {
        for (const { id } of wanting.filter(({ events }) => events.includes(event))) {
          const body = {
            id: newId(),
            event,
            at,
            code: origin.code,
            statusCode: statusCode(after.status),
            dueAt: after.dueAt === null ? null : formatInstant(after.dueAt),
            officeCode: directory.presentOffice(after.currentOfficeId).code,
          };
          await enqueue(tx, HOOK_TOPIC, { hookId: id, body }, { key: hookKey(id) });
        }
      }
    }
  };
}

function eventsOf({ before, after }: DossierChange): HookEvent[] {
  if (before === null) return ['dossier.received'];
  const events: HookEvent[] = [];
  if (before.status !== after.status) events.push('dossier.status');
  if (before.dueAt !== after.dueAt) events.push('dossier.due');
  return events;
}
