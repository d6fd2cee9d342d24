import type { Marked, Person, World } from './world';

export interface Page {
  totalCount: number;
  nodes: { code: string }[];
}

export const PAGE = 20;
export const codesOf = (marked: Marked[]) => marked.map(({ dossier }) => dossier.code).sort();
const listed = (page: Page) => page.nodes.map(({ code }) => code).sort();
export const inSight = ({ dossiers }: World, person: Person) => dossiers.filter(({ name }) => person.sees(name));

export function onePage(page: Page, expected: Marked[]): void {
  expect(listed(page)).toEqual(codesOf(expected));
  expect(page.totalCount).toBe(expected.length);
}
