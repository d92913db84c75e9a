import type { NewPasswordError } from '../../api/contract.ts';

const weak = 'passwordChange.rejectedWeak';

/** Why a new password may be refused, as the name of a state and what that counts as. */
const refusals: Record<string, { error: NewPasswordError; countsAs?: string }> = {
  empty: { error: 'empty' },
  'current-wrong': { error: 'currentWrong' },
  mismatch: { error: 'mismatch' },
  reused: { error: 'reused', countsAs: 'passwordChange.rejectedReuse' },
  characters: { error: 'characters', countsAs: weak },
  'too-short': { error: 'tooShort', countsAs: weak },
  'too-long': { error: 'tooLong', countsAs: weak },
  kinds: { error: 'kinds', countsAs: weak },
  'contains-name': { error: 'containsName', countsAs: weak },
  'contains-organisation': { error: 'containsOrganisation', countsAs: weak },
  guessable: { error: 'guessable', countsAs: weak },
};

/**
 * The state of each refusal of a form that takes a new password. Where another screen has the very form, each refusal is
 * photographed there.
 */
export const newPasswordErrors = <M extends object>(
  plain: M,
  photographed?: { at: 'passwordChange.risk' },
) =>
  Object.fromEntries(
    Object.entries(refusals).map(([name, { error, ...counts }]) => [
      name,
      { model: { ...plain, error }, ...counts, ...(photographed && { photographed }) },
    ]),
  );

/** Whether the hint explains a refusal, so that it stays although the fields are emptied. */
export const isExplainedByHint = (error: NewPasswordError | undefined): boolean =>
  error !== undefined && ['characters', 'tooShort', 'tooLong', 'kinds'].includes(error);
