import type { Tier } from '@hcc/shared-schema/generated/hooks';
import type vi from '../i18n/more.vi';

/** An entry of the menu "more", by the name that its words have. */
export interface MorePage {
  name: keyof typeof vi;
  to: string;
  /** Everybody's where there is none. */
  permission?: string;
  /** The apps that have it, where not all do. */
  tiers?: readonly Tier[];
}

/**
 * What is not wanted every few minutes, in the order of the menu at the end of the bar: the bar has room for what a
 * working day turns about, and no more at 1366 pixels. A new page is a line here and its words (namespace more).
 */
export const MORE_PAGES: readonly MorePage[] = [
  { name: 'cash', to: '/cash', permission: 'dossier:receive' },
  { name: 'handover', to: '/hand-over', permission: 'dossier:issue-result' },
  { name: 'post', to: '/post', permission: 'dossier:return' },
  { name: 'complaints', to: '/complaints' },
  { name: 'help', to: '/help' },
];
