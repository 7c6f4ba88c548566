import { useState } from 'react';
import { useParams } from 'wouter';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import { Page } from '../frame/Page.js';
import {
  SavePreferenceByLinkDocument,
  UndoUnsubscribeDocument,
  UnsubscribeByLinkDocument,
  UnsubscribeDocument,
  type UnsubscribeOnPageFragment,
} from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import { Button, Disclosure, Loaded, Notice } from '../ui/index.js';
import { useKindWords } from './kind-words.js';
import { inputOf } from './preference-values.js';
import { AlwaysKinds, PreferenceForm } from './PreferenceForm.js';
import { preferencesText } from './preferences-text.js';

/** `/unsubscribe/:token`, from the foot of a mail. Opening it changes nothing; the button does, and can be undone. */
export function UnsubscribePage() {
  const { token = '' } = useParams<{ token: string }>();
  const t = useText(preferencesText);
  const reading = useGraphQL(UnsubscribeByLinkDocument, { token });
  return (
    <Page title={t.unsubscribeTitle} width="narrow">
      <Loaded reading={reading} lines={3}>
        {({ unsubscribePage: page }) =>
          page.__typename === 'UnsubscribePage' ? (
            <SwitchOff page={page} token={token} />
          ) : (
            <Notice kind="error" title={t.linkBroken}>
              <p>{t.linkBrokenBody}</p>
            </Notice>
          )
        }
      </Loaded>
    </Page>
  );
}

interface SwitchOffProps {
  readonly page: UnsubscribeOnPageFragment;
  readonly token: string;
}

function SwitchOff({ page, token }: SwitchOffProps) {
  const t = useText(preferencesText);
  const kind = useKindWords()(page.kind);
  const problems = useFormProblems();
  const stopping = useCommand(UnsubscribeDocument);
  const undoing = useCommand(UndoUnsubscribeDocument);
  const [done, setDone] = useState(false);
  const stop = async () => {
    const result = (await stopping.run({ token }))?.unsubscribe;
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
    setDone(result?.__typename === 'Unsubscribed');
  };
  const undo = async () => {
    const result = (await undoing.run({ token }))?.undoUnsubscribe;
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
  };
  return (
    <>
      <FormProblemsBox problems={problems} failure={stopping.failure ?? undoing.failure} />
      {page.off ? (
        <Notice
          kind="success"
          title={t.unsubscribed(kind)}
          announce={done}
          actions={
            <Button kind="secondary" busy={undoing.running} onClick={() => void undo()}>
              {t.undo}
            </Button>
          }
        />
      ) : (
        <>
          <h2 className="text-std-20B-160">{t.unsubscribeAsk(kind)}</h2>
          <p>{t.unsubscribeBody}</p>
          <div>
            <Button size="large" busy={stopping.running} onClick={() => void stop()}>
              {t.unsubscribeDo}
            </Button>
          </div>
        </>
      )}
      <AlwaysKinds kinds={page.preference.alwaysKinds} />
      <Disclosure summary={t.otherwise}>
        <ByLink key={String(page.off)} page={page} token={token} />
      </Disclosure>
    </>
  );
}

function ByLink({ page, token }: SwitchOffProps) {
  const command = useCommand(SavePreferenceByLinkDocument);
  const { preference } = page;
  return (
    <PreferenceForm
      preference={{ ...preference, alwaysKinds: [] }}
      busy={command.running}
      failure={command.failure}
      onSave={async (values) =>
        (await command.run({ token, input: inputOf(values, preference) }))?.savePreferenceByLink
      }
    />
  );
}
