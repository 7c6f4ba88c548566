/** Whether somebody is at the screen: what a page asks by itself keeps no session alive. */
const awayAfterMs = 2 * 60 * 1000;
let lastSeen = Date.now();

export function watchAttention(): void {
  for (const kind of ['pointerdown', 'keydown', 'input', 'wheel', 'touchstart'] as const) {
    window.addEventListener(kind, () => (lastSeen = Date.now()), { capture: true, passive: true });
  }
}

export function isAttended(now = Date.now()): boolean {
  return now - lastSeen < awayAfterMs;
}
