import { registerEnumType } from 'type-graphql';

/** What a row of report 06a stands for. */
export enum ReportBy {
  AREA = 'AREA',
  OFFICE = 'OFFICE',
  FIELD = 'FIELD',
  PROCEDURE = 'PROCEDURE',
  MONTH = 'MONTH',
  /** Of the office that received. */
  TIER = 'TIER',
}

export enum SettlementColumn {
  RECEIVED = 'RECEIVED',
  RECEIVED_ONLINE = 'RECEIVED_ONLINE',
  RECEIVED_OTHER = 'RECEIVED_OTHER',
  CARRIED_OVER = 'CARRIED_OVER',
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
  /** No column of the form: in progress now, within limit, and due within two working days. */
  DUE_SOON = 'DUE_SOON',
  /** Nor these. Overdue, or due within a working day and not yet at the signature, and no letter of apology has gone out. */
  APOLOGY_OWED = 'APOLOGY_OWED',
  /** In progress now, and another office has let the day pass on which its opinion was due. */
  UNANSWERED = 'UNANSWERED',
  /** No column of the form: settled early or on time. */
  IN_TIME = 'IN_TIME',
  /** No column of the form: settled, with the result as a file that its office issued. */
  DIGITISED = 'DIGITISED',
  /** No column of the form: received, with a fee or charge in the books. */
  WITH_FEE = 'WITH_FEE',
  /** No column of the form: of these, paid on line without a cashier. */
  PAID_ONLINE = 'PAID_ONLINE',
}

registerEnumType(ReportBy, { name: 'ReportBy' });
registerEnumType(SettlementColumn, { name: 'SettlementColumn' });
