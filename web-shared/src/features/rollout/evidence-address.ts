import { monthEnd } from '../../ui/text/vietnam-day';
import { dossiersAddress } from '../reporting/report-address';
import type { MilestoneRow } from './rollout-figures';

/** Where what shows that a milestone is met can be seen; null where it is a fact of the catalogue. */
export function evidenceAddress({ evidenceKind, officeCode, metOn, tier }: MilestoneRow): string | null {
  if (!metOn || !officeCode) return null;
  switch (evidenceKind) {
    case 'FIRST_DOSSIER':
      return dossiersAddress({ from: metOn, to: metOn, officeCode }, 'RECEIVED');
    case 'FIRST_ONLINE':
      return dossiersAddress({ from: metOn, to: monthEnd(metOn), officeCode }, 'RECEIVED_ONLINE');
    case 'FIRST_DOSSIERS_OF_TIER':
      return `/rollout?side=signs&tier=${tier}`;
    default:
      return null;
  }
}
