import { isCalendarDate, isoInJapan } from '@app/domain';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
const timeForm = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;

function textScalar<T>(
  name: string,
  description: string,
  read: (text: string) => T | null,
  write: (value: unknown) => string,
) {
  const parse = (value: unknown): T => {
    const parsed = typeof value === 'string' ? read(value) : null;
    if (parsed === null) throw new GraphQLError(`Not a ${name}`);
    return parsed;
  };
  return new GraphQLScalarType<T, string>({
    name,
    description,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : null),
    serialize: write,
  });
}

function readInstant(text: string): Date | null {
  const instant = new Date(text);
  const exists =
    instantForm.test(text) && isCalendarDate(text.slice(0, 10)) && !Number.isNaN(instant.getTime());
  return exists ? instant : null;
}

/** In: any ISO 8601 instant with an offset, as a `Date`. Out: Japan's offset. */
export const DateTime = textScalar(
  'DateTime',
  "An instant, ISO 8601 with Japan's offset.",
  readInstant,
  (value) => {
    if (value instanceof Date) return isoInJapan(value);
    throw new TypeError('DateTime serializes a Date');
  },
);

/** A day that exists, as text: it has no time zone. */
export const CalendarDate = textScalar(
  'Date',
  'A calendar date in Japan, YYYY-MM-DD.',
  (text) => (isCalendarDate(text) && text >= '1950-01-01' && text <= '2100-12-31' ? text : null),
  String,
);

/** `24:00` is the end of the day. */
export const Time = textScalar(
  'Time',
  'A time of day in Japan, HH:MM.',
  (text) => (timeForm.test(text) ? text : null),
  String,
);
