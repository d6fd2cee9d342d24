import { registerEnumType } from 'type-graphql';

/** How something stands. */
export enum HealthState {
  GOOD = 'GOOD',
  /** Somebody should look at it these days. */
  LOOK = 'LOOK',
  /** Somebody has to act now. */
  ACT = 'ACT',
}

registerEnumType(HealthState, { name: 'HealthState' });

const RANK = [HealthState.GOOD, HealthState.LOOK, HealthState.ACT];

export function worst(states: Iterable<HealthState>): HealthState {
  return RANK[Math.max(0, ...[...states].map((state) => RANK.indexOf(state)))]!;
}

/** 0, 1 or 2, as the gauges say it. */
export const rankOf = (state: HealthState): number => RANK.indexOf(state);

/** Both languages: the page and the command line say the same words. */
export interface Said {
  vi: string;
  en: string;
}

export type Language = keyof Said;

/** One line of the health page. */
export interface Finding {
  /** Stays the same for good: since when it stands so is kept under it. At most 40 characters. */
  name: string;
  title: Said;
  state: HealthState;
  /** What was found. */
  figure: Said;
  /** What to do, for somebody without technical knowledge; null where there is nothing to do. */
  advice: Said | null;
  /** A page of the province's app that leads on. */
  page?: string;
  /** What the people who run the servers type. */
  command?: string;
  /** The figure as a number, for the gauges. */
  value?: number;
}

export const said = (vi: string, en: string): Said => ({ vi, en });
