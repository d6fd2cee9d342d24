import type { DossierStatus } from '@hcc/shared-schema/generated/hooks';

const ENDED = ['RETURNED', 'WITHDRAWN', 'STOPPED', 'NOT_RECEIVED'] as const satisfies readonly DossierStatus[];

export type EndedStatus = (typeof ENDED)[number];

/** Nothing more is owed or done: no office has the dossier any more, whichever it ended at. */
export const isEnded = (status: DossierStatus): status is EndedStatus =>
  (ENDED as readonly DossierStatus[]).includes(status);
