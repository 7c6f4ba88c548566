import { RecordStateDocument } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { Notice } from '../ui/index.js';
import { recordText } from './record-text.js';

/** What the last verification found, as it is: also that there was none yet, and what it says nothing about. */
export function RecordState() {
  const t = useText(recordText);
  const format = useFormat();
  const { data } = useGraphQL(RecordStateDocument, {});
  if (!data) return null;
  const { verifiedAt, verified, anchoredAt, flaw, firstBad } = data.recordState;
  if (!verifiedAt) {
    return (
      <Notice kind="info" title={t.state.never}>
        <p>{t.state.neverBody}</p>
      </Notice>
    );
  }
  const at = format.dateTime(verifiedAt);
  if (!flaw) {
    return (
      <Notice kind="success" title={t.state.good(at)}>
        <p>{t.state.goodBody(format.number(verified))}</p>
      </Notice>
    );
  }
  const words: Readonly<Record<string, string>> = t.flaws;
  return (
    <Notice kind="error" title={t.state.bad(String(firstBad))}>
      <p>{t.state.badBody(at, words[flaw] ?? flaw)}</p>
      <p>{anchoredAt ? t.state.lastGood(format.dateTime(anchoredAt)) : t.state.noGood}</p>
    </Notice>
  );
}
