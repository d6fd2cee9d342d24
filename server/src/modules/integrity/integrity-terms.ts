import { registerEnumType } from 'type-graphql';

/** What can make rates look better than the work is. */
export enum Pattern {
  /** Settled within the last working hour before the due moment. */
  DEADLINE_BURST = 'DEADLINE_BURST',
  /** The citizen was asked for supplements more than once. */
  REPEATED_SUPPLEMENT = 'REPEATED_SUPPLEMENT',
  /** A pause was begun when one working day or less was left. */
  LATE_PAUSE = 'LATE_PAUSE',
  /** Settled while a fee or duty was not recorded as paid. */
  SETTLED_UNPAID = 'SETTLED_UNPAID',
  /** The result bears a date, or was recorded, before it was approved. */
  ISSUED_BEFORE_SIGNED = 'ISSUED_BEFORE_SIGNED',
}

registerEnumType(Pattern, { name: 'IntegrityPattern' });
