/** What the administration area has beside its overview, in the order of its menu. A new one is a line here, its words and its route. */
export const OTHER_ADMINISTRATION_PAGES = [
  { name: 'procedures', to: '/administration/procedures', permission: 'catalogue:admin' },
  { name: 'calendar', to: '/calendar', permission: 'admin:manage' },
  { name: 'reorganisation', to: '/reorganisation', permission: 'admin:manage' },
  { name: 'accounts', to: '/accounts', permission: 'account:admin' },
  { name: 'certificates', to: '/certificates', permission: 'admin:manage' },
  { name: 'printed-forms', to: '/printed-forms', permission: 'admin:manage' },
] as const;

export const ADMINISTRATION_PAGES = [
  { name: 'overview', to: '/administration', permission: 'admin:manage' },
  ...OTHER_ADMINISTRATION_PAGES,
] as const;
