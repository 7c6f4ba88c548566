import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { dayWords } from '../events/event-days.js';
import { eventsText } from '../events/events-text.js';
import { type Touched, TouchedDialog } from '../events/TouchedDialog.js';
import { useToldWords } from '../events/use-told-words.js';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { NotFound } from '../frame/NotFound.js';
import { Page } from '../frame/Page.js';
import {
  ChangeNeedDocument,
  NeedToChangeDocument,
  type NeedToChangeQuery,
} from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { Button, ButtonLink, Loaded, Notice, useAnnounce } from '../ui/index.js';
import { uiText } from '../i18n/ui.js';
import { inputOfNeed, mistakesOfNeed, needFieldNames, valuesOfNeed, type NeedValues } from './need-values.js';
import { NeedFields } from './NeedFields.js';
import { needsText } from './needs-text.js';

/** `/needs/:id/change` */
export function ChangeNeed() {
  const { id = '' } = useParams<{ id: string }>();
  const reading = useGraphQL(NeedToChangeDocument, { id });
  return (
    <Loaded reading={reading}>{({ need }) => (need ? <ChangeNeedOf need={need} /> : <NotFound />)}</Loaded>
  );
}

type Need = NonNullable<NeedToChangeQuery['need']>;

function ChangeNeedOf({ need }: { readonly need: Need }) {
  const t = useText(needsText);
  const e = useText(eventsText);
  const ui = useText(uiText);
  const format = useFormat();
  const [, navigate] = useLocation();
  const announce = useAnnounce();
  const command = useCommand(ChangeNeedDocument);
  const [values, setValues] = useState<NeedValues>(() => valuesOfNeed(need, need.day.id));
  const mistakes = mistakesOfNeed(values, need.day, t);
  const problems = useFormProblems(mistakes);
  const eventAddress = `/events/${need.event.id}`;
  const told = useToldWords();
  const [touched, setTouched] = useState<Touched>();
  const save = async (seen: string | null = null) => {
    if (!problems.show(mistakes)) return;
    const input = inputOfNeed(values, need.theme);
    const result = (await command.run({ id: need.id, input, seen }))?.changeNeed;
    setTouched(result?.__typename === 'TouchedPeople' ? { people: result, anew: seen !== null } : undefined);
    if (result?.__typename === 'Refused') problems.showRefusal(result, needFieldNames);
    if (result?.__typename !== 'NeedSaved') return;
    announce({ text: told(t.changed(result.need.role), result.told) });
    navigate(eventAddress);
  };
  return (
    <Page
      title={t.formChange(need.role)}
      width="narrow"
      crumbs={[{ label: need.event.title, to: eventAddress }]}
      lead={
        <>
          <p>{dayWords(need.day, format, e)}</p>
          <p>{t.seen}</p>
        </>
      }
    >
      {need.peopleTaken > 0 && <Notice kind="info" title={t.heldBy(format.people(need.peopleTaken))} />}
      <form
        noValidate
        className="flex flex-col gap-8"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <FormProblemsBox problems={problems} failure={command.failure} />
        <NeedFields
          values={values}
          set={(part) => setValues((before) => ({ ...before, ...part }))}
          problems={problems}
          day={need.day}
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" size="large" busy={command.running}>
            {t.saveChange}
          </Button>
          <ButtonLink to={eventAddress} kind="text" size="large">
            {ui.close}
          </ButtonLink>
        </div>
      </form>
      <TouchedDialog
        touched={touched}
        busy={command.running}
        onConfirm={(key) => void save(key)}
        onClose={() => setTouched(undefined)}
      />
    </Page>
  );
}
