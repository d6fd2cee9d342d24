import type { NoticeTextPartsFragment } from '@hcc/shared-schema/generated/hooks';

export type NoticeText = NoticeTextPartsFragment;
