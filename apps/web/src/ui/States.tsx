import type { ReactNode } from 'react';
import { useFormat, useText } from '../i18n/language.js';
import { uiText } from '../i18n/ui.js';
import type { Reading } from '../graphql/use-graphql.js';
import { Button } from './Button.js';
import { FailureNotice } from './Notice.js';

/** Grey lines in the place of what is coming; appears only after 300 ms. */
export function Skeleton({ lines = 4 }: { readonly lines?: number }) {
  const t = useText(uiText);
  return (
    <div aria-live="polite" className="after-300ms flex flex-col gap-4">
      <span className="sr-only">{t.loading}</span>
      {Array.from({ length: lines }, (_, index) => (
        <div
          key={index}
          aria-hidden="true"
          className="h-6 rounded-4 bg-solid-gray-100 odd:w-full even:w-4/5 forced-colors:border"
        />
      ))}
    </div>
  );
}

export interface EmptyStateProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** What to do first. */
  readonly action?: ReactNode;
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-4 rounded-12 border border-dashed border-solid-gray-420 px-6 py-10">
      <p className="text-std-20B-160">{title}</p>
      {children && <div className="max-w-prose">{children}</div>}
      {action}
    </div>
  );
}

export interface LoadedProps<Result> {
  readonly reading: Reading<Result>;
  readonly lines?: number;
  readonly children: (data: Result) => ReactNode;
}

/** Waiting, failed, or there: a failure while older data is shown stands above that data. */
export function Loaded<Result>({ reading, lines = 6, children }: LoadedProps<Result>) {
  const { data, failure, retry } = reading;
  return (
    <>
      {failure && <FailureNotice failure={failure} retry={retry} />}
      {data === undefined ? !failure && <Skeleton lines={lines} /> : children(data)}
    </>
  );
}

export interface ProgressProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  /** In words, what the bar shows: 「412 / 430名」. */
  readonly words: string;
}

export function Progress({ label, value, most, words }: ProgressProps) {
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap justify-between gap-x-4">
        <span>{label}</span>
        <span className="figures">{words}</span>
      </div>
      <progress
        aria-label={label}
        value={Math.min(value, most)}
        max={most}
        className="h-3 w-full appearance-none overflow-hidden rounded-full border border-solid-gray-600 bg-white [&::-moz-progress-bar]:bg-key-900 [&::-webkit-progress-bar]:bg-white [&::-webkit-progress-value]:bg-key-900"
      />
    </div>
  );
}

export interface LoadMoreProps {
  readonly shown: number;
  readonly total: number;
  readonly onMore: () => void;
  readonly busy?: boolean;
}

/** Under a list: how much of it is there, and the rest on request. */
export function LoadMore({ shown, total, onMore, busy = false }: LoadMoreProps) {
  const t = useText(uiText);
  const format = useFormat();
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 pt-4">
      <p aria-live="polite" className="text-std-16N-170 text-solid-gray-700">
        {t.shownOf(format.number(shown), format.number(total))}
      </p>
      {shown < total && (
        <Button kind="secondary" onClick={onMore} busy={busy}>
          {t.more}（{t.moreLeft(format.number(total - shown))}）
        </Button>
      )}
    </div>
  );
}
