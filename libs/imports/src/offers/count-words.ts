/** A number as a list says it; `least` where a range stands there, `loose` where a word beside it leaves it open. */
export interface Count {
  readonly value: number;
  readonly least: number | null;
  readonly loose: boolean;
}

const loosely = /約|およそ|程度|くらい|ぐらい|ほど|前後|以上|~$/u;

/** 5, 5名, 最大10名, 約10名, 3~5名; null for anything else, 若干名 too. */
export function readPeople(text: string): Count | null {
  const form = plain(text);
  const range = /^(\d{1,4})(?:名|人)?(?:~|-|から)(\d{1,4})(?:名|人)?(?:程度|まで)?$/u.exec(form);
  if (range && Number(range[1]) <= Number(range[2]))
    return { value: Number(range[2]), least: Number(range[1]), loose: form.endsWith('程度') };
  const one =
    /^(?:最大|最低|最少|計|合計|約|およそ)?(\d{1,4})(?:名|人)?(?:様)?(?:程度|くらい|ぐらい|ほど|前後|まで|以内|以上|~)?$/u.exec(
      form,
    );
  return one ? { value: Number(one[1]), least: null, loose: loosely.test(form) } : null;
}

/** Events a year: 6, 年6回, 月1回, 制限なし. */
export function readTimesAYear(text: string): Count | null {
  const form = plain(text);
  if (/^(制限なし|無制限|何回でも|上限なし|いくらでも)$/u.test(form))
    return { value: 366, least: null, loose: false };
  const monthly = /^(?:毎月|月に?|月間)(\d{1,2})?(?:回|日)?(?:程度|まで|くらい)?$/u.exec(form);
  if (monthly) return { value: 12 * Number(monthly[1] ?? 1), least: null, loose: true };
  const range = /^(?:年に?|年間)?(\d{1,3})(?:~|-)(\d{1,3})回?(?:程度|まで)?$/u.exec(form);
  if (range) return { value: Number(range[2]), least: null, loose: true };
  const yearly =
    /^(?:年に?|年間|最大|年間最大)?(\d{1,3})(?:回|日|\/年|回\/年)?(?:程度|まで|くらい|以内|前後)?$/u.exec(
      form,
    );
  return yearly ? { value: Number(yearly[1]), least: null, loose: loosely.test(form) } : null;
}

/** Days of notice: 14, 2週間前, 1か月, 不要. */
export function readNotice(text: string): Count | null {
  const form = plain(text);
  if (/^(不要|なし|当日可|いつでも(?:可)?)$/u.test(form)) return { value: 0, least: null, loose: false };
  const match =
    /^(?:実施日?の?|開催日?の?|約)?(\d{1,3})(日|週間?|[かヶケカ箇]?月)?(?:以上)?(?:前)?(?:まで(?:に)?)?(?:程度)?$/u.exec(
      form,
    );
  if (!match) return null;
  const days = match[2]?.startsWith('週') ? 7 : match[2]?.endsWith('月') ? 30 : 1;
  return { value: Number(match[1]) * days, least: null, loose: days === 30 || loosely.test(form) };
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s,]/gu, '')
    .replace(/[~〜～]/gu, '~');
}
