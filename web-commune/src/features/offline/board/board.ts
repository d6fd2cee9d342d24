import type { Tier } from '@hcc/shared-schema/generated/hooks';
import { plainText } from '@hcc/web-shared/src/ui/text/plain-text';
import { dueMoment } from '../../../../../server/src/modules/calendar/statutory-clock';
import { WorkCalendar } from '../../../../../server/src/modules/calendar/work-calendar';
import { editionAt } from '../../../../../server/src/modules/catalogue/editions';
import type { OfflineBundle, OfflineEdition } from '../../../../../server/src/modules/offline/offline-bundle';

/** Catalogue, calendar and directory on board, read as the server reads its own: by the same clock and the same rules. */
export class Board {
  readonly calendar: WorkCalendar;
  private readonly areaNames: ReadonlyMap<string, { name: string }>;
  private readonly keys: readonly { code: string; key: string }[];

  constructor(readonly bundle: OfflineBundle) {
    this.calendar = new WorkCalendar(bundle.calendar);
    this.areaNames = new Map(bundle.areas.map(([code, name]) => [code, { name }]));
    this.keys = bundle.procedures.flatMap(({ code, editions }) => {
      const names = editions.map(({ name, field }) => `${name} ${field}`).join(' ');
      return { code, key: plainText(`${code} ${names}`) };
    });
  }

  /** The edition under which a dossier is received at a moment. */
  edition(code: string, at: number): OfflineEdition | undefined {
    const procedure = this.bundle.procedures.find((one) => one.code === code);
    return procedure && editionAt(procedure.editions, at);
  }

  /** Those in which every word stands; a code that begins so first, then short names. */
  search(text: string, tier: Tier | null, at: number): OfflineEdition[] {
    const words = plainText(text).split(' ').filter(Boolean);
    const first = words[0] ?? '';
    const rank = ({ code, name }: OfflineEdition) =>
      code.includes(first) ? 0 : plainText(name).startsWith(words.join(' ')) ? 1 : 2;
    return this.keys
      .filter(({ key }) => words.every((word) => key.includes(word)))
      .flatMap(({ code }) => this.edition(code, at) ?? [])
      .filter(({ receivingTiers }) => tier === null || receivingTiers.includes(tier))
      .sort((a, b) => rank(a) - rank(b) || a.name.length - b.name.length || (a.code < b.code ? -1 : 1));
  }

  dueAt({ limit }: OfflineEdition, receivedAt: number): number | null {
    return dueMoment(limit, receivedAt, this.calendar);
  }

  findArea(code: string): { name: string } | undefined {
    return this.areaNames.get(code);
  }
}
