import type { MigrationInterface } from 'typeorm';
import { AccountSecurity1795695466687 } from './account-security';
import { AuditAndSeals1795695322311 } from './audit-and-seals';
import { Background1795695493560 } from './background';
import { Baseline1795298706661 } from './baseline';
import { CalendarChanges1795708903000 } from './calendar-changes';
import { DeclinedRequests1795708902000 } from './declined-requests';
import { Delegations1795708901000 } from './delegations';
import { FileSignatures1795720050610 } from './file-signatures';
import { Files1795708123050 } from './files';
import { FormTexts1795709436227 } from './form-texts';
import { IssuedReports1795732634324 } from './issued-reports';
import { LookupKeys1795694728600 } from './lookup-keys';
import { OfficeCertificates1795707474793 } from './office-certificates';
import { OnlineSubmissions1795716000000 } from './online-submissions';
import { ProcedureDrafts1795722889291 } from './procedure-drafts';
import { Proceedings1795707521940 } from './proceedings';
import { Reorganisations1795723010000 } from './reorganisations';
import { SearchEntries1795307746695 } from './search-entries';
import { SettlementCells1795309671403 } from './settlement-cells';
import { StandingAndAreaCells1795695193464 } from './standing-and-area-cells';
import { Successors1795723000000 } from './successors';

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
  IssuedReports1795732634324,
];
