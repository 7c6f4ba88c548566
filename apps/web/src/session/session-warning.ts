export interface SecondsLeft {
  /** If nothing is done. */
  readonly idleInSeconds: number;
  readonly inSeconds: number;
}

export interface SessionWarning {
  /** Left alone, which a press mends; or at its latest end, which only signing in again does. */
  readonly kind: 'IDLE' | 'LATEST';
  readonly minutes: number;
}

const idleSeconds = 5 * 60;
const latestSeconds = 10 * 60;

/** Whether to say that the session ends soon. */
export function warningOf(left: SecondsLeft | null): SessionWarning | null {
  if (!left) return null;
  const minutes = (seconds: number) => Math.max(1, Math.round(seconds / 60));
  if (left.inSeconds <= latestSeconds) return { kind: 'LATEST', minutes: minutes(left.inSeconds) };
  return left.idleInSeconds <= idleSeconds ? { kind: 'IDLE', minutes: minutes(left.idleInSeconds) } : null;
}
