import type { Person, World } from './world';

export interface Call {
  title: string;
  variables: Record<string, unknown>;
  /** True where asking is counted and slowed down: one person asks. */
  once?: boolean;
  /** The code with which a person who has the field's right is refused; null where there must be an answer. */
  refusal?(person: Person): string | null;
  /** What the answer must say to this person, beside showing nothing foreign. */
  holds?(answer: never, person: Person): void;
}

export interface Row {
  /** Arguments that name a thing and that the calls fill with things of others. */
  covers: string[];
  calls(world: World): Call[];
  /** Dossiers whose marks anybody may read in the answer of a call: what he himself has put into the question. */
  asksFor?(call: Call): string[];
}

/** For rows whose arguments name nothing of anybody's. */
export const nobodys: Pick<Row, 'covers'> = { covers: [] };
