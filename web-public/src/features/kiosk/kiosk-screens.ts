import type { SlipCode } from '@hcc/web-shared/src/ui/text/dossier-code';
import type { Board, FieldCount } from '../../api/floor-api';

export type Group = Board['groups'][number];

/** Where somebody is at the kiosk. What was gone through before lies below it and is gone back to. */
export type Screen =
  | { at: 'start' }
  | { at: 'groups' }
  | { at: 'classes'; group: Group }
  | { at: 'supplement'; group: Group }
  | { at: 'taking'; group: Group; ticketClass: TicketClass; dossierCode?: string }
  | { at: 'agencies' }
  | { at: 'fields'; agency: string | null }
  | { at: 'procedures'; field: FieldCount }
  | { at: 'search' }
  | { at: 'procedure'; code: string }
  | { at: 'scan' }
  | { at: 'progress'; slip: SlipCode }
  | { at: 'rate' }
  | { at: 'rating'; secret: string };

export type TicketClass = 'NORMAL' | 'ELDERLY' | 'DISABLED' | 'PREGNANT' | 'SUPPLEMENT';

export const TICKET_CLASSES: readonly TicketClass[] = ['NORMAL', 'ELDERLY', 'DISABLED', 'PREGNANT', 'SUPPLEMENT'];

export type Go = (screen: Screen) => void;
