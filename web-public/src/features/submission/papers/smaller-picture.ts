/** An A4 page at 150 points an inch is 1,240 × 1,754: every letter of a form is still read. */
const LONGEST_SIDE = 2_000;
const QUALITY = 0.8;
/** What is as small goes as it is. */
const SMALL_BYTES = 400_000;

/**
 * A photograph as it is sent: a phone's five megabytes take two minutes on a slow line. Drawn anew it says nothing any
 * more of where and when it was taken. What can't be drawn goes as it is, and the office's check decides.
 */
export async function smallerPicture(file: File): Promise<File> {
  if (!/^image\/(jpeg|png|webp|heic|heif)$/.test(file.type)) return file;
  if (file.type === 'image/png' && file.size <= SMALL_BYTES) return file;
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', QUALITY));
    if (!blob) return file;
    return new File([blob], `${file.name.replace(/\.[^.]*$/, '')}.jpg`, { type: 'image/jpeg' });
  } catch {
    return file;
  }
}
