import * as v from 'valibot';
import {
  type Comment,
  commentSchema,
  longestName,
  longestText,
  type Place,
  type Reply,
} from './comment.ts';
import { merge } from './merge.ts';

const format = 'sign-in-rehearsal-comments';
/** Raised when a file of the version before can no longer be read. */
const version = 1;

/** A larger file is no list of comments. */
export const mostBytes = 10_000_000;

/** Comments as a file: those deleted are in it, so that they stay deleted where it is read. */
export const writeFile = (comments: readonly Comment[]): string =>
  `${JSON.stringify({ format, version, comments: merge(comments, []) }, null, 2)}\n`;

/** Why a file is not read. */
export type FileProblem =
  | { kind: 'tooLarge' }
  | { kind: 'empty' }
  /** It is no JSON; where, if the browser says. */
  | { kind: 'notJson'; at: { line: number; column: number } | null }
  | { kind: 'otherFormat' }
  | { kind: 'otherVersion'; version: number; known: number }
  /** A name or a text in it is longer than any that is written here. */
  | TooLong
  /** Something in it is not what it should be: where, and what the checker says. */
  | { kind: 'wrong'; path: string; detail: string };

/** What is too long, in the comment of that number in the file, or in the reply of that number to it. */
export interface TooLong extends Place {
  kind: 'tooLong';
  comment: number;
  reply: number | null;
  what: 'name' | 'text';
  length: number;
  most: number;
}

/** What of something written is too long; null if nothing is. */
const longIn = (
  { author, text, deleted }: Reply,
  ...others: string[]
): Pick<TooLong, 'what' | 'length' | 'most'> | null => {
  const names = [author, text.by, deleted.by, ...others].map(({ length }) => length);
  const longest = Math.max(...names);
  if (longest > longestName) return { what: 'name', length: longest, most: longestName };
  const { length } = text.value;
  return length > longestText ? { what: 'text', length, most: longestText } : null;
};

/** The first thing of a comment that is too long. */
const tooLongIn = (one: Comment, at: number): TooLong | null => {
  const { screen, state, status, replies } = one;
  const found = [longIn(one, status.by), ...replies.map((reply) => longIn(reply))];
  const index = found.findIndex((long) => long !== null);
  const long = found[index];
  return long
    ? { kind: 'tooLong', comment: at + 1, reply: index || null, screen, state, ...long }
    : null;
};

/** Browsers write the position into their message, each in its own way. */
const placeIn = (text: string, message: string): { line: number; column: number } | null => {
  const said = /line (\d+),? column (\d+)/.exec(message);
  if (said) return { line: Number(said[1]), column: Number(said[2]) };
  const position = /position (\d+)/.exec(message);
  if (!position) return null;
  const before = text.slice(0, Number(position[1])).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
};

const headSchema = v.object({ format: v.literal(format), version: v.number() });
const fileSchema = v.object({ comments: v.array(commentSchema) });

/** Reads what `writeFile` wrote. Comments on unknown screens are read like others. */
export const readFile = (text: string): { comments: Comment[] } | { problem: FileProblem } => {
  if (new Blob([text]).size > mostBytes) return { problem: { kind: 'tooLarge' } };
  if (text.trim() === '') return { problem: { kind: 'empty' } };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const { message } = error as SyntaxError;
    return { problem: { kind: 'notJson', at: placeIn(text, message) } };
  }
  const head = v.safeParse(headSchema, json);
  if (!head.success) return { problem: { kind: 'otherFormat' } };
  if (head.output.version !== version)
    return { problem: { kind: 'otherVersion', version: head.output.version, known: version } };
  const file = v.safeParse(fileSchema, json);
  if (!file.success) {
    const [issue] = file.issues;
    const path = v.getDotPath(issue) ?? '';
    return { problem: { kind: 'wrong', path, detail: issue.message } };
  }
  const { comments } = file.output;
  const [tooLong] = comments.flatMap((one, at) => tooLongIn(one, at) ?? []);
  return tooLong ? { problem: tooLong } : { comments: merge(comments, []) };
};
