import type { PlainFigures } from './plain-section';
import type { ReadFigures } from './read-section';
import type { WorklistFigures } from './worklist-section';

export interface SizeFigures {
  dossiers: number;
  fillSeconds: number;
  /** Only of the largest. */
  verifySeconds: number | null;
  rebuildSeconds: number | null;
  worklist: WorklistFigures;
  reads: ReadFigures[];
  plain: PlainFigures[];
  /** Of the server's process, having answered all of them, in MB. */
  memoryMb: { now: number; peak: number };
}
