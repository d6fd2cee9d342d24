import type { Tier } from '@hcc/shared-schema/generated/hooks';
import type vi from '../i18n/more.vi';

/** An entry of the menu "more", by the name that its words have. */
export interface MorePage {
  name: keyof typeof vi;
  to: string;
  /** Of which one is enough; everybody's where there are none. */
  permissions?: readonly string[];
  /** The apps that have it, where not all do. */
  tiers?: readonly Tier[];
}

/**
 * What is not wanted every few minutes, in the order of the menu at the end of the bar: the bar has room for what a
 * working day turns about, and no more at 1366 pixels. A new page is a line here and its words (namespace more).
 */
export const MORE_PAGES: readonly MorePage[] = [
  { name: 'cash', to: '/cash', permissions: ['dossier:receive', 'money:approve'] },
  { name: 'handover', to: '/hand-over', permissions: ['dossier:issue-result'] },
  { name: 'post', to: '/post', permissions: ['dossier:return'] },
  { name: 'complaints', to: '/complaints' },
  { name: 'help', to: '/help' },
];
