import { askFirst } from './first-answers';
import { type Asker, firstQuestions, nextQuestions } from './first-questions';

// A file of its own that index.html names first: it runs while the app is still on its way.
const [whoAmI] = askFirst(firstQuestions(window.location));

async function askNext(answer: Response): Promise<void> {
  // A copy: the answer itself is the app's.
  const { data } = (await answer.clone().json()) as { data?: { me?: Asker } };
  if (data?.me) askFirst(nextQuestions(window.location, data.me));
}

// What went wrong shows when the app asks by itself.
whoAmI?.then(askNext).catch(() => undefined);
