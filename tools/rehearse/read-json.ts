import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { decode } from '../../mocks/graph/import/decode.ts';
import { jsonReason } from '../../mocks/graph/import/json-reason.ts';
import { issueText } from './issue-text.ts';
import { failToRead, Misuse } from './misuse.ts';
import { say } from './say.ts';

const parse = (path: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    const { code, values, place } = jsonReason(text);
    const at = place ? `:${place.line}:${place.column}` : '';
    throw new Misuse(`${path}${at}: ${say(`import.reason.${code}`, { ...values })}`);
  }
};

const textOf = async (path: string): Promise<string> => {
  const bytes = await readFile(path).catch((error: unknown) => failToRead(path, error));
  const decoded = decode(bytes);
  if ('text' in decoded) return decoded.text.replace(/^\uFEFF/, '');
  throw new Misuse(`${path}: ${say(`import.reason.${decoded.fault}`, { ...decoded.values })}`);
};

/** One of something, or a list that is not empty. */
export const oneOrMore = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    v.unknown(),
    v.transform((input): unknown => (Array.isArray(input) ? input : [input])),
    v.pipe(v.array(item), v.nonEmpty('Expected at least one; the list is empty.')),
  );

/** Reads a JSON file of a known shape. Throws a Misuse with the file, and the place or the path in it, if it is none. */
export const readJson = async <Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> => {
  const input = parse(path, await textOf(path));
  const parsed = v.safeParse(schema, input);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const found = v.getDotPath(issue) ?? '';
  // One thing is read as a list of it, which the file does not have.
  const where = Array.isArray(input) ? found : found.replace(/^0\.?/, '');
  throw new Misuse(`${path}: ${where === '' ? '' : `${where}: `}${issueText(issue)}`);
};
