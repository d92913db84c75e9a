import type {
  ConditionTrace,
  ControlTrace,
  PolicyTrace,
  SessionControlTrace,
} from '../api/contract.ts';
import { useKnownText } from '../i18n/known-text.ts';
import type { MessageId } from '../i18n/message-id.ts';
import { useMessages } from '../i18n/messages.tsx';
import { useWords } from './use-words.ts';

/** A grant control in words, with the name of the strength or the terms that are meant. */
export const useControlText = (): ((control: Pick<ControlTrace, 'control' | 'name'>) => string) => {
  const { t } = useMessages();
  const text = useKnownText();
  return ({ control, name }) =>
    name === null
      ? text('control', control)
      : t('why.control.named', { control: text('control', control), name });
};

/** What a policy asks for. */
export type Asking = Pick<PolicyTrace, 'operator'> & {
  readonly controls: readonly Pick<ControlTrace, 'control' | 'name'>[];
};

/** What a policy asks for, in one line; null where it asks for nothing. */
export const useAsks = (): ((policy: Asking) => string | null) => {
  const { t } = useMessages();
  const name = useControlText();
  return ({ controls, operator }) => {
    if (controls.length === 0) return null;
    const names = controls.map(name);
    const id =
      names.length === 1
        ? 'stage.why.control'
        : operator === 'AND'
          ? 'stage.why.controls.all'
          : 'stage.why.controls.one';
    const joint = t(operator === 'AND' ? 'stage.why.and' : 'stage.why.or');
    return t(id, { controls: names.join(` ${joint} `) });
  };
};

/** What a policy does to the session afterwards, in a sentence. */
export const useSessionControlText = (): ((
  control: Pick<SessionControlTrace, 'control' | 'setting' | 'value'>,
) => string) => {
  const { t } = useMessages();
  return ({ control, setting, value }) => {
    const id = `sessionControl.${control}.${setting}`;
    const known = t(id as MessageId, { value: value ?? 0 });
    return known === id ? `${control}: ${setting}` : known;
  };
};

/** What a condition of a policy says, apart from any sign-in. */
export type SaidCondition = Pick<ConditionTrace, 'condition' | 'includes' | 'excludes'>;

/** What a condition of a policy includes and excludes, a sentence each. */
export const useSaid = (): ((condition: SaidCondition) => string[]) => {
  const { t } = useMessages();
  const { terms } = useWords();
  return ({ includes, excludes }) => [
    ...(includes.length > 0
      ? [t('why.condition.includes', { terms: terms(includes) })]
      : excludes.length === 0
        ? [t('why.condition.includes.none')]
        : []),
    ...(excludes.length > 0 ? [t('why.condition.excludes', { terms: terms(excludes) })] : []),
  ];
};
