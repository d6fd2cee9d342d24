const encoder = new TextEncoder();
/** Nearly every answer has its place in it; a longer text is encoded by itself. */
const SCRATCH_BYTES = 1_048_576;
const MOST_BYTES_A_CHARACTER = 3;
let scratch: Buffer | null = null;

/**
 * The bytes of a text. A text that is handed to a socket is counted, put behind its heads in one more copy of two bytes
 * a character, and only then encoded: of a work list of fifty (47 kB) that was a seventh of all that it left to collect.
 */
export function toUtf8(text: string): Buffer {
  if (text.length * MOST_BYTES_A_CHARACTER > SCRATCH_BYTES) return Buffer.from(text);
  scratch ??= Buffer.allocUnsafeSlow(SCRATCH_BYTES);
  const { written } = encoder.encodeInto(text, scratch);
  return Buffer.from(scratch.subarray(0, written));
}
