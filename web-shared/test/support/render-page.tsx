import type { StaffMemberPartsFragment } from '@hcc/shared-schema/generated/hooks';
import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { createMemoryRouter, type RouteObject, RouterProvider } from 'react-router';
import { SessionProvider, useSession } from '../../src/session/session-provider';
import { type Handler, stubServer } from './stub-server';

export const communeStaff: StaffMemberPartsFragment & { __typename: 'StaffMember' } = {
  __typename: 'StaffMember',
  id: 's1',
  username: 'xa.14869',
  fullName: 'Lê Thị Hoa',
  permissions: ['dossier:read', 'dossier:receive', 'dossier:claim', 'dossier:advance', 'dossier:return', 'report:read'],
  roles: ['DESK'],
  standsInFor: [],
  duty: null,
  office: {
    id: 'o1',
    code: '000.17.28.H56',
    name: 'Bộ phận một cửa · Thị trấn Hồi Xuân',
    kind: 'CENTRE',
    tier: 'COMMUNE',
    areaCode: '14869',
    areaName: 'Thị trấn Hồi Xuân',
  },
};

type Options = {
  /** Where the page stands and where the reader is, e.g. path "/dossier/:code", at "/dossier/X". */
  path?: string;
  at?: string;
  staff?: StaffMemberPartsFragment;
  /** The client sends again what found no server, as in the apps. */
  retries?: boolean;
  /** Pages inside the page, where it is a frame. */
  children?: RouteObject[];
  /** Other routes that the page may go to. */
  routes?: RouteObject[];
};

function WhenKnown({ page }: { page: ReactElement }) {
  return useSession().staff ? page : null;
}

/** Renders a page as a signed-in person sees it, over a stubbed server. */
export async function renderPage(page: ReactElement, handlers: Record<string, Handler>, options: Options = {}) {
  const { path = '/', at = path, staff = communeStaff, retries = false, children, routes = [] } = options;
  const answerMe = () => ({ me: staff });
  const server = stubServer({ ...handlers, Me: handlers.Me ?? answerMe }, { retries });
  const router = createMemoryRouter([{ path, element: <WhenKnown page={page} />, children }, ...routes], {
    initialEntries: [at],
  });
  const view = render(
    <SessionProvider connection={server.connection} appTier={staff.office.tier}>
      <RouterProvider router={router} useTransitions={false} />
    </SessionProvider>,
  );
  await screen.findByText((_, element) => element === view.container && view.container.innerHTML !== '');
  return { ...view, server, router };
}
