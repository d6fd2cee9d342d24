import type { ListEntryPartsFragment } from '@hcc/shared-schema/generated/hooks';

export type ListEntry = ListEntryPartsFragment;
