/**
 * Working days within which something is owed, as an administrator set them; these as shipped (check: no text that we
 * know gives them).
 */
export const SHIPPED_DAYS = {
  /** An answer to an obstacle, from each office that it comes to. */
  obstacle: 5,
  /** An answer to a fault of the software. */
  fault: 3,
  /** Legal advice. */
  advice: 5,
  /** Complaints of citizens, by what they are about (check: Decree 20/2008/NĐ-CP as amended leaves it to the province). */
  dossierComplaint: 10,
  officerComplaint: 10,
  procedureComplaint: 15,
  placeComplaint: 5,
  /** Until an answer that nobody objects to closes the case. */
  close: 5,
} as const;

export type CaseDaysName = keyof typeof SHIPPED_DAYS;
