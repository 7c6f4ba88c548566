import { useState } from 'react';
import { FormProblemsBox } from '../forms/FormProblemsBox.js';
import { useFormProblems } from '../forms/problems.js';
import {
  ChangeWebhookDocument,
  EnableWebhookDocument,
  RemoveWebhookDocument,
  RenewWebhookSecretDocument,
  TestWebhookDocument,
  type WebhookOnPageFragment,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useFormat, useText } from '../i18n/language.js';
import { Button, Card, Dialog, Facts, Notice, Tag, useAnnounce, type Tone } from '../ui/index.js';
import { useFailureWords } from './MessageState.js';
import { useKindWords } from './kind-words.js';
import { leftOut, webhookKinds } from './webhook-kinds.js';
import type { ShownSecret } from './WebhookSecret.js';
import { webhooksText } from './webhooks-text.js';

export interface WebhookCardProps {
  readonly endpoint: WebhookOnPageFragment;
  readonly onChange: () => void;
  readonly onSecret: (shown: ShownSecret) => void;
}

type State = 'WORKING' | 'NEW' | 'FAILING' | 'DISABLED';
const tones: Readonly<Record<State, Tone>> = {
  WORKING: 'good',
  NEW: 'plain',
  FAILING: 'problem',
  DISABLED: 'attention',
};

/** One endpoint: whether it works, what to do where it doesn't, and what its administrators may do. */
export function WebhookCard({ endpoint, onChange, onSecret }: WebhookCardProps) {
  const t = useText(webhooksText);
  const format = useFormat();
  const kinds = useKindWords();
  const why = useFailureWords();
  const card = useEndpoint(endpoint, onSecret);
  const { name, lastDeliveredAt, lastFailedAt, lastFailure } = endpoint;
  const state: State = endpoint.state === 'WORKING' && !lastDeliveredAt ? 'NEW' : endpoint.state;
  const when = (instant: string) => format.dateTime(instant, { short: true });
  return (
    <Card title={name} actions={<Tag tone={tones[state]}>{t.states[state]}</Tag>}>
      <FormProblemsBox problems={card.problems} failure={card.failure} />
      <Trouble endpoint={endpoint} />
      <Facts
        facts={[
          { term: t.server, value: <span className="wrap-anywhere">{endpoint.host}</span> },
          { term: t.format, value: `${t.formats[endpoint.format]}・${t.languages[endpoint.language]}` },
          { term: t.kinds, value: endpoint.kinds.map(kinds).join(t.comma) },
          { term: t.lastDelivered, value: lastDeliveredAt && when(lastDeliveredAt) },
          { term: t.lastFailed, value: lastFailedAt && when(lastFailedAt) },
          { term: t.why, value: lastFailure && <span className="wrap-anywhere">{why(lastFailure)}</span> },
        ]}
      />
      <LeftOut endpoint={endpoint} busy={card.busy} onAll={card.sendAll} />
      {card.tested && <Tested failure={card.tested.failure} />}
      <div className="flex flex-wrap gap-2">
        <Button kind="secondary" size="small" label={t.testOf(name)} busy={card.testing} onClick={card.test}>
          {t.test}
        </Button>
        <Button kind="secondary" size="small" label={t.changeOf(name)} onClick={onChange}>
          {t.change}
        </Button>
        {endpoint.state === 'DISABLED' ? (
          <Button size="small" label={t.enableOf(name)} busy={card.busy} onClick={() => card.enable(true)}>
            {t.enable}
          </Button>
        ) : (
          <Button
            kind="text"
            size="small"
            label={t.disableOf(name)}
            busy={card.busy}
            onClick={() => card.enable(false)}
          >
            {t.disable}
          </Button>
        )}
        {endpoint.format === 'STANDARD' && (
          <Button kind="text" size="small" label={t.renewOf(name)} onClick={() => card.ask('RENEW')}>
            {t.renew}
          </Button>
        )}
        <Button kind="text" size="small" label={t.removeOf(name)} onClick={() => card.ask('REMOVE')}>
          {t.remove}
        </Button>
      </div>
      <Asked card={card} name={name} />
    </Card>
  );
}

interface LeftOutProps {
  readonly endpoint: WebhookOnPageFragment;
  readonly busy: boolean;
  readonly onAll: () => void;
}

/** Kinds that came after the endpoint don't go there by themselves: which, and the button that adds them. */
function LeftOut({ endpoint: { kinds, name }, busy, onAll }: LeftOutProps) {
  const t = useText(webhooksText);
  const words = useKindWords();
  const format = useFormat();
  const others = leftOut(kinds);
  if (others.length === 0) return null;
  return (
    <Notice
      kind="info"
      title={t.leftOut(format.number(others.length))}
      actions={
        <Button kind="secondary" size="small" label={t.sendAllOf(name)} busy={busy} onClick={onAll}>
          {t.sendAll}
        </Button>
      }
    >
      <p>{others.map(words).join(t.comma)}</p>
      <p>{t.leftOutWhy}</p>
    </Notice>
  );
}

