import { firstTexts } from '../src/i18n/first-texts';
import { commonTexts } from '../src/i18n/namespaces';
import { staffTexts } from '../src/i18n/staff-texts';
import { expectTextsAgree } from './support/texts-agree';

expectTextsAgree(commonTexts);
expectTextsAgree(firstTexts);
expectTextsAgree(staffTexts);
