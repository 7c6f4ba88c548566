import { useText } from '../i18n/language.js';
import { DateField, Disclosure, Select, TextField } from '../ui/index.js';
import { recordText } from './record-text.js';
import type { AskedRecord } from './use-record-filter.js';

const longestText = 200;

export function RecordFilters({ state, change, kinds }: AskedRecord & { readonly kinds: boolean }) {
  const t = useText(recordText);
  return (
    <form
      role="search"
      aria-label={t.search}
      onSubmit={(event) => event.preventDefault()}
      className="not-on-paper grid gap-x-6 gap-y-4 rounded-12 border border-solid-gray-300 p-5 desktop:grid-cols-2"
    >
      <TextField
        name="record-text"
        label={t.text}
        hint={t.textHint}
        narrows
        type="search"
        maxLength={longestText}
        value={state.text}
        onChange={(text) => change({ text })}
      />
      {kinds && (
        <Select
          name="record-kind"
          label={t.kind}
          narrows
          value={state.kind}
          onChange={(kind) => change({ kind })}
          options={(['ALL', 'PLAN', 'ORGANISATION', 'ACCESS', 'SETTING', 'RECORD'] as const).map((value) => ({
            value,
            label: t.kinds[value],
          }))}
        />
      )}
      <div className="desktop:col-span-2">
        <Disclosure summary={t.period}>
          <div className="grid gap-x-6 gap-y-4 desktop:grid-cols-2">
            <DateField
              name="record-from"
              label={t.from}
              narrows
              side="PAST"
              value={state.from}
              onChange={(from) => change({ from })}
            />
            <DateField
              name="record-to"
              label={t.to}
              narrows
              side="PAST"
              value={state.to}
              onChange={(to) => change({ to })}
            />
          </div>
        </Disclosure>
      </div>
    </form>
  );
}
