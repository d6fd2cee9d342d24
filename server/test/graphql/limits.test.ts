import { CONTRACT, SCREENS } from '../harness/documents';
import { describeServers } from '../harness/test-server';

/** Asked for by nobody's screen: procedure → steps, again and again through aliases. */
function wide(aliases: number, first: string): string {
  const one = '{ nodes { code steps { name } documents { name } } }';
  return `($first: Int = 200) { ${Array.from({ length: aliases }, (_, index) => `p${index}: procedures(first: ${first}) ${one}`).join(' ')} }`;
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
    const asked = documents.get(name);
    // Page sizes in variables, or written out as large as they may be.
    for (const document of [asked, asked.replace(/first: \$first/g, 'first: 200').replace(/\$first: Int!?,? ?/g, '')]) {
      const { errors } = await server().visitor().post(document.replaceAll('()', ''));
      // Without a session or variables it fails, but not for what it asks.
      expect(errors.filter(({ message }) => /limit|cost|depth|syntax/i.test(message))).toEqual([]);
    }
  });

  it.each(['200', '$first'])('refuse a document that asks for far too much, with pages of %s', async (first) => {
    const { errors, data } = await server()
      .visitor()
      .post(`query ${wide(50, first)}`);
    expect(errors[0]).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringMatching(/cost/i) });
    expect(data ?? null).toBeNull();
  });

  it('refuse a document that is far too long before they look through it', async () => {
    const { errors } = await server()
      .visitor()
      .post(`{ ${'areas { code } '.repeat(60_000)} }`);
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: expect.stringMatching(/more that 4000 tokens/) }]);
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
