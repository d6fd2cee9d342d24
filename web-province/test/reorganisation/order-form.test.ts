import fc from 'fast-check';
import {
  blankChange,
  CHANGE_KINDS,
  type OrderForm,
  readOrder,
  writeOrder,
} from '../../src/features/reorganisation/order-form';

const code = fc.integer({ min: 1, max: 99_999 }).map(String);
const name = fc.constantFrom('', 'Xã Mới', 'Thị trấn Hồi Xuân');
const unit = fc.record({ code, name, parentCode: fc.oneof(fc.constant(''), code) });
const from = fc.uniqueArray(code, { minLength: 1, maxLength: 4 });
const office = code.map((each) => `000.${each}.28.H56`);
const tier = fc.constantFrom('PROVINCE' as const, 'COMMUNE' as const);
const change = fc.oneof(
  fc.record({ kind: fc.constant('MERGE' as const), from, into: unit }),
  fc.record({ kind: fc.constant('SPLIT' as const), from: code, into: fc.array(unit, { minLength: 2, maxLength: 4 }) }),
  fc.record({ kind: fc.constant('MOVE' as const), from, parentCode: code }),
  fc.record({ kind: fc.constant('RENAME' as const), from: code, name }),
  fc.record({ kind: fc.constant('ABOLISH' as const), from, intoCode: code }),
  fc.record({ kind: fc.constant('OFFICES' as const), from: fc.array(office, { minLength: 1 }), intoCode: office }),
  fc.record({
    kind: fc.constant('TIER' as const),
    otherwise: tier,
    rules: fc.array(fc.record({ procedureCode: code, tier }), { maxLength: 3 }),
  }),
);

describe('an order as it is typed and as its file says it', () => {
  it('is the same after it was written and read again', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const order: OrderForm = {
          effectiveOn: '2026-12-01',
          decision: 'Nghị quyết 1',
          changes: changes.map((each, key) => ({ key, change: each })),
        };
        expect(readOrder(writeOrder(order, 2))).toEqual({ order, unread: 0 });
      }),
    );
  });

  it('keeps what is half done, counts what is no change, and takes no text that is no JSON', () => {
    const blank = CHANGE_KINDS.map((kind, key) => ({ key, change: blankChange(kind) }));
    // A blank closing of offices can't be told from one of units until something is chosen.
    const kinds = readOrder(writeOrder({ effectiveOn: '', decision: '', changes: blank }))!.order.changes;
    expect(kinds.map((each) => each.change.kind)).toEqual(
      CHANGE_KINDS.map((kind) => (kind === 'OFFICES' ? 'ABOLISH' : kind)),
    );
    expect(readOrder('\uFEFF{"changes":[{"kind":"SWAP"},null,{"kind":"MOVE"}]}')).toMatchObject({ unread: 2 });
    expect(readOrder('{')).toBeNull();
  });
});
