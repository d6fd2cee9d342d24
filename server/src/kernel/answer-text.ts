/** No service outside says more in one answer than this, in bytes. */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * The text of an answer from outside. What is asked for by `fetch` may be endless, and would be kept whole in memory.
 * @throws Error beyond `mostBytes`; the connection is then given up
 */
export async function answerText({ body }: Response, mostBytes = MOST_BYTES): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body ?? []) {
    bytes += part.byteLength;
    if (bytes > mostBytes) throw new Error(`The answer is of more than ${mostBytes} bytes.`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
