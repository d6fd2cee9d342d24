import { registerEnumType } from 'type-graphql';
import type { Tier } from '../organisation/organisation-terms';

export enum ReorganisationKind {
  MERGE = 'MERGE',
  SPLIT = 'SPLIT',
  MOVE = 'MOVE',
  RENAME = 'RENAME',
  ABOLISH = 'ABOLISH',
}

export enum ReorganisationState {
  /** Being written; it may be half done, and changes nothing. */
  SKETCH = 'SKETCH',
  /** Handed in: somebody who had no hand in it may confirm it. */
  DRAFT = 'DRAFT',
  /** A second person has confirmed it; it comes into force on its day. */
  SCHEDULED = 'SCHEDULED',
  /** In force; dossiers under way are following. */
  APPLYING = 'APPLYING',
  APPLIED = 'APPLIED',
  CANCELLED = 'CANCELLED',
}

/** A unit that units become. What is null stays as it is; of a new unit the parent is that of the first it was made of. */
export interface UnitInto {
  code: string;
  name: string | null;
  parentCode: string | null;
}

/** Where the steps go that a tier did which is no more. */
export interface TierRules {
  tier: Tier;
  /** By the code of the procedure. */
  byProcedure: ReadonlyMap<string, Tier>;
  otherwise: Tier;
}

export type Change =
  | { kind: ReorganisationKind.MERGE; from: string[]; into: UnitInto }
  /** What was there goes on with the first of `into`, or with the one that keeps the code. */
  | { kind: ReorganisationKind.SPLIT; from: string; into: UnitInto[] }
  | { kind: ReorganisationKind.MOVE; from: string[]; parentCode: string }
  | { kind: ReorganisationKind.RENAME; from: string; name: string }
  /** Units, or single offices by their identifiers, whose work goes on in another one. */
  | { kind: ReorganisationKind.ABOLISH; from: string[]; intoCode: string }
  | { kind: ReorganisationKind.ABOLISH; rules: TierRules };

/** What a decision changes, as a file says it. */
export interface ReorganisationOrder {
  /** yyyy-MM-dd */
  effectiveOn: string;
  decision: string;
  changes: Change[];
}

registerEnumType(ReorganisationState, { name: 'ReorganisationState' });
