import type { Language } from '@hcc/web-shared/src/i18n/namespaces';
import { type Call, keyOfCall, newCalls } from './new-calls';
import { spokenCall } from './spoken-call';

/** Two tones of a gong, the second lower, and how long they ring. */
const GONG = [
  { hz: 784, at: 0 },
  { hz: 587, at: 0.35 },
];
const RINGS_S = 1.1;
/** A voice that never says that it has ended must not stop the next number. */
const LONGEST_MS = 12_000;
/** Where nobody could hear it any more it is better left out: the number stands on the board. */
const MOST_WAITING = 6;
/** Each number stands large for so long at least, also where nothing is to be heard. */
const SHOWN_MS = 4_000;
/** A browser brings its voices some time after the page. */
const VOICES_MS = 1_500;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

interface Told {
  /** This number's turn to be shown and called out has come; null when none is left. */
  onTurn: (call: Call | null) => void;
  /** The machine has no voice of the language: told once. */
  onVoiceless: () => void;
}

/** Calls numbers out one after another: a gong, then a voice of the language if the machine has one. */
export class Announcer {
  private audio: AudioContext | null = null;
  private said: Set<string> | null = null;
  private waiting: Call[] = [];
  private isWorking = false;
  private isClosed = false;
  private isVoicelessTold = false;
  /** Keys of what is called and has not come yet. */
  private called = new Set<string>();
  private language: Language = 'vi';

  constructor(private readonly told: Told) {}

  /** Whether the browser lets it sound: where not, somebody has to press first. */
  get isAllowed(): boolean {
    return this.audio?.state === 'running';
  }

  /** At a press, or at the start where the browser is set to allow it. */
  async open(): Promise<boolean> {
    if (typeof window.AudioContext !== 'function') return false;
    this.audio ??= new AudioContext();
    window.speechSynthesis?.getVoices();
    // Never settles where the browser waits for a press.
    await Promise.race([this.audio.resume().catch(() => undefined), pause(300)]);
    return this.isAllowed;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.waiting = [];
    window.speechSynthesis?.cancel();
    await this.audio?.close().catch(() => undefined);
    this.audio = null;
  }

  /** What the floor shows now. @param at the server's clock, in milliseconds */
  hear(calls: readonly Call[], at: number, language: Language): void {
    this.language = language;
    const fresh = newCalls(calls, this.said, at);
    this.said = new Set(calls.map(keyOfCall));
    this.called = new Set(calls.filter(({ state }) => state === 'CALLED').map(keyOfCall));
    this.waiting = [...this.waiting, ...fresh].slice(-MOST_WAITING);
    void this.work();
  }

  private async work(): Promise<void> {
    if (this.isWorking) return;
    this.isWorking = true;
    for (let call = this.waiting.shift(); call; call = this.waiting.shift()) {
      // Who has come meanwhile need not be called out any more.
      if (!this.called.has(keyOfCall(call))) continue;
      this.told.onTurn(call);
      await Promise.all([pause(SHOWN_MS), this.isAllowed ? this.callOut(call) : undefined]);
    }
    this.isWorking = false;
    if (!this.isClosed) this.told.onTurn(null);
  }

  private async callOut({ label, counterNumber }: Call): Promise<void> {
    this.gong();
    await pause(RINGS_S * 1_000);
    await this.speak(spokenCall(label, counterNumber, this.language));
  }

  private gong(): void {
    const { audio } = this;
    if (!audio) return;
    for (const { hz, at } of GONG) {
      const tone = audio.createOscillator();
      const volume = audio.createGain();
      const start = audio.currentTime + at;
      tone.type = 'sine';
      tone.frequency.value = hz;
      volume.gain.setValueAtTime(0.0001, start);
      volume.gain.exponentialRampToValueAtTime(0.5, start + 0.02);
      volume.gain.exponentialRampToValueAtTime(0.0001, start + RINGS_S);
      tone.connect(volume).connect(audio.destination);
      tone.start(start);
      tone.stop(start + RINGS_S);
    }
  }

  private async speak(words: string): Promise<void> {
    const voices = window.speechSynthesis;
    const voice = await this.findVoice();
    // A foreign voice reads Vietnamese so that nobody knows it again.
    if (!voice) {
      if (!this.isVoicelessTold && !this.isClosed) this.told.onVoiceless();
      this.isVoicelessTold = true;
      return;
    }
    const spoken = new SpeechSynthesisUtterance(words);
    spoken.lang = voice.lang;
    spoken.voice = voice;
    spoken.rate = 0.9;
    const ended = new Promise<void>((resolve) => {
      spoken.onend = () => resolve();
      spoken.onerror = () => resolve();
    });
    voices.speak(spoken);
    await Promise.race([ended, pause(LONGEST_MS)]);
  }

  private async findVoice(): Promise<SpeechSynthesisVoice | undefined> {
    const voices = window.speechSynthesis;
    if (!voices) return undefined;
    if (voices.getVoices().length === 0 && !this.isVoicelessTold) await pause(VOICES_MS);
    return voices.getVoices().find(({ lang }) => lang.toLowerCase().startsWith(this.language));
  }
}
