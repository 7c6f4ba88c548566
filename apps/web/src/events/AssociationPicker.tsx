import { useDeferredValue, useId, useState, type KeyboardEvent } from 'react';
import { AssociationsFoundDocument, type AssociationsFoundQuery } from '../graphql/generated/graphql.js';
import { useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { vocabularyText } from '../i18n/vocabulary.js';
import { Button, controlLook, FormField } from '../ui/index.js';
import { eventFormText } from './event-form-text.js';
import type { ChosenAssociation } from './event-values.js';

export interface AssociationPickerProps {
  readonly districtId: string;
  readonly value: ChosenAssociation | null;
  readonly onChange: (association: ChosenAssociation | null) => void;
  readonly error: string | undefined;
  /** The organiser as an imported list names it. */
  readonly writtenAs: string | null | undefined;
}

type Found = AssociationsFoundQuery['associations']['edges'][number]['node'];

/** Three characters of name or kana find it (WAI-ARIA: editable combobox with a listbox). */
export function AssociationPicker({ districtId, value, onChange, error, writtenAs }: AssociationPickerProps) {
  const t = useText(eventFormText);
  if (value) {
    return (
      <div className="flex flex-col gap-2">
        <p className="text-std-17B-170">{t.association}</p>
        <div className="flex flex-wrap items-center gap-3">
          <p>{value.name}</p>
          <Button kind="secondary" size="small" onClick={() => onChange(null)}>
            {t.associationClear}
          </Button>
        </div>
      </div>
    );
  }
  const hint = writtenAs ? `${t.associationBefore(writtenAs)} ${t.associationHint}` : t.associationHint;
  return (
    <FormField name="associationId" label={t.association} hint={hint} error={error}>
      {(control) => <Combobox control={control} districtId={districtId} onChoose={onChange} error={error} />}
    </FormField>
  );
}

interface ComboboxProps {
  readonly control: Parameters<Parameters<typeof FormField>[0]['children']>[0];
  readonly districtId: string;
  readonly onChoose: (association: ChosenAssociation) => void;
  readonly error: string | undefined;
}

function Combobox({ control, districtId, onChoose, error }: ComboboxProps) {
  const t = useText(eventFormText);
  const format = useFormat();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const listId = useId();
  const search = useDeferredValue(typed.trim());
  const { data } = useGraphQL(
    AssociationsFoundDocument,
    { districtId, search },
    { skip: search === '', keepBefore: true },
  );
  const found = search === '' ? [] : (data?.associations.edges.map(({ node }) => node) ?? []);
  const listed = open && search !== '' && data !== undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') setOpen(false);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive((active + step + found.length) % found.length);
    }
    const chosen = found[active] ?? (found.length === 1 ? found[0] : undefined);
    if (event.key === 'Enter' && listed) {
      event.preventDefault();
      if (chosen) onChoose(chosen);
    }
  };
  return (
    <div className="relative max-w-xl">
      <input
        {...control}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-expanded={listed}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={listed && active >= 0 ? `${listId}-${active}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
        className={controlLook(error, 'w-full')}
      />
      <FoundList id={listId} listed={listed} found={found} active={active} onChoose={onChoose} />
      <p role="status" className={found.length === 0 ? 'text-std-16N-170 text-solid-gray-800' : 'sr-only'}>
        {listed && (found.length === 0 ? t.associationNone : t.associationFound(format.number(found.length)))}
      </p>
    </div>
  );
}

interface FoundListProps {
  readonly id: string;
  readonly listed: boolean;
  readonly found: readonly Found[];
  readonly active: number;
  readonly onChoose: (association: ChosenAssociation) => void;
}

function FoundList({ id, listed, found, active, onChoose }: FoundListProps) {
  const t = useText(eventFormText);
  const words = useText(vocabularyText);
  return (
    <ul
      id={id}
      role="listbox"
      aria-label={t.association}
      hidden={!listed || found.length === 0}
      className="absolute inset-x-0 z-20 mt-1 overflow-hidden rounded-8 border border-solid-gray-600 bg-white shadow-2"
    >
      {found.map((association, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the combobox's
        <li
          key={association.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(association)}
          className="flex min-h-12 cursor-pointer flex-wrap items-center justify-between gap-x-4 px-4 py-2 hover:bg-key-50 aria-selected:bg-key-100"
        >
          <span>{association.name}</span>
          <span className="text-std-16N-170 text-solid-gray-700">
            {association.kana}　{words.associationKind[association.kind]}
          </span>
        </li>
      ))}
    </ul>
  );
}
