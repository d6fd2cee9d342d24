import type { Managed } from '../managed-office';

export type Counter = Managed['counters'][number];
