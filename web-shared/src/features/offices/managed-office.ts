import type { ManagedOfficePartsFragment } from '@hcc/shared-schema/generated/hooks';

export type Managed = ManagedOfficePartsFragment;
