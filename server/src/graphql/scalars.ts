import { GraphQLScalarType, Kind } from 'graphql';
import { dayNumber, formatInstant, isDay, parseInstant } from '../kernel/instant';

/** An instant inside the server is milliseconds; outside it is ISO 8601 with +07:00. */
export const DateTime = new GraphQLScalarType({
  name: 'DateTime',
  description: 'An ISO 8601 instant, answered with +07:00.',
  serialize: (value) => formatInstant(value as number),
  parseValue: (value) => parseInstant(value, 'DateTime'),
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : null, 'DateTime'),
});

export const DayScalar = new GraphQLScalarType({
  name: 'Day',
  description: 'A civil day, yyyy-MM-dd.',
  serialize: (value) => value,
  parseValue: (value) => parseDay(value),
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : null),
});

function parseDay(value: unknown): string {
  const text = String(value);
  if (!isDay(text)) dayNumber(text, 'Day');
  return text;
}
