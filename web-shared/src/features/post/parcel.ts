import type { PostParcelPartsFragment } from '@hcc/shared-schema/generated/hooks';

export type Parcel = PostParcelPartsFragment;
