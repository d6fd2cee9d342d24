import type { App } from '../src/app';
import type { DossierRoom } from '../src/modules/dossier/dossier-room';
import { advanceDossier } from '../src/modules/dossier/life/commands/advance-dossier';
import { runCommand } from '../src/modules/dossier/life/run-command';
import { receiveDossier } from '../src/modules/dossier/receipt/receive-dossier';
import type { Actor } from '../src/modules/identity/actor';
import { demoName } from '../src/modules/identity/demo-names';
import { Tier } from '../src/modules/organisation/organisation-terms';
import { rebuild } from '../src/modules/reporting/rebuild';
import { rollUp } from '../src/modules/reporting/roll-up';
import { communeDesks } from './desks';
import { loadInProcess } from './load-in-process';
import { procedureChooser, sampleReceipt } from './requests';
import { type Compared, summarise } from './side-by-side';
import { seededRandom } from './statistics';

export interface RollUpFigures {
  receive: Compared;
  advance: Compared;
}

const CLIENTS = 8;
/** Of one side in one round: enough for the median, few enough for a database that is kept. */
const DOSSIERS = 400;
const FOREVER_MS = 600_000;

/**
 * What the roll-ups cost a desk: the same commands with the sums in their transaction, and without. Afterwards the sums
 * are made right again.
 */
export async function rollUpSection(app: App, rounds: number): Promise<RollUpFigures> {
  const references = await app.references();
  const choose = procedureChooser(references, Tier.COMMUNE);
  const random = seededRandom(11);
  const desks = await communeDesks(app.db.read, references.directory);
  const began = Date.now();
  let serial = 0;
  const rooms: Record<string, DossierRoom> = {
    on: app.dossiers,
    off: { ...app.dossiers, onChange: app.dossiers.onChange.filter((listener) => listener !== rollUp) },
  };
  const names = Object.keys(rooms);
  const results: Record<'receive' | 'advance', Record<string, Awaited<ReturnType<typeof loadInProcess>>[]>> = {
    receive: { on: [], off: [] },
    advance: { on: [], off: [] },
  };
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      const room = rooms[name]!;
      const received: { id: string; actor: Actor }[] = [];
      const requests = Array.from({ length: DOSSIERS }, () => {
        const key = `roll-up-${began}-${++serial}`;
        const actor = desks[Math.floor(random() * desks.length)]!;
        return { actor, input: sampleReceipt(random, key, choose(random), demoName(key)) };
      });
      const receive = await loadInProcess(requests, CLIENTS, FOREVER_MS, async ({ actor, input }) => {
        received.push({ id: await receiveDossier(room, actor, input), actor });
      });
      const advance = await loadInProcess(received, CLIENTS, FOREVER_MS, ({ id, actor }) =>
        runCommand(room, actor, advanceDossier, { id, expectedVersion: 1 }, {}),
      );
      // The first warms up.
      if (round < 0) continue;
      results.receive[name]!.push(receive);
      results.advance[name]!.push(advance);
    }
  }
  await rebuild(app.db);
  return {
    receive: summarise(names, (name) => results.receive[name]!),
    advance: summarise(names, (name) => results.advance[name]!),
  };
}
