import type { RosterPageQuery } from '../graphql/generated/graphql.js';

export type RosterOnPage = NonNullable<RosterPageQuery['roster']>;
export type MatchOfRoster = NonNullable<RosterPageQuery['match']>;
