import type vi from './practice.vi';
import type { Translation } from './translation';

const en: Translation<typeof vi> = {
  title: 'Practice',
  lead: 'The practice is a system of its own, just like the real one: the same units, procedures and calendar, but its dossiers are made up. Mistakes do no harm: no figure changes, nobody is told, and every night it is emptied and made anew.',
  enter: 'Open the practice',
  doneMine: 'You have done the guided first dossier ({{when}}).',
  notDoneMine:
    'You have not done the guided first dossier yet. Open the practice and go step by step, about 10 minutes.',
  insideTitle: 'This is the practice',
  insideLead:
    'Nothing done here counts, and it is forgotten every night. Papers carry “BẢN LUYỆN TẬP – KHÔNG CÓ GIÁ TRỊ” (practice, not valid).',
  back: 'Back to the real system',
  begin: 'Do a first dossier with the guide',
  resume: 'Go on with the guided dossier',
  again: 'Do it once more',
  colleagues: 'Who of the office has practised',
  columns: { name: 'Name', finished: 'Last finished', times: 'Times' },
  never: 'Not yet',
  reset: {
    title: 'Make the practice anew',
    text: 'It is made anew at 3:30 every night. Do it now where offices, accounts or procedures have just changed and are to be practised.',
    button: 'Make it anew now',
    ask: 'Make the practice anew now?',
    lost: 'What is lost: {{total}} dossiers that people entered to practise, every guide that is under way, and whoever practises has to open it again. The real system, and who has finished, stay as they are.',
    done: 'Done. The practice has today’s offices, accounts and procedures.',
  },
  guide: {
    title: 'First dossier',
    progress: '{{done}} of {{total}} steps',
    done: 'done',
    now: 'do this now',
    open: 'Open the screen',
    leave: 'Later',
    show: 'Show the guide',
    hide: 'Fold',
    finished:
      'You took a dossier all the way, from the counter to the result. Your supervisor sees that you have finished.',
    close: 'Close',
    colleagues: 'Let the colleagues settle it',
    steps: {
      PROCEDURE: {
        title: 'Find the procedure',
        text: 'On the screen Receive type some letters of its name, such as “tình trạng hôn nhân”, and choose with arrows and Enter.',
      },
      APPLICANT: {
        title: 'Enter the applicant',
        text: 'Enter the number of the card, name, phone and address. Who has been here before is filled in after the number.',
      },
      DOCUMENTS: {
        title: 'Check the documents',
        text: 'Mark each document that the citizen hands in: originals, certified copies, photocopies.',
      },
      RECEIVE: {
        title: 'Check and receive',
        text: 'Read the due date again and press “Save and print the slip” (Ctrl+Enter). Whatever is missing is said at its field.',
      },
      PRINT: {
        title: 'Print the slip',
        text: 'Print the slip for the citizen. In the practice it has words across the page and is given to nobody.',
      },
      FIND: {
        title: 'Find it again',
        text: 'Scan or type its code in the field on top, or search by name in the register, and open it.',
      },
      PASS_ON: {
        title: 'Pass it on',
        text: 'In the dossier press “Advance”. It goes to the office that settles it, whose time then runs.',
      },
      COME_BACK: {
        title: 'Wait for the result',
        text: 'In real life this takes days. Here press the button below: made-up colleagues do each step, and the result comes to your desk.',
      },
      HAND_BACK: {
        title: 'Hand the result over',
        text: 'Open “To hand over”, choose the dossier, enter who receives it, and press “Hand over”.',
      },
    },
  },
};

export default en;
