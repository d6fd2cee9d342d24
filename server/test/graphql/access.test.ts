import 'reflect-metadata';
import { createSchema } from '../../src/graphql/schema';
import { permissionsOf, Role } from '../../src/modules/identity/permissions';

/** Fields that anybody may ask: what hangs on the wall of every desk, the look-up by code, and the door itself. */
const PUBLIC = ['Query.areas', 'Query.procedure', 'Query.procedures', 'Query.trackDossier', 'Mutation.signIn'];

describe('access', () => {
  const schema = createSchema();
  const fields = [schema.getQueryType()!, schema.getMutationType()!, schema.getSubscriptionType()!].flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({
      name: `${type.name}.${field.name}`,
      access: field.extensions.access as string | string[] | undefined,
    })),
  );

  it('is declared by every root field', () => {
    const undeclared = fields.filter(({ access }) => access === undefined).map(({ name }) => name);
    expect(fields.length).toBeGreaterThan(25);
    expect(undeclared).toEqual([]);
  });

  it('is public only where it is meant to be', () => {
    const open = fields.filter(({ access }) => access === 'public').map(({ name }) => name);
    expect(open.sort()).toEqual([...PUBLIC].sort());
  });

  it('names only rights that some role has', () => {
    const known = new Set<string>([...permissionsOf(Object.values(Role)), 'signed-in']);
    for (const { name, access } of fields) {
      if (access === 'public') continue;
      expect({ name, unknown: (access as string[]).filter((right) => !known.has(right)) }).toEqual({
        name,
        unknown: [],
      });
    }
  });
});
