/*
 * The words of a PDF's objects (ISO 32000-1, section 7.2 and 7.3), found while its bytes go by. What stands in strings
 * and comments is not a word; a name is read as a reader reads it, with #xx undone.
 */

/** `stream` and what else stands outside of strings; names without their slash. */
export type PdfToken = { kind: 'name'; text: string } | { kind: 'word'; text: string };

enum State {
  Between,
  Name,
  Word,
  Comment,
  Text,
  TextEscape,
  HexText,
}

const WHITE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set([...'()<>[]{}/%'].map((mark) => mark.charCodeAt(0)));
const [OPEN, CLOSE, LESS, GREATER, SLASH, PERCENT, BACKSLASH] = [...'()<>/%\\'].map((mark) => mark.charCodeAt(0));
/** A name has 127 bytes at most, a number far less; what is longer is no word of a PDF. */
const LONGEST_WORD = 400;

export class PdfTokens {
  private state = State.Between;
  private depth = 0;
  private word = '';

  /** @param onToken true where what follows is no text of objects: reading stops there */
  constructor(private readonly onToken: (token: PdfToken) => boolean) {}

  /** @returns where reading stopped: after the last byte, or before the one after the word that stopped it */
  read(bytes: Buffer, from = 0): number {
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at]!;
      switch (this.state) {
        case State.Comment:
          if (byte === 10 || byte === 13) this.state = State.Between;
          break;
        case State.TextEscape:
          this.state = State.Text;
          break;
        case State.Text:
          if (byte === BACKSLASH) this.state = State.TextEscape;
          else if (byte === OPEN) this.depth++;
          else if (byte === CLOSE && --this.depth === 0) this.state = State.Between;
          break;
        case State.HexText:
          if (byte === GREATER) this.state = State.Between;
          // "<<" opens a dictionary.
          else if (byte === LESS && this.word === '') this.state = State.Between;
          else this.word = 'x';
          break;
        default: {
          if (!WHITE.has(byte) && !DELIMITERS.has(byte)) {
            if (this.state === State.Between) this.begin(State.Word);
            if (this.word.length < LONGEST_WORD) this.word += String.fromCharCode(byte);
            break;
          }
          if (this.end()) return at;
          this.delimiter(byte);
        }
      }
    }
    return bytes.length;
  }

  /** After the last byte. */
  finish(): void {
    if (this.state === State.Name || this.state === State.Word) this.end();
  }

  private begin(state: State): void {
    this.state = state;
    this.word = '';
  }

  private end(): boolean {
    const { state, word } = this;
    this.begin(State.Between);
    if (state === State.Word) return this.onToken({ kind: 'word', text: word });
    if (state !== State.Name) return false;
    const text = word.replace(/#([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
    return this.onToken({ kind: 'name', text });
  }

  private delimiter(byte: number): void {
    if (byte === SLASH) this.begin(State.Name);
    else if (byte === PERCENT) this.state = State.Comment;
    else if (byte === LESS) this.begin(State.HexText);
    else if (byte === OPEN) {
      this.state = State.Text;
      this.depth = 1;
    }
  }
}
