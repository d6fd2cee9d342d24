import { CASE_MUTATIONS, CASE_QUERIES } from './casework-rows';
import { CONNECTION_MUTATIONS, CONNECTION_QUERIES } from './connection-rows';
import { FEES_MUTATIONS, FEES_QUERIES } from './fees-rows';
import { FLOOR_MUTATIONS, FLOOR_QUERIES } from './floor-rows';
import { FORECAST_MUTATIONS, FORECAST_QUERIES } from './forecast-rows';
import { MUTATIONS } from './mutation-rows';
import { OFFICE_MUTATIONS, OFFICE_QUERIES } from './office-rows';
import { OFFLINE_MUTATIONS, OFFLINE_QUERIES } from './offline-rows';
import { OUTSIDE_MUTATIONS, OUTSIDE_QUERIES } from './outside-rows';
import { POST_MUTATIONS, POST_QUERIES } from './post-rows';
import { QUERIES } from './query-rows';
import type { Row } from './row';
import { STAFFING_MUTATIONS, STAFFING_QUERIES } from './staffing-rows';
import { VOICE_MUTATIONS, VOICE_QUERIES } from './voice-rows';

/** What every root field is asked, and what each person may learn from it. */
export const ROWS: Record<'Query' | 'Mutation', Record<string, Row>> = {
  Query: {
    ...QUERIES,
    ...STAFFING_QUERIES,
    ...CASE_QUERIES,
    ...OFFICE_QUERIES,
    ...FORECAST_QUERIES,
    ...FEES_QUERIES,
    ...VOICE_QUERIES,
    ...FLOOR_QUERIES,
    ...CONNECTION_QUERIES,
    ...OUTSIDE_QUERIES,
    ...OFFLINE_QUERIES,
    ...POST_QUERIES,
  },
  Mutation: {
    ...MUTATIONS,
    ...STAFFING_MUTATIONS,
    ...CASE_MUTATIONS,
    ...OFFICE_MUTATIONS,
    ...FORECAST_MUTATIONS,
    ...FEES_MUTATIONS,
    ...VOICE_MUTATIONS,
    ...FLOOR_MUTATIONS,
    ...CONNECTION_MUTATIONS,
    ...OUTSIDE_MUTATIONS,
    ...OFFLINE_MUTATIONS,
    ...POST_MUTATIONS,
  },
};

/** Fields that end the session which asks, or that only live connections carry; each has a test of its own below. */
export const APART = new Set(['Mutation.signOut', 'Subscription.worklistChanged', 'Subscription.floorBoardChanged']);
