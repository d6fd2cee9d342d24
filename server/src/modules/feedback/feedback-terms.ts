import { registerEnumType } from 'type-graphql';

/** What staff have to say of their work. */
export enum FeedbackKind {
  /** Khó khăn, vướng mắc: goes up the tiers. */
  OBSTACLE = 'OBSTACLE',
  /** Lỗi phần mềm: goes to the administrators. */
  FAULT = 'FAULT',
}

/** What an obstacle is about. */
export enum FeedbackTopic {
  LEGAL = 'LEGAL',
  COORDINATION = 'COORDINATION',
  EQUIPMENT = 'EQUIPMENT',
  PEOPLE = 'PEOPLE',
  OTHER = 'OTHER',
}

/** Which of them are listed. */
export enum FeedbackScope {
  MINE = 'MINE',
  /** An answer is owed by my office, or by the administrators. */
  TO_ANSWER = 'TO_ANSWER',
  /** All that I may see. */
  ALL = 'ALL',
  /** Answers that all desks may read. */
  PUBLISHED = 'PUBLISHED',
}

export const TOPIC_TEXT: Record<FeedbackTopic, string> = {
  LEGAL: 'Quy định pháp luật',
  COORDINATION: 'Phối hợp giữa các cơ quan',
  EQUIPMENT: 'Trang thiết bị',
  PEOPLE: 'Nhân sự',
  OTHER: 'Khác',
};

export const FAULT_TEXT = 'Lỗi phần mềm';

registerEnumType(FeedbackKind, { name: 'FeedbackKind' });
registerEnumType(FeedbackTopic, { name: 'FeedbackTopic' });
registerEnumType(FeedbackScope, { name: 'FeedbackScope' });

/** The word under which the room of files keeps pictures of the screen that go with a report. */
export const FEEDBACK_FILE = 'FEEDBACK';
