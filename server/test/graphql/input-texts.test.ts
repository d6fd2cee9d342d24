import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { createSchema } from '../../src/graphql/schema';
import { everythingWritten } from '../harness/action-tests';
import { goLive } from '../harness/live-client';
import { describeServers, type TestServer } from '../harness/test-server';
import { DESK, receive, receiveInput } from '../harness/walk';

/** A place for a text: the keys that lead to it, beginning with the argument. */
type Place = (string | number)[];

const schema = createSchema();

/** Every String and ID that a field takes, however deep in its input objects. */
function placesOf(type: GraphQLInputType, at: Place): Place[] {
  if (isNonNullType(type)) return placesOf(type.ofType, at);
  if (isListType(type)) return placesOf(type.ofType, [...at, 0]);
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).flatMap((field) => placesOf(field.type, [...at, field.name]));
  }
  return type.name === 'String' || type.name === 'ID' ? [at] : [];
}

/** A value that GraphQL takes, with `text` at the place. */
function valueWith(type: GraphQLInputType, place: Place, text: string): unknown {
  if (isNonNullType(type)) return valueWith(type.ofType, place, text);
  const [next, ...rest] = place;
  if (isListType(type)) return [valueWith(type.ofType, next === 0 ? rest : place, text)];
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(({ name, type: of }) => name === next || isNonNullType(of));
    return Object.fromEntries(
      fields.map((field) => [field.name, valueWith(field.type, field.name === next ? rest : ['-'], text)]),
    );
  }
  if (isEnumType(type)) return type.getValues()[0]!.name;
  const plain: Record<string, unknown> = {
    Int: 1,
    Float: 0.5,
    Boolean: true,
    Day: '2026-11-23',
    DateTime: '2026-11-23T09:00:00Z',
  };
  return plain[type.name] ?? (place.length === 0 ? text : 'x');
}

