import type {
  NotificationKind,
  NotificationPreferenceInput,
  OwnChannel,
  PreferenceOnPageFragment,
} from '../graphql/generated/graphql.js';

/** As the form has it: ticked is what comes. */
export interface PreferenceValues {
  readonly rhythm: NotificationPreferenceInput['rhythm'];
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
  readonly wanted: readonly NotificationKind[];
  readonly channel: OwnChannel;
}

export function valuesOf(preference: PreferenceOnPageFragment): PreferenceValues {
  const { rhythm, quietFrom, quietUntil, optionalKinds, off, channel } = preference;
  return {
    ...{ rhythm, channel },
    quietFrom: quietFrom?.slice(0, 5) ?? null,
    quietUntil: quietUntil?.slice(0, 5) ?? null,
    wanted: optionalKinds.filter((kind) => !off.includes(kind)),
  };
}

/** What was switched off and isn't offered here stays so: it may be another reader's part of the same person. */
export function inputOf(
  { wanted, rhythm, quietFrom, quietUntil }: PreferenceValues,
  { optionalKinds, off }: Pick<PreferenceOnPageFragment, 'optionalKinds' | 'off'>,
): NotificationPreferenceInput {
  const offered = optionalKinds.filter((kind) => !wanted.includes(kind));
  const elsewhere = off.filter((kind) => !optionalKinds.includes(kind));
  return { rhythm, quietFrom, quietUntil, off: [...offered, ...elsewhere] };
}
