import type { MigrationInterface } from 'typeorm';
import { Background1795695493560 } from './background';
import { Baseline1795298706661 } from './baseline';
import { SearchEntries1795307746695 } from './search-entries';
import { SettlementCells1795309671403 } from './settlement-cells';

/** In the order in which they run. */
export const MIGRATIONS: (new () => MigrationInterface)[] = [
  Baseline1795298706661,
  SearchEntries1795307746695,
  SettlementCells1795309671403,
  Background1795695493560,
];
