import type { Role } from '@hcc/shared-schema/generated/hooks';

/** In the order of a dossier's road. */
export const ROLES: readonly Role[] = ['RECEPTION', 'OFFICIAL', 'APPROVER', 'SUPERVISOR', 'LEADERSHIP', 'ADMIN'];
