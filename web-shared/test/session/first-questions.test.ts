import { addTypenameToDocument } from '@apollo/client/utilities';
import { MeDocument, WorklistCountsDocument, WorklistDocument } from '@hcc/shared-schema/generated/hooks';
import { type DocumentNode, parse, print, stripIgnoredCharacters } from 'graphql';
import { worklistSource } from '../../src/features/worklist/worklist-source';
import { worklistViews } from '../../src/features/worklist/worklist-views';
import { askFirst, fetchFirst } from '../../src/session/first/first-answers';
import { firstQuestions } from '../../src/session/first/first-questions';

const at = (pathname: string, search = '') => firstQuestions({ pathname, search });
const asSent = (document: DocumentNode) => stripIgnoredCharacters(print(addTypenameToDocument(document)));

describe('the questions that are sent before the app is there', () => {
  it('are exactly those that its client would send', () => {
    const questions = at('/commune/worklist');
    expect(questions.map(({ query }) => stripIgnoredCharacters(print(parse(query))))).toEqual(
      [MeDocument, WorklistDocument, WorklistCountsDocument].map(asSent),
    );
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