/** As the error names it: an input object stands for itself. */
function pathOf([argument, ...rest]: Place): string {
  const keys = rest.length > 0 && typeof rest[0] === 'string' ? rest : [argument!, ...rest];
  return keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, item]) => `${key}: ${literal(item)}`)
      .join(', ')}}`;
  }
  // Enums go without quotes: among our values they alone are words of capitals.
  if (typeof value === 'string' && /^[A-Z][A-Z_]+$/.test(value)) return value;
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

interface Case {
  operation: 'query' | 'mutation';
  field: GraphQLField<unknown, unknown>;
  place: Place;
}

const roots = [
  { operation: 'query', type: schema.getQueryType()! },
  { operation: 'mutation', type: schema.getMutationType()! },
] as const;
const cases: Case[] = roots.flatMap(({ operation, type }) =>
  Object.values(type.getFields()).flatMap((field) =>
    field.args.flatMap((arg) => placesOf(arg.type, [arg.name])).map((place) => ({ operation, field, place })),
  ),
);

const selection = ({ type }: GraphQLField<unknown, unknown>) =>
  isLeafType(getNamedType(type)) ? '' : '{ __typename }';

function argumentsOf({ field, place: [argument, ...rest] }: Case, text: string) {
  return field.args
    .filter(({ name, type }) => name === argument || isNonNullType(type))
    .map(({ name, type }) => ({ name, type, value: valueWith(type, name === argument ? rest : ['-'], text) }));
}

function asVariables(item: Case, text: string): [query: string, variables: Record<string, unknown>] {
  const given = argumentsOf(item, text);
  const declared = given.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const query = `${item.operation} (${declared}) { ${item.field.name}(${passed}) ${selection(item.field)} }`;
  return [query, Object.fromEntries(given.map(({ name, value }) => [name, value]))];
}

function asLiterals(item: Case, text: string): string {
  const passed = argumentsOf(item, text).map(({ name, value }) => `${name}: ${literal(value)}`);
  return `${item.operation} { ${item.field.name}(${passed.join(', ')}) ${selection(item.field)} }`;
}

async function allWritten({ db }: TestServer): Promise<unknown> {
  const accounts = await db.read.query('SELECT * FROM staff ORDER BY id');
  const sessions = await db.read.query('SELECT COUNT(*) AS n FROM session');
  return { ...(await everythingWritten(db)), accounts, sessions };
}

describeServers('texts that come in', (server) => {
  it('are found in the schema', () => {
    expect(cases.length).toBeGreaterThan(60);
    expect(cases.map(({ field, place }) => `${field.name} ${pathOf(place)}`)).toEqual(
      expect.arrayContaining([
        'signIn password',
        'dossier code',
        'receiveDossier applicant.fullName',
        'receiveDossier documents[0].requirementId',
        'requestSupplement documents[0]',
        'worklist search',
        'worklist after',
      ]),
    );
    const subscriptions = Object.values(schema.getSubscriptionType()!.getFields());
    expect(subscriptions.flatMap(({ args }) => args.flatMap((arg) => placesOf(arg.type, [arg.name])))).toEqual([
      ['officeId'],
    ]);
  });

  it('are refused over a WebSocket as well', async () => {
    const live = goLive(
      await server().as(DESK),
      'subscription { floorBoardChanged(officeId: "385\\u0000") { version } }',
    );
    await live.until(() => live.errors.length > 0);
    expect(live.errors[0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'officeId' }] });
    await live.stop();
  });

  it('are refused by the name of their field wherever they hide a character, and nothing is written', async () => {
    const client = await server().as(DESK);
    await receive(client);
    const before = await allWritten(server());
    const wrong: object[] = [];
    for (const item of cases) {
      const path = pathOf(item.place);
      const expectRefused = async (how: string, query: string, variables?: object) => {
        const { data, errors } = await client.post(query, variables);
        const [error] = errors;
        const named = error?.fields?.map((field) => field.path);
        const refused = errors.length === 1 && error?.code === 'BAD_USER_INPUT' && !data;
        if (!refused || named?.length !== 1 || named[0] !== path || !error?.fields?.[0]?.reason.includes('U+')) {
          wrong.push({ field: item.field.name, path, how, data, errors });
        }
      };
      for (const character of ['\0', '\ud800', '\u202e']) {
        await expectRefused('variables', ...asVariables(item, `a${character}b`));
        // GraphQL has no way to write half a pair.
        if (character !== '\ud800') await expectRefused('literals', asLiterals(item, `a${character}b`));
      }
    }
    expect(wrong).toEqual([]);
    expect(await allWritten(server())).toEqual(before);
  });

  it('are all named where several are wrong, also where a variable stands inside an input object', async () => {
    const client = await server().as(DESK);
    const { applicant } = receiveInput();
    const input = receiveInput({
      applicant: { ...applicant, email: 'hoa@\u200bexample.vn', address: 'Khu 3\0' },
      documents: [{ name: 'Tờ khai' }, { name: '\ufeffĐơn' }],
    });
    const { fields } = await client.refusal('ReceiveDossier', { input });
    expect(fields!.map(({ path }) => path).sort()).toEqual([
      'applicant.address',
      'applicant.email',
      'documents[1].name',
    ]);
    const dossier = await receive(client);
    expect(
      await client.refusal('AdvanceDossier', { id: dossier.id, expectedVersion: dossier.version, note: 'a\u2066b' }),
    ).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'note' }] });
  });

  it('are refused in a default of a variable and in a fragment as well', async () => {
    const visitor = server().visitor();
    const { errors } = await visitor.post(
      'query ($s: String = "a\\u0000") { procedures(filter: { search: $s }, first: 1) { totalCount } }',
    );
    expect(errors[0]).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 's' }] });
    const inFragment = await visitor.post(
      'query { ...F } fragment F on Query { trackDossier(code: "x", key: "\\u202e") { code } }',
    );
    expect(inFragment.errors[0]).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'key' }] });
  });

  it('with accents apart are stored with accents composed, and found however they are typed', async () => {
    const client = await server().as(DESK);
    const name = 'Nguyễn Thị Ngọc Ảnh';
    const { applicant } = receiveInput();
    const apart = receiveInput({
      applicant: {
        ...applicant,
        fullName: ` ${name.normalize('NFD')}\t`,
        address: 'Khu phố  Đông\nHải'.normalize('NFD'),
      },
      note: 'Bản dịch  kèm theo'.normalize('NFD'),
    });
    expect(apart.applicant.fullName).not.toContain('ễ');
    const { dossier } = await client.ask<{ dossier: { id: string; applicant: { fullName: string } } }>(
      'ReceiveDossier',
      { input: apart },
    );
    expect(dossier.applicant.fullName).toBe(name);
    const rows = await server().db.read.query('SELECT applicant_name, address, note FROM dossier WHERE id = ?', [
      dossier.id,
    ]);
    expect(rows).toEqual([{ applicant_name: name, address: 'Khu phố Đông Hải', note: 'Bản dịch kèm theo' }]);
    for (const search of [name, name.normalize('NFD'), 'ngoc anh', 'Ngọc Ảnh'.normalize('NFD')]) {
      const found = await client.ask<{ nodes: { id: string }[] }>('Worklist', { search, first: 10 });
      expect(found.nodes.map(({ id }) => id)).toEqual([dossier.id]);
    }
    const written = await client.post<{ dossiers: { totalCount: number } }>(
      `{ dossiers(filter: { search: ${JSON.stringify(name.normalize('NFD'))} }) { totalCount } }`,
    );
    expect(written.data!.dossiers.totalCount).toBe(1);
  });

  it('are printable ASCII where they are the key of a request', async () => {
    const client = await server().as(DESK);
    for (const idempotencyKey of ['khoá', 'a\tb', '', 'x'.repeat(101)]) {
      const refused = await client.refusal('ReceiveDossier', { input: receiveInput({ idempotencyKey }) });
      expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'idempotencyKey' }] });
    }
    await receive(client, { idempotencyKey: `~ !"#${'x'.repeat(95)}` });
  });

  it('open with the same password from every keyboard', async () => {
    const client = await server().signIn('xa.14875');
    const password = 'mật khẩu của tôi';
    await client.post('mutation ($i: ChangePasswordInput!) { changePassword(input: $i) }', {
      i: { currentPassword: 'demo', newPassword: password.normalize('NFD') },
    });
    for (const typed of [password, password.normalize('NFD')]) await server().visitor().signIn('xa.14875', typed);
  });
});
