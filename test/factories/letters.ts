import { languages, type Language } from '@app/domain';
import { notificationKinds, type Activity, type FactsOf, type NotificationKind } from '@app/notifications';
import { anActivity, factsOfEachKind, otherReaders } from './told.js';

const long = 'とても長い名前の、地域の皆さんがたいへん楽しみにしている行事と催し'.repeat(12);
const longWord = 'Donaudampfschifffahrtsgesellschaft'.repeat(12);

/** Everything that can be left out, left out; everything as long as it gets; everything as nasty. */
export const activities: Readonly<Record<'usual' | 'short' | 'long' | 'hostile', Activity>> = {
  usual: anActivity(),
  short: anActivity({
    ...{ eventTitle: '祭', role: '雑', associationName: null, backupDate: null, venueName: null },
    ...{ venueAddress: null, meetingPlace: null, thingsToBring: null, clothing: null, rainPlan: null },
  }),
  long: anActivity({
    ...{ eventTitle: long, role: long, associationName: `株式会社${long}`, venueName: long },
    ...{ venueAddress: long, meetingPlace: `${long}\n${long}`, thingsToBring: longWord, clothing: longWord },
    ...{ rainPlan: '。'.repeat(300), endsAt: '2026-12-07T02:00:00+09:00' },
  }),
  hostile: anActivity({
    eventTitle: `<script>alert(1)</script>\r\nBcc: evil@x.test\r\n\r\n${'とても長い'.repeat(20)}`,
    role: '"><svg/onload=alert(1)>\nSubject: 2\u2028三',
    associationName: '"><img src=x onerror=alert(1)>㈱\u200f',
    meetingPlace: '\u202e逆さ\u2066\u0000NUL javascript:alert(1)\n--\n二行目',
    thingsToBring: "https://evil.test/<a href='data:x' style=x>&amp;`${process.env}`{{x}}",
    venueName: '=?utf-8?B?w6k=?= 公園, evil@x.test',
    venueAddress: '長'.repeat(300),
    clothing: '\u001b[31m赤\u007f',
    rainPlan: '𠮷'.slice(0, 1) + '👨‍👩‍👧‍👦か\u3099',
  }),
};

export interface LetterCase {
  readonly kind: NotificationKind;
  readonly facts: FactsOf[NotificationKind];
  readonly language: Language;
  /** What it is, in a word that may name a file. */
  readonly name: string;
}

/** Every kind, for each of its readers, about each sort of activity, in each language. */
export function letterCases(sorts: readonly (keyof typeof activities)[]): LetterCase[] {
  return notificationKinds.flatMap((kind) =>
    sorts.flatMap((sort) => {
      const activity = activities[sort];
      const facts = [factsOfEachKind(activity)[kind], ...(otherReaders(activity)[kind] ?? [])];
      return facts.flatMap((each, index) =>
        languages.map((language) => ({
          ...{ kind, facts: each, language },
          name: [kind, ...(index > 0 ? [index + 1] : []), sort, language].join('-').toLowerCase(),
        })),
      );
    }),
  );
}
