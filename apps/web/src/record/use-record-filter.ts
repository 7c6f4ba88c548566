import { useEffect, useState } from 'react';
import type { RecordFilterInput, RecordKind } from '../graphql/generated/graphql.js';

export interface RecordFilterState {
  readonly text: string;
  readonly kind: RecordKind | 'ALL';
  readonly from: string | null;
  readonly to: string | null;
}

export interface AskedRecord {
  readonly state: RecordFilterState;
  readonly change: (part: Partial<RecordFilterState>) => void;
  readonly filter: RecordFilterInput;
}

const everything: RecordFilterState = { text: '', kind: 'ALL', from: null, to: null };

/** Long enough for the next key, also where a word is being converted. */
const pauseMs = 500;

/** What the reader looks for; the list follows when nothing is typed for a moment. */
export function useRecordFilter(): AskedRecord {
  const [state, setState] = useState(everything);
  const { kind, from, to } = state;
  const [text, setText] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setText(state.text), pauseMs);
    return () => clearTimeout(timer);
  }, [state.text]);
  return {
    state,
    change: (part) => setState((before) => ({ ...before, ...part })),
    filter: {
      ...(text.trim() !== '' && { text: text.trim() }),
      ...(kind !== 'ALL' && { kind }),
      ...(from !== null && { from }),
      ...(to !== null && { to }),
    },
  };
}
