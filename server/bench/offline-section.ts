import type { App } from '../src/app';
import { newShortSecret } from '../src/kernel/short-secret';
import { dueMoment } from '../src/modules/calendar/statutory-clock';
import { Channel } from '../src/modules/dossier/dossier-terms';
import { receiveDossier } from '../src/modules/dossier/receipt/receive-dossier';
import { demoName } from '../src/modules/identity/demo-names';
import { blocksOf, type OfflineDeed, registerDesk, releaseDesk } from '../src/modules/offline/offline-desks';
import { BLOCK_SIZE } from '../src/modules/offline/offline-rules';
import { receiveOffline } from '../src/modules/offline/receive-offline';
import { Tier } from '../src/modules/organisation/organisation-terms';
import { communeDesks } from './desks';
import { procedureChooser, sampleReceipt } from './requests';
import { type Latency, latencyOf, seededRandom } from './statistics';

export interface OfflineFigures {
  slips: number;
  /** Milliseconds a slip that a machine sends, one after another. */
  sent: Latency;
  /** The same requests received on line at the same desk. */
  received: Latency;
}

/** A block of slips that one machine sends after it had no line, in turn with as many received at the counter. */
export async function offlineSection(app: App): Promise<OfflineFigures> {
  const references = await app.references();
  const { dossiers, db, directory } = app;
  const { now } = dossiers;
  const [actor] = await communeDesks(db.read, references.directory);
  const deed: OfflineDeed = { actor: actor!, address: null };
  const room = { db, directory, now };
  const desk = await registerDesk(room, deed, 'Bench');
  const key = { deskId: desk.id, secret: desk.secret };
  const [block] = await blocksOf(db.read, desk.id);
  const random = seededRandom(11);
  const choose = procedureChooser(references, Tier.COMMUNE);
  const sent: number[] = [];
  const received: number[] = [];
  const timed = async (into: number[], work: () => Promise<unknown>) => {
    const from = performance.now();
    await work();
    into.push(performance.now() - from);
  };
  for (let index = 0; index < BLOCK_SIZE; index++) {
    const version = choose(random);
    const serial = `offline-${desk.id}-${index}`;
    const receipt = { ...sampleReceipt(random, serial, version, demoName(serial)), channel: Channel.COUNTER };
    const receivedAt = now();
    const printedDueAt = dueMoment(version.limit, receivedAt, references.calendars.of(actor!.office.id));
    const slip = {
      ...{ ...key, number: block!.first + index, receivedAt, clerkId: actor!.staffId, printedDueAt, receipt },
      ...{ procedureVersionId: version.id, catalogueAt: receivedAt, lookupKey: newShortSecret() },
    };
    await timed(sent, () => receiveOffline(dossiers, actor!, slip));
    await timed(received, () => receiveDossier(dossiers, actor!, receipt));
  }
  await releaseDesk(room, deed, key);
  return { slips: BLOCK_SIZE, sent: latencyOf(sent), received: latencyOf(received) };
}
