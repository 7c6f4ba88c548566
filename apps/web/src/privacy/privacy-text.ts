import { texts } from '../i18n/texts.js';
import { privacyTextEn } from './privacy-text-en.js';
import { privacyTextJa } from './privacy-text-ja.js';

export const privacyText = texts(privacyTextJa, privacyTextEn);
