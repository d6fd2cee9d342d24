import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'operations/*.graphql',
  hooks: { afterAllFileWrite: ['node drop-suspense-hooks.mjs'] },
  generates: {
    'generated/hooks.ts': {
      plugins: ['typescript-operations', 'typescript-react-apollo'],
      config: {
        scalars: { DateTime: 'string', Day: 'string', ID: 'string' },
        enumsAsTypes: true,
        skipTypename: true,
        addDocBlocks: false,
        apolloReactHooksImportFrom: '@apollo/client/react',
        apolloReactCommonImportFrom: '@apollo/client/react',
        withHooks: true,
        withMutationFn: false,
        withMutationOptionsType: false,
        withResultType: false,
      },
    },
  },
};

export default config;
