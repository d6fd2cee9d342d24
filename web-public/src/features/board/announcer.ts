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

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Calls numbers out one after another: a gong, then a voice of the language if the machine has one. */
export class Announcer {
  private audio: AudioContext | null = null;
  private said: Set<string> | null = null;
  private waiting: Call[] = [];
  private isSpeaking = false;
  private language: Language = 'vi';

  /** Whether the browser lets it sound: where not, somebody has to press first. */
  get isAllowed(): boolean {
    return this.audio?.state === 'running';
  }

  /** At a press, or at the start where the browser is set to allow it. */
  async open(): Promise<boolean> {
    if (typeof window.AudioContext !== 'function') return false;
    this.audio ??= new AudioContext();
    // Never settles where the browser waits for a press.
    await Promise.race([this.audio.resume().catch(() => undefined), pause(300)]);
    return this.isAllowed;
  }

  async close(): Promise<void> {
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
    if (!this.isAllowed) return;
    this.waiting = [...this.waiting, ...fresh].slice(-MOST_WAITING);
    void this.work();
  }

  private async work(): Promise<void> {
    if (this.isSpeaking) return;
    this.isSpeaking = true;
    for (let call = this.waiting.shift(); call; call = this.waiting.shift()) {
      this.gong();
      await pause(RINGS_S * 1_000);
      await this.speak(spokenCall(call.label, call.counterNumber, this.language));
    }
    this.isSpeaking = false;
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
    if (!voices) return;
    const voice = voices.getVoices().find(({ lang }) => lang.toLowerCase().startsWith(this.language));
    // A foreign voice reads Vietnamese so that nobody knows it again.
    if (!voice) return;
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
}
