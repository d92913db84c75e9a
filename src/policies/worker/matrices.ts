import type {
  Ending,
  EverybodyCalls,
  MatrixAnswer,
  MatrixQuestion,
  MatrixSide,
} from '../everybody-protocol.ts';
import type { Handlers } from '../rpc.ts';
import { findingsOf } from './findings/index.ts';
import { type Matrix, matrixOf } from './matrix/matrix.ts';
import { unsureIn } from './matrix/unsure.ts';
import type { BeforeAndAfter, Gathered } from './policy-set.ts';
import { mentionedIn } from './rehearse/mentioned.ts';
import { openByGroups } from './rehearse/unknown-groups.ts';
import { runsInTurn } from './rehearse/run.ts';
import { walkQuickly } from './rehearse/walk.ts';

/** The next task of the event loop: a message that came in is heard before it. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    // A timer would wait for 4 ms, hundreds of times.
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });

const endingsOf = (matrices: readonly Matrix[]) => {
  const places = new Map<string, number>();
  const endings: Ending[] = [];
  const placeOf = (ending: Ending): number => {
    const key = JSON.stringify(ending);
    const at = places.get(key) ?? endings.push(ending) - 1;
    places.set(key, at);
    return at;
  };
  const cells = matrices.map((matrix) => {
    const own = matrix.endings.map(placeOf);
    return matrix.cells.map((cell) => own[cell] ?? 0);
  });
  return { endings, cells };
};

/** Answers for everybody at once. What was walked is remembered, so that a change costs only what it changes. */
export const createMatrices = (
  present: () => BeforeAndAfter,
): Handlers<Pick<EverybodyCalls, 'matrix'>>['matrix'] => {
  const known = new Map<string, Ending>();
  const start = runsInTurn();
  let turn: Promise<unknown> = Promise.resolve();
  const oneOf = (
    asked: MatrixQuestion,
    gathered: Gathered,
    about: Parameters<Handlers<Pick<EverybodyCalls, 'matrix'>>['matrix']>[1],
  ): Promise<Matrix> =>
    matrixOf(
      { ...asked, imported: gathered, mentioned: mentionedIn(gathered, gathered.namings) },
      { walk: (scenario) => walkQuickly(scenario, start), known, rest: nextTask },
      about,
    );
  const sideOf = (
    { signIns }: MatrixQuestion,
    gathered: Gathered,
    matrix: Matrix,
    cells: Uint32Array,
  ): MatrixSide => ({
    cells,
    findings: findingsOf({ gathered, matrix }),
    unsure: unsureIn(matrix.sides, gathered, openByGroups(gathered, signIns)),
  });
  const answer: Handlers<Pick<EverybodyCalls, 'matrix'>>['matrix'] = async (asked, about) => {
    about.signal.throwIfAborted();
    const { before, after } = present();
    const both = before === after ? [after] : [after, before];
    const matrices: Matrix[] = [];
    // oxlint-disable-next-line no-await-in-loop -- The second is done with what the first has found.
    for (const gathered of both) matrices.push(await oneOf(asked, gathered, about));
    const { endings, cells } = endingsOf(matrices);
    const sides = both.map((gathered, at): MatrixSide => {
      const [matrix, own] = [matrices[at], cells[at]];
      if (!matrix || !own) throw new Error('Each set has its matrix.');
      return sideOf(asked, gathered, matrix, own);
    });
    const [now, then = null] = sides;
    if (!now) throw new Error('There is always a set.');
    return { endings, after: now, before: then } satisfies MatrixAnswer;
  };
  return (asked, about) => {
    // One journey walks for all of them, so that they wait for each other.
    const next = turn.then(() => answer(asked, about));
    turn = next.catch(() => undefined);
    return next;
  };
};
