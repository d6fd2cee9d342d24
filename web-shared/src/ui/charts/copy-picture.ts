/**
 * Puts a PNG where it can be pasted into a letter or a message. Where the browser does not let us, the file is saved
 * under `name`.
 * @returns what was done
 */
export async function copyPicture(dataUrl: string, name: string): Promise<'copied' | 'saved'> {
  try {
    const picture = await (await fetch(dataUrl)).blob();
    await navigator.clipboard.write([new ClipboardItem({ [picture.type]: picture })]);
    return 'copied';
  } catch {
    const link = document.createElement('a');
    link.href = dataUrl;
    link.download = `${name}.png`;
    link.click();
    return 'saved';
  }
}
