import type { App } from '../src/app';
import { planReceipt, type ReceiptInput } from '../src/modules/dossier/receipt/receipt';
import { receiptRows } from '../src/modules/dossier/receipt/receipt-rows';
import { receiveDossier } from '../src/modules/dossier/receipt/receive-dossier';
import { searchEntries } from '../src/modules/dossier/search/search-entries';
import type { Actor } from '../src/modules/identity/actor';
import { demoName } from '../src/modules/identity/demo-names';
import { Tier } from '../src/modules/organisation/organisation-terms';
import { communeDesks } from './desks';
import { loadInProcess } from './load-in-process';
import { openRawReceiver, type RawReceipt } from './raw-receive';
import { procedureChooser, sampleReceipt } from './requests';
import { type Compared, summarise } from './side-by-side';
import { seededRandom } from './statistics';

export interface ReceiveFigures extends Compared {
  clients: number;
  offices: number;
}

interface Request {
  actor: Actor;
  input: ReceiptInput;
}

/** More than any round has used up. */
const REQUESTS_PER_SECOND = 6_000;
let serial = 0;
/** A database of one's own may hold the requests of an earlier run. */
const began = Date.now();

/**
 * The command that takes a dossier in, in this process, beside the same rows written by prepared statements on the
 * driver: begin, number, dossier, event, leg, documents, search entries, cells, commit.
 */
export async function receiveSection(
  app: App,
  url: string,
  options: { seconds: number; rounds: number },
): Promise<ReceiveFigures[]> {
  const references = await app.references();
  const choose = procedureChooser(references, Tier.COMMUNE);
  const random = seededRandom(7);
  const communes = await communeDesks(app.db.read, references.directory);
  const figures: ReceiveFigures[] = [];
  const raw = await openRawReceiver(url, references.directory);
  try {
    for (const { clients, offices } of [
      { clients: 1, offices: communes.length },
      { clients: 8, offices: communes.length },
      { clients: 32, offices: communes.length },
      { clients: 8, offices: 1 },
    ]) {
      const milliseconds = (options.seconds * 1_000) / options.rounds;
      const requests = (): Request[] =>
        Array.from({ length: Math.ceil((REQUESTS_PER_SECOND * milliseconds) / 1_000) }, () => {
          const name = demoName(`receive-${++serial}`);
          const version = choose(random);
          const actor = communes[Math.floor(random() * offices)]!;
          return { actor, input: sampleReceipt(random, `receive-${began}-${serial}`, version, name) };
        });
      const planOf = ({ actor, input }: Request): RawReceipt => {
        const rows = receiptRows(planReceipt(input, actor, references, app.dossiers.now()), actor, 'bench');
        const searched = { ...rows.origin, applicantName: input.applicant.fullName, stations: rows.state.legs };
        return raw.plan({ rows, entries: searchEntries(references.directory, searched) });
      };
      const ours = (items: Request[], time: number) =>
        loadInProcess(items, clients, time, ({ actor, input }) => receiveDossier(app.dossiers, actor, input));
      const theirs = (items: Request[], time: number) => loadInProcess(items.map(planOf), clients, time, raw.receive);
      const rounds: Record<string, Awaited<ReturnType<typeof loadInProcess>>[]> = { ours: [], raw: [] };
      await ours(requests(), milliseconds / 2);
      await theirs(requests(), milliseconds / 2);
      for (let round = 0; round < options.rounds; round++) {
        rounds.ours!.push(await ours(requests(), milliseconds));
        rounds.raw!.push(await theirs(requests(), milliseconds));
      }
      figures.push({ clients, offices, ...summarise(['ours', 'raw'], (name) => rounds[name]!) });
    }
  } finally {
    await raw.close();
  }
  return figures;
}
