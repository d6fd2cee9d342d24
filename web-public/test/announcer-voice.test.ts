import { Announcer } from '../src/features/board/announcer';
import type { Call } from '../src/features/board/new-calls';

const AT = Date.parse('2026-11-23T09:30:00+07:00');
const call = (label: string, callNumber: number): Call => ({
  ticketId: label,
  label,
  counterId: 'q3',
  counterNumber: '3',
  state: 'CALLED',
  calledAt: '2026-11-23T09:29:50+07:00',
  callNumber,
  calls: 1,
});

class Utterance {
  lang = '';
  voice: { lang: string } | null = null;
  onend = () => {};
  constructor(readonly text: string) {}
}

/** A machine with these voices, whose loudspeaker may sound. @returns what is said, and how often the gong rings */
function machineWith(...languages: string[]) {
  const heard = { said: [] as [string, string | undefined][], tones: 0 };
  const gain = { setValueAtTime: () => {}, exponentialRampToValueAtTime: () => {} };
  const node = () => ({
    connect: (next: object) => next,
    gain,
    frequency: {},
    stop: () => {},
    start: () => heard.tones++,
  });
  class Loudspeaker {
    state = 'running';
    currentTime = 0;
    destination = {};
    resume = async () => {};
    close = async () => {};
    createOscillator = node;
    createGain = node;
  }
  const speechSynthesis = {
    getVoices: () => languages.map((lang) => ({ lang })),
    cancel: () => {},
    speak: (spoken: Utterance) => {
      heard.said.push([spoken.text, spoken.voice?.lang]);
      spoken.onend();
    },
  };
  Object.assign(window, { AudioContext: Loudspeaker, speechSynthesis, SpeechSynthesisUtterance: Utterance });
  return heard;
}

async function callOut(calls: Call[][]) {
  const onVoiceless = jest.fn();
  const announcer = new Announcer({ onTurn: () => undefined, onVoiceless });
  expect(await announcer.open()).toBe(true);
  for (const each of calls) announcer.hear(each, AT, 'vi');
  await jest.advanceTimersByTimeAsync(60_000);
  return onVoiceless;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('each number is said once, in its turn, by the Vietnamese voice of the machine', async () => {
  const heard = machineWith('en-US', 'vi-VN');
  const calls = [call('A012', 1), call('B003', 2)];
  // The board is shown the same state again while it speaks.
  const onVoiceless = await callOut([calls, calls]);
  expect(heard.said).toEqual([
    ['Mời số A không một hai đến quầy số 3', 'vi-VN'],
    ['Mời số B không không ba đến quầy số 3', 'vi-VN'],
  ]);
  expect(onVoiceless).not.toHaveBeenCalled();
});

test('where the machine has no Vietnamese voice no foreign one reads it: the gong rings, and the board is told once', async () => {
  const heard = machineWith('en-US');
  const onVoiceless = await callOut([[call('A012', 1), call('B003', 2)]]);
  expect(heard.said).toEqual([]);
  expect(heard.tones).toBe(4);
  expect(onVoiceless).toHaveBeenCalledTimes(1);
});
