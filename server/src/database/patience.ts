/** How long the database may keep somebody waiting. */
export interface Patience {
  /** For a connection: to be made, and to become free where all are taken. */
  connectMs: number;
  /** For the answer to one statement on MySQL; null waits for as long as it takes. */
  statementMs: number | null;
  /** For a transaction that loses its race, or waits for its turn, to be tried again with a fresh one. */
  raceMs: number;
}

/** In the server: whoever waits in front of a screen is told within about five seconds. */
export const SERVED: Patience = { connectMs: 3_000, statementMs: 5_000, raceMs: 5_000 };

/** On the command line: a migration or a check of 1.7 million dossiers has statements of minutes. */
export const UNHURRIED: Patience = { connectMs: 30_000, statementMs: null, raceMs: 60_000 };
