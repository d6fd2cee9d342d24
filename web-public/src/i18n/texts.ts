import type { Texts } from '@hcc/web-shared/src/i18n/namespaces';
import type ticket from '@hcc/web-shared/src/i18n/ticket.vi';
import type board from './board.vi';
import type centres from './centres.vi';
import type device from './device.vi';
import type holding from './holding.vi';
import type kiosk from './kiosk.vi';
import type messages from './messages.vi';
import type payment from './payment.vi';
import type publicPage from './public.vi';
import type submit from './submit.vi';
import type voice from './voice.vi';

declare module '@hcc/web-shared/src/i18n/namespaces' {
  interface Resources {
    messages: typeof messages;
    payment: typeof payment;
    public: typeof publicPage;
    submit: typeof submit;
    centres: typeof centres;
    kiosk: typeof kiosk;
    board: typeof board;
    device: typeof device;
    holding: typeof holding;
    ticket: typeof ticket;
    voice: typeof voice;
  }
}

/** What the citizens’ page says, and the machines of a centre. */
export const texts: Texts = {
  vi: {
    messages: () => import('./messages.vi'),
    payment: () => import('./payment.vi'),
    public: () => import('./public.vi'),
    submit: () => import('./submit.vi'),
    centres: () => import('./centres.vi'),
    kiosk: () => import('./kiosk.vi'),
    board: () => import('./board.vi'),
    device: () => import('./device.vi'),
    holding: () => import('./holding.vi'),
    ticket: () => import('@hcc/web-shared/src/i18n/ticket.vi'),
    voice: () => import('./voice.vi'),
  },
  en: {
    messages: () => import('./messages.en'),
    payment: () => import('./payment.en'),
    public: () => import('./public.en'),
    submit: () => import('./submit.en'),
    centres: () => import('./centres.en'),
    kiosk: () => import('./kiosk.en'),
    board: () => import('./board.en'),
    device: () => import('./device.en'),
    holding: () => import('./holding.en'),
    ticket: () => import('@hcc/web-shared/src/i18n/ticket.en'),
    voice: () => import('./voice.en'),
  },
};
