import type { Deed } from '../use-deed';
import type { Desk } from '../use-desk';

export interface PanelProps {
  desk: Desk;
  deed: Deed;
}
