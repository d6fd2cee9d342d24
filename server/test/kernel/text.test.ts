import { textProblem } from '../../src/kernel/text';

describe('a text', () => {
  it.each([
    ['NUL', '\0', 'U+0000'],
    ['a bell', '\x07', 'U+0007'],
    ['a vertical tab', '\v', 'U+000B'],
    ['an escape', '\x1b[31m', 'U+001B'],
    ['DEL', '\x7f', 'U+007F'],
    ['a C1 control character', '\x85', 'U+0085'],
    ['a soft hyphen', '\u00ad', 'U+00AD'],
    ['a zero-width space', '\u200b', 'U+200B'],
    ['a joiner between letters', '\u200d', 'U+200D'],
    ['a right-to-left mark', '\u200f', 'U+200F'],
    ['an embedding', '\u202a', 'U+202A'],
    ['an override', '\u202e', 'U+202E'],
    ['an isolate', '\u2066', 'U+2066'],
    ['a byte order mark', '\ufeff', 'U+FEFF'],
    ['a Hangul filler', '\u3164', 'U+3164'],
    ['the first half of a pair', '\ud800', 'U+D800'],
    ['the second half of a pair', '\udc00', 'U+DC00'],
    ['a noncharacter', '\ufffe', 'U+FFFE'],
    ['a noncharacter of another plane', '\u{1ffff}', 'U+1FFFF'],
    ['a tag', '\u{e0041}', 'U+E0041'],
    ['what stands for a broken letter', '\ufffd', 'U+FFFD'],
  ])('with %s is refused, and is told which character and where', (_, character, named) => {
    expect(textProblem(`👍Hoà${character}x`)).toContain(`Ký tự thứ 5 (${named})`);
  });

  it.each([
    ['with accents, composed or not', `Đặng Thị Hoà ${'Đặng Thị Hoà'.normalize('NFD')}`],
    ['of several lines with tabs', 'một\r\n\thai\u2028ba'],
    ['with blanks that do not break', 'Khu\u00a01'],
    ['with emoji of several parts', 'Cảm ơn ❤️ 👍🏽 👨‍👩‍👧 🏳️‍🌈'],
    ['in other scripts', 'Ελλάδα Россия 越南 ภาษาไทย العربية'],
    ['with signs', '“§ 5” – 100 m² × 3 ≤ ½ … №'],
    ['without anything', ''],
  ])('%s is taken', (_, text) => {
    expect(textProblem(text)).toBeNull();
  });
});
