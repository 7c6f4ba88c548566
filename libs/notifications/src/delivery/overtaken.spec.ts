import { overtakenBy, type Standing } from './overtaken.js';

const standing = (with_: Partial<Standing>): Standing => ({
  ...{ kind: 'MATCH_APPROVED', matchState: 'APPROVED', answerIsOpen: true, dayIsPast: false },
  ...{ linkIsOpen: null, hoursOld: 1, erased: false },
  ...with_,
});

describe(overtakenBy.name, () => {
  it.each<[Partial<Standing>, ReturnType<typeof overtakenBy>]>([
    [{}, null],
    [{ matchState: 'CONFIRMED' }, 'ANSWER_CLOSED'],
    [{ answerIsOpen: false }, 'ANSWER_CLOSED'],
    [{ kind: 'ANSWER_REMINDER', matchState: 'DECLINED' }, 'ANSWER_CLOSED'],
    [{ kind: 'ANSWER_CONFIRMED', matchState: 'CONFIRMED' }, null],
    [{ kind: 'ANSWER_CONFIRMED', matchState: 'WITHDRAWN' }, 'MATCH_ENDED'],
    [{ kind: 'DAY_REMINDER', matchState: 'CANCELLED' }, 'MATCH_ENDED'],
    [{ kind: 'CALLED_OFF', matchState: 'CANCELLED' }, null],
    [{ kind: 'CALLED_OFF', matchState: 'CANCELLED', dayIsPast: true }, 'DAY_PAST'],
    [{ kind: 'DAY_DONE', matchState: 'COMPLETED', dayIsPast: true }, null],
    [{ kind: 'PASSWORD_RESET', matchState: null, linkIsOpen: false }, 'LINK_USED'],
    [{ kind: 'INVITATION', matchState: null, linkIsOpen: true }, null],
    [{ kind: 'STILL_SHORT', matchState: null, hoursOld: 30 }, 'OUT_OF_DATE'],
    [{ kind: 'STILL_SHORT', matchState: null, hoursOld: 3 }, null],
    [{ kind: 'SECURITY_NOTICE', matchState: null, hoursOld: 3000 }, null],
    [{ erased: true }, 'ERASED'],
  ])('says of %j: %s', (with_, expected) => expect(overtakenBy(standing(with_))).toBe(expected));
});
