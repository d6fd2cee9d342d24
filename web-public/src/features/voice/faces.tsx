/** From the best to the worst. */
export const FACES = [5, 4, 3, 2, 1] as const;

export type Face = (typeof FACES)[number];

const MOUTHS: Record<Face, string> = {
  5: 'M12 27 C15 39 33 39 36 27 Z',
  4: 'M13 29 C17 36 31 36 35 29',
  3: 'M14 32 H34',
  2: 'M13 35 C17 28 31 28 35 35',
  1: 'M12 37 C15 26 33 26 36 37 M12 15 L19 18 M36 15 L29 18',
};

/** Drawn: not every machine of a centre has a sign for it. What it means stands beside it in words. */
export function FaceSign({ face }: { face: Face }) {
  return (
    <svg className="face-sign" viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="21" />
      <circle className="face-sign__eye" cx="17" cy="21" r="2.6" />
      <circle className="face-sign__eye" cx="31" cy="21" r="2.6" />
      <path d={MOUTHS[face]} />
    </svg>
  );
}
