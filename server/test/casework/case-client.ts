import type { TestClient } from '../harness/test-client';

/** What both rooms show of a case. */
export interface CaseShown {
  id: string;
  number: string;
  state: string;
  title: string;
  version: number;
  openedBy: string;
  handlerOffice: string | null;
  takenBy: string | null;
  dueAt: string | null;
  isOverdue: boolean;
  answer: string | null;
  answerMinutes: number | null;
  actions: string[];
  journal: { kind: string; actorName: string | null; note: string | null }[];
}

let keys = 0;
export const newKey = (): string => `case-${process.pid}-${++keys}`;

/** One step of a case that was just read. */
export async function step<Shown extends CaseShown>(
  client: TestClient,
  operation: 'ActOnFeedback' | 'ActOnAdvice' | 'ActOnComplaint',
  { id, version }: Pick<CaseShown, 'id' | 'version'>,
  kind: string,
  more: object = {},
): Promise<Shown> {
  return client.ask<Shown>(operation, { input: { id, expectedVersion: version, kind, ...more } });
}

export const kinds = ({ journal }: CaseShown): string[] => journal.map(({ kind }) => kind);
