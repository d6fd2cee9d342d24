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
}

registerEnumType(ReportBy, { name: 'ReportBy' });
registerEnumType(SettlementColumn, { name: 'SettlementColumn' });
