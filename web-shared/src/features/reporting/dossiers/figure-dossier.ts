import type { SettlementDossiersQuery } from '@hcc/shared-schema/generated/hooks';

/** A dossier behind a figure. */
export type FigureDossier = SettlementDossiersQuery['settlementDossiers']['nodes'][number];
