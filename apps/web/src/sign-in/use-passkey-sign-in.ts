import { useEffect, useEffectEvent, useState } from 'react';
import { useRefusal } from '../forms/problems.js';
import { request } from '../graphql/client.js';
import {
  BeginPasskeySignInDocument,
  SignInWithPasskeyDocument,
  type PasskeyAssertionInput,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-graphql.js';
import { useText } from '../i18n/language.js';
import {
  browserOffersPasskeys,
  forgetPasskey,
  noPasskeyOf,
  stopOffering,
  answerWithPasskey,
} from './passkey.js';
import { passkeyText } from './passkey-text.js';
import { useOwnLanguage } from './use-sign-in.js';

/** A challenge holds for five minutes; an offer that waits is made again before. */
const offerMs = 4 * 60 * 1000;

/** Signs in with a passkey: asked for by the button, or picked under the mail address where the browser can do that. */
export function usePasskeySignIn() {
  const t = useText(passkeyText);
  const refusalOf = useRefusal();
  const arrive = useOwnLanguage();
  const command = useCommand(SignInWithPasskeyDocument);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const prove = async (assertion: PasskeyAssertionInput) => {
    const result = (await command.run({ assertion }))?.signInWithPasskey;
    if (result?.__typename === 'SignedIn') arrive(result.viewer);
    if (result?.__typename !== 'Refused') return;
    if (result.code === 'PASSKEY_UNKNOWN') forgetPasskey(assertion.credentialId);
    setProblem(refusalOf(result));
  };

  const ask = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const begun = (await request(BeginPasskeySignInDocument, {})).beginPasskeySignIn;
      if (begun.__typename === 'Refused') setProblem(refusalOf(begun));
      else await prove(await answerWithPasskey(begun.json, false));
    } catch (error) {
      setProblem(t.noPasskey[noPasskeyOf(error)]);
    }
    setBusy(false);
  };

  useOffer(!busy, prove);
  return { ask, busy: busy || command.running, problem, failure: command.failure };
}

/** While nobody presses the button. What goes wrong here is silent: nobody asked. */
function useOffer(wanted: boolean, prove: (assertion: PasskeyAssertionInput) => Promise<void>): void {
  const proveNow = useEffectEvent(prove);
  useEffect(() => {
    if (!wanted) return undefined;
    let over = false;
    const wait = async () => {
      if (!(await browserOffersPasskeys())) return;
      const begun = (await request(BeginPasskeySignInDocument, {})).beginPasskeySignIn;
      if (over || begun.__typename === 'Refused') return;
      await proveNow(await answerWithPasskey(begun.json, true));
    };
    const offer = () => void wait().catch(() => undefined);
    offer();
    const again = setInterval(offer, offerMs);
    return () => {
      over = true;
      clearInterval(again);
      stopOffering();
    };
  }, [wanted]);
}
