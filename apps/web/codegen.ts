import type { CodegenConfig } from '@graphql-codegen/cli';

/** `npx graphql-codegen --config apps/web/codegen.ts`: typed string documents from the committed schema. */
const config: CodegenConfig = {
  schema: 'apps/api/src/schema.graphql',
  documents: 'apps/web/src/**/*.graphql',
  generates: {
    'apps/web/src/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: { DateTime: 'string', Date: 'string', Time: 'string', ID: 'string' },
      },
    },
  },
};

export default config;
