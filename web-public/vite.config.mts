import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import { appConfig } from '../web-shared/vite.app.mts';
import { paintedAhead } from '../web-shared/vite.first-paint.mts';

const own = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A phone on a slow line waits for each round of requests: the forms of what is sent in come in one file. */
const ROOMS = [
  {
    // What the frame, each page and the machines of a centre have in common; else it would go with the forms.
    name: 'frame',
    priority: 1,
    test: /web-public\/src\/(address|api\/(public-api|public-failure|use-answer)|features\/procedures\/|lazy-public)|web-shared\/src\/(i18n\/(i18n|language|count)|ui\/form\/(button|language-switch)|ui\/page\/line-notice|ui\/text\/)/,
  },
  {
    name: 'submission',
    test: /web-public\/src\/(features\/submission\/(?!submission-page|reference-card|correct-form)|api\/(online|submission)-api)/,
  },
];

/** The citizens' page stands at the top of the address; beside it a page for the machines of a centre and for tickets. */
export default mergeConfig(appConfig('public', '/'), {
  plugins: [paintedAhead(own('./src/painted.tsx'))],
  build: {
    rolldownOptions: {
      input: { index: own('./index.html'), floor: own('./floor.html') },
      output: { codeSplitting: { groups: ROOMS } },
    },
  },
});
