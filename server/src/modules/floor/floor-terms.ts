/** Who is served before others, and who comes again with what was asked of him. */
export enum TicketClass {
  NORMAL = 'NORMAL',
  ELDERLY = 'ELDERLY',
  DISABLED = 'DISABLED',
  PREGNANT = 'PREGNANT',
  /** Returning with a supplement: the dossier waits for it. */
  SUPPLEMENT = 'SUPPLEMENT',
}

export const isPriority = (ticketClass: TicketClass): boolean => ticketClass !== TicketClass.NORMAL;

export enum TicketSource {
  KIOSK = 'KIOSK',
  /** Given out at the guidance desk, or made at the counter for who came without one. */
  GUIDANCE = 'GUIDANCE',
  WEB = 'WEB',
}

export enum TicketState {
  WAITING = 'WAITING',
  CALLED = 'CALLED',
  SERVING = 'SERVING',
  DONE = 'DONE',
  NO_SHOW = 'NO_SHOW',
  /** Given up by its holder. */
  CANCELLED = 'CANCELLED',
  /** Still waiting when the day was closed. */
  LEFT_OVER = 'LEFT_OVER',
}

export enum TicketEventKind {
  ISSUED = 'ISSUED',
  CALLED = 'CALLED',
  RECALLED = 'RECALLED',
  STARTED = 'STARTED',
  NO_SHOW = 'NO_SHOW',
  RESTORED = 'RESTORED',
  TRANSFERRED = 'TRANSFERRED',
  RETURNED = 'RETURNED',
  FINISHED = 'FINISHED',
  CANCELLED = 'CANCELLED',
  LEFT_OVER = 'LEFT_OVER',
  /** A dossier was handed in with it. */
  DOSSIER = 'DOSSIER',
}

export enum SittingState {
  OPEN = 'OPEN',
  PAUSED = 'PAUSED',
  CLOSED = 'CLOSED',
}

export enum DeviceKind {
  KIOSK = 'KIOSK',
  BOARD = 'BOARD',
  COUNTER_SCREEN = 'COUNTER_SCREEN',
}

/** What a kiosk gives out on paper. */
export enum KioskPrinter {
  /** Numbers are read from the screen or taken to a telephone. */
  NONE = 'NONE',
  /** Paper of 80 mm alone. */
  TICKETS = 'TICKETS',
  /** A4 beside it. */
  TICKETS_AND_FORMS = 'TICKETS_AND_FORMS',
}

export enum EstimateBasis {
  /** How long tickets of the group took in the last hour. */
  TODAY = 'TODAY',
  /** Too few were served in the last hour: what the group says. */
  GROUP = 'GROUP',
  /** No counter serves the group now. */
  UNKNOWN = 'UNKNOWN',
}

/** By what figures of the floor are parted. */
export enum FloorCut {
  DAY = 'DAY',
  GROUP = 'GROUP',
  COUNTER = 'COUNTER',
  PERSON = 'PERSON',
  CLASS = 'CLASS',
}

/** What became of tickets. */
export enum FloorMeasure {
  SERVED = 'SERVED',
  NO_SHOW = 'NO_SHOW',
  CANCELLED = 'CANCELLED',
  LEFT_OVER = 'LEFT_OVER',
  /** Still waiting, called or being served. */
  OPEN = 'OPEN',
}
