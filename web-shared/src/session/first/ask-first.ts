import { askFirst } from './first-answers';
import { firstQuestions } from './first-questions';

// A file of its own that index.html names first: it runs while the app is still on its way.
askFirst(firstQuestions(window.location));
