import type { OwnAccountQuery } from '../graphql/generated/graphql.js';

export type AccountOnPage = NonNullable<OwnAccountQuery['viewer']>;
