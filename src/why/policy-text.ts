import type { ConditionTrace, ControlTrace, PolicyTrace } from '../api/contract.ts';
import { useKnownText } from '../i18n/known-text.ts';
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

/** What a policy asks for, in one line; null where it asks for nothing. */
export const useAsks = (): ((
  policy: Pick<PolicyTrace, 'controls' | 'operator'>,
) => string | null) => {
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

/** What a condition of a policy includes and excludes, a sentence each. */
export const useSaid = (): ((condition: ConditionTrace) => string[]) => {
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
