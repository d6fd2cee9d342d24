import type { FeedbackTopic } from '@hcc/shared-schema/generated/hooks';

/** In the order in which they are offered. */
export const TOPICS = [
  'LEGAL',
  'COORDINATION',
  'EQUIPMENT',
  'PEOPLE',
  'OTHER',
] as const satisfies readonly FeedbackTopic[];

/** The name of an obstacle's topic, or of a fault. */
export const topicKey = (topic: FeedbackTopic | null): FeedbackTopic | 'FAULT' => topic ?? 'FAULT';
