import { PROCEDURE } from '../harness/walk';
import { nobodys, type Row } from './row';
import { isWithin, type Person, type World } from './world';

const NONE = '2026-09.DEADLINE_BURST.none.';

const noFinding = (more: object = {}): Row => ({
  covers: ['id'],
  calls: () => [{ title: 'none', variables: { id: NONE, ...more }, refusal: () => 'NOT_FOUND' }],
});

/** Figures of an area answer who reads them, and nobody else. */
const byArea =
  (variables: Record<string, unknown> = {}) =>
  ({ centres }: World) =>
    Object.keys(centres).map((areaCode) => ({
      title: areaCode,
      variables: { areaCode, ...variables },
      refusal: ({ root }: Person) => (isWithin(areaCode, root) ? null : 'NOT_FOUND'),
    }));

/** What is likely to come, and what is to be asked about: nights have not come in this world. */
export const FORECAST_QUERIES: Record<string, Row> = {
  forecastBasis: { ...nobodys, calls: () => [{ title: 'all', variables: {} }] },
  officeForecasts: {
    covers: ['areaCode', 'procedureCode'],
    calls: byArea({ procedureCode: PROCEDURE.commune }),
  },
  forecastDossiers: {
    covers: ['areaCode', 'officeCode', 'procedureCode'],
    calls: (world) => [
      ...byArea({ least: 0, first: 50, procedureCode: PROCEDURE.commune })(world),
      { title: 'no office', variables: { least: 0, first: 50, officeCode: 'x' }, refusal: () => 'NOT_FOUND' },
    ],
  },
  officeQueues: { covers: ['areaCode'], calls: byArea() },
  personMoved: {
    ...nobodys,
    calls: () => [{ title: 'no office', variables: { fromOffice: 'x', toOffice: 'y' }, refusal: () => 'NOT_FOUND' }],
  },
  integrityFindings: {
    covers: ['areaCode'],
    calls: () => [
      {
        title: 'a district',
        variables: { areaCode: '385', pattern: 'DEADLINE_BURST' },
        holds: ({ nodes }: { nodes: unknown[] }) => expect(nodes).toEqual([]),
      },
    ],
  },
  integrityFinding: noFinding(),
  findingDossiers: noFinding({ first: 10 }),
};

export const FORECAST_MUTATIONS: Record<string, Row> = {
  noteFinding: noFinding({ seenNotes: 0, note: 'Đã xem' }),
};
