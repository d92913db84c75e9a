import { expect, test } from 'vitest';
import { createQuestion } from './question.ts';

const setUp = () => {
  const asked: PromiseWithResolvers<string>[] = [];
  let move: () => void = () => undefined;
  const question = createQuestion(
    () => {
      const one = Promise.withResolvers<string>();
      asked.push(one);
      return one.promise;
    },
    (listener) => {
      move = listener;
      return () => {
        move = () => undefined;
      };
    },
  );
  return { question, asked, move: () => move() };
};

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('asks when somebody listens and when the world moves; a late answer to an older question is ignored', async () => {
  const { question, asked, move } = setUp();
  expect(asked).toHaveLength(0);
  const stop = question.subscribe(() => undefined);
  move();
  asked[1]?.resolve('new');
  await settled();
  asked[0]?.resolve('old');
  await settled();
  expect(question.answer()).toEqual({ status: 'ready', value: 'new' });
  stop();
  move();
  expect(asked).toHaveLength(2);
});

test('keeps the value while a newer one is awaited, and says when asking failed', async () => {
  const { question, asked } = setUp();
  question.subscribe(() => undefined);
  asked[0]?.resolve('a');
  await settled();
  question.refresh();
  expect(question.answer()).toEqual({ status: 'ready', value: 'a' });
  asked[1]?.reject(new Error('unreachable'));
  await settled();
  expect(question.answer()).toEqual({ status: 'failed' });
  question.refresh();
  expect(question.answer()).toEqual({ status: 'loading' });
});
