import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { PRACTICE_WORDS } from './mark-practice';

const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/;
const FIRST_ROW = /<row r="1"[^>]*>.*?<\/row>/s;
const CELL = /<c r="([A-Z]+)1"([^>]*?)\/?>/g;
/** "&C" puts it into the middle, on every printed page. */
const PRINTED = `<headerFooter><oddHeader>&amp;C${PRACTICE_WORDS}</oddHeader></headerFooter>`;

/** "Z" → "AA" */
function columnAfter(name: string): string {
  const number = [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) + 1;
  let left = number;
  let next = '';
  for (; left > 0; left = Math.floor((left - 1) / 26)) next = String.fromCharCode(65 + ((left - 1) % 26)) + next;
  return next;
}

/** The mark stands beside the heading, which stays in sight and which reading a sheet in again passes over. */
function markSheet(xml: string): string {
  const marked = xml.replace(FIRST_ROW, (row) => {
    const last = [...row.matchAll(CELL)].at(-1);
    const style = /s="\d+"/.exec(last?.[2] ?? '')?.[0] ?? '';
    const cell = `<c r="${columnAfter(last?.[1] ?? '')}1" ${style} t="inlineStr"><is><t>${PRACTICE_WORDS}</t></is></c>`;
    return row.replace('</row>', `${cell}</row>`);
  });
  // The order of a sheet's parts is fixed: what is printed on top comes after how the page lies.
  return marked.replace(/(<pageSetup[^>]*\/>)/, `$1${PRINTED}`);
}

/** The same workbook with the mark of the practice in each sheet and on each page that is printed. */
export function markPracticeWorkbook(workbook: Buffer): Buffer {
  const parts = Object.entries(unzipSync(workbook)).map(([name, content]) => [
    name,
    SHEET.test(name) ? strToU8(markSheet(strFromU8(content))) : content,
  ]);
  return Buffer.from(zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>));
}
