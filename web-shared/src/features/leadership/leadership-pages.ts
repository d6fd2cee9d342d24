import type { Tier } from '@hcc/shared-schema/generated/hooks';
import type vi from '../../i18n/leadership.vi';

/** An entry of the area's menu, by the name that its words have. */
interface LeadershipPageEntry {
  name: Exclude<keyof (typeof vi)['menu'], 'label'>;
  to: string;
  permission: string;
  /** The apps that have it, where not all of those with the area do. */
  tiers?: readonly Tier[];
}

/**
 * What leads the work, in the order of the menu. A new page is a line here, its words (menu of the namespace
 * leadership) and its route in app/leadership-area.tsx.
 */
export const LEADERSHIP_PAGES: readonly LeadershipPageEntry[] = [
  { name: 'overview', to: '/leadership', permission: 'report:read' },
  { name: 'today', to: '/today', permission: 'report:read' },
  { name: 'on-time', to: '/on-time', permission: 'report:read' },
  { name: 'reports', to: '/reports', permission: 'report:read' },
  { name: 'papers', to: '/papers', permission: 'report:read' },
  { name: 'issued', to: '/issued', permission: 'report:read' },
  { name: 'reasons', to: '/reports/reasons', permission: 'report:read' },
  { name: 'floor', to: '/reports/floor', permission: 'report:read' },
  { name: 'post', to: '/reports/post', permission: 'report:read' },
  { name: 'forecast', to: '/forecast', permission: 'report:read' },
  { name: 'integrity', to: '/integrity', permission: 'report:read' },
  { name: 'rollout', to: '/rollout', permission: 'rollout:read' },
  { name: 'targets', to: '/targets', permission: 'report:read' },
  { name: 'ratings', to: '/ratings', permission: 'complaint:read' },
  { name: 'figures', to: '/figures', permission: 'report:read' },
  { name: 'proof', to: '/proof', permission: 'report:read' },
  { name: 'directives', to: '/directives', permission: 'report:read' },
  { name: 'proposals', to: '/proposals', permission: 'report:read' },
];

/** For the tab of the area: the addresses of its pages. */
export const LEADERSHIP_PATHS: readonly string[] = LEADERSHIP_PAGES.map(({ to }) => to);
