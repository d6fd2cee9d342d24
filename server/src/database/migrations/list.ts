import type { MigrationInterface } from 'typeorm';
import { AccountSecurity1795695466687 } from './account-security';
import { AuditAndSeals1795695322311 } from './audit-and-seals';
import { Background1795695493560 } from './background';
import { Baseline1795298706661 } from './baseline';
import { BlankForms1795766000000 } from './blank-forms';
import { CalendarChanges1795708903000 } from './calendar-changes';
import { ClosedFloorDays1795776000000 } from './closed-floor-days';
import { Connections1795757000000 } from './connections';
import { DeclinedRequests1795708902000 } from './declined-requests';
import { Delegations1795708901000 } from './delegations';
import { DigitisedResults1795750000000 } from './digitised-results';
import { DirectivesAndProposals1795733486931 } from './directives-and-proposals';
import { Fees1795752000000 } from './fees';
import { FileSignatures1795720050610 } from './file-signatures';
import { Files1795708123050 } from './files';
import { FinishCells1795746000000 } from './finish-cells';
import { ForecastAndIntegrity1795747000000 } from './forecast-and-integrity';
import { FormTexts1795709436227 } from './form-texts';
import { HandoversWithOver1795781000000 } from './handovers-with-over';
import { Health1795730941642 } from './health';
import { HoldAndChangeOrder1795768000000 } from './hold-and-change-order';
import { IssuedReports1795745000000 } from './issued-reports';
import { Joins1795762000000 } from './joins';
import { KeptFigures1795749000000 } from './kept-figures';
import { KioskPrinters1795769000000 } from './kiosk-printers';
import { LegsByPerson1795755000000 } from './legs-by-person';
import { LookupKeys1795694728600 } from './lookup-keys';
import { MessageChoicesAndFailures1795771000000 } from './message-choices-and-failures';
import { Notices1795753000000 } from './notices';
import { OfficeCertificates1795707474793 } from './office-certificates';
import { OfficeCounters1795731464086 } from './office-counters';
import { OfficeHours1795731253959 } from './office-hours';
import { OfflineDesks1795758000000 } from './offline-desks';
import { OnlineCorrections1795764000000 } from './online-corrections';
import { OnlineDrafts1795761000000 } from './online-drafts';
import { OnlineSubmissions1795716000000 } from './online-submissions';
import { OutsideMonths1795773000000 } from './outside-months';
import { PaymentsAndPortal1795760000000 } from './payments-and-portal';
import { Post1795759000000 } from './post';
import { PostageIndex1795767500000 } from './postage-index';
import { PrepaidPostage1795767000000 } from './prepaid-postage';
import { ProcedureDrafts1795722889291 } from './procedure-drafts';
import { Proceedings1795707521940 } from './proceedings';
import { Queue1795751000000 } from './queue';
import { ReferenceLists1795731302597 } from './reference-lists';
import { ReorganisationDrafts1795731249066 } from './reorganisation-drafts';
import { Reorganisations1795723010000 } from './reorganisations';
import { SearchEntries1795307746695 } from './search-entries';
import { SecondPersonAndReasons1795744000000 } from './second-person-and-reasons';
import { SetAside1795763000000 } from './set-aside';
import { SettlementCells1795309671403 } from './settlement-cells';
import { StaffNotices1795730652094 } from './staff-notices';
import { Staffing1795730936475 } from './staffing';
import { StandingAndAreaCells1795695193464 } from './standing-and-area-cells';
import { Successors1795723000000 } from './successors';
import { Targets1795748000000 } from './targets';
import { TransfersSetAside1795780000000 } from './transfers-set-aside';
import { Voice1795754000000 } from './voice';
import { Voices1795731397338 } from './voices';

/** In the order in which they run. */
export const MIGRATIONS: (new () => MigrationInterface)[] = [
  Baseline1795298706661,
  SearchEntries1795307746695,
  SettlementCells1795309671403,
  LookupKeys1795694728600,
  StandingAndAreaCells1795695193464,
  AuditAndSeals1795695322311,
  AccountSecurity1795695466687,
  Background1795695493560,
  OfficeCertificates1795707474793,
  Proceedings1795707521940,
  Files1795708123050,
  Delegations1795708901000,
  DeclinedRequests1795708902000,
  CalendarChanges1795708903000,
  FormTexts1795709436227,
  OnlineSubmissions1795716000000,
  FileSignatures1795720050610,
  ProcedureDrafts1795722889291,
  Successors1795723000000,
  Reorganisations1795723010000,
  StaffNotices1795730652094,
  Staffing1795730936475,
  Health1795730941642,
  ReorganisationDrafts1795731249066,
  OfficeHours1795731253959,
  ReferenceLists1795731302597,
  Voices1795731397338,
  OfficeCounters1795731464086,
  DirectivesAndProposals1795733486931,
  SecondPersonAndReasons1795744000000,
  IssuedReports1795745000000,
  FinishCells1795746000000,
  ForecastAndIntegrity1795747000000,
  Targets1795748000000,
  KeptFigures1795749000000,
  DigitisedResults1795750000000,
  Queue1795751000000,
  Fees1795752000000,
  Notices1795753000000,
  Voice1795754000000,
  LegsByPerson1795755000000,
  Connections1795757000000,
  OfflineDesks1795758000000,
  Post1795759000000,
  PaymentsAndPortal1795760000000,
  OnlineDrafts1795761000000,
  Joins1795762000000,
  SetAside1795763000000,
  OnlineCorrections1795764000000,
  BlankForms1795766000000,
  PrepaidPostage1795767000000,
  PostageIndex1795767500000,
  HoldAndChangeOrder1795768000000,
  KioskPrinters1795769000000,
  MessageChoicesAndFailures1795771000000,
  OutsideMonths1795773000000,
  ClosedFloorDays1795776000000,
  TransfersSetAside1795780000000,
  HandoversWithOver1795781000000,
];
