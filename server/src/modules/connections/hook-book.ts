import type { Tx } from '../../database/sql';
import { newId } from '../../kernel/ids';
import { formatInstant } from '../../kernel/instant';
import { now } from '../../kernel/now';
import type { ChangeListener, DossierChange } from '../dossier/dossier-room';
import { enqueue } from '../outbox/enqueue';
import { someoneFollows } from './change-feed';
import { HOOKS, type HookEvent } from './connection-terms';
import { PartnerChange } from './partner.entity';
import { statusCode } from './partner-dossier';

export const HOOK_TOPIC = 'partner-hook';
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
  /** Some system asks what changed. */
  private isFollowed = false;
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
        WHERE h.is_on = 1 AND h.waits IS NULL AND p.status = 'ACTIVE'`,
    );
    this.isFollowed = await someoneFollows(tx);
    this.hooks = rows.map(({ events, ...hook }) => ({ ...hook, events: JSON.parse(events) as string[] }));
    this.readAt = at;
    return this.hooks;
  }

  /** Writes what systems are told in the transaction that makes it so: nothing is told of what did not happen. */
  readonly tell: ChangeListener = async (tx, changes, { directory }) => {
    const hooks = await this.get(tx);
    if (hooks.length === 0 && !this.isFollowed) return;
    for (const change of changes) {
      const { origin, after } = change;
      const areaCode = directory.presentOffice(origin.receivingOfficeId).areaCode;
      const wanting = hooks.filter((hook) => hook.areaCode === null || directory.isWithin(areaCode, hook.areaCode));
      const moment = now();
      const at = formatInstant(moment);
      const officeCode = directory.presentOffice(after.currentOfficeId).code;
      for (const event of eventsOf(change)) {
        if (this.isFollowed) {
          const { id: dossierId, code } = origin;
          const state = { statusCode: statusCode(after.status), dueAt: after.dueAt, officeCode };
          await tx.entities.insert(PartnerChange, {
            id: newId(),
            position: null,
            at: moment,
            sequence: after.version,
            dossierId,
            code,
            areaCode,
            event,
            ...state,
          });
        }
        for (const { id } of wanting.filter(({ events }) => events.includes(event))) {
          const body = {
            id: newId(),
            event,
            at,
            code: origin.code,
            statusCode: statusCode(after.status),
            dueAt: after.dueAt === null ? null : formatInstant(after.dueAt),
            officeCode,
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
