import { COMMITTEE, OTHER_DIVISION } from '../harness/walk';
import { codesOf, onePage, PAGE, type Page } from './pages';
import { nobodys, type Row } from './row';
import type { Person } from './world';

/** Nothing in this world has been settled. */
const nothing = (page: Page) => onePage(page, []);

/** What goes on beside the road: questions to others, causes, hand-over lists. */
export const PROCEEDINGS: Record<string, Row> = {
  consultations: {
    ...nobodys,
    calls: ({ dossiers }) =>
      ['ASKED_OF_US', 'ASKED_BY_US'].map((side) => ({
        title: side,
        variables: { side, first: PAGE },
        holds: ({ nodes }: { nodes: { dossier: { code: string } }[] }, { username }: Person) => {
          const isPartner = username === (side === 'ASKED_OF_US' ? OTHER_DIVISION : COMMITTEE);
          const expected = isPartner ? dossiers.filter(({ name }) => name === 'home') : [];
          expect(nodes.map((node) => node.dossier.code)).toEqual(codesOf(expected));
        },
      })),
  },
  lateCauses: { ...nobodys, calls: () => [{ title: 'the list', variables: {} }] },
  offices: { ...nobodys, calls: () => [{ title: 'search', variables: { search: 'so tu phap', first: 3 } }] },
  toHandOver: { ...nobodys, calls: () => [{ title: 'own office', variables: { first: PAGE }, holds: nothing }] },
  handovers: {
    ...nobodys,
    calls: () =>
      ['FROM_US', 'TO_US'].map((side) => ({ title: side, variables: { side, first: PAGE }, holds: nothing })),
  },
  handover: {
    covers: ['id'],
    calls: () => [{ title: 'nobody’s', variables: { id: '0000000000000000' }, refusal: () => 'NOT_FOUND' }],
  },
};
