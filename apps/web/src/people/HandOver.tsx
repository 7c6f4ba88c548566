import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems, useRefusal } from '../forms/problems.js';
import { Page } from '../frame/Page.js';
import {
  HandOverDeskDocument,
  HandOverListDocument,
  PeopleListDocument,
  UndoHandOverDocument,
  type HandOverListQuery,
  type PersonOnListFragment,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { usePages } from '../graphql/use-pages.js';
import { useFormat, useText } from '../i18n/language.js';
import { useSession } from '../session/session.js';
import {
  Button,
  CheckboxGroup,
  DateField,
  Dialog,
  Loaded,
  Notice,
  RadioGroup,
  Section,
  Select,
  Tag,
  TextArea,
  useAnnounce,
} from '../ui/index.js';
import { isDesk } from './GrantFields.js';
import { NoRight } from './People.js';
import { peopleText } from './people-text.js';
import { nobodyYet, PersonFields, personMistakes } from './PersonFields.js';
import { useRoleWords } from './role-words.js';

/** `/ward/people/hand-over`: a desk passes from one person to another on a day, as one decision. */
export function HandOver() {
  const t = useText(peopleText);
  const { viewer } = useSession();
  const reading = usePages(
    PeopleListDocument,
    { first: 100, search: null, companyId: null },
    (data) => data.people,
  );
  if (!viewer?.roles.includes('WARD_ADMINISTRATOR')) return <NoRight />;
  return (
    <Page
      title={t.ho.title}
      width="narrow"
      crumbs={[{ label: t.title, to: '/ward/people' }]}
      lead={<p className="max-w-prose">{t.ho.lead}</p>}
    >
      <Loaded reading={reading}>{({ nodes }) => <HandOverForm people={nodes} />}</Loaded>
      <Decided />
    </Page>
  );
}

const desksOf = (person: PersonOnListFragment | undefined) =>
  (person?.grants ?? []).filter(
    ({ role, state }) => isDesk(role) && (state === 'CURRENT' || state === 'COMING'),
  );

function HandOverForm({ people }: { readonly people: readonly PersonOnListFragment[] }) {
  const t = useText(peopleText);
  const form = useHandOver(people);
  const words = useRoleWords();
  const options = (list: readonly PersonOnListFragment[]) =>
    list.map(({ id, name, email }) => ({ value: id, label: `${name}（${email}）` }));
  return (
    <form
      noValidate
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void form.send();
      }}
    >
      <FormProblemsBox problems={form.problems} failure={form.failure} />
      <Select
        name="fromPersonId"
        label={t.ho.from}
        hint={t.ho.fromHint}
        required
        width="full"
        value={form.fromId}
        onChange={form.choose}
        options={options(people.filter((person) => desksOf(person).length > 0))}
        error={form.problems.errorOf('fromPersonId')}
      />
      {form.desks.length > 0 && (
        <CheckboxGroup
          name="grantIds"
          legend={t.ho.desks}
          required
          values={form.grantIds}
          onChange={form.setGrantIds}
          options={form.desks.map((grant) => ({ value: grant.id, label: words(grant) }))}
          error={form.problems.errorOf('grantIds')}
        />
      )}
      <RadioGroup
        name="who"
        legend={t.ho.to}
        required
        inline
        value={form.who}
        onChange={form.setWho}
        options={[
          { value: 'KNOWN', label: t.ho.known },
          { value: 'NEW', label: t.ho.fresh },
        ]}
      />
      {form.who === 'KNOWN' ? (
        <Select
          name="toPersonId"
          label={t.ho.choose}
          required
          width="full"
          value={form.toId}
          onChange={form.setToId}
          options={options(people.filter(({ id }) => id !== form.fromId))}
          error={form.problems.errorOf('toPersonId')}
        />
      ) : (
        <PersonFields
          values={form.fresh}
          onChange={form.setFresh}
          problems={form.problems}
          prefix="newPerson."
        />
      )}
      <DateField
        name="onDate"
        label={t.ho.onDate}
        hint={t.ho.onDateHint}
        required
        value={form.onDate}
        onChange={form.setOnDate}
        error={form.problems.errorOf('onDate')}
      />
      <TextArea
        name="note"
        label={t.ho.note}
        hint={t.ho.noteHint}
        rows={3}
        maxLength={1000}
        value={form.note}
        onChange={form.setNote}
      />
      <p>{t.ho.sends}</p>
      <div>
        <Button type="submit" size="large" busy={form.busy}>
          {t.ho.send}
        </Button>
      </div>
    </form>
  );
}

const fields = [...['fromPersonId', 'toPersonId', 'onDate', 'grantIds', 'newPerson.name', 'newPerson.email']];

