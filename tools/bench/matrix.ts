import { chromium } from '@playwright/test';
import { startServer } from '../../e2e/support/server.ts';
import { importText } from '../../mocks/graph/import/index.ts';
import type { MatrixQuestion } from '../../src/policies/everybody-protocol.ts';
import { createMatrices } from '../../src/policies/worker/matrices.ts';
import { gatherBoth } from '../../src/policies/worker/policy-set.ts';
import { ensureBrowser } from '../browser.ts';
import { crowdOf, policiesOf } from './crowd.ts';

/** How large a matrix is. */
export interface Size {
  people: number;
  signIns: number;
  policies: number;
}

/** How long a matrix took, in ms, and how many of its cells were walked. */
export interface Took extends Size {
  ms: number;
  walks: number;
}

/** Makes a matrix in Node, with nothing remembered of the one before. */
export const measureMatrix = async ({ people, signIns, policies }: Size): Promise<Took> => {
  const crowd = importText('crowd.json', JSON.stringify(policiesOf(policies)));
  const set = gatherBoth({ imports: [crowd], namings: [] });
  const ask = createMatrices(() => set);
  let walks = 0;
  const begin = performance.now();
  await ask(crowdOf(people, signIns), {
    signal: new AbortController().signal,
    report: ({ ofWalks }) => {
      walks = ofWalks;
    },
  });
  return { people, signIns, policies, ms: performance.now() - begin, walks };
};

type Said = { id: number; progress?: { ofWalks: number }; answer?: unknown; failure?: unknown };

/** In the page: asks the product's own worker, and measures from the question to the answer. */
const askWorker = async ({
  worker: address,
  text,
  question,
}: {
  worker: string;
  text: string;
  question: MatrixQuestion;
}): Promise<{ ms: number; walks: number }> => {
  const worker = new Worker(address, { type: 'module' });
  let last = 0;
  let walks = 0;
  const ask = (name: string, given: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      const hear = ({ data }: MessageEvent<Said>): void => {
        if (data.id !== id) return;
        if (data.progress) walks = data.progress.ofWalks;
        if (!('answer' in data) && !('failure' in data)) return;
        worker.removeEventListener('message', hear);
        if ('answer' in data) resolve(data.answer);
        else reject(new Error(String(data.failure)));
      };
      worker.addEventListener('message', hear);
      worker.postMessage({ ask: name, id, given });
    });
  await ask('add', [{ path: 'crowd.json', content: new Blob([text]) }]);
  // What walks and judges is loaded by then, as it is for whoever looked at one answer before.
  const one = { ...question, people: question.people.slice(0, 1), signIns: [] };
  await ask('matrix', { ...one, signIns: question.signIns.slice(0, 1) });
  const begin = performance.now();
  await ask('matrix', question);
  return { ms: performance.now() - begin, walks };
};

/** The same in the built product in `root`, in the pinned browser. */
export const measureMatrixInBrowser = async (
  root: string,
  { people, signIns, policies }: Size,
): Promise<Took> => {
  const { comparable: _, ...options } = await ensureBrowser();
  const server = await startServer({ root });
  const browser = await chromium.launch(options);
  try {
    const page = await browser.newPage();
    const started = page.waitForEvent('worker', (worker) =>
      /\/worker-[^/]*\.js$/.test(worker.url()),
    );
    await page.goto(`${server.url}/policies`);
    const worker = (await started).url();
    const text = JSON.stringify(policiesOf(policies));
    const question = crowdOf(people, signIns);
    const took = await page.evaluate(askWorker, { worker, text, question });
    return { people, signIns, policies, ...took };
  } finally {
    await browser.close();
    await server.close();
  }
};
