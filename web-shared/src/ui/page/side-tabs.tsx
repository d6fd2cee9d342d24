import './side-tabs.css';
import { Link, useSearchParams } from 'react-router';

interface SideTabsProps<Side extends string> {
  label: string;
  sides: readonly { side: Side; label: string }[];
  current: Side;
  /** What else of the address stays from side to side. */
  keep?: readonly string[];
}

/** Two or three sides of one page, each an address: ?side=. */
export function SideTabs<Side extends string>({ label, sides, current, keep = [] }: SideTabsProps<Side>) {
  const [params] = useSearchParams();
  const searchOf = (side: Side) => {
    const next = new URLSearchParams({ side: sideToAddress(side) });
    for (const name of keep) {
      const value = params.get(name);
      if (value) next.set(name, value);
    }
    return `?${next}`;
  };
  return (
    <nav className="side-tabs" aria-label={label}>
      {sides.map(({ side, label: name }) => (
        <Link key={side} to={{ search: searchOf(side) }} aria-current={side === current ? 'page' : undefined}>
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
