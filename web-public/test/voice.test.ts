import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { addressOf, questionOf } from '../src/address/public-address';
import { voiceQueries } from '../src/api/voice-api';

it('keeps secrets behind the part of an address that a browser sends nowhere', () => {
  for (const question of [
    { kind: 'complaint' },
    { kind: 'complaint', about: '000.17.28.H56-210305-0007' },
    { kind: 'complaint', reference: '7KXS3M9PQ2RTV4' },
    { kind: 'published' },
    { kind: 'rate', secret: '' },
    { kind: 'rate', secret: '000.17.28.H56-210305-0007 7KXS3M9PQ2RTV4' },
  ] as const) {
    const address = addressOf(question);
    expect(questionOf(address)).toEqual(question);
    expect(address.split('#')[0]).not.toContain('7KXS3');
  }
});

it('reads the code on the paper that goes with a result', () => {
  const address = '?danhgia=000.17.28.H56-210305-0007#7KXS3M9PQ2RTV4';
  const code = '000.17.28.H56-210305-0007';
  expect(questionOf(address)).toEqual({ kind: 'rate', secret: `${code} 7KXS3M9PQ2RTV4`, code });
  // Without the key it is asked for.
  expect(questionOf(`?danhgia=${code}`)).toEqual({ kind: 'rate', secret: '', code });
});

it.each(Object.entries(voiceQueries))('%s is valid and named as the checked operation is', (name, text) => {
  const schema = buildSchema(readFileSync(join(__dirname, '../../shared-schema/schema.graphql'), 'utf8'));
  expect(validate(schema, parse(text))).toEqual([]);
  expect(text).toContain(`${name}(`);
});
