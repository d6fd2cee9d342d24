import type { EntityTarget } from 'typeorm';
import type { NumberedForm } from '../dossier/dossier-terms';
import type { Permission } from '../identity/permissions';
import type { StaffNoticeSubject } from '../staff-notices/staff-notice-terms';
import type { CaseColumns } from './case-columns';

/** A table of cases. */
export interface CaseTable<Row extends CaseColumns> {
  entity: EntityTarget<Row>;
  table: string;
  /** Before the number. */
  series: string;
  /** In refusals: "phản ánh này". */
  what: string;
  /** To whose page a notice leads. */
  subject: StaffNoticeSubject;
  /** With which somebody of the office that has it answers. */
  rightFor: (row: Row) => Permission;
  /** With which somebody of that office approves an answer; left out where who answers needs no head. */
  approvedWith?: Permission;
  /** Whom it is about: he is told nothing of it. */
  isAbout?: (row: Row, staffId: string) => boolean;
  /** Under which numbers of other series, that each office gave for itself, were counted; they stay as they were given. */
  formerly?: NumberedForm;
}
