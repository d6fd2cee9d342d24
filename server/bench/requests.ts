import type { ProcedureVersion } from '../src/modules/catalogue/procedure.entity';
import type { References } from '../src/modules/dossier/dossier-room';
import { Channel } from '../src/modules/dossier/dossier-terms';
import type { ReceiptInput } from '../src/modules/dossier/receipt/receipt';
import type { Tier } from '../src/modules/organisation/organisation-terms';

/** A request as a desk would send it. */
export function sampleReceipt(
  random: () => number,
  serial: string,
  version: ProcedureVersion,
  fullName: string,
): ReceiptInput {
  const digits = (count: number) => String(Math.floor(random() * 10 ** count)).padStart(count, '0');
  return {
    idempotencyKey: `bench-${serial}`,
    procedureCode: version.code,
    channel: random() < 0.35 ? Channel.ONLINE : random() < 0.95 ? Channel.COUNTER : Channel.POST,
    applicant: {
      fullName,
      idNumber: `038${digits(9)}`,
      phone: `09${digits(8)}`,
      address: `Số ${1 + Math.floor(random() * 300)}, đường Lê Lợi`,
    },
    documents: version.documents.map(({ id, name }) => ({ requirementId: id, name, originals: 1, photocopies: 1 })),
  };
}

/** Picks one of the procedures that a tier's desks receive; the first ones more often. */
export function procedureChooser(references: References, tier: Tier): (random: () => number) => ProcedureVersion {
  const list = references.catalogue.current.filter(({ receivingTiers }) => receivingTiers.includes(tier));
  // The cube makes a tenth of the procedures nearly half of the work, as it is.
  return (random) => list[Math.floor(random() ** 3 * list.length)]!;
}
