import type { ImportPageQuery } from '../graphql/generated/graphql.js';

/** An import with all that its page and the parts of it show. */
export type ImportOnPage = NonNullable<ImportPageQuery['listImport']>;
