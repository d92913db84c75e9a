/** What is wrong with the bytes of a file, or with its text as JSON. `unreadable`: nobody gets at the bytes. */
const fileFaults = [
  'tooLarge',
  'unreadable',
  'zip',
  'compressed',
  'binary',
  'encodingUnknown',
  'encodingBroken',
  'empty',
  'jsonEnds',
  'jsonTrailingComma',
  'jsonMissingComma',
  'jsonQuotes',
  'jsonComment',
  'jsonControlCharacter',
  'jsonEscape',
  'jsonAfterEnd',
  'jsonSeveral',
  'jsonUnexpected',
  'jsonTooMuch',
  'notJson',
] as const;

/** Why a policy in a file cannot be read. */
const policyFaults = ['policyCutShort', 'policyUnreadable'] as const;

/** Why nothing was imported from a file; a message catalogue has a sentence for each. */
export const reasonCodes = [
  ...fileFaults,
  'noPolicies',
  'objectUnreadable',
  ...policyFaults,
] as const;

/** What can be said of a file or a policy; a message catalogue has a sentence for each. */
export const noteCodes = [
  ...policyFaults,
  'encodingAssumed',
  'foundUnder',
  'keyTwice',
  'nameAssumed',
  'stateMissing',
  'stateRead',
  'stateUnknown',
  'conditionsMissing',
  'clientAppsAssumed',
  'operatorAssumed',
  'enabledAssumed',
  'emptyPart',
  'valueAsList',
  'typeAssumed',
  'idOfObject',
  'additionalProperties',
  'deviceStates',
  'keyLeftOut',
  'cannotBeJudged',
  'placeholder',
  'nameForId',
  'graphWouldRefuse',
  'graphAdvises',
  'duplicateId',
  'objectsRead',
  'objectUnreadable',
  'objectByName',
  'objectTwice',
  'typesNotRead',
  'placeUnknown',
  'placePartLeftOut',
  'placeByGps',
] as const;

/** A fault of a file's bytes or of its JSON. */
export type FileFault = (typeof fileFaults)[number];

/** Why nothing was imported from a file. */
export type ReasonCode = (typeof reasonCodes)[number];

/** What was assumed about a file or a policy, or what it says that no rule here can judge. */
export type NoteCode = (typeof noteCodes)[number];

/** Where in a file: both count from 1, columns in UTF-16 code units as editors do. */
export type Place = { readonly line: number; readonly column: number };

/** What a sentence about a note or a reason is made from. */
export type Values = Readonly<Record<string, string | number>>;

/** Keys and indexes from the root of a file to a value, spelled as the file does. */
export type Path = readonly (string | number)[];

/** Why a file was refused. `place` is null where the whole file is meant. */
export type ImportReason = {
  readonly code: ReasonCode;
  readonly values: Values;
  readonly place: Place | null;
};

/** What was assumed. `policy` is a policy's name, null for the whole file; `path` is dotted, `''` for the root. */
export type ImportNote = {
  readonly code: NoteCode;
  readonly values: Values;
  readonly policy: string | null;
  readonly path: string;
  readonly place: Place | null;
};

/** A note before its place in the text is known. */
export type Remark = { readonly code: NoteCode; readonly values: Values; readonly path: Path };

/** A path as people write it: `value[3].conditions.users`. */
export const formatPath = (path: Path): string =>
  path.reduce<string>((start, key) => {
    if (typeof key === 'number') return `${start}[${key}]`;
    return start === '' ? key : `${start}.${key}`;
  }, '');

/** A value in a few words for a sentence; what has parts of its own is only named. */
export const sayValue = (value: unknown): string => {
  if (Array.isArray(value)) {
    const plain = value.every((item) => item === null || typeof item !== 'object');
    return plain && value.length <= 8 ? value.map(String).join(', ') : '[…]';
  }
  if (typeof value === 'object' && value !== null) return '{…}';
  const said = String(value);
  return said.length > 80 ? `${said.slice(0, 79)}…` : said;
};
