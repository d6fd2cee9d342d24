import type { Dossier } from '../dossier/dossier.entity';
import type { DossierChange } from '../dossier/dossier-room';
import { stationsOf } from '../dossier/history/stations';
import type { Directory } from '../organisation/directory';
import { isOfArea } from './cell-areas';
import { legSums, personSums, settlementSums } from './cell-sums';
import type { PersonCell } from './finish-cell.entity';
import { personDeltas } from './finish-deltas';
import { SearchCheck, type SearchSums } from './search-check';
import type { LegCell, SettlementCell } from './settlement-cell.entity';
import { legDeltas, settlementDeltas } from './settlement-deltas';

/** What a thread hands over. */
export interface ProvinceSumsData {
  areas: SettlementCell[];
  legs: LegCell[];
  persons: PersonCell[];
  search: SearchSums;
}

/** What histories add up to beyond the office that received them. */
export class ProvinceSums {
  readonly areas = settlementSums();
  readonly legs = legSums();
  readonly persons = personSums();
  readonly search: SearchCheck;

  constructor(private readonly directory: Directory) {
    this.search = new SearchCheck(directory);
  }

  /** @returns what the dossier adds to the cells of its own office */
  add(row: Dossier, changes: readonly DossierChange[]): SettlementCell[] {
    const cells = settlementDeltas(this.directory, changes);
    this.areas.add(cells.filter(isOfArea));
    this.legs.add(legDeltas(changes));
    this.persons.add(personDeltas(changes));
    this.search.expect({ ...row, stations: stationsOf(changes.at(-1)!.after) });
    return cells.filter((cell) => !isOfArea(cell));
  }

  handOver(): ProvinceSumsData {
    return { areas: this.areas.rows(), legs: this.legs.rows(), persons: this.persons.rows(), search: this.search.sums };
  }

  include({ areas, legs, persons, search }: ProvinceSumsData): void {
    this.areas.add(areas);
    this.legs.add(legs);
    this.persons.add(persons);
    this.search.include(search);
  }
}
