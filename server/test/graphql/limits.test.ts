import { CONTRACT, SCREENS } from '../harness/documents';
import { describeServers } from '../harness/test-server';

/** Asked for by nobody's screen: procedure → steps, again and again through aliases. */
function wide(aliases: number): string {
  const one = '{ nodes { code steps { name } documents { name } } }';
  return `{ ${Array.from({ length: aliases }, (_, index) => `p${index}: procedures(first: 200) ${one}`).join(' ')} }`;
}

/** Introspection is the only thing here that can nest without end. */
function deep(levels: number): string {
  return `{ dossier(code: "x") { ${'legs { office { '.repeat(levels)} id ${'} }'.repeat(levels)} } }`;
}

describeServers('limits', (server) => {
  it.each([
    ...CONTRACT.names.map((name) => [name, CONTRACT] as const),
    ...SCREENS.names.map((name) => [name, SCREENS] as const),
  ])('let %s through', async (name, documents) => {
    const { errors } = await server().visitor().post(documents.get(name));
    // Without a session or variables it fails, but not for what it asks.
    expect(errors.filter(({ message }) => /limit|cost|depth/i.test(message))).toEqual([]);
  });

  it('refuse a document that asks for far too much', async () => {
    const { errors, data } = await server().visitor().post(wide(150));
    expect(errors[0]).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(data ?? null).toBeNull();
  });

  it('refuse garbage and nesting with a stable code', async () => {
    for (const query of ['{', 'query {', '{ nothing }', deep(12), '']) {
      const { errors } = await server().visitor().post(query);
      expect(errors[0]).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });

  it('refuse a page beyond the largest', async () => {
    const { errors } = await server().visitor().post('{ procedures(first: 201) { totalCount } }');
    expect(errors[0]).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'first' }] });
  });
});
