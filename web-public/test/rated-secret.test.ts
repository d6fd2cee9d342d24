import { ratedSecret } from '../src/address/rated-secret';

const CODE = '000.17.28.H56-210305-0007';
const KEY = '7KXS3M9PQ2RTV4';

it.each([
  [`https://mot-cua.example/?ma=${CODE}#${KEY}`, `${CODE} ${KEY}`],
  [`https://mot-cua.example/?danhgia=${CODE}#${KEY}`, `${CODE} ${KEY}`],
  [`${CODE} 7kxs3-m9pq-2rtv4`, `${CODE} ${KEY}`],
  [`https://mot-cua.example/ticket#${KEY}`, KEY],
  ['7KXS3-M9PQ-2RTV4', '7KXS3M9PQ2RTV4'],
  // The bar code of a slip, which lies open on every desk.
  [CODE, undefined],
  ['https://mot-cua.example/ticket', undefined],
  ['A012', undefined],
])('reads of %s what a service is rated by', (text, secret) => expect(ratedSecret(text)).toBe(secret));
