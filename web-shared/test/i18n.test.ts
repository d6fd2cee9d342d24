import { type Namespace, namespaceLoaders } from '../src/i18n/namespaces';

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

describe.each(Object.keys(namespaceLoaders.vi) as Namespace[])('the texts of %s', (name) => {
  it('have the same keys and the same placeholders in both languages', async () => {
    const [vi, en] = await Promise.all([namespaceLoaders.vi[name](), namespaceLoaders.en[name]()]);
    expect(keysOf(en.default)).toEqual(keysOf(vi.default));
    const [vietnamese, english] = [textsOf(vi.default), textsOf(en.default)];
    for (const [index, text] of vietnamese.entries()) {
      expect({ text, placeholders: placeholders(english[index] ?? '') }).toEqual({
        text,
        placeholders: placeholders(text),
      });
    }
  });

  it('leave nothing empty, and are composed Unicode', async () => {
    const [vi, en] = await Promise.all([namespaceLoaders.vi[name](), namespaceLoaders.en[name]()]);
    for (const text of [...textsOf(vi.default), ...textsOf(en.default)]) {
      expect(text.trim()).not.toBe('');
      expect(text).toBe(text.normalize('NFC'));
    }
  });
});
