/** The worker's side of `analyseInWorker`. */
import { parentPort } from 'node:worker_threads';
import { analyseHere, type Analysis } from './analysis.ts';
import type { AnalysisReply, AnalysisRequest } from './analysis-host.ts';

let now_ms = 0;
const analysis = analyseHere(() => new Date(now_ms));

parentPort!.on('message', async (request: AnalysisRequest) => {
  now_ms = request.now_ms;
  const perform = analysis[request.name] as (...given: unknown[]) => ReturnType<Analysis[keyof Analysis]>;
  const reply: AnalysisReply = await perform(...request.given).then(
    (answer) => ({ id: request.id, answer }),
    (error: Error) => ({ id: request.id, error: { message: error.message, stack: error.stack } }),
  );
  parentPort!.postMessage(reply);
});
