/** Who scans looks at the papers, not at the screen: a short high tone for "good", two low ones for "wrong". */
export function beep(kind: 'good' | 'wrong'): void {
  const Audio = window.AudioContext;
  if (typeof Audio !== 'function') return;
  try {
    const audio = new Audio();
    const tones =
      kind === 'good' ? [{ hz: 1320, at: 0, for: 0.09 }] : [0, 0.2].map((at) => ({ hz: 220, at, for: 0.16 }));
    for (const tone of tones) play(audio, tone);
    setTimeout(() => void audio.close(), 1_000);
  } catch {
    // A machine without sound shows the sign alone.
  }
}

function play(audio: AudioContext, tone: { hz: number; at: number; for: number }): void {
  const oscillator = audio.createOscillator();
  const volume = audio.createGain();
  volume.gain.value = 0.15;
  oscillator.frequency.value = tone.hz;
  oscillator.connect(volume).connect(audio.destination);
  oscillator.start(audio.currentTime + tone.at);
  oscillator.stop(audio.currentTime + tone.at + tone.for);
}
