import { commonTexts } from '../src/i18n/namespaces';
import { practiceTexts } from '../src/i18n/practice-texts';
import { staffTexts } from '../src/i18n/staff-texts';
import { unitTexts } from '../src/i18n/unit-texts';
import { expectTextsAgree } from './support/texts-agree';

expectTextsAgree(commonTexts);
expectTextsAgree(staffTexts);
expectTextsAgree(unitTexts);
expectTextsAgree(practiceTexts);
