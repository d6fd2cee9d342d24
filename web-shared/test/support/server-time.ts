import { learnServerTime } from '../../src/ui/text/server-clock';

/** As if an answer had just come from a server where it is this moment. The setup puts the clocks right after each test. */
export const serverTimeIs = (instant: string): void => learnServerTime(new Date(instant).toUTCString());
