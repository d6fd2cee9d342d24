import type { Tier } from '@hcc/shared-schema/generated/hooks';

export const appPath: Record<Tier, string> = {
  PROVINCE: '/province/',
  DISTRICT: '/district/',
  COMMUNE: '/commune/',
};

export const tiers: Tier[] = ['COMMUNE', 'DISTRICT', 'PROVINCE'];
