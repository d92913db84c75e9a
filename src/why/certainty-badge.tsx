import { Badge } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Certainty } from '../api/contract.ts';
import { useMessages } from '../i18n/messages.tsx';

const colours = { documented: 'success', derived: 'informative', uncertain: 'warning' } as const;

/** How sure the model is of something, in a word. */
export const CertaintyBadge = ({ certainty }: { certainty: Certainty }): ReactElement => {
  const { t } = useMessages();
  return (
    <Badge appearance="tint" color={colours[certainty]}>
      {t(`stage.certainty.${certainty}`)}
    </Badge>
  );
};
