import type { ReactNode } from 'react';
import { Outlet, useNavigate } from 'react-router';
import { useShortcut } from '../ui/form/use-shortcut';
import { AppShell, type ShellTab } from '../ui/page/app-shell';
import { LineNotice } from '../ui/page/line-notice';
import { AccountMenu } from './account-menu';
import { useWhyNot } from './line-link';
import { SessionExpired } from './session-expired';
import { useSession, useStaff } from './session-provider';
import { StandingIn } from './stand-ins/standing-in';

interface StaffLayoutProps {
  tabs: ShellTab[];
  scanner: ReactNode;
  bell?: ReactNode;
  /** Behind the tabs. */
  more?: ReactNode;
}

/** The frame of every signed-in page. The app says which tabs it has; F2 opens the desk from anywhere. */
export function StaffLayout({ tabs, scanner, bell, more }: StaffLayoutProps) {
  const { can, serverAway, desk } = useSession();
  const { office } = useStaff();
  const navigate = useNavigate();
  const whyNot = useWhyNot();
  useShortcut('F2', () => void navigate('/receive'), can('dossier:receive'));
  return (
    <AppShell
      tier={office.tier}
      officeName={office.name}
      tabs={tabs}
      more={more}
      whyNot={whyNot}
      scanner={scanner}
      account={
        <>
          {bell}
          <AccountMenu />
        </>
      }
      notice={
        <>
          <StandingIn />
          {desk ? <desk.Bar /> : <LineNotice serverAway={serverAway} />}
        </>
      }
    >
      <Outlet />
      <SessionExpired />
    </AppShell>
  );
}
