import {
  DismissCircleRegular,
  EyeOffRegular,
  type FluentIcon,
  HourglassRegular,
  LocationRegular,
  QuestionCircleRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import { useMessages } from '../../i18n/messages.tsx';
import type { FlowState } from './use-flow.ts';

/** Something that is said of a state beside its name, by a sign and in words. */
export interface Mark {
  name: 'starting' | 'problem' | 'noState' | 'unvisited' | 'unreached' | 'steps';
  text: string;
}

/** The sign of each mark. */
export const signs: Record<Mark['name'], FluentIcon> = {
  starting: HourglassRegular,
  problem: WarningRegular,
  noState: QuestionCircleRegular,
  unvisited: EyeOffRegular,
  unreached: DismissCircleRegular,
  steps: LocationRegular,
};

/** What is said of a state, most important first. */
export const useMarks = (): ((state: FlowState) => Mark[]) => {
  const { t } = useMessages();
  return ({ kind, visits, steps, isUnreached }) => {
    const names: Exclude<Mark['name'], 'steps'>[] = [
      ...(kind === 'screen' ? [] : [kind]),
      ...(visits === 0 ? ['unvisited' as const] : []),
      ...(isUnreached ? ['unreached' as const] : []),
    ];
    return [
      ...(steps.length > 0
        ? [
            {
              name: 'steps' as const,
              text: t('map.kind.steps', { count: steps.length, steps: steps.join(', ') }),
            },
          ]
        : []),
      ...names.map((name): Mark => ({ name, text: t(`map.kind.${name}`) })),
    ];
  };
};
