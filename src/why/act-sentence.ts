import type { Act, Persona, PersonAct, SecretRole, SystemCommand } from '../api/contract.ts';
import type { MessageId } from '../i18n/message-id.ts';
import type { MessageValues } from '../i18n/messages.tsx';

/** A message and what it is filled with. */
export interface Sentence {
  id: MessageId;
  values: MessageValues;
}

/** The account that an act begins a sign-in with; null for other acts. */
const begunWith = ({ actor, act }: Act): string | null => {
  if (actor !== 'person') return null;
  if (act.type === 'submitUserName' || act.type === 'connectMail')
    return act.userName.toLowerCase();
  return act.type === 'pickAccount' ? act.account : null;
};

/** The person who signs in when an act comes: the one whose account was given last, else the first. */
export const actorAt = (script: Act[], at: number, personas: Persona[]): Persona | null => {
  const accounts = script.slice(0, at + 1).map(begunWith);
  const account = accounts.findLast((one) => one !== null);
  return (
    personas.find(({ userPrincipalName }) => userPrincipalName.toLowerCase() === account) ??
    personas[0] ??
    null
  );
};

const isWrong = (role: SecretRole): boolean =>
  [
    'persona.wrongPassword',
    'persona.wrongTemporaryAccessPass',
    'phone.wrongCode',
    'answer.wrong',
    'picture.wrongCharacters',
  ].includes(role);

type NewPassword = Extract<PersonAct, { type: 'submitNewPassword' | 'submitResetPassword' }>;

const newPassword = (act: NewPassword): MessageId => {
  if (act.type === 'submitNewPassword' && isWrong(act.currentPassword))
    return 'stage.act.submitNewPassword.currentWrong';
  if (act.newPassword !== act.confirmation) return 'stage.act.submitNewPassword.mismatch';
  if (act.newPassword === 'newPassword.weak') return 'stage.act.submitNewPassword.weak';
  if (act.newPassword === 'newPassword.short') return 'stage.act.submitNewPassword.short';
  if (act.newPassword === 'newPassword.name') return 'stage.act.submitNewPassword.name';
  if (act.newPassword === 'persona.password') return 'stage.act.submitNewPassword.reused';
  return 'stage.act.submitNewPassword';
};

const codeSentences: Partial<Record<SecretRole, MessageId>> = {
  'mail.code': 'stage.act.submitCode.mail',
  'phone.wrongCode': 'stage.act.submitCode.wrong',
  'phone.textCode': 'stage.act.submitCode.text',
  'phone.oldTextCode': 'stage.act.submitCode.oldText',
};

const personSentence = (act: PersonAct, name: string): Sentence => {
  switch (act.type) {
    case 'submitUserName':
      return { id: 'stage.act.submitUserName', values: { name, userName: act.userName } };
    case 'submitPassword':
      return {
        id: isWrong(act.password) ? 'stage.act.submitPassword.wrong' : 'stage.act.submitPassword',
        values: { name },
      };
    case 'submitTemporaryAccessPass':
      return {
        id: isWrong(act.pass)
          ? 'stage.act.submitTemporaryAccessPass.wrong'
          : 'stage.act.submitTemporaryAccessPass',
        values: { name },
      };
    case 'submitCode':
      return { id: codeSentences[act.code] ?? 'stage.act.submitCode', values: { name } };
    case 'submitNewPassword':
    case 'submitResetPassword':
      return { id: newPassword(act), values: { name } };
    case 'answer':
      return { id: act.yes ? 'stage.act.answer.yes' : 'stage.act.answer.no', values: { name } };
    case 'pickAccount':
    case 'signOutAccount':
    case 'forgetAccount':
      return { id: `stage.act.${act.type}`, values: { name, account: act.account } };
    case 'acceptTerms':
      return {
        id: act.viewed ? 'stage.act.acceptTerms' : 'stage.act.acceptTerms.unread',
        values: { name },
      };
    case 'createPasskey': {
      const outcome = act.creation.by === 'nobody' ? act.creation.error : act.creation.by;
      return { id: `stage.act.createPasskey.${outcome}`, values: { name } };
    }
    case 'submitName':
      return { id: 'stage.act.submitName', values: { name } };
    case 'answerPasskey': {
      const outcome = act.answer.by === 'nobody' ? act.answer.error : act.answer.by;
      return { id: `stage.act.answerPasskey.${outcome}`, values: { name } };
    }
    case 'identify':
      return {
        id: isWrong(act.characters) ? 'stage.act.identify.wrong' : 'stage.act.identify',
        values: { name },
      };
    case 'useResetMethod':
      return { id: `stage.act.useResetMethod.${act.method}`, values: { name } };
    case 'submitAnswers':
      return {
        id: act.answers.some(isWrong) ? 'stage.act.submitAnswers.wrong' : 'stage.act.submitAnswers',
        values: { name },
      };
    case 'useMethod':
      return { id: `stage.act.useMethod.${act.method}`, values: { name } };
    case 'submitPhone':
      return { id: `stage.act.submitPhone.${act.by}`, values: { name, number: act.number } };
    case 'submitEmail':
      return { id: 'stage.act.submitEmail', values: { name, address: act.address } };
    case 'chooseMethod':
      return { id: `stage.act.chooseMethod.${act.method}`, values: { name } };
    default:
      return { id: `stage.act.${act.type}`, values: { name } };
  }
};

const clockSentence = (seconds: number): Sentence => {
  const [unit, size] =
    seconds % 86_400 === 0
      ? (['days', 86_400] as const)
      : seconds % 60 === 0
        ? (['minutes', 60] as const)
        : (['seconds', 1] as const);
  return { id: `stage.act.clock.${unit}`, values: { count: seconds / size } };
};

const systemSentence = (act: SystemCommand): Sentence => ({
  id:
    act.type === 'detectOffline'
      ? `stage.act.system.detectOffline.${act.about}`
      : `stage.act.system.${act.type}`,
  values: {},
});

/** What happens in an act, in words. */
export const actSentence = (act: Act, actor: Persona | null): Sentence => {
  if (act.actor === 'clock') return clockSentence(act.act.seconds);
  if (act.actor === 'stage') return { id: `stage.act.${act.act.type}`, values: {} };
  if (act.actor === 'system') return systemSentence(act.act);
  if (act.actor === 'administrator')
    return {
      id: act.refused
        ? `stage.act.administrator.refused.${act.refused}`
        : `stage.act.administrator.${act.act.type}`,
      values: {},
    };
  if (act.actor === 'person') return personSentence(act.act, actor?.displayName ?? '');
  if (act.act.type !== 'approve') return { id: `stage.act.phone.${act.act.type}`, values: {} };
  return {
    id: act.act.number === 'shown' ? 'stage.act.phone.approve' : 'stage.act.phone.approve.wrong',
    values: {},
  };
};
