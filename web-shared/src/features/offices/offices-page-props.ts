import type { ComponentType } from 'react';

export interface OfficesPageProps {
  /** What another feature shows on an office's page: the hours that it keeps. */
  Hours?: ComponentType<{ officeId: string }>;
}
