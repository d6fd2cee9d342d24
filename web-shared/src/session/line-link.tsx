import { Link } from 'react-router';
import { useSession } from './session-provider';

const opensAll = () => () => undefined;

/** Says of an address why it can't be opened now, on a machine that goes on without a line; undefined where it can. */
export function useWhyNot(): (path: string) => string | undefined {
  const { desk } = useSession();
  const useReason = desk?.useWhyNot ?? opensAll;
  return useReason();
}

interface Props {
  to: string;
  className?: string;
  'aria-current'?: 'page';
  children: React.ReactNode;
}

/** A link that is grey, and says why, while what it leads to needs the line that is down. */
export function LineLink({ to, children, ...rest }: Props) {
  const why = useWhyNot()(to);
  if (!why) {
    return (
      <Link to={to} {...rest}>
        {children}
      </Link>
    );
  }
  return (
    <Link to={to} {...rest} aria-disabled title={why} onClick={(event) => event.preventDefault()}>
      {children} <span className="line-link__why">({why})</span>
    </Link>
  );
}
