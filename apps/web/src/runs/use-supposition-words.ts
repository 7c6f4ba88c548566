import { dayInJapan } from '../i18n/calendar.js';
import { useFormat, useLanguage, useText } from '../i18n/language.js';
import { lengthIn } from '../i18n/length.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import { useSeparator } from '../needs/conditions.js';
import { asks, type Supposition } from './supposition.js';
import { whatIfText } from './what-if-text.js';
import type { WhatIfThings } from './use-things.js';

/** A supposition as one line: 「夏祭り 設営」を1時間遅くする */
export function useSuppositionWords(things: WhatIfThings): (one: Supposition) => string {
  const t = useText(whatIfText);
  const words = useText(vocabularyText);
  const format = useFormat();
  const { language } = useLanguage();
  const separator = useSeparator();
  return (one) => {
    const offer = things.offers.find(({ id }) => id === one.offerId);
    const need = things.needs.find(({ id }) => id === one.needId);
    const count = format.number(one.count ?? 0);
    const when = one.date
      ? `${format.date(one.date, { short: true })} ${format.clockRange(one.from, one.to)}`
      : '';
    const skills = one.skills.map((skill) => words.skill[skill]).join(separator);
    const length = lengthIn(language, one.count ?? 0);
    const said = t.said[one.kind];
    const needName = need ? `${need.event.title} ${need.role}` : '';
    const company = offer?.company.name ?? '';
    switch (one.kind) {
      case 'NEED_MOVED':
        return said(needName, one.up ? t.laterBy(length) : t.earlierBy(length));
      case 'NEED_WITHOUT_SKILLS':
        return said(needName, skills);
      case 'OFFER_NEW':
        return said([format.people(one.count ?? 0), skills].filter(Boolean).join(separator), when);
      case 'OFFER_WINDOW':
        return said(company, when);
      default:
        return said(asks.need(one.kind) ? needName : company, one.up ? t.plus(count) : t.minus(count));
    }
  };
}

/** Needs and offers as lines to choose from. */
export function useThingNames(things: WhatIfThings) {
  const t = useText(whatIfText);
  const format = useFormat();
  return {
    offers: things.offers.map(({ id, company, people, mostEvents }) => ({
      value: id,
      label: t.offerName(company.name, format.people(people), format.number(mostEvents)),
    })),
    needs: things.needs.map(({ id, event, role, startsAt }) => ({
      value: id,
      label: t.needName(event.title, role, format.date(dayInJapan(startsAt), { short: true })),
    })),
  };
}
