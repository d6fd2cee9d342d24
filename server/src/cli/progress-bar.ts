import { Presets, SingleBar } from 'cli-progress';

/** At most so often a line, where standard error is a file or a pipe. */
const LINE_EVERY_MS = 5_000;

export interface Progress {
  at(done: number, total: number): void;
  stop(): void;
}

function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} giây`;
  if (whole < 3_600) return `${Math.floor(whole / 60)} phút ${whole % 60} giây`;
  return `${Math.floor(whole / 3_600)} giờ ${Math.floor((whole % 3_600) / 60)} phút`;
}

/** Progress on standard error, with rate and time left: a bar at a terminal, else plain lines now and then. */
export function progressBar(what: string, unit = 'hồ sơ'): Progress {
  const atTerminal = process.stderr.isTTY === true;
  let bar: SingleBar | null = null;
  let began = 0;
  let first = 0;
  let lineAt = 0;
  const numbers = (done: number, total: number) => {
    const seconds = (Date.now() - began) / 1_000;
    const rate = seconds > 0 ? (done - first) / seconds : 0;
    return { rate: Math.round(rate), left: rate > 0 ? duration((total - done) / rate) : '…' };
  };
  return {
    at(done, total) {
      if (began === 0) {
        began = Date.now();
        first = done;
        lineAt = began;
        if (!atTerminal) return;
        bar = new SingleBar(
          {
            stream: process.stderr,
            format: `${what} {bar} {value}/{total} · {rate} ${unit}/giây · còn {left}`,
            hideCursor: true,
          },
          Presets.shades_classic,
        );
        bar.start(total, done, numbers(done, total));
        return;
      }
      const { rate, left } = numbers(done, total);
      if (bar) bar.update(done, { rate, left });
      else if (done === total || Date.now() - lineAt >= LINE_EVERY_MS) {
        lineAt = Date.now();
        process.stderr.write(`${what}: ${done}/${total}, ${rate} ${unit}/giây, còn ${left}\n`);
      }
    },
    stop() {
      bar?.stop();
      bar = null;
    },
  };
}
