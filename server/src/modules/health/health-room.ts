import type { HealthConfig } from '../../config';
import type { Database } from '../../database/database';
import type { ReferenceCache } from '../../database/reference-cache';
import type { AuditActor } from '../audit/audit-terms';
import type { Job } from '../jobs/job';
import type { Directory } from '../organisation/directory';
import type { TrustedCertificates } from '../signing/trusted-certificates';

/** What is looked at, and by which thresholds. */
export interface HealthRoom {
  db: Database;
  directory: ReferenceCache<Directory>;
  trusted: TrustedCertificates;
  /** What the product does by the clock; set where it is started. */
  jobs: readonly Job[];
  config: HealthConfig;
}

/** Who does something from the health page, from where; null at the command line. */
export interface Deed {
  by: AuditActor;
  address: string | null;
}
