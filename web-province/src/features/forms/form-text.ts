import type { FormTextsPartsFragment } from '@hcc/shared-schema/generated/hooks';

export type FormText = FormTextsPartsFragment['texts'][number];
