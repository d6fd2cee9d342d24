import type { OutgoingNoticePartsFragment } from '@hcc/shared-schema/generated/hooks';

export type OutgoingNotice = OutgoingNoticePartsFragment;
