import type { MigrationInterface } from 'typeorm';
import { Baseline1795298706661 } from './baseline';

/** In the order in which they run. */
export const MIGRATIONS: (new () => MigrationInterface)[] = [Baseline1795298706661];
