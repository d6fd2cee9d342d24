import { addTypenameToDocument } from '@apollo/client/utilities';
import {
  DueSoonByAreaDocument,
  MeDocument,
  SettlementReportDocument,
  WorklistCountsDocument,
  WorklistDocument,
} from '@hcc/shared-schema/generated/hooks';
import { type DocumentNode, parse, print, stripIgnoredCharacters } from 'graphql';
import { presetPeriod } from '../../src/features/reporting/period/report-period';
import { worklistSource } from '../../src/features/worklist/worklist-source';
import { worklistViews } from '../../src/features/worklist/worklist-views';
import { askFirst, fetchFirst } from '../../src/session/first/first-answers';
import { type Asker, firstQuestions, nextQuestions } from '../../src/session/first/first-questions';
import { serverTimeIs } from '../support/server-time';

const at = (pathname: string, search = '') => firstQuestions({ pathname, search });
const asSent = (document: DocumentNode) => stripIgnoredCharacters(print(addTypenameToDocument(document)));

const asWritten = ({ query }: { query: string }) => stripIgnoredCharacters(print(parse(query)));

describe('the questions that are sent before the app is there', () => {
  it('are exactly those that its client would send', () => {
    const questions = at('/commune/worklist');
    expect(questions.map(asWritten)).toEqual([MeDocument, WorklistDocument, WorklistCountsDocument].map(asSent));
    const { variables } = worklistSource('', worklistViews[0]);
    expect(JSON.stringify(questions[1]?.variables)).toBe(JSON.stringify(variables));
  });

  it('are only who it is where the address is no work list, or one with a view or a search', () => {
    for (const [path, search] of [
      ['/commune/', ''],
      ['/commune/receive', ''],
      ['/commune/worklist', '?view=all'],
    ] as const) {
      expect(at(path, search).map(({ operationName }) => operationName)).toEqual(['Me']);
    }
  });

  it('are followed, in a district, by those of its communes, once it is known whose they are', () => {
    const supervisor: Asker = { permissions: ['report:read'], office: { areaCode: '385' } };
    const next = (pathname: string, asker: Asker) => nextQuestions({ pathname, search: '' }, asker);
    // A PC whose clock is wrong asks for the server's month.
    serverTimeIs('2021-02-21T09:30:00+07:00');
    const questions = next('/district/worklist', supervisor);
    expect(questions.map(asWritten)).toEqual([DueSoonByAreaDocument, SettlementReportDocument].map(asSent));
    expect(questions.map(({ variables }) => JSON.stringify(variables))).toEqual([
      JSON.stringify({ areaCode: '385' }),
      JSON.stringify({ ...presetPeriod('THIS_MONTH', '2021-02-21'), areaCode: '385', by: 'AREA' }),
    ]);
    expect(next('/district/worklist', { ...supervisor, permissions: [] })).toEqual([]);
    expect(next('/province/worklist', supervisor)).toEqual([]);
    expect(next('/district/overview', supervisor)).toEqual([]);
  });

  it('are answered once each; what is asked again, or asks something else, goes to the server', async () => {
    const bodies: string[] = [];
    Object.assign(globalThis, {
      fetch: async (_path: string, { body }: { body: string }) => {
        bodies.push(body);
        return { headers: new Headers(), number: bodies.length };
      },
    });
    askFirst(at('/commune/worklist'));
    expect(bodies).toHaveLength(3);
    const ask = (operationName: string, variables: object) =>
      fetchFirst('/graphql', { body: JSON.stringify({ operationName, variables, query: 'as the client writes it' }) });
    const { variables } = worklistSource('', 'TO_DO');
    expect(await ask('Worklist', { ...variables, view: 'ALL' })).toMatchObject({ number: 4 });
    expect(await ask('Worklist', variables)).toMatchObject({ number: 2 });
    expect(await ask('Worklist', variables)).toMatchObject({ number: 5 });
    expect(await ask('Me', {})).toMatchObject({ number: 1 });
  });
});
