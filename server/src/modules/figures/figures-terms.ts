import { registerEnumType } from 'type-graphql';

/** What may be read in a column. */
export enum FigureMeasure {
  CARRIED_OVER = 'CARRIED_OVER',
  RECEIVED = 'RECEIVED',
  RECEIVED_ONLINE = 'RECEIVED_ONLINE',
  RECEIVED_OTHER = 'RECEIVED_OTHER',
  SETTLED = 'SETTLED',
  EARLY = 'EARLY',
  ON_TIME = 'ON_TIME',
  LATE = 'LATE',
  IN_PROGRESS = 'IN_PROGRESS',
  WITHIN_LIMIT = 'WITHIN_LIMIT',
  OVERDUE = 'OVERDUE',
  PAUSED = 'PAUSED',
  WITHDRAWN = 'WITHDRAWN',
  STOPPED = 'STOPPED',
  DECLINED = 'DECLINED',
  /** (early + on time) / settled */
  ON_TIME_RATE = 'ON_TIME_RATE',
  /** early / settled */
  EARLY_RATE = 'EARLY_RATE',
  /** late / settled */
  LATE_RATE = 'LATE_RATE',
  /** received online / received */
  ONLINE_RATE = 'ONLINE_RATE',
  /** settled / (carried over + received) */
  SETTLED_RATE = 'SETTLED_RATE',
  /** overdue / in progress */
  OVERDUE_RATE = 'OVERDUE_RATE',
  /** Working hours that offices used for a settled dossier, on average; of whole months, as all that follow. */
  USED_TIME = 'USED_TIME',
  /** Working hours that they were given for it. */
  ALLOTTED_TIME = 'ALLOTTED_TIME',
  /** used / given */
  TIME_RATE = 'TIME_RATE',
  /** Days by the calendar for which a settled dossier that waited for the citizen did so, on average. */
  WAITING_TIME = 'WAITING_TIME',
  /** Working hours of a leg, on average; by area, tier, office and month. */
  LEG_TIME = 'LEG_TIME',
  /** legs over their time / legs; the same */
  LEG_OVER_RATE = 'LEG_OVER_RATE',
}

/** Which days are counted: the same words mean other days next week, but for CUSTOM and DAY. */
export enum FiguresPeriod {
  TODAY = 'TODAY',
  THIS_WEEK = 'THIS_WEEK',
  LAST_WEEK = 'LAST_WEEK',
  THIS_MONTH = 'THIS_MONTH',
  LAST_MONTH = 'LAST_MONTH',
  QUARTER = 'QUARTER',
  LAST_QUARTER = 'LAST_QUARTER',
  YEAR = 'YEAR',
  LAST_YEAR = 'LAST_YEAR',
  /** The month of today and the eleven before it. */
  LAST_TWELVE_MONTHS = 'LAST_TWELVE_MONTHS',
  /** From one day to another. */
  CUSTOM = 'CUSTOM',
}

registerEnumType(FigureMeasure, { name: 'FigureMeasure' });
registerEnumType(FiguresPeriod, { name: 'FiguresPeriod', description: 'Days that go with today, or CUSTOM.' });
