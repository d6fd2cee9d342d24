import type { OfflineDeskPartsFragment } from '@hcc/shared-schema/generated/hooks';

export type OfflineDesk = OfflineDeskPartsFragment;
