import type { MakeFloorDeviceMutation } from '@hcc/shared-schema/generated/hooks';

export type Pairing = MakeFloorDeviceMutation['makeFloorDevice'];
