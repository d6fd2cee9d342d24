import type { StaffMemberPartsFragment } from '@hcc/shared-schema/generated/hooks';
import { render, screen, within } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { SessionProvider } from '../../src/session/session-provider';
import { findInRest, type StaffRoutes } from '../../src/session/staff-routes';
import { communeStaff } from './render-page';
import { type Handler, stubServer } from './stub-server';

export const EVERYTHING = [
  'dossier:read',
  'dossier:receive',
  'dossier:claim',
  'dossier:advance',
  'dossier:approve',
  'dossier:return',
  'report:read',
  'rollout:read',
];

export type Person = Pick<StaffMemberPartsFragment, 'permissions'> & Partial<StaffMemberPartsFragment['office']>;

/** A whole app as this person finds it after signing in: the pages load, whatever the stubbed server does not answer fails. */
export async function renderApp(
  routes: StaffRoutes,
  { permissions, ...office }: Person,
  handlers: Record<string, Handler> = {},
  at = '/',
) {
  const staff = { ...communeStaff, permissions, office: { ...communeStaff.office, ...office } };
  const server = stubServer({
    WorklistChanged: () => new Promise(() => undefined),
    ...handlers,
    Me: () => ({ me: staff }),
  });
  const router = createMemoryRouter(routes.shell, {
    initialEntries: [at],
    patchRoutesOnNavigation: findInRest(routes),
  });
  render(
    <SessionProvider connection={server.connection} appTier={staff.office.tier}>
      <RouterProvider router={router} useTransitions={false} />
    </SessionProvider>,
  );
  const menu = await screen.findByRole('navigation', { name: 'Chức năng chính' });
  const tabs = () =>
    within(menu)
      .getAllByRole('link')
      .map((tab) => tab.textContent);
  return { server, router, tabs };
}
