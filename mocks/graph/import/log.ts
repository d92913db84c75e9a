import { type NoteCode, type Path, type Remark, sayValue, type Values } from './notes.ts';

/** A condition or control that a policy has and no rule here can judge. The policy is kept, and answers say so. */
export type Unjudged = {
  readonly path: Path;
  readonly value: string;
};

/** What comes up while one policy is read. */
export type Log = {
  readonly remarks: Remark[];
  readonly unjudged: Unjudged[];
  /** Where a tool cut the export short and left the name of a type; null if nowhere. */
  cutShort: { readonly path: Path; readonly value: string } | null;
};

/** A log with nothing in it. */
export const createLog = (): Log => ({ remarks: [], unjudged: [], cutShort: null });

/** Notes what was assumed. */
export const remark = (log: Log, code: NoteCode, path: Path, values: Values = {}): void => {
  log.remarks.push({ code, path, values });
};

/** Notes what is kept but cannot be judged. */
export const cannotJudge = (log: Log, path: Path, value: unknown): void => {
  log.unjudged.push({ path, value: sayValue(value) });
};

/** PowerShell's `ConvertTo-Json` writes what lies too deep as the name of its type, or as `@{...}`. */
const cutMark = /^(@\{.*\}|System\.[\w.]+(\[\])?|Microsoft\.[\w.]+(\[\])?)$/s;

/** Whether a text stands where a tool cut the export short; if so it is noted. */
export const isCutShort = (log: Log, path: Path, value: string): boolean => {
  if (!cutMark.test(value.trim())) return false;
  log.cutShort ??= { path, value: sayValue(value) };
  return true;
};
