/** Signals closer together than this are one: Ctrl-C reaches us from the terminal and again from npm. */
const sameSignal_ms = 700;

/**
 * Calls `stop` once on Ctrl-C, SIGTERM, SIGHUP, or when the process that started us is gone, and then ends the process.
 * A second signal, later than the echo of the first, ends it at once.
 */
export function onShutdown(stop: () => Promise<void>): void {
  let since: number | null = null;
  const begin = (reason: string) => {
    if (since !== null) {
      if (Date.now() - since < sameSignal_ms) return;
      console.error('Ending at once.');
      process.exit(1);
    }
    since = Date.now();
    if (reason === 'SIGINT') process.stdout.write('\n');
    console.log('Stopping …');
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => begin(signal));
  process.once('disconnect', () => begin('disconnect'));
  // Listening to the channel must not keep a finished process alive.
  process.channel?.unref();
}
