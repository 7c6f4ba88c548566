import type { ImportRowPartsFragment, OfferFactsFragment } from '../graphql/generated/graphql.js';
import { clockInJapan, dayInJapan } from '../i18n/calendar.js';
import { useFormat, useLanguage, useText } from '../i18n/language.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import { weekdaysOf } from '../offers/offer-sentence.js';
import { useDistrictName } from '../offers/OfferSummary.js';
import { offerListsText } from './offer-lists-text.js';

export type OfferDraft = NonNullable<ImportRowPartsFragment['offerDraft']>;

const shownDays = 3;

/** The row's facts in words, one by one; what is empty is left out by whoever shows them. */
export function useOfferFacts() {
  const t = useText(offerListsText);
  const words = useText(vocabularyText);
  const format = useFormat();
  const name = useDistrictName();
  const when = useTimes();
  return (offer: OfferDraft | OfferFactsFragment) => [
    { term: t.when, value: when(offer) },
    {
      term: t.people,
      value:
        offer.people != null &&
        t.peopleOf(
          format.people(offer.people),
          offer.smallestGroup > 1 ? format.people(offer.smallestGroup) : '',
        ),
    },
    { term: t.often, value: t.oftenOf(format.number(offer.mostEvents)) },
    { term: t.notice, value: offer.leadDays > 0 && t.noticeOf(format.number(offer.leadDays)) },
    { term: t.districts, value: offer.districts.map(name).join('・') },
    { term: t.skills, value: offer.skills.map((skill) => words.skill[skill]).join('、') },
    { term: t.themes, value: offer.themes.map((theme) => words.theme[theme]).join('、') },
    { term: t.field.languages, value: offer.languages.map((one) => words.spoken[one]).join('、') },
    { term: t.field.basis, value: words.basis[offer.participationBasis] },
    { term: t.field.ages, value: offer.adultsOnly && t.adultsOnly },
    { term: t.remarks, value: 'remarks' in offer ? offer.remarks : offer.note },
  ];
}

/** 土曜 9:00～12:00（12/1～3/31）; 12/6（日）9:00～12:00 ほか2日 */
export function useTimes(): (offer: Pick<OfferDraft, 'patterns' | 'windows'>) => string {
  const t = useText(offerListsText);
  const format = useFormat();
  const { language } = useLanguage();
  return ({ patterns, windows }) => {
    const weekly = patterns.map(({ weekdays, fromTime, toTime, firstDay, lastDay, holidays }) => {
      const days = `${weekdaysOf(language, weekdays)} ${format.clockRange(fromTime, toTime)}`;
      return `${days}${t.holidays[holidays]}${t.period(format.dateRange(firstDay, lastDay))}`;
    });
    const single = windows.slice(0, shownDays).map(({ startsAt, endsAt }) => {
      const to = clockInJapan(endsAt) === '00:00' ? '24:00' : clockInJapan(endsAt);
      return `${format.date(dayInJapan(startsAt), { short: true })} ${format.clockRange(clockInJapan(startsAt), to)}`;
    });
    const more = windows.length > shownDays ? [t.moreDays(format.number(windows.length - shownDays))] : [];
    return [...weekly, ...single, ...more].join('、');
  };
}
