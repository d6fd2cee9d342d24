/** Longer than any browser takes to begin with a file. */
const KEPT_MS = 60_000;

/** Hands a file to the browser, which puts it where it keeps what is downloaded. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
