import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import {
  ExportPersonalDataDocument,
  HeldAboutMeDocument,
  RequestErasureDocument,
  TakeErasureBackDocument,
  type HeldAboutMeQuery,
} from '../graphql/generated/graphql.js';
import { useCommand, useGraphQL } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import {
  Button,
  Dialog,
  Disclosure,
  Facts,
  Loaded,
  Notice,
  Section,
  TextLink,
  useAnnounce,
} from '../ui/index.js';
import { useHeldWords } from './held-words.js';
import { privacyText } from './privacy-text.js';
import { saveFile } from './save-file.js';

type Part = HeldAboutMeQuery['heldAboutMe'][number];

/** A section of the account's screen: all that is held about me, as a list and as a file, and its deletion. */
export function HeldAboutMe() {
  const t = useText(privacyText);
  const reading = useGraphQL(HeldAboutMeDocument, {});
  return (
    <>
      <Section title={t.held.title}>
        <p>
          {t.held.lead} <TextLink to="/privacy">{t.held.page}</TextLink>
        </p>
        <Loaded reading={reading}>
          {({ heldAboutMe }) => (
            <div className="flex flex-col gap-1">
              {heldAboutMe.map((part) => (
                <PartOf key={part.table} part={part} />
              ))}
            </div>
          )}
        </Loaded>
        <TakeFile />
      </Section>
      <Loaded reading={reading} lines={1}>
        {({ erasureRequest }) => <Erasure request={erasureRequest ?? null} />}
      </Loaded>
    </>
  );
}

function PartOf({ part }: { readonly part: Part }) {
  const t = useText(privacyText);
  const format = useFormat();
  const words = useHeldWords();
  return (
    <Disclosure summary={t.held.part(words.table(part.table), format.number(part.count))}>
      <div className="flex flex-col gap-4">
        {part.count > part.rows.length && <p>{t.held.newest(format.number(part.rows.length))}</p>}
        {part.rows.map((row, at) => (
          <Facts
            key={at}
            facts={row.fields.map(({ name, value }) => ({
              term: words.field(name),
              value: words.value(name, value),
            }))}
          />
        ))}
      </div>
    </Disclosure>
  );
}

function TakeFile() {
  const t = useText(privacyText);
  const announce = useAnnounce();
  const problems = useFormProblems();
  const command = useCommand(ExportPersonalDataDocument);
  const take = async () => {
    const file = (await command.run({}))?.exportPersonalData;
    if (!file) return;
    saveFile(file.fileName, file.json, 'application/json');
    announce({ text: t.held.taken });
  };
  return (
    <div className="flex flex-col gap-2">
      <FormProblemsBox problems={problems} failure={command.failure} />
      <p>
        <Button kind="secondary" busy={command.running} describedBy="take-hint" onClick={() => void take()}>
          {t.held.take}
        </Button>
      </p>
      <p id="take-hint" className="text-std-16N-170 text-solid-gray-700">
        {t.held.takeHint}
      </p>
    </div>
  );
}

function Erasure({ request }: { readonly request: HeldAboutMeQuery['erasureRequest'] | null }) {
  const t = useText(privacyText);
  const format = useFormat();
  const erasure = useErasure();
  const waiting = request?.state === 'REQUESTED';
  return (
    <Section title={t.held.eraseTitle}>
      <FormProblemsBox problems={erasure.problems} failure={erasure.failure} />
      {waiting && request && (
        <Notice
          kind="info"
          title={t.held.asked(format.dateTime(request.requestedAt))}
          actions={
            <Button kind="secondary" size="small" busy={erasure.busy} onClick={() => void erasure.takeBack()}>
              {t.held.takeBack}
            </Button>
          }
        />
      )}
      {request?.state === 'DECLINED' && request.reason && (
        <Notice kind="info" title={t.held.declined(request.reason)} />
      )}
      {!waiting && (
        <>
          <p>{t.held.eraseBody}</p>
          <p>{t.held.eraseNeeded}</p>
          <p>
            <Button kind="secondary" onClick={() => erasure.setAsking(true)}>
              {t.held.ask}
            </Button>
          </p>
        </>
      )}
      <Dialog
        open={erasure.asking}
        title={t.held.askTitle}
        onClose={() => erasure.setAsking(false)}
        action={
          <Button busy={erasure.busy} onClick={() => void erasure.ask()}>
            {t.held.ask}
          </Button>
        }
      >
        <p>{t.held.eraseBody}</p>
        <p>{t.held.askNow}</p>
      </Dialog>
    </Section>
  );
}

function useErasure() {
  const t = useText(privacyText);
  const announce = useAnnounce();
  const problems = useFormProblems();
  const requesting = useCommand(RequestErasureDocument);
  const takingBack = useCommand(TakeErasureBackDocument);
  const [asking, setAsking] = useState(false);
  return {
    problems,
    asking,
    setAsking,
    busy: requesting.running || takingBack.running,
    failure: requesting.failure ?? takingBack.failure,
    ask: async () => {
      const result = (await requesting.run({}))?.requestErasure;
      setAsking(false);
      if (result?.__typename === 'Refused') problems.showRefusal(result, []);
      if (result?.__typename !== 'ErasureDecided') return;
      // Erased at once: nobody is signed in any more.
      if (result.request.state === 'CARRIED_OUT') window.location.assign('/');
      else announce({ text: t.held.sent });
    },
    takeBack: async () => {
      const result = (await takingBack.run({}))?.takeErasureBack;
      if (result?.__typename === 'Refused') problems.showRefusal(result, []);
      if (result?.__typename === 'ErasureDecided') announce({ text: t.held.tookBack });
    },
  };
}
