import { fromBase64 } from '../text/base64';
import { saveFile } from '../text/save-file';

const PNG = 'image/png';

/**
 * Puts a PNG where it can be pasted into a letter or a message. Where the browser does not let us, the file is saved
 * under `name`.
 * @param dataUrl in Base64; no page may fetch it, as the policy of our pages has it
 * @returns what was done
 */
export async function copyPicture(dataUrl: string, name: string): Promise<'copied' | 'saved'> {
  const picture = fromBase64(dataUrl.slice(dataUrl.indexOf(',') + 1), PNG);
  try {
    await navigator.clipboard.write([new ClipboardItem({ [PNG]: picture })]);
    return 'copied';
  } catch {
    saveFile(picture, `${name}.png`);
    return 'saved';
  }
}
