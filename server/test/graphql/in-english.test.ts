import { REFUSALS } from '../../src/graphql/in-english';
import { englishReader } from '../../src/kernel/sentences';
import { personalDataProblems } from '../../src/modules/casework/personal-data';
import { type Said, SaidSentences } from '../harness/said-sentences';

/** What runs and stores the server, and the command line, speak to who runs it, in Vietnamese. */
const OF_THE_MACHINE = /^(cli\/|database\/|config\.ts|notices-config\.ts|main\.ts|modules\/demo\/)/;
/** A place that hands on what another one says, or says no sentence. */
const NO_SENTENCE = /^\S*$/;

const english = englishReader(REFUSALS);
const holesOf = (sentence: string) => sentence.split('{}').length - 1;

describe('what is refused, in English', () => {
  const source = new SaidSentences();
  const said = new Map<string, string>();
  const keep = (all: readonly Said[]) => {
    for (const { sentence, path } of all)
      if (!OF_THE_MACHINE.test(path) && !NO_SENTENCE.test(sentence)) said.set(sentence, path);
  };
  // Why a field was refused: at once, through `collect` or the rules of a procedure and of a plan, or as a problem.
  keep(source.ofArgument('badField', 1));
  keep(source.ofArgument('refuse', 1));
  keep(source.ofArgument('error', 2));
  keep(source.ofArgument('tell', 2));
  keep(source.ofArgument('ChangeProblem', 1));
  keep(source.ofObjects('reason', ['path', 'reason']).filter(({ path }) => path !== 'kernel/errors.ts'));
  // Why a command was, or what was not found.
  keep(source.ofArgument('HccError', 1));
  keep(
    source.ofArgument('notFound', 0).map(({ sentence, path }) => ({ sentence: `Không tìm thấy ${sentence}.`, path })),
  );

  // What a text tells of people is listed by words that are no sentences.
  const tells = 'Lê Thị Hoa, 038185001234, 0912345678, hoa@tinh.vn, 000.00.01.H56-261123-0001';
  const [{ reason: personal } = { reason: '' }] = personalDataProblems({ answer: tells }, ['Lê Thị Hoa']);
  said.set(personal, 'modules/casework/personal-data.ts');

  it('knows every sentence of the source', () => {
    expect(said.size).toBeGreaterThan(900);
    const unknown = [...said].filter(([sentence]) => english(sentence) === undefined);
    expect(unknown).toEqual([]);
  });

  it('leaves no Vietnamese of the source in the English, but for names between quotes or brackets', () => {
    const mixed = [...said.keys()].map((sentence) => english(sentence) ?? '');
    const left = mixed.filter((one) => /[à-ỹđ]/i.test(one.replace(/"[^"]*"|\([^)]*\)/g, '')));
    expect(left).toEqual([]);
  });

  it('has no sentence that the source does not say', () => {
    const marked = Object.keys(REFUSALS).map((sentence, index) => [
      sentence,
      `<${index}>${'{}'.repeat(holesOf(sentence))}`,
    ]);
    const mark = englishReader(Object.fromEntries(marked));
    const used = new Set([...said.keys()].flatMap((sentence) => mark(sentence)?.match(/<\d+>/g) ?? []));
    expect(Object.keys(REFUSALS).filter((_, index) => !used.has(`<${index}>`))).toEqual([]);
  });

  it('carries over as much as is put in', () => {
    const uneven = Object.entries(REFUSALS).filter(([sentence, other]) => holesOf(sentence) !== holesOf(other));
    expect(uneven).toEqual([]);
  });

  it('says what is put in as English does', () => {
    expect(english('Phải nộp đủ 1.060.000 đ.')).toBe('All of 1,060,000 VND must be paid.');
    expect(english('Hồ sơ đang ở trạng thái "Dừng xử lý", bước "Thẩm định": không thực hiện được thao tác này.')).toBe(
      'The dossier stands as "stopped", step "Thẩm định": this can\'t be done.',
    );
    expect(english(personal)).toBe(
      'Personal data are still in it: identity number, identity card "038185001234", phone number "0912345678", ' +
        'e-mail address "hoa@tinh.vn", dossier code "000.00.01.H56-261123-0001", name "Lê Thị Hoa".',
    );
    expect(english('Không tìm thấy tài khoản "hoa.le".')).toBe('Could not find the account "hoa.le".');
  });

  it('has none for what is no sentence of the source', () => {
    expect(english('Phải nộp đủ')).toBeUndefined();
    expect(english('Phải nộp đủ 5 đ. Xin cảm ơn')).toBeUndefined();
    expect(english('')).toBeUndefined();
  });
});
