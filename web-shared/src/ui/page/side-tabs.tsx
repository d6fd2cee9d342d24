import './side-tabs.css';
import { Link, useSearchParams } from 'react-router';

interface SideTabsProps<Side extends string> {
  label: string;
  sides: readonly { side: Side; label: string }[];
  current: Side;
}

/** Two or three sides of one page, each an address: ?side=. */
export function SideTabs<Side extends string>({ label, sides, current }: SideTabsProps<Side>) {
  return (
    <nav className="side-tabs" aria-label={label}>
      {sides.map(({ side, label: name }) => (
        <Link
          key={side}
          to={{ search: `?side=${sideToAddress(side)}` }}
          aria-current={side === current ? 'page' : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}

const sideToAddress = (side: string) => side.toLowerCase().replaceAll('_', '-');

/** The side that the address names; the first where it names none. */
export function useSide<Side extends string>(sides: readonly [Side, ...Side[]]): Side {
  const [params] = useSearchParams();
  const named = params.get('side');
  return sides.find((side) => sideToAddress(side) === named) ?? sides[0];
}
