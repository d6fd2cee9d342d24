import { registerEnumType } from 'type-graphql';
import { ClockState, LimitUnit, SegmentKind, SupplementRule, Timeliness } from './clock-terms';

// Apart from the words themselves, which a desk without a line reads in its browser.
registerEnumType(LimitUnit, { name: 'LimitUnit' });
registerEnumType(SupplementRule, { name: 'SupplementRule' });
registerEnumType(ClockState, { name: 'ClockState' });
registerEnumType(Timeliness, { name: 'Timeliness' });
registerEnumType(SegmentKind, { name: 'SegmentKind' });