/** What is wrong, and what to do. */
function Trouble({ endpoint }: { readonly endpoint: WebhookOnPageFragment }) {
  const t = useText(webhooksText);
  const format = useFormat();
  if (endpoint.state === 'WORKING') return null;
  if (endpoint.state === 'FAILING') {
    return (
      <Notice kind="warning" title={t.failing(format.number(endpoint.failures))}>
        <p>{t.failingTodo}</p>
      </Notice>
    );
  }
  const since = endpoint.disabledAt && t.offSince(format.dateTime(endpoint.disabledAt));
  return (
    <Notice kind="warning" title={endpoint.disabledBecause === 'GONE' ? t.gone : t.byHand}>
      {since && <p>{since}</p>}
    </Notice>
  );
}

function Tested({ failure }: { readonly failure: string | null }) {
  const t = useText(webhooksText);
  const why = useFailureWords();
  if (failure === null) return <Notice kind="success" title={t.testWorks} announce />;
  return (
    <Notice kind="error" title={t.testFails} announce>
      <p className="wrap-anywhere">{why(failure)}</p>
    </Notice>
  );
}

/** Neither can be undone: it is said first what goes. */
function Asked({ card, name }: { readonly card: ReturnType<typeof useEndpoint>; readonly name: string }) {
  const t = useText(webhooksText);
  if (card.asked === undefined) return null;
  const renewing = card.asked === 'RENEW';
  return (
    <Dialog
      open
      title={renewing ? t.renewTitle : t.removeTitle}
      onClose={() => card.ask(undefined)}
      action={
        <Button busy={card.busy} onClick={renewing ? card.renew : card.remove}>
          {renewing ? t.renew : t.remove}
        </Button>
      }
    >
      <FormProblemsBox problems={card.problems} failure={card.failure} />
      <p>{renewing ? t.renewBody : t.removeBody(name)}</p>
    </Dialog>
  );
}

function useEndpoint(
  { id, name, format, language }: WebhookOnPageFragment,
  onSecret: (shown: ShownSecret) => void,
) {
  const t = useText(webhooksText);
  const announce = useAnnounce();
  const problems = useFormProblems();
  const testing = useCommand(TestWebhookDocument);
  const enabling = useCommand(EnableWebhookDocument);
  const changing = useCommand(ChangeWebhookDocument);
  const renewing = useCommand(RenewWebhookSecretDocument);
  const removing = useCommand(RemoveWebhookDocument);
  const [tested, setTested] = useState<{ readonly failure: string | null }>();
  const [asked, ask] = useState<'RENEW' | 'REMOVE'>();
  const test = async () => {
    setTested(undefined);
    const result = (await testing.run({ id }))?.testWebhookEndpoint;
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
    if (result?.__typename === 'WebhookEndpointTested') setTested({ failure: result.failure ?? null });
  };
  const enable = async (enabled: boolean) => {
    const result = (await enabling.run({ id, enabled }))?.enableWebhookEndpoint;
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
    if (result?.__typename === 'WebhookEndpointSaved')
      announce({ text: (enabled ? t.enabled : t.disabled)(name) });
  };
  const sendAll = async () => {
    const input = { name, address: null, format, language, kinds: [...webhookKinds] };
    const result = (await changing.run({ id, input }))?.changeWebhookEndpoint;
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
    if (result?.__typename === 'WebhookEndpointSaved') announce({ text: t.sendsAll(name) });
  };
  const renew = async () => {
    const result = (await renewing.run({ id }))?.renewWebhookSecret;
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
    if (result?.__typename !== 'WebhookEndpointAdded') return;
    ask(undefined);
    onSecret({ ...result.endpoint, secret: result.secret });
  };
  const remove = async () => {
    const result = (await removing.run({ id }))?.removeWebhookEndpoint;
    if (result?.__typename === 'Refused') problems.showRefusal(result, []);
    if (result?.__typename === 'WebhookEndpointRemoved') announce({ text: t.removed(name) });
  };
  return {
    ...{ problems, tested, asked, ask },
    test: () => void test(),
    enable: (enabled: boolean) => void enable(enabled),
    sendAll: () => void sendAll(),
    renew: () => void renew(),
    remove: () => void remove(),
    testing: testing.running,
    busy: enabling.running || changing.running || renewing.running || removing.running,
    failure: testing.failure ?? enabling.failure ?? changing.failure ?? renewing.failure ?? removing.failure,
  };
}
