import type { MigrationInterface } from 'typeorm';
import { Baseline1795298706661 } from './baseline';
import { SearchEntries1795307746695 } from './search-entries';
import { SettlementCells1795309671403 } from './settlement-cells';
import { StandingAndAreaCells1795695193464 } from './standing-and-area-cells';

/** In the order in which they run. */
export const MIGRATIONS: (new () => MigrationInterface)[] = [
  Baseline1795298706661,
  SearchEntries1795307746695,
  SettlementCells1795309671403,
  StandingAndAreaCells1795695193464,
];
