/** The unit of a procedure's time limit. */
export enum LimitUnit {
  WORKING_DAYS = 'WORKING_DAYS',
  WORKING_HOURS = 'WORKING_HOURS',
  CALENDAR_DAYS = 'CALENDAR_DAYS',
  SAME_DAY = 'SAME_DAY',
  /** The source names no limit: nothing is ever due. */
  NONE = 'NONE',
}

/** What waiting for the citizen does to the limit. */
export enum SupplementRule {
  /** The waiting time does not count. */
  EXTEND = 'EXTEND',
  /** The full limit runs again from the moment of resuming. */
  RESTART = 'RESTART',
}

/** What the statutory clock has to know of a dossier's history. */
export enum ClockEventType {
  PAUSED = 'PAUSED',
  RESUMED = 'RESUMED',
  /** Another office holds the dossier from this moment. */
  MOVED = 'MOVED',
  COMPLETED = 'COMPLETED',
}

export enum ClockState {
  OPEN_WITHIN = 'OPEN_WITHIN',
  OPEN_OVERDUE = 'OPEN_OVERDUE',
  PAUSED = 'PAUSED',
  COMPLETED = 'COMPLETED',
}

/** Trước hạn, đúng hạn, quá hạn. */
export enum Timeliness {
  EARLY = 'EARLY',
  ON_TIME = 'ON_TIME',
  LATE = 'LATE',
}

/** A day on which the calendar departs from Monday–Friday. */
export enum DayKind {
  OFF = 'OFF',
  /** A make-up day: a weekend day worked instead. */
  WORK = 'WORK',
}

/** What a stretch of a dossier's time was. */
export enum SegmentKind {
  WORK = 'WORK',
  PAUSE = 'PAUSE',
}
