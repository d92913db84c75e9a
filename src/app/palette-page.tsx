import { type ReactElement, useMemo } from 'react';
import { useLocation } from 'react-router';
import summaries from 'virtual:scenario-summaries';
import type { MessageId } from '../i18n/message-id.ts';
import { useMessages } from '../i18n/messages.tsx';
import { Palette } from '../review/palette/palette.tsx';
import { AreaProvider } from './area-provider.tsx';
import { withVariants } from './settings.ts';
import { tools } from './tools.ts';

/** The palette over whatever page is open. */
export const PalettePage = ({
  open,
  ...field
}: {
  open: boolean;
  /** What is typed in its field, which may have begun before the field was there. */
  typed: string;
  onType: (typed: string) => void;
  onClose: () => void;
}): ReactElement => {
  const { t } = useMessages();
  const { search } = useLocation();
  const named = useMemo(
    () => tools.map(({ path, name }) => ({ path, name: t(`palette.tool.${name}`) })),
    [t],
  );
  const scenarios = useMemo(
    () => summaries.map(({ id }) => ({ id, title: t(`scenario.${id}.title` as MessageId) })),
    [t],
  );
  return (
    <AreaProvider>
      <Palette
        open={open}
        tools={named}
        scenarios={scenarios}
        linkTo={(path) => withVariants(path, new URLSearchParams(search))}
        {...field}
      />
    </AreaProvider>
  );
};
