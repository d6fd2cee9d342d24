import type { DossierPagePartsFragment } from '@hcc/shared-schema/generated/hooks';

export type ClockExplanation = DossierPagePartsFragment['clock'];