function useHandOver(people: readonly PersonOnListFragment[]) {
  const t = useText(peopleText);
  const announce = useAnnounce();
  const command = useCommand(HandOverDeskDocument);
  const [fromId, setFromId] = useState('');
  const [grantIds, setGrantIds] = useState<readonly string[]>([]);
  const [who, setWho] = useState<'KNOWN' | 'NEW'>('NEW');
  const [toId, setToId] = useState('');
  const [fresh, setFresh] = useState(nobodyYet);
  const [onDate, setOnDate] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const desks = desksOf(people.find(({ id }) => id === fromId));
  const mistakes = [
    ...(fromId === '' ? [{ name: 'fromPersonId', error: t.ho.fromMissing }] : []),
    ...(fromId !== '' && grantIds.length === 0 ? [{ name: 'grantIds', error: t.ho.desksMissing }] : []),
    ...(who === 'KNOWN' && toId === '' ? [{ name: 'toPersonId', error: t.ho.toMissing }] : []),
    ...(who === 'NEW' ? personMistakes(fresh, t, 'newPerson.') : []),
    ...(onDate === null ? [{ name: 'onDate', error: t.dayMissing }] : []),
  ];
  const problems = useFormProblems(mistakes);
  /** All desks of the one who leaves are chosen to begin with. */
  const choose = (id: string) => {
    setFromId(id);
    setGrantIds(desksOf(people.find((person) => person.id === id)).map((grant) => grant.id));
  };
  const send = async () => {
    if (!problems.show(mistakes) || onDate === null) return;
    const input = {
      ...{ fromPersonId: fromId, onDate, grantIds: [...grantIds], note: note.trim() || null },
      toPersonId: who === 'KNOWN' ? toId : null,
      newPerson: who === 'NEW' ? fresh : null,
    };
    const result = (await command.run({ input }))?.handOverDesk;
    if (result?.__typename === 'Refused') problems.showRefusal(result, fields);
    if (result?.__typename !== 'HandOverSaved') return;
    problems.clear();
    setFromId('');
    setGrantIds([]);
    setToId('');
    setFresh(nobodyYet);
    setNote('');
    announce({ text: t.ho.done(result.handOver.to.name) });
  };
  return {
    ...{ fromId, choose, desks, grantIds, setGrantIds, who, setWho, toId, setToId },
    ...{ fresh, setFresh, onDate, setOnDate, note, setNote, problems, send },
    busy: command.running,
    failure: command.failure,
  };
}

type Passing = HandOverListQuery['handOvers']['edges'][number]['node'];

function Decided() {
  const t = useText(peopleText);
  const reading = usePages(HandOverListDocument, {}, (data) => data.handOvers);
  return (
    <Section title={t.ho.list}>
      <Loaded reading={reading}>
        {({ nodes }) =>
          nodes.length === 0 ? (
            <p className="text-solid-gray-700">{t.ho.empty}</p>
          ) : (
            <ul className="flex flex-col">
              {nodes.map((passing) => (
                <PassingItem key={passing.id} passing={passing} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

function PassingItem({ passing }: { readonly passing: Passing }) {
  const t = useText(peopleText);
  const format = useFormat();
  const words = useRoleWords();
  const [asking, setAsking] = useState(false);
  const { from, to } = passing;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-t border-solid-gray-300 py-4">
      <div className="flex min-w-0 flex-col gap-1">
        <p className="text-std-17B-170">
          {format.date(passing.onDate)}　{t.ho.arrow(from.name, to.name)}
        </p>
        <p>{passing.desks.map(words).join('、')}</p>
        {passing.note && <p className="whitespace-pre-wrap text-solid-gray-800">{passing.note}</p>}
        {passing.undoneAt && (
          <p>
            <Tag tone="quiet">{t.ho.undoneTag}</Tag>
          </p>
        )}
      </div>
      {passing.canBeUndone && (
        <Button
          kind="secondary"
          size="small"
          label={t.ho.undoLabel(from.name, to.name)}
          onClick={() => setAsking(true)}
        >
          {t.ho.undo}
        </Button>
      )}
      {asking && <UndoDialog passing={passing} onClose={() => setAsking(false)} />}
    </li>
  );
}

function UndoDialog({ passing, onClose }: { readonly passing: Passing; readonly onClose: () => void }) {
  const t = useText(peopleText);
  const announce = useAnnounce();
  const refusal = useRefusal();
  const command = useCommand(UndoHandOverDocument);
  const [refused, setRefused] = useState<string>();
  const send = async () => {
    const result = (await command.run({ id: passing.id }))?.undoHandOver;
    if (result?.__typename === 'Refused') setRefused(refusal(result));
    if (result?.__typename !== 'HandOverSaved') return;
    announce({ text: t.ho.undone });
    onClose();
  };
  return (
    <Dialog
      open
      title={t.ho.undoTitle}
      onClose={onClose}
      action={
        <Button busy={command.running} onClick={() => void send()}>
          {t.ho.undoSend}
        </Button>
      }
    >
      {refused && <Notice kind="error" title={refused} announce />}
      <p>{t.ho.undoBody(passing.from.name, passing.to.name)}</p>
    </Dialog>
  );
}
