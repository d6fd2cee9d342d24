import { fetchWithClock } from '../../ui/text/server-clock';
import type { Question } from './first-questions';

/** Later an answer may say what is no longer so. The slowest line that loads an app at all takes about as long. */
const GOOD_FOR_MS = 30_000;

const underWay = new Map<string, { answer: Promise<Response>; askedAt: number }>();

const nameOf = ({ operationName, variables = {} }: Omit<Question, 'query'>) =>
  `${operationName} ${JSON.stringify(variables)}`;

/** Asks at once, before there is a client to ask with. @returns the answers, in the order of the questions */
export function askFirst(questions: Question[]): Promise<Response>[] {
  return questions.map((question) => {
    const answer = fetchWithClock('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(question),
    });
    // Whoever takes it sees the failure; nobody may take it.
    answer.catch(() => undefined);
    underWay.set(nameOf(question), { answer, askedAt: Date.now() });
    return answer;
  });
}

/** `fetch` that takes an answer that is on its way already, once, and asks where there is none. */
export const fetchFirst: typeof fetch = (input, init) => {
  if (underWay.size > 0 && typeof init?.body === 'string') {
    const name = nameOf(JSON.parse(init.body) as Question);
    const early = underWay.get(name);
    underWay.delete(name);
    if (early && Date.now() - early.askedAt < GOOD_FOR_MS) return early.answer;
  }
  return fetchWithClock(input, init);
};
