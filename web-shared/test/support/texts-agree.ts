import type { Texts } from '../../src/i18n/namespaces';

function keysOf(texts: object, path = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${path}${key}.`) : [`${path}${key}`],
  );
}

function textsOf(texts: object): string[] {
  return Object.values(texts).flatMap((value) =>
    typeof value === 'object' && value !== null ? textsOf(value) : [String(value)],
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

/** The tests that the texts of every app must pass. */
export function expectTextsAgree(texts: Texts): void {
  const load = async (name: string) => {
    const [vi, en] = await Promise.all([texts.vi[name]?.(), texts.en[name]?.()]);
    if (!vi || !en) throw new Error(`${name} is there in one language only`);
    return { vi: vi.default, en: en.default };
  };

  describe.each(Object.keys(texts.vi))('the texts of %s', (name) => {
    it('have the same keys and the same placeholders in both languages', async () => {
      const { vi, en } = await load(name);
      expect(keysOf(en)).toEqual(keysOf(vi));
      const [vietnamese, english] = [textsOf(vi), textsOf(en)];
      for (const [index, text] of vietnamese.entries()) {
        expect({ text, placeholders: placeholders(english[index] ?? '') }).toEqual({
          text,
          placeholders: placeholders(text),
        });
      }
    });

    it('leave nothing empty, and are composed Unicode', async () => {
      const { vi, en } = await load(name);
      for (const text of [...textsOf(vi), ...textsOf(en)]) {
        expect(text.trim()).not.toBe('');
        expect(text).toBe(text.normalize('NFC'));
      }
    });
  });
}
