import type { App } from '../src/app';
import { newId } from '../src/kernel/ids';
import { now } from '../src/kernel/now';
import { PartnerKind, PartnerStatus } from '../src/modules/connections/connection-terms';
import { PartnerHook, PartnerSystem } from '../src/modules/connections/partner.entity';
import { receiveDossier } from '../src/modules/dossier/receipt/receive-dossier';
import { demoName } from '../src/modules/identity/demo-names';
import { Tier } from '../src/modules/organisation/organisation-terms';
import { communeDesks } from './desks';
import { loadInProcess } from './load-in-process';
import { procedureChooser, sampleReceipt } from './requests';
import { type Latency, latencyOf, median, seededRandom } from './statistics';

const SIDES = ['nobody', 'citizen', 'systems'] as const;
type Side = (typeof SIDES)[number];

export interface ToldFigures {
  /** Milliseconds of a receipt by who is told of it; `systems` are three web hooks and one that asks for changes. */
  sides: Record<Side, Latency>;
  /** Medians over rounds of the median receipt, beside that of which nobody is told. */
  ratios: Record<Side, number>;
}

/** As long as a process may not know of a new hook. */
const KNOWN_AFTER_MS = 2_100;
let serial = 0;

/**
 * What it costs at the desk that somebody is told of a receipt: the messages and deliveries that its transaction writes.
 * One client; sending is the work of others.
 */
export async function toldSection(app: App, options: { seconds: number; rounds: number }): Promise<ToldFigures> {
  const references = await app.references();
  const choose = procedureChooser(references, Tier.COMMUNE);
  const random = seededRandom(11);
  const communes = await communeDesks(app.db.read, references.directory);
  const partnerId = await connect(app);
  const switchTo = async (status: PartnerStatus) => {
    await app.db.transact((tx) => tx.entities.update(PartnerSystem, { id: partnerId }, { status }));
    await new Promise((wake) => setTimeout(wake, KNOWN_AFTER_MS));
  };
  const milliseconds = (options.seconds * 1_000) / options.rounds / SIDES.length;
  const run = async (side: Side) => {
    const requests = Array.from({ length: Math.ceil(milliseconds * 4) }, () => {
      const name = demoName(`told-${++serial}`);
      const input = sampleReceipt(random, `told-${now()}-${serial}`, choose(random), name);
      const contact = side === 'citizen' ? { email: `dan${serial}@vidu.vn` } : { phone: null, email: null };
      const actor = communes[Math.floor(random() * communes.length)]!;
      return { actor, input: { ...input, applicant: { ...input.applicant, ...contact } } };
    });
    return loadInProcess(requests, 1, milliseconds, ({ actor, input }) => receiveDossier(app.dossiers, actor, input));
  };
  const taken: Record<Side, number[]> = { nobody: [], citizen: [], systems: [] };
  const ratios: Record<Side, number[]> = { nobody: [], citizen: [], systems: [] };
  await run('nobody');
  for (let round = 0; round < options.rounds; round++) {
    const medians = new Map<Side, number>();
    for (const side of SIDES) {
      await switchTo(side === 'systems' ? PartnerStatus.ACTIVE : PartnerStatus.SUSPENDED);
      const { latencies } = await run(side);
      taken[side].push(...latencies);
      medians.set(side, median(latencies));
    }
    for (const side of SIDES) ratios[side].push(medians.get(side)! / medians.get('nobody')!);
  }
  await switchTo(PartnerStatus.SUSPENDED);
  const each = <Value>(of: (side: Side) => Value) =>
    Object.fromEntries(SIDES.map((side) => [side, of(side)])) as Record<Side, Value>;
  return { sides: each((side) => latencyOf(taken[side])), ratios: each((side) => median(ratios[side])) };
}

/** A system that asks for changes, with three hooks; nothing is sent to them. */
async function connect(app: App): Promise<string> {
  const id = newId();
  const stamp = { version: 1, changedAt: now(), changedBy: 'bench' };
  await app.db.transact(async ({ entities }) => {
    await entities.insert(PartnerSystem, {
      ...{ id, code: `b-${id}`.toLowerCase(), name: 'Bench', kind: PartnerKind.SYSTEM },
      ...{ status: PartnerStatus.SUSPENDED, contact: 'bench', scopes: '["dossier:changes"]' },
      ...{ callsPerMinute: 60, intakesPerDay: 0, areaCode: null, ...stamp },
    });
    for (let hook = 0; hook < 3; hook++) {
      const where = { id: newId(), partnerId: id, url: `https://bench.test/${hook}`, secret: '-', isOn: 1 };
      await entities.insert(PartnerHook, { ...where, events: '["dossier.received"]', ...stamp });
    }
  });
  return id;
}
