import { expectTextsAgree } from '@hcc/web-shared/test/support/texts-agree';
import { laterTexts } from '../src/i18n/later-texts';
import { texts } from '../src/i18n/texts';

expectTextsAgree(texts);
expectTextsAgree(laterTexts);
