import type { ReorganisationQuery } from '@hcc/shared-schema/generated/hooks';

export type Order = ReorganisationQuery['reorganisation'];
