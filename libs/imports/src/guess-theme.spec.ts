import type { Theme } from '@app/domain';
import { guessTheme } from './guess-theme.js';

describe(guessTheme.name, () => {
  it.each<[string, string | null, Theme]>([
    ['歩道の落書き消し', null, 'CLEAN_UP'],
    ['ボウサイ訓練と炊き出し', null, 'DISASTER_PREPAREDNESS'],
    ['冬の夜回り', '祭り', 'SAFETY'],
    ['こども縁日', null, 'CHILDREN'],
    ['花壇の手入れ', null, 'ENVIRONMENT'],
    ['秋の例大祭', null, 'FESTIVAL'],
    ['ｼﾆｱ体操', null, 'ELDERLY'],
    ['お話の会', '子育て・教育', 'CHILDREN'],
    ['えこの会', null, 'CULTURE'],
    ['読書会', null, 'CULTURE'],
  ])('takes %s (%s) for %s', (title, type, theme) => expect(guessTheme(title, type)).toBe(theme));
});
