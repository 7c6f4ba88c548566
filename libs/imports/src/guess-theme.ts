import { searchForm, type Theme } from '@app/domain';

/** What an undertaking is about, by words of its title or type; the first line that fits. */
const words: readonly (readonly [Theme, RegExp])[] = [
  ['DISASTER_PREPAREDNESS', /防災|避難|炊き出し|消防|救命|備蓄|消火|水防|ぼうさい/u],
  ['SAFETY', /防犯|交通安全|見守り|夜回り|夜警|火の用心|安全教室|ぱとろーる/u],
  ['CLEAN_UP', /清掃|掃除|落書き|ごみ拾い|ごみひろい|落ち葉|美化|くりーん/u],
  ['ELDERLY', /敬老|高齢|しにあ|介護|老人|認知症|いきいき|長寿/u],
  ['CHILDREN', /子ども|こども|子供|子育て|児童|親子|赤ちゃん|育児|乳幼児|小学生|園児|学童|幼児|きっず/u],
  ['ENVIRONMENT', /環境|自然|花壇|花植え|緑化|りさいくる|生き物|生物|植樹|えこ(?!の)|省えね|野鳥/u],
  [
    'FESTIVAL',
    /まつり|祭|盆踊り|盆おどり|縁日|もちつき|餅つき|ふぇすた|ふぇすてぃばる|抽選会|どんど焼き|花火/u,
  ],
];

/** The theme that words name; null where they name none. */
export function themeNamed(text: string): Theme | null {
  return words.find(([, fits]) => fits.test(searchForm(text)))?.[0] ?? null;
}

/** The theme that a list's words suggest; 文化 where none does, which is what most of a municipal list is about. */
export function guessTheme(title: string, eventType: string | null): Theme {
  return themeNamed(title) ?? (eventType === null ? null : themeNamed(eventType)) ?? 'CULTURE';
}
