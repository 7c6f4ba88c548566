import { useSession } from './session.js';

/**
 * Whether the viewer's roles allow a command (a mutation by its name) at all, so that a screen hides what isn't allowed.
 * For whose row they do is said by the server, where it is tried.
 */
export function useMay(): (mutation: string) => boolean {
  const { viewer } = useSession();
  return (mutation) => viewer?.may.includes(mutation) ?? false;
}
