/** @jest-environment ./test/offline/browser.cjs */
import 'fake-indexeddb/auto';
import { ApolloClient, InMemoryCache } from '@apollo/client';
import { ApolloLink } from '@apollo/client/link';
import { ReceiveDossierDocument, type ReceiveDossierMutation } from '@hcc/shared-schema/generated/hooks';
import { of } from 'rxjs';
import type { Board } from '../../src/features/offline/board/board';
import type { Desk } from '../../src/features/offline/desk/desk';
import { keepReceipt, lastOn } from '../../src/features/offline/desk/keep-receipt';
import { Vault } from '../../src/features/offline/desk/vault';
import { deskLink } from '../../src/features/offline/link/desk-link';
import { openDeskDb } from '../../src/features/offline/store/desk-db';
import { registered } from './stand-in';

const office = { id: 'o1', code: '000.17.28.H56', name: 'Hồi Xuân', tier: 'COMMUNE' };
const edition = { versionId: 'v1', code: '1.001193', name: 'Đăng ký khai sinh', field: 'Hộ tịch' };

/** A desk that has received one person under `request-1`. @param line how it is now */
async function deskThatReceived(line: 'there' | 'cut') {
  const db = await openDeskDb(`link-${line}`);
  const { key } = await registered(db);
  const vault = new Vault(db);
  await vault.openWith(key);
  vault.board = { bundle: { office }, edition: () => edition } as unknown as Board;
  const kept = await keepReceipt(
    db,
    key,
    ({ code, receivedAt }) => ({
      ...{ receivedAt, printedDueAt: null, versionId: edition.versionId },
      input: { procedureCode: edition.code, channel: 'COUNTER', returnBy: 'COUNTER' },
      slip: { code, procedureCode: edition.code, procedureName: edition.name, applicant: { fullName: 'Đặng Thị Hoà' } },
    }),
    'request-1',
  );
  const receiveHere = jest.fn();
  const desk = {
    vault,
    ...{ snapshot: () => ({ isOutdated: false }), now: Date.now, receive: receiveHere },
    line: { isCut: line === 'cut', check: async () => line },
  } as unknown as Desk;
  const sent: string[] = [];
  const server = new ApolloLink(({ variables: { input } }) => {
    sent.push(input.idempotencyKey);
    return of({ data: null, errors: [{ message: 'As the server says.' }] });
  });
  const client = new ApolloClient({ link: deskLink(desk).concat(server), cache: new InMemoryCache() });
  const receive = async (idempotencyKey: string) => {
    const input = { idempotencyKey, procedureCode: edition.code } as never;
    const { data } = await client.mutate<ReceiveDossierMutation>({
      ...{ mutation: ReceiveDossierDocument, variables: { input } },
      errorPolicy: 'all',
    });
    return data?.receiveDossier.dossier.code;
  };
  return { db, code: kept.numbered.code, day: kept.numbered.number.day, receive, receiveHere, sent };
}

test.each(['there', 'cut'] as const)(
  'what was received here is the answer to its request again, the line %s',
  async (line) => {
    const { db, code, day, receive, receiveHere, sent } = await deskThatReceived(line);
    expect(await receive('request-1')).toBe(code);
    // No second number is given, and nobody is asked for a dossier that there is already.
    expect([receiveHere.mock.calls, sent, await lastOn(db, day)]).toEqual([[], [], 5_000]);
    expect(await db.getAll('tried')).toEqual([]);
    if (line === 'cut') return;
    expect(await receive('request-2')).toBeUndefined();
    expect(sent).toEqual(['request-2']);
  },
);
