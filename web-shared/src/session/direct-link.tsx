import { Link } from 'react-router';
import { type DirectiveAbout, issueAddress } from '../ui/text/steering-address';
import { useSession } from './session-provider';

interface DirectLinkProps {
  about: DirectiveAbout;
  /** What the link says, in the words of where it stands. */
  words: string;
  /** Names what it is about where many such links stand in a list. */
  ariaLabel?: string;
  className?: string;
}

/** Leads who may direct to the page that issues a directive about something; nobody else sees it. */
export function DirectLink({
  about,
  words,
  ariaLabel,
  className = 'button button--quiet button--small',
}: DirectLinkProps) {
  const { can } = useSession();
  if (!can('directive:issue')) return null;
  return (
    <Link className={`${className} no-print`} to={issueAddress(about)} aria-label={ariaLabel}>
      {words}
    </Link>
  );
}
