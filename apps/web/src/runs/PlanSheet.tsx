import type { RunFactsFragment } from '../graphql/generated/graphql.js';
import { useLanguage, useText } from '../i18n/language.js';
import { runsText } from './runs-text.js';

export interface PlanSheetProps {
  readonly run: Pick<RunFactsFragment, 'periodFrom' | 'periodTo'>;
  readonly districtId: string;
}

/** For those who go on in a spreadsheet. */
export function PlanSheet({ run, districtId }: PlanSheetProps) {
  const t = useText(runsText);
  const { language } = useLanguage();
  const query = new URLSearchParams({ districtId, from: run.periodFrom, to: run.periodTo, lang: language });
  return (
    <p className="not-on-paper flex flex-wrap items-center gap-x-4">
      <a
        className="link inline-flex min-h-11 items-center"
        href={`/download/plan/plan.csv?${query.toString()}`}
        download
      >
        {t.sheet}
      </a>
      <span className="text-std-16N-170 text-solid-gray-700">{t.sheetHint}</span>
    </p>
  );
}
