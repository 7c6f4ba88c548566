/** Tells the supervisor, if one started this process, that it does its work from now on. */
export function announceReady(): void {
  process.send?.('ready');
}
