import { useEffect, useEffectEvent } from 'react';

export type BoardKey = 'a' | 'r' | '+' | '-' | 'p' | 'j' | 'k';

const keys: readonly BoardKey[] = ['a', 'r', '+', '-', 'p', 'j', 'k'];

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
  readonly target: unknown;
}

/** Which key of the board was meant; none while somebody types, composes a word, or holds another key down. */
export function boardKeyOf(press: KeyPress): BoardKey | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return undefined;
  if (isTypedInto(press.target)) return undefined;
  const key = press.key.normalize('NFKC').toLowerCase();
  const plain = key === ';' || key === '=' ? '+' : key === '−' ? '-' : key; // + without Shift, Japanese and US
  return keys.find((known) => known === plain);
}

function isTypedInto(target: unknown): boolean {
  if (typeof target !== 'object' || target === null || !('tagName' in target)) return false;
  const { tagName } = target;
  const type = 'type' in target ? target.type : undefined;
  if (tagName === 'INPUT') return type !== 'checkbox' && type !== 'radio';
  return tagName === 'TEXTAREA' || tagName === 'SELECT';
}

/** Calls for each of the board's keys, except while a dialog is open. */
export function useBoardKeys(onKey: (key: BoardKey) => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (document.querySelector('dialog[open]')) return;
    const key = boardKeyOf(event);
    if (!key) return;
    event.preventDefault();
    onKey(key);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
