import { expectTextsAgree } from '@hcc/web-shared/test/support/texts-agree';
import { firstTexts } from '../src/i18n/first-texts';
import { texts } from '../src/i18n/texts';

expectTextsAgree(firstTexts);
expectTextsAgree(texts);
