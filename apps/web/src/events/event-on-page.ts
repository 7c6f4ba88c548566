import type { EventPageQuery } from '../graphql/generated/graphql.js';

/** An event with all that its page and the parts of it show. */
export type EventOnPage = NonNullable<EventPageQuery['event']>;
export type DayOnPage = EventOnPage['days'][number];
