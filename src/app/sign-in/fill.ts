import type { Persona, SecretRole } from '../../api/contract.ts';
import type { StageClient } from '../../api/stage-client.ts';
import { secretOf } from '../../journey/player.ts';

/** The fields, by name, that each role belongs into; the first one that is shown is filled. */
const fieldsOf: Record<SecretRole | 'userName', readonly string[]> = {
  userName: ['userName'],
  'persona.password': ['password', 'currentPassword'],
  'persona.wrongPassword': ['password', 'currentPassword'],
  'persona.temporaryAccessPass': ['temporaryAccessPass'],
  'persona.wrongTemporaryAccessPass': ['temporaryAccessPass'],
  'newPassword.good': ['newPassword', 'confirmation'],
  'newPassword.weak': ['newPassword', 'confirmation'],
  'newPassword.other': ['confirmation'],
  'newPassword.short': ['newPassword', 'confirmation'],
  'newPassword.name': ['newPassword', 'confirmation'],
  'told.password': ['password', 'currentPassword'],
  'told.pass': ['temporaryAccessPass'],
  'phone.code': ['code'],
  'phone.textCode': ['code'],
  'phone.oldTextCode': ['code'],
  'phone.wrongCode': ['code'],
  'mail.code': ['code'],
  'answer.first': ['answer1'],
  'answer.second': ['answer2'],
  'answer.third': ['answer3'],
  'answer.wrong': ['answer1', 'answer2', 'answer3'],
  'picture.characters': ['characters'],
  'picture.wrongCharacters': ['characters'],
};

/** Types into a field as a person would, so that the component that owns it hears of it. */
const type = (field: HTMLInputElement, text: string): void => {
  // React overrides the property on the field itself and would take an assignment for its own.
  Reflect.set(HTMLInputElement.prototype, 'value', text, field);
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

/** Puts a demo value into the fields of the shown screen that it belongs into. Says whether there was one. */
export const fill = async (
  role: SecretRole | 'userName',
  stage: StageClient,
  personas: readonly Persona[],
  account: string | null,
): Promise<boolean> => {
  const fields = fieldsOf[role]
    .map((name) => document.querySelector<HTMLInputElement>(`[data-screen] input[name="${name}"]`))
    .filter((field) => field !== null);
  const text =
    role === 'userName'
      ? (personas[0]?.userPrincipalName ?? '')
      : secretOf(role, personas, account, { phone: await stage.phone(), requirement: null });
  for (const field of fields) type(field, text);
  fields[0]?.focus();
  return fields.length > 0;
};
